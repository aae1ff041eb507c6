/* Many rows of a list at once: ticked in the list, shown one by one on a page that says what would happen to
 * each (the address holds what was ticked, so it may be opened again), then done with one confirmation.
 *
 * A kind of work is a row of `batches` and says what it thinks of one record (look) and does it to one
 * (work); rights are checked for each record, both times. A row that cannot is named with its reason and
 * left out; so is one that somebody has changed since it was shown. */
#ifndef WINDOW_BATCH_H
#define WINDOW_BATCH_H

#include "lib/web/req.h"

enum { BATCH_MOST = 100 };

struct batch_row {
    uint64_t id;
    const char *title, *note, *state, *state_kind;
    const char *will;           /* what happens to it; NULL: the batch's own words */
    const char *why_not;        /* NULL: it can be done */
    const char *version;        /* words that are others after any change that matters here */
};

struct batch {
    const char *path;           /* of its route */
    const char *list_url, *list_name;
    const char *title;          /* 批量领取 */
    const char *unit;           /* 件 */
    const char *effect;         /* what happens, in a sentence */
    const char *will, *done;    /* 由您办理; 已领取 */
    bool destroys;              /* takes something away from somebody */
    const struct qf_form *form; /* its first field is BATCH_SEEN */
    /* Fills the row in. Errors: 404, none of the actor's. */
    qf_err *(*look)(struct qf_req *, uint64_t id, struct batch_row *);
    /* Errors of the classes user and state, and 404, leave the row out with their words. */
    qf_err *(*work)(struct qf_req *, uint64_t id);
};
extern const struct batch batches[];    /* ended by {0} */

/* The form of every batch begins with the versions that were shown. */
enum { BATCH_SEEN, BATCH_WHY };
enum { BATCH_TO_PERSON = BATCH_SEEN + 1, BATCH_TO_WINDOW, BATCH_TO_WHY };
extern const struct qf_form batch_take_form, batch_hand_over_form, batch_disable_form,
    batch_member_restore_form, batch_takedown_form, batch_product_restore_form,
    batch_withdraw_form;

/* page_batch.c */
qf_loader load_batch;
qf_handler page_batch_ask, page_batch_do;

/* --- what there is to do --- */

/* batch_case.c */
qf_err *batch_look_take(struct qf_req *, uint64_t id, struct batch_row *);
qf_err *batch_take(struct qf_req *, uint64_t id);
qf_err *batch_look_hand_over(struct qf_req *, uint64_t id, struct batch_row *);
qf_err *batch_hand_over(struct qf_req *, uint64_t id);
/* Whoever may act on one of the cases that were ticked. For .choices_of. */
const struct qf_choice *batch_colleagues(struct qf_req *);

/* batch_member.c */
qf_err *batch_look_disable(struct qf_req *, uint64_t id, struct batch_row *);
qf_err *batch_disable(struct qf_req *, uint64_t id);
qf_err *batch_look_member_restore(struct qf_req *, uint64_t id, struct batch_row *);
qf_err *batch_member_restore(struct qf_req *, uint64_t id);

/* batch_public.c: products and articles */
qf_err *batch_look_takedown(struct qf_req *, uint64_t id, struct batch_row *);
qf_err *batch_takedown(struct qf_req *, uint64_t id);
qf_err *batch_look_product_restore(struct qf_req *, uint64_t id, struct batch_row *);
qf_err *batch_product_restore(struct qf_req *, uint64_t id);
qf_err *batch_look_withdraw(struct qf_req *, uint64_t id, struct batch_row *);
qf_err *batch_withdraw(struct qf_req *, uint64_t id);

#endif
