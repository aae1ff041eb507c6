/* 企业需求: what can be answered now, and one need. */
#include "keeper/quote.h"
#include "model/codes.h"
#include "model/saved_search.h"
#include "sp/forms_need.h"
#include "sp/pages_need.h"

/* Nothing chosen is the provider's own categories; 全部类别 is no filter. */
static const char *category_of(const char *chosen)
{
    return !*chosen ? "own" : qf_eq(chosen, "all") ? "" : chosen;
}

static qf_err *put_searches(struct qf_req *r)
{
    struct qf_list list;
    QF_TRY(saved_search_list(r->db, r->actor->account, &list));
    qf_put_list(r->data, "searches", &list);
    return NULL;
}

qf_err *page_offer_list(struct qf_req *r)
{
    const char *chosen = qf_str(r, OFFERS_CATEGORY);
    const struct need_offer_filter f = {.words = qf_str(r, OFFERS_Q),
                                        .category = category_of(chosen),
                                        .region = qf_str(r, OFFERS_REGION)};
    struct qf_list list;
    int64_t total;
    QF_TRY(need_offer_list(r->db, r->arena, r->actor->org, &f, QF_ROWS, qf_offset(r, QF_ROWS),
                           &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_offer(r, qf_data_at(r->data, "needs", i), QF_AT(list, struct need_offer, i));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (!*chosen) qf_put_str(r->data, "own", "1");
    if (*f.words || *chosen || *f.region) qf_put_str(r->data, "filtered", "1");
    const char *query = strchr(qf_url_with(r, "page", ""), '?');
    qf_putf(r->data, "save_url", "/sp/searches/new%s", query ? query : "");
    qf_crumb(r, "企业需求", "");
    return put_searches(r);
}

qf_err *load_offer(struct qf_req *r)
{
    struct need_offer *n = qf_alloc(r->arena, sizeof *n);
    QF_TRY(need_offer_get(r->db, r->actor->org, qf_path_id(r), n));
    qf_set_record(r, n);
    return NULL;
}

qf_err *page_offer_show(struct qf_req *r)
{
    const struct need_offer *n = qf_record(r);
    struct need_quote q;
    bool found, late = n->deadline != QF_NO_TIME && n->deadline < qf_day(r->now);
    put_offer(r, qf_data_in(r->data, "need"), n);
    QF_TRY(quote_of_provider(r->db, r->actor->org, n->id, &q, &found));
    if (found) put_quote(r, qf_data_in(r->data, "quote"), &q);
    const char *state = found ? q.state : "";
    if (quote_may(QUOTE_GIVE, state, n->state, late)) qf_put_str(r->data, "may_give", "1");
    if (quote_may(QUOTE_CHANGE, state, n->state, late)) qf_put_str(r->data, "may_change", "1");
    if (quote_may(QUOTE_WITHDRAW, state, n->state, late)) qf_put_str(r->data, "may_withdraw", "1");
    qf_title(r, "%s", n->title);
    qf_crumb(r, "企业需求", "/sp/needs");
    qf_crumb(r, n->number, "");
    return put_files(r, qf_data_in(r->data, "need"), "files", "need", n->id, NULL);
}
