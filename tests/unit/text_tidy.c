/* What was typed becomes tidy; account names that look alike collide. */
#include "unit.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "lib/text/words.h"
#include "lib/text/xml.h"

static void width_and_blanks_are_tidied(void **state)
{
    (void)state;
    assert_string_equal(qf_tidy(arena, "　ＡＢ１＠ｃ．ｃｎ \t"), "AB1@c.cn");
    assert_string_equal(qf_tidy(arena, "a\r\nb\rc\n\n"), "a\nb\nc");
    assert_string_equal(qf_tidy(arena, " \xC2\xA0　"), "");
    assert_string_equal(qf_tidy(arena, ""), "");
    assert_string_equal(qf_tidy(arena, "a　b"), "a b");
}

static void chinese_punctuation_stays(void **state)
{
    (void)state;
    const char *name = "湖南（长沙）某某有限公司，您好：是吗？好！一；二";
    assert_string_equal(qf_tidy(arena, name), name);
}

/* Zero-width space, byte order mark, right-to-left override, a control. */
static void what_only_deceives_goes(void **state)
{
    (void)state;
    assert_string_equal(qf_tidy(arena, "\xEF\xBB\xBF"
                                       "a\xE2\x80\x8B"
                                       "b\xE2\x80\xAE"
                                       "c\x01"
                                       "d"),
                        "abcd");
    assert_string_equal(qf_tidy(arena, "a\r\nb\rc\xC2\x85" "d\xE2\x80\xA8" "e\xE2\x80\xA9" "f"),
                        "a\nb\nc\nd\ne\nf");
    const char *family = "👩\xE2\x80\x8D👧";
    assert_string_equal(qf_tidy(arena, family), family);
}

static void tidying_twice_changes_nothing(void **state)
{
    (void)state;
    const char *once = qf_tidy(arena, "　（ａ）\r\n\r　ｂ\xE2\x80\x8B　");
    assert_string_equal(qf_tidy(arena, once), once);
}

static void codes_lose_their_blanks(void **state)
{
    (void)state;
    assert_string_equal(qf_tidy_code(arena, " ９１43 0000　7121 "), "914300007121");
    assert_string_equal(qf_tidy_code(arena, "138 0000 1234"), "13800001234");
    assert_string_equal(qf_tidy_code(arena, "０７３１－８８８８"), "0731-8888");
}

static void commas_go_from_numbers_only(void **state)
{
    (void)state;
    assert_string_equal(qf_tidy_code(arena, "12，345.50"), "12345.50");
    assert_string_equal(qf_tidy_code(arena, "-1,000"), "-1000");
    assert_string_equal(qf_tidy_code(arena, "a,b@c.cn"), "a,b@c.cn");
}

/* --- account names --- */

static void names_that_look_alike_collide(void **state)
{
    (void)state;
    const char *const same[] = {
        "admin",  "Admin",         "ADMIN ", "ａｄｍｉｎ", "　admin",
        "ａdmin", "admin\xC2\xA0", "𝐚𝐝𝐦𝐢𝐧",  "ⓐⓓⓜⓘⓝ",      "adm\xE2\x85\xB0n"};
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        const char *folded = qf_fold_name(arena, same[i]);
        if (!folded || !qf_eq(folded, "admin")) fail_msg("%s gives %s", same[i], folded);
    }
    assert_string_equal(qf_fold_name(arena, "ﬁrm²"), "firm2");
    assert_string_equal(qf_fold_name(arena, "ÄÖß Éa"), "äöß éa");
    assert_string_equal(qf_fold_name(arena, "a  b"), qf_fold_name(arena, "a 　b"));
    assert_string_equal(qf_fold_name(arena, "湘企（长沙）"),
                        qf_fold_name(arena, "湘企(长沙)"));
}

static void names_that_differ_stay_apart(void **state)
{
    (void)state;
    assert_string_not_equal(qf_fold_name(arena, "admin1"), qf_fold_name(arena, "admin"));
    assert_string_not_equal(qf_fold_name(arena, "湘企"), qf_fold_name(arena, "湘业"));
    assert_string_equal(qf_fold_name(arena, "Иван"), "иван");
}

static void every_character_folds_at_once(void **state)
{
    (void)state;
    struct qf_arena *a = qf_arena_new();
    for (uint32_t c = 1; c <= 0x10FFFF; c++, qf_arena_reset(a)) {
        struct qf_sb b = qf_sb_in(a);
        qf_utf8_put(&b, c);
        const char *once = qf_fold_name(a, qf_sb_text(&b));
        if (once && !qf_eq(qf_fold_name(a, once), once)) fail_msg("U+%04X", c);
    }
    qf_arena_free(a);
}

static void names_may_not_hide_anything(void **state)
{
    (void)state;
    const char *const refused[] = {
        "ad\xE2\x80\x8Bmin", /* zero-width space */
        "ad\xE2\x80\x8Dmin", /* joiner */
        "\xE2\x80\xAE"
        "admin",             /* right-to-left override */
        "ad\xEE\x80\x80min", /* private use */
        "ad\x07min",
        "ad\nmin",
        "ad\xC2\x85min",
        "adm\xCC\x81in", /* loose accent */
        "\xD0\xB0"
        "dmin",              /* Cyrillic a */
        "admin\xEF\xB8\x8F", /* variation selector */
        "\xE2\xBC\x80企",    /* radical that looks like 一 */
        "ad\xE3\x85\xA4min", /* Hangul filler */
        "\xEF\xBB\xBF"
        "admin",
        "admin\xF3\xA0\x81\xA1",
        "\xE2\x84\xAA"
        "elly",
        "㈱企",
        "\xEF\xAC\x81"
        "\xD0\xB0", /* ligature fi, Cyrillic a */
    };
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        if (qf_fold_name(arena, refused[i])) fail_msg("number %zu passed", i);
}

/* --- search words --- */

static void words_become_required_phrases(void **state)
{
    (void)state;
    assert_string_equal(qf_search_query(arena, "知识产权"), "*D+ \"知识产权\"");
    assert_string_equal(qf_search_query(arena, " 信用　贷款\n"), "*D+ \"信用\" \"贷款\"");
    assert_string_equal(qf_search_query(arena, "ＡＢ 97.5% C++"),
                        "*D+ \"AB\" \"97.5%\" \"C++\"");
    assert_string_equal(qf_search_query(arena, "《条例》，修订"),
                        "*D+ \"条例\" \"修订\"");
}

static void operators_are_plain_text(void **state)
{
    (void)state;
    assert_string_equal(
        qf_search_query(arena, "+a -b (c) \"d\" e* ~f >g <h \\ i\\j title:@k"),
        "*D+ \"a\" \"b\" \"c\" \"d\" \"e\" \"f\" \"g\" \"h\"");
    assert_string_equal(qf_search_query(arena, "\" OR \"\""), "*D+ \"OR\"");
    assert_string_equal(qf_search_query(arena, "＂a＼"), "*D+ \"a\"");
    for (const char *p = qf_search_query(arena, "a\\\" b\\"); *p; p++)
        assert_int_not_equal(*p, '\\');
}

static void nothing_to_search_for_is_empty(void **state)
{
    (void)state;
    const char *const nothing[] = {"", " 　", "()", "\"\\\"", "，。！", "+-*", NULL};
    for (const char *const *p = nothing; *p; p++)
        assert_string_equal(qf_search_query(arena, *p), "");
}

static void words_are_limited(void **state)
{
    (void)state;
    const char *query = qf_search_query(arena, "1 2 3 4 5 6 7 8 9 10");
    assert_string_equal(query, "*D+ \"1\" \"2\" \"3\" \"4\" \"5\" \"6\" \"7\" \"8\"");
    char text[301] = "";
    for (int i = 0; i < 300; i += 3)
        memcpy(text + i, "企", 3);
    assert_int_equal(qf_utf8_len(qf_search_query(arena, text)), 40 + 6);
}

/* --- XML and JSON --- */

static void xml_is_escaped(void **state)
{
    (void)state;
    struct qf_sb b = qf_sb_in(arena);
    qf_xml_element(&b, "t", "<a b=\"c\">&'\x01企\xFF");
    assert_string_equal(qf_sb_text(&b),
                        "<t>&lt;a b=&quot;c&quot;&gt;&amp;&#39;\xEF\xBF\xBD企"
                        "\xEF\xBF\xBD</t>");
    b = qf_sb_in(arena);
    qf_xml_text(&b, NULL);
    qf_xml_text(&b, "\t\n\r\xEF\xBF\xBE");
    assert_string_equal(qf_sb_text(&b), "\t\n\r\xEF\xBF\xBD");
}

static void json_may_stand_in_any_page(void **state)
{
    (void)state;
    struct qf_sb b = qf_sb_in(arena);
    qf_json_string(&b, "</script>\"\\\n&企\xE2\x80\xA8");
    assert_string_equal(qf_sb_text(&b),
                        "\"\\u003c/script\\u003e\\u0022\\u005c\\u000a\\u0026企"
                        "\\u2028\"");
    struct qf_sb none = qf_sb_in(arena);
    qf_json_string(&none, NULL);
    assert_string_equal(qf_sb_text(&none), "null");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(width_and_blanks_are_tidied),
        cmocka_unit_test(chinese_punctuation_stays),
        cmocka_unit_test(what_only_deceives_goes),
        cmocka_unit_test(tidying_twice_changes_nothing),
        cmocka_unit_test(codes_lose_their_blanks),
        cmocka_unit_test(commas_go_from_numbers_only),
        cmocka_unit_test(names_that_look_alike_collide),
        cmocka_unit_test(names_that_differ_stay_apart),
        cmocka_unit_test(every_character_folds_at_once),
        cmocka_unit_test(names_may_not_hide_anything),
        cmocka_unit_test(words_become_required_phrases),
        cmocka_unit_test(operators_are_plain_text),
        cmocka_unit_test(nothing_to_search_for_is_empty),
        cmocka_unit_test(words_are_limited),
        cmocka_unit_test(xml_is_escaped),
        cmocka_unit_test(json_may_stand_in_any_page),
    };
    return unit_group("text tidy", tests);
}
