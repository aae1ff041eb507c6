#include "model/job.h"

#include "lib/core/str.h"

const struct qf_type job_type =
    QF_TYPE(job, QF_U64(job, id), QF_STR(job, kind), QF_STR(job, target),
            QF_STR(job, template), QF_STR(job, payload), QF_STR(job, state),
            QF_STR(job, taken_by), QF_STR(job, error), QF_INT(job, attempts),
            QF_TIME(job, next_at), QF_TIME(job, created_at), QF_TIME(job, sent_at));

#define JOB_COLUMNS                                                                      \
    "id, kind, target, template, payload, state, taken_by, error, attempts,"             \
    " next_at, created_at, sent_at"

/* A taken row whose lease has run out belongs to a worker that died: it is due like a
 * waiting one. */
QF_STATEMENT(TAKE_FIND,
    "SELECT " JOB_COLUMNS " FROM outbox"
    " WHERE state IN ('waiting', 'taken') AND next_at <= ? AND kind BETWEEN ? AND ?"
    " ORDER BY next_at, id LIMIT ? FOR UPDATE SKIP LOCKED")
QF_STATEMENT(TAKE_MARK, "UPDATE outbox SET state = 'taken', taken_by = ?,"
                        " attempts = attempts + 1, next_at = ?"
                        " WHERE id = ?")

struct take {
    struct qf_db *db;
    const char *worker, *kind;
    int limit, lease;
    struct qf_list *list;
};

static qf_err *take_work(void *arg)
{
    struct take *t = arg;
    const char *from = t->kind ? t->kind : "", *to = t->kind ? t->kind : "zzzz";
    qf_time now = qf_now();
    QF_TRY(qf_list(t->db, TAKE_FIND, &job_type, t->list, QF_T(now), QF_S(from), QF_S(to),
                   QF_I(t->limit)));
    for (size_t i = 0; i < t->list->count; i++) {
        struct job *j = QF_AT(*t->list, struct job, i);
        QF_TRY(qf_exec(t->db, TAKE_MARK, NULL, QF_S(t->worker), QF_T(now + t->lease),
                       QF_U(j->id)));
        j->attempts++;
    }
    return NULL;
}

qf_err *job_take(struct qf_db *db, const char *worker, const char *kind, int limit,
                 int lease, struct qf_list *list)
{
    struct take t = {db, worker, kind, limit > 100 ? 100 : limit, lease, list};
    return qf_tx(db, take_work, NULL, &t);
}

/* What was delivered is no business of ours any more: a message's values hold codes and
 * names. */
QF_STATEMENT(DONE,
    "UPDATE outbox SET state = 'sent', sent_at = ?, taken_by = '', error = '',"
    " payload = IF(?, NULL, payload) WHERE id = ? AND state = 'taken' AND taken_by = ?")

qf_err *job_done(struct qf_db *db, const struct job *j, const char *worker, bool forget)
{
    return qf_exec(db, DONE, NULL, QF_T(qf_now()), QF_I(forget), QF_U(j->id),
                   QF_S(worker));
}

int job_pause(int attempts)
{
    int pause = 10;
    for (int i = 1; i < attempts && pause < 3600; i++) pause *= 4;
    return pause < 3600 ? pause : 3600;
}

QF_STATEMENT(FAIL,
    "UPDATE outbox SET state = ?, next_at = ?, taken_by = '', error = LEFT(?, 500)"
    " WHERE id = ? AND state = 'taken' AND taken_by = ?")

qf_err *job_fail(struct qf_db *db, const struct job *j, const char *worker,
                 const char *why)
{
    const char *state = j->attempts >= JOB_ATTEMPTS ? "failed" : "waiting";
    return qf_exec(db, FAIL, NULL, QF_S(state), QF_T(qf_now() + job_pause(j->attempts)),
                   QF_S(why), QF_U(j->id), QF_S(worker));
}

QF_STATEMENT(RELEASE, "UPDATE outbox SET state = 'waiting', attempts = attempts - 1,"
                      " next_at = ?, taken_by = ''"
                      " WHERE state = 'taken' AND taken_by = ?")

qf_err *job_release(struct qf_db *db, const char *worker)
{
    return qf_exec(db, RELEASE, NULL, QF_T(qf_now()), QF_S(worker));
}

QF_STATEMENT(AGAIN,
    "UPDATE outbox SET state = 'waiting', attempts = 0, next_at = ?"
    " WHERE id = ? AND state IN ('waiting', 'failed')")

qf_err *job_again(struct qf_db *db, uint64_t id)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, AGAIN, &changed, QF_T(qf_now()), QF_U(id)));
    return changed ? NULL : qf_not_found();
}

QF_STATEMENT(LIST,
    "SELECT " JOB_COLUMNS " FROM outbox"
    " WHERE ((? IS NULL AND state <> 'sent') OR state = ?) AND kind BETWEEN ? AND ?"
    " ORDER BY id DESC LIMIT ?")

qf_err *job_list(struct qf_db *db, const char *state, const char *kind, int limit,
                 struct qf_list *list)
{
    return qf_list(db, LIST, &job_type, list, QF_S(state), QF_S(state),
                   QF_S(kind ? kind : ""), QF_S(kind ? kind : "zzzz"), QF_I(limit));
}

QF_STATEMENT(FIND, "SELECT " JOB_COLUMNS " FROM outbox WHERE id = ?")

qf_err *job_find(struct qf_db *db, uint64_t id, struct job *job)
{
    return qf_get(db, FIND, &job_type, job, QF_U(id));
}

const struct qf_type job_sum_type = QF_TYPE(job_sum,
    QF_STR(job_sum, kind), QF_STR(job_sum, state), QF_I64(job_sum, rows),
    QF_TIME(job_sum, oldest));

QF_STATEMENT(SUMS,
    "SELECT kind, state, COUNT(*) AS `rows`, MIN(created_at) AS oldest FROM outbox"
    " GROUP BY kind, state ORDER BY kind, state LIMIT 200")

qf_err *job_sums(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, SUMS, &job_sum_type, list);
}
