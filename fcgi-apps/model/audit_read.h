/* Reading the audit log: for auditors, newest first, by windows of their grants. */
#ifndef MODEL_AUDIT_READ_H
#define MODEL_AUDIT_READ_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct audit_line {
    uint64_t id, account_id, subject_id;
    qf_time at;
    const char *actor_name, *action, *outcome, *subject_type, *window_name, *ip, *request_id,
        *detail;
};
extern const struct qf_type audit_line_type;

struct audit_filter {
    uint64_t account;                   /* 0 for all */
    const char *action;                 /* "" for all */
    const char *subject_type;           /* "" for all */
    uint64_t subject_id;                /* 0 for all; only with a type */
    qf_time from, to;                   /* days, both counted in; QF_NO_TIME: no limit */
    uint64_t before;                    /* only entries with smaller numbers; 0 begins at the newest */
};

qf_err *audit_lines(struct qf_db *, const struct actor *, const struct audit_filter *, int limit,
                    struct qf_list *);
qf_err *audit_each(struct qf_db *, const struct actor *, const struct audit_filter *, int limit,
                   qf_err *(*take)(void *row, void *arg), void *arg);

/* How far the chain reaches. */
struct audit_chain { uint64_t seals, sealed_to, newest; qf_time sealed_at; };
extern const struct qf_type audit_chain_type;
qf_err *audit_chain(struct qf_db *, struct audit_chain *);

#endif
