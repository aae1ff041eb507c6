/* A provider as it sees itself; the public side is provider.h. */
#ifndef MODEL_PROVIDER_OWN_H
#define MODEL_PROVIDER_OWN_H

#include "lib/db/db.h"

/* Was its qualification approved, and is it neither disabled nor closed? Before that it offers no
 * services, makes no quotes and gets no orders. A change of an approved qualification that waits for
 * review takes nothing away. */
qf_err *provider_is_approved(struct qf_db *, uint64_t provider, bool *);
/* The same for an expert, who answers no consultations before. */
qf_err *expert_is_approved(struct qf_db *, uint64_t expert, bool *);

#endif
