/* sp: SP管理系统, what service providers and experts do on the platform. */
#include "keeper/keeper.h"
#include "keeper/order.h"
#include "keeper/quote.h"
#include "model/follow.h"
#include "model/permission.h"
#include "sp/pages_qualification.h"
#include "sp/routes.h"

static const struct qf_menu menu[] = {
    {"首页", "home", NULL, "/sp/", FN_SUPPLIER},
    {"资质认证", "done", "资质认证", "/sp/qualification", FN_PROVIDER},
    {"资质认证", "done", "联系方式", "/sp/contact", FN_PROVIDER},
    {"资质认证", "done", "资质认证", "/sp/expert", FN_EXPERT},
    {"资质认证", "done", "服务时段", "/sp/times", FN_EXPERT},
    {"服务产品", "apply", "服务产品", "/sp/services", FN_PROVIDER},
    {"服务产品", "apply", "新增产品", "/sp/services/new", FN_PROVIDER},
    {"服务产品", "apply", "图片空间", "/sp/pictures", FN_PROVIDER},
    {"订单管理", "file", "企业订单", "/sp/orders", FN_PROVIDER},
    {"咨询管理", "chat", NULL, "/sp/consultations", FN_SUPPLIER},
    {"企业需求", "need", "企业需求", "/sp/needs", FN_PROVIDER},
    {"企业需求", "need", "我的响应", "/sp/quotes", FN_PROVIDER},
    {"企业需求", "need", "保存的条件", "/sp/searches", FN_PROVIDER},
    {"评价管理", "star", NULL, "/sp/ratings", FN_PROVIDER},
    {"消息", "bell", NULL, "/sp/messages", FN_SUPPLIER},
    {"基本信息", "user", "我的账号", "/account", FN_SUPPLIER},
    {"基本信息", "user", "密码修改", "/password", FN_SUPPLIER},
    {0},
};

int main(int argc, char **argv)
{
    static const struct qf_app sp = {
        .name = "sp",
        .routes = sp_routes,
        .keeper = &platform_keeper,
        .layout = "layout/office",
        .login = "/login",
        .office = "SP管理系统",
        .home = "/sp/",
        .messages = "/sp/messages",
        .menu = menu,
    };
    follow_cases();
    files_may_read("service_order", order_file_may);
    files_may_read("need", need_file_may);
    qualification_files_follow();
    return qf_app_main(&sp, argc, argv);
}
