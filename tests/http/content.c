/* 内容管理: written by one, published by another, taken back with a reason. */
#include "tests/http/db.h"
#include "tests/http/person.h"

static int number_of_tests;

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

static char *new_title(const char *what)
{
    char *title = NULL;
    if (asprintf(&title, "%s %d-%ld", what, ++number_of_tests, (long)getpid()) < 0) abort();
    return title;
}

static void write_article(struct person *p, const char *title)
{
    person_open(p, "/window/articles/new");
    person_gets(p, 200);
    person_fill(p, "栏目", "local");
    person_fill(p, "标题", title);
    person_fill(p, "一句话说明", "带上营业执照复印件来。");
    person_fill(p, "正文", "<p>第一段</p><script>alert(1)</script>");
}

static long drafted(struct person *p, const char *title)
{
    write_article(p, title);
    person_press(p, "保存草稿");
    person_gets(p, 200);
    person_sees(p, "草稿已保存");
    return db_number("SELECT id FROM article WHERE title = '%s'", title);
}

static void state_is(const char *table, long id, const char *state)
{
    char *now = db_words("SELECT state FROM %s WHERE id = %ld", table, id);
    assert_string_equal(now, state);
    free(now);
}

static void submit(struct person *p, const char *folder, long id)
{
    person_open(p, "/window/%s/%ld/submit", folder, id);
    person_gets(p, 200);
    person_press(p, "提交");
    person_gets(p, 200);
}

static long case_of(const char *type, long id)
{
    return db_number("SELECT id FROM case_file WHERE subject_type = '%s' AND subject_id = %ld", type,
                     id);
}

static void decide(struct person *p, long id, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", id);
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
}

static void an_editor_writes_and_another_publishes(void **state)
{
    (void)state;
    struct person *editor = person_login("demo-editor"), *county = person_login("demo-county");
    struct person *guest = person_guest();
    char *title = new_title("窗口通告");
    long id = drafted(editor, title);
    assert_int_equal(db_number("SELECT body_html LIKE '%%script%%' FROM article WHERE id = %ld", id), 0);
    person_sees(editor, "第一段");
    person_ask(guest, "/news/%ld", id);
    person_gets(guest, 404);
    submit(editor, "articles", id);
    state_is("article", id, "reviewing");
    person_open(editor, "/window/articles/%ld/edit", id);
    person_sees(editor, "现在不能修改");
    person_open(county, "/window/cases");
    person_sees(county, title);
    decide(county, case_of("article", id), "退回修改", "请写明时间");
    state_is("article", id, "draft");
    person_open(editor, "/window/articles/%ld", id);
    person_sees(editor, "已退回：请写明时间");
    person_open(editor, "/window/messages");
    person_sees(editor, title);
    person_open(editor, "/window/articles/%ld/edit", id);
    person_fill(editor, "正文", "<p>周三上午九点</p>");
    person_press(editor, "保存草稿");
    submit(editor, "articles", id);
    decide(county, case_of("article", id), "发布", "");
    state_is("article", id, "published");
    person_open(guest, "/news/%ld?1", id);
    person_gets(guest, 200);
    person_sees(guest, "周三上午九点");
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE dedupe_key = 'index:article:%ld'", id),
                     1);
    person_open(county, "/window/articles/%ld/withdraw", id);
    person_fill(county, "原因", "时间有变");
    person_press(county, "撤回文章");
    person_gets(county, 200);
    state_is("article", id, "withdrawn");
    person_ask(guest, "/news/%ld?2", id);
    person_gets(guest, 404);
    person_repeat(county);
    person_open(county, "/window/articles/%ld/withdraw", id);
    person_fill(county, "原因", "再来一次");
    person_press(county, "撤回文章");
    person_gets(county, 409);
    person_ask(editor, "/window/articles/%ld/withdraw", id);
    person_gets(editor, 403);
    free(title);
}

static void nobody_publishes_their_own_unless_alone(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county");
    char *title = new_title("独自发布");
    long id = drafted(county, title);
    person_sees(county, "本窗口没有别的发布人");
    submit(county, "articles", id);
    state_is("article", id, "published");
    person_open(county, "/window/articles/%ld", id);
    person_sees(county, "直接发布");
    free(title);
    /* With a second publisher in the window, the first waits. */
    db_do("INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)"
          " SELECT id, 'window_operator', 'content.publish', window_id, NOW() FROM account"
          " WHERE name = 'demo-editor'");
    title = new_title("两人发布");
    id = drafted(county, title);
    person_sees(county, "由另一位发布人审核");
    submit(county, "articles", id);
    state_is("article", id, "reviewing");
    person_open(county, "/window/cases/%ld", case_of("article", id));
    person_sees(county, "这篇是您提交的");
    person_sees_no(county, "审核意见");
    decide(person_login("demo-editor"), case_of("article", id), "发布", "");
    state_is("article", id, "published");
    db_do("DELETE g FROM permission_grant g JOIN account a ON a.id = g.account_id"
          " WHERE a.name = 'demo-editor' AND g.function_code = 'content.publish'");
    free(title);
}

static void a_date_in_the_future_is_waited_for(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county"), *guest = person_guest();
    char *title = new_title("定时发布");
    char *day = db_words("SELECT CURDATE() + INTERVAL 3 DAY");
    write_article(county, title);
    person_fill(county, "定时发布日期", day);
    person_fill(county, "定时发布时间", "25:00");
    person_press(county, "保存草稿");
    person_gets(county, 422);
    assert_string_equal(person_error(county, "定时发布时间"), "请写成 14:30 这样的时间");
    person_fill(county, "定时发布时间", "9：30");
    person_press(county, "保存草稿");
    person_gets(county, 200);
    long id = db_number("SELECT id FROM article WHERE title = '%s'", title);
    submit(county, "articles", id);
    person_open(county, "/window/articles/%ld", id);
    person_sees(county, "定时发布");
    person_ask(guest, "/news/%ld", id);
    person_gets(guest, 404);
    assert_int_equal(db_number("SELECT DATE_FORMAT(published_at, '%%H%%i') FROM article WHERE id = %ld",
                               id), 930);
    free(day);
    free(title);
}

static void what_another_window_writes_is_not_there(void **state)
{
    (void)state;
    struct person *editor = person_login("demo-editor");
    static const char *const pages[] = {"", "/edit", "/submit"};
    long article = db_number("SELECT id FROM article WHERE window_id <> (SELECT window_id FROM account"
                             " WHERE name = 'demo-editor') LIMIT 1");
    long activity = db_number("SELECT id FROM activity WHERE window_id <> (SELECT window_id FROM"
                              " account WHERE name = 'demo-editor') LIMIT 1");
    for (size_t i = 0; i < 3; i++) {
        person_ask(editor, "/window/articles/%ld%s", article, pages[i]);
        person_gets(editor, 404);
        person_ask(editor, "/window/activities/%ld%s", activity, pages[i]);
        person_gets(editor, 404);
    }
    char *title = db_words("SELECT title FROM article WHERE id = %ld", article);
    person_open(editor, "/window/articles");
    person_sees_no(editor, title);
    free(title);
}

static void an_activity_is_published_and_called_off(void **state)
{
    (void)state;
    struct person *editor = person_login("demo-editor"), *county = person_login("demo-county");
    struct person *guest = person_guest();
    char *title = new_title("政策宣讲会"), *day = db_words("SELECT CURDATE() + INTERVAL 9 DAY");
    person_open(editor, "/window/activities/new");
    person_fill(editor, "活动名称", title);
    person_fill(editor, "摘要", "讲研发费用加计扣除。");
    person_fill(editor, "活动内容", "<p>九点开始</p>");
    person_fill(editor, "承办", "样例服务机构");
    person_fill(editor, "地点", "窗口二楼");
    person_fill(editor, "开始日期", day);
    person_fill(editor, "结束日期", day);
    person_fill(editor, "咨询电话", "0731-55500199");
    person_fill(editor, "名额", "60");
    person_fill(editor, "开始时间", "14:30");
    person_fill(editor, "结束时间", "13:30");
    person_press(editor, "保存草稿");
    person_gets(editor, 422);
    assert_string_equal(person_error(editor, "结束日期"), "结束时间应在开始之后");
    assert_string_equal(person_error(editor, "报名截止日期"), "有名额限制的，请填写报名截止时间");
    person_fill(editor, "结束时间", "17:00");
    person_fill(editor, "报名截止日期", day);
    person_press(editor, "保存草稿");
    person_gets(editor, 200);
    long id = db_number("SELECT id FROM activity WHERE title = '%s'", title);
    submit(editor, "activities", id);
    person_ask(guest, "/activities/%ld", id);
    person_gets(guest, 404);
    decide(county, case_of("activity", id), "发布", "");
    state_is("activity", id, "published");
    person_open(guest, "/activities/%ld?1", id);
    person_gets(guest, 200);
    person_sees(guest, "样例服务机构");
    person_open(county, "/window/activities/%ld/cancel", id);
    person_fill(county, "原因", "讲师生病");
    person_press(county, "取消活动");
    person_gets(county, 200);
    state_is("activity", id, "cancelled");
    person_open(guest, "/activities/%ld?2", id);
    person_sees(guest, "已取消");
    person_open(editor, "/window/activities/%ld/submit", id);
    person_press(editor, "提交");
    person_gets(editor, 409);
    free(title);
    free(day);
}

static void the_public_page_of_a_window_follows(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county"), *guest = person_guest();
    person_open(county, "/window/settings");
    char *before = strdup(person_value(county, "地址"));
    person_fill(county, "地址", "样例路 1 号三楼 302");
    person_fill(county, "窗口介绍", "一楼取号，二楼办理。");
    person_press(county, "保存设置");
    person_gets(county, 200);
    person_open(guest, "/windows/430104?1");
    person_sees(guest, "样例路 1 号三楼 302");
    person_sees(guest, "一楼取号，二楼办理。");
    person_open(county, "/window/settings");
    person_fill(county, "值班电话", "不是电话");
    person_press(county, "保存设置");
    person_gets(county, 422);
    person_fill(county, "值班电话", "0731-55500104");
    person_fill(county, "地址", before);
    person_fill(county, "窗口介绍", "");
    person_press(county, "保存设置");
    person_gets(county, 200);
    free(before);
    person_open(county, "/window/");
    person_sees(county, "您可以办理");
    person_sees(county, "窗口设置");
    person_sees_no(county, "日志审计");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(an_editor_writes_and_another_publishes),
        person_test(nobody_publishes_their_own_unless_alone),
        person_test(a_date_in_the_future_is_waited_for),
        person_test(what_another_window_writes_is_not_there),
        person_test(an_activity_is_published_and_called_off),
        person_test(the_public_page_of_a_window_follows),
    };
    return cmocka_run_group_tests_name("content", tests, begin, NULL);
}
