# The program that decodes pictures of strangers, away from everything else; see main.c.
pkglibexec_PROGRAMS += qf-picture
qf_picture_CPPFLAGS = $(AM_CPPFLAGS) $(VIPS_CFLAGS)
qf_picture_SOURCES = %reldir%/main.c
qf_picture_LDADD = $(VIPS_LIBS)
