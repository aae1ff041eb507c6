/* window: 窗口运营管理平台, where the windows do their work. */
#include "keeper/application.h"
#include "keeper/keeper.h"
#include "keeper/quote.h"
#include "keeper/order.h"
#include "model/follow.h"
#include "model/permission.h"
#include "window/pages_appeal.h"
#include "window/pages_award.h"
#include "window/pages_round.h"
#include "window/pages_complaint.h"
#include "window/record.h"
#include "window/routes.h"

static const struct qf_menu menu[] = {
    {"首页", "home", NULL, "/window/", FN_OPERATOR},
    {"工作台", "bell", "待办", "/window/cases", FN_OPERATOR},
    {"工作台", "bell", "投诉办理", "/window/complaints", FN_COMPLAINT_HANDLE},
    {"工作台", "bell", "消息", "/window/messages", FN_OPERATOR},
    {"会员和产品", "people", "会员管理", "/window/members", FN_MEMBER_VIEW},
    {"会员和产品", "people", "产品管理", "/window/products", FN_PRODUCT_TAKEDOWN},
    {"核心服务机构调度", "building", "核心服务机构申报", "/window/applications", FN_CORE_REVIEW},
    {"核心服务机构调度", "building", "核心服务机构", "/window/institutions", FN_ROUND_MANAGE},
    {"核心服务机构调度", "building", "调度数据", "/window/filings", FN_FILING_REVIEW},
    {"核心服务机构调度", "building", "季通报", "/window/bulletins", FN_ROUND_MANAGE},
    {"核心服务机构调度", "building", "优秀评选", "/window/awards", FN_AWARD_REVIEW},
    {"核心服务机构调度", "building", "批次管理", "/window/rounds", FN_ROUND_MANAGE},
    {"内容管理", "edit", "文章", "/window/articles", FN_CONTENT_EDIT},
    {"内容管理", "edit", "活动", "/window/activities", FN_ACTIVITY_MANAGE},
    {"系统管理", "scale", "权限管理", "/window/rights", FN_RIGHTS_VIEW},
    {"系统管理", "scale", "日志审计", "/window/audit", FN_AUDIT_READ},
    {"系统管理", "scale", "窗口设置", "/window/settings", FN_NEED_REVIEW},
    {"我的账号", "user", "账号信息", "/account", FN_OPERATOR},
    {"我的账号", "user", "密码修改", "/password", FN_OPERATOR},
    {0},
};

int main(int argc, char **argv)
{
    static const struct qf_app window = {
        .name = "window",
        .routes = window_routes,
        .keeper = &platform_keeper,
        .layout = "layout/office",
        .login = "/login",
        .office = "窗口运营管理平台",
        .home = "/window/",
        .messages = "/window/messages",
        .menu = menu,
    };
    follow_cases();
    files_may_read("service_order", order_file_may);
    files_may_read("need", need_file_may);
    files_may_read("filing", filing_file_may);
    files_may_read("phone_appeal", appeal_file_may);
    files_may_read("complaint", complaint_file_may);
    files_may_read("enterprise", enterprise_file_may);
    files_may_read(APPLICATION_FILES, application_file_may);
    files_may_read(AWARD_FILES, award_file_may);
    record_qualification_files();
    return qf_app_main(&window, argc, argv);
}
