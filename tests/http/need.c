/* A need from the enterprise to the public, through its window: manual 001 §6. */
#include "tests/http/db.h"
#include "tests/http/person.h"

/* The demo enterprise's window is the demo county's; a province has one of each. */
static int number_of_tests;

static int begin(void **state)
{
    (void)state;
    db_forgive();
    db_do("UPDATE platform_window SET review_needs = 1");
    return 0;
}

static char *new_title(void)
{
    char *title = NULL;
    if (asprintf(&title, "样例需求 %d-%ld", ++number_of_tests, (long)getpid()) < 0) abort();
    return title;
}

static void fill_in(struct person *p, const char *title)
{
    person_open(p, "/enterprise/needs/new");
    person_gets(p, 200);
    person_fill(p, "需求名称", title);
    person_fill(p, "需求类别", "0903");
    person_fill(p, "需求描述", "二十台设备联网，希望先看现场再报价。");
    person_fill(p, "预算下限", "8");
    person_fill(p, "预算上限", "12.5");
}

static long published(struct person *p, const char *title)
{
    fill_in(p, title);
    person_press(p, "确认发布");
    person_gets(p, 200);
    return db_number("SELECT id FROM need WHERE title = '%s'", title);
}

static long case_of(long need)
{
    return db_number("SELECT id FROM case_file WHERE subject_type = 'need' AND subject_id = %ld",
                     need);
}

static void state_is(long need, const char *state)
{
    char *now = db_words("SELECT state FROM need WHERE id = %ld", need);
    assert_string_equal(now, state);
    free(now);
}

static void decide(struct person *p, long id, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", id);
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
}

static void a_need_is_reviewed_and_then_public(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    struct person *guest = person_guest();
    char *title = new_title();
    long need = published(firm, title);
    person_sees(firm, "需求已提交");
    person_sees(firm, "最迟");
    person_sees(firm, "第 3 天");
    assert_int_equal(db_number("SELECT budget_to_fen FROM need WHERE id = %ld", need), 12500000);
    state_is(need, "reviewing");
    person_open(guest, "/needs/%ld", need);
    person_gets(guest, 404);
    person_open(county, "/window/cases?q=%s", strrchr(title, ' ') + 1);
    person_sees(county, title);
    person_open(county, "/window/cases?q=zzzz");
    person_sees_no(county, title);
    decide(county, case_of(need), "同意发布", "");
    person_gets(county, 200);
    assert_string_equal(county->url, "/window/cases");
    state_is(need, "published");
    person_open(guest, "/needs/%ld", need);
    person_gets(guest, 200);
    person_sees(guest, title);
    person_sees(guest, "8 – 12.5 万元");
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE dedupe_key = 'index:need:%ld'",
                               need), 1);
    person_open(firm, "/enterprise/messages");
    person_sees(firm, title);
    free(title);
}

static void a_returned_need_is_corrected(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    char *title = new_title();
    long need = published(firm, title);
    decide(county, case_of(need), "退回修改", "");
    person_gets(county, 422);
    assert_string_equal(person_error(county, "意见"), "请写明理由或意见");
    state_is(need, "reviewing");
    decide(county, case_of(need), "退回修改", "请写明设备的牌子");
    state_is(need, "returned");
    person_open(firm, "/enterprise/needs/%ld", need);
    person_sees(firm, "请写明设备的牌子");
    person_open(firm, "/enterprise/needs/%ld/edit", need);
    person_sees(firm, "请写明设备的牌子");
    assert_string_equal(person_value(firm, "预算上限"), "12.5");
    person_fill(firm, "需求描述", "二十台设备，三种牌子，希望先看现场再报价。");
    person_press(firm, "确认发布");
    person_gets(firm, 200);
    person_sees(firm, "最迟");
    state_is(need, "reviewing");
    decide(county, case_of(need), "同意发布", "");
    state_is(need, "published");
    free(title);
}

static void a_published_need_leaves_the_public_while_it_is_changed(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    struct person *guest = person_guest();
    char *title = new_title();
    long need = published(firm, title);
    decide(county, case_of(need), "同意发布", "");
    person_open(firm, "/enterprise/needs/%ld/edit", need);
    person_press(firm, "确认发布");
    state_is(need, "reviewing");
    person_open(guest, "/needs/%ld", need);
    person_gets(guest, 404);
    person_open(firm, "/enterprise/needs/%ld/edit", need);
    person_sees(firm, "不能修改");
    person_open(firm, "/enterprise/needs/%ld/withdraw", need);
    person_press(firm, "撤回需求");
    person_gets(firm, 200);
    state_is(need, "withdrawn");
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE id = %ld AND closed_at IS NULL",
                               case_of(need)), 0);
    free(title);
}

static void a_refused_need_says_why(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    char *title = new_title();
    long need = published(firm, title);
    decide(county, case_of(need), "不予发布", "这不是服务需求，是产品广告");
    state_is(need, "refused");
    person_open(firm, "/enterprise/needs/%ld", need);
    person_sees(firm, "不予发布");
    person_sees(firm, "这不是服务需求，是产品广告");
    free(title);
}

static void out_of_turn_is_told_and_changes_nothing(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    struct person *city = person_login("demo-city");
    char *title = new_title();
    long need = published(firm, title);
    person_open(county, "/window/cases/%ld", case_of(need));
    person_open(city, "/window/cases/%ld", case_of(need));
    person_sees(city, "也打开了这件事");
    person_fill(county, "结论", "退回修改");
    person_fill(county, "意见", "请补充");
    person_press(county, "提交");
    person_fill(city, "结论", "同意发布");
    person_press(city, "提交");
    person_gets(city, 409);
    state_is(need, "returned");
    free(title);
}

static void the_same_form_twice_is_one_need(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char *title = new_title();
    published(firm, title);
    char *first = strdup(firm->url);
    person_repeat(firm);
    person_gets(firm, 200);
    assert_string_equal(firm->url, first);
    assert_int_equal(db_number("SELECT COUNT(*) FROM need WHERE title = '%s'", title), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE title = '%s'", title), 1);
    free(first);
    free(title);
}

static void another_window_finds_nothing(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county");
    long foreign = db_number("SELECT c.id FROM case_file c WHERE c.turn = 'window' AND NOT EXISTS"
                             " (SELECT 1 FROM window_tree t JOIN account a ON a.window_id ="
                             " t.ancestor_id WHERE a.name = 'demo-county' AND t.descendant_id ="
                             " c.window_id) LIMIT 1");
    static const char *const paths[] = {"", "/take", "/hand-over"};
    assert_true(foreign > 0);
    for (size_t i = 0; i < 3; i++) {
        person_ask(county, "/window/cases/%ld%s", foreign, paths[i]);
        person_gets(county, 404);
    }
    char *title = db_words("SELECT title FROM case_file WHERE id = %ld", foreign);
    person_open(county, "/window/cases");
    person_sees_no(county, title);
    free(title);
}

/* The form of one's own record, sent to somebody else's. */
static void send_to(struct person *p, const char *page, const char *action)
{
    char *body = NULL;
    person_open(p, "%s", page);
    char *token = strdup(person_find(p, "//main//input[@name='_token']/@value"));
    char *key = strdup(person_find(p, "//main//input[@name='_key']/@value"));
    if (asprintf(&body, "_token=%s&_key=%s&move=approve&title=abcdefgh&category=0903&region=430104"
                        "&description=abcdef&negotiable=1&deadline=%s&contact=a&phone=13800000000",
                 token, key, person_value(p, "响应截止日期")) < 0) abort();
    person_send(p, &(struct ask){.path = action, .body = body});
    free(body);
    free(token);
    free(key);
}

static void the_need_of_somebody_else_is_not_there(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    static const char *const paths[] = {"", "/receipt", "/edit", "/withdraw"};
    long own = db_number("SELECT org_id FROM membership m JOIN account a ON a.id = m.account_id"
                         " WHERE a.name = 'demo-enterprise'");
    long foreign = db_number("SELECT id FROM need WHERE enterprise_id <> %ld AND state = 'reviewing'"
                             " LIMIT 1", own);
    char action[80];
    for (size_t i = 0; i < 4; i++) {
        person_ask(firm, "/enterprise/needs/%ld%s", foreign, paths[i]);
        person_gets(firm, 404);
    }
    for (size_t i = 2; i < 4; i++) {
        snprintf(action, sizeof action, "/enterprise/needs/%ld%s", foreign, paths[i]);
        send_to(firm, "/enterprise/needs/new", action);
        person_gets(firm, 404);
    }
    state_is(foreign, "reviewing");
    char *number = db_words("SELECT number FROM need WHERE id = %ld", foreign);
    person_open(firm, "/enterprise/needs?q=%s", number);
    person_sees(firm, "没有找到需求");
    free(number);
}

static void taken_given_back_and_handed_over(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    struct person *city = person_login("demo-city");
    char *title = new_title();
    long id = case_of(published(firm, title));
    person_open(county, "/window/cases/%ld", id);
    person_follow(county, "领取");
    person_press(county, "领取");
    person_gets(county, 200);
    person_open(city, "/window/cases/%ld/take", id);
    person_press(city, "领取");
    person_gets(city, 409);
    person_open(county, "/window/cases/%ld", id);
    person_follow(county, "退回公共待办");
    person_press(county, "退回");
    assert_int_equal(db_number("SELECT COALESCE(holder_id, 0) FROM case_file WHERE id = %ld", id), 0);
    person_open(county, "/window/cases/%ld", id);
    person_follow(county, "移交");
    char *other = db_words("SELECT window_id FROM account WHERE name = 'demo-city'");
    person_fill(county, "移交给窗口", other);
    person_fill(county, "理由", "涉及几个县，请市里统一办");
    person_press(county, "移交");
    person_gets(county, 200);
    person_ask(county, "/window/cases/%ld", id);
    person_gets(county, 404);
    person_open(city, "/window/cases/%ld", id);
    person_sees(city, "请市里统一办");
    free(other);
    free(title);
}

static void handed_to_a_colleague_it_is_theirs(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    struct person *city = person_login("demo-city");
    char *title = new_title();
    char *colleague = db_words("SELECT id FROM account WHERE name = 'demo-city'");
    long id = case_of(published(firm, title));
    person_open(county, "/window/cases/%ld/hand-over", id);
    person_fill(county, "理由", "请您办理");
    person_press(county, "移交");
    person_gets(county, 422);
    person_fill(county, "移交给经办人", colleague);
    person_press(county, "移交");
    person_gets(county, 200);
    assert_int_equal(db_number("SELECT holder_id FROM case_file WHERE id = %ld", id),
                     strtol(colleague, NULL, 10));
    person_open(county, "/window/cases/%ld", id);
    person_sees(county, "已领取这件事");
    person_open(city, "/window/cases/%ld", id);
    person_sees(city, "请您办理");
    assert_int_equal(db_number("SELECT COUNT(*) FROM message WHERE account_id = %s AND url ="
                               " '/window/cases/%ld'", colleague, id), 1);
    free(colleague);
    free(title);
}

static void without_review_a_need_is_public_at_once(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    char *title = new_title();
    person_open(county, "/window/settings");
    person_fill(county, "企业发布的需求先由本窗口审核，再公开", "");
    person_press(county, "保存设置");
    person_sees(county, "设置已保存");
    long need = published(firm, title);
    state_is(need, "published");
    person_sees(firm, "需求已在平台公开");
    person_open(county, "/window/settings");
    person_fill(county, "企业发布的需求先由本窗口审核，再公开", "on");
    person_press(county, "保存设置");
    free(title);
}

static void what_is_wrong_is_said_and_nothing_is_lost(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    fill_in(firm, "<b>标题</b> & \"引号\"");
    person_fill(firm, "预算上限", "3");
    person_fill(firm, "响应截止日期", "2020-01-01");
    person_press(firm, "确认发布");
    person_gets(firm, 422);
    assert_string_equal(person_value(firm, "需求名称"), "<b>标题</b> & \"引号\"");
    assert_string_equal(person_error(firm, "预算上限"), "预算上限不能小于下限");
    assert_string_equal(person_error(firm, "响应截止日期"), "响应截止日期应在今天之后");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_need_is_reviewed_and_then_public),
        person_test(a_returned_need_is_corrected),
        person_test(a_published_need_leaves_the_public_while_it_is_changed),
        person_test(a_refused_need_says_why),
        person_test(out_of_turn_is_told_and_changes_nothing),
        person_test(the_same_form_twice_is_one_need),
        person_test(another_window_finds_nothing),
        person_test(the_need_of_somebody_else_is_not_there),
        person_test(taken_given_back_and_handed_over),
        person_test(handed_to_a_colleague_it_is_theirs),
        person_test(without_review_a_need_is_public_at_once),
        person_test(what_is_wrong_is_said_and_nothing_is_lost),
    };
    return cmocka_run_group_tests_name("need", tests, begin, NULL);
}
