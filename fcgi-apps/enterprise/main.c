/* enterprise: 企业管理中心, what an enterprise does on the platform. */
#include "enterprise/pages_profile.h"
#include "enterprise/routes.h"
#include "keeper/keeper.h"
#include "keeper/quote.h"
#include "keeper/order.h"
#include "model/follow.h"
#include "model/permission.h"

static const struct qf_menu menu[] = {
    {"首页", "home", NULL, "/enterprise/", FN_ENTERPRISE},
    {"基本信息", "building", "企业资料", "/enterprise/profile", FN_ENTERPRISE},
    {"基本信息", "building", "企业认证", "/enterprise/certification", FN_ENTERPRISE_OWNER},
    {"基本信息", "building", "子账号", "/enterprise/staff", FN_ENTERPRISE_OWNER},
    {"基本信息", "building", "我的账号", "/account", FN_ENTERPRISE},
    {"基本信息", "building", "密码修改", "/password", FN_ENTERPRISE},
    {"订单中心", "file", "我的订单", "/enterprise/orders", FN_ENTERPRISE},
    {"咨询管理", "chat", NULL, "/enterprise/consultations", FN_ENTERPRISE},
    {"服务需求", "need", "发布需求", "/enterprise/needs/new", FN_ENTERPRISE},
    {"服务需求", "need", "我的需求", "/enterprise/needs", FN_ENTERPRISE},
    {"产品管理", "cart", "发布产品", "/enterprise/products/new", FN_ENTERPRISE},
    {"产品管理", "cart", "我的产品", "/enterprise/products", FN_ENTERPRISE},
    {"产品管理", "cart", "图片空间", "/enterprise/pictures", FN_ENTERPRISE},
    {"企业投诉", "complaint", "投诉登记", "/complaints/new", FN_ENTERPRISE},
    {"企业投诉", "complaint", "我的投诉", "/enterprise/complaints", FN_ENTERPRISE},
    {"收藏", "star", NULL, "/enterprise/favourites", FN_ENTERPRISE},
    {"消息", "bell", NULL, "/enterprise/messages", FN_ENTERPRISE},
    {0},
};

int main(int argc, char **argv)
{
    static const struct qf_app enterprise = {
        .name = "enterprise",
        .routes = enterprise_routes,
        .keeper = &platform_keeper,
        .layout = "layout/office",
        .login = "/login",
        .office = "企业管理中心",
        .home = "/enterprise/",
        .messages = "/enterprise/messages",
        .menu = menu,
    };
    follow_cases();
    files_may_read("enterprise", enterprise_file_may);
    files_may_read("service_order", order_file_may);
    files_may_read("need", need_file_may);
    return qf_app_main(&enterprise, argc, argv);
}
