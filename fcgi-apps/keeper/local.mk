# What the gate asks of the model: the only folder beside the apps that sees both.
noinst_LIBRARIES += %reldir%/libkeeper.a
%canon_reldir%_libkeeper_a_SOURCES = \
    %reldir%/keeper.c %reldir%/choices.c %reldir%/keeper.h \
    %reldir%/captcha.c %reldir%/captcha.h %reldir%/page_captcha.c %reldir%/page_captcha.h \
    %reldir%/qr.c %reldir%/qr.h \
    %reldir%/export.c %reldir%/export.h %reldir%/figures.c %reldir%/figures.h \
    %reldir%/complaint.c %reldir%/complaint.h %reldir%/one_time.c %reldir%/one_time.h \
    %reldir%/service.c %reldir%/service.h \
    %reldir%/turn.c %reldir%/turn.h %reldir%/qualification.c %reldir%/qualification.h \
    %reldir%/quote.c %reldir%/quote.h %reldir%/application.c %reldir%/application.h \
    %reldir%/application_paper.c %reldir%/award.c %reldir%/award.h \
    %reldir%/bulletin_paper.c %reldir%/bulletin_paper.h \
    %reldir%/filing_paper.c %reldir%/filing_paper.h \
    %reldir%/rating.c %reldir%/rating.h \
    %reldir%/consult.c %reldir%/consult.h \
    %reldir%/timeline.c %reldir%/timeline.h %reldir%/files.c %reldir%/files.h \
    %reldir%/page_picture.c %reldir%/page_picture.h %reldir%/product.c %reldir%/product.h \
    %reldir%/contract.c %reldir%/contract.h \
    %reldir%/page_contract.c %reldir%/page_contract.h \
    %reldir%/order.c %reldir%/order.h %reldir%/page_order.c %reldir%/page_order.h \
    %reldir%/page_staff.c %reldir%/forms_staff.c %reldir%/page_staff.h %reldir%/staff_inside.h \
    %reldir%/page_message.c %reldir%/page_message.h
