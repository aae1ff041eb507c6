/* The codes of RFC 6238 and RFC 4226, and what is sealed. */
#include "unit.h"

#include <sodium.h>

#include "model/seal.h"
#include "model/totp.h"

static const unsigned char secret[] = "12345678901234567890";  /* of the vectors of both */

static void the_vectors_of_rfc_6238_hold(void **state)
{
    (void)state;
    static const struct { uint64_t time; const char *code; } all[] = {
        {59, "94287082"},         {1111111109, "07081804"}, {1111111111, "14050471"},
        {1234567890, "89005924"}, {2000000000, "69279037"}, {20000000000, "65353130"}};
    char code[9];
    for (int i = 0; i < 6; i++) {
        totp_code(code, secret, 20, all[i].time / TOTP_PERIOD, 8);
        assert_string_equal(code, all[i].code);
    }
}

static void the_vectors_of_rfc_4226_hold(void **state)
{
    (void)state;
    static const char *const all[] = {"755224", "287082", "359152", "969429", "338314",
                                      "254676", "287922", "162583", "399871", "520489"};
    char code[9];
    for (uint64_t i = 0; i < 10; i++) {
        totp_code(code, secret, 20, i, 6);
        assert_string_equal(code, all[i]);
    }
}

static void a_code_holds_for_its_step_and_its_neighbours(void **state)
{
    (void)state;
    const qf_time now = 1234567890;
    char code[9];
    for (int64_t away = -3; away <= 3; away++) {
        uint64_t step = (uint64_t)(now / TOTP_PERIOD + away);
        totp_code(code, secret, 20, step, 6);
        assert_int_equal(totp_step_of(secret, code, now), away < -1 || away > 1 ? 0 : step);
    }
    static const char *const none[] = {"", "12345", "1234567", "abcdef", "00592"};
    for (int i = 0; i < 5; i++) assert_int_equal(totp_step_of(secret, none[i], now), 0);
}

static void the_secret_is_written_in_base_32(void **state)
{
    (void)state;
    assert_string_equal(totp_words(arena, secret, 0), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assert_string_equal(totp_words(arena, secret, 4), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
}

/* --- what is sealed --- */

static unsigned char closed[20 + SEAL_EXTRA], opened[20];
static const unsigned char one[32] = {1}, two[32] = {2};

static void assert_closed(const char *context)
{
    if (!seal_open(opened, context, closed, sizeof closed)) fail_msg("%s opens it", context);
}

static void what_is_sealed_opens_where_it_belongs(void **state)
{
    (void)state;
    seal_set(one);
    assert_good(seal_close(closed, "a:1", secret, 20));
    assert_good(seal_open(opened, "a:1", closed, sizeof closed));
    assert_memory_equal(opened, secret, 20);
    assert_closed("a:2");
    assert_closed("");
}

static void what_was_changed_does_not_open(void **state)
{
    (void)state;
    seal_set(one);
    assert_good(seal_close(closed, "a:1", secret, 20));
    for (size_t i = 0; i < sizeof closed; i++) {
        closed[i] ^= 1;
        assert_closed("a:1");
        closed[i] ^= 1;
    }
    assert_good(seal_open(opened, "a:1", closed, sizeof closed));
    assert_non_null(seal_open(opened, "a:1", closed, SEAL_EXTRA - 1));
}

static void a_new_key_closes_and_the_old_one_opens(void **state)
{
    (void)state;
    seal_set(one);
    assert_good(seal_close(closed, "a:1", secret, 20));
    seal_add(two);
    assert_good(seal_open(opened, "a:1", closed, sizeof closed));
    assert_good(seal_close(closed, "a:1", secret, 20));
    seal_set(one);
    assert_closed("a:1");
    seal_set(two);
    assert_good(seal_open(opened, "a:1", closed, sizeof closed));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_vectors_of_rfc_6238_hold),
        cmocka_unit_test(the_vectors_of_rfc_4226_hold),
        cmocka_unit_test(a_code_holds_for_its_step_and_its_neighbours),
        cmocka_unit_test(the_secret_is_written_in_base_32),
        cmocka_unit_test(what_is_sealed_opens_where_it_belongs),
        cmocka_unit_test(what_was_changed_does_not_open),
        cmocka_unit_test(a_new_key_closes_and_the_old_one_opens),
    };
    return unit_group("second_factor", tests);
}
