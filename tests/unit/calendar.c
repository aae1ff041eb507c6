/* Working days: the vectors, how they were counted, years that nobody has confirmed. */
#include "table.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/calendar.h"

static struct calendar calendar;

static qf_time day(const char *text)
{
    qf_time t;
    assert_true(qf_time_read(text, &t));
    return t;
}

static const struct calendar *known(void)
{
    static struct calendar_day days[400];
    static struct calendar_year years[7];
    if (calendar.day_count) return &calendar;
    char *text = unit_table("holidays.tsv"), *c[UNIT_COLUMNS];
    while (unit_row(&text, c)) {
        assert_true(calendar.day_count < 400);
        days[calendar.day_count++] =
            (struct calendar_day){day(c[0]), qf_eq(c[1], "work"), c[2]};
    }
    for (int i = 0; i < 7; i++)
        years[i] = (struct calendar_year){2020 + i, true};
    calendar.days = days;
    calendar.years = years;
    calendar.year_count = 7;
    return &calendar;
}

static struct calendar_due due(const char *start, int n)
{
    return calendar_due(arena, known(), day(start), n);
}

static struct calendar_due due_days(const char *start, int n)
{
    return calendar_due_days(arena, known(), day(start), n);
}

#define assert_day(due, text) assert_string_equal(qf_show_date(arena, (due).day), text)

static void every_vector_holds(void **state)
{
    (void)state;
    int count = 0;
    char *text = unit_table("working_days.tsv"), *c[UNIT_COLUMNS];
    for (; unit_row(&text, c); count++) {
        int64_t n;
        assert_true(qf_read_i64(c[1], 1, 100, &n));
        struct calendar_due d = due(c[0], (int)n);
        if (!qf_eq(qf_show_date(arena, d.day), c[2]))
            fail_msg("%s + %s: %s, not %s", c[0], c[1], qf_show_date(arena, d.day), c[2]);
        assert_false(d.provisional);
        assert_int_equal(calendar_between(known(), day(c[0]), d.day), n);
    }
    assert_int_equal(count, 19);
}

static void the_hour_of_the_event_does_not_matter(void **state)
{
    (void)state;
    assert_day(due("2026-09-18 00:00", 3), "2026-09-22");
    assert_day(due("2026-09-18 23:59:59", 3), "2026-09-22");
    assert_string_equal(qf_show_time(arena, due("2026-09-18", 3).ends_at),
                        "2026-09-22 23:59");
}

/* 20 September 2026 is a worked Sunday. */
static void the_way_is_told_day_by_day(void **state)
{
    (void)state;
    struct calendar_due d = due("2026-09-18", 3);
    static const struct {
        int day;
        const char *weekday, *note, *kind;
    } way[] = {
        {18, "周五", "当天不计", ""},
        {19, "周六", "周末", "off"},
        {20, "周日", "第 1 天（调休上班）", "counted"},
        {21, "周一", "第 2 天", "counted"},
        {22, "周二", "第 3 天", "due"},
    };
    assert_int_equal(d.step_count, sizeof way / sizeof way[0]);
    for (size_t i = 0; i < d.step_count; i++) {
        assert_string_equal(d.steps[i].month, "9 月");
        assert_int_equal(d.steps[i].day, way[i].day);
        assert_string_equal(d.steps[i].weekday, way[i].weekday);
        assert_string_equal(d.steps[i].note, way[i].note);
        assert_string_equal(d.steps[i].kind, way[i].kind);
    }
    assert_string_equal(due("2026-09-30", 1).steps[1].note, "国庆节放假");
    assert_non_null(
        strstr(calendar_words(arena, &d), "第 3 个工作日是 9 月 22 日（星期二）"));
}

static void no_days_end_today(void **state)
{
    (void)state;
    struct calendar_due d = due("2026-11-21", 0);
    assert_day(d, "2026-11-21");
    assert_int_equal(d.step_count, 1);
    assert_string_equal(d.steps[0].kind, "");
    assert_day(due_days("2026-11-21", 0), "2026-11-21");
}

static void too_many_days_are_cut(void **state)
{
    (void)state;
    assert_int_equal(due("2020-01-01", 1000000).asked, CALENDAR_MOST_DAYS);
}

/* --- calendar days --- */

static void a_period_that_ends_on_a_holiday_moves(void **state)
{
    (void)state;
    assert_day(due_days("2026-09-02", 28), "2026-09-30");
    struct calendar_due d = due_days("2026-09-02", 30); /* 2 October: to the 8th */
    assert_day(d, "2026-10-08");
    assert_int_equal(d.step_count, 37);
    assert_string_equal(d.steps[30].note, "第 30 天");
    assert_string_equal(d.steps[30].kind, "counted");
    assert_string_equal(d.steps[31].note, "国庆节放假");
    assert_string_equal(d.steps[36].kind, "due");
    assert_string_equal(d.steps[36].note, "顺延至此");
    assert_non_null(strstr(calendar_words(arena, &d), "顺延"));
    assert_day(due_days("2026-11-14", 7), "2026-11-23"); /* a Saturday: to Monday */
    assert_day(due_days("2026-09-13", 7), "2026-09-20"); /* a worked Sunday stays */
}

/* --- what nobody has confirmed --- */

static void an_unknown_year_is_provisional(void **state)
{
    (void)state;
    struct calendar_due d = due("2026-12-24", 8);
    assert_day(d, "2027-01-06"); /* 25 28 29 30 31, not 1 January, 4 5 6 */
    assert_true(d.provisional);
    assert_non_null(strstr(calendar_words(arena, &d), "暂定"));
    assert_false(due("2026-12-20", 6).provisional);
    assert_day(due("2026-12-20", 6), "2026-12-28");
}

/* The notice of 2027 may free the last days of 2026. */
static void the_last_days_of_december_wait_for_the_next_notice(void **state)
{
    (void)state;
    assert_false(calendar_is_provisional(known(), day("2026-12-28")));
    assert_true(calendar_is_provisional(known(), day("2026-12-31")));
    assert_false(calendar_is_provisional(known(), day("2025-12-31")));
}

static void holidays_with_a_fixed_date_hold_without_a_notice(void **state)
{
    (void)state;
    const char *const off[] = {"2027-01-01", "2028-05-01", "2028-05-02", "2029-10-01",
                               "2029-10-02", "2029-10-03", "2027-01-02", "2027-02-28"};
    for (size_t i = 0; i < sizeof off / sizeof off[0]; i++)
        if (calendar_works(known(), day(off[i]))) fail_msg("%s", off[i]);
    assert_true(calendar_works(known(), day("2027-01-04")));
    assert_true(calendar_works(known(), day("2026-02-14"))); /* a worked Saturday */
}

static void days_are_counted_both_ways(void **state)
{
    (void)state;
    assert_int_equal(
        calendar_between(known(), day("2026-09-18 10:00"), day("2026-09-22")), 3);
    assert_int_equal(calendar_between(known(), day("2026-09-22"), day("2026-09-18")), -3);
    assert_int_equal(
        calendar_between(known(), day("2026-09-22"), day("2026-09-22 23:00")), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_vector_holds),
        cmocka_unit_test(the_hour_of_the_event_does_not_matter),
        cmocka_unit_test(the_way_is_told_day_by_day),
        cmocka_unit_test(no_days_end_today),
        cmocka_unit_test(too_many_days_are_cut),
        cmocka_unit_test(a_period_that_ends_on_a_holiday_moves),
        cmocka_unit_test(an_unknown_year_is_provisional),
        cmocka_unit_test(the_last_days_of_december_wait_for_the_next_notice),
        cmocka_unit_test(holidays_with_a_fixed_date_hold_without_a_notice),
        cmocka_unit_test(days_are_counted_both_ways),
    };
    return unit_group("calendar", tests);
}
