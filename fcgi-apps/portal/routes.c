/* The table of contents of the portal. */
#include "portal/routes.h"

#include "model/permission.h"
#include "portal/forms.h"
#include "portal/pages.h"

const struct qf_route portal_routes[] = {
    /* --- services --- */
    {QF_GET, "/services", page_service_list, .form = &services_form, .cached = true,
     .nav = "services", .view = "portal/service-list", .title = "找服务",
     .why = "services on the shelf: words, filters, facets, sort, pages"},
    {QF_GET, "/services/{id}", page_service_show, .load = load_service, .cached = true,
     .nav = "services", .view = "portal/service", .title = "服务详情",
     .why = "one service: price, stages, provider, ratings"},

    {0},
};
