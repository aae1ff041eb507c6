#include "lib/db/db_inside.h"

#include <errmsg.h>

/* --- all statements of the program --- */

static struct qf_statement *first;
static unsigned registered;

void qf_statement_register(struct qf_statement *st)
{
    st->slot = registered++;
    st->next = first;
    first = st;
}

const struct qf_statement *qf_statement_first(void)
{
    return first;
}

/* --- prepared on a connection --- */

void db_forget_prepared(struct db_prepared *s)
{
    if (s->stmt) mysql_stmt_close(s->stmt);
    db_plans_free(s->plans);
    free(s->binds);
    free(s->times);
    *s = (struct db_prepared){0};
}

static struct db_prepared *slot_of(struct qf_db *db, const struct qf_statement *st)
{
    if (st->slot >= db->slots) {
        struct db_prepared *more = db_calloc(registered, sizeof *more);
        if (db->slots) memcpy(more, db->prepared, db->slots * sizeof *more);
        free(db->prepared);
        db->prepared = more;
        db->slots = registered;
    }
    return &db->prepared[st->slot];
}

static qf_err *prepare(struct qf_db *db, const struct qf_statement *st,
                       struct db_prepared *s)
{
    if (s->stmt) return NULL;
    s->stmt = mysql_stmt_init(db->mysql);
    if (!s->stmt) return db_raise_mysql(db, st);
    db->trips++;
    if (mysql_stmt_prepare(s->stmt, st->sql, strlen(st->sql))) {
        qf_err *e = db_raise_stmt(db, st, s->stmt);
        db_forget_prepared(s);
        return e;
    }
    s->params = (unsigned)mysql_stmt_param_count(s->stmt);
    s->yields = mysql_stmt_field_count(s->stmt) > 0;
    s->binds = db_calloc(s->params, sizeof *s->binds);
    s->times = db_calloc(s->params, sizeof *s->times);
    return NULL;
}

qf_err *qf_statement_try(struct qf_db *db, const struct qf_statement *st)
{
    struct db_prepared s = {0};
    QF_TRY(qf_db_connect(db));
    QF_TRY(prepare(db, st, &s));
    db_forget_prepared(&s);
    return NULL;
}

/* --- running --- */

/* May nothing be sent now? */
static qf_err *check_state(struct qf_db *db, const struct qf_statement *st)
{
    if (db->busy) return db_mistake(st, "the connection is in use by qf_each");
    if (!db->in_tx) return NULL;
    /* Outside the transaction it would be committed at once: never. */
    if (!db->doomed && db->mysql) return NULL;
    qf_err *e =
        qf_unavailable("%s: the transaction was lost: %s", st->name, db->doom.words);
    e->retry = db->doomed ? db->doom.retry : QF_RETRY_CONNECT;
    e->code = db->doom.code;
    return e;
}

static qf_err *run_once(struct qf_db *db, struct qf_statement *st,
                        const struct qf_param *params, unsigned count,
                        struct db_prepared *s, bool *sent)
{
    QF_TRY(prepare(db, st, s));
    if (s->params != count)
        return db_mistake(st, "%u values for %u parameters", count, s->params);
    db_bind(s, params);
    if (count && mysql_stmt_bind_param(s->stmt, s->binds))
        return db_raise_stmt(db, st, s->stmt);
    db->trips++;
    *sent = true;
    if (mysql_stmt_execute(s->stmt)) {
        /* Did it never arrive, or does it change nothing? Asked before the raise forgets
         * it. */
        unsigned code = mysql_stmt_errno(s->stmt);
        *sent = (code == CR_SERVER_LOST || code == CR_SERVER_LOST_EXTENDED) && !s->yields;
        return db_raise_stmt(db, st, s->stmt);
    }
    return NULL;
}

/* A connection that the server had closed meanwhile is noticed only by using it. Outside
 * a transaction such a statement is run once more, unless it may have been done. */
static bool may_repeat(const struct qf_db *db, const qf_err *e, bool sent, int64_t start)
{
    return e && e->retry == QF_RETRY_CONNECT && !sent && !db->in_tx &&
           qf_monotonic_ms() - start < DB_QUICK_MS;
}

qf_err *db_run(struct qf_db *db, struct qf_statement *st, const struct qf_param *params,
               unsigned count, struct db_prepared **out)
{
    int64_t start = qf_monotonic_ms();
    qf_err *e = NULL;
    QF_TRY(check_state(db, st));
    for (int i = 0; i < 2; i++) {
        bool sent = false, was_open = db->mysql;
        QF_TRY(qf_db_connect(db));
        *out = slot_of(db, st);
        e = run_once(db, st, params, count, *out, &sent);
        if (!was_open || !may_repeat(db, e, sent, start)) break;
    }
    if (!e) return NULL;
    if (e->retry == QF_RETRY_CONNECT && qf_monotonic_ms() - start > DB_QUICK_MS)
        db_note_down(db);
    return qf_err_pass(e, __FILE__, __LINE__, __func__);
}

void db_done(struct qf_db *db, struct db_prepared *s)
{
    /* Rows that nobody wanted are read and dropped here. The connection may be gone by
     * now. */
    if (db->mysql && s->stmt) mysql_stmt_free_result(s->stmt);
}
