/* One-time codes: six digits sent to a phone (or a mail address) to prove that somebody
 * holds it.
 *
 * A code serves one purpose and one target, once, for ten minutes and at most five
 * entries; only the newest counts. It is stored as a keyed hash. An entry is counted
 * before it is compared and outside of the transaction of the POST, so that guessing in
 * parallel or through refused forms does not help; using it up belongs to the
 * transaction.
 *
 *     .before:   QF_TRY(code_enter(db, "register", phone, typed, &id));  0: wrong
 *     handler:   QF_TRY(code_use(db, id));
 */
#ifndef MODEL_CODE_H
#define MODEL_CODE_H

#include "lib/db/db.h"
#include "model/throttle.h"

enum { CODE_MINUTES = 10, CODE_ENTRIES = 5 };

struct code_request {
    const char *purpose;                /* register, reset, phone, complaint */
    const char *target; /* phone; "" when there is nobody: all is done but the sending */
    const char *template; /* message of model/outbox.c; has {site} {code} {name} */
    const char *site, *name;
    const char *ip;
    uint64_t account;                   /* account concerned, 0 for none */
};

/* May a code be asked for from this address, and for this key of a rule
 * (throttle_code_phone and the phone, throttle_code_name and what was typed)? Counts it.
 * *words is NULL when it may, else a sentence that says when to try again. Outside of a
 * transaction. */
qf_err *code_allowed(struct qf_db *, struct qf_arena *, const struct throttle *,
                     const char *key, const char *ip, const char **words);

/* Make a code and put its message into the outbox; in one transaction. */
qf_err *code_send(struct qf_db *, struct qf_arena *, const struct code_request *);

/* Compare what was typed with the newest code. *id is its number when it is right, 0 when
 * it is wrong, too old, used or tried too often. Outside of a transaction. */
qf_err *code_enter(struct qf_db *, const char *purpose, const char *target,
                   const char *typed, uint64_t *id);

/* Use it up. Errors: user (field `code`), when it was used meanwhile. */
qf_err *code_use(struct qf_db *, uint64_t id);

#endif
