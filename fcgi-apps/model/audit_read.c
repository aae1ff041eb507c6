#include "model/audit_read.h"

#include <string.h>

#include "lib/core/str.h"
#include "model/permission.h"
#include "model/scope.h"

const struct qf_type audit_line_type = QF_TYPE(audit_line,
    QF_U64(audit_line, id), QF_U64(audit_line, account_id), QF_U64(audit_line, subject_id),
    QF_TIME(audit_line, at), QF_STR(audit_line, actor_name), QF_STR(audit_line, action),
    QF_STR(audit_line, outcome), QF_STR(audit_line, subject_type),
    QF_STR(audit_line, window_name), QF_STR(audit_line, ip), QF_STR(audit_line, request_id),
    QF_STR(audit_line, detail));

/* One filter leads through its own index, all of which end in the entry's number; days are a range of
 * numbers, because entries are numbered as they come. */
#define ANY(column) "(? = 0 OR l." column " = ?)"
#define ANY_WORD(column) "(? = '' OR l." column " = ?)"
#define ONE(column) "(? <> 0 AND l." column " = ?)"
#define ONE_WORD(column) "(? <> '' AND l." column " = ?)"
#define LINES(index, account, action, type, subject)                                     \
    "SELECT l.id, l.account_id, l.subject_id, l.at, l.actor_name, l.action, l.outcome,"  \
    " l.subject_type, (SELECT p.short_name FROM platform_window p WHERE p.id = l.window_id)"   \
    " AS window_name, l.ip, l.request_id, l.detail"                                      \
    " FROM audit_log l FORCE INDEX (" index ") WHERE " account " AND " action            \
    " AND " type " AND " subject                                                         \
    " AND l.id >= ? AND l.id < ? AND (? = 1 OR l.window_id IN " SCOPE_WINDOWS ")"        \
    " ORDER BY l.id DESC LIMIT ?"

QF_STATEMENT(BY_NUMBER, LINES("PRIMARY", ANY("account_id"), ANY_WORD("action"),
                              ANY_WORD("subject_type"), ANY("subject_id")))
QF_STATEMENT(BY_ACCOUNT, LINES("by_account", ONE("account_id"), ANY_WORD("action"),
                               ANY_WORD("subject_type"), ANY("subject_id")))
QF_STATEMENT(BY_ACTION, LINES("by_action", ANY("account_id"), ONE_WORD("action"),
                              ANY_WORD("subject_type"), ANY("subject_id")))
QF_STATEMENT(BY_SUBJECT, LINES("by_subject", ANY("account_id"), ANY_WORD("action"),
                               ONE_WORD("subject_type"), ONE("subject_id")))

/* The first number at or after a time; 0 when there is none. */
QF_STATEMENT(FIRST_AT,
    "SELECT id FROM audit_log FORCE INDEX (by_time) WHERE at >= ? ORDER BY at, id LIMIT 1")

static qf_err *bounds(struct qf_db *db, const struct audit_filter *f, int64_t *from, int64_t *to)
{
    *from = 0;
    *to = f->before ? (int64_t)f->before : INT64_MAX;
    if (f->from != QF_NO_TIME) {
        QF_TRY(qf_number(db, FIRST_AT, from, QF_T(qf_day(f->from))));
        if (*from == 0) *from = INT64_MAX;
    }
    if (f->to == QF_NO_TIME) return NULL;
    int64_t after;
    QF_TRY(qf_number(db, FIRST_AT, &after, QF_T(qf_add_days(qf_day(f->to), 1))));
    if (after && after < *to) *to = after;
    return NULL;
}

static struct qf_statement *statement_of(const struct audit_filter *f)
{
    if (f->account) return &BY_ACCOUNT;
    if (*f->subject_type && f->subject_id) return &BY_SUBJECT;
    return *f->action ? &BY_ACTION : &BY_NUMBER;
}

enum { PARAMS = 16 };

/* The first stands for nothing, as in QF_PARAMS_. */
static qf_err *params_of(struct qf_db *db, const struct actor *who, const struct audit_filter *f,
                         int limit, struct qf_param *out)
{
    int64_t from, to;
    bool all;
    QF_TRY(bounds(db, f, &from, &to));
    QF_TRY(scope_is_all(db, who, FN_AUDIT_READ, &all));
    const struct qf_param params[] = {
        QF_NULL, QF_U(f->account), QF_U(f->account), QF_S(f->action), QF_S(f->action),
        QF_S(f->subject_type), QF_S(f->subject_type), QF_U(f->subject_id), QF_U(f->subject_id),
        QF_I(from), QF_I(to), QF_I(all), SCOPE_PARAMS(who, FN_AUDIT_READ, 0), QF_I(limit)};
    _Static_assert(sizeof params / sizeof *params == PARAMS + 1, "as many as the statement has");
    memcpy(out, params, sizeof params);
    return NULL;
}

qf_err *audit_lines(struct qf_db *db, const struct actor *who, const struct audit_filter *f,
                    int limit, struct qf_list *list)
{
    struct qf_param params[PARAMS + 1];
    QF_TRY(params_of(db, who, f, limit, params));
    return qf_list_(db, statement_of(f), &audit_line_type, list, params, PARAMS);
}

qf_err *audit_each(struct qf_db *db, const struct actor *who, const struct audit_filter *f,
                   int limit, qf_err *(*take)(void *, void *), void *arg)
{
    struct qf_param params[PARAMS + 1];
    struct audit_line row = {0};
    QF_TRY(params_of(db, who, f, limit, params));
    return qf_each_(db, statement_of(f), &audit_line_type, &row, take, arg, params, PARAMS);
}

const struct qf_type audit_chain_type = QF_TYPE(audit_chain, QF_U64(audit_chain, seals),
    QF_U64(audit_chain, sealed_to), QF_U64(audit_chain, newest),
    QF_TIME(audit_chain, sealed_at));

QF_STATEMENT(CHAIN,
    "SELECT COUNT(*) AS seals, COALESCE(MAX(to_id), 0) AS sealed_to,"
    " (SELECT COALESCE(MAX(id), 0) FROM audit_log) AS newest, MAX(created_at) AS sealed_at"
    " FROM audit_seal")

qf_err *audit_chain(struct qf_db *db, struct audit_chain *chain)
{
    return qf_get(db, CHAIN, &audit_chain_type, chain);
}
