/* What every public list has in common: pages, JSON, records that open; and what is not
 * public is not there, in no way of asking. */
#include "tests/http/db.h"
#include "tests/http/person.h"

#include "tests/http/generated.h"

struct list {
    const char *path, *rows, *record;
    const char *table, *column; /* of a record and of its name */
    const char *hidden; /* which of them the public must not see; NULL: asked elsewhere */
};

static const struct list lists[] = {
    {"/services", "services", "/services", "service", "name",
     "listed = 0 OR provider_id IN (SELECT id FROM provider WHERE listed = 0)"},
    {"/providers", "providers", "/providers", "provider", "name", "listed = 0"},
    {"/needs", "needs", "/needs", "need", "title",
     "state IN ('draft', 'reviewing', 'returned', 'withdrawn')"},
    {"/experts", "experts", "/experts", "expert", "name", "listed = 0"},
    {"/products", "products", "/products", "product", "title", "state <> 'on_sale'"},
    {"/activities", "activities", "/activities", "activity", "title",
     "state IN ('draft', 'reviewing')"},
    {"/activities?when=past", "activities", "/activities"},
    {"/news", "articles", "/news", "article", "title",
     "state <> 'published' OR published_at > NOW()"},
    {"/policies", "articles", "/news"},
    {"/columns/news", "articles", "/news"},
    {"/quotes", "quotes"},
};
enum { LISTS = sizeof lists / sizeof *lists, ROWS_MAX = 2000 };

static json_t *rows_of(json_t *page, const struct list *l)
{
    return json_object_get(json_object_get(page, "data"), l->rows);
}

static long pager(json_t *page, const char *name)
{
    return (long)json_integer_value(
        json_object_get(json_object_get(page, "pager"), name));
}

static char sign(const char *path)
{
    return strchr(path, '?') ? '&' : '?';
}

/* Numbers of all rows, over all pages. */
static size_t ids_of(struct person *p, const struct list *l, long ids[ROWS_MAX])
{
    size_t n = 0;
    long pages = 1;
    for (long i = 1; i <= pages; i++) {
        json_t *page = person_json(p, "%s%cpage=%ld", l->path, sign(l->path), i), *row;
        size_t k;
        pages = pager(page, "pages");
        json_array_foreach (rows_of(page, l), k, row)
            if (n < ROWS_MAX)
                ids[n++] = (long)json_integer_value(json_object_get(row, "id"));
    }
    return n;
}

static bool holds(const long *ids, size_t count, long id)
{
    for (size_t i = 0; i < count; i++)
        if (ids[i] == id) return true;
    return false;
}

/* --- pages --- */

static void its_pages_hold_every_row_once(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest();
    static long ids[ROWS_MAX];
    size_t n = ids_of(p, l, ids);
    assert_int_equal(n, pager(person_json(p, "%s", l->path), "total"));
    if (n == 0) person_fails(p, "the demo has nothing here");
    for (size_t i = 0; i < n; i++)
        if (ids[i] && holds(ids, i, ids[i])) person_fails(p, "%ld stands twice", ids[i]);
}

static void a_page_past_the_end_is_404(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest();
    long pages = pager(person_json(p, "%s", l->path), "pages");
    person_ask(p, "%s%cpage=%ld", l->path, sign(l->path), pages);
    person_gets(p, 200);
    person_ask(p, "%s%cpage=%ld", l->path, sign(l->path), pages + 1);
    person_gets(p, 404);
    person_ask(p, "%s%cpage=1000000", l->path, sign(l->path));
    person_gets(p, 404);
}

static void a_page_that_is_no_number_is_the_first(void **state)
{
    static const char *const odd[] = {
        "abc",    "0",  "-1", "1e2", "", "2147483648", "99999999999999999999",
        "%D9%A2", "2;", "0x2"};
    const struct list *l = *state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        assert_int_equal(
            pager(person_json(p, "%s%cpage=%s", l->path, sign(l->path), odd[i]), "page"),
            1);
}

static void its_pager_leads_on(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest();
    if (pager(person_json(p, "%s", l->path), "pages") < 2) return;
    person_open(p, "%s", l->path);
    const char *next = person_find(p, "//a[contains(., '下一页')]/@href");
    if (!next) person_fails(p, "has no next page");
    person_open(p, "%s", next);
    person_gets(p, 200);
    assert_int_equal(person_count(p, "//*[@aria-current='page' and contains(., '2')]"),
                     1);
}

/* --- JSON --- */

static void check_json(struct person *p)
{
    static const char *const secrets[] = {"_token",      "password",      "\"token\"",
                                          "\"sid\"",     "\"gid\"",       "argon2",
                                          "legal_phone", "contact_phone", "\"Form\""};
    const char *type = person_header(p, "Content-Type");
    assert_string_equal(type, "application/json; charset=utf-8");
    assert_null(person_header(p, "Set-Cookie"));
    for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++)
        if (strstr(p->body, secrets[i])) person_fails(p, "JSON holds %s", secrets[i]);
}

static void its_json_holds_no_secret(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest();
    json_t *page = person_json(p, "%s", l->path);
    long id = (long)json_integer_value(
        json_object_get(json_array_get(rows_of(page, l), 0), "id"));
    check_json(p);
    if (!l->record) return;
    person_json(p, "%s/%ld", l->record, id);
    check_json(p);
}

static void json_and_page_say_the_same(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest(), *other = person_guest();
    json_t *row, *page = person_json(p, "%s", l->path);
    size_t i;
    person_open(other, "%s", l->path);
    json_array_foreach (rows_of(page, l), i, row) {
        const char *name = json_string_value(json_object_get(row, "name"));
        if (!name) name = json_string_value(json_object_get(row, "title"));
        if (name) person_sees(other, name);
    }
}

/* --- records --- */

static void every_record_of_it_opens(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest();
    json_t *row, *page;
    size_t i;
    if (!l->record) return;
    page = json_deep_copy(person_json(p, "%s", l->path));
    json_array_foreach (rows_of(page, l), i, row) {
        person_ask(p, "%s/%ld", l->record,
                   (long)json_integer_value(json_object_get(row, "id")));
        person_gets(p, 200);
        if (!*person_heading(p)) person_fails(p, "has no heading");
    }
    json_decref(page);
}

static bool found_by_search(struct person *p, const struct list *l, long id)
{
    char url[80];
    json_t *hit;
    size_t i;
    char *words = db_words("SELECT %s FROM %s WHERE id = %ld", l->column, l->table, id);
    snprintf(url, sizeof url, "%s/%ld", l->record, id);
    person_open(p, "/search");
    person_fill(p, "搜服务、政策、办事指南", words);
    person_press(p, "搜索");
    person_gets(p, 200);
    json_t *hits =
        json_object_get(json_object_get(person_json(p, "%s", p->url), "data"), "hits");
    free(words);
    json_array_foreach (hits, i, hit)
        if (strcmp(json_string_value(json_object_get(hit, "url")), url) == 0) return true;
    return false;
}

static void what_is_not_public_is_nowhere(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest();
    static long ids[ROWS_MAX];
    if (!l->hidden) return;
    size_t shown = ids_of(p, l, ids);
    char *hidden =
        db_words("SELECT GROUP_CONCAT(id) FROM (SELECT id FROM %s WHERE %s LIMIT 10) t",
                 l->table, l->hidden);
    if (!*hidden) person_fails(p, "the demo has nothing that is not public");
    for (char *rest = hidden, *one; (one = strsep(&rest, ","));) {
        long id = strtol(one, NULL, 10);
        if (holds(ids, shown, id)) person_fails(p, "%ld is in the list", id);
        person_ask(p, "%s/%ld", l->record, id);
        person_gets(p, 404);
        person_send(
            p, &(struct ask){.path = p->url, .headers = {"Accept: application/json"}});
        person_gets(p, 404);
        if (found_by_search(p, l, id)) person_fails(p, "%ld is found by the search", id);
    }
    free(hidden);
}

/* What is public is found by its name: the test above would see it. */
static void what_is_public_is_found(void **state)
{
    const struct list *l = *state;
    struct person *p = person_guest();
    static long ids[ROWS_MAX];
    if (!l->hidden) return;
    size_t shown = ids_of(p, l, ids);
    for (size_t i = 0; i < shown && i < 3; i++)
        if (!found_by_search(p, l, ids[i]))
            person_fails(p, "%ld is not found by its name", ids[i]);
}

/* --- all of them --- */

int main(void)
{
    static const struct {
        const char *what;
        CMUnitTestFunction f;
    } all[] = {
        {"its pages hold every row once", its_pages_hold_every_row_once},
        {"a page past the end is 404", a_page_past_the_end_is_404},
        {"a page that is no number is the first", a_page_that_is_no_number_is_the_first},
        {"its pager leads on", its_pager_leads_on},
        {"its JSON holds no secret", its_json_holds_no_secret},
        {"JSON and page say the same", json_and_page_say_the_same},
        {"every record of it opens", every_record_of_it_opens},
        {"what is not public is nowhere", what_is_not_public_is_nowhere},
        {"what is public is found", what_is_public_is_found}};
    for (size_t i = 0; i < LISTS; i++)
        for (size_t k = 0; k < sizeof all / sizeof *all; k++)
            generated_add(lists[i].path, all[k].what, all[k].f, people_leave, &lists[i]);
    return generated_run("lists", NULL, NULL);
}
