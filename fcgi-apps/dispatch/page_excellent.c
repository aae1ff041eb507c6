/* 优秀服务机构, 优秀服务产品, 优秀服务专家: what was published, by year. */
#include "dispatch/forms_award.h"
#include "dispatch/pages_award.h"
#include "lib/text/text.h"
#include "model/codes.h"

const char *excellent_sheet(const struct qf_req *r)
{
    const char *end = strrchr(r->path, '/');
    return end ? end + 1 : "";
}

static const struct { const char *subject, *path; } pages[] = {
    {"provider", "/providers/"}, {"service", "/services/"}, {"expert", "/experts/"},
};

static void put_winner(struct qf_data *d, const struct award_sheet *s,
                       const struct award_winner *w)
{
    qf_put_str(d, "title", w->title);
    qf_put_str(d, "org", qf_eq(w->org_name, w->title) ? "" : w->org_name);
    qf_put_str(d, "region", codes_region_name(w->region_code));
    qf_put_str(d, "category", w->category_name);
    qf_put_int(d, "year", w->year);
    for (size_t i = 0; w->listed && i < sizeof pages / sizeof *pages; i++)
        if (qf_eq(pages[i].subject, s->subject))
            qf_putf(d, "url", "%s%llu", pages[i].path, (unsigned long long)w->subject_id);
}

qf_err *page_excellent(struct qf_req *r)
{
    struct award_sheet sheet;
    struct qf_list list;
    int64_t total, year = 0;
    QF_TRY(award_sheet_get(r->db, excellent_sheet(r), &sheet));
    if (!qf_read_i64(qf_str(r, EXCELLENT_YEAR), 1, 9999, &year)) year = 0;
    const struct award_winner_filter f = {
        .sheet = sheet.code, .subject = sheet.subject, .region = qf_str(r, EXCELLENT_REGION),
        .words = qf_str(r, EXCELLENT_Q), .year = (int)year};
    QF_TRY(award_winners(r->db, r->arena, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    for (size_t i = 0; i < list.count; i++)
        put_winner(qf_data_at(r->data, "winners", i), &sheet,
                   QF_AT(list, struct award_winner, i));
    qf_put_str(r->data, "name", sheet.name);
    qf_put_str(r->data, "list_url", r->path);
    qf_put_str(r->data, "total", qf_show_number(r->arena, total));
    qf_put_bool(r->data, "filtered", f.year || *f.region || *f.words);
    qf_title(r, "%s", sheet.name);
    qf_crumb(r, sheet.name, "");
    return NULL;
}
