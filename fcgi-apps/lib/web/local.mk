noinst_LIBRARIES += %reldir%/libweb.a
%canon_reldir%_libweb_a_CPPFLAGS = $(AM_CPPFLAGS) $(CLEARSILVER_CFLAGS) $(SODIUM_CFLAGS) $(CRYPTO_CFLAGS) $(MAGIC_CFLAGS)
%canon_reldir%_libweb_a_SOURCES = \
    %reldir%/app.h %reldir%/data.h %reldir%/form.h %reldir%/inside.h %reldir%/req.h \
    %reldir%/route.h \
    %reldir%/app.c %reldir%/body.c %reldir%/data.c %reldir%/fastcgi.c %reldir%/flash.c \
    %reldir%/form_read.c %reldir%/form_show.c %reldir%/form_use.c %reldir%/form_was.c %reldir%/gate.c \
    %reldir%/office.c %reldir%/page.c %reldir%/part.c %reldir%/respond.c %reldir%/route.c %reldir%/session.c \
    %reldir%/view.c \
    %reldir%/compress.c \
    %reldir%/container.c %reldir%/container.h \
    %reldir%/content.c %reldir%/content.h \
    %reldir%/captcha.c %reldir%/captcha.h %reldir%/form_captcha.c \
    %reldir%/filename.c %reldir%/filename.h \
    %reldir%/list.c \
    %reldir%/freshness.c %reldir%/freshness.h \
    %reldir%/mime.c %reldir%/mime.h \
    %reldir%/multipart.c %reldir%/multipart.h \
    %reldir%/parse.c %reldir%/parse.h \
    %reldir%/picture.c %reldir%/picture.h \
    %reldir%/picture_sizes.c %reldir%/picture_sizes.h \
    %reldir%/plaintext.c %reldir%/plaintext.h \
    %reldir%/sniff.c %reldir%/sniff.h \
    %reldir%/template.c %reldir%/template.h \
    %reldir%/upload.c %reldir%/upload.h \
    %reldir%/view_check.c %reldir%/view_check.h
