/* Accounts of everybody who signs in.
 *
 * A name is unique by its folded form (qf_fold_name): ａdmin, Admin and "admin " are one
 * name. The same phone may stand at several accounts, so a phone alone finds one only
 * where it is the only one. Nothing here tells a visitor whether an account exists; that
 * is for the pages to keep so.
 */
#ifndef MODEL_ACCOUNT_H
#define MODEL_ACCOUNT_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct account {
    uint64_t id, window_id;
    const char *name, *kind, *person_name, *phone, *email, *state;
    const char *password_hash; /* never in a page: account_view_type leaves it out */
    qf_time created_at, last_login_at, password_at;
};
extern const struct qf_type account_type, account_view_type;

/* 企业 个人 服务机构 专家 窗口工作人员; and the centre that opens for it. */
const char *account_kind_label(enum qf_account_kind);
const char *account_centre_url(enum qf_account_kind);           /* "/enterprise/" */
const char *account_centre_name(enum qf_account_kind);
const char *account_kind_word(enum qf_account_kind);            /* "enterprise" */
enum qf_account_kind account_kind_of(const char *word); /* QF_GUEST when it is none */

/* By its name as typed, in whatever form; active or not. */
qf_err *account_by_name(struct qf_db *, struct qf_arena *, const char *typed,
                        struct account *, bool *found);
qf_err *account_by_id(struct qf_db *, uint64_t id, struct account *, bool *found);

/* Active accounts with this phone, at most 10. */
qf_err *account_by_phone(struct qf_db *, const char *phone, struct qf_list *);

struct account_new {
    const char *name, *person_name, *phone, *email, *password_hash;
    enum qf_account_kind kind;
    uint64_t window_id;
    int terms_version;
    bool phone_verified;
};
/* Open an account. Errors: user (field `name`) when the name is taken or has letters that
 * no name may have. */
qf_err *account_add(struct qf_db *, struct qf_arena *, const struct account_new *,
                    uint64_t *id);

/* Set a new password (its hash) and end every session of the account. */
qf_err *account_set_password(struct qf_db *, uint64_t id, const char *hash);
/* Replace a dated hash by one of the same password; sessions go on. */
qf_err *account_rehash(struct qf_db *, uint64_t id, const char *hash);

/* "active", "disabled" or "closed"; any but the first ends every session at once. 404 for
 * nobody. */
qf_err *account_set_state(struct qf_db *, uint64_t id, const char *state);

/* What an account page says about the organisation behind an account. */
struct account_card {
    const char *org_kind, *org_name, *uscc, *region_name;
    /* none draft reviewing approved returned; NULL: none is asked for */
    const char *qualification_state;
    const char *window_name;
};
extern const struct qf_type account_card_type;
qf_err *account_card_get(struct qf_db *, uint64_t id, struct account_card *);

#endif
