#ifndef COMPLAINTS_ROUTES_H
#define COMPLAINTS_ROUTES_H

#include "lib/web/route.h"

/* Ended by {0}. */
extern const struct qf_route complaints_routes[];

#endif
