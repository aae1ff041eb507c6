/* 全站搜索: every kind of public record, with tabs by kind. */
#include "lib/text/text.h"
#include "lib/web/parse.h"
#include "model/codes.h"
#include "model/search.h"
#include "portal/forms.h"
#include "portal/listing.h"
#include "portal/pages.h"

enum { MOST = 1000 };

static void put_tabs(struct qf_req *r, const struct qf_list *counts, const char *kind,
                     int64_t all)
{
    qf_tab(r, "kind", "", "全部", all, kind);
    for (size_t i = 0; i < counts->count; i++) {
        const struct search_count *c = QF_AT(*counts, struct search_count, i);
        qf_tab(r, "kind", c->kind, c->kind_label, c->hits, kind);
    }
}

qf_err *page_search(struct qf_req *r)
{
    enum search_kind known;
    const char *kind = search_kind_read(qf_str(r, SEARCH_KIND), &known) ? qf_str(r, SEARCH_KIND)
                                                                         : "";
    struct search_filter f = {.typed = qf_str(r, SEARCH_Q), .kind = kind, .region = "",
                              .limit = QF_ROWS,
                              .offset = (int64_t)qf_offset(r, QF_ROWS)};
    struct qf_list hits, counts;
    int64_t total = 0, all = 0;

    qf_crumb(r, "搜索", "");
    if (qf_empty(f.typed)) return NULL;
    QF_TRY(search_query(r->db, r->arena, &f, &hits, &total));
    QF_TRY(search_counts(r->db, r->arena, &f, &counts));
    for (size_t i = 0; i < counts.count; i++)
        all += QF_AT(counts, struct search_count, i)->hits;
    QF_TRY(qf_paged(r, QF_ROWS, total > MOST ? MOST : total));
    qf_put_list(r->data, "hits", &hits);
    for (size_t i = 0; i < hits.count; i++)
        qf_put_str(qf_data_at(r->data, "hits", i), "region",
                   codes_region_short(QF_AT(hits, struct search_hit, i)->region_code));
    put_tabs(r, &counts, kind, all);
    qf_put_str(r->data, "typed", f.typed);
    qf_putf(r->data, "total", "%s%s", qf_show_number(r->arena, total),
            total < SEARCH_MOST ? "" : " 多");
    qf_title(r, "搜索：%s", f.typed);
    return NULL;
}
