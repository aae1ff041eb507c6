/* A connection for a unit program, to a fresh database that is dropped at its end. The
 * server comes from tests/unit/with-database. */
#ifndef QF_TESTS_UNIT_DATABASE_H
#define QF_TESTS_UNIT_DATABASE_H

#include "unit.h"

#include "lib/db/db.h"

static struct qf_db *db;
static char database_name[32];

static struct qf_db *database_connect_with(const char *name, unsigned read_seconds)
{
    const char *socket = getenv("QIFU_DB_SOCKET");
    if (!socket)
        fail_msg("QIFU_DB_SOCKET is not set: run this by tests/unit/with-database");
    const struct qf_db_options o = {
        .socket = socket,
        .name = name,
        .user = "root",
        .password = "",
        .read_seconds = read_seconds,
    };
    struct qf_db *one = qf_db_new(&o);
    qf_db_arena(one, arena);
    return one;
}

/* Another connection to the same database. */
static inline struct qf_db *database_connect(void)
{
    return database_connect_with(database_name, 0);
}

static inline void database_script(const char *sql)
{
    assert_good(qf_db_script(db, sql, "test"));
}

/* Group setup and teardown. */
static int database_open(void **state)
{
    char sql[200];
    unit_open(state);
    snprintf(database_name, sizeof database_name, "qifu_unit_%u", (unsigned)getpid());
    snprintf(sql, sizeof sql, "CREATE DATABASE %s COLLATE utf8mb4_unicode_ci; USE %s",
             database_name, database_name);
    struct qf_db *first = database_connect_with("mysql", 60);
    assert_good(qf_db_script(first, sql, "database.h"));
    qf_db_free(first);
    db = database_connect();
    return 0;
}

static int database_close(void **state)
{
    char sql[64];
    snprintf(sql, sizeof sql, "DROP DATABASE %s", database_name);
    qf_db_free(db);
    struct qf_db *last = database_connect_with("mysql", 60);
    assert_good(qf_db_script(last, sql, "database.h"));
    qf_db_free(last);
    return unit_close(state);
}

/* After each test: nothing of it stays. */
static inline int database_forget(void **state)
{
    (void)state;
    qf_err_forget();
    qf_arena_reset(arena);
    return 0;
}

#endif
