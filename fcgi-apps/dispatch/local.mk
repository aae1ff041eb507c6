pkglibexec_PROGRAMS += dispatch
dispatch_SOURCES = \
    %reldir%/forms.c %reldir%/forms.h %reldir%/pages.h %reldir%/routes.h \
    %reldir%/main.c %reldir%/routes.c %reldir%/page_home.c %reldir%/page_institution.c
dispatch_LDADD = fcgi-apps/keeper/libkeeper.a fcgi-apps/model/libmodel.a \
    fcgi-apps/lib/paper/libpaper.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(PAPER_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) \
    $(MAGIC_LIBS) $(XLSX_LIBS)
