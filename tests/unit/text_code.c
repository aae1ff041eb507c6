/* Codes with check characters, phones, addresses, patterns. */
#include "table.h"

#include "lib/text/pattern.h"
#include "lib/text/text.h"

static void the_vectors_of_the_credit_code_hold(void **state)
{
    (void)state;
    int count = 0;
    char *text = unit_table("uscc.tsv"), *column[UNIT_COLUMNS];
    for (; unit_row(&text, column); count++)
        if ((qf_uscc(column[0]) == QF_CODE_OK) != (*column[1] == '1'))
            fail_msg("%s: %s", column[0], column[2]);
    assert_int_equal(count, 3);
}

static void a_credit_code_names_its_fault(void **state)
{
    (void)state;
    assert_int_equal(qf_uscc("91430000712194499R"), QF_CODE_OK);
    assert_int_equal(qf_uscc("91350100M000100Y43"), QF_CODE_OK);
    assert_int_equal(qf_uscc(""), QF_CODE_LENGTH);
    assert_int_equal(qf_uscc("9143000071219449R"), QF_CODE_LENGTH);
    assert_int_equal(qf_uscc("91430000712194499r"), QF_CODE_LETTER);
    assert_int_equal(qf_uscc("9143000O712194499R"), QF_CODE_LETTER);
    assert_int_equal(qf_uscc("914300007121944企R"), QF_CODE_LENGTH);
    assert_int_equal(qf_uscc("91430000712194499企"), QF_CODE_LETTER);
    assert_int_equal(qf_uscc("91430000712194489R"), QF_CODE_CHECK);
}

/* Two digits exchanged so that the last character still fits: only the inner code tells.
 */
static void the_organisation_code_inside_is_checked(void **state)
{
    (void)state;
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    char code[] = "91430000712194498R";
    int found = 0;
    for (const char *last = alphabet; *last; last++) {
        code[17] = *last;
        found += qf_uscc(code) == QF_CODE_ORG_CHECK;
        assert_int_not_equal(qf_uscc(code), QF_CODE_OK);
    }
    assert_int_equal(found, 1);
}

static void an_organisation_code_has_a_hyphen_or_not(void **state)
{
    (void)state;
    assert_int_equal(qf_org_code("738737199"), QF_CODE_OK);
    assert_int_equal(qf_org_code("73873719-9"), QF_CODE_OK);
    assert_int_equal(qf_org_code("M000100Y-4"), QF_CODE_OK);
    assert_int_equal(qf_org_code("73873719-8"), QF_CODE_CHECK);
    assert_int_equal(qf_org_code("7387371-99"), QF_CODE_LENGTH);
    assert_int_equal(qf_org_code("73873719"), QF_CODE_LENGTH);
    assert_int_equal(qf_org_code("73873719Z"), QF_CODE_LETTER);
}

static void an_id_number_has_a_real_birthday(void **state)
{
    (void)state;
    assert_int_equal(qf_id_number("11010519491231002X"), QF_CODE_OK);
    assert_int_equal(qf_id_number("11010519491231002x"), QF_CODE_LETTER);
    assert_int_equal(qf_id_number("110105194912310021"), QF_CODE_CHECK);
    assert_int_equal(qf_id_number("1101051949123100"), QF_CODE_LENGTH);
    /* 30 February, with its right check character. */
    assert_int_equal(qf_id_number("110105194902300024"), QF_CODE_CHECK);
    /* Born tomorrow. */
    qf_time day;
    assert_true(qf_time_read("1949-12-30", &day));
    qf_clock_set(day);
    assert_int_equal(qf_id_number("11010519491231002X"), QF_CODE_CHECK);
    qf_clock_set(QF_NO_TIME);
}

static void every_fault_has_words(void **state)
{
    (void)state;
    assert_string_equal(qf_code_words(QF_CODE_OK), "");
    for (int f = QF_CODE_LENGTH; f <= QF_CODE_ORG_CHECK; f++)
        assert_true(strlen(qf_code_words((enum qf_code_fault)f)) > 10);
}

/* --- phones and addresses --- */

static void check_all(bool (*is)(const char *), bool expected, const char *const *texts)
{
    for (; *texts; texts++)
        if (is(*texts) != expected) fail_msg("%s: expected %d", *texts, expected);
}

static void phones_are_told_from_others(void **state)
{
    (void)state;
    const char *const mobiles[] = {"13800001234", "19912345678", NULL};
    const char *const no_mobiles[] = {
        "12800001234",   "1380000123", "138000012345", "138 0000 1234",
        "13800001234\n", "",           "1380000123４", NULL};
    const char *const phones[] = {"13800001234",  "0731-88888888",
                                  "073188888888", "010-12345678",
                                  "0731-8888888", "0731-88888888-801",
                                  "400-123-4567", "4001234567",
                                  "8008101234",   NULL};
    const char *const no_phones[] = {
        "88888888",       "1731-88888888",  "0731-888888", "500-123-4567",
        "0731--88888888", "+8613800001234", NULL};
    check_all(qf_is_mobile, true, mobiles);
    check_all(qf_is_mobile, false, no_mobiles);
    check_all(qf_is_phone, true, phones);
    check_all(qf_is_phone, false, no_phones);
}

static void addresses_are_told_from_others(void **state)
{
    (void)state;
    const char *const mails[] = {"a@b.cn", "first.last+tag@mail.example.com",
                                 "a_b-c@163.com", NULL};
    const char *const no_mails[] = {"",         "a",        "a@b",
                                    "@b.cn",    "a@.cn",    "a@b..cn",
                                    ".a@b.cn",  "a.@b.cn",  "a@b.cn,c@d.cn",
                                    "a b@c.cn", "a@-b.cn",  "a@b.cn\r\nBcc: x@y.cn",
                                    "企@b.cn",  "<a@b.cn>", NULL};
    const char *const urls[] = {"http://a.cn",       "https://www.a.gov.cn/b/c?d=e&f=1#g",
                                "http://a.cn:8080/", "https://企业.中国/路径",
                                "http://10.1.2.3/",  NULL};
    const char *const no_urls[] = {"",
                                   "a.cn",
                                   "ftp://a.cn",
                                   "javascript:alert(1)",
                                   "http://",
                                   "http://a b.cn",
                                   "http://u@a.cn",
                                   "http://a.cn\\b",
                                   "//a.cn",
                                   "http://a.cn/\"x",
                                   "http://a.cn/<x>",
                                   "http://localhost",
                                   "http://a.cn\njavascript:x",
                                   NULL};
    check_all(qf_is_email, true, mails);
    check_all(qf_is_email, false, no_mails);
    check_all(qf_is_url, true, urls);
    check_all(qf_is_url, false, no_urls);
}

static void long_addresses_are_refused_quickly(void **state)
{
    (void)state;
    char text[400];
    memset(text, 'a', sizeof text);
    text[sizeof text - 1] = '\0';
    assert_false(qf_is_email(text));
    assert_false(qf_is_url(text));
    memcpy(text + 60, "@b", 2);
    memcpy(text + 97, ".cn", 4);
    assert_true(qf_is_email(text));
    memcpy(text + 97, "a.cn", 5);
    assert_false(qf_is_email(text));
}

static void masks_keep_what_the_owner_knows_it_by(void **state)
{
    (void)state;
    assert_string_equal(qf_mask_phone(arena, "13800001234"), "138****1234");
    assert_string_equal(qf_mask_phone(arena, "0731-88881234"), "0731-****1234");
    assert_string_equal(qf_mask_phone(arena, "12345"), "****45");
    assert_string_equal(qf_mask_phone(arena, "12"), "****");
    assert_string_equal(qf_mask_email(arena, "anna@b.cn"), "a***@b.cn");
    assert_string_equal(qf_mask_email(arena, "a@b.cn"), "a***@b.cn");
    assert_string_equal(qf_mask_email(arena, "企业@b.cn"), "企***@b.cn");
    assert_string_equal(qf_mask_email(arena, "@b.cn"), "***");
}

/* --- patterns --- */

QF_PATTERN(letters, "[a-z]+");
QF_PATTERN(chinese, "\\p{Han}{2,4}");
QF_PATTERN(slow, "^(a+)+$");
QF_PATTERN(anything, "(?s:.*)");

static void a_pattern_matches_the_whole_text(void **state)
{
    (void)state;
    assert_int_equal(qf_match(&letters, "abc"), QF_MATCH);
    assert_int_equal(qf_match(&letters, "abc1"), QF_NO_MATCH);
    assert_int_equal(qf_match(&letters, "1abc"), QF_NO_MATCH);
    assert_int_equal(qf_match(&letters, "abc\n"), QF_NO_MATCH);
    assert_int_equal(qf_match(&letters, ""), QF_NO_MATCH);
    assert_int_equal(qf_match(&chinese, "王小二"), QF_MATCH);
    assert_int_equal(qf_match(&chinese, "王"), QF_NO_MATCH);
    assert_int_equal(qf_match(&chinese, "\xE7\x8E"), QF_REFUSED);
}

/* The text that takes (a+)+ exponential time is refused, in milliseconds; with the library's own
 * limit it takes more than a hundred. */
static void a_limit_reached_is_a_refusal(void **state)
{
    (void)state;
    const char *text = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";
    qf_match(&slow, "aaa");
    int64_t start = qf_monotonic_ms();
    assert_int_equal(qf_match(&slow, text), QF_REFUSED);
    assert_true(qf_monotonic_ms() - start < 60);
}

static void a_subject_over_64_kib_is_refused(void **state)
{
    (void)state;
    char *text = qf_alloc(arena, 70000);
    memset(text, 'x', 65536);
    assert_int_equal(qf_match(&anything, text), QF_MATCH);
    text[65536] = 'x';
    assert_int_equal(qf_match(&anything, text), QF_REFUSED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_vectors_of_the_credit_code_hold),
        cmocka_unit_test(a_credit_code_names_its_fault),
        cmocka_unit_test(the_organisation_code_inside_is_checked),
        cmocka_unit_test(an_organisation_code_has_a_hyphen_or_not),
        cmocka_unit_test(an_id_number_has_a_real_birthday),
        cmocka_unit_test(every_fault_has_words),
        cmocka_unit_test(phones_are_told_from_others),
        cmocka_unit_test(addresses_are_told_from_others),
        cmocka_unit_test(long_addresses_are_refused_quickly),
        cmocka_unit_test(masks_keep_what_the_owner_knows_it_by),
        cmocka_unit_test(a_pattern_matches_the_whole_text),
        cmocka_unit_test(a_limit_reached_is_a_refusal),
        cmocka_unit_test(a_subject_over_64_kib_is_refused),
    };
    return unit_group("text code", tests);
}
