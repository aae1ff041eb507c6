/* The table of contents of the portal. */
#include "portal/routes.h"

#include "keeper/page_captcha.h"
#include "model/permission.h"
#include "portal/forms.h"
#include "portal/forms_contract.h"
#include "portal/pages.h"

const struct qf_route portal_routes[] = {
    {QF_GET, "/", page_home, .cached = true, .nav = "home", .view = "portal/home",
     .title = "首页", .why = "what people come for, then news, needs, windows and figures"},

    /* --- services --- */
    {QF_GET, "/services", page_service_list, .form = &services_form, .cached = true,
     .nav = "services", .view = "portal/service-list", .title = "找服务",
     .why = "services on the shelf: words, filters, facets, sort, pages"},
    {QF_GET, "/services/{id}", page_service_show, .load = load_service, .cached = true,
     .nav = "services", .view = "portal/service", .title = "服务详情",
     .why = "one service: price, stages, provider, ratings"},
    {QF_GET, "/services/{id}/ratings", page_service_ratings, .load = load_service, .cached = true,
     .view = "portal/rating-list", .title = "企业评价", .nav = "services",
     .why = "all ratings of one service"},

    /* --- providers --- */
    {QF_GET, "/providers", page_provider_list, .form = &providers_form, .cached = true,
     .nav = "providers", .view = "portal/provider-list", .title = "服务机构",
     .why = "register of providers: words, region, category, kind, core"},
    {QF_GET, "/providers/{id}", page_provider_show, .load = load_provider, .cached = true,
     .nav = "providers", .view = "portal/provider", .title = "服务机构",
     .why = "one provider and its services"},

    /* --- needs, experts, products, activities --- */
    {QF_GET, "/needs", page_need_list, .form = &needs_form, .cached = true, .nav = "needs",
     .view = "portal/need-list", .title = "服务需求", .why = "needs that windows have reviewed"},
    {QF_GET, "/needs/{id}", page_need_show, .load = load_need, .cached = true, .nav = "needs",
     .view = "portal/need", .title = "服务需求", .why = "one need"},
    {QF_GET, "/experts", page_expert_list, .form = &experts_form, .cached = true,
     .nav = "experts", .view = "portal/expert-list", .title = "专家",
     .why = "directory of experts"},
    {QF_GET, "/experts/{id}", page_expert_show, .load = load_expert, .cached = true,
     .nav = "experts", .view = "portal/expert", .title = "专家", .why = "one expert"},
    {QF_GET, "/products", page_product_list, .form = &products_form, .cached = true,
     .view = "portal/product-list", .title = "企业产品", .why = "products of enterprises"},
    {QF_GET, "/products/{id}", page_product_show, .load = load_product, .cached = true,
     .view = "portal/product", .title = "企业产品", .why = "one product"},
    {QF_GET, "/activities", page_activity_list, .form = &activities_form, .cached = true,
     .nav = "activities", .view = "portal/activity-list", .title = "活动",
     .why = "activities to come and past ones"},
    {QF_GET, "/activities/{id}", page_activity_show, .load = load_activity, .cached = true,
     .nav = "activities", .view = "portal/activity", .title = "活动", .why = "one activity"},

    /* --- columns and articles --- */
    {QF_GET, "/news", page_news_list, .form = &articles_form, .cached = true, .nav = "news",
     .view = "portal/column", .title = "通知公告", .why = "notices; tabs to the other columns"},
    {QF_GET, "/news/{id}", page_article_show, .load = load_article, .cached = true,
     .nav = "news", .view = "portal/article", .title = "正文", .why = "one article"},
    {QF_GET, "/policies", page_policy_list, .form = &articles_form, .cached = true,
     .nav = "news", .view = "portal/column", .title = "政策法规",
     .why = "policies of nation, province and cities"},
    {QF_GET, "/columns/{code}", page_column_show, .form = &articles_form, .cached = true,
     .nav = "news", .view = "portal/column", .title = "栏目", .why = "the articles of a column"},

    /* --- guides, channels, quotes, windows --- */
    {QF_GET, "/guides", page_guide_list, .cached = true, .nav = "guides",
     .view = "portal/guide-list", .title = "办事指南", .why = "the eight channels and all guides"},
    {QF_GET, "/guides/{id}", page_guide_show, .load = load_guide, .cached = true,
     .nav = "guides", .view = "portal/guide", .title = "办事指南",
     .why = "one guide: who, papers, steps, time, fee"},
    {QF_GET, "/channels/{code}", page_channel_show, .cached = true, .nav = "guides",
     .view = "portal/channel", .title = "专项服务频道",
     .why = "one special channel: services, guides, needs"},
    {QF_GET, "/quotes", page_quote_list, .form = &quotes_form, .cached = true, .nav = "news",
     .view = "portal/quote-list", .title = "行情报价", .why = "latest price of each item"},
    {QF_GET, "/rounds", page_round_list, .cached = true, .view = "portal/round-list",
     .title = "正在申报", .why = "what can be applied for, and until when"},
    {QF_GET, "/windows", page_window_list, .cached = true, .nav = "windows",
     .view = "portal/window-list", .title = "窗口", .why = "all windows by region"},
    {QF_GET, "/windows/{region}", page_window_show, .cached = true, .nav = "windows",
     .view = "portal/window", .title = "窗口",
     .why = "a window's channel: address, news, services, windows below"},

    /* --- tools --- */
    {QF_GET, "/contracts/verify", page_contract_verify, .form = &contract_verify_form,
     .view = "portal/contract-verify", .title = "核对合同",
     .why = "whether a hash belongs to a version of a contract; shows no contract"},
    {QF_GET, "/size-test", page_size_test, .form = &size_form, .cached = true,
     .view = "portal/size-test", .title = "中小企业规模类型自测",
     .why = "size of an enterprise by the standard of a day"},
    {QF_GET, "/search", page_search, .form = &search_form, .cached = true,
     .view = "portal/search", .title = "搜索", .why = "search over every public record"},
    {QF_GET, "/help", page_help, .cached = true, .view = "portal/help", .title = "帮助",
     .why = "frequent questions and hotlines"},
    {QF_GET, "/files/{name}", page_file_send, .why = "a public file, by its name"},

    /* --- for machines --- */
    {QF_GET, "/sitemap", page_sitemap, .cached = true, .view = "portal/sitemap",
     .title = "网站地图", .why = "every part of the site on one page"},
    {QF_GET, "/sitemap.xml", page_sitemap_xml, .cached = true, .why = "for search engines"},
    {QF_GET, "/feed.xml", page_feed, .cached = true, .why = "the newest articles as Atom"},
    {QF_GET, "/healthz", page_health, .no_session = true, .why = "200 while the app can work"},

    /* --- registration --- */
    {QF_GET, "/register", page_register_choose, .cached = true, .view = "portal/register",
     .title = "免费注册", .why = "choice of the kind of account"},
    {QF_GET, "/LoginRegist/EntpSvcSelect", page_register_old_address, .no_session = true,
     .why = "the address printed in manual 002"},
    {QF_GET, "/register/provider", page_register_provider, .cached = true,
     .view = "portal/register-provider", .title = "服务机构注册",
     .why = "choice of the kind of provider"},
#define REGISTER(path_, form_, title_)                                                   \
    {QF_GET, path_, page_register_form, .form = &form_, .view = "portal/register-form",  \
     .title = title_, .why = "the form of " title_},                                     \
    {QF_POST, path_, page_register_add, .form = &form_,                                  \
     .before = page_register_check, .why = "opens the account and signs in"}
    REGISTER("/register/enterprise", register_enterprise_form, "企业注册"),
    REGISTER("/register/person", register_person_form, "个人注册"),
    REGISTER("/register/provider/government", register_provider_form, "政府服务帐户注册"),
    REGISTER("/register/provider/social", register_provider_form, "社会服务帐户注册"),
    REGISTER("/register/provider/saas", register_provider_form, "SAAS服务帐户注册"),
    REGISTER("/register/provider/expert", register_expert_form, "专家注册"),

    /* --- signing in and out --- */
    {QF_GET, "/login", page_login_show, .form = &login_form, .view = "portal/login",
     .title = "登录", .why = "name, password and kind of account"},
    {QF_POST, "/login", page_login_enter, .form = &login_form,
     .before = page_login_check, .why = "signs in; a wrong kind still opens the right page"},
    {QF_GET, "/login/second", page_second_factor_ask, .form = &second_factor_form,
     .view = "portal/second-factor-ask", .title = "动态验证码",
     .why = "the second factor of an operator, after the password"},
    {QF_POST, "/login/second", page_second_factor_enter, .form = &second_factor_form,
     .before = page_second_factor_check, .why = "signs an operator in"},
    {QF_GET, "/second-factor", page_second_factor_show, .form = &second_factor_form,
     .view = "portal/second-factor", .title = "动态验证码",
     .why = "an operator puts the second factor into the phone, or sees that it is there"},
    {QF_POST, "/second-factor", page_second_factor_codes, .form = &second_factor_form,
     .before = page_second_factor_prove, .view = "portal/second-factor-codes", .title = "备用码",
     .why = "the first code switches it on, a later one makes recovery codes anew; shows them once"},
    {QF_GET, "/second-factor/password", page_second_factor_ask_password, .may = QF_SIGNED_IN,
     .form = &second_factor_password_form, .view = "portal/second-factor-password",
     .title = "启用动态验证码", .why = "asks an operator for the password again"},
    {QF_POST, "/second-factor/password", page_second_factor_begin, .may = QF_SIGNED_IN,
     .form = &second_factor_password_form, .before = page_second_factor_check_password,
     .why = "lets an operator put the second factor into the phone"},
    {QF_GET, "/second-factor/picture", page_second_factor_picture,
     .why = "the secret on offer as a QR code; blank when there is none"},
    {QF_GET, "/captcha", page_captcha_show,
     .why = "the picture of a captcha, for the browser that was shown its form; else a blank one"},
    {QF_GET, "/logout", page_logout_ask, .form = &logout_form, .view = "portal/logout",
     .title = "退出", .why = "asks before signing out"},
    {QF_POST, "/logout", page_logout, .form = &logout_form, .why = "ends the session"},
    {QF_GET, "/session", page_session_show, .why = "who is signed in, for the top bar; JSON"},
    {QF_GET, "/account", page_account_show, .may = QF_SIGNED_IN, .view = "portal/account",
     .title = "我的账号", .why = "the account, its organisation, its sessions"},

    /* --- passwords and phones --- */
    {QF_GET, "/password/forgot", page_forgot_show, .form = &forgot_form,
     .view = "portal/password-forgot", .title = "忘记密码",
     .why = "a code to the phone, then a new password"},
    {QF_POST, "/password/forgot", page_forgot_reset, .form = &forgot_form,
     .before = page_forgot_check, .why = "sends the code; sets the new password"},
    {QF_GET, "/password", page_password_show, .may = QF_SIGNED_IN, .form = &password_form,
     .view = "portal/password", .title = "密码修改", .why = "old and new password"},
    {QF_POST, "/password", page_password_change, .may = QF_SIGNED_IN, .form = &password_form,
     .before = page_password_check, .why = "changes the password, ends other sessions"},
    {QF_GET, "/phone-appeal", page_phone_appeal_show, .form = &phone_appeal_form,
     .view = "portal/phone-appeal", .title = "手机号变更申诉",
     .why = "asks to bind another phone, with proof"},
    {QF_POST, "/phone-appeal", page_phone_appeal_file, .form = &phone_appeal_form,
     .before = page_phone_appeal_check, .why = "files the appeal"},
    {QF_GET, "/phone-appeal/{number}", page_phone_appeal_receipt,
     .view = "portal/phone-appeal-receipt", .title = "手机号变更申诉",
     .why = "receipt and state of an appeal"},
    {QF_GET, "/phone-appeal/{number}/stop", page_phone_appeal_ask_stop, .may = QF_SIGNED_IN,
     .load = load_phone_appeal_own, .form = &appeal_stop_form, .view = "portal/phone-appeal-stop",
     .title = "中止手机号变更", .why = "asks the owner of the account before the change is stopped"},
    {QF_POST, "/phone-appeal/{number}/stop", page_phone_appeal_stop, .may = QF_SIGNED_IN,
     .load = load_phone_appeal_own, .form = &appeal_stop_form,
     .why = "the owner of the account stops the change"},

    /* --- texts and switches --- */
#define TEXT(path_, title_)                                                              \
    {QF_GET, path_, page_text_show, .cached = true, .view = "portal/text", .title = title_, \
     .why = "the text in force: " title_}
    TEXT("/terms", "服务协议"),
    TEXT("/privacy", "隐私政策"),
    TEXT("/about", "平台介绍"),
    TEXT("/contact", "联系我们"),
    TEXT("/accessibility", "无障碍说明"),
    TEXT("/fault", "网站找错"),
    {QF_GET, "/elder", page_elder_switch, .no_session = true,
     .why = "large text on or off, then back"},
    {QF_GET, "/styleguide", page_styleguide_show, .developer = true, .no_session = true,
     .view = "common/styleguide", .title = "组件与状态",
     .why = "every component in every state, for who works on pages"},

    {0},
};
