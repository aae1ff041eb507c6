/* Registration: every kind of account, what is refused and how, codes, names that look
 * alike. */
#include "tests/http/account.h"

#include <sys/wait.h>

/* --- the way there --- */

static void the_choice_offers_what_the_manual_names(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/register");
    person_sees(p, "请选择要注册的帐号类型");
    person_sees(p, "企业用户注册时建议用公司邮箱作为帐户名称");
    person_sees(p, "服务机构注册建议用机构邮箱作为帐户名称");
    assert_int_equal(person_count(p, "//a[starts-with(., '点击注册')]"), 3);
    person_open(p, "/register/provider");
    person_follow(p, "现在就去登录");
    assert_string_equal(person_heading(p), "登录");
}

static void the_address_in_the_manual_still_works(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/LoginRegist/EntpSvcSelect");
    person_gets(p, 200);
    assert_string_equal(p->url, "/register");
}

/* --- every kind --- */

static void finish(struct person *p, const char *phone_label, const char *phone,
                   const char *centre)
{
    person_fill(p, "所在地区", "岳麓区");
    person_fill(p, phone_label, phone);
    person_fill(p, ACCOUNT_AGREE, "on");
    person_press(p, "获取验证码");
    person_gets(p, 200);
    person_sees(p, "验证码已发送到 199****");
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "确认密码", ACCOUNT_PASSWORD);
    person_fill(p, "短信验证码", account_code(phone));
    person_press(p, "立即注册");
    person_gets(p, 200);
    assert_string_equal(p->url, centre);
    person_sees(p, "注册成功");
}

static void an_enterprise_registers_and_is_signed_in(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *name = account_name(), *phone = account_phone(), *uscc = account_uscc();
    person_open(p, "/register/enterprise");
    assert_string_equal(person_heading(p), "企业注册");
    person_fill(p, "帐户名称", name);
    person_fill(p, "企业名称", "麓山样例制造有限公司");
    person_fill(p, "统一社会信用代码", uscc);
    person_fill(p, "联系人", "周样例");
    finish(p, "手机", phone, "/enterprise/");
    person_open(p, "/account");
    person_sees(p, "企业账号");
    person_sees(p, "岳麓区综合服务窗口");
    person_sees(p, uscc);
    person_sees_no(p, phone);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM account a JOIN membership m ON"
                  " m.account_id = a.id AND m.org_kind = 'enterprise' JOIN enterprise"
                  " e ON e.id = m.org_id WHERE a.name = '%s' AND e.uscc = '%s' AND"
                  " a.kind = 'enterprise' AND a.phone_verified_at IS NOT NULL AND"
                  " a.terms_version > 0",
                  name, uscc),
        1);
}

static void every_kind_of_provider_registers(void **state)
{
    (void)state;
    static const char *const kinds[][2] = {
        {"social", "社会服务帐户注册"}, {"government", "政府服务帐户注册"}, {"saas", "SAAS服务帐户注册"}};
    for (int i = 0; i < 3; i++) {
        struct person *p = person_guest();
        const char *name = account_name(), *phone = account_phone();
        person_open(p, "/register/provider/%s", kinds[i][0]);
        assert_string_equal(person_heading(p), kinds[i][1]);
        person_fill(p, "帐户名称", name);
        person_fill(p, "单位性质", "民办非企业");
        person_fill(p, "机构名称", "样例服务中心");
        person_fill(p, "机构代码", account_uscc());
        person_fill(p, "联系人", "李样例");
        person_fill(p, "所属平台", "长沙市综合服务窗口");
        finish(p, "电话", phone, "/sp/");
        person_sees(p, "待填资质");
        person_sees(p, "长沙市综合服务窗口");
        assert_int_equal(
            db_number("SELECT COUNT(*) FROM provider p JOIN membership m ON"
                      " m.org_kind = 'provider' AND m.org_id = p.id JOIN account a ON"
                      " a.id = m.account_id WHERE a.name = '%s' AND p.kind = '%s' AND"
                      " p.nature = 5 AND p.qualification_state = 'none' AND"
                      " p.window_id = 430100",
                      name, kinds[i][0]),
            1);
    }
}

static void an_expert_registers(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    person_open(p, "/register/provider/expert");
    person_fill(p, "帐户名称", account_name());
    person_fill(p, "姓名", "赵样例");
    person_fill(p, "工作单位", "样例大学");
    person_fill(p, "专业领域", "智能制造");
    finish(p, "手机", phone, "/sp/");
    person_sees(p, "待填资质");
    person_open(p, "/account");
    person_sees(p, "专家账号");
}

/* Not the link of the same words above every page. */
static void follow_in_main(struct person *p, const char *words)
{
    char xpath[200], path[300];
    snprintf(xpath, sizeof xpath, "//main//a[contains(normalize-space(.), '%s')]/@href", words);
    const char *href = person_find(p, xpath);
    assert_non_null(href);
    snprintf(path, sizeof path, "%s", href);
    person_open(p, "%s", path);
    person_gets(p, 200);
}

/* From an entry of the dispatch system over login and registration back to it (manual 003 §2), from forms
 * that were refused: their links know the way too. */
static void who_registers_on_the_way_goes_on(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/dispatch/");
    follow_in_main(p, "申报入口");
    assert_string_equal(person_heading(p), "登录");
    person_press(p, "登录");
    person_gets(p, 422);
    follow_in_main(p, "免费注册");
    follow_in_main(p, "点击注册：服务机构注册");
    follow_in_main(p, "社会服务注册");
    person_press(p, "立即注册");
    person_gets(p, 422);
    follow_in_main(p, "换一类");
    follow_in_main(p, "社会服务注册");
    person_press(p, "立即注册");
    person_gets(p, 422);
    person_fill(p, "帐户名称", account_name());
    person_fill(p, "机构名称", "样例服务中心");
    person_fill(p, "机构代码", account_uscc());
    person_fill(p, "联系人", "李样例");
    finish(p, "电话", account_phone(), "/dispatch/applications");
}

/* Not to another site, and not to a page that is another kind's. */
static void who_registers_goes_to_no_foreign_place(void **state)
{
    (void)state;
    static const char *const backs[] = {"//evil.example.org/", "https%3A%2F%2Fevil.example.org",
                                        "/enterprise/needs", "/window/cases", "/register", "/login"};
    for (size_t i = 0; i < sizeof backs / sizeof *backs; i++) {
        struct person *p = person_guest();
        db_forgive();
        person_open(p, "/register/provider/social?back=%s", backs[i]);
        person_fill(p, "帐户名称", account_name());
        person_fill(p, "机构名称", "样例服务中心");
        person_fill(p, "机构代码", account_uscc());
        person_fill(p, "联系人", "李样例");
        finish(p, "电话", account_phone(), "/sp/");
    }
}

static void a_person_registers(void **state)
{
    (void)state;
    struct person *p = account_registered(NULL, NULL);
    person_sees(p, "个人账号");
    person_sees(p, "注册成功");
}

/* --- what is refused --- */

static void an_empty_form_names_every_field(void **state)
{
    (void)state;
    struct person *p = person_guest();
    static const char *const labels[] = {"帐户名称", "帐户密码", "确认密码", "企业名称",
                                         "统一社会信用代码", "所在地区", "联系人", "手机",
                                         "短信验证码"};
    person_open(p, "/register/enterprise");
    person_press(p, "立即注册");
    person_gets(p, 422);
    person_sees(p, "有 10 处需要改正");
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        assert_string_not_equal(person_error(p, labels[i]), "");
    assert_int_equal(person_count(p, "//title[starts-with(., '错误：')]"), 1);
}

static void what_was_typed_is_kept_but_no_password(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/register/enterprise");
    person_fill(p, "帐户名称", "谁<b>&\"'");
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "企业名称", "样例");
    person_fill(p, "所在地区", "岳麓区");
    person_press(p, "立即注册");
    person_gets(p, 422);
    assert_string_equal(person_value(p, "帐户名称"), "谁<b>&\"'");
    assert_string_equal(person_value(p, "企业名称"), "样例");
    assert_string_equal(person_value(p, "所在地区"), "430104");
    assert_string_equal(person_value(p, "帐户密码"), "");
    assert_null(strstr(p->body, ACCOUNT_PASSWORD));
}

static void each_field_says_how_to_mend_it(void **state)
{
    (void)state;
    static const struct { const char *label, *value, *words; } wrong[] = {
        {"帐户名称", "abc", "4 到"},
        {"帐户密码", "Password1234", "太常见"},
        {"帐户密码", "kurz-1", "10 位"},
        {"确认密码", "kT8-mountain-43", "不一样"},
        {"统一社会信用代码", "91430000712194499X", "校验码"},
        {"企业名称", "12345", "全是数字"},
        {"手机", "1234", "11 位"},
        {"短信验证码", "12", "6 位"}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct person *p = person_guest();
        person_open(p, "/register/enterprise");
        person_fill(p, "帐户名称", account_name());
        person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
        person_fill(p, "确认密码", ACCOUNT_PASSWORD);
        person_fill(p, "企业名称", "样例公司");
        person_fill(p, "统一社会信用代码", account_uscc());
        person_fill(p, "所在地区", "岳麓区");
        person_fill(p, "联系人", "周样例");
        person_fill(p, "手机", account_phone());
        person_fill(p, "短信验证码", "123456");
        person_fill(p, ACCOUNT_AGREE, "on");
        person_fill(p, wrong[i].label, wrong[i].value);
        if (strcmp(wrong[i].label, "帐户密码") == 0)
            person_fill(p, "确认密码", wrong[i].value);
        person_press(p, "立即注册");
        person_gets(p, 422);
        const char *said = person_error(p, wrong[i].label);
        if (!strstr(said, wrong[i].words)) fail_msg("%s: “%s”", wrong[i].label, said);
    }
}

static void names_that_look_alike_collide(void **state)
{
    (void)state;
    const char *name = account_name();
    account_registered(name, NULL);
    char wide[200] = "ｔ", upper[80], blank[80];
    snprintf(wide + 3, sizeof wide - 3, "%s", name + 1);
    snprintf(upper, sizeof upper, "TEST%s", name + 4);
    snprintf(blank, sizeof blank, "%s　", name);
    const char *const alike[] = {name, wide, upper, blank};
    for (int i = 0; i < 4; i++) {
        struct person *p = person_guest();
        account_fill(p, alike[i], account_phone());
        person_press(p, "立即注册");
        person_gets(p, 422);
        assert_non_null(strstr(person_error(p, "帐户名称"), "已有人使用"));
    }
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM account WHERE name_key = '%s'", name), 1);
}

static void an_enterprise_is_registered_once(void **state)
{
    (void)state;
    char *taken = db_words("SELECT uscc FROM enterprise LIMIT 1");
    struct person *p = person_guest();
    const char *phone = account_phone();
    person_open(p, "/register/enterprise");
    person_fill(p, "帐户名称", account_name());
    person_fill(p, "企业名称", "样例公司");
    person_fill(p, "统一社会信用代码", taken);
    person_fill(p, "所在地区", "岳麓区");
    person_fill(p, "联系人", "周样例");
    person_fill(p, "手机", phone);
    person_fill(p, ACCOUNT_AGREE, "on");
    person_press(p, "获取验证码");
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "确认密码", ACCOUNT_PASSWORD);
    person_fill(p, "短信验证码", account_code(phone));
    person_press(p, "立即注册");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "统一社会信用代码"), "已经注册"));
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE phone = '%s'", phone),
                     0);
    free(taken);
}

/* --- codes --- */

static void a_form_with_another_code_is_refused(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    account_fill(p, account_name(), phone);
    const char *code = account_code(phone);
    person_fill(p, "短信验证码", strcmp(code, "000000") ? "000000" : "000001");
    person_press(p, "立即注册");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "短信验证码"), "不对或已过期"));
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE phone = '%s'", phone),
                     0);
}

static void a_code_of_another_phone_or_an_old_one_is_refused(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    account_fill(p, account_name(), phone);
    person_fill(p, "手机", account_phone());
    person_press(p, "立即注册");
    person_gets(p, 422);
    assert_string_not_equal(person_error(p, "短信验证码"), "");
    db_do("UPDATE verification_code SET expires_at = NOW() WHERE target = '%s'", phone);
    person_fill(p, "手机", phone);
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "确认密码", ACCOUNT_PASSWORD);
    person_fill(p, "短信验证码", account_code(phone));
    person_press(p, "立即注册");
    person_gets(p, 422);
    assert_string_not_equal(person_error(p, "短信验证码"), "");
}

static void a_code_registers_one_account(void **state)
{
    (void)state;
    const char *name = account_name(), *phone = account_phone();
    account_registered(account_name(), phone);
    struct person *p = person_guest();
    person_open(p, "/register/person");
    person_fill(p, "帐户名称", name);
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "确认密码", ACCOUNT_PASSWORD);
    person_fill(p, "姓名", "钱样例");
    person_fill(p, "所在地区", "岳麓区");
    person_fill(p, "手机", phone);
    person_fill(p, ACCOUNT_AGREE, "on");
    person_fill(p, "短信验证码", account_code(phone));
    person_press(p, "立即注册");
    person_gets(p, 422);
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE name = '%s'", name),
                     0);
}

static void a_second_message_has_to_wait(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *phone = account_phone();
    person_open(p, "/register/person");
    person_fill(p, "手机", phone);
    person_press(p, "获取验证码");
    person_gets(p, 200);
    person_press(p, "获取验证码");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "短信验证码"), "太频繁"));
    assert_int_equal(account_messages(phone), 1);
}

/* The page of a button that was pressed for a new phone. */
static struct person *who_asked_for_a_code(void)
{
    struct person *p = person_guest();
    person_open(p, "/register/person");
    person_fill(p, "手机", account_phone());
    person_press(p, "获取验证码");
    person_gets(p, 200);
    return p;
}

static void a_gateway_that_is_away_is_told(void **state)
{
    (void)state;
    db_do("INSERT INTO outbox (kind, target, template, state, attempts, next_at, created_at)"
          " VALUES ('sms', '19900000000', 'away', 'waiting', 1, NOW() + INTERVAL 1 HOUR,"
          " NOW() - INTERVAL 2 MINUTE)");
    person_sees(who_asked_for_a_code(), "短信通道目前有延迟");
    db_do("DELETE FROM outbox WHERE template = 'away'");
    person_sees_no(who_asked_for_a_code(), "短信通道目前有延迟");
}

static void the_button_needs_a_phone_and_nothing_else(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/register/person");
    person_press(p, "获取验证码");
    person_gets(p, 422);
    assert_string_not_equal(person_error(p, "手机"), "");
    assert_string_equal(person_error(p, "帐户名称"), "");
}

static void a_crowd_gets_one_message(void **state)
{
    (void)state;
    const char *phone = account_phone();
    int status;
    for (int i = 0; i < 8; i++) {
        pid_t child = fork();
        assert_true(child >= 0);
        if (child) continue;
        struct person *p = person_guest();
        person_open(p, "/register/person");
        person_fill(p, "手机", phone);
        person_press(p, "获取验证码");
        _exit(0);
    }
    while (wait(&status) > 0) assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_int_equal(account_messages(phone), 1);
}

static void one_address_gets_twenty_messages_an_hour(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_from(p, "127.0.0.66");
    for (int i = 0; i < 21; i++) {
        person_open(p, "/register/person");
        person_fill(p, "手机", account_phone());
        person_prove(p);
        person_press(p, "获取验证码");
        person_gets(p, i < 20 ? 200 : 422);
    }
    /* A header that claims another address changes nothing. */
    const struct ask spoof = {
        .path = "/register/person",
        .headers = {"X-Forwarded-For: 203.0.113.9", "X-Real-IP: 203.0.113.9"}};
    person_send(p, &spoof);
    person_fill(p, "手机", account_phone());
    person_prove(p);
    person_press(p, "获取验证码");
    person_gets(p, 422);
    assert_non_null(strstr(person_error(p, "短信验证码"), "太频繁"));
}

/* --- forgery and repetition --- */

static void a_form_sent_twice_makes_one_account(void **state)
{
    (void)state;
    const char *name = account_name();
    struct person *p = person_guest();
    account_fill(p, name, account_phone());
    person_press(p, "立即注册");
    person_gets(p, 200);
    person_repeat(p);
    assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE name = '%s'", name),
                     1);
}

/* A double click: whichever comes second is led where the first one went. */
static void press_at_once(struct person *p, const char *name, const char *phone)
{
    char *body, *cookie;
    int status;
    if (asprintf(&body, "_token=%s&_key=%s&name=%s&password=" ACCOUNT_PASSWORD
                 "&again=" ACCOUNT_PASSWORD "&person=x&region=430104&phone=%s&code=%s&agree=1",
                 person_find(p, "//main//form[@method='post']//input[@name='_token']/@value"),
                 person_find(p, "//main//form[@method='post']//input[@name='_key']/@value"),
                 name, phone, account_code(phone)) < 0 ||
        asprintf(&cookie, "Cookie: gid=%s", person_cookie(p, "gid")) < 0)
        abort();
    for (int i = 0; i < 8; i++) {
        pid_t child = fork();
        assert_true(child >= 0);
        if (child) continue;
        struct person *q = person_guest();
        person_send(q, &(struct ask){.path = "/register/person", .body = body,
                                     .headers = {cookie}});
        _exit(q->status == 303 ? 0 : 1);
    }
    while (wait(&status) > 0) assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    free(body);
    free(cookie);
}

static void who_presses_many_times_at_once_arrives(void **state)
{
    (void)state;
    for (int round = 0; round < 4; round++) {
        const char *name = account_name(), *phone = account_phone();
        struct person *p = person_guest();
        db_forgive();
        account_fill(p, name, phone);
        press_at_once(p, name, phone);
        assert_int_equal(db_number("SELECT COUNT(*) FROM account WHERE name = '%s'", name), 1);
    }
}

static void a_form_without_its_token_is_kept_but_refused(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/register/person");
    const struct ask forged = {
        .path = "/register/person",
        .body = "name=somebody-new&person=x&phone=19900000000&_form=register&_key="
                "00000000000000000000000000000000&_token=00"};
    person_send(p, &forged);
    person_gets(p, 403);
    assert_string_equal(person_value(p, "帐户名称"), "somebody-new");
}

static void nobody_registers_as_more_than_the_form_offers(void **state)
{
    (void)state;
    struct person *p = person_guest();
    const char *name = account_name(), *phone = account_phone();
    account_fill(p, name, phone);
    char *token =
        strdup(person_find(p, "//form[@method='post']//input[@name='_token']/@value"));
    char *key =
        strdup(person_find(p, "//form[@method='post']//input[@name='_key']/@value"));
    char body[2000];
    snprintf(body, sizeof body,
             "_form=register&_token=%s&_key=%s&name=%s&password=%s&again=%s&person=x&"
             "region=430104"
             "&phone=%s&code=%s&agree=1&kind=operator&state=active&window=430000&window_"
             "id=430000"
             "&functions=65535&id=1&role=system_admin",
             token, key, name, ACCOUNT_PASSWORD, ACCOUNT_PASSWORD, phone,
             account_code(phone));
    person_send(p, &(struct ask){.path = "/register/person", .body = body});
    free(token);
    free(key);
    if (p->status == 303)
        assert_int_equal(
            db_number("SELECT COUNT(*) FROM account WHERE name = '%s' AND kind = 'person'"
                      " AND window_id = 430104",
                      name),
            1);
    assert_int_equal(
        db_number("SELECT COUNT(*) FROM account WHERE name = '%s' AND kind <> 'person'",
                  name),
        0);
    assert_int_equal(db_number("SELECT COUNT(*) FROM permission_grant g JOIN account a ON"
                               " a.id = g.account_id WHERE a.name = '%s'", name), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(the_choice_offers_what_the_manual_names),
        account_test(the_address_in_the_manual_still_works),
        account_test(an_enterprise_registers_and_is_signed_in),
        account_test(every_kind_of_provider_registers),
        account_test(an_expert_registers),
        account_test(who_registers_on_the_way_goes_on),
        account_test(who_registers_goes_to_no_foreign_place),
        account_test(a_person_registers),
        account_test(an_empty_form_names_every_field),
        account_test(what_was_typed_is_kept_but_no_password),
        account_test(each_field_says_how_to_mend_it),
        account_test(names_that_look_alike_collide),
        account_test(an_enterprise_is_registered_once),
        account_test(a_form_with_another_code_is_refused),
        account_test(a_code_of_another_phone_or_an_old_one_is_refused),
        account_test(a_code_registers_one_account),
        account_test(a_second_message_has_to_wait),
        account_test(a_gateway_that_is_away_is_told),
        account_test(the_button_needs_a_phone_and_nothing_else),
        account_test(a_crowd_gets_one_message),
        account_test(one_address_gets_twenty_messages_an_hour),
        account_test(a_form_sent_twice_makes_one_account),
        account_test(who_presses_many_times_at_once_arrives),
        account_test(a_form_without_its_token_is_kept_but_refused),
        account_test(nobody_registers_as_more_than_the_form_offers),
    };
    return cmocka_run_group_tests_name("register", tests, NULL, NULL);
}
