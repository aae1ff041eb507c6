/* 找服务: the list with its filters and facets, and the page of one service. */
#include "keeper/rating.h"
#include "keeper/service.h"
#include "lib/text/text.h"
#include "model/catalogue.h"
#include "model/codes.h"
#include "model/provider.h"
#include "model/service.h"
#include "portal/cards.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

enum { RATINGS_SHOWN = 10, ALIKE_SHOWN = 4 };

static const struct { const char *code, *words; } bands[BAND_COUNT] = {
    [BAND_ANY] = {"", "不限"}, [BAND_FREE] = {"free", "免费"},
    [BAND_TO_1000] = {"to-1000", "1,000 元以内"},
    [BAND_TO_10000] = {"to-10000", "1,000–10,000 元"},
    [BAND_OVER_10000] = {"over-10000", "10,000 元以上"},
    [BAND_NEGOTIABLE] = {"negotiable", "面议"},
};
static const char *const kinds[CATALOGUE_KINDS + 1] = {"", "government", "social", "saas"};
static const char *const sorts[SORT_COUNT] = {"", "score", "price", "new"};

static int place_of(const char *text, const char *const *all, int count)
{
    for (int i = 1; i < count; i++)
        if (qf_eq(text, all[i])) return i;
    return 0;
}

static int number_of(const char *text, int64_t max)
{
    int64_t n = 0;
    qf_read_i64(text, 0, max, &n);
    return (int)n;
}

static struct service_filter read_filter(struct qf_req *r)
{
    const char *category = qf_str(r, SERVICES_CATEGORY);
    struct service_filter f = {.typed = qf_str(r, SERVICES_Q)};
    if (codes_category(category)) f.category = number_of(category, 9999);
    f.region = listing_region(r, SERVICES_REGION);
    f.kind = place_of(qf_str(r, SERVICES_KIND), kinds, CATALOGUE_KINDS + 1);
    f.way = number_of(qf_str(r, SERVICES_WAY), CATALOGUE_WAYS);
    f.sort = (enum service_sort)place_of(qf_str(r, SERVICES_SORT), sorts, SORT_COUNT);
    for (int i = 1; i < BAND_COUNT; i++)
        if (qf_eq(qf_str(r, SERVICES_PRICE), bands[i].code)) f.band = (enum price_band)i;
    return f;
}

/* --- facets and chips --- */

static const char *category_code(struct qf_req *r, int category)
{
    return qf_fmt(r->arena, category < 100 ? "%02d" : "%04d", category);
}

static void put_categories(struct qf_req *r, const struct service_filter *f,
                           const struct service_found *found)
{
    int top = f->category < 100 ? f->category : f->category / 100;
    listing_facet(r, "category", "category", "", "全部", found->categories.items[0].count);
    for (size_t i = 1; i < found->categories.count; i++) {
        const struct facet *x = &found->categories.items[i];
        const char *code = category_code(r, x->value);
        if (top && x->value != top && x->value / 100 != top) continue;
        listing_facet(r, "category", "category", code, codes_category_name(code), x->count);
    }
}

static void put_facets(struct qf_req *r, const struct service_filter *f,
                       const struct service_found *found)
{
    if (found->categories.count) put_categories(r, f, found);
    for (size_t i = 0; i < found->cities.count; i++) {
        const struct facet *x = &found->cities.items[i];
        const char *code = qf_fmt(r->arena, "%06d", x->value);
        if (x->value == 0) listing_facet(r, "city", "region", "", "全省", x->count);
        else if (x->value % 10000)
            listing_facet(r, "city", "region", code, codes_region_name(code), x->count);
    }
    for (int w = 0; w <= CATALOGUE_WAYS; w++)
        if (found->ways[w])
            listing_facet(r, "way", "way", w ? qf_fmt(r->arena, "%d", w) : "",
                          w ? service_way_word(w) : "不限", found->ways[w]);
    for (int k = 0; k <= CATALOGUE_KINDS; k++)
        if (found->kinds[k])
            listing_facet(r, "kind", "kind", kinds[k], k ? service_kind_word(kinds[k]) : "不限",
                          found->kinds[k]);
    for (int b = 0; b < BAND_COUNT; b++)
        if (found->bands[b])
            listing_facet(r, "price", "price", bands[b].code, bands[b].words, found->bands[b]);
}

static void put_chips(struct qf_req *r, const struct service_filter *f)
{
    if (f->category) listing_chip(r, codes_category_name(category_code(r, f->category)), "category");
    if (!qf_empty(f->typed)) listing_chip(r, qf_fmt(r->arena, "“%s”", f->typed), "q");
    if (f->region)
        listing_chip(r, codes_region_name(qf_fmt(r->arena, "%06d", f->region)), "region");
    if (f->way) listing_chip(r, service_way_word(f->way), "way");
    if (f->kind) listing_chip(r, service_kind_word(kinds[f->kind]), "kind");
    if (f->band) listing_chip(r, bands[f->band].words, "price");
}

static void put_title(struct qf_req *r, const struct service_filter *f, int64_t total)
{
    const char *category = f->category ? codes_category_name(category_code(r, f->category)) : "";
    if (!qf_empty(f->typed) && total == 0) qf_title(r, "没有找到“%s”", f->typed);
    else if (*category) qf_title(r, "找服务：%s", category);
    qf_crumb(r, "找服务", *category ? "/services" : "");
    if (*category) qf_crumb(r, category, "");
}

qf_err *page_service_list(struct qf_req *r)
{
    struct service_filter f = read_filter(r);
    struct service_found found;
    struct qf_list cards;

    QF_TRY(catalogue_find(r->db, r->arena, qf_versions(r), &f, qf_page(r), QF_ROWS, &found));
    QF_TRY(qf_paged(r, QF_ROWS, found.total));
    QF_TRY(service_cards(r->db, r->arena, found.ids, found.count, &cards));
    cards_services(r, r->data, "services", &cards);
    put_facets(r, &f, &found);
    put_chips(r, &f);
    put_title(r, &f, found.total);
    qf_put_str(r->data, "total", qf_show_number(r->arena, found.total));
    return NULL;
}

/* --- one service --- */

qf_err *load_service(struct qf_req *r)
{
    struct service *s = qf_alloc(r->arena, sizeof *s);
    QF_TRY(service_public(r->db, qf_path_id(r), s));
    qf_set_record(r, s);
    return NULL;
}

static qf_err *put_spread(struct qf_req *r, const struct service *s)
{
    struct rating_spread spread;
    int64_t all = s->score_count > 0 ? s->score_count : 1;
    QF_TRY(service_rating_spread(r->db, s->id, &spread));
    for (int score = 5; score >= 1; score--) {
        struct qf_data *d = qf_data_at(r->data, "spread", (size_t)(5 - score));
        qf_putf(d, "name", "%d 分", score);
        qf_put_int(d, "value", spread.count[score]);
        qf_put_int(d, "percent", spread.count[score] * 100 / all);
    }
    return NULL;
}

static qf_err *put_ratings(struct qf_req *r, const struct service *s, int page)
{
    struct qf_list ratings;
    QF_TRY(service_ratings(r->db, s->id, RATINGS_SHOWN, (page - 1) * RATINGS_SHOWN, &ratings));
    qf_put_list(r->data, "ratings", &ratings);
    for (size_t i = 0; i < ratings.count; i++) {
        const struct rating *one = QF_AT(ratings, struct rating, i);
        if (one->followup)
            qf_put_str(qf_data_at(r->data, "ratings", i), "followup_after",
                       rating_after(r->arena, one->created_at, one->followed_at));
    }
    if (s->score_count > RATINGS_SHOWN) qf_put_str(r->data, "more_ratings", "1");
    return put_spread(r, s);
}

/* All ratings of a service, in pages. */
qf_err *page_service_ratings(struct qf_req *r)
{
    const struct service *s = qf_record(r);
    QF_TRY(qf_paged(r, RATINGS_SHOWN, s->score_count));
    show_service(r, s);
    QF_TRY(put_ratings(r, s, qf_page(r)));
    qf_title(r, "%s：企业评价", s->name);
    qf_crumb(r, "找服务", "/services");
    qf_crumb(r, s->name, qf_fmt(r->arena, "/services/%llu", (unsigned long long)s->id));
    qf_crumb(r, "企业评价", "");
    return NULL;
}

qf_err *page_service_show(struct qf_req *r)
{
    const struct service *s = qf_record(r);
    struct qf_list stages, alike;
    struct provider p;

    show_service(r, s);
    QF_TRY(service_stages(r->db, s->id, &stages));
    qf_put_list(r->data, "stages", &stages);
    QF_TRY(provider_public(r->db, s->provider_id, &p));
    show_provider(r, &p);
    QF_TRY(put_ratings(r, s, 1));
    QF_TRY(service_alike(r->db, s, ALIKE_SHOWN, &alike));
    cards_services(r, r->data, "alike", &alike);
    qf_title(r, "%s", s->name);
    qf_describe(r, s->summary);
    qf_crumb(r, "找服务", "/services");
    qf_crumb(r, codes_category_name(s->category_code),
             qf_fmt(r->arena, "/services?category=%s", s->category_code));
    qf_crumb(r, s->name, "");
    return NULL;
}
