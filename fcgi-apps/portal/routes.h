#ifndef PORTAL_ROUTES_H
#define PORTAL_ROUTES_H

#include "lib/web/route.h"

/* Every page of the portal, ended by {0}. */
extern const struct qf_route portal_routes[];

#endif
