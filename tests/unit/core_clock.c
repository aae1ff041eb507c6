/* Civil dates of +08:00, reading and writing of times. */
#include "unit.h"

#include "lib/core/banned.h"
#include "lib/core/clock.h"

static qf_time of(const char *text)
{
    qf_time t;
    if (!qf_time_read(text, &t)) fail_msg("%s was not read", text);
    return t;
}

static void known_moments(void **state)
{
    (void)state;
    assert_int_equal(of("1970-01-01 08:00:00"), 0);
    assert_int_equal(of("2026-11-20 14:03:00"), 1795154580);
    assert_int_equal(of("2000-02-29"), 951753600);
    struct qf_civil c = qf_civil_of(of("2026-11-20 23:59:58"));
    assert_int_equal(c.weekday, 5);
    assert_int_equal(c.hour, 23);
    assert_int_equal(c.second, 58);
    assert_int_equal(qf_civil_of(-1).year, 1970);
    assert_int_equal(qf_civil_of(-28801).year, 1969);
    assert_int_equal(qf_civil_of(-28801).weekday, 3);
}

static void every_day_comes_back(void **state)
{
    (void)state;
    qf_time t = of("0001-01-01");
    int weekday = qf_civil_of(t).weekday;
    for (int day = 0; day < 3652059;
         day += 1 + day % 3, t = qf_add_days(of("0001-01-01"), day)) {
        struct qf_civil c = qf_civil_of(t);
        assert_true(qf_date_ok(c.year, c.month, c.day));
        assert_int_equal(qf_time_of(&c), t);
        assert_int_equal(c.weekday, (weekday + day) % 7);
    }
    assert_int_equal(qf_civil_of(of("9999-12-31 23:59:59")).year, 9999);
}

static void dates_that_are_none(void **state)
{
    (void)state;
    assert_true(qf_date_ok(2024, 2, 29));
    assert_false(qf_date_ok(2026, 2, 29));
    assert_false(qf_date_ok(1900, 2, 29));
    assert_true(qf_date_ok(2000, 2, 29));
    assert_false(qf_date_ok(2026, 4, 31));
    assert_false(qf_date_ok(2026, 13, 1));
    assert_false(qf_date_ok(2026, 0, 1));
    assert_false(qf_date_ok(0, 1, 1));
}

static void only_exact_texts_are_read(void **state)
{
    (void)state;
    qf_time t = 77;
    assert_int_equal(of("2026-11-20T14:03"), of("2026-11-20 14:03:00"));
    const char *wrong[] = {"",
                           NULL,
                           "2026",
                           "2026-11",
                           "2026-11-2",
                           "2026-11-20 ",
                           "2026-11-20T",
                           "2026/11/20",
                           "2026-02-30",
                           "2026-11-20 24:00",
                           "2026-11-20 14",
                           "2026-11-20 14:",
                           "2026-11-20 14:60",
                           "2026-11-20 14:03:",
                           "2026-11-20 14:03:60",
                           "2026-11-20 14:03:00 ",
                           "2026-11-20 14:03:00Z",
                           " 2026-11-20",
                           "+026-11-20",
                           "2026-11-20 14:03:0",
                           "0000-00-00"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        if (qf_time_read(wrong[i], &t)) fail_msg("\"%s\" was read", wrong[i]);
    assert_int_equal(t, 77);
}

static void forms(void **state)
{
    (void)state;
    qf_time t = of("2026-11-20 14:03:09");
    assert_string_equal(qf_time_sql(arena, t), "2026-11-20 14:03:09");
    assert_string_equal(qf_date_sql(arena, t), "2026-11-20");
    assert_string_equal(qf_time_iso(arena, t), "2026-11-20T14:03:09+08:00");
    assert_null(qf_time_sql(arena, QF_NO_TIME));
    assert_null(qf_date_sql(arena, QF_NO_TIME));
    assert_null(qf_time_iso(arena, QF_NO_TIME));
}

static void days(void **state)
{
    (void)state;
    qf_time t = of("2026-12-31 23:59:59");
    assert_int_equal(qf_day(t), of("2026-12-31"));
    assert_int_equal(qf_add_days(t, 1), of("2027-01-01"));
    assert_int_equal(qf_add_days(t, -365), of("2025-12-31"));
    assert_int_equal(qf_day(of("2026-01-01")), of("2026-01-01"));
    assert_true(qf_day(QF_NO_TIME) == QF_NO_TIME);
}

static void the_clock_can_be_set(void **state)
{
    (void)state;
    qf_clock_set(of("2030-01-01"));
    assert_int_equal(qf_now(), of("2030-01-01"));
    qf_clock_set(QF_NO_TIME);
    assert_true(qf_now() > of("2026-01-01"));
}

int main(void)
{
#define TEST(f) cmocka_unit_test(f)
    const struct CMUnitTest tests[] = {
        TEST(known_moments),
        TEST(every_day_comes_back),
        TEST(dates_that_are_none),
        TEST(only_exact_texts_are_read),
        TEST(forms),
        TEST(days),
        TEST(the_clock_can_be_set),
    };
    return unit_group("core_clock", tests);
}
