/* 调度大数据: sums over accepted filings, for everybody. */
#ifndef MODEL_FILING_FIGURES_H
#define MODEL_FILING_FIGURES_H

#include "lib/db/db.h"

/* A row of a table of sums: a city, a type, a month or a domain; its code is the number of a month. */
struct figure_sum {
    const char *code, *name;
    int64_t institutions, filings;      /* how many filed, and how many filings */
    int64_t activities, attendees, served;
    int64_t revenue_fen, expense_fen;   /* 0 by domain */
};
extern const struct qf_type figure_sum_type;

enum figure_by { FIGURES_BY_CITY, FIGURES_BY_TYPE, FIGURES_BY_MONTH, FIGURES_BY_DOMAIN,
                 FIGURES_BY };

/* What is summed up: a year's months first to last, "" all cities. */
struct figure_scope { int year, first_month, last_month; const char *city; };

qf_err *figures_total(struct qf_db *, const struct figure_scope *, struct figure_sum *);
/* Rows that have filings, at most 40; domains all that were ever filed. */
qf_err *figures_by(struct qf_db *, enum figure_by, const struct figure_scope *,
                   struct qf_list *);

/* Years with accepted filings, newest first, at most 20. */
struct figure_year { int year; };
extern const struct qf_type figure_year_type;
qf_err *figures_years(struct qf_db *, struct qf_list *);

#endif
