/* Who may see which page: every route of every app, for a guest, for each role of the demo, and for
 * who has given a password and not the second factor, which opens no more than a guest's pages. What is expected comes from the route's own row and from the rights in the
 * database, so that a page that forgets its right, and one that nobody reaches, both
 * fail. */
#include "tests/http/db.h"
#include "tests/http/samples.h"

#include "tests/http/generated.h"

static const char *const accounts[] = {
    "demo-enterprise", "demo-person",    "demo-provider", "demo-government",
    "demo-saas",       "demo-expert",    "demo-county",   "demo-city",
    "demo-province",   "demo-regulator", "demo-sysadmin", "demo-secadmin",
    "demo-auditor",    "demo-seat",      "demo-staff"};
enum { HALFWAY = 1 + sizeof accounts / sizeof *accounts, PERSONS };

static struct person *persons[PERSONS]; /* the first is a guest, the last halfway in */
static struct route *routes;
static size_t route_count;

static int everybody_comes(void **state)
{
    (void)state;
    db_forgive();
    persons[0] = person_guest();
    for (int i = 1; i < HALFWAY; i++)
        persons[i] = person_login(accounts[i - 1]);
    persons[HALFWAY] = person_halfway();
    for (int i = 0; i < PERSONS; i++)
        samples_find(persons[i], routes, route_count);
    return 0;
}

static int everybody_leaves(void **state)
{
    samples_remove();
    return people_leave(state);
}

/* --- what is expected --- */

/* enterprise.owner, supplier.owner: of the main account of an organisation of that kind. */
static bool is_owner(const struct person *p, const char *function)
{
    const char *kinds = strcmp(function, "enterprise.owner") == 0 ? "'enterprise'"
                        : strcmp(function, "supplier.owner") == 0 ? "'provider', 'expert'" : "''";
    return db_number("SELECT COUNT(*) FROM account a JOIN membership m ON m.account_id = a.id"
                     " AND m.org_kind = a.kind AND m.role = 'owner'"
                     " WHERE a.name = '%s' AND a.kind IN (%s)", p->name, kinds) > 0;
}

static bool has_right(const struct person *p, const char *function)
{
    if (strstr(function, ".owner")) return is_owner(p, function);
    return db_number(
               "SELECT COUNT(*) FROM account a WHERE a.name = '%s' AND (a.kind = '%s' OR"
               " ('%s' = 'supplier' AND a.kind IN ('provider', 'expert')) OR"
               " ('%s' = 'rights.view' AND EXISTS (SELECT 1 FROM permission_grant g WHERE"
               " g.account_id = a.id AND g.function_code IN ('member.view', 'rights.grant',"
               " 'audit.read'))) OR"
               " EXISTS (SELECT 1 FROM permission_grant g WHERE g.account_id = a.id"
               " AND g.function_code = '%s'))",
               p->name, function, function, function, function) > 0;
}

static bool may(const struct person *p, const struct route *r)
{
    if (strcmp(r->may, "anyone") == 0) return true;
    if (!*p->name) return false;
    return strcmp(r->may, "signed-in") == 0 || has_right(p, r->may);
}

static bool sent_to_login(struct person *p)
{
    const char *to = person_header(p, "Location");
    return p->status == 303 && to && strncmp(to, "/login?back=", 12) == 0;
}

/* A page, or sent to the next one. Only for who may see a page at all does it matter
 * which record. */
static void is_let_in(struct person *p, const struct route *r)
{
    bool page = p->status == 200 || p->status == 301 || p->status == 303;
    bool foreign = r->record && strcmp(r->may, "anyone") && p->status == 404;
    if ((!page && !foreign) || sent_to_login(p))
        person_fails(p, "%s: may, and is refused", r->name);
}

static void is_kept_out(struct person *p, const struct route *r)
{
    if (*p->name && p->status != 403)
        person_fails(p, "%s: may not, and is not refused", r->name);
    if (!*p->name && !sent_to_login(p))
        person_fails(p, "%s: is not sent to the login", r->name);
}

/* The pages of developers are nobody's elsewhere. */
static bool is_hidden(const struct route *r)
{
    return strcmp(r->path, "/styleguide") == 0;
}

/* --- one test a route --- */

static void a_page_for_every_role(void **state)
{
    const struct route *r = *state;
    if (!r->sample) fail_msg("%s: nobody found an address of it", r->name);
    for (int i = 0; i < PERSONS; i++) {
        struct person *p = persons[i];
        person_ask(p, "%s", r->sample);
        if (is_hidden(r))
            person_gets(p, 404);
        else if (may(p, r))
            is_let_in(p, r);
        else
            is_kept_out(p, r);
    }
}

static void json_for_guests(void **state)
{
    const struct route *r = *state;
    struct person *p = persons[0];
    person_send(
        p, &(struct ask){.path = r->sample, .headers = {"Accept: application/json"}});
    if (!may(p, r))
        person_gets(p, 401);
    else if (p->status >= 400 && !is_hidden(r))
        person_fails(p, "%s", r->name);
}

/* 404 for what is not there and for what cannot be a name, whoever asks and may. */
static void a_record_that_is_not_there(void **state)
{
    static const char *const wrong[] = {
        "999999999", "0",    "-1",  "1234567890123456789", "abc%20d", "1.5",
        "1e3",       "%2B1", "012", "%E4%B8%80",           "a.b"};
    const struct route *r = *state;
    for (int i = 0; i < PERSONS; i++) {
        if (!may(persons[i], r)) continue;
        for (size_t n = 0; n < sizeof wrong / sizeof *wrong; n++) {
            char *path = route_with(r, wrong[n]);
            person_ask(persons[i], "%s", path);
            person_gets(persons[i], 404);
            free(path);
        }
        return;
    }
}

static void other_methods(void **state)
{
    static const char *const methods[] = {"POST",  "GET",     "PUT",   "DELETE",
                                          "PATCH", "OPTIONS", "TRACE", "BREW"};
    const struct route *r = *state;
    struct person *p = persons[0];
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        bool known = false;
        for (size_t n = 0; n < route_count; n++)
            known = known || (!strcmp(routes[n].path, r->path) &&
                              route_is(&routes[n], methods[i]));
        if (known || is_hidden(r)) continue;
        person_send(p, &(struct ask){.path = r->sample,
                                     .method = methods[i],
                                     .body = strcmp(methods[i], "POST") ? NULL : ""});
        if (p->status != 405) person_fails(p, "%s %s is not 405", methods[i], r->sample);
        const char *allow = person_header(p, "Allow");
        if (!allow || !strstr(allow, r->method))
            person_fails(p, "Allow: %s", allow ? allow : "");
    }
}

static void head_says_what_get_says(void **state)
{
    const struct route *r = *state;
    struct person *p = persons[0];
    if (!route_is(r, "GET")) return;
    person_ask(p, "%s", r->sample);
    long status = p->status;
    person_send(p, &(struct ask){.path = r->sample, .method = "HEAD"});
    person_gets(p, status);
    assert_int_equal(p->len, 0);
}

/* --- all of them --- */

int main(void)
{
    routes = routes_all(&route_count);
    for (struct route *r = routes; r < routes + route_count; r++) {
        generated_add(r->name, "other methods", other_methods, NULL, r);
        if (!route_is(r, "GET")) continue;
        generated_add(r->name, "every role", a_page_for_every_role, NULL, r);
        generated_add(r->name, "JSON for guests", json_for_guests, NULL, r);
        generated_add(r->name, "HEAD", head_says_what_get_says, NULL, r);
        if (route_has_part(r))
            generated_add(r->name, "not there", a_record_that_is_not_there, NULL, r);
    }
    return generated_run("access", everybody_comes, everybody_leaves);
}
