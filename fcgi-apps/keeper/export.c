#include "keeper/export.h"

#include <string.h>
#include <sys/stat.h>

#include "lib/text/sheet.h"
#include "lib/text/text.h"
#include "lib/text/xml.h"
#include "model/audit.h"

struct export {
    const struct export_list *list;
    struct qf_sheet *sheet;
    struct qf_arena *arena;             /* of one row */
    int rows;
};

static const struct qf_member *member_of(const struct qf_type *type, const char *name)
{
    for (const struct qf_member *m = type->members; m->name; m++)
        if (qf_eq(m->name, name)) return m;
    abort();                            /* a column of a field that is not there */
}

static int64_t number_of(const struct qf_member *m, const void *at)
{
    int64_t wide;
    int narrow;
    if (m->kind == QF_KIND_INT) {
        memcpy(&narrow, at, sizeof narrow);
        return narrow;
    }
    memcpy(&wide, at, sizeof wide);
    return wide;
}

static const char *day_of(struct qf_arena *a, const struct qf_member *m, qf_time t)
{
    if (t == QF_NO_TIME) return "";
    return m->kind == QF_KIND_DATE ? qf_show_date(a, t) : qf_show_time(a, t);
}

static const char *text_of(struct qf_arena *a, const struct qf_member *m, const void *at)
{
    const char *text;
    qf_time t;
    bool yes;
    if (m->kind == QF_KIND_BOOL) {
        memcpy(&yes, at, sizeof yes);
        return yes ? "是" : "否";
    }
    if (m->kind == QF_KIND_TIME || m->kind == QF_KIND_DATE) {
        memcpy(&t, at, sizeof t);
        return day_of(a, m, t);
    }
    memcpy(&text, at, sizeof text);
    return m->kind == QF_KIND_HTML && text ? qf_plain(a, text, 2000) : text;
}

static void put_cell(struct export *x, const struct export_column *c, const void *row)
{
    if (c->words) {
        qf_sheet_text(x->sheet, c->words(x->arena, row));
        return;
    }
    const struct qf_member *m = member_of(x->list->type, c->member);
    const void *at = (const char *)row + m->offset;
    bool number = m->kind == QF_KIND_U64 || m->kind == QF_KIND_I64 ||
                  m->kind == QF_KIND_INT || m->kind == QF_KIND_MONEY;
    if (number) qf_sheet_number(x->sheet, number_of(m, at), m->kind == QF_KIND_MONEY ? 2 : 0);
    else qf_sheet_text(x->sheet, text_of(x->arena, m, at));
}

static qf_err *take(void *row, void *arg)
{
    struct export *x = arg;
    if (x->rows == EXPORT_MOST) return NULL;
    x->rows++;
    for (const struct export_column *c = x->list->columns; c->title; c++) put_cell(x, c, row);
    qf_sheet_row_end(x->sheet);
    qf_arena_reset(x->arena);
    return NULL;
}

static void put_head(struct export *x)
{
    for (const struct export_column *c = x->list->columns; c->title; c++)
        qf_sheet_head(x->sheet, c->title, c->width);
    qf_sheet_row_end(x->sheet);
}

static void free_arena(void *arena)
{
    qf_arena_free(arena);
}

static qf_err *write_down(struct qf_req *r, const struct export *x)
{
    struct qf_sb b = qf_sb_in(r->arena);
    qf_sb_addf(&b, "{\"list\":");
    qf_json_string(&b, x->list->name);
    qf_sb_addf(&b, ",\"rows\":%d,\"address\":", x->rows);
    qf_json_string(&b, qf_shorten(r->arena, qf_url_with(r, "page", ""), 300));
    qf_sb_addc(&b, '}');
    return audit_write(r->db, r->actor, &(struct audit){
        .action = "list.export", .subject_type = x->list->subject, .detail = qf_sb_text(&b)});
}

qf_err *export_send(struct qf_req *r, const struct export_list *list)
{
    bool csv = qf_eq(qf_query(r, "format"), "csv");
    const char *folder = qf_fmt(r->arena, "%s/tmp", qf_conf_str(r->conf, "Paths.files"));
    const char *bytes;
    size_t len;
    struct export x = {.list = list, .arena = qf_arena_new()};
    qf_arena_defer(r->arena, free_arena, x.arena);
    mkdir(folder, 0770);                /* stands since the first upload */
    x.sheet = qf_sheet_new(r->arena, csv ? QF_SHEET_CSV : QF_SHEET_XLSX, list->name, folder);
    put_head(&x);
    QF_TRY(list->rows(r, EXPORT_MOST + 1, take, &x));
    if (x.rows == EXPORT_MOST) {
        qf_sheet_text(x.sheet, "最多导出 50,000 条，其余请缩小条件后再导出");
        qf_sheet_row_end(x.sheet);
    }
    QF_TRY(qf_sheet_end(x.sheet, &bytes, &len));
    QF_TRY(write_down(r, &x));
    return qf_send_as(r, csv ? "text/csv" :
                      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                      qf_fmt(r->arena, "%s-%s.%s", list->name, qf_show_date(r->arena, r->now),
                             csv ? "csv" : "xlsx"), bytes, len);
}

void export_link(struct qf_req *r, const char *path)
{
    const char *xlsx = strchr(qf_url_with(r, "format", "xlsx"), '?');
    const char *csv = strchr(qf_url_with(r, "format", "csv"), '?');
    qf_put_str(r->data, "export.xlsx_url", qf_fmt(r->arena, "%s%s", path, xlsx));
    qf_put_str(r->data, "export.csv_url", qf_fmt(r->arena, "%s%s", path, csv));
}
