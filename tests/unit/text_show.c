/* Numbers, money, sizes, dates and shortened text, read and shown. */
#include "unit.h"

#include "lib/core/str.h"
#include "lib/text/text.h"

/* --- shown --- */

static void numbers_have_separators(void **state)
{
    (void)state;
    assert_string_equal(qf_show_number(arena, 0), "0");
    assert_string_equal(qf_show_number(arena, 999), "999");
    assert_string_equal(qf_show_number(arena, 12345), "12,345");
    assert_string_equal(qf_show_number(arena, -1234567), "-1,234,567");
    assert_string_equal(qf_show_number(arena, INT64_MIN), "-9,223,372,036,854,775,808");
}

static void money_is_exact(void **state)
{
    (void)state;
    assert_string_equal(qf_show_money(arena, 680000), "6,800");
    assert_string_equal(qf_show_money(arena, 680050), "6,800.50");
    assert_string_equal(qf_show_money(arena, 5), "0.05");
    assert_string_equal(qf_show_money(arena, -5), "-0.05");
    assert_string_equal(qf_show_wan(arena, 12000000), "12");
    assert_string_equal(qf_show_wan(arena, 8500000), "8.5");
    assert_string_equal(qf_show_wan(arena, 15735280000), "15,735.28");
    assert_string_equal(qf_show_wan(arena, 1), "0.000001");
    assert_string_equal(qf_show_decimal(arena, 975, 1), "97.5");
    assert_string_equal(qf_show_decimal(arena, 970, 1), "97.0");
    assert_string_equal(qf_show_decimal(arena, 7, 2), "0.07");
}

static void amounts_have_capitals(void **state)
{
    static const struct { int64_t fen; const char *words; } amounts[] = {
        {0, "零元整"}, {5, "伍分"}, {30, "叁角整"}, {100, "壹元整"}, {105, "壹元零伍分"},
        {680000, "陆仟捌佰元整"}, {1000005, "壹万元零伍分"}, {100000530, "壹佰万零伍元叁角整"},
        {1000500, "壹万零伍元整"}, {10000500000LL, "壹亿零伍仟元整"},
        {10050000000LL, "壹亿零伍拾万元整"}, {-101000, "负壹仟零壹拾元整"},
        {99999999999999LL, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++)
        assert_string_equal(qf_show_capital(arena, amounts[i].fen), amounts[i].words);
}

static void sizes_are_short(void **state)
{
    (void)state;
    assert_string_equal(qf_show_size(arena, 0), "0 B");
    assert_string_equal(qf_show_size(arena, 1023), "1023 B");
    assert_string_equal(qf_show_size(arena, 1024), "1 KB");
    assert_string_equal(qf_show_size(arena, 1153434), "1.1 MB");
    assert_string_equal(qf_show_size(arena, 52428800), "50 MB");
    assert_string_equal(qf_show_size(arena, UINT64_MAX), "16777216 TB");
}

static void dates_are_chinese(void **state)
{
    (void)state;
    qf_time t;
    assert_true(qf_time_read("2026-11-25 14:03", &t));
    assert_string_equal(qf_show_date(arena, t), "2026-11-25");
    assert_string_equal(qf_show_day(arena, t), "11-25");
    assert_string_equal(qf_show_time(arena, t), "2026-11-25 14:03");
    assert_string_equal(qf_show_long(arena, t), "2026 年 11 月 25 日");
    assert_string_equal(qf_show_weekday(arena, t), "11 月 25 日（星期三）");
    assert_string_equal(qf_show_weekday(arena, qf_add_days(t, 4)),
                        "11 月 29 日（星期日）");
    assert_string_equal(qf_show_date(arena, QF_NO_TIME), "");
    assert_string_equal(qf_show_weekday(arena, QF_NO_TIME), "");
    assert_string_equal(qf_show_day(arena, QF_NO_TIME), "");
    assert_string_equal(qf_show_time(arena, QF_NO_TIME), "");
    assert_string_equal(qf_show_long(arena, QF_NO_TIME), "");
}

/* --- read --- */

static void money_is_read_as_people_type_it(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t fen;
    } good[] = {
        {"6800", 680000},
        {"6,800.5", 680050},
        {"６，８００．５０", 680050},
        {" 6800 元", 680000},
        {"¥6 800", 680000},
        {"￥1", 100},
        {"1.2万元", 1200000},
        {"1.234567万", 1234567},
        {"0", 0},
        {"1,234,567.89", 123456789},
        {"001", 100},
        {"6800.500", 680050},
    };
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        int64_t fen = -1;
        bool is = qf_read_money(good[i].text, 0, INT64_MAX, &fen);
        if (!is || fen != good[i].fen) fail_msg("%s", good[i].text);
    }
}

static void what_is_no_amount_is_refused(void **state)
{
    (void)state;
    const char *const bad[] = {"",
                               " ",
                               "元",
                               "万元",
                               "a",
                               "1a",
                               "1.",
                               ".5",
                               "1..2",
                               "1.2.3",
                               "--1",
                               "1,2",
                               "1,2345",
                               "12,34.5",
                               "1.005",
                               "1.2345678万元",
                               "1e3",
                               "0x10",
                               "1 2",
                               "６８００圆",
                               "1,,000",
                               ",100",
                               "99999999999999999999",
                               "18446744073709551616",
                               "18446744073709551620",
                               "92233720368547758.08",
                               "922337203685477.5808万",
                               "1元元",
                               "¥",
                               NULL};
    for (const char *const *p = bad; *p; p++) {
        int64_t fen = 77;
        if (qf_read_money(*p, INT64_MIN, INT64_MAX, &fen)) fail_msg("%s was read", *p);
        assert_int_equal(fen, 77);
    }
}

static void amounts_keep_their_range(void **state)
{
    (void)state;
    int64_t fen;
    assert_true(qf_read_money("10", 1000, 1000, &fen));
    assert_false(qf_read_money("9.99", 1000, 2000, &fen));
    assert_false(qf_read_money("20.01", 1000, 2000, &fen));
    assert_false(qf_read_money("-1", 0, 2000, &fen));
    assert_true(qf_read_money("－１", -100, 0, &fen));
    assert_int_equal(fen, -100);
    assert_true(qf_read_money("92233720368547758.07", 0, INT64_MAX, &fen));
    assert_true(fen == INT64_MAX);
}

static void decimals_are_scaled_exactly(void **state)
{
    (void)state;
    int64_t v;
    assert_true(qf_read_decimal("97.5", 1, 0, 1000, &v));
    assert_int_equal(v, 975);
    assert_true(qf_read_decimal("１，０００", 2, 0, 1000000, &v));
    assert_int_equal(v, 100000);
    assert_true(qf_read_decimal("-0.25", 2, -100, 100, &v));
    assert_int_equal(v, -25);
    assert_false(qf_read_decimal("97.55", 1, 0, 1000, &v));
    assert_false(qf_read_decimal("97.5元", 1, 0, 1000, &v));
    assert_false(qf_read_decimal("100.1", 1, 0, 1000, &v));
}

static void what_is_shown_can_be_read(void **state)
{
    (void)state;
    const int64_t values[] = {0, 1, 99, 100, 12345, 99999999, 680050, -680050};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        int64_t v;
        assert_true(
            qf_read_money(qf_show_money(arena, values[i]), INT64_MIN, INT64_MAX, &v));
        assert_true(v == values[i]);
        const char *wan = qf_fmt(arena, "%s万元", qf_show_wan(arena, values[i]));
        assert_true(qf_read_money(wan, INT64_MIN, INT64_MAX, &v));
        assert_true(v == values[i]);
    }
}

/* --- shortened --- */

static void shortening_counts_characters(void **state)
{
    (void)state;
    assert_string_equal(qf_shorten(arena, "中小企业", 4), "中小企业");
    assert_string_equal(qf_shorten(arena, "中小企业", 3), "中小…");
    assert_string_equal(qf_shorten(arena, "中小企业", 1), "…");
    assert_string_equal(qf_shorten(arena, "中小企业", 0), "");
    assert_string_equal(qf_shorten(arena, "ab cd", 4), "ab…");
    assert_string_equal(qf_shorten(arena, "", 0), "");
}

static void characters_are_not_cut_apart(void **state)
{
    (void)state;
    assert_string_equal(qf_shorten(arena, "ae\xCC\x81xyz", 3), "a…");       /* accent */
    assert_string_equal(qf_shorten(arena, "ab👩\xE2\x80\x8D👧cd", 5), "ab…"); /* joined */
    assert_string_equal(qf_shorten(arena, "ab👩\xE2\x80\x8D👧cd", 4), "ab…");
    assert_string_equal(qf_shorten(arena, "a邉\xF3\xA0\x84\x80xyz", 3),
                        "a…"); /* variant */
}

static void plain_text_keeps_words_apart(void **state)
{
    (void)state;
    const char *html = "<h2>标题</h2><p>重<strong>要</strong>的&amp;<br>一&lt;b&gt;二</p>"
                       "<table><tr><td>a</td><td>b</td></tr></table>";
    assert_string_equal(qf_plain(arena, html, 100), "标题 重要的& 一<b>二 a b");
    assert_string_equal(qf_plain(arena, html, 6), "标题 重要…");
    assert_string_equal(qf_plain(arena, "<p>a\xC2\xA0 b</p>", 10), "a b");
    assert_string_equal(qf_plain(arena, "", 10), "");
    assert_string_equal(qf_plain(arena, "a<b", 10), "a");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_have_separators),
        cmocka_unit_test(money_is_exact),
        cmocka_unit_test(amounts_have_capitals),
        cmocka_unit_test(sizes_are_short),
        cmocka_unit_test(dates_are_chinese),
        cmocka_unit_test(money_is_read_as_people_type_it),
        cmocka_unit_test(what_is_no_amount_is_refused),
        cmocka_unit_test(amounts_keep_their_range),
        cmocka_unit_test(decimals_are_scaled_exactly),
        cmocka_unit_test(what_is_shown_can_be_read),
        cmocka_unit_test(shortening_counts_characters),
        cmocka_unit_test(characters_are_not_cut_apart),
        cmocka_unit_test(plain_text_keeps_words_apart),
    };
    return unit_group("text show", tests);
}
