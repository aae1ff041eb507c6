/* The table of pages of the windows' platform. */
#ifndef WINDOW_ROUTES_H
#define WINDOW_ROUTES_H

#include "lib/web/route.h"

extern const struct qf_route window_routes[];

#endif
