/* A provider as it sees itself; the public side is provider.h. */
#ifndef MODEL_PROVIDER_OWN_H
#define MODEL_PROVIDER_OWN_H

#include "lib/db/db.h"

/* Was its qualification approved, and is it neither disabled nor closed? Before that it
 * offers no services, makes no quotes and gets no orders. A change of an approved
 * qualification that waits for review takes nothing away. */
qf_err *provider_is_approved(struct qf_db *, uint64_t provider, bool *);
/* The same for an expert, who answers no consultations before. */
qf_err *expert_is_approved(struct qf_db *, uint64_t expert, bool *);

/* What the home page counts: services on the shelf (0 for experts), orders under way
 * (0), consultations that wait for an answer, and what was rated so far. score_avg is
 * times 100, 0 while unrated. */
struct supplier_figures { int64_t services, orders, consultations; int score_avg, score_count; };
extern const struct qf_type supplier_figures_type;
qf_err *provider_figures(struct qf_db *, uint64_t provider, struct supplier_figures *);
qf_err *expert_figures(struct qf_db *, uint64_t expert, struct supplier_figures *);

#endif
