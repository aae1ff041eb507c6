/* The search index: what is found, in which order, and what is not. */
#include "migrated.h"

#include "lib/core/str.h"
#include "model/search.h"
#include "model/upkeep.h"

/* search.c keeps its last answer for a second: every test looks for words of its own. */

static int open_index(void **state)
{
    migrated_open_seeded(state);
    migrated_apply("search/*.sql");
    return 0;
}

/* Write an entry as the jobs do, by way of a help topic; its region is the province. */
static void add_topic(unsigned id, const char *question, const char *answer)
{
    database_script(qf_fmt(arena,
        "INSERT INTO help_topic (id, topic, question, answer_html, updated_at)"
        " VALUES (%u, '搜索', '%s', '<p>%s</p>', NOW())", id, question, answer));
    assert_good(search_refresh(db, arena, SEARCH_HELP, id));
}

/* Move an entry to another region, as if its record were there. */
static void move(unsigned id, const char *region)
{
    database_script(qf_fmt(arena,
        "UPDATE search_doc SET region_code = '%s', region_no = %s WHERE ref_id = %u",
        region, region, id));
}

static struct qf_list find_in(const char *typed, const char *kind, const char *region,
                              int64_t *total)
{
    struct search_filter f = {.typed = typed, .kind = kind, .region = region, .limit = 50};
    struct qf_list hits;
    assert_good(search_query(db, arena, &f, &hits, total));
    return hits;
}

static int64_t count(const char *typed)
{
    int64_t total;
    find_in(typed, "", "", &total);
    return total;
}

static void a_title_counts_more_than_a_text(void **state)
{
    (void)state;
    add_topic(9001, "如何申请补助", "说到紫貂，这里只是一句，还有紫貂。");
    add_topic(9002, "紫貂养殖指引", "正文没有那个词。");
    struct qf_list hits = find_in("紫貂", "", "", NULL);
    assert_int_equal(hits.count, 2);
    assert_int_equal(QF_AT(hits, struct search_hit, 0)->ref_id, 9002);
    assert_string_equal(QF_AT(hits, struct search_hit, 0)->kind, "help_topic");
    assert_string_equal(QF_AT(hits, struct search_hit, 0)->kind_label, "帮助");
    assert_non_null(strstr(QF_AT(hits, struct search_hit, 1)->snippet, "紫貂"));
}

static void a_city_holds_its_counties(void **state)
{
    (void)state;
    int64_t total;
    add_topic(9011, "青鸾一号", "甲");
    add_topic(9012, "青鸾二号", "乙");
    move(9011, "430102");
    move(9012, "430203");
    find_in("青鸾", "", "430100", &total);
    assert_int_equal(total, 1);
    find_in("青鸾", "", "430102", &total);
    assert_int_equal(total, 1);
    find_in("青鸾", "", "430103", &total);
    assert_int_equal(total, 0);
    find_in("青鸾", "", "430000", &total);
    assert_int_equal(total, 2);
}

QF_STATEMENT(OLD_ENTRIES, "SELECT COUNT(*) FROM search_doc WHERE title = '' AND old_title <> ''")
QF_STATEMENT(ASKED, "SELECT COUNT(*) FROM outbox WHERE target = 'article:9111' AND state = 'waiting'")

/* An article that came so many days ago, indexed as the jobs do. */
static void add_article(unsigned id, const char *title, int days)
{
    database_script(qf_fmt(arena,
        "INSERT INTO article (id, column_code, window_id, region_code, title, source, body_html, state,"
        " published_at, created_at, updated_at) SELECT %u, (SELECT MIN(code) FROM site_column),"
        " MIN(id), '430100', '%s', '测试', '<p>正文</p>', 'published', NOW() - INTERVAL %d DAY, NOW(), NOW()"
        " FROM platform_window", id, title, days));
    assert_good(search_refresh(db, arena, SEARCH_ARTICLE, id));
}

/* Nothing of it is left for the tests after it. */
static void forget_articles(void)
{
    database_script("DELETE FROM article");
    database_script("DELETE FROM search_doc WHERE kind = 'article'");
    database_script("DELETE FROM outbox WHERE kind = 'index'");
}

static void old_articles_are_found_among_the_others(void **state)
{
    (void)state;
    add_article(9101, "金雕之一，金雕之二", SEARCH_RECENT_DAYS + 1);
    add_article(9102, "金雕再来", SEARCH_RECENT_DAYS - 1);
    struct qf_list hits = find_in("金雕", "", "", NULL);
    assert_int_equal(hits.count, 2);
    assert_int_equal(QF_AT(hits, struct search_hit, 0)->ref_id, 9101);
    assert_string_equal(QF_AT(hits, struct search_hit, 0)->title, "金雕之一，金雕之二");
    assert_int_equal(find_in("金雕", "article", "430100", NULL).count, 2);
    assert_int_equal(find_in("金雕", "service", "", NULL).count, 0);
    assert_int_equal(find_in("金雕", "", "430200", NULL).count, 0);
    int64_t old;
    assert_good(qf_number(db, OLD_ENTRIES, &old));
    assert_int_equal(old, 1);
    forget_articles();
}

static void an_article_grows_old(void **state)
{
    (void)state;
    uint64_t changed;
    int64_t asked;
    add_article(9111, "苍鹰一号", SEARCH_RECENT_DAYS);
    database_script("UPDATE search_doc SET title = old_title, old_title = '' WHERE ref_id = 9111");
    assert_good(upkeep_expire(db, &changed));
    assert_good(qf_number(db, ASKED, &asked));
    assert_int_equal(asked, 1);
    database_script("UPDATE outbox SET state = 'sent', sent_at = NOW() WHERE target = 'article:9111'");
    assert_good(upkeep_expire(db, &changed));
    assert_int_equal(changed, 0);
    forget_articles();
}

static void a_kind_leaves_the_others_out(void **state)
{
    (void)state;
    int64_t total;
    add_topic(9021, "白鹭与帮助", "甲");
    database_script("INSERT INTO search_doc SELECT NULL, 'guide', 77, '白鹭与指南', body,"
                    " '', '', summary, region_code, '/guides/77', published_at, 7, region_no"
                    " FROM search_doc WHERE ref_id = 9021");
    find_in("白鹭", "", "", &total);
    assert_int_equal(total, 2);
    struct qf_list hits = find_in("白鹭", "guide", "", &total);
    assert_int_equal(total, 1);
    assert_int_equal(QF_AT(hits, struct search_hit, 0)->ref_id, 77);
    struct qf_list counts;
    struct search_filter f = {.typed = "白鹭", .kind = "guide"};
    assert_good(search_counts(db, arena, &f, &counts));
    assert_int_equal(counts.count, 2);
    assert_int_equal(QF_AT(counts, struct search_count, 0)->hits, 1);
}

static void operators_are_plain_text(void **state)
{
    (void)state;
    static const char *const typed[] = {
        "\"", "*D-", "+", "-朱鹮", "朱鹮*", "(朱鹮", "朱鹮 OR 1", "\\", "%", "朱鹮\" -x", "<", "~朱鹮",
        "*W1:0 朱鹮", "title:@朱鹮", "*SS title @ x",
    };
    add_topic(9031, "朱鹮保护", "正文");
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) count(typed[i]);
    assert_int_equal(count("-朱鹮"), 1);
    assert_int_equal(count("　朱鹮　"), 1);
    assert_int_equal(count("朱鹮 没有这个词"), 0);
}

static void nothing_typed_finds_nothing(void **state)
{
    (void)state;
    assert_int_equal(count(""), 0);
    assert_int_equal(count("   "), 0);
    assert_int_equal(count(NULL), 0);
}

static void width_and_case_do_not_matter(void **state)
{
    (void)state;
    add_topic(9041, "ＱＸＪ认证", "Iso 55001 ok");
    assert_int_equal(count("qxj"), 1);
    assert_int_equal(count("ISO"), 1);
}

static void a_record_that_went_leaves_no_entry(void **state)
{
    (void)state;
    add_topic(9051, "玄凤短暂", "正文");
    database_script("UPDATE help_topic SET state = 'withdrawn' WHERE id = 9051");
    assert_good(search_refresh(db, arena, SEARCH_HELP, 9051));
    assert_int_equal(count("玄凤"), 0);
}

static void a_refresh_makes_no_second_entry(void **state)
{
    (void)state;
    add_topic(9061, "雪雁一次", "正文");
    assert_good(search_refresh(db, arena, SEARCH_HELP, 9061));
    assert_good(search_refresh(db, arena, SEARCH_HELP, 9061));
    assert_int_equal(count("雪雁"), 1);
}

static void a_rebuild_finds_the_same(void **state)
{
    (void)state;
    add_topic(9071, "金雕重建", "正文");
    assert_good(search_rebuild(db, arena, NULL, NULL));
    assert_int_equal(count("金雕"), 1);
    assert_true(count("长沙") > 0);
}

QF_STATEMENT(WAITING,
    "SELECT COUNT(*) FROM outbox WHERE kind = 'index' AND state = 'waiting'")

/* An index task that was done in the old index while the new one was built is done again. */
static void a_rebuild_asks_again_for_what_changed(void **state)
{
    (void)state;
    int64_t waiting;
    assert_good(search_ask(db, SEARCH_HELP, 9071));
    database_script("UPDATE outbox SET state = 'sent', sent_at = NOW() + INTERVAL 1 MINUTE"
                    " WHERE kind = 'index'");
    assert_good(search_rebuild(db, arena, NULL, NULL));
    assert_good(qf_number(db, WAITING, &waiting));
    assert_int_equal(waiting, 1);
}

static void numbers_of_kinds_are_their_places(void **state)
{
    (void)state;
    static const struct { const char *number; enum search_kind kind; } pairs[] = {
        {SEARCH_NO_SERVICE, SEARCH_SERVICE}, {SEARCH_NO_PROVIDER, SEARCH_PROVIDER},
        {SEARCH_NO_EXPERT, SEARCH_EXPERT},   {SEARCH_NO_NEED, SEARCH_NEED},
        {SEARCH_NO_PRODUCT, SEARCH_PRODUCT},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_int_equal(strtol(pairs[i].number, NULL, 10), pairs[i].kind + 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_title_counts_more_than_a_text),
        cmocka_unit_test(a_city_holds_its_counties),
        cmocka_unit_test(a_kind_leaves_the_others_out),
        cmocka_unit_test(old_articles_are_found_among_the_others),
        cmocka_unit_test(an_article_grows_old),
        cmocka_unit_test(operators_are_plain_text),
        cmocka_unit_test(nothing_typed_finds_nothing),
        cmocka_unit_test(width_and_case_do_not_matter),
        cmocka_unit_test(a_record_that_went_leaves_no_entry),
        cmocka_unit_test(a_refresh_makes_no_second_entry),
        cmocka_unit_test(a_rebuild_finds_the_same),
        cmocka_unit_test(a_rebuild_asks_again_for_what_changed),
        cmocka_unit_test(numbers_of_kinds_are_their_places),
    };
    return cmocka_run_group_tests_name("db_search", tests, open_index, database_close);
}
