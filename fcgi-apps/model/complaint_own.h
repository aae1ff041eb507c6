/* Complaints of an enterprise that was signed in when it filed them: they stand in its centre, and the session
 * opens them there, with no code. Who handles them learns no more by that: the case names no account, and what is
 * done in its own program is on record without one. */
#ifndef MODEL_COMPLAINT_OWN_H
#define MODEL_COMPLAINT_OWN_H

#include "model/complaint.h"

struct complaint_own {
    uint64_t id;
    const char *number, *class, *respondent, *respondent_city, *state, *state_word, *public_words,
        *turn, *window_name;
    bool due_provisional;
    qf_time created_at, due_on;
};
extern const struct qf_type complaint_own_type;

/* What waits for the enterprise, then the newest first. */
qf_err *complaint_own_list(struct qf_db *, uint64_t enterprise, int limit, int offset,
                           struct qf_list *, int64_t *total);
/* 404 for any other's. */
qf_err *complaint_own_get(struct qf_db *, uint64_t enterprise, uint64_t id, struct complaint_own *);

/* What a new complaint starts with. size_level: of the newest self-test, "" unknown. */
struct complaint_filer { const char *org_name, *contact, *phone, *uscc, *size_level; };
extern const struct qf_type complaint_filer_type;
qf_err *complaint_filer(struct qf_db *, const struct actor *, struct complaint_filer *);

/* Is the phone of the complaint that of the enterprise's main account? Then the news of the case reaches it. */
qf_err *complaint_own_is_told(struct qf_db *, const struct complaint *, bool *told);

#endif
