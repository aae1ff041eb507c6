/* Query, urlencoded body, cookies and paths become fields, or are refused. */
#include "unit.h"

#include "lib/core/clock.h"
#include "lib/web/parse.h"

static struct qf_fields fields_of(const char *query)
{
    struct qf_fields f = {0};
    assert_null(qf_parse_query(arena, query, &f));
    return f;
}

static bool refused(const char *body, size_t len)
{
    struct qf_fields f = {0};
    return unit_refused(qf_parse_urlencoded(arena, body, len, &f), 400);
}

static void a_query_becomes_fields(void **state)
{
    (void)state;
    struct qf_fields f = fields_of("q=%E4%BC%81+%e4%b8%9A%2B&page=2&all");
    assert_int_equal(f.count, 3);
    assert_string_equal(qf_fields_get(&f, "q"), "企 业+");
    assert_string_equal(qf_fields_get(&f, "page"), "2");
    assert_string_equal(qf_fields_get(&f, "all"), "");
    assert_null(qf_fields_get(&f, "pag"));
    assert_int_equal(fields_of("").count, 0);
    assert_int_equal(fields_of(NULL).count, 0);
}

static void escapes_are_decoded_once(void **state)
{
    (void)state;
    struct qf_fields f = fields_of("a=%252e%252e&b=%3D%26");
    assert_string_equal(qf_fields_get(&f, "a"), "%2e%2e");
    assert_string_equal(qf_fields_get(&f, "b"), "=&");
}

static void only_the_first_equals_sign_divides(void **state)
{
    (void)state;
    struct qf_fields f = fields_of("a=b=c");
    assert_string_equal(qf_fields_get(&f, "a"), "b=c");
}

static void hostile_pairs_are_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "Config.VarEscapeMode=none",
        "a.0=1",
        "%2E=1",
        "a%2Eb=1",
        "%252e=1",
        "A=1",
        "a-b=1",
        "a[]=1",
        "a b=1",
        "a+b=1",
        "=1",
        "&",
        "a=1&",
        "&a=1",
        "a=1&&b=2",
        "a=%",
        "a=%1",
        "a=%g1",
        "a=%1g",
        "a=%%20",
        "%=1",
        "a=%00",
        "a%00=1",
        "a=%C0%AF",
        "a=%80",
        "a=%ED%A0%80",
        "a=%F5%80%80%80",
        "a=\xE4\xBC",
        "\xE4\xBC\x81=1",
        "role=admin&a.0",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (!refused(bad[i], strlen(bad[i]))) fail_msg("not refused: %s", bad[i]);
    assert_true(refused("a=\0b", 4));
    assert_true(refused("a\0=b", 4));
}

static void a_name_has_at_most_40_characters(void **state)
{
    (void)state;
    char query[400];
    memset(query, 'a', sizeof query);
    memcpy(query + 40, "=1", 3);
    assert_int_equal(fields_of(query).count, 1);
    memset(query, 'a', 41);
    memcpy(query + 41, "=1", 3);
    assert_true(refused(query, strlen(query)));
    memset(query, 'a', 300);
    memcpy(query + 300, "=1", 3);
    assert_true(refused(query, strlen(query)));
}

/* n pairs "a=1&a=1". */
static char *pairs(size_t n)
{
    char *text = qf_alloc(arena, 4 * n + 1);
    for (size_t i = 0; i < n; i++)
        memcpy(text + 4 * i, "a=1&", 4);
    text[4 * n - 1] = '\0';
    return text;
}

static void at_most_200_fields_come(void **state)
{
    (void)state;
    assert_int_equal(fields_of(pairs(200)).count, 200);
    assert_true(refused(pairs(201), strlen(pairs(201))));
}

static void at_most_one_mib_comes(void **state)
{
    (void)state;
    char *body = qf_alloc(arena, QF_BODY_MAX + 2);
    memset(body, 'x', QF_BODY_MAX + 1);
    memcpy(body, "a=", 2);
    assert_false(refused(body, QF_BODY_MAX));
    assert_true(refused(body, QF_BODY_MAX + 1));
}

static void at_most_64_kib_of_a_query_come(void **state)
{
    (void)state;
    struct qf_fields f = {0};
    char *query = qf_alloc(arena, QF_INPUT_MAX + 2);
    memset(query, 'x', QF_INPUT_MAX + 1);
    memcpy(query, "a=", 2);
    query[QF_INPUT_MAX] = '\0';
    assert_null(qf_parse_query(arena, query, &f));
    query[QF_INPUT_MAX] = 'x';
    query[QF_INPUT_MAX + 1] = '\0';
    assert_true(unit_refused(qf_parse_query(arena, query, &f), 400));
}

static void a_flood_is_refused_at_once(void **state)
{
    (void)state;
    char *many = pairs(100000);
    char *escapes = qf_alloc(arena, QF_INPUT_MAX + 1);
    memset(escapes, '%', QF_INPUT_MAX);
    memcpy(escapes, "a=", 2);
    int64_t start = qf_monotonic_ms();
    assert_true(refused(many, strlen(many)));
    assert_true(refused(many, QF_INPUT_MAX));
    assert_true(refused(escapes, QF_INPUT_MAX));
    assert_in_range(qf_monotonic_ms() - start, 0, 49);
}

static void doubled_names_are_noticed(void **state)
{
    (void)state;
    struct qf_fields f = fields_of("a=1&b=2&a=3&a=4");
    const char **values;
    assert_string_equal(qf_fields_doubled(&f), "a");
    assert_string_equal(qf_fields_get(&f, "a"), "1");
    assert_int_equal(qf_fields_all(arena, &f, "a", &values), 3);
    assert_string_equal(values[0], "1");
    assert_string_equal(values[1], "3");
    assert_string_equal(values[2], "4");
    assert_int_equal(qf_fields_all(arena, &f, "b", NULL), 1);
    assert_int_equal(qf_fields_all(arena, &f, "c", &values), 0);
    f = fields_of("a=1&b=2&aa=3");
    assert_null(qf_fields_doubled(&f));
}

static void cookies_are_read_as_browsers_send_them(void **state)
{
    (void)state;
    struct qf_fields f = {0};
    qf_parse_cookies(arena, "__Host-qifu=ab+/=; elder=1;a=\"q\" ;\tb\t=\t2\t;c=;d=\" ;e=%41",
                     &f);
    assert_string_equal(qf_fields_get(&f, "__Host-qifu"), "ab+/=");
    assert_string_equal(qf_fields_get(&f, "elder"), "1");
    assert_string_equal(qf_fields_get(&f, "a"), "q");
    assert_string_equal(qf_fields_get(&f, "b"), "2");
    assert_string_equal(qf_fields_get(&f, "c"), "");
    assert_string_equal(qf_fields_get(&f, "d"), "\"");
    assert_string_equal(qf_fields_get(&f, "e"), "%41");
    assert_int_equal(f.count, 7);
}

static void malformed_cookies_are_left_out(void **state)
{
    (void)state;
    struct qf_fields f = {0};
    qf_parse_cookies(arena, ";;=x;novalue;a b=1;x=\xE4\xBC\x81;y=a\tb;z=\x7F;(=1;good=1;",
                     &f);
    assert_int_equal(f.count, 1);
    assert_string_equal(qf_fields_get(&f, "good"), "1");
    struct qf_fields none = {0};
    qf_parse_cookies(arena, "", &none);
    qf_parse_cookies(arena, NULL, &none);
    assert_int_equal(none.count, 0);
}

static void cookies_beyond_200_are_left_out(void **state)
{
    (void)state;
    struct qf_fields f = {0};
    char *text = pairs(300);
    for (char *p = text; *p; p++)
        if (*p == '&') *p = ';';
    qf_parse_cookies(arena, text, &f);
    assert_int_equal(f.count, QF_FIELDS_MAX);
}

static void a_path_is_decoded_once(void **state)
{
    (void)state;
    static const char *const good[][2] = {
        {"/", "/"},
        {"/news/7", "/news/7"},
        {"/news/", "/news/"},
        {"/a%20b+c", "/a b+c"},
        {"/%e4%BC%81", "/企"},
        {"/100%25", "/100%"},
        {"/..a/.b/c..", "/..a/.b/c.."},
        {"/a%2Fb", "/a/b"},
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        char *path = NULL;
        assert_null(qf_parse_path(arena, good[i][0], &path));
        assert_string_equal(path, good[i][1]);
    }
}

static void hostile_paths_are_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",
        "a",
        "http://x/",
        "//",
        "//a",
        "/a//b",
        "/a//",
        "/.",
        "/..",
        "/./a",
        "/a/../b",
        "/a/..",
        "/a/.",
        "/%2e%2e/b",
        "/%2E",
        "/..%2fb",
        "/a%2f..%2fb",
        "/a%2f%2fb",
        "/a\\b",
        "/a%5cb",
        "/%252e%252e/",
        "/%2541",
        "/%2525",
        "/a%00",
        "/a%0ab",
        "/a%0d",
        "/%7f",
        "/%1f",
        "/%",
        "/%2",
        "/%zz",
        "/%C0%AE%C0%AE/",
        "/%ED%A0%80",
        "/\xFF",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char *path;
        if (!unit_refused(qf_parse_path(arena, bad[i], &path), 400))
            fail_msg("not refused: %s", bad[i]);
    }
}

static void encoding_and_decoding_are_inverse(void **state)
{
    (void)state;
    char all[256];
    for (int i = 1; i < 128; i++)
        all[i - 1] = (char)i;
    memcpy(all + 127, "企业", 7);
    char *encoded = qf_url_encode(arena, all);
    assert_null(strpbrk(encoded, " &=+#/?\"<>\\"));
    assert_non_null(strstr(encoded, "%E4%BC%81"));
    assert_true(qf_url_decode(encoded));
    assert_string_equal(encoded, all);
    assert_string_equal(qf_url_encode(arena, "a-b._~Z9"), "a-b._~Z9");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_query_becomes_fields),
        cmocka_unit_test(escapes_are_decoded_once),
        cmocka_unit_test(only_the_first_equals_sign_divides),
        cmocka_unit_test(hostile_pairs_are_refused),
        cmocka_unit_test(a_name_has_at_most_40_characters),
        cmocka_unit_test(at_most_200_fields_come),
        cmocka_unit_test(at_most_one_mib_comes),
        cmocka_unit_test(at_most_64_kib_of_a_query_come),
        cmocka_unit_test(a_flood_is_refused_at_once),
        cmocka_unit_test(doubled_names_are_noticed),
        cmocka_unit_test(cookies_are_read_as_browsers_send_them),
        cmocka_unit_test(malformed_cookies_are_left_out),
        cmocka_unit_test(cookies_beyond_200_are_left_out),
        cmocka_unit_test(a_path_is_decoded_once),
        cmocka_unit_test(hostile_paths_are_refused),
        cmocka_unit_test(encoding_and_decoding_are_inverse),
    };
    return unit_group("parse", tests);
}
