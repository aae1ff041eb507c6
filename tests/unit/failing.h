/* A database whose n-th statement fails. Needs --wrap=db_run.
 *
 * each_statement runs a step in a transaction again and again; the first, then the second, the third ...
 * of its statements fails. Each time the step must say so, with the error as it was, and nothing may be
 * left behind. The last run has nothing to fear, and must succeed.
 *
 *     static qf_err *accept(void) { return order_fire(db, arena, &provider, id, "accept", ""); }
 *     each_statement("accept", accept);
 */
#ifndef QF_TESTS_UNIT_FAILING_H
#define QF_TESTS_UNIT_FAILING_H

#include "database.h"

#include "lib/core/str.h"

struct db_prepared;
qf_err *__real_db_run(struct qf_db *, struct qf_statement *, const struct qf_param *, unsigned,
                      struct db_prepared **);
qf_err *__wrap_db_run(struct qf_db *, struct qf_statement *, const struct qf_param *, unsigned,
                      struct db_prepared **);

enum { MADE_TO_FAIL = 4242, DUPLICATE = 1062 };
static int statements_run, failing_one; /* failing_one 0: none fails */
static const char *failed_name;
/* So often an INSERT of this file meets a row that is there already. */
static const char *duplicate_file;
static int duplicates;

static bool is_duplicate(const struct qf_statement *st)
{
    return duplicates > 0 && qf_starts(st->sql, "INSERT INTO") && qf_ends(st->file, duplicate_file);
}

qf_err *__wrap_db_run(struct qf_db *with, struct qf_statement *st, const struct qf_param *params,
                      unsigned count, struct db_prepared **out)
{
    if (++statements_run == failing_one) {
        failed_name = st->name;
        qf_err *e = qf_system_error("%s was made to fail", st->name);
        e->code = MADE_TO_FAIL;
        return e;
    }
    if (is_duplicate(st)) {
        duplicates--;
        qf_err *e = qf_state_error("%s is there already", st->name);
        e->code = DUPLICATE;
        return e;
    }
    return __real_db_run(with, st, params, count, out);
}

static qf_err *(*failing_step)(void);

static qf_err *failing_work(void *number)
{
    statements_run = 0;
    failing_one = *(int *)number;
    qf_err *e = failing_step();
    failing_one = 0;
    return e;
}

/* What every table holds, as a view of sums over all columns. (CHECKSUM TABLE of one and the same table
 * differs from time to time where columns are NULL.) */
struct table_column { const char *name, *of; };
static const struct qf_type table_column_type =
    QF_TYPE(table_column, QF_STR(table_column, name), QF_STR(table_column, of));
QF_STATEMENT(ALL_COLUMNS,
    "SELECT c.column_name AS name, c.table_name AS of FROM information_schema.columns c"
    " JOIN information_schema.tables t USING (table_schema, table_name)"
    " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'"
    " ORDER BY c.table_name, c.ordinal_position LIMIT 4000")

static void stored_begin(void)
{
    struct qf_sb b = qf_sb_in(arena);
    struct qf_list list;
    assert_good(qf_list(db, ALL_COLUMNS, &table_column_type, &list));
    assert_true(list.count > 500);
    qf_sb_add(&b, "CREATE VIEW stored AS ");
    for (size_t i = 0; i < list.count; i++) {
        const struct table_column *c = QF_AT(list, struct table_column, i);
        bool first = i == 0 || !qf_eq(c->of, c[-1].of);
        bool last = i + 1 == list.count || !qf_eq(c->of, c[1].of);
        if (first)
            qf_sb_addf(&b, "%sSELECT '%s' AS name, SUM(CRC32(CONCAT_WS('|'",
                       i ? " UNION ALL " : "", c->of);
        qf_sb_addf(&b, ", COALESCE(`%s`, '~')", c->name);
        if (last) qf_sb_addf(&b, "))) AS sum FROM `%s`", c->of);
    }
    database_script(qf_sb_text(&b));
}

struct table_sum { const char *name; int64_t sum; };
static const struct qf_type table_sum_type =
    QF_TYPE(table_sum, QF_STR(table_sum, name), QF_I64(table_sum, sum));
QF_STATEMENT(STORED, "SELECT name, sum FROM stored LIMIT 1000")

static const char *all_that_is_stored(void)
{
    static bool begun;
    struct qf_sb b = qf_sb_in(arena);
    struct qf_list list;
    if (!begun) stored_begin();
    begun = true;
    assert_good(qf_list(db, STORED, &table_sum_type, &list));
    for (size_t i = 0; i < list.count; i++)
        qf_sb_addf(&b, "%s %lld\n", QF_AT(list, struct table_sum, i)->name,
                   (long long)QF_AT(list, struct table_sum, i)->sum);
    return qf_sb_text(&b);
}

/* Returns how many statements the step has. */
static inline int each_statement(const char *name, qf_err *(*step)(void))
{
    const char *before = all_that_is_stored();
    failing_step = step;
    for (int nth = 1;; nth++) {
        qf_err *e = qf_tx(db, failing_work, NULL, &nth);
        if (statements_run < nth) {
            assert_good(e);
            if (nth == 1) fail_msg("%s asks the database nothing", name);
            return nth - 1;
        }
        if (!e) fail_msg("%s passes over %s", name, failed_name);
        if (e->code != MADE_TO_FAIL || e->class != QF_ERR_SYSTEM || e->steps < 2)
            fail_msg("%s: of %s became %s", name, failed_name, e->words);
        qf_err_forget();
        if (!qf_eq(all_that_is_stored(), before))
            fail_msg("%s: what came before %s stands", name, failed_name);
    }
}

struct failing_step { const char *name; qf_err *(*run)(void); };

static inline void all_statements(const struct failing_step *steps, size_t count)
{
    for (size_t i = 0; i < count; i++) each_statement(steps[i].name, steps[i].run);
}

#endif
