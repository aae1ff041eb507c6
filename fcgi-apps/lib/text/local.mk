noinst_LIBRARIES += %reldir%/libtext.a
%canon_reldir%_libtext_a_CPPFLAGS = $(AM_CPPFLAGS) $(XML_CFLAGS) $(PCRE_CFLAGS) $(XLSX_CFLAGS)
%canon_reldir%_libtext_a_SOURCES = \
    %reldir%/text.h %reldir%/tidy.c %reldir%/code.c %reldir%/contact.c %reldir%/number.c \
    %reldir%/date.c %reldir%/shorten.c %reldir%/capital.c \
    %reldir%/chars.c %reldir%/chars.h \
    %reldir%/html.c %reldir%/html.h %reldir%/html_tag.c %reldir%/html_tag.h \
    %reldir%/html_url.c %reldir%/html_url.h %reldir%/html_write.c %reldir%/html_write.h \
    %reldir%/pattern.c %reldir%/pattern.h \
    %reldir%/sheet.c %reldir%/sheet.h \
    %reldir%/words.c %reldir%/words.h \
    %reldir%/xml.c %reldir%/xml.h
