pkglibexec_PROGRAMS += window
window_SOURCES = \
    %reldir%/forms.h %reldir%/pages.h %reldir%/routes.h \
    %reldir%/main.c %reldir%/routes.c %reldir%/forms.c \
    %reldir%/page_home.c %reldir%/page_case.c %reldir%/page_case_move.c \
    %reldir%/batch.h %reldir%/forms_batch.c %reldir%/page_batch.c %reldir%/batch_case.c \
    %reldir%/batch_member.c %reldir%/batch_public.c \
    %reldir%/forms_product.h %reldir%/forms_product.c %reldir%/pages_product.h \
    %reldir%/page_product.c %reldir%/page_settings.c \
    %reldir%/forms_filing.h %reldir%/forms_filing.c %reldir%/pages_filing.h \
    %reldir%/page_filing.c %reldir%/page_bulletin.c %reldir%/record_filing.c \
    %reldir%/pages_appeal.h %reldir%/page_appeal.c %reldir%/record_appeal.c \
    %reldir%/pages_complaint.h %reldir%/page_complaint.c %reldir%/record_complaint.c \
    %reldir%/forms_rights.h %reldir%/pages_rights.h %reldir%/forms_rights.c \
    %reldir%/page_rights.c %reldir%/page_rights_change.c %reldir%/page_audit.c \
    %reldir%/forms_content.h %reldir%/pages_content.h %reldir%/forms_content.c \
    %reldir%/when.h %reldir%/when.c %reldir%/page_content.c %reldir%/page_article.c \
    %reldir%/page_activity.c %reldir%/record_content.c \
    %reldir%/choices.h %reldir%/choices.c \
    %reldir%/forms_member.h %reldir%/pages_member.h %reldir%/forms_member.c \
    %reldir%/page_member.c %reldir%/page_member_change.c %reldir%/page_member_batch.c \
    %reldir%/pages_contract.h %reldir%/page_contract.c \
    %reldir%/record_order.c %reldir%/record_qualification.c \
    %reldir%/record_enterprise.c %reldir%/record.h %reldir%/record.c %reldir%/record_need.c \
    %reldir%/record_service.c \
    %reldir%/pages_round.h %reldir%/forms_round.c %reldir%/page_round.c \
    %reldir%/page_application.c %reldir%/record_application.c %reldir%/record_judged.c \
    %reldir%/pages_award.h %reldir%/forms_award.c %reldir%/page_award.c \
    %reldir%/page_category.c %reldir%/page_invite.c %reldir%/record_award.c
window_LDADD = fcgi-apps/keeper/libkeeper.a fcgi-apps/model/libmodel.a \
    fcgi-apps/lib/paper/libpaper.a fcgi-apps/lib/web/libweb.a fcgi-apps/lib/db/libdb.a \
    fcgi-apps/lib/text/libtext.a fcgi-apps/lib/core/libcore.a \
    $(PAPER_LIBS) $(CLEARSILVER_LIBS) $(FCGI_LIBS) $(MARIADB_LIBS) $(XML_LIBS) $(PCRE_LIBS) $(SODIUM_LIBS) $(CRYPTO_LIBS) \
    $(MAGIC_LIBS) $(XLSX_LIBS)
