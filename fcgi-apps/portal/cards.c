#include "portal/cards.h"

#include "lib/text/text.h"
#include "model/catalogue.h"
#include "model/codes.h"
#include "portal/listing.h"

void cards_words(struct qf_req *r, struct qf_data *d, const char *list, int bits, int count,
                 const char *(*word)(int))
{
    size_t n = 0;
    for (int b = 1; b <= count; b++)
        if (bits >> (b - 1) & 1)
            qf_put_str(d, qf_fmt(r->arena, "%s.%zu", list, n++), word(b));
}

void cards_services(struct qf_req *r, struct qf_data *d, const char *name,
                    const struct qf_list *cards)
{
    qf_put_list(d, name, cards);
    for (size_t i = 0; i < cards->count; i++) {
        const struct service_card *c = QF_AT(*cards, struct service_card, i);
        struct qf_data *row = qf_data_at(d, name, i);
        listing_price(row, c->price_mode, c->price_fen, c->price_unit);
        listing_score(row, c->score_avg);
        qf_put_str(row, "region", codes_region_short(c->region_code));
        qf_put_str(row, "category", codes_category_name(c->category_code));
        qf_put_str(row, "kind_word", service_kind_word(c->provider_kind));
        qf_put_str(row, "reply", listing_reply(r, c->reply_minutes));
        cards_words(r, row, "way_words", c->ways, CATALOGUE_WAYS, service_way_word);
    }
}

void cards_needs(struct qf_arena *a, struct qf_data *d, const char *name,
                 const struct qf_list *needs)
{
    qf_put_list(d, name, needs);
    for (size_t i = 0; i < needs->count; i++) {
        const struct need_card *n = QF_AT(*needs, struct need_card, i);
        struct qf_data *row = qf_data_at(d, name, i);
        qf_put_str(row, "budget", need_budget(a, n->budget_from_fen, n->budget_to_fen));
        qf_put_str(row, "state_word", need_state_word(n->state));
        qf_put_str(row, "state_kind", need_state_kind(n->state));
        qf_put_str(row, "region", codes_region_short(n->region_code));
        qf_put_str(row, "category", codes_category_name(n->category_code));
    }
}

/* Red within two working days of the end; so long it says how many are left. */
void cards_round(struct qf_data *d, const struct round *round,
                 const struct calendar *calendar, qf_time now)
{
    struct qf_civil last = qf_civil_of(round->closes_on);
    int left = calendar_between(calendar, now, round->closes_on);
    qf_putf(d, "last.day", "%02d", last.day);
    qf_putf(d, "last.month", "%d 月", last.month);
    if (qf_day(now) > round->closes_on || left > 2) return;
    qf_put_str(d, "urgent", "1");
    if (left > 0) qf_putf(d, "left", "还剩 %d 个工作日", left);
    else qf_put_str(d, "left", "今天截止");
}

void cards_provider(struct qf_req *r, const struct provider *p)
{
    struct qf_data *d = qf_data_in(r->data, "provider");
    qf_put(r->data, "provider", &provider_type, p);
    listing_score(d, p->score_avg);
    qf_put_str(d, "kind_word", service_kind_word(p->kind));
    qf_put_str(d, "region", codes_region_name(p->region_code));
    qf_put_str(d, "reply", listing_reply(r, p->reply_minutes));
    if (qf_is_url(p->website)) qf_put_str(d, "website_url", p->website);
    if (p->order_count > 0)
        qf_putf(d, "on_time", "%s%%（%d 单）",
                qf_show_decimal(r->arena, p->on_time_count * 1000LL / p->order_count, 1),
                p->order_count);
}
