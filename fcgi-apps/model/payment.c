#include "model/payment.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/order.h"

const struct qf_type payment_type = QF_TYPE(payment,
    QF_U64(payment, order_id), QF_MONEY(payment, amount_fen), QF_STR(payment, method),
    QF_STR(payment, state), QF_STR(payment, note), QF_DATE(payment, paid_on),
    QF_TIME(payment, declared_at), QF_TIME(payment, confirmed_at),
    QF_TIME(payment, acknowledged_at), QF_STR(payment, payee), QF_STR(payment, bank),
    QF_STR(payment, bank_account));

const char *payment_state_word(const char *state)
{
    if (qf_eq(state, "declared")) return "已付现，待企业确认付款";
    if (qf_eq(state, "confirmed")) return "已确认付款，待机构确认收款";
    return qf_eq(state, "acknowledged") ? "机构已确认收款" : "";
}

QF_STATEMENT(OF,
    "SELECT p.order_id, p.amount_fen, p.method, p.state, p.note, p.paid_on, p.declared_at,"
    " p.confirmed_at, p.acknowledged_at, COALESCE(c.payee, '') AS payee,"
    " COALESCE(c.bank, '') AS bank, COALESCE(c.bank_account, '') AS bank_account"
    " FROM payment p LEFT JOIN contract c ON c.order_id = p.order_id WHERE p.order_id = ?")

qf_err *payment_of(struct qf_db *db, uint64_t order, struct payment *p, bool *found)
{
    return qf_one(db, OF, &payment_type, p, found, QF_U(order));
}

static qf_err *refuse_state(const struct order *o)
{
    return qf_state_error("订单现在是“%s”，不能这样办，请刷新后再看", order_state_word(o->state));
}

/* --- by the enterprise --- */

static qf_err *hold(struct qf_db *db, const struct actor *who, enum qf_account_kind side,
                    uint64_t order, struct order *o, struct case_file *c)
{
    return who->kind == side ? order_lock(db, who, order, o, c) : qf_not_found();
}

QF_STATEMENT(DECLARE,
    "INSERT INTO payment (order_id, method, amount_fen, state, paid_on, note, declared_by,"
    " declared_at) VALUES (?, 'offline', ?, 'declared', ?, ?, ?, ?)"
    " ON DUPLICATE KEY UPDATE amount_fen = VALUES(amount_fen), state = 'declared',"
    " paid_on = VALUES(paid_on), note = VALUES(note), declared_by = VALUES(declared_by),"
    " declared_at = VALUES(declared_at), confirmed_at = NULL")

qf_err *payment_declare(struct qf_db *db, const struct actor *who, uint64_t order,
                        const struct payment_text *t)
{
    struct order o;
    struct case_file c;
    QF_TRY(hold(db, who, QF_ENTERPRISE, order, &o, &c));
    if (!qf_eq(o.state, "paying")) return refuse_state(&o);
    return qf_exec(db, DECLARE, NULL, QF_U(order), QF_I(o.amount_fen), QF_D(t->paid_on),
                   QF_S(t->note), QF_U(who->account), QF_T(qf_now()));
}

QF_STATEMENT(CONFIRM,
    "UPDATE payment SET state = 'confirmed', confirmed_at = ?"
    " WHERE order_id = ? AND state = 'declared' AND amount_fen = ?")

qf_err *payment_confirm(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        uint64_t order)
{
    struct order o;
    struct case_file c;
    uint64_t changed;
    QF_TRY(hold(db, who, QF_ENTERPRISE, order, &o, &c));
    if (!qf_eq(o.state, "paying")) return refuse_state(&o);
    QF_TRY(qf_exec(db, CONFIRM, &changed, QF_T(qf_now()), QF_U(order), QF_I(o.amount_fen)));
    if (!changed) return qf_state_error("请先填写付款日期，按“已付现”");
    return case_fire(db, a, c.id, "pay", who,
                     qf_fmt(a, "线下付款 %s 元", qf_show_money(a, o.amount_fen)));
}

/* --- by the provider --- */

QF_STATEMENT(ACKNOWLEDGE,
    "UPDATE payment SET state = 'acknowledged', acknowledged_by = ?, acknowledged_at = ?"
    " WHERE order_id = ? AND state = 'confirmed'")

qf_err *payment_acknowledge(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t order)
{
    struct order o;
    struct case_file c;
    uint64_t changed;
    QF_TRY(hold(db, who, QF_PROVIDER, order, &o, &c));
    QF_TRY(qf_exec(db, ACKNOWLEDGE, &changed, QF_U(who->account), QF_T(qf_now()), QF_U(order)));
    if (!changed) return qf_state_error("没有待确认的收款，请刷新后再看");
    return case_note(db, a, &c, who, "acknowledge", "机构确认收款",
                     qf_fmt(a, "%s 元", qf_show_money(a, o.amount_fen)));
}
