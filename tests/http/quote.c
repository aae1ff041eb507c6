/* Quotes on needs: given, changed, withdrawn, declined, taken; kept searches and their alerts; the
 * papers of a need (domain facts 8). */
#include "tests/http/crowd.h"
#include "tests/http/db.h"

#include <time.h>

static long enterprise, provider, service;
static int number_of_tests;

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s'", account);
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    enterprise = org_of("demo-enterprise");
    provider = org_of("demo-provider");
    service = db_number("SELECT MIN(id) FROM service WHERE provider_id = %ld AND listed = 1",
                        provider);
    return 0;
}

/* Published, as a window leaves it. How it comes there is the business of the tests of needs. */
static long need_of(long firm, const char *title)
{
    char number[40];
    long id;
    snprintf(number, sizeof number, "D%d-%ld", ++number_of_tests, (long)getpid());
    db_do("INSERT INTO need (number, enterprise_id, category_code, region_code, window_id, title,"
          " description, budget_from_fen, budget_to_fen, contact, phone, state, submitted_at,"
          " published_at, deadline, created_at, updated_at) SELECT '%s', id, '0903', '430104',"
          " window_id, '%s', '二十台设备联网，先看现场。', 5000000, 10000000, '周样', '13800001234',"
          " 'published', NOW(), NOW(), CURDATE() + INTERVAL 10 DAY, NOW(), NOW() FROM enterprise"
          " WHERE id = %ld", number, title, firm);
    id = db_number("SELECT id FROM need WHERE number = '%s'", number);
    db_do("INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title,"
          " window_id, activity_code, turn, applicant_kind, applicant_org, opened_at, entered_at)"
          " SELECT 'need', 1, 'need', id, title, window_id, 'approved', 'nobody', 'enterprise',"
          " enterprise_id, NOW(), NOW() FROM need WHERE id = %ld", id);
    return id;
}

static long fresh_need(void)
{
    char title[60];
    snprintf(title, sizeof title, "样例联网需求 %d-%ld", number_of_tests + 1, (long)getpid());
    return need_of(enterprise, title);
}

static void need_is(long id, const char *state, long responses)
{
    char *now = db_words("SELECT state FROM need WHERE id = %ld", id);
    assert_string_equal(now, state);
    free(now);
    now = db_words("SELECT activity_code FROM case_file WHERE subject_type = 'need' AND"
                   " subject_id = %ld", id);
    assert_string_equal(now, strcmp(state, "published") ? state : "approved");
    free(now);
    assert_int_equal(db_number("SELECT response_count FROM need WHERE id = %ld", id), responses);
}

static void quote_is(long need, long by, const char *state)
{
    char *now = db_words("SELECT state FROM need_quote WHERE need_id = %ld AND provider_id = %ld",
                         need, by);
    assert_string_equal(now, state);
    free(now);
}

static void fill_quote(struct person *p, long need, const char *price)
{
    char id[30];
    person_open(p, "/sp/needs/%ld/quote", need);
    person_gets(p, 200);
    snprintf(id, sizeof id, "%s", person_find(p, "//select[@name='service']/option[@value!=''][1]/@value"));
    person_fill(p, "用哪项服务", id);
    person_fill(p, "报价", price);
    person_fill(p, "需要多久", "15");
    person_fill(p, "怎么做", "先看现场，再分两步做。<b>附清单</b>");
    person_fill(p, "联系人", "李样");
    person_fill(p, "联系电话", "0731-55500777");
}

static void give(struct person *p, long need, const char *price)
{
    fill_quote(p, need, price);
    person_press(p, "响应需求");
}

static void given_compared_and_taken(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *one = person_login("demo-provider");
    struct person *two = person_login("demo-saas"), *guest = person_guest();
    long need = fresh_need(), other = org_of("demo-saas");
    person_open(one, "/sp/needs/%ld", need);
    person_gets(one, 200);
    person_sees_no(one, "13800001234");
    give(one, need, "68000");
    person_gets(one, 200);
    person_sees(one, "响应已提交");
    person_sees(one, "13800001234");
    need_is(need, "negotiating", 1);
    give(two, need, "52000.5");
    person_gets(two, 200);
    need_is(need, "negotiating", 2);
    person_open(guest, "/needs/%ld", need);
    person_sees(guest, "2 家");
    person_sees_no(guest, "0731-55500777");
    person_open(firm, "/enterprise/messages");
    person_sees(firm, "收到新的响应");
    person_open(firm, "/enterprise/needs/%ld", need);
    person_sees(firm, "52,000.50 元");
    person_sees(firm, "<b>附清单</b>");
    person_sees(firm, "0731-55500777");
    long taken = db_number("SELECT id FROM need_quote WHERE need_id = %ld AND provider_id = %ld",
                           need, provider);
    person_open(firm, "/enterprise/quotes/%ld/take", taken);
    person_sees(firm, "68,000 元");
    person_press(firm, "确认选用，生成订单");
    person_gets(firm, 200);
    need_is(need, "matched", 2);
    quote_is(need, provider, "taken");
    quote_is(need, other, "declined");
    assert_int_equal(db_number("SELECT amount_fen FROM service_order WHERE need_id = %ld", need),
                     6800000);
    assert_int_equal(db_number("SELECT COUNT(*) FROM service_order o JOIN need_quote q ON"
                               " q.order_id = o.id WHERE q.id = %ld AND o.provider_id = %ld", taken,
                               provider), 1);
    person_open(two, "/sp/needs/%ld", need);
    person_sees(two, "企业已选用另一家的报价");
    person_open(one, "/sp/quotes");
    person_sees(one, "已选用");
}

static void changed_withdrawn_given_again_and_declined(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *one = person_login("demo-provider");
    long need = fresh_need();
    give(one, need, "68000");
    person_open(one, "/sp/needs/%ld", need);
    person_follow(one, "修改响应");
    assert_string_equal(person_value(one, "报价"), "68,000");
    person_fill(one, "报价", "");
    person_fill(one, "面议", "on");
    person_press(one, "响应需求");
    person_sees(one, "响应已修改");
    assert_int_equal(db_number("SELECT COUNT(*) FROM need_quote WHERE need_id = %ld AND"
                               " price_fen IS NULL", need), 1);
    person_open(one, "/sp/needs/%ld/quote/withdraw", need);
    person_press(one, "撤回响应");
    person_sees(one, "响应已撤回");
    person_sees_no(one, "13800001234");
    need_is(need, "negotiating", 0);
    give(one, need, "70000");
    need_is(need, "negotiating", 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM need_quote WHERE need_id = %ld", need), 1);
    long id = db_number("SELECT id FROM need_quote WHERE need_id = %ld", need);
    person_open(firm, "/enterprise/quotes/%ld/decline", id);
    person_press(firm, "婉拒");
    person_gets(firm, 422);
    person_fill(firm, "婉拒理由", "时间赶不上");
    person_press(firm, "婉拒");
    person_gets(firm, 200);
    quote_is(need, provider, "declined");
    person_open(one, "/sp/messages");
    person_sees(one, "时间赶不上");
    person_open(one, "/sp/needs/%ld/quote", need);
    person_sees(one, "不能响应");
}

static void what_is_out_of_turn_is_refused(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *one = person_login("demo-provider");
    struct person *two = person_login("demo-enterprise");
    long need = fresh_need(), id;
    give(one, need, "68000");
    id = db_number("SELECT id FROM need_quote WHERE need_id = %ld", need);
    person_open(firm, "/enterprise/quotes/%ld/take", id);
    person_open(two, "/enterprise/quotes/%ld/decline", id);
    person_fill(two, "婉拒理由", "改主意了");
    person_open(one, "/sp/needs/%ld/quote/withdraw", need);
    person_press(firm, "确认选用，生成订单");
    person_gets(firm, 200);
    person_press(two, "婉拒");
    person_gets(two, 409);
    person_press(one, "撤回响应");
    person_gets(one, 409);
    quote_is(need, provider, "taken");
    need_is(need, "matched", 1);
    /* The deadline is over. */
    need = fresh_need();
    fill_quote(one, need, "68000");
    db_do("UPDATE need SET deadline = CURDATE() - INTERVAL 1 DAY WHERE id = %ld", need);
    person_press(one, "响应需求");
    person_gets(one, 409);
    need_is(need, "published", 0);
    /* It is gone. */
    need = fresh_need();
    fill_quote(one, need, "68000");
    db_do("UPDATE need SET state = 'withdrawn' WHERE id = %ld", need);
    person_press(one, "响应需求");
    person_gets(one, 404);
    assert_int_equal(db_number("SELECT COUNT(*) FROM need_quote WHERE need_id = %ld", need), 0);
}

static void what_is_wrong_is_said(void **state)
{
    (void)state;
    struct person *one = person_login("demo-provider");
    long need = fresh_need();
    fill_quote(one, need, "49999");
    person_press(one, "响应需求");
    person_gets(one, 422);
    assert_non_null(strstr(person_error(one, "报价"), "50,000–100,000 元之内"));
    person_fill(one, "报价", "");
    person_press(one, "响应需求");
    person_gets(one, 422);
    assert_string_equal(person_error(one, "报价"), "请填写报价，或勾选“面议”");
    person_fill(one, "报价", "60000");
    person_fill(one, "需要多久", "0");
    person_press(one, "响应需求");
    person_gets(one, 422);
    need_is(need, "published", 0);
    /* A service of somebody else, sent past the page. */
    person_open(one, "/sp/needs/%ld/quote", need);
    char *secrets = crowd_secrets(one), *body = NULL, path[60];
    long foreign = db_number("SELECT MIN(id) FROM service WHERE provider_id <> %ld AND listed = 1",
                             provider);
    if (asprintf(&body, "_form=quote&%s&service=%ld&price=60000&days=3&words=abcdefghijkl&contact=a"
                        "&phone=13800000000", secrets, foreign) < 0) abort();
    snprintf(path, sizeof path, "/sp/needs/%ld/quote", need);
    person_send(one, &(struct ask){.path = path, .body = body});
    person_gets(one, 422);
    need_is(need, "published", 0);
    free(secrets);
    free(body);
}

static void those_of_others_are_not_there(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *one = person_login("demo-provider");
    long need = need_of(enterprise + 1, "别家的联网需求"), id;
    give(one, need, "68000");
    id = db_number("SELECT id FROM need_quote WHERE need_id = %ld", need);
    static const char *const steps[] = {"take", "decline"};
    for (size_t i = 0; i < 2; i++) {
        char path[60], *body = NULL;
        person_ask(firm, "/enterprise/quotes/%ld/%s", id, steps[i]);
        person_gets(firm, 404);
        person_open(firm, "/enterprise/needs/new");
        char *secrets = crowd_secrets(firm);
        if (asprintf(&body, "%s&reason=abcdef", secrets) < 0) abort();
        snprintf(path, sizeof path, "/enterprise/quotes/%ld/%s", id, steps[i]);
        person_send(firm, &(struct ask){.path = path, .body = body});
        person_gets(firm, 404);
        free(secrets);
        free(body);
    }
    person_ask(firm, "/enterprise/needs/%ld/end", need);
    person_gets(firm, 404);
    quote_is(need, provider, "open");
    person_ask(one, "/sp/needs/%ld", db_number("SELECT id FROM need WHERE listed = 0 LIMIT 1"));
    person_gets(one, 404);
}

static void fifty_times_at_once_is_one_quote_and_one_order(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *one = person_login("demo-provider");
    long need = fresh_need();
    char path[80], *body = NULL, *secrets;
    person_open(one, "/sp/needs/%ld/quote", need);
    secrets = crowd_secrets(one);
    if (asprintf(&body, "_form=quote&%s&service=%ld&price=60000&days=3&words=abcdefghijkl&contact=a"
                        "&phone=13800000000", secrets, service) < 0) abort();
    snprintf(path, sizeof path, "/sp/needs/%ld/quote", need);
    assert_int_equal(crowd_send(one, path, body, 50, 303), 50);
    need_is(need, "negotiating", 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event e JOIN case_file c ON c.id ="
                               " e.case_id WHERE c.subject_type = 'need' AND c.subject_id = %ld",
                               need), 1);
    free(secrets);
    free(body);
    long id = db_number("SELECT id FROM need_quote WHERE need_id = %ld", need);
    person_open(firm, "/enterprise/quotes/%ld/take", id);
    secrets = crowd_secrets(firm);
    if (asprintf(&body, "_form=take&%s", secrets) < 0) abort();
    snprintf(path, sizeof path, "/enterprise/quotes/%ld/take", id);
    assert_int_equal(crowd_send(firm, path, body, 50, 303), 50);
    assert_int_equal(db_number("SELECT COUNT(*) FROM service_order WHERE need_id = %ld", need), 1);
    free(secrets);
    free(body);
}

static void a_need_ends_without_a_quote(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *one = person_login("demo-provider");
    long need = fresh_need(), empty = fresh_need();
    give(one, need, "68000");
    person_open(firm, "/enterprise/needs/%ld", need);
    person_follow(firm, "结束需求");
    person_press(firm, "结束需求");
    person_gets(firm, 200);
    need_is(need, "closed", 1);
    quote_is(need, provider, "declined");
    person_open(firm, "/enterprise/needs/%ld/end", empty);
    person_press(firm, "结束需求");
    need_is(empty, "closed", 0);
    person_open(firm, "/enterprise/needs/%ld/end", empty);
    person_sees(firm, "不用再结束");
}

static void run_jobs(void)
{
    char command[400];
    db_do("DELETE FROM outbox WHERE kind = 'alerts'");
    snprintf(command, sizeof command,
             "PATH=$QIFU_BIN:$PATH qifuctl --config %s/qifu.hdf jobs --once > /dev/null",
             getenv("QIFU_STATE"));
    assert_int_equal(system(command), 0);
}

static void a_kept_search_tells_of_new_needs_once(void **state)
{
    (void)state;
    struct person *one = person_login("demo-provider"), *two = person_login("demo-saas");
    char word[40], title[60], name[40];
    snprintf(word, sizeof word, "ZQ%ld", (long)getpid());
    snprintf(title, sizeof title, "%s 样例提醒需求", word);
    snprintf(name, sizeof name, "提醒 %ld", (long)getpid());
    person_open(one, "/sp/needs?category=all&q=%s", word);
    person_follow(one, "保存这个条件");
    person_fill(one, "名称", name);
    person_press(one, "保存条件");
    person_gets(one, 200);
    person_sees(one, name);
    person_sees(one, word);
    long id = db_number("SELECT id FROM saved_search WHERE name = '%s'", name);
    db_do("UPDATE saved_search SET seen_at = NOW() - INTERVAL 1 HOUR WHERE id = %ld", id);
    long need = need_of(enterprise, title);
    db_do("UPDATE need SET published_at = NOW() - INTERVAL 5 MINUTE WHERE id = %ld", need);
    run_jobs();
    run_jobs();
    assert_int_equal(db_number("SELECT COUNT(*) FROM message WHERE url = '/sp/needs/%ld'", need), 1);
    person_open(one, "/sp/messages");
    person_sees(one, title);
    person_ask(one, "/sp/searches/%ld", id);
    person_gets(one, 303);
    assert_non_null(strstr(person_header(one, "Location"), word));
    static const char *const paths[] = {"", "/edit", "/delete"};
    for (size_t i = 0; i < 3; i++) {
        person_ask(two, "/sp/searches/%ld%s", id, paths[i]);
        person_gets(two, 404);
    }
    person_open(one, "/sp/searches/%ld/edit", id);
    person_fill(one, "有新需求时发消息告诉我", "");
    person_press(one, "保存");
    assert_int_equal(db_number("SELECT alert FROM saved_search WHERE id = %ld", id), 0);
    person_open(one, "/sp/searches/%ld/delete", id);
    person_press(one, "删除条件");
    person_sees_no(one, name);
}

static void papers_of_a_need_for_window_and_providers_only(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *one = person_login("demo-provider");
    struct person *county = person_login("demo-county"), *guest = person_guest();
    char title[60];
    snprintf(title, sizeof title, "样例附件需求 %ld", (long)getpid());
    db_do("UPDATE platform_window SET review_needs = 1");
    person_open(firm, "/enterprise/needs/new");
    person_fill(firm, "需求名称", title);
    person_fill(firm, "需求类别", "0903");
    person_fill(firm, "需求描述", "见附件。");
    person_fill(firm, "预算面议", "on");
    person_attach(firm, "附件", "清单.txt", "设备清单\n", strlen("设备清单\n"));
    person_press(firm, "确认发布");
    person_gets(firm, 200);
    long need = db_number("SELECT id FROM need WHERE title = '%s'", title);
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'need' AND"
                          " subject_id = %ld AND state = 'kept'", need);
    assert_true(strlen(file) > 10);
    person_open(firm, "/enterprise/needs/%ld", need);
    person_sees(firm, "清单.txt");
    person_ask(firm, "/enterprise/files/%s", file);
    person_gets(firm, 200);
    person_open(county, "/window/cases/%ld", db_number("SELECT id FROM case_file WHERE subject_type ="
                " 'need' AND subject_id = %ld", need));
    person_sees(county, "清单.txt");
    person_ask(county, "/window/files/%s", file);
    person_gets(county, 200);
    person_ask(one, "/sp/files/%s", file);
    person_gets(one, 404);
    person_open(county, "/window/cases/%ld", db_number("SELECT id FROM case_file WHERE subject_type ="
                " 'need' AND subject_id = %ld", need));
    person_fill(county, "结论", "同意发布");
    person_press(county, "提交");
    person_ask(one, "/sp/files/%s", file);
    person_gets(one, 200);
    person_ask(guest, "/files/%s", file);
    person_gets(guest, 404);
    person_open(firm, "/enterprise/needs/%ld/edit", need);
    person_fill(firm, "清单.txt", "on");
    person_press(firm, "确认发布");
    person_gets(firm, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type = 'need' AND"
                               " subject_id = %ld AND state = 'kept'", need), 0);
    free(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(given_compared_and_taken),
        person_test(changed_withdrawn_given_again_and_declined),
        person_test(what_is_out_of_turn_is_refused),
        person_test(what_is_wrong_is_said),
        person_test(those_of_others_are_not_there),
        person_test(fifty_times_at_once_is_one_quote_and_one_order),
        person_test(a_need_ends_without_a_quote),
        person_test(a_kept_search_tells_of_new_needs_once),
        person_test(papers_of_a_need_for_window_and_providers_only),
    };
    return cmocka_run_group_tests_name("quote", tests, begin, NULL);
}
