/* The second factor of operators (双因素): something that only the phone in their hand shows, after
 * the password. GB/T 22239-2019 8.1.4.1 d) asks two factors of who administers; ASVS V6.3.3.
 *
 * A secret is on offer while somebody who has just given the password puts it into the phone. It
 * comes out of that one visit and is kept nowhere, so that nobody is offered a secret that
 * somebody else has seen; the first right code keeps it, sealed (model/seal.h). A code, and each
 * of the ten recovery codes (备用码, kept as keyed hashes), opens once. Entering one is noted
 * outside of the transaction of the POST: what was used stays used.
 */
#ifndef MODEL_SECOND_FACTOR_H
#define MODEL_SECOND_FACTOR_H

#include "lib/core/actor.h"
#include "lib/db/db.h"
#include "model/totp.h"

enum { RECOVERY_CODES = 10 };

struct second_factor {
    bool on;
    qf_time created_at;                 /* QF_NO_TIME when it is not on */
    int64_t recovery_left;
};
qf_err *second_factor_get(struct qf_db *, uint64_t account, struct second_factor *);

/* Do operators have to have one (the setting second_factor)? */
qf_err *second_factor_required(struct qf_db *, bool *required);

/* The secret that one visit is offered; the visit's name is different each time, and secret or not.
 * Errors: system, when the platform's key was not loaded. */
qf_err *second_factor_offer(const char *visit, unsigned char secret[TOTP_SECRET]);

/* The secret stands in the phone, which showed the code of this step: it is on from now. Errors:
 * state, when one is on already. */
qf_err *second_factor_keep(struct qf_db *, struct qf_arena *, uint64_t account,
                           const unsigned char secret[TOTP_SECRET], uint64_t step);

/* Recovery codes anew, RECOVERY_CODES texts that nobody can read again; those before are gone. */
qf_err *second_factor_codes(struct qf_db *, struct qf_arena *, uint64_t account,
                            const char *codes[RECOVERY_CODES]);

enum second_factor_proof { FACTOR_WRONG, FACTOR_CODE, FACTOR_RECOVERY };
/* What was typed: the code of a step that was not used yet, a recovery code that was not, or neither.
 * Uses it up. Outside of a transaction, behind a throttle. */
qf_err *second_factor_enter(struct qf_db *, struct qf_arena *, uint64_t account,
                            const char *typed, qf_time now, enum second_factor_proof *);

/* The step of the six digits typed, for a secret on offer; 0 when they are not its code. */
uint64_t second_factor_step(struct qf_arena *, const unsigned char secret[TOTP_SECRET],
                            const char *typed, qf_time now);

/* Tell its owner by phone and mail what became of it (one line): what somebody else did must not stay
 * unseen. */
qf_err *second_factor_tell(struct qf_db *, struct qf_arena *, uint64_t account,
                           const char *words);

/* For an administrator: take it away with a reason, end every session of the account, tell its owner
 * and the audit log. Errors: user, one's own; state, when there is none. */
qf_err *second_factor_reset(struct qf_db *, struct qf_arena *, const struct actor *,
                            uint64_t account, uint64_t window, const char *reason);

#endif
