/* What a visitor sends and an answer repeats in its headers: no line of its own in them, and no name of
 * another site in any page, redirect or message. */
#include "tests/attack/everybody.h"
#include "tests/http/account.h"
#include "tests/http/db.h"

#include "tests/http/generated.h"

#include <strings.h>

#define SPLIT "a%0d%0aX-Evil:%201%0d%0a%0d%0aevil"
static struct route *routes;
static size_t route_count;

static int begin(void **state)
{
    (void)state;
    everybody_comes(routes, route_count);
    return 0;
}

/* Asks under the name of another host. The browser keeps cookies by that name, so that its own go along by
 * hand. */
static void ask_elsewhere(struct person *p, const char *path, const char *body)
{
    char cookies[300];
    const char *sid = person_cookie(p, "sid"), *gid = person_cookie(p, "gid");
    snprintf(cookies, sizeof cookies, "Cookie: sid=%s; gid=%s", sid ? sid : "", gid ? gid : "");
    person_send(p, &(struct ask){.path = path, .body = body, .headers = {
        "Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example",
        "X-Host: evil.example", "X-Forwarded-Server: evil.example", cookies}});
}

static void has_no_second_header(struct person *p)
{
    if (person_header(p, "X-Evil")) person_fails(p, "answers with a header of the visitor");
    if (strcasestr(person_headers(p), "\nevil")) person_fails(p, "answers with a line of the visitor");
}

/* --- every page --- */

/* The first who sees it, a guest before others. */
static struct person *who_sees(const struct route *r)
{
    for (int i = 0; i < EVERYBODY; i++) {
        person_ask(everybody[i], "%s", r->sample);
        if (everybody[i]->status == 200) return everybody[i];
    }
    return everybody[0];
}

static void no_page_repeats_the_name_of_the_host(void **state)
{
    const struct route *r = *state;
    if (!r->sample) fail_msg("%s: nobody found an address of it", r->name);
    struct person *p = who_sees(r);
    long status = p->status;
    ask_elsewhere(p, r->sample, NULL);
    person_gets(p, status);
    if (strstr(person_headers(p), "evil.example")) person_fails(p, "a header names the host of the request");
    if (strstr(p->body, "evil.example")) person_fails(p, "the page names the host of the request");
    person_ask(p, "%s", r->sample);
    if (strstr(p->body, "evil.example")) person_fails(p, "the page keeps the host of another request");
}

static void no_field_makes_a_header(void **state)
{
    const struct route *r = *state;
    struct person *p = who_sees(r);
    const char *field[] = {"q", "back", "page", "sort", "name", "on"};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        person_ask(p, "%s?%s=" "%s", r->sample, field[i], SPLIT);
        has_no_second_header(p);
    }
}

/* --- forms --- */

static void a_form_makes_no_header(void **state)
{
    char *body = NULL;
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/login");
    if (asprintf(&body, "_token=%s&_key=%s&kind=person&name=demo-person&password=%s&back=/%s",
                 person_find(p, "//main//input[@name='_token']/@value"),
                 person_find(p, "//main//input[@name='_key']/@value"), getenv("QIFU_PASSWORD"), SPLIT) < 0)
        abort();
    person_send(p, &(struct ask){.path = "/login", .body = body});
    has_no_second_header(p);
    const char *to = person_header(p, "Location");
    if (to && strstr(to, "evil")) person_fails(p, "is sent to %s", to);
    free(body);
}

/* Whatever an older version may have stored. */
static void a_name_of_a_file_makes_no_header(void **state)
{
    static const char *const names[] = {
        "CONCAT('a', CHAR(13), CHAR(10), 'X-Evil: 1', CHAR(13), CHAR(10), CHAR(13), CHAR(10), 'evil')",
        "'a\\\"; filename=evil.html; x=\\\".txt'", "CONCAT('a', CHAR(10), 'evil')", "'../../evil.txt'"};
    (void)state;
    struct person *p = everybody[0];
    const struct route *r = routes;
    while (r < routes + route_count && strcmp(r->path, "/files/{name}")) r++;
    assert_true(r < routes + route_count && r->sample);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        db_do("UPDATE attachment SET file_name = %s WHERE public_id = '%s'", names[i],
              r->sample + strlen("/files/"));
        person_ask(p, "%s", r->sample);
        has_no_second_header(p);
        const char *said = person_header(p, "Content-Disposition");
        int quotes = 0;
        for (const char *c = said; c && *c; c++) quotes += *c == '"';
        if (said && (quotes != 2 || strstr(said, "../"))) person_fails(p, "%s", said);
    }
}

/* --- messages --- */

static void a_message_names_the_site_itself(void **state)
{
    char *body = NULL;
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    db_forgive();
    person_open(p, "/register/person");
    if (asprintf(&body, "_token=%s&_key=%s&_side=code&phone=%s",
                 person_find(p, "//main//form[@method='post']//input[@name='_token']/@value"),
                 person_find(p, "//main//form[@method='post']//input[@name='_key']/@value"), phone) < 0)
        abort();
    ask_elsewhere(p, "/register/person", body);
    free(body);
    person_gets(p, 200);
    assert_int_equal(account_messages(phone), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE payload LIKE '%%evil.example%%'"), 0);
}

/* Both places that do write whole addresses. */
static void whole_addresses_are_those_of_the_configuration(void **state)
{
    static const char *const paths[] = {"/sitemap.xml", "/feed.xml"};
    (void)state;
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        ask_elsewhere(everybody[0], paths[i], NULL);
        if (everybody[0]->status == 404) continue;
        assert_non_null(strstr(everybody[0]->body, "http://127.0.0.1"));
        assert_null(strstr(everybody[0]->body, "evil.example"));
    }
}

int main(void)
{
    routes = routes_all(&route_count);
    for (struct route *r = routes; r < routes + route_count; r++) {
        if (!route_is(r, "GET")) continue;
        generated_add(r->name, "host", no_page_repeats_the_name_of_the_host, NULL, r);
        if (!route_has_part(r)) generated_add(r->name, "fields", no_field_makes_a_header, NULL, r);
    }
    generated_add("a form", "headers", a_form_makes_no_header, NULL, NULL);
    generated_add("a file's name", "headers", a_name_of_a_file_makes_no_header, NULL, NULL);
    generated_add("a message", "host", a_message_names_the_site_itself, NULL, NULL);
    generated_add("whole addresses", "host", whole_addresses_are_those_of_the_configuration, NULL, NULL);
    return generated_run("splitting", begin, everybody_leaves);
}
