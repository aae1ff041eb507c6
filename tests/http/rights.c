/* 权限 and 日志审计: who may do what and why; three administrators that exclude each other. */
#include "tests/http/account.h"

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

static long grants(long id, const char *role)
{
    return db_number("SELECT COUNT(*) FROM permission_grant WHERE account_id = %ld AND role_code = '%s'",
                     id, role);
}

/* A fresh operator of the demo city, opened by the page. */
static long opened(struct person *admin, const char *name)
{
    person_open(admin, "/window/rights/new");
    person_fill(admin, "帐户名称", name);
    person_fill(admin, "姓名", "测例员");
    person_fill(admin, "手机", account_phone());
    person_fill(admin, "所在窗口", "430100");
    person_press(admin, "开通账号");
    person_gets(admin, 200);
    return account(name);
}

static void give(struct person *admin, long id, const char *role, const char *window)
{
    person_open(admin, "/window/rights/%ld/grant", id);
    person_fill(admin, "角色", role);
    person_fill(admin, "窗口", window);
    person_press(admin, "授权");
}

static void a_page_says_what_an_account_may_and_why(void **state)
{
    (void)state;
    struct person *admin = person_login("demo-secadmin"), *county = person_login("demo-county");
    person_open(admin, "/window/rights/%ld", account("demo-county"));
    person_gets(admin, 200);
    person_sees(admin, "窗口管理员 · 岳麓区综合服务窗口及下级窗口");
    person_sees(admin, "需求审核");
    person_sees(admin, "系统初始化");
    person_sees(admin, "窗口运营管理平台");
    person_open(admin, "/window/rights?q=demo-enterprise");
    person_sees(admin, "企业，没有授权");
    person_open(admin, "/window/rights/%ld", account("demo-enterprise"));
    person_sees(admin, "这类账号不能再授权");
    person_ask(admin, "/window/rights/%ld/grant", account("demo-enterprise"));
    person_gets(admin, 404);
    person_open(county, "/window/rights/%ld", account("demo-enterprise"));
    person_gets(county, 200);
    person_ask(county, "/window/rights/%ld", account("demo-city"));
    person_gets(county, 404);
    person_ask(county, "/window/rights/%ld/grant", account("demo-county"));
    person_gets(county, 403);
}

static void a_page_says_who_may(void **state)
{
    (void)state;
    struct person *admin = person_login("demo-secadmin"), *county = person_login("demo-county");
    person_open(admin, "/window/rights/who?function=need.review&window=430104");
    person_sees(admin, "demo-county");
    person_sees(admin, "demo-city");
    person_sees(admin, "demo-province");
    person_open(admin, "/window/rights/who?function=need.review&window=430200");
    person_sees_no(admin, "demo-city");
    person_open(county, "/window/rights/who?function=need.review&window=430200");
    person_sees(county, "请选功能和窗口");
    person_sees_no(county, "demo-province");
}

static void rights_are_given_and_taken(void **state)
{
    (void)state;
    struct person *admin = person_login("demo-secadmin");
    const char *name = account_name();
    long id = opened(admin, name);
    assert_int_equal(db_number("SELECT password_hash = '' FROM account WHERE id = %ld", id), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM verification_code WHERE purpose = 'reset:%ld'", id),
                     1);
    give(admin, id, "window_editor", "430104");
    person_gets(admin, 200);
    person_sees(admin, "已授予 3 项功能");
    assert_int_equal(grants(id, "window_editor"), 3);
    assert_int_equal(db_number("SELECT COUNT(*) FROM permission_grant WHERE account_id = %ld AND"
                               " granted_by = %ld", id, account("demo-secadmin")), 3);
    give(admin, id, "window_editor", "430104");
    person_sees(admin, "没有变化");
    person_open(admin, "/window/rights/%ld", id);
    person_follow(admin, "收回整个角色");
    person_sees(admin, "将收回");
    person_press(admin, "收回授权");
    person_gets(admin, 200);
    assert_int_equal(grants(id, "window_editor"), 0);
    give(admin, id, "window_editor", "430104");
    long one = db_number("SELECT MIN(id) FROM permission_grant WHERE account_id = %ld", id);
    person_open(admin, "/window/grants/%ld/withdraw", one);
    person_press(admin, "收回授权");
    person_gets(admin, 200);
    assert_int_equal(grants(id, "window_editor"), 2);
    person_ask(admin, "/window/grants/%ld/withdraw", one);
    person_gets(admin, 404);
    assert_int_equal(db_number("SELECT COUNT(*) FROM audit_log WHERE subject_type = 'account' AND"
                               " subject_id = %ld AND action IN ('operator.open', 'grant.add',"
                               " 'grant.remove')", id), 5);
}

static void the_three_administrators_exclude_each_other(void **state)
{
    (void)state;
    struct person *admin = person_login("demo-secadmin");
    long id = opened(admin, account_name());
    give(admin, id, "auditor", "430000");
    assert_int_equal(grants(id, "auditor"), 1);
    give(admin, id, "system_admin", "430000");
    person_gets(admin, 422);
    assert_string_equal(person_error(admin, "角色"),
                        "三员分立：系统管理员、安全管理员、审计员不能由同一账号兼任");
    assert_int_equal(grants(id, "system_admin"), 0);
}

static void nobody_grants_to_themselves(void **state)
{
    (void)state;
    struct person *admin = person_login("demo-secadmin");
    long id = account("demo-secadmin");
    person_open(admin, "/window/rights/%ld", id);
    person_sees(admin, "不能给自己授权");
    give(admin, id, "window_operator", "430000");
    person_gets(admin, 422);
    person_sees(admin, "不能给自己授权");
    assert_int_equal(grants(id, "window_operator"), 0);
    person_open(admin, "/window/rights/%ld/disable", id);
    person_fill(admin, "原因", "试试看");
    person_press(admin, "停用账号");
    person_gets(admin, 422);
    struct person *sysadmin = person_login("demo-sysadmin"), *auditor = person_login("demo-auditor");
    person_ask(sysadmin, "/window/rights/new");
    person_gets(sysadmin, 403);
    person_ask(auditor, "/window/rights/%ld/grant", account("demo-county"));
    person_gets(auditor, 403);
    person_ask(admin, "/window/audit");
    person_gets(admin, 403);
}

static void a_stopped_operator_is_out(void **state)
{
    (void)state;
    struct person *admin = person_login("demo-secadmin"), *seat = person_login("demo-seat");
    long id = account("demo-seat");
    person_open(admin, "/window/rights/%ld/disable", id);
    person_fill(admin, "原因", "离岗");
    person_press(admin, "停用账号");
    person_gets(admin, 200);
    person_open(seat, "/window/");
    assert_int_equal(strncmp(seat->url, "/login", 6), 0);
    person_open(admin, "/window/rights/%ld/restore", id);
    person_fill(admin, "原因", "回岗");
    person_press(admin, "恢复账号");
    person_gets(admin, 200);
    person_login("demo-seat");
}

static void the_log_is_read_by_auditors(void **state)
{
    (void)state;
    struct person *auditor = person_login("demo-auditor");
    person_open(auditor, "/window/audit");
    person_gets(auditor, 200);
    person_sees(auditor, "停用工作人员账号");
    person_open(auditor, "/window/audit?account=demo-secadmin&action=grant.add");
    person_sees(auditor, "demo-secadmin");
    person_sees_no(auditor, "demo-auditor");
    person_open(auditor, "/window/audit?account=nobody-has-this-name");
    person_sees(auditor, "没有这样的记录");
    person_open(auditor, "/window/audit?subject=account&id=%ld", account("demo-seat"));
    person_sees(auditor, "原因：离岗");
    person_sees_no(auditor, "{\"");
    person_open(auditor, "/window/audit?from=2020-01-01&to=2020-12-31");
    person_sees(auditor, "没有这样的记录");
    person_open(auditor, "/window/audit?before=2");
    person_sees_no(auditor, "更早的");
    assert_true(db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'audit.view'") > 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_page_says_what_an_account_may_and_why),
        person_test(a_page_says_who_may),
        person_test(rights_are_given_and_taken),
        person_test(the_three_administrators_exclude_each_other),
        person_test(nobody_grants_to_themselves),
        person_test(a_stopped_operator_is_out),
        person_test(the_log_is_read_by_auditors),
    };
    return cmocka_run_group_tests_name("rights", tests, begin, NULL);
}
