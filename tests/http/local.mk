# One program a subject, each a cmocka group that visits a running platform; see run and person.h.
check_LIBRARIES += %reldir%/libperson.a
%canon_reldir%_libperson_a_SOURCES = %reldir%/person.c %reldir%/person_page.c \
    %reldir%/person_form.c %reldir%/person_prove.c %reldir%/person.h %reldir%/person_inside.h %reldir%/db.c %reldir%/db.h
HTTP_FLAGS = $(AM_CPPFLAGS) -I$(top_srcdir) $(CURL_CFLAGS) $(XML_CFLAGS) $(MARIADB_CFLAGS)
%canon_reldir%_libperson_a_CPPFLAGS = $(HTTP_FLAGS)
HTTP_LDADD = %reldir%/libperson.a $(CMOCKA_LIBS) $(CURL_LIBS) $(XML_LIBS) $(JANSSON_LIBS) \
    $(MARIADB_LIBS)
HTTP_TESTS =
# What many send at once.
CROWD_SOURCES = %reldir%/crowd.c %reldir%/crowd.h

# The tools of the tests themselves.
HTTP_TESTS += %reldir%/person_test
%canon_reldir%_person_test_SOURCES = %reldir%/person_test.c
%canon_reldir%_person_test_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_person_test_LDADD = $(HTTP_LDADD)

# Every route of every app: who may, tokens, methods, sizes.
ROUTE_SOURCES = %reldir%/routes.c %reldir%/routes.h %reldir%/samples.c %reldir%/samples.h \
    %reldir%/generated.h
HTTP_TESTS += %reldir%/access
%canon_reldir%_access_SOURCES = %reldir%/access.c $(ROUTE_SOURCES)
%canon_reldir%_access_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_access_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)
HTTP_TESTS += %reldir%/posts
%canon_reldir%_posts_SOURCES = %reldir%/posts.c $(ROUTE_SOURCES)
%canon_reldir%_posts_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_posts_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)

HTTP_TESTS += %reldir%/strangers
%canon_reldir%_strangers_SOURCES = %reldir%/strangers.c $(ROUTE_SOURCES)
%canon_reldir%_strangers_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_strangers_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)

HTTP_TESTS += %reldir%/samples_all
%canon_reldir%_samples_all_SOURCES = %reldir%/samples_all.c $(ROUTE_SOURCES)
%canon_reldir%_samples_all_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_samples_all_LDADD = $(HTTP_LDADD) $(SODIUM_LIBS)

# Figures of core institutions.
HTTP_TESTS += %reldir%/filing
%canon_reldir%_filing_SOURCES = %reldir%/filing.c $(CROWD_SOURCES)
%canon_reldir%_filing_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_filing_LDADD = $(HTTP_LDADD)

# What comes from nobody of good faith.
HTTP_TESTS += %reldir%/hostile
%canon_reldir%_hostile_SOURCES = %reldir%/hostile.c %reldir%/workers.c %reldir%/workers.h
%canon_reldir%_hostile_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_hostile_LDADD = $(HTTP_LDADD)

# Accounts: registration, signing in, passwords, appeals.
ACCOUNT_SOURCES = %reldir%/account.c %reldir%/account.h
HTTP_TESTS += %reldir%/captcha
%canon_reldir%_captcha_SOURCES = %reldir%/captcha.c $(ACCOUNT_SOURCES)
%canon_reldir%_captcha_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_captcha_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/second_factor
%canon_reldir%_second_factor_SOURCES = %reldir%/second_factor.c $(ACCOUNT_SOURCES)
%canon_reldir%_second_factor_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_second_factor_LDADD = fcgi-apps/model/libmodel.a fcgi-apps/lib/core/libcore.a \
    $(HTTP_LDADD) $(SODIUM_LIBS) $(CRYPTO_LIBS)
HTTP_TESTS += %reldir%/register %reldir%/login %reldir%/password %reldir%/phone_appeal
%canon_reldir%_register_SOURCES = %reldir%/register.c $(ACCOUNT_SOURCES)
%canon_reldir%_register_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_register_LDADD = $(HTTP_LDADD)
%canon_reldir%_login_SOURCES = %reldir%/login.c $(ACCOUNT_SOURCES)
%canon_reldir%_login_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_login_LDADD = $(HTTP_LDADD)
%canon_reldir%_password_SOURCES = %reldir%/password.c $(ACCOUNT_SOURCES)
%canon_reldir%_password_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_password_LDADD = $(HTTP_LDADD)
%canon_reldir%_phone_appeal_SOURCES = %reldir%/phone_appeal.c $(ACCOUNT_SOURCES)
%canon_reldir%_phone_appeal_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_phone_appeal_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/direct
%canon_reldir%_direct_SOURCES = %reldir%/direct.c %reldir%/fcgi.c %reldir%/fcgi.h \
    %reldir%/workers.c %reldir%/workers.h
%canon_reldir%_direct_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_direct_LDADD = $(HTTP_LDADD)

# The centres.
HTTP_TESTS += %reldir%/stale
%canon_reldir%_stale_SOURCES = %reldir%/stale.c
%canon_reldir%_stale_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_stale_LDADD = $(HTTP_LDADD)

HTTP_TESTS += %reldir%/qualification
%canon_reldir%_qualification_SOURCES = %reldir%/qualification.c $(ACCOUNT_SOURCES)
%canon_reldir%_qualification_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_qualification_LDADD = $(HTTP_LDADD)

HTTP_TESTS += %reldir%/contract
%canon_reldir%_contract_SOURCES = %reldir%/contract.c
%canon_reldir%_contract_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_contract_LDADD = $(HTTP_LDADD)
# 核心服务机构申报: the institution's side, and everybody who decides.
APPLICATION_SOURCES = %reldir%/application_way.c %reldir%/application.h
HTTP_TESTS += %reldir%/application %reldir%/application_review
%canon_reldir%_application_SOURCES = %reldir%/application.c $(APPLICATION_SOURCES) $(CROWD_SOURCES)
%canon_reldir%_application_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_application_LDADD = $(HTTP_LDADD)
%canon_reldir%_application_review_SOURCES = %reldir%/application_review.c $(APPLICATION_SOURCES)
%canon_reldir%_application_review_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_application_review_LDADD = $(HTTP_LDADD)
# 优秀评选: the side of institutions and experts, and everybody who decides.
AWARD_SOURCES = %reldir%/award_way.c %reldir%/award.h
HTTP_TESTS += %reldir%/award %reldir%/award_review
%canon_reldir%_award_SOURCES = %reldir%/award.c $(AWARD_SOURCES) $(CROWD_SOURCES)
%canon_reldir%_award_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_award_LDADD = $(HTTP_LDADD)
%canon_reldir%_award_review_SOURCES = %reldir%/award_review.c $(AWARD_SOURCES) $(APPLICATION_SOURCES) $(CROWD_SOURCES)
%canon_reldir%_award_review_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_award_review_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/need
%canon_reldir%_need_SOURCES = %reldir%/need.c
%canon_reldir%_need_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_need_LDADD = $(HTTP_LDADD)
PICTURE_SOURCES = %reldir%/pictures.c %reldir%/pictures.h
HTTP_TESTS += %reldir%/picture %reldir%/product
%canon_reldir%_picture_SOURCES = %reldir%/picture.c $(PICTURE_SOURCES)
%canon_reldir%_picture_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_picture_LDADD = $(HTTP_LDADD) -lz
%canon_reldir%_product_SOURCES = %reldir%/product.c $(PICTURE_SOURCES)
%canon_reldir%_product_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_product_LDADD = $(HTTP_LDADD) -lz

# The windows' back office.
HTTP_TESTS += %reldir%/member
%canon_reldir%_member_SOURCES = %reldir%/member.c
%canon_reldir%_member_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_member_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/batch
%canon_reldir%_batch_SOURCES = %reldir%/batch.c
%canon_reldir%_batch_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_batch_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/appeal_review
%canon_reldir%_appeal_review_SOURCES = %reldir%/appeal_review.c $(ACCOUNT_SOURCES)
%canon_reldir%_appeal_review_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_appeal_review_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/rights
%canon_reldir%_rights_SOURCES = %reldir%/rights.c $(ACCOUNT_SOURCES)
%canon_reldir%_rights_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_rights_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/export
%canon_reldir%_export_SOURCES = %reldir%/export.c
%canon_reldir%_export_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_export_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/content
%canon_reldir%_content_SOURCES = %reldir%/content.c
%canon_reldir%_content_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_content_LDADD = $(HTTP_LDADD)

# The public pages.
HTTP_TESTS += %reldir%/home %reldir%/service %reldir%/lists %reldir%/cache %reldir%/escaping \
    %reldir%/reading %reldir%/compress
%canon_reldir%_cache_SOURCES = %reldir%/cache.c $(ROUTE_SOURCES) %reldir%/fcgi.c %reldir%/fcgi.h \
    %reldir%/workers.c %reldir%/workers.h
%canon_reldir%_cache_CPPFLAGS = $(HTTP_FLAGS) $(SODIUM_CFLAGS)
%canon_reldir%_cache_LDADD = $(HTTP_LDADD) fcgi-apps/lib/web/libweb.a \
    fcgi-apps/lib/core/libcore.a $(SODIUM_LIBS)
%canon_reldir%_compress_SOURCES = %reldir%/compress.c
%canon_reldir%_compress_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_compress_LDADD = $(HTTP_LDADD) -lz
%canon_reldir%_escaping_SOURCES = %reldir%/escaping.c
%canon_reldir%_escaping_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_escaping_LDADD = $(HTTP_LDADD)
%canon_reldir%_reading_SOURCES = %reldir%/reading.c
%canon_reldir%_reading_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_reading_LDADD = $(HTTP_LDADD)
%canon_reldir%_home_SOURCES = %reldir%/home.c
%canon_reldir%_home_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_home_LDADD = $(HTTP_LDADD)
%canon_reldir%_service_SOURCES = %reldir%/service.c
%canon_reldir%_service_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_service_LDADD = $(HTTP_LDADD)
%canon_reldir%_lists_SOURCES = %reldir%/lists.c %reldir%/generated.h
%canon_reldir%_lists_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_lists_LDADD = $(HTTP_LDADD)

# Between an enterprise and a provider.
COMPLAINT_SOURCES = %reldir%/complaints.c %reldir%/complaints.h $(ACCOUNT_SOURCES) $(CROWD_SOURCES)
HTTP_TESTS += %reldir%/complaint
%canon_reldir%_complaint_SOURCES = %reldir%/complaint.c $(COMPLAINT_SOURCES)
%canon_reldir%_complaint_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_complaint_LDADD = $(HTTP_LDADD) -lm
HTTP_TESTS += %reldir%/complaint_handle
%canon_reldir%_complaint_handle_SOURCES = %reldir%/complaint_handle.c $(COMPLAINT_SOURCES)
%canon_reldir%_complaint_handle_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_complaint_handle_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/figures
%canon_reldir%_figures_SOURCES = %reldir%/figures.c
%canon_reldir%_figures_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_figures_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/complaint_own
%canon_reldir%_complaint_own_SOURCES = %reldir%/complaint_own.c $(COMPLAINT_SOURCES)
%canon_reldir%_complaint_own_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_complaint_own_LDADD = $(HTTP_LDADD)
# Every step of a workflow, by who may and by who may not.
TRANSITION_SOURCES = %reldir%/transitions.c %reldir%/transitions.h
HTTP_TESTS += %reldir%/transition_complaint %reldir%/transition_core
%canon_reldir%_transition_complaint_SOURCES = %reldir%/transition_complaint.c $(TRANSITION_SOURCES) \
    $(COMPLAINT_SOURCES)
%canon_reldir%_transition_complaint_CPPFLAGS = $(HTTP_FLAGS) -DQF_SOURCE='"$(abs_top_srcdir)"'
%canon_reldir%_transition_complaint_LDADD = $(HTTP_LDADD)
%canon_reldir%_transition_core_SOURCES = %reldir%/transition_core.c $(TRANSITION_SOURCES) \
    $(APPLICATION_SOURCES) $(AWARD_SOURCES) $(CROWD_SOURCES)
%canon_reldir%_transition_core_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_transition_core_LDADD = $(HTTP_LDADD)
ORDER_SOURCES = %reldir%/orders.c %reldir%/orders.h $(CROWD_SOURCES)
HTTP_TESTS += %reldir%/order %reldir%/order_deliver
%canon_reldir%_order_SOURCES = %reldir%/order.c $(ORDER_SOURCES)
%canon_reldir%_order_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_order_LDADD = $(HTTP_LDADD)
%canon_reldir%_order_deliver_SOURCES = %reldir%/order_deliver.c $(ORDER_SOURCES)
%canon_reldir%_order_deliver_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_order_deliver_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/consultation
%canon_reldir%_consultation_SOURCES = %reldir%/consultation.c $(CROWD_SOURCES)
%canon_reldir%_consultation_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_consultation_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/quote
%canon_reldir%_quote_SOURCES = %reldir%/quote.c $(CROWD_SOURCES)
%canon_reldir%_quote_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_quote_LDADD = $(HTTP_LDADD)
HTTP_TESTS += %reldir%/rating
%canon_reldir%_rating_SOURCES = %reldir%/rating.c $(CROWD_SOURCES)
%canon_reldir%_rating_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_rating_LDADD = $(HTTP_LDADD)

# A service of its provider.
SERVICE_WAY = %reldir%/service_way.c %reldir%/service_way.h
HTTP_TESTS += %reldir%/service_own %reldir%/service_change
%canon_reldir%_service_own_SOURCES = %reldir%/service_own.c $(SERVICE_WAY) $(CROWD_SOURCES)
%canon_reldir%_service_own_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_service_own_LDADD = $(HTTP_LDADD)
%canon_reldir%_service_change_SOURCES = %reldir%/service_change.c $(SERVICE_WAY) \
    $(PICTURE_SOURCES)
%canon_reldir%_service_change_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_service_change_LDADD = $(HTTP_LDADD) -lz

# The enterprise's own record.
HTTP_TESTS += %reldir%/profile %reldir%/staff %reldir%/favourite
%canon_reldir%_profile_SOURCES = %reldir%/profile.c $(ACCOUNT_SOURCES)
%canon_reldir%_profile_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_profile_LDADD = $(HTTP_LDADD)
%canon_reldir%_staff_SOURCES = %reldir%/staff.c $(ACCOUNT_SOURCES)
%canon_reldir%_staff_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_staff_LDADD = $(HTTP_LDADD)
%canon_reldir%_favourite_SOURCES = %reldir%/favourite.c
%canon_reldir%_favourite_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_favourite_LDADD = $(HTTP_LDADD)

# Lists say only what is one's own.
HTTP_TESTS += %reldir%/newcomer
%canon_reldir%_newcomer_SOURCES = %reldir%/newcomer.c $(ACCOUNT_SOURCES)
%canon_reldir%_newcomer_CPPFLAGS = $(HTTP_FLAGS)
%canon_reldir%_newcomer_LDADD = $(HTTP_LDADD)

if HAVE_CMOCKA
check_PROGRAMS += $(HTTP_TESTS)
endif
