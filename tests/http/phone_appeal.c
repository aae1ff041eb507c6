/* 手机号变更申诉: filed with proof, answered alike for everybody, changing nothing by itself. */
#include "tests/http/account.h"

static const char PDF[] =
    "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

/* Everything but the code; the proof is sent along with the request for the code and
 * kept. */
static void fill(struct person *p, const char *name, const char *phone)
{
    person_open(p, "/phone-appeal");
    person_fill(p, "帐户名称", name);
    person_fill(p, "申请人", "周样例");
    person_fill(p, "新手机号", phone);
    person_fill(p, "变更原因", "原号码已停用");
    person_fill(p, "我同意平台为核实身份使用以上材料，并保证内容真实", "on");
    person_attach(p, "证明材料", "变更说明.pdf", PDF, sizeof PDF - 1);
    person_press(p, "获取验证码");
    person_gets(p, 200);
    person_fill(p, "短信验证码", account_code(phone));
}

static void an_appeal_ends_on_a_receipt(void **state)
{
    (void)state;
    const char *name = account_name(), *old = account_phone(), *new = account_phone();
    account_registered(name, old);
    db_forgive();
    struct person *p = person_guest();
    fill(p, name, new);
    person_sees(p, "变更说明.pdf");
    person_press(p, "提交申诉");
    person_gets(p, 200);
    person_sees(p, "手机号变更申诉：待审");
    person_sees(p, "72 小时");
    person_sees(p, "这个日期是怎么算的");
    person_sees(p, "第 3 天");
    person_sees_no(p, new);
    person_sees_no(p, name);
    person_sees_no(p, "周样例");
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM phone_appeal p JOIN account a ON a.id ="
                  " p.account_id JOIN attachment f ON f.subject_type = 'phone_appeal'"
                  " AND f.subject_id = p.id AND f.state = 'kept' AND f.visibility ="
                  " 'private' WHERE a.name = '%s' AND p.new_phone = '%s' AND p.state ="
                  " 'filed' AND p.window_id = a.window_id",
                  name, new),
        1);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM outbox WHERE target = '%s' AND template ="
                  " 'appeal_filed'",
                  old),
        1);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM account WHERE name = '%s' AND phone = '%s'", name,
                  old),
        1);
}

static void its_state_stands_on_the_account_page(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = account_registered(name, NULL);
    db_forgive();
    person_open(p, "/phone-appeal");
    assert_string_equal(person_value(p, "帐户名称"), name);
    fill(p, name, account_phone());
    person_press(p, "提交申诉");
    person_open(p, "/account");
    person_sees(p, "待审");
    db_do("UPDATE phone_appeal SET state = 'refused', opinion = '材料看不清' WHERE "
          "account_name = '%s'",
          name);
    char *number =
        db_words("SELECT number FROM phone_appeal WHERE account_name = '%s'", name);
    person_open(p, "/phone-appeal/%s", number);
    person_sees(p, "驳回");
    person_sees(p, "材料看不清");
    free(number);
}

static const char *receipt_for(const char *name)
{
    struct person *p = person_guest();
    fill(p, name, account_phone());
    person_press(p, "提交申诉");
    person_gets(p, 200);
    char *number = strdup(person_find(p, "//span[@class='number']"));
    assert_int_equal(strlen(number), strlen("SJ20261121-123456"));
    free(number);
    return person_find(p, "//div[@class='receipt']//h1");
}

static void an_unknown_account_is_answered_alike(void **state)
{
    (void)state;
    assert_string_equal(receipt_for("demo-person"), receipt_for(account_name()));
}

static void proof_and_code_are_needed(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    person_open(p, "/phone-appeal");
    person_press(p, "提交申诉");
    person_gets(p, 422);
    assert_string_not_equal(person_error(p, "证明材料"), "");
    assert_string_not_equal(person_error(p, "短信验证码"), "");
    assert_string_not_equal(person_error(p, "变更原因"), "");
    fill(p, "demo-person", phone);
    const char *code = account_code(phone);
    person_fill(p, "短信验证码", strcmp(code, "000000") ? "000000" : "000001");
    person_press(p, "提交申诉");
    person_gets(p, 422);
    person_sees(p, "变更说明.pdf");
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM phone_appeal WHERE new_phone = '%s'", phone), 0);
    person_fill(p, "短信验证码", code);
    person_press(p, "提交申诉");
    person_gets(p, 200);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM phone_appeal WHERE new_phone = '%s'", phone), 1);
}

static void a_file_that_is_not_what_it_says_is_refused(void **state)
{
    (void)state;
    struct person *p = person_guest();
    static const char page[] = "<html><script>alert(1)</script></html>";
    person_open(p, "/phone-appeal");
    person_attach(p, "证明材料", "说明.pdf", page, sizeof page - 1);
    person_press(p, "提交申诉");
    person_gets(p, 422);
    assert_string_not_equal(person_error(p, "证明材料"), "");
    assert_int_equal(person_count(p, "//input[@name='proof_kept']"), 0);
}

static void the_file_of_somebody_else_cannot_be_taken_along(void **state)
{
    (void)state;
    struct person *p = person_guest(), *thief = person_guest();
    const char *phone = account_phone();
    fill(p, "demo-person", account_phone());
    const char *kept = person_find(p, "//input[@name='proof_kept']/@value");
    assert_non_null(kept);
    char body[1500];
    person_open(thief, "/phone-appeal");
    person_fill(thief, "新手机号", phone);
    person_press(thief, "获取验证码");
    snprintf(
        body, sizeof body,
        "_form=appeal&_token=%s&_key=%s&name=x&person=x&phone=%s&code=%s&reason=x&agree="
        "1&proof_kept=%s",
        person_find(thief, "//main//form[@method='post']//input[@name='_token']/@value"),
        person_find(thief, "//main//form[@method='post']//input[@name='_key']/@value"),
        phone, account_code(phone), kept);
    person_send(thief, &(struct ask){.path = "/phone-appeal", .body = body});
    assert_true(thief->status == 422 || thief->status == 400 || thief->status == 415);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM phone_appeal WHERE new_phone = '%s'", phone), 0);
}

/* The disk is for who has opened the form. */
static void a_file_without_the_token_is_not_stored(void **state)
{
    static const char body[] =
        "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nwords\r\n"
        "--b\r\nContent-Disposition: form-data; name=\"proof\"; filename=\"a.txt\"\r\n"
        "\r\nhello\r\n--b--\r\n";
    (void)state;
    struct person *p = person_guest();
    long before = db_number("SELECT COUNT(*) FROM attachment");
    person_send(p, &(struct ask){.path = "/phone-appeal", .body = body,
                                 .type = "multipart/form-data; boundary=b"});
    person_gets(p, 403);
    assert_string_equal(person_value(p, "帐户名称"), "words");
    person_sees(p, "“a.txt”没有保存");
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment"), before);
}

static void nobody_brings_files_without_end(void **state)
{
    (void)state;
    struct person *p = person_guest();
    db_forgive();
    for (int i = 0; i < 31; i++) {
        person_open(p, "/phone-appeal");
        person_attach(p, "证明材料", "变更说明.pdf", PDF, sizeof PDF - 1);
        person_press(p, "提交申诉");
        person_gets(p, 422);
        if (i == 29) assert_string_equal(person_error(p, "证明材料"), "");
    }
    assert_non_null(strstr(person_error(p, "证明材料"), "上传次数太多"));
    db_forgive();
}

static void who_tries_numbers_is_slowed(void **state)
{
    (void)state;
    struct person *p = person_guest();
    db_forgive();
    for (int i = 0; i < 20; i++) {
        person_ask(p, "/phone-appeal/SJ20200101-%06d", i);
        person_gets(p, 404);
    }
    person_ask(p, "/phone-appeal/SJ20200101-999999");
    person_gets(p, 429);
    db_forgive();
}

static void an_appeal_sent_twice_is_one_appeal(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    fill(p, "demo-person", phone);
    person_press(p, "提交申诉");
    person_gets(p, 200);
    char *where = strdup(p->url);
    person_repeat(p);
    person_gets(p, 200);
    assert_string_equal(p->url, where);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM phone_appeal WHERE new_phone = '%s'", phone), 1);
    free(where);
}

static void a_code_files_one_appeal(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    fill(p, "demo-person", phone);
    const char *code = account_code(phone);
    person_press(p, "提交申诉");
    person_gets(p, 200);
    db_forgive();
    person_open(p, "/phone-appeal");
    person_fill(p, "帐户名称", "demo-enterprise");
    person_fill(p, "申请人", "周样例");
    person_fill(p, "新手机号", phone);
    person_fill(p, "短信验证码", code);
    person_fill(p, "变更原因", "原号码已停用");
    person_fill(p, "我同意平台为核实身份使用以上材料，并保证内容真实", "on");
    person_attach(p, "证明材料", "变更说明.pdf", PDF, sizeof PDF - 1);
    person_press(p, "提交申诉");
    person_gets(p, 422);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM phone_appeal WHERE new_phone = '%s'", phone), 1);
}

static void a_number_that_is_none_is_not_found(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_ask(p, "/phone-appeal/SJ20261121-x");
    person_gets(p, 404);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(an_appeal_ends_on_a_receipt),
        account_test(its_state_stands_on_the_account_page),
        account_test(an_unknown_account_is_answered_alike),
        account_test(proof_and_code_are_needed),
        account_test(a_file_that_is_not_what_it_says_is_refused),
        account_test(the_file_of_somebody_else_cannot_be_taken_along),
        account_test(a_file_without_the_token_is_not_stored),
        account_test(nobody_brings_files_without_end),
        account_test(who_tries_numbers_is_slowed),
        account_test(an_appeal_sent_twice_is_one_appeal),
        account_test(a_code_files_one_appeal),
        account_test(a_number_that_is_none_is_not_found),
    };
    return cmocka_run_group_tests_name("phone_appeal", tests, NULL, NULL);
}
