/* The three parts of a contract that the provider writes. The form's own button keeps a part only
 * when nothing is missing in it; 保存草稿 keeps it as it is. */
#include "keeper/contract.h"
#include "keeper/order.h"
#include "lib/text/text.h"
#include "sp/forms_contract.h"
#include "sp/pages_contract.h"

/* The contract as it is kept; sends the visitor away when it is not to be written now. *away is what
 * to return then. */
static qf_err *begin(struct qf_req *r, const char *what, struct contract *c, qf_err **away)
{
    const struct order *o = qf_record(r);
    bool found;
    *away = NULL;
    QF_TRY(contract_get(r->db, o->id, c, &found));
    if (!found) return qf_not_found();
    if (!contract_seller_may_write(o->state)) *away = order_back(r, o, "合同不能再改");
    put_order(r, qf_data_in(r->data, "order"), o);
    put_contract_steps(r, o, true);
    order_crumbs(r, o, what);
    return NULL;
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, r->route->form, field, value ? value : "");
}

static void fill_day(struct qf_req *r, int field, qf_time day)
{
    fill(r, field, day == QF_NO_TIME ? "" : qf_show_date(r->arena, day));
}

/* On to the next part, or back to the list of parts. */
static qf_err *go_on(struct qf_req *r, const char *next)
{
    const struct order *o = qf_record(r);
    if (*qf_draft(r)) return qf_go(r, "草稿已保存", "%s/contract", order_address(r, o->id));
    return qf_go(r, "已保存", "%s/contract%s", order_address(r, o->id), next);
}

/* The contract as it would be with what was typed, for what is wrong across the parts. */
static qf_err *stored(struct qf_req *r, struct contract *c, struct qf_list *stages)
{
    const struct order *o = qf_record(r);
    bool found;
    QF_TRY(contract_get(r->db, o->id, c, &found));
    if (!found) return qf_not_found();
    return contract_stages(r->db, o->id, stages);
}

static bool is_wrong(struct qf_req *r, const struct contract *c, const struct qf_list *stages,
                     const char *part)
{
    struct qf_list gaps = contract_gaps_seller(r->arena, c, stages);
    return !*qf_draft(r) && contract_complain(r, &gaps, part);
}

/* --- 基本信息与当事人 --- */

qf_err *page_contract_basis(struct qf_req *r)
{
    struct contract c;
    qf_err *away;
    QF_TRY(begin(r, "基本信息与当事人", &c, &away));
    if (away) return away;
    qf_put(r->data, "contract", &contract_type, &c);
    fill(r, BASIS_PROJECT, c.project);
    fill(r, BASIS_PLACE, c.place);
    fill_day(r, BASIS_FROM, c.valid_from);
    fill_day(r, BASIS_TO, c.valid_to);
    fill(r, BASIS_ADDRESS, c.seller_address);
    fill(r, BASIS_LEGAL, c.seller_legal);
    fill(r, BASIS_CONTACT, c.seller_contact);
    fill(r, BASIS_PHONE, c.seller_phone);
    return NULL;
}

qf_err *page_contract_save_basis(struct qf_req *r)
{
    struct contract c;
    struct qf_list stages;
    QF_TRY(stored(r, &c, &stages));
    c.project = qf_str(r, BASIS_PROJECT);
    c.place = qf_str(r, BASIS_PLACE);
    c.valid_from = qf_date(r, BASIS_FROM);
    c.valid_to = qf_date(r, BASIS_TO);
    c.seller_address = qf_str(r, BASIS_ADDRESS);
    c.seller_legal = qf_str(r, BASIS_LEGAL);
    c.seller_contact = qf_str(r, BASIS_CONTACT);
    c.seller_phone = qf_str(r, BASIS_PHONE);
    if (is_wrong(r, &c, &stages, "basis")) return qf_refused(r);
    QF_TRY(contract_save_basis(r->db, r->actor, &c));
    return go_on(r, "/work");
}

/* --- 服务内容与阶段 --- */

static int stage_field(int i, int field)
{
    return WORK_STAGES + PART_FIELDS * i + field;
}

static void fill_stage(struct qf_req *r, int i, const struct contract_stage *s)
{
    fill(r, stage_field(i, PART_NAME), s->name);
    fill(r, stage_field(i, PART_DELIVERABLE), s->deliverable);
    fill_day(r, stage_field(i, PART_DUE), s->due_on);
    fill(r, stage_field(i, PART_AMOUNT), qf_show_money(r->arena, s->amount_fen));
}

qf_err *page_contract_work(struct qf_req *r)
{
    struct contract c;
    struct qf_list stages;
    qf_err *away;
    QF_TRY(begin(r, "服务内容与阶段", &c, &away));
    if (away) return away;
    QF_TRY(contract_stages(r->db, c.order_id, &stages));
    qf_put(r->data, "contract", &contract_type, &c);
    fill(r, WORK_GOAL, c.goal);
    fill(r, WORK_CONTENT, c.content);
    fill(r, WORK_METHOD, c.method);
    fill(r, WORK_TOTAL, qf_show_money(r->arena, c.total_fen));
    for (size_t i = 0; i < stages.count; i++)
        fill_stage(r, (int)i, QF_AT(stages, struct contract_stage, i));
    return NULL;
}

/* The stages that were filled in; blank ones are passed over. seq is the place in the form, for
 * what is said beside it. */
static int read_stages(struct qf_req *r, struct contract_stage *out)
{
    int n = 0;
    for (int i = 0; i < CONTRACT_STAGES; i++) {
        struct contract_stage s = {
            .seq = i + 1, .name = qf_str(r, stage_field(i, PART_NAME)),
            .deliverable = qf_str(r, stage_field(i, PART_DELIVERABLE)),
            .due_on = qf_date(r, stage_field(i, PART_DUE)),
            .amount_fen = qf_int(r, stage_field(i, PART_AMOUNT))};
        if (*s.name || *s.deliverable || s.due_on != QF_NO_TIME || s.amount_fen) out[n++] = s;
    }
    return n;
}

qf_err *page_contract_save_work(struct qf_req *r)
{
    struct contract c;
    struct contract_stage typed[CONTRACT_STAGES];
    struct qf_list stages;
    int count = read_stages(r, typed);
    QF_TRY(stored(r, &c, &stages));
    stages = (struct qf_list){(size_t)count, typed, &contract_stage_type};
    c.goal = qf_str(r, WORK_GOAL);
    c.content = qf_str(r, WORK_CONTENT);
    c.method = qf_str(r, WORK_METHOD);
    c.total_fen = qf_int(r, WORK_TOTAL);
    if (is_wrong(r, &c, &stages, "work")) return qf_refused(r);
    QF_TRY(contract_save_work(r->db, r->actor, &c, typed, count));
    return go_on(r, "/terms");
}

/* --- 报酬与条款 --- */

qf_err *page_contract_terms(struct qf_req *r)
{
    struct contract c;
    qf_err *away;
    QF_TRY(begin(r, "报酬与条款", &c, &away));
    if (away) return away;
    qf_put(r->data, "contract", &contract_type, &c);
    fill(r, TERMS_PAYMENT, c.payment);
    fill(r, TERMS_PAYEE, c.payee);
    fill(r, TERMS_BANK, c.bank);
    fill(r, TERMS_ACCOUNT, c.bank_account);
    fill(r, TERMS_INVOICE, qf_fmt(r->arena, "%d", c.invoice));
    fill(r, TERMS_SECRECY, c.secrecy);
    fill(r, TERMS_ACCEPTANCE, c.acceptance);
    fill(r, TERMS_OWNERSHIP, c.ownership);
    fill(r, TERMS_BREACH, c.breach);
    fill(r, TERMS_DISPUTE, c.dispute);
    fill(r, TERMS_DISPUTE_AT, c.dispute_at);
    fill(r, TERMS_OTHER, c.other);
    return NULL;
}

/* A choice that a draft left open stays what it was. */
static const char *chosen(struct qf_req *r, int field, const char *before)
{
    return qf_given(r, field) ? qf_str(r, field) : before;
}

static int chosen_invoice(struct qf_req *r, int before)
{
    int64_t typed = before;
    qf_read_i64(qf_str(r, TERMS_INVOICE), 0, 2, &typed);
    return (int)typed;
}

qf_err *page_contract_save_terms(struct qf_req *r)
{
    struct contract c;
    struct qf_list stages;
    QF_TRY(stored(r, &c, &stages));
    c.payment = chosen(r, TERMS_PAYMENT, c.payment);
    c.payee = qf_str(r, TERMS_PAYEE);
    c.bank = qf_str(r, TERMS_BANK);
    c.bank_account = qf_str(r, TERMS_ACCOUNT);
    c.invoice = chosen_invoice(r, c.invoice);
    c.secrecy = qf_str(r, TERMS_SECRECY);
    c.acceptance = qf_str(r, TERMS_ACCEPTANCE);
    c.ownership = chosen(r, TERMS_OWNERSHIP, c.ownership);
    c.breach = qf_str(r, TERMS_BREACH);
    c.dispute = chosen(r, TERMS_DISPUTE, c.dispute);
    c.dispute_at = qf_str(r, TERMS_DISPUTE_AT);
    c.other = qf_str(r, TERMS_OTHER);
    if (is_wrong(r, &c, &stages, "terms")) return qf_refused(r);
    QF_TRY(contract_save_terms(r->db, r->actor, &c));
    return go_on(r, "");
}
