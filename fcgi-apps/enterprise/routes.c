/* The table of contents of the enterprise centre. */
#include "enterprise/routes.h"

#include "enterprise/forms.h"
#include "enterprise/pages.h"
#include "keeper/files.h"
#include "keeper/page_message.h"
#include "model/permission.h"

const struct qf_route enterprise_routes[] = {
    {QF_GET, "/enterprise/", page_home, .may = FN_ENTERPRISE, .view = "enterprise/home",
     .title = "企业管理中心", .why = "what is due, and the ways on"},

    /* --- needs --- */
    {QF_GET, "/enterprise/needs", page_need_list, .may = FN_ENTERPRISE, .form = &needs_form,
     .view = "enterprise/need-list", .title = "我的需求",
     .why = "the enterprise's needs: words, state, pages"},
    {QF_GET, "/enterprise/needs/new", page_need_new, .may = FN_ENTERPRISE, .form = &need_form,
     .view = "enterprise/need-form", .title = "发布需求", .why = "the form of a new need"},
    {QF_POST, "/enterprise/needs/new", page_need_add, .may = FN_ENTERPRISE, .form = &need_form,
     .why = "submits a need to the enterprise's window"},
    {QF_GET, "/enterprise/needs/{id}", page_need_show, .may = FN_ENTERPRISE, .load = load_need,
     .view = "enterprise/need", .title = "服务需求", .why = "one need with its history"},
    {QF_GET, "/enterprise/needs/{id}/receipt", page_need_receipt, .may = FN_ENTERPRISE,
     .load = load_need, .view = "enterprise/need-receipt", .title = "回执",
     .why = "what happens with a need now, who, until when"},
    {QF_GET, "/enterprise/needs/{id}/edit", page_need_edit, .may = FN_ENTERPRISE,
     .load = load_need, .form = &need_form, .view = "enterprise/need-form", .title = "修改需求",
     .why = "the form of a need that was returned or is public"},
    {QF_POST, "/enterprise/needs/{id}/edit", page_need_change, .may = FN_ENTERPRISE,
     .load = load_need, .form = &need_form, .why = "changes a need and submits it again"},
    {QF_GET, "/enterprise/needs/{id}/withdraw", page_need_ask_withdraw, .may = FN_ENTERPRISE,
     .load = load_need, .form = &withdraw_form, .view = "enterprise/need-withdraw",
     .title = "撤回需求", .why = "asks before a need is withdrawn"},
    {QF_POST, "/enterprise/needs/{id}/withdraw", page_need_withdraw, .may = FN_ENTERPRISE,
     .load = load_need, .form = &withdraw_form, .why = "withdraws a need"},

    /* --- messages --- */
    {QF_GET, "/enterprise/messages", page_message_list, .may = FN_ENTERPRISE,
     .form = &read_all_form, .view = "common/message-list", .title = "消息",
     .why = "what the account was told, newest first"},
    {QF_POST, "/enterprise/messages", page_message_read_all, .may = FN_ENTERPRISE,
     .form = &read_all_form, .why = "marks every message as read"},
    {QF_GET, "/enterprise/messages/{id}", page_message_show, .may = FN_ENTERPRISE,
     .load = load_message, .view = "common/message", .title = "消息",
     .why = "one message, read by opening it, and the way to what it is about"},

    /* --- files --- */
    {QF_GET, "/enterprise/files/{name}", page_record_file, .may = FN_ENTERPRISE,
     .load = load_record_file, .why = "a file of a record that the enterprise may see"},

    {0},
};
