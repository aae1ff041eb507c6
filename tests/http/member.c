/* 会员管理: who sees whom, what is done to an account and what follows from it. */
#include "tests/http/db.h"
#include "tests/http/person.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

static long account(const char *name)
{
    return db_number("SELECT id FROM account WHERE name = '%s'", name);
}

static long org_of(const char *name)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s'", name);
}

static long audited(const char *action, long id)
{
    return db_number("SELECT COUNT(*) FROM audit_log WHERE action = '%s' AND subject_type = 'account'"
                     " AND subject_id = %ld AND detail LIKE '%%reason%%'", action, id);
}

static void state_is(long id, const char *state)
{
    char *now = db_words("SELECT state FROM account WHERE id = %ld", id);
    assert_string_equal(now, state);
    free(now);
}

static void change(struct person *p, long id, const char *what, const char *button)
{
    person_open(p, "/window/members/%ld/%s", id, what);
    person_gets(p, 200);
    person_fill(p, "原因", "测试：核对名册");
    person_press(p, button);
}

static void a_window_sees_its_own_members(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county");
    long other = db_number("SELECT id FROM account WHERE kind = 'enterprise' AND window_id NOT IN"
                           " (SELECT window_id FROM account WHERE name = 'demo-county') LIMIT 1");
    static const char *const pages[] = {"", "/phone", "/reset", "/disable", "/restore", "/close"};
    person_open(county, "/window/members");
    person_sees(county, "橘洲样例精密机械有限公司");
    person_sees(county, "138****0263");
    person_sees_no(county, "13800000263");
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        person_ask(county, "/window/members/%ld%s", other, pages[i]);
        person_gets(county, 404);
    }
    char *name = db_words("SELECT name FROM account WHERE id = %ld", other);
    person_open(county, "/window/members?q=%s", name);
    person_sees(county, "没有找到会员");
    person_ask(county, "/window/members/%ld", account("demo-city"));
    person_gets(county, 404);
    free(name);
}

static void members_are_found_by_what_people_know(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city"), *province = person_login("demo-province");
    static const char *const words[] = {"橘洲样例", "demo-enter", "91430104MAXMQU385C", "0263",
                                        "13800000263"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        person_open(city, "/window/members?kind=enterprise&q=%s", words[i]);
        person_sees(city, "橘洲样例精密机械有限公司");
        person_open(province, "/window/members?kind=enterprise&q=%s", words[i]);
        person_sees(province, "橘洲样例精密机械有限公司");
        person_sees_no(province, "天心样例新材料有限公司");
    }
    person_open(city, "/window/members?q=%%25");
    person_sees(city, "没有找到会员");
    person_open(city, "/window/members?qualification=uncertified");
    person_sees_no(city, "橘洲样例精密机械有限公司");
    person_open(city, "/window/members?kind=provider&qualification=approved");
    person_sees(city, "麓山样例数字服务有限公司");
    person_open(province, "/window/members?window=430104");
    person_sees(province, "橘洲样例精密机械有限公司");
    person_open(province, "/window/members?window=430200");
    person_sees_no(province, "橘洲样例精密机械有限公司");
    person_open(province, "/window/members?sort=oldest");
    person_sees(province, "橘洲样例精密机械有限公司");
}

static void a_whole_phone_is_shown_once_and_on_record(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county");
    long id = account("demo-enterprise"), before = audited("member.phone", id);
    person_open(county, "/window/members/%ld/phone", id);
    person_press(county, "查看完整手机号");
    person_gets(county, 422);
    assert_string_equal(person_error(county, "原因"), "请填写原因");
    assert_int_equal(audited("member.phone", id), before);
    change(county, id, "phone", "查看完整手机号");
    person_gets(county, 200);
    person_sees(county, "13800000263");
    assert_int_equal(audited("member.phone", id), before + 1);
    person_open(county, "/window/members/%ld", id);
    person_sees_no(county, "13800000263");
    person_sees(county, "测试：核对名册");
}

static void a_reset_password_is_nobodys(void **state)
{
    (void)state;
    struct person *expert = person_login("demo-expert"), *city = person_login("demo-city");
    long id = account("demo-expert");
    char *hash = db_words("SELECT password_hash FROM account WHERE id = %ld", id);
    change(city, id, "reset", "重置密码");
    person_gets(city, 200);
    person_open(expert, "/account");
    assert_string_equal(expert->url, "/login?back=%2Faccount");
    assert_int_equal(db_number("SELECT password_hash = '' FROM account WHERE id = %ld", id), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM verification_code WHERE purpose = 'reset:%ld'"
                               " AND target = (SELECT phone FROM account WHERE id = %ld)", id, id) > 0,
                     1);
    assert_true(audited("member.reset", id) > 0);
    db_do("UPDATE account SET password_hash = '%s' WHERE id = %ld", hash, id);
    free(hash);
}

static void a_disabled_member_is_out_and_hidden_until_restored(void **state)
{
    (void)state;
    struct person *saas = person_login("demo-saas"), *city = person_login("demo-city");
    struct person *guest = person_guest();
    long id = account("demo-saas"), org = org_of("demo-saas");
    person_open(guest, "/providers/%ld", org);
    person_gets(guest, 200);
    change(city, id, "disable", "禁用账号");
    person_gets(city, 200);
    state_is(id, "disabled");
    person_open(saas, "/account");
    assert_int_equal(strncmp(saas->url, "/login", 6), 0);
    person_open(guest, "/providers/%ld?again=1", org);
    person_gets(guest, 404);
    assert_true(db_number("SELECT COUNT(*) FROM outbox WHERE dedupe_key = 'index:provider:%ld'", org));
    person_open(city, "/window/members/%ld/disable", id);
    person_fill(city, "原因", "再来一次");
    person_press(city, "禁用账号");
    person_gets(city, 409);
    change(city, id, "restore", "恢复账号");
    state_is(id, "active");
    person_open(guest, "/providers/%ld?again=2", org);
    person_gets(guest, 200);
    person_login("demo-saas");
    assert_true(audited("member.disable", id) > 0 && audited("member.restore", id) > 0);
}

static void a_closed_account_stays_closed(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    long id = account("office10@example.cn");
    change(city, id, "close", "注销账号");
    state_is(id, "closed");
    person_open(city, "/window/members/%ld/restore", id);
    person_fill(city, "原因", "想恢复");
    person_press(city, "恢复账号");
    person_gets(city, 409);
    state_is(id, "closed");
    person_open(city, "/window/members/%ld", id);
    person_sees(city, "账号已注销，不能再改");
    db_do("UPDATE account SET state = 'active' WHERE id = %ld", id);
    db_do("UPDATE enterprise SET state = 'active' WHERE id = %ld", org_of("office10@example.cn"));
}

static void a_list_is_looked_at_before_it_is_disabled(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    long one = account("office09@example.cn"), two = account("office08@example.cn");
    person_open(city, "/window/members/batch");
    person_fill(city, "名单", "office09@example.cn\nnobody-at-all");
    person_fill(city, "原因", "清理名册");
    person_press(city, "禁用名单中的账号");
    person_gets(city, 422);
    person_sees(city, "nobody-at-all");
    state_is(one, "active");
    char *code = db_words("SELECT uscc FROM enterprise WHERE id = %ld", org_of("office08@example.cn"));
    char list[200];
    snprintf(list, sizeof list, "office09@example.cn\n\n%s\noffice09@example.cn", code);
    person_fill(city, "名单", list);
    person_press(city, "先看名单");
    person_gets(city, 200);
    person_sees(city, "名单上有 2 个账号");
    state_is(one, "active");
    person_press(city, "禁用名单中的账号");
    person_gets(city, 200);
    person_sees(city, "已禁用 2 个账号");
    state_is(one, "disabled");
    state_is(two, "disabled");
    person_open(city, "/window/members/batch");
    person_fill(city, "名单", "office40@example.cn");
    person_fill(city, "原因", "别人的会员");
    person_press(city, "禁用名单中的账号");
    person_gets(city, 422);
    db_do("UPDATE account SET state = 'active' WHERE id IN (%ld, %ld)", one, two);
    db_do("UPDATE enterprise SET state = 'active'");
    free(code);
}

static void who_may_only_look_changes_nothing(void **state)
{
    (void)state;
    struct person *regulator = person_login("demo-regulator");
    long id = account("demo-enterprise");
    person_open(regulator, "/window/members/%ld", id);
    person_gets(regulator, 200);
    person_sees_no(regulator, "重置密码");
    person_ask(regulator, "/window/members/%ld/disable", id);
    person_gets(regulator, 403);
    struct person *editor = person_login("demo-auditor");
    person_ask(editor, "/window/members");
    person_gets(editor, 403);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_window_sees_its_own_members),
        person_test(members_are_found_by_what_people_know),
        person_test(a_whole_phone_is_shown_once_and_on_record),
        person_test(a_reset_password_is_nobodys),
        person_test(a_disabled_member_is_out_and_hidden_until_restored),
        person_test(a_closed_account_stays_closed),
        person_test(a_list_is_looked_at_before_it_is_disabled),
        person_test(who_may_only_look_changes_nothing),
    };
    return cmocka_run_group_tests_name("member", tests, begin, NULL);
}
