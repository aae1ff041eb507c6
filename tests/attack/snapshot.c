#include "tests/attack/snapshot.h"
#include "tests/http/person.h"

#include <mysql.h>

#define COPY "qifu_before"
#define LEFT_OUT                                                                              \
    "'audit_log','audit_seal','throttle','one_time_key','outbox','schema_migration',"         \
    "'content_version','search_doc','case_look','session'"
/* A code is sent again, and is another. */
#define NOT_COMPARED "'verification_code','captcha'"

static MYSQL *db;
enum { TABLES_MAX = 300 };
static struct { char *name, *columns, *key; } tables[TABLES_MAX];
static size_t count;
static char *sums_sql, *whole_sql;

static MYSQL_RES *ask(const char *format, ...) __attribute__((format(printf, 1, 2)));

static MYSQL_RES *ask(const char *format, ...)
{
    char *sql = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&sql, format, args) < 0) abort();
    va_end(args);
    if (mysql_query(db, sql)) fail_msg("%s\n    %.400s", mysql_error(db), sql);
    free(sql);
    return mysql_store_result(db);
}

#define run(...) mysql_free_result(ask(__VA_ARGS__))

static void open_db(void)
{
    char socket[300];
    db = mysql_init(NULL);
    snprintf(socket, sizeof socket, "%s/db/mysqld.sock", getenv("QIFU_STATE"));
    mysql_options(db, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (!mysql_real_connect(db, NULL, NULL, NULL, "qifu", 0, socket, 0))
        fail_msg("database: %s", mysql_error(db));
    run("SET foreign_key_checks = 0");
}

static void read_tables(void)
{
    MYSQL_ROW row;
    MYSQL_RES *rows = ask(
        "SELECT c.TABLE_NAME, GROUP_CONCAT('`', c.COLUMN_NAME, '`' ORDER BY c.ORDINAL_POSITION),"
        " GROUP_CONCAT(IF(c.COLUMN_KEY = 'PRI', CONCAT('`', c.COLUMN_NAME, '`'), NULL))"
        " FROM information_schema.COLUMNS c JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA"
        "  AND t.TABLE_NAME = c.TABLE_NAME AND t.TABLE_TYPE = 'BASE TABLE'"
        " WHERE c.TABLE_SCHEMA = 'qifu' AND c.IS_GENERATED = 'NEVER'"
        " AND c.TABLE_NAME NOT IN ('audit_log', 'audit_seal', 'schema_migration') GROUP BY c.TABLE_NAME");
    for (count = 0; (row = mysql_fetch_row(rows)) && count < TABLES_MAX; count++) {
        tables[count].name = strdup(row[0]);
        tables[count].columns = strdup(row[1]);
        tables[count].key = strdup(row[2]);
    }
    mysql_free_result(rows);
}

/* A SELECT of one row: a sum for each table that the condition takes. */
static char *sums_of(const char *column_condition, const char *left_out)
{
    MYSQL_RES *rows = ask(
        "SELECT CONCAT('SELECT CONCAT_WS('','',', GROUP_CONCAT(piece ORDER BY name), ')') FROM ("
        "SELECT TABLE_NAME AS name, CONCAT('(SELECT COALESCE(BIT_XOR(CRC32(CONCAT_WS(''|'',',"
        " GROUP_CONCAT('COALESCE(`', COLUMN_NAME, '`,''~'')' ORDER BY ORDINAL_POSITION), '))),0) FROM `',"
        " TABLE_NAME, '`)') AS piece FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'qifu'"
        " AND IS_GENERATED = 'NEVER' AND TABLE_NAME NOT IN (%s)%s GROUP BY TABLE_NAME) p",
        left_out, column_condition);
    char *sql = strdup(mysql_fetch_row(rows)[0]);
    mysql_free_result(rows);
    return sql;
}

static char *sums(const char *sql)
{
    MYSQL_RES *rows = ask("%s", sql);
    char *text = strdup(mysql_fetch_row(rows)[0]);
    mysql_free_result(rows);
    return text;
}

char *snapshot_sums(void)
{
    return sums(sums_sql);
}

void snapshot_take(void)
{
    open_db();
    read_tables();
    sums_sql = sums_of(" AND DATA_TYPE NOT IN ('date', 'datetime', 'timestamp', 'binary', 'varbinary', 'blob')"
                       " AND COLUMN_NAME NOT IN ('public_id', 'password_hash', 'number')",
                       LEFT_OUT "," NOT_COMPARED);
    whole_sql = sums_of("", LEFT_OUT);
    run("DROP DATABASE IF EXISTS " COPY);
    run("CREATE DATABASE " COPY " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    for (size_t i = 0; i < count; i++) {
        run("CREATE TABLE " COPY ".`%1$s` AS SELECT %2$s FROM `%1$s`", tables[i].name, tables[i].columns);
        run("ALTER TABLE `%s` AUTO_INCREMENT = 1", tables[i].name);
    }
}

/* --- names of what differs --- */

static size_t names_of(const char *left_out, char **names)
{
    MYSQL_ROW row;
    size_t n = 0;
    MYSQL_RES *rows = ask("SELECT DISTINCT TABLE_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA ="
                          " 'qifu' AND TABLE_NAME NOT IN (%s) ORDER BY 1", left_out);
    while ((row = mysql_fetch_row(rows)) && n < TABLES_MAX) names[n++] = strdup(row[0]);
    mysql_free_result(rows);
    return n;
}

char *snapshot_differences(const char *a, const char *b)
{
    char *names[TABLES_MAX], *text = NULL;
    size_t len, n = names_of(LEFT_OUT "," NOT_COMPARED, names);
    FILE *out = open_memstream(&text, &len);
    for (size_t i = 0; i < n; i++) {
        size_t one = strcspn(a, ","), other = strcspn(b, ",");
        if (one != other || strncmp(a, b, one)) fprintf(out, "%s ", names[i]);
        a += one + (a[one] == ',');
        b += other + (b[other] == ',');
        free(names[i]);
    }
    fclose(out);
    return text;
}

/* --- back --- */

/* What is new or has changed goes, what is missing then comes back. */
static void put_back(const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(tables[i].name, name)) continue;
        const char *columns = tables[i].columns;
        run("DELETE FROM `%1$s` WHERE (%2$s) IN (SELECT %2$s FROM (SELECT %3$s FROM `%1$s` EXCEPT"
            " SELECT %3$s FROM " COPY ".`%1$s`) x)", name, tables[i].key, columns);
        bool grew = mysql_affected_rows(db) > 0;
        run("INSERT INTO `%1$s` (%2$s) SELECT %2$s FROM " COPY ".`%1$s` EXCEPT SELECT %2$s FROM `%1$s`",
            name, columns);
        if (grew) run("ALTER TABLE `%s` AUTO_INCREMENT = 1", name);
    }
}

void snapshot_put_back(void)
{
    static char *names[TABLES_MAX], *before;
    static size_t n;
    char *now = sums(whole_sql);
    if (!before) {
        n = names_of(LEFT_OUT, names);
        before = strdup(now);
    }
    const char *a = before, *b = now;
    for (size_t i = 0; i < n; i++) {
        size_t one = strcspn(a, ","), other = strcspn(b, ",");
        if (one != other || strncmp(a, b, one)) put_back(names[i]);
        a += one + (a[one] == ',');
        b += other + (b[other] == ',');
    }
    free(now);
}

void snapshot_drop(void)
{
    snapshot_put_back();
    put_back("search_doc");
    run("UPDATE content_version SET version = version + 1, changed_at = NOW()");
    run("DROP DATABASE " COPY);
    mysql_close(db);
    for (size_t i = 0; i < count; i++) {
        free(tables[i].name);
        free(tables[i].columns);
        free(tables[i].key);
    }
    free(sums_sql);
    free(whole_sql);
}
