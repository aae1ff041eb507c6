/* The parts of qifuctl that are pure: rights, mails, made-up codes and names, tables,
 * paths. */
#include "unit.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/job.h"
#include "qifuctl/janitor.h"
#include "qifuctl/jobs.h"
#include "qifuctl/load.h"
#include "qifuctl/rights.h"
#include "qifuctl/table.h"
#include "qifuctl/transport.h"

/* --- rights --- */

static const char granted[] =
    "-- a comment; with a semicolon\n"
    "GRANT `staff` TO `ann`@`localhost`;\n"
    "GRANT USAGE ON *.* TO `ann`@`localhost` IDENTIFIED BY PASSWORD '*ABC';\n"
    "GRANT SELECT (`id`, `name`), INSERT, UPDATE (`state`)\n  ON `d`.`t` TO "
    "ann@localhost;\n"
    "GRANT DELETE ON d.u TO bob@localhost, staff;\n"
    "GRANT SELECT ON d.* TO bob@localhost;\n";

static bool may(const char *user, const char *right)
{
    struct rights r = rights_read(arena, granted, user);
    return rights_hold(arena, &r, right);
}

static void rights_are_read(void **state)
{
    (void)state;
    assert_true(may("ann", "select(id) d.t"));
    assert_true(may("ann", "select(name) d.t"));
    assert_true(may("ann", "insert d.t"));
    assert_true(may("ann", "insert(id) d.t"));
    assert_true(may("ann", "update(state) d.t"));
    assert_false(may("ann", "update d.t"));
    assert_false(may("ann", "select d.t"));
    assert_false(may("ann", "select(phone) d.t"));
}

static void rights_come_by_a_role(void **state)
{
    (void)state;
    assert_true(may("ann", "delete d.u"));
    assert_false(may("bob", "insert d.t"));
}

static void a_wider_right_holds_a_narrower_one(void **state)
{
    (void)state;
    assert_true(may("bob", "select(id) d.t"));
    assert_true(may("bob", "select d.t"));
    assert_false(may("bob", "select e.t"));
    assert_false(may("bo", "delete d.u"));
}

/* --- mails --- */

static void a_mail_holds_no_line_of_its_own(void **state)
{
    (void)state;
    const char *mail = mail_text(arena, 7, "office@example.cn", "a@b.cn",
                                 "重置密码验证码，请尽快使用，不要告诉别人", "第一行\r\nBcc: x@y.z\r\n");
    assert_non_null(strstr(mail, "Message-ID: <qifu-7@example.cn>\r\n"));
    assert_non_null(strstr(mail, "To: <a@b.cn>\r\n"));
    assert_non_null(strstr(mail, "Subject: =?UTF-8?B?"));
    assert_null(strstr(mail, "Bcc"));
    const char *body = strstr(mail, "\r\n\r\n");
    assert_non_null(body);
    assert_int_equal(strspn(body + 4,
                            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                            "0123456789+/=\r\n"),
                     strlen(body + 4));
    for (const char *line = mail; line && *line; line = strchr(line, '\n')) {
        if (*line == '\n') line++;
        assert_true(strcspn(line, "\r\n") <= 78);
    }
}

static void the_date_of_a_mail_is_of_beijing(void **state)
{
    (void)state;
    qf_clock_set(1795245780);
    const char *mail = mail_text(arena, 1, "a@b.cn", "c@d.cn", "x", "y");
    qf_clock_set(QF_NO_TIME);
    assert_true(qf_starts(mail, "Date: Sat, 21 Nov 2026 "));
    assert_non_null(strstr(mail, " +0800\r\n"));
}

/* --- made-up records --- */

static void codes_are_valid_and_unlike(void **state)
{
    (void)state;
    char seen[2000][19];
    for (unsigned n = 0; n < 2000; n++) {
        const char *code = uscc_make(arena, n % 2 ? "430102" : "433123", n * 4999);
        assert_int_equal(qf_uscc(code), QF_CODE_OK);
        snprintf(seen[n], sizeof seen[n], "%s", code);
        for (unsigned k = n > 50 ? n - 50 : 0; k < n; k++)
            assert_string_not_equal(seen[k], code);
    }
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void brands_are_unlike(void **state)
{
    (void)state;
    enum { MANY = 100000 };
    const char **brands = qf_calloc(arena, MANY, sizeof *brands);
    for (unsigned n = 0; n < MANY; n++) {
        brands[n] = word_brand(arena, n);
        assert_true(qf_utf8_ok(brands[n], strlen(brands[n])));
    }
    qsort(brands, MANY, sizeof *brands, by_text);
    for (unsigned n = 1; n < MANY; n++) assert_string_not_equal(brands[n - 1], brands[n]);
}

static void articles_fit_their_columns(void **state)
{
    (void)state;
    for (unsigned n = 0; n < 3000; n++) {
        struct dice d = dice_of("article", n);
        struct words w = word_article(arena, &d, "通道侗族自治县", 2026);
        assert_true(qf_utf8_len(w.title) <= 100);
        assert_true(qf_utf8_len(w.summary) <= 200);
        assert_true(qf_utf8_len(w.plain) <= 100);
        assert_null(strchr(w.html, '%'));
    }
}

static void dice_fall_the_same_way_again(void **state)
{
    (void)state;
    struct dice one = dice_of("x", 5), two = dice_of("x", 5), other = dice_of("y", 5);
    int same = 0;
    for (int i = 0; i < 100; i++) {
        uint32_t a = dice_roll(&one, 1000);
        assert_int_equal(a, dice_roll(&two, 1000));
        assert_true(a < 1000);
        same += a == dice_roll(&other, 1000);
        assert_true(dice_skew(&one, 14) < 14);
        dice_skew(&two, 14);
    }
    assert_true(same < 10);
}

/* --- tables, paths, pauses --- */

static void chinese_is_two_columns_wide(void **state)
{
    (void)state;
    assert_int_equal(ctl_width(""), 0);
    assert_int_equal(ctl_width("abc"), 3);
    assert_int_equal(ctl_width("长沙ab"), 6);
    assert_int_equal(ctl_width("（一）"), 6);
    assert_int_equal(ctl_width("…"), 1);
}

static void only_a_content_is_a_content(void **state)
{
    (void)state;
    static const char digits[] =
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    unsigned char hash[32];
    assert_true(janitor_content(qf_fmt(arena, "2c/f2/%s", digits), hash));
    assert_int_equal(hash[0], 0x2c);
    assert_false(janitor_content(qf_fmt(arena, "2c/f3/%s", digits), hash));
    assert_false(janitor_content(qf_fmt(arena, "2c/f2/%s.new", digits), hash));
    assert_false(janitor_content(qf_fmt(arena, "2c/f2/x%s", digits + 1), hash));
    assert_false(janitor_content("", hash));
}

static void a_target_is_a_record(void **state)
{
    (void)state;
    enum search_kind kind;
    uint64_t id;
    assert_true(job_record(arena, "service:12", &kind, &id));
    assert_int_equal(kind, SEARCH_SERVICE);
    assert_int_equal(id, 12);
    static const char *const bad[] = {"",           "service",   "service:", "service:-1",
                                      "service:1x", "nothing:1", ":1",       NULL};
    for (int i = 0; bad[i]; i++) assert_false(job_record(arena, bad[i], &kind, &id));
    assert_false(job_record(arena, NULL, &kind, &id));
}

static void pauses_grow_up_to_an_hour(void **state)
{
    (void)state;
    assert_int_equal(job_pause(1), 10);
    assert_int_equal(job_pause(2), 40);
    for (int i = 1; i < 20; i++) {
        assert_true(job_pause(i + 1) >= job_pause(i));
        assert_true(job_pause(i) <= 3600);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rights_are_read),
        cmocka_unit_test(rights_come_by_a_role),
        cmocka_unit_test(a_wider_right_holds_a_narrower_one),
        cmocka_unit_test(a_mail_holds_no_line_of_its_own),
        cmocka_unit_test(the_date_of_a_mail_is_of_beijing),
        cmocka_unit_test(codes_are_valid_and_unlike),
        cmocka_unit_test(brands_are_unlike),
        cmocka_unit_test(articles_fit_their_columns),
        cmocka_unit_test(dice_fall_the_same_way_again),
        cmocka_unit_test(chinese_is_two_columns_wide),
        cmocka_unit_test(only_a_content_is_a_content),
        cmocka_unit_test(a_target_is_a_record),
        cmocka_unit_test(pauses_grow_up_to_an_hour),
    };
    return unit_group("ctl_text", tests);
}
