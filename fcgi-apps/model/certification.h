/* 企业认证: the window compares what stands on the licence with the record, once, and again whenever
 * that changes. Goes by the case of workflow "certification" of the subject "enterprise".
 *
 * What is to be certified stands in a row of its own and is copied to the enterprise on approval, so
 * that a certified enterprise keeps its name and its mark while a change of them is being looked at.
 * Before the first approval a correction changes the enterprise at once, unless the window is looking.
 *
 *     certification_follow();                  once, in main(): the record follows the case
 */
#ifndef MODEL_CERTIFICATION_H
#define MODEL_CERTIFICATION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct certification {
    const char *name, *uscc, *legal_person, *state, *opinion;   /* state "" when never asked for */
    int nature;
    qf_time submitted_at, decided_at, certified_at;
};
extern const struct qf_type certification_type;

/* *found false when it was never asked for. */
qf_err *certification_get(struct qf_db *, uint64_t enterprise, struct certification *, bool *found);

/* 审核中 已退回 已认证 未通过; and the kind of the status. */
const char *certification_state_word(const char *state);
const char *certification_state_kind(const char *state);

/* What stands on the licence. */
struct licence { const char *name, *uscc, *legal_person; int nature; };

/* Correct it; on a certified enterprise this hands the change in to the window. *submitted says which.
 * Errors: user (field "uscc": another has it), state 409 while the window is looking. */
qf_err *certification_correct(struct qf_db *, struct qf_arena *, const struct actor *,
                              const struct licence *, bool *submitted);

/* Ask for certification, or hand it in again; a certified enterprise, when its licence was renewed: it
 * stays certified meanwhile. Errors: user when the licence is not there or the legal person is missing;
 * state 409 while the window is looking. */
qf_err *certification_submit(struct qf_db *, struct qf_arena *, const struct actor *);

/* Is the window looking? Then what it looks at stays as it is. */
qf_err *certification_in_review(struct qf_db *, uint64_t enterprise, bool *);

/* How many licences are kept (field "licence"). */
qf_err *certification_licences(struct qf_db *, uint64_t enterprise, int64_t *count);

/* Let enterprises follow their cases. */
void certification_follow(void);

#endif
