/* 图片空间: what comes in, what is made of it, who sees it. Manual 002 §2 step 4. */
#include "tests/http/db.h"
#include "tests/http/person.h"
#include "tests/http/pictures.h"

static const char field[] = "图片";

static int begin(void **state)
{
    (void)state;
    db_forgive();
    return 0;
}

static void attach(struct person *p, const char *name, void *bytes, size_t len)
{
    person_attach(p, field, name, bytes, len);
    free(bytes);
}

static void send(struct person *p, const char *name, void *bytes, size_t len)
{
    person_open(p, "/enterprise/pictures/new");
    attach(p, name, bytes, len);
    person_press(p, "上传");
}

static long newest(void)
{
    return db_number("SELECT MAX(id) FROM picture");
}

static char *name_of(long picture, const char *size)
{
    return db_words("SELECT f.public_id FROM picture p JOIN attachment f ON f.id = p.%s_id"
                    " WHERE p.id = %ld", size, picture);
}

/* --- what comes in --- */

static void twelve_at_once_are_kept_in_three_sizes(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long before = db_number("SELECT COUNT(*) FROM picture");
    char name[40];
    size_t len;
    person_open(firm, "/enterprise/pictures/new");
    for (unsigned i = 0; i < 12; i++) {
        snprintf(name, sizeof name, "测试图 %u.png", i);
        void *png = picture_png(1600 + i, 900, (unsigned char)(20 * i), &len);
        attach(firm, name, png, len);
    }
    person_press(firm, "上传");
    person_gets(firm, 200);
    assert_string_equal(firm->url, "/enterprise/pictures");
    person_sees(firm, "已上传 12 张图片");
    person_sees(firm, "测试图 3");
    assert_int_equal(db_number("SELECT COUNT(*) FROM picture"), before + 12);
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type = 'picture'"
                               " AND subject_id = %ld AND state = 'kept'", newest()), 4);
    person_open(firm, "/enterprise/pictures/%ld", newest());
    person_sees(firm, "1280 × ");
    person_sees(firm, "640 × ");
    person_sees(firm, "240 × ");
}

static void a_camera_tells_nothing_about_its_place(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    size_t len;
    void *jpeg = picture_jpeg_of_camera("SECRET-PLACE", &len);
    send(firm, "车间.JPG", jpeg, len);
    person_gets(firm, 200);
    long id = newest();
    assert_int_equal(db_number("SELECT width FROM picture WHERE id = %ld", id), 16);
    assert_int_equal(db_number("SELECT height FROM picture WHERE id = %ld", id), 24);
    static const char *const sizes[] = {"large", "medium", "small"};
    for (int i = 0; i < 3; i++) {
        char *name = name_of(id, sizes[i]);
        person_ask(firm, "/files/%s", name);
        person_gets(firm, 200);
        assert_string_equal(person_header(firm, "Content-Type"), "image/webp");
        assert_memory_equal(firm->body, "RIFF", 4);
        assert_null(memmem(firm->body, firm->len, "SECRET", 6));
        assert_null(memmem(firm->body, firm->len, "Exif", 4));
        free(name);
    }
    char *original = name_of(id, "original");
    person_ask(firm, "/files/%s", original);
    person_gets(firm, 404);
    free(original);
}

static void refuse(const char *name, const void *bytes, size_t len, const char *words)
{
    struct person *firm = person_login("demo-enterprise");
    long before = db_number("SELECT COUNT(*) FROM picture");
    person_open(firm, "/enterprise/pictures/new");
    person_attach(firm, field, name, bytes, len);
    person_press(firm, "上传");
    person_gets(firm, 422);
    if (!strstr(person_error(firm, field), words))
        person_fails(firm, "%s: %s", name, person_error(firm, field));
    assert_int_equal(db_number("SELECT COUNT(*) FROM picture"), before);
    assert_int_equal(person_count(firm, "//input[@name='files_kept']"), 0);
}

static void what_is_no_picture_is_refused(void **state)
{
    (void)state;
    static const char svg[] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    static const char gif[] = "GIF89a\1\0\1\0\0\0\0;", html[] = "<html><script>alert(1)</script>";
    static const char jpeg_html[] = "\xFF\xD8\xFF\xE0<html><script>alert(1)</script></html>";
    static const char riff[] = "RIFF\x20\0\0\0WEBPVP8 \x14\0\0\0\x30\1\0\x9D\1\x2A\x10\0\x10\0aaaaaaaa";
    size_t len;
    refuse("图.svg", svg, sizeof svg - 1, "不能上传");
    refuse("图.png", svg, sizeof svg - 1, "内容与扩展名");
    refuse("图.gif", gif, sizeof gif - 1, "不能上传");
    refuse("图.jpg", html, sizeof html - 1, "内容与扩展名");
    refuse("图.jpg", jpeg_html, sizeof jpeg_html - 1, "内容与扩展名");
    refuse("图.png", "MZ\0\0", 4, "可执行程序");
    refuse("图.webp", riff, sizeof riff - 1, "打不开或已损坏");
    char *png = picture_png(40, 40, 9, &len);
    memset(png + 60, 'x', 20);          /* inside IDAT: the header is good, the rest is not */
    refuse("坏.png", png, len, "打不开或已损坏");
    refuse("图.jpg", png, len, "内容与扩展名");
    free(png);
}

/* What stands behind a picture is not in what is made of it. */
static void a_polyglot_is_written_anew(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    static const char tail[] = "<script>alert('polyglot')</script>PK\3\4";
    size_t len;
    char *png = picture_png(300, 200, 77, &len);
    png = realloc(png, len + sizeof tail);
    assert_non_null(png);
    memcpy(png + len, tail, sizeof tail);
    send(firm, "混合.png", png, len + sizeof tail);
    person_gets(firm, 200);
    char *name = name_of(newest(), "large");
    person_ask(firm, "/files/%s", name);
    person_gets(firm, 200);
    assert_null(memmem(firm->body, firm->len, "polyglot", 8));
    assert_string_equal(person_header(firm, "X-Content-Type-Options"), "nosniff");
    assert_non_null(strstr(person_header(firm, "Content-Security-Policy"), "sandbox"));
    free(name);
}

static void a_flood_of_pixels_is_refused_at_once(void **state)
{
    (void)state;
    size_t len;
    void *flood = picture_flood(50000, 50000, &len);
    struct person *firm = person_login("demo-enterprise");
    send(firm, "洪水.png", flood, len);
    person_gets(firm, 422);
    assert_non_null(strstr(person_error(firm, field), "4000 万像素"));
    assert_true(firm->seconds < 1.0);
}

static void one_bad_picture_does_not_take_the_others(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    long before = db_number("SELECT COUNT(*) FROM picture");
    size_t len;
    person_open(firm, "/enterprise/pictures/new");
    void *good = picture_png(50, 50, 1, &len);
    attach(firm, "好.png", good, len);
    char *bad = picture_png(40, 40, 9, &len);
    memset(bad + 60, 'x', 20);
    attach(firm, "坏.png", bad, len);
    person_press(firm, "上传");
    person_gets(firm, 422);
    assert_non_null(strstr(person_error(firm, field), "坏.png"));
    person_sees(firm, "好.png");
    person_press(firm, "上传");
    person_gets(firm, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM picture"), before + 1);
}

/* --- who sees it --- */

static void a_picture_of_somebody_else_is_not_there(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *other = person_login("demo-provider");
    struct person *guest = person_guest();
    size_t len;
    void *png = picture_png(100, 100, 30, &len);
    send(firm, "自己的.png", png, len);
    long id = newest();
    static const char *const paths[] = {"", "/delete"};
    for (int i = 0; i < 2; i++) {
        person_ask(other, "/sp/pictures/%ld%s", id, paths[i]);
        person_gets(other, 404);
    }
    char *name = name_of(id, "medium");
    person_ask(firm, "/files/%s", name);
    person_gets(firm, 200);
    assert_string_equal(person_header(firm, "Cache-Control"), "no-store");
    person_ask(other, "/files/%s", name);
    person_gets(other, 404);
    person_ask(guest, "/files/%s", name);
    person_gets(guest, 404);
    person_open(other, "/sp/pictures?q=自己的");
    person_sees(other, "没有找到图片");
    free(name);
}

static void a_picture_is_renamed_and_deleted(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    size_t len;
    void *png = picture_png(100, 80, 200, &len);
    send(firm, "旧名.png", png, len);
    long id = newest();
    char *name = name_of(id, "small");
    person_open(firm, "/enterprise/pictures/%ld", id);
    assert_string_equal(person_value(firm, "图片名称"), "旧名");
    person_fill(firm, "图片名称", "<b>新名</b>");
    person_press(firm, "保存名称");
    person_sees(firm, "图片名称已保存");
    person_sees(firm, "<b>新名</b>");
    person_follow(firm, "删除");
    person_press(firm, "删除图片");
    person_gets(firm, 200);
    person_ask(firm, "/enterprise/pictures/%ld", id);
    person_gets(firm, 404);
    person_ask(firm, "/files/%s", name);
    person_gets(firm, 404);
    free(name);
}

static void the_library_answers_the_picker(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise");
    size_t len;
    void *png = picture_png(700, 300, 90, &len);
    send(firm, "给选图器.png", png, len);
    json_t *page = person_json(firm, "/enterprise/pictures?q=给选图器");
    json_t *first = json_object_get(json_object_get(json_object_get(page, "data"), "pictures"), "0");
    if (!first) first = json_array_get(json_object_get(json_object_get(page, "data"), "pictures"), 0);
    assert_non_null(first);
    assert_string_equal(json_string_value(json_object_get(first, "title")), "给选图器");
    assert_non_null(json_object_get(json_object_get(first, "medium"), "url"));
}

static void a_service_has_pictures_too(void **state)
{
    (void)state;
    struct person *sp = person_login("demo-provider");
    size_t len;
    void *png = picture_png(320, 200, 60, &len);
    person_open(sp, "/sp/pictures/new");
    attach(sp, "服务现场.png", png, len);
    person_press(sp, "上传");
    person_gets(sp, 200);
    assert_string_equal(sp->url, "/sp/pictures");
    person_sees(sp, "服务现场");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(twelve_at_once_are_kept_in_three_sizes),
        person_test(a_camera_tells_nothing_about_its_place),
        person_test(what_is_no_picture_is_refused),
        person_test(a_polyglot_is_written_anew),
        person_test(a_flood_of_pixels_is_refused_at_once),
        person_test(one_bad_picture_does_not_take_the_others),
        person_test(a_picture_of_somebody_else_is_not_there),
        person_test(a_picture_is_renamed_and_deleted),
        person_test(the_library_answers_the_picker),
        person_test(a_service_has_pictures_too),
    };
    return cmocka_run_group_tests_name("picture", tests, begin, NULL);
}
