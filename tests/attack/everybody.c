#include "tests/attack/everybody.h"
#include "tests/http/db.h"
#include "tests/http/samples.h"

static const char *const accounts[] = {
    "demo-enterprise", "demo-person",    "demo-provider", "demo-government",
    "demo-saas",       "demo-expert",    "demo-county",   "demo-city",
    "demo-province",   "demo-regulator", "demo-sysadmin", "demo-secadmin",
    "demo-auditor",    "demo-seat",      "demo-staff"};

struct person *everybody[EVERYBODY];

void everybody_comes(struct route *routes, size_t count)
{
    _Static_assert(sizeof accounts / sizeof *accounts == EVERYBODY - 1, "one more is the guest");
    db_forgive();
    everybody[0] = person_guest();
    for (int i = 1; i < EVERYBODY; i++) everybody[i] = person_login(accounts[i - 1]);
    for (int i = 0; i < EVERYBODY; i++) samples_find(everybody[i], routes, count);
}

int everybody_leaves(void **state)
{
    samples_remove();
    return people_leave(state);
}

struct person *everybody_again(struct person *p)
{
    for (int i = 0; i < EVERYBODY; i++)
        if (everybody[i] == p) return everybody[i] = *p->name ? person_login(p->name) : person_guest();
    return p;
}

/* Signed in once more when a form has signed them out. */
static struct person *at(int i, const char *path)
{
    person_ask(everybody[i], "%s", path);
    const char *to = person_header(everybody[i], "Location");
    if (*everybody[i]->name && to && strncmp(to, "/login?", 7) == 0)
        person_ask(everybody_again(everybody[i]), "%s", path);
    return everybody[i];
}

struct person *everybody_sees_form(const struct route *r)
{
    char xpath[400];
    snprintf(xpath, sizeof xpath, "//form[@method='post' and @action='%s']", r->sample ? r->sample : "");
    for (int i = 0; r->sample && i < EVERYBODY; i++) {
        struct person *p = at(i, r->sample);
        if (p->status == 200 && person_count(p, xpath) > 0) return p;
    }
    return NULL;
}
