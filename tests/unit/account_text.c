/* The parts of accounts that need no database: messages, rights as bits, throttle keys,
 * secrets. */
#include "unit.h"

#include "lib/core/str.h"
#include "model/account.h"
#include "model/outbox.h"
#include "model/permission.h"
#include "model/secret.h"
#include "model/throttle.h"

/* A library that does not start. */
static bool no_start;
int __real_sodium_init(void);
int __wrap_sodium_init(void);
int __wrap_sodium_init(void) { return no_start ? -1 : __real_sodium_init(); }

/* --- messages --- */

static void a_message_takes_its_values(void **state)
{
    (void)state;
    const char *subject, *text;
    assert_good(outbox_message(
        arena, "code_register",
        "{\"site\":\"湖南企服\",\"code\":\"042719\",\"name\":\"\"}", &subject, &text));
    assert_string_equal(subject, "注册验证码");
    assert_non_null(strstr(text, "【湖南企服】"));
    assert_non_null(strstr(text, "验证码 042719，"));
    assert_null(strchr(text, '{'));
}

static void escapes_of_json_come_back(void **state)
{
    (void)state;
    const char *subject, *text;
    assert_good(outbox_message(arena, "code_register",
                               "{\"site\":\"a\\\"b\\\\c\\u003c\\u4e2d\",\"code\":\"1\"}",
                               &subject, &text));
    assert_non_null(strstr(text, "【a\"b\\c<中】"));
}

static void what_is_not_ours_is_refused(void **state)
{
    (void)state;
    static const char *const broken[] = {"",
                                         "{}",
                                         "{",
                                         "{\"",
                                         "{\"site",
                                         "{\"site\"",
                                         "{\"site\":",
                                         "{\"site\":\"x",
                                         "{\"site\":\"x\\",
                                         "{\"site\":\"x\\u",
                                         "{\"site\":\"x\\u12",
                                         "{\"site\":\"x\\uzzzz\"}",
                                         "{\"site\":7,\"code\":\"1\"}",
                                         "[\"site\"]",
                                         "{\"site\":\"x\"}"};
    const char *subject, *text;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        assert_true(unit_refused(
            outbox_message(arena, "code_register", broken[i], &subject, &text), 500));
    assert_true(
        unit_refused(outbox_message(arena, "code_register", NULL, &subject, &text), 500));
    assert_true(
        unit_refused(outbox_message(arena, "nothing", "{}", &subject, &text), 500));
}

/* --- rights --- */

static struct actor somebody(enum qf_account_kind kind, const char *codes)
{
    return (struct actor){
        .account = 7, .kind = kind, .functions = permission_bits(kind, codes)};
}

static void a_guest_may_only_what_anyone_may(void **state)
{
    (void)state;
    struct actor guest = {.functions = ~UINT64_C(0)};
    assert_true(permission_may(&guest, 0));
    for (int f = 1; f < FN_COUNT; f++) assert_false(permission_may(&guest, f));
}

static void the_kind_and_the_grants_are_all_there_is(void **state)
{
    (void)state;
    struct actor e = somebody(QF_ENTERPRISE, NULL);
    struct actor o = somebody(QF_OPERATOR, "need.review,content.edit");
    assert_true(permission_may(&e, 1));
    for (int f = 2; f < FN_COUNT; f++) {
        assert_int_equal(permission_may(&e, f), f == FN_ENTERPRISE);
        assert_int_equal(permission_may(&o, f), f == FN_OPERATOR || f == FN_NEED_REVIEW ||
                                                    f == FN_CONTENT_EDIT);
    }
    assert_false(permission_may(&o, -1));
    assert_false(permission_may(&o, FN_COUNT));
    assert_false(permission_may(&o, 1000));
}

static void owners_have_what_their_kind_adds(void **state)
{
    (void)state;
    assert_true(permission_owner_bits(QF_ENTERPRISE) == UINT64_C(1) << FN_ENTERPRISE_OWNER);
    assert_true(permission_owner_bits(QF_PROVIDER) == UINT64_C(1) << FN_SUPPLIER_OWNER);
    assert_true(permission_owner_bits(QF_EXPERT) == UINT64_C(1) << FN_SUPPLIER_OWNER);
    assert_true(permission_owner_bits(QF_PERSON) == 0);
    assert_true(permission_owner_bits(QF_OPERATOR) == 0);
    assert_true(permission_owner_bits(QF_GUEST) == 0);
    struct actor o = somebody(QF_OPERATOR, "enterprise.owner,supplier.owner");
    assert_false(permission_may(&o, FN_ENTERPRISE_OWNER));
    assert_false(permission_may(&o, FN_SUPPLIER_OWNER));
}

static void no_grant_makes_an_enterprise(void **state)
{
    (void)state;
    struct actor o = somebody(QF_OPERATOR, "enterprise,provider,need.reviewer,,need,");
    assert_false(permission_may(&o, FN_ENTERPRISE));
    assert_false(permission_may(&o, FN_PROVIDER));
    assert_false(permission_may(&o, FN_NEED_REVIEW));
}

static void every_function_has_a_code_of_its_own(void **state)
{
    (void)state;
    for (int f = 2; f < FN_COUNT; f++)
        assert_int_equal(permission_of_code(permission_code(f)), f);
    assert_null(permission_code(FN_COUNT));
    assert_null(permission_code(-1));
    assert_int_equal(permission_of_code("nothing"), 0);
}

/* --- kinds of accounts --- */

static void kinds_have_words_and_labels(void **state)
{
    (void)state;
    for (int k = QF_ENTERPRISE; k < QF_ACCOUNT_KIND_COUNT; k++) {
        const char *word = account_kind_word((enum qf_account_kind)k);
        assert_int_equal(account_kind_of(word), k);
        assert_true(*account_kind_label((enum qf_account_kind)k) != 0);
    }
    assert_int_equal(account_kind_of(""), QF_GUEST);
    assert_int_equal(account_kind_of("admin"), QF_GUEST);
}

/* --- throttles --- */

static void one_network_is_one_address(void **state)
{
    (void)state;
    assert_string_equal(throttle_address(arena, "192.0.2.7"), "192.0.2.7");
    assert_string_equal(throttle_address(arena, "2001:db8:1:2:aaaa::1"),
                        throttle_address(arena, "2001:db8:1:2:ffff::9"));
    assert_string_not_equal(throttle_address(arena, "2001:db8:1:2::1"),
                            throttle_address(arena, "2001:db8:1:3::1"));
    assert_string_equal(throttle_address(arena, "::ffff:192.0.2.7"), "192.0.2.7");
    assert_string_equal(throttle_address(arena, NULL), "");
}

static void waiting_is_told_in_words(void **state)
{
    (void)state;
    assert_string_equal(throttle_words(arena, 1), "1 秒");
    assert_string_equal(throttle_words(arena, 90), "90 秒");
    assert_string_equal(throttle_words(arena, 91), "2 分钟");
    assert_string_equal(throttle_words(arena, 900), "15 分钟");
    assert_string_equal(throttle_words(arena, 80000), "23 小时");
}

/* --- secrets --- */

static void hashes_depend_on_every_part_and_on_the_key(void **state)
{
    (void)state;
    static const char *const parts[][3] = {{"reset", "138", "123456"},
                                           {"reset", "1381", "23456"},
                                           {"rese", "t138", "123456"},
                                           {"reset", "138", "123457"},
                                           {"phone", "138", "123456"}};
    unsigned char key[32] = {1}, first[32], hash[32];
    secret_set(key);
    assert_good(secret_hash(first, parts[0][0], parts[0][1], parts[0][2]));
    for (int i = 1; i < 5; i++) {
        assert_good(secret_hash(hash, parts[i][0], parts[i][1], parts[i][2]));
        assert_memory_not_equal(first, hash, 32);
    }
    key[31] = 1;
    secret_set(key);
    assert_good(secret_hash(hash, parts[0][0], parts[0][1], parts[0][2]));
    assert_memory_not_equal(first, hash, 32);
}

/* The key comes from a file that is nobody else's, once. */
static void the_key_is_read_from_its_file(void **state)
{
    (void)state;
    static const unsigned char abc[32] = {
        0xBA, 0x78, 0x16, 0xBF, 0x8F, 0x01, 0xCF, 0xEA, 0x41, 0x41, 0x40, 0xDE, 0x5D, 0xAE, 0x22, 0x23,
        0xB0, 0x03, 0x61, 0xA3, 0x96, 0x17, 0x7A, 0x9C, 0xB4, 0x10, 0xFF, 0x61, 0xF2, 0x00, 0x15, 0xAD};
    char path[] = "/tmp/qifu-key.XXXXXX";
    unsigned char hash[32];
    struct qf_conf *conf;
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_good(qf_conf_parse(qf_fmt(arena, "Paths {\n templates = /t\n files = /f\n sql = /s\n}\n"
                                            "Db.socket = /k\nSecrets.key_file = %s", path),
                              "test", &conf));
    assert_int_equal(write(fd, "0123", 4), 4);
    assert_true(unit_refused(secret_load(conf), 500));
    assert_int_equal(pwrite(fd, "zz23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", 64, 0), 64);
    assert_true(unit_refused(secret_load(conf), 500));
    assert_true(unit_refused(secret_hash(hash, "a", "b", "c"), 500));
    assert_int_equal(pwrite(fd, "00", 2, 0), 2);
    no_start = true;
    assert_true(unit_refused(secret_load(conf), 500));
    no_start = false;
    assert_good(secret_load(conf));
    assert_good(secret_hash(hash, "a", "b", "c"));
    close(fd);
    unlink(path);
    assert_good(secret_load(conf));     /* it is not looked for again */
    secret_digest(hash, "abc");
    assert_memory_equal(hash, abc, 32);
    qf_conf_free(conf);
}

static void random_names_are_what_they_should_be(void **state)
{
    (void)state;
    char name[23], other[23], digits[7];
    for (int i = 0; i < 200; i++) {
        secret_name(name);
        secret_name(other);
        secret_digits(digits);
        assert_string_not_equal(name, other);
        assert_int_equal(strlen(name), 22);
        assert_int_equal(strlen(digits), 6);
        assert_int_equal(strspn(digits, "0123456789"), 6);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_message_takes_its_values),
        cmocka_unit_test(escapes_of_json_come_back),
        cmocka_unit_test(what_is_not_ours_is_refused),
        cmocka_unit_test(a_guest_may_only_what_anyone_may),
        cmocka_unit_test(the_kind_and_the_grants_are_all_there_is),
        cmocka_unit_test(owners_have_what_their_kind_adds),
        cmocka_unit_test(no_grant_makes_an_enterprise),
        cmocka_unit_test(every_function_has_a_code_of_its_own),
        cmocka_unit_test(kinds_have_words_and_labels),
        cmocka_unit_test(one_network_is_one_address),
        cmocka_unit_test(waiting_is_told_in_words),
        cmocka_unit_test(the_key_is_read_from_its_file),
        cmocka_unit_test(hashes_depend_on_every_part_and_on_the_key),
        cmocka_unit_test(random_names_are_what_they_should_be),
    };
    return unit_group("account_text", tests);
}
