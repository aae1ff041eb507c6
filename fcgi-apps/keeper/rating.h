/* The rating of an order on the pages of both its sides. */
#ifndef KEEPER_RATING_H
#define KEEPER_RATING_H

#include "lib/web/req.h"
#include "model/order_rating.h"

/* Put one at a place: id order_id order_number service enterprise score score_word comment short reply
 * created_at replied_at may_reply; and stages.N: name score score_word comment. */
void put_rating_head(struct qf_req *, struct qf_data *, const struct order_rating *);
qf_err *put_rating(struct qf_req *, struct qf_data *, const struct order_rating *);

#endif
