# Golden tests of the macros and layouts: each cases/NAME.cs against NAME.html or NAME.fail.
check_PROGRAMS += %reldir%/render_test
TESTS += %reldir%/render_test
%canon_reldir%_render_test_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS)
%canon_reldir%_render_test_SOURCES = %reldir%/render_test.c
%canon_reldir%_render_test_LDADD = fcgi-apps/lib/web/libweb.a fcgi-apps/lib/core/libcore.a $(CLEARSILVER_LIBS)
