/* 企业资料 and 企业认证: manual 001 §3.1, 002 §2. */
#include "tests/http/account.h"

static const char paper[] = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n"
                            "%%EOF\n";

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s' AND m.org_kind = 'enterprise'", account);
}

static void column_is(long id, const char *column, const char *value)
{
    char *now = db_words("SELECT %s FROM enterprise WHERE id = %ld", column, id);
    assert_string_equal(now, value);
    free(now);
}

/* --- 企业资料 --- */

static void fill_most(struct person *p)
{
    person_fill(p, "企业简称", "麓山样例");
    person_fill(p, "成立日期", "2015-06-01");
    person_fill(p, "注册资本", "300.5");
    person_fill(p, "地址", "长沙市岳麓区样例路 1 号");
    person_fill(p, "所属行业", "34");
    person_fill(p, "员工人数", "86");
    person_fill(p, "年营业额", "4200");
    person_fill(p, "主要产品或业务", "数控刀柄");
    person_fill(p, "企业简介", "为机床配套刀柄。");
    person_fill(p, "电话", "0731-55509999");
}

static void the_profile_is_filled_in_and_unlocks_products(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    long id = org_of(account);
    person_open(p, "/enterprise/profile");
    person_sees(p, "还不能发布产品");
    person_sees(p, "补齐这些即可发布产品");
    fill_most(p);
    person_press(p, "修改并提交");
    person_gets(p, 200);
    person_sees(p, "企业资料已保存");
    person_sees(p, "补齐这些即可发布产品：法定代表人");
    assert_int_equal(db_number("SELECT COUNT(*) FROM enterprise WHERE id = %ld"
                               " AND completed_at IS NULL", id), 1);
    column_is(id, "section_code", "C");
    column_is(id, "size_seq", "2");
    column_is(id, "size_level", "small");
    column_is(id, "capital_fen", "300500000");
    assert_int_equal(db_number("SELECT staff FROM enterprise_scale WHERE enterprise_id = %ld"
                               " AND year = YEAR(CURDATE()) - 1", id), 86);
    person_open(p, "/enterprise/profile/licence");
    person_fill(p, "法定代表人", "夏样例");
    person_press(p, "修改并提交");
    person_open(p, "/enterprise/profile");
    person_sees(p, "可以发布产品");
    assert_int_equal(db_number("SELECT completed_at IS NOT NULL FROM enterprise WHERE id = %ld",
                               id), 1);
}

/* Taking something away takes the right away, too. */
static void what_is_taken_away_is_missing_again(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    long id = org_of(account);
    db_do("UPDATE enterprise SET legal_person = '夏样例' WHERE id = %ld", id);
    person_open(p, "/enterprise/profile");
    fill_most(p);
    person_press(p, "修改并提交");
    person_sees(p, "可以发布产品");
    person_fill(p, "地址", "");
    person_press(p, "修改并提交");
    person_sees(p, "还不能发布产品");
    assert_int_equal(db_number("SELECT completed_at IS NULL FROM enterprise WHERE id = %ld", id), 1);
}

static void nearly_nothing_is_enough_to_save(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    person_open(p, "/enterprise/profile");
    person_press(p, "修改并提交");
    person_gets(p, 200);
    person_sees(p, "企业资料已保存");
}

static void what_is_wrong_is_said_beside_it(void **state)
{
    (void)state;
    struct person *p = account_enterprise(account_name(), account_uscc());
    person_open(p, "/enterprise/profile");
    person_fill(p, "企业简称", "12345");
    person_fill(p, "邮编", "41001");
    person_fill(p, "成立日期", "2999-01-01");
    person_fill(p, "电话公开", "1");
    person_press(p, "修改并提交");
    person_gets(p, 422);
    assert_string_equal(person_error(p, "企业简称"), "简称不能全是数字");
    assert_string_equal(person_error(p, "邮编"), "邮编是 6 位数字，例如 410013");
    assert_string_equal(person_error(p, "成立日期"), "成立日期不能晚于今天");
    assert_string_equal(person_error(p, "电话"), "选择了公开电话，请填写电话");
    assert_string_equal(person_value(p, "邮编"), "41001");
    person_fill(p, "网址", "javascript:alert(1)");
    person_press(p, "修改并提交");
    person_gets(p, 422);
    person_sees(p, "请填写完整网址");
}

/* 59 has two groups of the size standard: the enterprise says which. */
static void a_division_of_two_groups_is_asked_about(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    person_open(p, "/enterprise/profile");
    person_fill(p, "所属行业", "59");
    person_press(p, "修改并提交");
    person_gets(p, 422);
    person_sees(p, "所选行业大类包含几个划型行业");
    person_fill(p, "划型行业", "仓储业");
    person_press(p, "修改并提交");
    person_gets(p, 200);
    column_is(org_of(account), "size_seq", "7");
    person_fill(p, "所属行业", "66");
    person_press(p, "修改并提交");
    person_gets(p, 200);
    column_is(org_of(account), "size_seq", "17");
}

static void a_new_year_leaves_the_last_one_alone(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    long id = org_of(account);
    db_do("INSERT INTO enterprise_scale (enterprise_id, year, staff, updated_at)"
          " VALUES (%ld, YEAR(CURDATE()) - 2, 41, NOW())", id);
    person_open(p, "/enterprise/profile");
    person_sees(p, "以前年度的规模");
    assert_string_equal(person_value(p, "员工人数"), "");
    person_fill(p, "员工人数", "44");
    person_press(p, "修改并提交");
    assert_int_equal(db_number("SELECT staff FROM enterprise_scale WHERE enterprise_id = %ld"
                               " AND year = YEAR(CURDATE()) - 2", id), 41);
    assert_int_equal(db_number("SELECT staff FROM enterprise_scale WHERE enterprise_id = %ld"
                               " AND year = YEAR(CURDATE()) - 1", id), 44);
}

/* Three who look: everybody, who is signed in, nobody. */
static void contacts_are_shown_to_whom_they_are_meant_for(void **state)
{
    (void)state;
    struct person *firm = person_login("demo-enterprise"), *guest = person_guest();
    struct person *expert = person_login("demo-expert");
    long own = org_of("demo-enterprise");
    long product = db_number("SELECT MIN(id) FROM product WHERE state = 'on_sale'"
                             " AND enterprise_id = %ld", own);
    char *phone = db_words("SELECT phone FROM enterprise WHERE id = %ld", own);
    db_do("DELETE FROM outbox WHERE dedupe_key = 'index:product:%ld'", product);
    static const struct { const char *value; bool public, member; } rules[] = {
        {"1", true, true}, {"2", false, true}, {"0", false, false}};
    assert_true(product > 0);
    for (size_t i = 0; i < 3; i++) {
        person_open(firm, "/enterprise/profile");
        person_fill(firm, "电话公开", rules[i].value);
        person_press(firm, "修改并提交");
        person_gets(firm, 200);
        person_open(guest, "/products/%ld", product);
        if (rules[i].public) person_sees(guest, phone);
        else person_sees_no(guest, phone);
        person_open(expert, "/enterprise/contacts/%ld", own);
        if (rules[i].member) person_sees(expert, phone);
        else person_sees_no(expert, phone);
    }
    assert_int_equal(db_number("SELECT COUNT(*) FROM outbox WHERE dedupe_key ="
                               " 'index:product:%ld'", product), 1);
    person_ask(guest, "/enterprise/contacts/%ld", own);
    person_gets(guest, 303);
    person_ask(expert, "/enterprise/contacts/%ld",
               db_number("SELECT MIN(id) FROM enterprise e WHERE NOT EXISTS (SELECT 1 FROM product p"
                         " WHERE p.enterprise_id = e.id AND p.state = 'on_sale')"));
    person_gets(expert, 404);
    free(phone);
}

/* --- 企业认证 --- */

static void decide(struct person *p, long enterprise, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld",
                db_number("SELECT id FROM case_file WHERE workflow_code = 'certification'"
                          " AND subject_id = %ld", enterprise));
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
    person_gets(p, 200);
}

static void upload_licence(struct person *p)
{
    person_open(p, "/enterprise/profile/licence");
    person_fill(p, "法定代表人", "夏样例");
    person_attach(p, "营业执照", "执照.pdf", paper, sizeof paper - 1);
    person_press(p, "修改并提交");
    person_gets(p, 200);
    person_sees(p, "执照.pdf");
}

static void ask(struct person *p)
{
    person_open(p, "/enterprise/certification");
    person_fill(p, "我确认以上内容与营业执照一致，上传的文件真实有效", "on");
    person_press(p, "申请认证");
    person_gets(p, 200);
    person_sees(p, "企业认证已提交");
    person_sees(p, "最迟");
}

static void an_enterprise_is_certified(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    struct person *county = person_login("demo-county");
    long id = org_of(account);
    person_open(p, "/enterprise/certification");
    person_sees(p, "还差一步");
    upload_licence(p);
    ask(p);
    person_open(county, "/window/cases?workflow=certification");
    person_sees(county, "麓山样例制造有限公司");
    decide(county, id, "退回补正", "执照照片不清楚");
    person_open(p, "/enterprise/");
    person_sees(p, "执照照片不清楚");
    person_open(p, "/enterprise/certification");
    person_sees(p, "执照照片不清楚");
    ask(p);
    decide(county, id, "通过认证", "");
    column_is(id, "certified", "1");
    person_open(p, "/enterprise/certification");
    person_sees(p, "已是认证企业");
    person_open(p, "/enterprise/messages");
    person_sees(p, "麓山样例制造有限公司");
}

/* While the window looks, what it looks at stays; asked for again, it is 409. */
static void nothing_changes_under_the_eyes_of_the_window(void **state)
{
    (void)state;
    const char *account = account_name(), *other = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    struct person *again = person_guest();
    upload_licence(p);
    account_sign_in(again, account, ACCOUNT_PASSWORD, "企业");
    person_open(again, "/enterprise/profile/licence");
    person_fill(again, "企业全称", "另一个样例有限公司");
    ask(p);
    person_press(again, "修改并提交");
    person_gets(again, 409);
    column_is(org_of(account), "name", "麓山样例制造有限公司");
    person_open(p, "/enterprise/profile/licence");
    assert_string_equal(p->url, "/enterprise/certification");
    char *city = db_words("SELECT window_id FROM account WHERE name = 'demo-city'");
    person_open(p, "/enterprise/profile");
    person_fill(p, "所属窗口", city);
    person_press(p, "修改并提交");
    person_gets(p, 422);
    person_sees(p, "有结果后才能改所属窗口");
    free(city);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE workflow_code ="
                               " 'certification' AND subject_id = %ld", org_of(account)), 1);
    struct person *stranger = account_enterprise(other, account_uscc());
    person_ask(stranger, "/enterprise/certification/%ld", org_of(account));
    person_gets(stranger, 404);
}

/* A certified enterprise keeps its name until the window has seen the new licence. */
static void a_certified_name_changes_through_the_window(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    struct person *county = person_login("demo-county");
    long id = org_of(account);
    upload_licence(p);
    ask(p);
    decide(county, id, "通过认证", "");
    person_open(p, "/enterprise/profile/licence");
    person_fill(p, "企业全称", "麓山样例智造有限公司");
    person_press(p, "修改并提交");
    person_gets(p, 200);
    person_sees(p, "企业认证已提交");
    column_is(id, "name", "麓山样例制造有限公司");
    column_is(id, "certified", "1");
    person_open(county, "/window/cases/%ld",
                db_number("SELECT id FROM case_file WHERE workflow_code = 'certification'"
                          " AND subject_id = %ld", id));
    person_sees(county, "原名称");
    decide(county, id, "通过认证", "");
    column_is(id, "name", "麓山样例智造有限公司");
}

static void a_code_belongs_to_one_enterprise(void **state)
{
    (void)state;
    const char *uscc = account_uscc();
    account_enterprise(account_name(), uscc);
    struct person *p = account_enterprise(account_name(), account_uscc());
    person_open(p, "/enterprise/profile/licence");
    person_fill(p, "统一社会信用代码", uscc);
    person_press(p, "修改并提交");
    person_gets(p, 422);
    assert_string_equal(person_error(p, "统一社会信用代码"), "这个统一社会信用代码已由另一家企业注册");
}

/* The licence is for its enterprise and its window, and a file that was chosen survives a refusal. */
static void the_licence_is_not_for_everybody(void **state)
{
    (void)state;
    const char *account = account_name();
    struct person *p = account_enterprise(account, account_uscc());
    struct person *stranger = account_enterprise(account_name(), account_uscc());
    struct person *county = person_login("demo-county"), *guest = person_guest();
    person_open(p, "/enterprise/profile/licence");
    person_fill(p, "统一社会信用代码", "91430104MAXMQU3850");
    person_attach(p, "营业执照", "执照.pdf", paper, sizeof paper - 1);
    person_press(p, "修改并提交");
    person_gets(p, 422);
    person_sees(p, "执照.pdf");
    person_fill(p, "统一社会信用代码", account_uscc());
    person_press(p, "修改并提交");
    person_gets(p, 200);
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'enterprise'"
                          " AND subject_id = %ld AND field = 'licence'", org_of(account));
    person_ask(p, "/enterprise/files/%s", file);
    person_gets(p, 200);
    person_ask(stranger, "/enterprise/files/%s", file);
    person_gets(stranger, 404);
    person_ask(county, "/window/files/%s", file);
    person_gets(county, 200);
    person_ask(guest, "/files/%s", file);
    person_gets(guest, 404);
    person_open(p, "/enterprise/profile/licence");
    person_fill(p, "删除已上传的文件", file);
    person_press(p, "修改并提交");
    person_sees_no(p, "执照.pdf");
    person_ask(p, "/enterprise/files/%s", file);
    person_gets(p, 404);
    free(file);
}

static void a_text_file_is_no_licence(void **state)
{
    (void)state;
    struct person *p = account_enterprise(account_name(), account_uscc());
    person_open(p, "/enterprise/profile/licence");
    person_attach(p, "营业执照", "执照.txt", "words", 5);
    person_press(p, "修改并提交");
    person_gets(p, 422);
    person_sees(p, "不能上传");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(the_profile_is_filled_in_and_unlocks_products),
        account_test(what_is_taken_away_is_missing_again),
        account_test(nearly_nothing_is_enough_to_save),
        account_test(what_is_wrong_is_said_beside_it),
        account_test(a_division_of_two_groups_is_asked_about),
        account_test(a_new_year_leaves_the_last_one_alone),
        account_test(contacts_are_shown_to_whom_they_are_meant_for),
        account_test(an_enterprise_is_certified),
        account_test(nothing_changes_under_the_eyes_of_the_window),
        account_test(a_certified_name_changes_through_the_window),
        account_test(a_code_belongs_to_one_enterprise),
        account_test(the_licence_is_not_for_everybody),
        account_test(a_text_file_is_no_licence),
    };
    return cmocka_run_group_tests_name("profile", tests, NULL, NULL);
}
