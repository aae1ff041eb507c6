/* The handlers of the portal, by the file that holds them. */
#ifndef PORTAL_PAGES_H
#define PORTAL_PAGES_H

#include "lib/web/req.h"

/* page_home.c */
qf_handler page_home;

/* page_service.c */
qf_handler page_service_list, page_service_show, page_service_ratings;
qf_loader load_service;

/* page_provider.c */
qf_handler page_provider_list, page_provider_show;
qf_loader load_provider;

/* page_need.c, page_expert.c, page_product.c, page_activity.c */
qf_handler page_need_list, page_need_show, page_expert_list, page_expert_show;
qf_handler page_product_list, page_product_show, page_activity_list, page_activity_show;
qf_loader load_need, load_expert, load_product, load_activity;

/* page_article.c */
qf_handler page_news_list, page_policy_list, page_column_show, page_article_show;
qf_loader load_article;

/* page_guide.c, page_window.c */
qf_handler page_guide_list, page_guide_show, page_channel_show, page_quote_list;
qf_handler page_round_list, page_help, page_window_list, page_window_show;
qf_loader load_guide;
/* page_search.c, page_size.c, page_text.c, page_feed.c */
qf_handler page_search, page_size_test, page_text_show, page_file_send;
qf_handler page_feed, page_sitemap_xml, page_sitemap, page_health;

/* page_register.c */
qf_handler page_register_choose, page_register_provider, page_register_form,
    page_register_check, page_register_add, page_register_old_address;
/* A page of registration or login, and where to go afterwards: back is not trusted, "" or NULL for nowhere. */
const char *with_back(struct qf_req *, const char *path, const char *back);
/* Where the visitor wanted to go: from the address of the page, or from the form that was refused.
 * Not trusted; NULL or "" for nowhere. */
const char *way_back(struct qf_req *, int field);
/* page_login.c */
qf_handler page_login_show, page_login_check, page_login_enter, page_logout_ask, page_logout;
/* page_second_factor.c */
qf_handler page_second_factor_ask, page_second_factor_check, page_second_factor_enter,
    page_second_factor_ask_password, page_second_factor_check_password,
    page_second_factor_begin, page_second_factor_show, page_second_factor_picture,
    page_second_factor_prove, page_second_factor_codes;
/* page_session.c */
qf_handler page_session_show, page_account_show, page_elder_switch, page_terms_show,
    page_privacy_show;
/* page_styleguide.c */
qf_handler page_styleguide_show;
/* page_password.c */
qf_handler page_forgot_show, page_forgot_check, page_forgot_reset, page_password_show,
    page_password_check, page_password_change;
/* page_phone_appeal.c */
qf_handler page_phone_appeal_show, page_phone_appeal_check, page_phone_appeal_file,
    page_phone_appeal_receipt;
qf_loader load_phone_appeal_own;
qf_handler page_phone_appeal_ask_stop, page_phone_appeal_stop;

/* page_contract.c */
qf_handler page_contract_verify;

#endif
