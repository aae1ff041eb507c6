# One program a subject; each is a cmocka group.
UNIT_LIBS = fcgi-apps/model/libmodel.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a
UNIT_TESTS = %reldir%/parse

%canon_reldir%_parse_SOURCES = %reldir%/parse.c
%canon_reldir%_parse_CPPFLAGS = $(AM_CPPFLAGS) $(CMOCKA_CFLAGS)
%canon_reldir%_parse_LDADD = $(UNIT_LIBS) $(CMOCKA_LIBS) $(SODIUM_LIBS) $(MAGIC_LIBS)

if HAVE_CMOCKA
check_PROGRAMS += $(UNIT_TESTS)
TESTS += $(UNIT_TESTS)
endif
