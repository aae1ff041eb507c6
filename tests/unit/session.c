/* Cookies and what they are worth: names, origins, notes that a browser keeps, paths to go back to. */
#include "web.h"

static const char *base = "Site.base_url = https://qifu.test\n";
enum { DAY = 24 * 3600 };
static const char *name = "known", *subject = "lushan", *vouched;
static char safe[600];

static qf_err *know(struct qf_req *r)
{
    qf_vouch(r, name, subject, 30 * DAY);
    return qf_send(r, "text/plain", "", 0);
}

static qf_err *ask(struct qf_req *r)
{
    const char *found = qf_vouched(r, name, 30 * DAY);
    vouched = found ? qf_dup(arena, found) : NULL;
    return qf_send(r, "text/plain", "", 0);
}

static qf_err *forget(struct qf_req *r)
{
    qf_vouch_no_more(r, name);
    return qf_send(r, "text/plain", "", 0);
}

static qf_err *sign(struct qf_req *r)
{
    QF_TRY(qf_sign_in(r, 6));
    return qf_send(r, "text/plain", "", 0);
}

static qf_err *leave(struct qf_req *r)
{
    QF_TRY(qf_sign_out(r));
    return qf_send(r, "text/plain", "", 0);
}

static qf_err *fine(struct qf_req *r) { return qf_go(r, "", "/"); }

static const struct qf_route routes[] = {
    {QF_GET, "/know", know}, {QF_GET, "/ask", ask}, {QF_GET, "/sign", sign}, {QF_GET, "/forget", forget},
    {QF_GET, "/leave", leave}, {QF_GET, "/post", fine}, {QF_POST, "/post", fine}, {0}};
static const struct qf_app app = {.name = "session", .routes = routes, .keeper = &fake_keeper,
                                  .layout = "layout/base", .login = "/login"};

static int open_app(void **state)
{
    (void)state;
    if (web_open(&app) != 0) return -1;
    qf_conf_free(worker.conf);
    worker.conf = NULL;
    return web_conf(base, &worker.conf) ? -1 : 0;
}

static int begin(void **state)
{
    worker.secure = false;
    name = "known";
    return web_forget(state);
}

static void ask_with(const char *cookie)
{
    struct qf_fastcgi f = get("/ask");
    param(&f, "HTTP_COOKIE", cookie);
    vouched = "unasked";
    serve(&f);
    assert_int_equal(answer.status, 200);
}

/* The cookie that a browser got for the subject. */
static char *noted(void)
{
    struct qf_fastcgi f = get("/know");
    serve(&f);
    const char *set = header("Set-Cookie");
    assert_non_null(strstr(set, "; HttpOnly; Max-Age=2592000"));
    return qf_dupn(arena, set, strcspn(set, ";"));
}

static void a_note_says_what_was_noted_and_nothing_else(void **state)
{
    (void)state;
    char *cookie = noted();
    ask_with(cookie);
    assert_string_equal(vouched, "lushan");
    for (size_t i = strlen("known="); cookie[i]; i++) {
        char was = cookie[i];
        cookie[i] = was == '1' ? '2' : '1';
        ask_with(cookie);
        if (vouched) fail_msg("character %zu may differ", i);
        cookie[i] = was;
    }
    ask_with(qf_fmt(arena, "%s1", cookie));
    assert_null(vouched);
    ask_with(cookie);
    assert_string_equal(vouched, "lushan");
}

static void a_note_of_one_name_is_none_of_another(void **state)
{
    (void)state;
    char *cookie = noted();
    name = "waits";
    ask_with(qf_fmt(arena, "waits=%s", cookie + strlen("known=")));
    assert_null(vouched);
}

static void what_is_no_such_cookie(void **state)
{
    (void)state;
    static const char *const none[] = {"", "known=", "known=1", "known=" SID, "known=zzzzzzzz" SID,
                                       "known=00000000" SID, "known=00000000" SID "0"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        ask_with(none[i]);
        assert_null(vouched);
    }
}

/* One that was made 31 days ago, with the right MAC, is worth nothing any more. */
static void it_ends_with_its_time(void **state)
{
    (void)state;
    static const struct { int days; bool counts; } rows[] = {{29, true}, {31, false}};
    for (size_t i = 0; i < 2; i++) {
        unsigned char mac[crypto_auth_BYTES];
        const char *since =
            qf_fmt(arena, "%08llx", (unsigned long long)(qf_now() - rows[i].days * DAY));
        const char *text = qf_fmt(arena, "note known %s %s", since, subject);
        crypto_auth(mac, (const unsigned char *)text, strlen(text), worker.key);
        ask_with(qf_fmt(arena, "known=%s%s%s", since, qf_hex(arena, mac, 32), subject));
        assert_int_equal(vouched != NULL, rows[i].counts);
    }
}

static void it_ends_when_it_is_taken_back(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/forget");
    serve(&f);
    assert_header("Set-Cookie", NULL);
    param(&f, "HTTP_COOKIE", noted());
    serve(&f);
    assert_header("Set-Cookie", "known=; Path=/; SameSite=Lax; HttpOnly; Max-Age=0");
}

static void signing_in_makes_a_new_secret(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/sign");
    param(&f, "HTTP_USER_AGENT", "样例浏览器");
    serve(&f);
    char first[200];
    snprintf(first, sizeof first, "%s", header("Set-Cookie"));
    assert_int_equal(strncmp(first, "sid=", 4), 0);
    assert_int_equal(strspn(first + 4, "0123456789abcdef"), 64);
    assert_string_equal(first + 68, "; Path=/; SameSite=Lax; HttpOnly");
    assert_string_equal(asked, "versions begin(样例浏览器) ");
    param(&f, "HTTP_USER_AGENT", "\xFF\xFE");
    serve(&f);
    assert_string_not_equal(header("Set-Cookie"), first);
    assert_string_equal(asked, "versions begin() ");
}

static void who_is_signed_in_already_is_signed_out_first(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/sign");
    signed_in.account = 5;
    param(&f, "HTTP_COOKIE", "sid=" SID);
    serve(&f);
    assert_string_equal(asked, "versions open end begin() ");
    param(&f, "REQUEST_URI", "/leave");
    serve(&f);
    assert_string_equal(asked, "versions open end ");
    assert_header("Set-Cookie", "sid=; Path=/; SameSite=Lax; HttpOnly; Max-Age=0");
    signed_in.account = 0;
    serve(&f);
    assert_string_equal(asked, "versions open ");
    assert_header("Set-Cookie", NULL);
}

static void over_tls_cookies_are_the_hosts_alone(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/sign");
    worker.secure = true;
    serve(&f);
    assert_int_equal(strncmp(header("Set-Cookie"), "__Host-sid=", 11), 0);
    assert_non_null(strstr(header("Set-Cookie"), "; Secure"));
    param(&f, "HTTP_COOKIE", "sid=" SID);
    serve(&f);
    assert_null(strstr(asked, "open"));
    param(&f, "HTTP_COOKIE", "__Host-sid=" SID);
    serve(&f);
    assert_non_null(strstr(asked, "open"));
}

static void tokens_are_of_their_form(void **state)
{
    (void)state;
    static const char *const none[] = {"sid=", "sid=x", "sid=" SID "5",
                                       "sid=G555555555555555555555555555555555555555555555555555555"
                                       "555555555"};
    struct qf_fastcgi f = get("/leave");
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        param(&f, "HTTP_COOKIE", none[i]);
        serve(&f);
        assert_null(strstr(asked, "open"));
    }
}

static void a_form_comes_from_our_own_pages(void **state)
{
    (void)state;
    static const struct { const char *site, *origin, *host; bool secure; int status; } rows[] = {
        {"", "", "", false, 303},
        {"same-origin", "", "", false, 303},
        {"none", "", "", false, 303},
        {"same-site", "", "", false, 403},
        {"cross-site", "https://qifu.test", "qifu.test", true, 403},
        {"", "https://qifu.test", "", true, 303},
        {"", "http://qifu.test:8080", "qifu.test:8080", false, 303},
        {"", "https://qifu.test:8080", "qifu.test:8080", false, 403},
        {"", "http://qifu.test:8080", "qifu.test:8080", true, 403},
        {"", "http://evil.test", "qifu.test", false, 403},
        {"", "http://evil.test", "", false, 403},
        {"", "null", "qifu.test", false, 403},
        {"", "http://", "", false, 403},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct qf_fastcgi f = post("/post", "");
        worker.secure = rows[i].secure;
        param(&f, "HTTP_COOKIE", rows[i].secure ? "__Host-gid=" GID : "gid=" GID);
        param(&f, "HTTP_SEC_FETCH_SITE", rows[i].site);
        param(&f, "HTTP_ORIGIN", rows[i].origin);
        param(&f, "HTTP_HOST", rows[i].host);
        serve(&f);
        if (answer.status != rows[i].status) fail_msg("row %zu: %d", i, answer.status);
    }
}

static void a_path_to_go_back_to_is_of_this_site(void **state)
{
    (void)state;
    static const char *const good[] = {"/", "/mine", "/mine?x=1#y", "/中文"};
    static const char *const bad[] = {"", "mine", "//evil.test", "/\\evil.test", "http://evil.test",
                                      "/a b", "/a\\b", "/a\nb", "/a\x7f", "/\x01"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_string_equal(qf_safe_path(NULL, good[i]), good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_string_equal(qf_safe_path(NULL, bad[i]), "/");
    assert_string_equal(qf_safe_path(NULL, NULL), "/");
    memset(safe, 'a', 501);
    safe[0] = '/';
    assert_string_equal(qf_safe_path(NULL, safe), "/");
    safe[500] = '\0';
    assert_string_equal(qf_safe_path(NULL, safe), safe);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup(f, begin)
    const struct CMUnitTest tests[] = {
        TEST(a_note_says_what_was_noted_and_nothing_else),
        TEST(a_note_of_one_name_is_none_of_another),
        TEST(what_is_no_such_cookie),
        TEST(it_ends_with_its_time),
        TEST(it_ends_when_it_is_taken_back),
        TEST(signing_in_makes_a_new_secret),
        TEST(who_is_signed_in_already_is_signed_out_first),
        TEST(over_tls_cookies_are_the_hosts_alone),
        TEST(tokens_are_of_their_form),
        TEST(a_form_comes_from_our_own_pages),
        TEST(a_path_to_go_back_to_is_of_this_site),
    };
    return cmocka_run_group_tests_name("session", tests, open_app, web_close);
}
