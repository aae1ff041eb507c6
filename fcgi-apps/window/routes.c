/* The table of contents of the windows' platform. */
#include "window/routes.h"

#include "model/permission.h"
#include "window/forms.h"
#include "window/forms_product.h"
#include "window/forms_member.h"
#include "window/pages.h"
#include "window/pages_appeal.h"
#include "window/pages_product.h"
#include "window/pages_member.h"

const struct qf_route window_routes[] = {
    {QF_GET, "/window/", page_home, .may = FN_OPERATOR, .view = "window/home",
     .title = "窗口运营管理平台", .why = "how much waits, and the most urgent of it"},

    /* --- cases --- */
    {QF_GET, "/window/cases", page_case_list, .may = FN_OPERATOR, .form = &cases_form,
     .view = "window/case-list", .title = "待办",
     .why = "the inbox by due date: workflow, own, overdue, pages"},
    {QF_GET, "/window/cases/{id}", page_case_show, .may = FN_OPERATOR, .load = load_case,
     .form = &decide_form, .view = "window/case", .title = "办件",
     .why = "a case beside its record, its history, who else looks"},
    {QF_POST, "/window/cases/{id}", page_case_decide, .may = FN_OPERATOR, .load = load_case,
     .form = &decide_form, .why = "moves a case, with an opinion"},
    {QF_GET, "/window/cases/{id}/take", page_case_ask_take, .may = FN_OPERATOR,
     .load = load_case, .form = &take_form, .view = "window/case-take", .title = "领取",
     .why = "asks before a case is taken or given back"},
    {QF_POST, "/window/cases/{id}/take", page_case_take, .may = FN_OPERATOR, .load = load_case,
     .form = &take_form, .why = "takes a case, or gives it back to all"},
    {QF_GET, "/window/cases/{id}/hand-over", page_case_ask_hand_over, .may = FN_OPERATOR,
     .load = load_case, .form = &hand_over_form, .view = "window/case-hand-over",
     .title = "移交", .why = "which window, and why"},
    {QF_POST, "/window/cases/{id}/hand-over", page_case_hand_over, .may = FN_OPERATOR,
     .load = load_case, .form = &hand_over_form, .why = "hands a case to another window"},

    {QF_GET, "/window/files/{name}", page_record_file, .may = FN_OPERATOR,
     .load = load_record_file, .why = "a file of a record, to who may see the record"},

    /* --- appeals --- */
    {QF_GET, "/window/appeals/{id}/stop", page_appeal_ask_stop, .may = FN_APPEAL_REVIEW,
     .load = load_appeal, .form = &appeal_stop_form, .view = "window/appeal-stop",
     .title = "中止变更", .why = "asks before the change of a phone is stopped"},
    {QF_POST, "/window/appeals/{id}/stop", page_appeal_stop, .may = FN_APPEAL_REVIEW,
     .load = load_appeal, .form = &appeal_stop_form, .why = "stops the change of a phone"},

    /* --- members --- */
    {QF_GET, "/window/members", page_member_list, .may = FN_MEMBER_VIEW, .form = &members_form,
     .view = "window/member-list", .title = "会员管理",
     .why = "members of the subtree: search, filters, sort, pages"},
    {QF_GET, "/window/members/export", page_member_export, .may = FN_MEMBER_VIEW,
     .form = &members_form, .why = "the list under its filters as .xlsx or CSV"},
    {QF_GET, "/window/members/batch", page_member_ask_batch, .may = FN_MEMBER_MANAGE,
     .form = &member_batch_form, .view = "window/member-batch", .title = "批量禁用",
     .why = "asks for a list of members, and shows whom it names"},
    {QF_POST, "/window/members/batch", page_member_batch, .may = FN_MEMBER_MANAGE,
     .form = &member_batch_form, .before = page_member_batch_check,
     .why = "disables the members of a list"},
    {QF_GET, "/window/members/{id}", page_member_show, .may = FN_MEMBER_VIEW,
     .load = load_member, .view = "window/member", .title = "会员",
     .why = "one member: organisation, figures, colleagues, history"},
    {QF_GET, "/window/members/{id}/phone", page_member_ask_phone, .may = FN_MEMBER_VIEW,
     .load = load_member, .form = &member_phone_form, .view = "window/member-change",
     .title = "查看完整手机号", .why = "says what will happen, and asks why"},
    {QF_POST, "/window/members/{id}/phone", page_member_phone, .may = FN_MEMBER_VIEW,
     .load = load_member, .form = &member_phone_form,
     .why = "shows the whole phone, once, with a reason"},
    {QF_GET, "/window/members/{id}/reset", page_member_ask_reset, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_reset_form, .view = "window/member-change",
     .title = "重置密码", .why = "says what will happen, and asks why"},
    {QF_POST, "/window/members/{id}/reset", page_member_reset, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_reset_form,
     .why = "voids the password and sends a code to the bound phone"},
    {QF_GET, "/window/members/{id}/disable", page_member_ask_disable, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_disable_form, .view = "window/member-change",
     .title = "禁用账号", .why = "says what will happen, and asks why"},
    {QF_POST, "/window/members/{id}/disable", page_member_disable, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_disable_form,
     .why = "disables the account and hides its organisation"},
    {QF_GET, "/window/members/{id}/restore", page_member_ask_restore, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_restore_form, .view = "window/member-change",
     .title = "恢复账号", .why = "says what will happen, and asks why"},
    {QF_POST, "/window/members/{id}/restore", page_member_restore, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_restore_form,
     .why = "lets a disabled account in again"},
    {QF_GET, "/window/members/{id}/close", page_member_ask_close, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_close_form, .view = "window/member-change",
     .title = "注销账号", .why = "says what will happen, and asks why"},
    {QF_POST, "/window/members/{id}/close", page_member_close, .may = FN_MEMBER_MANAGE,
     .load = load_managed, .form = &member_close_form,
     .why = "closes an invalid account for good"},

    /* --- products --- */
    {QF_GET, "/window/products", page_product_list, .may = FN_PRODUCT_TAKEDOWN,
     .form = &products_form, .view = "window/product-list", .title = "产品管理",
     .why = "the products of the subtree: state, words, pages"},
    {QF_GET, "/window/products/{id}", page_product_show, .may = FN_PRODUCT_TAKEDOWN,
     .load = load_product, .view = "window/product", .title = "产品",
     .why = "one product, its enterprise, what its window may do"},
    {QF_GET, "/window/products/{id}/takedown", page_product_ask_takedown,
     .may = FN_PRODUCT_TAKEDOWN, .load = load_product, .form = &takedown_form,
     .view = "window/product-takedown", .title = "违规下架", .why = "asks for the reason"},
    {QF_POST, "/window/products/{id}/takedown", page_product_takedown,
     .may = FN_PRODUCT_TAKEDOWN, .load = load_product, .form = &takedown_form,
     .why = "takes a product down, with the reason that its enterprise is told"},
    {QF_GET, "/window/products/{id}/restore", page_product_ask_restore,
     .may = FN_PRODUCT_TAKEDOWN, .load = load_product, .form = &product_restore_form,
     .view = "window/product-restore", .title = "恢复产品",
     .why = "asks before a product is restored"},
    {QF_POST, "/window/products/{id}/restore", page_product_restore,
     .may = FN_PRODUCT_TAKEDOWN, .load = load_product, .form = &product_restore_form,
     .why = "puts a product that was taken down on sale again"},

    /* --- the window itself --- */
    {QF_GET, "/window/settings", page_settings_show, .may = FN_NEED_REVIEW,
     .form = &settings_form, .view = "window/settings", .title = "窗口设置",
     .why = "whether the window reviews needs"},
    {QF_POST, "/window/settings", page_settings_save, .may = FN_NEED_REVIEW,
     .form = &settings_form, .why = "saves the window's settings"},

    {0},
};
