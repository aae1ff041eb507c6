/* 导出: what the list shows, no formula, on record. */
#include "tests/http/db.h"
#include "tests/http/person.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

static long exports(const char *account)
{
    return db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'list.export' AND actor_name = '%s'",
                     account);
}

static void has(struct person *p, const char *words)
{
    if (!strstr(p->body, words)) person_fails(p, "the file does not hold %s", words);
}

static void has_not(struct person *p, const char *words)
{
    if (strstr(p->body, words)) person_fails(p, "the file holds %s", words);
}

static void csv_follows_the_filters_and_masks_phones(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    long before = exports("demo-city");
    person_ask(city, "/window/members/export?kind=enterprise&q=%%E6%%A9%%98%%E6%%B4%%B2&format=csv");
    person_gets(city, 200);
    assert_memory_equal(city->body, "\xEF\xBB\xBF", 3);
    assert_non_null(strstr(person_header(city, "Content-Disposition"), "attachment"));
    has(city, "帐户名称,单位或姓名");
    has(city, "橘洲样例精密机械有限公司");
    has(city, "138****0263");
    has_not(city, "13800000263");
    has_not(city, "office05@example.cn");
    assert_int_equal(exports("demo-city"), before + 1);
}

static void no_cell_is_a_formula(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city");
    static const char *const names[] = {"=1+1", "+1", "-1", "@SUM(1)", "\\tx", "\\rx"};
    static const char *const cells[] = {"'=1+1", "'+1", "'-1", "'@SUM(1)", "'\tx", "\"'\rx\""};
    char *name = db_words("SELECT person_name FROM account WHERE name = 'demo-enterprise'");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        db_do("UPDATE account SET person_name = '%s' WHERE name = 'demo-enterprise'", names[i]);
        person_ask(city, "/window/members/export?q=demo-enterprise&format=csv");
        has(city, cells[i]);
    }
    db_do("UPDATE account SET person_name = '%s' WHERE name = 'demo-enterprise'", name);
    free(name);
}

static void a_workbook_is_one(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county"), *city = person_login("demo-city");
    person_ask(city, "/window/members/export?kind=provider");
    person_gets(city, 200);
    assert_memory_equal(city->body, "PK\3\4", 4);
    assert_non_null(strstr(person_header(city, "Content-Type"), "spreadsheetml"));
    person_ask(county, "/window/cases/export?format=csv");
    person_gets(county, 200);
    has(county, "事项,类型,环节");
}

static void what_is_not_listed_is_not_exported(void **state)
{
    (void)state;
    struct person *county = person_login("demo-county"), *seat = person_login("demo-auditor");
    person_ask(county, "/window/members/export?format=csv");
    person_gets(county, 200);
    has_not(county, "office05@example.cn");
    person_ask(seat, "/window/members/export");
    person_gets(seat, 403);
    person_ask(seat, "/window/audit/export?format=csv");
    person_gets(seat, 200);
    has(seat, "list.export");
    person_ask(person_guest(), "/window/members/export");
}

/* The enterprise's own needs, as filtered, and nobody else's. */
static void needs_of_the_enterprise_alone(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long before = exports("demo-enterprise");
    char *own = db_words("SELECT n.number FROM need n JOIN membership m ON m.org_kind = 'enterprise' AND"
                         " m.org_id = n.enterprise_id JOIN account a ON a.id = m.account_id AND a.name ="
                         " 'demo-enterprise' WHERE n.state = 'returned' ORDER BY n.id LIMIT 1");
    char *open = db_words("SELECT n.number FROM need n JOIN membership m ON m.org_kind = 'enterprise' AND"
                          " m.org_id = n.enterprise_id JOIN account a ON a.id = m.account_id AND a.name ="
                          " 'demo-enterprise' WHERE n.state = 'negotiating' ORDER BY n.id LIMIT 1");
    char *foreign = db_words("SELECT n.number FROM need n WHERE n.state = 'published' AND NOT EXISTS"
                             " (SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id AND"
                             " a.name = 'demo-enterprise' WHERE m.org_kind = 'enterprise' AND m.org_id ="
                             " n.enterprise_id) ORDER BY n.id LIMIT 1");
    person_ask(firm, "/enterprise/needs/export?format=csv");
    person_gets(firm, 200);
    has(firm, "需求编号,需求名称,状态");
    has(firm, own);
    has(firm, open);
    has_not(firm, foreign);
    assert_int_equal(exports("demo-enterprise"), before + 1);
    person_ask(firm, "/enterprise/needs/export?format=csv&state=returned");
    has(firm, own);
    has_not(firm, open);
    person_open(firm, "/enterprise/needs?state=returned");
    assert_int_equal(person_count(firm, "//a[contains(@href, '/enterprise/needs/export?state=returned')]")
                     > 0, 1);
    free(own);
    free(open);
    free(foreign);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(csv_follows_the_filters_and_masks_phones),
        person_test(no_cell_is_a_formula),
        person_test(a_workbook_is_one),
        person_test(what_is_not_listed_is_not_exported),
        person_test(needs_of_the_enterprise_alone),
    };
    return cmocka_run_group_tests_name("export", tests, begin, NULL);
}
