/* What was typed becomes values: every kind of field with what it takes and what it says about the rest. */
#include "web.h"

static struct qf_inside in;
static struct qf_req req;
static struct qf_form one;              /* the form of a test with one field */

static void new_request(void)
{
    in = (struct qf_inside){.worker = &worker, .sid = GID, .res = {.status = 200}};
    req = (struct qf_req){.arena = arena, .db = worker.db, .conf = worker.conf, .in = &in,
                          .actor = &in.actor, .now = qf_now(), .path = "/"};
}

static void typed(const char *name, const char *value)
{
    assert_good(qf_fields_add(arena, &in.body, name, value));
}

static struct qf_value *read_one(const struct qf_field *field, const char *text)
{
    one = (struct qf_form){.name = "one", .fields = {[0] = *field}};
    one.fields[0].name = "f";
    one.fields[0].label = "一项";
    new_request();
    if (text) typed("f", text);
    assert_good(qf_form_read(&req, &one, &in.body));
    return &in.form->values[0];
}

/* --- one field --- */

static const struct qf_choice fruits[] = {
    {.value = "apple", .label = "苹果"}, {.value = "pear", .label = "梨"}, {0}};
static const char nine[] = "123456789", long_text[] = "abcdefghijk";

static const struct { struct qf_field field; const char *text, *wrong; } rows[] = {
    {{.kind = QF_LINE}, "", NULL},
    {{.kind = QF_LINE, .required = true}, "", "请填写一项"},
    {{.kind = QF_LINE, .required = true}, " 　", "请填写一项"},
    {{.kind = QF_LINE, .required = true, .missing = "要有一项"}, "", "要有一项"},
    {{.kind = QF_LINE, .max = 9}, nine, NULL},
    {{.kind = QF_LINE, .max = 9}, "1234567890", "最多 9 字，现在是 10 字"},
    {{.kind = QF_LINE, .max = 2}, "汉字", NULL},
    {{.kind = QF_LINE, .min = 3}, "ab", "至少 3 字，现在是 2 字"},
    {{.kind = QF_LINE, .min = 3}, "abc", NULL},
    {{.kind = QF_LINE, .min = 3}, "", NULL},
    {{.kind = QF_LINE}, "a\nb", "不能含有换行或控制字符"},
    {{.kind = QF_LINE}, "a\tb", "不能含有换行或控制字符"},
    {{.kind = QF_TEXT}, "a\nb", NULL},
    {{.kind = QF_TEXT, .max = 2}, "a\nb", "最多 2 字"},
    {{.kind = QF_SEARCH}, "a\nb", "不能含有"},
    {{.kind = QF_HIDDEN, .required = true}, "", "请填写一项"},
    {{.kind = QF_RICH}, "<p>写了</p>", NULL},
    {{.kind = QF_RICH, .required = true}, "<p> </p>", "请填写一项"},
    {{.kind = QF_RICH}, "<p> </p>", NULL},
    {{.kind = QF_RICH, .required = true}, "<!-- 没有 -->", "请填写一项"},
    {{.kind = QF_RICH, .required = true}, "<img src=\"/files/a.png\">", NULL},
    {{.kind = QF_RICH, .max = 3}, "<p>一二三</p>", NULL},
    {{.kind = QF_RICH, .max = 3}, "<p>一二三四</p>", "最多 3 字，现在是 4 字"},
    {{.kind = QF_RICH, .max = 9}, "1 < 2 <3", NULL},
    {{.kind = QF_INTEGER, .min = 1, .max = 10}, "1", NULL},
    {{.kind = QF_INTEGER, .min = 1, .max = 10}, "１０", NULL},
    {{.kind = QF_INTEGER, .min = 1, .max = 10}, "0", "请填写 1 到 10之间的数"},
    {{.kind = QF_INTEGER, .min = 1, .max = 10, .unit = "人"}, "11", "请填写 1 到 10 人之间的数"},
    {{.kind = QF_INTEGER, .min = 1, .max = 10, .unit = "人"}, "9 人", NULL},
    {{.kind = QF_INTEGER, .min = 1}, "999999999", NULL},
    {{.kind = QF_INTEGER, .min = 1}, "-1", "之间的数"},
    {{.kind = QF_INTEGER}, "1.5", "请填写整数，只用数字"},
    {{.kind = QF_INTEGER}, "many", "请填写整数，只用数字"},
    {{.kind = QF_AMOUNT, .min = 1}, "0.01", NULL},
    {{.kind = QF_AMOUNT, .min = 1}, "0", "请填写 0.01 到"},
    {{.kind = QF_AMOUNT}, "1.234", "最多两位小数"},
    {{.kind = QF_AMOUNT}, "9,999,999,999.99", NULL},
    {{.kind = QF_AMOUNT}, "10000000000", "之间的数"},
    {{.kind = QF_AMOUNT, .max = 100}, "1.01", "之间的数"},
    {{.kind = QF_DECIMAL, .places = 1, .max = 50}, "5.0", NULL},
    {{.kind = QF_DECIMAL, .places = 1, .max = 50}, "5.1", "请填写 0.0 到 5.0之间的数"},
    {{.kind = QF_DECIMAL, .places = 1, .min = -10}, "-1.1", "之间的数"},
    {{.kind = QF_DECIMAL, .places = 1}, "1.23", "最多 1 位小数"},
    {{.kind = QF_DAY}, "2026-02-28", NULL},
    {{.kind = QF_DAY}, "2026-02-30", "请填写日期"},
    {{.kind = QF_DAY}, "2026-2-28", "请填写日期"},
    {{.kind = QF_DAY, .required = true}, "", "请选择一项"},
    {{.kind = QF_CHOICE, .choices = fruits}, "pear", NULL},
    {{.kind = QF_CHOICE, .choices = fruits}, "plum", "请从列出的选项中选一项"},
    {{.kind = QF_CHOICE, .choices = fruits, .required = true}, "", "请选择一项"},
    {{.kind = QF_RADIO, .choices = fruits}, "Apple", "请从列出的选项中选一项"},
    {{.kind = QF_RADIO}, "apple", "请从列出的选项中选一项"},
    {{.kind = QF_RADIO, .required = true}, NULL, "请选择一项"},
    {{.kind = QF_REGION, .max = 2}, "430100", NULL},
    {{.kind = QF_REGION}, "430100", "请从列出的选项中选一项"},
    {{.kind = QF_REGION}, "430104", NULL},
    {{.kind = QF_REGION, .required = true}, "", "请选择一项"},
    {{.kind = QF_TICK, .required = true}, "1", NULL},
    {{.kind = QF_TICK, .required = true}, "", "请先勾选：一项"},
    {{.kind = QF_TICKS, .choices = fruits, .required = true}, NULL, "请选择一项"},
    {{.kind = QF_TICKS, .choices = fruits}, "plum", "请从列出的选项中选"},
    {{.kind = QF_FILES, .required = true}, NULL, "请上传一项"},
    {{.kind = QF_USCC}, "9143 0000-7121 94499r", "位数不对"},
    {{.kind = QF_USCC}, "91430000712194499r", NULL},
    {{.kind = QF_USCC}, "738737199", "位"},
    {{.kind = QF_ORG_CODE}, "738737199", NULL},
    {{.kind = QF_ORG_CODE}, "738737198", "位"},
    {{.kind = QF_ORG_CODE}, "91430000712194499R", NULL},
    {{.kind = QF_SECRET}, " x ", NULL},
    {{.kind = QF_NEW_SECRET}, "abcdefghi1", NULL},
    {{.kind = QF_NEW_SECRET}, "密码密码密码密码密1", NULL},
    {{.kind = QF_NEW_SECRET}, "abcdefgh1", "至少 10 位，含字母和数字"},
    {{.kind = QF_NEW_SECRET}, "abcdefghij", "至少 10 位，含字母和数字"},
    {{.kind = QF_NEW_SECRET}, "1234567890", "至少 10 位，含字母和数字"},
    {{.kind = QF_ACCOUNT}, "lush", NULL},
    {{.kind = QF_ACCOUNT}, "lus", "帐户名称要 4 到 60 个字符"},
    {{.kind = QF_ACCOUNT, .max = 10}, long_text, "帐户名称要 4 到 10 个字符"},
    {{.kind = QF_ACCOUNT}, "lu shan", "不能含有空格或看不见的字符"},
    {{.kind = QF_ACCOUNT}, "lu\xE2\x84\x80shan", "不能含有空格或看不见的字符"},
    {{.kind = QF_CODE}, "123 456", NULL},
    {{.kind = QF_CODE}, "12345", "请填写 6 位数字验证码"},
    {{.kind = QF_CODE}, "12345a", "请填写 6 位数字验证码"},
    {{.kind = QF_MOBILE}, "138 0000 0000", NULL},
    {{.kind = QF_MOBILE}, "0731-55500123", "请输入 11 位手机号码"},
    {{.kind = QF_PHONE}, "0731-55500123", NULL},
    {{.kind = QF_PHONE}, "55", "请填写电话"},
    {{.kind = QF_EMAIL}, "name@example.com", NULL},
    {{.kind = QF_EMAIL}, "name@", "请填写邮箱"},
    {{.kind = QF_URL}, "https://www.example.com", NULL},
    {{.kind = QF_URL}, "javascript:alert(1)", "请填写完整网址"},
    {{.kind = QF_CAPTCHA, .required = true}, "", NULL},         /* the gate asks for it itself */
};

static void each_kind_takes_what_it_should(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *wrong = read_one(&rows[i].field, rows[i].text)->wrong;
        bool as_said = rows[i].wrong ? wrong && strstr(wrong, rows[i].wrong) : !wrong;
        if (!as_said)
            fail_msg("row %zu, \"%s\": %s, not %s", i, rows[i].text, wrong ? wrong : "taken",
                     rows[i].wrong ? rows[i].wrong : "taken");
        assert_int_equal(in.form->any_wrong, wrong != NULL);
    }
}

static void values_come_out_as_their_types(void **state)
{
    (void)state;
    read_one(&(struct qf_field){.kind = QF_AMOUNT}, "6,800.50");
    assert_int_equal(qf_int(&req, 0), 680050);
    read_one(&(struct qf_field){.kind = QF_DECIMAL, .places = 1}, "4.5");
    assert_int_equal(qf_int(&req, 0), 45);
    read_one(&(struct qf_field){.kind = QF_INTEGER, .min = -5, .max = 5}, "-3");
    assert_int_equal(qf_int(&req, 0), -3);
    read_one(&(struct qf_field){.kind = QF_DAY}, "2026-11-21");
    assert_true(qf_date(&req, 0) != QF_NO_TIME);
    read_one(&(struct qf_field){.kind = QF_USCC}, "91430000712194499r");
    assert_string_equal(qf_str(&req, 0), "91430000712194499R");
    read_one(&(struct qf_field){.kind = QF_SECRET}, " Ab　");
    assert_string_equal(qf_str(&req, 0), " Ab　");
    read_one(&(struct qf_field){.kind = QF_RICH}, "a\n\nb");
    assert_string_equal(qf_str(&req, 0), "<p>a</p><p>b</p>");
    read_one(&(struct qf_field){.kind = QF_TICK}, "1");
    assert_int_equal(qf_int(&req, 0), 1);
    read_one(&(struct qf_field){.kind = QF_LINE, .max = 1}, "zu lang");
    assert_string_equal(qf_str(&req, 0), "");           /* what was refused is nobody's value */
    assert_string_equal(in.form->values[0].typed, "zu lang");
}

static void what_is_too_long_for_its_kind(void **state)
{
    (void)state;
    char *text = qf_alloc(arena, 300001);
    memset(text, 'a', 129);
    assert_string_equal(read_one(&(struct qf_field){.kind = QF_SECRET}, text)->wrong,
                        "密码最长 128 位");
    text[128] = '\0';
    assert_null(read_one(&(struct qf_field){.kind = QF_SECRET}, text)->wrong);
    memset(text, 'a', 300000);
    const char *wrong = read_one(&(struct qf_field){.kind = QF_RICH}, text)->wrong;
    assert_non_null(strstr(wrong, "内容太长"));
}

static void ticks_are_counted(void **state)
{
    (void)state;
    const struct qf_field field = {"f", "多选", QF_TICKS, .choices = fruits, .max = 1};
    const char *const *many;
    one = (struct qf_form){.name = "one", .fields = {[0] = field}};
    new_request();
    typed("f", "apple");
    typed("f", "pear");
    assert_good(qf_form_read(&req, &one, &in.body));
    assert_string_equal(in.form->values[0].wrong, "最多选 1 项");
    one.fields[0].max = 2;
    new_request();
    typed("f", "apple");
    typed("f", "pear");
    assert_good(qf_form_read(&req, &one, &in.body));
    assert_int_equal(qf_many(&req, 0, &many), 2);
    assert_string_equal(many[1], "pear");
}

static const char *not_this_time(struct qf_req *r, const struct qf_field *f)
{
    (void)r, (void)f;
    return NULL;
}

static void a_field_without_a_label_is_not_there(void **state)
{
    (void)state;
    const struct qf_field field = {.kind = QF_LINE, .required = true, .label_of = not_this_time};
    assert_null(read_one(&field, "x")->wrong);
    assert_string_equal(qf_str(&req, 0), "");
    assert_null(read_one(&field, "")->wrong);
}

/* --- files --- */

static struct qf_value *read_files(int64_t max)
{
    const struct qf_field field = {"scan", "扫描件", QF_FILES, .max = max, .kinds = QF_FILE_PDF};
    one = (struct qf_form){.name = "one", .fields = {[0] = field}};
    assert_good(qf_form_read(&req, &one, &in.body));
    return &in.form->values[0];
}

static void came(const char *field, const char *refused)
{
    struct qf_upload *items = qf_calloc(arena, in.uploads.count + 1, sizeof *items);
    if (in.uploads.count) memcpy(items, in.uploads.items, in.uploads.count * sizeof *items);
    items[in.uploads.count++] = (struct qf_upload){.field = field, .name = "一.pdf",
                                                   .refused = refused};
    in.uploads.items = items;
}

static void files_come_now_or_were_kept(void **state)
{
    (void)state;
    const uint64_t *ids;
    kept_upload = (struct qf_upload){.field = "scan", .name = "旧.pdf"};
    new_request();
    came("scan", NULL);
    came("other", NULL);
    typed("scan_kept", "kept");
    typed("scan_kept", "foreign");
    assert_null(read_files(2)->wrong);
    assert_int_equal(qf_files(&req, 0, &ids), 2);
    assert_int_equal(ids[0], 71);
    assert_int_equal(ids[1], 70);
    assert_string_equal(qf_file(&req, 0, 0)->name, "旧.pdf");
    new_request();
    came("scan", NULL);
    typed("scan_kept", "kept");
    assert_string_equal(read_files(1)->wrong, "最多 1 个文件");
}

static void a_kept_file_is_of_its_field_and_not_taken_away(void **state)
{
    (void)state;
    const uint64_t *ids;
    kept_upload.field = "other";
    new_request();
    typed("scan_kept", "kept");
    read_files(2);
    assert_int_equal(qf_files(&req, 0, &ids), 0);
    kept_upload.field = "scan";
    new_request();
    typed("scan_kept", "kept");
    typed("scan_drop", "something");
    typed("scan_drop", "kept");
    read_files(2);
    assert_int_equal(qf_files(&req, 0, &ids), 0);
    new_request();
    typed("scan_kept", "kept");
    typed("scan_drop", "something");
    read_files(0);
    assert_int_equal(qf_files(&req, 0, &ids), 1);
}

static void a_refused_file_is_said_and_the_rest_kept(void **state)
{
    (void)state;
    const uint64_t *ids;
    new_request();
    came("scan", "“一.pdf”太大");
    came("scan", NULL);
    assert_string_equal(read_files(5)->wrong, "“一.pdf”太大");
    assert_int_equal(in.form->values[0].file_count, 1);
    assert_int_equal(qf_files(&req, 0, &ids), 0);
}

static void never_more_than_twenty(void **state)
{
    (void)state;
    kept_upload.field = "scan";
    new_request();
    for (int i = 0; i < 25; i++) typed("scan_kept", "kept");
    came("scan", NULL);
    read_files(0);
    assert_int_equal(in.form->values[0].file_count, 20);
}

static void a_keeper_that_fails_is_an_error(void **state)
{
    (void)state;
    const struct qf_field field = {"scan", "扫描件", QF_FILES, .kinds = QF_FILE_PDF};
    one = (struct qf_form){.name = "one", .fields = {[0] = field}};
    for (fails_at = 1; fails_at <= 2; fails_at++) {
        calls = 0;
        new_request();
        typed("scan_kept", "kept");
        came("scan", NULL);
        assert_true(unit_refused(qf_form_read(&req, &one, &in.body), 503));
    }
}

/* --- the whole form --- */

enum { A, B, TICKS, SCAN };
static int checked;
static void check(struct qf_req *r) { (void)r; checked++; }
static const struct qf_choice drafts[] = {{.value = "save", .label = "保存草稿"}, {0}};
static const struct qf_form whole = {
    .name = "whole", .check = check, .drafts = drafts,
    .fields = {[A] = {"a", "密码", QF_LINE, .required = true},
               [B] = {"b", "确认密码", QF_LINE, .equals = "a", .side = "code",
                      .side_needs = 1u << A},
               [TICKS] = {"ticks", "多选", QF_TICKS, .choices = fruits},
               [SCAN] = {"scan", "扫描件", QF_FILES, .kinds = QF_FILE_PDF}}};

static qf_err *read_whole(const char *text)
{
    new_request();
    checked = 0;
    assert_good(qf_parse_urlencoded(arena, text, strlen(text), &in.body));
    return qf_form_read(&req, &whole, &in.body);
}

static void two_fields_must_hold_the_same(void **state)
{
    (void)state;
    assert_good(read_whole("a=x&b=x"));
    assert_false(qf_any_wrong(&req));
    assert_int_equal(checked, 1);
    assert_good(read_whole("a=x&b=y"));
    assert_string_equal(in.form->values[B].wrong, "两次输入的密码不一样");
    assert_int_equal(checked, 0);
}

static void a_name_stands_once_where_one_is_meant(void **state)
{
    (void)state;
    assert_true(unit_refused(read_whole("a=x&a=y"), 400));
    assert_true(unit_refused(read_whole("a=x&b=x&unknown=1&unknown=2"), 400));
    assert_true(unit_refused(read_whole("a=x&b=x&scan=1&scan=2"), 400));
    assert_true(unit_refused(read_whole("a=x&b=x&sca_kept=1&sca_kept=2"), 400));
    assert_good(read_whole("a=x&b=x&ticks=apple&ticks=pear"));
    assert_good(read_whole("a=x&b=x&scan_kept=1&scan_kept=2"));
}

static void a_draft_needs_nothing(void **state)
{
    (void)state;
    assert_good(read_whole("_draft=save"));
    assert_string_equal(qf_draft(&req), "save");
    assert_false(qf_any_wrong(&req));
    assert_good(read_whole("_draft=other"));
    assert_string_equal(qf_draft(&req), "");
    assert_true(qf_any_wrong(&req));
    new_request();
    typed("_draft", "save");
    one = (struct qf_form){.name = "one", .fields = {{"a", "甲", QF_RICH, .required = true}}};
    assert_good(qf_form_read(&req, &one, &in.body));
    assert_true(qf_any_wrong(&req));            /* this form has no such button */
}

static void a_side_button_asks_only_for_its_fields(void **state)
{
    (void)state;
    assert_good(read_whole("_side=code&b=y"));
    assert_non_null(in.form->values[A].wrong);
    assert_good(read_whole("_side=code&a=x&b=y"));
    assert_false(qf_any_wrong(&req));
    assert_true(qf_side(&req, "code"));
    assert_int_equal(checked, 0);
    assert_good(read_whole("_side=captcha_words"));
    assert_false(qf_any_wrong(&req));
    assert_good(read_whole("_side=nonsense&a=x&b=x"));
    assert_int_equal(checked, 1);
}

static void a_form_is_read_into_one_place(void **state)
{
    (void)state;
    assert_good(read_whole("a=x&b=x"));
    assert_ptr_equal(qf_form_state_of(&req, &whole), in.form);
    assert_ptr_not_equal(qf_form_state_of(&req, &one), in.form);
    assert_ptr_equal(qf_form_state_of(&req, &whole), in.form);
}

static const struct qf_form empty;
static int made_times;

/* Fields that are data: one that the form's own row does not have. */
static const struct qf_form *made(struct qf_req *r)
{
    struct qf_form *form = qf_alloc(r->arena, sizeof *form);
    made_times++;
    *form = empty;
    form->fields[0] = (struct qf_field){.name = "age", .label = "年龄", .kind = QF_INTEGER, .min = 18,
                                        .max = 100, .unit = "岁", .required = true};
    return form;
}

static const struct qf_form empty = {.name = "made", .made = made};

static void a_form_may_be_made_for_the_request(void **state)
{
    (void)state;
    new_request();
    typed("age", "48岁");
    made_times = 0;
    assert_good(qf_form_read(&req, &empty, &in.body));
    assert_int_equal(qf_int(&req, 0), 48);
    assert_ptr_equal(qf_form_state_of(&req, &empty), in.form);
    assert_int_equal(made_times, 1);
    new_request();
    typed("age", "17");
    assert_good(qf_form_read(&req, &empty, &in.body));
    assert_string_equal(in.form->values[0].wrong, "请填写 18 到 100 岁之间的数");
    new_request();
    assert_good(qf_form_read(&req, &empty, &in.body));
    assert_string_equal(in.form->values[0].wrong, "请填写年龄");
}

static int open_web(void **state)
{
    (void)state;
    static const struct qf_app app = {.name = "form", .keeper = &fake_keeper};
    return web_open(&app);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup(f, web_forget)
    const struct CMUnitTest tests[] = {
        TEST(each_kind_takes_what_it_should),
        TEST(values_come_out_as_their_types),
        TEST(what_is_too_long_for_its_kind),
        TEST(ticks_are_counted),
        TEST(a_field_without_a_label_is_not_there),
        TEST(files_come_now_or_were_kept),
        TEST(a_kept_file_is_of_its_field_and_not_taken_away),
        TEST(a_refused_file_is_said_and_the_rest_kept),
        TEST(never_more_than_twenty),
        TEST(a_keeper_that_fails_is_an_error),
        TEST(two_fields_must_hold_the_same),
        TEST(a_name_stands_once_where_one_is_meant),
        TEST(a_draft_needs_nothing),
        TEST(a_side_button_asks_only_for_its_fields),
        TEST(a_form_is_read_into_one_place),
        TEST(a_form_may_be_made_for_the_request),
    };
    return cmocka_run_group_tests_name("form_read", tests, open_web, web_close);
}
