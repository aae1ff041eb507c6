/* The seeds and the demo: they load, a second time too, and what they say is true: codes with
 * both checksums, sums that are sums, texts that the sanitizer leaves alone, every state of every
 * record, nothing from the future. */
#include "migrated.h"

#include "lib/text/html.h"
#include "lib/text/text.h"
#include "model/tally.h"
#include "model/version.h"

struct text { const char *id, *text; };
static const struct qf_type text_type = QF_TYPE(text, QF_STR(text, id), QF_STR(text, text));

static void load(const char *profile)
{
    migrated_apply("seed/common/*.sql");
    migrated_apply(qf_fmt(arena, "seed/%s/*.sql", profile));
}

static int open_profile(void **state, const char *profile)
{
    migrated_open(state);
    load(profile);
    load(profile);
    migrated_apply(qf_fmt(arena, "demo/%s/*.sql", profile));
    return 0;
}

static int open_hunan(void **state) { return open_profile(state, "hunan"); }
static int open_meizhou(void **state) { return open_profile(state, "meizhou"); }

/* --- what must count to nothing --- */

QF_STATEMENT(SERVICE_SUMS,
    "SELECT COUNT(*) FROM service s WHERE s.score_sum <> (SELECT COALESCE(SUM(r.score), 0)"
    " FROM rating r WHERE r.service_id = s.id) OR s.score_count <> (SELECT COUNT(*)"
    " FROM rating r WHERE r.service_id = s.id) OR s.order_count <> (SELECT COUNT(*)"
    " FROM service_order o WHERE o.service_id = s.id AND o.state = 'finished')")
QF_STATEMENT(PROVIDER_SUMS,
    "SELECT COUNT(*) FROM provider p WHERE p.score_sum <> (SELECT COALESCE(SUM(r.score), 0)"
    " FROM rating r WHERE r.provider_id = p.id) OR p.service_count <> (SELECT COUNT(*)"
    " FROM service s WHERE s.provider_id = p.id AND s.listed = 1)")
QF_STATEMENT(STAGE_SHARES,
    "SELECT COUNT(*) FROM (SELECT s.id FROM service s JOIN service_stage t ON t.service_id = s.id"
    " GROUP BY s.id, s.price_fen HAVING SUM(t.percent) <> 100 OR (SUM(t.amount_fen) <> s.price_fen"
    " AND SUM(t.amount_fen) <> 0)) broken")
QF_STATEMENT(FROM_THE_FUTURE,
    "SELECT (SELECT COUNT(*) FROM article WHERE state = 'published' AND published_at > NOW())"
    " + (SELECT COUNT(*) FROM need WHERE listed = 1 AND published_at > NOW())"
    " + (SELECT COUNT(*) FROM rating WHERE created_at > NOW() OR replied_at > NOW()"
    "    OR replied_at < created_at)")
QF_STATEMENT(OUT_OF_ORDER,
    "SELECT COUNT(*) FROM service_order o JOIN service s ON s.id = o.service_id"
    " JOIN enterprise e ON e.id = o.enterprise_id LEFT JOIN rating r ON r.order_id = o.id"
    " WHERE o.state = 'finished' AND (o.created_at < s.published_at OR o.created_at < e.created_at"
    " OR o.finished_at < o.created_at OR r.created_at < o.finished_at)")
QF_STATEMENT(SERVICE_OF_NOBODY,
    "SELECT COUNT(*) FROM service s JOIN provider p ON p.id = s.provider_id"
    " WHERE s.listed = 1 AND (p.listed = 0 OR s.provider_kind <> p.kind"
    "   OR s.region_code <> p.region_code OR NOT EXISTS (SELECT 1 FROM provider_category c"
    "   WHERE c.provider_id = p.id AND c.category_code = s.category_code))")
QF_STATEMENT(EMPTY_CATEGORY,
    "SELECT COUNT(*) FROM category c WHERE c.parent_code IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM service s WHERE s.category_code = c.code AND s.listed = 1)")
QF_STATEMENT(EMPTY_COLUMN,
    "SELECT COUNT(*) FROM site_column c WHERE NOT EXISTS"
    " (SELECT 1 FROM article a WHERE a.column_code = c.code AND a.state = 'published')")
QF_STATEMENT(TOO_MANY_CATEGORIES,
    "SELECT COUNT(*) FROM (SELECT provider_id FROM provider_category GROUP BY provider_id"
    " HAVING COUNT(*) > 10) broken")
QF_STATEMENT(NO_PLAIN_WORDS, "SELECT COUNT(*) FROM article WHERE plain_words = '' OR source = ''")
QF_STATEMENT(NOT_INVENTED,
    "SELECT (SELECT COUNT(*) FROM provider WHERE name NOT LIKE '%样例%')"
    " + (SELECT COUNT(*) FROM enterprise WHERE name NOT LIKE '%样例%')"
    " + (SELECT COUNT(*) FROM expert WHERE name NOT LIKE '%样%' AND name NOT LIKE '%例%')")
QF_STATEMENT(PRIVATE_PHONES,
    "SELECT COUNT(*) FROM account WHERE phone NOT LIKE '1380000____'")
QF_STATEMENT(LOST_WINDOWS,
    "SELECT COUNT(*) FROM platform_window w WHERE NOT EXISTS (SELECT 1 FROM window_tree t"
    " JOIN platform_window top ON top.id = t.ancestor_id AND top.parent_id IS NULL"
    " WHERE t.descendant_id = w.id) OR (w.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1"
    " FROM window_tree t WHERE t.ancestor_id = w.parent_id AND t.descendant_id = w.id"
    " AND t.depth = 1))")
QF_STATEMENT(PASSWORDS, "SELECT COUNT(*) FROM account WHERE password_hash <> ''")

static void what_it_says_is_true(void **state)
{
    (void)state;
    struct qf_statement *rules[] = {
        &SERVICE_SUMS, &PROVIDER_SUMS, &STAGE_SHARES, &FROM_THE_FUTURE, &OUT_OF_ORDER,
        &SERVICE_OF_NOBODY, &TOO_MANY_CATEGORIES, &NO_PLAIN_WORDS, &NOT_INVENTED,
        &PRIVATE_PHONES, &LOST_WINDOWS, &PASSWORDS, &EMPTY_CATEGORY, &EMPTY_COLUMN,
    };
    int broken = 0;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        int64_t n = -1;
        assert_good(qf_number_(db, rules[i], &n, (struct qf_param[]){QF_NULL}, 0));
        if (n) print_error("%s: %d\n", rules[i]->name, (int)n);
        broken += n != 0;
    }
    assert_int_equal(broken, 0);
}

/* --- dispatch and complaints --- */

/* A record that was handed in has one case, which stands where the record does. */
#define OUT_OF_STEP(workflow, table, handed_in)                                          \
    "SELECT COUNT(*) FROM " table " r LEFT JOIN case_file c ON c.subject_type = '" table "'"    \
    " AND c.subject_id = r.id AND c.workflow_code = " workflow                           \
    " AND c.activity_code = r.state WHERE (" handed_in ") AND (c.id IS NULL OR NOT EXISTS"      \
    " (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.to_code = r.state))"
QF_STATEMENT(LOST_COMPLAINTS,
    OUT_OF_STEP("CONCAT('complaint_', r.class)", "complaint", "1 = 1"))
QF_STATEMENT(LOST_APPLICATIONS,
    OUT_OF_STEP("'core_application'", "core_application", "r.state <> 'draft'"))
QF_STATEMENT(LOST_FILINGS, OUT_OF_STEP("'filing'", "filing", "r.state <> 'draft'"))
QF_STATEMENT(FILING_SUMS,
    "SELECT COUNT(*) FROM filing f LEFT JOIN (SELECT filing_id, SUM(activities) AS a,"
    " SUM(attendees) AS b, SUM(served) AS s FROM filing_domain GROUP BY filing_id) d"
    " ON d.filing_id = f.id WHERE f.activities <> COALESCE(d.a, 0) OR f.attendees <>"
    " COALESCE(d.b, 0) OR f.served <> COALESCE(d.s, 0)")
QF_STATEMENT(NO_DAY,
    "SELECT COUNT(*) FROM case_file WHERE due_days > 0 AND due_on IS NULL AND closed_at IS NULL"
    " AND (workflow_code LIKE 'complaint%' OR workflow_code IN ('filing', 'core_application'))")
QF_STATEMENT(CLASSES, "SELECT COUNT(DISTINCT class) FROM complaint")
QF_STATEMENT(LINKED, "SELECT COUNT(*) FROM complaint c JOIN case_file f ON f.subject_type ="
    " 'complaint' AND f.subject_id = c.id AND f.applicant_kind = 'enterprise' AND f.applicant_org ="
    " c.enterprise_id")
QF_STATEMENT(CORE_STATES, "SELECT COUNT(DISTINCT state) FROM core_application")
QF_STATEMENT(OPEN_ROUND, "SELECT COUNT(*) FROM application_round WHERE kind IN ('core', 'filing')"
    " AND state = 'published' AND opens_on <= CURDATE() AND closes_on >= CURDATE()")
/* Months with accepted filings of the present core institutions, of the last two years. */
QF_STATEMENT(FILED_MONTHS, "SELECT COUNT(DISTINCT f.year, f.month) FROM filing f JOIN provider p"
    " ON p.id = f.provider_id WHERE f.state = 'accepted' AND p.is_core = 1")

static int64_t number(struct qf_statement *question)
{
    int64_t n = -1;
    assert_good(qf_number_(db, question, &n, (struct qf_param[]){QF_NULL}, 0));
    return n;
}

static void dispatch_and_complaints_are_not_empty(void **state)
{
    (void)state;
    static struct qf_statement *const nothing[] = {&LOST_COMPLAINTS, &LOST_APPLICATIONS,
                                                   &LOST_FILINGS, &FILING_SUMS, &NO_DAY};
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++)
        if (number(nothing[i])) fail_msg("%s: %d", nothing[i]->name, (int)number(nothing[i]));
    assert_int_equal(number(&CLASSES), 3);
    assert_true(number(&LINKED) >= 2);
    assert_true(number(&CORE_STATES) >= 7);
    assert_true(number(&OPEN_ROUND) >= 2);
    assert_true(number(&FILED_MONTHS) >= 22);
}

static void a_lie_is_noticed(void **state)
{
    (void)state;
    int64_t n;
    database_script("UPDATE service SET score_sum = score_sum + 1 WHERE id = 3;"
                    "UPDATE article SET published_at = NOW() + INTERVAL 1 DAY WHERE id = 1;");
    assert_good(qf_number(db, SERVICE_SUMS, &n));
    assert_int_equal(n, 1);
    assert_good(qf_number(db, FROM_THE_FUTURE, &n));
    assert_int_equal(n, 1);
    database_script("UPDATE service SET score_sum = score_sum - 1 WHERE id = 3;"
                    "UPDATE article SET published_at = NOW() - INTERVAL 1 DAY WHERE id = 1;");
}

/* --- every state --- */

QF_STATEMENT(STATES,
    "SELECT (SELECT COUNT(DISTINCT state) FROM need) * 10000000"
    " + (SELECT COUNT(DISTINCT state) FROM service) * 1000000"
    " + (SELECT COUNT(DISTINCT state) FROM product) * 100000"
    " + (SELECT COUNT(DISTINCT state) FROM article) * 10000"
    " + (SELECT COUNT(DISTINCT qualification_state) FROM provider) * 1000"
    " + (SELECT COUNT(DISTINCT kind) FROM provider) * 100"
    " + (SELECT COUNT(DISTINCT state) FROM activity) * 10"
    " + (SELECT COUNT(DISTINCT state) FROM phone_appeal)")
QF_STATEMENT(ORDER_STATES, "SELECT COUNT(DISTINCT state) FROM service_order")
QF_STATEMENT(DEMO_ACCOUNTS, "SELECT COUNT(*) FROM account WHERE name_key LIKE 'demo-%'")

static void every_state_is_there(void **state)
{
    (void)state;
    assert_int_equal(number(&STATES), 87445344);
    assert_int_equal(number(&ORDER_STATES), 14);
}

static void every_role_has_an_account(void **state)
{
    (void)state;
    assert_int_equal(number(&DEMO_ACCOUNTS), 17);
}

/* --- texts and codes --- */

QF_STATEMENT(TEXTS,
    "SELECT CONCAT('article ', id) AS id, body_html AS text FROM article"
    " UNION ALL SELECT CONCAT('service ', id), description_html FROM service"
    " UNION ALL SELECT CONCAT('prepare ', id), COALESCE(prepare_html, '') FROM service"
    " UNION ALL SELECT CONCAT('product ', id), description_html FROM product"
    " UNION ALL SELECT CONCAT('activity ', id), body_html FROM activity"
    " UNION ALL SELECT CONCAT('help ', id), answer_html FROM help_topic"
    " UNION ALL SELECT CONCAT('page ', code), body_html FROM site_page"
    " UNION ALL SELECT CONCAT('guide ', id), CONCAT(conditions_html, materials_html, steps_html)"
    "   FROM guide LIMIT 5000")

static void the_sanitizer_changes_no_text(void **state)
{
    (void)state;
    struct qf_list list;
    int changed = 0;
    assert_good(qf_list(db, TEXTS, &text_type, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct text *t = QF_AT(list, struct text, i);
        char *clean;
        assert_good(qf_html_clean(arena, t->text, &clean));
        if (strcmp(clean, t->text) != 0 && changed++ < 3)
            print_error("%s\n  %s\n  %s\n", t->id, t->text, clean);
    }
    assert_true(list.count > 100);
    assert_int_equal(changed, 0);
}

QF_STATEMENT(CODES,
    "SELECT name AS id, uscc AS text FROM enterprise UNION ALL SELECT name, uscc FROM provider"
    " LIMIT 5000")
QF_STATEMENT(PHONES,
    "SELECT name AS id, phone AS text FROM platform_window"
    " UNION ALL SELECT name, phone FROM provider UNION ALL SELECT name, phone FROM service"
    " UNION ALL SELECT title, phone FROM activity UNION ALL SELECT title, phone FROM guide"
    " LIMIT 5000")

static void codes_and_phones_are_well_formed(void **state)
{
    (void)state;
    struct qf_list list;
    assert_good(qf_list(db, CODES, &text_type, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct text *t = QF_AT(list, struct text, i);
        if (qf_uscc(t->text) != QF_CODE_OK) fail_msg("%s: %s", t->id, t->text);
    }
    assert_good(qf_list(db, PHONES, &text_type, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct text *t = QF_AT(list, struct text, i);
        if (!qf_is_phone(t->text)) fail_msg("%s: %s", t->id, t->text);
    }
}

/* --- what the jobs count --- */

QF_STATEMENT(TALLIED, "SELECT CAST(COALESCE(SUM(count), 0) AS SIGNED) FROM tally WHERE subject = ?")
QF_STATEMENT(LISTED_SERVICES, "SELECT COUNT(*) FROM service s WHERE s.listed = 1"
    " AND EXISTS (SELECT 1 FROM provider p WHERE p.id = s.provider_id AND p.listed = 1)")
QF_STATEMENT(SHOWN_ARTICLES, "SELECT COUNT(*) FROM article WHERE state = 'published'"
    " AND published_at <= NOW() AND COALESCE(expires_at > NOW(), 1)")
QF_STATEMENT(WITHDRAW, "UPDATE article SET state = 'withdrawn' WHERE state = 'published'"
    " AND column_code = 'news'")

static void assert_tally(const char *subject, struct qf_statement *counted)
{
    int64_t tallied, there;
    assert_good(tally_take(db));
    assert_good(qf_number(db, TALLIED, &tallied, QF_S(subject)));
    assert_good(qf_number_(db, counted, &there, NULL, 0));
    assert_true(there > 0);
    assert_int_equal(tallied, there);
}

/* Once the version of the content is another, what has gone is counted as 0. */
static void the_tally_is_what_there_is(void **state)
{
    (void)state;
    assert_tally("service", &LISTED_SERVICES);
    assert_tally("article", &SHOWN_ARTICLES);
    assert_good(qf_exec(db, WITHDRAW, NULL));
    assert_good(version_raise(db, "content"));
    assert_tally("article", &SHOWN_ARTICLES);
}

#define ALWAYS                                                                           \
    cmocka_unit_test_teardown(what_it_says_is_true, database_forget),                    \
    cmocka_unit_test_teardown(every_role_has_an_account, database_forget),               \
    cmocka_unit_test_teardown(dispatch_and_complaints_are_not_empty, database_forget),   \
    cmocka_unit_test_teardown(the_sanitizer_changes_no_text, database_forget),           \
    cmocka_unit_test_teardown(codes_and_phones_are_well_formed, database_forget)

int main(void)
{
    const struct CMUnitTest province[] = {
        ALWAYS, cmocka_unit_test_teardown(every_state_is_there, database_forget),
        cmocka_unit_test_teardown(a_lie_is_noticed, database_forget),
        cmocka_unit_test_teardown(the_tally_is_what_there_is, database_forget),
    };
    const struct CMUnitTest city[] = {ALWAYS};
    int failed = cmocka_run_group_tests_name("demo/hunan", province, open_hunan, database_close);
    return failed + cmocka_run_group_tests_name("demo/meizhou", city, open_meizhou, database_close);
}
