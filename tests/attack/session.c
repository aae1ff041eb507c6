/* Rules of a session that tests/http/login and password do not look at: what its cookie says, when its id
 * changes, and that nothing but the cookie is a session. */
#include "tests/http/account.h"
#include "tests/http/db.h"

#include <strings.h>

static char *sid_of(struct person *p)
{
    const char *sid = person_cookie(p, "sid");
    if (!sid) person_fails(p, "has no session");
    return strdup(sid);
}

/* Is this id, in the hands of somebody else, a session? */
static bool opens(const char *sid)
{
    char cookie[200];
    struct person *thief = person_guest();
    snprintf(cookie, sizeof cookie, "Cookie: sid=%s", sid);
    person_send(thief, &(struct ask){.path = "/account", .headers = {cookie}});
    return thief->status == 200;
}

/* The form of the login with the token of the page that p stands on. */
static void send_login(struct person *p)
{
    char *body = NULL;
    if (asprintf(&body, "_token=%s&_key=%s&kind=person&name=demo-person&password=%s",
                 person_find(p, "//main//input[@name='_token']/@value"),
                 person_find(p, "//main//input[@name='_key']/@value"), getenv("QIFU_PASSWORD")) < 0)
        abort();
    person_send(p, &(struct ask){.path = "/login", .body = body});
    free(body);
    person_gets(p, 303);
}

/* The line of the last answer that sets the session's cookie. */
static char *cookie_line(struct person *p)
{
    char *line = strcasestr(strdup(person_headers(p)), "\nSet-Cookie: sid=");
    if (!line) person_fails(p, "sets no cookie");
    line[1 + strcspn(line + 1, "\r\n")] = 0;
    return line + 1;
}

static void the_cookie_is_for_this_site_and_no_script(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/login");
    send_login(p);
    const char *line = cookie_line(p);
    assert_non_null(strstr(line, "; HttpOnly"));
    assert_non_null(strstr(line, "; SameSite=Lax"));
    assert_non_null(strstr(line, "; Path=/"));
    assert_null(strcasestr(line, "domain="));
    assert_null(strcasestr(line, "expires="));
    assert_null(strcasestr(line, "max-age="));
    assert_string_equal(person_header(p, "Cache-Control"), "no-store");
}

static void signing_out_takes_the_cookie_away(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char body[400];
    person_open(p, "/logout");
    snprintf(body, sizeof body, "_token=%s&_key=%s",
             person_find(p, "//main//input[@name='_token']/@value"),
             person_find(p, "//main//input[@name='_key']/@value"));
    person_send(p, &(struct ask){.path = "/logout", .body = body});
    person_gets(p, 303);
    assert_non_null(strstr(cookie_line(p), "sid=; "));
    assert_non_null(strstr(cookie_line(p), "; Max-Age=0"));
}

static void a_session_is_in_its_cookie_only(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person"), *thief = person_guest();
    char header[200], *sid = sid_of(p);
    person_ask(thief, "/account?sid=%s", sid);
    person_gets(thief, 303);
    snprintf(header, sizeof header, "Authorization: Bearer %s", sid);
    person_send(thief, &(struct ask){.path = "/account", .headers = {header}});
    person_gets(thief, 303);
    snprintf(header, sizeof header, "X-Session: %s", sid);
    person_send(thief, &(struct ask){.path = "/account", .headers = {header}});
    person_gets(thief, 303);
    assert_true(opens(sid));
    free(sid);
}

/* Every character counts, and two cookies of one name are no choice between two. */
static void only_the_whole_id_is_one(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char cookie[400], *sid = sid_of(p);
    for (size_t i = 0; i < strlen(sid); i += 21) {
        char was = sid[i];
        sid[i] = was == '0' ? '1' : '0';
        assert_false(opens(sid));
        sid[i] = was;
    }
    snprintf(cookie, sizeof cookie, "Cookie: sid=%.63s", sid);
    person_send(p, &(struct ask){.path = "/nope", .headers = {cookie}});
    for (char *c = sid; *c; c++)
        if (*c >= 'a') *c = (char)(*c - 'a' + 'A');
    assert_false(opens(sid));
    free(sid);
}

static void signing_in_again_ends_the_session_before(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char *first = sid_of(p);
    person_open(p, "/logout");
    send_login(p);
    char *second = sid_of(p);
    assert_string_not_equal(first, second);
    assert_false(opens(first));
    assert_true(opens(second));
    free(first);
    free(second);
}

static void a_new_password_gives_a_new_id(void **state)
{
    (void)state;
    struct person *p = account_registered(NULL, NULL);
    char *before = sid_of(p);
    person_open(p, "/password");
    person_fill(p, "原密码", ACCOUNT_PASSWORD);
    person_fill(p, "新密码", "Another-good-1x");
    person_fill(p, "确认密码", "Another-good-1x");
    person_press(p, person_find(p, "//main//form[@method='post']//button[not(@name='_side')]"));
    person_gets(p, 200);
    assert_string_equal(p->url, "/account");
    char *after = sid_of(p);
    assert_string_not_equal(before, after);
    assert_false(opens(before));
    assert_true(opens(after));
    free(before);
    free(after);
}

/* Whose rights change signs in anew: an id that somebody else may have got hold of gains nothing. */
static void changed_rights_end_the_sessions(void **state)
{
    (void)state;
    struct person *admin = person_login("demo-secadmin"), *seat = person_login("demo-seat");
    long id = db_number("SELECT id FROM account WHERE name = 'demo-seat'");
    db_do("DELETE FROM permission_grant WHERE account_id = %ld AND role_code = 'window_editor'", id);
    person_ask(seat, "/window/");
    person_gets(seat, 200);
    person_open(admin, "/window/rights/%ld/grant", id);
    person_fill(admin, "角色", "window_editor");
    person_fill(admin, "窗口", "430104");
    person_press(admin, "授权");
    person_sees(admin, "已授予");
    person_ask(seat, "/window/");
    person_gets(seat, 303);
    struct person *again = person_login("demo-seat");
    person_open(admin, "/window/rights/%ld", id);
    long one = db_number("SELECT MIN(id) FROM permission_grant WHERE account_id = %ld AND role_code ="
                         " 'window_editor'", id);
    person_open(admin, "/window/grants/%ld/withdraw", one);
    person_press(admin, "收回授权");
    person_gets(admin, 200);
    person_ask(again, "/window/");
    person_gets(again, 303);
    db_do("DELETE FROM permission_grant WHERE account_id = %ld AND role_code = 'window_editor'", id);
}

static void an_old_session_ends_however_busy_it_is(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char *sid = sid_of(p);
    assert_int_equal(db_number("SELECT TIMESTAMPDIFF(HOUR, created_at, expires_at) FROM session WHERE"
                               " token_hash = UNHEX(SHA2('%s', 256))", sid), 12);
    db_do("UPDATE session SET created_at = NOW() - INTERVAL 12 HOUR, expires_at = NOW(), seen_at = NOW()"
          " WHERE token_hash = UNHEX(SHA2('%s', 256))", sid);
    person_ask(p, "/account");
    person_gets(p, 303);
    free(sid);
}

static void a_looked_at_page_lengthens_no_life(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char *sid = sid_of(p);
    char *before = db_words("SELECT expires_at FROM session WHERE token_hash = UNHEX(SHA2('%s', 256))", sid);
    db_do("UPDATE session SET seen_at = NOW() - INTERVAL 5 MINUTE WHERE token_hash = UNHEX(SHA2('%s', 256))",
          sid);
    person_ask(p, "/account");
    person_gets(p, 200);
    char *after = db_words("SELECT expires_at FROM session WHERE token_hash = UNHEX(SHA2('%s', 256))", sid);
    assert_string_equal(before, after);
    free(before);
    free(after);
    free(sid);
}

/* Ids are not made from the clock, the account or each other. */
static void ids_have_nothing_in_common(void **state)
{
    (void)state;
    char *ids[6];
    for (int i = 0; i < 6; i++) ids[i] = sid_of(person_login("demo-person"));
    for (int i = 0; i < 6; i++)
        for (int k = 0; k < i; k++) {
            int same = 0;
            for (int c = 0; c < 64; c++) same += ids[i][c] == ids[k][c];
            /* 4 of 64 by chance; 24 by chance once in 10^11. */
            assert_true(same < 24);
        }
    for (int i = 0; i < 6; i++) free(ids[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(the_cookie_is_for_this_site_and_no_script),
        account_test(signing_out_takes_the_cookie_away),
        account_test(a_session_is_in_its_cookie_only),
        account_test(only_the_whole_id_is_one),
        account_test(signing_in_again_ends_the_session_before),
        account_test(a_new_password_gives_a_new_id),
        account_test(changed_rights_end_the_sessions),
        account_test(an_old_session_ends_however_busy_it_is),
        account_test(a_looked_at_page_lengthens_no_life),
        account_test(ids_have_nothing_in_common),
    };
    return cmocka_run_group_tests_name("session", tests, NULL, NULL);
}
