/* 服务需求: the list and one need. Who asked is named; how to reach them is not shown in public. */
#include "lib/text/text.h"
#include "model/calendar.h"
#include "model/codes.h"
#include "model/need.h"
#include "portal/cards.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

static void put_chips(struct qf_req *r, const struct need_filter *f)
{
    if (!qf_empty(f->words)) listing_chip(r, qf_fmt(r->arena, "“%s”", f->words), "q");
    if (!qf_empty(f->region)) listing_chip(r, codes_region_name(f->region), "region");
    if (!qf_empty(f->category)) listing_chip(r, codes_category_name(f->category), "category");
    if (!qf_empty(f->state)) listing_chip(r, need_state_word(f->state), "state");
}

qf_err *page_need_list(struct qf_req *r)
{
    struct need_filter f = {
        .words = qf_str(r, NEEDS_Q), .region = qf_str(r, NEEDS_REGION),
        .category = qf_str(r, NEEDS_CATEGORY), .state = qf_str(r, NEEDS_STATE),
    };
    struct qf_list list;
    int64_t total;

    QF_TRY(need_list(r->db, r->arena, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                     &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    cards_needs(r->arena, r->data, "needs", &list);
    put_chips(r, &f);
    qf_put_str(r->data, "total", qf_show_number(r->arena, total));
    qf_crumb(r, "服务需求", "");
    return NULL;
}

qf_err *load_need(struct qf_req *r)
{
    struct need *n = qf_alloc(r->arena, sizeof *n);
    QF_TRY(need_public(r->db, qf_path_id(r), n));
    qf_set_record(r, n);
    return NULL;
}

qf_err *page_need_show(struct qf_req *r)
{
    const struct need *n = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "need");

    qf_put(r->data, "need", &need_type, n);
    qf_put_str(d, "budget", need_budget(r->arena, n->budget_from_fen, n->budget_to_fen));
    qf_put_str(d, "state_word", need_state_word(n->state));
    qf_put_str(d, "state_kind", need_state_kind(n->state));
    qf_put_str(d, "region", codes_region_name(n->region_code));
    qf_put_str(d, "category", codes_category_name(n->category_code));
    qf_putf(d, "window_url", "/windows/%s", n->window_code);
    qf_title(r, "%s", n->title);
    qf_describe(r, qf_shorten(r->arena, n->description, 100));
    qf_crumb(r, "服务需求", "/needs");
    qf_crumb(r, n->title, "");
    return NULL;
}
