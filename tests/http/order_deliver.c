/* 履约: stages delivered with files, accepted or sent back; disputes and their mediation; and the payment
 * (manual 001 §4.2, §4.3). */
#include "tests/http/crowd.h"
#include "tests/http/orders.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    srand((unsigned)getpid());
    return 0;
}

static const char pdf[] = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                          "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                          "trailer<</Root 1 0 R>>\n%%EOF\n";

static void deliver(struct person *p, long order, int stage)
{
    person_open(p, "/sp/orders/%ld/stages/%d", order, stage);
    person_gets(p, 200);
    person_fill(p, "交付说明", "做完了，请看附件");
    person_attach(p, "交付文件", "报告.pdf", pdf, sizeof pdf - 1);
    person_press(p, "确认交付");
    person_gets(p, 200);
}

static void judge(struct person *p, long order, int stage, const char *result, const char *opinion)
{
    person_open(p, "/enterprise/orders/%ld/stages/%d", order, stage);
    person_gets(p, 200);
    person_fill(p, "验收结论", result);
    person_fill(p, "验收意见", opinion);
    person_press(p, "提交");
}

static char *file_of(long order, const char *field)
{
    return db_words("SELECT public_id FROM attachment WHERE subject_type = 'service_order'"
                    " AND subject_id = %ld AND field = '%s' AND state = 'kept' LIMIT 1", order, field);
}

static void stages_go_to_and_fro_until_all_are_accepted(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    long order = orders_new("effective");
    person_open(firm, "/enterprise/orders/%ld", order);
    person_sees(firm, "已超期 2 天");
    deliver(seller, order, 2);
    orders_is(order, "performing");
    person_open(firm, "/enterprise/orders/%ld", order);
    person_sees(firm, "已交付，待验收");
    person_sees(firm, "晚交 2 天");
    person_sees(firm, "报告.pdf");
    judge(firm, order, 2, "return", "");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "验收意见"), "退回时请写明哪里不符合约定");
    judge(firm, order, 2, "return", "缺预算表");
    person_gets(firm, 200);
    person_open(seller, "/sp/orders/%ld/stages/2", order);
    person_sees(seller, "缺预算表");
    deliver(seller, order, 2);
    judge(firm, order, 2, "accept", "齐了");
    person_gets(firm, 200);
    orders_is(order, "performing");
    deliver(seller, order, 1);
    judge(firm, order, 1, "accept", "");
    orders_is(order, "paying");
    person_open(seller, "/sp/messages");
    person_sees(seller, "验收第 1 阶段");
}

static void a_stage_is_delivered_and_accepted_once(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    long order = orders_new("performing");
    char path[80];
    snprintf(path, sizeof path, "/sp/orders/%ld/stages/1", order);
    orders_post(seller, path, "words=again");
    person_gets(seller, 409);
    static const char *const wrong[] = {"7", "x", "0", "-1", "99999999999"};
    for (int i = 0; i < 5; i++) {
        snprintf(path, sizeof path, "/sp/orders/%ld/stages/%s", order, wrong[i]);
        person_ask(seller, "%s", path);
        person_gets(seller, 404);
        orders_post(seller, path, "words=again");
        person_gets(seller, 404);
    }
    snprintf(path, sizeof path, "/enterprise/orders/%ld/stages/2", order);
    orders_post(firm, path, "result=accept");
    person_gets(firm, 409);
    snprintf(path, sizeof path, "/enterprise/orders/%ld/stages/1", order);
    person_open(firm, "%s", path);
    char *secrets = crowd_secrets(firm), *body = NULL;
    if (asprintf(&body, "%s&result=accept", secrets) < 0) abort();
    assert_int_equal(crowd_send(firm, path, body, 50, 303), 50);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld"
                               " AND code = 'accept_stage'", orders_case(order)), 1);
    free(secrets);
    free(body);
}

static void only_both_sides_and_a_mediating_window_read_the_files(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    struct person *city = person_login("demo-city"), *other = person_login("demo-government");
    struct person *guest = person_guest();
    long order = orders_new("effective");
    deliver(seller, order, 1);
    char *file = file_of(order, "delivery-1");
    assert_true(*file);
    person_ask(firm, "/enterprise/files/%s", file);
    person_gets(firm, 200);
    person_ask(seller, "/sp/files/%s", file);
    person_gets(seller, 200);
    person_ask(other, "/sp/files/%s", file);
    person_gets(other, 404);
    person_ask(city, "/window/files/%s", file);
    person_gets(city, 404);
    person_ask(guest, "/files/%s", file);
    person_gets(guest, 404);
    person_open(firm, "/enterprise/orders/%ld/dispute", order);
    person_fill(firm, "争议事由", "交付的报告与约定不符");
    person_attach(firm, "证明材料", "往来.pdf", pdf, sizeof pdf - 1);
    person_press(firm, "提出争议");
    person_gets(firm, 200);
    orders_is(order, "disputed");
    person_ask(city, "/window/files/%s", file);
    person_gets(city, 200);
    free(file);
}

static void decide(struct person *p, long order, const char *move, const char *opinion)
{
    person_open(p, "/window/cases/%ld", orders_case(order));
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", opinion);
    person_press(p, "提交");
}

static void a_window_mediates(void **state)
{
    (void)state;
    struct person *seller = person_login("demo-provider"), *city = person_login("demo-city");
    long goes_on = orders_new("performing"), ends = orders_new("performing");
    long orders[] = {goes_on, ends};
    for (int i = 0; i < 2; i++) {
        person_open(seller, "/sp/orders/%ld/dispute", orders[i]);
        person_fill(seller, "争议事由", "");
        person_press(seller, "提出争议");
        person_gets(seller, 422);
        person_fill(seller, "争议事由", "企业一直不提供现场资料");
        person_press(seller, "提出争议");
        person_gets(seller, 200);
        orders_is(orders[i], "disputed");
    }
    person_open(city, "/window/cases/%ld", orders_case(goes_on));
    person_sees(city, "企业一直不提供现场资料");
    person_sees(city, "履约阶段");
    decide(city, goes_on, "恢复履约", "");
    person_gets(city, 422);
    decide(city, goes_on, "恢复履约", "企业三天内提供资料");
    person_gets(city, 200);
    orders_is(goes_on, "performing");
    decide(city, ends, "终止订单", "双方同意终止");
    orders_is(ends, "terminated");
    person_open(seller, "/sp/orders/%ld", ends);
    person_sees(seller, "双方同意终止");
}

/* --- the payment --- */

static void declare(struct person *p, long order)
{
    person_open(p, "/enterprise/orders/%ld", order);
    person_fill(p, "支付方式", "offline");
    person_fill(p, "付款凭证号", "0123");
    person_press(p, "已付现");
    person_gets(p, 200);
}

static void paid_confirmed_and_acknowledged(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    long order = orders_new("paying");
    declare(firm, order);
    assert_string_equal(person_heading(firm), "确认付款");
    person_sees(firm, "1,234.56 元");
    char *payee = db_words("SELECT name FROM provider WHERE id = %ld", orders_org("demo-provider"));
    person_sees(firm, payee);
    orders_is(order, "paying");
    person_press(firm, "确认付款");
    person_gets(firm, 200);
    orders_is(order, "rating");
    assert_int_equal(db_number("SELECT amount_fen FROM payment WHERE order_id = %ld", order), 123456);
    person_open(seller, "/sp/orders/%ld", order);
    person_follow(seller, "确认收款");
    person_sees(seller, "1,234.56 元");
    person_press(seller, "确认收款");
    person_gets(seller, 200);
    person_open(firm, "/enterprise/orders/%ld", order);
    person_sees(firm, "机构已确认收款");
    person_ask(seller, "/sp/orders/%ld/dispute", order);
    person_gets(seller, 303);
    free(payee);
}

static void a_wrong_day_is_said(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long order = orders_new("paying");
    person_open(firm, "/enterprise/orders/%ld/pay", order);
    person_fill(firm, "付款日期", "2099-01-01");
    person_fill(firm, "付款凭证号", "\"><script>1</script>");
    person_press(firm, "已付现");
    person_gets(firm, 422);
    person_sees(firm, "付款日期不能晚于今天");
    assert_string_equal(person_value(firm, "付款凭证号"), "\"><script>1</script>");
    assert_int_equal(db_number("SELECT COUNT(*) FROM payment WHERE order_id = %ld", order), 0);
}

static void fifty_times_one_payment(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    long order = orders_new("paying");
    char path[80];
    declare(firm, order);
    snprintf(path, sizeof path, "/enterprise/orders/%ld/pay/confirm", order);
    char *body = crowd_secrets(firm);
    assert_int_equal(crowd_send(firm, path, body, 50, 303), 50);
    orders_is(order, "rating");
    assert_int_equal(db_number("SELECT COUNT(*) FROM payment WHERE order_id = %ld", order), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code = 'pay'",
                               orders_case(order)), 1);
    orders_post(firm, path, "");
    person_gets(firm, 409);
    free(body);
    person_open(seller, "/sp/orders/%ld/acknowledge", order);
    snprintf(path, sizeof path, "/sp/orders/%ld/acknowledge", order);
    body = crowd_secrets(seller);
    assert_int_equal(crowd_send(seller, path, body, 50, 303), 50);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld"
                               " AND code = 'acknowledge'", orders_case(order)), 1);
    free(body);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(stages_go_to_and_fro_until_all_are_accepted),
        person_test(a_stage_is_delivered_and_accepted_once),
        person_test(only_both_sides_and_a_mediating_window_read_the_files),
        person_test(a_window_mediates),
        person_test(paid_confirmed_and_acknowledged),
        person_test(a_wrong_day_is_said),
        person_test(fifty_times_one_payment),
    };
    return cmocka_run_group_tests_name("order_deliver", tests, begin, NULL);
}
