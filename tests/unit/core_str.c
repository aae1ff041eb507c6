/* The builder, numbers and UTF-8. */
#include "unit.h"

#include "lib/core/banned.h"
#include "lib/core/str.h"

static void a_builder_grows(void **state)
{
    (void)state;
    struct qf_sb b = qf_sb_in(arena);
    assert_string_equal(qf_sb_text(&b), "");
    for (int i = 0; i < 1000; i++) qf_sb_addf(&b, "%03d,", i);
    qf_sb_add(&b, NULL);
    qf_sb_addc(&b, '!');
    assert_int_equal(b.len, 4001);
    assert_int_equal(strlen(qf_sb_text(&b)), 4001);
    assert_memory_equal(qf_sb_text(&b), "000,001,", 8);
    assert_true(qf_ends(qf_sb_text(&b), "999,!"));
}

static void a_long_format_is_whole(void **state)
{
    (void)state;
    struct qf_sb b = qf_sb_in(arena);
    qf_sb_addf(&b, "<%0700d>", 5);
    assert_int_equal(strlen(qf_sb_text(&b)), 702);
    assert_true(qf_ends(qf_sb_text(&b), "05>"));
}

static void a_builder_past_its_limit_stays_failed(void **state)
{
    (void)state;
    struct qf_sb b = qf_sb_in(arena);
    b.limit = 10;
    qf_sb_add(&b, "0123456789");
    assert_false(b.failed);
    qf_sb_addc(&b, 'x');
    assert_true(b.failed);
    qf_sb_add(&b, "");
    qf_sb_addf(&b, "%d", 1);
    assert_true(b.failed);
    assert_string_equal(qf_sb_text(&b), "0123456789");
}

static void questions(void **state)
{
    (void)state;
    assert_true(qf_eq(NULL, NULL));
    assert_false(qf_eq("", NULL));
    assert_true(qf_eq("a", "a"));
    assert_true(qf_empty(NULL) && qf_empty("") && !qf_empty(" "));
    assert_true(qf_starts("/needs/1", "/needs/"));
    assert_false(qf_starts("/n", "/needs/"));
    assert_true(qf_ends("a.png", ".png"));
    assert_false(qf_ends("png", ".png"));
}

static void signed_numbers_are_read_exactly(void **state)
{
    (void)state;
    int64_t v = 77;
    assert_true(qf_read_i64("-9223372036854775808", INT64_MIN, INT64_MAX, &v));
    assert_true(v == INT64_MIN);
    assert_true(qf_read_i64("9223372036854775807", INT64_MIN, INT64_MAX, &v));
    assert_true(v == INT64_MAX);
    v = 77;
    const char *wrong[] = {"", " 1", "1 ", "+1", "-", "--1", "0x1", "1.0", "１", NULL,
                           "9223372036854775808", "-9223372036854775809", "1e3"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(qf_read_i64(wrong[i], INT64_MIN, INT64_MAX, &v));
    assert_false(qf_read_i64("-0", 0, 9, &v));
    assert_false(qf_read_i64("10", 0, 9, &v));
    assert_int_equal(v, 77);
}

static void unsigned_numbers_are_read_exactly(void **state)
{
    (void)state;
    uint64_t v = 77;
    assert_true(qf_read_u64("18446744073709551615", UINT64_MAX, &v));
    assert_true(v == UINT64_MAX);
    v = 77;
    assert_false(qf_read_u64("18446744073709551616", UINT64_MAX, &v));
    assert_false(qf_read_u64("99999999999999999999999", UINT64_MAX, &v));
    assert_false(qf_read_u64("-1", UINT64_MAX, &v));
    assert_false(qf_read_u64("6", 5, &v));
    assert_int_equal(v, 77);
}

static void malformed_utf8_is_seen(void **state)
{
    (void)state;
    const char *good[] = {
        "", "abc", "湖南", "𠮷野家", "\x7F", "\xEF\xBF\xBD", "\xF4\x8F\xBF\xBF"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
        assert_true(qf_utf8_ok(good[i], strlen(good[i])));
    const char *bad[] = {"\x80",
                         "\xC0\xAF",
                         "\xC1\x81",
                         "\xE0\x80\xAF",
                         "\xE0\x9F\xBF",
                         "\xED\xA0\x80",
                         "\xF0\x8F\xBF\xBF",
                         "\xF4\x90\x80\x80",
                         "\xF5\x80\x80\x80",
                         "\xFF",
                         "a\xE6",
                         "\xE6\xB9",
                         "\xE6\xB9(",
                         "\xF0\xA0\xAE"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_false(qf_utf8_ok(bad[i], strlen(bad[i])));
    assert_false(qf_utf8_ok("a\0b", 3));
}

static void characters_are_counted_and_stepped_over(void **state)
{
    (void)state;
    assert_int_equal(qf_utf8_len("a湖𠮷"), 3);
    const char *p = "a湖𠮷\xFFz";
    const uint32_t expected[] = {'a', 0x6E56, 0x20BB7, 0xFFFD, 'z', 0, 0};
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++)
        assert_int_equal(qf_utf8_next(&p), expected[i]);
}

static void every_character_comes_back(void **state)
{
    (void)state;
    for (uint32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        struct qf_sb b = qf_sb_in(arena);
        qf_utf8_put(&b, c);
        const char *p = qf_sb_text(&b);
        assert_true(qf_utf8_ok(p, b.len));
        assert_int_equal(qf_utf8_next(&p), c);
        assert_int_equal(*p, 0);
        if (c % 64 == 0) qf_arena_reset(arena);
    }
}

static void hexadecimal_there_and_back(void **state)
{
    (void)state;
    const unsigned char bytes[] = {0x00, 0x7f, 0xff};
    unsigned char back[3];
    assert_string_equal(qf_hex(arena, bytes, 3), "007fff");
    assert_true(qf_unhex("007FfF", back, 3));
    assert_memory_equal(bytes, back, 3);
    assert_false(qf_unhex("007ff", back, 3));
    assert_false(qf_unhex("007fff0", back, 3));
    assert_false(qf_unhex("00zzff", back, 3));
    assert_false(qf_unhex(NULL, back, 3));
}

int main(void)
{
#define TEST(f) cmocka_unit_test(f)
    const struct CMUnitTest tests[] = {
        TEST(a_builder_grows), TEST(a_long_format_is_whole),
        TEST(a_builder_past_its_limit_stays_failed), TEST(questions),
        TEST(signed_numbers_are_read_exactly), TEST(unsigned_numbers_are_read_exactly),
        TEST(malformed_utf8_is_seen), TEST(characters_are_counted_and_stepped_over),
        TEST(every_character_comes_back), TEST(hexadecimal_there_and_back),
    };
    return unit_group("core_str", tests);
}
