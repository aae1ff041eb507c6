/* Lists of accounts for the operator (qifuctl account, qifuctl demo). */
#ifndef MODEL_ROSTER_H
#define MODEL_ROSTER_H

#include "lib/db/db.h"

struct roster_row {
    uint64_t id;
    const char *name, *kind, *state, *person_name, *phone, *window_name, *org_name,
        *roles;
    qf_time created_at, last_login_at;
    int64_t sessions;
};
extern const struct qf_type roster_type;

struct roster_filter {
    const char *kind, *state;           /* NULL or "" for any */
    const char *part;                   /* of the name, the person's name or the phone */
    int limit;
};

qf_err *roster_list(struct qf_db *, const struct roster_filter *, struct qf_list *);

/* Accounts of the demo province: those whose name begins with "demo-". */
qf_err *roster_demo(struct qf_db *, struct qf_list *);

/* Give every demo account that has no password this hash. *changed counts. */
qf_err *roster_demo_password(struct qf_db *, const char *hash, uint64_t *changed);

/* Let an operator's account work for a window. */
qf_err *roster_join_window(struct qf_db *, uint64_t account, uint64_t window);

#endif
