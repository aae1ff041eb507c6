#ifndef DISPATCH_ROUTES_H
#define DISPATCH_ROUTES_H

#include "lib/web/route.h"

/* Ended by {0}. */
extern const struct qf_route dispatch_routes[];

#endif
