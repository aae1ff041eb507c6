noinst_LIBRARIES += %reldir%/libtext.a
%canon_reldir%_libtext_a_CPPFLAGS = $(AM_CPPFLAGS) $(XML_CFLAGS) $(PCRE_CFLAGS)
%canon_reldir%_libtext_a_SOURCES = %reldir%/text.h
