/* A service from its provider onto the shelf: manual 002 §1 steps 6 to 8, domain facts §7. */
#include "tests/http/crowd.h"
#include "tests/http/db.h"
#include "tests/http/service_way.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

/* --- onto the shelf --- */

static void a_service_is_reviewed_and_then_public(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    struct person *guest = person_guest();
    char *name = service_name();
    long id = service_added(firm, name, "确定提交");
    person_sees(firm, "服务产品已提交");
    person_sees(firm, "最迟");
    service_is(id, "shelf_review");
    person_open(guest, "/services/%ld", id);
    person_gets(guest, 404);
    person_open(city, "/window/cases/%ld", service_case(id, "service"));
    person_sees(city, "两天走完一个车间");
    person_sees(city, "麓山样例数字服务有限公司");
    service_decide(city, service_case(id, "service"), "同意上架", "");
    person_gets(city, 200);
    service_is(id, "on_shelf");
    person_open(guest, "/services/%ld", id);
    person_gets(guest, 200);
    person_sees(guest, name);
    person_sees(guest, "2,040");
    person_sees(guest, "4,760");
    assert_int_equal(person_count(guest, "//main//script"), 0);
    assert_int_equal(person_count(guest, "//a[contains(@href, '/enterprise/orders/new?service=')]"), 1);
    assert_int_equal(
        person_count(guest, "//a[contains(@href, '/enterprise/consultations/new?service=')]"), 1);
    assert_int_equal(service_miscounted(id), 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE dedupe_key ="
                               " 'index:service:%ld'", id), 1);
    person_open(firm, "/sp/messages");
    person_sees(firm, name);
    free(name);
}

static void a_returned_service_is_corrected(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    char *name = service_name();
    long id = service_added(firm, name, "确定提交");
    service_decide(city, service_case(id, "service"), "退回修改", "");
    person_gets(city, 422);
    service_is(id, "shelf_review");
    service_decide(city, service_case(id, "service"), "退回修改", "请写明交付物");
    service_is(id, "new");
    person_open(firm, "/sp/services?state=new");
    person_sees(firm, "窗口有意见");
    person_open(firm, "/sp/services/%ld/edit", id);
    person_sees(firm, "请写明交付物");
    assert_string_equal(person_value(firm, "阶段 2 付款比例"), "70");
    assert_string_equal(person_value(firm, "价格"), "6,800");
    person_press(firm, "确定提交");
    person_gets(firm, 200);
    service_is(id, "shelf_review");
    service_decide(city, service_case(id, "service"), "不予上架", "不是服务，是广告");
    service_is(id, "new");
    person_open(firm, "/sp/services/%ld", id);
    person_sees(firm, "不是服务，是广告");
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE title = '%s'", name), 1);
    free(name);
}

static void what_waits_is_withdrawn_and_what_is_off_is_deleted(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    char *name = service_name();
    long id = service_added(firm, name, "确定提交");
    person_open(firm, "/sp/services/%ld/delete", id);
    person_sees(firm, "不能删除");
    service_ask(firm, id, "withdraw", "撤回");
    person_gets(firm, 200);
    service_is(id, "new");
    person_open(city, "/window/cases/%ld", service_case(id, "service"));
    person_sees_no(city, "审核意见");
    service_ask(firm, id, "delete", "删除");
    person_gets(firm, 200);
    service_is(id, "deleted");
    assert_int_equal(db_number("SELECT previous_state = 'new' FROM service WHERE id = %ld", id), 1);
    person_ask(firm, "/sp/services/%ld", id);
    person_gets(firm, 404);
    person_open(firm, "/sp/services?q=%s", "样例服务");
    person_sees_no(firm, name);
    free(name);
}

/* --- drafts --- */

static void a_draft_needs_a_name_and_a_category_only(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider");
    char *name = service_name();
    person_open(firm, "/sp/services/new");
    person_fill(firm, "价格", "-1");
    person_press(firm, "保存草稿");
    person_gets(firm, 422);
    assert_true(strlen(person_error(firm, "价格")) > 0);
    person_fill(firm, "价格", "");
    person_press(firm, "保存草稿");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "服务名称"), "草稿至少要有服务名称");
    assert_string_equal(person_error(firm, "服务方式"), "");
    person_fill(firm, "服务名称", name);
    person_fill(firm, "服务类别", "0903");
    person_press(firm, "保存并预览");
    person_gets(firm, 200);
    person_sees(firm, "这是预览");
    long id = db_number("SELECT id FROM service WHERE name = '%s'", name);
    service_is(id, "new");
    assert_int_equal(service_case(id, "service"), 0);
    person_open(firm, "/sp/services/%ld/edit", id);
    person_press(firm, "确定提交");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "服务方式"), "请选择服务方式");
    free(name);
}

static void who_is_not_approved_writes_drafts_only(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-saas");
    char *name = service_name();
    db_do("UPDATE provider SET qualification_state = 'reviewing' WHERE id = 3");
    person_open(firm, "/sp/services/new");
    person_sees(firm, "机构资质还没有审核通过");
    service_fill(firm, name);
    person_press(firm, "确定提交");
    person_gets(firm, 403);
    person_sees(firm, "机构资质审核通过后才能提交");
    assert_int_equal(db_number("SELECT COUNT(*) FROM service WHERE name = '%s'", name), 0);
    person_press(firm, "保存草稿");
    person_gets(firm, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM service WHERE name = '%s' AND state = 'new'",
                               name), 1);
    db_do("UPDATE provider SET qualification_state = 'approved' WHERE id = 3");
    free(name);
}

/* --- what is wrong --- */

static void stages_make_a_hundred(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider");
    char *name = service_name();
    service_fill(firm, name);
    service_fill_stage(firm, 2, "报告", "60");
    person_press(firm, "确定提交");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "阶段 1 付款比例"),
                        "各阶段的付款比例合计应为 100%，现在是 90%");
    service_fill_stage(firm, 2, "报告", "70");
    person_fill(firm, "阶段 3 名称", "半截");
    person_press(firm, "确定提交");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "阶段 3 交付物"), "请填写企业会拿到什么");
    assert_int_equal(db_number("SELECT COUNT(*) FROM service WHERE name = '%s'", name), 0);
    free(name);
}

static void price_with(struct person *p, const char *mode, const char *price, long status)
{
    char *name = service_name();
    service_fill(p, name);
    person_fill(p, "收费模式", mode);
    person_fill(p, "价格", price);
    person_press(p, "确定提交");
    person_gets(p, status);
    free(name);
}

static void every_price_mode_wants_its_price(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider");
    price_with(firm, "一口价", "", 422);
    price_with(firm, "起价", "0", 422);
    price_with(firm, "面议", "100", 422);
    price_with(firm, "免费", "100", 422);
    price_with(firm, "面议", "", 200);
    price_with(firm, "一口价", "0.01", 200);
    char *name = service_name();
    service_fill(firm, name);
    person_fill(firm, "收费模式", "免费");
    person_fill(firm, "价格", "");
    person_fill(firm, "阶段 1 付款比例", "");
    person_fill(firm, "阶段 2 付款比例", "");
    person_press(firm, "确定提交");
    person_gets(firm, 200);
    assert_int_equal(db_number("SELECT SUM(percent) FROM service_stage t JOIN service s ON s.id ="
                               " t.service_id WHERE s.name = '%s'", name), 100);
    free(name);
}

static void a_category_of_somebody_else_is_refused(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider");
    person_open(firm, "/sp/services/new");
    assert_int_equal(person_count(firm, "//option[@value='0801']"), 0);
    assert_true(person_count(firm, "//option[@value='0903']") == 1);
}

/* --- others, and several at once --- */

static void the_service_of_somebody_else_is_not_there(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider");
    static const char *const paths[] = {"", "/preview", "/receipt", "/edit", "/unshelf",
                                        "/withdraw", "/discard", "/delete"};
    long foreign = db_number("SELECT id FROM service WHERE provider_id <> 1 AND state ="
                             " 'on_shelf' LIMIT 1");
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_ask(firm, "/sp/services/%ld%s", foreign, paths[i]);
        person_gets(firm, 404);
    }
    char action[80], *body = NULL;
    person_open(firm, "/sp/services/new");
    char *token = strdup(person_find(firm, "//main//input[@name='_token']/@value"));
    for (size_t i = 4; i < 8; i++) {
        snprintf(action, sizeof action, "/sp/services/%ld%s", foreign, paths[i]);
        if (asprintf(&body, "_token=%s&_key=%032zx&reason=abcdef", token, i) < 0) abort();
        person_send(firm, &(struct ask){.path = action, .body = body});
        person_gets(firm, 404);
        free(body);
    }
    free(token);
    service_is(foreign, "on_shelf");
}

static void two_reviewers_at_once_are_told(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    struct person *province = person_login("demo-province");
    char *name = service_name();
    long id = service_added(firm, name, "确定提交"), the_case = service_case(id, "service");
    person_open(city, "/window/cases/%ld", the_case);
    person_open(province, "/window/cases/%ld", the_case);
    person_sees(province, "也打开了这件事");
    person_fill(city, "结论", "退回修改");
    person_fill(city, "意见", "请补充");
    person_press(city, "提交");
    person_fill(province, "结论", "同意上架");
    person_press(province, "提交");
    person_gets(province, 409);
    service_is(id, "new");
    free(name);
}

static void another_window_finds_nothing(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *county = person_login("demo-county");
    char *name = service_name();
    long id = service_added(firm, name, "确定提交");
    long below = db_number("SELECT COUNT(*) FROM window_tree t JOIN service s ON s.window_id ="
                           " t.descendant_id JOIN account a ON a.window_id = t.ancestor_id"
                           " WHERE a.name = 'demo-county' AND s.id = %ld", id);
    person_ask(county, "/window/cases/%ld", service_case(id, "service"));
    person_gets(county, below ? 200 : 404);
    free(name);
}

static void fifty_times_the_same_form_is_one_case(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider");
    char name[40], *body = NULL;
    snprintf(name, sizeof name, "Fifty-%ld", (long)getpid());
    person_open(firm, "/sp/services/new");
    char *secrets = crowd_secrets(firm);
    if (asprintf(&body, "%s&name=%s&category=0903&targets=2&ways=3&summary=0123456789&description=a"
                        "&price_mode=fixed&price=10&unit=a&invoice=0&stage1_name=a"
                        "&stage1_deliverable=b&stage1_days=1&stage1_percent=100&contact=a"
                        "&phone=0731-55500801", secrets, name) < 0) abort();
    assert_int_equal(crowd_send(firm, "/sp/services/new", body, 50, 303), 50);
    assert_int_equal(db_number("SELECT COUNT(*) FROM service WHERE name = '%s'", name), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE title = '%s'", name), 1);
    free(body);
    free(secrets);
}

static void the_list_is_found_counted_and_exported(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider");
    char *name = service_name();
    long id = service_added(firm, name, "保存草稿");
    char *code = db_words("SELECT code FROM service WHERE id = %ld", id);
    person_open(firm, "/sp/services?q=%s&state=new", code);
    person_sees(firm, name);
    person_open(firm, "/sp/services?q=%s&state=on_shelf", code);
    person_sees(firm, "没有找到服务产品");
    person_open(firm, "/sp/services/export?format=csv&q=%s", code);
    person_gets(firm, 200);
    assert_non_null(strstr(firm->body, name));
    assert_null(strstr(firm->body, "机器换人样板工位"));
    free(code);
    free(name);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_service_is_reviewed_and_then_public),
        person_test(a_returned_service_is_corrected),
        person_test(what_waits_is_withdrawn_and_what_is_off_is_deleted),
        person_test(a_draft_needs_a_name_and_a_category_only),
        person_test(who_is_not_approved_writes_drafts_only),
        person_test(stages_make_a_hundred),
        person_test(every_price_mode_wants_its_price),
        person_test(a_category_of_somebody_else_is_refused),
        person_test(the_service_of_somebody_else_is_not_there),
        person_test(two_reviewers_at_once_are_told),
        person_test(another_window_finds_nothing),
        person_test(fifty_times_the_same_form_is_one_case),
        person_test(the_list_is_found_counted_and_exported),
    };
    return cmocka_run_group_tests_name("service_own", tests, begin, NULL);
}
