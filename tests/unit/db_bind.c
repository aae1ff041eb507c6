/* Values come back from the database as they were, or the difference is an error. */
#include "database.h"

#include "lib/core/str.h"

struct sample {
    uint64_t u;
    int64_t i, money;
    int n;
    bool b;
    const char *text, *long_html;
    qf_time at, day;
    unsigned char hash[4];
};

static const struct qf_type sample_type =
    QF_TYPE(sample, QF_U64(sample, u), QF_I64(sample, i), QF_MONEY(sample, money),
            QF_INT(sample, n), QF_BOOL(sample, b), QF_STR(sample, text),
            QF_HTML(sample, long_html), QF_TIME(sample, at), QF_DATE(sample, day),
            QF_BYTES(sample, hash));

QF_STATEMENT(CLEAR, "DELETE FROM sample")
QF_STATEMENT(ADD, "INSERT INTO sample (u, i, money, n, b, text, long_html, at, day, hash)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
QF_STATEMENT(NO_ID, "SELECT COUNT(*) FROM sample WHERE u IS NULL")
QF_STATEMENT(READ, "SELECT u, i, money, n, b, text, long_html, at, day, hash FROM sample")

static int make_table(void **state)
{
    database_open(state);
    database_script(
        "CREATE TABLE sample (u BIGINT UNSIGNED NULL, i BIGINT NULL, money BIGINT NULL,"
        " n MEDIUMINT NULL, b TINYINT(1) NULL, text VARCHAR(200) NULL,"
        " long_html MEDIUMTEXT NULL, at DATETIME NULL, day DATE NULL,"
        " hash BINARY(4) NULL)");
    return 0;
}

static int clear(void **state)
{
    assert_good(qf_exec(db, CLEAR, NULL));
    return database_forget(state);
}

static struct sample back(void)
{
    struct sample s;
    assert_good(qf_get(db, READ, &sample_type, &s));
    return s;
}

static qf_time of(const char *text)
{
    qf_time t = 0;
    assert_true(qf_time_read(text, &t));
    return t;
}

static void every_kind_comes_back(void **state)
{
    (void)state;
    assert_good(qf_exec(db, ADD, NULL, QF_U(UINT64_MAX), QF_I(INT64_MIN), QF_I(-680050),
                        QF_I(-7), QF_I(true), QF_S("湖南 𠮷野家 'x' \\ \"y\""),
                        QF_S("<p>z</p>"), QF_T(of("2026-11-20 14:03:09")),
                        QF_D(of("2026-02-28 23:59:59")), QF_B("a\0b\xFF", 4)));
    struct sample s = back();
    assert_true(s.u == UINT64_MAX && s.i == INT64_MIN);
    assert_int_equal(s.money, -680050);
    assert_int_equal(s.n, -7);
    assert_true(s.b);
    assert_string_equal(s.text, "湖南 𠮷野家 'x' \\ \"y\"");
    assert_string_equal(s.long_html, "<p>z</p>");
    assert_int_equal(s.at, of("2026-11-20 14:03:09"));
    assert_int_equal(s.day, of("2026-02-28"));
    assert_memory_equal(s.hash, "a\0b\xFF", 4);
}

static void null_comes_back_as_nothing(void **state)
{
    (void)state;
    assert_good(qf_exec(db, ADD, NULL, QF_NULL, QF_NULL, QF_NULL, QF_NULL, QF_NULL,
                        QF_S(NULL), QF_NULL, QF_T(QF_NO_TIME), QF_D(QF_NO_TIME),
                        QF_B(NULL, 0)));
    struct sample s = back(), none = {.at = QF_NO_TIME, .day = QF_NO_TIME};
    assert_true(s.at == none.at && s.day == none.day && s.u == 0 && s.i == 0 && !s.b);
    assert_null(s.text);
    assert_null(s.long_html);
    assert_memory_equal(s.hash, none.hash, 4);
}

static void an_empty_text_is_not_null(void **state)
{
    (void)state;
    assert_good(qf_exec(db, ADD, NULL, QF_ID(0), QF_I(0), QF_I(0), QF_I(0), QF_I(0),
                        QF_S(""), QF_S(""), QF_NULL, QF_NULL, QF_NULL));
    assert_string_equal(back().text, "");
    int64_t nulls;
    assert_good(qf_number(db, NO_ID, &nulls));
    assert_int_equal(nulls, 1);
}

static void texts_of_every_length_come_back(void **state)
{
    (void)state;
    const size_t lengths[] = {1, 94, 95, 96, 97, 98, 255, 256, 65535, 65536, 1 << 20};
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        char *text = qf_alloc(arena, lengths[i] + 1);
        for (size_t k = 0; k < lengths[i]; k++) text[k] = (char)('a' + k % 23);
        assert_good(qf_exec(db, CLEAR, NULL));
        assert_good(qf_exec(db, ADD, NULL, QF_U(1), QF_I(1), QF_I(1), QF_I(1), QF_I(1),
                            QF_S("before"), QF_S(text), QF_T(0), QF_NULL,
                            QF_B("abcd", 4)));
        struct sample s = back();
        assert_string_equal(s.long_html, text);
        assert_string_equal(s.text, "before");
        assert_int_equal(s.at, 0);
        assert_memory_equal(s.hash, "abcd", 4);
    }
}

/* --- kinds of columns that only queries have --- */

struct computed {
    int64_t sum, bits;
    uint64_t count;
    int whole, year;
    const char *kind, *tags, *digits, *json;
    qf_time later, stamp;
};

static const struct qf_type computed_type =
    QF_TYPE(computed, QF_I64(computed, sum), QF_I64(computed, bits),
            QF_U64(computed, count), QF_INT(computed, whole), QF_INT(computed, year),
            QF_STR(computed, kind), QF_STR(computed, tags), QF_STR(computed, digits),
            QF_STR(computed, json), QF_TIME(computed, later), QF_TIME(computed, stamp));

QF_STATEMENT(
    COMPUTED,
    "SELECT SUM(CAST(9007199254740993 AS UNSIGNED)) AS sum, b'1000000001' | 0 AS bits,"
    " COUNT(*) AS count, AVG(4) + 0e0 AS whole,"
    " CAST(12345 AS SIGNED) AS digits, JSON_OBJECT('a', 1) AS json,"
    " DATE_ADD('2026-11-20', INTERVAL 90 SECOND) AS later,"
    " CAST('2026-11-20 10:00:00.75' AS DATETIME(6)) AS stamp")
QF_STATEMENT(TYPED, "SELECT kind, tags, bits, year, stamp FROM typed")

static void computed_columns_are_exact(void **state)
{
    (void)state;
    struct computed c;
    assert_good(qf_get(db, COMPUTED, &computed_type, &c));
    assert_true(c.sum == INT64_C(9007199254740993));
    assert_int_equal(c.bits, 513);
    assert_int_equal(c.count, 1);
    assert_int_equal(c.whole, 4);
    assert_string_equal(c.digits, "12345");
    assert_string_equal(c.json, "{\"a\": 1}");
    assert_int_equal(c.later, of("2026-11-20 00:01:30"));
    assert_int_equal(c.stamp, of("2026-11-20 10:00:00"));
}

static void typed_columns_are_read(void **state)
{
    (void)state;
    database_script(
        "CREATE TABLE typed (kind ENUM('甲','乙'), tags SET('a','b','c'), bits BIT(10),"
        " year YEAR, stamp TIMESTAMP NULL);"
        "INSERT INTO typed VALUES ('乙', 'a,c', b'1000000001', 2026, '2026-11-20 "
        "09:00:00')");
    struct computed c;
    assert_good(qf_get(db, TYPED, &computed_type, &c));
    assert_string_equal(c.kind, "乙");
    assert_string_equal(c.tags, "a,c");
    assert_int_equal(c.bits, 513);
    assert_int_equal(c.year, 2026);
    assert_int_equal(c.stamp, of("2026-11-20 09:00:00"));
    assert_true(c.later == QF_NO_TIME);
}

/* --- what does not fit --- */

/* A statement of one test. */
#define LOCAL(name, sql)                                                                 \
    static struct qf_statement name = {#name, sql, __FILE__, __LINE__, NULL, 0};         \
    qf_statement_register(&name)
#define REFUSED(name, sql, why)                                                          \
    do {                                                                                 \
        LOCAL(name, sql);                                                                \
        refused(&name, why);                                                             \
    } while (0)

static void refused(struct qf_statement *st, const char *why)
{
    struct sample s;
    bool found;
    qf_err *e = qf_one(db, *st, &sample_type, &s, &found);
    if (!e) fail_msg("was accepted: %s", st->sql);
    if (!strstr(e->words, why)) fail_msg("%s", e->words);
    assert_int_equal(e->status, 500);
}

static void a_value_that_does_not_fit_is_an_error(void **state)
{
    (void)state;
    const char *words = "does not fit";
    REFUSED(NEGATIVE, "SELECT -1 AS u", words);
    REFUSED(TOO_LARGE, "SELECT CAST(9223372036854775808 AS UNSIGNED) AS i", words);
    REFUSED(TOO_LARGE_INT, "SELECT 2147483648 AS n", words);
    REFUSED(FRACTION, "SELECT 1.5 AS i", words);
    REFUSED(FRACTION_DOUBLE, "SELECT 1.5e0 AS i", words);
    REFUSED(HUGE_SUM, "SELECT 99999999999999999999999999 AS i", words);
    REFUSED(LONG_HASH, "SELECT CAST('abcde' AS BINARY(5)) AS hash", words);
    REFUSED(ZERO_DATE, "SELECT CAST('0000-00-00' AS DATE) AS day FROM DUAL", words);
    REFUSED(NO_DATE, "SELECT 'tomorrow' AS at", words);
}

static void a_column_of_another_kind_is_an_error(void **state)
{
    (void)state;
    REFUSED(UNKNOWN, "SELECT 1 AS nonsense", "column nonsense has no field");
    REFUSED(TEXT_AS_NUMBER, "SELECT 'a' AS i", "not of the kind");
    REFUSED(NUMBER_AS_TIME, "SELECT 1 AS at", "not of the kind");
    REFUSED(NUMBER_AS_HASH, "SELECT 1 AS hash", "not of the kind");
    REFUSED(TIME_AS_NUMBER, "SELECT NOW() AS i", "not of the kind");
    /* The connection is as good as before. */
    assert_good(qf_exec(db, CLEAR, NULL));
}

QF_STATEMENT(CHANGING, "SELECT ? AS text")
QF_STATEMENT(CHANGING_NUMBER, "SELECT ? AS i")

static void the_type_of_a_column_may_follow_the_value(void **state)
{
    (void)state;
    struct sample s;
    assert_good(qf_get(db, CHANGING, &sample_type, &s, QF_S("text")));
    assert_string_equal(s.text, "text");
    assert_good(qf_get(db, CHANGING, &sample_type, &s, QF_U(UINT64_MAX)));
    assert_string_equal(s.text, "18446744073709551615");
    assert_good(qf_get(db, CHANGING, &sample_type, &s, QF_I(-5)));
    assert_string_equal(s.text, "-5");
    assert_good(qf_get(db, CHANGING, &sample_type, &s, QF_NULL));
    assert_null(s.text);
    assert_good(qf_get(db, CHANGING, &sample_type, &s, QF_T(0)));
    assert_true(qf_starts(s.text, "1970-01-01 08:00:00"));
    assert_good(qf_get(db, CHANGING_NUMBER, &sample_type, &s, QF_U(5)));
    assert_int_equal(s.i, 5);
    assert_good(qf_get(db, CHANGING_NUMBER, &sample_type, &s, QF_I(-5)));
    assert_int_equal(s.i, -5);
    assert_non_null(qf_get(db, CHANGING_NUMBER, &sample_type, &s, QF_S("5")));
}

static void too_long_or_out_of_range_is_refused_by_the_server(void **state)
{
    (void)state;
    LOCAL(LONG, "INSERT INTO sample (text) VALUES (REPEAT('x', 201))");
    LOCAL(RANGE, "INSERT INTO sample (n) VALUES (?)");
    LOCAL(WORD, "INSERT INTO sample (n) VALUES ('many')");
    qf_err *e = qf_exec(db, LONG, NULL);
    assert_int_equal(e->code, 1406);
    assert_int_equal(e->status, 500);
    e = qf_exec(db, RANGE, NULL, QF_I(INT64_MAX));
    assert_int_equal(e->code, 1264);
    e = qf_exec(db, WORD, NULL);
    assert_int_equal(e->code, 1366);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_teardown(f, clear)
    const struct CMUnitTest tests[] = {
        TEST(every_kind_comes_back), TEST(null_comes_back_as_nothing),
        TEST(an_empty_text_is_not_null), TEST(texts_of_every_length_come_back),
        TEST(computed_columns_are_exact), TEST(typed_columns_are_read),
        TEST(a_value_that_does_not_fit_is_an_error),
        TEST(a_column_of_another_kind_is_an_error),
        TEST(the_type_of_a_column_may_follow_the_value),
        TEST(too_long_or_out_of_range_is_refused_by_the_server),
    };
    return cmocka_run_group_tests_name("db_bind", tests, make_table, database_close);
}
