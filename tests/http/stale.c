/* Two people at one record at once: the second is told what the first has changed, keeps what was typed,
 * and decides. The mechanism is the gate's; a product of the demo enterprise stands for every record. */
#include "tests/http/db.h"
#include "tests/http/person.h"

static char *path, *title;

static int begin(void **state)
{
    (void)state;
    db_forgive();
    long id = db_number("SELECT p.id FROM product p JOIN membership m ON m.org_kind = 'enterprise'"
                        " AND m.org_id = p.enterprise_id JOIN account a ON a.id = m.account_id"
                        " WHERE a.name = 'demo-enterprise' AND p.state = 'on_sale' LIMIT 1");
    assert_true(id > 0);
    if (asprintf(&path, "/enterprise/products/%ld/edit", id) < 0) abort();
    title = db_words("SELECT title FROM product WHERE id = %ld", id);
    return 0;
}

static int put_back(void **state)
{
    db_do("UPDATE product SET title = '%s' WHERE id = %ld", title, strtol(strrchr(path, 's') + 2, NULL, 10));
    return people_leave(state);
}

static struct person *at_the_form(void)
{
    struct person *p = person_login("demo-enterprise");
    person_open(p, "%s", path);
    person_gets(p, 200);
    return p;
}

static void save(struct person *p, const char *new_title)
{
    person_fill(p, "标题", new_title);
    person_press(p, "保存修改");
}

static char *stored(void)
{
    return db_words("SELECT title FROM product WHERE id = %ld", strtol(strrchr(path, 's') + 2, NULL, 10));
}

static void the_second_is_told_and_nothing_is_overwritten(void **state)
{
    (void)state;
    struct person *one = at_the_form(), *two = at_the_form();
    save(one, "先改好的样例标题");
    person_gets(one, 200);
    save(two, "后提交的样例标题");
    person_gets(two, 409);
    if (!strstr(person_error(two, "标题"), "先改好的样例标题"))
        person_fails(two, "%s", person_error(two, "标题"));
    assert_string_equal(person_value(two, "标题"), "后提交的样例标题");
    char *now = stored();
    assert_string_equal(now, "先改好的样例标题");
    free(now);
    person_press(two, "保存修改");
    person_gets(two, 200);
    now = stored();
    assert_string_equal(now, "后提交的样例标题");
    free(now);
}

static void who_types_the_same_is_not_bothered(void **state)
{
    (void)state;
    struct person *one = at_the_form(), *two = at_the_form();
    save(one, "两人都写的样例标题");
    person_gets(one, 200);
    save(two, "两人都写的样例标题");
    person_gets(two, 200);
}

static void a_mark_that_is_not_ours_does_no_harm(void **state)
{
    (void)state;
    static const char *const marks[] = {"", "0", "0=", "0=zz.", "99999999999999999999=1.", "-1=0.",
                                        "0=0000000000000000.0=1.", "%00", "=.=.="};
    struct person *p = at_the_form();
    char *token = strdup(person_find(p, "//main//input[@name='_token']/@value"));
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        char *body = NULL;
        if (asprintf(&body, "_token=%s&_key=0123456789abcdef0123456789abcd%02zx&_was=%s&title=x",
                     token, i, marks[i]) < 0) abort();
        person_send(p, &(struct ask){.path = path, .body = body});
        if (p->status >= 500) person_fails(p, "_was=%s", marks[i]);
        free(body);
    }
    free(token);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(the_second_is_told_and_nothing_is_overwritten, put_back),
        cmocka_unit_test_teardown(who_types_the_same_is_not_bothered, put_back),
        cmocka_unit_test_teardown(a_mark_that_is_not_ours_does_no_harm, put_back),
    };
    return cmocka_run_group_tests_name("stale", tests, begin, NULL);
}
