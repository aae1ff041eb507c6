/* 忘记密码 and 密码修改: the same answers for everybody, codes that count, sessions that end. */
#include "tests/http/account.h"

#define NEW_PASSWORD "Neu-harbour-77"

static void ask_code(struct person *p, const char *who)
{
    person_open(p, "/password/forgot");
    person_fill(p, "帐户名称或手机号", who);
    person_press(p, "获取验证码");
}

static void reset(struct person *p, const char *code)
{
    person_fill(p, "短信验证码", code);
    person_fill(p, "新密码", NEW_PASSWORD);
    person_fill(p, "确认密码", NEW_PASSWORD);
    person_press(p, "重置密码");
}

static bool signs_in(const char *name, const char *password)
{
    struct person *p = person_guest();
    account_sign_in(p, name, password, "个人");
    return p->status == 200;
}

/* --- 忘记密码 --- */

static void a_forgotten_password_is_replaced_by_code(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    struct person *before = account_registered(name, phone), *p = person_guest();
    db_forgive();
    db_do("INSERT INTO throttle (bucket, hits, window_start, blocked_until) VALUES"
          " ('login-pair:%s@127.0.0.1', 9, NOW(), NOW() + INTERVAL 1 MINUTE)", name);
    assert_false(signs_in(name, ACCOUNT_PASSWORD));
    ask_code(p, name);
    person_gets(p, 200);
    reset(p, account_code(phone));
    person_gets(p, 200);
    assert_string_equal(p->url, "/login");
    person_sees(p, "密码已重置");
    assert_int_equal(db_number("SELECT COUNT(*) FROM throttle WHERE bucket LIKE"
                               " 'login-pair:%s@%%'", name), 0);
    assert_false(signs_in(name, ACCOUNT_PASSWORD));
    assert_true(signs_in(name, NEW_PASSWORD));
    person_open(before, "/account");
    assert_string_equal(person_heading(before), "登录");
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                  " 'password_changed'",
                  phone),
        1);
}

static void a_phone_finds_the_only_account_it_has(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    account_registered(name, phone);
    db_forgive();
    struct person *p = person_guest();
    ask_code(p, phone);
    person_gets(p, 200);
    reset(p, account_code(phone));
    person_gets(p, 200);
    assert_true(signs_in(name, NEW_PASSWORD));
}

static void a_phone_of_two_accounts_is_told_their_names(void **state)
{
    (void)state;
    const char *phone = account_phone(), *one = account_name(), *two = account_name();
    account_registered(one, phone);
    db_forgive();
    account_registered(two, phone);
    db_forgive();
    struct person *p = person_guest();
    ask_code(p, phone);
    person_gets(p, 200);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                  " 'reset_choose'",
                  phone),
        1);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                  " 'code_reset'",
                  phone),
        0);
    reset(p, "123456");
    person_gets(p, 422);
    assert_true(signs_in(one, ACCOUNT_PASSWORD));
}

static const char *answer_to(const char *who)
{
    struct person *p = person_guest();
    ask_code(p, who);
    person_gets(p, 200);
    person_fill(p, "帐户名称或手机号", "");
    return person_text(p);
}

static const char *second_answer_to(const char *who)
{
    struct person *p = person_guest();
    db_do("DELETE FROM throttle WHERE bucket LIKE 'code-ip:%%'");      /* no captcha */
    ask_code(p, who);
    person_gets(p, 422);
    person_fill(p, "帐户名称或手机号", "");
    return person_text(p);
}

/* But for the seconds that go by between the two. */
static void assert_alike(const char *a, const char *b)
{
    for (;; a++, b++) {
        a += strspn(a, "0123456789");
        b += strspn(b, "0123456789");
        assert_int_equal(*a, *b);
        if (!*a) return;
    }
}

static void known_and_unknown_are_told_the_same(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone(), *nobody = account_name();
    account_registered(name, phone);
    db_forgive();
    assert_string_equal(answer_to(name), answer_to(nobody));
    assert_alike(second_answer_to(name), second_answer_to(nobody));
    db_forgive();
    assert_string_equal(answer_to(phone), answer_to(account_phone()));
    db_forgive();
    /* Both cost the same rows: a code, and a message that goes to nobody. */
    long codes = db_number("SELECT COUNT(*) FROM verification_code");
    long messages = db_number("SELECT COUNT(*) FROM outbox");
    answer_to(nobody);
    assert_int_equal(db_number("SELECT COUNT(*) FROM verification_code"), codes + 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox"), messages + 1);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND target = ''"), 0);
}

static void a_code_opens_its_own_account_only(void **state)
{
    (void)state;
    const char *phone = account_phone(), *one = account_name(), *two = account_name();
    account_registered(one, phone);
    db_forgive();
    account_registered(two, phone);
    db_forgive();
    struct person *p = person_guest();
    ask_code(p, one);
    person_fill(p, "帐户名称或手机号", two);
    reset(p, account_code(phone));
    person_gets(p, 422);
    assert_true(signs_in(two, ACCOUNT_PASSWORD));
}

static void five_wrong_entries_end_the_code(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    account_registered(name, phone);
    db_forgive();
    struct person *p = person_guest();
    ask_code(p, name);
    const char *code = account_code(phone);
    char wrong[8];
    snprintf(wrong, sizeof wrong, "%c%s", code[0] == '9' ? '0' : code[0] + 1, code + 1);
    for (int i = 0; i < 5; i++) {
        reset(p, wrong);
        person_gets(p, 422);
    }
    reset(p, code);
    person_gets(p, 422);
    assert_true(signs_in(name, ACCOUNT_PASSWORD));
}

static void an_old_code_or_a_used_one_is_none(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    account_registered(name, phone);
    db_forgive();
    struct person *p = person_guest(), *q = person_guest();
    ask_code(p, name);
    const char *code = account_code(phone);
    db_do("UPDATE verification_code SET expires_at = NOW() WHERE target = '%s'", phone);
    reset(p, code);
    person_gets(p, 422);
    db_do("UPDATE verification_code SET expires_at = NOW() + INTERVAL 1 MINUTE WHERE "
          "target = '%s'",
          phone);
    reset(p, code);
    person_gets(p, 200);
    person_open(q, "/password/forgot");
    person_fill(q, "帐户名称或手机号", name);
    reset(q, code);
    person_gets(q, 422);
}

static void a_form_sent_twice_says_the_same_twice(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    account_registered(name, phone);
    db_forgive();
    struct person *p = person_guest();
    ask_code(p, name);
    reset(p, account_code(phone));
    assert_string_equal(p->url, "/login");
    person_repeat(p);
    person_gets(p, 200);
    assert_string_equal(p->url, "/login");
}

static void a_disabled_account_gets_no_code(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    account_registered(name, phone);
    db_forgive();
    db_do("UPDATE account SET state = 'disabled' WHERE name = '%s'", name);
    long before = account_messages(phone);
    struct person *p = person_guest();
    ask_code(p, name);
    person_gets(p, 200);
    assert_int_equal(account_messages(phone), before);
}

static void a_weak_password_is_refused_beside_its_field(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/password/forgot");
    person_fill(p, "帐户名称或手机号", "demo-person");
    person_fill(p, "短信验证码", "123456");
    person_fill(p, "新密码", "woaini1314520");
    person_fill(p, "确认密码", "woaini1314520");
    person_press(p, "重置密码");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "新密码"), "太常见"));
    assert_string_equal(person_value(p, "帐户名称或手机号"), "demo-person");
}

/* --- 密码修改 --- */

static void change(struct person *p, const char *old, const char *new, const char *again)
{
    person_open(p, "/password");
    person_fill(p, "原密码", old);
    person_fill(p, "新密码", new);
    person_fill(p, "确认密码", again);
    person_press(p, "确认");
}

static void a_changed_password_ends_the_other_sessions(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = account_registered(name, NULL), *other = person_guest();
    account_sign_in(other, name, ACCOUNT_PASSWORD, "个人");
    char *before = strdup(person_cookie(p, "sid"));
    change(p, ACCOUNT_PASSWORD, NEW_PASSWORD, NEW_PASSWORD);
    person_gets(p, 200);
    assert_string_equal(p->url, "/account");
    person_sees(p, "密码已修改");
    assert_string_not_equal(person_cookie(p, "sid"), before);
    person_open(other, "/account");
    assert_string_equal(person_heading(other), "登录");
    assert_false(signs_in(name, ACCOUNT_PASSWORD));
    assert_true(signs_in(name, NEW_PASSWORD));
    free(before);
}

static void what_does_not_fit_is_said_beside_the_field(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = account_registered(name, NULL);
    change(p, "not-this-one-1", NEW_PASSWORD, NEW_PASSWORD);
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "原密码"), "不正确"));
    change(p, ACCOUNT_PASSWORD, ACCOUNT_PASSWORD, ACCOUNT_PASSWORD);
    assert_non_null(strstr(person_error(p, "新密码"), "相同"));
    change(p, ACCOUNT_PASSWORD, NEW_PASSWORD, "Neu-harbour-78");
    assert_non_null(strstr(person_error(p, "确认密码"), "不一样"));
    char with_name[100];
    snprintf(with_name, sizeof with_name, "x-%s-9", name);
    change(p, ACCOUNT_PASSWORD, with_name, with_name);
    assert_non_null(strstr(person_error(p, "新密码"), "帐户名称"));
    assert_true(signs_in(name, ACCOUNT_PASSWORD));
}

static void guessing_the_old_password_is_slowed(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = account_registered(name, NULL);
    db_do("INSERT INTO throttle (bucket, hits, window_start) SELECT CONCAT('password:', "
          "id), 9, NOW()"
          " FROM account WHERE name = '%s'",
          name);
    change(p, "not-this-one-1", NEW_PASSWORD, NEW_PASSWORD);
    person_gets(p, 422);
    change(p, ACCOUNT_PASSWORD, NEW_PASSWORD, NEW_PASSWORD);
    person_gets(p, 429);
    assert_true(signs_in(name, ACCOUNT_PASSWORD));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(a_forgotten_password_is_replaced_by_code),
        account_test(a_phone_finds_the_only_account_it_has),
        account_test(a_phone_of_two_accounts_is_told_their_names),
        account_test(known_and_unknown_are_told_the_same),
        account_test(a_code_opens_its_own_account_only),
        account_test(five_wrong_entries_end_the_code),
        account_test(an_old_code_or_a_used_one_is_none),
        account_test(a_form_sent_twice_says_the_same_twice),
        account_test(a_disabled_account_gets_no_code),
        account_test(a_weak_password_is_refused_beside_its_field),
        account_test(a_changed_password_ends_the_other_sessions),
        account_test(what_does_not_fit_is_said_beside_the_field),
        account_test(guessing_the_old_password_is_slowed),
    };
    return cmocka_run_group_tests_name("password", tests, NULL, NULL);
}
