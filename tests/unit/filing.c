/* What is doubted about a filing, and what is not: each rule by itself, at its border. */
#include "unit.h"

#include "lib/core/str.h"
#include "model/filing_check.h"

enum { WAN = 1000000 };                 /* 万元 in 分 */

/* Nothing about it is unusual. */
static struct filing_text plain(void)
{
    struct filing_text t = {.year = 2026, .month = 10, .type_code = "general",
                            .place_kind = "own", .note = "", .domain_count = 2};
    t.cells[FILING_AREA] = 30000;
    t.cells[FILING_ASSETS] = 200 * WAN;
    t.cells[FILING_STAFF] = 40;
    t.cells[FILING_BACHELORS] = 30;
    t.cells[FILING_TITLES] = 10;
    t.cells[FILING_REVENUE] = 100 * WAN;
    t.cells[FILING_EXPENSE] = 80 * WAN;
    t.cells[FILING_PROFIT] = 20 * WAN;
    t.domains[0] = (struct filing_domain){"policy", "政策服务", "", 4, 100, 20};
    t.domains[1] = (struct filing_domain){"talent", "引才育才服务", "", 0, 0, 0};
    return t;
}

static struct filing_doubt doubts[FILING_DOUBTS];

static void none(const struct filing_text *now, const struct filing_text *last,
                 const struct filing_text *known)
{
    int n = filing_doubts(arena, now, last, known, doubts);
    if (n) fail_msg("%s %s", doubts[0].label, doubts[0].words);
}

static void one(const struct filing_text *now, const struct filing_text *last,
                const struct filing_text *known, const char *label, const char *words)
{
    assert_int_equal(filing_doubts(arena, now, last, known, doubts), 1);
    assert_string_equal(doubts[0].label, label);
    if (!strstr(doubts[0].words, words)) fail_msg("%s", doubts[0].words);
}

static void a_usual_month_is_not_doubted(void **state)
{
    (void)state;
    struct filing_text now = plain(), last = plain(), known = plain();
    none(&now, NULL, NULL);
    none(&now, &last, &known);
    last.domain_count = 0;              /* a domain that is new has nothing to be compared with */
    none(&now, &last, NULL);
}

static void a_change_by_more_than_half_is(void **state)
{
    (void)state;
    struct filing_text now = plain(), last = plain();
    last.cells[FILING_ASSETS] = 400 * WAN;
    none(&now, &last, NULL);            /* half of it, and not more */
    last.cells[FILING_ASSETS] = 401 * WAN;
    one(&now, &last, NULL, "服务资产", "比上月（401 万元）变化超过 50%");
    assert_int_equal(doubts[0].cell, FILING_ASSETS);
    last = plain();
    last.domains[0].served = 13;
    one(&now, &last, NULL, "政策服务服务企业数", "比上月（13）变化超过 50%");
    assert_int_equal(doubts[0].cell, -1);
    assert_int_equal(doubts[0].domain, 0);
    assert_int_equal(doubts[0].figure, FILING_SERVED);
}

static void small_numbers_may_move(void **state)
{
    (void)state;
    struct filing_text now = plain(), last = plain();
    last.domains[0].activities = 8;     /* by four */
    none(&now, &last, NULL);
    last.domains[0].activities = 9;     /* by five */
    one(&now, &last, NULL, "政策服务活动数", "比上月（9）");
    last = plain();
    last.domains[0].activities = 0;     /* nothing was there */
    none(&now, &last, NULL);
}

static void a_loss_is_compared_by_its_size(void **state)
{
    (void)state;
    struct filing_text now = plain(), last = plain();
    last.cells[FILING_PROFIT] = -15 * WAN;
    one(&now, &last, NULL, "利润总额", "比上月（-15 万元）");
}

static void profit_is_what_is_left(void **state)
{
    (void)state;
    struct filing_text now = plain();
    now.cells[FILING_PROFIT] += 10000;  /* a hundredth of 万元 */
    one(&now, NULL, NULL, "利润总额", "不等于营业收入减服务支出（20 万元）");
    now = plain();
    now.cells[FILING_EXPENSE] = 0;
    now.cells[FILING_PROFIT] = now.cells[FILING_REVENUE];
    one(&now, NULL, NULL, "服务支出", "有服务人员");
    now.cells[FILING_STAFF] = 0;
    none(&now, NULL, NULL);
}

static void service_without_activity_is_doubted(void **state)
{
    (void)state;
    struct filing_text now = plain();
    now.domains[1].served = 3;
    one(&now, NULL, NULL, "引才育才服务服务企业数", "活动数是 0");
    now.domains[1].served = 0;
    now.domains[1].attendees = 3;
    one(&now, NULL, NULL, "引才育才服务参与企业数", "活动数是 0");
    now.domains[1].activities = 1;
    none(&now, NULL, NULL);
}

static void less_than_the_platform_knows_is_doubted(void **state)
{
    (void)state;
    struct filing_text now = plain(), known = plain();
    known.domains[0].served = 21;
    one(&now, NULL, &known, "政策服务服务企业数", "少于平台上的记录（21）");
    known.domains[0].served = 5;        /* more was done outside the platform */
    none(&now, NULL, &known);
    /* One doubt a figure: what the platform knows comes first. */
    struct filing_text last = plain();
    known.domains[0].served = 21;
    last.domains[0].served = 1;
    one(&now, &last, &known, "政策服务服务企业数", "少于平台上的记录");
}

/* Every figure of every domain at once has room. */
static void all_at_once_has_room(void **state)
{
    (void)state;
    struct filing_text now = plain(), last = plain();
    now.domain_count = last.domain_count = FILING_DOMAINS;
    for (int i = 0; i < FILING_DOMAINS; i++) {
        const char *code = qf_fmt(arena, "d%d", i);
        now.domains[i] = (struct filing_domain){code, "领域", "", 1000, 1000, 1000};
        last.domains[i] = (struct filing_domain){code, "领域", "", 10, 10, 10};
    }
    for (int i = 0; i < FILING_CELLS; i++) last.cells[i] = now.cells[i] * 10;
    assert_int_equal(filing_doubts(arena, &now, &last, NULL, doubts), FILING_DOUBTS);
}

static void months_follow_each_other(void **state)
{
    (void)state;
    struct qf_civil c = qf_civil_of(filing_month_ends(2026, 12));
    assert_int_equal(c.year, 2027);
    assert_int_equal(c.month, 1);
    assert_int_equal(filing_month_ends(2026, 9), filing_month_begins(2026, 10));
    assert_int_equal(filing_month_of(2027, 1), filing_month_of(2026, 12) + 1);
}

static void figures_are_shown_in_their_unit(void **state)
{
    (void)state;
    assert_string_equal(filing_cell_show(arena, FILING_AREA, 35000), "350");
    assert_string_equal(filing_cell_show(arena, FILING_AREA, 35050), "350.5");
    assert_string_equal(filing_cell_show(arena, FILING_AREA, 35005), "350.05");
    assert_string_equal(filing_cell_show(arena, FILING_REVENUE, 8550 * 10000), "85.5");
    assert_string_equal(filing_cell_show(arena, FILING_STAFF, 1200), "1,200");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_usual_month_is_not_doubted),
        cmocka_unit_test(a_change_by_more_than_half_is),
        cmocka_unit_test(small_numbers_may_move),
        cmocka_unit_test(a_loss_is_compared_by_its_size),
        cmocka_unit_test(profit_is_what_is_left),
        cmocka_unit_test(service_without_activity_is_doubted),
        cmocka_unit_test(less_than_the_platform_knows_is_doubted),
        cmocka_unit_test(all_at_once_has_room),
        cmocka_unit_test(months_follow_each_other),
        cmocka_unit_test(figures_are_shown_in_their_unit),
    };
    return unit_group("filing", tests);
}
