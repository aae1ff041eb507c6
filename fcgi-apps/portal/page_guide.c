/* 办事指南, 专项服务频道, 行情报价, 帮助, 正在申报: what the portal explains and announces. */
#include "lib/text/text.h"
#include "model/calendar.h"
#include "model/catalogue.h"
#include "model/codes.h"
#include "model/guide.h"
#include "model/quote.h"
#include "model/round.h"
#include "portal/cards.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

enum { CHANNEL_SERVICES = 12, CHANNEL_NEEDS = 6, QUOTES = 50, ROUNDS = 50,
       CHANNEL_CATEGORIES = 50 };

/* --- guides --- */

qf_err *page_guide_list(struct qf_req *r)
{
    struct qf_list guides, channels;
    QF_TRY(channel_list(r->db, &channels));
    qf_put_list(r->data, "channels", &channels);
    QF_TRY(guide_list(r->db, "", &guides));
    qf_put_list(r->data, "guides", &guides);
    qf_crumb(r, "办事指南", "");
    return NULL;
}

qf_err *load_guide(struct qf_req *r)
{
    struct guide *g = qf_alloc(r->arena, sizeof *g);
    QF_TRY(guide_public(r->db, qf_path_id(r), g));
    qf_set_record(r, g);
    return NULL;
}

qf_err *page_guide_show(struct qf_req *r)
{
    const struct guide *g = qf_record(r);
    qf_put(r->data, "guide", &guide_type, g);
    qf_put_str(r->data, "guide.region", codes_region_name(g->region_code));
    bool path = qf_eq(qf_safe_path(r, g->online_url), g->online_url) && g->online_url[1];
    if (path || qf_is_url(g->online_url)) qf_put_str(r->data, "online.url", g->online_url);
    qf_title(r, "%s", g->title);
    qf_describe(r, g->summary);
    qf_crumb(r, "办事指南", "/guides");
    qf_crumb(r, g->title, "");
    return NULL;
}

/* --- channels --- */

static qf_err *put_channel_services(struct qf_req *r, const char *code)
{
    struct qf_list categories, cards;
    int codes[CHANNEL_CATEGORIES];
    uint64_t ids[CHANNEL_SERVICES];
    size_t count;
    QF_TRY(channel_categories(r->db, code, &categories));
    for (size_t i = 0; i < categories.count; i++)
        codes[i] = QF_AT(categories, struct channel_category, i)->code;
    QF_TRY(catalogue_common(r->db, qf_versions(r), codes, categories.count, CHANNEL_SERVICES,
                            ids, &count));
    QF_TRY(service_cards(r->db, r->arena, ids, count, &cards));
    cards_services(r, r->data, "services", &cards);
    return NULL;
}

static void put_channel_tabs(struct qf_req *r, const struct qf_list *all, const char *code)
{
    for (size_t i = 0; i < all->count; i++) {
        const struct channel *c = QF_AT(*all, struct channel, i);
        struct qf_data *d = qf_data_at(r->data, "tabs", i);
        qf_put_str(d, "name", c->name);
        qf_putf(d, "url", "/channels/%s", c->code);
        qf_put_bool(d, "current", qf_eq(c->code, code));
    }
}

qf_err *page_channel_show(struct qf_req *r)
{
    struct qf_list all, guides, needs;
    struct channel c;

    QF_TRY(channel_get(r->db, qf_path_part(r, "code"), &c));
    qf_put(r->data, "channel", &channel_type, &c);
    QF_TRY(channel_list(r->db, &all));
    put_channel_tabs(r, &all, c.code);
    QF_TRY(put_channel_services(r, c.code));
    QF_TRY(guide_list(r->db, c.code, &guides));
    qf_put_list(r->data, "guides", &guides);
    QF_TRY(channel_needs(r->db, c.code, CHANNEL_NEEDS, &needs));
    cards_needs(r->arena, r->data, "needs", &needs);
    qf_title(r, "%s频道", c.name);
    qf_describe(r, c.summary);
    qf_crumb(r, "专项服务频道", "/guides");
    qf_crumb(r, c.name, "");
    return NULL;
}

/* --- quotes --- */

static void put_change(struct qf_req *r, struct qf_data *d, int bp)
{
    const char *size = qf_show_decimal(r->arena, bp < 0 ? -bp : bp, 2);
    qf_putf(d, "change", "%s%s%%", bp > 0 ? "+" : bp < 0 ? "−" : "", size);
    qf_put_str(d, "direction", bp > 0 ? "涨" : bp < 0 ? "跌" : "平");
}

qf_err *page_quote_list(struct qf_req *r)
{
    const char *kind = qf_str(r, QUOTES_KIND);
    struct qf_list list, kinds;
    int64_t total;

    QF_TRY(quote_kinds(r->db, &kinds));
    listing_facet(r, "kind", "kind", "", "全部", -1);
    for (size_t i = 0; i < kinds.count; i++) {
        const struct quote_kind *k = QF_AT(kinds, struct quote_kind, i);
        listing_facet(r, "kind", "kind", k->kind, k->kind, k->count);
    }
    QF_TRY(quote_latest(r->db, kind, QUOTES, (qf_page(r) - 1) * QUOTES, &list, &total));
    QF_TRY(qf_paged(r, QUOTES, total));
    qf_put_list(r->data, "quotes", &list);
    for (size_t i = 0; i < list.count; i++)
        put_change(r, qf_data_at(r->data, "quotes", i), QF_AT(list, struct quote, i)->change_bp);
    qf_crumb(r, "行情报价", "");
    return NULL;
}

/* --- rounds and help --- */

qf_err *page_round_list(struct qf_req *r)
{
    struct calendar calendar;
    struct qf_list list;
    QF_TRY(calendar_load(r->db, &calendar));
    QF_TRY(round_open(r->db, qf_day(r->now), ROUNDS, &list));
    qf_put_list(r->data, "rounds", &list);
    for (size_t i = 0; i < list.count; i++)
        cards_round(qf_data_at(r->data, "rounds", i), QF_AT(list, struct round, i), &calendar,
                    r->now);
    qf_crumb(r, "正在申报", "");
    return NULL;
}

qf_err *page_help(struct qf_req *r)
{
    struct qf_list list;
    size_t topics = 0, n = 0;
    const char *topic = NULL;
    QF_TRY(help_list(r->db, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct help_topic *h = QF_AT(list, struct help_topic, i);
        if (!qf_eq(h->topic, topic)) topics++, n = 0;
        topic = h->topic;
        const char *node = qf_fmt(r->arena, "topics.%zu.items.%zu", topics - 1, n++);
        qf_put(r->data, node, &help_topic_type, h);
        qf_put_str(qf_data_at(r->data, "topics", topics - 1), "name", topic);
    }
    qf_crumb(r, "帮助", "");
    return NULL;
}
