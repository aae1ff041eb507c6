/* 优秀评选: the side of institutions and experts, step by step (manual 003 §5). */
#include "tests/http/award.h"
#include "tests/http/crowd.h"
#include "tests/http/db.h"

static int begin(void **state)
{
    (void)state;
    db_forgive();
    award_forget();
    return 0;
}

static const char *value_of(struct person *p, long id, const char *code)
{
    char *words = db_words("SELECT value FROM award_value WHERE entry_id = %ld AND code = '%s'", id,
                           code);
    char *kept = strdup(words);         /* people leave with the process */
    free(words);
    (void)p;
    return kept;
}

/* --- fields and their limits --- */

static const struct sheet { const char *code, *account; } sheets[] = {
    {"institutions", "demo-saas"}, {"products", "demo-saas"}, {"experts", "demo-expert"},
};

static void refused(struct person *p, const char *sheet, const char *label, const char *value)
{
    char *typed = strdup(value);        /* award_fill makes texts, too */
    person_open(p, "/dispatch/awards/%s/new", sheet);
    award_fill(p, sheet);
    person_fill(p, label, typed);
    person_press(p, "下一步");
    if (p->status != 422 || !*person_error(p, label))
        fail_msg("%s %s: '%.60s' was taken", sheet, label, typed);
    free(typed);
}

/* What is one too many, too few, or no number, by the limits that the table has. */
static void limits_of(struct person *p, const char *sheet, int seq)
{
    char *label = db_words("SELECT label FROM award_field WHERE sheet_code = '%s' AND seq = %d", sheet, seq);
    char *kind = db_words("SELECT kind FROM award_field WHERE sheet_code = '%s' AND seq = %d", sheet, seq);
    long most = db_number("SELECT most FROM award_field WHERE sheet_code = '%s' AND seq = %d", sheet, seq);
    long least = db_number("SELECT least FROM award_field WHERE sheet_code = '%s' AND seq = %d", sheet, seq);
    long required = db_number("SELECT required FROM award_field WHERE sheet_code = '%s' AND seq = %d", sheet, seq);
    bool decimal = strcmp(kind, "decimal") == 0, number = decimal || strcmp(kind, "integer") == 0;
    char words[40];
    if (required) refused(p, sheet, label, "");
    if (number) {
        refused(p, sheet, label, "很多");
        refused(p, sheet, label, "-1");
        snprintf(words, sizeof words, "%ld", decimal ? most / 100 + 1 : most + 1);
        refused(p, sheet, label, words);
        if (least > 0) {
            snprintf(words, sizeof words, "%ld", least - 1);
            refused(p, sheet, label, words);
        }
    } else {
        refused(p, sheet, label, award_text((int)most + 1));
        if (least > 0) refused(p, sheet, label, award_text((int)least - 1));
    }
    free(label);
    free(kind);
}

static void every_limit_of_every_field_holds(void **state)
{
    begin(state);
    for (size_t i = 0; i < sizeof sheets / sizeof *sheets; i++) {
        struct person *p = person_login(sheets[i].account);
        long fields = db_number("SELECT COUNT(*) FROM award_field WHERE sheet_code = '%s'", sheets[i].code);
        assert_true(fields >= 5);
        for (int seq = 1; seq <= fields; seq++) limits_of(p, sheets[i].code, seq);
    }
    assert_int_equal(db_number("SELECT COUNT(*) FROM award_entry WHERE entrant_kind = 'provider'"
                               " AND entrant_id = %ld", award_provider()), 0);
}

static void the_manuals_limits_stand(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas"), *x = person_login("demo-expert");
    refused(p, "institutions", "荣誉资质", award_text(299));
    assert_string_equal(person_error(p, "荣誉资质"), "至少 300 字，现在是 299 字");
    refused(p, "institutions", "荣誉资质", award_text(501));
    refused(p, "institutions", "机构简介", award_text(801));
    refused(p, "institutions", "本科及以上人员", "37");
    assert_string_equal(person_error(p, "本科及以上人员"), "不能多于服务人员（36 人）");
    refused(p, "products", "产品介绍", award_text(501));
    refused(x, "experts", "个人简介", award_text(501));
    refused(p, "products", "产品说明", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n21");
    assert_string_equal(person_error(p, "产品说明"), "最多 20 条，现在是 21 条");
}

static void what_was_filled_in_is_kept_and_shown(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = award_filled(p, "institutions"), product = award_filled(p, "products");
    assert_string_equal(value_of(p, id, "capital"), "500");
    assert_string_equal(value_of(p, id, "assets"), "1200");
    assert_string_equal(value_of(p, id, "revenue"), "320.5");
    assert_string_equal(value_of(p, product, "points"), "按月付费\n数据可导出\n已在六个县推广");
    person_open(p, "/dispatch/entries/%ld", product);
    assert_int_equal(person_count(p, "//main//div[@class='rich']/ol/li"), 3);
    person_open(p, "/dispatch/entries/%ld/basic", id);
    assert_string_equal(person_value(p, "服务收入"), "320.5");
    person_open(p, "/dispatch/entries/%ld/check", id);
    person_sees(p, "1,200 万元");
    person_open(p, "/dispatch/awards/institutions");
    person_sees(p, "210 家次");
}

static void what_the_platform_knows_is_offered(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas"), *x = person_login("demo-expert");
    person_open(p, "/dispatch/awards/institutions/new");
    char *staff = db_words("SELECT staff FROM provider WHERE id = %ld", award_provider());
    assert_string_equal(person_value(p, "服务人员"), staff);
    free(staff);
    person_open(x, "/dispatch/awards/experts/new");
    assert_string_equal(person_value(x, "姓名"), "陈样文");
    assert_int_equal(atol(person_value(x, "年龄")),
                     db_number("SELECT TIMESTAMPDIFF(YEAR, birth_month, CURDATE()) FROM expert WHERE id = 1"));
}

/* --- drafts --- */

static void a_draft_may_be_short_but_is_not_handed_in(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    person_open(p, "/dispatch/awards/institutions/new");
    person_fill(p, "总资产", "900");
    person_fill(p, "荣誉资质", "还没写完");
    person_press(p, "保存草稿");
    person_gets(p, 200);
    person_sees(p, "草稿已保存");
    long id = db_number("SELECT MAX(id) FROM award_entry");
    award_is(id, "draft");
    person_open(p, "/dispatch/awards/institutions/new");
    person_sees(p, "请接着填写");
    assert_string_equal(person_value(p, "荣誉资质"), "还没写完");
    person_open(p, "/dispatch/entries/%ld/check", id);
    person_sees(p, "“基本信息”还没有填完");
    person_sees(p, "还没有上传申报证明材料");
    assert_int_equal(person_count(p, "//form[contains(@action, '/check')]"), 0);
    person_open(p, "/dispatch/entries/%ld/delete", id);
    person_press(p, "删除");
    person_sees(p, "草稿已删除");
    assert_int_equal(db_number("SELECT COUNT(*) FROM award_entry WHERE id = %ld", id), 0);
}

static void a_draft_of_a_product_names_the_product(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    person_open(p, "/dispatch/awards/products/new");
    person_fill(p, "产品介绍", "先写一点");
    person_press(p, "保存草稿");
    person_gets(p, 422);
    assert_string_equal(person_error(p, "服务产品"), "请先选择服务产品，再保存草稿");
    assert_string_equal(person_value(p, "产品介绍"), "先写一点");
}

/* --- files --- */

static long files_of(long id)
{
    return db_number("SELECT COUNT(*) FROM attachment WHERE subject_type = 'award_entry'"
                     " AND subject_id = %ld AND state = 'kept'", id);
}

static void wrong_files_are_refused_and_the_rest_kept(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = award_filled(p, "institutions");
    person_open(p, "/dispatch/entries/%ld/proofs", id);
    person_sees(p, "允许上传 [.zip, .7z, .rar, .txt, .doc, .docx, .xls, .xlsx, .ppt, .pptx, .pdf] 格式的文件，大小不超过50MB!");
    person_attach(p, "申报证明材料", "活动.txt", "照片说明\n", strlen("照片说明\n"));
    person_attach(p, "申报证明材料", "报告.pdf", "MZ\220\0\003\0\0\0program", 14);
    person_press(p, "上传");
    person_gets(p, 422);
    person_sees(p, "活动.txt");
    person_press(p, "上传");
    person_gets(p, 200);
    assert_int_equal(files_of(id), 2);
    char *name = db_words("SELECT public_id FROM attachment WHERE subject_type = 'award_entry'"
                          " AND subject_id = %ld AND file_name = '活动.txt'", id);
    person_open(p, "/dispatch/entry-files/%s/delete", name);
    person_press(p, "删除");
    person_sees(p, "文件已删除");
    assert_int_equal(files_of(id), 1);
    person_ask(p, "/dispatch/files/%s", name);
    person_gets(p, 404);
    free(name);
}

/* --- handing in, taking back --- */

static void it_is_handed_in_with_a_receipt(void **state)
{
    begin(state);
    struct person *p = person_login("demo-expert");
    long id = award_handed_in(p, "experts");
    person_sees(p, "填报已提交");
    person_sees(p, "最迟");
    award_is(id, "city");
    person_repeat(p);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE subject_type = 'award_entry'"
                               " AND subject_id = %ld", id), 1);
    person_open(p, "/dispatch/awards/experts");
    person_sees(p, "优秀服务专家申报评选");
    person_sees(p, "48 岁");
    person_sees(p, "湘麓样例大学机械工程学院");
    assert_true(person_count(p, "//td//a[contains(., '编辑')]") > 0);
    assert_int_equal(person_count(p, "//tr[contains(., '市州推荐')]//a[contains(., '删除')]"), 0);
    person_ask(p, "/dispatch/entries/%ld/delete", id);
    person_gets(p, 303);
    person_ask(p, "/dispatch/entries/%ld/check", id);
    person_gets(p, 303);
}

static void what_was_handed_in_is_edited_until_it_is_taken(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = award_handed_in(p, "products");
    person_open(p, "/dispatch/entries/%ld/basic", id);
    person_fill(p, "服务企业数", "99");
    person_press(p, "下一步");
    person_gets(p, 200);
    assert_string_equal(value_of(p, id, "enterprises"), "99");
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code = 'change'",
                               award_case(id)), 1);
    db_do("UPDATE case_file SET holder_id = (SELECT id FROM account WHERE name = 'demo-city')"
          " WHERE id = %ld", award_case(id));
    person_open(p, "/dispatch/entries/%ld/basic", id);
    person_fill(p, "服务企业数", "100");
    person_press(p, "下一步");
    person_gets(p, 409);
    person_sees(p, "窗口正在审核");
    assert_string_equal(value_of(p, id, "enterprises"), "99");
}

static void it_is_withdrawn_and_handed_in_again(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = award_handed_in(p, "institutions");
    person_open(p, "/dispatch/entries/%ld/withdraw", id);
    person_press(p, "撤回");
    person_gets(p, 200);
    award_is(id, "withdrawn");
    person_open(p, "/dispatch/entries/%ld/check", id);
    person_press(p, "提交");
    award_is(id, "city");
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld AND code = 'submit'",
                               award_case(id)), 1);
}

/* --- once a round, while it is open, by who may --- */

static void a_subject_is_entered_once_a_round(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    char second[30];
    long id = award_filled(p, "institutions");
    person_open(p, "/dispatch/awards/institutions/new");
    assert_string_equal(p->url + strlen(p->url) - strlen("/basic"), "/basic");
    award_filled(p, "products");
    person_open(p, "/dispatch/awards/products/new");
    award_fill(p, "products");
    person_press(p, "下一步");
    person_gets(p, 409);
    person_sees(p, "在这个批次已有填报");
    snprintf(second, sizeof second, "%ld", award_service(1));
    person_open(p, "/dispatch/awards/products/new");
    award_fill(p, "products");
    person_fill(p, "服务产品", second);
    person_press(p, "下一步");
    person_gets(p, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM award_entry WHERE entrant_kind = 'provider' AND"
                               " entrant_id = %ld AND sheet_code = 'products'", award_provider()), 2);
    (void)id;
}

static void a_round_of_two_categories_asks_which(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    long round = award_round("products"), category;
    db_do("INSERT INTO award_category (round_id, sheet_code, name) VALUES (%ld, 'products', '创新服务产品')",
          round);
    category = db_number("SELECT MAX(id) FROM award_category");
    person_open(p, "/dispatch/awards/products/new");
    award_fill(p, "products");
    person_press(p, "下一步");
    long status = p->status;
    char number[30];
    snprintf(number, sizeof number, "%ld", category);
    person_fill(p, "评选类别", number);
    person_press(p, "下一步");
    long chosen = db_number("SELECT category_id FROM award_entry ORDER BY id DESC LIMIT 1");
    begin(state);
    db_do("DELETE FROM award_category WHERE id = %ld", category);
    assert_int_equal(status, 422);
    assert_int_equal(chosen, category);
}

static void a_closed_round_answers_with_its_dates(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    long round = award_round("institutions");
    person_open(p, "/dispatch/awards/institutions/new");
    award_fill(p, "institutions");
    db_do("UPDATE application_round SET closes_on = closes_on - INTERVAL 100 DAY, opens_on = opens_on"
          " - INTERVAL 100 DAY WHERE id = %ld", round);
    person_press(p, "下一步");
    long status = p->status;
    char *words = strdup(person_text(p));
    person_open(p, "/dispatch/awards/institutions/new");
    char *page = strdup(person_text(p));
    db_do("UPDATE application_round SET closes_on = closes_on + INTERVAL 100 DAY, opens_on = opens_on"
          " + INTERVAL 100 DAY WHERE id = %ld", round);
    assert_int_equal(status, 409);
    assert_non_null(strstr(words, "受理时间是"));
    assert_non_null(strstr(page, "填报已经截止"));
    assert_non_null(strstr(page, "受理时间是"));
    free(words);
    free(page);
}

static void only_who_is_qualified_enters(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas"), *x = person_login("demo-expert");
    person_open(x, "/dispatch/awards/institutions/new");
    person_sees(x, "现在还不能填报");
    person_open(p, "/dispatch/awards/experts/new");
    person_sees(p, "资质已通过的专家可以填报");
    person_open(p, "/dispatch/awards/institutions/new");
    award_fill(p, "institutions");
    db_do("UPDATE provider SET qualification_state = 'reviewing' WHERE id = %ld", award_provider());
    person_press(p, "下一步");
    long status = p->status;
    person_open(p, "/dispatch/awards/institutions/new");
    char *page = strdup(person_text(p));
    db_do("UPDATE provider SET qualification_state = 'approved' WHERE id = %ld", award_provider());
    assert_int_equal(status, 403);
    assert_non_null(strstr(page, "现在还不能填报"));
    free(page);
    person_ask(p, "/dispatch/awards/other");
    person_gets(p, 404);
}

static void a_service_of_somebody_else_is_not_entered(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    char body[400], *secrets;
    person_open(p, "/dispatch/awards/products/new");
    secrets = crowd_secrets(p);
    snprintf(body, sizeof body, "%s&_draft=draft&subject=%ld", secrets,
             db_number("SELECT MIN(id) FROM service WHERE listed = 1 AND provider_id <> %ld",
                       award_provider()));
    free(secrets);
    person_send(p, &(struct ask){.path = "/dispatch/awards/products/new", .body = body});
    person_gets(p, 422);
    assert_int_equal(db_number("SELECT COUNT(*) FROM award_entry WHERE entrant_kind = 'provider' AND"
                               " entrant_id = %ld", award_provider()), 0);
}

static void nobody_reads_what_another_enters_with(void **state)
{
    static const char *const ends[] = {"", "/basic", "/proofs", "/check", "/receipt", "/delete",
                                       "/withdraw"};
    begin(state);
    struct person *own = person_login("demo-saas"), *other = person_login("demo-provider");
    struct person *firm = person_login("demo-enterprise"), *expert = person_login("demo-expert");
    long id = award_handed_in(own, "products");
    char *file = db_words("SELECT public_id FROM attachment WHERE subject_type = 'award_entry'"
                          " AND subject_id = %ld AND state = 'kept'", id);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        person_ask(other, "/dispatch/entries/%ld%s", id, ends[i]);
        person_gets(other, 404);
        person_ask(expert, "/dispatch/entries/%ld%s", id, ends[i]);
        person_gets(expert, 404);
        person_ask(firm, "/dispatch/entries/%ld%s", id, ends[i]);
        person_gets(firm, 403);
    }
    person_ask(other, "/dispatch/files/%s", file);
    person_gets(other, 404);
    person_ask(other, "/dispatch/entry-files/%s/delete", file);
    person_gets(other, 404);
    person_ask(expert, "/dispatch/files/%s", file);
    person_gets(expert, 404);
    person_ask(own, "/dispatch/files/%s", file);
    person_gets(own, 200);
    free(file);
}

/* --- at once --- */

enum { AT_ONCE = 6 };

/* The first is led on, the others are told. */
static bool one_or_told(struct person *p)
{
    return p->status == 303 || p->status == 409;
}

static void many_at_once_are_one(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    char fields[100];
    snprintf(fields, sizeof fields, "_draft=draft&subject=%ld", award_service(0));
    assert_int_equal(crowd_forms(p, "/dispatch/awards/products/new", fields, AT_ONCE, one_or_told),
                     AT_ONCE);
    assert_int_equal(db_number("SELECT COUNT(*) FROM award_entry WHERE entrant_kind = 'provider' AND"
                               " entrant_id = %ld", award_provider()), 1);
}

static void handed_in_many_times_it_is_one_case(void **state)
{
    begin(state);
    struct person *p = person_login("demo-saas");
    long id = award_filled(p, "institutions");
    char path[80];
    snprintf(path, sizeof path, "/dispatch/entries/%ld/check", id);
    assert_int_equal(crowd_forms(p, path, "_form=award_submit", AT_ONCE, one_or_told), AT_ONCE);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_file WHERE subject_type = 'award_entry'"
                               " AND subject_id = %ld", id), 1);
    award_is(id, "city");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(many_at_once_are_one),
        person_test(handed_in_many_times_it_is_one_case),
        person_test(every_limit_of_every_field_holds),
        person_test(the_manuals_limits_stand),
        person_test(what_was_filled_in_is_kept_and_shown),
        person_test(what_the_platform_knows_is_offered),
        person_test(a_draft_may_be_short_but_is_not_handed_in),
        person_test(a_draft_of_a_product_names_the_product),
        person_test(wrong_files_are_refused_and_the_rest_kept),
        person_test(it_is_handed_in_with_a_receipt),
        person_test(what_was_handed_in_is_edited_until_it_is_taken),
        person_test(it_is_withdrawn_and_handed_in_again),
        person_test(a_subject_is_entered_once_a_round),
        person_test(a_round_of_two_categories_asks_which),
        person_test(a_closed_round_answers_with_its_dates),
        person_test(only_who_is_qualified_enters),
        person_test(a_service_of_somebody_else_is_not_entered),
        person_test(nobody_reads_what_another_enters_with),
    };
    return cmocka_run_group_tests_name("award", tests, begin, begin);
}
