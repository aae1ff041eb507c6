# One program a subject; each is a cmocka group.
UNIT_LIBS = fcgi-apps/model/libmodel.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a
UNIT_LDADD = $(UNIT_LIBS) $(CMOCKA_LIBS) $(SODIUM_LIBS) $(MAGIC_LIBS)
UNIT_TESTS =

# What comes with a request.
UNIT_TESTS += %reldir%/parse %reldir%/filename %reldir%/multipart %reldir%/multipart_cut
%canon_reldir%_parse_SOURCES = %reldir%/parse.c
%canon_reldir%_parse_LDADD = $(UNIT_LDADD)
%canon_reldir%_filename_SOURCES = %reldir%/filename.c
%canon_reldir%_filename_LDADD = $(UNIT_LDADD)
%canon_reldir%_multipart_SOURCES = %reldir%/multipart.c %reldir%/body.c %reldir%/body.h
%canon_reldir%_multipart_LDADD = $(UNIT_LDADD)
%canon_reldir%_multipart_cut_SOURCES = %reldir%/multipart_cut.c %reldir%/body.c %reldir%/body.h
%canon_reldir%_multipart_cut_LDADD = $(UNIT_LDADD)

if HAVE_CMOCKA
check_PROGRAMS += $(UNIT_TESTS)
TESTS += $(UNIT_TESTS)
endif
