#include "lib/db/db_inside.h"

#include <errmsg.h>
#include <mysqld_error.h>

/* Not in every version of the headers. */
enum {
    STATEMENT_TIMEOUT = 1969, CONNECTION_KILLED = 1927, IDLE_TOO_LONG = 4031,
    NO_SUCH_PREPARED = 1243
};

bool db_lost(unsigned code)
{
    switch (code) {
    case CR_SERVER_GONE_ERROR:
    case CR_SERVER_LOST:
    case CR_SERVER_LOST_EXTENDED:
    case CONNECTION_KILLED:
    case IDLE_TOO_LONG:
    case ER_UNKNOWN_COM_ERROR:          /* a Galera node that has left its cluster */
    case ER_SERVER_SHUTDOWN:
        return true;
    default:
        return false;
    }
}

/* What InnoDB and Galera roll back and expect to be run again. */
static bool conflict(unsigned code)
{
    return code == ER_LOCK_DEADLOCK || code == ER_LOCK_WAIT_TIMEOUT ||
           code == ER_CHECKREAD || code == ER_ERROR_DURING_COMMIT;
}

/* Refusals that pass by themselves, at the price of waiting: not ours to repeat. */
static bool busy(unsigned code)
{
    return code == STATEMENT_TIMEOUT || code == ER_QUERY_INTERRUPTED;
}

static bool unreachable(unsigned code)
{
    return code == CR_CONNECTION_ERROR || code == CR_CONN_HOST_ERROR ||
           code == ER_CON_COUNT_ERROR || code == ER_TOO_MANY_USER_CONNECTIONS;
}

static qf_err *classify(unsigned code, const char *where, const char *message)
{
    qf_err *e;
    if (code == ER_DUP_ENTRY) return qf_state_error("同样的内容已经存在");
    if (conflict(code)) {
        e = qf_unavailable("%s%u %s", where, code, message);
        e->retry = QF_RETRY_TX;
    } else if (db_lost(code) || unreachable(code) || code == NO_SUCH_PREPARED) {
        e = qf_unavailable("%s%u %s", where, code, message);
        e->retry = QF_RETRY_CONNECT;
    } else if (busy(code)) {
        e = qf_unavailable("%s%u %s", where, code, message);
    } else {
        e = qf_system_error("%s%u %s", where, code, message);
    }
    return e;
}

qf_err *db_raise(struct qf_db *db, const struct qf_statement *st, unsigned code,
                 const char *message)
{
    char where[160] = "";
    /* The client library has no number for some of its own failed allocations. */
    if (code == CR_OUT_OF_MEMORY || code == 0) db_out_of_memory();
    if (st) snprintf(where, sizeof where, "%s (%s:%d): ", st->name, st->file, st->line);
    qf_err *e = classify(code, where, message);
    e->code = (int)code;
    if (db->in_tx && e->retry != QF_RETRY_NO && !db->doomed) {
        db->doomed = true;
        db->doom = *e;
    }
    if (e->retry == QF_RETRY_CONNECT) qf_db_close(db);
    return e;
}

/* The messages are copied first: closing frees them. */
qf_err *db_raise_mysql(struct qf_db *db, const struct qf_statement *st)
{
    char message[MYSQL_ERRMSG_SIZE];
    snprintf(message, sizeof message, "%s", mysql_error(db->mysql));
    return db_raise(db, st, mysql_errno(db->mysql), message);
}

/* An error between two rows is noted at the connection only, not at the statement. */
qf_err *db_raise_stmt(struct qf_db *db, const struct qf_statement *st, MYSQL_STMT *stmt)
{
    char message[MYSQL_ERRMSG_SIZE];
    if (mysql_stmt_errno(stmt) == 0) return db_raise_mysql(db, st);
    snprintf(message, sizeof message, "%s", mysql_stmt_error(stmt));
    return db_raise(db, st, mysql_stmt_errno(stmt), message);
}

bool qf_db_is_duplicate(const qf_err *e)
{
    return e && e->code == ER_DUP_ENTRY;
}
