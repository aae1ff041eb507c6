# Faults brought about on purpose; see run. The visitors are those of tests/http.
FAULT_TESTS = %reldir%/database %reldir%/deploy
%canon_reldir%_database_SOURCES = %reldir%/database.c tests/http/workers.c tests/http/workers.h
%canon_reldir%_database_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_database_LDADD = $(HTTP_LDADD)
%canon_reldir%_deploy_SOURCES = %reldir%/deploy.c tests/http/fcgi.c tests/http/fcgi.h \
	tests/http/workers.c tests/http/workers.h
%canon_reldir%_deploy_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_deploy_LDADD = $(HTTP_LDADD)

if HAVE_CMOCKA
check_PROGRAMS += $(FAULT_TESTS)
endif
