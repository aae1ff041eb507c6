/* The table of the enterprise centre's pages. */
#ifndef ENTERPRISE_ROUTES_H
#define ENTERPRISE_ROUTES_H

#include "lib/web/route.h"

extern const struct qf_route enterprise_routes[];

#endif
