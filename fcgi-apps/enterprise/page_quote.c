/* Quotes on a need: 选用, 婉拒; and 结束需求 without one. */
#include "enterprise/forms_quote.h"
#include "enterprise/pages.h"
#include "enterprise/pages_quote.h"
#include "keeper/quote.h"
#include "model/need.h"

qf_err *load_quote(struct qf_req *r)
{
    struct need_quote *q = qf_alloc(r->arena, sizeof *q);
    QF_TRY(quote_for_enterprise(r->db, r->actor->org, qf_path_id(r), q));
    qf_set_record(r, q);
    return NULL;
}

static qf_err *to_need(struct qf_req *r, uint64_t need, const char *words)
{
    return qf_go(r, words, "/enterprise/needs/%llu", (unsigned long long)need);
}

static qf_err *show(struct qf_req *r, enum quote_step step, const char *what)
{
    const struct need_quote *q = qf_record(r);
    if (!quote_may(step, q->state, q->need_state, false))
        return to_need(r, q->need_id,
                       qf_fmt(r->arena, "这份报价现在是“%s”，不能%s",
                              quote_state_word(q->state), what));
    put_quote(r, qf_data_in(r->data, "quote"), q);
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, q->need_number, qf_fmt(r->arena, "/enterprise/needs/%llu",
                                       (unsigned long long)q->need_id));
    qf_crumb(r, what, "");
    return NULL;
}

qf_err *page_quote_ask_take(struct qf_req *r)
{
    return show(r, QUOTE_TAKE, "选用");
}

qf_err *page_quote_take(struct qf_req *r)
{
    const struct need_quote *q = qf_record(r);
    uint64_t order;
    QF_TRY(quote_take(r->db, r->arena, r->actor, q->id, &order));
    return qf_go(r, "已选用，订单已生成", "/enterprise/orders/%llu/receipt",
                 (unsigned long long)order);
}

qf_err *page_quote_ask_decline(struct qf_req *r)
{
    return show(r, QUOTE_DECLINE, "婉拒");
}

qf_err *page_quote_decline(struct qf_req *r)
{
    const struct need_quote *q = qf_record(r);
    QF_TRY(quote_decline(r->db, r->arena, r->actor, q->id, qf_str(r, DECLINE_REASON)));
    return to_need(r, q->need_id, "已婉拒，理由已发给服务机构");
}

/* --- ending a need without a quote --- */

qf_err *page_need_ask_end(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    if (!quote_may_end_need(n->state))
        return to_need(r, n->id, qf_fmt(r->arena, "这条需求现在是“%s”，不用再结束",
                                        need_state_word(n->state)));
    put_need(r, qf_data_in(r->data, "need"), n);
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, n->number, qf_fmt(r->arena, "/enterprise/needs/%llu", (unsigned long long)n->id));
    qf_crumb(r, "结束需求", "");
    return NULL;
}

qf_err *page_need_end(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    QF_TRY(quote_end_need(r->db, r->arena, r->actor, n->id));
    return to_need(r, n->id, "需求已结束，不再接受响应");
}
