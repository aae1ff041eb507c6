/* The table of contents of 核心服务机构调度管理系统. What everybody may see has the public layout, the
 * rest is the office of institutions. */
#include "dispatch/routes.h"

#include "dispatch/forms.h"
#include "dispatch/pages.h"

const struct qf_route dispatch_routes[] = {
    /* --- public --- */
    {QF_GET, "/dispatch/", page_home, .nav = "home", .view = "dispatch/home",
     .title = "首页", .why = "the four entries, open rounds, notices"},
    {QF_GET, "/dispatch/notices", page_notice_list, .form = &notices_form, .nav = "notices",
     .view = "dispatch/notice-list", .title = "通知公告",
     .why = "notices and bulletins, newest first: words, pages"},
    {QF_GET, "/dispatch/institutions", page_institution_list, .form = &institutions_form,
     .nav = "institutions", .view = "dispatch/institution-list", .title = "核心服务机构",
     .why = "the register: words, region, type, valid or ended, pages"},

    {0},
};
