/* The rules every table keeps: its engine, its key, its words, its types. A rule is a question
 * that names what breaks it, and must name nothing. */
#include "migrated.h"

#include "model/schema_version.h"

struct name { const char *name; };
static const struct qf_type name_type = QF_TYPE(name, QF_STR(name, name));

#define TABLES " FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = DATABASE()"
#define COLUMNS                                                                          \
    "SELECT CONCAT(c.TABLE_NAME, '.', c.COLUMN_NAME) AS name"                            \
    " FROM information_schema.COLUMNS c WHERE c.TABLE_SCHEMA = DATABASE() AND "

QF_STATEMENT(NOT_INNODB, "SELECT t.TABLE_NAME AS name" TABLES " AND t.ENGINE <> 'InnoDB'")
QF_STATEMENT(WITHOUT_KEY,
    "SELECT t.TABLE_NAME AS name" TABLES " AND NOT EXISTS (SELECT 1 FROM"
    " information_schema.TABLE_CONSTRAINTS k WHERE k.TABLE_SCHEMA = t.TABLE_SCHEMA"
    " AND k.TABLE_NAME = t.TABLE_NAME AND k.CONSTRAINT_TYPE = 'PRIMARY KEY')")
QF_STATEMENT(TABLE_WITHOUT_WORDS, "SELECT t.TABLE_NAME AS name" TABLES " AND t.TABLE_COMMENT = ''")
QF_STATEMENT(COLUMN_WITHOUT_WORDS, COLUMNS "c.COLUMN_COMMENT = ''")
QF_STATEMENT(OTHER_COLLATION,
    COLUMNS "c.COLLATION_NAME NOT IN ('utf8mb4_unicode_ci', 'utf8mb4_nopad_bin')")
QF_STATEMENT(INEXACT_TYPE, COLUMNS "c.DATA_TYPE IN ('float', 'double', 'timestamp', 'datetime2')")
QF_STATEMENT(MONEY_NOT_BIGINT, COLUMNS "c.COLUMN_NAME LIKE '%\\_fen' AND c.DATA_TYPE <> 'bigint'")
QF_STATEMENT(NULL_WORD, COLUMNS
    "c.DATA_TYPE = 'varchar' AND c.COLUMN_DEFAULT = '''NULL'''")
/* A code of a code table points into it. */
QF_STATEMENT(LOOSE_CODE,
    COLUMNS "c.COLUMN_NAME IN ('region_code', 'category_code', 'channel_code', 'column_code',"
    " 'enterprise_id', 'provider_id', 'expert_id', 'service_id', 'window_id', 'account_id')"
    " AND c.TABLE_NAME NOT IN ('audit_log', 'one_time_key') AND NOT EXISTS (SELECT 1 FROM"
    " information_schema.KEY_COLUMN_USAGE k WHERE k.TABLE_SCHEMA = c.TABLE_SCHEMA"
    " AND k.TABLE_NAME = c.TABLE_NAME AND k.COLUMN_NAME = c.COLUMN_NAME"
    " AND k.REFERENCED_TABLE_NAME IS NOT NULL)")
/* Names that people type are compared byte by byte: padding and folding would let two collide. */
QF_STATEMENT(FOLDED_IDENTITY,
    COLUMNS "c.COLUMN_NAME IN ('name_key', 'bucket', 'dedupe_key', 'public_id', 'uscc')"
    " AND c.COLLATION_NAME <> 'utf8mb4_nopad_bin'")

static void names_nothing(struct qf_statement *rule)
{
    struct qf_list list;
    assert_good(qf_list_(db, rule, &name_type, &list, (struct qf_param[]){QF_NULL}, 0));
    for (size_t i = 0; i < list.count; i++)
        print_error("%s: %s\n", rule->name, QF_AT(list, struct name, i)->name);
    assert_int_equal(list.count, 0);
}

static void every_table_keeps_the_rules(void **state)
{
    (void)state;
    struct qf_statement *rules[] = {
        &NOT_INNODB, &WITHOUT_KEY, &TABLE_WITHOUT_WORDS, &COLUMN_WITHOUT_WORDS,
        &OTHER_COLLATION, &INEXACT_TYPE, &MONEY_NOT_BIGINT, &NULL_WORD, &LOOSE_CODE,
        &FOLDED_IDENTITY,
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) names_nothing(rules[i]);
}

static void a_table_that_breaks_a_rule_is_named(void **state)
{
    (void)state;
    struct qf_list list;
    database_script("CREATE TABLE bare (region_code VARCHAR(6), price_fen INT) ENGINE=Aria;");
    struct qf_statement *broken[] = {&NOT_INNODB, &WITHOUT_KEY, &TABLE_WITHOUT_WORDS,
                                     &COLUMN_WITHOUT_WORDS, &MONEY_NOT_BIGINT, &LOOSE_CODE};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        assert_good(qf_list_(db, broken[i], &name_type, &list, (struct qf_param[]){QF_NULL}, 0));
        assert_true(list.count > 0);
    }
    database_script("DROP TABLE bare;");
}

static void the_programs_know_the_newest_migration(void **state)
{
    (void)state;
    glob_t files;
    const char *pattern = QF_SOURCE "/sql/migrations/[0-9][0-9][0-9][0-9]_*.sql";
    assert_int_equal(glob(pattern, 0, NULL, &files), 0);
    const char *last = strrchr(files.gl_pathv[files.gl_pathc - 1], '/') + 1;
    assert_int_equal(strtol(last, NULL, 10), QF_SCHEMA_VERSION);
    assert_int_equal(files.gl_pathc, QF_SCHEMA_VERSION);
    globfree(&files);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(every_table_keeps_the_rules, database_forget),
        cmocka_unit_test_teardown(a_table_that_breaks_a_rule_is_named, database_forget),
        cmocka_unit_test_teardown(the_programs_know_the_newest_migration, database_forget),
    };
    return cmocka_run_group_tests_name("db_schema", tests, migrated_open, database_close);
}
