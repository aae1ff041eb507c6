/* The case against a database: only who has the right moves it, only out of the state it is in, and the
 * clock, the history, the inbox and the messages follow. */
#include "case_people.h"

#include "model/activity_own.h"
#include "model/article_own.h"
#include "model/message.h"

static uint64_t open_need(void)
{
    uint64_t id = 0;
    assert_good(case_open(db, arena, &enterprise,
                          &(struct case_opening){.workflow = "need", .subject_type = "need",
                                                 .title = "余热回收改造", .subject_id = ++subject,
                                                 .window_id = COUNTY,
                                                 .applicant_kind = "enterprise",
                                                 .applicant_org = org}, &id));
    return id;
}

static struct case_file of(uint64_t id)
{
    struct case_file c;
    assert_good(case_get(db, id, &c));
    return c;
}

static qf_err *fire(uint64_t id, const char *code, const struct actor *who, const char *why)
{
    return case_fire(db, arena, id, code, who, why);
}

static void a_case_begins_with_its_clock(void **state)
{
    (void)state;
    struct calendar_due due;
    struct case_file c = of(open_need());
    assert_string_equal(c.activity_code, "reviewing");
    assert_string_equal(c.turn, "window");
    assert_int_equal(c.due_days, 3);
    assert_good(case_due(db, arena, &c, &due));
    assert_int_equal(c.due_on, due.day);
    assert_true(c.due_on > qf_day(qf_now()));
}

static void its_own_window_and_those_above_may(void **state)
{
    (void)state;
    uint64_t one = open_need(), two = open_need();
    assert_good(fire(one, "approve", &county, ""));
    assert_good(fire(two, "approve", &city, ""));
    assert_string_equal(of(two).activity_code, "approved");
    assert_true(of(two).closed_at != QF_NO_TIME);
}

static void a_sibling_or_another_function_finds_nothing(void **state)
{
    (void)state;
    uint64_t id = open_need();
    assert_true(unit_refused(fire(id, "approve", &sibling, ""), 404));
    assert_true(unit_refused(fire(id, "approve", &province, ""), 404));
    assert_true(unit_refused(fire(id, "approve", &enterprise, ""), 404));
    assert_string_equal(of(id).activity_code, "reviewing");
}

static void out_of_turn_is_409_and_changes_nothing(void **state)
{
    (void)state;
    struct qf_list before, after;
    uint64_t id = open_need();
    assert_true(unit_refused(fire(id, "submit", &enterprise, ""), 409));
    assert_good(fire(id, "approve", &county, ""));
    assert_good(case_history(db, id, false, &before));
    assert_true(unit_refused(fire(id, "approve", &county, ""), 409));
    assert_good(case_history(db, id, false, &after));
    assert_int_equal(before.count, after.count);
}

static void a_return_needs_its_reason_and_the_applicant_goes_on(void **state)
{
    (void)state;
    struct qf_list history;
    uint64_t id = open_need();
    qf_err *e = fire(id, "return", &county, "");
    assert_non_null(e);
    assert_string_equal(e->field, "comment");
    qf_err_forget();
    assert_good(fire(id, "return", &county, "请写明预算"));
    assert_string_equal(of(id).turn, "applicant");
    assert_true(of(id).due_on == QF_NO_TIME);
    struct actor other = enterprise;
    other.org = 78;
    assert_true(unit_refused(fire(id, "submit", &other, ""), 404));
    assert_good(fire(id, "submit", &enterprise, ""));
    assert_good(case_history(db, id, true, &history));
    assert_int_equal(history.count, 3);
    assert_string_equal(QF_AT(history, struct case_event, 1)->comment, "请写明预算");
}

static const char *followed;

static qf_err *follow(struct qf_db *d, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)d, (void)a, (void)c, (void)who;
    followed = to;
    return qf_eq(comment, "失败") ? qf_state_error("不行") : NULL;
}

static void the_applicant_is_told_with_a_link(void **state)
{
    (void)state;
    struct qf_list list;
    int64_t before, after;
    uint64_t id = open_need();
    char url[60];
    case_on_move("need", follow, "/enterprise/needs/", NULL);
    snprintf(url, sizeof url, "/enterprise/needs/%llu", (unsigned long long)subject);
    assert_good(message_unread(db, enterprise.account, &before));
    assert_good(fire(id, "return", &county, "请写明预算"));
    assert_good(message_unread(db, enterprise.account, &after));
    assert_int_equal(after, before + 1);
    assert_good(message_list(db, enterprise.account, 1, 0, &list, &after));
    assert_non_null(strstr(QF_AT(list, struct message, 0)->body, "请写明预算"));
    assert_string_equal(QF_AT(list, struct message, 0)->url, url);
}

static bool in_inbox(const struct actor *who, uint64_t id)
{
    struct case_filter all = {.workflow = ""};
    struct qf_list list;
    int64_t total;
    assert_good(case_inbox(db, who, &all, 100, 0, &list, &total));
    for (size_t i = 0; i < list.count; i++)
        if (QF_AT(list, struct case_file, i)->id == id) return true;
    return false;
}

static void the_inbox_is_the_subtree_of_the_function(void **state)
{
    (void)state;
    uint64_t id = open_need();
    assert_true(in_inbox(&county, id));
    assert_true(in_inbox(&city, id));
    assert_false(in_inbox(&sibling, id));
    assert_false(in_inbox(&province, id));
    assert_good(fire(id, "approve", &county, ""));
    assert_false(in_inbox(&county, id));
}

/* Rows and number of an inbox, which must be the same. */
static int64_t inbox_size(const struct actor *who, bool mine)
{
    struct case_filter f = {.workflow = "", .mine = mine};
    struct qf_list list;
    int64_t total;
    assert_good(case_inbox(db, who, &f, 100, 0, &list, &total));
    assert_int_equal(total, list.count);
    return total;
}

static void what_is_mine_is_what_i_took(void **state)
{
    (void)state;
    uint64_t id = open_need();
    int64_t before = inbox_size(&county, true);
    assert_good(case_take(db, &county, id));
    assert_int_equal(inbox_size(&county, true), before + 1);
    assert_int_equal(inbox_size(&city, true), 0);
    assert_int_equal(inbox_size(&sibling, true), 0);
    inbox_size(&sibling, false);
}

static void one_takes_it_and_the_other_is_told(void **state)
{
    (void)state;
    struct qf_list others;
    uint64_t id = open_need();
    assert_good(case_take(db, &county, id));
    assert_true(unit_refused(case_take(db, &city, id), 409));
    assert_good(case_take(db, &county, id));
    assert_good(case_take(db, &city, id));
    assert_good(case_look(db, &county, id, &others));
    assert_int_equal(others.count, 0);
    assert_good(case_look(db, &city, id, &others));
    assert_int_equal(others.count, 1);
}

static void handing_over_moves_it_out_of_reach(void **state)
{
    (void)state;
    uint64_t id = open_need();
    assert_true(unit_refused(case_hand_over(db, &sibling, id, SIBLING, "x"), 404));
    assert_true(unit_refused(case_hand_over(db, &county, id, SIBLING, ""), 422));
    assert_good(case_hand_over(db, &county, id, SIBLING, "属地有误"));
    assert_false(in_inbox(&county, id));
    assert_true(in_inbox(&sibling, id));
    assert_good(fire(id, "approve", &sibling, ""));
}

static void who_recommended_does_not_check(void **state)
{
    (void)state;
    uint64_t id;
    struct actor a = operator_of(911, COUNTY, "appeal.review");
    struct actor b = operator_of(912, CITY, "appeal.review");
    assert_good(case_open(db, arena, &enterprise,
                          &(struct case_opening){.workflow = "phone_appeal",
                                                 .subject_type = "phone_appeal", .subject_id = 1,
                                                 .title = "申诉", .window_id = COUNTY}, &id));
    assert_good(fire(id, "recommend", &a, "材料齐全"));
    assert_true(unit_refused(fire(id, "approve", &a, ""), 403));
    assert_good(fire(id, "approve", &b, ""));
}

/* An enterprise and a provider may have the same number. */
static void a_namesake_of_another_kind_is_nobody(void **state)
{
    (void)state;
    struct actor namesake = provider, neighbour = provider;
    uint64_t id = open_need();
    namesake.org = org;
    neighbour.org = 99;
    assert_good(fire(id, "return", &county, "请写明预算"));
    assert_true(unit_refused(fire(id, "submit", &namesake, ""), 404));
    assert_good(case_open(db, arena, &enterprise,
                          &(struct case_opening){.workflow = "order", .subject_type = "order_of_test",
                                                 .subject_id = 1, .title = "诊断", .window_id = COUNTY,
                                                 .applicant_kind = "enterprise", .applicant_org = org,
                                                 .counterpart_kind = "provider",
                                                 .counterpart_org = provider.org}, &id));
    assert_true(unit_refused(fire(id, "accept", &neighbour, ""), 404));
    assert_good(fire(id, "accept", &provider, ""));
}

static void nobody_decides_on_what_is_ones_own(void **state)
{
    (void)state;
    uint64_t id;
    struct actor author = operator_of(913, COUNTY, "content.publish");
    struct actor other = operator_of(914, COUNTY, "content.publish");
    assert_good(case_open(db, arena, &author,
                          &(struct case_opening){.workflow = "article", .subject_type = "article_of_test",
                                                 .subject_id = 1, .title = "通知",
                                                 .window_id = COUNTY}, &id));
    assert_true(unit_refused(fire(id, "approve", &author, ""), 404));
    assert_good(fire(id, "approve", &other, ""));
}

/* A session that began before the right was given has it not; a right does not reach another window, and
 * another function gives nothing. */
static void a_right_is_held_in_a_window(void **state)
{
    (void)state;
    struct actor before = county;
    bool may = true;
    before.functions = 0;
    assert_good(permission_in_window(db, &before, FN_NEED_REVIEW, COUNTY, &may));
    assert_false(may);
    assert_good(permission_in_window(db, &county, FN_NEED_REVIEW, COUNTY, &may));
    assert_true(may);
    assert_good(permission_in_window(db, &county, FN_NEED_REVIEW, SIBLING, &may));
    assert_false(may);
    struct actor lent = province;
    lent.functions = county.functions;
    assert_good(permission_in_window(db, &lent, FN_NEED_REVIEW, COUNTY, &may));
    assert_false(may);
    lent.account = enterprise.account;
    assert_good(permission_in_window(db, &lent, FN_NEED_REVIEW, COUNTY, &may));
    assert_false(may);
}

static void nobody_writes_for_a_window_without_its_right(void **state)
{
    (void)state;
    uint64_t id;
    struct actor editor = operator_of(915, COUNTY, "content.edit");
    struct actor host = operator_of(916, COUNTY, "activity.manage");
    editor.window = host.window = SIBLING;
    const struct article_own article = {.column_code = "news", .title = "样例"};
    const struct activity_own activity = {.title = "样例"};
    assert_true(unit_refused(article_own_add(db, &editor, &article, &id), 403));
    assert_true(unit_refused(activity_own_add(db, &host, &activity, &id), 403));
}

static struct { uint64_t id; } job;

static qf_err *fire_job(void *arg)
{
    (void)arg;
    return fire(job.id, "return", &county, "失败");
}

static void the_noun_follows_in_the_same_transaction(void **state)
{
    (void)state;
    case_on_move("need", follow, "/enterprise/needs/", NULL);
    job.id = open_need();
    assert_true(unit_refused(qf_tx(db, fire_job, NULL, NULL), 409));
    assert_string_equal(followed, "returned");
    assert_string_equal(of(job.id).activity_code, "reviewing");
    assert_good(fire(job.id, "approve", &county, ""));
    assert_string_equal(followed, "approved");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_case_begins_with_its_clock),
        cmocka_unit_test(its_own_window_and_those_above_may),
        cmocka_unit_test(a_sibling_or_another_function_finds_nothing),
        cmocka_unit_test(out_of_turn_is_409_and_changes_nothing),
        cmocka_unit_test(a_return_needs_its_reason_and_the_applicant_goes_on),
        cmocka_unit_test(the_applicant_is_told_with_a_link),
        cmocka_unit_test(the_inbox_is_the_subtree_of_the_function),
        cmocka_unit_test(what_is_mine_is_what_i_took),
        cmocka_unit_test(one_takes_it_and_the_other_is_told),
        cmocka_unit_test(handing_over_moves_it_out_of_reach),
        cmocka_unit_test(who_recommended_does_not_check),
        cmocka_unit_test(a_namesake_of_another_kind_is_nobody),
        cmocka_unit_test(nobody_decides_on_what_is_ones_own),
        cmocka_unit_test(a_right_is_held_in_a_window),
        cmocka_unit_test(nobody_writes_for_a_window_without_its_right),
        cmocka_unit_test(the_noun_follows_in_the_same_transaction),
    };
    return cmocka_run_group_tests_name("case", tests, case_people_open, database_close);
}
