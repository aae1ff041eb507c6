/* Lists say only what is one's own. Who has just come has nothing: no list of a new enterprise, provider or
 * expert shows a row, a tab with a number or a figure; and an operator whose right is in a window without
 * records finds none by it, whatever other rights reach further. Who has something is told as much as there is. */
#include "tests/http/account.h"

/* A window without records below the province, and an operator of it. */
enum { EMPTY = 999901, TOP = 430000 };
static long clerk;

static int begin(void **state)
{
    (void)state;
    db_forgive();
    db_do("INSERT IGNORE INTO platform_window (id, code, name, short_name, type, parent_id, region_code, state)"
          " VALUES (%d, '%d', '样例空窗口', '空窗口', 'county', %d, '430104', 'open')", EMPTY, EMPTY, TOP);
    db_do("INSERT IGNORE INTO window_tree VALUES (%d, %d, 0), (%d, %d, 1)", EMPTY, EMPTY, TOP, EMPTY);
    return 0;
}

static void leaves(long account)
{
    db_do("DELETE FROM permission_grant WHERE account_id = %ld", account);
    db_do("DELETE FROM membership WHERE account_id = %ld", account);
    db_do("DELETE FROM session WHERE account_id = %ld", account);
    db_do("UPDATE account SET state = 'closed', window_id = %d WHERE id = %ld", TOP, account);
}

static int end(void **state)
{
    (void)state;
    db_do("DELETE FROM permission_grant WHERE window_id = %d", EMPTY);
    db_do("UPDATE account SET window_id = %d WHERE window_id = %d", TOP, EMPTY);
    db_do("DELETE FROM window_tree WHERE descendant_id = %d", EMPTY);
    db_do("DELETE FROM platform_window WHERE id = %d", EMPTY);
    return 0;
}

/* Somebody with the password of the demo accounts. */
static long comes(const char *name, const char *kind)
{
    db_do("INSERT INTO account (name, name_key, kind, person_name, password_hash, window_id, created_at)"
          " SELECT '%s', '%s', '%s', '测例员', password_hash, %d, NOW() FROM account"
          " WHERE name = 'demo-person'", name, name, kind, strcmp(kind, "operator") ? TOP : EMPTY);
    return db_number("SELECT id FROM account WHERE name = '%s'", name);
}

/* An organisation as another one is, but for its number, name and code. */
static long copied(const char *table, const char *model, const char *code)
{
    char *columns = db_words("SELECT GROUP_CONCAT(COLUMN_NAME) FROM information_schema.COLUMNS WHERE"
                             " TABLE_SCHEMA = 'qifu' AND TABLE_NAME = '%s' AND COLUMN_NAME NOT IN"
                             " ('id', 'name', 'listed', 'score_sum', '%s') AND COLUMN_NAME NOT LIKE '%%_count'"
                             " AND IS_GENERATED = 'NEVER'", table, code ? "uscc" : "id");
    db_do("INSERT INTO %s (name%s, %s) SELECT '样例新来者'%s%s%s, %s FROM %s WHERE id = (SELECT m.org_id"
          " FROM membership m JOIN account a ON a.id = m.account_id WHERE a.name = '%s')",
          table, code ? ", uscc" : "", columns, code ? ", '" : "", code ? code : "", code ? "'" : "",
          columns, table, model);
    free(columns);
    return db_number("SELECT MAX(id) FROM %s", table);
}

#define ROWS                                                                                 \
    "//main//tbody/tr | //main//ul[contains(@class,'rows')]/li | //main//span[@class='count']"  \
    " | //main//img[contains(@src, '/files/')]"                                             \
    " | //main//dl[contains(@class,'figures')]//dd[number(text()[1]) > 0]"

static void sees_nothing(struct person *p, const char *path)
{
    person_open(p, "%s", path);
    person_gets(p, 200);
    if (person_count(p, ROWS)) person_fails(p, "%s: %d things, the first is %s", path, person_count(p, ROWS),
                                            person_find(p, ROWS));
}

static void a_new_enterprise_has_nothing(void **state)
{
    (void)state;
    static const char *const paths[] = {
        "", "needs", "needs?q=a", "products", "consultations", "orders", "orders?sort=oldest",
        "orders?sort=amount", "orders?q=a", "staff", "favourites", "messages", "pictures", "orders/new",
        "complaints"};
    char name[60], path[100];
    snprintf(name, sizeof name, "%s", account_name());
    struct person *p = account_enterprise(name, account_uscc());
    db_do("DELETE m FROM message m JOIN account a ON a.id = m.account_id WHERE a.name = '%s'", name);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        snprintf(path, sizeof path, "/enterprise/%s", paths[i]);
        sees_nothing(p, path);
    }
}

static void a_new_supplier_has_nothing(const char *table, const char *model, const char *const *paths)
{
    char name[60], path[100];
    snprintf(name, sizeof name, "%s", account_name());
    bool provider = strcmp(table, "provider") == 0;
    long account = comes(name, table), org = copied(table, model, provider ? account_uscc() : NULL);
    db_do("INSERT INTO membership (account_id, org_kind, org_id, role, created_at) VALUES (%ld, '%s', %ld,"
          " 'owner', NOW())", account, table, org);
    struct person *p = person_login(name);
    for (; *paths; paths++) {
        snprintf(path, sizeof path, "/sp/%s", *paths);
        sees_nothing(p, path);
    }
    /* Needs are everybody's, what one has answered is one's own. */
    if (provider) {
        person_open(p, "/sp/needs?category=all");
        assert_true(person_count(p, "//main//tbody/tr") > 0);
        assert_int_equal(person_count(p, "//main//tbody/tr[not(.//a[contains(@href, '/quote')])]"), 0);
    }
    leaves(account);
    db_do("DELETE FROM %s WHERE id = %ld", table, org);
}

static void a_new_provider_has_nothing(void **state)
{
    (void)state;
    static const char *const paths[] = {
        "", "services", "services?q=a", "orders", "orders?sort=oldest", "orders?sort=amount", "quotes",
        "searches", "ratings", "consultations", "messages", "pictures", "needs", NULL};
    a_new_supplier_has_nothing("provider", "demo-provider", paths);
}

static void a_new_expert_has_nothing(void **state)
{
    (void)state;
    static const char *const paths[] = {"", "consultations", "messages", NULL};
    a_new_supplier_has_nothing("expert", "demo-expert", paths);
}

/* Who reads all messages reads one's own. */
static void messages_of_others_stay_unread(void **state)
{
    (void)state;
    static const char unread[] = "SELECT COUNT(*) FROM message m JOIN account a ON a.id = m.account_id"
                                 " WHERE a.name = 'demo-government' AND m.read_at IS NULL";
    db_do("INSERT INTO message (account_id, title, body, url, created_at) SELECT id, '样例消息', '样例', '', NOW()"
          " FROM account WHERE name IN ('demo-government', 'demo-provider')");
    long before = db_number("%s", unread);
    struct person *p = person_login("demo-provider");
    person_open(p, "/sp/messages");
    person_press(p, "全部标为已读");
    person_gets(p, 200);
    assert_int_equal(db_number("%s", unread), before);
    db_do("DELETE FROM message WHERE title = '样例消息'");
}

/* --- windows --- */

/* One right in the window without records, another one everywhere. */
static void may(const char *function)
{
    static const char grant[] =
        "INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at)"
        " SELECT %ld, role_code, function_code, %d, NOW() FROM role_function WHERE function_code = '%s' LIMIT 1";
    db_do("DELETE FROM permission_grant WHERE account_id = %ld", clerk);
    db_do(grant, clerk, EMPTY, function);
    db_do(grant, clerk, TOP, "statistics.view");
}

static void a_right_reaches_no_other_window(void **state)
{
    (void)state;
    static const char *const all[][2] = {
        {"member.view", "/window/members"}, {"member.view", "/window/members?sort=oldest"},
        {"member.view", "/window/members?kind=provider"}, {"member.view", "/window/members?q=demo"},
        {"member.view", "/window/members?q=demo&sort=oldest"}, {"member.view", "/window/members?window=999901"},
        {"member.view", "/window/members?window=999901&sort=oldest"},
        {"member.view", "/window/members?state=active"},
        {"product.takedown", "/window/products"}, {"product.takedown", "/window/products?q=a"},
        {"content.edit", "/window/articles"}, {"content.edit", "/window/articles?q=a"},
        {"activity.manage", "/window/activities"}, {"activity.manage", "/window/activities?q=a"},
        {"need.review", "/window/cases"}, {"need.review", "/window/cases?overdue=1"}, {"service.review", "/window/"},
        {"service.review", "/window/cases"}, {"qualification.review", "/window/cases"},
        {"order.mediate", "/window/cases"}, {"appeal.review", "/window/cases"},
        {"content.publish", "/window/cases"}};
    const char *name = account_name();
    clerk = comes(name, "operator");
    struct person *p = person_login(name);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        may(all[i][0]);
        sees_nothing(p, all[i][1]);
    }
    leaves(clerk);
}

/* Whose right reaches everywhere and who asks for one window sees that one only. */
static void a_list_is_narrowed_to_a_window(void **state)
{
    (void)state;
    static const char *const more[] = {"", "&sort=oldest", "&q=demo", "&q=demo&sort=oldest", "&kind=provider"};
    const char *name = account_name();
    char path[100];
    clerk = comes(name, "operator");
    db_do("INSERT INTO permission_grant (account_id, role_code, function_code, window_id, granted_at) SELECT %ld,"
          " role_code, function_code, %d, NOW() FROM role_function WHERE function_code = 'member.view' LIMIT 1",
          clerk, TOP);
    struct person *p = person_login(name);
    person_open(p, "/window/members");
    assert_true(person_count(p, "//main//tbody/tr") > 0);
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) {
        snprintf(path, sizeof path, "/window/members?window=%d%s", EMPTY, more[i]);
        sees_nothing(p, path);
    }
    leaves(clerk);
}

/* The log holds what this operator did, and nothing of another window. */
static void a_log_is_that_of_its_windows(void **state)
{
    (void)state;
    static const char *const paths[] = {"", "?action=grant.add", "?account=demo-secadmin", "?subject=account&id=12",
                                        "?account=demo-enterprise", "?action=account.login"};
    const char *name = account_name();
    clerk = comes(name, "operator");
    struct person *p = person_login(name);
    person_login("demo-secadmin");
    may("audit.read");
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_open(p, "/window/audit%s", paths[i]);
        person_gets(p, 200);
        char others[300];
        snprintf(others, sizeof others, "//main//tbody/tr[not(contains(., '%s')) and not(contains(., '空窗口'))]",
                 name);
        if (person_count(p, others)) person_fails(p, "%s: %s", paths[i], person_find(p, others));
    }
    leaves(clerk);
}

/* --- as much as there is --- */

static void totals_are_ones_own(void **state)
{
    (void)state;
#define ORG(kind)                                                                            \
    "(SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id WHERE a.name = 'demo-" kind "')"
#define ME(kind) "(SELECT id FROM account WHERE name = 'demo-" kind "')"
    static const struct { const char *who, *path, *count; } all[] = {
        {"demo-enterprise", "/enterprise/orders", "service_order WHERE enterprise_id = " ORG("enterprise")},
        {"demo-enterprise", "/enterprise/orders?q=S20", "service_order WHERE number LIKE 'S20%' AND enterprise_id = "
                                                      ORG("enterprise")},
        {"demo-provider", "/sp/orders?q=S20", "service_order WHERE number LIKE 'S20%' AND provider_id = "
                                            ORG("provider")},
        {"demo-enterprise", "/enterprise/needs", "need WHERE enterprise_id = " ORG("enterprise")},
        {"demo-enterprise", "/enterprise/products", "product WHERE state <> 'deleted' AND enterprise_id = "
                                                    ORG("enterprise")},
        {"demo-enterprise", "/enterprise/consultations", "consultation WHERE enterprise_id = " ORG("enterprise")},
        {"demo-enterprise", "/enterprise/favourites", "favourite WHERE account_id = " ME("enterprise")},
        {"demo-enterprise", "/enterprise/messages", "message WHERE account_id = " ME("enterprise")},
        {"demo-enterprise", "/enterprise/pictures", "picture WHERE state = 'kept' AND org_kind = 'enterprise' AND"
                                                    " org_id = " ORG("enterprise")},
        {"demo-provider", "/sp/orders", "service_order WHERE provider_id = " ORG("provider")},
        {"demo-provider", "/sp/services", "service WHERE state <> 'deleted' AND provider_id = " ORG("provider")},
        {"demo-provider", "/sp/quotes", "need_quote WHERE provider_id = " ORG("provider")},
        {"demo-provider", "/sp/consultations", "consultation WHERE provider_id = " ORG("provider")},
        {"demo-provider", "/sp/ratings", "rating WHERE provider_id = " ORG("provider")},
        {"demo-provider", "/sp/messages", "message WHERE account_id = " ME("provider")},
        {"demo-provider", "/sp/pictures", "picture WHERE state = 'kept' AND org_kind = 'provider' AND org_id = "
                                          ORG("provider")},
        {"demo-expert", "/sp/consultations", "consultation WHERE expert_id = " ORG("expert")},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct person *p = person_login(all[i].who);
        char words[40];
        long n = db_number("SELECT COUNT(*) FROM %s", all[i].count);
        person_open(p, "%s", all[i].path);
        person_gets(p, 200);
        snprintf(words, sizeof words, "共 %ld ", n);
        const char *pager = person_find(p, "//nav[@class='pager']/p");
        if (n && (!pager || !strstr(pager, words)))
            person_fails(p, "%s: not %ld but %s", all[i].path, n, pager ? pager : "no pager");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(a_new_enterprise_has_nothing),
        account_test(a_new_provider_has_nothing),
        account_test(a_new_expert_has_nothing),
        account_test(messages_of_others_stay_unread),
        account_test(a_right_reaches_no_other_window),
        account_test(a_list_is_narrowed_to_a_window),
        account_test(a_log_is_that_of_its_windows),
        account_test(totals_are_ones_own),
    };
    return cmocka_run_group_tests_name("newcomer", tests, begin, end);
}
