/* 找服务: words, facets, orders. */
#include "tests/http/db.h"
#include "tests/http/person.h"

#define PUBLIC                                                                           \
    " FROM service s JOIN provider p ON p.id = s.provider_id AND p.listed = 1"           \
    " WHERE s.listed = 1"

static json_t *list_of(json_t *page)
{
    return json_object_get(json_object_get(page, "data"), "services");
}

static json_int_t total_of(json_t *page)
{
    return json_integer_value(json_object_get(json_object_get(page, "pager"), "total"));
}

static json_int_t number(json_t *row, const char *name)
{
    return json_integer_value(json_object_get(row, name));
}

static const char *word(json_t *row, const char *name)
{
    const char *text = json_string_value(json_object_get(row, name));
    return text ? text : "";
}

static json_int_t fen(json_t *row)
{
    json_t *price = json_object_get(row, "price_fen");
    return json_is_object(price) ? number(price, "fen") : 0;
}

static void all_that_is_public_is_found(void **state)
{
    (void)state;
    struct person *p = person_guest();
    json_t *page = person_json(p, "/services");
    assert_int_equal(total_of(page), db_number("SELECT COUNT(*)" PUBLIC));
}

/* The number beside a choice is what one gets by it. */
static void a_facet_keeps_its_promise(void **state)
{
    static const char *const starts[] = {"/services", "/services?category=05",
                                         "/services?region=430100"};
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    const char *name;
    json_t *choices, *choice;
    for (size_t s = 0; s < sizeof starts / sizeof *starts; s++) {
        size_t i, seen = 0;
        json_t *page = person_json(p, "%s", starts[s]);
        json_object_foreach (json_object_get(json_object_get(page, "data"), "facets"),
                             name, choices)
            json_array_foreach (choices, i, choice) {
                json_t *found = person_json(other, "%s", word(choice, "url"));
                if (total_of(found) != strtol(word(choice, "count"), NULL, 10))
                    person_fails(other, "%s “%s” promises %s, gives %ld", name,
                                 word(choice, "name"), word(choice, "count"),
                                 (long)total_of(found));
                seen++;
            }
        assert_true(seen > 10);
    }
}

static bool of_kind(json_t *row)
{
    return strcmp(word(row, "provider_kind"), "saas") == 0;
}
static bool of_city(json_t *row)
{
    return strncmp(word(row, "region_code"), "4302", 4) == 0;
}
static bool of_category(json_t *row)
{
    return strncmp(word(row, "category_code"), "05", 2) == 0;
}
static bool at_the_counter(json_t *row)
{
    return number(row, "ways") & 1;
}
static bool is_free(json_t *row)
{
    return strcmp(word(row, "price_mode"), "free") == 0;
}
static bool to_10000(json_t *row)
{
    return fen(row) > 100000 && fen(row) <= 1000000;
}

static void a_filter_lets_nothing_else_through(void **state)
{
    static const struct {
        const char *query;
        bool (*fits)(json_t *);
        const char *sql;
    } filters[] = {{"kind=saas", of_kind, " AND s.provider_kind = 'saas'"},
                   {"region=430200", of_city, " AND s.region_code LIKE '4302%'"},
                   {"category=05", of_category, " AND s.category_code LIKE '05%'"},
                   {"way=1", at_the_counter, " AND s.ways & 1"},
                   {"price=free", is_free, " AND s.price_mode = 'free'"},
                   {"price=to-10000", to_10000, NULL}};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++) {
        json_t *page = person_json(p, "/services?%s", filters[i].query), *row;
        size_t n;
        assert_true(json_array_size(list_of(page)) > 0);
        json_array_foreach (list_of(page), n, row)
            if (!filters[i].fits(row))
                person_fails(p, "does not fit: %s", word(row, "name"));
        if (filters[i].sql)
            assert_int_equal(total_of(page),
                             db_number("SELECT COUNT(*)" PUBLIC "%s", filters[i].sql));
    }
}

/* Free first, and what is to be agreed upon last. */
static json_int_t by_price(json_t *row)
{
    if (strcmp(word(row, "price_mode"), "negotiable") == 0) return INT64_MAX;
    return is_free(row) ? -1 : fen(row);
}

static json_int_t by_score(json_t *row)
{
    return -number(row, "score_avg");
}

static void orders_are_what_they_say(void **state)
{
    static const struct {
        const char *sort;
        json_int_t (*rank)(json_t *);
    } orders[] = {{"price", by_price}, {"score", by_score}};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        json_int_t last = INT64_MIN;
        long pages = json_integer_value(json_object_get(
            json_object_get(person_json(p, "/services?sort=%s", orders[i].sort), "pager"),
            "pages"));
        for (long page = 1; page <= pages; page++) {
            json_t *row, *list = list_of(person_json(p, "/services?sort=%s&page=%ld",
                                                     orders[i].sort, page));
            size_t n;
            json_array_foreach (list, n, row) {
                if (orders[i].rank(row) < last)
                    person_fails(p, "out of order: %s", word(row, "name"));
                last = orders[i].rank(row);
            }
        }
    }
}

static void the_newest_come_first(void **state)
{
    (void)state;
    struct person *p = person_guest();
    json_t *row, *list = list_of(person_json(p, "/services?sort=new"));
    const char *last = "9999";
    size_t n;
    assert_true(json_array_size(list) > 5);
    json_array_foreach (list, n, row) {
        const char *when = word(json_object_get(row, "updated_at"), "iso");
        if (strcmp(when, last) > 0) person_fails(p, "%s after %s", when, last);
        last = when;
    }
}

static void words_find_a_service_by_its_name(void **state)
{
    (void)state;
    struct person *p = person_guest();
    char *name = db_words("SELECT s.name" PUBLIC
                          " AND CHAR_LENGTH(s.name) < 16 ORDER BY s.id LIMIT 1");
    person_open(p, "/services");
    person_fill(p, "关键词", name);
    person_press(p, "找服务");
    person_gets(p, 200);
    person_sees(p, name);
    assert_string_equal(person_value(p, "关键词"), name);
    assert_true(person_count(p, "//main//ol//li") > 0);
    free(name);
}

static void nothing_found_shows_a_way_on(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/services?q=qwertyuiopzz");
    person_gets(p, 200);
    person_sees(p, "没有找到");
    person_sees(p, "发布需求");
    person_follow(p, "“qwertyuiopzz”，去掉这一项");
    assert_string_equal(p->url, "/services");
}

static void words_and_a_facet_stay_together(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/services?category=02&sort=price");
    person_fill(p, "关键词", "贷款");
    person_press(p, "找服务");
    person_gets(p, 200);
    assert_non_null(strstr(p->url, "category=02"));
    assert_non_null(strstr(p->url, "sort=price"));
}

static void a_filter_that_does_not_exist_filters_nothing(void **state)
{
    static const char *const odd[] = {"category=77", "kind=none", "way=9",
                                      "price=x",     "sort=x",    "region=999999"};
    (void)state;
    struct person *p = person_guest();
    json_int_t all = total_of(person_json(p, "/services"));
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        assert_int_equal(total_of(person_json(p, "/services?%s", odd[i])), all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(all_that_is_public_is_found),
        person_test(a_facet_keeps_its_promise),
        person_test(a_filter_lets_nothing_else_through),
        person_test(orders_are_what_they_say),
        person_test(the_newest_come_first),
        person_test(words_find_a_service_by_its_name),
        person_test(nothing_found_shows_a_way_on),
        person_test(words_and_a_facet_stay_together),
        person_test(a_filter_that_does_not_exist_filters_nothing),
    };
    return cmocka_run_group_tests_name("service", tests, NULL, NULL);
}
