# One line a noun.
noinst_LIBRARIES += %reldir%/libmodel.a
%canon_reldir%_libmodel_a_CPPFLAGS = $(AM_CPPFLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_libmodel_a_SOURCES = \
    %reldir%/job.c %reldir%/job.h \
    %reldir%/schema.c %reldir%/schema.h %reldir%/schema_version.h \
    %reldir%/search.c %reldir%/search_index.c %reldir%/search.h \
    %reldir%/grant.c %reldir%/grant.h \
    %reldir%/roster.c %reldir%/roster.h \
    %reldir%/soundness.c %reldir%/soundness.h \
    %reldir%/synthetic.c %reldir%/synthetic.h \
    %reldir%/upkeep.c %reldir%/upkeep.h \
    %reldir%/size.c %reldir%/size.h \
    %reldir%/account.c %reldir%/account.h \
    %reldir%/enterprise_own.c %reldir%/enterprise_own.h \
    %reldir%/completeness.c %reldir%/completeness.h %reldir%/profile.c %reldir%/profile.h \
    %reldir%/industry.c %reldir%/industry.h \
    %reldir%/certification.c %reldir%/certification.h \
    %reldir%/staff.c %reldir%/staff.h %reldir%/favourite.c %reldir%/favourite.h \
    %reldir%/attachment.c %reldir%/attachment.h \
    %reldir%/complaint.c %reldir%/complaint_case.c %reldir%/complaint_desk.c %reldir%/complaint.h \
    %reldir%/complaint_access.c %reldir%/complaint_access.h \
    %reldir%/complaint_own.c %reldir%/complaint_own.h %reldir%/arrears.c %reldir%/arrears.h \
    %reldir%/institution.c %reldir%/institution.h %reldir%/application.c %reldir%/application.h \
    %reldir%/application_write.c %reldir%/application_case.c %reldir%/round_change.c \
    %reldir%/review.c %reldir%/review.h %reldir%/objection.c %reldir%/objection.h \
    %reldir%/core_check.c %reldir%/core_check.h \
    %reldir%/award.c %reldir%/award.h %reldir%/award_write.c %reldir%/award_case.c \
    %reldir%/award_sheet.c %reldir%/award_sheet.h %reldir%/award_rank.c %reldir%/award_rank.h \
    %reldir%/audit.c %reldir%/audit.h \
    %reldir%/calendar.c %reldir%/calendar.h \
    %reldir%/captcha.c %reldir%/captcha.h \
    %reldir%/seal.c %reldir%/seal.h %reldir%/totp.c %reldir%/totp.h \
    %reldir%/second_factor.c %reldir%/second_factor.h \
    %reldir%/code.c %reldir%/code.h \
    %reldir%/key.c %reldir%/key.h \
    %reldir%/notice.c %reldir%/notice.h %reldir%/follow.c %reldir%/follow.h \
    %reldir%/service_text.c %reldir%/service_text.h %reldir%/service_own.c \
    %reldir%/service_own.h %reldir%/service_case.c %reldir%/service_diff.c \
    %reldir%/service_diff.h \
    %reldir%/case_tell.c %reldir%/case_inside.h %reldir%/case_watch.c %reldir%/case_watch.h \
    %reldir%/outbox.c %reldir%/outbox.h \
    %reldir%/permission.c %reldir%/permission.h \
    %reldir%/phone_appeal.c %reldir%/phone_appeal_case.c %reldir%/phone_appeal.h \
    %reldir%/region.c %reldir%/region.h \
    %reldir%/registration.c %reldir%/registration.h \
    %reldir%/secret.c %reldir%/secret.h \
    %reldir%/session.c %reldir%/session.h \
    %reldir%/setting.c %reldir%/setting.h \
    %reldir%/site_page.c %reldir%/site_page.h \
    %reldir%/throttle.c %reldir%/throttle.h \
    %reldir%/tally.c %reldir%/tally.h \
    %reldir%/version.c %reldir%/version.h \
    %reldir%/window.c %reldir%/window.h \
    %reldir%/password.c %reldir%/common_password.c %reldir%/password.h \
    %reldir%/catalogue.c %reldir%/catalogue.h \
    %reldir%/category.c %reldir%/category.h \
    %reldir%/codes.c %reldir%/codes.h \
    %reldir%/provider.c %reldir%/provider.h %reldir%/provider_own.c %reldir%/provider_own.h \
    %reldir%/qualification.c %reldir%/qualification.h %reldir%/columns.h \
    %reldir%/provider_form.c %reldir%/provider_form.h \
    %reldir%/expert_form.c %reldir%/expert_form.h %reldir%/case_turn.c %reldir%/case_turn.h \
    %reldir%/service.c %reldir%/service.h \
    %reldir%/article.c %reldir%/article.h \
    %reldir%/figure.c %reldir%/figure.h \
    %reldir%/need.c %reldir%/need.h \
    %reldir%/filing.c %reldir%/filing.h %reldir%/filing_check.c %reldir%/filing_check.h \
    %reldir%/filing_write.c %reldir%/filing_write.h %reldir%/filing_case.c \
    %reldir%/filing_inside.h %reldir%/filing_source.c %reldir%/filing_source.h \
    %reldir%/filing_figures.c %reldir%/filing_figures.h %reldir%/filing_desk.c \
    %reldir%/filing_desk.h %reldir%/bulletin.c %reldir%/bulletin.h \
    %reldir%/round.c %reldir%/round.h \
    %reldir%/range.c %reldir%/range.h \
    %reldir%/activity.c %reldir%/activity.h \
    %reldir%/expert.c %reldir%/expert.h \
    %reldir%/product.c %reldir%/product.h \
    %reldir%/product_own.c %reldir%/product_write.c %reldir%/product_window.c \
    %reldir%/product_own.h %reldir%/product_inside.h \
    %reldir%/product_category.c %reldir%/product_category.h \
    %reldir%/picture.c %reldir%/picture_use.c %reldir%/picture.h \
    %reldir%/illustration.c %reldir%/illustration.h \
    %reldir%/guide.c %reldir%/guide.h \
    %reldir%/quote.c %reldir%/quote.h \
    %reldir%/case.c %reldir%/case_inbox.c %reldir%/case_find.c %reldir%/case.h \
    %reldir%/message.c %reldir%/message.h \
    %reldir%/member.c %reldir%/member_change.c %reldir%/member.h \
    %reldir%/scope.c %reldir%/scope.h \
    %reldir%/content.c %reldir%/content_case.c %reldir%/content.h \
    %reldir%/article_own.c %reldir%/article_own.h \
    %reldir%/activity_own.c %reldir%/activity_own.h \
    %reldir%/rights.c %reldir%/rights.h \
    %reldir%/audit_read.c %reldir%/audit_read.h \
    %reldir%/need_quote.c %reldir%/need_quote_case.c %reldir%/need_quote.h \
    %reldir%/need_offer.c %reldir%/need_offer.h \
    %reldir%/saved_search.c %reldir%/saved_search.h \
    %reldir%/order_rating.c %reldir%/order_rating.h \
    %reldir%/consultation.c %reldir%/consultation_case.c %reldir%/reply_time.c \
    %reldir%/consultation.h \
    %reldir%/number.c %reldir%/number.h \
    %reldir%/need_own.c %reldir%/need_case.c %reldir%/need_own.h \
    %reldir%/contract.c %reldir%/contract_begin.c %reldir%/contract_gap.c %reldir%/contract_step.c \
    %reldir%/contract_text.c %reldir%/contract_made_up.c %reldir%/contract.h \
    %reldir%/contract_inside.h \
    %reldir%/contract_clause.c %reldir%/contract_clause.h \
    %reldir%/order.c %reldir%/order_place.c %reldir%/order_case.c %reldir%/order.h \
    %reldir%/stage.c %reldir%/stage.h %reldir%/payment.c %reldir%/payment.h \
    %reldir%/visitor.c %reldir%/visitor.h
