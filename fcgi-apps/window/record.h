/* The record beside a case: one view a kind of subject. To show another kind, write a function
 * record_<subject>, name it in the table of record.c, and write cs-templates/window/case-<subject>.cs,
 * which shows Data.record between case-head.cs and case-foot.cs.
 */
#ifndef WINDOW_RECORD_H
#define WINDOW_RECORD_H

#include "keeper/files.h"
#include "lib/web/req.h"
#include "model/case.h"

/* Put what a reviewer needs to know of the case's subject at d, phones masked. The right to see it was
 * checked with the case. */
typedef qf_err *record_view(struct qf_req *, struct qf_data *d, const struct case_file *);

/* Put the subject at Data.record and take the view that shows it; a subject without one is shown as a
 * case alone. */
qf_err *record_put(struct qf_req *, const struct case_file *);

record_view record_filing;              /* record_filing.c */
files_rule filing_file_may;             /* ... and its files */
record_view record_need;                /* record_need.c */
record_view record_enterprise;          /* record_enterprise.c: its certification */
files_rule enterprise_file_may;         /* ... and the files of its licence */
record_view record_order;               /* record_order.c */
record_view record_service;             /* record_service.c */
record_view record_appeal;              /* record_appeal.c */
record_view record_complaint;          /* record_complaint.c */
record_view record_article, record_activity;            /* record_content.c */
record_view record_qualification;       /* record_qualification.c */
record_view record_application, record_objection, record_core_check;    /* record_application.c */
record_view record_award;               /* record_award.c */

/* What experts judge and the public may object to: put at d reviews.N, done, needed, mean, may_invite,
 * invite_url, objections.N, for case-judged.cs. */
struct record_judged { const char *type, *state, *invite_url; uint64_t id; int scores_needed; };
qf_err *record_put_judged(struct qf_req *, struct qf_data *d, const struct record_judged *);
/* Who reads the files of qualifications; at the start of the program. */
void record_qualification_files(void);

#endif
