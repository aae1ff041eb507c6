/* Needs as providers see them: what can be answered, and one with the contact once they have answered
 * (domain facts 8). The public side is need.h, the enterprise's own need_own.h. */
#ifndef MODEL_NEED_OFFER_H
#define MODEL_NEED_OFFER_H

#include "lib/db/db.h"

struct need_offer {
    uint64_t id;
    const char *number, *title, *description, *category_code, *region_code, *state;
    const char *enterprise_name, *window_name;
    const char *quote_state;            /* of the provider's own quote; "" for none */
    const char *contact, *phone;        /* "" until it has an open or taken quote */
    int64_t budget_from_fen, budget_to_fen;     /* both 0: 面议 */
    int response_count;
    qf_time published_at, deadline;
    int64_t found;                      /* in lists of what was searched: how many there are */
};
extern const struct qf_type need_offer_type;

/* A need that the public may see; 404 otherwise. */
qf_err *need_offer_get(struct qf_db *, uint64_t provider, uint64_t id, struct need_offer *);

/* Needs that can be answered now, newest first, without description and contact. category: "own" those
 * of the provider's categories, "" all, or a code; region: a city's code finds its counties. With words, a
 * page past the end has *total 0. */
struct need_offer_filter { const char *words, *region, *category; };
qf_err *need_offer_list(struct qf_db *, struct qf_arena *, uint64_t provider,
                        const struct need_offer_filter *, int limit, int offset, struct qf_list *,
                        int64_t *total);

#endif
