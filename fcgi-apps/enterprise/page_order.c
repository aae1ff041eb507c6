/* 我的订单: one order with its contract, stages and payment; 验收. */
#include "enterprise/forms_order.h"
#include "enterprise/pages_order.h"
#include "keeper/order.h"
#include "lib/text/text.h"

static void fill_pay(struct qf_req *r, const struct order *o)
{
    qf_prefill(r, &order_pay_form, PAY_METHOD, "offline");
    qf_prefill(r, &order_pay_form, PAY_DAY, qf_show_date(r->arena, qf_day(r->now)));
    qf_show_form(r, &order_pay_form, "%s/pay", order_address(r, o->id));
}

qf_err *page_order_show(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(put_order_record(r, o));
    if (qf_eq(o->state, "paying")) fill_pay(r, o);
    qf_title(r, "%s", o->service_name);
    order_crumbs(r, o, "");
    return NULL;
}

/* --- 验收 --- */

qf_err *page_order_ask_judge(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct stage s;
    QF_TRY(order_stage_of_path(r, o, &s));
    if (!qf_eq(s.state, "delivered") || !qf_eq(o->state, "performing"))
        return order_back(r, o, "这个阶段不用验收");
    put_order(r, qf_data_in(r->data, "order"), o);
    QF_TRY(put_order_stage(r, r->data, o, &s));
    order_crumbs(r, o, qf_fmt(r->arena, "验收第 %d 阶段", s.seq));
    return NULL;
}

qf_err *page_order_judge(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    const char *opinion = qf_str(r, JUDGE_OPINION);
    struct stage s;
    QF_TRY(order_stage_of_path(r, o, &s));
    if (qf_eq(qf_str(r, JUDGE_RESULT), "accept"))
        QF_TRY(stage_accept(r->db, r->arena, r->actor, o->id, s.seq, opinion));
    else
        QF_TRY(stage_return(r->db, r->arena, r->actor, o->id, s.seq, opinion));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}
