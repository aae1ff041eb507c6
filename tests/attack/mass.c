/* Fields that a form does not have: each form is sent as it stands on its page, once alone and once with
 * names of columns of the database, from the same state. Answer and database must be the same. */
#include "tests/attack/complete.h"
#include "tests/attack/everybody.h"
#include "tests/attack/snapshot.h"
#include "tests/http/db.h"

#include "tests/http/generated.h"

enum { PIECE = 140, NAMES_MAX = 2000 };     /* a request takes 200 fields */

static struct route *routes;
static size_t route_count;
static struct pair names[NAMES_MAX + 1];
static size_t name_count, accepted, tried;

static bool is_full(void)
{
    const char *full = getenv("QIFU_FULL");
    return full && strcmp(full, "yes") == 0;
}

/* --- what is sent besides: names of columns, those that give power first --- */

#define VALUE                                                                                  \
    "CASE WHEN COLUMN_NAME LIKE '%%state' THEN 'approved' WHEN COLUMN_NAME = 'role' THEN 'owner'" \
    " WHEN COLUMN_NAME = 'kind' THEN 'operator' WHEN COLUMN_NAME LIKE '%%kind' THEN 'window'"  \
    " WHEN COLUMN_NAME = 'visibility' THEN 'public' WHEN COLUMN_NAME = 'window_id' THEN '430000'" \
    " WHEN DATA_TYPE LIKE '%%int' THEN '3' WHEN DATA_TYPE = 'decimal' THEN '4.99'"            \
    " WHEN DATA_TYPE = 'date' THEN '2026-01-05' WHEN DATA_TYPE = 'datetime' THEN"              \
    " '2026-01-05 08:00:00' ELSE 'zq71' END"
#define POWER                                                                                  \
    "'state|_id$|_by$|role|kind|score|listed|certified|is_|owner|window|visibility|permission" \
    "|function|_count$|_fen$|approved|password|hash|active|public|turn|org|code$|number|phone'"

static void read_names(void)
{
    char *all = db_words("SELECT GROUP_CONCAT(DISTINCT COLUMN_NAME, '=', " VALUE
                         " ORDER BY COLUMN_NAME REGEXP " POWER " DESC, COLUMN_NAME SEPARATOR '\n')"
                         " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'qifu'");
    for (char *rest = all, *line; (line = strsep(&rest, "\n")) && name_count < NAMES_MAX;) {
        char *value = strchr(line, '=');
        *value++ = 0;
        bool twice = false;
        for (size_t i = 0; i < name_count; i++) twice = twice || strcmp(names[i].name, line) == 0;
        if (!twice) names[name_count++] = (struct pair){line, value};
    }
    if (name_count < 300) fail_msg("only %zu names of columns", name_count);
}

/* --- the two ways --- */

struct outcome { long status; char *location, *sums, *reason; };

/* Why a form was not taken: the first sentence of error on its page. */
static const char *reason(struct person *p)
{
    const char *words = p->status == 422 ? person_find(p, "//*[@id='errors'] | //*[@role='alert']") : NULL;
    return words ? words : "";
}

/* A form may end the session of who sends it. */
static struct outcome send(struct person **who, const struct route *r, const struct pair *more)
{
    struct person *p = *who;
    snapshot_put_back();
    db_forgive();
    person_ask(p, "%s", r->sample);
    if (p->status == 303) {
        p = *who = everybody_again(p);
        person_ask(p, "%s", r->sample);
    }
    form_complete(p, r->sample);
    form_send(p, r->sample, more);
    if (p->status == 422) {
        form_correct(p, r->sample);
        form_send(p, r->sample, more);
    }
    const char *to = person_header(p, "Location");
    return (struct outcome){p->status, strdup(to ? to : ""), snapshot_sums(), strdup(reason(p))};
}

static bool same(const struct outcome *a, const struct outcome *b)
{
    return a->status == b->status && !strcmp(a->location, b->location) && !strcmp(a->sums, b->sums);
}

static void forget(struct outcome *o)
{
    free(o->location);
    free(o->sums);
    free(o->reason);
}

static void count(const struct route *r, const struct outcome *o)
{
    tried++;
    if (o->status == 303) accepted++;
    else print_message("# %s was not taken: %ld %.300s\n", r->name, o->status, o->reason);
}

/* The jobs of the platform may come in between: what only they changed is the same the second time. */
static void sent_alone_or_with(struct person *who, const struct route *r, const struct pair *more)
{
    struct person *p = who;
    for (int i = 0; i < 3; i++) {
        struct outcome alone = send(&p, r, NULL), with = send(&p, r, more);
        bool good = same(&alone, &with);
        if (i == 0) count(r, &alone);
        if (!good && i == 2)
            person_fails(p, "%s: %ld %s alone, %ld %s with more fields; differ: %s", r->name, alone.status,
                         alone.location, with.status, with.location,
                         snapshot_differences(alone.sums, with.sums));
        forget(&alone);
        forget(&with);
        if (good) return;
    }
}

/* The names from here on, as many as fit. */
static void with_names(struct person *p, const struct route *r, size_t from)
{
    struct pair piece[PIECE + 1] = {{0}};
    for (size_t i = 0; i < PIECE && from + i < name_count; i++) piece[i] = names[from + i];
    sent_alone_or_with(p, r, piece);
}

static void names_of_columns(void **state)
{
    const struct route *r = *state;
    snapshot_put_back();
    struct person *p = everybody_sees_form(r);
    if (!p) fail_msg("%s: nobody sees its form at %s", r->name, r->sample ? r->sample : "no address");
    with_names(p, r, 0);
    for (size_t from = PIECE; is_full() && from < name_count; from += PIECE) with_names(p, r, from);
}

/* What is refused for another reason proves less: most must have been taken. */
static void most_forms_were_taken(void **state)
{
    (void)state;
    print_message("# %zu of %zu forms were taken\n", accepted, tried);
    if (accepted * 2 < tried) fail_msg("only %zu of %zu forms were taken", accepted, tried);
}

/* The comparison sees what changes, and what was changed comes back. */
static void a_change_is_seen_and_put_back(void **state)
{
    (void)state;
    snapshot_put_back();
    char *before = snapshot_sums();
    db_do("UPDATE account SET kind = 'operator' WHERE name = 'demo-person'");
    char *changed = snapshot_sums(), *differs = snapshot_differences(before, changed);
    assert_string_equal(differs, "account ");
    db_do("INSERT INTO favourite (account_id, subject_type, subject_id, created_at)"
          " SELECT id, 'service', 999999, NOW() FROM account WHERE name = 'demo-person'");
    snapshot_put_back();
    char *after = snapshot_sums();
    assert_string_equal(before, after);
    free(before);
    free(changed);
    free(differs);
    free(after);
}

/* --- looking --- */

/* Pages that a guest and the first who may look at it open change nothing: nothing is done by a link. Each is
 * compared with what was there after the one before, which changed nothing either. */
static void looking_changes_nothing(void **state)
{
    static char *before;
    const struct route *r = *state;
    if (!r->sample) fail_msg("%s: nobody found an address of it", r->name);
    for (int i = 0; i < 3; i++) {
        if (!before) {
            snapshot_put_back();
            before = snapshot_sums();
        }
        for (int n = 0, seen = 0; n < EVERYBODY && seen < 2; n++) {
            person_ask(everybody[n], "%s", r->sample);
            seen += n > 0 && everybody[n]->status == 200;
        }
        char *was = before, *after = snapshot_sums();
        bool good = strcmp(was, after) == 0;
        before = good ? after : NULL;
        if (!good && i == 2) fail_msg("%s changes: %s", r->name, snapshot_differences(was, after));
        if (!good) free(after);
        free(was);
        if (good) return;
    }
}

/* --- forms that are taken in one state only --- */

#define OWN_PRODUCT                                                                       \
    "SELECT MIN(p.id) FROM product p JOIN membership m ON m.org_id = p.enterprise_id AND" \
    " m.org_kind = 'enterprise' JOIN account a ON a.id = m.account_id"                    \
    " WHERE a.name = 'demo-enterprise' AND p.state = 'off_sale'"
#define NEWEST(table)                                                                     \
    "SELECT MAX(id) FROM " table " WHERE state = 'published' AND window_id = 430104"
#define MEMBER                                                                            \
    "SELECT MAX(id) FROM account WHERE kind = 'enterprise' AND window_id = 430104"        \
    " AND state = 'active' AND name NOT LIKE 'demo-%'"
#define OPERATOR "SELECT id FROM account WHERE name = 'demo-editor'"

/* A record in that state takes the place of the first of the list; an account is brought into it. */
static struct {
    const char *path, *id;
    bool disabled;
    long found;
} fit[] = {
    {.path = "/enterprise/products/{id}/edit", .id = OWN_PRODUCT},
    {.path = "/window/members/{id}/restore", .id = MEMBER, .disabled = true},
    {.path = "/window/rights/{id}/restore", .id = OPERATOR, .disabled = true},
    {.path = "/window/articles/{id}/withdraw", .id = NEWEST("article")},
    {.path = "/window/activities/{id}/cancel", .id = NEWEST("activity") " AND starts_at > NOW()"},
};
enum { FIT = sizeof fit / sizeof *fit };

/* A page and its form are two routes of one record. */
static void find_fit(size_t i)
{
    if (fit[i].found) return;
    fit[i].found = db_number("%s", fit[i].id);
    if (!fit[i].found) fail_msg("%s: the demo has no record for it", fit[i].path);
    if (fit[i].disabled)
        db_do("UPDATE account SET state = 'disabled' WHERE id = %ld", fit[i].found);
}

static void put_fit(struct route *r)
{
    char id[30];
    for (size_t i = 0; i < FIT; i++) {
        if (strcmp(fit[i].path, r->path) != 0) continue;
        find_fit(i);
        snprintf(id, sizeof id, "%ld", fit[i].found);
        r->sample = route_with(r, id);
    }
}

static void put_unfit(void)
{
    for (size_t i = 0; i < FIT; i++)
        if (fit[i].disabled)
            db_do("UPDATE account SET state = 'active' WHERE id = %ld", fit[i].found);
}

static int begin(void **state)
{
    (void)state;
    everybody_comes(routes, route_count);
    for (struct route *r = routes; r < routes + route_count; r++) put_fit(r);
    read_names();
    snapshot_take();
    snapshot_put_back();
    return 0;
}

static int end(void **state)
{
    snapshot_drop();
    put_unfit();
    return everybody_leaves(state);
}

int main(void)
{
    routes = routes_all(&route_count);
    generated_add("the database", "comparison", a_change_is_seen_and_put_back, NULL, NULL);
    for (struct route *r = routes; r < routes + route_count; r++)
        if (route_is(r, "GET")) generated_add(r->name, "looking", looking_changes_nothing, NULL, r);
    for (struct route *r = routes; r < routes + route_count; r++)
        if (!route_is(r, "GET")) generated_add(r->name, "names of columns", names_of_columns, NULL, r);
    generated_add("forms", "most were taken", most_forms_were_taken, NULL, NULL);
    return generated_run("mass", begin, end);
}
