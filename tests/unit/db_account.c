/* Accounts against a database: names that collide, throttles and codes under fire,
 * sessions by the database's clock, keys that are used once, the audit log's chain. */
#include "migrated.h"

#include <sys/wait.h>

#include "lib/core/str.h"
#include "model/account.h"
#include "model/audit.h"
#include "model/code.h"
#include "model/key.h"
#include "model/outbox.h"
#include "model/permission.h"
#include "model/registration.h"
#include "model/secret.h"
#include "model/session.h"
#include "model/throttle.h"
#include "model/window.h"

static int open_all(void **state)
{
    static const unsigned char key[32] = {7};
    secret_set(key);
    return migrated_open_seeded(state);
}

/* --- many at once --- */

/* Run work in n processes with a connection each; returns how many answered true. */
static int at_once(int n, bool (*work)(struct qf_db *, int nth))
{
    int yes = 0, status;
    for (int i = 0; i < n; i++) {
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0) _exit(work(database_connect(), i) ? 1 : 0);
    }
    while (wait(&status) > 0) {
        assert_true(WIFEXITED(status));
        yes += WEXITSTATUS(status);
    }
    return yes;
}

/* --- names and registration --- */

static qf_err *add(const char *name, uint64_t *id)
{
    const struct account_new a = {.name = name,
                                  .person_name = "周工",
                                  .phone = "13800000001",
                                  .email = "",
                                  .password_hash = "x",
                                  .kind = QF_PERSON,
                                  .terms_version = 1,
                                  .phone_verified = true};
    return account_add(db, arena, &a, id);
}

static void names_that_look_alike_collide(void **state)
{
    (void)state;
    static const char *const alike[] = {"Lushan", "ＬＵＳＨＡＮ", "lushan ", "　lushan",
                                        "ｌushan"};
    struct account a = {0};
    uint64_t id, other;
    bool found;
    assert_good(add("lushan", &id));
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
        qf_err *e = add(alike[i], &other);
        assert_non_null(e);
        assert_string_equal(e->field, "name");
        assert_true(unit_refused(e, 422));
        assert_good(account_by_name(db, arena, alike[i], &a, &found));
        assert_true(found && a.id == id);
    }
    assert_good(add("lushan2", &other));
    assert_true(unit_refused(add("lu\u202Eshan", &other), 422));
}

static struct registration enterprise(const char *name, const char *uscc)
{
    return (struct registration){.kind = QF_ENTERPRISE,
                                 .name = name,
                                 .password_hash = "x",
                                 .org_name = "样例",
                                 .uscc = uscc,
                                 .nature = 1,
                                 .region_code = "430104",
                                 .person_name = "周工",
                                 .phone = "13800000002",
                                 .terms_version = 1};
}

QF_STATEMENT(WINDOW_OF, "SELECT window_id FROM account WHERE id = ?")

static void a_registration_finds_its_window(void **state)
{
    (void)state;
    struct registration r = enterprise("ent-one", "91430000712194499R");
    uint64_t id;
    int64_t window;
    assert_good(registration_add(db, arena, &r, &id));
    assert_good(qf_number(db, WINDOW_OF, &window, QF_U(id)));
    assert_int_equal(window, 430104);
    r = enterprise("ent-two", "91430000712194499R");
    qf_err *e = registration_add(db, arena, &r, &id);
    assert_string_equal(e->field, "uscc");
    assert_true(unit_refused(e, 422));
}

static void a_region_or_window_that_is_none_is_refused(void **state)
{
    (void)state;
    struct registration r = enterprise("ent-three", "91130600738737199K");
    uint64_t id;
    r.region_code = "999999";
    assert_string_equal(registration_add(db, arena, &r, &id)->field, "region");
    r.region_code = "430000";
    assert_string_equal(registration_add(db, arena, &r, &id)->field, "region");
    r.region_code = "430104";
    r.window_id = 99;
    assert_string_equal(registration_add(db, arena, &r, &id)->field, "window");
    qf_err_forget();
}

static void a_county_without_a_window_is_served_by_its_city(void **state)
{
    (void)state;
    struct window w = {0};
    database_script(
        "UPDATE platform_window SET state = 'closed' WHERE region_code = '430105'");
    assert_good(window_of_region(db, "430105", &w));
    assert_string_equal(w.code, "430100");
    bool below;
    assert_good(window_is_below(db, 430000, 430104, &below));
    assert_true(below);
    assert_good(window_is_below(db, 430104, 430100, &below));
    assert_false(below);
}

/* --- throttles --- */

static const struct throttle doubling = {"test-a", 3, 3600, 0, 60};
static const struct throttle spaced = {"test-b", 2, 3600, 60, 0};

static int take(const struct throttle *t, const char *key)
{
    int wait = -1;
    assert_good(throttle_take(db, t, key, &wait));
    return wait;
}

static void lift(const char *bucket)
{
    database_script(qf_fmt(
        arena, "UPDATE throttle SET blocked_until = NULL WHERE bucket = '%s'", bucket));
}

static void waiting_doubles_after_the_free_attempts(void **state)
{
    (void)state;
    for (int i = 0; i < 3; i++) assert_int_equal(take(&doubling, "k"), 0);
    assert_in_range(take(&doubling, "k"), 1, 1);
    for (int longest = 1; longest <= 64; longest *= 2) {
        lift("test-a:k");
        assert_int_equal(take(&doubling, "k"), 0);
        int wait = take(&doubling, "k"), want = longest * 2 > 60 ? 60 : longest * 2;
        assert_in_range(wait, want - 1, want);
    }
    assert_int_equal(take(&doubling, "other"), 0);
}

static void a_period_ends_and_nothing_is_locked_for_good(void **state)
{
    (void)state;
    assert_int_equal(take(&spaced, "p"), 0);
    assert_in_range(take(&spaced, "p"), 58, 60);
    lift("test-b:p");
    assert_int_equal(take(&spaced, "p"), 0);
    assert_in_range(take(&spaced, "p"), 3500, 3600);
    database_script(
        "UPDATE throttle SET window_start = NOW() - INTERVAL 2 HOUR,"
        " blocked_until = NOW() - INTERVAL 1 SECOND WHERE bucket = 'test-b:p'");
    assert_int_equal(take(&spaced, "p"), 0);
    assert_good(throttle_forget(db, &spaced, "p"));
    assert_int_equal(take(&spaced, "p"), 0);
}

static bool takes_one(struct qf_db *own, int nth)
{
    int wait = -1;
    (void)nth;
    return !throttle_take(own, &spaced, "crowd", &wait) && wait == 0;
}

static void of_many_at_once_one_passes(void **state)
{
    (void)state;
    assert_int_equal(at_once(16, takes_one), 1);
}

static void a_long_key_is_no_way_around(void **state)
{
    (void)state;
    char key[4001];
    memset(key, 'k', 4000);
    key[4000] = 0;
    assert_int_equal(take(&spaced, key), 0);
    assert_true(take(&spaced, key) > 0);
    key[3999] = 'x';
    assert_int_equal(take(&spaced, key), 0);
}

/* --- codes --- */

static const char *digits_of(const char *target);

static const char *send(const char *purpose, const char *target)
{
    const struct code_request c = {.purpose = purpose,
                                   .target = target,
                                   .ip = "192.0.2.1",
                                   .template = "code_register",
                                   .site = "企服",
                                   .name = ""};
    assert_good(code_send(db, arena, &c));
    return digits_of(target);
}

struct sent { const char *payload; };
static const struct qf_type sent_type = QF_TYPE(sent, QF_STR(sent, payload));
QF_STATEMENT(SENT, "SELECT payload FROM outbox WHERE target = ? ORDER BY id DESC LIMIT 1")

static const char *digits_of(const char *target)
{
    struct sent s = {0};
    bool found;
    assert_good(qf_one(db, SENT, &sent_type, &s, &found, QF_S(target)));
    const char *code = found ? strstr(s.payload, "\"code\":\"") : NULL;
    return code ? qf_dupn(arena, code + 8, 6) : "";
}

static uint64_t enter(const char *purpose, const char *target, const char *typed)
{
    uint64_t id = 99;
    assert_good(code_enter(db, purpose, target, typed, &id));
    return id;
}

static const char *other_than(const char *code)
{
    char *wrong = qf_dup(arena, code);
    wrong[0] = wrong[0] == '9' ? '0' : (char)(wrong[0] + 1);
    return wrong;
}

static void a_code_is_good_once_and_for_its_purpose_only(void **state)
{
    (void)state;
    const char *code = send("register", "13811110001");
    assert_int_equal(enter("reset", "13811110001", code), 0);
    assert_int_equal(enter("register", "13811110002", code), 0);
    assert_int_equal(enter("register", "13811110001", other_than(code)), 0);
    uint64_t id = enter("register", "13811110001", code);
    assert_true(id > 0);
    /* A right entry may come again: the form was refused for something else. */
    for (int i = 0; i < CODE_ENTRIES; i++)
        assert_int_equal(enter("register", "13811110001", code), id);
    assert_good(code_use(db, id));
    assert_true(unit_refused(code_use(db, id), 422));
    assert_int_equal(enter("register", "13811110001", code), 0);
}

static void five_wrong_entries_end_a_code(void **state)
{
    (void)state;
    const char *code = send("register", "13811110003");
    for (int i = 0; i < CODE_ENTRIES; i++)
        assert_int_equal(enter("register", "13811110003", other_than(code)), 0);
    assert_int_equal(enter("register", "13811110003", code), 0);
}

static void a_code_grows_old_and_is_replaced(void **state)
{
    (void)state;
    const char *old = send("register", "13811110004"),
               *new = send("register", "13811110004");
    if (!qf_eq(old, new)) assert_int_equal(enter("register", "13811110004", old), 0);
    assert_true(enter("register", "13811110004", new) > 0);
    database_script(
        "UPDATE verification_code SET expires_at = NOW() WHERE target = '13811110004'");
    assert_int_equal(enter("register", "13811110004", new), 0);
}

QF_STATEMENT(NOBODYS,
             "SELECT COUNT(*) FROM outbox WHERE kind = 'nobody' AND state = 'sent'")
QF_STATEMENT(TO_NOBODY, "SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND target = ''")

static void nobody_gets_no_message_and_has_no_code(void **state)
{
    (void)state;
    int64_t n;
    const char *code = send("reset:0", "");
    assert_int_equal(strlen(code), 6);
    assert_good(qf_number(db, NOBODYS, &n));
    assert_int_equal(n, 1);
    assert_good(qf_number(db, TO_NOBODY, &n));
    assert_int_equal(n, 0);
    assert_int_equal(enter("reset:0", "", code), 0);
}

static uint64_t raced;
static bool uses_it(struct qf_db *own, int nth)
{
    (void)nth;
    return !code_use(own, raced);
}

static void of_many_uses_at_once_one_counts(void **state)
{
    (void)state;
    raced = enter("register", "13811110006", send("register", "13811110006"));
    assert_true(raced > 0);
    assert_int_equal(at_once(12, uses_it), 1);
}

/* --- sessions --- */

static const unsigned char token[32] = {1, 2, 3};

static struct actor opened(void)
{
    struct actor who = {0};
    assert_good(session_open(db, arena, token, &who));
    return who;
}

static uint64_t fresh_account(const char *name)
{
    uint64_t id;
    assert_good(add(name, &id));
    assert_good(session_begin(db, token, id, "192.0.2.1", "Firefox"));
    return id;
}

static void a_session_tells_who(void **state)
{
    (void)state;
    uint64_t id = fresh_account("session-one");
    struct actor who = opened();
    assert_int_equal(who.account, id);
    assert_int_equal(who.kind, QF_PERSON);
    assert_string_equal(who.name, "session-one");
    assert_true(permission_may(&who, FN_PERSON));
    assert_false(permission_may(&who, FN_ENTERPRISE));
    assert_good(session_end(db, token));
    assert_int_equal(opened().account, 0);
}

static void sessions_end_by_the_clock(void **state)
{
    (void)state;
    fresh_account("session-two");
    database_script("UPDATE session SET seen_at = NOW() - INTERVAL 29 MINUTE");
    assert_true(opened().account > 0);
    database_script("UPDATE session SET seen_at = NOW() - INTERVAL 31 MINUTE");
    assert_int_equal(opened().account, 0);
    database_script("UPDATE session SET seen_at = NOW(), expires_at = NOW()");
    assert_int_equal(opened().account, 0);
    database_script("DELETE FROM session");
}

static void a_use_is_noted_once_a_minute(void **state)
{
    (void)state;
    fresh_account("session-three");
    database_script("UPDATE session SET seen_at = NOW() - INTERVAL 20 MINUTE");
    assert_true(opened().account > 0);
    database_script("UPDATE session SET created_at = NOW() - INTERVAL 1 DAY");
    struct qf_list list;
    assert_good(session_list(db, opened().account, &list));
    assert_int_equal(list.count, 1);
    assert_true(qf_now() - QF_AT(list, struct session, 0)->seen_at < 60);
    database_script("DELETE FROM session");
}

static void a_disabled_account_is_out_at_once(void **state)
{
    (void)state;
    uint64_t id = fresh_account("session-four");
    database_script(qf_fmt(arena, "UPDATE account SET state = 'disabled' WHERE id = %llu",
                           (unsigned long long)id));
    assert_int_equal(opened().account, 0);
    database_script("UPDATE account SET state = 'active' WHERE state = 'disabled'");
    assert_true(opened().account > 0);
    assert_good(account_set_state(db, id, "disabled"));
    assert_good(account_set_state(db, id, "active"));
    assert_int_equal(opened().account, 0);
    assert_true(unit_refused(account_set_state(db, 999999, "disabled"), 404));
}

static void a_new_password_ends_every_session(void **state)
{
    (void)state;
    uint64_t id = fresh_account("session-five");
    assert_good(account_rehash(db, id, "y"));
    assert_true(opened().account > 0);
    assert_good(account_set_password(db, id, "z"));
    assert_int_equal(opened().account, 0);
}

/* --- rights --- */

static void a_grant_reaches_down_its_own_tree_only(void **state)
{
    (void)state;
    uint64_t id;
    bool may;
    assert_good(add("operator-one", &id));
    const struct actor who = {.account = id,
                              .kind = QF_OPERATOR,
                              .functions =
                                  permission_bits(QF_OPERATOR, "need.review,page.view")};
    database_script(
        qf_fmt(arena,
               "INSERT INTO permission_grant (account_id, role_code, function_code, "
               "window_id, granted_at)"
               " VALUES (%llu, 'window_operator', 'need.review', 430100, NOW())",
               (unsigned long long)id));
    assert_good(permission_in_window(db, &who, FN_NEED_REVIEW, 430104, &may));
    assert_true(may);
    assert_good(permission_in_window(db, &who, FN_NEED_REVIEW, 430100, &may));
    assert_true(may);
    assert_good(permission_in_window(db, &who, FN_NEED_REVIEW, 430200, &may));
    assert_false(may);
    assert_good(permission_in_window(db, &who, FN_NEED_REVIEW, 430000, &may));
    assert_false(may);
    assert_good(permission_in_window(db, &who, FN_PAGE_VIEW, 430104, &may));
    assert_false(may);
}

struct function { const char *code; };
static const struct qf_type function_type = QF_TYPE(function, QF_STR(function, code));
QF_STATEMENT(FUNCTIONS, "SELECT code FROM permission_function ORDER BY code LIMIT 200")

static void the_functions_of_the_seeds_are_those_of_the_program(void **state)
{
    (void)state;
    struct qf_list list;
    assert_good(qf_list(db, FUNCTIONS, &function_type, &list));
    for (size_t i = 0; i < list.count; i++) {
        const char *code = QF_AT(list, struct function, i)->code;
        if (permission_of_code(code) <= FN_OPERATOR) fail_msg("%s is unknown", code);
    }
    assert_int_equal(list.count, FN_COUNT - FN_OPERATOR - 1);
}

/* --- one-time keys --- */

static const unsigned char one_key[32] = {9};

static qf_err *run_key(struct qf_db *with, const char **result)
{
    return key_use(with, arena, one_key, 5, "/x", result);
}

static void a_key_tells_where_its_first_run_went(void **state)
{
    (void)state;
    const char *result;
    assert_good(run_key(db, &result));
    assert_null(result);
    assert_good(key_done(db, one_key, "/x/1"));
    assert_good(run_key(db, &result));
    assert_string_equal(result, "/x/1");
    assert_true(unit_refused(key_use(db, arena, one_key, 6, "/x", &result), 409));
    assert_true(unit_refused(key_use(db, arena, one_key, 5, "/y", &result), 409));
}

static struct qf_db *racer;
static qf_err *first_run(void *arg)
{
    const char *result;
    (void)arg;
    static const unsigned char hash[32] = {11};
    QF_TRY(key_use(racer, arena, hash, 0, "/race", &result));
    if (result) return qf_state_error("again");
    usleep(20000);
    return key_done(racer, hash, "/race/1");
}

static bool runs_first(struct qf_db *own, int nth)
{
    (void)nth;
    racer = own;
    return !qf_tx(own, first_run, NULL, NULL);
}

static void of_many_runs_at_once_one_is_the_first(void **state)
{
    (void)state;
    assert_int_equal(at_once(10, runs_first), 1);
}

/* --- the audit log --- */

static uint64_t broken_seal(void)
{
    uint64_t broken = 99;
    assert_good(audit_verify(db, &broken));
    return broken;
}

static void a_change_of_the_log_is_seen(void **state)
{
    (void)state;
    uint64_t sealed;
    const struct actor who = {.account = 3, .name = "lushan", .ip = "192.0.2.1"};
    /* The order is that of the numbers: a clock that was a day ahead for one entry leaves no hole. */
    for (int i = 0; i < 7; i++) {
        if (i == 2) database_script("SET timestamp = UNIX_TIMESTAMP() + 90000");
        assert_good(audit_write(db, &who,
                                &(struct audit){.action = "test.done", .detail = "{}"}));
        if (i == 2) database_script("SET timestamp = DEFAULT");
    }
    assert_good(audit_seal(db, 100, &sealed)); /* others may be about to write smaller numbers */
    assert_int_equal(sealed, 0);
    database_script("SET timestamp = UNIX_TIMESTAMP() + 300");
    assert_good(audit_seal(db, 4, &sealed));
    assert_int_equal(sealed, 4);
    assert_good(audit_seal(db, 100, &sealed));
    assert_int_equal(sealed, 3);
    assert_good(audit_seal(db, 100, &sealed));
    assert_int_equal(sealed, 0);
    database_script("SET timestamp = DEFAULT");
    assert_int_equal(broken_seal(), 0);

    database_script("UPDATE audit_log SET action = 'test.more' WHERE id = 6");
    assert_int_equal(broken_seal(), 2);
    database_script("UPDATE audit_log SET action = 'test.done' WHERE id = 6");
    assert_int_equal(broken_seal(), 0);
    /* Who also mends the entry's own hash is found by the seal. */
    database_script(
        "UPDATE audit_log SET detail = NULL, hash = UNHEX(SHA2(CONCAT_WS('\\n', at,"
        " account_id, actor_name, action, outcome, subject_type, 0, 0, ip, request_id,"
        " ''), 256)) WHERE id = 6");
    assert_int_equal(broken_seal(), 2);
    database_script("DELETE FROM audit_log WHERE id = 2");
    assert_int_equal(broken_seal(), 1);
}

/* --- the outbox --- */

QF_STATEMENT(MESSAGES, "SELECT COUNT(*) FROM outbox WHERE target = ?")

static void a_message_with_the_same_key_is_left_out(void **state)
{
    (void)state;
    const struct outbox_value v[] = {{"site", "企服"}, {"code", "1"}, {"name", ""}, {0}};
    const struct outbox_value bad[] = {{"site", "企服\r\nBcc: x"}, {0}};
    int64_t n;
    assert_good(outbox_sms(db, arena, "13822220001", "code_register", v, "k1"));
    assert_good(outbox_sms(db, arena, "13822220001", "code_register", v, "k1"));
    assert_good(outbox_sms(db, arena, "13822220001", "code_register", v, NULL));
    assert_good(outbox_sms(db, arena, "13822220001", "code_register", v, NULL));
    assert_good(qf_number(db, MESSAGES, &n, QF_S("13822220001")));
    assert_int_equal(n, 3);
    assert_true(
        unit_refused(outbox_sms(db, arena, "1", "code_register", bad, NULL), 500));
    assert_true(unit_refused(outbox_sms(db, arena, "1", "nothing", v, NULL), 500));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_that_look_alike_collide),
        cmocka_unit_test(a_registration_finds_its_window),
        cmocka_unit_test(a_region_or_window_that_is_none_is_refused),
        cmocka_unit_test(a_county_without_a_window_is_served_by_its_city),
        cmocka_unit_test(waiting_doubles_after_the_free_attempts),
        cmocka_unit_test(a_period_ends_and_nothing_is_locked_for_good),
        cmocka_unit_test(of_many_at_once_one_passes),
        cmocka_unit_test(a_long_key_is_no_way_around),
        cmocka_unit_test(a_code_is_good_once_and_for_its_purpose_only),
        cmocka_unit_test(five_wrong_entries_end_a_code),
        cmocka_unit_test(a_code_grows_old_and_is_replaced),
        cmocka_unit_test(nobody_gets_no_message_and_has_no_code),
        cmocka_unit_test(of_many_uses_at_once_one_counts),
        cmocka_unit_test(a_session_tells_who),
        cmocka_unit_test(sessions_end_by_the_clock),
        cmocka_unit_test(a_use_is_noted_once_a_minute),
        cmocka_unit_test(a_disabled_account_is_out_at_once),
        cmocka_unit_test(a_new_password_ends_every_session),
        cmocka_unit_test(a_grant_reaches_down_its_own_tree_only),
        cmocka_unit_test(the_functions_of_the_seeds_are_those_of_the_program),
        cmocka_unit_test(a_key_tells_where_its_first_run_went),
        cmocka_unit_test(of_many_runs_at_once_one_is_the_first),
        cmocka_unit_test(a_change_of_the_log_is_seen),
        cmocka_unit_test(a_message_with_the_same_key_is_left_out),
    };
    return cmocka_run_group_tests_name("account", tests, open_all, database_close);
}
