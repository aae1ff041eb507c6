/* 企业投诉 as manual 003 §6 has it, by somebody without an account: filed, looked up, taken back; and what
 * nobody else gets to see. */
#include "tests/http/crowd.h"
#include "tests/http/complaints.h"

#include <math.h>
#include <time.h>

/* --- filing --- */

static void the_manual_is_followed(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/");
    assert_int_equal(person_count(p, "//ul[@class='tasks']//a[@href='/complaints/']"), 1);
    person_open(p, "/complaints/");
    person_follow(p, "处理结果");
    person_sees(p, "是处理查询的唯一凭证");
    person_follow(p, "联系我们");
    person_sees(p, "长沙市综合服务窗口");
    assert_int_equal(person_count(p, "//nav//a[@href='/complaints/new' and normalize-space()="
                                     "'企业投诉']"), 1);
    struct complaint c = complaints_file(p);
    person_sees(p, c.number);
    person_sees(p, "查询码");
    person_sees(p, "这个日期是怎么算的");
    person_sees(p, "第 10 天");
    person_sees(p, "连续计算，最后一日逢休息日顺延");
    complaints_state(&c, "reviewing");
    assert_int_equal(db_number("SELECT window_id FROM complaint WHERE id = %ld", c.id), 430100);
    assert_int_equal(db_number("SELECT owed_fen FROM complaint WHERE id = %ld", c.id), 12000000);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                               " 'complaint_filed'", c.phone), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE id = %ld AND title LIKE"
                               " '%%橘子洲%%'", c.file), 0);
    person_follow(p, "看办理过程");
    person_sees(p, "设备验收合格半年");
    person_sees(p, COMPLAINTS_ORG);
}

static void the_other_classes_have_their_own_clocks(void **state)
{
    (void)state;
    static const struct { const char *page, *workflow, *counted; } all[] = {
        {"/service", "complaint_service", "第 3 天"}, {"/appeal", "complaint_appeal", "第 15 天"}};
    for (size_t i = 0; i < 2; i++) {
        struct person *p = person_guest();
        const char *phone = account_phone();
        complaints_fill(p, all[i].page, phone);
        person_prove(p);
        person_press(p, "提交投诉");
        person_gets(p, 200);
        person_sees(p, all[i].counted);
        struct complaint c = complaints_of(phone);
        char *workflow = db_words("SELECT workflow_code FROM case_file WHERE id = %ld", c.file);
        assert_string_equal(workflow, all[i].workflow);
        free(workflow);
    }
}

static void what_does_not_fit_is_said_beside_the_field(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/complaints/new");
    person_press(p, "提交投诉");
    person_gets(p, 422);
    static const char *const needed[] = {
        "单位名称", "联系人", "联系电话", "被投诉方单位名称", "所属市州", "详细地址",
        "被投诉方联系人", "被投诉方联系电话", "投诉事项", "被投诉方类型", "欠款金额"};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!*person_error(p, needed[i])) fail_msg("%s may be empty", needed[i]);
    complaints_fill(p, "", account_phone());
    person_fill(p, "合同金额", "100000");
    person_fill(p, "合同签订日", "2099-01-01");
    person_prove(p);
    person_press(p, "提交投诉");
    person_gets(p, 422);
    assert_string_not_equal(person_error(p, "欠款金额"), "");
    assert_string_not_equal(person_error(p, "合同签订日"), "");
    assert_string_equal(person_value(p, "单位名称"), COMPLAINTS_ORG);
}

/* A program under another name is refused with the list of what is taken; the good file and the words
 * stay. */
static void a_wrong_file_is_refused_and_the_rest_is_kept(void **state)
{
    (void)state;
    static const char program[] = "MZ\x90\0\3", page[] = "<html><script>alert(1)</script></html>";
    static const char liar[] = "PK\003\004\024\0\0\0\0\0nothing that an archive holds";
    struct person *p = person_guest();
    const char *phone = account_phone();
    complaints_fill(p, "", phone);
    person_prove(p);
    person_attach(p, "证据材料", "录音.exe", program, sizeof program);
    person_press(p, "提交投诉");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "证据材料"), "录音.exe"));
    person_sees(p, "允许");
    complaints_fill(p, "", phone);
    person_prove(p);
    person_attach(p, "证据材料", "对账单.pdf", page, sizeof page - 1);
    person_press(p, "提交投诉");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "证据材料"), "对账单.pdf"));
    complaints_fill(p, "", phone);
    person_prove(p);
    person_attach(p, "证据材料", "证据.zip", liar, sizeof liar);
    person_press(p, "提交投诉");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "证据材料"), "标明的大小与内容不符"));
    assert_string_equal(person_value(p, "单位名称"), COMPLAINTS_ORG);
    assert_int_equal(db_number("SELECT COUNT(*) FROM complaint WHERE phone = '%s'", phone), 0);
}

static void without_the_captcha_nothing_is_filed(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    complaints_fill(p, "", phone);
    person_press(p, "提交投诉");
    person_gets(p, 422);
    assert_int_equal(db_number("SELECT COUNT(*) FROM complaint WHERE phone = '%s'", phone), 0);
}

static void a_form_sent_twice_is_one_complaint(void **state)
{
    (void)state;
    struct person *p = person_guest();
    struct complaint c = complaints_file(p);
    person_repeat(p);
    person_gets(p, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM complaint WHERE phone = '%s'", c.phone), 1);
}

/* --- number and query code --- */

static char *code_on_receipt(struct person *p)
{
    return strdup(person_find(p, "//dl[@class='facts']//div[dt='查询码']/dd"));
}

static void open_by_code(struct person *p, const char *number, const char *code)
{
    person_open(p, "/complaints/open");
    person_fill(p, "投诉编号", number);
    person_fill(p, "查询码", code);
    person_press(p, "查看处理结果");
}

static void number_and_code_open_it_elsewhere(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    struct complaint c = complaints_file(p), next;
    char *code = code_on_receipt(p), *lower = strdup(code);
    for (char *at = lower; *at; at++)
        if (*at >= 'A' && *at <= 'Z') *at = (char)(*at + 32);
    open_by_code(other, c.number, "2222-2222");
    person_gets(other, 422);
    open_by_code(other, c.number, lower);
    person_gets(other, 200);
    person_sees(other, "设备验收合格半年");
    struct person *third = person_guest();
    next = complaints_file(p);
    open_by_code(third, next.number, code);
    person_gets(third, 422);
    free(code);
    free(lower);
}

static void who_tries_codes_is_slowed(void **state)
{
    (void)state;
    struct person *p = person_guest();
    struct complaint c = complaints_file(p);
    for (int i = 0; i < 10; i++) {
        open_by_code(p, c.number, "2222-2222");
        person_gets(p, 422);
    }
    open_by_code(p, c.number, "2222-2222");
    person_gets(p, 429);
}

/* --- the phone --- */

static void look(struct person *p, const char *phone)
{
    person_open(p, "/complaints/results");
    person_fill(p, "手机号码", phone);
    person_prove(p);
    person_press(p, "查询");
}

static void the_phone_gets_the_list_and_a_code(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    struct complaint c = complaints_file(p);
    look(other, c.phone);
    person_gets(other, 200);
    assert_string_equal(other->url, "/complaints/results/code");
    person_sees_no(other, c.number);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                               " 'code_complaint'", c.phone), 1);
    person_ask(other, "/complaints/cases/%s", c.number);
    person_gets(other, 303);
    const char *code = account_code(c.phone);
    person_open(other, "/complaints/results/code");
    person_fill(other, "短信验证码", strcmp(code, "000000") ? "000000" : "000001");
    person_press(other, "查看处理结果");
    person_gets(other, 422);
    person_fill(other, "短信验证码", code);
    person_press(other, "查看处理结果");
    person_gets(other, 200);
    assert_string_equal(other->url, "/complaints/cases");
    person_sees(other, c.number);
    person_sees_no(other, "设备验收合格半年");
    person_open(other, "/complaints/cases/%s", c.number);
    person_sees(other, "设备验收合格半年");
    /* A code opens once, and not the browser of somebody else. */
    look(p, account_phone());
    person_fill(p, "短信验证码", code);
    person_press(p, "查看处理结果");
    person_gets(p, 422);
    person_open(other, "/complaints/leave");
    person_press(other, "结束查询");
    person_ask(other, "/complaints/cases/%s", c.number);
    person_gets(other, 303);
}

enum { PHONES = 200 };

/* Two hundred phones that have a complaint each: 1990000nnnn; who has none: 1991111nnnn, which is
 * masked alike. */
static void give_complaints(const struct complaint *c)
{
    db_do("DELETE f FROM case_file f JOIN complaint c ON c.id = f.subject_id AND f.subject_type ="
          " 'complaint' WHERE c.phone LIKE '1990000%%'");
    db_do("DELETE FROM complaint WHERE phone LIKE '1990000%%'");
    db_do("INSERT INTO complaint (number, class, org_name, contact, phone, respondent,"
          " respondent_city, respondent_address, respondent_contact, respondent_phone, matter,"
          " window_id, created_at, updated_at) SELECT CONCAT('T19990101', LPAD(s.seq, 5, '0')),"
          " 'arrears', 'x', 'x', CONCAT('1990000', LPAD(s.seq, 4, '0')), 'x', respondent_city, 'x',"
          " 'x', 'x', 'x', window_id, created_at, updated_at FROM complaint JOIN seq_1_to_200 s"
          " WHERE id = %ld", c->id);
    db_do("INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title,"
          " window_id, activity_code, turn, function_code, opened_at, entered_at)"
          " SELECT f.workflow_code, 1, 'complaint', c.id, 'x', f.window_id, f.activity_code, f.turn,"
          " f.function_code, f.opened_at, f.entered_at FROM case_file f JOIN complaint c"
          " ON c.phone LIKE '1990000%%' WHERE f.id = %ld", c->file);
}

static void forget_complaints(void)
{
    db_do("DELETE f FROM case_file f JOIN complaint c ON c.id = f.subject_id AND f.subject_type ="
          " 'complaint' WHERE c.phone LIKE '1990000%%'");
    db_do("DELETE FROM complaint WHERE phone LIKE '1990000%%'");
}

static double asked(struct person *p, const char *front, int n, char **words)
{
    struct timespec a, b;
    char phone[20];
    snprintf(phone, sizeof phone, "%s%04d", front, n);
    db_forgive();
    person_open(p, "/complaints/results");
    person_fill(p, "手机号码", phone);
    person_prove(p);
    clock_gettime(CLOCK_MONOTONIC, &a);
    person_press(p, "查询");
    clock_gettime(CLOCK_MONOTONIC, &b);
    person_gets(p, 200);
    assert_string_equal(p->url, "/complaints/results/code");
    *words = strdup(person_text(p));
    return (double)(b.tv_sec - a.tv_sec) * 1e3 + (double)(b.tv_nsec - a.tv_nsec) / 1e6;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Welch's t of two samples, the slowest tenth of each left out: a neighbour of the machine. */
static double welch(double *a, double *b)
{
    double *both[2] = {a, b}, mean[2] = {0}, var[2] = {0};
    int n = PHONES * 9 / 10;
    for (int s = 0; s < 2; s++) {
        qsort(both[s], PHONES, sizeof *a, by_size);
        for (int i = 0; i < n; i++) mean[s] += both[s][i] / n;
        for (int i = 0; i < n; i++) var[s] += pow(both[s][i] - mean[s], 2) / (n - 1);
    }
    return (mean[0] - mean[1]) / sqrt(var[0] / n + var[1] / n);
}

/* One of three rounds must be quiet enough; what tells in all of them tells. */
static void two_hundred_known_and_unknown_phones_are_told_the_same(void **state)
{
    (void)state;
    static double known[PHONES], unknown[PHONES];
    struct person *p = person_guest();
    struct complaint c = complaints_file(p);
    double t = 100;
    give_complaints(&c);
    for (int round = 0; round < 3 && fabs(t) >= 3; round++) {
        for (int i = 0; i < PHONES; i++) {
            char *one = NULL, *other = NULL;
            /* Who comes first changes. */
            if (i % 2) known[i] = asked(p, "1990000", i + 1, &one);
            unknown[i] = asked(p, "1991111", i + 1, &other);
            if (i % 2 == 0) known[i] = asked(p, "1990000", i + 1, &one);
            assert_string_equal(one, other);
            free(one);
            free(other);
        }
        t = welch(known, unknown);
    }
    assert_int_equal(db_number("SELECT COUNT(DISTINCT target) FROM outbox WHERE template ="
                               " 'code_complaint' AND target LIKE '1990000%%'"), PHONES);
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE target LIKE '1991111%%'"), 0);
    forget_complaints();
    if (fabs(t) >= 3) fail_msg("known and unknown phones differ in time: t = %.1f", t);
    print_message("t = %.2f\n", t);
}

/* --- strangers --- */

static void a_stranger_learns_nothing(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    struct complaint c = complaints_file(p);
    static const char *const pages[] = {"", "/receipt", "/supplement", "/contest", "/withdraw",
                                        "/agree"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        person_ask(other, "/complaints/cases/%s%s", c.number, pages[i]);
        person_gets(other, 303);
        char *to = strdup(person_header(other, "Location"));
        person_ask(other, "/complaints/cases/T2020010100000%s", pages[i]);
        person_gets(other, 303);
        assert_string_equal(person_header(other, "Location"), to);
        free(to);
    }
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'complaint' AND"
                          " subject_id = %ld", c.id);
    person_ask(p, "/complaints/files/%s", file);
    person_gets(p, 200);
    person_ask(other, "/complaints/files/%s", file);
    person_gets(other, 303);
    person_ask(other, "/complaints/files/no-such-file-0123456789");
    person_gets(other, 404);
    person_ask(other, "/complaints/files/no-such-file-012345678");
    person_gets(other, 303);
    /* Half an hour later the browser itself has to ask again. */
    db_do("UPDATE complaint_access SET expires_at = NOW() - INTERVAL 1 SECOND WHERE complaint_id ="
          " %ld", c.id);
    person_ask(p, "/complaints/cases/%s", c.number);
    person_gets(p, 303);
    person_ask(p, "/complaints/files/%s", file);
    person_gets(p, 303);
    free(file);
}

static void a_stranger_moves_nothing(void **state)
{
    (void)state;
    struct person *p = person_guest(), *other = person_guest();
    struct complaint c = complaints_file(p);
    char path[100], body[400];
    person_open(other, "/complaints/open");
    char *secrets = crowd_secrets(other);
    snprintf(path, sizeof path, "/complaints/cases/%s/withdraw", c.number);
    snprintf(body, sizeof body, "_form=withdraw&%s&comment=x", secrets);
    person_send(other, &(struct ask){.path = path, .body = body});
    person_gets(other, 303);
    complaints_state(&c, "reviewing");
    free(secrets);
}

/* --- what its writer does --- */

static void withdrawn_once_and_for_all(void **state)
{
    (void)state;
    struct person *p = person_guest();
    struct complaint c = complaints_file(p);
    person_open(p, "/complaints/cases/%s", c.number);
    person_follow(p, "撤回投诉");
    person_fill(p, "原因", "对方已经付款");
    person_press(p, "撤回投诉");
    person_sees(p, "投诉已撤回");
    complaints_state(&c, "withdrawn");
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                               " 'complaint_moved'", c.phone), 0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code ="
                               " 'withdraw' AND actor_name = '投诉人' AND actor_id IS NULL", c.file), 1);
    person_ask(p, "/complaints/cases/%s/withdraw", c.number);
    person_gets(p, 303);
}

/* Each page of the writer, in each state: there where the workflow has the step, and the form that was
 * opened before is told when it has not any more. */
static void each_step_in_its_state_only(void **state)
{
    (void)state;
    static const struct { const char *page, *code, *field, *button, *from; } steps[] = {
        {"supplement", "submit", "补充说明", "提交补充材料", "supplementing"},
        {"contest", "contest", "异议和理由", "提出异议", "answered"},
        {"agree", "agree", NULL, "认可结果", "answered"},
        {"withdraw", "withdraw", NULL, "撤回投诉", "reviewing"},
    };
    static const char *const states[] = {
        "reviewing", "supplementing", "refused", "accepted", "transferred", "handling", "extending",
        "extended", "answered", "rechecking", "calling", "archived", "withdrawn", "stopped"};
    struct person *p = person_guest();
    struct complaint c = complaints_file(p);
    for (size_t s = 0; s < sizeof states / sizeof *states; s++)
        for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
            bool may = db_number("SELECT COUNT(*) FROM workflow_transition WHERE workflow_code ="
                                 " 'complaint_arrears' AND from_code = '%s' AND code = '%s' AND"
                                 " fired_by = 'applicant'", states[s], steps[i].code) > 0;
            complaints_put(&c, states[s]);
            person_ask(p, "/complaints/cases/%s/%s", c.number, steps[i].page);
            if (p->status != (may ? 200 : 303))
                fail_msg("%s in %s: %ld", steps[i].page, states[s], p->status);
            complaints_put(&c, steps[i].from);
            person_open(p, "/complaints/cases/%s/%s", c.number, steps[i].page);
            complaints_put(&c, states[s]);
            if (steps[i].field) person_fill(p, steps[i].field, "说明");
            person_press(p, steps[i].button);
            if (p->status != (may ? 200 : 409))
                fail_msg("%s sent in %s: %ld", steps[i].page, states[s], p->status);
        }
}

static void contested_once(void **state)
{
    (void)state;
    struct person *p = person_guest();
    struct complaint c = complaints_file(p);
    complaints_put(&c, "answered");
    person_open(p, "/complaints/cases/%s/contest", c.number);
    person_press(p, "提出异议");
    person_gets(p, 422);
    person_fill(p, "异议和理由", "没有算利息");
    char path[100], body[400], *secrets = crowd_secrets(p);
    snprintf(path, sizeof path, "/complaints/cases/%s/contest", c.number);
    snprintf(body, sizeof body, "_form=contest&%s&comment=interest", secrets);
    assert_int_equal(crowd_send(p, path, body, 20, 303), 20);
    complaints_state(&c, "rechecking");
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code ="
                               " 'contest'", c.file), 1);
    free(secrets);
}

/* --- the tools --- */

static void the_self_check_says_which_way(void **state)
{
    (void)state;
    static const struct { const char *query, *words; } all[] = {
        {"about=money&debtor=government&contract=yes&size=sme&court=no", "可以投诉：拖欠款项"},
        {"about=money&debtor=large&contract=no&size=sme&court=no", "没有合同关系"},
        {"about=money&debtor=large&contract=yes&size=large&court=no", "投诉人不是中小企业"},
        {"about=money&debtor=large&contract=yes&size=sme&court=yes", "已在法院或仲裁程序中"},
        {"about=money&debtor=other", "对方不是机关、事业单位、大型企业"},
        {"about=service", "可以投诉：服务机构或订单"}, {"about=office", "可以提出：窗口和政策落实"},
        {"about=money", "请选择欠款的是谁"}};
    struct person *p = person_guest();
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        person_open(p, "/complaints/check?%s", all[i].query);
        person_gets(p, 200);
        person_sees(p, all[i].words);
    }
}

static void the_calculator_is_exact(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/complaints/interest?debtor=public&owed=100000&delivered=2026-01-10&agreed=&rate="
                   "&until=2026-11-21");
    person_sees(p, "2026 年 2 月 9 日");
    person_sees(p, "285 天");
    person_sees(p, "14,250 元");
    person_open(p, "/complaints/interest?debtor=large&owed=33333.33&delivered=2026-01-10&agreed="
                   "&rate=3.45&until=2026-11-21");
    person_sees(p, "3 月 11 日");
    person_sees(p, "803.42 元");
    person_open(p, "/complaints/interest?debtor=public&owed=abc&delivered=&agreed=&rate=&until=");
    assert_string_not_equal(person_error(p, "欠款金额"), "");
    assert_string_not_equal(person_error(p, "交付或验收日"), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(the_manual_is_followed),
        account_test(the_other_classes_have_their_own_clocks),
        account_test(what_does_not_fit_is_said_beside_the_field),
        account_test(a_wrong_file_is_refused_and_the_rest_is_kept),
        account_test(without_the_captcha_nothing_is_filed),
        account_test(a_form_sent_twice_is_one_complaint),
        account_test(number_and_code_open_it_elsewhere),
        account_test(who_tries_codes_is_slowed),
        account_test(the_phone_gets_the_list_and_a_code),
        account_test(two_hundred_known_and_unknown_phones_are_told_the_same),
        account_test(a_stranger_learns_nothing),
        account_test(a_stranger_moves_nothing),
        account_test(withdrawn_once_and_for_all),
        account_test(each_step_in_its_state_only),
        account_test(contested_once),
        account_test(the_self_check_says_which_way),
        account_test(the_calculator_is_exact),
    };
    return cmocka_run_group_tests_name("complaint", tests, NULL, NULL);
}
