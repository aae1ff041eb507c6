/* 收藏: from a public page into the list and out of it again. */
#include "tests/http/db.h"
#include "tests/http/person.h"

static long service, count_before;

static long kept(void)
{
    return db_number("SELECT COUNT(*) FROM favourite f JOIN account a ON a.id = f.account_id"
                     " WHERE a.name = 'demo-enterprise'");
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    service = db_number("SELECT MAX(id) FROM service WHERE listed = 1");
    db_do("DELETE f FROM favourite f JOIN account a ON a.id = f.account_id"
          " WHERE a.name = 'demo-enterprise' AND f.subject_type = 'service' AND f.subject_id = %ld",
          service);
    count_before = kept();
    return 0;
}

static void a_service_is_kept_and_let_go(void **state)
{
    (void)state;
    struct person *p = person_login("demo-enterprise");
    char *name = db_words("SELECT name FROM service WHERE id = %ld", service);
    person_open(p, "/services/%ld", service);
    person_follow(p, "收藏");
    person_gets(p, 200);
    person_sees(p, name);
    person_press(p, "收藏");
    person_gets(p, 200);
    assert_string_equal(p->url, "/enterprise/favourites");
    person_sees(p, name);
    person_repeat(p);
    assert_int_equal(kept(), count_before + 1);
    person_open(p, "/enterprise/favourites/service-%ld/add", service);
    person_sees(p, "已在收藏中");
    person_open(p, "/enterprise/favourites?type=provider");
    person_sees_no(p, name);
    person_open(p, "/enterprise/favourites/service-%ld/remove", service);
    person_press(p, "取消收藏");
    person_gets(p, 200);
    assert_int_equal(kept(), count_before);
    free(name);
}

/* Who is not signed in comes back to the question after signing in. */
static void a_guest_signs_in_first(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/services/%ld", service);
    person_follow(p, "收藏");
    person_fill(p, "帐户名称", "demo-enterprise");
    person_fill(p, "帐户密码", getenv("QIFU_PASSWORD"));
    person_fill(p, "账号类型", "企业");
    person_press(p, "登录");
    person_gets(p, 200);
    person_sees(p, "收藏只有您自己看得到");
}

static void providers_and_experts_have_the_link(void **state)
{
    (void)state;
    struct person *p = person_login("demo-enterprise");
    person_open(p, "/providers/%ld", db_number("SELECT MAX(id) FROM provider WHERE listed = 1"));
    person_follow(p, "收藏");
    person_gets(p, 200);
    person_open(p, "/experts/%ld", db_number("SELECT MAX(id) FROM expert WHERE listed = 1"));
    person_follow(p, "收藏");
    person_gets(p, 200);
}

static void what_is_not_public_is_not_kept(void **state)
{
    (void)state;
    static const char *const wrong[] = {"service-0", "service-01", "service-999999999", "service",
                                        "service-", "account-1", "-1", "service-1-2"};
    struct person *p = person_login("demo-enterprise");
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        person_ask(p, "/enterprise/favourites/%s/add", wrong[i]);
        person_gets(p, 404);
    }
    long hidden = db_number("SELECT MIN(id) FROM need WHERE listed = 0");
    person_ask(p, "/enterprise/favourites/need-%ld/add", hidden);
    person_gets(p, 404);
    person_ask(p, "/enterprise/favourites?type=account");
    person_gets(p, 404);
}

/* What has left the public since stays in the list, without a link. */
static void what_is_gone_is_said(void **state)
{
    (void)state;
    struct person *p = person_login("demo-enterprise");
    long hidden = db_number("SELECT MIN(id) FROM need WHERE listed = 0");
    db_do("INSERT IGNORE INTO favourite SELECT id, 'need', %ld, NOW() FROM account"
          " WHERE name = 'demo-enterprise'", hidden);
    person_open(p, "/enterprise/favourites?type=need");
    person_sees(p, "已不公开");
    assert_int_equal(person_count(p, "//main//ul[contains(@class, 'rows')]//a[@class='title']"), 0);
    db_do("DELETE FROM favourite WHERE subject_type = 'need'");
}

static void the_favourite_of_somebody_else_is_not_there(void **state)
{
    (void)state;
    struct person *p = person_login("demo-enterprise");
    db_do("INSERT IGNORE INTO favourite SELECT id, 'service', %ld, NOW() FROM account"
          " WHERE name = 'demo-staff'", service);
    person_ask(p, "/enterprise/favourites/service-%ld/remove", service);
    person_gets(p, 404);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_service_is_kept_and_let_go, begin, people_leave),
        cmocka_unit_test_setup_teardown(a_guest_signs_in_first, begin, people_leave),
        cmocka_unit_test_setup_teardown(providers_and_experts_have_the_link, begin, people_leave),
        cmocka_unit_test_setup_teardown(what_is_not_public_is_not_kept, begin, people_leave),
        cmocka_unit_test_setup_teardown(what_is_gone_is_said, begin, people_leave),
        cmocka_unit_test_setup_teardown(the_favourite_of_somebody_else_is_not_there, begin,
                                        people_leave),
    };
    return cmocka_run_group_tests_name("favourite", tests, NULL, NULL);
}
