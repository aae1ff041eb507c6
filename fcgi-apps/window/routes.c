/* The table of contents of the windows' platform. */
#include "window/routes.h"

#include "model/permission.h"
#include "window/forms.h"
#include "window/pages.h"

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

    /* --- the window itself --- */
    {QF_GET, "/window/settings", page_settings_show, .may = FN_NEED_REVIEW,
     .form = &settings_form, .view = "window/settings", .title = "窗口设置",
     .why = "whether the window reviews needs"},
    {QF_POST, "/window/settings", page_settings_save, .may = FN_NEED_REVIEW,
     .form = &settings_form, .why = "saves the window's settings"},

    {0},
};
