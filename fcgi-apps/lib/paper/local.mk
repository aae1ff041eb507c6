noinst_LIBRARIES += %reldir%/libpaper.a
%canon_reldir%_libpaper_a_CPPFLAGS = $(AM_CPPFLAGS) $(PAPER_CFLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_libpaper_a_SOURCES = \
    %reldir%/captcha_picture.c %reldir%/captcha_picture.h %reldir%/qr_picture.c \
    %reldir%/qr_picture.h %reldir%/png.c %reldir%/png.h \
    %reldir%/paper.h %reldir%/paper_inside.h \
    %reldir%/docx.c %reldir%/docx.h %reldir%/zip.c %reldir%/zip.h \
    %reldir%/paper.c %reldir%/paper_place.c %reldir%/paper_draw.c
