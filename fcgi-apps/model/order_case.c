/* How an order moves, and what follows when it has. */
#include "lib/core/str.h"
#include "model/order.h"
#include "model/version.h"

/* --- locking --- */

QF_STATEMENT(LOCK_CASE,
    "SELECT id FROM case_file WHERE subject_type = 'service_order' AND subject_id = ?"
    " AND workflow_code = 'order' FOR UPDATE")
QF_STATEMENT(LOCK, "SELECT id FROM service_order WHERE id = ? FOR UPDATE")

static qf_err *own(struct qf_db *db, const struct actor *who, uint64_t id, struct order *o)
{
    if (who && who->kind == QF_ENTERPRISE) return order_of_enterprise(db, who->org, id, o);
    if (who && who->kind == QF_PROVIDER) return order_of_provider(db, who->org, id, o);
    if (who && who->kind != QF_OPERATOR) return qf_not_found();
    return order_for_window(db, id, o);
}

/* The case first, as everybody does that moves it: two hands at once wait, and neither is turned away
 * by a deadlock. Whose order it is is asked before anything is locked, and read again after. */
qf_err *order_lock(struct qf_db *db, const struct actor *who, uint64_t id, struct order *o,
                   struct case_file *c)
{
    int64_t case_id = 0, locked;
    QF_TRY(own(db, who, id, o));
    QF_TRY(qf_number(db, LOCK_CASE, &case_id, QF_U(id)));
    if (case_id == 0) return qf_state_error("这笔订单没有办理记录，不能再办");
    if (who && who->kind == QF_OPERATOR) QF_TRY(case_for_window(db, who, (uint64_t)case_id, c));
    QF_TRY(case_get(db, (uint64_t)case_id, c));
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(id)));
    return own(db, who, id, o);
}

qf_err *order_fire(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                   const char *move, const char *comment)
{
    struct order o;
    struct case_file c;
    QF_TRY(order_lock(db, who, id, &o, &c));
    return case_fire(db, a, c.id, move, who, comment);
}

bool order_may_dispute(const char *side, const char *state, bool paid)
{
    if (qf_eq(state, "effective") || qf_eq(state, "performing") || qf_eq(state, "paying"))
        return true;
    return qf_eq(side, "provider") && qf_eq(state, "rating") && !paid;
}

QF_STATEMENT(ACKNOWLEDGED,
    "SELECT COUNT(*) FROM payment WHERE order_id = ? AND state = 'acknowledged'")

qf_err *order_dispute(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                      const char *reason)
{
    const char *side = case_side_of(who);
    struct order o;
    struct case_file c;
    int64_t paid = 0;
    QF_TRY(order_lock(db, who, id, &o, &c));
    QF_TRY(qf_number(db, ACKNOWLEDGED, &paid, QF_U(id)));
    if (!order_may_dispute(side, o.state, paid))
        return qf_state_error("订单现在是“%s”，不能提出争议", order_state_word(o.state));
    return case_fire(db, a, c.id, qf_eq(side, "provider") ? "dispute_provider" : "dispute", who,
                     reason);
}

qf_err *order_case(struct qf_db *db, uint64_t id, struct case_file *c, bool *found)
{
    return case_of(db, "order", "service_order", id, c, found);
}

/* --- the state follows the case --- */

QF_STATEMENT(MOVED, "UPDATE service_order SET state = ?, updated_at = ? WHERE id = ?")
/* From now on the amount is the contract's. An order that is made effective without one keeps its own. */
QF_STATEMENT(EFFECTIVE,
    "UPDATE service_order o SET o.effective_at = ?, o.amount_fen = COALESCE("
    " (SELECT t.total_fen FROM contract t WHERE t.order_id = o.id), o.amount_fen)"
    " WHERE o.id = ?")
QF_STATEMENT(ENDED, "UPDATE service_order SET finished_at = ? WHERE id = ?")
/* In time: no stage was delivered after its day. The last delivery counts, so what was sent back and
 * came again too late is late. */
QF_STATEMENT(JUDGE,
    "UPDATE service_order o SET o.on_time = NOT EXISTS (SELECT 1 FROM order_stage g"
    " WHERE g.order_id = o.id AND g.due_on IS NOT NULL"
    " AND COALESCE(DATE(g.delivered_at), '9999-12-31') > g.due_on) WHERE o.id = ?")
QF_STATEMENT(COUNT_SERVICE, "UPDATE service SET order_count = order_count + 1 WHERE id = ?")
QF_STATEMENT(COUNT_PROVIDER,
    "UPDATE provider SET order_count = order_count + 1, on_time_count = on_time_count +"
    " (SELECT COALESCE(o.on_time, 0) FROM service_order o WHERE o.id = ?) WHERE id = ?")

/* A case enters finished once and never leaves it, so each order is counted once. */
static qf_err *finish(struct qf_db *db, const struct order *o)
{
    QF_TRY(qf_exec(db, JUDGE, NULL, QF_U(o->id)));
    QF_TRY(qf_exec(db, COUNT_SERVICE, NULL, QF_U(o->service_id)));
    QF_TRY(qf_exec(db, COUNT_PROVIDER, NULL, QF_U(o->id), QF_U(o->provider_id)));
    return version_raise(db, "content");
}

QF_STATEMENT(ALL_ACCEPTED,
    "SELECT COUNT(*) > 0 AND SUM(state <> 'accepted') = 0 FROM order_stage WHERE order_id = ?")

/* When the last stage was accepted: to the payment, or past it when nothing is to be paid. */
qf_err *order_go_on(struct qf_db *db, struct qf_arena *a, const struct order *o,
                    const struct case_file *c)
{
    int64_t all = 0;
    QF_TRY(qf_number(db, ALL_ACCEPTED, &all, QF_U(o->id)));
    if (!all) return NULL;
    return case_fire(db, a, c->id, o->amount_fen > 0 ? "complete" : "free", NULL, "");
}

/* A payment that the provider did not acknowledge is asked for again when the order comes back from a
 * dispute; one that it did stands, and so the order goes on. */
QF_STATEMENT(PAY_AGAIN,
    "UPDATE payment SET state = 'declared', confirmed_at = NULL"
    " WHERE order_id = ? AND state = 'confirmed'")

static qf_err *ask_payment(struct qf_db *db, struct qf_arena *a, const struct case_file *c)
{
    int64_t paid = 0;
    QF_TRY(qf_exec(db, PAY_AGAIN, NULL, QF_U(c->subject_id)));
    QF_TRY(qf_number(db, ACKNOWLEDGED, &paid, QF_U(c->subject_id)));
    return paid ? case_fire(db, a, c->id, "paid", NULL, "") : NULL;
}

static bool is_end(const char *state)
{
    return qf_eq(state, "finished") || qf_eq(state, "withdrawn") || qf_eq(state, "refused") ||
           qf_eq(state, "terminated");
}

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    struct order o;
    qf_time now = qf_now();
    uint64_t id = c->subject_id;
    (void)who;
    (void)comment;
    QF_TRY(qf_exec(db, MOVED, NULL, QF_S(to), QF_T(now), QF_U(id)));
    if (qf_eq(to, "effective")) QF_TRY(qf_exec(db, EFFECTIVE, NULL, QF_T(now), QF_U(id)));
    if (is_end(to)) QF_TRY(qf_exec(db, ENDED, NULL, QF_T(now), QF_U(id)));
    QF_TRY(order_for_window(db, id, &o));
    if (qf_eq(to, "finished")) return finish(db, &o);
    if (qf_eq(to, "paying")) return ask_payment(db, a, c);
    return qf_eq(to, "performing") ? order_go_on(db, a, &o, c) : NULL;
}

void order_follow(void)
{
    case_on_move("service_order", follow, "/enterprise/orders/", "/sp/orders/");
}
