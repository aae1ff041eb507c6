pkglibexec_PROGRAMS += dispatch
dispatch_SOURCES = \
    %reldir%/filing.c %reldir%/filing.h %reldir%/forms_filing.c %reldir%/forms_filing.h \
    %reldir%/pages_filing.h %reldir%/page_filing.c %reldir%/page_filing_write.c \
    %reldir%/page_filing_files.c %reldir%/page_figures.c \
    %reldir%/forms.c %reldir%/forms.h %reldir%/pages.h %reldir%/routes.h \
    %reldir%/main.c %reldir%/routes.c %reldir%/page_home.c %reldir%/page_institution.c \
    %reldir%/forms_application.c %reldir%/forms_application.h %reldir%/pages_application.h \
    %reldir%/page_application.c %reldir%/page_application_step.c \
    %reldir%/page_application_proof.c \
    %reldir%/forms_award.c %reldir%/forms_award.h %reldir%/pages_award.h \
    %reldir%/page_award.c %reldir%/page_entry.c %reldir%/page_entry_step.c \
    %reldir%/page_excellent.c \
    %reldir%/pages_review.h %reldir%/page_review.c %reldir%/page_publicity.c
dispatch_LDADD = fcgi-apps/keeper/libkeeper.a fcgi-apps/model/libmodel.a \
    fcgi-apps/lib/paper/libpaper.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(PAPER_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) \
    $(MAGIC_LIBS) $(XLSX_LIBS)
