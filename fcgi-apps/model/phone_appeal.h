/* 手机号变更申诉 (manual 003 §7): somebody who lost the phone of an account asks to bind
 * another.
 *
 * The new number was proved by a code; who somebody is, is shown by documents that a
 * window reviews. Filing says the same whether or not the account exists, and changes
 * nothing: two reviewers and 72 hours, with a notice to the old number, lie between
 * (security.md 35).
 */
#ifndef MODEL_PHONE_APPEAL_H
#define MODEL_PHONE_APPEAL_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/calendar.h"

enum { PHONE_APPEAL_DAYS = 3 };         /* working days for the review */

struct phone_appeal {
    uint64_t id, account_id, window_id;
    const char *number, *account_name, *org_name, *person_name, *old_phone, *new_phone,
        *reason;
    const char *state;                  /* filed approved refused stopped bound */
    const char *opinion, *stop_words;
    qf_time created_at, due_on, decided_at, bind_after, ended_at;
};
extern const struct qf_type phone_appeal_type;

/* File one: reads the names, phones and the reason; sets id, number, account_id,
 * window_id and due_on. Tells the old phone of the account, when there is one. */
qf_err *phone_appeal_file(struct qf_db *, struct qf_arena *, const char *site,
                          const char *hotline, qf_time now, struct phone_appeal *);

/* By its receipt number, for who knows it: the state only, no names. */
qf_err *phone_appeal_by_number(struct qf_db *, const char *number, struct phone_appeal *,
                               bool *found);

/* Those of an account, newest first, at most 10. */
qf_err *phone_appeal_list(struct qf_db *, uint64_t account, struct qf_list *);

/* 待审, 通过, 驳回, 已中止, 已改绑 */
const char *phone_appeal_state_label(const char *state);

/* --- the review (phone_appeal_case.c) --- */

enum { PHONE_APPEAL_WAIT = 72 * 3600 };         /* seconds between the approval and the binding */

/* Register what an appeal does when its case moves; once, at the start of a program. */
void phone_appeal_follow(void);

/* Open its case in its window (of an account that does not exist: in the top one), where nobody can
 * tell one from the other until they look. */
qf_err *phone_appeal_open_case(struct qf_db *, struct qf_arena *, struct phone_appeal *);

/* All of it, for a reviewer: names and phones too. 404. */
qf_err *phone_appeal_get(struct qf_db *, uint64_t id, struct phone_appeal *);

/* Stop it before the phone is bound; words say who and why. Errors: state, when it is not approved, or
 * bound already. */
qf_err *phone_appeal_stop(struct qf_db *, struct qf_arena *, const struct actor *, uint64_t id,
                          const char *words);

/* Bind the phones whose 72 hours are over; *bound counts. Each in a transaction of its own, and once,
 * whoever else does the same. An account that is not active any more keeps its phone: stopped. */
qf_err *phone_appeal_bind_due(struct qf_db *, struct qf_arena *, uint64_t *bound);

#endif
