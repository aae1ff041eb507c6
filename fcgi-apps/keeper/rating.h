/* The rating of an order on the pages of both its sides. */
#ifndef KEEPER_RATING_H
#define KEEPER_RATING_H

#include "lib/web/req.h"
#include "model/order_rating.h"

/* Put one at a place: id order_id order_number service enterprise score score_word comment short reply
 * created_at replied_at may_reply; followup followup_after followup_reply may_follow may_reply_followup;
 * and stages.N: name score score_word comment. */
void put_rating_head(struct qf_req *, struct qf_data *, const struct order_rating *);
/* How long after a rating it was added to: 当天 or N 天后. */
const char *rating_after(struct qf_arena *, qf_time rated, qf_time followed);
qf_err *put_rating(struct qf_req *, struct qf_data *, const struct order_rating *);

#endif
