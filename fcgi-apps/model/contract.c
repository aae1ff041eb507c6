/* What both parties fill in; contract_begin.c makes a new one, contract_step.c moves it on. */
#include "model/contract.h"

#include "lib/core/str.h"
#include "model/order.h"

const struct qf_type contract_type = QF_TYPE(contract,
    QF_U64(contract, order_id), QF_STR(contract, number), QF_STR(contract, order_number),
    QF_STR(contract, project), QF_STR(contract, place), QF_DATE(contract, valid_from),
    QF_DATE(contract, valid_to), QF_STR(contract, buyer_name), QF_STR(contract, buyer_uscc),
    QF_STR(contract, buyer_address), QF_STR(contract, buyer_legal),
    QF_STR(contract, buyer_contact), QF_STR(contract, buyer_phone),
    QF_STR(contract, seller_name), QF_STR(contract, seller_uscc),
    QF_STR(contract, seller_address), QF_STR(contract, seller_legal),
    QF_STR(contract, seller_contact), QF_STR(contract, seller_phone), QF_STR(contract, goal),
    QF_STR(contract, content), QF_STR(contract, method), QF_STR(contract, cooperation),
    QF_STR(contract, demand), QF_MONEY(contract, total_fen), QF_STR(contract, payment),
    QF_STR(contract, payee), QF_STR(contract, bank), QF_STR(contract, bank_account),
    QF_INT(contract, invoice), QF_STR(contract, secrecy), QF_STR(contract, acceptance),
    QF_STR(contract, ownership), QF_STR(contract, breach), QF_STR(contract, dispute),
    QF_STR(contract, dispute_at), QF_STR(contract, other), QF_INT(contract, buyer_nature),
    QF_BOOL(contract, buyer_large), QF_TIME(contract, seller_done_at),
    QF_TIME(contract, buyer_done_at), QF_TIME(contract, confirmed_at),
    QF_TIME(contract, submitted_at), QF_TIME(contract, updated_at), QF_INT(contract, version));

QF_STATEMENT(GET,
    "SELECT c.order_id, c.number, o.number AS order_number, c.project, c.place, c.valid_from,"
    " c.valid_to, c.buyer_name, c.buyer_uscc, c.buyer_address, c.buyer_legal, c.buyer_contact,"
    " c.buyer_phone, c.seller_name, c.seller_uscc, c.seller_address, c.seller_legal,"
    " c.seller_contact, c.seller_phone, c.goal, c.content, c.method, c.cooperation, c.demand,"
    " c.total_fen, c.payment, c.payee, c.bank, c.bank_account, c.invoice, c.secrecy,"
    " c.acceptance, c.ownership, c.breach, c.dispute, c.dispute_at, c.other,"
    " e.nature AS buyer_nature, COALESCE(e.size_level = 'large', 0) AS buyer_large,"
    " c.seller_done_at, c.buyer_done_at, c.confirmed_at, c.submitted_at, c.updated_at,"
    " c.version FROM contract c JOIN service_order o ON o.id = c.order_id"
    " JOIN enterprise e ON e.id = o.enterprise_id WHERE c.order_id = ?")

qf_err *contract_get(struct qf_db *db, uint64_t order, struct contract *c, bool *found)
{
    return qf_one(db, GET, &contract_type, c, found, QF_U(order));
}

const struct qf_type contract_stage_type = QF_TYPE(contract_stage,
    QF_INT(contract_stage, seq), QF_STR(contract_stage, name),
    QF_STR(contract_stage, deliverable), QF_DATE(contract_stage, due_on),
    QF_MONEY(contract_stage, amount_fen));

QF_STATEMENT(STAGES,
    "SELECT seq, name, deliverable, due_on, amount_fen FROM order_stage WHERE order_id = ?"
    " ORDER BY seq LIMIT 8")

qf_err *contract_stages(struct qf_db *db, uint64_t order, struct qf_list *list)
{
    return qf_list(db, STAGES, &contract_stage_type, list, QF_U(order));
}

/* --- filling in --- */

bool contract_seller_may_write(const char *state)
{
    return qf_eq(state, "drafting");
}

bool contract_buyer_may_write(const char *state)
{
    return qf_eq(state, "drafting") || qf_eq(state, "confirming");
}

/* The order stands still while its contract is written. */
static qf_err *lock(struct qf_db *db, const struct actor *who, uint64_t id,
                    enum qf_account_kind side, bool (*may)(const char *))
{
    struct order o;
    struct case_file c;
    if (who->kind != side) return qf_not_found();
    QF_TRY(order_lock(db, who, id, &o, &c));
    if (!may(o.state))
        return qf_state_error("这笔订单现在是“%s”，合同不能再改", order_state_word(o.state));
    return NULL;
}

static qf_err *lock_seller(struct qf_db *db, const struct actor *who, uint64_t id)
{
    return lock(db, who, id, QF_PROVIDER, contract_seller_may_write);
}

QF_STATEMENT(BASIS,
    "UPDATE contract SET project = ?, place = ?, valid_from = ?, valid_to = ?,"
    " seller_address = ?, seller_legal = ?, seller_contact = ?, seller_phone = ?,"
    " updated_at = ? WHERE order_id = ?")

qf_err *contract_save_basis(struct qf_db *db, const struct actor *who, const struct contract *c)
{
    uint64_t changed;
    QF_TRY(lock_seller(db, who, c->order_id));
    QF_TRY(qf_exec(db, BASIS, &changed, QF_S(c->project), QF_S(c->place), QF_D(c->valid_from),
                   QF_D(c->valid_to), QF_S(c->seller_address), QF_S(c->seller_legal),
                   QF_S(c->seller_contact), QF_S(c->seller_phone), QF_T(qf_now()),
                   QF_U(c->order_id)));
    return changed ? NULL : qf_not_found();
}

QF_STATEMENT(WORK,
    "UPDATE contract SET goal = ?, content = ?, method = ?, total_fen = ?, updated_at = ?"
    " WHERE order_id = ?")
QF_STATEMENT(CLEAR, "DELETE FROM order_stage WHERE order_id = ?")
QF_STATEMENT(ADD_STAGE,
    "INSERT INTO order_stage (order_id, seq, name, deliverable, due_on, amount_fen)"
    " VALUES (?, ?, ?, ?, ?, ?)")

static qf_err *write_stages(struct qf_db *db, uint64_t order, const struct contract_stage *s,
                            int count)
{
    QF_TRY(qf_exec(db, CLEAR, NULL, QF_U(order)));
    for (int i = 0; i < count && i < CONTRACT_STAGES; i++)
        QF_TRY(qf_exec(db, ADD_STAGE, NULL, QF_U(order), QF_I(i + 1), QF_S(s[i].name),
                       QF_S(s[i].deliverable), QF_D(s[i].due_on), QF_I(s[i].amount_fen)));
    return NULL;
}

qf_err *contract_save_work(struct qf_db *db, const struct actor *who, const struct contract *c,
                           const struct contract_stage *stages, int count)
{
    uint64_t changed;
    QF_TRY(lock_seller(db, who, c->order_id));
    QF_TRY(qf_exec(db, WORK, &changed, QF_S(c->goal), QF_S(c->content), QF_S(c->method),
                   QF_I(c->total_fen), QF_T(qf_now()), QF_U(c->order_id)));
    if (!changed) return qf_not_found();
    return write_stages(db, c->order_id, stages, count);
}

QF_STATEMENT(TERMS,
    "UPDATE contract SET payment = ?, payee = ?, bank = ?, bank_account = ?, invoice = ?,"
    " secrecy = ?, acceptance = ?, ownership = ?, breach = ?, dispute = ?, dispute_at = ?,"
    " other = ?, updated_at = ? WHERE order_id = ?")

qf_err *contract_save_terms(struct qf_db *db, const struct actor *who, const struct contract *c)
{
    uint64_t changed;
    QF_TRY(lock_seller(db, who, c->order_id));
    QF_TRY(qf_exec(db, TERMS, &changed, QF_S(c->payment), QF_S(c->payee), QF_S(c->bank),
                   QF_S(c->bank_account), QF_I(c->invoice), QF_S(c->secrecy),
                   QF_S(c->acceptance), QF_S(c->ownership), QF_S(c->breach), QF_S(c->dispute),
                   QF_S(c->dispute_at), QF_S(c->other), QF_T(qf_now()), QF_U(c->order_id)));
    return changed ? NULL : qf_not_found();
}

QF_STATEMENT(BUYER,
    "UPDATE contract SET buyer_address = ?, buyer_legal = ?, buyer_contact = ?,"
    " buyer_phone = ?, cooperation = ?, demand = ?, buyer_done_at = ?, updated_at = ?"
    " WHERE order_id = ?")

qf_err *contract_save_buyer(struct qf_db *db, const struct actor *who, const struct contract *c)
{
    uint64_t changed;
    qf_time now = qf_now();
    QF_TRY(lock(db, who, c->order_id, QF_ENTERPRISE, contract_buyer_may_write));
    QF_TRY(qf_exec(db, BUYER, &changed, QF_S(c->buyer_address), QF_S(c->buyer_legal),
                   QF_S(c->buyer_contact), QF_S(c->buyer_phone), QF_S(c->cooperation),
                   QF_S(c->demand), QF_T(now), QF_T(now), QF_U(c->order_id)));
    return changed ? NULL : qf_not_found();
}
