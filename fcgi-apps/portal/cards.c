#include "portal/cards.h"

#include "keeper/service.h"
#include "model/catalogue.h"
#include "model/codes.h"

void cards_services(struct qf_req *r, struct qf_data *d, const char *name,
                    const struct qf_list *cards)
{
    qf_put_list(d, name, cards);
    for (size_t i = 0; i < cards->count; i++) {
        const struct service_card *c = QF_AT(*cards, struct service_card, i);
        struct qf_data *row = qf_data_at(d, name, i);
        show_price(row, c->price_mode, c->price_fen, c->price_unit);
        show_score(row, c->score_avg);
        qf_put_str(row, "region", codes_region_short(c->region_code));
        qf_put_str(row, "category", codes_category_name(c->category_code));
        qf_put_str(row, "kind_word", service_kind_word(c->provider_kind));
        qf_put_str(row, "reply", show_reply(r, c->reply_minutes));
        show_bits(r, row, "way_words", c->ways, CATALOGUE_WAYS, service_way_word);
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
