/* The desk of who examines filings: institutions by months, and how complete and how much in time each
 * city is. Both see no further than the actor's grants of filing.review. */
#ifndef MODEL_FILING_DESK_H
#define MODEL_FILING_DESK_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct desk_filter { int year; const char *city, *words; };     /* "" for all */

struct desk_row { uint64_t id; const char *name, *city_code; qf_time core_from, core_to; };
extern const struct qf_type desk_row_type;
/* Institutions that were valid in the year, by city and number. */
qf_err *desk_rows(struct qf_db *, const struct actor *, const struct desk_filter *, int limit,
                  int offset, struct qf_list *, int64_t *total);

/* What those of one page filed, by institution and month; case_id 0 for drafts. */
struct desk_cell {
    uint64_t id, provider_id, case_id;
    int month, doubts;
    const char *state;
    int64_t activities, attendees, served, revenue_fen;
    bool late;
};
extern const struct qf_type desk_cell_type;
qf_err *desk_cells(struct qf_db *, const struct actor *, const struct desk_filter *, int limit,
                   int offset, struct qf_list *);

/* Of the months first..last of the year: how many filings are due, handed in, in time, accepted. */
struct desk_city {
    const char *code; /* of the region */
    int64_t institutions, due, filed, on_time, accepted;
};
extern const struct qf_type desk_city_type;
qf_err *desk_cities(struct qf_db *, const struct actor *, int year, int first_month,
                    int last_month, struct qf_list *);

/* Row by row for the file: every filing of the year that was handed in (struct filing). */
qf_err *desk_each(struct qf_db *, const struct actor *, const struct desk_filter *, int limit,
                  qf_err *(*take)(void *row, void *arg), void *arg);

/* Years that anything was filed about, newest first. */
qf_err *desk_years(struct qf_db *, struct qf_list *);

/* The last month of the year whose filings are due by today, 0 when none is. */
qf_err *desk_due_month(struct qf_db *, int year, int *month);

#endif
