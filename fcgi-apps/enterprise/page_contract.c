/* The contract of an order: the enterprise's own part, 确认合同, 退回修改. */
#include "enterprise/forms_contract.h"
#include "enterprise/pages_contract.h"
#include "keeper/contract.h"
#include "keeper/order.h"
#include "lib/text/text.h"

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &contract_buyer_form, field, value);
}

static void fill_in(struct qf_req *r, const struct contract *c)
{
    fill(r, BUYER_ADDRESS, c->buyer_address);
    fill(r, BUYER_LEGAL, c->buyer_legal);
    fill(r, BUYER_CONTACT, c->buyer_contact);
    fill(r, BUYER_PHONE, c->buyer_phone);
    fill(r, BUYER_COOPERATION, c->cooperation);
    fill(r, BUYER_DEMAND, c->demand);
}

static qf_err *put_page(struct qf_req *r, const struct order *o, const char *what)
{
    put_order(r, qf_data_in(r->data, "order"), o);
    put_contract_steps(r, o, true);
    qf_put_bool(r->data, "may_decide", qf_eq(o->state, "confirming"));
    order_crumbs(r, o, what);
    return put_contract(r, o);
}

qf_err *page_contract_fill(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct contract c;
    bool found;
    QF_TRY(contract_get(r->db, o->id, &c, &found));
    if (!found) return order_back(r, o, "机构还没有制作合同");
    if (!contract_buyer_may_write(o->state))
        return qf_go(r, "", "%s/contract/standard", order_address(r, o->id));
    fill_in(r, &c);
    qf_put(r->data, "parties", &contract_type, &c);
    return put_page(r, o, "填写合同");
}

qf_err *page_contract_save(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct contract c;
    bool found;
    QF_TRY(contract_get(r->db, o->id, &c, &found));
    if (!found) return qf_not_found();
    c.buyer_address = qf_str(r, BUYER_ADDRESS);
    c.buyer_legal = qf_str(r, BUYER_LEGAL);
    c.buyer_contact = qf_str(r, BUYER_CONTACT);
    c.buyer_phone = qf_str(r, BUYER_PHONE);
    c.cooperation = qf_str(r, BUYER_COOPERATION);
    c.demand = qf_str(r, BUYER_DEMAND);
    QF_TRY(contract_save_buyer(r->db, r->actor, &c));
    if (*qf_draft(r)) return qf_go(r, "草稿已保存", "%s/contract", order_address(r, o->id));
    return qf_go(r, "已保存，请看标准合同", "%s/contract/standard", order_address(r, o->id));
}

/* --- 确认合同, 退回修改 --- */

static qf_err *ask(struct qf_req *r, const char *what)
{
    const struct order *o = qf_record(r);
    struct contract c;
    bool found;
    if (!qf_eq(o->state, "confirming"))
        return order_back(r, o, qf_fmt(r->arena, "不能%s", what));
    QF_TRY(contract_get(r->db, o->id, &c, &found));
    if (!found) return qf_not_found();
    struct qf_list gaps = contract_gaps_buyer(r->arena, &c);
    put_gaps(r, "gaps", &gaps, "");
    return put_page(r, o, what);
}

qf_err *page_contract_ask_confirm(struct qf_req *r)
{
    return ask(r, "确认合同");
}

qf_err *page_contract_confirm(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(contract_confirm(r->db, r->arena, r->actor, o->id));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}

qf_err *page_contract_ask_return(struct qf_req *r)
{
    return ask(r, "退回修改");
}

qf_err *page_contract_return(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(order_fire(r->db, r->arena, r->actor, o->id, "return",
                      qf_str(r, CONTRACT_RETURN_COMMENT)));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}
