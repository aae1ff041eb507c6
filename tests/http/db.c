#include "tests/http/db.h"
#include "tests/http/person.h"

#include <mysql.h>

static MYSQL *db_open(void)
{
    char socket[300];
    MYSQL *db = mysql_init(NULL);
    snprintf(socket, sizeof socket, "%s/db/mysqld.sock", getenv("QIFU_STATE"));
    mysql_options(db, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (!mysql_real_connect(db, NULL, NULL, NULL, "qifu", 0, socket, 0))
        fail_msg("database: %s", mysql_error(db));
    return db;
}

static char *ask(const char *format, va_list args)
{
    char *sql = NULL, *out = strdup("");
    MYSQL *db = db_open();
    if (vasprintf(&sql, format, args) < 0) abort();
    if (mysql_query(db, sql)) fail_msg("%s\n    %s", mysql_error(db), sql);
    MYSQL_RES *rows = mysql_store_result(db);
    MYSQL_ROW row = rows ? mysql_fetch_row(rows) : NULL;
    if (row && row[0]) {
        free(out);
        out = strdup(row[0]);
    }
    mysql_free_result(rows);
    mysql_close(db);
    free(sql);
    return out;
}

char *db_words(const char *sql, ...)
{
    va_list args;
    va_start(args, sql);
    char *words = ask(sql, args);
    va_end(args);
    return words;
}

long db_number(const char *sql, ...)
{
    va_list args;
    va_start(args, sql);
    char *words = ask(sql, args);
    va_end(args);
    long number = strtol(words, NULL, 10);
    free(words);
    return number;
}

void db_do(const char *sql, ...)
{
    va_list args;
    va_start(args, sql);
    free(ask(sql, args));
    va_end(args);
}

void db_forgive(void)
{
    db_do("DELETE FROM throttle");
}
