/* 季通报 as a document: its words, and the tables of the quarter. */
#include "keeper/bulletin_paper.h"

#include "keeper/figures.h"
#include "lib/paper/docx.h"
#include "lib/text/text.h"

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

qf_err *bulletin_paper(struct qf_req *r, const struct bulletin *b)
{
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
