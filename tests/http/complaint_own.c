/* 我的投诉: what an enterprise files while it is signed in stands in its centre, opens without a code, and stays
 * secret to all others. */
#include "tests/http/complaints.h"

/* Everybody's name for the complainant in these tests. */
#define ORG "麓山样例制造有限公司"

static struct complaint filed_by(struct person *p)
{
    person_open(p, "/complaints/new");
    char *phone = strdup(person_value(p, "联系电话"));
    complaints_fill(p, "", phone);
    person_fill(p, "单位名称", ORG);
    person_prove(p);
    person_press(p, "提交投诉");
    person_gets(p, 200);
    struct complaint c = complaints_of(phone);
    free(phone);
    return c;
}

static void decide(struct person *p, const struct complaint *c, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", c->file);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
    person_gets(p, 200);
}

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id WHERE"
                     " a.name = '%s'", account);
}

/* --- filing and finding it again --- */

static void it_stands_in_the_centre(void **state)
{
    (void)state;
    char name[60], code[20];
    snprintf(name, sizeof name, "%s", account_name());
    snprintf(code, sizeof code, "%s", account_uscc());
    struct person *p = account_enterprise(name, code);
    person_open(p, "/enterprise/complaints");
    person_sees(p, "还没有提交过投诉");
    person_follow(p, "投诉登记");
    person_sees(p, "您代表" ORG "登记");
    assert_string_equal(person_value(p, "单位名称"), ORG);
    assert_string_equal(person_value(p, "联系人"), "周样例");
    assert_string_equal(person_value(p, "投诉企业统一社会信用代码"), code);
    struct complaint c = filed_by(p);
    assert_int_equal(db_number("SELECT enterprise_id FROM complaint WHERE id = %ld", c.id), org_of(name));
    person_open(p, "/enterprise/complaints");
    assert_int_equal(person_count(p, "//tbody/tr"), 1);
    person_sees(p, c.number);
    person_sees(p, "长沙市样例管理处");
    person_sees(p, "待审查");
    person_sees(p, "审查中，10 个工作日内告知是否受理");
    person_follow(p, "长沙市样例管理处");
    person_sees(p, "设备验收合格半年");
    person_follow(p, "回到我的投诉");
    assert_string_equal(p->url, "/enterprise/complaints");
}

/* In another browser of the same account, and of a colleague; not once signed out. */
static void the_session_opens_it(void **state)
{
    (void)state;
    struct person *own = person_login("demo-enterprise"), *colleague = person_login("demo-staff");
    char *number = db_words("SELECT MIN(number) FROM complaint WHERE enterprise_id = %ld",
                            org_of("demo-enterprise"));
    struct person *both[] = {own, colleague};
    for (size_t i = 0; i < 2; i++) {
        person_open(both[i], "/enterprise/complaints");
        person_sees(both[i], number);
        person_ask(both[i], "/complaints/cases/%s", number);
        person_gets(both[i], 200);
    }
    person_open(own, "/logout");
    person_press(own, "退出");
    person_ask(own, "/complaints/cases/%s", number);
    person_gets(own, 303);
    free(number);
}

/* --- what it is told, and does --- */

static void what_waits_for_it_is_in_its_centre(void **state)
{
    (void)state;
    char name[60];
    snprintf(name, sizeof name, "%s", account_name());
    struct person *p = account_enterprise(name, account_uscc()), *city = person_login("demo-city");
    struct complaint c = filed_by(p);
    long sms = db_number("SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND target = '%s'", c.phone);
    decide(city, &c, "要求补正", "请补充合同和对账单");
    /* One message to its phone, whose owner and contact are one. */
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND target = '%s'",
                               c.phone), sms + 1);
    person_open(p, "/enterprise/");
    person_sees(p, "请补充合同和对账单");
    person_sees(p, "拖欠款项投诉：长沙市样例管理处");
    person_follow(p, "去办理");
    person_sees(p, "请补充合同和对账单");
    person_open(p, "/enterprise/complaints");
    person_follow(p, "补充材料");
    person_fill(p, "补充说明", "合同在附件里");
    person_press(p, "提交补充材料");
    complaints_state(&c, "reviewing");
    decide(city, &c, "受理", "");
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND target = '%s'",
                               c.phone), sms + 2);
    person_open(p, "/enterprise/messages");
    person_sees(p, "已受理");
    assert_int_equal(db_number("SELECT COUNT(*) FROM message m JOIN account a ON a.id = m.account_id"
                               " WHERE a.name = '%s' AND m.url = '/enterprise/complaints/%ld'", name,
                               c.id), 2);
    person_open(p, "/enterprise/complaints/%ld", c.id);
    person_gets(p, 200);
    person_sees(p, c.number);
}

/* --- secrecy --- */

static void nobody_else_learns_of_it(void **state)
{
    (void)state;
    static const char *const windows[] = {"demo-city", "demo-province"};
    struct person *own = person_login("demo-enterprise"), *other, *guest = person_guest();
    long org = org_of("demo-enterprise");
    long id = db_number("SELECT MIN(id) FROM complaint WHERE enterprise_id = %ld AND state = 'reviewing'",
                        org);
    long file = db_number("SELECT id FROM case_file WHERE subject_type = 'complaint' AND subject_id = %ld",
                          id);
    char *number = db_words("SELECT number FROM complaint WHERE id = %ld", id);
    char *firm = db_words("SELECT name FROM enterprise WHERE id = %ld", org);
    char *phone = db_words("SELECT phone FROM complaint WHERE id = %ld", id);
    person_ask(own, "/complaints/cases/%s", number);
    person_gets(own, 200);
    other = account_enterprise(account_name(), account_uscc());
    person_ask(other, "/enterprise/complaints/%ld", id);
    person_gets(other, 404);
    struct person *strangers[] = {other, guest, person_login("demo-provider")};
    for (size_t i = 0; i < 3; i++) {
        person_ask(strangers[i], "/complaints/cases/%s", number);
        person_gets(strangers[i], 303);
        assert_string_equal(person_header(strangers[i], "Location"), "/complaints/results");
    }
    for (size_t i = 0; i < 2; i++) {
        struct person *window = person_login(windows[i]);
        person_open(window, "/window/cases/%ld", file);
        person_gets(window, 200);
        person_sees_no(window, firm);
        person_sees_no(window, phone);
        person_send(window, &(struct ask){.path = window->url, .headers = {"Accept: application/json"}});
        assert_null(strstr(window->body, firm));
        assert_null(strstr(window->body, phone));
    }
    free(number);
    free(firm);
    free(phone);
}

/* The log names no account: it is read by more people than handle the case. */
static void the_log_names_no_account(void **state)
{
    (void)state;
    static const char pdf[] = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
    char name[60];
    snprintf(name, sizeof name, "%s", account_name());
    struct person *p = account_enterprise(name, account_uscc());
    struct complaint c = filed_by(p);
    person_open(p, "/complaints/cases/%s", c.number);
    person_follow(p, "撤回投诉");
    person_fill(p, "原因", "对方已经付款");
    person_press(p, "撤回投诉");
    complaints_state(&c, "withdrawn");
    c = filed_by(p);
    complaints_put(&c, "supplementing");
    person_open(p, "/complaints/cases/%s/supplement", c.number);
    person_fill(p, "补充说明", "见附件");
    person_attach(p, "补充材料", "合同.pdf", pdf, sizeof pdf - 1);
    person_press(p, "提交补充材料");
    person_gets(p, 200);
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'complaint' AND"
                          " subject_id = %ld", c.id);
    person_ask(p, "/complaints/files/%s", file);
    person_gets(p, 200);
    free(file);
    assert_int_equal(db_number("SELECT COUNT(*) FROM audit_log l JOIN account a ON a.name = '%s' AND"
                               " (l.account_id = a.id OR l.actor_name = a.name) WHERE l.action LIKE"
                               " '%%complaint%%' OR l.subject_type = 'complaint' OR l.detail LIKE"
                               " '%%complaints%%'", name), 0);
    assert_true(db_number("SELECT COUNT(*) FROM audit_log WHERE actor_name = '投诉人' AND subject_type ="
                          " 'complaint' AND subject_id = %ld", c.id) > 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND (actor_id IS NOT"
                               " NULL OR actor_name <> '投诉人')", c.file), 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE id = %ld AND applicant_id IS NULL",
                               c.file), 1);
}

/* Signed in for no enterprise, or not at all: with number and query code as before. */
static void others_file_without_an_account(void **state)
{
    (void)state;
    struct person *two[] = {person_guest(), person_login("demo-provider")};
    for (size_t i = 0; i < 2; i++) {
        person_open(two[i], "/complaints/new");
        assert_string_equal(person_value(two[i], "单位名称"), "");
        struct complaint c = complaints_file(two[i]);
        assert_int_equal(db_number("SELECT COUNT(*) FROM complaint WHERE id = %ld AND enterprise_id IS"
                                   " NULL", c.id), 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(it_stands_in_the_centre),
        account_test(the_session_opens_it),
        account_test(what_waits_for_it_is_in_its_centre),
        account_test(nobody_else_learns_of_it),
        account_test(the_log_names_no_account),
        account_test(others_file_without_an_account),
    };
    return cmocka_run_group_tests_name("complaint_own", tests, NULL, NULL);
}
