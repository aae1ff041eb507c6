/* What is kept for everybody and what for nobody: public pages know no visitor, others
 * are kept nowhere, and what changed is seen at once. */
#include "lib/web/freshness.h"
#include "tests/http/db.h"
#include "tests/http/fcgi.h"
#include "tests/http/samples.h"
#include "tests/http/workers.h"

static struct route *routes;
static size_t route_count;

static int begin(void **state)
{
    (void)state;
    db_forgive();
    routes = routes_all(&route_count);
    samples_find(person_guest(), routes, route_count);
    return people_leave(NULL);
}

static int end(void **state)
{
    samples_remove();
    return people_leave(state);
}

static bool kept(const struct route *r)
{
    return r->cached && strcmp(r->app, "portal") == 0;
}

/* --- headers --- */

static void a_public_page_is_asked_for_again_and_others_are_not_stored(void **state)
{
    (void)state;
    struct person *p = person_guest();
    for (struct route *r = routes; r < routes + route_count; r++) {
        if (!route_is(r, "GET") || strcmp(r->may, "anyone") || !r->sample) continue;
        person_ask(p, "%s", r->sample);
        if (p->status != 200 || strstr(r->path, "/files/")) continue;
        const char *says = person_header(p, "Cache-Control");
        if (!says || strcmp(says, r->cached ? "no-cache" : "no-store"))
            person_fails(p, "Cache-Control: %s", says ? says : "");
        if (person_header(p, "X-Accel-Expires")) person_fails(p, "shows X-Accel-Expires");
        if (r->cached && person_header(p, "Set-Cookie")) person_fails(p, "sets a cookie");
    }
}

static void an_error_is_not_stored(void **state)
{
    static const char *const paths[] = {"/services/999999999", "/nope",
                                        "/services?page=99999", "/%zz",
                                        "/static/none.css"};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_ask(p, "%s", paths[i]);
        assert_string_equal(person_header(p, "Cache-Control"), "no-store");
    }
}

/* --- the visitor --- */

static void a_page_that_is_kept_is_the_same_for_everybody(void **state)
{
    (void)state;
    struct person *p = person_login("demo-enterprise"), *guest = person_guest();
    for (struct route *r = routes; r < routes + route_count; r++) {
        if (!kept(r)) continue;
        person_ask(guest, "%s", r->sample);
        person_ask(p, "%s", r->sample);
        if (p->len != guest->len || memcmp(p->body, guest->body, p->len))
            person_fails(p, "differs from what a guest sees");
        person_sees_no(p, "周例明");
        if (strstr(p->body, "_token")) person_fails(p, "holds a form of somebody");
    }
}

static bool same_to_the_app(const char *socket, const char *uri, const char *cookie)
{
    struct fcgi_answer with =
        fcgi_send(socket, &(struct fcgi_ask){.uri = uri, .cookie = cookie});
    struct fcgi_answer without = fcgi_send(socket, &(struct fcgi_ask){.uri = uri});
    const char *a = strstr(with.text, "\r\n\r\n"), *b = strstr(without.text, "\r\n\r\n");
    bool same = with.status == 200 && a && b && strcmp(a, b) == 0 &&
                !strstr(with.text, "Set-Cookie");
    fcgi_forget(&with);
    fcgi_forget(&without);
    return same;
}

/* The app itself, told the cookie: nginx is not what keeps the visitor out of the page.
 * Two workers may have read the figures of the day at different moments; of a few tries
 * they agree in one. */
static void the_app_looks_at_no_session_for_it(void **state)
{
    (void)state;
    struct person *p = person_login("demo-enterprise");
    char *socket = workers_socket("portal"), *cookie = NULL;
    if (asprintf(&cookie, "sid=%s", person_cookie(p, "sid")) < 0) abort();
    for (struct route *r = routes; r < routes + route_count; r++) {
        bool same = !kept(r);
        for (int i = 0; i < 10 && !same; i++) {
            same = same_to_the_app(socket, r->sample, cookie);
            /* Workers take turns: one request more, and the same one is asked twice. */
            struct fcgi_answer turn =
                fcgi_send(socket, &(struct fcgi_ask){.uri = "/healthz"});
            fcgi_forget(&turn);
        }
        if (!same) fail_msg("%s differs", r->sample);
    }
    free(cookie);
    free(socket);
}

static void a_page_of_somebody_is_not_shown_to_the_next(void **state)
{
    (void)state;
    struct person *p = person_login("demo-enterprise"), *guest = person_guest();
    person_open(p, "/account");
    person_sees(p, "周例明");
    person_open(guest, "/account");
    assert_string_equal(person_heading(guest), "登录");
    person_ask(p, "/session");
    person_ask(guest, "/session");
    assert_null(strstr(guest->body, "周例明"));
}

/* --- fresh --- */

/* What the gate does after a POST that changed content. */
static void content_changed(void)
{
    char *folder = NULL;
    db_do("UPDATE content_version SET version = version + 1, changed_at = NOW() WHERE "
          "name = 'content'");
    if (asprintf(&folder, "%s/run/version", getenv("QIFU_STATE")) < 0) abort();
    qf_freshness_renew(folder);
    free(folder);
}

/* Many times, so that every worker is asked. */
static void everybody_sees(const char *path, const char *words, bool there)
{
    struct person *p = person_guest();
    for (int i = 0; i < 24; i++) {
        person_open(p, "%s?again=%d", path, i);
        if (there)
            person_sees(p, words);
        else
            person_sees_no(p, words);
    }
    person_open(p, "%s", path);
    if (there)
        person_sees(p, words);
    else
        person_sees_no(p, words);
}

/* The article that a test has changed, and how it was. */
static struct {
    long id;
    char *title;
} changed;

static void change(const char *title, const char *state)
{
    db_do("UPDATE article SET title = '%s', state = '%s' WHERE id = %ld", title, state,
          changed.id);
    content_changed();
}

static void take_newest_notice(void)
{
    changed.id =
        db_number("SELECT id FROM article WHERE column_code = 'notices' AND state ="
                  " 'published' AND published_at <= NOW() AND pinned = 0 AND"
                  " (expires_at IS NULL OR expires_at > NOW())"
                  " ORDER BY published_at DESC LIMIT 1");
    changed.title = db_words("SELECT title FROM article WHERE id = %ld", changed.id);
}

static int put_back(void **state)
{
    if (changed.id) change(changed.title, "published");
    free(changed.title);
    changed.id = 0;
    changed.title = NULL;
    return people_leave(state);
}

static void a_change_is_seen_at_once(void **state)
{
    static const char words[] = "刚刚改过的标题";
    (void)state;
    take_newest_notice();
    everybody_sees("/", changed.title, true);
    everybody_sees("/", words, false);
    change(words, "published");
    everybody_sees("/", words, true);
    everybody_sees("/news", words, true);
    change(changed.title, "published");
    everybody_sees("/", words, false);
}

static void what_is_withdrawn_is_gone_at_once(void **state)
{
    (void)state;
    struct person *p = person_guest();
    take_newest_notice();
    person_open(p, "/news/%ld", changed.id);
    person_gets(p, 200);
    change(changed.title, "withdrawn");
    person_ask(p, "/news/%ld", changed.id);
    person_gets(p, 404);
    everybody_sees("/", changed.title, false);
    change(changed.title, "published");
    person_open(p, "/news/%ld", changed.id);
    person_gets(p, 200);
}

/* --- files --- */

static void a_static_file_with_a_version_never_changes(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/");
    const char *style = person_find(p, "//link[@rel='stylesheet']/@href");
    assert_non_null(strstr(style, "?v="));
    person_ask(p, "%s", style);
    person_gets(p, 200);
    assert_non_null(strstr(person_header(p, "Cache-Control"), "immutable"));
    assert_string_equal(person_header(p, "X-Content-Type-Options"), "nosniff");
}

static void a_public_file_is_sent_and_a_private_one_is_not(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *path = NULL;
    for (struct route *r = routes; r < routes + route_count; r++)
        if (strcmp(r->path, "/files/{name}") == 0) path = r->sample;
    person_ask(p, "%s", path);
    person_gets(p, 200);
    assert_string_equal(p->body, "公开的文件\n");
    assert_non_null(strstr(person_header(p, "Content-Security-Policy"), "sandbox"));
    assert_string_equal(person_header(p, "X-Content-Type-Options"), "nosniff");
    db_do("UPDATE attachment SET visibility = 'private' WHERE public_id = '%s'",
          path + strlen("/files/"));
    person_ask(p, "%s", path);
    person_gets(p, 404);
    assert_null(strstr(p->body, "公开的文件"));
    char *hash =
        db_words("SELECT LOWER(HEX(sha256)) FROM attachment WHERE public_id = '%s'",
                 path + strlen("/files/"));
    person_ask(p, "/files-internal/%.2s/%.2s/%s", hash, hash + 2, hash);
    person_gets(p, 404);
    free(hash);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_public_page_is_asked_for_again_and_others_are_not_stored),
        person_test(an_error_is_not_stored),
        person_test(a_page_that_is_kept_is_the_same_for_everybody),
        person_test(the_app_looks_at_no_session_for_it),
        person_test(a_page_of_somebody_is_not_shown_to_the_next),
        cmocka_unit_test_teardown(a_change_is_seen_at_once, put_back),
        cmocka_unit_test_teardown(what_is_withdrawn_is_gone_at_once, put_back),
        person_test(a_static_file_with_a_version_never_changes),
        person_test(a_public_file_is_sent_and_a_private_one_is_not),
    };
    return cmocka_run_group_tests_name("cache", tests, begin, end);
}
