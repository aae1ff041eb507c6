/* The table of pages of the providers' system. */
#ifndef SP_ROUTES_H
#define SP_ROUTES_H

#include "lib/web/route.h"

extern const struct qf_route sp_routes[];

#endif
