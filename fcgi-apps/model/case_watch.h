/* Clocks of cases that run out: reminders the working day before, escalation the day after, and what
 * closes by itself. For the jobs; any number of them may run at once, and nobody is told twice.
 */
#ifndef MODEL_CASE_WATCH_H
#define MODEL_CASE_WATCH_H

#include "lib/db/db.h"

/* Remind those whose turn it is of cases that are due today or on the next working day: the operator
 * who took the case, or everybody with its function in the nearest window that has somebody; or the
 * organisation, by phone and mail too. *told counts cases. */
qf_err *case_remind(struct qf_db *, struct qf_arena *, uint64_t *told);

/* Cases past their last day: the window above is told, or both sides of a case that no window has; the
 * history says so. Once a state. */
qf_err *case_escalate(struct qf_db *, struct qf_arena *, uint64_t *told);

/* Cases past their last day in a state that the system may leave by a transition "close" are closed. */
qf_err *case_close_due(struct qf_db *, struct qf_arena *, uint64_t *closed);

#endif
