/* The second factor of operators: asked after the password, put into the phone once, used once, taken
 * away with a reason. */
#include "tests/http/account.h"

#include <time.h>

#include "model/totp.h"

#define CODE "动态验证码"
#define OPERATOR "窗口工作人员"
#define DEMO "demo-second"

static const unsigned char demo_secret[] = "12345678901234567890";

static int begin(void **state)
{
    (void)state;
    db_forgive();
    db_do("UPDATE second_factor SET last_step = 0");
    db_do("DELETE f, c FROM account a LEFT JOIN second_factor f ON f.account_id = a.id LEFT JOIN"
          " recovery_code c ON c.account_id = a.id WHERE a.name = 'demo-editor'");
    return 0;
}

static int end(void **state)
{
    db_do("UPDATE setting SET value = '0' WHERE name = 'second_factor'");
    begin(state);
    return people_leave(state);
}
#define test(f) cmocka_unit_test_setup_teardown(f, begin, end)

static const char *code_of(const unsigned char *secret, int away)
{
    static char code[9];
    totp_code(code, secret, 20, (uint64_t)(time(NULL) / 30 + away), 6);
    return code;
}

static struct person *after_password(const char *name)
{
    struct person *p = person_guest();
    account_sign_in(p, name, getenv("QIFU_PASSWORD"), OPERATOR);
    person_gets(p, 200);
    return p;
}

static void enter(struct person *p, const char *code)
{
    person_fill(p, CODE, code);
    person_press(p, "确认");
}

static bool is_in(struct person *p)
{
    person_open(p, "/account");
    return strcmp(person_heading(p), "我的账号") == 0;
}

/* --- after the password --- */

static void the_password_alone_opens_nothing(void **state)
{
    (void)state;
    struct person *p = after_password(DEMO);
    assert_string_equal(person_heading(p), CODE);
    assert_null(person_cookie(p, "sid"));
    person_open(p, "/window/");
    assert_string_equal(person_heading(p), "登录");
    person_open(p, "/session");
    assert_non_null(strstr(p->body, "false"));
    assert_int_equal(db_number("SELECT COUNT(*) FROM session s JOIN account a ON a.id = s.account_id"
                               " WHERE a.name = '" DEMO "' AND s.created_at > NOW() - INTERVAL 2 SECOND"), 0);
}

static void the_code_signs_in(void **state)
{
    (void)state;
    struct person *p = after_password(DEMO);
    enter(p, code_of(demo_secret, 0));
    person_gets(p, 200);
    assert_string_equal(p->url, "/window/");
    assert_non_null(person_cookie(p, "sid"));
    assert_true(is_in(p));
}

static void the_page_that_asked_opens_afterwards(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/window/messages");
    person_fill(p, "帐户名称", DEMO);
    person_fill(p, "帐户密码", getenv("QIFU_PASSWORD"));
    person_press(p, "登录");
    enter(p, code_of(demo_secret, 0));
    assert_string_equal(p->url, "/window/messages");
}

static void a_code_opens_once(void **state)
{
    (void)state;
    char code[9];
    struct person *p = after_password(DEMO), *q = after_password(DEMO);
    snprintf(code, sizeof code, "%s", code_of(demo_secret, 0));
    enter(p, code);
    assert_true(is_in(p));
    enter(q, code);
    person_gets(q, 422);
    assert_non_null(strstr(person_error(q, CODE), "已经用过"));
    enter(q, code_of(demo_secret, -1));         /* an older one neither */
    person_gets(q, 422);
    assert_false(is_in(q));
}

static void old_and_wrong_codes_are_refused(void **state)
{
    (void)state;
    struct person *p = after_password(DEMO);
    enter(p, code_of(demo_secret, -3));
    person_gets(p, 422);
    enter(p, "abcdef");
    person_gets(p, 422);
    assert_false(is_in(p));
    assert_true(db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'account.second_factor'"
                          " AND outcome = 'refused' AND at > NOW() - INTERVAL 1 MINUTE") >= 2);
}

static void guessing_ends_after_five(void **state)
{
    (void)state;
    struct person *p = after_password(DEMO);
    for (int i = 0; i < 6; i++) {
        if (i == 5)
            db_do("UPDATE throttle SET hits = 9, blocked_until = NOW() WHERE bucket LIKE"
                  " 'second-factor:%%'");
        enter(p, "000000");
        person_gets(p, 422);
    }
    enter(p, code_of(demo_secret, 0));
    person_gets(p, 429);
    struct person *elsewhere = after_password(DEMO);    /* by account, not by browser */
    enter(elsewhere, code_of(demo_secret, 0));
    person_gets(elsewhere, 429);
}

static void the_note_of_the_password_cannot_be_made_up(void **state)
{
    (void)state;
    struct person *p = after_password(DEMO), *q = person_guest();
    char cookie[300], *note = strdup(person_cookie(p, "waits"));
    long other = db_number("SELECT id FROM account WHERE name = 'demo-secadmin'");
    snprintf(cookie, sizeof cookie, "Cookie: waits=%.72s%ld", note, other);
    person_send(q, &(struct ask){.path = "/login/second", .headers = {cookie}});
    person_sees(q, "请先用帐户名称和密码登录");
    person_sees_no(q, "正在登录");
    snprintf(cookie, sizeof cookie, "Cookie: waits=%s", note);
    person_send(q, &(struct ask){.path = "/login/second", .headers = {cookie}});
    person_gets(q, 200);
    person_sees(q, "正在登录 " DEMO);
    free(note);
}

static void who_has_none_signs_in_as_before(void **state)
{
    (void)state;
    assert_true(is_in(after_password("demo-county")));
    assert_true(is_in(person_login("demo-enterprise")));
}

/* --- putting it into the phone --- */

static void read_secret(struct person *p, unsigned char secret[20])
{
    static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const char *text = person_find(p, "//code[@class='secret']");
    unsigned bits = 0, have = 0, n = 0;
    for (; *text; text++) {
        if (*text == ' ') continue;
        bits = bits << 5 | (unsigned)(strchr(set, *text) - set);
        for (have += 5; have >= 8; have -= 8) secret[n++] = (unsigned char)(bits >> (have - 8));
    }
    assert_int_equal(n, 20);
}

static unsigned char editors[20];       /* the secret of demo-editor */

/* The page with the recovery codes; its first one. */
static void read_code(struct person *p, char code[20])
{
    person_gets(p, 200);
    assert_string_equal(person_heading(p), "备用码");
    assert_int_equal(person_count(p, "//ol/li/code"), 10);
    snprintf(code, 20, "%s", person_find(p, "//ol/li[1]/code"));
}

static struct person *enrolled(char recovery[20])
{
    db_do("UPDATE setting SET value = '1' WHERE name = 'second_factor'");
    struct person *p = after_password("demo-editor");
    assert_string_equal(person_heading(p), "启用动态验证码");
    read_secret(p, editors);
    enter(p, "000000");
    person_gets(p, 422);
    enter(p, code_of(editors, 0));
    read_code(p, recovery);
    return p;
}

static void where_it_is_required_it_is_put_in_before_anything(void **state)
{
    (void)state;
    char recovery[20];
    struct person *p = enrolled(recovery);
    person_follow(p, "已经保存，继续");
    assert_string_equal(p->url, "/window/");
    /* The secret is shown to nobody any more, and stands nowhere as it is. */
    person_open(p, "/second-factor");
    person_sees(p, "已启用");
    assert_int_equal(person_count(p, "//code[@class='secret']"), 0);
    person_repeat(p);
    person_sees_no(p, recovery);
    struct person *q = after_password("demo-editor");
    assert_string_equal(person_heading(q), CODE);
}

/* Whoever knows the password may look at a secret on offer; it must not become the owner's. */
static void each_visit_is_offered_its_own_secret(void **state)
{
    (void)state;
    unsigned char one[20], again[20], other[20];
    char recovery[20];
    db_do("UPDATE setting SET value = '1' WHERE name = 'second_factor'");
    struct person *thief = after_password("demo-editor"), *p = after_password("demo-editor");
    read_secret(thief, one);
    read_secret(p, other);
    assert_memory_not_equal(one, other, 20);
    person_open(p, "/second-factor");
    read_secret(p, again);
    assert_memory_equal(again, other, 20);
    enter(p, code_of(one, 0));
    person_gets(p, 422);
    enter(p, code_of(other, 0));
    read_code(p, recovery);
    enter(thief, code_of(one, 0));
    assert_string_equal(person_heading(thief), CODE);
    assert_false(is_in(thief));
}

static void a_new_password_ends_the_visit(void **state)
{
    (void)state;
    struct person *p = after_password(DEMO);
    db_do("UPDATE account SET password_at = COALESCE(password_at, NOW()) + INTERVAL 1 MINUTE"
          " WHERE name = '" DEMO "'");
    enter(p, code_of(demo_secret, 0));
    db_do("UPDATE account SET password_at = password_at - INTERVAL 1 MINUTE WHERE name = '" DEMO "'");
    assert_string_equal(p->url, "/login");
    assert_false(is_in(p));
}

static void give_password(struct person *p, const char *password)
{
    person_fill(p, "帐户密码", password);
    person_press(p, "继续");
}

static void who_is_signed_in_gives_the_password_first(void **state)
{
    (void)state;
    struct person *p = after_password("demo-editor"), *other = after_password("demo-editor");
    char sid[80], recovery[20];
    snprintf(sid, sizeof sid, "%s", person_cookie(p, "sid"));
    person_open(p, "/account");
    person_follow(p, CODE);
    assert_string_equal(p->url, "/second-factor/password");
    give_password(p, "not-the-password-1");
    person_gets(p, 422);
    person_open(p, "/second-factor");
    assert_int_equal(person_count(p, "//code[@class='secret']"), 0);
    give_password(p, getenv("QIFU_PASSWORD"));
    assert_string_equal(p->url, "/second-factor");
    read_secret(p, editors);
    assert_true(is_in(other));
    person_open(p, "/second-factor");
    enter(p, code_of(editors, 0));
    read_code(p, recovery);
    assert_string_not_equal(person_cookie(p, "sid"), sid);
    assert_true(is_in(p));
    assert_false(is_in(other));                 /* came in without it */
}

static void recovery_codes_are_made_anew_with_a_code(void **state)
{
    (void)state;
    char old[20], fresh[20];
    struct person *p = enrolled(old), *q;
    person_open(p, "/second-factor");
    enter(p, code_of(editors, 0));              /* used already */
    person_gets(p, 422);
    enter(p, code_of(editors, 1));
    read_code(p, fresh);
    q = after_password("demo-editor");
    enter(q, old);
    person_gets(q, 422);
    enter(q, fresh);
    assert_true(is_in(q));
}

#define RECOVERY_USED                                                                      \
    "FROM audit_log l JOIN account a ON a.id = l.subject_id WHERE a.name = 'demo-editor'"  \
    " AND l.action = 'account.recovery_code'"

static void a_recovery_code_opens_once(void **state)
{
    (void)state;
    char recovery[20];
    enrolled(recovery);
    struct person *p = after_password("demo-editor"), *q = after_password("demo-editor");
    long before = db_number("SELECT COUNT(*) " RECOVERY_USED);
    enter(p, recovery);
    person_sees(p, "还剩 9 个");
    assert_true(is_in(p));
    enter(q, recovery);
    person_gets(q, 422);
    assert_false(is_in(q));
    assert_int_equal(db_number("SELECT COUNT(*) " RECOVERY_USED), before + 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM recovery_code c JOIN account a ON a.id ="
                               " c.account_id WHERE a.name = 'demo-editor' AND c.used_at IS NULL"), 9);
}

static void nobody_else_is_shown_a_secret(void **state)
{
    (void)state;
    struct person *guest = person_guest(), *member = person_login("demo-enterprise");
    person_open(guest, "/second-factor");
    assert_int_equal(person_count(guest, "//code[@class='secret']"), 0);
    person_open(member, "/second-factor");
    assert_int_equal(person_count(member, "//code[@class='secret']"), 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM second_factor f JOIN account a ON a.id ="
                               " f.account_id WHERE a.kind <> 'operator'"), 0);
    /* With the password alone, the secret that is in use stays hidden. */
    struct person *p = after_password(DEMO);
    person_open(p, "/second-factor");
    assert_int_equal(person_count(p, "//code[@class='secret']"), 0);
}

/* --- 重置 --- */

static void a_security_administrator_takes_it_away_with_a_reason(void **state)
{
    (void)state;
    char recovery[20];
    struct person *editor = enrolled(recovery), *admin, *county;
    long id = db_number("SELECT id FROM account WHERE name = 'demo-editor'");
    db_do("UPDATE setting SET value = '0' WHERE name = 'second_factor'");
    county = person_login("demo-county");
    admin = person_login("demo-secadmin");
    person_ask(county, "/window/rights/%ld/second-factor", id);
    person_gets(county, 403);
    person_open(admin, "/window/rights/%ld", id);
    person_follow(admin, "重置动态验证码");
    person_press(admin, "重置动态验证码");
    person_gets(admin, 422);
    person_fill(admin, "原因", "手机丢失，本人到场核实");
    person_press(admin, "重置动态验证码");
    person_gets(admin, 200);
    person_sees(admin, "已重置");
    assert_false(is_in(editor));
    assert_int_equal(db_number("SELECT COUNT(*) FROM second_factor WHERE account_id = %ld", id), 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM recovery_code WHERE account_id = %ld", id), 0);
    assert_true(db_number("SELECT COUNT(*) FROM audit_log WHERE action ="
                          " 'operator.second_factor_reset' AND subject_id = %ld AND detail LIKE"
                          " '%%手机丢失%%'", id) >= 1);
    assert_true(is_in(after_password("demo-editor")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        test(the_password_alone_opens_nothing),
        test(the_code_signs_in),
        test(the_page_that_asked_opens_afterwards),
        test(a_code_opens_once),
        test(old_and_wrong_codes_are_refused),
        test(guessing_ends_after_five),
        test(the_note_of_the_password_cannot_be_made_up),
        test(who_has_none_signs_in_as_before),
        test(where_it_is_required_it_is_put_in_before_anything),
        test(each_visit_is_offered_its_own_secret),
        test(a_new_password_ends_the_visit),
        test(who_is_signed_in_gives_the_password_first),
        test(recovery_codes_are_made_anew_with_a_code),
        test(a_recovery_code_opens_once),
        test(nobody_else_is_shown_a_secret),
        test(a_security_administrator_takes_it_away_with_a_reason),
    };
    return cmocka_run_group_tests_name("second_factor", tests, NULL, NULL);
}
