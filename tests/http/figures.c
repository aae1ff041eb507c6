/* 调度大数据: every number of every table is that of an SQL sum that goes another way than the page, from the
 * domains of the filings that were accepted. */
#include "tests/http/db.h"
#include "tests/http/person.h"

#define FIGURES                                                                          \
    "SELECT CONCAT_WS('|', COUNT(DISTINCT f.provider_id), COUNT(DISTINCT f.id),"         \
    " COALESCE(SUM(d.activities), 0), COALESCE(SUM(d.attendees), 0), COALESCE(SUM(d.served), 0))"    \
    " FROM filing f LEFT JOIN filing_domain d ON d.filing_id = f.id WHERE f.state = 'accepted'"

static const char *const members[] = {"institutions", "filings", "activities", "attendees", "served"};
enum { MEMBERS = sizeof members / sizeof *members };

static long plain(const char *text)
{
    long n = 0;
    for (; *text; text++)
        if (*text >= '0' && *text <= '9') n = n * 10 + (*text - '0');
    return n;
}

/* "100|2300|..." of a row of the page. */
static void shown(const json_t *row, char out[200])
{
    size_t used = 0;
    for (int i = 0; i < MEMBERS; i++)
        used += (size_t)snprintf(out + used, 200 - used, "%s%ld", i ? "|" : "",
                                 plain(json_string_value(json_object_get(row, members[i]))));
}

static void is_sum(const json_t *row, const char *about, const char *where)
{
    char own[200], *sum = db_words(FIGURES " AND %s", where);
    shown(row, own);
    if (strcmp(own, sum)) fail_msg("%s, %s: the page has %s, the filings %s", about, where, own, sum);
    free(sum);
}

static void table_holds(json_t *data, const char *list, const char *column, const char *scope)
{
    json_t *rows = json_object_get(json_object_get(data, list), "rows"), *row;
    long served = 0;
    char where[200];
    size_t i;
    assert_true(json_array_size(rows) > 0);
    json_array_foreach(rows, i, row) {
        snprintf(where, sizeof where, "%s AND %s = '%s'", scope, column,
                 json_string_value(json_object_get(row, "code")));
        is_sum(row, list, where);
        served += plain(json_string_value(json_object_get(row, "served")));
    }
    /* No row is missing: together they are the total. */
    assert_int_equal(served, plain(json_string_value(json_object_get(json_object_get(data, "total"),
                                                                     "served"))));
}

static double wan(const json_t *row, const char *member)
{
    char digits[60] = "";
    size_t n = 0;
    for (const char *p = json_string_value(json_object_get(row, member)); *p && n < 59; p++)
        if (*p != ',') digits[n++] = *p;
    return strtod(digits, NULL);
}

static void money_holds(json_t *data, const char *scope)
{
    static const char *const all[][2] = {{"revenue", "revenue_fen"}, {"expense", "expense_fen"}};
    for (size_t i = 0; i < 2; i++) {
        char *sum = db_words("SELECT SUM(f.%s) / 1000000 FROM filing f WHERE f.state = 'accepted' AND %s",
                             all[i][1], scope);
        double there = wan(json_object_get(data, "total"), all[i][0]), should = strtod(sum, NULL);
        if (there < should - 0.01 || there > should + 0.01)
            fail_msg("%s: %f, not %f", all[i][0], there, should);
        free(sum);
    }
}

static void page_holds(struct person *p, long year, const char *city)
{
    char scope[120];
    json_t *page = person_json(p, "/dispatch/figures?year=%ld&city=%s", year, city);
    json_t *data = json_object_get(page, "data") ? json_object_get(page, "data") : page;
    snprintf(scope, sizeof scope, "f.year = %ld AND ('%s' = '' OR f.city_code = '%s')", year, city, city);
    is_sum(json_object_get(data, "total"), "in all", scope);
    money_holds(data, scope);
    table_holds(data, "by_city", "f.city_code", scope);
    table_holds(data, "by_type", "f.type_code", scope);
    table_holds(data, "by_month", "f.month", scope);
    table_holds(data, "by_domain", "d.domain_code", scope);
}

static void every_number_is_a_sum(void **state)
{
    (void)state;
    static const char *const cities[] = {"", "430100", "433100"};
    struct person *p = person_guest();
    long first = db_number("SELECT MIN(year) FROM filing WHERE state = 'accepted'");
    long last = db_number("SELECT MAX(year) FROM filing WHERE state = 'accepted'");
    assert_true(first > 0 && last > first);
    for (long year = first; year <= last; year++)
        for (size_t i = 0; i < sizeof cities / sizeof *cities; i++) page_holds(p, year, cities[i]);
}

/* What is not accepted, or accepted no more, is in none of them. */
static void only_what_was_accepted_counts(void **state)
{
    (void)state;
    struct person *p = person_guest();
    long id = db_number("SELECT MAX(id) FROM filing WHERE state = 'accepted' AND activities > 0");
    long year = db_number("SELECT year FROM filing WHERE id = %ld", id);
    db_do("UPDATE filing SET state = 'returned' WHERE id = %ld", id);
    db_do("UPDATE content_version SET version = version + 1 WHERE name = 'content'");
    page_holds(p, year, "");
    db_do("UPDATE filing SET state = 'accepted' WHERE id = %ld", id);
    db_do("UPDATE content_version SET version = version + 1 WHERE name = 'content'");
    page_holds(p, year, "");
}

static void the_demo_has_a_hundred_institutions_and_two_years(void **state)
{
    (void)state;
    assert_int_equal(db_number("SELECT COUNT(DISTINCT provider_id) FROM filing"), 100);
    assert_int_equal(db_number("SELECT COUNT(DISTINCT year, month) FROM filing WHERE state = 'accepted'"),
                     24);
    assert_true(db_number("SELECT COUNT(*) FROM filing WHERE state = 'accepted'") > 2200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(every_number_is_a_sum), person_test(only_what_was_accepted_counts),
        person_test(the_demo_has_a_hundred_institutions_and_two_years),
    };
    return cmocka_run_group_tests_name("figures", tests, NULL, NULL);
}
