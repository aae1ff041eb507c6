/* 核心服务机构申报: the institution's side, step by step (manual 003 §3, §7). */
#include "tests/http/application.h"
#include "tests/http/crowd.h"
#include "tests/http/db.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    application_forget();
    return 0;
}

static long figure(long id, const char *column)
{
    return db_number("SELECT %s FROM core_application WHERE id = %ld", column, id);
}

/* --- figures --- */

static void figures_are_understood_with_their_unit(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    person_open(p, "/dispatch/applications/new");
    application_fill_basic(p);
    person_fill(p, "注册资本", "500万元");
    person_fill(p, "总资产", "0.12亿");
    person_fill(p, "服务设施", "３，０００，０００元");
    person_fill(p, "仪器设备", "36 台");
    person_fill(p, "场地面积", "1,650.5平方米");
    person_fill(p, "仪器设备占总资产", "１５％");
    person_press(p, "下一步");
    person_gets(p, 200);
    long id = db_number("SELECT MAX(id) FROM core_application");
    assert_int_equal(figure(id, "capital_fen"), 500000000);
    assert_int_equal(figure(id, "assets_fen"), 1200000000);
    assert_int_equal(figure(id, "facility_fen"), 300000000);
    assert_int_equal(figure(id, "equipment"), 36);
    assert_int_equal(figure(id, "area"), 165050);
    assert_int_equal(figure(id, "equipment_share"), 1500);
}

static void refused(struct person *p, const char *label, const char *value, const char *words)
{
    person_open(p, "/dispatch/applications/new");
    application_fill_basic(p);
    person_fill(p, label, value);
    person_press(p, "下一步");
    person_gets(p, 422);
    if (!strstr(person_error(p, label), words))
        fail_msg("%s: %s", label, person_error(p, label));
    assert_string_equal(person_value(p, "机构简介"), "面向小微企业的云服务机构，按账号按月付费。");
}

static void nonsense_is_named_beside_its_field(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    refused(p, "注册资本", "很多", "请填写数字");
    refused(p, "注册资本", "500人", "请填写数字");
    refused(p, "场地面积", "-3", "请填写");
    refused(p, "仪器设备", "3.5", "请填写整数");
    refused(p, "自有场地占总面积", "120", "100");
    refused(p, "服务设施", "1300", "不能多于总资产");
    refused(p, "仪器设备占总资产", "90", "合计超过了总资产");
    refused(p, "仪器设备占总资产", "0", "占比不能是 0");
    refused(p, "仪器设备", "0", "");
    refused(p, "自有场地占总面积", "0", "自有占比不能是 0");
    assert_int_equal(db_number("SELECT COUNT(*) FROM core_application WHERE provider_id = %ld",
                               application_provider()), 0);
}

/* --- the three steps --- */

static void a_draft_is_kept_and_gone_on_with(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    person_open(p, "/dispatch/applications/new");
    person_fill(p, "总资产", "900");
    person_press(p, "保存草稿");
    person_gets(p, 200);
    person_sees(p, "草稿已保存");
    long id = db_number("SELECT MAX(id) FROM core_application");
    application_is(id, "draft");
    person_open(p, "/dispatch/applications/new");
    person_sees(p, "请接着填写");
    assert_string_equal(person_value(p, "总资产"), "900");
    person_open(p, "/dispatch/applications/%ld/check", id);
    person_sees(p, "“基本信息”还没有填完");
    person_sees(p, "“服务经营情况”还没有填完");
    person_sees(p, "还没有上传申报证明材料");
    assert_int_equal(person_count(p, "//form[contains(@action, '/check')]"), 0);
    person_open(p, "/dispatch/applications/%ld/delete", id);
    person_press(p, "删除");
    person_sees(p, "草稿已删除");
    assert_int_equal(db_number("SELECT COUNT(*) FROM core_application WHERE id = %ld", id), 0);
}

static void the_years_come_from_the_round(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    long round = db_number("SELECT id FROM application_round WHERE kind = 'core' AND state = 'published'"
                           " AND opens_on <= CURDATE() AND closes_on >= CURDATE()");
    person_open(p, "/dispatch/applications/new");
    application_fill_basic(p);
    person_press(p, "下一步");
    long id = db_number("SELECT MAX(id) FROM core_application"), year = db_number("SELECT YEAR(NOW())");
    char label[60];
    snprintf(label, sizeof label, "%ld年服务企业数", year - 1);
    person_sees(p, label);
    db_do("UPDATE application_round SET first_year = 2019, last_year = 2021 WHERE id = %ld", round);
    person_open(p, "/dispatch/applications/%ld/service", id);
    person_sees(p, "2019年服务企业数");
    person_sees(p, "2021年服务活动数");
    person_sees_no(p, label);
    person_press(p, "下一步");
    person_gets(p, 422);
    person_sees(p, "请填写2020年服务企业数");
    db_do("UPDATE application_round SET first_year = %ld, last_year = %ld WHERE id = %ld", year - 2,
          year - 1, round);
}

static void the_papers_come_filled_in(void **state)
{
    static const char *const papers[] = {"outline", "staff", "clients", "statement"};
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = application_filled(p);
    person_open(p, "/dispatch/applications/%ld/service", id);
    person_sees(p, "核心服务机构申请报告提纲");
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
        person_open(p, "/dispatch/applications/%ld/papers/%s", id, papers[i]);
        person_gets(p, 200);
        assert_memory_equal(p->body, "PK\003\004", 4);
        assert_non_null(strstr(person_header(p, "Content-Type"), "wordprocessingml"));
        assert_non_null(strstr(person_header(p, "Content-Disposition"), ".docx"));
    }
    person_ask(p, "/dispatch/applications/%ld/papers/other", id);
    person_gets(p, 404);
}

/* --- files --- */

static void wrong_files_are_refused_and_the_rest_kept(void **state)
{
    static const char liar[] = "PK\003\004\024\0\0\0\0\0nothing that an archive holds";
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = application_filled(p);
    person_open(p, "/dispatch/applications/%ld/proofs", id);
    person_sees(p, "允许上传 [.zip, .7z, .rar, .txt, .doc, .docx, .xls, .xlsx, .ppt, .pptx, .pdf] 格式的文件，大小不超过50MB!");
    person_attach(p, "申报证明材料", "荣誉.txt", "一等奖\n", strlen("一等奖\n"));
    person_attach(p, "申报证明材料", "报告.pdf", "MZ\220\0\003\0\0\0program", 14);
    person_attach(p, "申报证明材料", "材料.zip", liar, sizeof liar);
    person_attach(p, "申报证明材料", "run.exe", "MZ\220\0\003\0\0\0program", 14);
    person_press(p, "上传");
    person_gets(p, 422);
    static const char *const said[] = {"报告.pdf", "材料.zip", "run.exe", "允许", ".docx"};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (!strstr(person_error(p, "申报证明材料"), said[i]))
            fail_msg("no word of %s: %s", said[i], person_error(p, "申报证明材料"));
    person_sees(p, "荣誉.txt");
    person_sees(p, "标明的大小与内容不符");
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type ="
                               " 'core_application' AND subject_id = %ld AND state = 'kept'", id), 1);
    person_press(p, "上传");
    person_gets(p, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type ="
                               " 'core_application' AND subject_id = %ld AND state = 'kept'", id), 2);
    char *name = db_words("SELECT public_id FROM attachment WHERE subject_type = 'core_application'"
                          " AND subject_id = %ld AND file_name = '荣誉.txt'", id);
    person_open(p, "/dispatch/proofs/%s/delete", name);
    person_sees(p, "荣誉.txt");
    person_press(p, "删除");
    person_sees(p, "文件已删除");
    person_ask(p, "/dispatch/files/%s", name);
    person_gets(p, 404);
    free(name);
}

/* --- handing in, taking back --- */

static void it_is_handed_in_with_a_receipt(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = application_filled(p);
    person_open(p, "/dispatch/applications/%ld/check", id);
    person_sees(p, "1,200 万元");
    person_sees(p, "420 家次");
    person_press(p, "提交申报");
    person_gets(p, 200);
    person_sees(p, "申报已提交");
    person_sees(p, "最迟");
    application_is(id, "city");
    person_repeat(p);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE subject_type = 'core_application'"
                               " AND subject_id = %ld", id), 1);
    person_open(p, "/dispatch/applications");
    person_sees(p, "市州推荐");
    assert_true(person_count(p, "//td//a[contains(., '编辑')]") > 0);
    assert_int_equal(person_count(p, "//td//a[contains(., '删除')]"), 0);
    person_ask(p, "/dispatch/applications/%ld/delete", id);
    person_gets(p, 303);
}

static void what_was_handed_in_is_edited_until_it_is_taken(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = application_handed_in(p);
    person_open(p, "/dispatch/applications/%ld/basic", id);
    person_fill(p, "场地面积", "700");
    person_press(p, "下一步");
    person_gets(p, 200);
    assert_int_equal(figure(id, "area"), 70000);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code = 'change'",
                               application_case(id)), 1);
    db_do("UPDATE case_file SET holder_id = (SELECT id FROM account WHERE name = 'demo-city')"
          " WHERE id = %ld", application_case(id));
    person_open(p, "/dispatch/applications/%ld/basic", id);
    person_fill(p, "场地面积", "800");
    person_press(p, "下一步");
    person_gets(p, 409);
    person_sees(p, "窗口正在审核");
    assert_int_equal(figure(id, "area"), 70000);
}

static void it_is_withdrawn_and_handed_in_again(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = application_handed_in(p);
    person_open(p, "/dispatch/applications/%ld/withdraw", id);
    person_press(p, "撤回申报");
    person_gets(p, 200);
    application_is(id, "withdrawn");
    person_open(p, "/dispatch/applications/%ld/check", id);
    person_press(p, "提交申报");
    application_is(id, "city");
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code = 'submit'",
                               application_case(id)), 1);
}

/* --- closed rounds, strangers --- */

static void a_closed_round_answers_with_its_dates(void **state)
{
    (void)state;
    begin(state);
    struct person *p = person_login("demo-saas");
    person_open(p, "/dispatch/applications/new");
    application_fill_basic(p);
    db_do("UPDATE application_round SET closes_on = closes_on - INTERVAL 100 DAY, opens_on = opens_on"
          " - INTERVAL 100 DAY WHERE kind = 'core' AND state = 'published'");
    person_press(p, "下一步");
    long status = p->status;
    char *words = strdup(person_text(p));
    person_open(p, "/dispatch/applications/new");
    char *page = strdup(person_text(p));
    db_do("UPDATE application_round SET closes_on = closes_on + INTERVAL 100 DAY, opens_on = opens_on"
          " + INTERVAL 100 DAY WHERE kind = 'core' AND state = 'published'");
    assert_int_equal(status, 409);
    assert_non_null(strstr(words, "受理时间是"));
    assert_non_null(strstr(page, "受理时间是"));
    assert_int_equal(db_number("SELECT COUNT(*) FROM core_application WHERE provider_id = %ld",
                               application_provider()), 0);
    free(words);
    free(page);
}

static void nobody_reads_what_another_applies_with(void **state)
{
    static const char *const ends[] = {"", "/basic", "/service", "/proofs", "/check", "/receipt",
                                       "/delete", "/withdraw", "/papers/outline"};
    (void)state;
    begin(state);
    struct person *own = person_login("demo-saas"), *other = person_login("demo-provider");
    struct person *firm = person_login("demo-enterprise"), *expert = person_login("demo-expert");
    long id = application_handed_in(own);
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'core_application'"
                          " AND subject_id = %ld AND state = 'kept'", id);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        person_ask(other, "/dispatch/applications/%ld%s", id, ends[i]);
        person_gets(other, 404);
        person_ask(firm, "/dispatch/applications/%ld%s", id, ends[i]);
        person_gets(firm, 403);
    }
    person_ask(other, "/dispatch/files/%s", file);
    person_gets(other, 404);
    person_ask(other, "/dispatch/proofs/%s/delete", file);
    person_gets(other, 404);
    person_ask(expert, "/dispatch/files/%s", file);
    person_gets(expert, 404);
    person_ask(own, "/dispatch/files/%s", file);
    person_gets(own, 200);
    free(file);
}

/* --- at once --- */

/* The first is led on, the others are told (409). */
static bool led_or_told(struct person *p) { return p->status == 303 || p->status == 409; }

static void many_at_once_are_one(void **state)
{
    (void)state;
    struct person *p = person_login("demo-saas");
    assert_int_equal(crowd_forms(p, "/dispatch/applications/new", "_draft=draft&capital=500", 6,
                                 led_or_told), 6);
    assert_int_equal(db_number("SELECT COUNT(*) FROM core_application WHERE provider_id = %ld",
                               application_provider()), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(many_at_once_are_one),
        person_test(figures_are_understood_with_their_unit),
        person_test(nonsense_is_named_beside_its_field),
        person_test(a_draft_is_kept_and_gone_on_with),
        person_test(the_years_come_from_the_round),
        person_test(the_papers_come_filled_in),
        person_test(wrong_files_are_refused_and_the_rest_kept),
        person_test(it_is_handed_in_with_a_receipt),
        person_test(what_was_handed_in_is_edited_until_it_is_taken),
        person_test(it_is_withdrawn_and_handed_in_again),
        person_test(a_closed_round_answers_with_its_dates),
        person_test(nobody_reads_what_another_applies_with),
    };
    return cmocka_run_group_tests_name("application", tests, begin, begin);
}
