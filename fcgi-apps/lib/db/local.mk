noinst_LIBRARIES += %reldir%/libdb.a
%canon_reldir%_libdb_a_CPPFLAGS = $(AM_CPPFLAGS) $(MARIADB_CFLAGS)
%canon_reldir%_libdb_a_SOURCES = \
    %reldir%/db.h %reldir%/type.h %reldir%/db_inside.h \
    %reldir%/connect.c %reldir%/raise.c %reldir%/statement.c %reldir%/bind.c \
    %reldir%/plan.c %reldir%/row.c %reldir%/verbs.c %reldir%/tx.c %reldir%/script.c
