/* 优秀评选: the windows, the experts, the public, and rounds with their categories. */
#include "tests/http/application.h"
#include "tests/http/award.h"
#include "tests/http/crowd.h"
#include "tests/http/db.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    award_forget();
    db_do("UPDATE provider SET region_code = '430104' WHERE id = %ld", award_provider());
    return 0;
}

/* Recommended by the city: the province's, to be judged. */
static long at_review(struct person *own, const char *sheet)
{
    long id = award_handed_in(own, sheet);
    application_decide(person_login("demo-city"), award_case(id), "推荐", "实绩属实，同意推荐。");
    award_is(id, "review");
    return id;
}

static long in_public(struct person *own)
{
    long id = at_review(own, "institutions");
    award_scored(id, 90, 88);
    application_decide(person_login("demo-province"), award_case(id), "拟入选，开始公示", "");
    award_is(id, "publicity");
    return id;
}

/* --- the ways of an entry --- */

static void the_city_recommends_and_has_it_no_more(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *city = person_login("demo-city");
    long id = award_handed_in(own, "institutions"), c = award_case(id);
    person_open(city, "/window/cases/%ld", c);
    person_sees(city, "优秀评选");
    person_sees(city, "500 万元");
    application_decide(city, c, "推荐", "");
    person_gets(city, 422);
    application_decide(city, c, "推荐", "实绩属实，同意推荐。");
    award_is(id, "review");
    person_ask(city, "/window/cases/%ld", c);
    person_gets(city, 404);
    person_open(city, "/window/awards/%ld", id);
    person_sees(city, "500 万元");
    assert_int_equal(person_count(city, "//main//form"), 0);
    person_ask(city, "/window/awards/%ld/experts", id);
    person_gets(city, 404);
    person_open(city, "/window/awards/ranking?category=%ld",
                db_number("SELECT category_id FROM award_entry WHERE id = %ld", id));
    person_sees(city, "排名由省级窗口查看");
    assert_int_equal(person_count(city, "//tbody/tr"), 0);
    assert_int_equal(db_number("SELECT window_id FROM case_file WHERE id = %ld", c), 430000);
    person_ask(own, "/dispatch/entries/%ld/basic", id);
    person_gets(own, 303);
}

static void what_is_returned_goes_through_the_city_again(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *city = person_login("demo-city");
    long id = award_handed_in(own, "products"), c = award_case(id);
    application_decide(city, c, "退回补正", "请补充服务台账。");
    award_is(id, "returned");
    person_open(own, "/dispatch/entries/%ld", id);
    person_sees(own, "请补充服务台账。");
    person_open(own, "/dispatch/entries/%ld/basic", id);
    person_fill(own, "服务企业数", "90");
    person_press(own, "下一步");
    person_gets(own, 200);
    person_open(own, "/dispatch/entries/%ld/check", id);
    person_press(own, "提交");
    award_is(id, "city");
    application_decide(city, c, "退回补正", "还缺一页。");
    person_open(own, "/dispatch/entries/%ld/withdraw", id);
    person_press(own, "撤回");
    award_is(id, "withdrawn");
}

static void what_is_not_recommended_has_ended(void **state)
{
    begin(state);
    struct person *own = person_login("demo-expert"), *city = person_login("demo-city");
    long id = award_handed_in(own, "experts");
    application_decide(city, award_case(id), "不推荐", "近一年有投诉成立。");
    award_is(id, "not_recommended");
    person_open(own, "/dispatch/entries/%ld", id);
    person_sees(own, "近一年有投诉成立。");
    person_ask(own, "/dispatch/entries/%ld/check", id);
    person_gets(own, 303);
}

static void another_citys_entry_is_nobodys_business(void **state)
{
    begin(state);
    struct person *city = person_login("demo-city"), *firm = person_login("demo-enterprise");
    long other = db_number("SELECT MIN(id) FROM award_entry WHERE state = 'city' AND city_code <> '430100'");
    person_ask(city, "/window/awards/%ld", other);
    person_gets(city, 404);
    person_ask(city, "/window/cases/%ld", award_case(other));
    person_gets(city, 404);
    person_ask(firm, "/window/awards/%ld", other);
    person_gets(firm, 403);
    person_open(city, "/window/awards");
    assert_int_equal(person_count(city, "//tbody/tr"),
                     db_number("SELECT COUNT(*) FROM award_entry WHERE state <> 'draft' AND window_id IN"
                               " (SELECT descendant_id FROM window_tree WHERE ancestor_id = 430100)"));
}

static void who_is_judged_badly_is_refused(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *province = person_login("demo-province");
    long id = at_review(own, "products");
    application_decide(province, award_case(id), "拟入选，开始公示", "");
    person_gets(province, 409);
    person_sees(province, "还没有评完：至少要 2 位专家评分，现在有 0 位");
    application_decide(province, award_case(id), "不入选", "评分靠后。");
    award_is(id, "refused");
}

static void it_is_published_after_publicity_by_another_hand(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *firm = person_login("demo-enterprise");
    long id = in_public(own), c = award_case(id);
    struct person *province = person_login("demo-province"), *regulator = person_login("demo-regulator");
    assert_int_equal(db_number("SELECT score FROM award_entry WHERE id = %ld", id), 8900);
    application_decide(regulator, c, "公布", "");
    person_gets(regulator, 409);
    person_sees(regulator, "公示还没有结束");

    person_open(person_guest(), "/dispatch/excellent/publicity");
    person_open(firm, "/dispatch/excellent/publicity");
    person_sees(firm, "云上样例软件");
    person_open(firm, "/dispatch/excellent/publicity/%ld/objection", id);
    person_sees(firm, "拟入选优秀服务机构：云上样例软件");
    person_fill(firm, "异议内容", "服务企业数与实际不符，请核查服务台账。");
    person_fill(firm, "联系电话", "13800009101");
    person_fill(firm, "以上内容真实，我对其负责", "1");
    person_press(firm, "提交异议");
    person_gets(firm, 200);
    long objection = db_number("SELECT MAX(id) FROM objection");
    long oc = db_number("SELECT id FROM case_file WHERE workflow_code = 'award_objection'"
                        " AND subject_id = %ld", objection);
    person_ask(own, "/dispatch/objections/%ld", objection);
    person_gets(own, 404);
    db_do("UPDATE award_entry SET public_to = CURDATE() - INTERVAL 1 DAY WHERE id = %ld", id);
    person_ask(firm, "/dispatch/excellent/publicity/%ld/objection", id);
    person_gets(firm, 404);
    application_decide(regulator, c, "公布", "");
    person_gets(regulator, 409);
    person_sees(regulator, "还有 1 件异议没有核查完");
    person_open(regulator, "/window/cases/%ld", oc);
    person_sees(regulator, "服务企业数与实际不符");
    person_sees(regulator, "云上样例软件");
    application_decide(regulator, oc, "异议不成立", "台账与填报一致。");
    person_open(firm, "/dispatch/objections/%ld", objection);
    person_sees(firm, "台账与填报一致。");
    application_decide(province, c, "公布", "");
    person_gets(province, 403);
    application_decide(regulator, c, "公布", "");
    award_is(id, "awarded");
    person_open(own, "/dispatch/entries/%ld", id);
    person_sees(own, "已入选优秀服务机构");
    struct person *guest = person_guest();
    person_open(guest, "/dispatch/excellent/institutions?year=%ld", db_number("SELECT YEAR(NOW())"));
    person_sees(guest, "云上样例软件");
}

static void an_objection_is_taken_back(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *firm = person_login("demo-enterprise");
    long id = in_public(own);
    person_open(firm, "/dispatch/excellent/publicity/%ld/objection", id);
    person_fill(firm, "异议内容", "服务企业数与实际不符，请核查服务台账。");
    person_fill(firm, "联系电话", "13800009101");
    person_fill(firm, "以上内容真实，我对其负责", "1");
    person_press(firm, "提交异议");
    long objection = db_number("SELECT MAX(id) FROM objection");
    person_open(firm, "/dispatch/objections/%ld/withdraw", objection);
    person_press(firm, "撤回异议");
    person_gets(firm, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM objection WHERE id = %ld AND state = 'withdrawn'",
                               objection), 1);
    application_decide(person_login("demo-regulator"), award_case(id), "不入选", "核查后不入选。");
    award_is(id, "refused");
}

/* --- experts --- */

static void who_has_a_conflict_is_not_invited(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    long id = at_review(own, "institutions");
    person_open(regulator, "/window/awards/%ld/experts", id);
    /* 陈样文 is of the same city. */
    person_sees_no(regulator, "陈样文（");
    person_sees(regulator, "杨样勇（");
    db_do("UPDATE award_entry SET region_code = '430203' WHERE id = %ld", id);
    person_open(regulator, "/window/awards/%ld/experts", id);
    person_sees(regulator, "陈样文（");
    /* ... of the same house. */
    db_do("UPDATE expert SET employer = '云上样例软件' WHERE id = 1");
    person_open(regulator, "/window/awards/%ld/experts", id);
    bool offered = strstr(person_text(regulator), "陈样文（") != NULL;
    db_do("UPDATE expert SET employer = '湘麓样例大学机械工程学院' WHERE id = 1");
    assert_false(offered);
    /* ... competes in the round. */
    person_open(regulator, "/window/awards/%ld/experts", id);
    person_fill(regulator, "专家", "1");
    db_do("INSERT INTO award_entry (number, category_id, round_id, sheet_code, year, subject_id,"
          " entrant_kind, entrant_id, title, region_code, window_id, state, created_at, updated_at)"
          " SELECT 'P0000000000001', category_id, round_id, 'experts', year, 1, 'expert', 1, '陈样文',"
          " '430104', 430100, 'city', NOW(), NOW() FROM award_entry WHERE id = %ld", id);
    person_press(regulator, "邀请");
    long status = regulator->status;
    db_do("DELETE FROM award_entry WHERE number = 'P0000000000001'");
    assert_int_equal(status, 422);
    assert_int_equal(db_number("SELECT COUNT(*) FROM expert_review WHERE subject_type = 'award_entry'"
                               " AND subject_id = %ld", id), 0);
}

static void an_expert_scores_once_and_sees_others_afterwards(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    struct person *expert = person_login("demo-expert");
    long id = at_review(own, "products");
    db_do("UPDATE award_entry SET region_code = '430203' WHERE id = %ld", id);
    person_open(regulator, "/window/awards/%ld/experts", id);
    person_fill(regulator, "专家", "1");
    person_press(regulator, "邀请");
    person_gets(regulator, 200);
    award_scored(id, 91, 77);
    long review = db_number("SELECT id FROM expert_review WHERE subject_type = 'award_entry'"
                            " AND subject_id = %ld AND expert_id = 1", id);
    person_open(expert, "/dispatch/reviews/%ld", review);
    person_sees(expert, "已在六个县推广");
    person_sees_no(expert, "91 分");
    person_fill(expert, "服务能力（满分 30 分）", "31");
    person_fill(expert, "服务实绩（满分 40 分）", "35");
    person_fill(expert, "示范和创新（满分 30 分）", "26");
    person_fill(expert, "评审意见", "有示范性。");
    person_press(expert, "提交评分");
    person_gets(expert, 422);
    person_fill(expert, "服务能力（满分 30 分）", "28");
    person_press(expert, "提交评分");
    person_gets(expert, 200);
    person_sees(expert, "91 分");
    assert_int_equal(db_number("SELECT total FROM expert_review WHERE id = %ld", review), 89);
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'award_entry'"
                          " AND subject_id = %ld AND state = 'kept'", id);
    person_ask(expert, "/dispatch/files/%s", file);
    person_gets(expert, 200);
    person_ask(regulator, "/window/files/%s", file);
    person_gets(regulator, 200);
    free(file);
}

static void no_points_come_after_the_decision(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *expert = person_login("demo-expert");
    long id = at_review(own, "institutions");
    db_do("INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, invited_by,"
          " invited_at) SELECT 'award_entry', id, round_id, 1, '评审', 10, NOW() FROM award_entry"
          " WHERE id = %ld", id);
    person_open(expert, "/dispatch/reviews/%ld", db_number("SELECT MAX(id) FROM expert_review"));
    person_fill(expert, "服务能力（满分 30 分）", "28");
    person_fill(expert, "服务实绩（满分 40 分）", "35");
    person_fill(expert, "示范和创新（满分 30 分）", "26");
    person_fill(expert, "评审意见", "有示范性。");
    award_scored(id, 90, 88);
    application_decide(person_login("demo-province"), award_case(id), "拟入选，开始公示", "");
    award_is(id, "publicity");
    person_press(expert, "提交评分");
    person_gets(expert, 409);
    person_sees(expert, "评审已经结束，不能再评分");
}

/* --- the ranking --- */

/* Place of an entry counted another way: one more than those of its category with enough scores and a better
 * mean; 0 without enough. */
static long place_of(long entry)
{
    static const char mean[] = "(SELECT ROUND(SUM(v.total) / COUNT(*) * 100) FROM expert_review v WHERE"
                               " v.subject_type = 'award_entry' AND v.subject_id = %s AND v.state = 'done')";
    char of_mine[40], mine[300], other[300];
    if (db_number("SELECT COUNT(*) FROM expert_review WHERE subject_type = 'award_entry' AND state ="
                  " 'done' AND subject_id = %ld", entry) < 2)
        return 0;
    snprintf(of_mine, sizeof of_mine, "%ld", entry);
    snprintf(mine, sizeof mine, mean, of_mine);
    snprintf(other, sizeof other, mean, "e.id");
    return 1 + db_number("SELECT COUNT(*) FROM award_entry e JOIN award_entry m ON m.id = %ld AND"
                         " m.category_id = e.category_id WHERE e.state IN ('review', 'publicity',"
                         " 'awarded', 'refused') AND (SELECT COUNT(*) FROM expert_review v WHERE"
                         " v.subject_type = 'award_entry' AND v.subject_id = e.id AND v.state = 'done') >= 2"
                         " AND %s > %s", entry, other, mine);
}

static void check_ranking(struct person *p, long category)
{
    person_open(p, "/window/awards/ranking?category=%ld", category);
    int rows = person_count(p, "//tbody/tr");
    assert_int_equal(rows, db_number("SELECT COUNT(*) FROM award_entry WHERE category_id = %ld AND state"
                                     " IN ('review', 'publicity', 'awarded', 'refused')", category));
    for (int i = 1; i <= rows; i++) {
        char xpath[100];
        snprintf(xpath, sizeof xpath, "(//tbody/tr)[%d]/th/a/@href", i);
        long entry = atol(person_find(p, xpath) + strlen("/window/awards/"));
        snprintf(xpath, sizeof xpath, "(//tbody/tr)[%d]/td[1]/text()", i);
        long place = atol(person_find(p, xpath) + strspn(person_find(p, xpath), " \n\t"));
        assert_int_equal(place, place_of(entry));
    }
}

static void the_ranking_equals_a_count_of_the_better_ones(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *p = person_login("demo-regulator");
    long id = at_review(own, "institutions");
    long category = db_number("SELECT category_id FROM award_entry WHERE id = %ld", id);
    check_ranking(p, category);
    /* A tie with the best one: both are first, and nobody is second. */
    long best = db_number("SELECT ROUND(AVG(v.total)) FROM expert_review v JOIN award_entry e ON e.id ="
                          " v.subject_id AND v.subject_type = 'award_entry' WHERE e.category_id = %ld"
                          " AND v.state = 'done' GROUP BY e.id ORDER BY AVG(v.total) DESC LIMIT 1",
                          category);
    award_scored(id, 99, 99);
    check_ranking(p, category);
    assert_int_equal(place_of(id), 1);
    db_do("UPDATE expert_review SET total = %ld WHERE subject_type = 'award_entry' AND subject_id = %ld",
          best, id);
    check_ranking(p, category);
    long round = award_round("products");
    check_ranking(p, db_number("SELECT id FROM award_category WHERE round_id = %ld LIMIT 1", round));
}

static void ties_share_a_place(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *p = person_login("demo-regulator");
    long id = at_review(own, "products"), other, category;
    category = db_number("SELECT category_id FROM award_entry WHERE id = %ld", id);
    other = db_number("SELECT MIN(id) FROM award_entry WHERE category_id = %ld AND state = 'refused'", category);
    db_do("UPDATE expert_review SET total = total + 100 WHERE subject_type = 'award_entry' AND subject_id"
          " = %ld AND state = 'done'", other);
    long mean = db_number("SELECT AVG(total) FROM expert_review WHERE subject_type = 'award_entry' AND"
                          " subject_id = %ld AND state = 'done'", other);
    db_do("UPDATE expert_review SET total = %ld WHERE subject_type = 'award_entry' AND subject_id = %ld"
          " AND state = 'done'", mean, other);
    award_scored(id, (int)mean, (int)mean);
    person_open(p, "/window/awards/ranking?category=%ld", category);
    int tied = person_count(p, "//tbody/tr[position() <= 2]/td[1][contains(., '1')][contains(., '并列')]");
    int second = person_count(p, "(//tbody/tr)[3]/td[1][contains(., '2')]");
    int third = person_count(p, "(//tbody/tr)[3]/td[1][contains(., '3')]");
    db_do("UPDATE expert_review SET total = total - 100 WHERE subject_type = 'award_entry' AND subject_id"
          " = %ld AND state = 'done'", other);
    assert_int_equal(tied, 2);
    assert_int_equal(second, 0);
    assert_int_equal(third, 1);
}

static void a_category_goes_into_publicity_together(void **state)
{
    begin(state);
    struct person *own = person_login("demo-saas"), *p = person_login("demo-province");
    long id = at_review(own, "products"), second, category, other;
    char number[80];
    snprintf(number, sizeof number, "%ld", award_service(1));
    person_open(own, "/dispatch/awards/products/new");
    award_fill(own, "products");
    person_fill(own, "服务产品", number);
    person_press(own, "下一步");
    person_attach(own, "申报证明材料", "照片.txt", "照片\n", strlen("照片\n"));
    person_press(own, "上传");
    second = db_number("SELECT MAX(id) FROM award_entry");
    person_open(own, "/dispatch/entries/%ld/check", second);
    person_press(own, "提交");
    application_decide(person_login("demo-city"), award_case(second), "推荐", "同意推荐。");
    category = db_number("SELECT category_id FROM award_entry WHERE id = %ld", id);
    other = db_number("SELECT id FROM award_category WHERE round_id = %ld LIMIT 1", award_round("experts"));
    award_scored(id, 100, 99);
    /* Too few scores: not offered; with enough, the best are ticked, as many as there are places. */
    person_open(p, "/window/categories/%ld/publicity", category);
    snprintf(number, sizeof number, "//input[@name='entries'][@value='%ld']", second);
    assert_int_equal(person_count(p, number), 0);
    award_scored(second, 99, 98);
    person_open(p, "/window/categories/%ld/publicity", category);
    long places = db_number("SELECT places FROM award_category WHERE id = %ld", category);
    assert_true(person_count(p, "//input[@name='entries'][@checked]") <= places);
    char both[200], *secrets = crowd_secrets(p);
    snprintf(both, sizeof both, "%s&entries=%ld&entries=%ld", secrets, id, second);
    snprintf(number, sizeof number, "/window/categories/%ld/publicity", other);
    /* Not those of another category, and nobody but the province. */
    person_send(p, &(struct ask){.path = number, .body = both});
    person_gets(p, 422);
    award_is(id, "review");
    snprintf(number, sizeof number, "/window/categories/%ld/publicity", category);
    person_send(p, &(struct ask){.path = number, .body = both});
    person_gets(p, 303);
    award_is(id, "publicity");
    award_is(second, "publicity");
    free(secrets);
    struct person *city = person_login("demo-city");
    person_ask(city, "/window/categories/%ld/publicity", category);
    person_gets(city, 404);
}

/* --- the public --- */

static void the_public_list_is_what_was_published(void **state)
{
    (void)state;
    static const char *const codes[] = {"institutions", "products", "experts"};
    struct person *guest = person_guest();
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        for (int ago = 1; ago <= 2; ago++) {
            long year = db_number("SELECT YEAR(NOW())") - ago;
            person_open(guest, "/dispatch/excellent/%s?year=%ld", codes[i], year);
            person_gets(guest, 200);
            assert_int_equal(person_count(guest, "//tbody/tr"),
                             db_number("SELECT COUNT(*) FROM award_entry e JOIN application_round r ON"
                                       " r.id = e.round_id WHERE e.state = 'awarded' AND e.sheet_code ="
                                       " '%s' AND r.year = %ld", codes[i], year));
        }
        person_open(guest, "/dispatch/excellent/%s?region=430200", codes[i]);
        assert_int_equal(person_count(guest, "//tbody/tr"),
                         db_number("SELECT COUNT(*) FROM award_entry WHERE state = 'awarded' AND"
                                   " sheet_code = '%s' AND city_code = '430200'", codes[i]));
    }
    person_open(guest, "/dispatch/excellent/institutions?q=%%E9%%BA%%93%%E5%%B1%%B1");
    person_sees(guest, "麓山样例数字服务有限公司");
    assert_int_equal(person_count(guest, "//tbody/tr//a[starts-with(@href, '/providers/')]"),
                     person_count(guest, "//tbody/tr"));
    person_open(guest, "/dispatch/excellent/experts?q=nobody");
    person_sees(guest, "没有找到");
}

/* --- categories of a round --- */

static void the_province_says_what_can_be_won(void **state)
{
    begin(state);
    struct person *p = person_login("demo-regulator"), *city = person_login("demo-city");
    long round = db_number("SELECT id FROM application_round WHERE kind = 'award' AND state = 'draft'");
    long core = db_number("SELECT MIN(id) FROM application_round WHERE kind = 'core'");
    person_ask(city, "/window/rounds/%ld/categories", round);
    person_gets(city, 403);
    person_ask(p, "/window/rounds/%ld/categories", core);
    person_gets(p, 404);
    person_open(p, "/window/rounds/%ld", round);
    person_follow(p, "评选类别");
    person_fill(p, "评什么", "experts");
    person_fill(p, "类别名称", "服务之星");
    person_fill(p, "名额", "10");
    person_press(p, "添加");
    person_gets(p, 200);
    person_sees(p, "服务之星");
    person_fill(p, "评什么", "experts");
    person_fill(p, "类别名称", "服务之星");
    person_press(p, "添加");
    person_gets(p, 422);
    assert_string_equal(person_error(p, "类别名称"), "这个批次已有同名的评选类别");
    long id = db_number("SELECT id FROM award_category WHERE name = '服务之星'");
    person_open(p, "/window/categories/%ld/delete", id);
    person_press(p, "删除");
    person_gets(p, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM award_category WHERE name = '服务之星'"), 0);
    long used = db_number("SELECT MIN(category_id) FROM award_entry");
    person_ask(p, "/window/categories/%ld/delete", used);
    person_gets(p, 303);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(the_city_recommends_and_has_it_no_more),
        person_test(what_is_returned_goes_through_the_city_again),
        person_test(what_is_not_recommended_has_ended),
        person_test(another_citys_entry_is_nobodys_business),
        person_test(who_is_judged_badly_is_refused),
        person_test(it_is_published_after_publicity_by_another_hand),
        person_test(an_objection_is_taken_back),
        person_test(who_has_a_conflict_is_not_invited),
        person_test(an_expert_scores_once_and_sees_others_afterwards),
        person_test(no_points_come_after_the_decision),
        person_test(the_ranking_equals_a_count_of_the_better_ones),
        person_test(ties_share_a_place),
        person_test(a_category_goes_into_publicity_together),
        person_test(the_public_list_is_what_was_published),
        person_test(the_province_says_what_can_be_won),
    };
    return cmocka_run_group_tests_name("award_review", tests, begin, begin);
}
