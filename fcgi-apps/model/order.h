/* An order (订单): a service that an enterprise asked a provider for, from 申请服务 to the rating
 * (manual 001 §4, 002 §2 step 7; domain facts 8).
 *
 * An order is a case of workflow "order" with two sides: the enterprise is the applicant, the
 * provider the counterpart, the provider's window mediates. service_order.state repeats the case's
 * activity, so that lists and figures need no case:
 *
 *     waiting 待接单 → drafting 合同起草 → confirming 待企业确认 → signing 待签章 → effective 已生效
 *     → performing 履约中 → paying 待付款确认 → rating 待评价 → finished 完成
 *     and withdrawn 已撤销 (until 已生效), refused 已拒单, disputed 争议中, terminated 已终止
 *
 * order_fire is the only way to move one; what a step needs besides (a complete contract, a payment)
 * is checked by who offers the step, and what hangs on it happens in the hook, in order_case.c.
 * Orders that were loaded without a case can be read, not moved.
 *
 *     order_follow();                          once, in main(): the state follows the case
 *     QF_TRY(order_place(db, arena, actor, &text, &id));
 *     QF_TRY(order_fire(db, arena, actor, id, "accept", ""));
 */
#ifndef MODEL_ORDER_H
#define MODEL_ORDER_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/case.h"

struct order {
    uint64_t id, service_id, provider_id, enterprise_id, window_id, need_id;
    const char *number, *state, *service_name, *note, *contact, *phone;
    const char *provider_name, *provider_uscc, *provider_phone;        /* the public phone */
    const char *enterprise_name, *enterprise_uscc;
    const char *window_name, *window_code, *window_phone;
    int64_t amount_fen;                 /* the service's price; the contract's total from 已生效 on */
    qf_time wish_on, created_at, updated_at, effective_at, finished_at;
    bool on_time;                       /* of a finished one */
};
extern const struct qf_type order_type;

/* One's own, 404 for any other. And any, for who has found its case before. */
qf_err *order_of_enterprise(struct qf_db *, uint64_t enterprise, uint64_t id, struct order *);
qf_err *order_of_provider(struct qf_db *, uint64_t provider, uint64_t id, struct order *);
qf_err *order_for_window(struct qf_db *, uint64_t id, struct order *);

/* 待接单 ... and the kind of status it is shown with ("" good wait urgent idle). */
const char *order_state_word(const char *state);
const char *order_state_kind(const char *state);
/* May the enterprise still withdraw it? Until the contract is in force (mission, decision 4). */
bool order_may_withdraw(const char *state);
/* Whose turn it is: "enterprise", "provider", "window", or "" at the end. */
const char *order_turn(const char *state);
/* Has its contract come into force, and so its amount? */
bool order_is_agreed(const struct order *);
/* "6,800 元", "免费", or "以合同为准" as long as nothing was agreed. */
const char *order_amount(struct qf_arena *, const struct order *);

/* --- lists --- */

/* States that are shown together. */
enum order_group { ORDERS_ALL, ORDERS_SIGNING, ORDERS_RUNNING, ORDERS_PAYING, ORDERS_RATING,
                   ORDERS_DISPUTED, ORDERS_ENDED, ORDER_GROUP_COUNT };
const char *order_group_code(enum order_group);         /* "" signing running ... for addresses */
const char *order_group_word(enum order_group);
enum order_group order_group_of(const char *code);      /* ORDERS_ALL for what is none */

enum order_sort { ORDERS_NEWEST, ORDERS_OLDEST, ORDERS_DEAREST };

/* words find a part of the number, of the service's name or of the other side's; "" for all. */
struct order_filter { enum order_group group; const char *words; enum order_sort sort; };
/* One page of one side's orders: side "enterprise" or "provider", org its number. */
qf_err *order_list(struct qf_db *, const char *side, uint64_t org, const struct order_filter *,
                   int limit, int offset, struct qf_list *, int64_t *total);
/* How many of each group. */
struct order_counts { int64_t of[ORDER_GROUP_COUNT]; };
qf_err *order_counts(struct qf_db *, const char *side, uint64_t org, struct order_counts *);
/* How many stages were delivered to the enterprise and wait for it to accept them. */
qf_err *order_stages_waiting(struct qf_db *, uint64_t enterprise, int64_t *);

/* --- placing --- */

/* What the enterprise writes at 申请服务. */
struct order_text {
    uint64_t service;
    const char *note, *contact, *phone;
    qf_time wish_on;                    /* QF_NO_TIME: not said */
};
/* Place an order for a public service. Errors: 404 no such service, user when it is the
 * enterprise's own (same USCC). */
qf_err *order_place(struct qf_db *, struct qf_arena *, const struct actor *,
                    const struct order_text *, uint64_t *id);

/* What an enterprise takes when it chooses a quote on its need. */
struct order_quote {
    uint64_t need, service;
    int64_t amount_fen;                 /* 0: 面议 */
    const char *note, *contact, *phone;
};
/* Place the order of a quote; it begins with the contract (drafting). Errors as order_place. That the
 * need is the actor's and the quote open is the caller's to check. */
qf_err *order_place_quote(struct qf_db *, struct qf_arena *, const struct actor *,
                          const struct order_quote *, uint64_t *id);

/* An order of this enterprise for the service that has not ended; *id 0 when there is none. */
qf_err *order_open_same(struct qf_db *, uint64_t enterprise, uint64_t service, uint64_t *id);

/* --- moving --- */

/* Lock an order for a change: its case, then its row; reads both. Errors: 404 when the actor is not
 * one of its sides (or of a window that may see the case), 409 when it has no case. actor NULL is the
 * system. */
qf_err *order_lock(struct qf_db *, const struct actor *, uint64_t id, struct order *,
                   struct case_file *);
/* Lock, check and move (case_fire). */
qf_err *order_fire(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                   const char *move, const char *comment);
/* The case of an order; *found false when it was loaded without one. */
qf_err *order_case(struct qf_db *, uint64_t id, struct case_file *, bool *found);

/* After a stage was accepted: on to the payment when it was the last, or past it when nothing is to be
 * paid; a payment that was acknowledged before stands. */
qf_err *order_go_on(struct qf_db *, struct qf_arena *, const struct order *,
                    const struct case_file *);

/* Start a dispute, for the side that the actor is of; the window of the provider mediates. Errors:
 * 409 in a state without disputes, or when the provider has acknowledged the payment; user (field
 * "comment") without a reason. */
qf_err *order_dispute(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                      const char *reason);
/* May that side ("enterprise", "provider") start one now? paid: the provider acknowledged the
 * payment. */
bool order_may_dispute(const char *side, const char *state, bool paid);

/* Let the state, the amount and the counters of orders follow their cases. */
void order_follow(void);

#endif
