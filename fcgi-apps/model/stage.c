#include "model/stage.h"

#include "lib/core/str.h"
#include "model/order.h"

const struct qf_type stage_type = QF_TYPE(stage,
    QF_INT(stage, seq), QF_STR(stage, name), QF_STR(stage, deliverable), QF_STR(stage, state),
    QF_STR(stage, delivery), QF_STR(stage, opinion), QF_MONEY(stage, amount_fen),
    QF_DATE(stage, due_on), QF_TIME(stage, delivered_at), QF_TIME(stage, accepted_at));

#define STAGE                                                                            \
    "SELECT seq, name, deliverable, state, delivery, opinion, amount_fen, due_on, delivered_at," \
    " accepted_at FROM order_stage WHERE order_id = ?"

QF_STATEMENT(LIST, STAGE " ORDER BY seq LIMIT 50")
QF_STATEMENT(GET, STAGE " AND seq = ?")

qf_err *stage_list(struct qf_db *db, uint64_t order, struct qf_list *list)
{
    return qf_list(db, LIST, &stage_type, list, QF_U(order));
}

qf_err *stage_get(struct qf_db *db, uint64_t order, int seq, struct stage *s)
{
    return qf_get(db, GET, &stage_type, s, QF_U(order), QF_I(seq));
}

const char *stage_state_word(const struct stage *s)
{
    if (qf_eq(s->state, "accepted")) return "已验收";
    if (qf_eq(s->state, "delivered")) return "已交付，待验收";
    return s->delivered_at == QF_NO_TIME ? "未交付" : "已退回，待重新交付";
}

const char *stage_state_kind(const struct stage *s)
{
    if (qf_eq(s->state, "accepted")) return "good";
    if (qf_eq(s->state, "delivered")) return "wait";
    return s->delivered_at == QF_NO_TIME ? "" : "urgent";
}

/* What was sent back is not delivered, whenever that was. */
int stage_late(const struct stage *s, qf_time today)
{
    enum { DAY = 24 * 3600 };
    if (s->due_on == QF_NO_TIME) return 0;
    qf_time until = qf_eq(s->state, "open") ? qf_day(today) : qf_day(s->delivered_at);
    return until > s->due_on ? (int)((until - s->due_on) / DAY) : 0;
}

/* --- delivery and acceptance --- */

/* What every step begins with: the order locked, the stage read under that lock. */
struct held {
    struct order order;
    struct case_file file;
    struct stage stage;
};

static qf_err *hold(struct qf_db *db, const struct actor *who, enum qf_account_kind side,
                    uint64_t order, int seq, struct held *h)
{
    if (who->kind != side) return qf_not_found();
    QF_TRY(order_lock(db, who, order, &h->order, &h->file));
    return stage_get(db, order, seq, &h->stage);
}

static qf_err *refuse_state(const struct held *h)
{
    return qf_state_error("订单现在是“%s”，第 %d 阶段是“%s”，不能这样办，请刷新后再看",
                          order_state_word(h->order.state), h->stage.seq,
                          stage_state_word(&h->stage));
}

static qf_err *tell(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                    const struct held *h, const char *code, const char *what, const char *words)
{
    const char *title = qf_fmt(a, "%s第 %d 阶段“%s”", what, h->stage.seq, h->stage.name);
    return case_note(db, a, &h->file, who, code, title, words);
}

QF_STATEMENT(DELIVER,
    "UPDATE order_stage SET state = 'delivered', delivered_at = ?, delivery = ?"
    " WHERE order_id = ? AND seq = ?")

qf_err *stage_deliver(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                      uint64_t order, int seq, const char *words)
{
    struct held h;
    QF_TRY(hold(db, who, QF_PROVIDER, order, seq, &h));
    bool first = qf_eq(h.order.state, "effective");
    if (!first && !qf_eq(h.order.state, "performing")) return refuse_state(&h);
    if (!qf_eq(h.stage.state, "open")) return refuse_state(&h);
    if (first) {
        QF_TRY(case_fire(db, a, h.file.id, "start", who, ""));
        QF_TRY(case_get(db, h.file.id, &h.file));
    }
    QF_TRY(qf_exec(db, DELIVER, NULL, QF_T(qf_now()), QF_S(words), QF_U(order), QF_I(seq)));
    return tell(db, a, who, &h, "deliver", "交付", words);
}

QF_STATEMENT(ACCEPT,
    "UPDATE order_stage SET state = 'accepted', accepted_at = ?, opinion = ?"
    " WHERE order_id = ? AND seq = ?")

qf_err *stage_accept(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                     uint64_t order, int seq, const char *opinion)
{
    struct held h;
    QF_TRY(hold(db, who, QF_ENTERPRISE, order, seq, &h));
    if (!qf_eq(h.order.state, "performing") || !qf_eq(h.stage.state, "delivered"))
        return refuse_state(&h);
    QF_TRY(qf_exec(db, ACCEPT, NULL, QF_T(qf_now()), QF_S(opinion), QF_U(order), QF_I(seq)));
    QF_TRY(tell(db, a, who, &h, "accept_stage", "验收", opinion));
    return order_go_on(db, a, &h.order, &h.file);
}

QF_STATEMENT(RETURN,
    "UPDATE order_stage SET state = 'open', opinion = ? WHERE order_id = ? AND seq = ?")

qf_err *stage_return(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                     uint64_t order, int seq, const char *opinion)
{
    struct held h;
    QF_TRY(hold(db, who, QF_ENTERPRISE, order, seq, &h));
    if (!qf_eq(h.order.state, "performing") || !qf_eq(h.stage.state, "delivered"))
        return refuse_state(&h);
    if (qf_empty(opinion)) return qf_user_error("opinion", "请写明哪里不符合约定");
    QF_TRY(qf_exec(db, RETURN, NULL, QF_S(opinion), QF_U(order), QF_I(seq)));
    return tell(db, a, who, &h, "return_stage", "退回", opinion);
}
