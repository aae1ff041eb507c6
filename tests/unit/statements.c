/* Every statement of the program prepares against a freshly migrated database. */
#include "migrated.h"

#include "model/schema.h"

static int migrate(void **state)
{
    database_open(state);
    qf_db_free(db);
    db = database_connect_with(database_name, 60);
    assert_good(schema_prepare(db));
    migrated_apply("migrations/*.sql");
    migrated_apply("search/*.sql");
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
