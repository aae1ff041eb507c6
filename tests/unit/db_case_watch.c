/* Clocks of cases: who is reminded before the last day, who is told after it, once each, and what closes
 * by itself. */
#include "case_people.h"

#include "model/case_watch.h"

static char followed[31];

static qf_err *follow(struct qf_db *d, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)d;
    (void)a;
    (void)c;
    (void)who;
    (void)comment;
    snprintf(followed, sizeof followed, "%s", to);
    return NULL;
}

/* A workflow of two sides: asked, answered by the provider, closed by the clock. */
static int open_all(void **state)
{
    case_people_open(state);
    case_on_move("talk", follow, "/enterprise/talks/", "/sp/talks/");
    run("INSERT INTO workflow VALUES ('talk', 1, '商谈', 'asked', 1, NOW());"
        "INSERT INTO workflow_activity VALUES"
        " ('talk', 1, 'asked', '待回复', '等待回复', 'counterpart', NULL, 1, 'working', 1, NULL),"
        " ('talk', 1, 'answered', '已回复', '已回复', 'applicant', NULL, 30, 'calendar', 2, NULL),"
        " ('talk', 1, 'closed', '已关闭', '已关闭', 'nobody', NULL, 0, 'working', 3, NULL);"
        "INSERT INTO workflow_transition VALUES"
        " ('talk', 1, 'asked', 'answer', 'answered', '回复', 'counterpart', 0, 1, 1),"
        " ('talk', 1, 'answered', 'close', 'closed', '到期关闭', 'system', 0, 1, 1);");
    return 0;
}

static int forget(void **state)
{
    run("DELETE FROM message; DELETE FROM outbox; UPDATE case_file SET due_on = NULL;");
    return database_forget(state);
}

static uint64_t open_case(const char *workflow, const char *type, bool two_sides)
{
    uint64_t id = 0;
    const struct case_opening o = {
        .workflow = workflow, .subject_type = type, .title = "余热回收改造",
        .subject_id = ++subject, .window_id = COUNTY, .applicant_kind = "enterprise",
        .applicant_org = org, .counterpart_kind = two_sides ? "provider" : NULL,
        .counterpart_org = two_sides ? provider.org : 0};
    assert_good(case_open(db, arena, &enterprise, &o, &id));
    return id;
}

static void due(uint64_t id, const char *day)
{
    run("UPDATE case_file SET due_on = %s WHERE id = %llu;", day, (unsigned long long)id);
}

QF_STATEMENT(MESSAGES, "SELECT COUNT(*) FROM message WHERE account_id = ?")
QF_STATEMENT(MESSAGES_AT, "SELECT COUNT(*) FROM message WHERE account_id = ? AND url = ?")
QF_STATEMENT(SENT, "SELECT COUNT(*) FROM outbox WHERE kind = 'sms' AND template = 'notice'")

static int64_t told(const struct actor *who)
{
    int64_t n = -1;
    assert_good(qf_number(db, MESSAGES, &n, QF_U(who->account)));
    return n;
}

static int64_t sent(void)
{
    int64_t n = -1;
    assert_good(qf_number(db, SENT, &n));
    return n;
}

static uint64_t remind(void)
{
    uint64_t n = 99;
    assert_good(case_remind(db, arena, &n));
    return n;
}

static uint64_t escalate(void)
{
    uint64_t n = 99;
    assert_good(case_escalate(db, arena, &n));
    return n;
}

static void the_window_is_reminded_once(void **state)
{
    (void)state;
    due(open_case("need", "need", false), "CURDATE()");
    assert_int_equal(remind(), 1);
    assert_int_equal(told(&county), 1);
    assert_int_equal(told(&city), 0);
    assert_int_equal(told(&province), 0);
    assert_int_equal(remind(), 0);
    assert_int_equal(told(&county), 1);
}

static void who_took_it_is_reminded_alone(void **state)
{
    (void)state;
    uint64_t id = open_case("need", "need", false);
    assert_good(case_take(db, &city, id));
    due(id, "CURDATE()");
    assert_int_equal(remind(), 1);
    assert_int_equal(told(&city), 1);
    assert_int_equal(told(&county), 0);
}

static void what_has_time_is_left_alone(void **state)
{
    (void)state;
    due(open_case("need", "need", false), "CURDATE() + INTERVAL 15 DAY");
    assert_int_equal(remind(), 0);
    assert_int_equal(escalate(), 0);
}

static void the_side_whose_turn_it_is_is_reminded_aloud(void **state)
{
    (void)state;
    int64_t n = 0;
    uint64_t id = open_case("talk", "talk", true);
    due(id, "CURDATE()");
    assert_int_equal(remind(), 1);
    assert_int_equal(told(&provider), 1);
    assert_int_equal(told(&enterprise), 0);
    assert_int_equal(sent(), 1);
    assert_good(qf_number(db, MESSAGES_AT, &n, QF_U(provider.account),
                          QF_S(qf_fmt(arena, "/sp/talks/%llu", (unsigned long long)subject))));
    assert_int_equal(n, 1);
}

static void past_its_day_the_window_above_is_told(void **state)
{
    (void)state;
    struct qf_list events;
    uint64_t id = open_case("need", "need", false);
    due(id, "CURDATE() - INTERVAL 1 DAY");
    assert_int_equal(escalate(), 1);
    assert_int_equal(told(&city), 1);
    assert_int_equal(told(&county), 0);
    assert_int_equal(escalate(), 0);
    assert_good(case_history(db, id, true, &events));
    assert_string_equal(QF_AT(events, struct case_event, events.count - 1)->code, "escalate");
}

static void past_its_day_both_sides_are_told(void **state)
{
    (void)state;
    due(open_case("talk", "talk", true), "CURDATE() - INTERVAL 1 DAY");
    assert_int_equal(escalate(), 1);
    assert_int_equal(told(&enterprise), 1);
    assert_int_equal(told(&provider), 1);
}

static void a_new_state_is_reminded_again(void **state)
{
    (void)state;
    uint64_t id = open_case("talk", "talk", true);
    due(id, "CURDATE()");
    assert_int_equal(remind(), 1);
    assert_good(case_fire(db, arena, id, "answer", &provider, ""));
    due(id, "CURDATE()");
    assert_int_equal(remind(), 1);
}

static void the_system_closes_what_the_workflow_lets_it(void **state)
{
    (void)state;
    uint64_t closed = 99, id = open_case("talk", "talk", true);
    assert_good(case_fire(db, arena, id, "answer", &provider, ""));
    assert_good(case_close_due(db, arena, &closed));
    assert_int_equal(closed, 0);
    due(id, "CURDATE() - INTERVAL 1 DAY");
    due(open_case("need", "need", false), "CURDATE() - INTERVAL 1 DAY");
    assert_good(case_close_due(db, arena, &closed));
    assert_int_equal(closed, 1);
    assert_string_equal(followed, "closed");
}

static void a_side_is_told_aloud_when_it_is_its_turn(void **state)
{
    (void)state;
    uint64_t id = open_case("talk", "talk", true);
    assert_good(case_fire(db, arena, id, "answer", &provider, ""));
    assert_int_equal(told(&enterprise), 1);
    assert_int_equal(told(&provider), 0);
    assert_int_equal(sent(), 1);
}

#define TEST(name) cmocka_unit_test_teardown(name, forget)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_window_is_reminded_once),
        TEST(who_took_it_is_reminded_alone),
        TEST(what_has_time_is_left_alone),
        TEST(the_side_whose_turn_it_is_is_reminded_aloud),
        TEST(past_its_day_the_window_above_is_told),
        TEST(past_its_day_both_sides_are_told),
        TEST(a_new_state_is_reminded_again),
        TEST(the_system_closes_what_the_workflow_lets_it),
        TEST(a_side_is_told_aloud_when_it_is_its_turn),
    };
    return cmocka_run_group_tests_name("case_watch", tests, open_all, database_close);
}
