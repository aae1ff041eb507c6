# One line a noun.
noinst_LIBRARIES += %reldir%/libmodel.a
%canon_reldir%_libmodel_a_CPPFLAGS = $(AM_CPPFLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_libmodel_a_SOURCES = \
    %reldir%/job.c %reldir%/job.h \
    %reldir%/schema.c %reldir%/schema.h %reldir%/schema_version.h \
    %reldir%/search.c %reldir%/search_index.c %reldir%/search.h
