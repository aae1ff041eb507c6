/* 付款 (manual 001 §4.3): 支付方式 线下, 已付现, and once more 确认付款. */
#include "enterprise/forms_order.h"
#include "enterprise/pages_order.h"
#include "keeper/order.h"
#include "lib/text/text.h"
#include "model/payment.h"

qf_err *page_payment_ask(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    if (!qf_eq(o->state, "paying")) return order_back(r, o, "不能付款");
    put_order(r, qf_data_in(r->data, "order"), o);
    qf_prefill(r, &order_pay_form, PAY_METHOD, "offline");
    qf_prefill(r, &order_pay_form, PAY_DAY, qf_show_date(r->arena, qf_day(r->now)));
    order_crumbs(r, o, "付款");
    return NULL;
}

qf_err *page_payment_declare(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    const struct payment_text text = {.paid_on = qf_date(r, PAY_DAY),
                                      .note = qf_str(r, PAY_NOTE)};
    QF_TRY(payment_declare(r->db, r->actor, o->id, &text));
    QF_TRY(keep_files(r, PAY_PAPERS, "service_order", o->id, "payment"));
    return qf_go(r, "", "%s/pay/confirm", order_address(r, o->id));
}

static qf_err *put_payment(struct qf_req *r, const struct order *o, const struct payment *p)
{
    put_order(r, qf_data_in(r->data, "order"), o);
    qf_put(r->data, "payment", &payment_type, p);
    qf_putf(qf_data_in(r->data, "payment"), "amount", "%s 元",
            qf_show_money(r->arena, p->amount_fen));
    if (qf_empty(p->payee)) qf_put_str(r->data, "payment.payee", o->provider_name);
    return put_files(r, qf_data_in(r->data, "payment"), "files", "service_order", o->id,
                     "payment");
}

qf_err *page_payment_ask_confirm(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct payment p;
    bool found;
    if (!qf_eq(o->state, "paying")) return order_back(r, o, "不用再确认付款");
    QF_TRY(payment_of(r->db, o->id, &p, &found));
    if (!found || !qf_eq(p.state, "declared"))
        return qf_go(r, "请先填写付款日期，按“已付现”", "%s/pay", order_address(r, o->id));
    order_crumbs(r, o, "确认付款");
    return put_payment(r, o, &p);
}

qf_err *page_payment_confirm(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(payment_confirm(r->db, r->arena, r->actor, o->id));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}
