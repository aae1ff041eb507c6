/* 专家: the directory and one expert. */
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/expert.h"
#include "keeper/service.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

static void put_words(struct qf_data *d, const struct expert *e)
{
    show_score(d, e->score_avg);
    qf_put_str(d, "region", codes_region_name(e->region_code));
    qf_put_str(d, "fee_word", expert_fee_word(e->fee));
}

qf_err *page_expert_list(struct qf_req *r)
{
    struct expert_filter f = {.words = qf_str(r, EXPERTS_Q), .region = qf_str(r, EXPERTS_REGION),
                              .category = qf_str(r, EXPERTS_CATEGORY)};
    struct qf_list list;
    int64_t total;

    QF_TRY(expert_list(r->db, r->arena, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                       &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_put_list(r->data, "experts", &list);
    for (size_t i = 0; i < list.count; i++)
        put_words(qf_data_at(r->data, "experts", i), QF_AT(list, struct expert, i));
    if (!qf_empty(f.words)) listing_chip(r, qf_fmt(r->arena, "“%s”", f.words), "q");
    if (!qf_empty(f.region)) listing_chip(r, codes_region_name(f.region), "region");
    if (!qf_empty(f.category)) listing_chip(r, codes_category_name(f.category), "category");
    qf_put_str(r->data, "total", qf_show_number(r->arena, total));
    qf_crumb(r, "专家", "");
    return NULL;
}

qf_err *load_expert(struct qf_req *r)
{
    struct expert *e = qf_alloc(r->arena, sizeof *e);
    QF_TRY(expert_public(r->db, qf_path_id(r), e));
    qf_set_record(r, e);
    return NULL;
}

qf_err *page_expert_show(struct qf_req *r)
{
    const struct expert *e = qf_record(r);
    qf_put(r->data, "expert", &expert_type, e);
    put_words(qf_data_in(r->data, "expert"), e);
    if (!qf_empty(e->photo)) qf_putf(r->data, "expert.photo_url", "/files/%s", e->photo);
    qf_title(r, "%s", e->name);
    qf_describe(r, qf_shorten(r->arena, e->intro, 100));
    qf_crumb(r, "专家", "/experts");
    qf_crumb(r, e->name, "");
    return NULL;
}
