/* Doing what stands in the outbox: the taking side. (Putting rows in is model/outbox.h.)
 *
 * Any number of workers on any number of hosts may take at once: a row is locked with
 * SKIP LOCKED, marked as taken by one worker and leased to it; when the worker dies, the
 * lease runs out and another takes it again. So every task is done at least once, and the
 * doer gives each message the row's number as its identity, by which a gateway knows a
 * repetition.
 *
 *     QF_TRY(job_take(db, "host:4711", 1, 120, &list));
 *     err = do_it(job);
 *     err ? job_fail(db, job, worker, words) : job_done(db, job, worker, true);
 */
#ifndef MODEL_JOB_H
#define MODEL_JOB_H

#include "lib/db/db.h"

struct job {
    uint64_t id;
    const char *kind, *target, *template, *payload, *state, *taken_by, *error;
    int attempts;                       /* this one included */
    qf_time next_at, created_at, sent_at;
};
extern const struct qf_type job_type;

enum { JOB_ATTEMPTS = 8 }; /* then the row is failed, for a person to look at */

/* Take at most limit (<= 100) rows that are due, oldest first, for lease seconds. `kind`
 * NULL takes any. */
qf_err *job_take(struct qf_db *, const char *worker, const char *kind, int limit,
                 int lease, struct qf_list *);

/* It is done; forget empties the payload (a delivered message). When the row was asked
 * for again meanwhile, or the lease ran out and another worker took it, it stays as it
 * is. */
qf_err *job_done(struct qf_db *, const struct job *, const char *worker, bool forget);

/* It could not be done: try again after job_pause(attempts) seconds, or give up. */
qf_err *job_fail(struct qf_db *, const struct job *, const char *worker, const char *why);

/* Give back what this worker has taken and not begun. */
qf_err *job_release(struct qf_db *, const char *worker);

/* Seconds until the next try: 10, 40, 160 ... at most an hour. */
int job_pause(int attempts);

/* Put a failed or waiting row to the front again; 404 when there is none. */
qf_err *job_again(struct qf_db *, uint64_t id);

/* Rows for the operator: `state` NULL means all that are not sent; newest first. */
qf_err *job_list(struct qf_db *, const char *state, const char *kind, int limit,
                 struct qf_list *);
qf_err *job_find(struct qf_db *, uint64_t id, struct job *);

struct job_sum { const char *kind, *state; int64_t rows; qf_time oldest; };
extern const struct qf_type job_sum_type;
/* How many rows stand in which state, by kind. */
qf_err *job_sums(struct qf_db *, struct qf_list *);

#endif
