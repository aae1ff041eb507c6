/* The home page: what people come for first, then what is new; all of it leads somewhere.
 */
#include "tests/http/db.h"
#include "tests/http/person.h"

static void five_tasks_lead_to_their_pages(void **state)
{
    static const char *const tasks[] = {"找服务", "提需求", "申报", "投诉", "测规模"};
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/");
    assert_string_equal(person_heading(p), "办企业的事，从这里开始");
    for (size_t i = 0; i < sizeof tasks / sizeof *tasks; i++) {
        char xpath[200];
        snprintf(xpath, sizeof xpath,
                 "//ul[contains(@class, 'tasks')]//a[contains(., '%s')]/@href", tasks[i]);
        const char *to = person_find(p, xpath);
        if (!to) person_fails(p, "no task %s", tasks[i]);
        assert_int_equal(*to, '/');
    }
}

static void the_newest_notices_stand_on_it(void **state)
{
    (void)state;
    struct person *p = person_guest();
    char *title =
        db_words("SELECT title FROM article WHERE column_code = 'notices' AND state ="
                 " 'published' AND published_at <= NOW() AND pinned = 0"
                 " AND (expires_at IS NULL OR expires_at > NOW())"
                 " ORDER BY published_at DESC LIMIT 1");
    person_open(p, "/");
    person_sees(p, title);
    person_follow(p, "更多");
    person_gets(p, 200);
    assert_string_equal(p->url, "/news");
    free(title);
}

static void its_numbers_are_those_of_the_database(void **state)
{
    char words[80];
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/");
    snprintf(
        words, sizeof words, "%ld 项在架服务",
        db_number("SELECT COUNT(*) FROM service s JOIN provider p ON p.id = s.provider_id"
                  " WHERE s.listed = 1 AND p.listed = 1"));
    person_sees(p, words);
    snprintf(words, sizeof words, "全部 %ld 个窗口",
             db_number("SELECT COUNT(*) FROM platform_window WHERE state = 'open'"));
    person_sees(p, words);
}

static void a_category_leads_to_its_services(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/");
    const char *to =
        person_find(p, "//main//a[contains(@href, '/services?category=')]/@href");
    assert_non_null(to);
    person_open(p, "%s", to);
    person_gets(p, 200);
    assert_true(person_count(p, "//main//ol//li") > 0);
}

static void no_link_on_the_way_is_dead(void **state)
{
    static const char *const pages[] = {"/",        "/guides",          "/help",
                                        "/sitemap", "/about",           "/register",
                                        "/windows", "/channels/finance"};
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        person_open(p, "%s", pages[i]);
        for (int n = 1;; n++) {
            char xpath[80];
            snprintf(xpath, sizeof xpath, "(//a[starts-with(@href, '/')])[%d]/@href", n);
            const char *to = person_find(p, xpath);
            if (!to) break;
            person_send(other, &(struct ask){.path = to, .method = "HEAD"});
            if (other->status >= 400) person_fails(other, "%s leads there", pages[i]);
        }
    }
}

static void the_large_version_is_another_page_of_the_same_address(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    person_open(p, "/");
    person_follow(p, "长者版");
    person_gets(p, 200);
    assert_string_equal(p->url, "/");
    assert_int_equal(person_count(p, "//html[@data-elder]"), 1);
    person_open(other, "/");
    assert_int_equal(person_count(other, "//html[@data-elder]"), 0);
    person_open(p, "/services");
    assert_int_equal(person_count(p, "//html[@data-elder]"), 1);
    person_follow(p, "返回标准版");
    assert_int_equal(person_count(p, "//html[@data-elder]"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(five_tasks_lead_to_their_pages),
        person_test(the_newest_notices_stand_on_it),
        person_test(its_numbers_are_those_of_the_database),
        person_test(a_category_leads_to_its_services),
        person_test(no_link_on_the_way_is_dead),
        person_test(the_large_version_is_another_page_of_the_same_address),
    };
    return cmocka_run_group_tests_name("home", tests, NULL, NULL);
}
