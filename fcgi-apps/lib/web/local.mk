noinst_LIBRARIES += %reldir%/libweb.a
%canon_reldir%_libweb_a_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS) $(SODIUM_CFLAGS) $(MAGIC_CFLAGS)
%canon_reldir%_libweb_a_SOURCES = \
    %reldir%/app.h %reldir%/data.h %reldir%/form.h %reldir%/multipart.h %reldir%/parse.h \
    %reldir%/req.h %reldir%/route.h %reldir%/upload.h
