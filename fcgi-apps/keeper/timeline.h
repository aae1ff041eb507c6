/* How a record's case is shown to those who take part in it: the applicant and its counterpart. */
#ifndef KEEPER_TIMELINE_H
#define KEEPER_TIMELINE_H

#include "lib/web/req.h"
#include "model/case.h"

/* Put the history at Data.history for the macro timeline(), oldest first, without what is not
 * public; the last step says whose turn it is now and until when. */
qf_err *put_timeline(struct qf_req *, const struct case_file *);

/* While a clock runs, put its last day at Data.due ("2026 年 11 月 24 日 周二"), how it was counted
 * at Data.counted, and the days at Data.days for the macro days(). */
qf_err *put_receipt(struct qf_req *, const struct case_file *);

/* "周二 11 月 24 日（该年放假安排公布前暂定）": the last day of the clock in words; "" without one. */
const char *due_words(struct qf_req *, const struct case_file *);

#endif
