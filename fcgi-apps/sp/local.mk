pkglibexec_PROGRAMS += sp
sp_SOURCES = \
    %reldir%/forms_contract.c %reldir%/forms_contract.h %reldir%/pages_contract.h \
    %reldir%/page_contract.c %reldir%/page_contract_write.c %reldir%/page_signing.c \
    %reldir%/forms_need.c %reldir%/forms_need.h %reldir%/pages_need.h \
    %reldir%/page_need.c %reldir%/page_quote.c %reldir%/page_search.c \
    %reldir%/forms_rating.c %reldir%/forms_rating.h %reldir%/pages_rating.h \
    %reldir%/page_rating.c \
    %reldir%/forms_consultation.c %reldir%/forms_consultation.h %reldir%/pages_consultation.h \
    %reldir%/page_consultation.c \
    %reldir%/pages.h %reldir%/routes.h \
    %reldir%/forms_order.h %reldir%/forms_order.c %reldir%/pages_order.h %reldir%/page_order.c \
    %reldir%/main.c %reldir%/routes.c %reldir%/page_home.c \
    %reldir%/own.h %reldir%/own.c %reldir%/qualification.c %reldir%/pages_qualification.h \
    %reldir%/forms_qualification.h %reldir%/forms_qualification.c \
    %reldir%/page_qualification.c %reldir%/page_expert.c \
    %reldir%/forms_service.h %reldir%/forms_service.c %reldir%/pages_service.h \
    %reldir%/page_service.c %reldir%/page_service_write.c %reldir%/page_service_move.c
sp_LDADD = fcgi-apps/keeper/libkeeper.a fcgi-apps/model/libmodel.a \
    fcgi-apps/lib/paper/libpaper.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(PAPER_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) \
    $(MAGIC_LIBS) $(XLSX_LIBS)
