/* A quote (报价, 响应) of a provider on a need: one each, with a service on its shelf. The enterprise
 * takes one, which becomes an order, or declines it (domain facts 8).
 *
 *     open 待选择 –change–> open, –withdraw–> withdrawn 已撤回 –give–> open,
 *     –take–> taken 已选用, –decline–> declined 未选用
 *
 * The need follows through its case: the first quote makes it negotiating 洽谈中, taking one
 * matched 已对接. need.response_count counts the quotes that were not withdrawn. Locks, always in this
 * order: the need's case, the need, its quotes.
 *
 *     QF_TRY(quote_give(db, arena, actor, need, &text));
 *     QF_TRY(quote_take(db, arena, actor, quote, &order));
 */
#ifndef MODEL_NEED_QUOTE_H
#define MODEL_NEED_QUOTE_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* --- the rule --- */

enum quote_step { QUOTE_GIVE, QUOTE_CHANGE, QUOTE_WITHDRAW, QUOTE_TAKE, QUOTE_DECLINE };
/* May it be done? state "" where the provider has not answered; late: the need's deadline is over. */
bool quote_may(enum quote_step, const char *state, const char *need_state, bool late);
/* 待选择 ... and the kind of status it is shown with. */
const char *quote_state_word(const char *state);
const char *quote_state_kind(const char *state);

/* --- reading --- */

struct need_quote {
    uint64_t id, need_id, provider_id, service_id, order_id, enterprise_id;
    const char *state, *words, *contact, *phone, *reason;
    const char *provider_name, *service_name, *need_title, *need_number, *need_state;
    int64_t price_fen;                  /* 0: 面议 */
    int days;                           /* working days */
    int score_avg, score_count, order_count;            /* of the provider */
    qf_time created_at, updated_at, deadline;           /* deadline of the need */
};
extern const struct qf_type need_quote_type;

/* "80,000 元", "面议" */
const char *quote_price(struct qf_arena *, int64_t price_fen);

/* Quotes on an enterprise's need, cheapest first and 面议 at the end, without those withdrawn. */
qf_err *quote_list_of_need(struct qf_db *, uint64_t enterprise, uint64_t need, struct qf_list *);
/* One on a need of this enterprise; 404 for any other. */
qf_err *quote_for_enterprise(struct qf_db *, uint64_t enterprise, uint64_t id,
                             struct need_quote *);
/* The provider's own on a need. */
qf_err *quote_of_provider(struct qf_db *, uint64_t provider, uint64_t need, struct need_quote *,
                          bool *found);
/* One page of a provider's quotes, newest first. "" is no filter; words find a part of the need's name
 * or its number. */
struct quote_filter { const char *words, *state; };
qf_err *quote_list_own(struct qf_db *, uint64_t provider, const struct quote_filter *, int limit,
                       int offset, struct qf_list *, int64_t *total);

/* --- the provider's steps --- */

struct quote_text {
    uint64_t service;
    int64_t price_fen;                  /* 0: 面议 */
    int days;
    const char *words, *contact, *phone;
};
/* Give one, also again after it was withdrawn; or change the open one. Errors: 404 a need that is not
 * public, 409 when it may not be, user: "service" is not on the provider's shelf, "price" is outside
 * the need's range, the need is the provider's own, its qualification is not approved. */
qf_err *quote_give(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t need,
                   const struct quote_text *);
qf_err *quote_change(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t need,
                     const struct quote_text *);
qf_err *quote_withdraw(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t need);

/* --- the enterprise's steps --- */

/* Take it: an order is placed, the others are declined, the need is matched. */
qf_err *quote_take(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                   uint64_t *order);
qf_err *quote_decline(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                      const char *reason);
/* End the need without taking one: open quotes are declined. */
qf_err *quote_end_need(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t need);
bool quote_may_end_need(const char *need_state);

#endif
