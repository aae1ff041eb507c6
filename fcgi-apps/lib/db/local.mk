noinst_LIBRARIES += %reldir%/libdb.a
%canon_reldir%_libdb_a_CPPFLAGS = $(AM_CPPFLAGS) $(MARIADB_CFLAGS)
%canon_reldir%_libdb_a_SOURCES = %reldir%/db.h %reldir%/type.h %reldir%/db.c
