/* Who may see and change whom: members of a window, sub-accounts of an organisation, operators; what the
 * keeper says to the gate; and the limits of each. */
#include "order_people.h"

#include "keeper/keeper.h"
#include "lib/web/captcha.h"
#include "lib/web/upload.h"
#include "model/account.h"
#include "model/attachment.h"
#include "model/grant.h"
#include "model/key.h"
#include "model/member.h"
#include "model/rights.h"
#include "model/staff.h"
#include "model/throttle.h"

static struct actor viewer, county_viewer;
static struct qf_list list;
static int64_t total;

static int rights_open(void **state)
{
    people_open(state);
    viewer = operator_of(960, 430000, "member.view");
    county_viewer = operator_of(961, COUNTY, "member.view");
    run("UPDATE account SET window_id = %u, phone = '13812345678',"
        " name = 'lushan', name_key = 'lushan' WHERE id = 901;", (unsigned)COUNTY);
    return 0;
}

/* --- members --- */

static void find(const struct actor *who, const char *words, uint64_t window, bool oldest)
{
    const struct member_filter f = {.kind = "enterprise", .words = words, .state = "",
                                    .qualification = "", .window = window, .oldest = oldest};
    assert_good(member_list(db, arena, who, &f, 5, 0, &list, &total));
}

static bool found_first(uint64_t account)
{
    return list.count > 0 && QF_AT(list, struct member, 0)->id == account;
}

static void a_member_is_found_by_what_was_typed(void **state)
{
    (void)state;
    static const char *const right[] = {"lus", "LUSHAN", "13812345678", "5678", "样例企业 77",
                                        "91430104MAXMQU385C", "91430104 MAXMQU385C"};
    static const char *const wrong[] = {"ushan", "567", "5679", "1381234567", "企业 77", "%", "_ushan",
                                        "lu\xE2\x84\x80shan", "1381234567x"};
    for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
        find(&viewer, right[i], 0, i & 1);
        if (!found_first(901)) fail_msg("%s finds nobody", right[i]);
    }
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        find(&viewer, wrong[i], 0, false);
        if (list.count) fail_msg("%s finds somebody", wrong[i]);
    }
}

static void a_list_reaches_as_far_as_the_right(void **state)
{
    (void)state;
    static const struct { const struct actor *who; uint64_t window; bool all; } rows[] = {
        {&viewer, 0, true}, {&viewer, CITY, true}, {&viewer, SIBLING, false},
        {&county_viewer, 0, true}, {&county_viewer, COUNTY, true}, {&city, 0, false}};
    for (int oldest = 0; oldest < 2; oldest++)
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            find(rows[i].who, "", rows[i].window, oldest);
            bool there = false;
            for (size_t k = 0; k < list.count; k++)
                there = there || QF_AT(list, struct member, k)->id == 901;
            if (there != rows[i].all) fail_msg("row %zu, oldest %d", i, oldest);
        }
}

/* More than are counted: the list is walked another way, and must show the same. */
static void a_subtree_with_many_is_listed_too(void **state)
{
    (void)state;
    run("INSERT INTO account (id, name, name_key, kind, person_name, phone, email, password_hash,"
        " state, window_id, created_at) SELECT 10000 + seq, CONCAT('m', seq), CONCAT('m', seq),"
        " 'enterprise', '样例', '', '', 'x', 'active', %u, NOW() FROM seq_1_to_2100;",
        (unsigned)COUNTY);
    find(&county_viewer, "", 0, false);
    assert_int_equal(total, MEMBER_COUNTED + 1);
    assert_true(found_first(12100));
    find(&county_viewer, "", 0, true);
    assert_true(found_first(901));
    find(&viewer, "", SIBLING, false);
    assert_int_equal(total, 0);
    run("DELETE FROM account WHERE id BETWEEN 10001 AND 12100;");
}

static void a_member_is_shown_where_the_right_reaches(void **state)
{
    (void)state;
    struct member m = {0};
    struct actor reviewer = operator_of(962, 430000, "need.review");
    assert_good(member_get(db, &county_viewer, FN_MEMBER_VIEW, 901, &m));
    assert_true(unit_refused(member_get(db, &city, FN_MEMBER_VIEW, 901, &m), 404));
    assert_true(unit_refused(member_get(db, &viewer, FN_MEMBER_MANAGE, 901, &m), 404));
    assert_true(unit_refused(member_get(db, &viewer, FN_MEMBER_VIEW, 960, &m), 404));
    /* Whom no window looks after is the province's. */
    run("UPDATE account SET window_id = NULL WHERE id = 913;");
    assert_good(member_get(db, &viewer, FN_MEMBER_VIEW, 913, &m));
    assert_true(unit_refused(member_get(db, &county_viewer, FN_MEMBER_VIEW, 913, &m), 404));
    assert_true(unit_refused(member_get(db, &reviewer, FN_MEMBER_VIEW, 913, &m), 404));
    viewer.functions = 0;               /* a grant in the table alone is not enough */
    assert_true(unit_refused(member_get(db, &viewer, FN_MEMBER_VIEW, 913, &m), 404));
    viewer.functions = permission_bits(QF_OPERATOR, "member.view");
}

static void sums_are_of_the_organisation(void **state)
{
    (void)state;
    struct member m = {.org_kind = "enterprise", .org_id = BUYER};
    struct member_sums sums = {0};
    placed();
    assert_good(member_sums(db, &m, &sums));
    assert_int_equal(sums.orders, 1);
    m = (struct member){.org_kind = "provider", .org_id = SELLER};
    assert_good(member_sums(db, &m, &sums));
    assert_int_equal(sums.services, 2);
    m = (struct member){0};
    assert_good(member_sums(db, &m, &sums));
    assert_int_equal(sums.orders + sums.services + sums.accounts, 0);
}

static void a_line_names_an_account_or_an_organisation(void **state)
{
    (void)state;
    static const struct { const char *line; uint64_t id; } rows[] = {
        {"lushan", 901}, {" LUSHAN ", 901}, {"91430104 MAXMQU385C", 901},
        {"52430104MJJ0000001", 906}, {"nobody", 0}, {"lu\xE2\x84\x80shan", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint64_t id = 9;
        assert_good(member_by_line(db, arena, rows[i].line, &id));
        assert_int_equal(id, rows[i].id);
    }
    assert_string_equal(member_state_word("disabled"), "禁用");
    assert_string_equal(member_state_kind("disabled"), "urgent");
    assert_string_equal(member_state_word("nothing"), "");
    assert_string_equal(member_state_kind("nothing"), "");
    assert_string_equal(member_qualification_word(NULL), "");
    assert_string_equal(member_state_kind(NULL), "");
}

/* --- sub-accounts --- */

static qf_err *add_staff(const struct actor *who, const char *name, uint64_t *id)
{
    const struct staff_entry s = {.name = name, .password_hash = "x", .person_name = "样例",
                                  .gender = "f", .office_phone = "", .phone = "13800000031",
                                  .email = ""};
    return staff_add(db, arena, who, &s, id);
}

static void sub_accounts_are_the_main_accounts(void **state)
{
    (void)state;
    const struct staff_entry changed = {.person_name = "改名", .gender = "m", .office_phone = "",
                                        .phone = "13800000032", .email = ""};
    struct staff s = {0};
    uint64_t id = 0, other;
    assert_good(add_staff(&enterprise, "helper-one", &id));
    assert_true(unit_refused(add_staff(&other_buyer, "helper-two", &other), 404));
    assert_true(unit_refused(add_staff(&enterprise, "helper-one", &other), 422));
    assert_true(unit_refused(staff_get(db, &other_buyer, id, &s), 404));
    assert_true(unit_refused(staff_save(db, &other_buyer, id, &changed), 404));
    assert_true(unit_refused(staff_set_state(db, &provider, id, "disabled"), 404));
    assert_true(unit_refused(staff_set_password(db, &other_buyer, id, "y"), 404));
    assert_true(unit_refused(staff_set_state(db, &enterprise, id, "active"), 409));
    assert_good(staff_set_state(db, &enterprise, id, "disabled"));
    assert_good(staff_set_state(db, &enterprise, id, "closed"));
    assert_true(unit_refused(staff_set_state(db, &enterprise, id, "active"), 409));
    assert_true(unit_refused(staff_save(db, &enterprise, id, &changed), 409));
    assert_true(unit_refused(staff_set_password(db, &enterprise, id, "y"), 409));
}

static void there_are_at_most_fifty(void **state)
{
    (void)state;
    uint64_t id;
    run("INSERT INTO account (id, name, name_key, kind, person_name, phone, email, password_hash,"
        " state, created_at) SELECT 20000 + seq, CONCAT('s', seq), CONCAT('s', seq),"
        " 'enterprise', '样例', '', '', 'x', 'active', NOW() FROM seq_1_to_49;"
        "\nINSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
        " SELECT 20000 + seq, 'enterprise', %u, 'staff', NOW() FROM seq_1_to_49;",
        (unsigned)BUYER);
    assert_good(add_staff(&enterprise, "helper-fifty", &id));
    assert_true(unit_refused(add_staff(&enterprise, "helper-next", &id), 409));
    run("UPDATE account SET state = 'closed' WHERE id = 20001;");
    assert_good(add_staff(&enterprise, "helper-next", &id));
}

/* --- operators and grants --- */

static void an_operator_is_stopped_by_another(void **state)
{
    (void)state;
    struct actor security = operator_of(970, 430000, "rights.grant");
    struct right_account o = {.id = 902, .kind = "operator", .window_id = COUNTY};
    assert_good(operator_set_state(db, arena, &security, &o, "disabled", "离职"));
    assert_true(unit_refused(operator_set_state(db, arena, &security, &o, "disabled", "又"), 409));
    assert_good(operator_set_state(db, arena, &security, &o, "active", "返聘"));
    o = (struct right_account){.id = 970, .kind = "operator"};
    assert_true(unit_refused(operator_set_state(db, arena, &security, &o, "disabled", ""), 422));
    o = (struct right_account){.id = 901, .kind = "enterprise"};
    assert_true(unit_refused(operator_set_state(db, arena, &security, &o, "disabled", ""), 422));
    assert_good(rights_operators(db, arena, &security, FN_RIGHTS_GRANT, "lu\xE2\x84\x80", 5, 0, &list,
                                 &total));
    assert_int_equal(total, 0);
}

static void a_grant_is_within_ones_own_reach(void **state)
{
    (void)state;
    struct actor local = operator_of(971, CITY, "rights.grant"), machine = {.name = "", .ip = ""};
    uint64_t n = 0;
    struct grant_order o = {.account = 902, .role = "window_operator", .function = "need.review",
                            .window = "430200"};
    assert_true(unit_refused(grant_add(db, &local, &o, &n), 422));
    assert_true(unit_refused(grant_remove(db, &local, &o, &n), 422));
    assert_good(grant_add(db, &machine, &o, &n));
    assert_int_equal(n, 1);
    assert_good(grant_add(db, &machine, &o, &n));
    assert_int_equal(n, 0);
    o.window = "430104";
    assert_good(grant_add(db, &local, &o, &n));
    o.account = 971;
    assert_true(unit_refused(grant_add(db, &local, &o, &n), 422));
    o.account = 901;
    assert_true(unit_refused(grant_add(db, &machine, &o, &n), 422));
    o = (struct grant_order){.account = 902, .role = "nothing", .window = "430104"};
    assert_true(unit_refused(grant_add(db, &machine, &o, &n), 422));
    o = (struct grant_order){.account = 902, .role = "window_operator", .window = "999999"};
    assert_true(unit_refused(grant_remove(db, &machine, &o, &n), 422));
}

/* --- attempts to sign in --- */

static int login(const char *name, const char *ip)
{
    int wait = -1;
    assert_good(throttle_login_take(db, arena, name, ip, &wait));
    return wait;
}

static void logins_are_counted_by_name_and_address(void **state)
{
    (void)state;
    struct throttle_failed f;
    for (int i = 0; i < 5; i++) assert_int_equal(login("victim", "192.0.2.7"), 0);
    assert_true(login("victim", "192.0.2.7") > 0);
    assert_int_equal(login(" VICTIM", "198.51.100.9"), 0);
    assert_good(throttle_login_failed(db, arena, "victim", "192.0.2.7", &f));
    assert_int_equal(f.name, 6);
    assert_int_equal(f.address, 6);
    assert_good(throttle_login_failed(db, arena, "", "203.0.113.1", &f));
    assert_int_equal(f.name + f.address, 0);
    assert_good(throttle_login_return(db, arena, "victim", "192.0.2.7"));
    assert_int_equal(login("victim", "192.0.2.7"), 0);
    for (int i = 0; i < 30; i++) login(qf_fmt(arena, "name%d", i), "2001:db8::1");
    assert_true(login("another", "2001:db8::2") > 0);       /* the same network */
    assert_int_equal(login("another", "2001:db8:0:1::2"), 0);
    assert_int_equal(login("lu\xE2\x84\x80shan", "192.0.2.8"), 0);
    assert_string_equal(throttle_address(arena, NULL), "");
    assert_string_equal(throttle_address(arena, "::ffff:192.0.2.1"), "192.0.2.1");
    assert_non_null(strstr(throttle_address(arena, "::ffff:c000:201"), "/64"));
}

/* --- keys and files --- */

static void a_key_without_its_result_says_so(void **state)
{
    (void)state;
    static const unsigned char hash[32] = {42};
    const char *result;
    assert_good(key_find(db, arena, hash, 5, "/x", &result));
    assert_null(result);
    assert_good(key_use(db, arena, hash, 5, "/x", &result));
    assert_good(key_find(db, arena, hash, 5, "/x", &result));
    assert_string_equal(result, "");
}

static void a_file_is_kept_once(void **state)
{
    (void)state;
    static const unsigned char owner[32] = {43}, other[32] = {44};
    struct attachment a = {.media_type = "application/pdf", .file_name = "一.pdf"}, back = {0};
    bool found;
    assert_good(attachment_note(db, arena, 901, owner, &a));
    assert_good(attachment_find_pending(db, other, a.public_id, &back, &found));
    assert_false(found);
    assert_good(attachment_find_pending(db, owner, a.public_id, &back, &found));
    assert_true(found);
    assert_good(attachment_keep(db, a.id, "need", 7, "papers"));
    assert_true(unit_refused(attachment_keep(db, a.id, "need", 8, "papers"), 409));
    assert_true(unit_refused(attachment_delete(db, "need", 8, a.public_id), 404));
    assert_good(attachment_delete(db, "need", 7, a.public_id));
    assert_true(unit_refused(attachment_delete(db, "need", 7, a.public_id), 404));
}

/* --- what the gate hears from the keeper --- */

static void a_captcha_counts_once_and_words_not_for_ever(void **state)
{
    (void)state;
    struct qf_captcha_use use = {"abcdefghijklmnopqrstu1", "login", false, qf_now() + 60};
    struct actor who = {.ip = "192.0.2.33"};
    const char *no = "x";
    assert_good(platform_keeper.captcha_use(db, arena, &who, &use, &no));
    assert_null(no);
    assert_good(platform_keeper.captcha_use(db, arena, &who, &use, &no));
    assert_non_null(strstr(no, "用过了"));
    use.in_words = true;
    for (int i = 0; i < 21; i++) {
        use.id = qf_fmt(arena, "abcdefghijklmnopqrs%03d", i + 10);
        assert_good(platform_keeper.captcha_use(db, arena, &who, &use, &no));
        assert_int_equal(no == NULL, i < 20);
    }
    assert_non_null(strstr(no, "次数太多"));
}

static void uploads_are_counted(void **state)
{
    (void)state;
    struct actor guest = {.ip = "192.0.2.34"}, member = {.account = 901, .ip = "192.0.2.34"};
    const char *words;
    for (int i = 0; i < 30; i++) {
        assert_good(platform_keeper.upload_allowed(db, arena, &guest, &words));
        assert_null(words);
    }
    assert_good(platform_keeper.upload_allowed(db, arena, &guest, &words));
    assert_non_null(strstr(words, "上传次数太多"));
    assert_good(platform_keeper.upload_allowed(db, arena, &member, &words));
    assert_null(words);
}

static void an_upload_is_found_by_its_owner(void **state)
{
    (void)state;
    static const unsigned char owner[32] = {45}, other[32] = {46};
    const struct qf_upload u = {.field = "scan", .name = "一.pdf", .type = "application/pdf",
                                .size = 12, .sha256 = {1, 2, 3}};
    struct qf_upload back = {0};
    struct actor guest = {.ip = "192.0.2.35"};
    uint64_t id, again = 0;
    const char *name;
    bool found;
    assert_good(platform_keeper.upload_note(db, arena, &guest, owner, &u, &id, &name));
    assert_good(platform_keeper.upload_find(db, arena, other, name, &again, &back, &found));
    assert_false(found);
    assert_good(platform_keeper.upload_find(db, arena, owner, name, &again, &back, &found));
    assert_true(found && again == id && back.size == 12);
    assert_string_equal(back.field, "scan");
    assert_string_equal(back.name, "一.pdf");
    assert_memory_equal(back.sha256, u.sha256, 32);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_member_is_found_by_what_was_typed),
        cmocka_unit_test(a_list_reaches_as_far_as_the_right),
        cmocka_unit_test(a_subtree_with_many_is_listed_too),
        cmocka_unit_test(a_member_is_shown_where_the_right_reaches),
        cmocka_unit_test(sums_are_of_the_organisation),
        cmocka_unit_test(a_line_names_an_account_or_an_organisation),
        cmocka_unit_test(sub_accounts_are_the_main_accounts),
        cmocka_unit_test(there_are_at_most_fifty),
        cmocka_unit_test(an_operator_is_stopped_by_another),
        cmocka_unit_test(a_grant_is_within_ones_own_reach),
        cmocka_unit_test(logins_are_counted_by_name_and_address),
        cmocka_unit_test(a_key_without_its_result_says_so),
        cmocka_unit_test(a_file_is_kept_once),
        cmocka_unit_test(a_captcha_counts_once_and_words_not_for_ever),
        cmocka_unit_test(uploads_are_counted),
        cmocka_unit_test(an_upload_is_found_by_its_owner),
    };
    return cmocka_run_group_tests_name("db_rights", tests, rights_open, database_close);
}
