/* Activities (活动): published once, by a window, with organizer, undertaker and co-organizer in one
 * record (manual 003 §7). 报名中, 即将开始, 进行中 and 已结束 follow from the dates. */
#ifndef MODEL_ACTIVITY_H
#define MODEL_ACTIVITY_H

#include "lib/db/db.h"

struct activity {
    uint64_t id;
    const char *title, *summary, *body_html, *organizer, *undertaker, *co_organizer, *place;
    const char *region_code, *category_code, *contact, *phone, *window_name, *window_code, *state;
    qf_time starts_at, ends_at, signup_until;
    int capacity, signup_count;
    int64_t fee_fen;
};
extern const struct qf_type activity_type;

enum activity_phase { PHASE_SIGNUP, PHASE_SOON, PHASE_RUNNING, PHASE_OVER, PHASE_CANCELLED };
enum activity_phase activity_phase(const struct activity *, qf_time now);
const char *activity_phase_word(enum activity_phase);
/* Kind of the status: "" good wait idle. */
const char *activity_phase_kind(enum activity_phase);

/* A published (or cancelled) activity; 404 otherwise. */
qf_err *activity_public(struct qf_db *, uint64_t id, struct activity *);

/* Filter of the list: over false: those that have not ended, the next first; true: past ones, the
 * last first. */
struct activity_filter { const char *region; bool over; };
qf_err *activity_list(struct qf_db *, struct qf_arena *, const struct activity_filter *, int limit,
                      int offset, struct qf_list *, int64_t *total);

#endif
