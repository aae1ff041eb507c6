/* The verbs, their limits, and whose mistake an error is. */
#include "database.h"

#include "lib/core/str.h"

struct thing {
    uint64_t id;
    const char *name;
};

static const struct qf_type thing_type =
    QF_TYPE(thing, QF_U64(thing, id), QF_STR(thing, name));

QF_STATEMENT(ADD, "INSERT INTO thing (name) VALUES (?)")
QF_STATEMENT(RENAME, "UPDATE thing SET name = ? WHERE id = ?")
QF_STATEMENT(CLEAR, "DELETE FROM thing")
QF_STATEMENT(FIND, "SELECT id, name FROM thing WHERE name = ?")
QF_STATEMENT(ALL, "SELECT id, name FROM thing ORDER BY id")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM thing")
QF_STATEMENT(MANY, "SELECT seq AS id, CONCAT('n', seq) AS name FROM seq_1_to_100000"
                   " WHERE seq <= ?")
QF_STATEMENT(SLOW, "SELECT COUNT(*) AS id FROM seq_1_to_100000 a, seq_1_to_100000 b"
                   " WHERE a.seq + b.seq = 0")
QF_STATEMENT(NO_ROW, "SELECT id FROM thing WHERE FALSE")
QF_STATEMENT(NULL_NUMBER, "SELECT SUM(id) FROM thing WHERE FALSE")
QF_STATEMENT(SETTINGS, "SELECT CONCAT_WS('|', @@time_zone, @@tx_isolation, @@autocommit,"
                       " @@sql_mode, @@character_set_client, @@collation_connection,"
                       " @@innodb_lock_wait_timeout, @@max_statement_time) AS name")

static int make_table(void **state)
{
    database_open(state);
    database_script("CREATE TABLE thing (id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,"
                    " name VARCHAR(40) NOT NULL UNIQUE)");
    return 0;
}

static int clear(void **state)
{
    assert_good(qf_exec(db, CLEAR, NULL));
    return database_forget(state);
}

static void the_session_is_strict(void **state)
{
    (void)state;
    struct thing t;
    assert_good(qf_get(db, SETTINGS, &thing_type, &t));
    assert_string_equal(t.name,
                        "+08:00|READ-COMMITTED|ON|ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
                        "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION|utf8mb4|"
                        "utf8mb4_unicode_ci|2|3.500000");
}

/* 2024-02-29 20:00 +08:00. The machine's own clock is of no account. */
static void the_time_is_the_databases(void **state)
{
    enum { LEAP_DAY = 1709208000 };
    struct thing t;
    (void)state;
    database_script("SET timestamp = 1709208000");
    qf_clock_follow(-1);
    assert_true(qf_now() > LEAP_DAY + 100);
    assert_good(qf_get(db, SETTINGS, &thing_type, &t));
    assert_in_range(qf_now(), LEAP_DAY, LEAP_DAY + 5);
    assert_int_equal(qf_civil_of(qf_now()).day, 29);
    assert_true(qf_machine_now() > LEAP_DAY + 100);
    qf_clock_follow(1000);              /* not asked again at once */
    assert_good(qf_get(db, SETTINGS, &thing_type, &t));
    assert_in_range(qf_now(), 1, 6);
    database_script("SET timestamp = DEFAULT");
    qf_clock_follow(-1);
}

static void an_insert_tells_its_id(void **state)
{
    (void)state;
    uint64_t first, second;
    assert_good(qf_insert(db, ADD, &first, QF_S("a")));
    assert_good(qf_insert(db, ADD, &second, QF_S("b")));
    assert_true(first > 0 && second > first);
    struct thing t;
    bool found;
    assert_good(qf_one(db, FIND, &thing_type, &t, &found, QF_S("b")));
    assert_true(found);
    assert_int_equal(t.id, second);
}

static void changed_counts_what_was_matched(void **state)
{
    (void)state;
    uint64_t id, changed;
    assert_good(qf_insert(db, ADD, &id, QF_S("a")));
    assert_good(qf_exec(db, RENAME, &changed, QF_S("a"), QF_U(id)));
    assert_int_equal(changed, 1);
    assert_good(qf_exec(db, RENAME, &changed, QF_S("b"), QF_U(id + 1)));
    assert_int_equal(changed, 0);
}

static void nothing_found_is_no_error_for_one_and_404_for_get(void **state)
{
    (void)state;
    struct thing t = {.id = 9};
    bool found = true;
    assert_good(qf_one(db, FIND, &thing_type, &t, &found, QF_S("nobody")));
    assert_false(found);
    assert_int_equal(t.id, 0);
    assert_true(unit_refused(qf_get(db, FIND, &thing_type, &t, QF_S("nobody")), 404));
}

static void numbers(void **state)
{
    (void)state;
    int64_t n = 9;
    assert_good(qf_number(db, COUNT, &n));
    assert_int_equal(n, 0);
    n = 9;
    assert_good(qf_number(db, NO_ROW, &n));
    assert_int_equal(n, 0);
    n = 9;
    assert_good(qf_number(db, NULL_NUMBER, &n));
    assert_int_equal(n, 0);
}

static void lists_end_at_five_thousand(void **state)
{
    (void)state;
    struct qf_list list;
    assert_good(qf_list(db, ALL, &thing_type, &list));
    assert_int_equal(list.count, 0);
    assert_good(qf_list(db, MANY, &thing_type, &list, QF_I(5000)));
    assert_int_equal(list.count, 5000);
    assert_int_equal(QF_AT(list, struct thing, 4999)->id, 5000);
    assert_string_equal(QF_AT(list, struct thing, 17)->name, "n18");
    qf_err *e = qf_list(db, MANY, &thing_type, &list, QF_I(5001));
    assert_non_null(strstr(e->words, "more than 5000 rows"));
    assert_good(qf_list(db, MANY, &thing_type, &list, QF_I(17)));
    assert_int_equal(list.count, 17);
}

/* --- row by row --- */

struct walk {
    struct thing row;
    uint64_t seen, stop_at;
    size_t used;
};

static qf_err *step(void *row, void *arg)
{
    struct walk *w = arg;
    const struct thing *t = row;
    char name[32];
    int64_t n;
    snprintf(name, sizeof name, "n%u", (unsigned)t->id);
    assert_string_equal(t->name, name);
    w->seen++;
    if (w->seen == 3) {
        qf_err *e = qf_number(db, COUNT, &n);
        assert_non_null(strstr(e->words, "in use by qf_each"));
    }
    return t->id == w->stop_at ? qf_state_error("enough") : NULL;
}

static void each_row_is_seen_and_none_is_kept(void **state)
{
    (void)state;
    struct walk w = {0};
    size_t before = qf_arena_used(arena);
    assert_good(qf_each(db, MANY, &thing_type, &w.row, step, &w, QF_I(100000)));
    assert_int_equal(w.seen, 100000);
    assert_int_equal(qf_arena_used(arena), before);
}

static void each_stops_at_an_error(void **state)
{
    (void)state;
    struct walk w = {.stop_at = 5};
    assert_string_equal(
        qf_each(db, MANY, &thing_type, &w.row, step, &w, QF_I(50000))->words, "enough");
    assert_int_equal(w.seen, 5);
    int64_t n;
    assert_good(qf_number(db, COUNT, &n));
}

/* --- errors --- */

static void a_duplicate_is_a_state_error(void **state)
{
    (void)state;
    assert_good(qf_exec(db, ADD, NULL, QF_S("a")));
    qf_err *e = qf_exec(db, ADD, NULL, QF_S("a"));
    assert_true(qf_db_is_duplicate(e));
    assert_true(qf_err_is(e, QF_ERR_STATE) && e->status == 409);
    assert_null(strstr(e->words, "Duplicate"));
    assert_false(qf_db_is_duplicate(NULL));
    assert_false(qf_db_is_duplicate(qf_state_error("x")));
    assert_good(qf_exec(db, ADD, NULL, QF_S("b")));
}

static void wrong_uses_are_our_own_mistakes(void **state)
{
    (void)state;
    struct thing t;
    bool found;
    qf_err *e = qf_exec(db, ADD, NULL);
    assert_non_null(strstr(e->words, "0 values for 1 parameters"));
    e = qf_exec(db, ALL, NULL);
    assert_non_null(strstr(e->words, "answers with rows"));
    e = qf_one(db, CLEAR, &thing_type, &t, &found);
    assert_non_null(strstr(e->words, "answers without rows"));
    assert_non_null(strstr(e->words, "CLEAR ("));
    assert_int_equal(e->status, 500);
    assert_good(qf_exec(db, ADD, NULL, QF_S("a")));
}

static void a_slow_statement_is_stopped(void **state)
{
    (void)state;
    struct qf_db *hasty = database_connect_with(database_name, 1);
    struct thing t;
    bool found;
    int64_t start = qf_monotonic_ms();
    qf_err *e = qf_one(hasty, SLOW, &thing_type, &t, &found);
    assert_int_equal(e ? e->code : 0, 1969);
    assert_int_equal(e->status, 503);
    assert_int_equal(e->retry, QF_RETRY_NO);
    assert_true(qf_monotonic_ms() - start < 1000);
    qf_db_free(hasty);
}

/* --- statements as such --- */

static void a_statement_costs_one_trip_once_it_is_prepared(void **state)
{
    (void)state;
    int64_t n;
    struct qf_list list;
    assert_good(qf_number(db, COUNT, &n));
    assert_good(qf_list(db, MANY, &thing_type, &list, QF_I(1)));
    qf_db_arena(db, arena);
    assert_good(qf_number(db, COUNT, &n));
    assert_good(qf_list(db, MANY, &thing_type, &list, QF_I(4000)));
    assert_int_equal(qf_db_trips(db), 2);
}

static void every_statement_is_registered_once(void **state)
{
    (void)state;
    bool add = false, all = false;
    for (const struct qf_statement *st = qf_statement_first(); st; st = st->next) {
        add |= qf_eq(st->name, "ADD");
        all |= qf_eq(st->name, "ALL");
        for (const struct qf_statement *o = st->next; o; o = o->next)
            assert_true(o->slot != st->slot);
    }
    assert_true(add && all);
}

static void a_statement_can_be_tried(void **state)
{
    (void)state;
    static struct qf_statement wrong = {
        "WRONG", "SELECT nonsense FROM thing", "f", 1, NULL, 0};
    assert_good(qf_statement_try(db, &ADD));
    assert_int_equal(qf_statement_try(db, &wrong)->code, 1054);
}

static void a_script_runs_statement_by_statement(void **state)
{
    (void)state;
    database_script(
        "-- a comment; with a semicolon\n# another;\n/* and; this */;;\n"
        "INSERT INTO thing (name) VALUES ('a;\n-- b'), ('it''s;'), (\"d;\"),\n"
        " ('\\';\n');\n"
        "SELECT * FROM thing; -- rows are dropped\n"
        "INSERT INTO thing (name) VALUES ('last')");
    int64_t n;
    assert_good(qf_number(db, COUNT, &n));
    assert_int_equal(n, 5);
    struct thing t;
    assert_good(qf_get(db, FIND, &thing_type, &t, QF_S("it's;")));
    assert_good(qf_get(db, FIND, &thing_type, &t, QF_S("a;\n-- b")));
}

static void a_script_names_the_line_of_its_mistake(void **state)
{
    (void)state;
    qf_err *e = qf_db_script(db, "SELECT 1;\n\n-- x\nSELECT nonsense;\n", "0001.sql");
    assert_true(qf_starts(e->words, "0001.sql:4: 1054 "));
    assert_int_equal(e->status, 500);
    assert_good(qf_db_script(db, "", "empty"));
    assert_good(qf_db_script(db, "-- only words", "empty"));
}

static void the_schema_must_be_this_programs(void **state)
{
    (void)state;
    database_script("CREATE TABLE schema_migration (version INT NOT NULL PRIMARY KEY);"
                    "INSERT INTO schema_migration VALUES (1), (7)");
    assert_good(qf_db_check_schema(db, 7));
    assert_true(unit_refused(qf_db_check_schema(db, 8), 500));
    /* A migration only adds: the programs of yesterday serve on until they are replaced. */
    assert_good(qf_db_check_schema(db, 1));
}

int main(void)
{
#define TEST(f) cmocka_unit_test_teardown(f, clear)
    const struct CMUnitTest tests[] = {
        TEST(the_session_is_strict),
        TEST(the_time_is_the_databases),
        TEST(an_insert_tells_its_id),
        TEST(changed_counts_what_was_matched),
        TEST(nothing_found_is_no_error_for_one_and_404_for_get),
        TEST(numbers),
        TEST(lists_end_at_five_thousand),
        TEST(each_row_is_seen_and_none_is_kept),
        TEST(each_stops_at_an_error),
        TEST(a_duplicate_is_a_state_error),
        TEST(wrong_uses_are_our_own_mistakes),
        TEST(a_slow_statement_is_stopped),
        TEST(a_statement_costs_one_trip_once_it_is_prepared),
        TEST(every_statement_is_registered_once),
        TEST(a_statement_can_be_tried),
        TEST(a_script_runs_statement_by_statement),
        TEST(a_script_names_the_line_of_its_mistake),
        TEST(the_schema_must_be_this_programs),
    };
    return cmocka_run_group_tests_name("db_statement", tests, make_table, database_close);
}
