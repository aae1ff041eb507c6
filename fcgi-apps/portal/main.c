/* portal: the public site, registration and login. */
#include "keeper/keeper.h"
#include "model/follow.h"
#include "portal/routes.h"

int main(int argc, char **argv)
{
    static const struct qf_app portal = {
        .name = "portal",
        .routes = portal_routes,
        .keeper = &platform_keeper,
        .layout = "layout/base",
        .login = "/login",
    };
    follow_cases();
    return qf_app_main(&portal, argc, argv);
}
