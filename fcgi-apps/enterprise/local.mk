pkglibexec_PROGRAMS += enterprise
enterprise_SOURCES = \
    %reldir%/forms_contract.c %reldir%/forms_contract.h %reldir%/pages_contract.h \
    %reldir%/page_contract.c \
    %reldir%/forms.h %reldir%/pages.h %reldir%/routes.h \
    %reldir%/main.c %reldir%/routes.c %reldir%/forms.c \
    %reldir%/forms_product.h %reldir%/forms_product.c %reldir%/pages_product.h \
    %reldir%/page_product.c %reldir%/page_product_write.c \
    %reldir%/forms_quote.c %reldir%/forms_quote.h %reldir%/pages_quote.h \
    %reldir%/page_quote.c \
    %reldir%/forms_rating.c %reldir%/forms_rating.h %reldir%/pages_rating.h \
    %reldir%/page_rating.c \
    %reldir%/forms_consultation.c %reldir%/forms_consultation.h %reldir%/pages_consultation.h \
    %reldir%/page_consultation.c %reldir%/page_consultation_write.c \
    %reldir%/forms_order.h %reldir%/forms_order.c %reldir%/pages_order.h \
    %reldir%/page_order.c %reldir%/page_order_place.c %reldir%/page_payment.c \
    %reldir%/forms_profile.h %reldir%/forms_profile.c %reldir%/pages_profile.h \
    %reldir%/page_profile.c %reldir%/page_licence.c %reldir%/page_contact.c %reldir%/page_certification.c \
    %reldir%/forms_favourite.h %reldir%/pages_favourite.h %reldir%/page_favourite.c \
    %reldir%/pages_complaint.h %reldir%/page_complaint.c \
    %reldir%/page_home.c %reldir%/page_need.c %reldir%/page_need_write.c
enterprise_LDADD = fcgi-apps/keeper/libkeeper.a fcgi-apps/model/libmodel.a \
    fcgi-apps/lib/paper/libpaper.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(PAPER_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) \
    $(MAGIC_LIBS) $(XLSX_LIBS)
