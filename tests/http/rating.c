/* The rating of an order: once, by who ordered, of a verified order; sums that are right when many
 * rate at once; the public answer of the provider (manual 001 §4.3). */
#include "tests/http/crowd.h"
#include "tests/http/db.h"

static long service, provider, enterprise;

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s'", account);
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    provider = org_of("demo-provider");
    enterprise = org_of("demo-enterprise");
    service = db_number("SELECT MIN(id) FROM service WHERE provider_id = %ld AND listed = 1",
                        provider);
    return 0;
}

/* An order of two stages that waits for its rating, or stands in another state. How it comes there is
 * the business of the tests of orders. */
static long order_in(const char *state, long firm)
{
    static int n;
    long id;
    char number[40];
    snprintf(number, sizeof number, "S%d-%ld", ++n, (long)getpid());
    db_do("INSERT INTO service_order (number, service_id, provider_id, enterprise_id, window_id,"
          " service_name, amount_fen, state, created_at, updated_at) SELECT '%s', s.id,"
          " s.provider_id, %ld, p.window_id, s.name, 680000, '%s', NOW(), NOW() FROM service s"
          " JOIN provider p ON p.id = s.provider_id WHERE s.id = %ld", number, firm, state, service);
    id = db_number("SELECT id FROM service_order WHERE number = '%s'", number);
    db_do("INSERT INTO order_stage (order_id, seq, name, deliverable, state, delivered_at)"
          " VALUES (%ld, 1, '现场诊断', '清单', 'accepted', NOW()),"
          " (%ld, 2, '出具报告', '报告', 'accepted', NOW())", id, id);
    db_do("INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title,"
          " window_id, activity_code, turn, applicant_kind, applicant_org, counterpart_kind,"
          " counterpart_org, opened_at, entered_at) SELECT 'order', 1, 'service_order', o.id,"
          " o.service_name, o.window_id, a.code, a.turn, 'enterprise', o.enterprise_id, 'provider',"
          " o.provider_id, NOW(), NOW() FROM service_order o JOIN workflow_activity a"
          " ON a.workflow_code = 'order' AND a.workflow_version = 1 AND a.code = o.state"
          " WHERE o.id = %ld", id);
    return id;
}

static void fill_rating(struct person *p, long order)
{
    person_open(p, "/enterprise/orders/%ld/rating", order);
    person_gets(p, 200);
    person_fill(p, "总评打分", "4");
    person_fill(p, "总评论", "做得很细。<b>好</b>");
    person_fill(p, "第 1 阶段打分", "5");
    person_fill(p, "第 1 阶段评论", "当天就来了");
    person_fill(p, "第 2 阶段打分", "3");
}

static void rated_with_its_stages_and_public(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *guest = person_guest();
    long order = order_in("rating", enterprise);
    long sum = db_number("SELECT score_sum FROM service WHERE id = %ld", service);
    long count = db_number("SELECT score_count FROM provider WHERE id = %ld", provider);
    person_open(firm, "/enterprise/orders/%ld/rating", order);
    assert_int_equal(person_count(firm, "//input[@type='radio'][@checked]"), 0);
    person_sees(firm, "第 1 阶段打分");
    person_sees_no(firm, "第 1 阶段打分（选填）");
    person_press(firm, "提交");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "总评打分"), "请选择总评的分数");
    person_fill(firm, "总评打分", "4");
    person_press(firm, "提交");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "第 2 阶段打分"), "请给“出具报告”打分");
    fill_rating(firm, order);
    person_press(firm, "提交");
    person_gets(firm, 200);
    person_sees(firm, "评价成功");
    person_sees(firm, "当天就来了");
    assert_int_equal(db_number("SELECT score_sum FROM service WHERE id = %ld", service), sum + 4);
    assert_int_equal(db_number("SELECT score_count FROM provider WHERE id = %ld", provider),
                     count + 1);
    char *now = db_words("SELECT state FROM service_order WHERE id = %ld", order);
    assert_string_equal(now, "finished");
    free(now);
    assert_int_equal(db_number("SELECT COUNT(*) FROM rating_stage s JOIN rating r ON r.id ="
                               " s.rating_id WHERE r.order_id = %ld", order), 2);
    person_open(guest, "/services/%ld", service);
    person_sees(guest, "做得很细。<b>好</b>");
    person_sees(guest, "已验证订单");
    person_sees(guest, "现场诊断 5 · 出具报告 3");
    person_open(guest, "/services/%ld/ratings", service);
    person_gets(guest, 200);
    person_sees(guest, "做得很细。");
}

static void in_no_other_state_and_not_twice(void **state)
{
    (void)state;
    static const char *const others[] = {"waiting", "drafting", "effective", "performing", "paying",
                                         "disputed", "withdrawn", "terminated"};
    struct person *firm = person_login("demo-enterprise");
    char path[80], *body = NULL;
    long order = order_in("rating", enterprise);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        long other = order_in(others[i], enterprise);
        person_open(firm, "/enterprise/orders/%ld/rating", order);
        char *secrets = crowd_secrets(firm);
        if (asprintf(&body, "_form=rating&%s&score=5&stage1=5&stage2=5", secrets) < 0) abort();
        snprintf(path, sizeof path, "/enterprise/orders/%ld/rating", other);
        person_send(firm, &(struct ask){.path = path, .body = body});
        person_gets(firm, 409);
        assert_int_equal(db_number("SELECT COUNT(*) FROM rating WHERE order_id = %ld", other), 0);
        person_ask(firm, "/enterprise/orders/%ld/rating", other);
        person_gets(firm, 303);
        free(secrets);
        free(body);
    }
    struct person *again = person_login("demo-enterprise");
    fill_rating(again, order);
    fill_rating(firm, order);
    person_press(firm, "提交");
    person_gets(firm, 200);
    person_press(again, "提交");
    person_gets(again, 409);
    assert_int_equal(db_number("SELECT COUNT(*) FROM rating WHERE order_id = %ld", order), 1);
}

static void only_by_who_ordered(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-saas");
    char path[80], *body = NULL;
    long mine = order_in("rating", enterprise), foreign = order_in("rating", enterprise + 1);
    person_ask(firm, "/enterprise/orders/%ld/rating", foreign);
    person_gets(firm, 404);
    person_open(firm, "/enterprise/orders/%ld/rating", mine);
    char *secrets = crowd_secrets(firm);
    if (asprintf(&body, "_form=rating&%s&score=1&stage1=1&stage2=1", secrets) < 0) abort();
    snprintf(path, sizeof path, "/enterprise/orders/%ld/rating", foreign);
    person_send(firm, &(struct ask){.path = path, .body = body});
    person_gets(firm, 404);
    assert_int_equal(db_number("SELECT COUNT(*) FROM rating WHERE order_id = %ld", foreign), 0);
    person_ask(other, "/sp/ratings/%ld",
               db_number("SELECT MIN(id) FROM rating WHERE provider_id = %ld", provider));
    person_gets(other, 404);
    free(secrets);
    free(body);
}

static void fifty_times_at_once_is_one(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char path[80], *body = NULL;
    long order = order_in("rating", enterprise);
    long count = db_number("SELECT score_count FROM service WHERE id = %ld", service);
    person_open(firm, "/enterprise/orders/%ld/rating", order);
    char *secrets = crowd_secrets(firm);
    if (asprintf(&body, "_form=rating&%s&score=5&stage1=5&stage2=4", secrets) < 0) abort();
    snprintf(path, sizeof path, "/enterprise/orders/%ld/rating", order);
    assert_int_equal(crowd_send(firm, path, body, 50, 303), 50);
    assert_int_equal(db_number("SELECT score_count FROM service WHERE id = %ld", service),
                     count + 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM rating WHERE order_id = %ld", order), 1);
    free(secrets);
    free(body);
}

static struct many { char *path[20], *body[20], *cookie; } many;

static bool send_one(int i, void *arg)
{
    struct many *all = arg;
    struct person *p = person_guest();
    person_send(p, &(struct ask){.path = all->path[i], .body = all->body[i],
                                 .headers = {all->cookie}});
    return p->status == 303;
}

/* Twenty orders of one service, each with a form of its own. */
static void twenty_at_once_make_exact_sums(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    for (int i = 0; i < 20; i++) {
        long order = order_in("rating", enterprise);
        person_open(firm, "/enterprise/orders/%ld/rating", order);
        char *secrets = crowd_secrets(firm);
        if (asprintf(&many.path[i], "/enterprise/orders/%ld/rating", order) < 0 ||
            asprintf(&many.body[i], "_form=rating&%s&score=%d&stage1=5&stage2=5", secrets,
                     1 + i % 5) < 0)
            abort();
        free(secrets);
    }
    if (asprintf(&many.cookie, "Cookie: sid=%s", person_cookie(firm, "sid")) < 0) abort();
    assert_int_equal(crowd(20, send_one, &many), 20);
    assert_int_equal(db_number("SELECT score_sum * 1000000 + score_count * 1000 + order_count -"
                               " (SELECT SUM(r.score) * 1000000 + COUNT(*) * 1000 FROM rating r"
                               "  WHERE r.service_id = s.id) - (SELECT COUNT(*) FROM service_order"
                               "  o WHERE o.service_id = s.id AND o.state = 'finished')"
                               " FROM service s WHERE s.id = %ld", service), 0);
    assert_int_equal(db_number("SELECT score_sum * 1000 + score_count - (SELECT SUM(r.score) * 1000"
                               " + COUNT(*) FROM rating r WHERE r.provider_id = p.id)"
                               " FROM provider p WHERE p.id = %ld", provider), 0);
}

static void the_provider_answers_in_public(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-provider");
    struct person *guest = person_guest();
    long order = order_in("rating", enterprise);
    fill_rating(firm, order);
    person_press(firm, "提交");
    long id = db_number("SELECT id FROM rating WHERE order_id = %ld", order);
    char *number = db_words("SELECT number FROM service_order WHERE id = %ld", order);
    person_open(other, "/sp/ratings?q=%s&reply=none", number);
    person_sees(other, number);
    person_open(other, "/sp/ratings?q=%s&score=5", number);
    person_sees(other, "没有找到评价");
    person_open(other, "/sp/ratings/%ld", id);
    person_fill(other, "公开回复", "谢谢，报告已补充第三章。");
    person_press(other, "提交回复");
    person_gets(other, 200);
    person_open(guest, "/services/%ld", service);
    person_sees(guest, "谢谢，报告已补充第三章。");
    person_open(firm, "/enterprise/messages");
    person_sees(firm, "服务机构已回复");
    long told = db_number("SELECT COUNT(*) FROM message WHERE url = '/enterprise/orders/%ld/rating'",
                          order);
    person_open(other, "/sp/ratings/%ld", id);
    person_fill(other, "公开回复", "谢谢，报告已补充。");
    person_press(other, "提交回复");
    person_gets(other, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM message WHERE url ="
                               " '/enterprise/orders/%ld/rating'", order), told);
    /* A day later it stands. */
    person_open(other, "/sp/ratings/%ld", id);
    db_do("UPDATE rating SET replied_at = NOW() - INTERVAL 25 HOUR WHERE id = %ld", id);
    person_fill(other, "公开回复", "改口");
    person_press(other, "提交回复");
    person_gets(other, 409);
    person_open(other, "/sp/ratings/%ld", id);
    person_sees(other, "不能再修改");
    free(number);
}

/* Words added later: once, within half a year, by who rated; answered in public; the score stands. */
static void words_are_added_once_and_answered(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *sp = person_login("demo-provider");
    struct person *guest = person_guest(), *again = person_login("demo-enterprise");
    long order = order_in("rating", enterprise);
    person_ask(firm, "/enterprise/orders/%ld/rating/followup", order);
    person_gets(firm, 303);
    fill_rating(firm, order);
    person_press(firm, "提交");
    long id = db_number("SELECT id FROM rating WHERE order_id = %ld", order);
    long sum = db_number("SELECT score_sum FROM service WHERE id = %ld", service);
    person_ask(sp, "/sp/ratings/%ld/followup", id);
    person_gets(sp, 303);
    person_open(again, "/enterprise/orders/%ld/rating/followup", order);
    person_open(firm, "/enterprise/orders/%ld/rating/followup", order);
    person_press(firm, "提交追评");
    person_gets(firm, 422);
    person_fill(firm, "追评", "<i>用了十二天</i>，很稳定");
    person_press(firm, "提交追评");
    person_gets(firm, 200);
    person_sees(firm, "追评已公开");
    person_fill(again, "追评", "再写一次");
    person_press(again, "提交追评");
    person_gets(again, 409);
    assert_int_equal(db_number("SELECT score_sum FROM service WHERE id = %ld", service), sum);
    db_do("UPDATE rating SET followed_at = created_at + INTERVAL 12 DAY WHERE id = %ld", id);
    person_open(guest, "/services/%ld", service);
    person_sees(guest, "追评（评价 12 天后）");
    person_sees(guest, "<i>用了十二天</i>，很稳定");
    assert_int_equal(db_number("SELECT COUNT(*) FROM message WHERE url = '/sp/ratings/%ld'"
                               " AND title = '评价：企业追加了评论'", id), db_number("SELECT COUNT(*)"
                               " FROM membership m JOIN account a ON a.id = m.account_id AND"
                               " a.state = 'active' WHERE m.org_kind = 'provider' AND m.org_id = %ld",
                               provider));
    char *number = db_words("SELECT number FROM service_order WHERE id = %ld", order);
    db_do("UPDATE rating SET reply = '谢谢', replied_at = NOW() WHERE id = %ld", id);
    person_open(sp, "/sp/ratings?q=%s&reply=none", number);
    person_sees(sp, "回复追评");
    person_open(sp, "/sp/ratings/%ld/followup", id);
    person_fill(sp, "公开回复追评", "会继续跟进。");
    person_press(sp, "提交回复");
    person_gets(sp, 200);
    person_open(guest, "/services/%ld", service);
    person_sees(guest, "会继续跟进。");
    person_open(sp, "/sp/ratings?q=%s&reply=none", number);
    person_sees(sp, "没有找到评价");
    person_open(sp, "/sp/ratings/%ld/followup", id);
    db_do("UPDATE rating SET followup_replied_at = NOW() - INTERVAL 25 HOUR WHERE id = %ld", id);
    person_fill(sp, "公开回复追评", "改口");
    person_press(sp, "提交回复");
    person_gets(sp, 409);
    free(number);
}

static void nothing_is_added_after_half_a_year_or_by_others(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long order = order_in("rating", enterprise), foreign = order_in("rating", enterprise + 1);
    person_ask(firm, "/enterprise/orders/%ld/rating/followup", foreign);
    person_gets(firm, 404);
    fill_rating(firm, order);
    person_press(firm, "提交");
    person_open(firm, "/enterprise/orders/%ld/rating/followup", order);
    db_do("UPDATE rating SET created_at = NOW() - INTERVAL 181 DAY WHERE order_id = %ld", order);
    person_fill(firm, "追评", "太晚了");
    person_press(firm, "提交追评");
    person_gets(firm, 409);
    assert_int_equal(db_number("SELECT COUNT(*) FROM rating WHERE order_id = %ld AND followup IS NULL",
                               order), 1);
    person_open(firm, "/enterprise/orders/%ld/rating", order);
    person_sees_no(firm, "/rating/followup");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(rated_with_its_stages_and_public),
        person_test(in_no_other_state_and_not_twice),
        person_test(only_by_who_ordered),
        person_test(fifty_times_at_once_is_one),
        person_test(twenty_at_once_make_exact_sums),
        person_test(the_provider_answers_in_public),
        person_test(words_are_added_once_and_answered),
        person_test(nothing_is_added_after_half_a_year_or_by_others),
    };
    return cmocka_run_group_tests_name("rating", tests, begin, NULL);
}
