# Faults brought about on purpose; see run. The visitors are those of tests/http.
FAULT_TESTS = %reldir%/database
%canon_reldir%_database_SOURCES = %reldir%/database.c tests/http/workers.c tests/http/workers.h
%canon_reldir%_database_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_database_LDADD = $(HTTP_LDADD)

if HAVE_CMOCKA
check_PROGRAMS += $(FAULT_TESTS)
endif
