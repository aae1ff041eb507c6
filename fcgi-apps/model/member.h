/* Members (会员): the accounts that a window looks after - enterprises, persons, providers, experts, never
 * operators - each with the organisation it acts for.
 *
 * Who may: member.view in a window at or above the account's own shows it, member.manage changes it;
 * anybody else's is 404. Every change carries a reason, is written to the audit log and told to the member in its messages.
 */
#ifndef MODEL_MEMBER_H
#define MODEL_MEMBER_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct member {
    uint64_t id, window_id, org_id;
    const char *name, *kind, *person_name, *phone, *email, *state, *window_name;
    const char *org_kind, *org_name, *uscc, *region_code, *role;    /* NULL without an organisation */
    const char *org_state, *org_phone;
    /* certified, uncertified; of providers and experts none draft reviewing approved returned */
    const char *qualification;
    qf_time created_at, last_login_at;
};
extern const struct qf_type member_type;

/* 有效 禁用 注销, and the kind of the status. */
const char *member_state_word(const char *state);
const char *member_state_kind(const char *state);
/* 已认证 未认证; 待填资质 草稿 审核中 通过 退回. */
const char *member_qualification_word(const char *qualification);

/* --- lists --- */

struct member_filter {
    const char *kind;                   /* enterprise person provider expert */
    /* the beginning of an account's or organisation's name, a whole USCC or phone, or the last four
     * digits of a phone */
    const char *words;
    const char *state, *qualification;  /* "" for all */
    uint64_t window;                    /* with those below it; 0 for all */
    bool oldest;                        /* first; else the newest */
};

enum { MEMBER_COUNTED = 1000 };

/* *total counts up to MEMBER_COUNTED + 1: more are not counted. */
qf_err *member_list(struct qf_db *, struct qf_arena *, const struct actor *,
                    const struct member_filter *, int limit, int offset, struct qf_list *,
                    int64_t *total);
/* Row by row, for exports. */
qf_err *member_each(struct qf_db *, struct qf_arena *, const struct actor *,
                    const struct member_filter *, int limit,
                    qf_err *(*take)(void *row, void *arg), void *arg);

/* --- one member --- */

/* For who has the function in its window; 404 otherwise. */
qf_err *member_get(struct qf_db *, const struct actor *, int function, uint64_t id,
                   struct member *);

/* The account that a line of a list names: by account name, or by the code of its organisation (its main
 * account). *id 0: nobody. */
qf_err *member_by_line(struct qf_db *, struct qf_arena *, const char *line, uint64_t *id);

struct member_sums { int64_t needs, orders, services, products, accounts; };
extern const struct qf_type member_sums_type;
qf_err *member_sums(struct qf_db *, const struct member *, struct member_sums *);

/* The other accounts of its organisation, at most 50. */
qf_err *member_colleagues(struct qf_db *, const struct member *, struct qf_list *);

struct member_event { qf_time at; const char *actor_name, *action, *detail; };
extern const struct qf_type member_event_type;
/* What was done to the account, newest first, at most 30. */
qf_err *member_history(struct qf_db *, uint64_t id, struct qf_list *);

/* --- changes (member_change.c) --- */

/* Note why somebody looked at the whole phone; in the audit log. */
qf_err *member_phone_seen(struct qf_db *, struct qf_arena *, const struct actor *,
                          const struct member *, const char *reason);

/* The password is void and every session ends; a code to set a new one goes to the bound phone. Errors:
 * user, without a phone; state, when the account is not active. */
qf_err *member_reset(struct qf_db *, struct qf_arena *, const struct actor *,
                     const struct member *, const char *site, const char *reason);

/* disabled: sessions end, its organisation (when it is the main account) leaves the public and its other
 * accounts are disabled with it. active: back again, the others one by one. closed: for good. Errors:
 * state, when that does not follow from what it is. */
qf_err *member_set_state(struct qf_db *, struct qf_arena *, const struct actor *,
                         const struct member *, const char *state, const char *reason);

#endif
