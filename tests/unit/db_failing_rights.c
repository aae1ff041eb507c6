/* Accounts, sessions, rights and what guards them: whichever statement fails, nobody gets in, nobody gets
 * more than before, and the error is handed on. */
#include "order_people.h"

#include "failing.h"

#include "model/account.h"
#include "model/attachment.h"
#include "model/code.h"
#include "model/grant.h"
#include "model/key.h"
#include "model/member.h"
#include "model/registration.h"
#include "model/rights.h"
#include "model/scope.h"
#include "model/secret.h"
#include "model/session.h"
#include "model/staff.h"
#include "model/throttle.h"
#include "model/visitor.h"

static uint64_t id, staff_id, operator_id, code_id;
static struct qf_list list;
static int64_t total;
static bool found, may;
static const char *words;
static const unsigned char token[32] = {1, 2, 3};
static struct attachment file = {.media_type = "application/pdf", .file_name = "一.pdf", .size = 3};
static struct actor security, viewer;
static struct member one_member;

/* --- accounts --- */

static struct registration as(enum qf_account_kind kind, const char *name, const char *uscc)
{
    return (struct registration){
        .kind = kind, .provider_kind = "social", .name = name, .password_hash = "x",
        .org_name = "样例", .uscc = uscc, .nature = 1, .region_code = "430104",
        .person_name = "周工", .phone = "13800000021", .post = "", .title = "", .field = "",
        .terms_version = 1};
}

static qf_err *enroll(enum qf_account_kind kind, const char *name, const char *uscc)
{
    const struct registration r = as(kind, name, uscc);
    return registration_add(db, arena, &r, &id);
}

static qf_err *enterprise_comes(void) { return enroll(QF_ENTERPRISE, "fail-ent", "91430000712194499R"); }
static qf_err *provider_comes(void) { return enroll(QF_PROVIDER, "fail-pro", "91130600738737199K"); }
static qf_err *expert_comes(void) { return enroll(QF_EXPERT, "fail-exp", ""); }
static qf_err *person_comes(void) { return enroll(QF_PERSON, "fail-person", ""); }

static qf_err *read_accounts(void)
{
    struct account a = {0};
    struct account_card card = {0};
    QF_TRY(account_by_name(db, arena, "fail-person", &a, &found));
    QF_TRY(account_by_id(db, id, &a, &found));
    QF_TRY(account_by_phone(db, "13800000021", &list));
    QF_TRY(account_card_get(db, enterprise.account, &card));
    struct visitor v = {0};
    return visitor_get(db, &enterprise, &v);
}

static qf_err *session_comes(void) { return session_begin(db, token, id, "192.0.2.1", "x"); }
static qf_err *session_is_used(void)
{
    struct actor who = {0};
    QF_TRY(session_open(db, arena, token, &who));
    return session_list(db, id, &list);
}
static qf_err *session_leaves(void) { return session_end(db, token); }
static qf_err *new_password(void) { return account_set_password(db, id, "y"); }
static qf_err *new_hash(void) { return account_rehash(db, id, "z"); }
static qf_err *disabled(void) { return account_set_state(db, id, "disabled"); }

static const struct failing_step accounts[] = {
    {"enterprise_comes", enterprise_comes}, {"provider_comes", provider_comes},
    {"expert_comes", expert_comes}, {"person_comes", person_comes},
    {"read_accounts", read_accounts}, {"session_comes", session_comes},
    {"session_is_used", session_is_used}, {"session_leaves", session_leaves},
    {"session_comes", session_comes}, {"new_password", new_password}, {"new_hash", new_hash},
    {"disabled", disabled}};

static void an_account_is_opened_whole_or_not(void **state)
{
    (void)state;
    all_statements(accounts, sizeof accounts / sizeof *accounts);
}

/* A session that was last seen a while ago is noted, in a second statement. */
static void a_session_opens_nothing_by_half(void **state)
{
    (void)state;
    struct actor who = {0};
    assert_good(session_begin(db, token, enterprise.account, NULL, NULL));
    database_script("UPDATE session SET seen_at = NOW() - INTERVAL 5 MINUTE");
    assert_int_equal(each_statement("session_is_used", session_is_used), 3);
    failing_one = statements_run + 1;
    assert_true(unit_refused(session_open(db, arena, token, &who), 500));
    assert_int_equal(who.account, 0);
    failing_one = 0;
    assert_good(session_end_all(db, enterprise.account));
}

/* --- sub-accounts --- */

static const struct staff_entry entry = {.name = "fail-staff", .password_hash = "x",
                                         .person_name = "样例", .gender = "f", .office_phone = "",
                                         .phone = "13800000022", .email = ""};
static qf_err *staff_comes(void) { return staff_add(db, arena, &enterprise, &entry, &staff_id); }
static qf_err *staff_changes(void) { return staff_save(db, &enterprise, staff_id, &entry); }
static qf_err *staff_password(void) { return staff_set_password(db, &enterprise, staff_id, "y"); }
static qf_err *staff_stops(void) { return staff_set_state(db, &enterprise, staff_id, "disabled"); }
static qf_err *staff_leaves(void) { return staff_set_state(db, &enterprise, staff_id, "closed"); }
static qf_err *read_staff(void)
{
    const struct staff_filter filter = {.words = "", .state = ""};
    struct staff s = {0};
    QF_TRY(staff_list(db, &enterprise, &filter, 5, 0, &list, &total));
    return staff_get(db, &enterprise, staff_id, &s);
}

static const struct failing_step staff[] = {
    {"staff_comes", staff_comes}, {"read_staff", read_staff}, {"staff_changes", staff_changes},
    {"staff_password", staff_password}, {"staff_stops", staff_stops},
    {"staff_leaves", staff_leaves}};

static void a_sub_account_is_changed_whole_or_not(void **state)
{
    (void)state;
    all_statements(staff, sizeof staff / sizeof *staff);
}

/* --- rights --- */

static const struct operator_new desk = {.name = "fail-desk", .person_name = "样例",
                                         .phone = "13800000023", .window_id = COUNTY};
static qf_err *operator_comes(void)
{
    return operator_open(db, arena, &security, &desk, "企服", &operator_id);
}

static struct grant_order order_of(const char *function)
{
    return (struct grant_order){.account = operator_id, .role = "window_operator",
                                .function = function, .window = "430104"};
}

static qf_err *give(void)
{
    const struct grant_order o = order_of(NULL);
    uint64_t added;
    return grant_add(db, &security, &o, &added);
}

static qf_err *take(void)
{
    const struct grant_order o = order_of("need.review");
    uint64_t removed;
    return grant_remove(db, &security, &o, &removed);
}

static qf_err *stop_operator(void)
{
    const struct right_account o = {.id = operator_id, .kind = "operator", .window_id = COUNTY};
    return operator_set_state(db, arena, &security, &o, "disabled", "离职");
}

static qf_err *read_rights(void)
{
    static const int functions[] = {FN_RIGHTS_GRANT, 0};
    struct right_account a = {0};
    uint64_t named;
    QF_TRY(rights_of(db, operator_id, &list));
    QF_TRY(rights_get(db, QF_AT(list, struct right, 0)->id, &(struct right){0}));
    QF_TRY(rights_holders(db, "need.review", COUNTY, &list));
    QF_TRY(rights_operators(db, arena, &security, FN_RIGHTS_GRANT, "fail", 5, 0, &list, &total));
    QF_TRY(rights_account(db, &security, functions, operator_id, &a));
    QF_TRY(rights_account_by_name(db, arena, "fail-desk", &named));
    QF_TRY(rights_roles(db, &list));
    QF_TRY(rights_functions(db, &list));
    QF_TRY(grant_list(db, operator_id, &list));
    QF_TRY(permission_in_window(db, &security, FN_RIGHTS_GRANT, COUNTY, &may));
    QF_TRY(scope_is_all(db, &security, FN_RIGHTS_GRANT, &may));
    return scope_windows(db, &security, FN_RIGHTS_GRANT, &list);
}

static const struct failing_step rights[] = {
    {"operator_comes", operator_comes}, {"give", give}, {"read_rights", read_rights},
    {"take", take}, {"stop_operator", stop_operator}};

static void a_right_is_given_whole_or_not(void **state)
{
    (void)state;
    security = operator_of(950, 430000, "rights.grant");
    all_statements(rights, sizeof rights / sizeof *rights);
}

/* --- members --- */

static qf_err *read_members(const char *typed, uint64_t window)
{
    const struct member_filter f = {.kind = "enterprise", .words = typed, .state = "",
                                    .qualification = "", .window = window};
    return member_list(db, arena, &viewer, &f, 5, 0, &list, &total);
}

static qf_err *ignore(void *row, void *arg)
{
    (void)row, (void)arg;
    return NULL;
}

static qf_err *read_member(void)
{
    const struct member_filter f = {.kind = "enterprise", .words = "", .state = "",
                                    .qualification = ""};
    struct member_sums sums = {0};
    uint64_t named;
    QF_TRY(read_members("", 0));
    QF_TRY(read_members("", CITY));
    QF_TRY(read_members("样例", 0));
    QF_TRY(member_each(db, arena, &viewer, &f, 5, ignore, NULL));
    QF_TRY(member_get(db, &viewer, FN_MEMBER_VIEW, enterprise.account, &one_member));
    QF_TRY(member_sums(db, &one_member, &sums));
    QF_TRY(member_colleagues(db, &one_member, &list));
    QF_TRY(member_history(db, one_member.id, &list));
    return member_by_line(db, arena, "a901", &named);
}

static qf_err *phone_seen(void) { return member_phone_seen(db, arena, &viewer, &one_member, "核对"); }
static qf_err *member_resets(void)
{
    return member_reset(db, arena, &viewer, &one_member, "企服", "本人到窗口");
}
static qf_err *member_stops(void)
{
    return member_set_state(db, arena, &viewer, &one_member, "disabled", "冒用");
}
static qf_err *member_returns(void)
{
    return member_set_state(db, arena, &viewer, &one_member, "active", "查清");
}

static const struct failing_step members[] = {
    {"read_member", read_member}, {"phone_seen", phone_seen}, {"member_resets", member_resets},
    {"member_stops", member_stops}, {"member_returns", member_returns}};

static void a_member_is_changed_whole_or_not(void **state)
{
    (void)state;
    viewer = operator_of(951, 430000, "member.view");
    all_statements(members, sizeof members / sizeof *members);
}

/* --- what guards: throttles, codes, keys, files --- */

static qf_err *login_is_counted(void)
{
    struct throttle_failed failed;
    int wait;
    QF_TRY(throttle_login_take(db, arena, "lushan", "192.0.2.9", &wait));
    QF_TRY(throttle_login_failed(db, arena, "lushan", "192.0.2.9", &failed));
    QF_TRY(throttle_login_return(db, arena, "lushan", "192.0.2.9"));
    return throttle_forget(db, &throttle_password, "5");
}

static qf_err *wait_is_told(void)
{
    static const struct throttle once = {"fail-once", 1, 3600, 60, 0};
    int wait;
    QF_TRY(throttle_take(db, &once, "k", &wait));
    return throttle_take(db, &once, "k", &wait);
}

static qf_err *code_is_sent(void)
{
    const struct code_request r = {.purpose = "register", .target = "13811119999",
                                   .template = "code_register", .site = "企服", .name = "",
                                   .ip = "192.0.2.1"};
    QF_TRY(code_allowed(db, arena, &throttle_code_phone, r.target, r.ip, &words));
    return code_send(db, arena, &r);
}

static qf_err *code_is_entered(void)
{
    return code_enter(db, "register", "13811119999", "000000", &code_id);
}

static qf_err *key_is_used(void)
{
    QF_TRY(key_find(db, arena, token, 5, "/x", &words));
    QF_TRY(key_use(db, arena, token, 5, "/x", &words));
    return key_done(db, token, "/x/1");
}

static qf_err *key_is_used_again(void) { return key_use(db, arena, token, 5, "/x", &words); }

static qf_err *file_comes(void)
{
    struct attachment a = {0};
    QF_TRY(attachment_note(db, arena, 901, token, &file));
    return attachment_find_pending(db, token, file.public_id, &a, &found);
}

static qf_err *file_is_kept(void)
{
    struct attachment a = {0};
    QF_TRY(attachment_keep(db, file.id, "need", 5, "papers"));
    QF_TRY(attachment_find(db, file.public_id, &a, &found));
    return attachment_list(db, "need", 5, &list);
}

static qf_err *file_goes(void) { return attachment_delete(db, "need", 5, file.public_id); }

static const struct failing_step guards[] = {
    {"login_is_counted", login_is_counted}, {"wait_is_told", wait_is_told},
    {"code_is_sent", code_is_sent}, {"code_is_entered", code_is_entered},
    {"key_is_used", key_is_used}, {"key_is_used_again", key_is_used_again},
    {"file_comes", file_comes}, {"file_is_kept", file_is_kept}, {"file_goes", file_goes}};

static void a_guard_that_cannot_look_lets_nobody_pass(void **state)
{
    (void)state;
    static const unsigned char key[32] = {7};
    secret_set(key);
    all_statements(guards, sizeof guards / sizeof *guards);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_guard_that_cannot_look_lets_nobody_pass),
        cmocka_unit_test(an_account_is_opened_whole_or_not),
        cmocka_unit_test(a_session_opens_nothing_by_half),
        cmocka_unit_test(a_sub_account_is_changed_whole_or_not),
        cmocka_unit_test(a_right_is_given_whole_or_not),
        cmocka_unit_test(a_member_is_changed_whole_or_not),
    };
    return cmocka_run_group_tests_name("db_failing_rights", tests, people_open, database_close);
}
