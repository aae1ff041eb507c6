/* Many rows at once: what is ticked is shown before it is done, each row by its own right; what cannot is
 * named and left out. */
#include "tests/http/db.h"
#include "tests/http/person.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

#define WAITING                                                                          \
    "SELECT c.id FROM case_file c JOIN account a ON a.name = 'demo-county' WHERE c.turn = 'window'" \
    " AND c.function_code = 'need.review' AND c.window_id = a.window_id AND c.holder_id IS NULL" \
    " AND (c.applicant_id IS NULL OR c.applicant_id <> a.id) ORDER BY c.id LIMIT 1 OFFSET %d"

/* Two cases that wait for the county; the demo has one of them or more, the second may be lent. */
static long waiting(int n)
{
    long id = db_number(WAITING, n);
    if (id > 0) return id;
    db_do("UPDATE case_file c JOIN account a ON a.name = 'demo-county' SET c.window_id = a.window_id"
          " WHERE c.function_code = 'need.review' AND c.turn = 'window' AND c.holder_id IS NULL"
          " AND c.window_id <> a.window_id");
    return db_number(WAITING, n);
}

static long foreign_case(void)
{
    return db_number("SELECT MIN(c.id) FROM case_file c WHERE c.turn = 'window' AND NOT EXISTS"
                     " (SELECT 1 FROM window_tree t JOIN account a ON a.name = 'demo-county'"
                     "  AND t.ancestor_id = a.window_id WHERE t.descendant_id = c.window_id)");
}

static long holder(long id)
{
    return db_number("SELECT COALESCE(holder_id, 0) FROM case_file WHERE id = %ld", id);
}

static long account(const char *name)
{
    return db_number("SELECT id FROM account WHERE name = '%s'", name);
}

static void give_back(long id)
{
    db_do("UPDATE case_file SET holder_id = NULL WHERE id = %ld", id);
}

static void what_is_ticked_is_shown_and_then_taken(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county");
    long a = waiting(0), b = waiting(1), foreign = foreign_case(), me = account("demo-county");
    person_open(county, "/window/cases");
    assert_int_equal(person_count(county, "//td[@class='pick']//input[@type='checkbox']") > 0, 1);
    assert_int_equal(person_count(county, "//button[@formaction='/window/cases/batch/take']"), 1);
    person_open(county, "/window/cases/batch/take?pick_%ld=1&pick_%ld=1&pick_%ld=1", a, foreign, b);
    person_gets(county, 200);
    person_sees(county, "可以办的 2 件");
    person_sees(county, "不能办的 1 件");
    person_sees(county, "不归您管辖");
    assert_int_equal(holder(a), 0);     /* looking takes nothing */
    char *title = db_words("SELECT title FROM case_file WHERE id = %ld", foreign);
    person_sees_no(county, title);
    person_press(county, "确认领取");
    person_gets(county, 200);
    assert_string_equal(county->url, "/window/cases");
    person_sees(county, "已领取 2 件；没有办的 1 件");
    assert_int_equal(holder(a), me);
    assert_int_equal(holder(b), me);
    assert_int_equal(holder(foreign), 0);
    person_open(county, "/window/cases/batch/take?pick_%ld=1", a);
    person_sees(county, "您已经领取");
    assert_int_equal(person_count(county, "//main//form"), 0);
    give_back(a);
    give_back(b);
    free(title);
}

/* Between the preview and the confirmation a colleague has taken one. */
static void what_has_changed_since_is_left_out(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county"), *city = person_login("demo-city");
    long a = waiting(0), b = waiting(1);
    person_open(county, "/window/cases/batch/take?pick_%ld=1&pick_%ld=1", a, b);
    person_open(city, "/window/cases/%ld/take", b);
    person_press(city, "领取");
    person_press(county, "确认领取");
    person_sees(county, "已领取 1 件；没有办的 1 件");
    person_sees(county, "领取");
    assert_int_equal(holder(b), account("demo-city"));
    /* All that was left has changed: nothing is done, and the page says how things stand. */
    give_back(a);
    person_open(county, "/window/cases/batch/take?pick_%ld=1", a);
    db_do("UPDATE case_file SET changes = changes + 1 WHERE id = %ld", a);
    person_press(county, "确认领取");
    person_gets(county, 422);
    person_sees(county, "一件也没有办");
    assert_int_equal(holder(a), 0);
    person_press(county, "确认领取");   /* now it is as it was shown */
    assert_int_equal(holder(a), account("demo-county"));
    give_back(a);
    give_back(b);
}

static long handed_over(long a, long b)
{
    return db_number("SELECT COUNT(*) FROM case_event WHERE case_id IN (%ld, %ld) AND code = 'handover'"
                     " AND comment = '测试：今天外出'", a, b);
}

static void many_are_handed_over_to_a_colleague(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county");
    long a = waiting(0), b = waiting(1), to = account("demo-city"), before = handed_over(a, b);
    char value[24];
    snprintf(value, sizeof value, "%ld", to);
    person_open(county, "/window/cases/batch/hand-over?pick_%ld=1&pick_%ld=1", a, b);
    person_press(county, "确认移交");
    person_gets(county, 422);
    assert_string_equal(person_error(county, "理由"), "请填写理由");
    person_fill(county, "移交给经办人", value);
    person_fill(county, "理由", "测试：今天外出");
    person_press(county, "确认移交");
    person_sees(county, "已移交 2 件");
    assert_int_equal(holder(a), to);
    assert_int_equal(holder(b), to);
    assert_int_equal(handed_over(a, b), before + 2);
    give_back(a);
    give_back(b);
}

static void who_may_not_is_refused(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county"), *editor = person_login("demo-editor");
    static const char *const pages[] = {"/window/members/batch/disable", "/window/products/batch/takedown",
                                        "/window/articles/batch/withdraw"};
    long member = db_number("SELECT MIN(id) FROM account WHERE kind = 'enterprise' AND window_id NOT IN"
                            " (SELECT window_id FROM account WHERE name = 'demo-county')");
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        person_ask(editor, "%s?pick_1=1", pages[i]);
        person_gets(editor, 403);
    }
    person_ask(county, "/window/cases/batch/take?pick_%ld=1", foreign_case());
    person_gets(county, 404);
    person_ask(county, "/window/members/batch/disable?pick_%ld=1", member);
    person_gets(county, 404);
    person_ask(county, "/window/members/batch/disable?pick_%ld=1", account("demo-city"));
    person_gets(county, 404);
    person_open(county, "/window/cases/batch/take");
    person_sees(county, "还没有勾选");
    person_ask(county, "/window/cases/batch/take?pick_1=1&pick_1=1");
    person_gets(county, 400);
}

static void no_more_than_a_hundred(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    char *query = NULL;
    size_t len;
    FILE *out = open_memstream(&query, &len);
    for (int i = 1; i <= 101; i++) fprintf(out, "&pick_%d=1", i);
    fclose(out);
    person_open(city, "/window/cases/batch/take?%s", query + 1);
    person_sees(city, "一次最多办 100 件");
    assert_int_equal(person_count(city, "//main//form"), 0);
    free(query);
}

/* --- members --- */

static long disabled(long a, long b)
{
    return db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'member.disable' AND subject_id IN"
                     " (%ld, %ld) AND detail LIKE '%%名册已经过时%%'", a, b);
}

static void members_are_disabled_and_restored_with_one_reason(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    long a = account("demo-staff"), b = account("demo-saas"), out = account("demo-province");
    long before = disabled(a, b);
    person_open(city, "/window/members/batch/disable?pick_%ld=1&pick_%ld=1&pick_%ld=1", a, b, out);
    person_sees(city, "可以办的 2 个");
    person_sees(city, "子账号一并禁用");
    person_press(city, "确认禁用");
    person_gets(city, 422);
    assert_string_equal(person_error(city, "原因"), "请填写原因");
    person_fill(city, "原因", "测试：名册已经过时");
    person_press(city, "确认禁用");
    person_sees(city, "已禁用 2 个；没有办的 1 个");
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE id IN (%ld, %ld) AND state ="
                               " 'disabled'", a, b), 2);
    assert_int_equal(disabled(a, b), before + 2);
    person_open(city, "/window/members/batch/restore?pick_%ld=1&pick_%ld=1", a, b);
    person_fill(city, "原因", "测试：已核实");
    person_press(city, "确认恢复");
    person_sees(city, "已恢复 2 个");
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE id IN (%ld, %ld) AND state ="
                               " 'active'", a, b), 2);
}

/* --- products and articles --- */

static void products_are_taken_down_and_restored(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county"), *guest = person_guest();
    char *ids = db_words("SELECT CONCAT('pick_', MIN(p.id), '=1&pick_', MAX(p.id), '=1') FROM product p"
                         " JOIN account a ON a.name = 'demo-county' WHERE p.window_id = a.window_id"
                         " AND p.state = 'on_sale'");
    long id = atol(ids + 5);
    person_open(guest, "/products/%ld", id);
    person_gets(guest, 200);
    person_open(county, "/window/products/batch/takedown?%s", ids);
    person_sees(county, "可以办的 2 件");
    person_fill(county, "理由", "测试：图片不是实物");
    person_press(county, "确认下架");
    person_sees(county, "已违规下架 2 件");
    person_open(guest, "/products/%ld?again=1", id);
    person_gets(guest, 404);
    person_open(county, "/window/products/batch/takedown?%s", ids);
    person_sees(county, "已经违规下架");
    person_open(county, "/window/products/batch/restore?%s", ids);
    person_press(county, "确认恢复");
    person_sees(county, "已恢复 2 件");
    assert_int_equal(db_number("SELECT state = 'on_sale' FROM product WHERE id = %ld", id), 1);
    free(ids);
}

static void a_dozen_at_once(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    char *ids = db_words("SELECT GROUP_CONCAT('pick_', x.id, '=1' SEPARATOR '&') FROM (SELECT p.id"
                         " FROM product p JOIN account a ON a.name = 'demo-city' JOIN window_tree t"
                         " ON t.ancestor_id = a.window_id AND t.descendant_id = p.window_id"
                         " WHERE p.state = 'on_sale' ORDER BY p.id LIMIT 12) x");
    person_open(city, "/window/products/batch/takedown?%s", ids);
    person_sees(city, "可以办的 12 件");
    person_fill(city, "理由", "测试：图片不是实物");
    person_press(city, "确认下架");
    person_sees(city, "已违规下架 12 件");
    person_open(city, "/window/products/batch/restore?%s", ids);
    person_press(city, "确认恢复");
    person_sees(city, "已恢复 12 件");
    free(ids);
}

static void articles_leave_the_public_together(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county");
    char *ids = db_words("SELECT CONCAT('pick_', MIN(CASE x.state WHEN 'published' THEN x.id END),"
                         " '=1&pick_', MIN(CASE x.state WHEN 'draft' THEN x.id END), '=1')"
                         " FROM article x JOIN account a ON a.name = 'demo-county'"
                         " WHERE x.window_id = a.window_id");
    long id = atol(ids + 5);
    person_open(county, "/window/articles/batch/withdraw?%s", ids);
    person_sees(county, "可以办的 1 篇");
    person_sees(county, "没有发布");
    person_fill(county, "原因", "测试：政策已经废止");
    person_press(county, "确认撤回");
    person_sees(county, "已撤回 1 篇；没有办的 1 篇");
    assert_int_equal(db_number("SELECT state = 'withdrawn' FROM article WHERE id = %ld", id), 1);
    db_do("UPDATE article SET state = 'published' WHERE id = %ld", id);
    free(ids);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(what_is_ticked_is_shown_and_then_taken),
        person_test(what_has_changed_since_is_left_out),
        person_test(many_are_handed_over_to_a_colleague),
        person_test(who_may_not_is_refused),
        person_test(no_more_than_a_hundred),
        person_test(members_are_disabled_and_restored_with_one_reason),
        person_test(products_are_taken_down_and_restored),
        person_test(a_dozen_at_once),
        person_test(articles_leave_the_public_together),
    };
    return cmocka_run_group_tests_name("batch", tests, begin, NULL);
}
