/* Every step of complaints about debts, about services, and about windows. */
#include "tests/http/complaints.h"
#include "tests/http/transitions.h"

#define COUNT(a) (sizeof (a) / sizeof *(a))

/* The same in all classes. */
#define STEPS                                                                            \
    {"reviewing", "accept", "demo-city", "demo-county"},                                 \
    {"reviewing", "supplement", "demo-city", "demo-county"},                             \
    {"reviewing", "refuse", "demo-city", "demo-county"},                                 \
    {"reviewing", "withdraw", BY_WRITER, BY_STRANGER},                                   \
    {"supplementing", "submit", BY_WRITER, BY_STRANGER},                                 \
    {"supplementing", "withdraw", BY_WRITER, BY_STRANGER},                               \
    {"supplementing", "close", BY_JOBS, "demo-city"},                                    \
    {"accepted", "transfer", "demo-city", "demo-county"},                                \
    {"accepted", "stop", "demo-city", "demo-seat"},                                      \
    {"accepted", "withdraw", BY_WRITER, BY_STRANGER},                                    \
    {"transferred", "handle", "demo-city", "demo-county"},                               \
    {"transferred", "stop", "demo-city", "demo-auditor"},                                \
    {"transferred", "withdraw", BY_WRITER, BY_STRANGER},                                 \
    {"handling", "result", "demo-city", "demo-county"},                                  \
    {"handling", "extend", "demo-city", "demo-county"},                                  \
    {"handling", "stop", "demo-city", "demo-county"},                                    \
    {"handling", "withdraw", BY_WRITER, BY_STRANGER},                                    \
    /* Who asked for more time does not grant it. */                                     \
    {"extending", "prolong", "demo-province", "demo-city"},                              \
    {"extending", "deny", "demo-province", "demo-city"},                                 \
    {"extending", "withdraw", BY_WRITER, BY_STRANGER},                                   \
    {"extended", "result", "demo-city", "demo-county"},                                  \
    {"extended", "stop", "demo-city", "demo-county"},                                    \
    {"extended", "withdraw", BY_WRITER, BY_STRANGER},                                    \
    {"answered", "agree", BY_WRITER, BY_STRANGER},                                       \
    {"answered", "contest", BY_WRITER, BY_STRANGER},                                     \
    {"answered", "close", BY_JOBS, "demo-city"},                                         \
    {"rechecking", "conclude", "demo-province", "demo-county"},                          \
    {"calling", "archive", "demo-city", "demo-county"}

static const struct transition steps[] = {STEPS};
static const struct transition arrears_steps[] = {
    STEPS,
    {"handling", "supervise", "demo-city", "demo-county"},
    {"handling", "interview", "demo-city", "demo-county"},
    {"handling", "criticise", "demo-city", "demo-county"},
    {"extended", "supervise", "demo-city", "demo-county"},
    {"extended", "interview", "demo-city", "demo-county"},
    {"extended", "criticise", "demo-city", "demo-county"},
};

static const struct transition_way ways[] = {
    {NULL, "submit", "/complaints/cases/*/supplement", "补充说明", "提交补充材料"},
    {NULL, "contest", "/complaints/cases/*/contest", "异议和理由", "提出异议"},
    {NULL, "agree", "/complaints/cases/*/agree", NULL, "认可结果"},
    {NULL, "withdraw", "/complaints/cases/*/withdraw", "原因", "撤回投诉"}, {0},
};

static bool is_one_of(const char *state, const char *const *all)
{
    for (; *all; all++)
        if (strcmp(*all, state) == 0) return true;
    return false;
}

/* What is handled was transferred eight days ago, and its clocks count from there. */
static void prepare(const struct transition_subject *s, const struct transition *t)
{
    static const char *const handled[] = {"transferred", "handling", "extending", "extended", "answered",
                                          "rechecking", "calling", NULL};
    if (!is_one_of(t->from, handled)) return;
    transitions_happened(s, "transfer", "accepted", "transferred", "demo-city", 8);
    if (strcmp(t->from, "extending") == 0)
        transitions_happened(s, "extend", "handling", "extending", "demo-city", 1);
}

static struct person *by_code(const struct complaint *c, const char *code)
{
    struct person *p = person_guest();
    person_open(p, "/complaints/open");
    person_fill(p, "投诉编号", c->number);
    person_fill(p, "查询码", code);
    person_press(p, "查看处理结果");
    person_gets(p, 200);
    return p;
}

static void every_step(const char *page, const char *workflow, const struct transition *t, size_t count)
{
    struct person *p = person_guest();
    const char *phone = account_phone();
    complaints_fill(p, page, phone);
    person_prove(p);
    person_press(p, "提交投诉");
    person_gets(p, 200);
    char *code = strdup(person_find(p, "//dl[@class='facts']//div[dt='查询码']/dd"));
    struct complaint c = complaints_of(phone);
    struct transition_subject s = {.workflow = workflow, .table = "complaint", .id = c.id,
                                   .file = c.file, .phone = c.phone, .ways = ways, .writer = p,
                                   .prepare = prepare};
    snprintf(s.name, sizeof s.name, "%s", c.number);
    s.writer_again = by_code(&c, code);
    s.stranger = person_guest();
    transitions_hold(&s, t, count);
    transitions_put(&s, "withdrawn");
    free(code);
}

static void every_step_about_debts(void **state)
{
    (void)state;
    every_step("", "complaint_arrears", arrears_steps, COUNT(arrears_steps));
}

static void every_step_about_services(void **state)
{
    (void)state;
    every_step("/service", "complaint_service", steps, COUNT(steps));
}

static void every_step_about_windows(void **state)
{
    (void)state;
    every_step("/appeal", "complaint_appeal", steps, COUNT(steps));
}

/* --- the vectors --- */

/* Of a state that counts working days from the transfer: from whichever day, across make-up Saturdays and
 * Spring Festival, its last day is that of the vector. */
static void a_clock_ends_where_the_vectors_say(void **state)
{
    (void)state;
    struct person *city = person_login("demo-city"), *p = person_guest();
    const char *phone = account_phone();
    char path[300], line[100], start[20], due[20];
    int days, tried = 0;
    complaints_fill(p, "/service", phone);
    person_prove(p);
    person_press(p, "提交投诉");
    struct complaint c = complaints_of(phone);
    struct transition_subject s = {.workflow = "complaint_service", .table = "complaint", .id = c.id,
                                   .file = c.file};
    snprintf(path, sizeof path, "%s/tests/unit/data/working_days.tsv", QF_SOURCE);
    FILE *vectors = fopen(path, "r");
    assert_non_null(vectors);
    while (fgets(line, sizeof line, vectors)) {
        if (sscanf(line, "%19s %d %19s", start, &days, due) != 3 || days != 10) continue;
        transitions_put(&s, "transferred");
        transitions_happened(&s, "transfer", "accepted", "transferred", "demo-city", 0);
        db_do("UPDATE case_event SET at = '%s 15:30:00' WHERE case_id = %ld AND code = 'transfer'", start,
              c.file);
        person_open(city, "/window/cases/%ld", c.file);
        person_fill(city, "结论", "handle");
        person_press(city, "提交");
        person_gets(city, 200);
        char *own = db_words("SELECT due_on FROM case_file WHERE id = %ld", c.file);
        if (strcmp(own, due)) fail_msg("%d working days from %s end on %s, not %s", days, start, due, own);
        free(own);
        tried++;
    }
    fclose(vectors);
    transitions_put(&s, "withdrawn");
    assert_true(tried >= 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        account_test(every_step_about_debts), account_test(every_step_about_services),
        account_test(every_step_about_windows), account_test(a_clock_ends_where_the_vectors_say),
    };
    return cmocka_run_group_tests_name("transition_complaint", tests, NULL, NULL);
}
