/* How soon providers answer: the median of the working minutes between a question and its first
 * answer. */
#include "model/calendar.h"
#include "model/consultation.h"

enum { MINUTES_A_DAY = 480, OPENS = 9 * 60, CLOSES = OPENS + MINUTES_A_DAY, LEAST = 3 };

struct reply { uint64_t provider_id; qf_time created_at, answered_at; };
static const struct qf_type reply_type = QF_TYPE(reply, QF_U64(reply, provider_id),
    QF_TIME(reply, created_at), QF_TIME(reply, answered_at));

/* Minutes of that day's working time that have passed: 0 before nine, 480 from five on. */
static int minute_of_work(qf_time t)
{
    int minute = (int)((t - qf_day(t)) / 60);
    return minute < OPENS ? 0 : minute > CLOSES ? MINUTES_A_DAY : minute - OPENS;
}

static int working_minutes(const struct calendar *c, const struct reply *r)
{
    int days = calendar_between(c, r->created_at, r->answered_at);
    int minutes = days * MINUTES_A_DAY + minute_of_work(r->answered_at) -
                  minute_of_work(r->created_at);
    return minutes < 1 ? 1 : minutes;
}

static int by_size(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

QF_STATEMENT(REPLIES,
    "SELECT provider_id, created_at, answered_at FROM consultation FORCE INDEX (by_provider_time)"
    " WHERE provider_id = ? AND created_at >= ? AND answered_at IS NOT NULL"
    " ORDER BY created_at DESC LIMIT 500")
QF_STATEMENT(ANSWERING,
    "SELECT DISTINCT provider_id FROM consultation WHERE provider_id > ?"
    " ORDER BY provider_id LIMIT 1000")
QF_STATEMENT(SET,
    "UPDATE provider SET reply_minutes = ? WHERE id = ? AND reply_minutes <> ?")

/* Of fewer than three answers nothing is said: what stood there stays. */
static qf_err *count_one(struct qf_db *db, const struct calendar *c, uint64_t provider,
                         qf_time since)
{
    struct qf_list list;
    int minutes[500];
    QF_TRY(qf_list(db, REPLIES, &reply_type, &list, QF_U(provider), QF_T(since)));
    if (list.count < LEAST) return NULL;
    for (size_t i = 0; i < list.count; i++)
        minutes[i] = working_minutes(c, QF_AT(list, struct reply, i));
    qsort(minutes, list.count, sizeof *minutes, by_size);
    int median = minutes[list.count / 2];
    return qf_exec(db, SET, NULL, QF_I(median), QF_U(provider), QF_I(median));
}

struct answering { uint64_t provider_id; };
static const struct qf_type answering_type = QF_TYPE(answering, QF_U64(answering, provider_id));

qf_err *consultation_reply_times(struct qf_db *db)
{
    qf_time since = qf_add_days(qf_now(), -180);
    struct calendar calendar;
    struct qf_list list;
    uint64_t last = 0;
    QF_TRY(calendar_load(db, &calendar));
    do {
        QF_TRY(qf_list(db, ANSWERING, &answering_type, &list, QF_U(last)));
        for (size_t i = 0; i < list.count; i++) {
            last = QF_AT(list, struct answering, i)->provider_id;
            QF_TRY(count_one(db, &calendar, last, since));
        }
    } while (list.count == 1000);
    return NULL;
}
