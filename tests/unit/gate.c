/* The gate, for who asks for a page: addresses, methods, rights. */
#include "notes.h"

/* --- address, method, route --- */

static void an_address_is_found_or_refused(void **state)
{
    (void)state;
    static const struct { const char *uri; int status; } rows[] = {
        {"/", 200}, {"/nothing", 404}, {"/notes/7", 200}, {"/notes/7?x=1", 200}, {"/notes/07", 404},
        {"/notes/x", 404}, {"/notes/", 404}, {"/notes/7/more", 404}, {"/notes", 404},
        {"/notes/1234567890123456789", 404}, {"/notes/404", 404}, {"/a/%2e%2e/b", 400},
        {"/notes%00", 400}, {"/words/-_aZ09", 200}, {"/words/a.b", 404}, {"/words/a%20b", 404},
        {"/words/" SID, 200}, {"/words/" SID "0", 404}, {"/words/0", 200}, {"/?x=%ff", 400}, {"/?x=1&x=2", 400}, {"/list?words=a&words=b", 400},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (status_of(get(rows[i].uri)) != rows[i].status)
            fail_msg("%s: %d", rows[i].uri, answer.status);
}

static void another_method_is_told_which_it_may_be(void **state)
{
    (void)state;
    static const struct { const char *method, *uri, *allow; } rows[] = {
        {"PUT", "/notes/7", "GET, HEAD, POST"}, {"POST", "/list", "GET, HEAD"},
        {"GET", "/plain", "POST"}, {"DELETE", "/", "GET, HEAD"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct qf_fastcgi f = get(rows[i].uri);
        param(&f, "REQUEST_METHOD", rows[i].method);
        assert_int_equal(status_of(f), 405);
        assert_header("Allow", rows[i].allow);
    }
}

static void a_head_is_a_get_without_its_body(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/");
    param(&f, "REQUEST_METHOD", "HEAD");
    assert_int_equal(status_of(f), 200);
    assert_string_equal(answer.body, "");
    assert_true(strtol(header("Content-Length"), NULL, 10) > 10);
}

static void developers_pages_are_theirs_alone(void **state)
{
    (void)state;
    assert_int_equal(status_of(get("/dev")), 404);
    worker.developer = true;
    assert_int_equal(status_of(get("/dev")), 200);
    worker.developer = false;
}

static void what_needs_no_session_asks_nobody(void **state)
{
    (void)state;
    assert_int_equal(status_of(get("/health")), 200);
    assert_string_equal(answer.body, "well");
    assert_string_equal(asked, "");
}

static void a_public_page_never_looks_at_the_session(void **state)
{
    (void)state;
    sign_in(0);
    struct qf_fastcgi f = get("/");
    param(&f, "HTTP_COOKIE", "sid=" SID "; elder=1");
    assert_int_equal(status_of(f), 200);
    assert_null(strstr(asked, "open"));
    assert_header("X-Accel-Expires", "2");
    assert_int_equal(status_of(get("/bare")), 500);
    assert_header("X-Accel-Expires", "0");
}

static void the_number_of_a_request_is_nginxs_or_ours(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/");
    param(&f, "REQUEST_ID", "0123456789abcdef0123456789abcdef");
    serve(&f);
    assert_header("X-Request-Id", "0123456789abcdef");
    param(&f, "REQUEST_ID", "0123456789abcdef0123456789abcde\n");
    serve(&f);
    assert_string_not_equal(header("X-Request-Id"), "0123456789abcdef");
    assert_int_equal(strlen(header("X-Request-Id")), 16);
}

static void settings_are_read_when_they_have_changed(void **state)
{
    (void)state;
    worker.site_version = -1;
    assert_int_equal(status_of(get("/")), 200);
    assert_non_null(strstr(asked, "site"));
    assert_int_equal(status_of(get("/")), 200);
    assert_null(strstr(asked, "site "));
    site_number = 2;
    assert_int_equal(status_of(get("/")), 200);
    assert_non_null(strstr(asked, "site "));
}

/* --- rights --- */

static void a_guest_is_sent_to_the_login_and_back(void **state)
{
    (void)state;
    assert_int_equal(status_of(get("/mine?page=2")), 303);
    assert_header("Location", "/login?back=%2Fmine%3Fpage%3D2");
    assert_int_equal(status_of(post("/mine", "text=x")), 303);
    assert_header("Location", "/login?back=%2Fmine");
    assert_int_equal(saves, 0);
    struct qf_fastcgi f = get("/mine");
    param(&f, "HTTP_ACCEPT", "application/json");
    assert_int_equal(status_of(f), 401);
    assert_says("\"status\":401");
}

static void a_function_is_needed_where_the_row_says_so(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/write");
    param(&f, "HTTP_COOKIE", "sid=" SID);
    sign_in(0);
    assert_int_equal(status_of(f), 403);
    assert_int_equal(status_of(post("/write", "text=x")), 403);
    assert_int_equal(saves, 0);
    sign_in(1 << FN_WRITE);
    assert_int_equal(status_of(f), 200);
    assert_int_equal(status_of(post("/write", "text=x")), 303);
    assert_int_equal(saves, 1);
    param(&f, "HTTP_COOKIE", "sid=" SID "0");
    assert_int_equal(status_of(f), 303);
    assert_null(strstr(asked, "open"));
}

static void parts_of_a_path_have_their_names(void **state)
{
    (void)state;
    struct qf_fastcgi f = get("/pairs/one/two");
    param(&f, "HTTP_COOKIE", "sid=" SID);
    signed_in.account = 5;
    signed_in.functions = UINT64_C(1) << (77 & 63);
    assert_int_equal(status_of(f), 200);
    assert_says("title=one|/pairs/one/two;");
    assert_int_equal(status_of(get("/words/x")), 200);
    assert_says("title=-|/words/x;");
}

/* What --routes prints, which the tests of rights read. */
static void the_table_is_printed(void **state)
{
    (void)state;
    char *text = NULL;
    size_t len = 0;
    FILE *out = stdout;
    stdout = open_memstream(&text, &len);
    qf_routes_print(&app);
    fclose(stdout);
    stdout = out;
    static const char *const rows[] = {
        "GET\t/\tanyone\t-\t-\tnote\t首页\t-\t1\n", "GET\t/bare\tanyone\t-\t-\t-\t-\t-\t-\n",
        "GET\t/mine\tsigned-in\tnote\t-\tnote\t-\t-\t-\n",
        "POST\t/write\tnote.write\tnote\t-\t-\t-\t-\t-\n",
        "POST\t/notes/{id}\tanyone\tnote\trecord\t-\t-\t-\t-\n",
        "GET\t/pairs/{aa}/{bb}\t?\t-\t-\tnote\t-\t-\t-\n",
        "GET\t/words/{word}\tanyone\t-\t-\tnote\t-\twords\t-\n"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!strstr(text, rows[i])) fail_msg("%s is not in\n%s", rows[i], text);
    free(text);
}

static void a_filter_is_read_from_the_address(void **state)
{
    (void)state;
    assert_int_equal(status_of(get("/list?words=abc")), 200);
    assert_says("words=abc!;");
    assert_silent("token=" KEY);
    assert_int_equal(status_of(get("/list?words=abcdefghijklmnopqrstuvwxyz")), 200);
    assert_says("!最多 20 字");
    struct qf_fastcgi f = get("/");
    param(&f, "HTTP_ACCEPT", "application/json");
    assert_int_equal(status_of(f), 200);
    assert_string_equal(answer.body, "{\"title\":\"首页\",\"data\":{\"text\":\"旧内容\"}}");
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup(f, begin)
    const struct CMUnitTest tests[] = {
        TEST(an_address_is_found_or_refused),
        TEST(another_method_is_told_which_it_may_be),
        TEST(a_head_is_a_get_without_its_body),
        TEST(developers_pages_are_theirs_alone),
        TEST(what_needs_no_session_asks_nobody),
        TEST(a_public_page_never_looks_at_the_session),
        TEST(the_number_of_a_request_is_nginxs_or_ours),
        TEST(settings_are_read_when_they_have_changed),
        TEST(a_guest_is_sent_to_the_login_and_back),
        TEST(a_function_is_needed_where_the_row_says_so),
        TEST(parts_of_a_path_have_their_names),
        TEST(the_table_is_printed),
        TEST(a_filter_is_read_from_the_address),
    };
    return cmocka_run_group_tests_name("gate", tests, open_app, web_close);
}
