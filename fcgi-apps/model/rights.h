/* Who may do what, and why: rights as people ask about them. Giving and taking is model/grant.h. */
#ifndef MODEL_RIGHTS_H
#define MODEL_RIGHTS_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* One right of an account: a function, by which role, in which window and below, since when, by whom. */
struct right {
    uint64_t id, account_id, window_id;
    const char *function_code, *function_name, *why, *role_code, *role_name, *window_code,
        *window_name, *granted_by;      /* NULL: by the administrator at the machine */
    qf_time granted_at;
};
extern const struct qf_type right_type;
qf_err *rights_of(struct qf_db *, uint64_t account, struct qf_list *);
/* One of them; 404. */
qf_err *rights_get(struct qf_db *, uint64_t id, struct right *);

/* Who may use a function on what belongs to a window, by a grant there or above; at most 500. */
struct right_holder {
    uint64_t account_id;
    const char *name, *person_name, *state, *role_name, *window_name, *granted_by;
    qf_time granted_at;
};
extern const struct qf_type right_holder_type;
qf_err *rights_holders(struct qf_db *, const char *function, uint64_t window, struct qf_list *);

/* Accounts of operators with the names of their roles, and where they work. */
struct right_account {
    uint64_t id, window_id;
    const char *name, *kind, *person_name, *state, *window_name, *roles;
    qf_time last_login_at, created_at;
};
extern const struct qf_type right_account_type;
/* Those whose windows the actor's function reaches; words: the beginning of a name, "" for all. */
qf_err *rights_operators(struct qf_db *, struct qf_arena *, const struct actor *, int function,
                         const char *words, int limit, int offset, struct qf_list *,
                         int64_t *total);
/* Any account, operator or member; 404 unless one of the functions (ended by 0) reaches its window. */
qf_err *rights_account(struct qf_db *, const struct actor *, const int *functions, uint64_t id,
                       struct right_account *);
qf_err *rights_account_by_name(struct qf_db *, struct qf_arena *, const char *typed, uint64_t *id);

/* A role, a function, for choices. */
struct right_word { const char *code, *name, *note; };
extern const struct qf_type right_word_type;
qf_err *rights_roles(struct qf_db *, struct qf_list *);
qf_err *rights_functions(struct qf_db *, struct qf_list *);

/* --- accounts of operators: for security administrators --- */

struct operator_new { const char *name, *person_name, *phone; uint64_t window_id; };
/* Open one without a password: a code to set one goes to the phone. Errors: user (name). */
qf_err *operator_open(struct qf_db *, struct qf_arena *, const struct actor *,
                      const struct operator_new *, const char *site, uint64_t *id);
/* "disabled" (its sessions end) or "active". Errors: user, for oneself; state, when it is that. */
qf_err *operator_set_state(struct qf_db *, struct qf_arena *, const struct actor *,
                           const struct right_account *, const char *state, const char *reason);

#endif
