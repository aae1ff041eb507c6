/* The review of 手机号变更申诉: two persons, 72 hours, an objection that is heard, one binding. */
#include "tests/http/account.h"

#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

static const char PDF[] =
    "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

static long last_case;
static char number[40];

/* An appeal for an account, filed by a guest; returns its id. */
static long filed(const char *name, const char *phone)
{
    struct person *p = person_guest();
    person_open(p, "/phone-appeal");
    person_fill(p, "帐户名称", name);
    person_fill(p, "申请人", "周样例");
    person_fill(p, "新手机号", phone);
    person_fill(p, "变更原因", "原号码已停用");
    person_fill(p, "我同意平台为核实身份使用以上材料，并保证内容真实", "on");
    person_attach(p, "证明材料", "变更说明.pdf", PDF, sizeof PDF - 1);
    person_press(p, "获取验证码");
    person_fill(p, "短信验证码", account_code(phone));
    person_press(p, "提交申诉");
    person_gets(p, 200);
    long id = db_number("SELECT MAX(id) FROM phone_appeal WHERE new_phone = '%s'", phone);
    char *n = db_words("SELECT number FROM phone_appeal WHERE id = %ld", id);
    snprintf(number, sizeof number, "%s", n);
    free(n);
    last_case = db_number("SELECT id FROM case_file WHERE subject_type = 'phone_appeal' AND"
                          " subject_id = %ld", id);
    return id;
}

static void decide(struct person *p, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", last_case);
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
}

static void state_is(long id, const char *state)
{
    char *now = db_words("SELECT state FROM phone_appeal WHERE id = %ld", id);
    assert_string_equal(now, state);
    free(now);
}

/* The job is asked for once in each five minutes: ask again. */
static void run_jobs(void)
{
    char *config = NULL, *path = strdup(getenv("QIFU_BIN")), *rest = path, *folder;
    int status = -1;
    pid_t pid;
    db_do("DELETE FROM outbox WHERE kind = 'appeals'");
    if (asprintf(&config, "%s/qifu.hdf", getenv("QIFU_STATE")) < 0) abort();
    while ((folder = strsep(&rest, ":"))) {
        char *program = NULL;
        if (asprintf(&program, "%s/qifuctl", folder) < 0) abort();
        char *argv[] = {program, (char[]){"--config"}, config, (char[]){"jobs"}, NULL};
        if (access(program, X_OK) == 0 &&
            posix_spawn(&pid, program, NULL, NULL, argv, environ) == 0)
            waitpid(pid, &status, 0);
        free(program);
    }
    assert_int_equal(status, 0);
    free(config);
    free(path);
}

static long approved(const char *name, const char *phone)
{
    long id = filed(name, phone);
    decide(person_login("demo-county"), "建议通过", "材料齐全");
    decide(person_login("demo-city"), "复核通过", "已电话核实");
    state_is(id, "approved");
    return id;
}

/* Somebody of the demo county's window. */
static struct person *owner(const char *name, const char *phone)
{
    struct person *p = account_registered(name, phone);
    db_do("UPDATE account SET window_id = 430104 WHERE name = '%s'", name);
    return p;
}

static void two_persons_decide_and_72_hours_pass(void **state)
{
    (void)state;
    const char *name = account_name(), *old = account_phone(), *new = account_phone();
    struct person *me = owner(name, old), *county = person_login("demo-county");
    db_forgive();
    long id = filed(name, new);
    person_open(county, "/window/cases");
    person_sees(county, name);
    decide(county, "建议通过", "材料齐全");
    person_gets(county, 200);
    person_open(county, "/window/cases/%ld", last_case);
    person_sees_no(county, old);
    person_sees_no(county, new);
    person_follow(county, "变更说明.pdf");
    person_gets(county, 200);
    person_open(county, "/window/cases/%ld", last_case);
    person_fill(county, "结论", "复核通过");
    person_press(county, "提交");
    person_gets(county, 403);
    state_is(id, "filed");
    decide(person_login("demo-city"), "复核通过", "已电话核实");
    state_is(id, "approved");
    assert_int_equal(db_number("SELECT bind_after BETWEEN NOW() + INTERVAL 71 HOUR AND NOW() +"
                               " INTERVAL 73 HOUR FROM phone_appeal WHERE id = %ld", id), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                               " 'appeal_approved_old'", old), 1);
    run_jobs();
    state_is(id, "approved");
    db_do("UPDATE phone_appeal SET bind_after = NOW() - INTERVAL 1 MINUTE WHERE id = %ld", id);
    run_jobs();
    state_is(id, "bound");
    run_jobs();
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code = 'bind'",
                               last_case), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE name = '%s' AND phone = '%s'",
                               name, new), 1);
    person_open(me, "/account");
    assert_int_equal(strncmp(me->url, "/login", 6), 0);
    struct person *guest = person_guest();
    person_open(guest, "/phone-appeal/%s", number);
    person_sees(guest, "已改绑");
}

static void who_still_has_the_old_phone_stops_it(void **state)
{
    (void)state;
    const char *name = account_name(), *old = account_phone();
    struct person *me = owner(name, old), *other = person_login("demo-person");
    db_forgive();
    long id = approved(name, account_phone());
    person_ask(other, "/phone-appeal/%s/stop", number);
    person_gets(other, 404);
    person_open(me, "/phone-appeal/%s", number);
    person_follow(me, "登录后中止变更");
    person_press(me, "中止变更");
    person_gets(me, 200);
    person_sees(me, "已中止");
    state_is(id, "stopped");
    person_repeat(me);
    db_do("UPDATE phone_appeal SET bind_after = NOW() - INTERVAL 1 MINUTE WHERE id = %ld", id);
    run_jobs();
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE name = '%s' AND phone = '%s'",
                               name, old), 1);
}

static void the_window_stops_it_when_somebody_calls(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *county = person_login("demo-county");
    owner(name, NULL);
    db_forgive();
    long id = approved(name, account_phone());
    person_open(county, "/window/cases/%ld", last_case);
    person_follow(county, "中止变更");
    person_press(county, "中止变更");
    person_gets(county, 422);
    person_fill(county, "原因", "原机主来电否认");
    person_press(county, "中止变更");
    person_gets(county, 200);
    state_is(id, "stopped");
    person_sees(county, "原机主来电否认");
    person_open(county, "/window/appeals/%ld/stop", id);
    person_fill(county, "原因", "再来一次");
    person_press(county, "中止变更");
    person_gets(county, 409);
}

static void an_account_that_is_not_there_can_only_be_refused(void **state)
{
    (void)state;
    struct person *province = person_login("demo-province"), *county = person_login("demo-county");
    long id = filed("nobody-has-this-name", account_phone());
    person_ask(county, "/window/cases/%ld", last_case);
    person_gets(county, 404);
    person_ask(county, "/window/appeals/%ld/stop", id);
    person_gets(county, 404);
    decide(province, "建议通过", "试试看");
    person_gets(province, 422);
    state_is(id, "filed");
    decide(province, "驳回", "没有这个账号");
    state_is(id, "refused");
    struct person *guest = person_guest();
    person_open(guest, "/phone-appeal/%s", number);
    person_sees(guest, "没有这个账号");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(two_persons_decide_and_72_hours_pass),
        account_test(who_still_has_the_old_phone_stops_it),
        account_test(the_window_stops_it_when_somebody_calls),
        account_test(an_account_that_is_not_there_can_only_be_refused),
    };
    return cmocka_run_group_tests_name("appeal_review", tests, NULL, NULL);
}
