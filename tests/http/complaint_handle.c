/* How windows handle complaints: the whole way, what may be done in which state, both kinds of clocks, two
 * hands at once, and who sees the complainant. */
#include "tests/http/complaints.h"

static const char *const states[] = {
    "reviewing", "supplementing", "refused", "accepted", "transferred", "handling", "extending",
    "extended", "answered", "rechecking", "calling", "archived", "withdrawn", "stopped"};
enum { STATES = sizeof states / sizeof *states };

static void decide(struct person *p, const struct complaint *c, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", c->file);
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
}

static void decided(struct person *p, const struct complaint *c, const char *move,
                    const char *comment, const char *state)
{
    long told = db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                          " 'complaint_moved'", c->phone);
    char *before = db_words("SELECT state FROM complaint WHERE id = %ld", c->id);
    decide(p, c, move, comment);
    person_gets(p, 200);
    complaints_state(c, state);
    long now = db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                         " 'complaint_moved'", c->phone);
    assert_int_equal(now, told + (strcmp(before, state) != 0));
    free(before);
}

/* --- the whole way --- */

static void due_is(const struct complaint *c, const char *from, int days, const char *kind)
{
    long due = db_number("SELECT DATEDIFF(due_on, (SELECT DATE(MIN(at)) FROM case_event WHERE"
                         " case_id = f.id AND to_code = '%s')) FROM case_file f WHERE f.id = %ld",
                         from, c->file);
    char *counted = db_words("SELECT due_kind FROM case_file WHERE id = %ld", c->file);
    /* The last day of calendar days may move over a weekend or a holiday. */
    if (due < days || due > days + 9) fail_msg("%ld days from %s, not %d", due, from, days);
    assert_string_equal(counted, kind);
    free(counted);
}

static void from_the_form_to_the_archive(void **state)
{
    (void)state;
    struct person *guest = person_guest(), *city = person_login("demo-city"),
                  *province = person_login("demo-province");
    struct complaint c = complaints_file(guest);
    due_is(&c, "reviewing", 10, "working");
    decide(city, &c, "要求补正", "");
    person_gets(city, 422);
    decided(city, &c, "要求补正", "请补充合同", "supplementing");
    person_open(guest, "/complaints/cases/%s", c.number);
    person_sees(guest, "请补充合同");
    person_follow(guest, "补充材料");
    person_fill(guest, "补充说明", "合同已上传");
    person_press(guest, "提交补充材料");
    complaints_state(&c, "reviewing");
    decided(city, &c, "受理", "", "accepted");
    due_is(&c, "accepted", 10, "working");
    decided(city, &c, "转交承办单位", "转长沙市工业和信息化局", "transferred");
    due_is(&c, "transferred", 30, "calendar");
    db_do("UPDATE case_event SET at = at - INTERVAL 8 DAY WHERE case_id = %ld AND code = 'transfer'",
          c.file);
    person_open(city, "/window/cases/%ld/take", c.file);
    person_press(city, "领取");
    decided(city, &c, "开始办理", "", "handling");
    due_is(&c, "transferred", 30, "calendar");
    /* A letter leaves the case with who has it, and its clock alone. */
    person_open(city, "/window/cases/%ld/take", c.file);
    person_press(city, "领取");
    decided(city, &c, "发督办书", "限十日内书面说明", "handling");
    due_is(&c, "transferred", 30, "calendar");
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file f JOIN account a ON a.id ="
                               " f.holder_id WHERE f.id = %ld AND a.name = 'demo-city'", c.file), 1);
    decided(city, &c, "申请延期", "工程量要复核", "extending");
    due_is(&c, "transferred", 30, "calendar");
    decide(city, &c, "批准延期", "");
    person_gets(city, 403);
    complaints_state(&c, "extending");
    decided(province, &c, "批准延期", "", "extended");
    due_is(&c, "transferred", 90, "calendar");
    decided(city, &c, "反馈结果", "已签还款计划", "answered");
    person_open(guest, "/complaints/cases/%s/contest", c.number);
    person_fill(guest, "异议和理由", "没有算利息");
    person_press(guest, "提出异议");
    complaints_state(&c, "rechecking");
    decided(province, &c, "复核答复", "利息一并支付", "calling");
    due_is(&c, "calling", 5, "working");
    decided(city, &c, "回访并归档", "电话回访满意", "archived");
    person_open(guest, "/complaints/cases/%s", c.number);
    person_sees(guest, "利息一并支付");
    person_sees_no(guest, "电话回访满意");
    person_sees_no(guest, "唐例强");
}

/* What an extension that was not approved leaves: the old clock. */
static void a_denied_extension_keeps_the_clock(void **state)
{
    (void)state;
    struct complaint c = complaints_file(person_guest());
    struct person *city = person_login("demo-city"), *province = person_login("demo-province");
    decided(city, &c, "受理", "", "accepted");
    decided(city, &c, "转交承办单位", "转市局", "transferred");
    db_do("UPDATE case_event SET at = at - INTERVAL 20 DAY WHERE case_id = %ld AND code = 'transfer'",
          c.file);
    decided(city, &c, "开始办理", "", "handling");
    decided(city, &c, "申请延期", "复杂", "extending");
    decided(province, &c, "不批准延期", "事实清楚", "handling");
    due_is(&c, "transferred", 30, "calendar");
}

/* --- every step, allowed and not --- */

static void each_step_in_its_state_only(void **state)
{
    (void)state;
    struct complaint c = complaints_file(person_guest());
    struct person *province = person_login("demo-province");
    static const char *const codes[] = {
        "accept", "supplement", "refuse", "transfer", "handle", "result", "extend", "supervise",
        "interview", "criticise", "stop", "prolong", "deny", "conclude", "archive"};
    for (int s = 0; s < STATES; s++)
        for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
            char path[80], body[300];
            char *to = db_words("SELECT to_code FROM workflow_transition WHERE workflow_code ="
                                " 'complaint_arrears' AND from_code = '%s' AND code = '%s' AND"
                                " fired_by = 'window'", states[s], codes[i]);
            complaints_put(&c, "reviewing");
            db_do("DELETE FROM case_event WHERE case_id = %ld AND code = 'extend'", c.file);
            person_open(province, "/window/cases/%ld", c.file);
            snprintf(path, sizeof path, "/window/cases/%ld", c.file);
            snprintf(body, sizeof body, "_form=decide&_token=%s&_key=%s&move=%s&comment=reason",
                     person_find(province, "//main//form[@method='post']//input[@name='_token']/@value"),
                     person_find(province, "//main//form[@method='post']//input[@name='_key']/@value"),
                     codes[i]);
            complaints_put(&c, states[s]);
            person_send(province, &(struct ask){.path = path, .body = body});
            if (province->status != (*to ? 303 : 409))
                fail_msg("%s in %s: %ld", codes[i], states[s], province->status);
            complaints_state(&c, *to ? to : states[s]);
            free(to);
        }
}

/* The buttons are those of the workflow. */
static void the_page_offers_what_the_state_has(void **state)
{
    (void)state;
    struct complaint c = complaints_file(person_guest());
    struct person *city = person_login("demo-city");
    for (int s = 0; s < STATES; s++) {
        complaints_put(&c, states[s]);
        person_open(city, "/window/cases/%ld", c.file);
        person_gets(city, 200);
        long offered = person_count(city, "//input[@name='move']");
        assert_int_equal(offered, db_number(
            "SELECT COUNT(*) FROM workflow_transition WHERE workflow_code = 'complaint_arrears' AND"
            " from_code = '%s' AND fired_by = 'window'", states[s]));
    }
}

static void two_hands_at_once(void **state)
{
    (void)state;
    struct complaint c = complaints_file(person_guest());
    struct person *one = person_login("demo-city"), *other = person_login("demo-province");
    person_open(one, "/window/cases/%ld", c.file);
    person_open(other, "/window/cases/%ld", c.file);
    person_fill(one, "结论", "受理");
    person_press(one, "提交");
    person_gets(one, 200);
    person_fill(other, "结论", "不予受理");
    person_fill(other, "意见", "不在范围");
    person_press(other, "提交");
    person_gets(other, 409);
    complaints_state(&c, "accepted");
}

/* --- who sees the complainant --- */

static void sees_nothing_of_the_complainant(struct person *p, const struct complaint *c)
{
    person_sees_no(p, COMPLAINTS_ORG);
    person_sees_no(p, c->phone);
    person_sees_no(p, "周样例");
    person_sees_no(p, "验收单.pdf");
}

static void only_who_takes_it_sees_the_complainant(void **state)
{
    (void)state;
    struct complaint c = complaints_file(person_guest());
    struct person *city = person_login("demo-city"), *province = person_login("demo-province");
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'complaint' AND"
                          " subject_id = %ld", c.id);
    person_open(city, "/window/cases/%ld", c.file);
    person_sees(city, "橘***司");
    person_sees(city, "设备验收合格半年");
    sees_nothing_of_the_complainant(city, &c);
    person_ask(city, "/window/files/%s", file);
    person_gets(city, 404);
    assert_int_equal(db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'complaint.identity'"
                               " AND subject_id = %ld", c.id), 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'case.view'"
                               " AND subject_id = %ld", c.file), 1);
    person_open(city, "/window/cases/%ld/take", c.file);
    person_press(city, "领取");
    person_sees(city, COMPLAINTS_ORG);
    person_sees(city, c.phone);
    assert_int_equal(db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'complaint.identity'"
                               " AND subject_id = %ld AND actor_name = 'demo-city'", c.id), 1);
    person_ask(city, "/window/files/%s", file);
    person_gets(city, 200);
    person_open(province, "/window/cases/%ld", c.file);
    sees_nothing_of_the_complainant(province, &c);
    person_ask(province, "/window/files/%s", file);
    person_gets(province, 404);
    free(file);
}

static void lists_and_exports_are_masked(void **state)
{
    (void)state;
    struct complaint c = complaints_file(person_guest());
    struct person *city = person_login("demo-city");
    static const char *const pages[] = {"/window/complaints", "/window/cases", "/window/"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        person_open(city, "%s?q=%s", pages[i], i ? "" : c.number);
        person_gets(city, 200);
        sees_nothing_of_the_complainant(city, &c);
    }
    person_open(city, "/window/complaints?q=%s", c.number);
    person_sees(city, "长沙市样例管理处");
    person_sees(city, "橘***司");
    person_ask(city, "/window/complaints/export?q=%s&format=csv", c.number);
    person_gets(city, 200);
    assert_non_null(strstr(city->body, c.number));
    assert_non_null(strstr(city->body, "橘***司"));
    assert_null(strstr(city->body, COMPLAINTS_ORG));
    assert_null(strstr(city->body, c.phone));
    person_ask(city, "/window/complaints/export?q=%s", c.number);
    person_gets(city, 200);
    assert_memory_equal(city->body, "PK", 2);
}

static void other_windows_find_nothing(void **state)
{
    (void)state;
    struct complaint c = complaints_file(person_guest());
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'complaint' AND"
                          " subject_id = %ld", c.id);
    static const struct { const char *account; long list; } all[] = {
        {"demo-county", 200}, {"demo-auditor", 403}, {"demo-seat", 403}, {"demo-sysadmin", 403},
        {"demo-enterprise", 403}, {"demo-provider", 403}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct person *p = person_login(all[i].account);
        person_ask(p, "/window/cases/%ld", c.file);
        assert_true(p->status == 404 || p->status == 403);
        person_ask(p, "/window/files/%s", file);
        assert_true(p->status == 404 || p->status == 403);
        person_ask(p, "/window/complaints?q=%s", c.number);
        person_gets(p, all[i].list);
        person_sees_no(p, "长沙市样例管理处");
    }
    free(file);
}

/* --- the desk --- */

static void the_desk_filters_and_orders(void **state)
{
    (void)state;
    struct person *province = person_login("demo-province");
    person_open(province, "/window/complaints");
    person_sees(province, "投诉办理");
    person_open(province, "/window/complaints?overdue=1&stage=all");
    person_sees(province, "株洲样例重型装备集团有限公司");
    person_sees_no(province, "岳阳样例石化工程有限公司");
    person_open(province, "/window/complaints?class=service&stage=closed");
    person_sees(province, "张家界样例设计有限公司");
    person_sees_no(province, "长沙市样例文化馆");
    person_open(province, "/window/complaints?city=430700");
    person_sees(province, "常德市样例水务集团有限公司");
    assert_int_equal(person_count(province, "//tbody/tr"), 1);
    person_open(province, "/window/complaints?q=%%E6%%B2%%A1%%E6%%9C%%89%%E8%%BF%%99%%E4%%B8%%AA");
    person_sees(province, "没有找到投诉");
}

/* --- the clocks that run out --- */

static void run_jobs(void)
{
    char command[400];
    db_do("DELETE FROM outbox WHERE kind = 'clocks'");
    snprintf(command, sizeof command,
             "PATH=$QIFU_BIN:$PATH qifuctl --config %s/qifu.hdf jobs --once > /dev/null",
             getenv("QIFU_STATE"));
    assert_int_equal(system(command), 0);
}

static void what_runs_out_ends_by_itself(void **state)
{
    (void)state;
    struct complaint a = complaints_file(person_guest()), b = complaints_file(person_guest());
    complaints_put(&a, "supplementing");
    complaints_put(&b, "answered");
    db_do("UPDATE case_file SET due_on = CURDATE() - INTERVAL 2 DAY WHERE id IN (%ld, %ld)", a.file,
          b.file);
    run_jobs();
    complaints_state(&a, "withdrawn");
    complaints_state(&b, "calling");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(from_the_form_to_the_archive),
        account_test(a_denied_extension_keeps_the_clock),
        account_test(each_step_in_its_state_only),
        account_test(the_page_offers_what_the_state_has),
        account_test(two_hands_at_once),
        account_test(only_who_takes_it_sees_the_complainant),
        account_test(lists_and_exports_are_masked),
        account_test(other_windows_find_nothing),
        account_test(the_desk_filters_and_orders),
        account_test(what_runs_out_ends_by_itself),
    };
    return cmocka_run_group_tests_name("complaint_handle", tests, NULL, NULL);
}
