/* A complaint as both sides see it: its applicant in `complaints`, its handlers in `window`. */
#ifndef KEEPER_COMPLAINT_H
#define KEEPER_COMPLAINT_H

#include "lib/web/req.h"
#include "model/complaint.h"

/* Put what it is about, for the template common/complaint-body.cs: nothing of the complainant. */
void put_complaint(struct qf_req *, struct qf_data *, const struct complaint *);
/* ... and who complains: only for the complainant and who handles the case. */
void put_complainant(struct qf_data *, const struct complaint *);

/* Days since it was received, in both ways of counting, at Data.elapsed: "已用 5 个工作日（7 个自然日）"; of
 * a closed case, until it was closed. */
qf_err *put_elapsed(struct qf_req *, const struct complaint *, const struct case_file *);

/* All limits of its class at Data.clocks.N.{name limit from}, as the workflow has them. */
qf_err *put_clocks(struct qf_req *, const struct complaint *);

/* Kind of the macro status() for whose turn it is. */
const char *complaint_status_kind(const char *turn);

#endif
