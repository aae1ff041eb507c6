#include "lib/db/db_inside.h"

#include <errno.h>
#include <sys/random.h>
#include <time.h>

#include "lib/core/log.h"

enum { TRIES = 5, TOTAL_MS = 3000, FIRST_WAIT_MS = 20 };

bool qf_in_tx(const struct qf_db *db)
{
    return db->in_tx;
}

void qf_after_commit(struct qf_db *db, void (*fn)(void *), void *arg)
{
    if (!db->in_tx) {
        fn(arg);
        return;
    }
    for (int i = 0; i < db->hook_count; i++)
        if (db->hooks[i].fn == fn && db->hooks[i].arg == arg) return;
    if (db->hook_count == DB_HOOKS) {
        qf_log(QF_LOG_ERROR, "more than 8 different calls of qf_after_commit", NULL);
        abort();
    }
    db->hooks[db->hook_count].fn = fn;
    db->hooks[db->hook_count++].arg = arg;
}

static void run_hooks(struct qf_db *db)
{
    for (int i = 0; i < db->hook_count; i++) db->hooks[i].fn(db->hooks[i].arg);
    db->hook_count = 0;
}

/* --- one attempt --- */

/* Always said explicitly: after a lock wait the server has undone the last statement
 * only. A connection on which that fails is not used again; closing it rolls back as
 * well. */
static void roll_back(struct qf_db *db)
{
    if (!db->mysql) return;
    db->trips++;
    if (mysql_real_query(db->mysql, "ROLLBACK", 8)) qf_db_close(db);
}

/* A connection that is lost here may have committed or not: nobody knows, so nothing is
 * run again. Only an error that the server itself answered says that it did not. */
static qf_err *commit(struct qf_db *db)
{
    qf_err *e = db_command(db, "COMMIT");
    if (e && e->retry == QF_RETRY_CONNECT) e->retry = QF_RETRY_UNKNOWN;
    return e;
}

/* Work that met a conflict and went on nevertheless must not be committed. */
static qf_err *doomed(struct qf_db *db)
{
    if (!db->doomed && db->mysql) return NULL;
    qf_err *e = qf_unavailable("the transaction was lost: %s", db->doom.words);
    e->retry = db->doomed ? db->doom.retry : QF_RETRY_CONNECT;
    e->code = db->doom.code;
    return e;
}

static qf_err *attempt(struct qf_db *db, qf_err *(*work)(void *), void *arg)
{
    QF_TRY(qf_db_connect(db));
    QF_TRY(db_command(db, "START TRANSACTION"));
    db->in_tx = true;
    db->doomed = false;
    db->hook_count = 0;
    qf_err *e = work(arg);
    if (!e || db->doomed) {
        qf_err *lost = doomed(db);
        e = lost ? lost : e;
    }
    if (!e) e = commit(db);
    if (e) roll_back(db);
    db->in_tx = false;
    return e;
}

/* --- again --- */

/* How long to wait before the next attempt; a bit by chance, so that two that met do not
 * meet again. */
static int64_t wait_ms(int tries)
{
    unsigned char chance = 128;
    int64_t base = (int64_t)FIRST_WAIT_MS << tries;
    if (getrandom(&chance, 1, GRND_NONBLOCK) != 1) chance = 128;
    return base + base * chance / 512;
}

static void sleep_ms(int64_t ms)
{
    struct timespec t = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
    while (nanosleep(&t, &t) != 0 && errno == EINTR) continue;
}

qf_err *qf_tx(struct qf_db *db, qf_err *(*work)(void *), void (*again)(void *), void *arg)
{
    if (db->in_tx) return work(arg);
    int64_t start = qf_monotonic_ms();
    for (int tries = 0;; tries++) {
        qf_err *e = attempt(db, work, arg);
        if (!e) {
            run_hooks(db);
            return NULL;
        }
        int64_t wait = wait_ms(tries);
        bool may = e->retry == QF_RETRY_TX || e->retry == QF_RETRY_CONNECT;
        if (!may || tries + 1 == TRIES || db_known_down(db) ||
            qf_monotonic_ms() - start + wait > TOTAL_MS)
            return qf_err_pass(e, __FILE__, __LINE__, __func__);
        qf_log(QF_LOG_INFO, "transaction runs again", "words", e->words, NULL);
        sleep_ms(wait);
        if (again) again(arg);
    }
}

/* --- a part that may be left out --- */

static bool was_refused(const qf_err *e)
{
    return e->class == QF_ERR_USER || e->class == QF_ERR_STATE;
}

qf_err *qf_part(struct qf_db *db, qf_err *(*work)(void *), void *arg)
{
    QF_TRY(db_command(db, "SAVEPOINT part"));
    qf_err *e = work(arg);
    if (!e) return db_command(db, "RELEASE SAVEPOINT part");
    if (was_refused(e)) QF_TRY(db_command(db, "ROLLBACK TO SAVEPOINT part"));
    return e;
}
