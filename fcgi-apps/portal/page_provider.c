/* 服务机构: the register and the page of one. */
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/provider.h"
#include "keeper/service.h"
#include "portal/cards.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

static void put_card_words(struct qf_req *r, const struct qf_list *list)
{
    qf_put_list(r->data, "providers", list);
    for (size_t i = 0; i < list->count; i++) {
        const struct provider_card *p = QF_AT(*list, struct provider_card, i);
        struct qf_data *d = qf_data_at(r->data, "providers", i);
        show_score(d, p->score_avg);
        qf_put_str(d, "intro", qf_shorten(r->arena, p->intro, 80));
        qf_put_str(d, "region", codes_region_name(p->region_code));
        qf_put_str(d, "kind_word", service_kind_word(p->kind));
        qf_put_str(d, "reply", show_reply(r, p->reply_minutes));
    }
}

static void put_chips(struct qf_req *r, const struct provider_filter *f)
{
    if (!qf_empty(f->words)) listing_chip(r, qf_fmt(r->arena, "“%s”", f->words), "q");
    if (!qf_empty(f->region)) listing_chip(r, codes_region_name(f->region), "region");
    if (!qf_empty(f->category)) listing_chip(r, codes_category_name(f->category), "category");
    if (!qf_empty(f->kind)) listing_chip(r, service_kind_word(f->kind), "kind");
    if (f->core_only) listing_chip(r, "核心服务机构", "core");
}

qf_err *page_provider_list(struct qf_req *r)
{
    struct provider_filter f = {
        .words = qf_str(r, PROVIDERS_Q), .region = qf_str(r, PROVIDERS_REGION),
        .kind = qf_str(r, PROVIDERS_KIND), .category = qf_str(r, PROVIDERS_CATEGORY),
        .core_only = qf_int(r, PROVIDERS_CORE) == 1,
    };
    struct qf_list list;
    int64_t total;

    QF_TRY(provider_list(r->db, r->arena, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                         &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    put_card_words(r, &list);
    put_chips(r, &f);
    qf_putf(r->data, "total", total < PROVIDER_COUNTED ? "%s" : "%s 以上",
            qf_show_number(r->arena, total));
    qf_put_bool(r->data, "core_only", f.core_only);
    qf_crumb(r, "服务机构", "");
    return NULL;
}

/* --- one provider --- */

qf_err *load_provider(struct qf_req *r)
{
    struct provider *p = qf_alloc(r->arena, sizeof *p);
    QF_TRY(provider_public(r->db, qf_path_id(r), p));
    qf_set_record(r, p);
    return NULL;
}

qf_err *page_provider_show(struct qf_req *r)
{
    const struct provider *p = qf_record(r);
    struct qf_list services, categories;

    show_provider(r, p);
    QF_TRY(service_of_provider(r->db, p->id, &services));
    cards_services(r, r->data, "services", &services);
    QF_TRY(provider_categories(r->db, p->id, &categories));
    qf_put_list(r->data, "categories", &categories);
    qf_title(r, "%s", p->name);
    qf_describe(r, qf_shorten(r->arena, p->intro, 100));
    qf_crumb(r, "服务机构", "/providers");
    qf_crumb(r, p->name, "");
    return NULL;
}
