/* The rating of an order (服务评分, manual 001 §4.3): one overall and one for each stage, by the
 * enterprise, once, when everything is paid; the provider may answer in public. Only verified orders
 * can be rated, and no score stands there beforehand. Within RATING_FOLLOW_DAYS the enterprise may add
 * words once (追评), which the provider may answer as well; the score stands.
 *
 * The sums beside the service and the provider move in the same transaction, under the locks that
 * order_fire takes: case, order, service, provider.
 */
#ifndef MODEL_ORDER_RATING_H
#define MODEL_ORDER_RATING_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

enum { RATING_STAGES = 12 };            /* stages that can be rated one by one */
enum { RATING_FOLLOW_DAYS = 180 };      /* after the rating */

/* A stage of the order, or of a rating (then with score and comment). */
struct rating_stage { int seq, score; const char *name, *comment; };
extern const struct qf_type rating_stage_type;
/* The stages of the order's contract; none when it was made without. */
qf_err *order_rating_stages(struct qf_db *, uint64_t order, struct qf_list *);

/* score 1..5; stages in the order of order_rating_stages. */
struct order_rating_text {
    int score;
    const char *comment;
    struct { int score; const char *comment; } stages[RATING_STAGES];
};
/* Rate an order; it is finished then. Errors: 404 somebody else's, 409 not in 待评价. */
qf_err *order_rate(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order,
                   const struct order_rating_text *);

struct order_rating {
    uint64_t id, order_id, service_id, enterprise_id;
    uint64_t provider_id;
    const char *order_number, *service_name, *enterprise_name, *comment, *reply;
    const char *followup, *followup_reply;
    int score;
    qf_time created_at, replied_at, followed_at, followup_replied_at;
};
extern const struct qf_type order_rating_type;
/* The rating of an order that the caller may see. */
qf_err *order_rating_of(struct qf_db *, uint64_t order, struct order_rating *, bool *found);
qf_err *order_rating_stage_list(struct qf_db *, uint64_t rating, struct qf_list *);

/* Add words to the rating of one's order. Errors: 404 somebody else's order, 409 not rated, too late,
 * added already. */
bool order_rating_may_follow(const struct order_rating *, qf_time now);
qf_err *order_rating_follow(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t order,
                            const char *words);

/* --- the provider's side --- */

qf_err *order_rating_for_provider(struct qf_db *, uint64_t provider, uint64_t id,
                                  struct order_rating *);
/* One page, newest first; score 0 for all; words find a part of the service's or enterprise's name or an
 * order number. */
struct order_rating_filter { int score; bool unanswered; const char *words; };
qf_err *order_rating_list(struct qf_db *, uint64_t provider, const struct order_rating_filter *,
                          int limit, int offset, struct qf_list *, int64_t *total);

/* Answer in public what was written first, or what was added. The answer may be changed for a day, then
 * it stands. */
enum rating_part { RATING_FIRST, RATING_FOLLOWUP };
bool order_rating_may_reply(const struct order_rating *, enum rating_part, qf_time now);
qf_err *order_rating_reply(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                           enum rating_part, const char *words);

#endif
