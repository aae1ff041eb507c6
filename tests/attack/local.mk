# Attacks on a running platform; see run. The visitors are those of tests/http.
ATTACK_TESTS =
ATTACK_ROUTES = %reldir%/everybody.c %reldir%/everybody.h tests/http/routes.c tests/http/routes.h \
	tests/http/samples.c tests/http/samples.h tests/http/generated.h
ATTACK_ACCOUNT = tests/http/account.c tests/http/account.h

# What each answer says about safety.
ATTACK_TESTS += %reldir%/headers
%canon_reldir%_headers_SOURCES = %reldir%/headers.c $(ATTACK_ROUTES)
%canon_reldir%_headers_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_headers_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)

# What each program may do with the database.
ATTACK_TESTS += %reldir%/grants
%canon_reldir%_grants_SOURCES = %reldir%/grants.c
%canon_reldir%_grants_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_grants_LDADD = $(HTTP_LDADD)

# More fields than a form has, and links that would do something.
ATTACK_TESTS += %reldir%/mass
%canon_reldir%_mass_SOURCES = %reldir%/mass.c %reldir%/snapshot.c %reldir%/snapshot.h \
	%reldir%/complete.c %reldir%/complete.h tests/http/pictures.c tests/http/pictures.h $(ATTACK_ROUTES)
%canon_reldir%_mass_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_mass_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS) -lz

# Requests that may be read in two ways.
ATTACK_TESTS += %reldir%/smuggling
%canon_reldir%_smuggling_SOURCES = %reldir%/smuggling.c %reldir%/wire.c %reldir%/wire.h $(ATTACK_ACCOUNT)
%canon_reldir%_smuggling_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_smuggling_LDADD = $(HTTP_LDADD)

# What an answer repeats of a request, and what it tells by its work.
ATTACK_TESTS += %reldir%/splitting %reldir%/guessing
%canon_reldir%_splitting_SOURCES = %reldir%/splitting.c $(ATTACK_ROUTES) $(ATTACK_ACCOUNT)
%canon_reldir%_splitting_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_splitting_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)
%canon_reldir%_guessing_SOURCES = %reldir%/guessing.c $(ATTACK_ACCOUNT)
%canon_reldir%_guessing_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_guessing_LDADD = $(HTTP_LDADD)

# Sessions, many at once, logs, the machine itself, and what is left behind.
ATTACK_TESTS += %reldir%/session %reldir%/crowds %reldir%/logs %reldir%/sockets %reldir%/traces
%canon_reldir%_session_SOURCES = %reldir%/session.c $(ATTACK_ACCOUNT)
%canon_reldir%_session_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_session_LDADD = $(HTTP_LDADD)
%canon_reldir%_crowds_SOURCES = %reldir%/crowds.c tests/http/crowd.c tests/http/crowd.h $(ATTACK_ACCOUNT)
%canon_reldir%_crowds_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_crowds_LDADD = $(HTTP_LDADD)
%canon_reldir%_logs_SOURCES = %reldir%/logs.c %reldir%/wire.c %reldir%/wire.h $(ATTACK_ACCOUNT)
%canon_reldir%_logs_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_logs_LDADD = $(HTTP_LDADD)
%canon_reldir%_sockets_SOURCES = %reldir%/sockets.c tests/http/workers.c tests/http/workers.h
%canon_reldir%_sockets_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_sockets_LDADD = $(HTTP_LDADD)
%canon_reldir%_traces_SOURCES = %reldir%/traces.c
%canon_reldir%_traces_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_traces_LDADD = $(HTTP_LDADD)

# No more than there is, of what is limited.
ATTACK_TESTS += %reldir%/limits
%canon_reldir%_limits_SOURCES = %reldir%/limits.c %reldir%/complete.c %reldir%/complete.h tests/http/crowd.c \
	tests/http/crowd.h tests/http/pictures.c tests/http/pictures.h $(ATTACK_ACCOUNT)
%canon_reldir%_limits_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_limits_LDADD = $(HTTP_LDADD) -lz

if HAVE_CMOCKA
check_PROGRAMS += $(ATTACK_TESTS)
endif
