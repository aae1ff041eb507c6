/* 企业订单: one order, 交付 of its stages, 确认收款. */
#include "keeper/order.h"
#include "lib/text/text.h"
#include "model/payment.h"
#include "sp/forms_order.h"
#include "sp/pages_order.h"

qf_err *page_order_show(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(put_order_record(r, o));
    qf_title(r, "%s", o->service_name);
    order_crumbs(r, o, "");
    return NULL;
}

/* --- 交付 --- */

qf_err *page_order_ask_deliver(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    bool running = qf_eq(o->state, "effective") || qf_eq(o->state, "performing");
    struct stage s;
    QF_TRY(order_stage_of_path(r, o, &s));
    if (!running || !qf_eq(s.state, "open")) return order_back(r, o, "这个阶段不用再交付");
    put_order(r, qf_data_in(r->data, "order"), o);
    QF_TRY(put_order_stage(r, r->data, o, &s));
    order_crumbs(r, o, qf_fmt(r->arena, "交付第 %d 阶段", s.seq));
    return NULL;
}

qf_err *page_order_deliver(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct stage s;
    QF_TRY(order_stage_of_path(r, o, &s));
    QF_TRY(stage_deliver(r->db, r->arena, r->actor, o->id, s.seq, qf_str(r, DELIVER_WORDS)));
    QF_TRY(keep_files(r, DELIVER_PAPERS, "service_order", o->id,
                      order_delivery_field(r->arena, s.seq)));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}

/* --- 确认收款 --- */

qf_err *page_order_ask_acknowledge(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct payment p;
    bool found;
    QF_TRY(payment_of(r->db, o->id, &p, &found));
    if (!found || !qf_eq(p.state, "confirmed")) return order_back(r, o, "没有待确认的收款");
    put_order(r, qf_data_in(r->data, "order"), o);
    qf_put(r->data, "payment", &payment_type, &p);
    qf_putf(qf_data_in(r->data, "payment"), "amount", "%s 元",
            qf_show_money(r->arena, p.amount_fen));
    order_crumbs(r, o, "确认收款");
    return put_files(r, qf_data_in(r->data, "payment"), "files", "service_order", o->id,
                     "payment");
}

qf_err *page_order_acknowledge(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(payment_acknowledge(r->db, r->arena, r->actor, o->id));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}
