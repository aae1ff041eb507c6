/* 调度大数据: sums of accepted filings as charts, tables and a file, for everybody. */
#include "dispatch/forms_filing.h"
#include "dispatch/pages_filing.h"
#include "keeper/export.h"
#include "keeper/figures.h"
#include "lib/text/text.h"
#include "model/codes.h"

/* The year that was asked for, else the newest that has filings. */
static qf_err *scope_of(struct qf_req *r, struct figure_scope *s)
{
    struct qf_list years;
    *s = (struct figure_scope){(int)qf_int(r, FIGURES_YEAR), 1, 12, qf_str(r, FIGURES_CITY)};
    QF_TRY(figures_years(r->db, &years));
    if (s->year == 0 && years.count) s->year = QF_AT(years, struct figure_year, 0)->year;
    if (s->year == 0) s->year = qf_civil_of(r->now).year;
    for (size_t i = 0; i < years.count; i++) {
        int year = QF_AT(years, struct figure_year, i)->year;
        qf_tab(r, "year", qf_fmt(r->arena, "%d", year), qf_fmt(r->arena, "%d 年", year), -1,
               qf_fmt(r->arena, "%d", s->year));
    }
    return NULL;
}

qf_err *page_figures(struct qf_req *r)
{
    struct figure_scope s;
    QF_TRY(scope_of(r, &s));
    QF_TRY(put_figure_charts(r, &s));
    qf_put_int(r->data, "year", s.year);
    if (*s.city) {
        qf_put_str(r->data, "city", codes_region_name(s.city));
        qf_put_str(r->data, "all_url", qf_url_with(r, "city", ""));
    }
    export_link(r, "/dispatch/figures/export");
    qf_title(r, "调度大数据");
    qf_crumb(r, "调度大数据", "");
    return NULL;
}

/* --- the file: one table after the other --- */

static const struct export_column columns[] = {
    {"分类", "part", .width = 12}, {"名称", "name", .width = 24}, {"填报机构数", "institutions"},
    {"填报份数", "filings"}, {"活动数（场次）", "activities", .width = 16},
    {"参与企业数（家次）", "attendees", .width = 20}, {"服务企业数（家）", "served", .width = 18},
    {"营业收入（元）", "revenue_fen", .width = 18}, {"服务支出（元）", "expense_fen", .width = 18},
    {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    struct figure_scope s;
    (void)limit;
    QF_TRY(scope_of(r, &s));
    return figures_rows(r, &s, take, arg);
}

qf_err *page_figures_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "调度大数据", .subject = "filing",
                                                .type = &figures_row_type, .columns = columns,
                                                .rows = rows});
}
