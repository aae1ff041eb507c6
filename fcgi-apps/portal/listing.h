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

/* A list page by itself answers a page number past its end with 404; total 0 has page 1. */
qf_err *listing_page(struct qf_req *, int size, int64_t total);

/* "4.8" of a mean times 100, and how many of five stars are filled; nothing for 0. */
void listing_score(struct qf_data *, int score_avg);

/* "平均 4 小时内答复" of a median in minutes; "" for 0. */
const char *listing_reply(struct qf_req *, int minutes);

/* Price for people at `price`: .amount "6,800" and .unit "起 / 次", or .words 面议 or 免费. */
void listing_price(struct qf_data *, const char *mode, int64_t fen, const char *unit);

#endif
