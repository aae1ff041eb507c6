/* What every answer says to the browser about safety: each page of each app, for a guest and for who may
 * see it, and each kind of error, whether an app or nginx has made it. */
#include "tests/attack/everybody.h"

#include "tests/http/generated.h"

#include <strings.h>

static struct route *routes;
static size_t route_count;

static int begin(void **state)
{
    (void)state;
    everybody_comes(routes, route_count);
    return 0;
}

/* --- one header --- */

static int times(struct person *p, const char *name)
{
    int n = 0;
    size_t len = strlen(name);
    for (const char *line = person_headers(p); line; line = strchr(line, '\n')) {
        line += *line == '\n';
        n += strncasecmp(line, name, len) == 0 && line[len] == ':';
    }
    return n;
}

/* The only one of its name. */
static const char *the(struct person *p, const char *name)
{
    if (times(p, name) != 1) person_fails(p, "%s: %d times", name, times(p, name));
    return person_header(p, name);
}

static void says(struct person *p, const char *name, const char *words)
{
    const char *value = the(p, name);
    if (!strstr(value, words)) person_fails(p, "%s: %s; not %s", name, value, words);
}

static void is_silent(struct person *p, const char *name)
{
    if (times(p, name)) person_fails(p, "%s: %s", name, person_header(p, name));
}

/* --- the rules --- */

static bool in_office(const char *path)
{
    static const char *const offices[] = {"/enterprise/", "/sp/", "/window/", "/dispatch/",
                                          "/complaints/"};
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
        if (strncmp(path, offices[i], strlen(offices[i])) == 0) return true;
    return false;
}

/* Scripts and styles from this site's files only, no plugin, no other base, no form to another site. */
static void policy_of_a_page(struct person *p)
{
    static const char *const parts[] = {"default-src 'self'", "object-src 'none'", "base-uri 'none'",
                                        "form-action 'self'"};
    static const char *const loose[] = {"unsafe-", "*", "http:", "https:", "script-src"};
    const char *policy = the(p, "Content-Security-Policy");
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!strstr(policy, parts[i])) person_fails(p, "policy without %s: %s", parts[i], policy);
    for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
        if (strstr(policy, loose[i])) person_fails(p, "policy with %s: %s", loose[i], policy);
    says(p, "Content-Security-Policy",
         in_office(p->url) ? "frame-ancestors 'none'" : "frame-ancestors 'self'");
}

/* An upload may be looked at or saved; it does nothing and calls nobody. */
static void policy_of_a_file(struct person *p)
{
    says(p, "Content-Security-Policy", "sandbox");
    says(p, "Content-Security-Policy", "default-src 'none'");
    assert_null(strstr(person_header(p, "Content-Security-Policy"), "allow-"));
}

static bool is_text(const char *type)
{
    return strncmp(type, "text/", 5) == 0 || strstr(type, "json") || strstr(type, "xml");
}

static void cookies_are_shut(struct person *p)
{
    for (const char *at = person_headers(p); (at = strcasestr(at, "\nSet-Cookie:")); at++) {
        char *line = strndup(at + 1, strcspn(at + 1, "\r\n"));
        if (!strstr(line, "; HttpOnly") || !strstr(line, "; SameSite=Lax") || !strstr(line, "; Path=/"))
            person_fails(p, "%s", line);
        free(line);
    }
}

/* What nobody needs to know, and what is between the app and nginx. */
static void tells_no_more_than_needed(struct person *p)
{
    assert_string_equal(the(p, "Server"), "nginx");
    static const char *const inside[] = {"X-Powered-By", "X-Accel-Redirect", "X-Accel-Expires", "Status",
                                         "Access-Control-Allow-Origin"};
    for (size_t i = 0; i < sizeof inside / sizeof *inside; i++) is_silent(p, inside[i]);
    if (person_header(p, "X-Request-Id")) the(p, "X-Request-Id");
}

static void is_safe(struct person *p)
{
    const char *type = person_header(p, "Content-Type");
    bool file = strstr(p->url, "/files/") && p->status == 200;
    if (file) policy_of_a_file(p);
    else policy_of_a_page(p);
    assert_string_equal(the(p, "X-Content-Type-Options"), "nosniff");
    says(p, "Referrer-Policy", file ? "no-referrer" : "strict-origin-when-cross-origin");
    if (!file) says(p, "Permissions-Policy", "geolocation=()");
    if (!file) says(p, "Cross-Origin-Opener-Policy", "same-origin");
    if (type && is_text(type)) says(p, "Content-Type", "; charset=utf-8");
    cookies_are_shut(p);
    tells_no_more_than_needed(p);
}

/* --- pages --- */

/* Of everybody alike: a public page, or a public file, whose address changes with its content. */
static bool may_be_kept(const struct route *r, struct person *p)
{
    bool file = strcmp(r->path, "/files/{name}") == 0;
    return p->status == 200 && strcmp(r->may, "anyone") == 0 && (r->cached || file || !*p->name);
}

/* What somebody sees behind a login is stored by nobody. */
static void caching(const struct route *r, struct person *p)
{
    const char *said = the(p, "Cache-Control");
    if (!may_be_kept(r, p) && strcmp(said, "no-store"))
        person_fails(p, "%s: Cache-Control: %s", r->name, said);
}

static void a_page_is_safe(void **state)
{
    const struct route *r = *state;
    if (!r->sample) fail_msg("%s: nobody found an address of it", r->name);
    for (int i = 0, pages = 0; i < EVERYBODY && pages < 1; i++) {
        person_ask(everybody[i], "%s", r->sample);
        is_safe(everybody[i]);
        caching(r, everybody[i]);
        pages += i > 0 && everybody[i]->status == 200;
    }
}

/* --- errors --- */

static void error_is_safe(struct person *p, const struct ask *a, long status)
{
    person_send(p, a);
    person_gets(p, status);
    is_safe(p);
    assert_string_equal(the(p, "Cache-Control"), "no-store");
    assert_null(strstr(p->body, "nginx"));
}

static char *many(size_t len)
{
    char *text = malloc(len + 2);
    memset(text, 'a', len + 1);
    text[0] = '/';
    text[len + 1] = 0;
    return text;
}

static void errors_are_safe(void **state)
{
    (void)state;
    char *path = many(40000), *body = many(70000);
    struct person *guest = everybody[0], *p = everybody[1];
    const struct { struct ask ask; long status; } all[] = {
        {{.path = "/nope"}, 404},
        {{.path = "/window/nope"}, 404},
        {{.path = "/services/999999999"}, 404},
        {{.path = "/static/none.css"}, 404},
        {{.path = "/static/"}, 404},
        {{.path = "/files-internal/a"}, 404},
        {{.path = "/%zz"}, 400},
        {{.path = "/%ff"}, 400},
        {{.path = "/services?a.b=1"}, 400},
        {{.path = "/services", .method = "POST", .body = "a=1"}, 405},
        {{.path = "/services", .method = "PUT"}, 405},
        {{.path = "/static/none.css", .method = "DELETE"}, 405},
        {{.path = "/login", .body = "a=1"}, 403},
        {{.path = "/login", .body = body}, 413},
        {{.path = "/login", .body = "a=1", .headers = {"Content-Length: 60000000"}}, 413},
        {{.path = "/login", .body = "{}", .type = "application/json"}, 415},
        {{.path = path}, 414},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) error_is_safe(guest, &all[i].ask, all[i].status);
    error_is_safe(p, &(struct ask){.path = "/window/"}, 403);
    error_is_safe(p, &(struct ask){.path = "/account/nope"}, 404);
    error_is_safe(guest, &(struct ask){.path = "/account", .headers = {"Accept: application/json"}}, 401);
    free(path);
    free(body);
}

static void a_refused_form_is_safe(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/login");
    person_fill(p, "帐户名称", "nobody-of-this-name");
    person_fill(p, "帐户密码", "not-this-one-1");
    person_press(p, "登录");
    person_gets(p, 422);
    is_safe(p);
    assert_string_equal(the(p, "Cache-Control"), "no-store");
}

/* A script of ours is a script, a style a style, and never older than its address. */
static void static_files_are_safe(void **state)
{
    (void)state;
    struct person *p = everybody[0];
    person_open(p, "/");
    char *style = strdup(person_find(p, "//link[@rel='stylesheet']/@href"));
    char *script = strdup(person_find(p, "//script/@src"));
    person_ask(p, "%s", style);
    is_safe(p);
    assert_string_equal(the(p, "Content-Type"), "text/css; charset=utf-8");
    person_ask(p, "%s", script);
    is_safe(p);
    assert_string_equal(the(p, "Content-Type"), "text/javascript; charset=utf-8");
    free(style);
    free(script);
}

int main(void)
{
    routes = routes_all(&route_count);
    for (struct route *r = routes; r < routes + route_count; r++)
        if (route_is(r, "GET")) generated_add(r->name, "headers", a_page_is_safe, NULL, r);
    generated_add("errors", "headers", errors_are_safe, NULL, NULL);
    generated_add("a refused form", "headers", a_refused_form_is_safe, NULL, NULL);
    generated_add("static files", "headers", static_files_are_safe, NULL, NULL);
    return generated_run("headers", begin, everybody_leaves);
}
