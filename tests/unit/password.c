/* Passwords: argon2id, and which ones are refused as too easy. */
#include "unit.h"

#include <time.h>

#include <sodium.h>

#include "model/password.h"

/* A library that does not start, and a machine without 19 MiB. */
static bool no_start, no_memory;
int __real_sodium_init(void);
int __wrap_sodium_init(void);
int __real_crypto_pwhash_str_alg(char out[crypto_pwhash_STRBYTES], const char *password,
                                 unsigned long long len, unsigned long long passes, size_t memory,
                                 int alg);
int __wrap_crypto_pwhash_str_alg(char out[crypto_pwhash_STRBYTES], const char *password,
                                 unsigned long long len, unsigned long long passes, size_t memory,
                                 int alg);

int __wrap_sodium_init(void) { return no_start ? -1 : __real_sodium_init(); }

int __wrap_crypto_pwhash_str_alg(char out[crypto_pwhash_STRBYTES], const char *password,
                                 unsigned long long len, unsigned long long passes, size_t memory,
                                 int alg)
{
    if (no_memory) return -1;
    return __real_crypto_pwhash_str_alg(out, password, len, passes, memory, alg);
}

/* First, while there is no hash of nobody yet. */
static void without_memory_nobody_gets_in(void **state)
{
    (void)state;
    const char *hash;
    no_memory = true;
    assert_true(unit_refused(password_hash(arena, "kT8-mountain-42", &hash), 503));
    assert_false(password_matches(NULL, "kT8-mountain-42"));
    assert_false(password_matches("", ""));
    no_memory = false;
    no_start = true;
    assert_true(unit_refused(password_hash(arena, "kT8-mountain-42", &hash), 500));
    assert_false(password_matches(NULL, "kT8-mountain-42"));
    no_start = false;
    assert_good(password_hash(arena, "kT8-mountain-42", &hash));
    no_start = true;
    assert_false(password_matches(hash, "kT8-mountain-42"));
    no_start = false;
    assert_true(password_matches(hash, "kT8-mountain-42"));
}

static void a_password_matches_its_own_hash_only(void **state)
{
    (void)state;
    const char *hash, *other;
    assert_good(password_hash(arena, "kT8-mountain-42", &hash));
    assert_good(password_hash(arena, "kT8-mountain-42", &other));
    assert_true(password_matches(hash, "kT8-mountain-42"));
    assert_false(password_matches(hash, "kT8-mountain-43"));
    assert_false(password_matches(hash, ""));
    assert_string_not_equal(hash, other);
    assert_memory_equal(hash, "$argon2id$", 10);
    assert_true(strlen(hash) < 255);
    assert_false(password_is_dated(hash));
}

static void nobody_has_a_password(void **state)
{
    (void)state;
    assert_false(password_matches(NULL, "kT8-mountain-42"));
    assert_false(password_matches("", ""));
    assert_false(password_matches("not a hash", "kT8-mountain-42"));
    assert_true(password_is_dated(
        "$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"));
}

static double seconds_of(const char *hash, int times)
{
    struct timespec a, b;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    for (int i = 0; i < times; i++) password_matches(hash, "wrong-password-1");
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    return (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9;
}

/* Work is compared, not waiting, so that other processes do not disturb it. */
static void an_unknown_name_costs_as_much(void **state)
{
    (void)state;
    const char *hash;
    assert_good(password_hash(arena, "kT8-mountain-42", &hash));
    password_matches(NULL, "warm up");
    double known = seconds_of(hash, 12), unknown = seconds_of(NULL, 12);
    assert_true(known > 0.01);
    if (unknown < known * 0.6 || unknown > known * 1.6)
        fail_msg("known %.3f s, unknown %.3f s", known, unknown);
}

#define assert_weak(password, name)                                                      \
    assert_non_null(password_weakness(arena, password, name))
#define assert_fine(password, name)                                                      \
    do {                                                                                 \
        const char *words_ = password_weakness(arena, password, name);                   \
        if (words_) fail_msg("%s: %s", password, words_);                                \
    } while (0)

static void length_letters_and_digits_are_asked_for(void **state)
{
    (void)state;
    assert_weak("kT8-mou-4", "");
    assert_weak("mountainmountain", "");
    assert_weak("82736450192837", "");
    assert_fine("kT8-mountain-42", "");
    assert_fine("湖边散步 walk 7", "");
    char long_one[140] = "";
    for (int i = 0; i < 129; i++) long_one[i] = "kq7x"[i % 4];
    assert_weak(long_one, "");
}

static void the_name_may_not_be_in_it(void **state)
{
    (void)state;
    assert_weak("lushan-2719-kq", "lushan");
    assert_weak("x9-LUSHAN-kq-27", "lushan");
    assert_weak("ｌｕｓｈａｎ-k9-2719q", "Lushan");
    assert_fine("lushan-2719-kq", "");
}

static void known_passwords_are_refused(void **state)
{
    (void)state;
    static const char *const tried[] = {
        "password123",  "Password1234",  "P@ssw0rd2024", "password2024!", "123456789a",
        "a1234567890",  "qwertyuiop1",   "1q2w3e4r5t",   "1qaz2wsx3edc",  "1QAZ2WSX3EDC",
        "qazwsx123456", "woaini1314520", "woaini520!!",  "zhangwei1990",  "wangxiuying88",
        "weizhang1988", "iloveyou2020",  "admin123456",  "Admin@123456",  "abc1234567",
        "abcd123456",   "aaaaaaaa11",    "1111111111a",  "asdfghjkl1",    "zxcvbnm123",
        "qq12345678",   "changsha2024",  "huawei12345",  "test123456",    "welcome123",
        "letmein1234",  "monkey12345",   "dragon2023",   "xiaoming123",   "kaka1kaka1",
        "Huawei@123",   "Changsha@2024"};
    for (size_t i = 0; i < sizeof tried / sizeof *tried; i++)
        if (!password_weakness(arena, tried[i], "")) fail_msg("%s was taken", tried[i]);
}

static void three_thousand_made_from_patterns_are_refused(void **state)
{
    (void)state;
    static const char *const words[] = {"password", "woaini",   "qwerty", "admin",
                                        "huawei",   "zhangwei", "liming", "changsha",
                                        "dragon",   "abcd"};
    static const char *const signs[] = {"", "@", "!", "#", ".", "_"};
    int refused = 0;
    for (size_t w = 0; w < 10; w++)
        for (size_t s = 0; s < 6; s++)
            for (int year = 1960; year < 2030; year++)
                refused += password_is_common(qf_fmt(
                    arena, "%s%s%d%s", words[w], signs[s], year, year % 2 ? "01" : ""));
    assert_int_equal(refused, 10 * 6 * 70);
}

static void ordinary_good_ones_are_taken(void **state)
{
    (void)state;
    static const char *const good[] = {
        "correct7horse",   "lake-boat-19-tea", "Xk29vTq8Lm",   "三峡-boat-2719",
        "Quartz!Lamp8Fig", "my2nd-bicycle",    "97 umbrellas", "tea4two&two4tea-x"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_fine(good[i], "demo-enterprise");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_memory_nobody_gets_in),
        cmocka_unit_test(a_password_matches_its_own_hash_only),
        cmocka_unit_test(nobody_has_a_password),
        cmocka_unit_test(an_unknown_name_costs_as_much),
        cmocka_unit_test(length_letters_and_digits_are_asked_for),
        cmocka_unit_test(the_name_may_not_be_in_it),
        cmocka_unit_test(known_passwords_are_refused),
        cmocka_unit_test(three_thousand_made_from_patterns_are_refused),
        cmocka_unit_test(ordinary_good_ones_are_taken),
    };
    return unit_group("password", tests);
}
