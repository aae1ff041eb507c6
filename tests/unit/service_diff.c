/* What a change of a service changes, field by field; and how a price is shared out to the stages. */
#include "unit.h"

#include "lib/core/str.h"
#include "model/service_diff.h"

static struct service_text sample(void)
{
    struct service_text t = {
        .name = "车间用能诊断", .category_code = "1001", .summary = "两天走完一个车间。",
        .description_html = "<p>先看现场。</p>", .prepare_html = NULL, .price_mode = "from",
        .price_unit = "次", .price_fen = 680000, .targets = 3, .ways = 4, .invoice = 1,
        .contact = "杨样芳", .phone = "0731-55500801", .email = "", .stage_count = 2};
    t.stages[0] = (struct service_stage){.name = "现场", .deliverable = "记录", .days = 2, .percent = 30};
    t.stages[1] = (struct service_stage){.name = "报告", .deliverable = "报告", .days = 5, .percent = 70};
    return t;
}

static const struct service_difference *field(const struct service_diff *d, const char *label)
{
    for (int i = 0; i < SERVICE_FIELDS; i++)
        if (qf_eq(d->fields[i].label, label)) return &d->fields[i];
    fail_msg("there is no field %s", label);
    return NULL;
}

static void the_same_is_no_change(void **state)
{
    struct service_text a = sample(), b = sample();
    struct service_diff d;
    (void)state;
    b.prepare_html = "";
    service_diff(arena, &a, &b, &d);
    assert_false(d.changed);
    assert_string_equal(d.labels, "");
    for (int i = 0; i < SERVICE_FIELDS; i++) assert_false(d.fields[i].changed);
    assert_int_equal(d.stage_count, 2);
    assert_false(d.stages[0].changed);
}

static void codes_stand_in_words(void **state)
{
    struct service_text a = sample(), b = sample();
    struct service_diff d;
    (void)state;
    b.price_mode = "free";
    b.price_fen = 0;
    b.targets = 1;
    b.ways = 6;
    b.invoice = 0;
    service_diff(arena, &a, &b, &d);
    assert_string_equal(field(&d, "收费")->before, "6,800 元起 / 次");
    assert_string_equal(field(&d, "收费")->after, "免费");
    assert_string_equal(field(&d, "服务对象")->before, "微型企业、小型企业");
    assert_string_equal(field(&d, "服务对象")->after, "微型企业");
    assert_string_equal(field(&d, "服务方式")->after, "电话、上门");
    assert_string_equal(field(&d, "发票")->after, "不开票");
    assert_string_equal(d.labels, "服务对象、服务方式、收费、发票");
}

static void only_what_differs_is_marked(void **state)
{
    struct service_text a = sample(), b = sample();
    struct service_diff d;
    (void)state;
    b.description_html = "<p>先看现场，再看账本。</p>";
    service_diff(arena, &a, &b, &d);
    assert_true(field(&d, "服务和流程描述")->changed);
    assert_true(field(&d, "服务和流程描述")->rich);
    assert_false(field(&d, "服务名称")->changed);
    assert_false(field(&d, "企业需准备的材料")->changed);
    assert_string_equal(d.labels, "服务和流程描述");
}

static void stages_stand_side_by_side(void **state)
{
    struct service_text a = sample(), b = sample();
    struct service_diff d;
    (void)state;
    b.stages[1].percent = 50;
    b.stages[2] = (struct service_stage){.name = "回访", .deliverable = "回访单", .days = 1, .percent = 20};
    b.stage_count = 3;
    service_diff(arena, &a, &b, &d);
    assert_int_equal(d.stage_count, 3);
    assert_false(d.stages[0].changed);
    assert_true(d.stages[1].changed);
    assert_string_equal(d.stages[1].before, "报告 · 报告 · 5 个工作日 · 70%");
    assert_string_equal(d.stages[1].after, "报告 · 报告 · 5 个工作日 · 50%");
    assert_string_equal(d.stages[2].before, "");
    assert_string_equal(d.stages[2].after, "回访 · 回访单 · 1 个工作日 · 20%");
    assert_string_equal(d.labels, "阶段");
}

static void another_picture_is_a_change(void **state)
{
    struct service_text a = sample(), b = sample();
    struct service_diff d;
    (void)state;
    b.picture = 7;
    b.picture_name = "abc";
    service_diff(arena, &a, &b, &d);
    assert_string_equal(field(&d, "图片")->before, "没有图片");
    assert_string_equal(field(&d, "图片")->after, "新图片");
    assert_string_equal(d.picture_after, "abc");
    assert_string_equal(d.labels, "图片");
}

/* No 分 is lost: the last stage takes what is left over. */
static void a_price_is_shared_out_whole(void **state)
{
    struct service_text t = sample();
    (void)state;
    t.price_fen = 1001;
    t.stages[0].percent = 33;
    t.stages[1].percent = 67;
    service_text_share(&t);
    assert_int_equal(t.stages[0].amount_fen, 330);
    assert_int_equal(t.stages[1].amount_fen, 671);
}

static void a_free_service_shares_evenly(void **state)
{
    struct service_text t = sample();
    (void)state;
    t.price_mode = "free";
    t.price_fen = 0;
    t.stages[2] = t.stages[1];
    t.stage_count = 3;
    for (int i = 0; i < 3; i++) t.stages[i].percent = 0;
    service_text_share(&t);
    assert_int_equal(t.stages[0].percent, 33);
    assert_int_equal(t.stages[2].percent, 34);
    assert_int_equal(t.stages[2].amount_fen, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_is_no_change),
        cmocka_unit_test(codes_stand_in_words),
        cmocka_unit_test(only_what_differs_is_marked),
        cmocka_unit_test(stages_stand_side_by_side),
        cmocka_unit_test(another_picture_is_a_change),
        cmocka_unit_test(a_price_is_shared_out_whole),
        cmocka_unit_test(a_free_service_shares_evenly),
    };
    return unit_group("service diff", tests);
}
