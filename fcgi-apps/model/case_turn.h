/* What waits for an enterprise, a provider or an expert: the cases in which it is its
 * turn, whichever side it is on. What waits for a window is case_inbox of case.h. */
#ifndef MODEL_CASE_TURN_H
#define MODEL_CASE_TURN_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct case_turn {
    uint64_t id, subject_id;
    const char *subject_type, *title, *workflow_name, *words, *window_name;
    const char *side;                   /* applicant, counterpart */
    const char *comment;                /* what was said last, "" for nothing */
    const char *url;                    /* where the actor sees the record */
    bool due_provisional;
    qf_time due_on, entered_at;
};
extern const struct qf_type case_turn_type;

/* By due date, what has none at the end; *total counts all of them. */
qf_err *case_turns(struct qf_db *, struct qf_arena *, const struct actor *, int limit,
                   struct qf_list *, int64_t *total);

#endif
