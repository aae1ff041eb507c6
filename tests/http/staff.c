/* 子账号: made, changed, disabled, restored, deleted by the main account; what they may and may not. */
#include "tests/http/account.h"

#define STAFF_PASSWORD "mT4-river-77-k"

static void add(struct person *owner, const char *name, const char *phone)
{
    person_open(owner, "/enterprise/staff/new");
    person_fill(owner, "姓名", "罗样敏");
    person_fill(owner, "性别", "女");
    person_fill(owner, "办公电话", "0731-55508888");
    person_fill(owner, "手机", phone);
    person_fill(owner, "邮箱", "luo@example.cn");
    person_fill(owner, "帐户名称", name);
    person_fill(owner, "初始密码", STAFF_PASSWORD);
    person_fill(owner, "确认密码", STAFF_PASSWORD);
    person_press(owner, "建立子账号");
    person_gets(owner, 200);
}

static long id_of(const char *name)
{
    return db_number("SELECT id FROM account WHERE name = '%s'", name);
}

static void state_is(const char *name, const char *state)
{
    char *now = db_words("SELECT state FROM account WHERE name = '%s'", name);
    assert_string_equal(now, state);
    free(now);
}

static struct person *signed_in(const char *name, const char *password)
{
    struct person *p = person_guest();
    account_sign_in(p, name, password, "企业");
    return p;
}

static void a_sub_account_works_for_its_enterprise(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *owner = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    assert_string_equal(owner->url, "/enterprise/staff");
    person_sees(owner, name);
    person_sees(owner, "分配人 周样例");
    person_sees_no(owner, STAFF_PASSWORD);
    struct person *staff = signed_in(name, STAFF_PASSWORD);
    assert_string_equal(staff->url, "/enterprise/");
    person_sees(staff, "麓山样例制造有限公司");
    person_open(staff, "/enterprise/needs/new");
    person_gets(staff, 200);
    person_open(staff, "/enterprise/profile");
    person_gets(staff, 200);
}

/* The licence, certification and the sub-accounts are the main account's. */
static void a_sub_account_may_not_what_is_the_owners(void **state)
{
    (void)state;
    static const char *const paths[] = {"/profile/licence", "/certification", "/staff",
                                        "/staff/new"};
    const char *name = account_name();
    struct person *owner = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    struct person *staff = signed_in(name, STAFF_PASSWORD);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_ask(staff, "/enterprise%s", paths[i]);
        person_gets(staff, 403);
    }
    person_ask(staff, "/enterprise/staff/%ld", id_of(name));
    person_gets(staff, 403);
    person_open(staff, "/enterprise/");
    assert_int_equal(person_count(staff, "//nav//a[@href='/enterprise/staff']"), 0);
}

static void press_at(struct person *p, long id, const char *what, const char *button)
{
    person_open(p, "/enterprise/staff/%ld/%s", id, what);
    person_gets(p, 200);
    person_press(p, button);
}

static void who_is_disabled_is_out_at_once(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *owner = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    struct person *staff = signed_in(name, STAFF_PASSWORD);
    press_at(owner, id_of(name), "disable", "禁用");
    person_gets(owner, 200);
    state_is(name, "disabled");
    person_ask(staff, "/enterprise/");
    person_gets(staff, 303);
    struct person *again = signed_in(name, STAFF_PASSWORD);
    person_gets(again, 422);
    press_at(owner, id_of(name), "restore", "恢复");
    state_is(name, "active");
    again = signed_in(name, STAFF_PASSWORD);
    assert_string_equal(again->url, "/enterprise/");
}

static void deleted_is_for_ever(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *owner = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    press_at(owner, id_of(name), "delete", "删除");
    person_gets(owner, 200);
    state_is(name, "closed");
    person_sees(owner, "还没有子账号");
    person_open(owner, "/enterprise/staff?state=closed");
    person_sees(owner, name);
    person_open(owner, "/enterprise/staff/%ld", id_of(name));
    person_sees(owner, "已经删除");
    struct person *staff = signed_in(name, STAFF_PASSWORD);
    person_gets(staff, 422);
}

/* Two windows of the main account's browser: the second button comes too late. */
static void what_was_done_already_is_said(void **state)
{
    (void)state;
    const char *name = account_name(), *main_name = account_name();
    struct person *owner = account_enterprise(main_name, account_uscc());
    struct person *other = signed_in(main_name, ACCOUNT_PASSWORD);
    add(owner, name, account_phone());
    person_open(other, "/enterprise/staff/%ld/disable", id_of(name));
    press_at(owner, id_of(name), "delete", "删除");
    person_press(other, "禁用");
    person_gets(other, 409);
    state_is(name, "closed");
}

static void a_password_is_reset(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *owner = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    struct person *staff = signed_in(name, STAFF_PASSWORD);
    person_open(owner, "/enterprise/staff/%ld/password", id_of(name));
    person_fill(owner, "新密码", "12345");
    person_fill(owner, "确认密码", "12345");
    person_press(owner, "重置密码");
    person_gets(owner, 422);
    person_fill(owner, "新密码", "nP8-lake-901-z");
    person_fill(owner, "确认密码", "nP8-lake-901-z");
    person_press(owner, "重置密码");
    person_gets(owner, 200);
    person_ask(staff, "/enterprise/");
    person_gets(staff, 303);
    staff = signed_in(name, "nP8-lake-901-z");
    assert_string_equal(staff->url, "/enterprise/");
}

static void what_is_known_of_somebody_is_changed(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    struct person *owner = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    person_open(owner, "/enterprise/staff/%ld", id_of(name));
    assert_string_equal(person_value(owner, "办公电话"), "0731-55508888");
    person_fill(owner, "姓名", "罗样芳");
    person_fill(owner, "手机", phone);
    person_press(owner, "保存");
    person_gets(owner, 200);
    person_sees(owner, "罗样芳");
    person_sees(owner, phone);
}

static void a_name_is_anybodys_once(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *owner = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    person_open(owner, "/enterprise/staff/new");
    person_fill(owner, "姓名", "罗样敏");
    person_fill(owner, "手机", account_phone());
    person_fill(owner, "帐户名称", name);
    person_fill(owner, "初始密码", STAFF_PASSWORD);
    person_fill(owner, "确认密码", STAFF_PASSWORD);
    person_press(owner, "建立子账号");
    person_gets(owner, 422);
    person_sees(owner, "这个帐户名称已有人使用");
}

/* Of another enterprise, and the main account itself: not there, to look at or to act on. */
static void a_foreign_sub_account_is_not_there(void **state)
{
    (void)state;
    static const char *const acts[] = {"", "/disable", "/restore", "/delete", "/password"};
    const char *name = account_name(), *main_name = account_name();
    struct person *owner = account_enterprise(main_name, account_uscc());
    struct person *stranger = account_enterprise(account_name(), account_uscc());
    add(owner, name, account_phone());
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        person_ask(stranger, "/enterprise/staff/%ld%s", id_of(name), acts[i]);
        person_gets(stranger, 404);
        person_ask(owner, "/enterprise/staff/%ld%s", id_of(main_name), acts[i]);
        person_gets(owner, 404);
    }
    char *action = NULL, *body = NULL;
    person_open(stranger, "/enterprise/staff/new");
    if (asprintf(&action, "/enterprise/staff/%ld/delete", id_of(name)) < 0 ||
        asprintf(&body, "_token=%s&_key=%s",
                 person_find(stranger, "//main//input[@name='_token']/@value"),
                 person_find(stranger, "//main//input[@name='_key']/@value")) < 0)
        abort();
    person_send(stranger, &(struct ask){.path = action, .body = body});
    person_gets(stranger, 404);
    state_is(name, "active");
    free(action);
    free(body);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(a_sub_account_works_for_its_enterprise),
        account_test(a_sub_account_may_not_what_is_the_owners),
        account_test(who_is_disabled_is_out_at_once),
        account_test(deleted_is_for_ever),
        account_test(what_was_done_already_is_said),
        account_test(a_password_is_reset),
        account_test(what_is_known_of_somebody_is_changed),
        account_test(a_name_is_anybodys_once),
        account_test(a_foreign_sub_account_is_not_there),
    };
    return cmocka_run_group_tests_name("staff", tests, NULL, NULL);
}
