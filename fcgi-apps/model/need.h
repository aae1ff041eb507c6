/* A need (服务需求): what an enterprise looks for (manual 001 §6, domain facts 8).
 *
 * The public sees it from published on: published 征集中 → negotiating 洽谈中 → matched 已对接 →
 * closed 已结束. Contact and phone are for providers that respond; they are not here.
 */
#ifndef MODEL_NEED_H
#define MODEL_NEED_H

#include "lib/db/db.h"

struct need {
    uint64_t id, enterprise_id;
    const char *number, *title, *description, *category_code, *region_code, *state;
    const char *enterprise_name, *window_name, *window_code;
    int64_t budget_from_fen, budget_to_fen;     /* both 0: 面议 */
    int response_count;
    qf_time published_at, deadline;
};
extern const struct qf_type need_type;

/* A need that the public may see; 404 otherwise. */
qf_err *need_public(struct qf_db *, uint64_t id, struct need *);

struct need_card {
    uint64_t id;
    const char *number, *title, *category_code, *region_code, *state;
    int64_t budget_from_fen, budget_to_fen;
    int response_count;
    qf_time published_at, deadline;
};
extern const struct qf_type need_card_type;

/* Newest public needs. */
qf_err *need_newest(struct qf_db *, int limit, struct qf_list *);

/* Filter of the list; "" is no filter. A city's code finds its counties, a category of level 1
 * its children; words go through the search index. */
struct need_filter { const char *words, *region, *category, *state; };
qf_err *need_list(struct qf_db *, struct qf_arena *, const struct need_filter *, int limit,
                  int offset, struct qf_list *, int64_t *total);

/* "8 – 12", "12 以内" or "面议", in 万元. */
const char *need_budget(struct qf_arena *, int64_t from_fen, int64_t to_fen);
/* 征集中 ... and the kind of status it is shown with ("" good wait idle). */
const char *need_state_word(const char *state);
const char *need_state_kind(const char *state);

#endif
