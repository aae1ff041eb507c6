/* Errors keep their cause and their way. */
#include "unit.h"

#include "lib/core/err.h"

static qf_err *inner(void)
{
    return qf_user_error("phone", "请输入%d位手机号", 11);
}

static qf_err *middle(void)
{
    QF_TRY(inner());
    return NULL;
}

static qf_err *outer(void)
{
    QF_TRY(NULL);
    QF_TRY(middle());
    return NULL;
}

static void the_way_is_kept(void **state)
{
    (void)state;
    qf_err *e = outer();
    assert_int_equal(e->status, 422);
    assert_string_equal(e->field, "phone");
    assert_string_equal(e->words, "请输入11位手机号");
    const char *way = qf_err_way(e);
    assert_true(strncmp(way, "outer (", 7) == 0);
    assert_non_null(strstr(way, " < middle ("));
    assert_non_null(strstr(way, " < inner ("));
    qf_err_forget();
}

static void a_deep_way_ends_somewhere(void **state)
{
    (void)state;
    qf_err *e = inner();
    for (int i = 0; i < 100; i++)
        qf_err_pass(e, "a/very/long/name/of/a/file.c", i, "passing_on");
    assert_int_equal(e->steps, 16);
    assert_non_null(strstr(qf_err_way(e), "passing_on (a/very"));
    qf_err_forget();
}

static void classes_and_statuses(void **state)
{
    (void)state;
    assert_true(qf_err_is(qf_not_found(), QF_ERR_STATE));
    assert_true(qf_err_is_status(qf_not_found(), 404));
    assert_true(qf_err_is_status(qf_state_error("x"), 409));
    assert_true(qf_err_is_status(qf_refuse(413, "x"), 413));
    assert_true(qf_err_is_status(qf_system_error("x"), 500));
    assert_true(qf_err_is_status(qf_unavailable("x"), 503));
    assert_false(qf_err_is(NULL, QF_ERR_STATE));
    assert_false(qf_err_is_status(NULL, 404));
    qf_err_forget();
}

static void the_first_errors_survive_a_flood(void **state)
{
    (void)state;
    qf_err *cause = qf_system_error("cause");
    for (int i = 0; i < 1000; i++) qf_state_error("%d", i);
    assert_string_equal(cause->words, "cause");
    qf_err_forget();
}

static void long_words_are_cut(void **state)
{
    (void)state;
    char words[2000];
    memset(words, 'w', sizeof words - 1);
    words[sizeof words - 1] = '\0';
    assert_int_equal(strlen(qf_system_error("%s", words)->words), 511);
    assert_int_equal(strlen(qf_user_error(words, "x")->field), 40);
    qf_err_forget();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_way_is_kept), cmocka_unit_test(a_deep_way_ends_somewhere),
        cmocka_unit_test(classes_and_statuses),
        cmocka_unit_test(the_first_errors_survive_a_flood),
        cmocka_unit_test(long_words_are_cut),
    };
    return unit_group("core_err", tests);
}
