/* dispatch: 核心服务机构调度管理系统, with a public side and the office of institutions. */
#include "dispatch/pages_application.h"
#include "dispatch/pages_award.h"
#include "dispatch/pages_filing.h"
#include "dispatch/routes.h"
#include "keeper/keeper.h"
#include "model/follow.h"
#include "model/permission.h"

static const struct qf_nav nav[] = {
    {"home", "首页", "/dispatch/"},
    {"notices", "通知公告", "/dispatch/notices"},
    {"institutions", "核心服务机构", "/dispatch/institutions"},
    {"institutions_won", "优秀服务机构", "/dispatch/excellent/institutions"},
    {"products_won", "优秀服务产品", "/dispatch/excellent/products"},
    {"experts_won", "优秀服务专家", "/dispatch/excellent/experts"},
    {"figures", "调度大数据", "/dispatch/figures"},
    {0},
};

/* An entry stands here when its page does. */
static const struct qf_menu menu[] = {
    {"首页", "home", NULL, "/dispatch/", QF_ANYONE},
    {"基础信息", "building", "核心服务机构申报管理", "/dispatch/applications", FN_PROVIDER},
    {"基础信息", "building", "核心服务机构调度数据", "/dispatch/filings", FN_PROVIDER},
    {"基础信息", "building", "优秀服务机构", "/dispatch/awards/institutions", FN_PROVIDER},
    {"基础信息", "building", "优秀服务产品", "/dispatch/awards/products", FN_PROVIDER},
    {"基础信息", "building", "优秀服务专家", "/dispatch/awards/experts", FN_EXPERT},
    {"评审", "check", "专家评审", "/dispatch/reviews", FN_EXPERT},
    {"账号", "user", "我的账号", "/account", QF_SIGNED_IN},
    {0},
};

int main(int argc, char **argv)
{
    static const struct qf_app dispatch = {
        .name = "dispatch",
        .routes = dispatch_routes,
        .keeper = &platform_keeper,
        .layout = "layout/office",
        .open_layout = "layout/open",
        .login = "/login",
        .nav = nav,
        .office = "核心服务机构调度管理系统",
        .home = "/dispatch/",
        .menu = menu,
    };
    follow_cases();
    files_may_read("filing", filing_file_may);
    files_may_read(APPLICATION_FILES, application_file_may);
    files_may_read(AWARD_FILES, award_file_may);
    return qf_app_main(&dispatch, argc, argv);
}
