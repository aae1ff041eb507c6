/* 子账号: who works for an organisation under its main account. A sub-account signs in with its own name
 * and does what the organisation does, but for what is the main account's (FN_ENTERPRISE_OWNER,
 * FN_SUPPLIER_OWNER in model/permission.h). Every statement carries the organisation of who asks: a
 * sub-account of another one, and a main account, is 404.
 */
#ifndef MODEL_STAFF_H
#define MODEL_STAFF_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

enum { STAFF_MOST = 50 };               /* sub-accounts of one organisation that are not deleted */

struct staff {
    uint64_t id;                        /* of the account */
    const char *name, *person_name, *gender, *office_phone, *phone, *email, *state, *added_by;
    qf_time created_at, last_login_at;
};
extern const struct qf_type staff_type;

/* 有效 禁用 已删除, and the kind of the status. */
const char *staff_state_word(const char *state);
const char *staff_state_kind(const char *state);

/* words: a part of the account's or person's name, or the whole phone; state "" leaves out who was
 * deleted. */
struct staff_filter { const char *words, *state; };
qf_err *staff_list(struct qf_db *, const struct actor *, const struct staff_filter *, int limit,
                   int offset, struct qf_list *, int64_t *total);
qf_err *staff_get(struct qf_db *, const struct actor *, uint64_t id, struct staff *);

struct staff_entry {
    const char *name, *password_hash;   /* of a new one only */
    const char *person_name, *gender, *office_phone, *phone, *email;    /* gender m, f or "" */
};
/* Errors: user (field "name") when the name is taken, state 409 when there are STAFF_MOST. */
qf_err *staff_add(struct qf_db *, struct qf_arena *, const struct actor *,
                  const struct staff_entry *, uint64_t *id);
/* All but the name and the password. */
qf_err *staff_save(struct qf_db *, const struct actor *, uint64_t id, const struct staff_entry *);

/* "active", "disabled" or "closed" (deleted, which is for ever); any but the first ends its sessions at
 * once. State 409 when it is not what the change starts from. */
qf_err *staff_set_state(struct qf_db *, const struct actor *, uint64_t id, const char *state);
/* Set a password; its sessions end. 409 when it was deleted. */
qf_err *staff_set_password(struct qf_db *, const struct actor *, uint64_t id, const char *hash);

#endif
