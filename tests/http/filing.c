/* 基础数据填报 and 调度大数据: manual 003 §4, from the institution through the window to the public sums. */
#include "tests/http/crowd.h"
#include "tests/http/db.h"
#include "tests/http/person.h"

/* The demo provider, and last month, about which it has not filed. */
static long provider;
static int year, month;

static void forget_month(void)
{
    static const char *const tables[] = {"case_event", "case_look"};
    for (size_t i = 0; i < 2; i++)
        db_do("DELETE x FROM %s x JOIN case_file c ON c.id = x.case_id JOIN filing f ON f.id ="
              " c.subject_id WHERE c.subject_type = 'filing' AND f.provider_id = %ld AND"
              " f.year = %d AND f.month = %d", tables[i], provider, year, month);
    db_do("DELETE c FROM case_file c JOIN filing f ON f.id = c.subject_id WHERE c.subject_type ="
          " 'filing' AND f.provider_id = %ld AND f.year = %d AND f.month = %d", provider, year,
          month);
    db_do("DELETE FROM filing WHERE provider_id = %ld AND year = %d AND month = %d", provider,
          year, month);
}

static int begin(void **state)
{
    (void)state;
    db_forgive();
    provider = db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id"
                         " WHERE a.name = 'demo-provider'");
    year = (int)db_number("SELECT YEAR(CURDATE() - INTERVAL 1 MONTH)");
    month = (int)db_number("SELECT MONTH(CURDATE() - INTERVAL 1 MONTH)");
    forget_month();
    return 0;
}

static long the_filing(void)
{
    return db_number("SELECT id FROM filing WHERE provider_id = %ld AND year = %d AND month = %d",
                     provider, year, month);
}

static long case_of(long filing)
{
    return db_number("SELECT id FROM case_file WHERE subject_type = 'filing' AND subject_id = %ld",
                     filing);
}

static void state_is(long filing, const char *state)
{
    char *now = db_words("SELECT state FROM filing WHERE id = %ld", filing);
    assert_string_equal(now, state);
    free(now);
}

static void open_new(struct person *p)
{
    person_open(p, "/dispatch/filings/new?year=%d&month=%d", year, month);
    person_gets(p, 200);
}

static void fill_in(struct person *p)
{
    open_new(p);
    person_fill(p, "机构类型", "digital");
    person_fill(p, "服务场所", "350.5 平方米");
    person_fill(p, "服务场所类型", "租用");
    person_fill(p, "服务资产", "１，２００");
    person_fill(p, "服务人员数", "68人");
    person_fill(p, "本科人数", "50");
    person_fill(p, "中级职称人数", "20");
    person_fill(p, "营业收入", "85.5万元");
    person_fill(p, "服务支出", "800,000元");
    person_fill(p, "利润总额", "5.5");
    person_fill(p, "数字化服务活动数", "4");
    person_fill(p, "异常数字说明", "本月平台内外的服务合并统计，与上月口径不同。");
}

static long draft(struct person *p)
{
    fill_in(p);
    person_press(p, "下一步");
    person_gets(p, 200);
    return the_filing();
}

static void attach(struct person *p)
{
    person_attach(p, "工作总结和证明材料", "十月总结.txt", "本月工作总结", strlen("本月工作总结"));
    person_press(p, "上传");
    person_gets(p, 200);
}

static long handed_in(struct person *p)
{
    long id = draft(p);
    attach(p);
    person_press(p, "提交填报");
    person_gets(p, 200);
    state_is(id, "reviewing");
    return id;
}

static void decide(struct person *p, long id, const char *move, const char *comment)
{
    person_open(p, "/window/cases/%ld", case_of(id));
    person_gets(p, 200);
    person_fill(p, "结论", move);
    person_fill(p, "意见", comment);
    person_press(p, "提交");
}

/* --- the way of the manual --- */

static void figures_with_units_are_understood(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long id = draft(p);
    assert_true(id > 0);
    assert_int_equal(db_number("SELECT place_area FROM filing WHERE id = %ld", id), 35050);
    assert_int_equal(db_number("SELECT assets_fen FROM filing WHERE id = %ld", id), 1200000000);
    assert_int_equal(db_number("SELECT staff FROM filing WHERE id = %ld", id), 68);
    assert_int_equal(db_number("SELECT revenue_fen FROM filing WHERE id = %ld", id), 85500000);
    assert_int_equal(db_number("SELECT expense_fen FROM filing WHERE id = %ld", id), 80000000);
    assert_int_equal(db_number("SELECT activities FROM filing WHERE id = %ld", id), 4);
    assert_int_equal(db_number("SELECT activities FROM filing_domain WHERE filing_id = %ld"
                               " AND domain_code = 'digital'", id), 4);
    person_sees(p, "附件材料上传");
}

static void it_goes_through_the_window_into_the_sums(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider"), *city = person_login("demo-city");
    struct person *guest = person_guest();
    long before = db_number("SELECT COALESCE(SUM(activities), 0) FROM filing WHERE state ="
                            " 'accepted' AND year = %d", year);
    long id = handed_in(p);
    person_sees(p, "最迟");
    decide(city, id, "审核通过", "");
    person_gets(city, 200);
    state_is(id, "accepted");
    assert_int_equal(db_number("SELECT SUM(activities) FROM filing WHERE state = 'accepted'"
                               " AND year = %d", year), before + 4);
    person_open(guest, "/dispatch/figures?year=%d", year);
    person_gets(guest, 200);
    person_open(p, "/sp/messages");
    person_sees(p, "审核通过，数据已锁定");
}

static void what_is_accepted_is_locked(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider"), *city = person_login("demo-city");
    long id = handed_in(p);
    person_open(p, "/dispatch/filings/%ld/edit", id);
    person_fill(p, "数字化服务活动数", "9");
    decide(city, id, "审核通过", "");
    person_press(p, "下一步");
    person_sees(p, "已经审核并锁定");
    assert_int_equal(db_number("SELECT activities FROM filing WHERE id = %ld", id), 4);
    person_open(p, "/dispatch/filings/%ld/edit", id);
    person_sees(p, "已经审核并锁定");
    person_open(p, "/dispatch/filings");
    assert_int_equal(person_count(p, "//a[contains(@href, '/edit')]"),
                     (int)db_number("SELECT COUNT(*) FROM filing WHERE provider_id = %ld"
                                    " AND state <> 'accepted'", provider));
    /* Unlocked by the window, with a reason. */
    decide(city, id, "解锁并退回更正", "");
    person_gets(city, 422);
    decide(city, id, "解锁并退回更正", "活动数与名单不符");
    state_is(id, "returned");
}

static void what_is_returned_is_corrected(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider"), *city = person_login("demo-city");
    long id = handed_in(p);
    decide(city, id, "退回更正", "请核对人员数");
    state_is(id, "returned");
    person_open(p, "/dispatch/filings/%ld/edit", id);
    person_sees(p, "请核对人员数");
    assert_string_equal(person_value(p, "营业收入"), "85.5");
    person_fill(p, "服务人员数", "70");
    person_press(p, "下一步");
    person_gets(p, 200);
    state_is(id, "returned");
    person_press(p, "提交填报");
    person_gets(p, 200);
    state_is(id, "reviewing");
    assert_int_equal(db_number("SELECT staff FROM filing WHERE id = %ld", id), 70);
}

/* 编辑 in the list (manual §7(4)): what waits for the window may still be changed. */
static void what_waits_may_be_edited(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long id = handed_in(p);
    person_open(p, "/dispatch/filings/%ld/edit", id);
    person_fill(p, "数字化服务活动数", "5");
    person_press(p, "下一步");
    person_gets(p, 200);
    state_is(id, "reviewing");
    assert_int_equal(db_number("SELECT activities FROM filing WHERE id = %ld", id), 5);
    assert_int_equal(db_number("SELECT COUNT(*) FROM case_event WHERE case_id = %ld", case_of(id)),
                     2);
}

/* --- bad input --- */

static void nonsense_is_named_beside_its_cell(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    fill_in(p);
    person_fill(p, "营业收入", "很多");
    person_fill(p, "本科人数", "69");
    person_fill(p, "数字化服务活动数", "-1");
    person_press(p, "下一步");
    person_gets(p, 422);
    assert_string_equal(person_error(p, "营业收入"), "请填写数字，最多 2 位小数");
    assert_string_not_equal(person_error(p, "数字化服务活动数"), "");
    assert_string_equal(person_value(p, "营业收入"), "很多");
    person_fill(p, "营业收入", "85.5");
    person_fill(p, "数字化服务活动数", "4");
    person_press(p, "下一步");
    person_gets(p, 422);
    assert_string_equal(person_error(p, "本科人数"), "本科人数不能多于服务人员数（68 人）");
    assert_int_equal(the_filing(), 0);
}

static void what_is_unusual_needs_a_note(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    fill_in(p);
    person_fill(p, "利润总额", "50");
    person_fill(p, "异常数字说明", "");
    person_press(p, "下一步");
    person_gets(p, 422);
    person_sees(p, "不等于营业收入减服务支出（5.5 万元）");
    if (!strstr(person_error(p, "异常数字说明"), "处数字需要核对")) person_fails(p, "no demand");
    assert_int_equal(the_filing(), 0);
    person_fill(p, "异常数字说明", "含上年补贴");
    person_press(p, "下一步");
    person_gets(p, 200);
    assert_true(db_number("SELECT COUNT(*) FROM filing_note WHERE filing_id = %ld"
                          " AND cell = '利润总额'", the_filing()) == 1);
}

static void a_draft_needs_no_note_but_is_not_handed_in_without(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    fill_in(p);
    person_fill(p, "利润总额", "50");
    person_fill(p, "异常数字说明", "");
    person_press(p, "保存草稿");
    person_gets(p, 200);
    long id = the_filing();
    state_is(id, "draft");
    person_open(p, "/dispatch/filings/%ld/files", id);
    attach(p);
    person_press(p, "提交填报");
    person_gets(p, 409);
    state_is(id, "draft");
}

static void without_a_summary_it_is_not_handed_in(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long id = draft(p);
    person_press(p, "提交填报");
    person_gets(p, 409);
    person_sees(p, "请先上传工作总结");
    state_is(id, "draft");
}

static void a_wrong_file_is_refused(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    draft(p);
    person_attach(p, "工作总结和证明材料", "总结.docx", "MZ\x90\0\3\0\0\0", 8);
    person_press(p, "上传");
    person_gets(p, 422);
    person_attach(p, "工作总结和证明材料", "run.exe", "MZ\x90\0\3\0\0\0", 8);
    person_press(p, "上传");
    person_gets(p, 422);
    if (!strstr(person_error(p, "工作总结和证明材料"), "docx")) person_fails(p, "no list of what may");
    static const char liar[] = "PK\003\004\024\0\0\0\0\0nothing that an archive holds";
    person_attach(p, "工作总结和证明材料", "材料.zip", liar, sizeof liar);
    person_press(p, "上传");
    person_gets(p, 422);
    if (!strstr(person_error(p, "工作总结和证明材料"), "标明的大小与内容不符"))
        person_fails(p, "%s", person_error(p, "工作总结和证明材料"));
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type = 'filing'"
                               " AND subject_id = %ld AND state = 'kept'", the_filing()), 0);
}

static void a_file_can_be_deleted(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long id = draft(p);
    attach(p);
    person_sees(p, "十月总结.txt");
    person_follow(p, "删除十月总结.txt");
    person_press(p, "删除");
    person_gets(p, 200);
    assert_int_equal(db_number("SELECT COUNT(*) FROM attachment WHERE subject_type = 'filing'"
                               " AND subject_id = %ld AND state = 'kept'", id), 0);
}

/* --- one a month --- */

static void a_second_one_leads_to_the_first(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider"), *again = person_login("demo-provider");
    char first[80];
    fill_in(again);
    long id = draft(p);
    snprintf(first, sizeof first, "/dispatch/filings/%ld", id);
    person_press(again, "下一步");
    person_gets(again, 200);
    assert_string_equal(again->url, first);
    person_sees(again, "已经有填报");
    person_open(again, "/dispatch/filings/new?year=%d&month=%d", year, month);
    assert_string_equal(again->url, first);
}

static bool leads_to_it(struct person *p)
{
    const char *to = person_header(p, "Location");
    return p->status == 303 && to && strstr(to, "/dispatch/filings/");
}

static void many_at_once_are_one(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    char fields[300];
    snprintf(fields, sizeof fields, "year=%d&month=%d&type=digital&area=350&place=own&assets=100"
             "&staff=10&bachelors=5&titles=2&revenue=10&expense=8&profit=2&note=abcdef"
             "&domain0_activities=4&domain0_served=1", year, month);
    assert_int_equal(crowd_forms(p, "/dispatch/filings/new", fields, 6, leads_to_it), 6);
    assert_int_equal(db_number("SELECT COUNT(*) FROM filing WHERE provider_id = %ld AND year = %d"
                               " AND month = %d", provider, year, month), 1);
    assert_int_equal(db_number("SELECT COUNT(*) FROM filing_domain WHERE filing_id = %ld",
                               the_filing()), 1);
}

static void a_month_that_runs_is_refused(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    fill_in(p);
    person_fill(p, "填报年度", db_words("SELECT YEAR(CURDATE())"));
    person_fill(p, "月份", db_words("SELECT MONTH(CURDATE())"));
    person_press(p, "下一步");
    person_gets(p, 422);
    if (!strstr(person_error(p, "月份"), "还没有结束")) person_fails(p, "%s", person_error(p, "月份"));
}

static void a_closed_round_answers_with_its_dates(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    fill_in(p);
    db_do("UPDATE application_round SET opens_on = opens_on - INTERVAL 1000 DAY, closes_on ="
          " closes_on - INTERVAL 1000 DAY WHERE kind = 'filing'");
    person_press(p, "下一步");
    long status = p->status;
    person_open(p, "/dispatch/filings/new?year=%d&month=%d", year, month);
    long opened = p->status;
    char *words = strdup(person_text(p));
    db_do("UPDATE application_round SET opens_on = opens_on + INTERVAL 1000 DAY, closes_on ="
          " closes_on + INTERVAL 1000 DAY WHERE kind = 'filing'");
    assert_int_equal(status, 409);
    assert_int_equal(opened, 409);
    assert_non_null(strstr(words, "已经截止，受理时间是"));
    assert_int_equal(the_filing(), 0);
    free(words);
}

static void what_is_late_is_marked(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long id = draft(p);
    attach(p);
    db_do("UPDATE filing SET due_on = CURDATE() - INTERVAL 1 DAY WHERE id = %ld", id);
    person_open(p, "/dispatch/filings/%ld/files", id);
    person_press(p, "提交填报");
    assert_int_equal(db_number("SELECT late FROM filing WHERE id = %ld", id), 1);
    person_sees(p, "迟报");
    forget_month();
    id = draft(p);
    attach(p);
    db_do("UPDATE filing SET due_on = CURDATE() WHERE id = %ld", id);
    person_open(p, "/dispatch/filings/%ld/files", id);
    person_press(p, "提交填报");
    assert_int_equal(db_number("SELECT late FROM filing WHERE id = %ld", id), 0);
}

/* --- what the platform knows --- */

static void own_records_are_offered_with_a_way_to_them(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long order = db_number("SELECT o.id FROM service_order o JOIN service s ON s.id = o.service_id"
                           " WHERE o.provider_id = %ld AND o.state = 'finished' AND s.category_top ="
                           " '09' ORDER BY o.id LIMIT 1", provider);
    assert_true(order > 0);
    db_do("UPDATE service_order SET effective_at = '%d-%02d-15 10:00:00', finished_at ="
          " '%d-%02d-16 10:00:00' WHERE id = %ld", year, month, year, month, order);
    open_new(p);
    person_sees(p, "平台记录");
    person_press(p, "空格子填入平台记录");
    person_gets(p, 200);
    assert_true(atoi(person_value(p, "数字化服务服务企业数")) >= 1);
    person_open(p, "/dispatch/filings/records?year=%d&month=%d&domain=digital", year, month);
    person_gets(p, 200);
    char xpath[80];
    snprintf(xpath, sizeof xpath, "//a[@href = '/sp/orders/%ld']", order);
    assert_int_equal(person_count(p, xpath), 1);
}

static void the_template_holds_the_figures(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long id = draft(p);
    person_ask(p, "/dispatch/filings/%ld/template", id);
    person_gets(p, 200);
    assert_memory_equal(p->body, "PK\3\4", 4);
    assert_non_null(strstr(person_header(p, "Content-Disposition"), ".docx"));
    person_ask(p, "/dispatch/filings/template?year=%d&month=%d", year, month);
    person_gets(p, 200);
    assert_memory_equal(p->body, "PK\3\4", 4);
}

/* --- strangers --- */

static void the_filing_of_somebody_else_is_not_there(void **state)
{
    (void)state;
    static const char *const paths[] = {"", "/edit", "/files", "/receipt", "/template", "/delete"};
    struct person *p = person_login("demo-provider");
    long foreign = db_number("SELECT id FROM filing WHERE provider_id <> %ld AND state ="
                             " 'reviewing' LIMIT 1", provider);
    assert_true(foreign > 0);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_ask(p, "/dispatch/filings/%ld%s", foreign, paths[i]);
        person_gets(p, 404);
    }
    struct person *county = person_login("demo-county");
    long other = db_number("SELECT c.id FROM case_file c WHERE c.workflow_code = 'filing' AND"
                           " c.window_id = 430200 LIMIT 1");
    assert_true(other > 0);
    person_ask(county, "/window/cases/%ld", other);
    person_gets(county, 404);
}

static void who_is_no_core_institution_files_nothing(void **state)
{
    (void)state;
    struct person *p = person_login("demo-saas");
    person_open(p, "/dispatch/filings");
    person_sees(p, "还不是核心服务机构");
    person_ask(p, "/dispatch/filings/new");
    person_gets(p, 303);
    person_open(p, "/dispatch/filings");
    person_sees(p, "贵机构不是核心服务机构");
}

static void a_draft_can_be_deleted_and_nothing_else(void **state)
{
    (void)state;
    struct person *p = person_login("demo-provider");
    long id = draft(p);
    person_open(p, "/dispatch/filings/%ld/delete", id);
    person_press(p, "删除");
    person_gets(p, 200);
    assert_int_equal(the_filing(), 0);
    id = handed_in(p);
    person_open(p, "/dispatch/filings/%ld/delete", id);
    person_press(p, "删除");
    person_gets(p, 409);
    state_is(id, "reviewing");
}

/* --- 调度大数据 --- */

/* By another way than the page goes: from the domains, not from the sums that filings keep. */
static long sum_of(const char *column, const char *where)
{
    return db_number("SELECT COALESCE(SUM(d.%s), 0) FROM filing_domain d WHERE d.filing_id IN"
                     " (SELECT f.id FROM filing f WHERE f.state = 'accepted' AND f.year = %d%s)",
                     column, year, where);
}

static long number_at(json_t *root, const char *list, const char *key, const char *code,
                      const char *member)
{
    json_t *rows = json_object_get(json_object_get(root, list), "rows"), *row;
    size_t i;
    json_array_foreach(rows, i, row)
        if (!strcmp(json_string_value(json_object_get(row, key)), code)) {
            const char *text = json_string_value(json_object_get(row, member));
            long n = 0;
            for (const char *p = text; *p; p++)
                if (*p >= '0' && *p <= '9') n = n * 10 + (*p - '0');
            return n;
        }
    return -1;
}

static void the_sums_are_those_of_the_filings(void **state)
{
    (void)state;
    struct person *guest = person_guest();
    json_t *page = person_json(guest, "/dispatch/figures?year=%d", year);
    json_t *data = json_object_get(page, "data") ? json_object_get(page, "data") : page;
    long all = 0;
    static const char *const cities[] = {"430100", "430200", "430600", "433100"};
    for (size_t i = 0; i < 4; i++) {
        char where[80];
        snprintf(where, sizeof where, " AND f.city_code = '%s'", cities[i]);
        assert_int_equal(number_at(data, "by_city", "code", cities[i], "served"),
                         sum_of("served", where));
        assert_int_equal(number_at(data, "by_city", "code", cities[i], "attendees"),
                         sum_of("attendees", where));
    }
    for (int m = 1; m <= 12; m++) {
        char where[80], code[16];
        snprintf(where, sizeof where, " AND f.month = %d", m);
        snprintf(code, sizeof code, "%d", m);
        long here = number_at(data, "by_month", "code", code, "activities");
        if (here >= 0) {
            assert_int_equal(here, sum_of("activities", where));
            all += here;
        }
    }
    assert_int_equal(all, sum_of("activities", ""));
    long digital = db_number("SELECT SUM(d.served) FROM filing_domain d JOIN filing f ON f.id ="
                             " d.filing_id WHERE f.state = 'accepted' AND f.year = %d AND"
                             " d.domain_code = 'digital'", year);
    assert_int_equal(number_at(data, "by_domain", "code", "digital", "served"), digital);
    assert_int_equal(number_at(data, "by_type", "code", "digital", "filings"),
                     db_number("SELECT COUNT(*) FROM filing WHERE state = 'accepted' AND year = %d"
                               " AND type_code = 'digital'", year));
}

static void the_file_says_the_same(void **state)
{
    (void)state;
    char line[120];
    long a = sum_of("activities", ""), b = sum_of("attendees", ""), c = sum_of("served", "");
    struct person *guest = person_guest();
    person_ask(guest, "/dispatch/figures/export?year=%d&format=csv", year);
    person_gets(guest, 200);
    snprintf(line, sizeof line, ",%ld,%ld,%ld,", a, b, c);
    if (!strstr(guest->body, line)) person_fails(guest, "no line with %s", line);
    person_ask(guest, "/dispatch/figures/export?year=%d&format=xlsx", year);
    person_gets(guest, 200);
    assert_memory_equal(guest->body, "PK\3\4", 4);
}

/* --- the desk --- */

static void the_desk_counts_what_is_owed(void **state)
{
    (void)state;
    struct person *boss = person_login("demo-regulator"), *city = person_login("demo-city");
    person_open(boss, "/window/filings?year=%d", year);
    person_gets(boss, 200);
    person_sees(boss, "完整率");
    person_sees(boss, "株洲市");
    person_open(city, "/window/filings?year=%d", year);
    person_gets(city, 200);
    person_sees(city, "长沙");
    assert_int_equal(person_count(city, "//a[contains(@href, 'city=430200')]"), 0);
    person_ask(boss, "/window/filings/export?year=%d&format=csv", year);
    person_gets(boss, 200);
}

static void a_bulletin_is_drafted_edited_and_taken_away(void **state)
{
    (void)state;
    struct person *boss = person_login("demo-regulator"), *city = person_login("demo-city");
    long y = db_number("SELECT YEAR(CURDATE() - INTERVAL 3 MONTH)");
    long q = db_number("SELECT QUARTER(CURDATE() - INTERVAL 3 MONTH)");
    char text[60];
    db_do("DELETE FROM bulletin WHERE year = %ld AND quarter = %ld", y, q);
    person_ask(city, "/window/bulletins");
    person_gets(city, 403);
    person_open(boss, "/window/bulletins/new");
    snprintf(text, sizeof text, "%ld", y);
    assert_string_equal(person_value(boss, "年度"), text);
    person_press(boss, "按数据起草");
    person_gets(boss, 200);
    long served = db_number("SELECT SUM(served) FROM filing WHERE state = 'accepted' AND year = %ld"
                            " AND month BETWEEN %ld AND %ld", y, 3 * q - 2, 3 * q);
    assert_true(served > 1000 && served < 1000000);
    snprintf(text, sizeof text, "%ld,%03ld 家", served / 1000, served % 1000);
    if (!strstr(person_value(boss, "正文"), text)) person_fails(boss, "no %s in the draft", text);
    person_fill(boss, "正文", "一、总体情况\n改过的文字。");
    person_press(boss, "保存");
    person_gets(boss, 200);
    long id = db_number("SELECT id FROM bulletin WHERE year = %ld AND quarter = %ld", y, q);
    person_open(boss, "/window/bulletins/new");
    person_press(boss, "按数据起草");
    person_sees(boss, "已经有通报");
    char *body = db_words("SELECT body FROM bulletin WHERE id = %ld", id);
    assert_string_equal(body, "一、总体情况\n改过的文字。");
    free(body);
    person_ask(boss, "/window/bulletins/%ld/export", id);
    person_gets(boss, 200);
    assert_memory_equal(boss->body, "PK\3\4", 4);
}

/* The month is there to be filed again. */
static int leave(void **state)
{
    (void)state;
    forget_month();
    return 0;
}

#define filing_test(f) cmocka_unit_test_setup_teardown(f, begin, people_leave)

int main(void)
{
    const struct CMUnitTest tests[] = {
        filing_test(figures_with_units_are_understood),
        filing_test(it_goes_through_the_window_into_the_sums),
        filing_test(what_is_accepted_is_locked), filing_test(what_is_returned_is_corrected),
        filing_test(what_waits_may_be_edited), filing_test(nonsense_is_named_beside_its_cell),
        filing_test(what_is_unusual_needs_a_note),
        filing_test(a_draft_needs_no_note_but_is_not_handed_in_without),
        filing_test(without_a_summary_it_is_not_handed_in), filing_test(a_wrong_file_is_refused),
        filing_test(a_file_can_be_deleted), filing_test(a_second_one_leads_to_the_first),
        filing_test(many_at_once_are_one), filing_test(a_month_that_runs_is_refused),
        filing_test(a_closed_round_answers_with_its_dates), filing_test(what_is_late_is_marked),
        filing_test(own_records_are_offered_with_a_way_to_them),
        filing_test(the_template_holds_the_figures),
        filing_test(the_filing_of_somebody_else_is_not_there),
        filing_test(who_is_no_core_institution_files_nothing),
        filing_test(a_draft_can_be_deleted_and_nothing_else),
        filing_test(the_sums_are_those_of_the_filings), filing_test(the_file_says_the_same),
        filing_test(the_desk_counts_what_is_owed),
        filing_test(a_bulletin_is_drafted_edited_and_taken_away),
    };
    return cmocka_run_group_tests(tests, NULL, leave);
}
