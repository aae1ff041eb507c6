/* 季通报: drafted from the figures, edited, and taken away as a document. */
#include "keeper/bulletin_paper.h"
#include "keeper/figures.h"
#include "lib/text/text.h"
#include "model/bulletin.h"
#include "window/forms_filing.h"
#include "window/pages_filing.h"

qf_err *load_bulletin(struct qf_req *r)
{
    struct bulletin *b = qf_alloc(r->arena, sizeof *b);
    QF_TRY(bulletin_get(r->db, qf_path_id(r), b));
    qf_set_record(r, b);
    return NULL;
}

qf_err *page_bulletin_list(struct qf_req *r)
{
    struct qf_list list;
    int64_t total;
    QF_TRY(bulletin_list(r->db, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    qf_put_list(r->data, "bulletins", &list);
    qf_crumb(r, "季通报", "");
    return qf_paged(r, QF_ROWS, total);
}

/* The last quarter that is over. */
qf_err *page_bulletin_new(struct qf_req *r)
{
    struct qf_civil now = qf_civil_of(r->now);
    int quarter = now.year * 4 + (now.month - 1) / 3 - 1;
    qf_prefill(r, &bulletin_new_form, BULLETIN_YEAR, qf_fmt(r->arena, "%d", quarter / 4));
    qf_prefill(r, &bulletin_new_form, BULLETIN_QUARTER, qf_fmt(r->arena, "%d", quarter % 4 + 1));
    qf_crumb(r, "季通报", "/window/bulletins");
    qf_crumb(r, "起草通报", "");
    return NULL;
}

qf_err *page_bulletin_add(struct qf_req *r)
{
    int64_t quarter = 1;
    uint64_t id;
    bool existed;
    qf_read_i64(qf_str(r, BULLETIN_QUARTER), 1, 4, &quarter);
    QF_TRY(bulletin_add(r->db, r->arena, r->actor, (int)qf_int(r, BULLETIN_YEAR), (int)quarter,
                        &id, &existed));
    return qf_go(r, existed ? "这个季度已经有通报，已为您打开" : "已按数据起草，请核对文字",
                 "/window/bulletins/%llu", (unsigned long long)id);
}

qf_err *page_bulletin_edit(struct qf_req *r)
{
    const struct bulletin *b = qf_record(r);
    const struct figure_scope scope = bulletin_scope(b);
    qf_prefill(r, &bulletin_form, BULLETIN_TITLE, b->title);
    qf_prefill(r, &bulletin_form, BULLETIN_BODY, b->body);
    qf_put(r->data, "bulletin", &bulletin_type, b);
    qf_putf(r->data, "export_url", "/window/bulletins/%llu/export", (unsigned long long)b->id);
    qf_title(r, "%s", b->title);
    qf_crumb(r, "季通报", "/window/bulletins");
    qf_crumb(r, b->title, "");
    return put_figure_charts(r, &scope);
}

qf_err *page_bulletin_change(struct qf_req *r)
{
    const struct bulletin *b = qf_record(r);
    const char *body = qf_str(r, BULLETIN_BODY);
    if (*qf_draft(r)) QF_TRY(bulletin_draft(r->db, r->arena, r->actor, b, &body));
    const char *title = qf_str(r, BULLETIN_TITLE);
    QF_TRY(bulletin_change(r->db, b->id, *title ? title : b->title, body));
    return qf_go(r, *qf_draft(r) ? "已按现在的数据重新起草" : "通报已保存",
                 "/window/bulletins/%llu", (unsigned long long)b->id);
}

qf_err *page_bulletin_export(struct qf_req *r)
{
    return bulletin_paper(r, qf_record(r));
}
