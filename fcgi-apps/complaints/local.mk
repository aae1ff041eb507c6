pkglibexec_PROGRAMS += complaints
complaints_SOURCES = \
    %reldir%/forms.h %reldir%/forms_new.c %reldir%/forms_look.c %reldir%/pages.h %reldir%/routes.h \
    %reldir%/main.c %reldir%/routes.c %reldir%/page_home.c %reldir%/page_tool.c \
    %reldir%/own.c %reldir%/page_new.c %reldir%/page_look.c %reldir%/page_case.c
complaints_LDADD = fcgi-apps/keeper/libkeeper.a fcgi-apps/model/libmodel.a \
    fcgi-apps/lib/paper/libpaper.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(PAPER_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) \
    $(MAGIC_LIBS) $(XLSX_LIBS)
