/* How a filing comes into being, changes, is handed in and follows its case. */
#ifndef MODEL_FILING_WRITE_H
#define MODEL_FILING_WRITE_H

#include "model/filing_check.h"
#include "model/filing_source.h"

/* Is filing about this year open? Errors: 409 with the dates of its round. */
qf_err *filing_round_open(struct qf_db *, struct qf_arena *, int year);

/* Why this institution cannot file about this month (it is not over, it was no core institution then):
 * *words is a sentence, NULL when it can. */
qf_err *filing_month_refused(struct qf_db *, struct qf_arena *, uint64_t provider, int year,
                             int month, const char **words);

/* Of the twelve months before this one those that nothing was filed about though it may be, newest
 * first; gaps has room for FILING_GAPS. */
struct filing_gap { int year, month; qf_time due; };
enum { FILING_GAPS = 6 };
qf_err *filing_gaps(struct qf_db *, struct qf_arena *, uint64_t provider, struct filing_gap *gaps,
                    size_t *n);

/* Begin the filing of a month. When there is one already, *id is its number and *existed true: nothing
 * was changed. Errors: 409 when the round is closed, user "month". */
qf_err *filing_add(struct qf_db *, struct qf_arena *, const struct actor *,
                   const struct filing_text *, const struct filing_doubt *doubts, int count,
                   uint64_t *id, bool *existed);

/* Change one that is not accepted; year and month stay. One that waits for the window is handed in again.
 * Errors: 409 when it was accepted meanwhile, 404. */
qf_err *filing_change(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                      const struct filing_text *, const struct filing_doubt *doubts, int count);

/* Before its files change. Errors: as filing_change. */
qf_err *filing_touch(struct qf_db *, const struct actor *, uint64_t id);

/* Hand it in. Errors: 409 when that is done already, doubts are not explained or no file is there. */
qf_err *filing_submit(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);

/* Drop a draft with its files. Errors: 409 when it was handed in. */
qf_err *filing_delete(struct qf_db *, const struct actor *, uint64_t id);

/* Let filings follow their cases; at the start of every program that moves some. */
void filing_follow(void);

#endif
