/* The catalogue of services on the shelf, as 找服务 filters it.
 *
 * A worker keeps one small entry a service (what can be filtered and sorted by, 64 bytes) and four
 * orders of them, so that every combination of filters, its facets and its total is one pass over
 * memory, and a list costs two round trips: the versions, and the rows of one page. The entries
 * are read again when the version of "content" changes, at most once in two seconds. Words go
 * through the search index.
 *
 *     struct service_filter f = {.category = "09", .sort = SORT_SCORE};
 *     struct service_found found;
 *     QF_TRY(catalogue_find(db, arena, version, &f, 1, 20, &found));
 */
#ifndef MODEL_CATALOGUE_H
#define MODEL_CATALOGUE_H

#include "lib/db/db.h"

enum service_sort { SORT_COMMON, SORT_SCORE, SORT_PRICE, SORT_NEWEST, SORT_COUNT };

/* Price as a filter; the bounds are in 元. */
enum price_band {
    BAND_ANY, BAND_FREE, BAND_TO_1000, BAND_TO_10000, BAND_OVER_10000, BAND_NEGOTIABLE, BAND_COUNT
};

enum { CATALOGUE_WAYS = 7, CATALOGUE_KINDS = 3, CATALOGUE_PAGE = 50 };

struct service_filter {
    const char *typed;          /* words; NULL or "" for none */
    int category;               /* 1..99 level 1, 101..9999 level 2, 0 all */
    int region;                 /* code of a city (ends in 00) or a county, 0 everywhere */
    int kind;                   /* 1 government 2 social 3 saas, 0 all */
    int way;                    /* 1..7 as the bits of service.ways, 0 all */
    enum price_band band;
    enum service_sort sort;
};

struct facet { int value; int64_t count; };
struct facets { struct facet *items; size_t count; };

struct service_found {
    int64_t total;
    uint64_t ids[CATALOGUE_PAGE];
    size_t count;
    /* How many there would be with another value of one filter and all others as they are. */
    int64_t bands[BAND_COUNT], ways[CATALOGUE_WAYS + 1], kinds[CATALOGUE_KINDS + 1];
    struct facets categories;   /* level 1, or level 2 of the chosen level 1 */
    struct facets cities;
};

/* Find one page; size at most CATALOGUE_PAGE. version is the text of the keeper's versions. */
qf_err *catalogue_find(struct qf_db *, struct qf_arena *, const char *version,
                       const struct service_filter *, int page, int size,
                       struct service_found *);

/* The most ordered services of some categories (each as in service_filter): at most `limit`, which
 * ids has room for. */
qf_err *catalogue_common(struct qf_db *, const char *version, const int *categories, size_t n,
                         size_t limit, uint64_t *ids, size_t *count);

#endif
