/* Orders from 申请服务 on (manual 001 §4.1, 002 §2 step 7): placed, accepted, refused, withdrawn, disputed;
 * every page in every state; and nobody but both sides. */
#include "tests/http/crowd.h"
#include "tests/http/orders.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    srand((unsigned)getpid());
    return 0;
}

static const char note[] = "二十台设备联网，希望先看现场再报价";

static void fill_in(struct person *p, long service)
{
    person_open(p, "/enterprise/orders/new?service=%ld", service);
    person_gets(p, 200);
    person_fill(p, "需求说明", note);
    if (person_count(p, "//input[@name='again']"))
        person_fill(p, "已有一笔同样的订单在办，仍要再申请一笔", "on");
}

static long newest(void)
{
    return db_number("SELECT MAX(id) FROM service_order WHERE enterprise_id = %ld",
                     orders_org("demo-enterprise"));
}

static void an_order_is_placed_and_its_receipt_counts_the_days(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    fill_in(firm, orders_service());
    person_sees(firm, "订单不是合同");
    person_sees(firm, "合同生效前随时可以撤销订单");
    person_press(firm, "提交订单");
    person_gets(firm, 200);
    person_sees(firm, "订单已提交");
    person_sees(firm, "最迟");
    person_sees(firm, "第 2 天");
    long order = newest();
    orders_is(order, "waiting");
    char *number = db_words("SELECT number FROM service_order WHERE id = %ld", order);
    person_sees(firm, number);
    person_open(firm, "/enterprise/orders?q=%s", number);
    person_sees(firm, "撤销订单");
    person_follow(firm, "查看合同详情");
    person_gets(firm, 200);
    person_sees(firm, note);
    person_open(seller, "/sp/orders?q=%s", number);
    person_sees(seller, "拒单");
    person_follow(seller, "接单");
    person_press(seller, "接单");
    person_gets(seller, 200);
    person_sees(seller, "接单：已办好");
    orders_is(order, "drafting");
    person_open(firm, "/enterprise/messages");
    person_sees(firm, "服务机构正在起草合同");
    free(number);
}

static void a_refusal_needs_its_reason(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    long order = orders_new("waiting");
    person_open(seller, "/sp/orders/%ld/refuse", order);
    person_press(seller, "拒单");
    person_gets(seller, 422);
    orders_is(order, "waiting");
    person_fill(seller, "理由", "工程师排满了");
    person_press(seller, "拒单");
    person_gets(seller, 200);
    orders_is(order, "refused");
    person_open(firm, "/enterprise/orders/%ld", order);
    person_sees(firm, "工程师排满了");
    person_sees_no(firm, "撤销订单");
}

static void an_order_is_withdrawn_until_the_contract_is_in_force(void **state)
{
    (void)state;
    static const char *const before[] = {"waiting", "drafting", "confirming", "signing"};
    struct person *firm = person_login("demo-enterprise");
    for (int i = 0; i < 4; i++) {
        long order = orders_new(before[i]);
        person_open(firm, "/enterprise/orders/%ld", order);
        person_follow(firm, "撤销订单");
        person_fill(firm, "理由", "项目推迟");
        person_press(firm, "撤销订单");
        person_gets(firm, 200);
        orders_is(order, "withdrawn");
    }
}

/* --- every page in every state --- */

static const char *const states[] = {
    "waiting", "drafting", "confirming", "signing", "effective", "performing", "paying",
    "rating", "disputed", "finished", "withdrawn", "refused", "terminated"};
enum { STATES = sizeof states / sizeof *states };

#define REASON "comment=abcdefgh"
static const struct page { const char *path, *fields, *states; bool buys; } pages[] = {
    {"withdraw", REASON, " waiting drafting confirming signing ", true},
    {"stages/1", "result=accept", " performing ", true},
    {"pay", "method=offline&paid_on=2026-01-05", " paying ", true},
    {"pay/confirm", "", " ", true},
    {"dispute", REASON, " effective performing paying ", true},
    {"accept", "", " waiting ", false},
    {"refuse", REASON, " waiting drafting ", false},
    {"start", "", " effective ", false},
    {"stages/2", "words=abcd", " effective performing ", false},
    {"acknowledge", "", " ", false},
    {"dispute", REASON, " effective performing paying rating ", false},
};
enum { PAGES = sizeof pages / sizeof *pages };

static bool is_in(const struct page *g, const char *state)
{
    char word[40];
    snprintf(word, sizeof word, " %s ", state);
    return strstr(g->states, word) != NULL;
}

static void out_of_turn_every_form_is_409_and_its_page_leads_back(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *seller = person_login("demo-provider");
    char path[100];
    for (int s = 0; s < STATES; s++) {
        long order = orders_new(states[s]);
        for (int g = 0; g < PAGES; g++) {
            struct person *p = pages[g].buys ? firm : seller;
            snprintf(path, sizeof path, "/%s/orders/%ld/%s", pages[g].buys ? "enterprise" : "sp",
                     order, pages[g].path);
            person_ask(p, "%s", path);
            if (p->status != (is_in(&pages[g], states[s]) ? 200 : 303))
                person_fails(p, "%s in %s", pages[g].path, states[s]);
            if (is_in(&pages[g], states[s])) continue;
            orders_post(p, path, pages[g].fields);
            if (p->status != 409) person_fails(p, "POST %s in %s", pages[g].path, states[s]);
        }
        orders_is(order, states[s]);
    }
}

/* --- one's own only --- */

static void the_order_of_somebody_else_is_not_there(void **state)
{
    (void)state;
    struct person *other = person_login("demo-government"), *firm = person_login("demo-enterprise");
    long order = orders_new("waiting");
    char path[100];
    for (int g = 0; g < PAGES; g++) {
        if (pages[g].buys) continue;
        snprintf(path, sizeof path, "/sp/orders/%ld/%s", order, pages[g].path);
        person_ask(other, "%s", path);
        person_gets(other, 404);
        orders_post(other, path, pages[g].fields);
        person_gets(other, 404);
        person_ask(firm, "%s", path);
        person_gets(firm, 403);
    }
    char *number = db_words("SELECT number FROM service_order WHERE id = %ld", order);
    person_open(other, "/sp/orders?q=%s", number);
    person_sees(other, "没有找到订单");
    long foreign = db_number("SELECT MIN(id) FROM service_order WHERE enterprise_id <> %ld",
                             orders_org("demo-enterprise"));
    person_ask(firm, "/enterprise/orders/%ld", foreign);
    person_gets(firm, 404);
    snprintf(path, sizeof path, "/enterprise/orders/%ld/withdraw", foreign);
    orders_post(firm, path, REASON);
    person_gets(firm, 404);
    orders_is(order, "waiting");
    free(number);
}

/* --- placing, wrongly and often --- */

static void what_is_wrong_is_said_and_nothing_is_lost(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long before = newest();
    fill_in(firm, orders_service());
    person_fill(firm, "需求说明", "<b>短</b>");
    person_fill(firm, "联系电话", "abc");
    person_press(firm, "提交订单");
    person_gets(firm, 422);
    assert_string_equal(person_value(firm, "需求说明"), "<b>短</b>");
    assert_true(*person_error(firm, "联系电话"));
    person_fill(firm, "联系电话", "13800000000");
    person_fill(firm, "希望开始日期", "2020-01-01");
    person_press(firm, "提交订单");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "希望开始日期"), "希望开始日期不能早于今天");
    person_fill(firm, "需求说明", "");
    person_press(firm, "提交订单");
    assert_true(*person_error(firm, "需求说明"));
    assert_int_equal(newest(), before);
}

static void the_same_service_twice_is_asked_about(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long order = orders_new("waiting"), service = orders_service();
    person_open(firm, "/enterprise/orders/new/%ld", service);
    person_sees(firm, "您已有一笔同样的订单在办");
    person_fill(firm, "需求说明", note);
    person_press(firm, "提交订单");
    person_gets(firm, 422);
    assert_int_equal(newest(), order);
    person_fill(firm, "已有一笔同样的订单在办，仍要再申请一笔", "on");
    person_press(firm, "提交订单");
    person_gets(firm, 200);
    assert_true(newest() > order);
}

static void what_is_off_the_shelf_or_ones_own_is_not_ordered(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long service = orders_service(), seller = orders_org("demo-provider"), before = newest();
    long gone = db_number("SELECT MIN(id) FROM service WHERE listed = 0");
    person_ask(firm, "/enterprise/orders/new/%ld", gone);
    person_gets(firm, 404);
    fill_in(firm, service);
    db_do("UPDATE service SET state = 'off_shelf' WHERE id = %ld", service);
    person_press(firm, "提交订单");
    person_gets(firm, 404);
    db_do("UPDATE service SET state = 'on_shelf' WHERE id = %ld", service);
    char *uscc = db_words("SELECT uscc FROM provider WHERE id = %ld", seller);
    fill_in(firm, service);
    db_do("UPDATE provider SET uscc = (SELECT uscc FROM enterprise WHERE id = %ld) WHERE id = %ld",
          orders_org("demo-enterprise"), seller);
    person_press(firm, "提交订单");
    long status = firm->status;
    db_do("UPDATE provider SET uscc = '%s' WHERE id = %ld", uscc, seller);
    assert_int_equal(status, 422);
    person_sees(firm, "不能向自己下单");
    assert_int_equal(newest(), before);
    free(uscc);
}

static void fifty_times_the_same_form_is_one_order(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char path[80], *body = NULL;
    snprintf(path, sizeof path, "/enterprise/orders/new/%ld", orders_service());
    person_open(firm, "%s", path);
    char *secrets = crowd_secrets(firm);
    if (asprintf(&body, "%s&note=fifty+%d&contact=a&phone=13800000000&again=1", secrets,
                 (int)getpid()) < 0)
        abort();
    assert_int_equal(crowd_send(firm, path, body, 50, 303), 50);
    assert_int_equal(db_number("SELECT COUNT(*) FROM service_order WHERE note = 'fifty %d'",
                               (int)getpid()), 1);
    free(secrets);
    free(body);
}

/* --- the list --- */

static void the_list_has_tabs_words_and_an_order(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long order = orders_new("disputed");
    char *number = db_words("SELECT number FROM service_order WHERE id = %ld", order);
    person_open(firm, "/enterprise/orders?state=disputed");
    person_sees(firm, number);
    person_open(firm, "/enterprise/orders?state=ended&q=%s", number);
    person_sees(firm, "没有找到订单");
    person_open(firm, "/enterprise/orders?sort=amount");
    person_gets(firm, 200);
    person_open(firm, "/enterprise/orders?sort=oldest");
    person_sees_no(firm, number);
    person_ask(firm, "/enterprise/orders?page=9999");
    person_gets(firm, 404);
    person_ask(firm, "/enterprise/orders?state=nonsense&sort=%%3Cb%%3E");
    assert_true(firm->status == 200 || firm->status == 422);
    free(number);
}

static void an_order_without_a_case_is_shown(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long order = orders_new("finished");
    db_do("DELETE FROM case_event WHERE case_id = %ld", orders_case(order));
    db_do("DELETE FROM case_file WHERE id = %ld", orders_case(order));
    person_open(firm, "/enterprise/orders/%ld", order);
    person_gets(firm, 200);
    person_sees(firm, "没有办理记录");
    person_open(firm, "/enterprise/orders/%ld/receipt", order);
    person_gets(firm, 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(an_order_is_placed_and_its_receipt_counts_the_days),
        person_test(a_refusal_needs_its_reason),
        person_test(an_order_is_withdrawn_until_the_contract_is_in_force),
        person_test(out_of_turn_every_form_is_409_and_its_page_leads_back),
        person_test(the_order_of_somebody_else_is_not_there),
        person_test(what_is_wrong_is_said_and_nothing_is_lost),
        person_test(the_same_service_twice_is_asked_about),
        person_test(what_is_off_the_shelf_or_ones_own_is_not_ordered),
        person_test(fifty_times_the_same_form_is_one_order),
        person_test(the_list_has_tabs_words_and_an_order),
        person_test(an_order_without_a_case_is_shown),
    };
    return cmocka_run_group_tests_name("order", tests, begin, orders_leave);
}
