/* 产品管理: from a category to the public page, off sale, taken down and restored. Manual 002 §2. */
#include "tests/http/db.h"
#include "tests/http/person.h"
#include "tests/http/pictures.h"

static int number_of_tests;
static long first, second;              /* pictures of the demo enterprise */

static void upload(const char *name, unsigned char shade)
{
    struct person *firm = person_login("demo-enterprise");
    size_t len;
    void *png = picture_png(900, 700, shade, &len);
    person_open(firm, "/enterprise/pictures/new");
    person_attach(firm, "图片", name, png, len);
    person_press(firm, "上传");
    person_gets(firm, 200);
    free(png);
}

static void two_pictures_for_the_others(void **state)
{
    (void)state;
    upload("样图一.png", 40);
    first = db_number("SELECT MAX(id) FROM picture");
    upload("样图二.png", 90);
    second = db_number("SELECT MAX(id) FROM picture");
    assert_true(first > 0 && second > first);
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    db_do("UPDATE enterprise e JOIN membership m ON m.org_id = e.id AND m.org_kind = 'enterprise'"
          " JOIN account a ON a.id = m.account_id SET e.completed_at = COALESCE(e.completed_at, NOW())"
          " WHERE a.name = 'demo-enterprise'");
    return 0;
}

static char *new_title(void)
{
    char *title = NULL;
    if (asprintf(&title, "样例产品 %d-%ld", ++number_of_tests, (long)getpid()) < 0) abort();
    return title;
}

static void choose(struct person *p, const char *place, long picture)
{
    char number[24];
    snprintf(number, sizeof number, "%ld", picture);
    person_fill(p, place, number);
}

static void fill_in(struct person *p, const char *title)
{
    person_open(p, "/enterprise/products/new");
    person_follow(p, "通用设备");
    person_gets(p, 200);
    person_fill(p, "标题", title);
    person_fill(p, "价格", "1,280.50");
    person_fill(p, "单位", "台");
    choose(p, "首图 1（封面）", first);
    choose(p, "首图 2", second);
    person_fill(p, "商品描述", "第一段。\n\n第二段<b>");
}

static long id_of(const char *title)
{
    return db_number("SELECT id FROM product WHERE title = '%s'", title);
}

static long published(struct person *p, const char *title)
{
    fill_in(p, title);
    person_press(p, "发布");
    person_gets(p, 200);
    return id_of(title);
}

static void state_is(long id, const char *state)
{
    char *now = db_words("SELECT state FROM product WHERE id = %ld", id);
    assert_string_equal(now, state);
    free(now);
}

static char *file_of(long picture, const char *size)
{
    return db_words("SELECT f.public_id FROM picture p JOIN attachment f ON f.id = p.%s_id"
                    " WHERE p.id = %ld", size, picture);
}

static void sees_file(struct person *p, long picture, long status)
{
    char *name = file_of(picture, "medium");
    person_ask(p, "/files/%s", name);
    person_gets(p, status);
    free(name);
}

/* --- publishing --- */

static void a_product_is_public_at_once(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *guest = person_guest();
    char *title = new_title();
    sees_file(guest, first, 404);
    long id = published(firm, title);
    person_sees(firm, "产品已发布");
    state_is(id, "on_sale");
    person_open(guest, "/products/%ld", id);
    person_gets(guest, 200);
    person_sees(guest, title);
    person_sees(guest, "1,280.50");
    person_sees(guest, "第二段");
    assert_int_equal(person_count(guest, "//section[@class='gallery']//ul[@class='strip']//img"), 2);
    assert_int_equal(person_count(guest, "//section[@class='gallery']//img[@loading='lazy']"), 1);
    assert_int_equal(person_count(guest, "//section[@class='gallery']//img[not(@width)]"), 0);
    sees_file(guest, first, 200);
    assert_non_null(strstr(person_header(guest, "Cache-Control"), "immutable"));
    person_open(guest, "/products");
    person_sees(guest, title);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE dedupe_key = 'index:product:%ld'",
                               id), 1);
    free(title);
}

static void a_draft_is_nobody_elses(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *guest = person_guest();
    struct person *county = person_login("demo-county");
    char *title = new_title();
    person_open(firm, "/enterprise/products/new");
    person_follow(firm, "通用设备");
    person_press(firm, "保存草稿");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "标题"), "请填写标题，草稿也要有名称");
    person_fill(firm, "标题", title);
    person_press(firm, "保存草稿");
    person_gets(firm, 200);
    person_sees(firm, "草稿已保存");
    long id = id_of(title);
    state_is(id, "draft");
    person_ask(guest, "/products/%ld", id);
    person_gets(guest, 404);
    person_ask(county, "/window/products/%ld", id);
    person_gets(county, 404);
    person_open(firm, "/enterprise/products/%ld", id);
    person_follow(firm, "发布");
    person_sees(firm, "还缺：首图、商品描述");
    person_press(firm, "发布");
    person_gets(firm, 422);
    state_is(id, "draft");
    person_open(firm, "/enterprise/products/%ld/edit", id);
    person_press(firm, "发布");
    person_gets(firm, 422);
    assert_string_equal(person_error(firm, "首图 1（封面）"), "请选择首图，至少 1 张");
    person_open(firm, "/enterprise/products/%ld/delete", id);
    person_press(firm, "删除草稿");
    person_gets(firm, 200);
    assert_int_equal(id_of(title), 0);
    free(title);
}

static void an_incomplete_profile_keeps_drafts_only(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char *title = new_title();
    long org = db_number("SELECT org_id FROM membership m JOIN account a ON a.id = m.account_id"
                         " WHERE a.name = 'demo-enterprise'");
    db_do("UPDATE enterprise SET completed_at = NULL WHERE id = %ld", org);
    fill_in(firm, title);
    person_sees(firm, "企业资料还没有填完整");
    person_press(firm, "发布");
    person_gets(firm, 422);
    person_sees(firm, "不能发布产品");
    assert_int_equal(id_of(title), 0);
    person_press(firm, "保存草稿");
    person_gets(firm, 200);
    state_is(id_of(title), "draft");
    db_do("UPDATE enterprise SET completed_at = NOW() WHERE id = %ld", org);
    free(title);
}

static void the_same_form_twice_is_one_product(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char *title = new_title();
    published(firm, title);
    person_repeat(firm);
    person_gets(firm, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM product WHERE title = '%s'", title), 1);
    free(title);
}

static void a_change_is_public_at_once(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *guest = person_guest();
    char *title = new_title();
    long id = published(firm, title);
    person_open(firm, "/enterprise/products/%ld/edit", id);
    assert_string_equal(person_value(firm, "价格"), "1,280.50");
    person_fill(firm, "价格", "");
    person_fill(firm, "面议", "on");
    person_fill(firm, "首图 1（封面）", "");
    person_fill(firm, "商品描述", "<h2>规格</h2><p onclick=\"x()\">好<script>alert(1)</script></p>");
    person_press(firm, "保存修改");
    person_gets(firm, 422);             /* on sale it stays complete */
    choose(firm, "首图 1（封面）", second);
    person_press(firm, "保存修改");
    person_gets(firm, 200);
    person_sees(firm, "修改已生效");
    person_open(guest, "/products/%ld", id);
    person_sees(guest, "面议");
    assert_int_equal(person_count(guest, "//div[contains(@class,'rich')]/h2"), 1);
    assert_int_equal(person_count(guest, "//div[contains(@class,'rich')]//script"), 0);
    assert_int_equal(person_count(guest, "//div[contains(@class,'rich')]//*[@onclick]"), 0);
    assert_int_equal(person_count(guest, "//ul[@class='strip']//img"), 1);
    free(title);
}

static void off_sale_and_on_sale_again(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *guest = person_guest();
    char *title = new_title();
    long id = published(firm, title);
    person_open(firm, "/enterprise/products/%ld", id);
    person_follow(firm, "下架");
    person_press(firm, "下架");
    person_gets(firm, 200);
    state_is(id, "off_sale");
    person_ask(guest, "/products/%ld", id);
    person_gets(guest, 404);
    person_open(firm, "/enterprise/products/%ld/off-sale", id);
    person_sees(firm, "不用下架");
    person_open(firm, "/enterprise/products/%ld/delete", id);
    person_sees(firm, "不能删除");
    person_open(firm, "/enterprise/products/%ld/on-sale", id);
    person_press(firm, "重新上架");
    person_gets(firm, 200);
    state_is(id, "on_sale");
    free(title);
}

/* --- pictures --- */

static void a_picture_in_use_is_not_deleted(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char *title = new_title();
    published(firm, title);
    person_open(firm, "/enterprise/pictures/%ld", first);
    person_sees(firm, title);
    person_open(firm, "/enterprise/pictures/%ld/delete", first);
    person_sees(firm, "正在使用，不能删除");
    assert_int_equal(person_count(firm, "//button[text()='删除图片']"), 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM picture WHERE id = %ld AND state = 'kept'",
                               first), 1);
    free(title);
}

static void pictures_hide_with_their_last_public_product(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *guest = person_guest();
    char *title = new_title(), *html = NULL;
    upload("只在文中.png", 120);
    long third = db_number("SELECT MAX(id) FROM picture");
    char *name = file_of(third, "large");
    fill_in(firm, title);
    if (asprintf(&html, "<p>看图</p><img src=\"/files/%s\" width=\"300\" alt=\"细节\">", name) < 0) abort();
    person_fill(firm, "商品描述", html);
    person_press(firm, "发布");
    person_gets(firm, 200);
    long id = id_of(title);
    sees_file(guest, third, 200);
    person_open(guest, "/products/%ld", id);
    assert_int_equal(person_count(guest, "//div[contains(@class,'rich')]//img[@width='300']"), 1);
    person_open(firm, "/enterprise/products/%ld/off-sale", id);
    person_press(firm, "下架");
    sees_file(guest, third, 404);
    sees_file(firm, third, 200);
    free(html);
    free(name);
    free(title);
}

static void a_foreign_picture_is_refused(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *sp = person_login("demo-provider");
    char *title = new_title(), *html = NULL;
    size_t len;
    void *png = picture_png(90, 90, 3, &len);
    person_open(sp, "/sp/pictures/new");
    person_attach(sp, "图片", "别人的.png", png, len);
    person_press(sp, "上传");
    free(png);
    long foreign = db_number("SELECT MAX(id) FROM picture");
    char *name = file_of(foreign, "large");
    fill_in(firm, title);
    if (asprintf(&html, "<p>字</p><img src=\"/files/%s\">", name) < 0) abort();
    person_fill(firm, "商品描述", html);
    person_press(firm, "发布");
    person_gets(firm, 422);
    assert_non_null(strstr(person_error(firm, "商品描述"), "不在您的图片空间"));
    assert_int_equal(id_of(title), 0);
    free(html);
    free(name);
    free(title);
}

/* --- windows --- */

static void take_down(struct person *county, long id, const char *reason)
{
    person_open(county, "/window/products/%ld", id);
    person_follow(county, "违规下架");
    person_fill(county, "理由", reason);
    person_press(county, "违规下架");
}

static void a_window_takes_down_and_restores(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    struct person *guest = person_guest();
    char *title = new_title();
    long id = published(firm, title);
    person_open(county, "/window/products");
    person_sees(county, title);
    take_down(county, id, "");
    person_gets(county, 422);
    state_is(id, "on_sale");
    take_down(county, id, "图片与实物不符");
    person_gets(county, 200);
    state_is(id, "taken_down");
    assert_int_equal(db_number("SELECT COUNT(*) FROM picture_use WHERE subject_type = 'product'"
                               " AND subject_id = %ld AND shown = 1", id), 0);
    person_ask(guest, "/products/%ld", id);
    person_gets(guest, 404);
    person_open(firm, "/enterprise/messages");
    person_sees(firm, title);
    person_open(firm, "/enterprise/products/%ld", id);
    person_sees(firm, "图片与实物不符");
    person_open(firm, "/enterprise/products/%ld/on-sale", id);
    person_sees(firm, "请先按窗口的意见修改");
    person_open(firm, "/enterprise/products/%ld/edit", id);
    person_fill(firm, "商品描述", "换了实物图。");
    person_press(firm, "保存修改");
    state_is(id, "taken_down");
    person_open(firm, "/enterprise/products/%ld/on-sale", id);
    person_press(firm, "重新上架");
    person_gets(firm, 200);
    person_sees(firm, "已申请重新上架");
    state_is(id, "taken_down");
    person_open(county, "/window/products?state=asked");
    person_sees(county, title);
    person_open(county, "/window/products/%ld", id);
    person_sees(county, "换了实物图");
    person_follow(county, "恢复");
    person_press(county, "恢复");
    person_gets(county, 200);
    state_is(id, "on_sale");
    person_open(guest, "/products/%ld", id);
    person_gets(guest, 200);
    free(title);
}

static void not_restored_it_needs_another_change(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    char *title = new_title();
    long id = published(firm, title);
    take_down(county, id, "标题夸大");
    person_open(firm, "/enterprise/products/%ld/edit", id);
    person_press(firm, "重新上架");
    person_gets(firm, 200);
    person_open(county, "/window/products/%ld", id);
    person_follow(county, "不恢复，写明理由");
    person_fill(county, "理由", "还是夸大");
    person_press(county, "不恢复");
    person_gets(county, 200);
    person_open(firm, "/enterprise/products/%ld", id);
    person_sees(firm, "还是夸大");
    person_open(firm, "/enterprise/products/%ld/on-sale", id);
    person_sees(firm, "请先按窗口的意见修改");
    free(title);
}

/* --- foreign records --- */

static void a_product_of_somebody_else_is_not_there(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *county = person_login("demo-county");
    static const char *const own[] = {"", "/edit", "/off-sale", "/on-sale", "/delete"};
    static const char *const window[] = {"", "/takedown", "/restore"};
    long foreign = db_number("SELECT p.id FROM product p WHERE p.state = 'on_sale' AND NOT EXISTS"
                             " (SELECT 1 FROM window_tree t JOIN account a ON a.window_id ="
                             " t.ancestor_id WHERE a.name = 'demo-county' AND t.descendant_id ="
                             " p.window_id) LIMIT 1");
    assert_true(foreign > 0);
    for (size_t i = 0; i < 5; i++) {
        person_ask(firm, "/enterprise/products/%ld%s", foreign, own[i]);
        person_gets(firm, 404);
    }
    for (size_t i = 0; i < 3; i++) {
        person_ask(county, "/window/products/%ld%s", foreign, window[i]);
        person_gets(county, 404);
    }
    char *title = db_words("SELECT title FROM product WHERE id = %ld", foreign);
    person_open(county, "/window/products?q=%s", title);
    person_sees(county, "没有找到产品");
    free(title);
}

static void lists_search_and_filter(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    char *title = new_title();
    published(firm, title);
    person_open(firm, "/enterprise/products?q=%d-%ld", number_of_tests, (long)getpid());
    person_sees(firm, title);
    person_open(firm, "/enterprise/products?q=没有这样的产品");
    person_sees(firm, "没有找到产品");
    person_open(firm, "/enterprise/products?state=draft");
    person_sees_no(firm, title);
    person_open(firm, "/enterprise/products?page=999");
    person_gets(firm, 404);
    free(title);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(two_pictures_for_the_others),
        person_test(a_product_is_public_at_once),
        person_test(a_draft_is_nobody_elses),
        person_test(an_incomplete_profile_keeps_drafts_only),
        person_test(the_same_form_twice_is_one_product),
        person_test(a_change_is_public_at_once),
        person_test(off_sale_and_on_sale_again),
        person_test(a_picture_in_use_is_not_deleted),
        person_test(pictures_hide_with_their_last_public_product),
        person_test(a_foreign_picture_is_refused),
        person_test(a_window_takes_down_and_restores),
        person_test(not_restored_it_needs_another_change),
        person_test(a_product_of_somebody_else_is_not_there),
        person_test(lists_search_and_filter),
    };
    return cmocka_run_group_tests_name("product", tests, begin, NULL);
}
