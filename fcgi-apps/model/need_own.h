/* A need as its enterprise and the reviewing window see it: with contact, state and reasons. The
 * public side is need.h. Publishing and every later step go through the case of workflow "need":
 *
 *     need_own_follow();                       once, in main(): the state follows the case
 *     QF_TRY(need_own_publish(db, arena, actor, &text, &id));
 */
#ifndef MODEL_NEED_OWN_H
#define MODEL_NEED_OWN_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct need_own {
    uint64_t id, enterprise_id, window_id;
    const char *number, *title, *description, *category_code, *region_code, *state;
    const char *return_reason, *contact, *phone, *enterprise_name, *enterprise_uscc;
    const char *window_name, *window_code, *window_phone;
    int64_t budget_from_fen, budget_to_fen;     /* both 0: 面议 */
    int response_count;
    qf_time submitted_at, review_due_on, published_at, deadline, created_at;
};
extern const struct qf_type need_own_type;

/* The enterprise's own, 404 for any other. And any, for who has found its case before. */
qf_err *need_own_get(struct qf_db *, uint64_t enterprise, uint64_t id, struct need_own *);
qf_err *need_own_for_window(struct qf_db *, uint64_t id, struct need_own *);

/* One page of an enterprise's needs: what it has to do something about first. "" is no filter;
 * words find a part of the title, or a number. */
struct need_own_filter { const char *words, *state; };
qf_err *need_own_list(struct qf_db *, uint64_t enterprise, const struct need_own_filter *,
                      int limit, int offset, struct qf_list *, int64_t *total);

/* The same, handed over one by one, at most `limit`. */
qf_err *need_own_each(struct qf_db *, uint64_t enterprise, const struct need_own_filter *, int limit,
                      qf_err *(*take)(void *row, void *arg), void *arg);

struct need_own_count { int64_t returned, reviewing, open, responses; };
extern const struct qf_type need_own_count_type;
qf_err *need_own_counts(struct qf_db *, uint64_t enterprise, struct need_own_count *);

/* What a new need starts with. */
struct need_asker { const char *name, *region_code, *contact, *phone; };
qf_err *need_own_asker(struct qf_db *, const struct actor *, struct need_asker *);

/* What the enterprise writes. */
struct need_text {
    const char *title, *description, *category_code, *region_code, *contact, *phone;
    int64_t budget_from_fen, budget_to_fen;
    qf_time deadline;
};

/* Submit a new one to the enterprise's window; published at once where that window does not review. */
qf_err *need_own_publish(struct qf_db *, struct qf_arena *, const struct actor *,
                         const struct need_text *, uint64_t *id);
/* Change a returned or published one and submit it again. 409 in any other state. */
qf_err *need_own_change(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                        const struct need_text *);
qf_err *need_own_withdraw(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id);
bool need_own_may_change(const char *state);
bool need_own_may_withdraw(const char *state);

/* Let the state of needs follow their cases. */
void need_own_follow(void);

/* Does the window review needs before they are public? */
qf_err *need_own_reviewed(struct qf_db *, uint64_t window, bool *);
qf_err *need_own_set_reviewed(struct qf_db *, uint64_t window, bool);

#endif
