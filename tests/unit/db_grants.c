/* What each program's database user may do, and above all what it may not. sql/grants.sql is
 * applied to the fresh database; a statement that may not be prepared is refused with 1142 (the
 * table), 1143 (a column), 1044 or 1227. */
#include "migrated.h"

#include "lib/core/str.h"
#include "model/schema.h"

static const char *const users[] = {"portal", "enterprise", "sp", "window", "dispatch",
                                    "complaints", "jobs", "backup", "ddl"};
enum { USERS = sizeof users / sizeof *users };

/* The file with the fresh database's name for "qifu." in it. */
static const char *grants_for(const char *name)
{
    const char *text = migrated_read(qf_fmt(arena, "%s/sql/grants.sql", QF_SOURCE));
    struct qf_sb s = qf_sb_in(arena);
    for (const char *at; (at = strstr(text, "ON qifu.")); text = at + strlen("ON qifu.")) {
        qf_sb_addn(&s, text, (size_t)(at - text));
        qf_sb_addf(&s, "ON %s.", name);
    }
    qf_sb_add(&s, text);
    return qf_sb_text(&s);
}

static void drop_users(void)
{
    for (size_t i = 0; i < USERS; i++)
        database_script(qf_fmt(arena, "DROP USER IF EXISTS qifu_%s@localhost;", users[i]));
    database_script("DROP ROLE IF EXISTS qifu_app;");
}

static int open_granted(void **state)
{
    database_open(state);
    qf_db_free(db);
    db = database_connect_with(database_name, 60);
    assert_good(schema_prepare(db));
    migrated_apply("migrations/*.sql");
    migrated_apply("search/*.sql");
    drop_users();
    for (size_t i = 0; i < USERS; i++)
        database_script(qf_fmt(arena, "CREATE USER qifu_%s@localhost;", users[i]));
    database_script(grants_for(database_name));
    return 0;
}

static int close_granted(void **state)
{
    drop_users();
    return database_close(state);
}

static struct qf_db *connect_as(const char *user)
{
    const struct qf_db_options o = {
        .socket = getenv("QIFU_DB_SOCKET"), .name = database_name, .password = "",
        .user = qf_fmt(arena, "qifu_%s", user), .read_seconds = 10,
    };
    struct qf_db *one = qf_db_new(&o);
    qf_db_arena(one, arena);
    return one;
}

struct rule { const char *user, *sql; };

/* 0, or the number of the refusal. */
static int tried(const struct rule *rule)
{
    struct qf_db *one = connect_as(rule->user);
    struct qf_statement st = {"TRIED", rule->sql, __FILE__, __LINE__, NULL, 0};
    qf_err *e = qf_statement_try(one, &st);
    int code = e ? e->code : 0;
    qf_err_forget();
    qf_db_free(one);
    return code;
}

static const struct rule allowed[] = {
    {"portal", "SELECT id, name, phone FROM provider WHERE listed = 1"},
    {"portal", "SELECT id, name, password_hash FROM account WHERE name_key = 'a'"},
    {"portal", "UPDATE account SET password_hash = 'x' WHERE id = 1"},
    {"portal", "INSERT INTO enterprise (name, uscc, region_code, window_id, contact_phone,"
               " created_at, updated_at) VALUES ('a', 'b', 'c', 1, 'd', NOW(), NOW())"},
    {"portal", "INSERT INTO audit_log (at, action) VALUES (NOW(), 'x')"},
    {"portal", "SELECT COUNT(*) FROM need WHERE listed = 1"},
    {"portal", "SELECT secret FROM second_factor"},
    {"window", "DELETE FROM second_factor WHERE account_id = 1"},
    {"portal", "INSERT INTO one_time_key (key_hash, action, created_at) VALUES ('a', 'b', NOW())"},
    {"enterprise", "SELECT contact_phone FROM enterprise WHERE id = 1"},
    {"enterprise", "INSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
                   " VALUES (1, 'enterprise', 2, 'staff', NOW())"},
    {"sp", "UPDATE provider SET intro = 'x' WHERE id = 1"},
    {"window", "UPDATE certification SET state = 'approved' WHERE enterprise_id = 1"},
    {"window", "SELECT at, action FROM audit_log"},
    {"window", "UPDATE need SET state = 'published' WHERE id = 1"},
    {"jobs", "DELETE FROM outbox WHERE id = 1"},
    {"jobs", "INSERT INTO audit_seal (from_id, to_id, entries, prev_hash, hash, created_at)"
             " VALUES (1, 2, 2, 'a', 'b', NOW())"},
    {"backup", "SELECT password_hash FROM account"},
    {"ddl", "CREATE TABLE fresh (id INT)"},
};

static const struct rule refused[] = {
    {"portal", "SELECT contact_phone FROM enterprise WHERE id = 1"},
    {"portal", "SELECT legal_phone FROM provider WHERE id = 1"},
    {"portal", "SELECT phone FROM expert WHERE id = 1"},
    {"portal", "SELECT phone FROM need WHERE id = 1"},
    {"portal", "DELETE FROM second_factor WHERE account_id = 1"},
    {"window", "SELECT secret FROM second_factor"},
    {"window", "UPDATE second_factor SET last_step = 0 WHERE account_id = 1"},
    {"enterprise", "SELECT created_at FROM second_factor"},
    {"sp", "SELECT code_hash FROM recovery_code"},
    {"portal", "SELECT * FROM need"},
    {"portal", "SELECT payload FROM outbox"},
    {"portal", "SELECT action FROM audit_log"},
    {"portal", "UPDATE account SET state = 'active' WHERE id = 1"},
    {"portal", "UPDATE service SET price_fen = 0 WHERE id = 1"},
    {"portal", "UPDATE provider SET qualification_state = 'approved' WHERE id = 1"},
    {"portal", "INSERT INTO permission_grant (account_id, role_code, function_code, window_id,"
               " granted_at) VALUES (1, 'a', 'b', 1, NOW())"},
    {"portal", "DELETE FROM one_time_key WHERE created_at < NOW()"},
    {"portal", "CREATE TABLE fresh (id INT)"},
    {"enterprise", "UPDATE article SET title = 'x'"},
    {"enterprise", "UPDATE membership SET role = 'owner' WHERE id = 1"},
    {"enterprise", "UPDATE account SET name_key = 'x' WHERE id = 1"},
    {"enterprise", "DELETE FROM certification WHERE enterprise_id = 1"},
    {"sp", "UPDATE membership SET org_id = 2 WHERE id = 1"},
    {"sp", "SELECT name FROM certification"},
    {"enterprise", "UPDATE service SET state = 'on_shelf' WHERE id = 1"},
    {"sp", "UPDATE rating SET score = 5 WHERE id = 1"},
    {"sp", "INSERT INTO rating (order_id, service_id, provider_id, enterprise_id, score,"
           " created_at) VALUES (1, 1, 1, 1, 5, NOW())"},
    {"dispatch", "UPDATE provider SET name = 'x' WHERE id = 1"},
    {"complaints", "UPDATE enterprise SET name = 'x' WHERE id = 1"},
    {"backup", "DELETE FROM article WHERE id = 1"},
};

static void what_is_needed_is_allowed(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (tried(&allowed[i]) != 0) fail_msg("%s: %s", allowed[i].user, allowed[i].sql);
}

static void the_rest_is_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        int code = tried(&refused[i]);
        if (code != 1142 && code != 1143 && code != 1044 && code != 1227)
            fail_msg("%s: %d for %s", refused[i].user, code, refused[i].sql);
    }
}

static void nobody_changes_the_audit_log(void **state)
{
    (void)state;
    for (size_t i = 0; i < USERS - 1; i++) {    /* all but ddl */
        struct rule change = {users[i], "UPDATE audit_log SET action = 'x' WHERE id = 1"};
        struct rule erase = {users[i], "DELETE FROM audit_log WHERE id = 1"};
        assert_int_equal(tried(&change), 1142);
        assert_int_equal(tried(&erase), 1142);
    }
}

/* Preparing says nothing about DROP and ALTER: ask the server what was given. */
QF_STATEMENT(SHAPERS,
    "SELECT COUNT(*) FROM (SELECT GRANTEE, PRIVILEGE_TYPE FROM information_schema.TABLE_PRIVILEGES"
    " UNION ALL SELECT GRANTEE, PRIVILEGE_TYPE FROM information_schema.SCHEMA_PRIVILEGES"
    " UNION ALL SELECT GRANTEE, PRIVILEGE_TYPE FROM information_schema.USER_PRIVILEGES) p"
    " WHERE p.GRANTEE LIKE '%qifu\\_%' AND p.GRANTEE NOT LIKE '%qifu\\_ddl%'"
    " AND p.PRIVILEGE_TYPE IN ('CREATE', 'DROP', 'ALTER', 'INDEX', 'REFERENCES', 'FILE', 'SUPER',"
    " 'PROCESS', 'EXECUTE', 'EVENT', 'CREATE USER', 'GRANT OPTION')")

static int64_t shapers(void)
{
    int64_t n = -1;
    assert_good(qf_number(db, SHAPERS, &n));
    return n;
}

static void nobody_but_ddl_shapes_tables(void **state)
{
    (void)state;
    assert_int_equal(shapers(), 0);
    database_script("GRANT DROP ON article TO qifu_sp@localhost;");
    assert_int_equal(shapers(), 1);
    database_script("REVOKE DROP ON article FROM qifu_sp@localhost;");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(what_is_needed_is_allowed, database_forget),
        cmocka_unit_test_teardown(the_rest_is_refused, database_forget),
        cmocka_unit_test_teardown(nobody_changes_the_audit_log, database_forget),
        cmocka_unit_test_teardown(nobody_but_ddl_shapes_tables, database_forget),
    };
    return cmocka_run_group_tests_name("db_grants", tests, open_granted, close_granted);
}
