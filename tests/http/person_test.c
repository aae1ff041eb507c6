/* The tests' own tools: what a person does must be what a browser does. */
#include "tests/http/person.h"

static void a_page_has_a_heading_and_words(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/services");
    person_gets(p, 200);
    assert_string_equal(person_heading(p), "找服务");
    person_sees(p, "所在地区");
    person_sees_no(p, "本平台没有的词");
    assert_null(person_header(p, "X-No-Such-Header"));
    assert_non_null(strstr(person_header(p, "content-type"), "text/html"));
}

static void a_form_travels_whole(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/register/person");
    person_fill(p, "帐户名称", "测试 & <甲>=1");
    person_fill(p, "姓名", "甲");
    person_fill(p, "我已阅读并同意服务协议和隐私政策", "on");
    person_press(p, "立即注册");
    person_gets(p, 422);
    assert_string_equal(person_value(p, "帐户名称"), "测试 & <甲>=1");
    assert_string_equal(person_value(p, "姓名"), "甲");
    assert_string_equal(person_value(p, "我已阅读并同意服务协议和隐私政策"), "1");
    assert_string_equal(person_value(p, "手机"), "");
    assert_true(*person_error(p, "手机"));
    assert_string_equal(person_error(p, "姓名"), "");
}

static void a_choice_is_made_by_its_words(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/login");
    assert_string_equal(person_value(p, "账号类型"), "enterprise");
    person_fill(p, "账号类型", "专家");
    assert_string_equal(person_value(p, "账号类型"), "expert");
    person_open(p, "/services");
    person_fill(p, "排序", "价格从低到高");
    assert_string_equal(person_value(p, "排序"), "price");
    person_press(p, "找服务");
    person_gets(p, 200);
    assert_non_null(strstr(p->url, "sort=price"));
}

static void a_person_signs_in_and_follows_a_link(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    assert_string_equal(p->url, "/account");
    person_sees(p, "陈例玲");
    person_follow(p, "首页");
    assert_string_equal(p->url, "/");
}

static void two_persons_share_nothing(void **state)
{
    (void)state;
    struct person *one = person_login("demo-person"), *other = person_guest();
    person_open(other, "/account");
    assert_non_null(strstr(other->url, "/login"));
    assert_null(person_cookie(other, "sid"));
    assert_non_null(person_cookie(one, "sid"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_page_has_a_heading_and_words),
        person_test(a_form_travels_whole),
        person_test(a_choice_is_made_by_its_words),
        person_test(a_person_signs_in_and_follows_a_link),
        person_test(two_persons_share_nothing),
    };
    return cmocka_run_group_tests_name("person", tests, NULL, NULL);
}
