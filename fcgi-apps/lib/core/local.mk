noinst_LIBRARIES += %reldir%/libcore.a
%canon_reldir%_libcore_a_SOURCES = \
    %reldir%/actor.h %reldir%/banned.h \
    %reldir%/arena.c %reldir%/arena.h \
    %reldir%/str.c %reldir%/str.h \
    %reldir%/err.c %reldir%/err.h \
    %reldir%/log.c %reldir%/log.h \
    %reldir%/clock.c %reldir%/clock.h \
    %reldir%/conf.c %reldir%/conf.h
