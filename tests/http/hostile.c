/* Requests that no browser of good faith sends, through nginx: a clear 4xx at once, and
 * every worker lives. */
#include "tests/http/person.h"
#include "tests/http/workers.h"

static char *alive;

static int begin(void **state)
{
    (void)state;
    alive = workers_alive("portal");
    return 0;
}

static int end(void **state)
{
    char *now = workers_alive("portal");
    bool same = strcmp(alive, now) == 0;
    if (!same) print_error("workers were %s, are %s\n", alive, now);
    free(alive);
    free(now);
    people_leave(state);
    return same ? 0 : -1;
}

/* Under 50 ms; a busy machine gets a second and a third try. */
static void answers_at_once(struct person *p, const struct ask *a, long status)
{
    for (int i = 0; i < 5; i++) {
        person_send(p, a);
        if (p->status != status) person_fails(p, "%.80s: not %ld", a->path, status);
        if (p->seconds < 0.05) return;
    }
    person_fails(p, "%.80s: took %f s", a->path, p->seconds);
}

static void every_path(const char *const *paths, size_t count, long status)
{
    struct person *p = person_guest();
    for (size_t i = 0; i < count; i++)
        answers_at_once(p, &(struct ask){.path = paths[i]}, status);
}

static void an_unknown_path_is_404(void **state)
{
    static const char *const paths[] = {"/nope",
                                        "/services/",
                                        "/services/1/",
                                        "/services/1/2",
                                        "/SERVICES",
                                        "/index.php",
                                        "/.git",
                                        "/.env",
                                        "/services/1.html",
                                        "/enterprise/../services",
                                        "/static/",
                                        "/static/none.css",
                                        "/files-internal/",
                                        "/errors-internal/404.html",
                                        "/static/css/",
                                        "/static/..%5c..%5cgrants.sql",
                                        "/admin",
                                        "/wp-login.php"};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_ask(p, "%s", paths[i]);
        if (strstr(paths[i], "/../"))
            person_gets(p, 400);
        else
            person_gets(p, 404);
    }
    person_ask(p, "/nope");
    person_sees(p, "没有这一页");
    assert_int_equal(person_count(p, "//a[@href='/']") > 0, 1);
}

static void a_path_that_is_not_text_is_400(void **state)
{
    static const char *const paths[] = {"/%zz",
                                        "/%",
                                        "/%a",
                                        "/%00",
                                        "/services%00",
                                        "/services/1%00.html",
                                        "/%ff",
                                        "/%c0%af",
                                        "/services/%c0%ae%c0%ae/",
                                        "/%ed%a0%80",
                                        "/%f8%88%80%80%80",
                                        "/a%0d%0aX:1",
                                        "/%5c",
                                        "/a\\b",
                                        "/%7f",
                                        "/\x01"};
    (void)state;
    every_path(paths, sizeof paths / sizeof *paths, 400);
}

static void a_path_that_climbs_or_is_encoded_twice_is_400(void **state)
{
    static const char *const paths[] = {"/../etc/passwd",
                                        "/services/../login",
                                        "/services/..",
                                        "/./services",
                                        "/%2e%2e/etc/passwd",
                                        "/..%2fetc/passwd",
                                        "/%252e%252e/",
                                        "/%2525",
                                        "/services/%2531",
                                        "//services",
                                        "/services//1",
                                        "/static/../../etc/passwd",
                                        "/static/%2e%2e/%2e%2e/sql/grants.sql",
                                        "//evil.example/"};
    (void)state;
    every_path(paths, sizeof paths / sizeof *paths, 400);
}

static void a_query_that_is_not_text_is_400(void **state)
{
    static const char *const paths[] = {
        "/services?q=%ff",       "/services?q=%zz",       "/services?q=%",
        "/services?q=a%00b",     "/services?q=%c0%bc",    "/services?%ff=1",
        "/services?q=%ed%a0%80", "/search?q=%f4%90%80%80"};
    (void)state;
    every_path(paths, sizeof paths / sizeof *paths, 400);
}

static void a_name_that_no_field_has_is_400(void **state)
{
    static const char *const paths[] = {"/services?Config.VarEscapeMode=none",
                                        "/services?a.0=1",
                                        "/services?Q=1",
                                        "/services?q%5B%5D=1",
                                        "/services?%2E=1",
                                        "/services?q-1=1",
                                        "/services?=1",
                                        "/services?&",
                                        "/?Config.TagStart=x",
                                        "/?Page.body=x",
                                        "/?$var=1",
                                        "/services?q=1&q=2",
                                        "/?a=1&a=2"};
    (void)state;
    every_path(paths, sizeof paths / sizeof *paths, 400);
}

static char *many(const char *front, const char *piece, size_t times)
{
    size_t len = strlen(piece);
    char *text = malloc(strlen(front) + len * times + 1), *to = stpcpy(text, front);
    for (size_t i = 0; i < times; i++)
        to = stpcpy(to, piece);
    return text;
}

static void too_much_is_refused(void **state)
{
    (void)state;
    struct person *p = person_guest();
    char *name = many("/services?", "n", 300),
         *fields = many("/services?a=1", "&b=2", 300);
    char *body = many("a=1", "&b=2", 100000), *some = many("a=1", "&b=2", 10000);
    answers_at_once(p, &(struct ask){.path = name}, 400);
    answers_at_once(p, &(struct ask){.path = fields}, 400);
    answers_at_once(p, &(struct ask){.path = "/login", .body = body}, 413);
    answers_at_once(p, &(struct ask){.path = "/login", .body = some}, 400);
    free(name);
    free(fields);
    free(body);
    free(some);
}

/* What stands in front of a value may be long, but nginx has its own end of patience. */
static void an_endless_address_or_header_is_refused(void **state)
{
    (void)state;
    struct person *p = person_guest();
    char *path = many("/services?q=", "a", 60000),
         *cookie = many("Cookie: a=", "b", 60000);
    person_send(p, &(struct ask){.path = path});
    if (p->status != 414 && p->status != 400) person_fails(p, "a long address");
    person_send(p, &(struct ask){.path = "/login", .headers = {cookie}});
    if (p->status != 400 && p->status != 431) person_fails(p, "a long header");
    free(path);
    free(cookie);
}

static void hostile_cookies_change_nothing(void **state)
{
    static const char *const cookies[] = {
        "Cookie: sid=1",
        "Cookie: sid=' OR 1=1 --",
        "Cookie: elder=<script>",
        "Cookie: ;;;=;a",
        "Cookie: gid=\"\"; gid=x; gid=../../..",
        "Cookie: flash=%3Cscript%3E",
        "Cookie: sid=0000000000000000000000000000000000000000000000000000000000000000"};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof cookies / sizeof *cookies; i++) {
        answers_at_once(p, &(struct ask){.path = "/login", .headers = {cookies[i]}}, 200);
        assert_null(strstr(p->body, "<script>"));
        person_send(p, &(struct ask){.path = "/session", .headers = {cookies[i]}});
        assert_string_equal(p->body, "{\"signed_in\":false}");
    }
}

/* An address that the app would repeat in Location: no second header, and nobody is sent
 * away. */
static void nobody_is_sent_to_another_site(void **state)
{
    static const char *const back[] = {"//evil.example",          "/%5Cevil.example",
                                       "https:evil.example",      "http://evil.example/",
                                       "javascript:alert(1)",     "%2F%2Fevil.example",
                                       "/%09/evil.example",       "/%2F/evil.example",
                                       "%5C%5Cevil.example",      "/login%0d%0aX-Evil: 1",
                                       "/a%0aSet-Cookie:%20a=1",  "evil.example",
                                       "%20//evil.example",       "/%00",
                                       "/%E3%80%80//evil.example"};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof back / sizeof *back; i++) {
        char *path = NULL;
        if (asprintf(&path, "/elder?on=1&back=%s", back[i]) < 0) abort();
        for (char *blank; (blank = strchr(path, ' '));)
            *blank = '+';
        person_ask(p, "%s", path);
        const char *to = person_header(p, "Location");
        if (p->status != 400 && (!to || *to != '/' || to[1] == '/' || to[1] == '\\'))
            person_fails(p, "is sent to %s", to ? to : "nowhere");
        assert_null(person_header(p, "X-Evil"));
        assert_null(strstr(to ? to : "", "evil.example/"));
        free(path);
    }
}

static void after_all_that_the_site_answers(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/login");
    person_gets(p, 200);
    char *now = workers_alive("portal");
    assert_string_equal(now, alive);
    free(now);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_unknown_path_is_404),
        cmocka_unit_test(a_path_that_is_not_text_is_400),
        cmocka_unit_test(a_path_that_climbs_or_is_encoded_twice_is_400),
        cmocka_unit_test(a_query_that_is_not_text_is_400),
        cmocka_unit_test(a_name_that_no_field_has_is_400),
        cmocka_unit_test(too_much_is_refused),
        cmocka_unit_test(an_endless_address_or_header_is_refused),
        cmocka_unit_test(hostile_cookies_change_nothing),
        cmocka_unit_test(nobody_is_sent_to_another_site),
        cmocka_unit_test(after_all_that_the_site_answers),
    };
    return cmocka_run_group_tests_name("hostile", tests, begin, end);
}
