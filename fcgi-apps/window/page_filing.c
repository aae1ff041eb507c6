/* 调度数据 at the desk: institutions by months with what is out of line, and how complete each city is. */
#include "keeper/export.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/filing.h"
#include "model/filing_desk.h"
#include "model/filing_figures.h"
#include "window/forms_filing.h"
#include "window/pages_filing.h"

enum { MONTHS = 12 };

static qf_err *filter_of(struct qf_req *r, struct desk_filter *f)
{
    struct qf_list years;
    QF_TRY(desk_years(r->db, &years));
    *f = (struct desk_filter){(int)qf_int(r, DESK_YEAR), qf_str(r, DESK_CITY),
                              qf_str(r, DESK_WORDS)};
    if (f->year == 0)
        f->year = years.count ? QF_AT(years, struct figure_year, 0)->year
                              : qf_civil_of(r->now).year;
    for (size_t i = 0; i < years.count; i++) {
        const char *year = qf_fmt(r->arena, "%d", QF_AT(years, struct figure_year, i)->year);
        qf_tab(r, "year", year, qf_fmt(r->arena, "%s 年", year), -1,
               qf_fmt(r->arena, "%d", f->year));
    }
    return NULL;
}

/* --- institutions by months --- */

struct matrix_row { const struct desk_row *row; const struct desk_cell *cells[MONTHS]; };

static int64_t figure_of(const struct qf_req *r, const struct desk_cell *c)
{
    const char *which = qf_str(r, DESK_FIGURE);
    if (qf_eq(which, "activities")) return c->activities;
    if (qf_eq(which, "attendees")) return c->attendees;
    return qf_eq(which, "revenue") ? c->revenue_fen : c->served;
}

static int by_size(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The figure in the middle of the months that were filed; -1 for less than four, which say nothing. */
static int64_t median_of(const struct qf_req *r, const struct matrix_row *m)
{
    int64_t all[MONTHS];
    int n = 0;
    for (int i = 0; i < MONTHS; i++)
        if (m->cells[i] && !qf_eq(m->cells[i]->state, "draft"))
            all[n++] = figure_of(r, m->cells[i]);
    if (n < 4) return -1;
    qsort(all, (size_t)n, sizeof *all, by_size);
    return all[n / 2];
}

/* More than double or less than half of the institution's usual month. */
static bool is_outlier(const struct qf_req *r, const struct desk_cell *c, int64_t median)
{
    int64_t figure = figure_of(r, c), least = qf_eq(qf_str(r, DESK_FIGURE), "revenue") ? 1000000 : 5;
    int64_t away = figure > median ? figure - median : median - figure;
    if (median < 0 || away < least) return false;
    return figure > 2 * median || 2 * figure < median;
}

static bool is_owed(const struct desk_row *row, int year, int month)
{
    return row->core_from < filing_month_ends(year, month) &&
           row->core_to >= filing_month_begins(year, month);
}

static void put_cell(struct qf_req *r, struct qf_data *d, const struct desk_cell *c,
                     int64_t median)
{
    bool draft = qf_eq(c->state, "draft"), money = qf_eq(qf_str(r, DESK_FIGURE), "revenue");
    qf_put_str(d, "state", c->state);
    if (draft) return;
    qf_put_str(d, "figure", money ? qf_show_wan(r->arena, c->revenue_fen)
                                  : qf_show_number(r->arena, figure_of(r, c)));
    qf_putf(d, "url", "/window/cases/%llu", (unsigned long long)c->case_id);
    qf_put_bool(d, "late", c->late);
    qf_put_bool(d, "doubts", c->doubts > 0);
    qf_put_bool(d, "outlier", is_outlier(r, c, median));
}

static void put_row(struct qf_req *r, size_t at, const struct matrix_row *m, int year, int due)
{
    struct qf_data *d = qf_data_at(r->data, "rows", at);
    int64_t median = median_of(r, m);
    qf_put_str(d, "name", m->row->name);
    qf_put_str(d, "city", codes_region_short(m->row->city_code));
    for (int i = 0; i < MONTHS; i++) {
        struct qf_data *cell = qf_data_at(d, "cells", (size_t)i);
        qf_put_int(cell, "month", i + 1);
        if (m->cells[i]) put_cell(r, cell, m->cells[i], median);
        else if (is_owed(m->row, year, i + 1) && i < due) qf_put_str(cell, "state", "missing");
    }
}

static qf_err *put_matrix(struct qf_req *r, const struct desk_filter *f, int due)
{
    struct qf_list rows, cells;
    int64_t total;
    size_t at = 0;
    QF_TRY(desk_rows(r->db, r->actor, f, QF_ROWS, qf_offset(r, QF_ROWS), &rows, &total));
    QF_TRY(desk_cells(r->db, r->actor, f, QF_ROWS, qf_offset(r, QF_ROWS), &cells));
    for (size_t i = 0; i < rows.count; i++) {
        struct matrix_row m = {.row = QF_AT(rows, struct desk_row, i)};
        for (; at < cells.count; at++) {
            const struct desk_cell *c = QF_AT(cells, struct desk_cell, at);
            if (c->provider_id != m.row->id) break;
            if (c->month >= 1 && c->month <= MONTHS) m.cells[c->month - 1] = c;
        }
        put_row(r, i, &m, f->year, due);
    }
    return qf_paged(r, QF_ROWS, total);
}

/* --- cities --- */

static const char *percent(struct qf_req *r, int64_t part, int64_t of)
{
    return of ? qf_fmt(r->arena, "%s%%", qf_show_decimal(r->arena, part * 1000 / of, 1)) : "—";
}

static void put_city(struct qf_req *r, struct qf_data *d, const struct desk_city *c)
{
    qf_put_str(d, "name", *c->code ? codes_region_name(c->code) : "合计");
    qf_put_str(d, "url", qf_url_with(r, "city", c->code));
    qf_put_str(d, "institutions", qf_show_number(r->arena, c->institutions));
    qf_put_str(d, "due", qf_show_number(r->arena, c->due));
    qf_put_str(d, "filed", qf_show_number(r->arena, c->filed));
    qf_put_str(d, "complete", percent(r, c->filed, c->due));
    qf_put_str(d, "on_time", percent(r, c->on_time, c->due));
    qf_put_str(d, "accepted", percent(r, c->accepted, c->due));
}

static qf_err *put_cities(struct qf_req *r, int year, int due)
{
    struct desk_city all = {.code = ""};
    struct qf_list list;
    if (due == 0) return NULL;
    QF_TRY(desk_cities(r->db, r->actor, year, 1, due, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct desk_city *c = QF_AT(list, struct desk_city, i);
        put_city(r, qf_data_at(r->data, "cities", i), c);
        all.institutions += c->institutions;
        all.due += c->due;
        all.filed += c->filed;
        all.on_time += c->on_time;
        all.accepted += c->accepted;
    }
    if (list.count > 1) put_city(r, qf_data_at(r->data, "cities", list.count), &all);
    return NULL;
}

qf_err *page_desk(struct qf_req *r)
{
    struct desk_filter f;
    int due;
    QF_TRY(filter_of(r, &f));
    QF_TRY(desk_due_month(r->db, f.year, &due));
    QF_TRY(put_cities(r, f.year, due));
    QF_TRY(put_matrix(r, &f, due));
    qf_put_int(r->data, "year", f.year);
    qf_put_int(r->data, "due_month", due);
    if (*f.city || *f.words) qf_put_str(r->data, "filtered", "1");
    export_link(r, "/window/filings/export");
    qf_crumb(r, "调度数据", "");
    return NULL;
}

/* --- the file --- */

static const char *city_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return codes_region_name(((const struct filing *)row)->city_code);
}

static const char *state_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return filing_state_word(row);
}

static const struct export_column columns[] = {
    {"市州", .words = city_cell}, {"机构名称", "provider_name", .width = 36},
    {"机构代码", "provider_uscc", .width = 22}, {"年度", "year"}, {"月份", "month"},
    {"机构类型", "type_name", .width = 24}, {"服务资产（元）", "assets_fen", .width = 18},
    {"服务人员数", "staff"}, {"本科人数", "bachelors"}, {"中级职称人数", "titles"},
    {"营业收入（元）", "revenue_fen", .width = 18}, {"服务支出（元）", "expense_fen", .width = 18},
    {"利润总额（元）", "profit_fen", .width = 18}, {"活动数", "activities"},
    {"参与企业数", "attendees"}, {"服务企业数", "served"}, {"状态", .words = state_cell},
    {"迟报", "late"}, {"需核对处", "doubts"}, {"说明", "note", .width = 40},
    {"首次报送", "submitted_at", .width = 18}, {"审核通过", "accepted_at", .width = 18}, {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    struct desk_filter f;
    QF_TRY(filter_of(r, &f));
    return desk_each(r->db, r->actor, &f, limit, take, arg);
}

qf_err *page_desk_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "调度数据", .subject = "filing",
                                                .type = &filing_type, .columns = columns,
                                                .rows = rows});
}
