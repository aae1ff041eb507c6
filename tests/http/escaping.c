/* Hostile words come back as the words they are: in pages, in titles, in attributes, in
 * JSON. */
#include "tests/http/db.h"
#include "tests/http/person.h"

static const char *const words[] = {"<script>alert(1)</script>",
                                    "\"><img src=x onerror=alert(1)>",
                                    "'><svg/onload=alert(1)>",
                                    "javascript:alert(1)",
                                    "</title><script>alert(1)</script>",
                                    "</textarea><b>",
                                    "<?cs var:Config ?>",
                                    "&lt;b&gt;&amp;",
                                    "{{7*7}}${7*7}",
                                    "\\\"+alert(1)+\\\"",
                                    "%3Cscript%3E",
                                    "＜script＞",
                                    "a\tb"};
enum { WORDS = sizeof words / sizeof *words };

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

/* Nothing of a visitor's words became a part of the page. */
static void is_clean(struct person *p, int scripts)
{
    static const char *const never[] = {
        "//img[@src='x']", "//*[@onerror or @onload or @onclick]",
        "//main//b[not(text())]", "//a[starts-with(@href, 'javascript:')]",
        "//script[not(@src)]"};
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (person_count(p, never[i])) person_fails(p, "has %s", never[i]);
    if (person_count(p, "//script") != scripts)
        person_fails(p, "has %d scripts, not %d", person_count(p, "//script"), scripts);
    if (strstr(p->body, "<?cs")) person_fails(p, "has an unread tag");
}

static void words_of_a_search_are_text(void **state)
{
    static const char *const pages[][2] = {
        {"/services", "关键词"},    {"/search", "搜服务、政策、办事指南"},
        {"/needs", "关键词"},       {"/providers", "机构名称或关键词"},
        {"/experts", "姓名、领域"}, {"/products", "关键词"}};
    (void)state;
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        person_open(p, "%s", pages[i][0]);
        int scripts = person_count(p, "//script");
        for (int w = 0; w < WORDS; w++) {
            person_open(p, "%s", pages[i][0]);
            person_fill(p, pages[i][1], words[w]);
            char button[] =
                "//main//form[.//input[@name='q']]//button[not(@popovertarget)]";
            char *press = strdup(person_find(p, button));
            person_press(p, press);
            free(press);
            person_gets(p, 200);
            is_clean(p, scripts);
            if (!strchr(words[w], '\t'))
                assert_string_equal(person_value(p, pages[i][1]), words[w]);
        }
    }
}

static void words_of_a_registration_come_back_as_they_were_typed(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/register/enterprise");
    int scripts = person_count(p, "//script");
    for (int w = 0; w < WORDS; w++) {
        person_open(p, "/register/enterprise");
        person_fill(p, "帐户名称", words[w]);
        person_fill(p, "企业名称", words[w]);
        person_fill(p, "联系人", words[w]);
        person_fill(p, "帐户密码", words[w]);
        person_press(p, "立即注册");
        person_gets(p, 422);
        is_clean(p, scripts);
        if (strchr(words[w], '\t')) continue;
        assert_string_equal(person_value(p, "企业名称"), words[w]);
        assert_string_equal(person_value(p, "联系人"), words[w]);
        assert_string_equal(person_value(p, "帐户密码"), "");
    }
}

static void words_of_a_text_field_stay_in_it(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/phone-appeal");
    int scripts = person_count(p, "//script");
    for (int w = 0; w < WORDS; w++) {
        person_open(p, "/phone-appeal");
        person_fill(p, "变更原因", words[w]);
        person_press(p, "提交申诉");
        person_gets(p, 422);
        is_clean(p, scripts);
        assert_string_equal(person_value(p, "变更原因"), words[w]);
    }
}

static void words_in_json_are_a_string(void **state)
{
    (void)state;
    struct person *p = person_guest();
    for (int w = 0; w < WORDS; w++) {
        char path[400] = "/search?q=", *to = path + strlen(path);
        for (const char *c = words[w]; *c; c++)
            to += snprintf(to, 4, "%%%02X", (unsigned char)*c);
        person_json(p, "%s", path);
        assert_string_equal(person_header(p, "X-Content-Type-Options"), "nosniff");
        person_send(p, &(struct ask){.path = path, .headers = {"Accept: text/html"}});
        assert_null(strstr(p->body, "<script>alert"));
    }
}

/* An error page shows the address of nobody. */
static void an_error_page_repeats_nothing(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_ask(p, "/nope%%3Cscript%%3Ealert(1)%%3C/script%%3E?q=%%3Cscript%%3E");
    if (p->status != 404 && p->status != 400) person_fails(p, "is not refused");
    assert_null(strstr(p->body, "<script>alert"));
    assert_null(strstr(p->body, "<script>"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(words_of_a_search_are_text),
        person_test(words_of_a_registration_come_back_as_they_were_typed),
        person_test(words_of_a_text_field_stay_in_it),
        person_test(words_in_json_are_a_string),
        person_test(an_error_page_repeats_nothing),
    };
    return cmocka_run_group_tests_name("escaping", tests, begin, NULL);
}
