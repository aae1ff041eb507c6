/* Parts of `qifuctl jobs` that a unit test looks at. */
#ifndef QIFUCTL_JOBS_H
#define QIFUCTL_JOBS_H

#include "model/search.h"
#include "qifuctl/transport.h"

/* Read the target of an index task ("service:12"). */
bool job_record(struct qf_arena *, const char *target, enum search_kind *, uint64_t *id);

#endif
