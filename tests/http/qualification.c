/* 资质认证 from registration to the public page, through the window, and every way back: manual
 * 002 §1. */
#include "tests/http/account.h"

#define PDF "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n"
#define CATEGORIES 11
/* A drawing of one pixel. */
#define PNG \
    "\211\120\116\107\015\012\032\012\000\000\000\015\111\110\104\122\000\000" \
    "\000\001\000\000\000\001\010\004\000\000\000\265\034\014\002\000\000\000" \
    "\013\111\104\101\124\170\332\143\144\370\017\000\001\005\001\001\047\030" \
    "\343\146\000\000\000\000\111\105\116\104\256\102\140\202"

static struct person *city;

static int begin(void **state)
{
    (void)state;
    db_forgive();
    city = person_login("demo-city");
    return 0;
}

#define qualification_test(f) cmocka_unit_test_setup_teardown(f, begin, people_leave)

/* --- who applies --- */

struct applicant {
    struct person *p;
    const char *type, *page;            /* "provider", its page of 资质认证 */
    long id;
    char name[64], uscc[32];
};

static void register_with(struct person *p, const char *name, const char *phone_label)
{
    const char *phone = account_phone();
    person_fill(p, "帐户名称", name);
    person_fill(p, "所属平台", "长沙市综合服务窗口");
    person_fill(p, "所在地区", "岳麓区");
    person_fill(p, phone_label, phone);
    person_fill(p, ACCOUNT_AGREE, "on");
    person_press(p, "获取验证码");
    person_fill(p, "帐户密码", ACCOUNT_PASSWORD);
    person_fill(p, "确认密码", ACCOUNT_PASSWORD);
    person_fill(p, "短信验证码", account_code(phone));
    person_press(p, "立即注册");
    person_gets(p, 200);
    assert_string_equal(p->url, "/sp/");
}

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                     " WHERE a.name = '%s'", account);
}

static struct applicant provider(const char *kind)
{
    struct applicant a = {.p = person_guest(), .type = "provider", .page = "/sp/qualification"};
    snprintf(a.name, sizeof a.name, "%s", account_name());
    snprintf(a.uscc, sizeof a.uscc, "%s", account_uscc());
    person_open(a.p, "/register/provider/%s", kind);
    person_fill(a.p, "机构名称", "样例检测服务中心");
    person_fill(a.p, "机构代码", a.uscc);
    person_fill(a.p, "联系人", "李样例");
    register_with(a.p, a.name, "电话");
    a.id = org_of(a.name);
    return a;
}

static struct applicant expert(void)
{
    struct applicant a = {.p = person_guest(), .type = "expert", .page = "/sp/expert"};
    snprintf(a.name, sizeof a.name, "%s", account_name());
    person_open(a.p, "/register/provider/expert");
    person_fill(a.p, "姓名", "赵样例");
    person_fill(a.p, "工作单位", "样例大学");
    person_fill(a.p, "专业领域", "智能制造");
    register_with(a.p, a.name, "手机");
    a.id = org_of(a.name);
    return a;
}

/* --- the form --- */

/* What every type must say. */
static void fill_in(const struct applicant *a)
{
    struct person *p = a->p;
    person_open(p, "%s", a->page);
    person_fill(p, "法定代表人", "王样例");
    person_fill(p, "通讯地址", "长沙市岳麓区样例路 8 号");
    person_fill(p, "机构行业", "科技");
    person_fill(p, "员工人数", "12");
    person_fill(p, "服务类别", "0502");
    person_fill(p, "服务类别", "0503");
    person_fill(p, "机构简介", "检验检测机构，三个工作日出报告。");
    person_fill(p, "主要服务内容和特色", "金属零部件检测。");
    person_fill(p, "联系人手机", "13812345678");
    person_fill(p, "服务电话", "0731-55501234");
    person_attach(p, "营业执照或登记证书", "营业执照.pdf", PDF, sizeof PDF - 1);
    person_fill(p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
}

static void fill_company(const struct applicant *a)
{
    fill_in(a);
    person_fill(a->p, "开业时间", "2019-03-01");
    person_fill(a->p, "注册资本", "500");
    person_fill(a->p, "经营范围", "检验检测服务");
    person_fill(a->p, "专业资质情况", "检验检测机构资质认定证书");
}

static void fill_expert(const struct applicant *a)
{
    struct person *p = a->p;
    person_open(p, "%s", a->page);
    person_fill(p, "服务类别", "0903");
    person_fill(p, "个人简介", "二十年产线改造经验。");
    person_fill(p, "收费", "公益");
    person_fill(p, "可服务地区", "长株潭");
    person_fill(p, "可服务时段", "周二下午");
    person_attach(p, "工作证明", "工作证.pdf", PDF, sizeof PDF - 1);
    person_fill(p, "我单独同意平台为核实专家身份使用上传的工作证明", "on");
    person_fill(p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
}

static void submit(const struct applicant *a)
{
    person_press(a->p, "提交申请");
    person_gets(a->p, 200);
    assert_string_equal(a->p->url, "/sp/qualification/receipt");
    person_sees(a->p, "申请已提交");
    person_sees(a->p, "最迟");
}

static struct applicant submitted(const char *kind)
{
    struct applicant a = *kind ? provider(kind) : expert();
    if (*kind) fill_company(&a);
    else fill_expert(&a);
    submit(&a);
    return a;
}

/* --- the window --- */

static long case_of(const struct applicant *a)
{
    return db_number("SELECT id FROM case_file WHERE workflow_code = 'qualification' AND"
                     " subject_type = '%s' AND subject_id = %ld", a->type, a->id);
}

static void decide(const struct applicant *a, const char *move, const char *comment)
{
    person_open(city, "/window/cases/%ld", case_of(a));
    person_gets(city, 200);
    person_fill(city, "结论", move);
    person_fill(city, "意见", comment);
    person_press(city, "提交");
    person_gets(city, 200);
    assert_string_equal(city->url, "/window/cases");
}

static struct applicant approved(const char *kind)
{
    struct applicant a = submitted(kind);
    decide(&a, "通过", "");
    return a;
}

static void states_are(const struct applicant *a, const char *record, const char *revision)
{
    char *now = db_words("SELECT qualification_state FROM %s WHERE id = %ld", a->type, a->id);
    char *then = db_words("SELECT state FROM %s_revision WHERE id = %ld", a->type, a->id);
    assert_string_equal(now, record);
    assert_string_equal(then, revision);
    free(now);
    free(then);
}

static void guest_sees(const struct applicant *a, long status, const char *words)
{
    struct person *guest = person_guest();
    person_ask(guest, "/%ss/%ld", a->type, a->id);
    person_gets(guest, status);
    if (words) person_sees(guest, words);
}

/* And the licence is not. */
static void the_logo_is_public(const struct applicant *a)
{
    struct person *guest = person_guest();
    person_open(guest, "/providers/%ld", a->id);
    const char *logo = person_find(guest, "//main//img[contains(@alt, '的标志')]/@src");
    assert_non_null(logo);
    char *path = strdup(logo), *licence = db_words("SELECT public_id FROM attachment WHERE"
        " subject_type = 'provider' AND subject_id = %ld AND field = 'licence'", a->id);
    person_ask(guest, "%s", path);
    person_gets(guest, 200);
    person_ask(guest, "/files/%s", licence);
    person_gets(guest, 404);
    free(path);
    free(licence);
}

/* --- the way --- */

static void from_registration_to_the_public(void **state)
{
    (void)state;
    struct applicant a = provider("social");
    person_sees(a.p, "待填资质");
    person_sees(a.p, "长沙市综合服务窗口");
    person_follow(a.p, "填写资质表");
    assert_string_equal(a.p->url, "/sp/qualification");
    fill_company(&a);
    person_attach(a.p, "LOGO", "标志.png", PNG, sizeof PNG - 1);
    submit(&a);
    states_are(&a, "reviewing", "reviewing");
    guest_sees(&a, 404, NULL);
    person_open(a.p, "/sp/qualification");
    person_sees(a.p, "资质状态：审核中");
    assert_int_equal(person_count(a.p, "//form[@action='/sp/qualification']"), 0);
    assert_int_equal(db_number("SELECT due_days FROM case_file WHERE id = %ld", case_of(&a)), 1);
    person_open(city, "/window/cases/%ld", case_of(&a));
    person_sees(city, "样例检测服务中心");
    person_sees(city, a.uscc);
    person_sees(city, "营业执照.pdf");
    person_sees(city, "138****5678");
    decide(&a, "通过", "");
    states_are(&a, "approved", "approved");
    guest_sees(&a, 200, "金属零部件检测");
    person_open(a.p, "/sp/");
    person_sees(a.p, "资质已通过");
    assert_int_equal(db_number("SELECT COUNT(*) FROM provider_category WHERE provider_id = %ld"
                               " AND category_code IN ('0502', '0503')", a.id), 2);
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type = 'provider'"
                               " AND subject_id = %ld AND state = 'kept'", a.id), 2);
    the_logo_is_public(&a);
    assert_int_equal(db_number("SELECT COUNT(*) FROM message m JOIN account x ON x.id ="
                               " m.account_id WHERE x.name = '%s' AND m.title LIKE"
                               " '资质认证：审核通过%%'", a.name), 1);
}

static void a_draft_may_lack_what_a_submission_must_have(void **state)
{
    (void)state;
    struct applicant a = provider("social");
    person_open(a.p, "/sp/qualification");
    person_fill(a.p, "机构简介", "刚写了一半");
    person_press(a.p, "保存草稿");
    person_gets(a.p, 200);
    person_sees(a.p, "草稿已保存");
    assert_string_equal(person_value(a.p, "机构简介"), "刚写了一半");
    states_are(&a, "draft", "draft");
    assert_int_equal(case_of(&a), 0);
    person_press(a.p, "提交申请");
    person_gets(a.p, 422);
    assert_string_equal(person_value(a.p, "机构简介"), "刚写了一半");
    assert_string_equal(person_error(a.p, "法定代表人"), "请填写法定代表人");
    assert_string_equal(person_error(a.p, "服务类别"), "请选择服务类别");
    assert_string_equal(person_error(a.p, "营业执照或登记证书"), "请上传营业执照或登记证书");
    assert_int_equal(case_of(&a), 0);
}

static void what_is_returned_is_corrected(void **state)
{
    (void)state;
    struct applicant a = submitted("social");
    decide(&a, "退回补正", "资质证书请补有效期");
    states_are(&a, "returned", "returned");
    person_open(a.p, "/sp/");
    person_sees(a.p, "资质证书请补有效期");
    person_follow(a.p, "去办理");
    assert_int_equal(strncmp(a.p->url, "/sp/qualification?", 18), 0);
    person_sees(a.p, "资质状态：退回补正");
    person_sees(a.p, "资质证书请补有效期");
    person_fill(a.p, "专业资质情况", "资质认定证书，有效期到 2029 年");
    person_press(a.p, "保存草稿");
    states_are(&a, "returned", "returned");
    person_sees(a.p, "资质证书请补有效期");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    states_are(&a, "reviewing", "reviewing");
    decide(&a, "通过", "");
    guest_sees(&a, 200, "有效期到 2029 年");
}

static void who_is_refused_reads_why_and_may_try_again(void **state)
{
    (void)state;
    struct applicant a = submitted("social");
    decide(&a, "不予通过", "登记证书已注销");
    states_are(&a, "refused", "refused");
    guest_sees(&a, 404, NULL);
    person_open(a.p, "/sp/qualification");
    person_sees(a.p, "资质状态：不予通过");
    person_sees(a.p, "登记证书已注销");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    states_are(&a, "reviewing", "reviewing");
}

static void a_return_without_a_reason_is_refused(void **state)
{
    (void)state;
    struct applicant a = submitted("social");
    person_open(city, "/window/cases/%ld", case_of(&a));
    person_fill(city, "结论", "退回补正");
    person_press(city, "提交");
    person_gets(city, 422);
    states_are(&a, "reviewing", "reviewing");
}

static void what_was_decided_is_not_decided_again(void **state)
{
    (void)state;
    struct applicant a = submitted("social");
    struct person *colleague = person_login("demo-province");
    person_open(colleague, "/window/cases/%ld", case_of(&a));
    decide(&a, "退回补正", "请补充");
    person_fill(colleague, "结论", "通过");
    person_press(colleague, "提交");
    person_gets(colleague, 409);
    states_are(&a, "returned", "returned");
}

static void nothing_changes_while_it_is_reviewed(void **state)
{
    (void)state;
    struct applicant a = provider("social");
    struct person *other = person_guest();
    fill_company(&a);
    account_sign_in(other, a.name, ACCOUNT_PASSWORD, "服务机构");
    person_open(other, "/sp/qualification");
    person_fill(other, "机构简介", "另一个窗口里写的");
    submit(&a);
    person_press(other, "保存草稿");
    person_gets(other, 409);
    assert_int_equal(db_number("SELECT COUNT(*) FROM provider_revision WHERE id = %ld AND"
                               " intro LIKE '%%另一个%%'", a.id), 0);
}

/* --- a change --- */

static void the_public_sees_the_record_until_its_change_is_approved(void **state)
{
    (void)state;
    struct applicant a = approved("social");
    person_open(a.p, "/sp/qualification");
    person_fill(a.p, "主要服务内容和特色", "换成塑料零部件检测。");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    states_are(&a, "approved", "reviewing");
    guest_sees(&a, 200, "金属零部件检测");
    person_open(a.p, "/sp/qualification");
    person_sees(a.p, "变更审核中");
    person_open(city, "/window/cases/%ld", case_of(&a));
    person_sees(city, "这次变更的内容");
    assert_int_equal(person_count(city, "//tr[contains(., '主要服务内容和特色')]"
                                  "[contains(., '金属')][contains(., '塑料')]"), 1);
    decide(&a, "退回补正", "请写清设备");
    states_are(&a, "approved", "returned");
    guest_sees(&a, 200, "金属零部件检测");
    person_open(a.p, "/sp/qualification");
    person_sees(a.p, "变更被退回");
    person_fill(a.p, "主要服务设备及条件", "三坐标两台");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    decide(&a, "通过", "");
    states_are(&a, "approved", "approved");
    guest_sees(&a, 200, "换成塑料零部件检测");
}

static void a_refused_change_takes_nothing_away(void **state)
{
    (void)state;
    struct applicant a = approved("social");
    person_open(a.p, "/sp/qualification");
    person_fill(a.p, "机构名称", "样例检测服务中心（新）");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    decide(&a, "不予通过", "名称与执照不符");
    states_are(&a, "approved", "refused");
    assert_int_equal(db_number("SELECT listed FROM provider WHERE id = %ld", a.id), 1);
    guest_sees(&a, 200, "样例检测服务中心");
    person_open(a.p, "/sp/qualification");
    person_sees(a.p, "变更未通过");
}

static void contacts_change_at_once(void **state)
{
    (void)state;
    struct applicant a = approved("social");
    person_open(a.p, "/sp/contact");
    person_fill(a.p, "服务电话", "0731-88889999");
    person_press(a.p, "保存联系方式");
    person_gets(a.p, 200);
    guest_sees(&a, 200, "0731-88889999");
    person_open(a.p, "/sp/qualification");
    assert_string_equal(person_value(a.p, "服务电话"), "0731-88889999");
    person_fill(a.p, "服务电话", "0731-88887777");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    person_press(a.p, "提交申请");
    person_sees(a.p, "没有改动，不用审核");
    states_are(&a, "approved", "approved");
    guest_sees(&a, 200, "0731-88887777");
}

/* --- what is refused --- */

static void types_must_say_different_things(void **state)
{
    (void)state;
    struct applicant a = provider("government");
    fill_in(&a);
    person_press(a.p, "提交申请");
    person_gets(a.p, 422);
    assert_string_equal(person_error(a.p, "服务时间"), "请填写服务时间");
    assert_string_equal(person_error(a.p, "注册资本"), "");
    person_fill(a.p, "服务时间", "工作日");
    submit(&a);
    a = provider("saas");
    fill_in(&a);
    person_press(a.p, "提交申请");
    person_gets(a.p, 422);
    assert_string_equal(person_error(a.p, "注册资本"), "请填写注册资本");
    assert_string_equal(person_error(a.p, "网址"), "请填写网址");
    assert_string_equal(person_error(a.p, "资质证书"), "请上传资质证书");
}

static void at_most_ten_categories(void **state)
{
    (void)state;
    static const char *const codes[CATEGORIES] = {"0101", "0102", "0103", "0104", "0105", "0201",
                                                  "0202", "0203", "0204", "0205", "0206"};
    struct applicant a = provider("social");
    person_open(a.p, "/sp/qualification");
    for (int i = 0; i < CATEGORIES; i++) person_fill(a.p, "服务类别", codes[i]);
    person_press(a.p, "保存草稿");
    person_gets(a.p, 422);
    assert_string_equal(person_error(a.p, "服务类别"), "最多选 10 项");
    assert_int_equal(db_number("SELECT COUNT(*) FROM provider_revision WHERE id = %ld", a.id), 0);
}

static void codes_that_are_none_or_somebody_else_s(void **state)
{
    (void)state;
    struct applicant a = provider("social");
    person_open(a.p, "/sp/qualification");
    person_fill(a.p, "机构代码", "91430104MA5KLRA9X9");
    person_press(a.p, "保存草稿");
    person_gets(a.p, 422);
    assert_true(*person_error(a.p, "机构代码"));
    char *taken = db_words("SELECT uscc FROM provider WHERE id <> %ld LIMIT 1", a.id);
    person_fill(a.p, "机构代码", taken);
    person_press(a.p, "保存草稿");
    person_gets(a.p, 422);
    assert_string_equal(person_error(a.p, "机构代码"), "这个机构代码已由另一家机构登记，请核对");
    free(taken);
}

/* --- files --- */

static char *file_of(const struct applicant *a, const char *field)
{
    return db_words("SELECT public_id FROM attachment WHERE subject_type LIKE '%s%%' AND"
                    " subject_id = %ld AND field = '%s' AND state = 'kept'", a->type, a->id,
                    field);
}

static void tick_to_delete(const struct applicant *a, const char *field)
{
    char *file = file_of(a, field);
    person_fill(a->p, "已上传的文件：勾选要删除的", file);
    free(file);
}

static void files_are_kept_when_the_form_is_refused_and_deleted_when_ticked(void **state)
{
    (void)state;
    struct applicant a = provider("social");
    person_open(a.p, "/sp/qualification");
    person_attach(a.p, "营业执照或登记证书", "执照正本.pdf", PDF, sizeof PDF - 1);
    person_fill(a.p, "邮编", "12345");
    person_press(a.p, "保存草稿");
    person_gets(a.p, 422);
    assert_string_equal(person_error(a.p, "邮编"), "邮编是 6 位数字");
    person_sees(a.p, "执照正本.pdf");
    person_fill(a.p, "邮编", "410000");
    person_press(a.p, "保存草稿");
    person_gets(a.p, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type ="
                               " 'provider_revision' AND subject_id = %ld AND state = 'kept'",
                               a.id), 1);
    tick_to_delete(&a, "licence");
    person_press(a.p, "保存草稿");
    person_gets(a.p, 200);
    person_sees_no(a.p, "执照正本.pdf");
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_id = %ld AND"
                               " subject_type = 'provider_revision' AND state = 'kept'", a.id), 0);
}

static void a_form_that_deletes_its_licence_is_not_complete(void **state)
{
    (void)state;
    struct applicant a = provider("social");
    fill_company(&a);
    person_press(a.p, "保存草稿");
    tick_to_delete(&a, "licence");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    person_press(a.p, "提交申请");
    person_gets(a.p, 422);
    assert_string_equal(person_error(a.p, "营业执照或登记证书"), "请上传营业执照或登记证书");
    states_are(&a, "draft", "draft");
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_id = %ld AND"
                               " subject_type = 'provider_revision' AND state = 'kept'", a.id), 1);
}

static void files_are_read_by_who_may(void **state)
{
    (void)state;
    struct applicant a = submitted("social"), b = provider("social");
    struct person *regulator = person_login("demo-seat");
    char *file = file_of(&a, "licence");
    person_ask(a.p, "/sp/files/%s", file);
    person_gets(a.p, 200);
    person_ask(b.p, "/sp/files/%s", file);
    person_gets(b.p, 404);
    person_ask(city, "/window/files/%s", file);
    person_gets(city, 200);
    person_ask(regulator, "/window/files/%s", file);
    person_gets(regulator, 404);
    person_ask(b.p, "/files/%s", file);
    person_gets(b.p, 404);
    free(file);
}

static void a_file_of_the_record_goes_when_its_change_is_approved(void **state)
{
    (void)state;
    struct applicant a = approved("social");
    char *before = file_of(&a, "licence");
    person_open(a.p, "/sp/qualification");
    tick_to_delete(&a, "licence");
    person_attach(a.p, "营业执照或登记证书", "新执照.pdf", PDF, sizeof PDF - 1);
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    person_ask(a.p, "/sp/files/%s", before);
    person_gets(a.p, 200);
    person_open(city, "/window/cases/%ld", case_of(&a));
    person_sees(city, "申请删除");
    person_sees(city, "新上传");
    decide(&a, "通过", "");
    person_ask(a.p, "/sp/files/%s", before);
    person_gets(a.p, 404);
    char *after = file_of(&a, "licence");
    assert_string_not_equal(before, after);
    free(before);
    free(after);
}

/* --- experts --- */

static void an_expert_becomes_public(void **state)
{
    (void)state;
    struct applicant a = submitted("");
    states_are(&a, "reviewing", "reviewing");
    guest_sees(&a, 404, NULL);
    person_open(city, "/window/cases/%ld", case_of(&a));
    person_sees(city, "二十年产线改造经验");
    person_sees(city, "工作证.pdf");
    decide(&a, "退回补正", "请补职称");
    person_open(a.p, "/sp/expert");
    person_sees(a.p, "请补职称");
    person_fill(a.p, "职称", "教授");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    decide(&a, "通过", "");
    guest_sees(&a, 200, "教授");
    person_open(a.p, "/sp/expert");
    person_fill(a.p, "个人简介", "换了一段介绍。");
    person_fill(a.p, "我保证以上内容和材料真实、有效，愿意接受窗口核实", "on");
    submit(&a);
    guest_sees(&a, 200, "二十年产线改造经验");
    decide(&a, "不予通过", "介绍太短");
    states_are(&a, "approved", "refused");
    person_open(a.p, "/sp/times");
    person_fill(a.p, "可服务时段", "周五全天");
    person_press(a.p, "保存");
    guest_sees(&a, 200, "周五全天");
}

static void a_proof_of_identity_needs_consent_and_is_for_the_window_alone(void **state)
{
    (void)state;
    struct applicant a = expert();
    fill_expert(&a);
    person_fill(a.p, "我单独同意平台为核实专家身份使用上传的工作证明", "");
    person_press(a.p, "提交申请");
    person_gets(a.p, 422);
    person_sees(a.p, "上传工作证明前请单独同意");
    person_fill(a.p, "我单独同意平台为核实专家身份使用上传的工作证明", "on");
    submit(&a);
    char *file = file_of(&a, "identity");
    person_ask(a.p, "/sp/files/%s", file);
    person_gets(a.p, 404);
    person_ask(city, "/window/files/%s", file);
    person_gets(city, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM audit_log WHERE action = 'file.view' AND"
                               " detail LIKE '%%%s%%'", file), 1);
    free(file);
}

static void a_provider_has_no_page_of_an_expert(void **state)
{
    (void)state;
    struct applicant a = provider("social"), x = expert();
    person_ask(a.p, "/sp/expert");
    person_gets(a.p, 403);
    person_ask(x.p, "/sp/qualification");
    person_gets(x.p, 403);
}

static void a_window_beside_does_not_see_it(void **state)
{
    (void)state;
    struct applicant a = submitted("social");
    struct person *county = person_login("demo-county");
    person_ask(county, "/window/cases/%ld", case_of(&a));
    person_gets(county, 404);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        qualification_test(from_registration_to_the_public),
        qualification_test(a_draft_may_lack_what_a_submission_must_have),
        qualification_test(what_is_returned_is_corrected),
        qualification_test(who_is_refused_reads_why_and_may_try_again),
        qualification_test(a_return_without_a_reason_is_refused),
        qualification_test(what_was_decided_is_not_decided_again),
        qualification_test(nothing_changes_while_it_is_reviewed),
        qualification_test(the_public_sees_the_record_until_its_change_is_approved),
        qualification_test(a_refused_change_takes_nothing_away),
        qualification_test(contacts_change_at_once),
        qualification_test(types_must_say_different_things),
        qualification_test(at_most_ten_categories),
        qualification_test(codes_that_are_none_or_somebody_else_s),
        qualification_test(files_are_kept_when_the_form_is_refused_and_deleted_when_ticked),
        qualification_test(a_form_that_deletes_its_licence_is_not_complete),
        qualification_test(files_are_read_by_who_may),
        qualification_test(a_file_of_the_record_goes_when_its_change_is_approved),
        qualification_test(an_expert_becomes_public),
        qualification_test(a_proof_of_identity_needs_consent_and_is_for_the_window_alone),
        qualification_test(a_provider_has_no_page_of_an_expert),
        qualification_test(a_window_beside_does_not_see_it),
    };
    return cmocka_run_group_tests_name("qualification", tests, NULL, NULL);
}
