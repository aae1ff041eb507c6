/* Every statement of the program prepares against a freshly migrated database. */
#include "database.h"

#include <glob.h>

#include "model/schema.h"

static char *read_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("%s", path);
    size_t size = 4 << 20;
    char *text = qf_alloc(arena, size);
    size_t n = fread(text, 1, size - 1, f);
    assert_true(n > 0 && n < size - 1);
    fclose(f);
    return text;
}

static void apply(const char *pattern)
{
    glob_t files;
    if (glob(pattern, 0, NULL, &files) != 0) fail_msg("no file is %s", pattern);
    for (size_t i = 0; i < files.gl_pathc; i++)
        assert_good(qf_db_script(db, read_file(files.gl_pathv[i]), files.gl_pathv[i]));
    globfree(&files);
}

static int migrate(void **state)
{
    database_open(state);
    qf_db_free(db);
    db = database_connect_with(database_name, 60);
    assert_good(schema_prepare(db));
    apply(QF_SOURCE "/sql/migrations/*.sql");
    apply(QF_SOURCE "/sql/search/*.sql");
    return 0;
}

static void every_statement_prepares(void **state)
{
    (void)state;
    int good = 0, bad = 0;
    for (const struct qf_statement *st = qf_statement_first(); st; st = st->next) {
        qf_err *e = qf_statement_try(db, st);
        if (e) print_error("%s\n", e->words);
        *(e ? &bad : &good) += 1;
        qf_err_forget();
    }
    print_message("# %d statements prepare, %d do not\n", good, bad);
    assert_int_equal(bad, 0);
    assert_true(good > 10);
}

static void a_statement_with_a_mistake_is_noticed(void **state)
{
    (void)state;
    static struct qf_statement wrong = {"WRONG", "SELECT nonsense FROM article", "f", 1, NULL, 0};
    assert_int_equal(qf_statement_try(db, &wrong)->code, 1054);
    qf_err_forget();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_statement_prepares),
        cmocka_unit_test(a_statement_with_a_mistake_is_noticed),
    };
    return cmocka_run_group_tests_name("statements", tests, migrate, database_close);
}
