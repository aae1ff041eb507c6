/* Long lists of the back office: counted so far and no further, the same rows by every way that leads to
 * them, and nothing of another window. */
#include "order_people.h"

#include "model/content.h"
#include "model/member.h"

enum { MANY = 1003, NEW = 5020, ROWS = 20 };

static struct actor of_county, of_city, of_sibling, of_province;
static struct qf_list list;
static int64_t total;
static bool older;

static struct actor reader(uint64_t id, unsigned window)
{
    struct actor a = operator_of(id, window, "member.view");
    run("INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)"
        " SELECT %llu, role_code, function_code, %u, NOW() FROM role_function"
        " WHERE function_code = 'content.edit' LIMIT 1;", (unsigned long long)id, window);
    return a;
}

/* Certified enterprises of the county, each with an account; the first three are disabled. */
static void fill_members(void)
{
    run("UPDATE account SET window_id = %u WHERE id IN (901, 913);", (unsigned)COUNTY);
    run("INSERT INTO enterprise (id, name, uscc, region_code, window_id, certified, created_at,"
        " updated_at) SELECT 10000 + seq, CONCAT('长名单企业', seq), CONCAT('T', 10000 + seq),"
        " '430104', %u, 1, NOW(), NOW() FROM seq_1_to_%d;", (unsigned)COUNTY, MANY);
    run("INSERT INTO account (id, name, name_key, kind, person_name, phone, email, password_hash,"
        " state, window_id, created_at) SELECT 10000 + seq, CONCAT('t', seq), CONCAT('t', seq),"
        " 'enterprise', '样例', '', '', 'x', IF(seq <= 3, 'disabled', 'active'), %u, NOW()"
        " FROM seq_1_to_%d;", (unsigned)COUNTY, MANY);
    run("INSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
        " SELECT 10000 + seq, 'enterprise', 10000 + seq, 'owner', NOW() FROM seq_1_to_%d;", MANY);
    run("UPDATE enterprise SET certified = 0 WHERE id IN (10001, 10500);");
}

/* Half of the county's, half of the city's; the oldest is a draft of the county with a title of its own. */
static void fill_articles(void)
{
    run("INSERT INTO article (column_code, window_id, region_code, title, summary, source,"
        " body_html, state, published_at, created_at, updated_at) SELECT 'news',"
        " IF(seq %% 2, %u, %u), '430104', IF(seq = 1, '只此一篇', CONCAT('动态', seq)), '', '样例',"
        " '', IF(seq < 9, 'draft', 'published'), NOW(), NOW(), NOW() FROM seq_1_to_%d;", (unsigned)COUNTY, (unsigned)CITY, NEW);
}

static int desk_open(void **state)
{
    people_open(state);
    of_county = reader(960, COUNTY);
    of_city = reader(961, CITY);
    of_sibling = reader(962, SIBLING);
    of_province = reader(963, 430000);
    fill_members();
    fill_articles();
    return 0;
}

/* --- members --- */

static void members(const struct actor *who, const char *state, const char *qualification,
                    bool oldest, int offset)
{
    const struct member_filter f = {.kind = "enterprise", .words = "", .state = state,
                                    .qualification = qualification, .oldest = oldest};
    assert_good(member_list(db, arena, who, &f, ROWS, offset, &list, &total));
}

static uint64_t first_member(void) { return QF_AT(list, struct member, 0)->id; }

static void many_members_are_counted_so_far(void **state)
{
    (void)state;
    const struct actor *all[] = {&of_county, &of_city, &of_province};
    for (size_t i = 0; i < 3; i++) {
        members(all[i], "", "", false, 0);
        assert_int_equal(total, MEMBER_COUNTED + 1);
        assert_int_equal(first_member(), 10000 + MANY);
        members(all[i], "active", "", false, 40);
        assert_int_equal(total, MEMBER_COUNTED + 1);
        assert_int_equal(first_member(), 10000 + MANY - 40);
        members(all[i], "active", "certified", false, 0);
        assert_int_equal(total, MANY - 4);
        members(all[i], "", "certified", false, 0);
        assert_int_equal(total, MEMBER_COUNTED + 1);
        assert_int_equal(list.count, ROWS);
        assert_int_equal(first_member(), 10000 + MANY);
    }
    members(&of_sibling, "", "", false, 0);
    assert_int_equal(total, 0);
    members(&of_sibling, "", "certified", false, 0);
    assert_int_equal(total, 0);
    assert_int_equal(list.count, 0);
}

static void few_members_are_counted_exactly(void **state)
{
    (void)state;
    const struct actor *all[] = {&of_county, &of_city, &of_province};
    for (size_t i = 0; i < 3; i++) {
        members(all[i], "disabled", "", false, 0);
        assert_int_equal(total, 3);
        assert_int_equal(list.count, 3);
        assert_int_equal(first_member(), 10003);
        members(all[i], "disabled", "", true, 0);
        assert_int_equal(first_member(), 10001);
        members(all[i], "", "uncertified", true, 0);
        assert_int_equal(QF_AT(list, struct member, list.count - 1)->id, 10500);
        assert_string_equal(QF_AT(list, struct member, 0)->qualification, "uncertified");
        members(all[i], "active", "uncertified", false, 0);
        assert_int_equal(first_member(), 10500);
        members(all[i], "disabled", "uncertified", false, 0);
        assert_int_equal(total, 1);
        assert_int_equal(first_member(), 10001);
        members(all[i], "", "approved", false, 0);
        assert_int_equal(total, 0);
    }
}

/* --- articles --- */

static void articles(const struct actor *who, const char *state, const char *words, int offset)
{
    const struct content_filter f = {.state = state, .words = words, .column = ""};
    assert_good(content_list(db, who, CONTENT_ARTICLE, &f, ROWS, offset, &list, &total, &older));
}

static const char *first_title(void) { return QF_AT(list, struct content, 0)->title; }

static void many_articles_are_counted_so_far(void **state)
{
    (void)state;
    const struct actor *all[] = {&of_city, &of_province, &of_county};
    for (size_t i = 0; i < 3; i++) {
        articles(all[i], "", "", 0);
        assert_int_equal(total, CONTENT_COUNTED + 1);
        assert_int_equal(list.count, ROWS);
        assert_string_equal(first_title(), i < 2 ? "动态5020" : "动态5019");
        articles(all[i], "published", "", 20);
        assert_int_equal(total, CONTENT_COUNTED + 1);
        assert_string_equal(first_title(), i < 2 ? "动态5000" : "动态4979");
        articles(all[i], "draft", "", 0);
        assert_int_equal(total, i < 2 ? 8 : 4);
        assert_string_equal(first_title(), i < 2 ? "动态8" : "动态7");
        assert_false(older);
    }
    articles(&of_sibling, "", "", 0);
    assert_int_equal(total, 0);
    assert_int_equal(list.count, 0);
}

static void words_are_looked_for_in_the_newest(void **state)
{
    (void)state;
    articles(&of_city, "", "只此一篇", 0);
    assert_int_equal(total, 0);
    assert_true(older);
    articles(&of_province, "", "只此一篇", 0);
    assert_int_equal(total, 0);
    assert_true(older);
    articles(&of_county, "", "只此一篇", 0);
    assert_int_equal(total, 1);
    assert_false(older);
    articles(&of_city, "draft", "只此一篇", 0);
    assert_int_equal(total, 1);
    articles(&of_province, "", "动态5020", 0);
    assert_int_equal(total, 1);
    articles(&of_city, "", "动态", 0);
    assert_int_equal(total, CONTENT_COUNTED + 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(many_members_are_counted_so_far, database_forget),
        cmocka_unit_test_teardown(few_members_are_counted_exactly, database_forget),
        cmocka_unit_test_teardown(many_articles_are_counted_so_far, database_forget),
        cmocka_unit_test_teardown(words_are_looked_for_in_the_newest, database_forget),
    };
    return cmocka_run_group_tests_name("db_desk", tests, desk_open, database_close);
}
