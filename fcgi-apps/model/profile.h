/* The whole profile of an enterprise (企业资料): the record and what stands beside it, and how complete
 * that is. */
#ifndef MODEL_PROFILE_H
#define MODEL_PROFILE_H

#include "model/completeness.h"
#include "model/enterprise_own.h"

struct profile {
    struct enterprise_own own;
    struct qf_list scales;              /* struct enterprise_scale, newest year first */
    struct qf_list interests;           /* struct enterprise_interest */
    int64_t licences;                   /* files of the 营业执照 */
    struct completeness complete;
};

/* 404 for an enterprise that is not there or closed. */
qf_err *profile_get(struct qf_db *, uint64_t enterprise, struct profile *);

/* After a change: note how complete the profile is now, and which size (规模类型) it makes, by the
 * newest year of its scale and the standard in force today. */
qf_err *profile_note(struct qf_db *, uint64_t enterprise);

/* The year whose scale is asked for: the last one that is over. */
int profile_year(qf_time now);

#endif
