/* Signing in and out: kinds of account, guessing, sessions, and where one may be led. */
#include "tests/http/account.h"

static const char WRONG[] = "帐户名称或密码不正确";

/* --- the way in --- */

static void every_kind_signs_in(void **state)
{
    (void)state;
    static const char *const demo[][2] = {
        {"demo-enterprise", "企业账号"}, {"demo-person", "个人账号"}, {"demo-provider", "服务机构账号"},
        {"demo-expert", "专家账号"}, {"demo-county", "窗口工作人员账号"}};
    for (int i = 0; i < 5; i++) {
        struct person *p = person_login(demo[i][0]);
        person_open(p, "/account");
        person_sees(p, demo[i][1]);
    }
}

static void a_wrong_kind_is_no_dead_end(void **state)
{
    (void)state;
    struct person *p = person_guest();
    account_sign_in(p, "demo-provider", getenv("QIFU_PASSWORD"), "企业");
    person_gets(p, 200);
    assert_string_equal(p->url, "/sp/");
    person_sees(p, "这是服务机构账号，不是您选的企业账号");
}

static void the_name_may_be_typed_in_another_width(void **state)
{
    (void)state;
    struct person *p = person_guest();
    account_sign_in(p, "ＤＥＭＯ-person　", getenv("QIFU_PASSWORD"), "个人");
    person_gets(p, 200);
    person_sees(p, "登录成功");
}

static void who_is_signed_in_needs_no_login_page(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    person_open(p, "/login");
    assert_string_equal(p->url, "/account");
}

static void the_page_that_asked_is_opened_afterwards(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/password");
    assert_string_equal(person_heading(p), "登录");
    person_fill(p, "帐户名称", "demo-person");
    person_fill(p, "帐户密码", getenv("QIFU_PASSWORD"));
    person_press(p, "登录");
    assert_string_equal(p->url, "/password");
}

static void nobody_is_led_to_another_site(void **state)
{
    (void)state;
    static const char *const bad[] = {"//evil.example/",
                                      "https://evil.example/",
                                      "/%5Cevil.example",
                                      "/%09/evil.example",
                                      "javascript:alert(1)",
                                      "%2F%2Fevil.example",
                                      "/logout",
                                      "/login"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct person *p = person_guest();
        person_open(p, "/login?back=%s", bad[i]);
        person_fill(p, "帐户名称", "demo-person");
        person_fill(p, "帐户密码", getenv("QIFU_PASSWORD"));
        person_press(p, "登录");
        if (strcmp(p->url, "/account") != 0) fail_msg("%s led to %s", bad[i], p->url);
    }
}

/* --- guessing --- */

static const char *answer_to(const char *name)
{
    struct person *p = person_guest();
    account_sign_in(p, name, "not-this-one-1", "企业");
    person_gets(p, 422);
    person_sees(p, WRONG);
    /* The name stands in the field; everything else must be the same. */
    person_fill(p, "帐户名称", "");
    return person_text(p);
}

static void unknown_names_are_answered_like_known_ones(void **state)
{
    (void)state;
    assert_string_equal(answer_to("demo-enterprise"), answer_to(account_name()));
    assert_string_equal(answer_to("demo-enterprise"),
                        answer_to("<script>alert(1)</script>"));
}

static void a_refused_form_keeps_the_name_and_no_password(void **state)
{
    (void)state;
    struct person *p = person_guest();
    account_sign_in(p, "demo-person", "not-this-one-1", "专家");
    person_gets(p, 422);
    assert_string_equal(person_value(p, "帐户名称"), "demo-person");
    assert_string_equal(person_value(p, "账号类型"), "expert");
    assert_null(strstr(p->body, "not-this-one-1"));
}

static void guessing_is_slowed_and_never_locked(void **state)
{
    (void)state;
    const char *name = account_name();
    account_registered(name, NULL);
    for (int i = 0; i < 6; i++) {
        /* The fifth has to wait a second, which may be over at once; the tenth half a minute. */
        if (i == 5)
            db_do("UPDATE throttle SET hits = 9, blocked_until = NOW() WHERE bucket ="
                  " 'login-pair:%s@127.0.0.1' AND hits = 5 AND blocked_until IS NOT NULL", name);
        struct person *p = person_guest();
        account_sign_in(p, name, "not-this-one-1", "个人");
        person_gets(p, 422);
    }
    struct person *p = person_guest();
    account_sign_in(p, name, ACCOUNT_PASSWORD, "个人");
    person_gets(p, 429);
    person_sees(p, "秒后再试");
    assert_string_equal(person_value(p, "帐户名称"), name);
    account_sign_in(p, "demo-person", getenv("QIFU_PASSWORD"), "个人");
    person_gets(p, 200);

    struct person *later = person_guest();
    db_do("UPDATE throttle SET blocked_until = NOW() WHERE bucket LIKE 'login-pair:%s@%%'", name);
    account_sign_in(later, name, ACCOUNT_PASSWORD, "个人");
    person_gets(later, 200);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM throttle WHERE bucket LIKE 'login-pair:%s@%%'", name), 0);
}

static void a_stranger_who_guesses_keeps_nobody_out(void **state)
{
    (void)state;
    const char *name = account_name();
    account_registered(name, NULL);
    struct person *stranger = person_guest(), *owner = person_guest();
    person_from(stranger, "127.0.0.69");
    db_do("INSERT INTO throttle (bucket, hits, window_start, blocked_until) VALUES"
          " ('login-pair:%s@127.0.0.69', 9, NOW(), NOW() + INTERVAL 1 MINUTE)", name);
    account_sign_in(stranger, name, "not-this-one-1", "个人");
    person_gets(stranger, 429);
    account_sign_in(owner, name, ACCOUNT_PASSWORD, "个人");
    person_gets(owner, 200);
}

static void a_crowd_that_guesses_is_slowed(void **state)
{
    (void)state;
    const char *name = account_name();
    db_do("INSERT INTO throttle (bucket, hits, window_start) VALUES ('login:%s', 55, NOW())", name);
    for (int i = 0; i < 2; i++) {
        char address[20];
        struct person *p = person_guest();
        snprintf(address, sizeof address, "127.0.0.%d", 70 + i);
        person_from(p, address);
        account_sign_in(p, name, "not-this-one-1", "个人");
        person_gets(p, i == 0 ? 422 : 429);
    }
}

static void an_address_that_tries_many_names_is_slowed(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_from(p, "127.0.0.67");
    db_do("INSERT INTO throttle (bucket, hits, window_start) VALUES "
          "('login-ip:127.0.0.67', 35, NOW())");
    account_sign_in(p, account_name(), "not-this-one-1", "企业");
    person_gets(p, 422);
    account_sign_in(p, account_name(), "not-this-one-1", "企业");
    person_gets(p, 429);
    struct person *elsewhere = person_guest();
    person_from(elsewhere, "127.0.0.68");
    account_sign_in(elsewhere, account_name(), "not-this-one-1", "企业");
    person_gets(elsewhere, 422);
}

static void every_refusal_is_in_the_log_without_what_was_typed(void **state)
{
    (void)state;
    long before = db_number("SELECT MAX(id) FROM audit_log");
    struct person *p = person_guest();
    account_sign_in(p, "demo-expert", "not-this-one-1", "专家");
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM audit_log l JOIN account a ON a.id = l.subject_id"
                  " WHERE l.id > %ld AND l.action = 'account.login' AND l.outcome ="
                  " 'refused' AND a.name = 'demo-expert' AND l.ip <> ''",
                  before),
        1);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM audit_log WHERE id > %ld AND detail LIKE"
                  " '%%not-this%%'",
                  before),
        0);
    person_login("demo-expert");
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM audit_log WHERE id > %ld AND action ="
                  " 'account.login' AND outcome = 'done' AND actor_name = 'demo-expert'",
                  before),
        1);
}

/* --- sessions --- */

static char *sid_of(struct person *p)
{
    const char *sid = person_cookie(p, "sid");
    return strdup(sid ? sid : "");
}

static void signing_in_gives_a_new_session(void **state)
{
    (void)state;
    char cookie[200];
    const char *fixed =
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    struct person *p = person_guest();
    snprintf(cookie, sizeof cookie, "Cookie: sid=%s", fixed);
    person_send(p, &(struct ask){.path = "/account", .headers = {cookie}});
    person_gets(p, 303);
    account_sign_in(p, "demo-person", getenv("QIFU_PASSWORD"), "个人");
    char *first = sid_of(p);
    assert_int_equal(strlen(first), 64);
    assert_string_not_equal(first, fixed);
    struct person *q = person_login("demo-person");
    char *second = sid_of(q);
    assert_string_not_equal(first, second);
    free(first);
    free(second);
}

/* A header is bytes: whoever sends no text is a browser without a name. */
static void a_browser_may_call_itself_anything(void **state)
{
    (void)state;
    struct person *p = person_guest();
    char body[600];
    person_open(p, "/login");
    snprintf(body, sizeof body, "_token=%s&_key=%s&name=demo-person&kind=person&password=%s",
             person_find(p, "//input[@name='_token']/@value"),
             person_find(p, "//input[@name='_key']/@value"), getenv("QIFU_PASSWORD"));
    person_send(p, &(struct ask){.path = "/login", .body = body,
                                 .headers = {"User-Agent: \xff\xfe\x1b[2J"}});
    person_gets(p, 303);
    person_open(p, "/account");
    person_sees(p, "未知");
}

static void the_database_does_not_hold_the_cookie(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char *sid = sid_of(p);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM session WHERE token_hash = UNHEX('%s') OR"
                  " token_hash = LEFT('%s', 32)",
                  sid, sid),
        0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM session WHERE token_hash ="
                               " UNHEX(SHA2('%s', 256))", sid), 1);
    free(sid);
}

static void signing_out_ends_the_session_on_the_server(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char cookie[200], *sid = sid_of(p);
    person_open(p, "/logout");
    person_sees(p, "退出登录");
    person_press(p, "退出");
    person_sees(p, "您已退出");
    person_open(p, "/account");
    assert_string_equal(person_heading(p), "登录");
    struct person *thief = person_guest();
    snprintf(cookie, sizeof cookie, "Cookie: sid=%s", sid);
    person_send(thief, &(struct ask){.path = "/account", .headers = {cookie}});
    person_gets(thief, 303);
    free(sid);
}

static void a_link_signs_nobody_out(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    person_ask(p, "/logout");
    person_gets(p, 200);
    person_send(p, &(struct ask){.path = "/logout", .body = "_form=logout"});
    person_gets(p, 403);
    const struct ask foreign = {.path = "/logout", .body = "_form=logout",
                                .headers = {"Origin: http://evil.example"}};
    person_send(p, &foreign);
    person_gets(p, 403);
    person_open(p, "/account");
    assert_string_equal(person_heading(p), "我的账号");
}

static void the_token_of_somebody_else_is_no_token(void **state)
{
    (void)state;
    struct person *a = person_login("demo-person"), *b = person_login("demo-enterprise");
    char body[400];
    person_open(b, "/logout");
    snprintf(body, sizeof body, "_form=logout&_token=%s&_key=%s",
             person_find(b, "//main//input[@name='_token']/@value"),
             person_find(b, "//main//input[@name='_key']/@value"));
    person_send(a, &(struct ask){.path = "/logout", .body = body});
    person_gets(a, 403);
    person_open(a, "/account");
    assert_string_equal(person_heading(a), "我的账号");
}

static void a_session_ends_when_nobody_uses_it(void **state)
{
    (void)state;
    struct person *p = account_registered(NULL, NULL);
    char *sid = sid_of(p);
    db_do("UPDATE session SET seen_at = NOW() - INTERVAL 31 MINUTE WHERE token_hash ="
          " UNHEX(SHA2('%s', 256))", sid);
    person_ask(p, "/account");
    person_gets(p, 303);
    assert_string_equal(person_header(p, "Location"), "/login?back=%2Faccount");
    free(sid);
}

static void a_disabled_account_is_out_at_once(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = account_registered(name, NULL);
    db_do("UPDATE account SET state = 'disabled' WHERE name = '%s'", name);
    person_ask(p, "/account");
    person_gets(p, 303);
    struct person *again = person_guest();
    account_sign_in(again, name, ACCOUNT_PASSWORD, "个人");
    person_gets(again, 422);
    person_sees(again, "已停用");
    account_sign_in(again, name, "not-this-one-1", "个人");
    person_sees(again, WRONG);
    person_sees_no(again, "已停用");
}

/* --- what scripts and caches see --- */

static void the_top_bar_asks_who_is_there(void **state)
{
    (void)state;
    struct person *guest = person_guest(), *p = person_login("demo-person");
    json_t *none = person_json(guest, "/session");
    assert_true(json_is_false(json_object_get(none, "signed_in")));
    assert_int_equal(json_object_size(none), 1);
    assert_null(person_header(guest, "Set-Cookie"));
    json_t *some = person_json(p, "/session");
    assert_true(json_is_true(json_object_get(some, "signed_in")));
    assert_string_equal(json_string_value(json_object_get(some, "center_url")),
                        "/account");
    assert_non_null(strstr(person_header(p, "Cache-Control"), "no-store"));
    char body[400];
    snprintf(body, sizeof body, "_token=%s&_key=%s",
             json_string_value(json_object_get(some, "token")),
             json_string_value(json_object_get(some, "key")));
    person_send(p, &(struct ask){.path = "/logout", .body = body});
    person_gets(p, 303);
}

static void pages_of_an_account_are_kept_by_nobody(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    static const char *const private[] = {"/account", "/password", "/session", "/logout"};
    for (int i = 0; i < 4; i++) {
        person_ask(p, "%s", private[i]);
        assert_non_null(strstr(person_header(p, "Cache-Control"), "no-store"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(every_kind_signs_in),
        account_test(a_wrong_kind_is_no_dead_end),
        account_test(the_name_may_be_typed_in_another_width),
        account_test(who_is_signed_in_needs_no_login_page),
        account_test(the_page_that_asked_is_opened_afterwards),
        account_test(nobody_is_led_to_another_site),
        account_test(unknown_names_are_answered_like_known_ones),
        account_test(a_refused_form_keeps_the_name_and_no_password),
        account_test(guessing_is_slowed_and_never_locked),
        account_test(a_stranger_who_guesses_keeps_nobody_out),
        account_test(a_crowd_that_guesses_is_slowed),
        account_test(an_address_that_tries_many_names_is_slowed),
        account_test(every_refusal_is_in_the_log_without_what_was_typed),
        account_test(signing_in_gives_a_new_session),
        account_test(a_browser_may_call_itself_anything),
        account_test(the_database_does_not_hold_the_cookie),
        account_test(signing_out_ends_the_session_on_the_server),
        account_test(a_link_signs_nobody_out),
        account_test(the_token_of_somebody_else_is_no_token),
        account_test(a_session_ends_when_nobody_uses_it),
        account_test(a_disabled_account_is_out_at_once),
        account_test(the_top_bar_asks_who_is_there),
        account_test(pages_of_an_account_are_kept_by_nobody),
    };
    return cmocka_run_group_tests_name("login", tests, NULL, NULL);
}
