/* 季通报: how core institutions did in a quarter. Drafted from the figures, then edited by people; the
 * tables of its figures are not kept but read when it is shown. One a quarter. */
#ifndef MODEL_BULLETIN_H
#define MODEL_BULLETIN_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/filing_figures.h"

struct bulletin {
    uint64_t id;
    int year, quarter;
    const char *title, *body, *author;
    qf_time created_at, updated_at;
};
extern const struct qf_type bulletin_type;

/* Newest first. */
qf_err *bulletin_list(struct qf_db *, int limit, int offset, struct qf_list *, int64_t *total);
qf_err *bulletin_get(struct qf_db *, uint64_t id, struct bulletin *);
/* Draft it. There is one already: *id is its number, *existed true. Errors: user "quarter" when the
 * quarter is not over. */
qf_err *bulletin_add(struct qf_db *, struct qf_arena *, const struct actor *, int year,
                     int quarter, uint64_t *id, bool *existed);
qf_err *bulletin_change(struct qf_db *, uint64_t id, const char *title, const char *body);

/* What it is about: accepted filings of its three months. */
struct figure_scope bulletin_scope(const struct bulletin *);
/* The text that the figures of its quarter give now. */
qf_err *bulletin_draft(struct qf_db *, struct qf_arena *, const struct actor *,
                       const struct bulletin *, const char **body);

#endif
