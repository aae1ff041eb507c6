#include "keeper/product.h"

#include "lib/core/str.h"
#include "lib/text/text.h"

static void put_price(struct qf_req *r, struct qf_data *d, const struct product_own *p)
{
    if (p->price_fen <= 0) {
        qf_put_str(d, "words", qf_eq(p->state, "draft") ? "未标价" : "面议");
        return;
    }
    qf_put_str(d, "amount", qf_show_money(r->arena, p->price_fen));
    qf_putf(d, "unit", "/ %s", p->price_unit);
}

static void put_may(struct qf_data *d, const struct product_own *p)
{
    if (qf_eq(p->state, "on_sale")) qf_put_str(d, "may_withdraw", "1");
    if (qf_eq(p->state, "draft")) qf_put_str(d, "may_delete", "1");
    if (product_own_may_offer(p)) qf_put_str(d, "may_offer", "1");
    qf_put_str(d, "offer_word", qf_eq(p->state, "draft") ? "发布" : "重新上架");
}

static void put_words(struct qf_req *r, struct qf_data *d, const struct product_own *p)
{
    qf_put_str(d, "state_word", product_state_word(p->state));
    qf_put_str(d, "state_kind", product_state_kind(p->state));
    put_price(r, qf_data_in(d, "price"), p);
    put_may(d, p);
    if (!qf_eq(p->state, "taken_down")) qf_put_str(d, "takedown_reason", "");
    if (p->cover) qf_putf(d, "cover_url", "/files/%s", p->cover);
}

void put_product(struct qf_req *r, const char *name, const struct product_own *p)
{
    qf_put(r->data, name, &product_own_type, p);
    put_words(r, qf_data_in(r->data, name), p);
}

void put_products(struct qf_req *r, const char *name, const struct qf_list *list)
{
    qf_put_list(r->data, name, list);
    for (size_t i = 0; i < list->count; i++)
        put_words(r, qf_data_at(r->data, name, i), QF_AT(*list, struct product_own, i));
}
