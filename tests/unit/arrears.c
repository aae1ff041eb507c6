/* 拖欠款项 by Decree 802: the last day of payment, interest that is exact in 分, what may be complained about. */
#include "table.h"

#include "lib/text/text.h"
#include "model/arrears.h"

static qf_time day(const char *text)
{
    qf_time t;
    assert_true(qf_time_read(text, &t));
    return t;
}

/* National Day of 2026, with the Saturday that is worked for it. */
static struct calendar calendar_2026(void)
{
    static struct calendar_day days[8];
    static const struct calendar_year years[] = {{2025, true}, {2026, true}, {2027, true}};
    static const char *const off[] = {"2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06",
                                      "2026-10-07"};
    for (int i = 0; i < 5; i++) days[i] = (struct calendar_day){day(off[i]), false, "国庆节"};
    days[5] = (struct calendar_day){day("2026-10-10"), true, "国庆节"};
    return (struct calendar){days, 6, years, 3};
}

static struct arrears answer(struct arrears_question q)
{
    struct calendar c = calendar_2026();
    return arrears_answer(arena, &c, &q);
}

#define assert_day(t, text) assert_string_equal(qf_show_date(arena, t), text)

static void thirty_days_for_public_bodies_sixty_for_large_ones(void **state)
{
    (void)state;
    struct arrears_question q = {.debtor = ARREARS_PUBLIC, .owed_fen = 100, .agreed_on = QF_NO_TIME,
                                 .delivered_on = day("2026-03-02"), .until = day("2026-06-01")};
    struct arrears x = answer(q);
    assert_day(x.pay_by, "2026-04-01");
    assert_false(x.agreed);
    assert_int_equal(x.days, 61);
    q.debtor = ARREARS_LARGE;
    assert_day(answer(q).pay_by, "2026-05-01");
    /* The thirtieth day is a holiday: the first working day after it. */
    q = (struct arrears_question){.debtor = ARREARS_PUBLIC, .owed_fen = 100, .agreed_on = QF_NO_TIME,
                                  .delivered_on = day("2026-09-04"), .until = day("2026-10-08")};
    x = answer(q);
    assert_day(x.pay_by, "2026-10-08");
    assert_int_equal(x.days, 0);
    assert_int_equal(x.interest_fen, 0);
    /* And a Saturday that is worked is one. */
    q.delivered_on = day("2026-09-10");
    assert_day(answer(q).pay_by, "2026-10-10");
}

static void what_was_agreed_holds_within_sixty_days(void **state)
{
    (void)state;
    struct arrears_question q = {.debtor = ARREARS_PUBLIC, .owed_fen = 100,
                                 .delivered_on = day("2026-03-02"), .agreed_on = day("2026-04-20"),
                                 .until = day("2026-06-01")};
    struct arrears x = answer(q);
    assert_true(x.agreed);
    assert_day(x.pay_by, "2026-04-20");
    q.agreed_on = day("2026-08-31");
    x = answer(q);
    assert_true(x.cut);
    assert_false(x.agreed);
    assert_day(x.pay_by, "2026-05-01");
    q.debtor = ARREARS_LARGE;
    x = answer(q);
    assert_true(x.long_term);
    assert_day(x.pay_by, "2026-08-31");
    assert_int_equal(x.days, 0);
}

/* owed in 分, days, yearly rate in 0.01 %: by hand. */
static void interest_is_exact_in_fen(void **state)
{
    (void)state;
    static const struct { int64_t owed; int days; int64_t rate, interest; } all[] = {
        {10000000, 1, 0, 5000},         /* 100,000 元: 50 元 a day */
        {10000000, 285, 0, 1425000},
        {1, 1, 0, 0}, {999, 1, 0, 0}, {1000, 1, 0, 1}, {1001, 1, 0, 1}, {2999, 1, 0, 1},
        {3000, 1, 0, 2},                /* 1.5 分 is 2 */
        {3333333, 255, 345, 80342},     /* 80342.4577 */
        {36500, 1, 10000, 100},         /* 100 % a year */
        {10000000, 365, 345, 345000},
        {1000000000000000, 36500, 0, 18250000000000000},        /* beyond 64 bits on the way */
        {10000000, 0, 0, 0}, {10000000, -5, 0, 0}, {0, 10, 0, 0},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        assert_int_equal(arrears_interest(all[i].owed, all[i].days, all[i].rate), all[i].interest);
}

static void each_answer_leads_somewhere(void **state)
{
    (void)state;
    static const struct { struct scope_question q; enum arrears_scope scope; } all[] = {
        {{"money", "government", "yes", "sme", "no"}, SCOPE_ARREARS},
        {{"money", "institution", "yes", "sme", "no"}, SCOPE_ARREARS},
        {{"money", "large", "yes", "sme", "no"}, SCOPE_ARREARS},
        {{"money", "other", "yes", "sme", "no"}, SCOPE_PRIVATE},
        {{"money", "large", "no", "sme", "no"}, SCOPE_NO_CONTRACT},
        {{"money", "large", "yes", "large", "no"}, SCOPE_TOO_LARGE},
        {{"money", "large", "yes", "sme", "yes"}, SCOPE_COURT},
        {{"service", "", "", "", ""}, SCOPE_SERVICE},
        {{"office", "", "", "", ""}, SCOPE_APPEAL},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        assert_int_equal(arrears_scope(&all[i].q), all[i].scope);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thirty_days_for_public_bodies_sixty_for_large_ones),
        cmocka_unit_test(what_was_agreed_holds_within_sixty_days),
        cmocka_unit_test(interest_is_exact_in_fen),
        cmocka_unit_test(each_answer_leads_somewhere),
    };
    return unit_group("arrears", tests);
}
