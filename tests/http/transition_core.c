/* Every step of 机构申报, 优秀评选, objections against both, 年度考核 and 调度数据. */
#include "tests/http/application.h"
#include "tests/http/award.h"
#include "tests/http/db.h"
#include "tests/http/transitions.h"

#define COUNT(a) (sizeof (a) / sizeof *(a))

static long org_of(const char *account)
{
    return db_number("SELECT m.org_id FROM membership m JOIN account a ON a.id = m.account_id WHERE"
                     " a.name = '%s'", account);
}

static struct transition_subject subject(const char *workflow, const char *table, long id)
{
    struct transition_subject s = {.workflow = workflow, .table = table, .id = id};
    snprintf(s.name, sizeof s.name, "%ld", id);
    s.file = db_number("SELECT id FROM case_file WHERE workflow_code = '%s' AND subject_id = %ld",
                       workflow, id);
    assert_int_not_equal(s.file, 0);
    return s;
}

/* --- 机构申报 --- */

static const struct transition application_steps[] = {
    {"city", "recommend", "demo-city", "demo-county"},
    {"city", "return", "demo-city", "demo-county"},
    {"city", "decline", "demo-city", "demo-county"},
    {"city", "withdraw", "demo-saas", "demo-provider"},
    {"returned", "submit", "demo-saas", "demo-provider"},
    {"returned", "withdraw", "demo-saas", "demo-provider"},
    {"withdrawn", "submit", "demo-saas", "demo-provider"},
    /* The city's windows have it no more. */
    {"province", "recommend", "demo-regulator", "demo-city"},
    {"province", "return", "demo-regulator", "demo-city"},
    {"province", "refuse", "demo-regulator", "demo-city"},
    /* Who made the step before does not make the next. */
    {"review", "recommend", "demo-province", "demo-regulator"},
    {"review", "refuse", "demo-province", "demo-regulator"},
    {"publicity", "certify", "demo-regulator", "demo-province"},
    {"publicity", "refuse", "demo-regulator", "demo-province"},
};

static const struct transition_way application_ways[] = {
    {NULL, "submit", "/dispatch/applications/*/check", NULL, "提交申报"},
    {NULL, "withdraw", "/dispatch/applications/*/withdraw", NULL, "撤回申报"}, {0},
};

static bool at_province(const char *state)
{
    return !strcmp(state, "province") || !strcmp(state, "review") || !strcmp(state, "publicity");
}

static void prepare_application(const struct transition_subject *s, const struct transition *t)
{
    db_do("UPDATE case_file SET window_id = %d WHERE id = %ld", at_province(t->from) ? 430000 : 430100,
          s->file);
    db_do("UPDATE core_application SET public_to = CURDATE() - INTERVAL 1 DAY WHERE id = %ld", s->id);
    if (!at_province(t->from)) return;
    transitions_happened(s, "recommend", "city", "province", "demo-city", 9);
    if (!strcmp(t->from, "province")) return;
    transitions_happened(s, "recommend", "province", "review", "demo-regulator", 8);
    if (!strcmp(t->from, "review")) return;
    transitions_happened(s, "recommend", "review", "publicity", "demo-province", 7);
}

static void give_scores(long id)
{
    db_do("INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title, state, total,"
          " comment, invited_by, invited_at, ended_at) SELECT 'core_application', a.id, a.round_id,"
          " x.id, '评审', 'done', 88, '同意', 1, NOW(), NOW() FROM core_application a JOIN expert x"
          " ON x.id IN (7, 8) WHERE a.id = %ld", id);
}

static void every_step_of_an_application(void **state)
{
    (void)state;
    application_forget();
    long id = application_handed_in(person_login("demo-saas"));
    struct transition_subject s = subject("core_application", "core_application", id);
    s.org_kind = "provider";
    s.side = "applicant";
    s.org = application_provider();
    s.ways = application_ways;
    s.prepare = prepare_application;
    give_scores(id);
    transitions_hold(&s, application_steps, COUNT(application_steps));
    application_forget();
}

/* --- 公示异议 --- */

static const struct transition objection_steps[] = {
    {"open", "uphold", "demo-regulator", "demo-city"},
    {"open", "reject", "demo-regulator", "demo-city"},
    {"open", "withdraw", "demo-enterprise", "demo-provider"},
};

static const struct transition_way objection_ways[] = {
    {NULL, "withdraw", "/dispatch/objections/*/withdraw", NULL, "撤回异议"}, {0},
};

static void object(struct person *firm, const char *list, long id)
{
    person_open(firm, "/dispatch/%s/%ld/objection", list, id);
    person_fill(firm, "异议内容", "材料与实际不符，请核查合同和台账。");
    person_fill(firm, "联系电话", "13800009101");
    person_fill(firm, "以上内容真实，我对其负责", "1");
    person_press(firm, "提交异议");
    person_gets(firm, 200);
}

/* demo-enterprise objects to what is shown in public there, and the objection takes every step. */
static void object_and_hold(struct transition_subject *judged, const char *folder,
                            const char *workflow)
{
    struct transition_subject s;
    transitions_put(judged, "publicity");
    db_do("UPDATE %s SET public_to = CURDATE() + INTERVAL 3 DAY WHERE id = %ld", judged->table,
          judged->id);
    object(person_login("demo-enterprise"), folder, judged->id);
    s = subject(workflow, "objection", db_number("SELECT MAX(id) FROM objection"));
    s.org_kind = "enterprise";
    s.side = "applicant";
    s.org = org_of("demo-enterprise");
    s.ways = objection_ways;
    transitions_hold(&s, objection_steps, COUNT(objection_steps));
}

static void every_step_of_an_objection(void **state)
{
    (void)state;
    application_forget();
    struct transition_subject judged = subject("core_application", "core_application",
                                               application_handed_in(person_login("demo-saas")));
    object_and_hold(&judged, "publicity", "objection");
    application_forget();
}

/* --- 优秀评选 --- */

static const struct transition entry_steps[] = {
    {"city", "recommend", "demo-city", "demo-county"},
    {"city", "return", "demo-city", "demo-county"},
    {"city", "decline", "demo-city", "demo-county"},
    {"city", "withdraw", "demo-saas", "demo-provider"},
    {"returned", "submit", "demo-saas", "demo-provider"},
    {"returned", "withdraw", "demo-saas", "demo-provider"},
    {"withdrawn", "submit", "demo-saas", "demo-provider"},
    /* The city's windows have it no more. */
    {"review", "recommend", "demo-province", "demo-city"},
    {"review", "refuse", "demo-province", "demo-city"},
    /* Who proposed it does not publish it. */
    {"publicity", "award", "demo-regulator", "demo-province"},
    {"publicity", "refuse", "demo-regulator", "demo-province"},
};

static const struct transition_way entry_ways[] = {
    {NULL, "submit", "/dispatch/entries/*/check", NULL, "提交"},
    {NULL, "withdraw", "/dispatch/entries/*/withdraw", NULL, "撤回"}, {0},
};

static void prepare_entry(const struct transition_subject *s, const struct transition *t)
{
    bool province = !strcmp(t->from, "review") || !strcmp(t->from, "publicity");
    db_do("UPDATE case_file SET window_id = %d WHERE id = %ld", province ? 430000 : 430100, s->file);
    db_do("UPDATE award_entry SET public_to = CURDATE() - INTERVAL 1 DAY WHERE id = %ld", s->id);
    if (!province) return;
    transitions_happened(s, "recommend", "city", "review", "demo-city", 9);
    if (!strcmp(t->from, "publicity"))
        transitions_happened(s, "recommend", "review", "publicity", "demo-province", 7);
}

static struct transition_subject entry(void)
{
    long id = award_handed_in(person_login("demo-saas"), "institutions");
    struct transition_subject s = subject("award_entry", "award_entry", id);
    s.org_kind = "provider";
    s.side = "applicant";
    s.org = award_provider();
    s.ways = entry_ways;
    s.prepare = prepare_entry;
    award_scored(id, 88, 90);
    return s;
}

static void every_step_of_an_entry_for_an_award(void **state)
{
    (void)state;
    award_forget();
    struct transition_subject s = entry();
    transitions_hold(&s, entry_steps, COUNT(entry_steps));
    award_forget();
}

static void every_step_of_an_objection_against_an_award(void **state)
{
    (void)state;
    award_forget();
    struct transition_subject judged = entry();
    object_and_hold(&judged, "excellent/publicity", "award_objection");
    award_forget();
}

/* --- 年度考核 --- */

static const struct transition check_steps[] = {
    {"proposed", "confirm", "demo-province", "demo-regulator"},
    {"proposed", "reject", "demo-province", "demo-regulator"},
};

static void forget_check(long org)
{
    static const char *const tables[] = {"case_look", "case_event"};
    for (size_t i = 0; i < COUNT(tables); i++)
        db_do("DELETE x FROM %s x JOIN case_file c ON c.id = x.case_id JOIN core_check k ON k.id ="
              " c.subject_id WHERE c.workflow_code = 'core_check' AND k.provider_id = %ld AND k.year ="
              " YEAR(CURDATE())", tables[i], org);
    db_do("DELETE c FROM case_file c JOIN core_check k ON k.id = c.subject_id WHERE c.workflow_code ="
          " 'core_check' AND k.provider_id = %ld AND k.year = YEAR(CURDATE())", org);
    db_do("DELETE FROM core_check WHERE provider_id = %ld AND year = YEAR(CURDATE())", org);
}

static void every_step_of_a_yearly_check(void **state)
{
    (void)state;
    struct person *maker = person_login("demo-regulator");
    long org = org_of("demo-provider");
    forget_check(org);
    person_open(maker, "/window/institutions/%ld/check", org);
    person_fill(maker, "考核结果", "pass");
    person_fill(maker, "考核意见", "按时填报，服务活动达到要求。");
    person_press(maker, "提交复核");
    person_gets(maker, 200);
    struct transition_subject s = subject("core_check", "core_check",
                                          db_number("SELECT MAX(id) FROM core_check"));
    s.org_kind = "provider";
    s.side = "counterpart";
    s.org = org;
    transitions_hold(&s, check_steps, COUNT(check_steps));
    forget_check(org);
}

/* --- 调度数据 --- */

static const struct transition filing_steps[] = {
    {"reviewing", "approve", "demo-city", "demo-county"},
    {"reviewing", "return", "demo-city", "demo-county"},
    {"reviewing", "submit", "demo-provider", "demo-saas"},
    {"returned", "submit", "demo-provider", "demo-saas"},
    {"accepted", "return", "demo-city", "demo-county"},
};

static const struct transition_way filing_ways[] = {
    {"reviewing", "submit", "/dispatch/filings/*/edit", "异常数字说明", "下一步", true},
    {"returned", "submit", "/dispatch/filings/*/files", NULL, "提交填报"}, {0},
};

/* The demo's own that waits, and as it waited afterwards. */
static void every_step_of_a_filing(void **state)
{
    (void)state;
    struct person *own = person_login("demo-provider");
    long org = org_of("demo-provider");
    struct transition_subject s = subject(
        "filing", "filing", db_number("SELECT MIN(id) FROM filing WHERE provider_id = %ld AND state ="
                                      " 'reviewing'", org));
    s.org_kind = "provider";
    s.side = "applicant";
    s.org = org;
    s.ways = filing_ways;
    transitions_put(&s, "returned");
    person_open(own, "/dispatch/filings/%ld/edit", s.id);
    person_fill(own, "异常数字说明", "与上月口径不同。");
    person_press(own, "下一步");
    person_attach(own, "工作总结和证明材料", "总结.txt", "本月工作总结", strlen("本月工作总结"));
    person_press(own, "上传");
    person_gets(own, 200);
    transitions_hold(&s, filing_steps, COUNT(filing_steps));
    transitions_put(&s, "reviewing");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(every_step_of_an_application),
        person_test(every_step_of_an_objection),
        person_test(every_step_of_an_entry_for_an_award),
        person_test(every_step_of_an_objection_against_an_award),
        person_test(every_step_of_a_yearly_check),
        person_test(every_step_of_a_filing),
    };
    return cmocka_run_group_tests_name("transition_core", tests, NULL, NULL);
}
