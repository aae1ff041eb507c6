# Attacks on a running platform; see run. The visitors are those of tests/http.
ATTACK_TESTS =
ATTACK_ROUTES = tests/http/routes.c tests/http/routes.h tests/http/samples.c tests/http/samples.h \
	tests/http/generated.h

ATTACK_TESTS += %reldir%/headers
%canon_reldir%_headers_SOURCES = %reldir%/headers.c $(ATTACK_ROUTES)
%canon_reldir%_headers_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_headers_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)

if HAVE_CMOCKA
check_PROGRAMS += $(ATTACK_TESTS)
endif
