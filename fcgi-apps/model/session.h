/* Sessions: who is signed in. The cookie's value is random and only its SHA-256 stands
 * here, so a copy of the table opens nothing. Both limits (idle and absolute) are
 * measured by the clock of the database, which all hosts share. */
#ifndef MODEL_SESSION_H
#define MODEL_SESSION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* How long a session lives: without a request, and in all. Default 30 minutes, 12 hours.
 */
void session_limits(int idle_minutes, int absolute_hours);

/* Fill in who the session belongs to. Unknown, ended, idle for too long, or an account
 * that is not active: the actor stays a guest. The time of the last request is noted once
 * a minute. One round trip, two when the time is noted. */
qf_err *session_open(struct qf_db *, struct qf_arena *, const unsigned char hash[32],
                     struct actor *);

/* Begin one; notes the time of the login at the account. */
qf_err *session_begin(struct qf_db *, const unsigned char hash[32], uint64_t account,
                      const char *ip, const char *agent);

/* End one; or all of an account (password changed, account disabled). */
qf_err *session_end(struct qf_db *, const unsigned char hash[32]);
qf_err *session_end_all(struct qf_db *, uint64_t account);

struct session {
    qf_time created_at, seen_at;
    const char *ip, *agent;
};
extern const struct qf_type session_type;

/* The running sessions of an account, newest first, at most 10. */
qf_err *session_list(struct qf_db *, uint64_t account, struct qf_list *);

#endif
