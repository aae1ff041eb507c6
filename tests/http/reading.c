/* The other pages that people read: the size test, windows, quotes, the search over
 * everything, what machines read. */
#include "tests/http/db.h"
#include "tests/http/person.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>

static json_t *data_of(json_t *page, const char *name)
{
    return json_object_get(json_object_get(page, "data"), name);
}

static const char *word(json_t *row, const char *name)
{
    const char *text = json_string_value(json_object_get(row, name));
    return text ? text : "";
}

/* --- 规模类型自测 --- */

static struct person *measures(const char *industry, const char *staff,
                               const char *revenue)
{
    struct person *p = person_guest();
    person_open(p, "/size-test");
    person_fill(p, "所属行业", industry);
    person_fill(p, "从业人员", staff);
    person_fill(p, "营业收入", revenue);
    person_press(p, "开始测算");
    person_gets(p, 200);
    return p;
}

static void a_size_names_the_number_that_decided(void **state)
{
    (void)state;
    struct person *p = measures("工业", "299", "50000");
    person_sees(p, "测算结果 小型企业");
    person_sees(p, "从业人员 299 人，低于中型下限 300 人");
    assert_string_equal(person_value(p, "从业人员"), "299");
    person_sees(measures("工业", "1000", "40000"), "测算结果 大型企业");
    person_sees(measures("工业", "19", "50000"), "测算结果 微型企业");
}

static void where_the_standard_is_silent_it_says_so(void **state)
{
    (void)state;
    person_sees(measures("教育", "100", "1000"), "本标准未列明，请咨询");
}

static void a_number_that_is_none_has_a_sentence_beside_it(void **state)
{
    (void)state;
    struct person *p = measures("工业", "很多", "-1");
    assert_string_equal(person_error(p, "从业人员"), "请填写整数，只用数字");
    assert_true(*person_error(p, "营业收入"));
    assert_string_equal(person_value(p, "从业人员"), "很多");
    person_sees_no(p, "测算结果");
}

/* --- windows, channels, columns, quotes --- */

static void every_window_has_its_page(void **state)
{
    (void)state;
    struct person *p = person_guest();
    char *codes =
        db_words("SELECT GROUP_CONCAT(code) FROM (SELECT code FROM platform_window"
                 " WHERE state = 'open' ORDER BY type, id DESC LIMIT 30) w");
    for (char *rest = codes, *code; (code = strsep(&rest, ","));) {
        char *name = db_words("SELECT name FROM platform_window WHERE code = '%s'", code);
        person_open(p, "/windows/%s", code);
        person_gets(p, 200);
        person_sees(p, name);
        free(name);
    }
    free(codes);
}

static void a_window_that_is_not_open_is_not_there(void **state)
{
    (void)state;
    struct person *p = person_guest();
    char *code =
        db_words("SELECT code FROM platform_window WHERE state <> 'open' LIMIT 1");
    person_ask(p, "/windows/%s", *code ? code : "000000");
    person_gets(p, 404);
    free(code);
}

static void every_channel_and_column_has_its_page(void **state)
{
    static const char *const asked[][2] = {
        {"/channels", "SELECT GROUP_CONCAT(code) FROM channel"},
        {"/columns", "SELECT GROUP_CONCAT(code) FROM site_column"}};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        char *codes = db_words("%s", asked[i][1]);
        assert_true(*codes);
        for (char *rest = codes, *code; (code = strsep(&rest, ","));) {
            person_open(p, "%s/%s", asked[i][0], code);
            person_gets(p, 200);
        }
        free(codes);
    }
}

static void a_kind_of_quotes_shows_as_many_as_it_says(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    json_t *kind,
        *kinds = json_object_get(data_of(person_json(p, "/quotes"), "facets"), "kind");
    size_t i;
    assert_true(json_array_size(kinds) > 1);
    json_array_foreach (kinds, i, kind)
        if (*word(kind, "count")) {
            json_t *rows = data_of(person_json(other, "%s", word(kind, "url")), "quotes");
            assert_int_equal(json_array_size(rows),
                             strtol(word(kind, "count"), NULL, 10));
        }
}

/* --- the search over everything --- */

static void what_is_found_opens(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    person_open(p, "/search");
    person_fill(p, "搜服务、政策、办事指南", "贷款");
    person_press(p, "搜索");
    json_t *hit, *hits = data_of(person_json(p, "%s", p->url), "hits");
    size_t i;
    assert_true(json_array_size(hits) > 5);
    json_array_foreach (hits, i, hit) {
        person_ask(other, "%s", word(hit, "url"));
        person_gets(other, 200);
    }
}

static void a_tab_of_the_search_keeps_its_promise(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    json_t *tab,
        *tabs = data_of(person_json(p, "/search?q=%%E8%%B4%%B7%%E6%%AC%%BE"), "tabs");
    size_t i, k;
    assert_true(json_array_size(tabs) > 2);
    json_array_foreach (tabs, i, tab) {
        json_t *hit, *page = person_json(other, "%s", word(tab, "url"));
        const char *kind = strstr(word(tab, "url"), "kind=");
        assert_string_equal(json_string_value(data_of(page, "total")),
                            word(tab, "count"));
        json_array_foreach (data_of(page, "hits"), k, hit)
            if (kind && strcmp(word(hit, "kind"), kind + strlen("kind=")))
                person_fails(other, "a %s among them", word(hit, "kind"));
    }
}

/* --- for machines --- */

/* Every address of an XML page opens. */
static void its_addresses_open(const char *path, const char *xpath, int least)
{
    struct person *p = person_guest(), *other = person_guest();
    size_t site = strlen(getenv("QIFU_URL"));
    person_open(p, "%s", path);
    person_gets(p, 200);
    xmlDocPtr doc = xmlReadMemory(p->body, (int)p->len, NULL, NULL, XML_PARSE_NONET);
    if (!doc) person_fails(p, "is no XML");
    xmlXPathContextPtr c = xmlXPathNewContext(doc);
    xmlXPathObjectPtr found = xmlXPathEvalExpression((const xmlChar *)xpath, c);
    int count = found && found->nodesetval ? found->nodesetval->nodeNr : 0;
    if (count < least) person_fails(p, "has %d addresses", count);
    for (int i = 0; i < count && i < 60; i++) {
        char *url = (char *)xmlNodeGetContent(found->nodesetval->nodeTab[i]);
        if (strncmp(url, getenv("QIFU_URL"), site)) person_fails(p, "leads to %s", url);
        person_ask(other, "%s", url + site);
        person_gets(other, 200);
        xmlFree(url);
    }
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(c);
    xmlFreeDoc(doc);
}

static void the_addresses_of_the_sitemap_open(void **state)
{
    (void)state;
    its_addresses_open("/sitemap.xml", "//*[local-name()='loc']", 20);
}

static void the_addresses_of_the_feed_open(void **state)
{
    (void)state;
    its_addresses_open("/feed.xml", "//*[local-name()='entry']/*[local-name()='id']", 10);
}

static void it_says_that_it_is_well(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_ask(p, "/healthz");
    person_gets(p, 200);
    assert_string_equal(person_header(p, "Cache-Control"), "no-store");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_size_names_the_number_that_decided),
        person_test(where_the_standard_is_silent_it_says_so),
        person_test(a_number_that_is_none_has_a_sentence_beside_it),
        person_test(every_window_has_its_page),
        person_test(a_window_that_is_not_open_is_not_there),
        person_test(every_channel_and_column_has_its_page),
        person_test(a_kind_of_quotes_shows_as_many_as_it_says),
        person_test(what_is_found_opens),
        person_test(a_tab_of_the_search_keeps_its_promise),
        person_test(the_addresses_of_the_sitemap_open),
        person_test(the_addresses_of_the_feed_open),
        person_test(it_says_that_it_is_well),
    };
    return cmocka_run_group_tests_name("reading", tests, NULL, NULL);
}
