/* Yearly figures (今年以来): goals and how far they are reached, rolled up from the records by the
 * jobs (manual 004 items 12 to 14). */
#ifndef MODEL_FIGURE_H
#define MODEL_FIGURE_H

#include "lib/db/db.h"

struct figure {
    const char *code, *name, *unit;
    int64_t goal, value, base;          /* base: denominator of a share, 0 for a count */
    qf_time as_of;
};
extern const struct qf_type figure_type;

/* All figures of a year in order of display. */
qf_err *figure_list(struct qf_db *, int year, struct qf_list *);

#endif
