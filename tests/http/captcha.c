/* The captcha where guessing and flooding begin: asked for when it should be, answered once. */
#include "tests/http/account.h"

#define FIELD "验证问题"
#define PICTURE "图形验证码"

static void fail_to_sign_in(const char *name, int times)
{
    for (int i = 0; i < times; i++) {
        struct person *p = person_guest();
        person_try(p, name, "not-this-one-1", "个人");
        person_gets(p, 422);
    }
}

/* Somebody who is asked for a captcha in words at the login page of this name. */
static struct person *asked(const char *name)
{
    struct person *p = person_guest();
    fail_to_sign_in(name, 3);
    person_try(p, name, ACCOUNT_PASSWORD, "个人");
    person_gets(p, 422);
    return p;
}

static void fill_password(struct person *p)
{
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
}

/* --- when it is asked for --- */

static void it_comes_after_three_failures_of_a_name(void **state)
{
    (void)state;
    const char *name = account_name();
    account_registered(name, NULL);
    db_forgive();
    fail_to_sign_in(name, 2);
    struct person *p = person_guest();
    person_try(p, name, "not-this-one-1", "个人");
    person_gets(p, 422);
    /* The third failure: the page that says so already asks. */
    assert_string_equal(person_error(p, PICTURE), "");
    assert_int_equal(person_count(p, "//img[@class='captcha']"), 1);
    fill_password(p);
    person_press(p, "登录");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, PICTURE), "请填写"));
    person_prove(p);
    fill_password(p);
    person_press(p, "登录");
    person_gets(p, 200);
    assert_string_equal(p->url, "/account");
}

static void an_unknown_name_is_asked_like_a_known_one(void **state)
{
    (void)state;
    const char *name = account_name();
    fail_to_sign_in(name, 3);
    struct person *p = person_guest();
    person_try(p, name, "not-this-one-1", "个人");
    assert_non_null(strstr(person_error(p, PICTURE), "请填写"));
}

static void the_right_password_is_not_looked_at_without_it(void **state)
{
    (void)state;
    const char *name = account_name();
    account_registered(name, NULL);
    db_forgive();
    asked(name);
    assert_int_equal(db_number("SELECT COUNT(*) FROM session s JOIN account a ON a.id ="
                               " s.account_id WHERE a.name = '%s'", name), 1);
}

static void an_address_that_fails_at_many_names_is_asked(void **state)
{
    (void)state;
    struct person *p = person_guest(), *elsewhere = person_guest();
    person_from(p, "127.0.0.61");
    db_do("INSERT INTO throttle (bucket, hits, window_start) VALUES ('login-ip:127.0.0.61', 10,"
          " NOW())");
    person_open(p, "/login");
    assert_int_equal(person_count(p, "//img[@class='captcha']"), 1);
    person_open(elsewhere, "/login");
    assert_int_equal(person_count(elsewhere, "//img[@class='captcha']"), 0);
}

static void the_owner_at_a_known_browser_is_not_asked(void **state)
{
    (void)state;
    const char *name = account_name();
    account_registered(name, NULL);
    struct person *owner = person_guest();
    person_try(owner, name, ACCOUNT_PASSWORD, "个人");
    person_open(owner, "/logout");
    person_press(owner, "退出");
    db_forgive();
    fail_to_sign_in(name, 4);
    person_try(owner, name, ACCOUNT_PASSWORD, "个人");
    person_gets(owner, 200);
    assert_string_equal(owner->url, "/account");
    /* Known by one name is not known by another. */
    person_open(owner, "/logout");
    person_press(owner, "退出");
    const char *other = account_name();
    fail_to_sign_in(other, 3);
    person_try(owner, other, "not-this-one-1", "个人");
    assert_non_null(strstr(person_error(owner, PICTURE), "请填写"));
}

static void a_cookie_that_was_made_up_is_not_known(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = person_guest();
    char body[400];
    fail_to_sign_in(name, 3);
    person_open(p, "/login");
    snprintf(body, sizeof body, "_token=%s&_key=%s&name=%s&kind=person&password=x-1234567890",
             person_find(p, "//input[@name='_token']/@value"),
             person_find(p, "//input[@name='_key']/@value"), name);
    char cookie[300];
    snprintf(cookie, sizeof cookie, "Cookie: gid=%s; known=6b000000%064d%032d",
             person_cookie(p, "gid"), 0, 0);
    person_send(p, &(struct ask){.path = "/login", .body = body, .headers = {cookie}});
    assert_non_null(strstr(person_error(p, PICTURE), "请填写"));
}

/* --- answering --- */

static void an_answer_counts_once(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = asked(name);
    person_prove(p);
    char *id = strdup(person_find(p, "//input[@name='captcha_id']/@value"));
    char *answer = strdup(person_value(p, FIELD));
    fill_password(p);
    person_press(p, "登录");
    person_sees(p, "帐户名称或密码不正确");
    assert_int_equal(db_number("SELECT COUNT(*) FROM captcha WHERE id = LEFT('%s', 22)"
                               " AND purpose = 'login'", id), 1);
    char body[700];
    snprintf(body, sizeof body,
             "_token=%s&_key=%032d&name=%s&kind=person&password=x-1234567890&captcha=%s&captcha_id=%s",
             person_find(p, "//input[@name='_token']/@value"), 7, name, answer, id);
    person_send(p, &(struct ask){.path = "/login", .body = body});
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, FIELD), "用过了"));
    person_sees_no(p, "帐户名称或密码不正确");
    free(id);
    free(answer);
}

static void a_wrong_answer_uses_it_up(void **state)
{
    (void)state;
    struct person *p = asked(account_name());
    char *id = strdup(person_find(p, "//input[@name='captcha_id']/@value"));
    person_fill(p, PICTURE, "XXXXX");
    fill_password(p);
    person_press(p, "登录");
    assert_non_null(strstr(person_error(p, PICTURE), "与图片不符"));
    assert_string_equal(person_value(p, PICTURE), "");
    assert_int_equal(db_number("SELECT COUNT(*) FROM captcha WHERE id = LEFT('%s', 22)", id), 1);
    assert_string_not_equal(person_find(p, "//input[@name='captcha_id']/@value"), id);
    free(id);
}

static const char *answer_with(const char *name, const char *id, const char *answer)
{
    static char error[200];
    char body[700];
    struct person *p = person_guest();
    person_open(p, "/login");
    snprintf(body, sizeof body,
             "_token=%s&_key=%s&name=%s&kind=person&password=x-1234567890&captcha=%s&captcha_id=%s",
             person_find(p, "//input[@name='_token']/@value"),
             person_find(p, "//input[@name='_key']/@value"), name, answer, id);
    person_send(p, &(struct ask){.path = "/login", .body = body});
    snprintf(error, sizeof error, "%s", person_find(p, "//p[@id='login-captcha-error']"));
    return error;
}

static void the_answer_of_another_browser_does_not_count(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = asked(name);
    person_prove(p);
    const char *said = answer_with(name, person_find(p, "//input[@name='captcha_id']/@value"),
                                   person_value(p, FIELD));
    assert_non_null(strstr(said, "已过期"));
    assert_non_null(strstr(answer_with(name, "", "1"), "已过期"));
    assert_non_null(strstr(answer_with(name, "%27%22x", "1"), "已过期"));
}

static void a_picture_is_drawn_for_its_browser_only(void **state)
{
    (void)state;
    struct person *p = asked(account_name()), *other = person_guest();
    char *src = strdup(person_find(p, "//img[@class='captcha']/@src"));
    person_ask(other, "%s", src);
    assert_true(other->len < 1000);             /* blank */
    person_ask(p, "%s", src);
    person_gets(p, 200);
    assert_true(p->len > 2000);
    assert_string_equal(person_header(p, "Content-Type"), "image/png");
    assert_non_null(strstr(person_header(p, "Cache-Control"), "no-store"));
    assert_memory_equal(p->body, "\x89PNG", 4);
    person_ask(p, "/captcha?form=forgot&name=%s", strrchr(src, '=') + 1);
    assert_true(p->len < 1000);
    free(src);
}

/* --- the other way --- */

static void what_was_typed_survives_another_question(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = asked(name);
    person_press(p, "换一张");
    person_gets(p, 200);
    assert_string_equal(person_value(p, "帐户名称"), name);
    assert_int_equal(person_count(p, "//img[@class='captcha']"), 1);
    person_press(p, "看不清图片，改为回答问题");
    person_gets(p, 200);
    assert_int_equal(person_count(p, "//img[@class='captcha']"), 0);
    assert_int_equal(person_count(p, "//p[@id=//input[@name='captcha']/@aria-describedby]"
                                     "[contains(., '请用数字回答')]"), 1);
    person_press(p, "改为看图填写");
    assert_int_equal(person_count(p, "//img[@class='captcha']"), 1);
}

static void questions_in_words_are_counted_by_address(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = asked(name);
    db_do("INSERT INTO throttle (bucket, hits, window_start, blocked_until) VALUES"
          " ('captcha-words-ip:127.0.0.1', 21, NOW(), NOW() + INTERVAL 1 MINUTE)");
    person_prove(p);
    fill_password(p);
    person_press(p, "登录");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, FIELD), "次数太多"));
}

/* --- codes --- */

static void codes_need_it_when_an_address_asks_for_many(void **state)
{
    (void)state;
    static const char *const pages[][2] = {{"/register/person", "手机"},
                                           {"/register/enterprise", "手机"},
                                           {"/register/provider/social", "电话"},
                                           {"/register/provider/expert", "手机"},
                                           {"/password/forgot", "帐户名称或手机号"},
                                           {"/phone-appeal", "新手机号"}};
    for (int i = 0; i < 6; i++) {
        struct person *p = person_guest();
        const char *phone = account_phone();
        db_do("REPLACE INTO throttle (bucket, hits, window_start) VALUES ('code-ip:127.0.0.1', 5,"
              " NOW())");
        person_open(p, "%s", pages[i][0]);
        person_fill(p, pages[i][1], phone);
        person_press(p, "获取验证码");
        person_gets(p, 422);
        assert_non_null(strstr(person_error(p, PICTURE), "请填写"));
        assert_int_equal(account_messages(phone), 0);
        person_prove(p);
        person_press(p, "获取验证码");
        person_gets(p, 200);
        person_sees(p, "验证码已发送");
    }
}

/* The code is what the form needs; the captcha was for sending it. */
static void the_form_itself_needs_no_captcha(void **state)
{
    (void)state;
    const char *name = account_name();
    db_do("INSERT INTO throttle (bucket, hits, window_start) VALUES ('code-ip:127.0.0.1', 5,"
          " NOW())");
    struct person *p = person_guest();
    account_fill(p, name, account_phone());
    person_press(p, "立即注册");
    person_gets(p, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE name = '%s'", name), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(it_comes_after_three_failures_of_a_name),
        account_test(an_unknown_name_is_asked_like_a_known_one),
        account_test(the_right_password_is_not_looked_at_without_it),
        account_test(an_address_that_fails_at_many_names_is_asked),
        account_test(the_owner_at_a_known_browser_is_not_asked),
        account_test(a_cookie_that_was_made_up_is_not_known),
        account_test(an_answer_counts_once),
        account_test(a_wrong_answer_uses_it_up),
        account_test(the_answer_of_another_browser_does_not_count),
        account_test(a_picture_is_drawn_for_its_browser_only),
        account_test(what_was_typed_survives_another_question),
        account_test(questions_in_words_are_counted_by_address),
        account_test(codes_need_it_when_an_address_asks_for_many),
        account_test(the_form_itself_needs_no_captcha),
    };
    return cmocka_run_group_tests_name("captcha", tests, NULL, NULL);
}
