# Faults brought about on purpose; see run. The visitors are those of tests/http.
FAULT_TESTS = %reldir%/database %reldir%/deploy
%canon_reldir%_database_SOURCES = %reldir%/database.c tests/http/workers.c tests/http/workers.h
%canon_reldir%_database_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_database_LDADD = $(HTTP_LDADD)
%canon_reldir%_deploy_SOURCES = %reldir%/deploy.c tests/http/fcgi.c tests/http/fcgi.h \
	tests/http/workers.c tests/http/workers.h
%canon_reldir%_deploy_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_deploy_LDADD = $(HTTP_LDADD)

# The journal of acknowledged writes, by which the scripts F*.sh prove that nothing was lost; see
# lib/journal.h.
JOURNAL_SOURCES = %reldir%/lib/journal.c %reldir%/lib/journal.h %reldir%/lib/kinds.c %reldir%/lib/kinds.h
JOURNAL_TOOLS = %reldir%/lib/write %reldir%/lib/check
%canon_reldir%_lib_write_SOURCES = %reldir%/lib/write.c $(JOURNAL_SOURCES) \
    tests/http/orders.c tests/http/orders.h
%canon_reldir%_lib_write_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_lib_write_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)
%canon_reldir%_lib_check_SOURCES = %reldir%/lib/check.c $(JOURNAL_SOURCES)
%canon_reldir%_lib_check_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_lib_check_LDADD = $(MARIADB_LIBS) $(SODIUM_LIBS)

if HAVE_CMOCKA
check_PROGRAMS += $(FAULT_TESTS) $(JOURNAL_TOOLS)
endif
