/* What every form refuses, whatever it is for: no token, another token, another site, a
 * body that is too large or not a form. The forms come from the route table; each is
 * filled in by who may. */
#include "tests/http/db.h"
#include "tests/http/samples.h"

#include "tests/http/generated.h"

static const char *const accounts[] = {"",
                                       "demo-person",
                                       "demo-enterprise",
                                       "demo-provider",
                                       "demo-government",
                                       "demo-expert",
                                       "demo-county",
                                       "demo-city",
                                       "demo-province",
                                       "demo-regulator",
                                       "demo-sysadmin",
                                       "demo-secadmin"};
enum { PERSONS = sizeof accounts / sizeof *accounts };

static struct person *persons[PERSONS], *halfway;
static struct route *routes;
static size_t route_count;

static struct person *person_number(int i)
{
    if (!persons[i])
        persons[i] = *accounts[i] ? person_login(accounts[i]) : person_guest();
    return persons[i];
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    for (int i = 0; i < PERSONS; i++) samples_find(person_number(i), routes, route_count);
    halfway = person_halfway();
    return 0;
}

static int end(void **state)
{
    samples_remove();
    return people_leave(state);
}

/* --- a form, as it stands on its page --- */

struct filled {
    struct person *p;
    char *token, *key, *field;
    bool required;
};

static const char *of_form(struct person *p, const char *action, const char *below)
{
    char xpath[400];
    snprintf(xpath, sizeof xpath, "//form[@method='post' and @action='%s']%s", action,
             below);
    return person_find(p, xpath);
}

static char *copy(const char *text)
{
    return text ? strdup(text) : NULL;
}

/* Is something required besides the field that is filled in? */
static bool wants_more(struct person *p, const char *action, const char *field)
{
    char below[200];
    snprintf(below, sizeof below, "//*[@required and not(@name='%s')]", field ? field : "");
    return of_form(p, action, below) != NULL;
}

/* Who sees this form: the first whose page at the same address has it. */
static struct filled form_of(const struct route *r)
{
    for (int i = 0; i < PERSONS; i++) {
        struct person *p = person_number(i);
        person_ask(p, "%s", r->sample);
        const char *token = of_form(p, r->sample, "//input[@name='_token']/@value");
        if (p->status != 200 || !token) continue;
        struct filled f = {
            p, strdup(token), copy(of_form(p, r->sample, "//input[@name='_key']/@value")),
            copy(of_form(p, r->sample,
                         /* What proves something once is not shown again. */
                         "//input[@type='text' and not(@name='captcha') and"
                         " not(@autocomplete='one-time-code')]/@name | //form[@method='post']"
                         "//textarea/@name")),
            false};
        f.required = wants_more(p, r->sample, f.field);
        return f;
    }
    fail_msg("%s: nobody sees its form at %s", r->name, r->sample);
    return (struct filled){0};
}

static void drop(struct filled *f)
{
    free(f->token);
    free(f->key);
    free(f->field);
}

/* Sends the form with one field filled in, and these headers. */
static void send_with(const struct route *r, const struct filled *f, const char *token,
                      const char *header)
{
    char *body = NULL;
    if (asprintf(&body, "_form=%s&_token=%s&_key=%s&%s=%s", r->form, token, f->key,
                 f->field ? f->field : "nothing", "kept%20words%20%3C%22%27%26") < 0)
        abort();
    person_send(f->p,
                &(struct ask){.path = r->sample, .body = body, .headers = {header}});
    free(body);
}

static void keeps_what_was_typed(const struct route *r, const struct filled *f)
{
    char below[200];
    if (!f->field) return;
    snprintf(below, sizeof below,
             "//input[@name='%s']/@value | //form//textarea[@name='%s']", f->field,
             f->field);
    const char *kept = of_form(f->p, r->sample, below);
    if (!kept || strcmp(kept, "kept words <\"'&"))
        person_fails(f->p, "%s: keeps of %s: %s", r->name, f->field,
                     kept ? kept : "nothing");
}

static void refused(const struct route *r, const struct filled *f, long status)
{
    if (f->p->status != status) person_fails(f->p, "%s: not %ld", r->name, status);
}

/* --- one test a route --- */

static void no_token(void **state)
{
    const struct route *r = *state;
    struct filled f = form_of(r);
    send_with(r, &f, "", NULL);
    refused(r, &f, 403);
    keeps_what_was_typed(r, &f);
    drop(&f);
}

/* A key that is none is refused, and the form that comes back has a good one. */
static void a_broken_key(void **state)
{
    const struct route *r = *state;
    struct filled f = form_of(r);
    char *key = f.key;
    f.key = copy("<broken>");
    send_with(r, &f, f.token, NULL);
    refused(r, &f, 403);
    const char *again = of_form(f.p, r->sample, "//input[@name='_key']/@value");
    if (!again || strlen(again) != strlen(key))
        person_fails(f.p, "%s: key %s", r->name, again);
    free(key);
    drop(&f);
}

static void the_token_of_somebody_else(void **state)
{
    const struct route *r = *state;
    struct filled f = form_of(r);
    struct person *other = person_guest();
    person_open(other, "/login");
    char *token = copy(of_form(other, "/login", "//input[@name='_token']/@value"));
    send_with(r, &f, token, NULL);
    refused(r, &f, 403);
    keeps_what_was_typed(r, &f);
    free(token);
    drop(&f);
}

/* With its own token and from its own page it is not 403: the tests beside this one mean
 * something. A form without a required field would do what it is for. */
static void its_own_token(void **state)
{
    const struct route *r = *state;
    struct filled f = form_of(r);
    if (f.required) {
        send_with(r, &f, f.token, "Sec-Fetch-Site: same-origin");
        refused(r, &f, 422);
        keeps_what_was_typed(r, &f);
    }
    drop(&f);
}

static void another_site(void **state)
{
    static const char *const headers[] = {
        "Origin: http://evil.example", "Origin: null", "Origin: http://127.0.0.1:1",
        "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"};
    const struct route *r = *state;
    struct filled f = form_of(r);
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        send_with(r, &f, f.token, headers[i]);
        refused(r, &f, 403);
    }
    drop(&f);
}

/* A form of somebody who must be signed in leads to the login and does nothing. */
static void leads_to_login(struct person *p, const struct route *r)
{
    person_send(p, &(struct ask){.path = r->sample, .body = "a=1"});
    person_gets(p, 303);
    assert_int_equal(strncmp(person_header(p, "Location"), "/login?back=", 12), 0);
}

/* Whether for a guest or for who still owes the second factor. */
static void a_guest(void **state)
{
    const struct route *r = *state;
    struct person *p = person_guest();
    person_ask(p, "%s", r->sample);
    long shown = p->status; /* 303: the page has nothing for a guest (/logout) */
    if (strcmp(r->may, "anyone")) {
        leads_to_login(p, r);
        leads_to_login(halfway, r);
        return;
    }
    person_send(p, &(struct ask){.path = r->sample, .body = "a=1"});
    person_gets(p, shown == 200 ? 403 : shown);
}

static void too_large(void **state)
{
    const struct route *r = *state;
    struct filled f = form_of(r);
    size_t len = 1100000;               /* more than a description takes */
    char *body = malloc(len + 1);
    memset(body, 'a', len);
    body[1] = '=';
    body[len] = 0;
    person_send(f.p, &(struct ask){.path = r->sample, .body = body});
    refused(r, &f, 413);
    person_send(f.p, &(struct ask){.path = r->sample,
                                   .body = "a=1",
                                   .headers = {"Content-Length: 60000000"}});
    refused(r, &f, 413);
    free(body);
    drop(&f);
}

static void not_a_form(void **state)
{
    static const char *const types[] = {"application/json", "text/plain", "text/xml",
                                        "x"};
    const struct route *r = *state;
    struct filled f = form_of(r);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        person_send(f.p,
                    &(struct ask){.path = r->sample, .body = "{}", .type = types[i]});
        refused(r, &f, 415);
    }
    drop(&f);
}

static void hostile_names(void **state)
{
    static const char *const bodies[] = {"Config.VarEscapeMode=none",
                                         "role=admin&a.0=1",
                                         "%2e%2e=1",
                                         "a%00b=1",
                                         "A=1",
                                         "x=%ff",
                                         "x=%zz",
                                         "x=%c0%af",
                                         "x=1%00",
                                         "x=%ed%a0%80"};
    const struct route *r = *state;
    struct filled f = form_of(r);
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        person_send(f.p, &(struct ask){.path = r->sample, .body = bodies[i]});
        refused(r, &f, 400);
    }
    drop(&f);
}

/* --- all of them --- */

int main(void)
{
    routes = routes_all(&route_count);
    for (struct route *r = routes; r < routes + route_count; r++) {
        if (!route_is(r, "POST")) continue;
        generated_add(r->name, "no token", no_token, NULL, r);
        generated_add(r->name, "a broken key", a_broken_key, NULL, r);
        generated_add(r->name, "the token of somebody else", the_token_of_somebody_else,
                      NULL, r);
        generated_add(r->name, "its own token", its_own_token, NULL, r);
        generated_add(r->name, "another site", another_site, NULL, r);
        generated_add(r->name, "a guest", a_guest, NULL, r);
        generated_add(r->name, "too large", too_large, NULL, r);
        generated_add(r->name, "not a form", not_a_form, NULL, r);
        generated_add(r->name, "hostile names", hostile_names, NULL, r);
    }
    return generated_run("posts", begin, end);
}
