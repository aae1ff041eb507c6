/* 逐条 and what is asked of the fields of an award: items without the numbers that people put before them, limits,
 * one figure against another. */
#include "unit.h"

#include "model/award.h"

static const char *items(const char *text)
{
    size_t n;
    return award_items_text(arena, text, &n);
}

static void numbers_before_items_go(void **state)
{
    (void)state;
    assert_string_equal(items("1、按月付费\n2. 可导出\n3．可复制"), "按月付费\n可导出\n可复制");
    assert_string_equal(items("（1）甲\n(2) 乙\n3）丙"), "甲\n乙\n丙");
    assert_string_equal(items("一、甲\n十二、乙"), "甲\n乙");
    assert_string_equal(items("① 甲\n• 乙\n- 丙"), "甲\n乙\n丙");
    assert_string_equal(items("１、甲\n１２．乙"), "甲\n乙");
}

static void words_that_begin_with_a_number_stay(void **state)
{
    (void)state;
    assert_string_equal(items("3D 打印"), "3D 打印");
    assert_string_equal(items("1.5 倍的速度"), "1.5 倍的速度");
    assert_string_equal(items("2025年获奖"), "2025年获奖");
    assert_string_equal(items("一次办好"), "一次办好");
    assert_string_equal(items("（首创）按月付费"), "（首创）按月付费");
}

static void blank_lines_are_no_items(void **state)
{
    size_t n;
    (void)state;
    assert_string_equal(award_items_text(arena, "\n  \n1、\n甲\n\n", &n), "甲");
    assert_int_equal(n, 1);
    assert_string_equal(award_items_text(arena, "", &n), "");
    assert_int_equal(n, 0);
}

static void a_long_list_is_cut_where_it_is_shown(void **state)
{
    const char *out[AWARD_ITEMS];
    size_t n;
    (void)state;
    const char *text = award_items_text(arena, "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\ns\nt\nu\nv", &n);
    assert_int_equal(n, 22);
    assert_int_equal(award_items(arena, text, out), AWARD_ITEMS);
    assert_string_equal(out[0], "a");
    assert_string_equal(out[AWARD_ITEMS - 1], "t");
}

static struct award_field fields[] = {
    {.code = "staff", .label = "服务人员", .kind = "integer", .unit = "人", .not_above = "", .required = true, .most = 100},
    {.code = "bachelors", .label = "本科", .kind = "integer", .unit = "人", .not_above = "staff", .required = true, .most = 100},
    {.code = "honours", .label = "荣誉", .kind = "text", .unit = "", .not_above = "", .required = true, .least = 3, .most = 5},
    {.code = "points", .label = "说明", .kind = "items", .unit = "", .not_above = "", .most = 100},
};
static const struct qf_list all = {.count = 4, .items = fields};

static bool complete(const char *staff, const char *bachelors, const char *honours, const char *points)
{
    struct award_value values[] = {
        {0, "staff", staff}, {0, "bachelors", bachelors}, {0, "honours", honours}, {0, "points", points}};
    const struct qf_list list = {.count = 4, .items = values};
    return award_is_complete(arena, &all, &list);
}

static void complete_means_all_that_is_asked(void **state)
{
    (void)state;
    assert_true(complete("36", "24", "三个字", ""));
    assert_true(complete("36", "36", "三个字", "1、甲"));
    assert_false(complete("36", "37", "三个字", ""));
    assert_false(complete("", "24", "三个字", ""));
    assert_false(complete("36", "24", "两字", ""));
    assert_false(complete("36", "24", "三个字", "1、"));
}

static void a_fault_names_the_other_field(void **state)
{
    struct award_value values[] = {{0, "staff", "36"}, {0, "bachelors", "37"}};
    const struct qf_list list = {.count = 2, .items = values};
    (void)state;
    assert_string_equal(award_value_fault(arena, &fields[1], "37", &all, &list), "不能多于服务人员（36 人）");
    assert_null(award_value_fault(arena, &fields[0], "36", &all, &list));
    assert_string_equal(award_value_fault(arena, &fields[2], "两字", &all, &list), "至少 3 字，现在是 2 字");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_before_items_go),
        cmocka_unit_test(words_that_begin_with_a_number_stay),
        cmocka_unit_test(blank_lines_are_no_items),
        cmocka_unit_test(a_long_list_is_cut_where_it_is_shown),
        cmocka_unit_test(complete_means_all_that_is_asked),
        cmocka_unit_test(a_fault_names_the_other_field),
    };
    return unit_group("award", tests);
}
