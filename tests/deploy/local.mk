# Starts a program confined as its unit says; tests/deploy/start-unit.
check_PROGRAMS += %reldir%/confine
%canon_reldir%_confine_SOURCES = %reldir%/confine.c
