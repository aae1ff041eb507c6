/* What nobody waits for and no request does: removing what has run out, telling caches
 * and index what the clock has changed, rolling figures up. For the jobs only.
 *
 * Everything here may run on several hosts at once and be repeated: each step looks at
 * what is, never at what was done last.
 */
#ifndef MODEL_UPKEEP_H
#define MODEL_UPKEEP_H

#include "lib/db/db.h"

struct upkeep_limits { int idle_minutes; };     /* Session.idle_minutes */

/* Delete sessions, one-time keys, throttles, codes, captchas and finished tasks that have
 * run out; mark uploads that no record kept for a day as deleted, and proofs of identity of
 * experts 30 days after the decision. A thousand rows a
 * statement, until there are none. *removed counts them. */
qf_err *upkeep_purge(struct qf_db *, const struct upkeep_limits *, uint64_t *removed);

/* Articles whose time came (publish) or ran out (expire, and activities that ended)
 * within the last week: have their index entries refreshed, and raise the version of the
 * content once. expire also refreshes articles that became old (SEARCH_RECENT_DAYS), which no
 * page shows. *changed counts the records. */
qf_err *upkeep_publish(struct qf_db *, uint64_t *changed);
qf_err *upkeep_expire(struct qf_db *, uint64_t *changed);

/* This year's figures of the home page, and the providers' counters, from the records. */
qf_err *upkeep_figures(struct qf_db *);

/* Put a recurring task into the outbox, once in each period of so many seconds, whoever
 * asks. */
qf_err *upkeep_ask(struct qf_db *, const char *kind, int period);

/* Does a living attachment (kept, or pending) have this content? */
qf_err *upkeep_content_is_used(struct qf_db *, const unsigned char sha256[32], bool *is);

#endif
