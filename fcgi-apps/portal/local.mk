# The pages are a library, so that tests can ask the tables of routes and forms.
noinst_LIBRARIES += %reldir%/libportal.a
%canon_reldir%_libportal_a_SOURCES = \
    %reldir%/forms.h %reldir%/pages.h %reldir%/routes.h \
    %reldir%/routes.c \
    %reldir%/forms_list.c %reldir%/forms_account.c \
    %reldir%/cards.c %reldir%/cards.h \
    %reldir%/listing.c %reldir%/listing.h \
    %reldir%/page_second_factor.c %reldir%/sign_in.c %reldir%/sign_in.h \
    %reldir%/page_register.c %reldir%/page_login.c %reldir%/page_session.c \
    %reldir%/page_password.c %reldir%/page_phone_appeal.c \
    %reldir%/page_activity.c \
    %reldir%/page_article.c \
    %reldir%/page_expert.c \
    %reldir%/page_feed.c \
    %reldir%/page_guide.c \
    %reldir%/page_home.c \
    %reldir%/page_need.c \
    %reldir%/page_product.c \
    %reldir%/page_provider.c \
    %reldir%/page_search.c \
    %reldir%/page_contract.c %reldir%/forms_contract.h %reldir%/page_size.c \
    %reldir%/page_text.c \
    %reldir%/page_window.c \
    %reldir%/page_service.c \
    %reldir%/page_styleguide.c
pkglibexec_PROGRAMS += portal
portal_SOURCES = %reldir%/main.c
portal_LDADD = %reldir%/libportal.a fcgi-apps/keeper/libkeeper.a fcgi-apps/model/libmodel.a \
    fcgi-apps/lib/paper/libpaper.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(PAPER_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) \
    $(MAGIC_LIBS)
