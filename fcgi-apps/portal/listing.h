/* What the public lists share: the choice of regions, facets, chips. */
#ifndef PORTAL_LISTING_H
#define PORTAL_LISTING_H

#include "lib/web/req.h"

/* Cities, and the county that is asked for when there is one; for filters. */
const struct qf_choice *listing_regions(struct qf_req *);

/* Categories of level 1, for filters. */
const struct qf_choice *listing_categories(struct qf_req *);

/* Code of ?region= as a number, 0 when there is none or it is not a region. */
int listing_region(struct qf_req *, int field);

/* Add a value to the facet list "Data.facets.<facet>": a link that sets ?param=value on this page, or
 * removes it when value is "". A count below 0 is not shown. */
void listing_facet(struct qf_req *, const char *facet, const char *param, const char *value,
                   const char *name, int64_t count);

/* Add a chip: what is filtered by, and the link that takes it away. */
void listing_chip(struct qf_req *, const char *text, const char *param);

#endif
