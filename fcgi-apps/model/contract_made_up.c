/* Contracts of orders that the demo brought along. */
#include "lib/core/str.h"
#include "model/contract_inside.h"

struct bare { uint64_t id; const char *state; qf_time created_at, effective_at; };
static const struct qf_type bare_type = QF_TYPE(bare, QF_U64(bare, id), QF_STR(bare, state),
    QF_TIME(bare, created_at), QF_TIME(bare, effective_at));

/* Of the orders that are being drafted, the first waits for 制作合同. */
QF_STATEMENT(BARE,
    "SELECT o.id, o.state, o.created_at, o.effective_at FROM service_order o"
    " LEFT JOIN contract c ON c.order_id = o.id WHERE c.order_id IS NULL"
    " AND o.state NOT IN ('waiting', 'withdrawn', 'refused')"
    " AND o.id <> (SELECT COALESCE(MIN(d.id), 0) FROM service_order d"
    "  WHERE d.state = 'drafting') ORDER BY o.id LIMIT 5000")

QF_STATEMENT(FILL,
    "UPDATE contract c JOIN service_order o ON o.id = c.order_id"
    " SET c.goal = IF(c.goal = '', CONCAT('完成“', c.project, '”，取得约定的交付物。'), c.goal),"
    " c.bank = '样例银行长沙分行', c.bank_account = CONCAT('4300', LPAD(o.provider_id, 12, '0')),"
    " c.cooperation = '安排一名联系人；提供现场、有关资料和数据；服务开始前 3 个工作日内备齐。',"
    " c.total_fen = (SELECT COALESCE(SUM(g.amount_fen), 0) FROM order_stage g"
    "  WHERE g.order_id = c.order_id),"
    " c.valid_to = GREATEST(c.valid_to, (SELECT MAX(g.due_on) + INTERVAL 30 DAY"
    "  FROM order_stage g WHERE g.order_id = c.order_id)) WHERE c.order_id = ?")
/* What was loaded without a day for a stage is due in the end. */
QF_STATEMENT(FILL_DAYS,
    "UPDATE order_stage g JOIN contract c ON c.order_id = g.order_id"
    " SET g.due_on = COALESCE(g.due_on, c.valid_to) WHERE g.order_id = ?")
QF_STATEMENT(DONE,
    "UPDATE contract SET seller_done_at = ?, buyer_done_at = ?, confirmed_at = ?,"
    " submitted_at = ? WHERE order_id = ?")

/* How many of the three steps an order in this state has behind it. */
static int steps_of(const char *state)
{
    if (qf_eq(state, "drafting")) return 0;
    if (qf_eq(state, "confirming")) return 1;
    return qf_eq(state, "signing") ? 2 : 3;
}

static qf_err *keep_steps(struct qf_db *db, struct qf_arena *a, const struct bare *b)
{
    static const char *const reasons[] = {"sent", "confirmed", "submitted"};
    struct contract c;
    struct qf_list stages;
    bool found;
    int steps = steps_of(b->state);
    qf_time last = b->effective_at != QF_NO_TIME ? b->effective_at : b->created_at + 3600;
    qf_time at[3];
    for (int i = 0; i < 3; i++) at[i] = b->created_at + (last - b->created_at) * (i + 1) / 3;
    QF_TRY(contract_get(db, b->id, &c, &found));
    QF_TRY(contract_stages(db, b->id, &stages));
    const char *body = contract_write(a, &c, &stages);
    for (int i = 0; i < steps; i++)
        QF_TRY(contract_keep(db, NULL, b->id, reasons[i], body, NULL, at[i]));
    return qf_exec(db, DONE, NULL, QF_T(steps > 0 ? at[0] : QF_NO_TIME),
                   QF_T(steps > 1 ? at[1] : QF_NO_TIME), QF_T(steps > 1 ? at[1] : QF_NO_TIME),
                   QF_T(steps > 2 ? at[2] : QF_NO_TIME), QF_U(b->id));
}

qf_err *contract_make_up(struct qf_db *db, struct qf_arena *a, uint64_t *made)
{
    struct qf_list list;
    *made = 0;
    QF_TRY(qf_list(db, BARE, &bare_type, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct bare *b = QF_AT(list, struct bare, i);
        QF_TRY(contract_begin_at(db, a, b->id, b->created_at));
        QF_TRY(qf_exec(db, FILL, NULL, QF_U(b->id)));
        QF_TRY(qf_exec(db, FILL_DAYS, NULL, QF_U(b->id)));
        QF_TRY(keep_steps(db, a, b));
        ++*made;
    }
    return NULL;
}
