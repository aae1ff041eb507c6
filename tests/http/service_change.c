/* A service on the shelf is changed, and leaves it again: domain facts §7, states 3, 4, 6 and 7. */
#include "tests/http/db.h"
#include "tests/http/pictures.h"
#include "tests/http/service_way.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

/* --- changed on the shelf --- */

static void begin_change(struct person *firm, long id, const char *price)
{
    person_open(firm, "/sp/services/%ld/edit", id);
    person_gets(firm, 200);
    person_fill(firm, "价格", price);
    person_press(firm, "确定提交");
}

static long price_of(long id)
{
    return db_number("SELECT price_fen FROM service WHERE id = %ld", id);
}

static void a_change_shows_only_when_agreed(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    struct person *guest = person_guest();
    char *name = service_name();
    long id = service_on_shelf(firm, city, name);
    begin_change(firm, id, "6,800");
    person_gets(firm, 422);
    person_sees(firm, "没有改动");
    begin_change(firm, id, "9900");
    person_gets(firm, 200);
    person_sees(firm, "变更已提交");
    service_is(id, "change_review");
    assert_int_equal(price_of(id), 680000);
    person_open(guest, "/services/%ld", id);
    person_gets(guest, 200);
    person_sees(guest, "6,800");
    assert_int_equal(person_count(guest, "//p[@class='huge'][contains(., '9,900')]"), 0);
    person_open(city, "/window/cases/%ld", service_case(id, "service_change"));
    person_sees(city, "变更对照");
    person_sees(city, "6,800 元起 / 次");
    person_sees(city, "9,900 元起 / 次");
    assert_int_equal(person_count(city, "//table//th[contains(., '有改动')]"), 1);
    person_open(firm, "/sp/services/%ld", id);
    person_sees(firm, "这次改了什么");
    person_sees(firm, "改动：收费");
    person_open(firm, "/sp/services/%ld/edit", id);
    person_sees(firm, "现在不能修改");
    service_decide(city, service_case(id, "service_change"), "同意变更", "");
    service_is(id, "on_shelf");
    assert_int_equal(price_of(id), 990000);
    assert_int_equal(db_number("SELECT SUM(amount_fen) FROM service_stage WHERE service_id = %ld",
                               id), 990000);
    assert_int_equal(db_number("SELECT COUNT(*) FROM service_revision WHERE service_id = %ld", id), 0);
    person_open(guest, "/services/%ld", id);
    assert_int_equal(person_count(guest, "//p[@class='huge'][contains(., '9,900')]"), 1);
    free(name);
}

static void a_returned_change_is_corrected_or_dropped(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    char *name = service_name();
    long id = service_on_shelf(firm, city, name), the_case;
    begin_change(firm, id, "1");
    the_case = service_case(id, "service_change");
    service_decide(city, the_case, "退回修改", "价格是不是少写了");
    service_is(id, "on_shelf");
    person_open(firm, "/sp/services/%ld/edit", id);
    person_sees(firm, "价格是不是少写了");
    assert_string_equal(person_value(firm, "价格"), "1");
    person_fill(firm, "价格", "7000");
    person_press(firm, "确定提交");
    service_is(id, "change_review");
    assert_int_equal(service_case(id, "service_change"), the_case);
    service_decide(city, the_case, "退回修改", "再想想");
    service_ask(firm, id, "discard", "放弃变更");
    person_gets(firm, 200);
    service_is(id, "on_shelf");
    assert_int_equal(price_of(id), 680000);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE id = %ld AND activity_code ="
                               " 'withdrawn' AND closed_at IS NOT NULL", the_case), 1);
    person_open(firm, "/sp/services/%ld/discard", id);
    person_sees(firm, "没有要放弃的变更");
    free(name);
}

static void a_change_is_withdrawn_and_stays_a_draft(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    char *name = service_name();
    long id = service_on_shelf(firm, city, name);
    begin_change(firm, id, "8000");
    person_open(firm, "/sp/services/%ld", id);
    person_follow(firm, "撤回变更");
    person_press(firm, "撤回");
    person_gets(firm, 200);
    service_is(id, "on_shelf");
    assert_int_equal(price_of(id), 680000);
    person_open(city, "/window/cases/%ld", service_case(id, "service_change"));
    assert_int_equal(person_count(city, "//form//*[@name='move']"), 0);
    person_open(firm, "/sp/services/%ld/edit", id);
    assert_string_equal(person_value(firm, "价格"), "8,000");
    person_press(firm, "确定提交");
    service_is(id, "change_review");
    free(name);
}

/* --- off the shelf --- */

static void ask_off(struct person *firm, long id)
{
    person_open(firm, "/sp/services/%ld/unshelf", id);
    person_fill(firm, "下架理由", "人手不够，明年再做");
    person_press(firm, "申请下架");
    person_gets(firm, 200);
    service_is(id, "unshelf_review");
}

static void a_service_leaves_the_shelf_and_comes_back(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    struct person *guest = person_guest();
    char *name = service_name();
    long id = service_on_shelf(firm, city, name);
    person_open(firm, "/sp/services/%ld/delete", id);
    person_sees(firm, "不能删除");
    ask_off(firm, id);
    person_open(guest, "/services/%ld", id);
    person_gets(guest, 200);
    person_open(city, "/window/cases/%ld", service_case(id, "service_unshelf"));
    person_sees(city, "人手不够，明年再做");
    service_decide(city, service_case(id, "service_unshelf"), "不予下架", "还有订单没有办完");
    service_is(id, "on_shelf");
    ask_off(firm, id);
    service_ask(firm, id, "withdraw", "撤回");
    service_is(id, "on_shelf");
    ask_off(firm, id);
    service_decide(city, service_case(id, "service_unshelf"), "同意下架", "");
    service_is(id, "off_shelf");
    assert_int_equal(service_miscounted(id), 0);
    person_open(guest, "/services/%ld", id);
    person_gets(guest, 404);
    person_open(firm, "/sp/services/%ld/edit", id);
    person_fill(firm, "价格", "7500");
    person_press(firm, "确定提交");
    service_is(id, "shelf_review");
    service_decide(city, service_case(id, "service"), "退回修改", "请先补人");
    service_is(id, "off_shelf");
    person_open(firm, "/sp/services/%ld/edit", id);
    person_press(firm, "确定提交");
    service_decide(city, service_case(id, "service"), "同意上架", "");
    service_is(id, "on_shelf");
    assert_int_equal(price_of(id), 750000);
    assert_int_equal(service_miscounted(id), 0);
    free(name);
}

static void what_was_being_changed_goes_along_off_the_shelf(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    char *name = service_name();
    long id = service_on_shelf(firm, city, name);
    begin_change(firm, id, "8800");
    service_decide(city, service_case(id, "service_change"), "退回修改", "请写明");
    ask_off(firm, id);
    service_decide(city, service_case(id, "service_unshelf"), "同意下架", "");
    service_is(id, "off_shelf");
    assert_int_equal(price_of(id), 880000);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE subject_type = 'service' AND"
                               " subject_id = %ld AND closed_at IS NULL", id), 0);
    free(name);
}

/* --- pictures --- */

static long uploaded(struct person *p, unsigned char shade)
{
    size_t len;
    void *png = picture_png(400, 300, shade, &len);
    person_open(p, "/sp/pictures/new");
    person_attach(p, "图片", "车间.png", png, len);
    person_press(p, "上传");
    person_gets(p, 200);
    free(png);
    return db_number("SELECT MAX(id) FROM picture WHERE org_kind = 'provider' AND org_id = 1");
}

static void pick(struct person *p, const char *page, long picture)
{
    char value[24];
    snprintf(value, sizeof value, "%ld", picture);
    if (*page) person_open(p, "%s", page);
    person_fill(p, "图片", value);
    person_press(p, "确定提交");
    person_gets(p, 200);
}

static void picture_is(long picture, const char *visibility)
{
    char *now = db_words("SELECT f.visibility FROM picture p JOIN attachment f ON f.id = p.medium_id"
                         " WHERE p.id = %ld", picture);
    assert_string_equal(now, visibility);
    free(now);
}

static void a_picture_is_public_as_long_as_its_service_shows_it(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-provider"), *city = person_login("demo-city");
    struct person *guest = person_guest();
    long first = uploaded(firm, 40), second = uploaded(firm, 200);
    char *name = service_name(), page[60];
    service_fill(firm, name);
    pick(firm, "", first);
    long id = db_number("SELECT id FROM service WHERE name = '%s'", name);
    picture_is(first, "private");
    service_decide(city, service_case(id, "service"), "同意上架", "");
    picture_is(first, "public");
    person_open(guest, "/services/%ld", id);
    assert_int_equal(person_count(guest, "//main//img[@class='cover']"), 1);
    snprintf(page, sizeof page, "/sp/services/%ld/edit", id);
    pick(firm, page, second);
    person_open(city, "/window/cases/%ld", service_case(id, "service_change"));
    assert_int_equal(person_count(city, "//td//img"), 2);
    picture_is(first, "public");
    picture_is(second, "private");
    service_decide(city, service_case(id, "service_change"), "同意变更", "");
    picture_is(first, "private");
    picture_is(second, "public");
    ask_off(firm, id);
    service_decide(city, service_case(id, "service_unshelf"), "同意下架", "");
    picture_is(second, "private");
    free(name);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_change_shows_only_when_agreed),
        person_test(a_returned_change_is_corrected_or_dropped),
        person_test(a_change_is_withdrawn_and_stays_a_draft),
        person_test(a_service_leaves_the_shelf_and_comes_back),
        person_test(what_was_being_changed_goes_along_off_the_shelf),
        person_test(a_picture_is_public_as_long_as_its_service_shows_it),
    };
    return cmocka_run_group_tests_name("service_change", tests, begin, NULL);
}
