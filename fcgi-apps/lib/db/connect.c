#include "lib/db/db_inside.h"

#include <errmsg.h>
#include <unistd.h>

#include "lib/core/log.h"

void db_out_of_memory(void)
{
    qf_log(QF_LOG_ERROR, "out of memory", NULL);
    _exit(70);
}

/* What lives as long as the connection, not as long as a request. */
void *db_calloc(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size);
    if (!p) db_out_of_memory();
    return p;
}

static const char *copy(const char *text)
{
    size_t size = text ? strlen(text) + 1 : 0;
    return text ? memcpy(db_calloc(size, 1), text, size) : NULL;
}

static void drop(const char *text)
{
    char *own;
    memcpy(&own, &text, sizeof own);    /* ours to free, though it reads as const */
    if (own) explicit_bzero(own, strlen(own));
    free(own);
}

struct qf_db *qf_db_new(const struct qf_db_options *o)
{
    struct qf_db *db = db_calloc(1, sizeof *db);
    db->options = (struct qf_db_options){
        .socket = copy(o->socket), .name = copy(o->name), .user = copy(o->user),
        .password = copy(o->password),
        .connect_seconds = o->connect_seconds ? o->connect_seconds : 2,
        .read_seconds = o->read_seconds ? o->read_seconds : 4,
    };
    return db;
}

void qf_db_free(struct qf_db *db)
{
    if (!db) return;
    qf_db_close(db);
    drop(db->options.socket);
    drop(db->options.name);
    drop(db->options.user);
    drop(db->options.password);
    free(db->prepared);
    free(db);
}

void qf_db_arena(struct qf_db *db, struct qf_arena *arena)
{
    db->arena = arena;
    db->trips = 0;
}

struct qf_arena *qf_db_arena_swap(struct qf_db *db, struct qf_arena *arena)
{
    struct qf_arena *before = db->arena;
    db->arena = arena;
    return before;
}

unsigned qf_db_trips(const struct qf_db *db)
{
    return db->trips;
}

void db_note_down(struct qf_db *db)
{
    db->down_at = qf_monotonic_ms();
}

bool db_known_down(const struct qf_db *db)
{
    return db->down_at && qf_monotonic_ms() - db->down_at < DB_DOWN_MS;
}

void qf_db_close(struct qf_db *db)
{
    /* The connection first: closing the statements then sends nothing to a server that
     * may not answer. */
    if (db->mysql) mysql_close(db->mysql);
    db->mysql = NULL;
    db->busy = false;
    for (unsigned i = 0; i < db->slots; i++) db_forget_prepared(&db->prepared[i]);
}

qf_err *db_command(struct qf_db *db, const char *sql)
{
    int64_t start = qf_monotonic_ms();
    db->trips++;
    if (!mysql_real_query(db->mysql, sql, strlen(sql))) return NULL;
    if (qf_monotonic_ms() - start > DB_QUICK_MS && db_lost(mysql_errno(db->mysql)))
        db_note_down(db);
    return db_raise_mysql(db, NULL);
}

/* A statement must end before we stop listening, so that a slow one is an error of its
 * own and not a lost connection; and a lock wait before that, so that it can be run
 * again.
 *
 * Two things that the optimizer may do on one day and not on another are never worth it here. A condition
 * pushed into an index makes InnoDB copy the whole row buffer, 46 KB of a provider, for every entry it
 * passes; a derived table that is split is made anew for every row of the table before it, from the second
 * run of a statement on. */
static qf_err *set_session(struct qf_db *db)
{
    char sql[512];
    unsigned read = db->options.read_seconds, lock = read / 2;
    snprintf(sql, sizeof sql,
             "SET NAMES utf8mb4 COLLATE utf8mb4_unicode_ci, time_zone = '+08:00',"
             " sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,"
             "NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY', autocommit = 1,"
             " optimizer_switch = 'index_condition_pushdown=off,split_materialized=off',"
             " max_statement_time = %u.5, innodb_lock_wait_timeout = %u",
             read - 1, lock < 1 ? 1 : lock > 5 ? 5 : lock);
    QF_TRY(db_command(db, sql));
    return db_command(db, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
}

/* The database's clock is everybody's. Outside of a transaction only: a server that has
 * gone away must not doom one. */
static qf_err *ask_clock(struct qf_db *db)
{
    static const char ask[] = "SELECT CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS INTEGER)";
    db->trips++;
    MYSQL_RES *rows = NULL;
    if (mysql_real_query(db->mysql, ask, sizeof ask - 1) == 0)
        rows = mysql_store_result(db->mysql);
    if (!rows) return db_raise_mysql(db, NULL);
    MYSQL_ROW row = mysql_fetch_row(rows);
    int64_t ms = row && row[0] ? strtoll(row[0], NULL, 10) : 0;
    mysql_free_result(rows);
    if (ms <= 0) return qf_system_error("the database does not tell the time");
    qf_clock_follow(ms);
    return NULL;
}

static void set_options(MYSQL *mysql, const struct qf_db_options *o)
{
    unsigned off = 0;
    my_bool no = 0;
    mysql_optionsv(mysql, MYSQL_OPT_CONNECT_TIMEOUT, &o->connect_seconds);
    mysql_optionsv(mysql, MYSQL_OPT_READ_TIMEOUT, &o->read_seconds);
    mysql_optionsv(mysql, MYSQL_OPT_WRITE_TIMEOUT, &o->read_seconds);
    mysql_optionsv(mysql, MYSQL_OPT_RECONNECT, &no);
    mysql_optionsv(mysql, MYSQL_OPT_LOCAL_INFILE, &off);
    mysql_optionsv(mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
}

static qf_err *set_up(struct qf_db *db)
{
    QF_TRY(set_session(db));
    return ask_clock(db);
}

/* Rows that an UPDATE matched count as changed, so that "nothing changed" means "not
 * there". */
static qf_err *open_connection(struct qf_db *db)
{
    const struct qf_db_options *o = &db->options;
    db->mysql = mysql_init(NULL);
    if (!db->mysql) db_out_of_memory();
    set_options(db->mysql, o);
    db->trips++;
    if (mysql_real_connect(db->mysql, NULL, o->user, o->password, o->name, 0, o->socket,
                           CLIENT_FOUND_ROWS))
        return set_up(db);
    char message[MYSQL_ERRMSG_SIZE];
    unsigned code = mysql_errno(db->mysql);
    snprintf(message, sizeof message, "connect to %s: %u %s", o->socket, code,
             mysql_error(db->mysql));
    qf_err *e = qf_unavailable("%s", message);
    e->code = (int)code;
    return e;
}

/* The clock is asked again when it may have run away. A connection that turns out to be
 * gone is opened again; a server that did not answer for long will not do so now. */
static qf_err *look_at_clock(struct qf_db *db)
{
    int64_t start = qf_monotonic_ms();
    if (!db->mysql || db->in_tx || db->busy || qf_clock_age_ms() <= DB_CLOCK_MS) return NULL;
    qf_err *e = ask_clock(db);
    if (!e || (e->retry == QF_RETRY_CONNECT && qf_monotonic_ms() - start < DB_QUICK_MS))
        return NULL;
    if (e->retry == QF_RETRY_CONNECT) db_note_down(db);
    return e;
}

qf_err *qf_db_connect(struct qf_db *db)
{
    QF_TRY(look_at_clock(db));
    if (db->mysql) return NULL;
    qf_err *e;
    if (db_known_down(db)) {
        e = qf_unavailable("the database did not answer a moment ago");
        e->retry = QF_RETRY_CONNECT;
        return e;
    }
    e = open_connection(db);
    if (!e) {
        db->down_at = 0;
        return NULL;
    }
    db_note_down(db);
    qf_db_close(db);
    e->status = 503;
    e->retry = QF_RETRY_CONNECT;
    return qf_err_pass(e, __FILE__, __LINE__, __func__);
}
