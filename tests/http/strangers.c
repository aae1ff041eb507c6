/* The records of somebody else: every page and every form of the back offices that names a record, asked
 * by another organisation of the same kind, or by an operator of another window with the same rights.
 * Whatever is asked, the record is not there. The rows come from the route table. */
#include "tests/http/db.h"
#include "tests/http/samples.h"

#include "tests/http/generated.h"

#include <time.h>

/* Records that belong to nobody in particular, so that everybody of the kind sees the same; and what only
 * the province has: rights, rounds, core institutions. */
static const char *const common[] = {
    "/sp/needs/{id}", "/enterprise/products/new/", "/enterprise/contacts/", "/enterprise/orders/new/",
    "/enterprise/consultations/new/", "/enterprise/favourites/{key}/add", "/window/grants/",
    "/window/rights/{id}/", "/window/bulletins/", "/window/rounds/", "/window/institutions/", "/window/checks/",
    "/window/applications/{id}/experts", "/dispatch/publicity/", "/window/awards/{id}/experts",
    "/window/categories/", "/dispatch/excellent/publicity/", "/dispatch/awards/{sheet}",
};

static struct pair {
    const char *owner, *kind;
    char *stranger;                     /* name of the account */
    struct person *one, *other;
    struct route *routes;
} pairs[] = {
    {.owner = "demo-enterprise", .kind = "enterprise"},
    {.owner = "demo-provider", .kind = "provider"},
    {.owner = "demo-expert", .kind = "expert"},
    {.owner = "demo-county", .kind = "operator"},
    {.owner = "demo-city", .kind = "operator"},
};
enum { PAIRS = sizeof pairs / sizeof *pairs };
static struct route *routes;
static size_t route_count;

/* --- strangers --- */

/* Somebody of the same kind who acts for another organisation, with the password of the demo. */
static char *lend_account(const struct pair *p)
{
    char *name = db_words(
        "SELECT a.name FROM account a JOIN membership m ON m.account_id = a.id AND m.role = 'owner'"
        " WHERE a.kind = '%s' AND a.state = 'active' AND a.name NOT LIKE 'demo-%%' AND m.org_id <>"
        " (SELECT o.org_id FROM membership o JOIN account d ON d.id = o.account_id"
        "  WHERE d.name = '%s' LIMIT 1) ORDER BY a.id LIMIT 1", p->kind, p->owner);
    db_do("UPDATE account SET password_hash = (SELECT * FROM (SELECT password_hash FROM account"
          " WHERE name = '%s') d) WHERE name = '%s'", p->owner, name);
    return name;
}

/* An operator with the owner's rights in a window beside it. */
static char *new_operator(const struct pair *p)
{
    long window = db_number(
        "SELECT w.id FROM platform_window w JOIN account a ON a.name = '%s' JOIN platform_window o"
        " ON o.id = a.window_id WHERE w.type = o.type AND w.id <> o.id ORDER BY w.id DESC LIMIT 1",
        p->owner);
    char *name = NULL;
    if (asprintf(&name, "stranger-of-%s", p->owner) < 0) abort();
    db_do("INSERT INTO account (name, name_key, kind, person_name, phone, email, password_hash, state,"
          " window_id, created_at) SELECT '%s', '%s', kind, '样例', '', '',"
          " password_hash, 'active', %ld, NOW() FROM account WHERE name = '%s'", name, name, window,
          p->owner);
    db_do("INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)"
          " SELECT s.id, g.role_code, g.function_code, %ld, NOW() FROM permission_grant g JOIN account a"
          " ON a.id = g.account_id AND a.name = '%s' JOIN account s ON s.name = '%s'", window,
          p->owner, name);
    return name;
}

static void take_back(struct pair *p)
{
    if (!p->stranger) return;
    db_do("DELETE s FROM session s JOIN account a ON a.id = s.account_id WHERE a.name = '%s'",
          p->stranger);
    if (strcmp(p->kind, "operator")) {
        db_do("UPDATE account SET password_hash = '' WHERE name = '%s'", p->stranger);
    } else {
        db_do("DELETE g FROM permission_grant g JOIN account a ON a.id = g.account_id"
              " WHERE a.name = '%s'", p->stranger);
        db_do("DELETE FROM account WHERE name = '%s'", p->stranger);
    }
    free(p->stranger);
    p->stranger = NULL;
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    for (struct pair *p = pairs; p < pairs + PAIRS; p++) {
        p->stranger = strcmp(p->kind, "operator") ? lend_account(p) : new_operator(p);
        p->one = person_login(p->owner);
        p->other = person_login(p->stranger);
        p->routes = calloc(route_count, sizeof *p->routes);
        memcpy(p->routes, routes, route_count * sizeof *p->routes);
        samples_find(p->one, p->routes, route_count);
    }
    return 0;
}

static int end(void **state)
{
    for (struct pair *p = pairs; p < pairs + PAIRS; p++) take_back(p);
    samples_remove();
    return people_leave(state);
}

/* --- asking --- */

static void post(struct person *p, const char *path)
{
    json_t *session = person_json(p, "/session");
    const char *token = json_string_value(json_object_get(session, "token"));
    char *body = NULL;
    if (asprintf(&body, "_token=%s&_key=%08x%08x%08x%08x", token, (unsigned)rand(), (unsigned)rand(),
                 (unsigned)rand(), (unsigned)rand()) < 0)
        abort();
    person_send(p, &(struct ask){.path = path, .body = body});
    free(body);
}

static bool owner_reaches(struct pair *p, const struct route *r)
{
    if (!r->sample) return false;
    person_ask(p->one, "%s", r->sample);
    return p->one->status == 200 || p->one->status == 303;
}

static void a_stranger_finds_nothing(void **state)
{
    const struct route *row = *state;
    size_t n = (size_t)(row - routes);
    bool asked = false;
    for (struct pair *p = pairs; p < pairs + PAIRS; p++) {
        const struct route *r = &p->routes[n];
        if (!owner_reaches(p, r)) continue;
        asked = true;
        if (route_is(r, "POST")) post(p->other, r->sample);
        else person_ask(p->other, "%s", r->sample);
        if (p->other->status != 404 && p->other->status != 403)
            person_fails(p->other, "%s: of %s, and %s is answered", r->name, p->owner, p->stranger);
    }
    if (!asked) fail_msg("%s: no owner reaches a record of it", row->name);
}

static bool is_owned(const struct route *r)
{
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (strncmp(r->path, common[i], strlen(common[i])) == 0) return false;
    return route_has_part(r) && (strncmp(r->path, "/enterprise/", 12) == 0 ||
                                 strncmp(r->path, "/sp/", 4) == 0 ||
                                 strncmp(r->path, "/dispatch/", 10) == 0 ||
                                 strncmp(r->path, "/window/", 8) == 0);
}

int main(void)
{
    srand((unsigned)time(NULL) ^ (unsigned)getpid());  /* keys of an earlier run are used up */
    routes = routes_all(&route_count);
    for (struct route *r = routes; r < routes + route_count; r++)
        if (is_owned(r)) generated_add(r->name, "strangers", a_stranger_finds_nothing, NULL, r);
    return generated_run("strangers", begin, end);
}
