/* 季通报: drafted from the figures, edited, and taken away as a document. */
#include "keeper/figures.h"
#include "lib/paper/docx.h"
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

/* --- as a document --- */

/* "一、总体情况": a figure of the Chinese numerals, then the sign. */
static bool is_heading(const char *line, size_t len)
{
    const char *sign = strstr(line, "、");
    return sign && len < 90 && (size_t)(sign - line) <= 6 &&
           strspn(line, "一二三四五六七八九十") >= (size_t)(sign - line);
}

static void add_body(struct qf_req *r, struct qf_docx *d, const char *body)
{
    for (const char *p = body; *p;) {
        size_t len = strcspn(p, "\n");
        const char *line = qf_dupn(r->arena, p, len);
        if (is_heading(line, len)) qf_docx_heading(d, line);
        else if (len) qf_docx_text(d, line);
        p += len;
        if (*p) p++;
    }
}

struct table { struct qf_req *r; struct qf_docx *docx; const char *part; };

static const int shares[] = {4, 2, 2, 2, 2, 2};

/* A table begins where its part does. */
static qf_err *add_row(void *row, void *arg)
{
    const struct figures_row *f = row;
    struct table *t = arg;
    struct qf_arena *a = t->r->arena;
    if (!qf_eq(t->part, f->part)) {
        qf_docx_subheading(t->docx, f->part);
        qf_docx_row(t->docx, shares,
                    (const char *const[]){"名称", "机构数", "填报份数", "活动数", "参与企业数",
                                          "服务企业数"}, 6, true);
        t->part = f->part;
    }
    qf_docx_row(t->docx, shares,
                (const char *const[]){f->name, qf_show_number(a, f->institutions),
                                      qf_show_number(a, f->filings),
                                      qf_show_number(a, f->activities),
                                      qf_show_number(a, f->attendees),
                                      qf_show_number(a, f->served)}, 6, false);
    return NULL;
}

qf_err *page_bulletin_export(struct qf_req *r)
{
    const struct bulletin *b = qf_record(r);
    const struct figure_scope scope = bulletin_scope(b);
    const char *bytes;
    size_t len;
    struct qf_docx *d = qf_docx_new(r->arena, &(struct qf_docx_info){
        .title = b->title, .author = qf_site(r, "organizer"), .made_at = b->updated_at});
    struct table t = {r, d, NULL};
    qf_docx_title(d, b->title);
    add_body(r, d, b->body);
    qf_docx_page(d);
    qf_docx_heading(d, "附表");
    QF_TRY(figures_rows(r, &scope, add_row, &t));
    QF_TRY(qf_docx_end(d, &bytes, &len));
    return qf_send_as(r, QF_DOCX_TYPE, qf_fmt(r->arena, "%s.docx", b->title), bytes, len);
}
