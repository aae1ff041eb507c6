/* Rights given to accounts: a role, a function of that role, a window and all below it.
 *
 * The three administrators (三员分立: roles with a separation) exclude each other: one
 * account never holds two of them. Only accounts of operators hold rights. Nobody grants to
 * themselves, nor in a window that their own rights.grant does not reach. Who grants and
 * what is written into the audit log in the same transaction. Whose rights change signs in again.
 */
#ifndef MODEL_GRANT_H
#define MODEL_GRANT_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct grant {
    uint64_t id;
    const char *account_name, *role_code, *role_name, *function_code, *function_name,
        *window_code, *window_name;
    qf_time granted_at;
};
extern const struct qf_type grant_type;

struct grant_order {
    uint64_t account;
    const char *role, *function;        /* function NULL: every function of the role */
    const char *window;                 /* code */
};

/* What an account holds (0: everybody, at most 2,000 rows). */
qf_err *grant_list(struct qf_db *, uint64_t account, struct qf_list *);

/* Give it; what is held already stays. *added counts the new rows. Errors: user, for a
 * role, function or window that does not exist, an account that is no operator, or a
 * second separated role. */
qf_err *grant_add(struct qf_db *, const struct actor *, const struct grant_order *,
                  uint64_t *added);

/* Take it away; function NULL: every function of the role. *removed counts. */
qf_err *grant_remove(struct qf_db *, const struct actor *, const struct grant_order *,
                     uint64_t *removed);

/* Number of the window with this code. Errors: user (field window). */
qf_err *grant_window(struct qf_db *, const char *code, uint64_t *id);

#endif
