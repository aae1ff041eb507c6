/* An activity as its editors see it: every field, in every state. Its way to the public is
 * model/content.h. */
#ifndef MODEL_ACTIVITY_OWN_H
#define MODEL_ACTIVITY_OWN_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct activity_own {
    uint64_t id, window_id, created_by;
    const char *title, *category_code, *region_code, *summary, *body_html, *organizer, *undertaker,
        *co_organizer, *place, *contact, *phone, *state, *cancel_reason, *window_name,
        *editor_name;
    qf_time starts_at, ends_at, signup_until, updated_at;
    int capacity;                       /* 0 without limit */
    int64_t fee_fen;
};
extern const struct qf_type activity_own_type;

/* For who has activity.manage in its window; 404 otherwise. */
qf_err *activity_own_get(struct qf_db *, const struct actor *, uint64_t id,
                         struct activity_own *);
/* The same for its review: the right was checked with the case. */
qf_err *activity_own_for_case(struct qf_db *, uint64_t id, struct activity_own *);

/* A new draft of the actor's own window. Errors: 403 without activity.manage there. */
qf_err *activity_own_add(struct qf_db *, const struct actor *, const struct activity_own *,
                         uint64_t *id);
/* Errors: state, when it is not a draft. */
qf_err *activity_own_change(struct qf_db *, uint64_t id, const struct activity_own *);

#endif
