/* complaints: 企业投诉, for everybody. */
#include "complaints/pages.h"
#include "complaints/routes.h"
#include "lib/web/app.h"
#include "model/follow.h"

static const struct qf_nav nav[] = {
    {"home", "首页", "/complaints/"},
    {"new", "企业投诉", "/complaints/new"},
    {"results", "处理结果", "/complaints/results"},
    {"contact", "联系我们", "/complaints/contact"},
    {0},
};

int main(int argc, char **argv)
{
    const struct qf_app complaints = {
        .name = "complaints",
        .routes = complaints_routes,
        .keeper = own_keeper(),
        .layout = "layout/open",
        .login = "/login",
        .nav = nav,
        .office = "企业投诉",
        .home = "/complaints/",
    };
    follow_cases();
    return qf_app_main(&complaints, argc, argv);
}
