#include "model/upkeep.h"

#include <inttypes.h>

#include "lib/core/str.h"
#include "model/consultation.h"
#include "model/search.h"
#include "model/version.h"

enum { TOGETHER = 1000, HOUR = 3600, DAY = 24 * HOUR };

QF_STATEMENT(SESSIONS,
    "DELETE FROM session WHERE expires_at < ? OR seen_at < ? LIMIT 1000")
QF_STATEMENT(KEYS, "DELETE FROM one_time_key WHERE created_at < ? LIMIT 1000")
QF_STATEMENT(THROTTLES,
    "DELETE FROM throttle WHERE window_start < ?"
    " AND (blocked_until IS NULL OR blocked_until < ?) LIMIT 1000")
QF_STATEMENT(CODES, "DELETE FROM verification_code WHERE expires_at < ? LIMIT 1000")
QF_STATEMENT(CAPTCHAS, "DELETE FROM captcha WHERE expires_at < ? LIMIT 1000")
QF_STATEMENT(ACCESSES, "DELETE FROM complaint_access WHERE expires_at < ? LIMIT 1000")
/* Finished tasks stay a week for the operator; those that come round by themselves, a
 * day. */
QF_STATEMENT(TASKS,
    "DELETE FROM outbox WHERE state = 'sent' AND sent_at < ?"
    " AND (sent_at < ? OR kind NOT IN ('sms', 'mail', 'index')) LIMIT 1000")
QF_STATEMENT(UPLOADS,
    "UPDATE attachment SET state = 'deleted' WHERE state = 'pending' AND created_at < ?"
    " LIMIT 1000")
/* Proofs of identity go 30 days after the decision about them. */
QF_STATEMENT(IDENTITIES,
    "UPDATE attachment SET state = 'deleted' WHERE subject_type IN ('expert', 'expert_revision')"
    " AND field = 'identity' AND state = 'kept' AND EXISTS (SELECT 1 FROM case_file c"
    "  WHERE c.subject_type = 'expert' AND c.subject_id = attachment.subject_id"
    "  AND c.workflow_code = 'qualification' AND c.closed_at < ?) LIMIT 1000")

/* Two times each, for statements that compare with one or two. */
static const struct purge {
    struct qf_statement *statement;
    int times, age, age_too; /* seconds; age_too -1: the idle limit of sessions */
} purges[] = {
    {&SESSIONS, 2, 0, -1},
    {&KEYS, 1, 2 * DAY, 0},
    {&THROTTLES, 2, DAY, 0},
    {&CODES, 1, DAY, 0},
    {&CAPTCHAS, 1, HOUR, 0},
    {&ACCESSES, 1, HOUR, 0},
    {&TASKS, 2, DAY, 7 * DAY},
    {&UPLOADS, 1, DAY, 0},
    {&IDENTITIES, 1, 30 * DAY, 0},
};

static qf_err *purge_one(struct qf_db *db, const struct purge *p, int idle,
                         uint64_t *removed)
{
    uint64_t changed;
    qf_time now = qf_now();
    int age_too = p->age_too < 0 ? idle : p->age_too;
    do {
        /* The first element stands for nothing, as in QF_PARAMS_. */
        struct qf_param times[3] = {QF_NULL, QF_T(now - p->age), QF_T(now - age_too)};
        QF_TRY(qf_exec_(db, p->statement, &changed, times, (unsigned)p->times));
        *removed += changed;
    } while (changed == TOGETHER);
    return NULL;
}

qf_err *upkeep_purge(struct qf_db *db, const struct upkeep_limits *limits,
                     uint64_t *removed)
{
    *removed = 0;
    for (size_t i = 0; i < sizeof purges / sizeof *purges; i++)
        QF_TRY(purge_one(db, &purges[i], limits->idle_minutes * 60, removed));
    return NULL;
}

/* --- what the clock has changed --- */

struct record { uint64_t id; };
static const struct qf_type record_type = QF_TYPE(record, QF_U64(record, id));

/* Whose moment (a time of the record) lies within the week before now and after the last
 * refresh of its entry. */
#define SINCE_REFRESH_AT(noun, kind, moment, later)                                      \
    " LEFT JOIN outbox o ON o.dedupe_key = CONCAT('index:" kind ":', " noun ".id)"       \
    " COLLATE utf8mb4_nopad_bin"                                                         \
    " WHERE " noun ".state = 'published'"                                                \
    " AND " noun "." moment " > ?" later " AND " noun "." moment " <= ?" later           \
    " AND (o.id IS NULL OR (o.state = 'sent'"                                            \
    "  AND o.sent_at" later " < " noun "." moment "))"                 \
    " LIMIT 1000"
#define SINCE_REFRESH(noun, kind, moment) SINCE_REFRESH_AT(noun, kind, moment, "")

QF_STATEMENT(COMING, "SELECT a.id FROM article a"
    SINCE_REFRESH("a", "article", "published_at"))
QF_STATEMENT(GOING, "SELECT a.id FROM article a"
    SINCE_REFRESH("a", "article", "expires_at"))
/* So long after it came an article belongs to the old ones (SEARCH_RECENT_DAYS). */
QF_STATEMENT(AGING, "SELECT a.id FROM article a"
    SINCE_REFRESH_AT("a", "article", "published_at", " - INTERVAL 180 DAY"))
_Static_assert(SEARCH_RECENT_DAYS == 180, "AGING says the same");
QF_STATEMENT(ENDING, "SELECT v.id FROM activity v"
    SINCE_REFRESH("v", "activity", "ends_at"))

struct publish {
    struct qf_db *db;
    uint64_t changed;
};

static qf_err *publish_kind(struct publish *p, struct qf_statement *statement,
                            enum search_kind kind)
{
    struct qf_list list;
    qf_time now = qf_now();
    QF_TRY(
        qf_list(p->db, *statement, &record_type, &list, QF_T(now - 7 * DAY), QF_T(now)));
    for (size_t i = 0; i < list.count; i++)
        QF_TRY(search_ask(p->db, kind, QF_AT(list, struct record, i)->id));
    p->changed += list.count;
    return NULL;
}

static qf_err *publish_end(struct publish *p)
{
    return p->changed ? version_raise(p->db, "content") : NULL;
}

static qf_err *publish_work(void *arg)
{
    struct publish *p = arg;
    p->changed = 0;
    QF_TRY(publish_kind(p, &COMING, SEARCH_ARTICLE));
    return publish_end(p);
}

static qf_err *expire_work(void *arg)
{
    struct publish *p = arg;
    p->changed = 0;
    QF_TRY(publish_kind(p, &GOING, SEARCH_ARTICLE));
    QF_TRY(publish_kind(p, &ENDING, SEARCH_ACTIVITY));
    QF_TRY(publish_end(p));
    return publish_kind(p, &AGING, SEARCH_ARTICLE);     /* changes no page */
}

static qf_err *run(struct qf_db *db, qf_err *(*work)(void *), uint64_t *changed)
{
    struct publish p = {.db = db};
    QF_TRY(qf_tx(db, work, NULL, &p));
    *changed = p.changed;
    return NULL;
}

qf_err *upkeep_publish(struct qf_db *db, uint64_t *changed)
{
    return run(db, publish_work, changed);
}

qf_err *upkeep_expire(struct qf_db *db, uint64_t *changed)
{
    return run(db, expire_work, changed);
}

/* --- figures --- */

#define SINCE_NEW_YEAR(column)                                                           \
    column " >= MAKEDATE(y.year, 1) AND " column " < MAKEDATE(y.year + 1, 1)"
#define FIGURE(code, count)                                                              \
    "UPDATE yearly_figure y SET y.as_of = NOW(), y.value = " count                       \
    " WHERE y.code = '" code "' AND y.year = ?"

QF_STATEMENT(FIGURE_SERVED, FIGURE("served",
    "(SELECT COUNT(*) FROM service_order o WHERE o.state = 'finished'"
    " AND " SINCE_NEW_YEAR("o.finished_at") ")"))
QF_STATEMENT(FIGURE_ACCEPTED, FIGURE("accepted",
    "(SELECT COUNT(*) FROM need n WHERE n.listed = 1"
    " AND " SINCE_NEW_YEAR("n.published_at") ")"
    " + (SELECT COUNT(*) FROM service_order o WHERE " SINCE_NEW_YEAR("o.created_at") ")"))
QF_STATEMENT(FIGURE_ACTIVITIES, FIGURE("activities",
    "(SELECT COUNT(*) FROM activity v WHERE v.state = 'published'"
    " AND v.starts_at <= NOW() AND " SINCE_NEW_YEAR("v.starts_at") ")"))
QF_STATEMENT(FIGURE_ON_TIME,
    "UPDATE yearly_figure y"
    " JOIN (SELECT COUNT(*) AS base, COALESCE(SUM(on_time), 0) AS good"
    "  FROM service_order WHERE on_time IS NOT NULL AND finished_at >= MAKEDATE(?, 1)"
    "  AND finished_at < MAKEDATE(? + 1, 1)) o"
    " SET y.as_of = NOW(), y.value = o.good, y.base = o.base"
    " WHERE y.code = 'on_time' AND y.year = ?")
/* The grouped table stands first: after another one MariaDB would group once a row. */
QF_STATEMENT(PROVIDER_ORDERS,
    "UPDATE (SELECT provider_id, COUNT(*) AS finished, COALESCE(SUM(on_time), 0) AS good"
    "  FROM service_order WHERE state = 'finished' GROUP BY provider_id) o"
    " STRAIGHT_JOIN provider p ON p.id = o.provider_id"
    " SET p.order_count = o.finished, p.on_time_count = o.good"
    " WHERE p.order_count <> o.finished OR p.on_time_count <> o.good")
QF_STATEMENT(PROVIDER_SERVICES,
    "UPDATE (SELECT provider_id, SUM(listed) AS services FROM service"
    "  GROUP BY provider_id) s STRAIGHT_JOIN provider p ON p.id = s.provider_id"
    " SET p.service_count = s.services WHERE p.service_count <> s.services")

qf_err *upkeep_figures(struct qf_db *db)
{
    int year = qf_civil_of(qf_now()).year;
    QF_TRY(qf_exec(db, FIGURE_SERVED, NULL, QF_I(year)));
    QF_TRY(qf_exec(db, FIGURE_ACCEPTED, NULL, QF_I(year)));
    QF_TRY(qf_exec(db, FIGURE_ACTIVITIES, NULL, QF_I(year)));
    QF_TRY(qf_exec(db, FIGURE_ON_TIME, NULL, QF_I(year), QF_I(year), QF_I(year)));
    QF_TRY(qf_exec(db, PROVIDER_ORDERS, NULL));
    QF_TRY(qf_exec(db, PROVIDER_SERVICES, NULL));
    return consultation_reply_times(db);
}

/* --- recurring tasks --- */

QF_STATEMENT(RECUR,
    "INSERT INTO outbox (kind, dedupe_key, next_at, created_at) VALUES (?, ?, ?, ?)"
    " ON DUPLICATE KEY UPDATE id = id")

qf_err *upkeep_ask(struct qf_db *db, const char *kind, int period)
{
    char dedupe[80];
    qf_time now = qf_now();
    snprintf(dedupe, sizeof dedupe, "%s:%" PRId64, kind, now / period);
    return qf_exec(db, RECUR, NULL, QF_S(kind), QF_S(dedupe), QF_T(now), QF_T(now));
}

QF_STATEMENT(CONTENT_USED,
    "SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 = ? AND state <> 'deleted')")

qf_err *upkeep_content_is_used(struct qf_db *db, const unsigned char sha256[32], bool *is)
{
    int64_t some;
    QF_TRY(qf_number(db, CONTENT_USED, &some, QF_B(sha256, 32)));
    *is = some != 0;
    return NULL;
}
