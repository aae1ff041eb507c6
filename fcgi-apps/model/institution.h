/* Core institutions (核心服务机构): providers that the province has certified for some years (domain facts
 * 10). Who is one, from when and until when stands in the provider's own row. */
#ifndef MODEL_INSTITUTION_H
#define MODEL_INSTITUTION_H

#include "lib/db/db.h"

struct institution {
    uint64_t id, window_id;
    const char *kind, *name, *uscc, *region_code, *phone, *main_services;
    int service_count, score_avg, score_count;
    bool listed;                        /* has a public page */
    qf_time core_from, core_to;         /* first and last day */
};
extern const struct qf_type institution_type;

/* "" is no filter. A city's code finds its counties. */
struct institution_filter {
    const char *words, *region, *kind;
    bool ended;                         /* those whose time is over, instead of those that are valid */
};

/* One page by city and name, and how many there are in all. */
qf_err *institution_list(struct qf_db *, struct qf_arena *, const struct institution_filter *,
                         int limit, int offset, struct qf_list *, int64_t *total);

/* The institution of a provider; *found false when it was never certified. */
qf_err *institution_get(struct qf_db *, uint64_t provider, struct institution *, bool *found);

/* Is it certified on this day? */
bool institution_is_valid(const struct institution *, qf_time day);

#endif
