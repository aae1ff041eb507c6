/* Sums of accepted filings as charts and tables: on 调度大数据 and beside a bulletin. */
#ifndef KEEPER_FIGURES_H
#define KEEPER_FIGURES_H

#include "keeper/export.h"
#include "lib/web/req.h"
#include "model/filing_figures.h"

/* Put Data.total, and of cities, types, months and domains Data.by_<what>: rows.N (code, name,
 * institutions, filings, activities, attendees, served, revenue), bars.N for the macro bars();
 * Data.line for line_chart() over the months. */
qf_err *put_figure_charts(struct qf_req *, const struct figure_scope *);

/* The same tables one after the other, for a file. */
struct figures_row {
    const char *part, *name;
    int64_t institutions, filings, activities, attendees, served;
    int64_t revenue_fen, expense_fen;
};
extern const struct qf_type figures_row_type;
qf_err *figures_rows(struct qf_req *, const struct figure_scope *, export_take *, void *arg);

#endif
