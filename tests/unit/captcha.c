/* A captcha's name is good for one browser, one form and three minutes; what it asks is answerable. */
#include "unit.h"

#include <sodium.h>

#include "lib/core/str.h"
#include "lib/web/captcha.h"

static const unsigned char key[32] = {1}, other_key[32] = {2}, mine[32] = {3}, theirs[32] = {4};
static const struct qf_captcha_bond bond = {key, mine, "login"};
enum { NOW = 1800000000 };

static void what_comes_back_is_what_was_shown(void **state)
{
    (void)state;
    struct qf_captcha made, read;
    for (int i = 0; i < 200; i++) {
        qf_captcha_new(arena, &bond, i & 1, NOW, &made);
        assert_int_equal(strlen(made.name), 63);
        assert_int_equal(strspn(made.name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                           "0123456789"), 63);
        assert_true(qf_captcha_read(arena, &bond, made.name, NOW + 1, &read));
        assert_string_equal(read.answer, made.answer);
        assert_string_equal(read.question, made.question);
        assert_int_equal(read.in_words, i & 1);
        assert_memory_equal(read.id, made.name, 22);
    }
}

static void two_are_never_alike(void **state)
{
    (void)state;
    struct qf_captcha a, b;
    qf_captcha_new(arena, &bond, false, NOW, &a);
    qf_captcha_new(arena, &bond, false, NOW, &b);
    assert_string_not_equal(a.id, b.id);
    assert_string_not_equal(a.answer, b.answer);
}

static void it_is_bound_to_the_browser_the_form_and_the_key(void **state)
{
    (void)state;
    const struct qf_captcha_bond wrong[] = {
        {key, theirs, "login"}, {key, mine, "forgot"}, {other_key, mine, "login"}};
    struct qf_captcha made, read;
    qf_captcha_new(arena, &bond, false, NOW, &made);
    for (int i = 0; i < 3; i++)
        assert_false(qf_captcha_read(arena, &wrong[i], made.name, NOW, &read));
    assert_true(qf_captcha_read(arena, &bond, made.name, NOW, &read));
}

static void it_ends_after_three_minutes(void **state)
{
    (void)state;
    struct qf_captcha made, read;
    qf_captcha_new(arena, &bond, false, NOW, &made);
    assert_true(qf_captcha_read(arena, &bond, made.name, NOW + 179, &read));
    assert_false(qf_captcha_read(arena, &bond, made.name, NOW + 180, &read));
}

static void nothing_of_its_name_can_be_changed(void **state)
{
    (void)state;
    struct qf_captcha made, read;
    char name[64];
    qf_captcha_new(arena, &bond, false, NOW, &made);
    for (int i = 0; i < 63; i++) {
        memcpy(name, made.name, sizeof name);
        name[i] = name[i] == '0' ? '1' : '0';
        if (qf_captcha_read(arena, &bond, name, NOW, &read)) fail_msg("character %d may differ", i);
    }
    static const char *const none[] = {NULL, "", "x", "'"};
    for (int i = 0; i < 4; i++) assert_false(qf_captcha_read(arena, &bond, none[i], NOW, &read));
}

static unsigned of_words(const char **at)
{
    static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    unsigned n = 0, sum = 0;
    for (;;) {
        if (qf_starts(*at, "十")) sum = (n ? n : 1) * 10, n = 0, *at += 3;
        size_t i = 0;
        while (i < 9 && !qf_starts(*at, digits[i])) i++;
        if (i == 9) return sum + n;
        n = (unsigned)i + 1;
        *at += 3;
    }
}

static void a_question_in_words_has_its_answer(void **state)
{
    (void)state;
    struct qf_captcha c;
    char right[12];
    for (int i = 0; i < 500; i++) {
        qf_captcha_new(arena, &bond, true, NOW, &c);
        const char *at = strstr(c.question, "：") + 3;
        unsigned a = of_words(&at);
        bool more = qf_starts(at, "加");
        at += 3;
        unsigned b = of_words(&at);
        snprintf(right, sizeof right, "%u", more ? a + b : a - b);
        if (strcmp(right, c.answer) != 0 || !qf_eq(at, "等于几？")) fail_msg("%s %s", c.question, c.answer);
    }
}

static void a_picture_has_five_characters_that_differ_to_the_eye(void **state)
{
    (void)state;
    struct qf_captcha c;
    for (int i = 0; i < 500; i++) {
        qf_captcha_new(arena, &bond, false, NOW, &c);
        assert_int_equal(strlen(c.answer), QF_CAPTCHA_LETTERS);
        assert_null(strpbrk(c.answer, "O0QDI1LS5B8Z2G6UV"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_comes_back_is_what_was_shown),
        cmocka_unit_test(two_are_never_alike),
        cmocka_unit_test(it_is_bound_to_the_browser_the_form_and_the_key),
        cmocka_unit_test(it_ends_after_three_minutes),
        cmocka_unit_test(nothing_of_its_name_can_be_changed),
        cmocka_unit_test(a_question_in_words_has_its_answer),
        cmocka_unit_test(a_picture_has_five_characters_that_differ_to_the_eye),
    };
    return unit_group("captcha", tests);
}
