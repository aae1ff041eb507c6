# One program that makes mistakes on purpose; the rest of this layer is scripts.
check_PROGRAMS += %reldir%/planted
%canon_reldir%_planted_SOURCES = %reldir%/planted.c
