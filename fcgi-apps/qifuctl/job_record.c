#include "lib/core/str.h"
#include "qifuctl/jobs.h"

bool job_record(struct qf_arena *a, const char *target, enum search_kind *kind,
                uint64_t *id)
{
    const char *colon = target ? strchr(target, ':') : NULL;
    return colon && qf_read_u64(colon + 1, INT64_MAX, id) &&
           search_kind_read(qf_dupn(a, target, (size_t)(colon - target)), kind);
}
