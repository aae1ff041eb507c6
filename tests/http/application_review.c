/* 核心服务机构申报: from the city's recommendation to the certificate, its experts and objections, rounds and
 * yearly checks. */
#include "tests/http/application.h"
#include "tests/http/db.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    application_forget();
    return 0;
}

/* An application that stands at a step, by the hands that bring it there. */
static long at_province(struct person *own)
{
    struct person *city = person_login("demo-city");
    long id = application_handed_in(own);
    application_decide(city, application_case(id), "推荐", "条件符合，同意推荐。");
    application_is(id, "province");
    return id;
}

static long at_review(struct person *own, struct person *regulator)
{
    long id = at_province(own);
    application_decide(regulator, application_case(id), "初审通过，送专家评审", "");
    application_is(id, "review");
    return id;
}

/* Two scores by experts of other cities, straight into the table. */
static void score(long id)
{
    db_do("INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, state, total,"
          " comment, invited_by, invited_at, ended_at) SELECT 'core_application', a.id, a.round_id,"
          " x.id, '评审', 'done', 88, '同意', 1, NOW(), NOW() FROM core_application a JOIN expert x"
          " ON x.id IN (7, 8) WHERE a.id = %ld", id);
}

/* The review that demo-expert is asked for. */
static long invited(long id)
{
    db_do("INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, invited_by,"
          " invited_at) SELECT 'core_application', id, round_id, 1, '评审', 1, NOW() FROM"
          " core_application WHERE id = %ld", id);
    return db_number("SELECT MAX(id) FROM expert_review");
}

static void moves_of(struct person *p, long id, const char *move, int there)
{
    char xpath[300];
    person_open(p, "/window/cases/%ld", application_case(id));
    snprintf(xpath, sizeof xpath, "//form//*[contains(., '%s')]", move);
    assert_int_equal(p->status == 200 && person_count(p, xpath) > 0, there);
}

static void the_city_recommends_and_has_it_no_more(void **state)
{
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *city = person_login("demo-city");
    struct person *county = person_login("demo-county");
    long id = application_handed_in(own), c = application_case(id);
    person_ask(county, "/window/cases/%ld", c);
    person_gets(county, 404);
    person_open(city, "/window/cases/%ld", c);
    person_sees(city, "固定场所不少于 150 平方米");
    person_sees(city, "达到");
    person_sees(city, "说明.txt");
    application_decide(city, c, "推荐", "");
    person_gets(city, 422);
    application_decide(city, c, "推荐", "条件符合，同意推荐。");
    application_is(id, "province");
    person_ask(city, "/window/cases/%ld", c);
    person_gets(city, 404);
    person_open(city, "/window/applications/%ld", id);
    person_gets(city, 200);
    person_sees(city, "省级初审");
    person_open(own, "/dispatch/applications/%ld", id);
    person_sees(own, "条件符合，同意推荐。");
    person_ask(own, "/dispatch/applications/%ld/basic", id);
    person_gets(own, 303);
    person_ask(own, "/dispatch/applications/%ld/withdraw", id);
    person_gets(own, 303);
}

static void what_is_returned_goes_through_the_city_again(void **state)
{
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    struct person *city = person_login("demo-city");
    long id = at_province(own), c = application_case(id);
    application_decide(regulator, c, "退回补正", "场地证明过期");
    application_is(id, "returned");
    person_open(own, "/dispatch/applications/%ld", id);
    person_sees(own, "场地证明过期");
    person_open(own, "/dispatch/applications/%ld/check", id);
    person_press(own, "提交申报");
    application_is(id, "city");
    moves_of(city, id, "推荐", 1);
    application_decide(city, c, "不推荐", "经营不满三年");
    application_is(id, "not_recommended");
    person_ask(own, "/dispatch/applications/%ld/basic", id);
    person_gets(own, 303);
}

static void who_examined_it_does_not_propose_it(void **state)
{
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    struct person *province = person_login("demo-province");
    long id = at_review(own, regulator), c = application_case(id);
    application_decide(province, c, "拟认定，开始公示", "");
    person_gets(province, 409);
    person_sees(province, "至少要 2 位专家评分");
    score(id);
    application_decide(regulator, c, "拟认定，开始公示", "");
    person_gets(regulator, 403);
    application_is(id, "review");
    application_decide(province, c, "拟认定，开始公示", "");
    application_is(id, "publicity");
    assert_int_equal(db_number("SELECT score FROM core_application WHERE id = %ld", id), 8800);
    struct person *guest = person_guest();
    person_open(guest, "/dispatch/publicity");
    person_sees(guest, "云上样例软件");
}

static void it_is_certified_after_publicity_and_objections(void **state)
{
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    struct person *province = person_login("demo-province"), *firm = person_login("demo-enterprise");
    long id = at_review(own, regulator), c = application_case(id);
    score(id);
    application_decide(province, c, "拟认定，开始公示", "");
    application_decide(regulator, c, "认定", "");
    person_gets(regulator, 409);
    person_sees(regulator, "公示还没有结束");

    person_open(firm, "/dispatch/publicity/%ld/objection", id);
    person_fill(firm, "异议内容", "太短");
    person_fill(firm, "联系电话", "13800009101");
    person_fill(firm, "以上内容真实，我对其负责", "1");
    person_press(firm, "提交异议");
    person_gets(firm, 422);
    person_fill(firm, "异议内容", "场地面积与实际不符，请核查租赁合同。");
    person_press(firm, "提交异议");
    person_gets(firm, 200);
    person_sees(firm, "待核查");
    long objection = db_number("SELECT MAX(id) FROM objection");
    person_ask(own, "/dispatch/objections/%ld", objection);
    person_gets(own, 404);
    db_do("UPDATE core_application SET public_to = CURDATE() - INTERVAL 1 DAY WHERE id = %ld", id);
    person_ask(firm, "/dispatch/publicity/%ld/objection", id);
    person_gets(firm, 404);
    application_decide(regulator, c, "认定", "");
    person_gets(regulator, 409);
    person_sees(regulator, "还有 1 件异议没有核查完");
    application_decide(regulator, db_number("SELECT id FROM case_file WHERE subject_type = 'objection'"
                                            " AND subject_id = %ld", objection),
                       "异议不成立", "租赁合同与申报一致。");
    person_open(firm, "/dispatch/objections/%ld", objection);
    person_sees(firm, "租赁合同与申报一致。");
    application_decide(province, c, "认定", "");
    person_gets(province, 403);
    application_decide(regulator, c, "认定", "");
    application_is(id, "certified");
    assert_int_equal(db_number("SELECT is_core FROM provider WHERE id = %ld AND core_from = CURDATE()"
                               " AND core_to = CURDATE() + INTERVAL 3 YEAR - INTERVAL 1 DAY",
                               application_provider()), 1);
    person_open(own, "/dispatch/applications/%ld", id);
    person_sees(own, "已认定为核心服务机构");
    struct person *guest = person_guest();
    person_open(guest, "/dispatch/institutions?q=%%E4%%BA%%91%%E4%%B8%%8A%%E6%%A0%%B7%%E4%%BE%%8B");
    person_sees(guest, "云上样例软件");
}

/* --- experts --- */

static void an_expert_scores_once_and_sees_others_afterwards(void **state)
{
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    long id = at_review(own, regulator);
    person_open(regulator, "/window/applications/%ld/experts", id);
    person_gets(regulator, 200);
    /* 陈样文 is of the same city as the applicant. */
    person_sees_no(regulator, "陈样文");
    db_do("UPDATE provider SET region_code = '430203' WHERE id = %ld", application_provider());
    person_open(regulator, "/window/applications/%ld/experts", id);
    person_fill(regulator, "专家", "1");
    person_press(regulator, "邀请");
    person_gets(regulator, 200);
    score(id);
    struct person *expert = person_login("demo-expert");
    long review = db_number("SELECT id FROM expert_review WHERE subject_type = 'core_application'"
                            " AND subject_id = %ld AND expert_id = 1", id);
    person_open(expert, "/dispatch/reviews/%ld", review);
    person_sees(expert, "云上样例软件");
    person_sees_no(expert, "88 分");
    person_fill(expert, "服务条件（满分 30 分）", "31");
    person_fill(expert, "服务业绩（满分 40 分）", "35");
    person_fill(expert, "管理和信用（满分 30 分）", "26");
    person_fill(expert, "评审意见", "服务能力强，建议认定。");
    person_press(expert, "提交评分");
    person_gets(expert, 422);
    person_sees(expert, "最多 30 分");
    person_fill(expert, "服务条件（满分 30 分）", "28");
    person_press(expert, "提交评分");
    person_gets(expert, 200);
    person_sees(expert, "88 分");
    assert_int_equal(db_number("SELECT total FROM expert_review WHERE id = %ld", review), 89);
    assert_int_equal(db_number("SELECT COUNT(*) FROM expert_score WHERE review_id = %ld", review), 3);
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'core_application'"
                          " AND subject_id = %ld AND state = 'kept'", id);
    person_ask(expert, "/dispatch/files/%s", file);
    person_gets(expert, 200);
    free(file);
    db_do("UPDATE provider SET region_code = '430104' WHERE id = %ld", application_provider());
}

static void an_expert_declines(void **state)
{
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    struct person *expert = person_login("demo-expert");
    long id = at_review(own, regulator);
    long review = invited(id);
    person_open(expert, "/dispatch/reviews/%ld/decline", review);
    person_fill(expert, "回避原因", "曾在该机构任顾问");
    person_press(expert, "确认回避");
    person_gets(expert, 200);
    person_open(expert, "/dispatch/reviews/%ld", review);
    person_sees_no(expert, "机构简介的内容");
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'core_application'"
                          " AND subject_id = %ld AND state = 'kept'", id);
    person_ask(expert, "/dispatch/files/%s", file);
    person_gets(expert, 404);
    free(file);
}

static void no_points_come_after_the_decision(void **state)
{
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *regulator = person_login("demo-regulator");
    struct person *expert = person_login("demo-expert");
    long id = at_review(own, regulator);
    person_open(expert, "/dispatch/reviews/%ld", invited(id));
    person_fill(expert, "服务条件（满分 30 分）", "28");
    person_fill(expert, "服务业绩（满分 40 分）", "35");
    person_fill(expert, "管理和信用（满分 30 分）", "26");
    person_fill(expert, "评审意见", "服务能力强，建议认定。");
    score(id);
    application_decide(person_login("demo-province"), application_case(id), "拟认定，开始公示", "");
    application_is(id, "publicity");
    person_press(expert, "提交评分");
    person_gets(expert, 409);
    person_sees(expert, "评审已经结束，不能再评分");
}

/* --- rounds --- */

static void the_province_makes_a_round(void **state)
{
    (void)state;
    struct person *p = person_login("demo-regulator"), *city = person_login("demo-city");
    person_ask(city, "/window/rounds");
    person_gets(city, 403);
    person_open(p, "/window/rounds/new");
    person_fill(p, "类型", "core");
    person_fill(p, "批次名称", "样例批次");
    person_fill(p, "谁可以报（一句话）", "都可以");
    person_fill(p, "开始日期", "2027-03-01");
    person_fill(p, "截止日期", "2027-02-01");
    person_fill(p, "评分标准", "服务条件 三十");
    person_press(p, "保存");
    person_gets(p, 422);
    assert_string_equal(person_error(p, "截止日期"), "截止日期不能早于开始日期");
    person_fill(p, "截止日期", "2027-03-31");
    person_press(p, "保存");
    person_gets(p, 422);
    person_sees(p, "第 1 条看不懂");
    person_fill(p, "评分标准", "服务条件 40\n服务业绩 60分");
    person_press(p, "保存");
    person_gets(p, 200);
    person_sees(p, "服务业绩");
    long id = db_number("SELECT MAX(id) FROM application_round");
    assert_int_equal(db_number("SELECT SUM(points) FROM round_criterion WHERE round_id = %ld", id), 100);
    person_follow(p, "发布");
    person_press(p, "发布");
    person_gets(p, 200);
    person_sees(p, "未开始");
    person_open(p, "/window/rounds/%ld/extend", id);
    person_fill(p, "新的截止日期", "2027-03-15");
    person_fill(p, "延期原因", "雨雪天气");
    person_press(p, "延期");
    person_gets(p, 422);
    person_fill(p, "新的截止日期", "2027-04-15");
    person_press(p, "延期");
    person_gets(p, 200);
    person_sees(p, "雨雪天气");
    person_open(p, "/window/rounds/%ld/hand", id);
    person_fill(p, "受理", "open");
    person_fill(p, "原因", "提前开放");
    person_press(p, "确定");
    person_gets(p, 200);
    person_sees(p, "受理中");
    person_ask(p, "/window/rounds/%ld/edit", id);
    person_gets(p, 303);
    person_open(p, "/window/rounds/%ld/hand", id);
    person_fill(p, "受理", "closed");
    person_fill(p, "原因", "名额已满");
    person_press(p, "确定");
    person_sees(p, "已截止");
    db_do("DELETE FROM round_criterion WHERE round_id = %ld", id);
    db_do("DELETE FROM application_round WHERE id = %ld", id);
}

/* --- yearly checks --- */

static void a_check_needs_two(void **state)
{
    (void)state;
    struct person *p = person_login("demo-regulator"), *other = person_login("demo-province");
    long id = db_number("SELECT MAX(p.id) FROM provider p WHERE is_core = 1 AND core_to > CURDATE() AND"
                        " NOT EXISTS (SELECT 1 FROM core_check k WHERE k.provider_id = p.id)");
    person_open(p, "/window/institutions/%ld/check", id);
    person_fill(p, "考核结果", "revoke");
    person_fill(p, "考核意见", "连续六个月不报调度数据。");
    person_press(p, "提交复核");
    person_gets(p, 200);
    person_sees(p, "待复核");
    long c = db_number("SELECT MAX(id) FROM case_file WHERE workflow_code = 'core_check'");
    person_open(p, "/window/cases/%ld", c);
    assert_int_equal(person_count(p, "//form[.//button[contains(., '提交')]]"), 0);
    assert_int_equal(db_number("SELECT is_core FROM provider WHERE id = %ld", id), 1);
    person_open(p, "/window/institutions/%ld/check", id);
    person_fill(p, "考核结果", "pass");
    person_fill(p, "考核意见", "再来一次");
    person_press(p, "提交复核");
    person_gets(p, 409);
    application_decide(other, c, "复核通过", "");
    assert_int_equal(db_number("SELECT is_core FROM provider WHERE id = %ld", id), 0);
    db_do("UPDATE provider SET is_core = 1, core_to = CURDATE() + INTERVAL 300 DAY WHERE id = %ld", id);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(the_city_recommends_and_has_it_no_more),
        person_test(what_is_returned_goes_through_the_city_again),
        person_test(who_examined_it_does_not_propose_it),
        person_test(it_is_certified_after_publicity_and_objections),
        person_test(an_expert_scores_once_and_sees_others_afterwards),
        person_test(an_expert_declines),
        person_test(no_points_come_after_the_decision),
        person_test(the_province_makes_a_round),
        person_test(a_check_needs_two),
    };
    return cmocka_run_group_tests_name("application_review", tests, begin, begin);
}
