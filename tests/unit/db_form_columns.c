/* What a form lets through fits into its column: never cut, never refused by the database
 * after the form has said yes. */
#include "migrated.h"

#include "lib/core/str.h"
#include "lib/web/form.h"
#include "portal/routes.h"

static const struct qf_route *const apps[] = {portal_routes};

/* Words that are typed and not stored; each with where they go. */
static const struct {
    const char *form, *field, *why;
} not_stored[] = {
    {"login", "name",
     "looked up only; a longer one than any account has is simply unknown"},
    {"forgot", "who", "looked up only, and folded and hashed for the throttle"},
    {"second_factor", "code", "compared only: digits of the phone, or a recovery code by its hash"},
};
enum { NOT_STORED = sizeof not_stored / sizeof *not_stored };

QF_STATEMENT(
    LENGTH_OF,
    "SELECT COALESCE(c.CHARACTER_MAXIMUM_LENGTH, -1) FROM information_schema.COLUMNS c"
    " WHERE c.TABLE_SCHEMA = DATABASE() AND CONCAT(c.TABLE_NAME, '.', c.COLUMN_NAME) = ?")

static int complaints;

static void complain(const struct qf_form *form, const struct qf_field *f,
                     const char *format, ...) __attribute__((format(printf, 3, 4)));

static void complain(const struct qf_form *form, const struct qf_field *f,
                     const char *format, ...)
{
    va_list args;
    va_start(args, format);
    print_error("%s.%s: %s\n", form->name, f->name, qf_vfmt(arena, format, args));
    va_end(args);
    complaints++;
}

static bool is_words(const struct qf_field *f)
{
    return f->kind == QF_LINE || f->kind == QF_TEXT;
}

/* Characters that the form lets through; 0 when the kind has no limit of its own. */
static int64_t longest(const struct qf_field *f)
{
    if (f->kind == QF_MOBILE) return 11;
    if (f->kind == QF_USCC || f->kind == QF_ORG_CODE) return 18;
    return f->max;
}

static void compare(const struct qf_form *form, const struct qf_field *f)
{
    int64_t length = 0;
    assert_good(qf_number(db, LENGTH_OF, &length, QF_S(f->column)));
    if (length == 0)
        complain(form, f, "there is no column %s", f->column);
    else if (length < 0)
        complain(form, f, "%s does not hold text", f->column);
    else if (longest(f) == 0)
        complain(form, f, "has no limit, %s has %d", f->column, (int)length);
    else if (longest(f) > length)
        complain(form, f, "lets %d characters through, %s holds %d", (int)longest(f),
                 f->column, (int)length);
    else if (is_words(f) && f->max < length)
        complain(form, f, "stops at %d characters, %s holds %d: say it once", (int)f->max,
                 f->column, (int)length);
}

static int exception_of(const struct qf_form *form, const struct qf_field *f)
{
    for (int i = 0; i < NOT_STORED; i++)
        if (qf_eq(not_stored[i].form, form->name) && qf_eq(not_stored[i].field, f->name))
            return i;
    return -1;
}

/* --- the forms of all apps --- */

static void each_field(void (*f)(const struct qf_form *, const struct qf_field *))
{
    for (size_t a = 0; a < sizeof apps / sizeof *apps; a++)
        for (const struct qf_route *r = apps[a]; r->path; r++)
            for (const struct qf_field *x = r->form ? r->form->fields : NULL;
                 x && x->kind; x++)
                f(r->form, x);
}

static void compare_column(const struct qf_form *form, const struct qf_field *f)
{
    if (f->column) compare(form, f);
}

static void what_names_a_column_fits_into_it(void **state)
{
    (void)state;
    complaints = 0;
    each_field(compare_column);
    assert_int_equal(complaints, 0);
}

static bool used[NOT_STORED];

static void want_column(const struct qf_form *form, const struct qf_field *f)
{
    int i = exception_of(form, f);
    if (i >= 0) used[i] = true;
    if (form->get || !is_words(f) || f->column || i >= 0) return;
    complain(form, f, "is text that no column was named for");
}

static void text_of_a_form_names_its_column(void **state)
{
    (void)state;
    complaints = 0;
    each_field(want_column);
    assert_int_equal(complaints, 0);
    for (int i = 0; i < NOT_STORED; i++)
        if (!used[i])
            fail_msg("%s.%s is no exception any more", not_stored[i].form,
                     not_stored[i].field);
}

/* --- the rule itself can fail --- */

static void a_field_that_does_not_fit_is_named(void **state)
{
    static const struct qf_field wrong[] = {
        {"a", "甲", QF_LINE, .max = 61, .column = "account.name"},
        {"b", "乙", QF_LINE, .max = 59, .column = "account.name"},
        {"c", "丙", QF_LINE, .max = 60, .column = "account.no_such_column"},
        {"d", "丁", QF_TEXT, .column = "account.name"},
        {"e", "戊", QF_LINE, .max = 60, .column = "account.id"},
        {"f", "己", QF_LINE, .max = 60},
    };
    static const struct qf_form form = {.name = "wrong"};
    (void)state;
    complaints = 0;
    for (size_t i = 0; i < 5; i++)
        compare(&form, &wrong[i]);
    want_column(&form, &wrong[5]);
    assert_int_equal(complaints, 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(what_names_a_column_fits_into_it, database_forget),
        cmocka_unit_test_teardown(text_of_a_form_names_its_column, database_forget),
        cmocka_unit_test_teardown(a_field_that_does_not_fit_is_named, database_forget),
    };
    return cmocka_run_group_tests_name("form columns", tests, migrated_open,
                                       database_close);
}
