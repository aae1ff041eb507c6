/* Which program may do what with which table: every user of the database tries everything, and what it gets
 * is what stands in grants.tsv, no more and no less. After a change of sql/grants.sql:
 *
 *     QIFU_BUILD/tests/attack/grants print >tests/attack/grants.tsv     and read the difference
 *
 * A statement is only prepared, never run: the server looks at the rights then. */
#include "tests/http/db.h"
#include "tests/http/person.h"

#include <mysql.h>

static const char *const users[] = {"portal", "enterprise", "sp", "window", "dispatch",
                                    "complaints", "jobs", "backup", "ddl"};
enum { USERS = sizeof users / sizeof *users, DENIED_TABLE = 1142, DENIED_COLUMN = 1143 };

static char *secret_of(const char *user)
{
    char path[400], word[100] = "";
    snprintf(path, sizeof path, "%s/secrets/db-%s", getenv("QIFU_STATE"), user);
    FILE *f = fopen(path, "r");
    if (!f || !fgets(word, sizeof word, f)) fail_msg("%s", path);
    fclose(f);
    word[strcspn(word, "\n")] = 0;
    return strdup(word);
}

/* NULL: refused. */
static MYSQL *connect_as(const char *user, const char *password)
{
    char socket[300], name[60];
    MYSQL *db = mysql_init(NULL);
    snprintf(socket, sizeof socket, "%s/db/mysqld.sock", getenv("QIFU_STATE"));
    snprintf(name, sizeof name, "qifu_%s", user);
    mysql_options(db, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (mysql_real_connect(db, NULL, name, password, "qifu", 0, socket, 0)) return db;
    mysql_close(db);
    return NULL;
}

static MYSQL *enter(const char *user)
{
    char *password = secret_of(user);
    MYSQL *db = connect_as(user, password);
    if (!db) fail_msg("qifu_%s cannot connect", user);
    free(password);
    return db;
}

/* 0 or the server's number of the refusal. */
static unsigned tried(MYSQL *db, const char *format, ...) __attribute__((format(printf, 2, 3)));

static unsigned tried(MYSQL *db, const char *format, ...)
{
    char *sql = NULL;
    va_list args;
    va_start(args, format);
    int len = vasprintf(&sql, format, args);
    va_end(args);
    if (len < 0) abort();
    MYSQL_STMT *st = mysql_stmt_init(db);
    unsigned code = mysql_stmt_prepare(st, sql, (unsigned long)len) ? mysql_stmt_errno(st) : 0;
    mysql_stmt_close(st);
    free(sql);
    return code;
}

static bool is_denied(unsigned code)
{
    return code == DENIED_TABLE || code == DENIED_COLUMN || code == 1044 || code == 1227 || code == 1370;
}

/* --- what there is --- */

static char *tables, *columns; /* "account,activity,…"; "account.id,account.name,…" */

static char *list_of(const char *what, const char *from)
{
    return db_words("SELECT GROUP_CONCAT(%s) FROM %s", what, from);
}

static int begin(void **state)
{
    (void)state;
    tables = list_of("TABLE_NAME ORDER BY TABLE_NAME",
                     "information_schema.TABLES WHERE TABLE_SCHEMA = 'qifu' AND TABLE_TYPE = 'BASE TABLE'");
    columns = list_of("TABLE_NAME, '.', COLUMN_NAME ORDER BY TABLE_NAME, ORDINAL_POSITION",
                      "information_schema.COLUMNS WHERE TABLE_SCHEMA = 'qifu' AND IS_GENERATED = 'NEVER'");
    if (strlen(tables) < 500 || strlen(columns) < 5000) fail_msg("too few tables");
    return 0;
}

static int end(void **state)
{
    (void)state;
    free(tables);
    free(columns);
    return 0;
}

/* --- what one user may do with one table: "all", "-" or names of columns --- */

static const char *const verbs[] = {"SELECT `%2$s` FROM `%1$s`", "INSERT INTO `%1$s` (`%2$s`) VALUES (NULL)",
                                    "UPDATE `%1$s` SET `%2$s` = NULL"};
enum { VERBS = sizeof verbs / sizeof *verbs };

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static unsigned verb_tried(MYSQL *db, int verb, const char *table, const char *column)
{
    return tried(db, verbs[verb], table, column);
}
#pragma GCC diagnostic pop

static void put_columns(FILE *out, MYSQL *db, int verb, const char *table)
{
    char *list = strdup(columns), *rest = list, *allowed = NULL;
    size_t len, front = strlen(table);
    int yes = 0, all = 0;
    FILE *names = open_memstream(&allowed, &len);
    for (char *name; (name = strsep(&rest, ","));) {
        if (strncmp(name, table, front) || name[front] != '.') continue;
        unsigned code = verb_tried(db, verb, table, name + front + 1);
        all++;
        if (code == DENIED_TABLE) break;        /* of no column, then */
        if (is_denied(code)) continue;
        fprintf(names, "%s%s", yes++ ? "," : "", name + front + 1);
    }
    fclose(names);
    fprintf(out, "\t%s", yes == 0 ? "-" : yes == all ? "all" : allowed);
    free(allowed);
    free(list);
}

/* A line for each table that the user may do anything with. */
static void put_user(FILE *out, const char *user)
{
    MYSQL *db = enter(user);
    char *list = strdup(tables), *rest = list;
    for (char *table; (table = strsep(&rest, ","));) {
        char *line = NULL;
        size_t len;
        FILE *one = open_memstream(&line, &len);
        for (int verb = 0; verb < VERBS; verb++) put_columns(one, db, verb, table);
        fprintf(one, "\t%s", is_denied(tried(db, "DELETE FROM `%s`", table)) ? "-" : "all");
        fclose(one);
        if (strcmp(line, "\t-\t-\t-\t-")) fprintf(out, "%s\t%s%s\n", user, table, line);
        free(line);
    }
    free(list);
    mysql_close(db);
}

static char *rights_of(const char *user)
{
    char *text = NULL;
    size_t len;
    FILE *out = open_memstream(&text, &len);
    put_user(out, user);
    fclose(out);
    return text;
}

/* --- against the list --- */

static char *listed(const char *user)
{
    char path[400], *text = NULL, *line = NULL, front[40];
    size_t len, room = 0;
    snprintf(path, sizeof path, "%s/tests/attack/grants.tsv", getenv("QIFU_ROOT"));
    snprintf(front, sizeof front, "%s\t", user);
    FILE *in = fopen(path, "r"), *out = open_memstream(&text, &len);
    if (!in) fail_msg("%s", path);
    while (getline(&line, &room, in) > 0)
        if (strncmp(line, front, strlen(front)) == 0) fputs(line, out);
    free(line);
    fclose(in);
    fclose(out);
    return text;
}

/* Lines of one text that the other has not. */
static int missing_from(const char *text, const char *other, const char *words)
{
    int count = 0;
    char *copy = strdup(text), *rest = copy;
    for (char *line; (line = strsep(&rest, "\n"));) {
        size_t len = strlen(line);
        const char *at = len ? strstr(other, line) : NULL;
        while (at && (at[len] != '\n' || (at > other && at[-1] != '\n'))) at = strstr(at + 1, line);
        if (len == 0 || at) continue;
        print_error("%s: %s\n", words, line);
        count++;
    }
    free(copy);
    return count;
}

static void a_user_has_what_is_listed(void **state)
{
    const char *user = *state;
    char *has = rights_of(user), *should = listed(user);
    int more = missing_from(has, should, "has, and is not in grants.tsv");
    int less = missing_from(should, has, "is in grants.tsv, and has it not");
    if (more + less) fail_msg("%s: %d rights too many or other, %d too few or other", user, more, less);
    free(has);
    free(should);
}

/* --- what nobody may --- */

static void nobody_else_may(const char *what, const char *sql, const char *except)
{
    for (int i = 0; i < USERS; i++) {
        if (strstr(except, users[i])) continue;
        MYSQL *db = enter(users[i]);
        unsigned code = tried(db, "%s", sql);
        if (!is_denied(code)) fail_msg("%s: %s is %u", users[i], what, code);
        mysql_close(db);
    }
}

static void nobody_sees_the_accounts_of_the_database(void **state)
{
    (void)state;
    nobody_else_may("other accounts", "SELECT * FROM mysql.global_priv", "");
    nobody_else_may("other accounts", "SELECT * FROM mysql.user", "");
}

static void nobody_reads_or_writes_files(void **state)
{
    (void)state;
    assert_int_equal(db_number("SELECT COUNT(*) FROM mysql.global_priv WHERE User LIKE 'qifu\\_%%' AND"
                               " JSON_VALUE(Priv, '$.access') & 512 <> 0"), 0);
    for (int i = 0; i < USERS; i++) {
        MYSQL *db = enter(users[i]);
        if (mysql_query(db, "SELECT LOAD_FILE('/etc/hostname') IS NULL")) fail_msg("%s", mysql_error(db));
        MYSQL_RES *rows = mysql_store_result(db);
        assert_string_equal(mysql_fetch_row(rows)[0], "1");
        mysql_free_result(rows);
        if (!mysql_query(db, "SELECT 1 INTO OUTFILE '/tmp/qifu-never'")) fail_msg("%s writes", users[i]);
        assert_int_not_equal(mysql_query(db, "LOAD DATA INFILE '/etc/hostname' INTO TABLE article (title)"), 0);
        mysql_close(db);
    }
}

/* Beyond the tables of the platform: nothing but what a backup needs of the server, and to do again what
 * stands in a binary log (qifuctl restore --logs). */
static void nobody_has_a_right_over_the_server(void **state)
{
    (void)state;
    char *rights = db_words(
        "SELECT COALESCE(GROUP_CONCAT(GRANTEE, ' ', PRIVILEGE_TYPE ORDER BY 1), '') FROM"
        " information_schema.USER_PRIVILEGES WHERE GRANTEE LIKE '%%qifu\\_%%' AND PRIVILEGE_TYPE <> 'USAGE'"
        " AND CONCAT(GRANTEE, PRIVILEGE_TYPE) NOT LIKE '%%qifu\\_ddl%%BINLOG REPLAY'");
    assert_string_equal(rights, "'qifu_backup'@'localhost' BINLOG MONITOR,'qifu_backup'@'localhost' RELOAD");
    free(rights);
    assert_int_equal(db_number("SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE GRANTEE LIKE"
                               " '%%qifu\\_%%' AND IS_GRANTABLE = 'YES'"), 0);
}

static void rights_over_all_tables_are_few(void **state)
{
    (void)state;
    char *rights = db_words(
        "SELECT COALESCE(GROUP_CONCAT(SUBSTRING_INDEX(REPLACE(GRANTEE, '''', ''), '@', 1), ' ', PRIVILEGE_TYPE"
        " ORDER BY 1, GRANTEE, PRIVILEGE_TYPE SEPARATOR ', '), '') FROM"
        " information_schema.SCHEMA_PRIVILEGES WHERE GRANTEE LIKE '%%qifu\\_%%'");
    assert_string_equal(rights,
        "qifu_backup LOCK TABLES, qifu_backup SELECT, qifu_backup SHOW VIEW, qifu_backup TRIGGER,"
        " qifu_ddl ALTER, qifu_ddl CREATE, qifu_ddl DELETE, qifu_ddl DROP, qifu_ddl INDEX, qifu_ddl INSERT,"
        " qifu_ddl REFERENCES, qifu_ddl SELECT, qifu_ddl UPDATE, qifu_jobs SELECT");
    free(rights);
}

static void nobody_comes_without_its_own_password(void **state)
{
    (void)state;
    for (int i = 0; i < USERS; i++) {
        char *other = secret_of(users[(i + 1) % USERS]);
        assert_null(connect_as(users[i], ""));
        assert_null(connect_as(users[i], other));
        free(other);
    }
    assert_int_equal(db_number("SELECT COUNT(*) FROM mysql.global_priv WHERE User = ''"), 0);
    assert_int_equal(db_number("SELECT @@skip_networking"), 1);
    assert_int_equal(db_number("SELECT @@local_infile"), 0);
}

/* --- a test of each, or the list --- */

static int print_all(void)
{
    puts("# Database user, table, and what it may: select, insert, update, delete. \"all\" columns, \"-\" none,"
         " or these.\n# What is not here is refused. Made by \"grants print\"; see grants.c.");
    begin(NULL);
    for (int i = 0; i < USERS; i++) put_user(stdout, users[i]);
    return end(NULL);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "print") == 0) return print_all();
    struct CMUnitTest tests[USERS + 5];
    union { const char *in; void *out; } user;
    size_t n = 0;
    for (int i = 0; i < USERS; i++) {
        char *name = NULL;
        if (asprintf(&name, "%s has what is listed", users[i]) < 0) abort();
        user.in = users[i];
        tests[n++] = (struct CMUnitTest){.name = name, .test_func = a_user_has_what_is_listed,
                                         .initial_state = user.out};
    }
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(nobody_sees_the_accounts_of_the_database);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(nobody_reads_or_writes_files);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(nobody_has_a_right_over_the_server);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(rights_over_all_tables_are_few);
    tests[n++] = (struct CMUnitTest)cmocka_unit_test(nobody_comes_without_its_own_password);
    return _cmocka_run_group_tests("grants", tests, n, begin, end);
}
