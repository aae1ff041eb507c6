/* 申请服务 (manual 001 §4.1): what is ordered, for how much and on which terms, before the button. */
#include "enterprise/forms_order.h"
#include "enterprise/pages_order.h"
#include "keeper/order.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/need_own.h"
#include "model/service_text.h"

/* The address that service pages link to names the service in its query; the page itself in its path. */
qf_err *page_order_choose(struct qf_req *r)
{
    const char *typed = qf_query(r, "service");
    uint64_t id;
    if (!typed || !qf_read_u64(typed, 999999999999999999ULL, &id) || id == 0)
        return qf_go(r, "", "/services");
    return qf_go(r, "", "/enterprise/orders/new/%llu", (unsigned long long)id);
}

qf_err *load_order_service(struct qf_req *r)
{
    struct service *s = qf_alloc(r->arena, sizeof *s);
    QF_TRY(service_public(r->db, qf_path_id(r), s));
    qf_set_record(r, s);
    return NULL;
}

static qf_err *put_service(struct qf_req *r, const struct service *s)
{
    const struct service_text t = {.price_mode = s->price_mode, .price_fen = s->price_fen,
                                   .price_unit = s->price_unit};
    static const char *const invoices[] = {"不开票", "可开普票", "可开专票"};
    struct qf_data *d = qf_data_in(r->data, "service");
    struct qf_list stages, card;
    QF_TRY(service_stages(r->db, s->id, &stages));
    qf_put_list(r->data, "stages", &stages);
    QF_TRY(service_cards(r->db, r->arena, &s->id, 1, &card));
    if (card.count == 0) return qf_not_found();
    qf_put_str(d, "provider", QF_AT(card, struct service_card, 0)->provider_name);
    qf_putf(d, "provider_url", "/providers/%llu", (unsigned long long)s->provider_id);
    qf_put_int(d, "id", (int64_t)s->id);
    qf_put_str(d, "name", s->name);
    qf_put_str(d, "summary", s->summary);
    qf_put_str(d, "price", service_price_words(r->arena, &t));
    qf_put_bool(d, "priced", s->price_fen > 0);
    qf_put_str(d, "category", codes_category_name(s->category_code));
    qf_put_str(d, "invoice", s->invoice >= 0 && s->invoice <= 2 ? invoices[s->invoice] : "");
    return NULL;
}

static qf_err *put_same(struct qf_req *r, const struct service *s, uint64_t *same)
{
    QF_TRY(order_open_same(r->db, r->actor->org, s->id, same));
    if (*same) qf_put_str(r->data, "same_url", order_address(r, *same));
    return NULL;
}

qf_err *page_order_new(struct qf_req *r)
{
    const struct service *s = qf_record(r);
    struct need_asker asker;
    uint64_t same;
    QF_TRY(put_service(r, s));
    QF_TRY(put_same(r, s, &same));
    QF_TRY(need_own_asker(r->db, r->actor, &asker));
    qf_prefill(r, &order_form, ORDER_CONTACT, asker.contact);
    qf_prefill(r, &order_form, ORDER_PHONE, asker.phone);
    qf_crumb(r, "我的订单", "/enterprise/orders");
    qf_crumb(r, "申请服务", "");
    return NULL;
}

qf_err *page_order_place(struct qf_req *r)
{
    const struct service *s = qf_record(r);
    const struct order_text text = {
        .service = s->id, .note = qf_str(r, ORDER_NOTE), .contact = qf_str(r, ORDER_CONTACT),
        .phone = qf_str(r, ORDER_PHONE), .wish_on = qf_date(r, ORDER_WISH)};
    uint64_t id, same;
    QF_TRY(put_same(r, s, &same));
    if (same && !qf_int(r, ORDER_AGAIN)) {
        qf_wrong(r, ORDER_AGAIN, "您已有一笔同样的订单在办，请先看那一笔；确实要再申请，请勾选这一项");
        return qf_refused(r);
    }
    QF_TRY(order_place(r->db, r->arena, r->actor, &text, &id));
    return qf_go(r, "", "%s/receipt", order_address(r, id));
}
