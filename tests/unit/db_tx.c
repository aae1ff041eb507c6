/* Transactions: all or nothing, run again when that is safe, never when it is not. */
#include "database.h"

#include <sys/wait.h>

#include "lib/core/log.h"

QF_STATEMENT(CLEAR, "DELETE FROM account")
QF_STATEMENT(FILL, "INSERT INTO account (id, amount) SELECT seq, 100 FROM seq_1_to_50")
QF_STATEMENT(ADD, "UPDATE account SET amount = amount + ? WHERE id = ?")
QF_STATEMENT(TOUCH_MANY, "UPDATE account SET note = note + 1 WHERE id >= ?")
QF_STATEMENT(INSERT, "INSERT INTO account (id, amount) VALUES (?, 0)")
QF_STATEMENT(ONE, "SELECT amount FROM account WHERE id = ?")
QF_STATEMENT(MY_ID, "SELECT CONNECTION_ID()")

static int make_table(void **state)
{
    qf_log_open("db_tx", QF_LOG_WARN);
    database_open(state);
    database_script("CREATE TABLE account (id INT PRIMARY KEY, amount INT NOT NULL,"
                    " note INT NOT NULL DEFAULT 0)");
    return 0;
}

static int fill(void **state)
{
    (void)state;
    assert_good(qf_exec(db, CLEAR, NULL));
    assert_good(qf_exec(db, FILL, NULL));
    return 0;
}

static int64_t amount(int id)
{
    int64_t n;
    assert_good(qf_number(db, ONE, &n, QF_I(id)));
    return n;
}

static int64_t connection_id(void)
{
    int64_t id;
    assert_good(qf_number(db, MY_ID, &id));
    return id;
}

/* End a connection from outside, and wait until it is gone. */
static void kill_connection(int64_t id)
{
    char sql[64];
    struct qf_db *other = database_connect();
    snprintf(sql, sizeof sql, "KILL CONNECTION %d", (int)id);
    assert_good(qf_db_script(other, sql, "kill"));
    qf_db_free(other);
    usleep(50000);
}

/* What the work of a test does, and how often it ran. */
struct job {
    qf_err *(*then)(struct job *);
    int runs, again, committed;
};

static void count_commit(void *arg)
{
    ((struct job *)arg)->committed++;
}

static void count_again(void *arg)
{
    ((struct job *)arg)->again++;
}

static qf_err *work(void *arg)
{
    struct job *j = arg;
    j->runs++;
    qf_after_commit(db, count_commit, j);
    QF_TRY(qf_exec(db, ADD, NULL, QF_I(-10), QF_I(1)));
    if (j->then) QF_TRY(j->then(j));
    return qf_exec(db, ADD, NULL, QF_I(10), QF_I(2));
}

static qf_err *run(struct job *j)
{
    qf_err *e = qf_tx(db, work, count_again, j);
    assert_false(qf_in_tx(db));
    return e;
}

static void all_of_it_is_kept(void **state)
{
    (void)state;
    struct job j = {0};
    assert_good(run(&j));
    assert_int_equal(amount(1), 90);
    assert_int_equal(amount(2), 110);
    assert_int_equal(j.runs, 1);
    assert_int_equal(j.committed, 1);
    qf_after_commit(db, count_commit, &j);
    assert_int_equal(j.committed, 2);
}

static qf_err *refuse(struct job *j)
{
    (void)j;
    return qf_state_error("no");
}

static void nothing_is_kept_on_an_error(void **state)
{
    (void)state;
    struct job j = {.then = refuse};
    assert_string_equal(run(&j)->words, "no");
    assert_int_equal(amount(1), 100);
    assert_int_equal(j.runs, 1);
    assert_int_equal(j.committed, 0);
    j.then = NULL;
    assert_good(run(&j));
    assert_int_equal(j.committed, 1);
}

static qf_err *nest(struct job *j)
{
    j->then = NULL;
    assert_true(qf_in_tx(db));
    QF_TRY(qf_tx(db, work, NULL, j));
    assert_true(qf_in_tx(db));
    return j->again ? qf_state_error("no") : NULL;
}

static void a_nested_call_joins(void **state)
{
    (void)state;
    struct job j = {.then = nest}, fails = {.then = nest, .again = 1};
    assert_good(run(&j));
    assert_int_equal(amount(1), 80);
    assert_non_null(run(&fails));
    assert_int_equal(amount(1), 80);
}

static qf_err *meet_duplicate(struct job *j)
{
    (void)j;
    qf_err *e = qf_exec(db, INSERT, NULL, QF_I(1));
    assert_true(qf_db_is_duplicate(e));
    return NULL;
}

static void a_duplicate_may_be_answered_inside(void **state)
{
    (void)state;
    struct job j = {.then = meet_duplicate};
    assert_good(run(&j));
    assert_int_equal(amount(1), 90);
    assert_int_equal(amount(2), 110);
}

static qf_err *tell_often(struct job *j)
{
    for (int i = 0; i < 30; i++) qf_after_commit(db, count_commit, j);
    return NULL;
}

/* As a hundred rows of a list do that change the same list of the public. */
static void who_asks_often_is_told_once(void **state)
{
    (void)state;
    struct job j = {.then = tell_often};
    assert_good(run(&j));
    assert_int_equal(j.committed, 1);
}

static qf_err *half(void *arg)
{
    QF_TRY(qf_exec(db, ADD, NULL, QF_I(5), QF_I(3)));
    return *(int *)arg ? qf_state_error("no") : NULL;
}

static qf_err *take_parts(struct job *j)
{
    int no = 1, yes = 0;
    (void)j;
    assert_string_equal(qf_part(db, half, &no)->words, "no");
    return qf_part(db, half, &yes);
}

static void a_refused_part_leaves_nothing(void **state)
{
    (void)state;
    struct job j = {.then = take_parts};
    assert_good(run(&j));
    assert_int_equal(amount(1), 90);
    assert_int_equal(amount(2), 110);
    assert_int_equal(amount(3), 105);
}

/* --- conflicts --- */

/* Another process that holds row 2 and wants row 1: InnoDB gives up the smaller of the
 * two, which is ours, because the other has changed many rows. */
struct rival {
    pid_t pid;
    int ready[2];
};

static struct rival rival;

static qf_err *rival_work(void *arg)
{
    struct qf_db *own = arg;
    QF_TRY(qf_exec(own, TOUCH_MANY, NULL, QF_I(2)));
    if (write(rival.ready[1], "x", 1) != 1) return qf_system_error("pipe");
    return qf_exec(own, ADD, NULL, QF_I(1), QF_I(1));
}

static void rival_start(void)
{
    assert_int_equal(pipe(rival.ready), 0);
    rival.pid = fork();
    if (rival.pid != 0) return;
    struct qf_db *own = database_connect();
    _exit(qf_tx(own, rival_work, NULL, own) ? 1 : 0);
}

static qf_err *meet_rival(struct job *j)
{
    char c;
    if (j->runs == 1) {
        rival_start();
        assert_int_equal(read(rival.ready[0], &c, 1), 1);
        usleep(100000);
    }
    return NULL;
}

static void a_deadlock_runs_the_whole_again(void **state)
{
    (void)state;
    int status = 1;
    struct job j = {.then = meet_rival};
    assert_good(run(&j));
    waitpid(rival.pid, &status, 0);
    assert_int_equal(status, 0);
    assert_int_equal(j.runs, 2);
    assert_int_equal(j.again, 1);
    assert_int_equal(j.committed, 1);
    assert_int_equal(amount(1), 91);
    assert_int_equal(amount(2), 110);
}

static qf_err *swallow_rival(struct job *j)
{
    meet_rival(j);
    if (j->runs > 1) return NULL;
    qf_err *e = qf_exec(db, ADD, NULL, QF_I(10), QF_I(2));
    assert_int_equal(e ? e->code : 0, 1213);
    return NULL;
}

static void work_that_swallows_a_deadlock_is_not_committed_by_halves(void **state)
{
    (void)state;
    int status = 1;
    struct job j = {.then = swallow_rival};
    assert_good(run(&j));
    waitpid(rival.pid, &status, 0);
    assert_int_equal(status, 0);
    assert_int_equal(j.runs, 2);
    assert_int_equal(amount(1), 91);
    assert_int_equal(amount(2), 110);
}

/* The same, with nothing after it that could notice. */
static qf_err *swallow_at_the_end(void *arg)
{
    struct job *j = arg;
    j->runs++;
    QF_TRY(qf_exec(db, ADD, NULL, QF_I(-10), QF_I(1)));
    return swallow_rival(j);
}

static void work_that_ends_with_a_swallowed_deadlock_is_run_again(void **state)
{
    (void)state;
    int status = 1;
    struct job j = {0};
    assert_good(qf_tx(db, swallow_at_the_end, NULL, &j));
    waitpid(rival.pid, &status, 0);
    assert_int_equal(status, 0);
    assert_int_equal(j.runs, 2);
    assert_int_equal(amount(1), 91);
}

static qf_err *claim_conflict(struct job *j)
{
    (void)j;
    qf_err *e = qf_unavailable("claimed");
    e->retry = QF_RETRY_TX;
    return e;
}

static void it_gives_up_after_five_runs(void **state)
{
    (void)state;
    struct job j = {.then = claim_conflict};
    int64_t start = qf_monotonic_ms(), took;
    assert_int_equal(run(&j)->status, 503);
    took = qf_monotonic_ms() - start;
    assert_int_equal(j.runs, 5);
    assert_int_equal(j.again, 4);
    assert_true(took >= 300 && took < 800);
    assert_int_equal(amount(1), 100);
}

static qf_err *hold_row(void *arg)
{
    struct qf_db *other = arg;
    struct job j = {0};
    QF_TRY(qf_exec(other, ADD, NULL, QF_I(0), QF_I(1)));
    int64_t start = qf_monotonic_ms();
    qf_err *e = run(&j);
    assert_int_equal(e->code, 1205);
    assert_int_equal(e->status, 503);
    assert_true(qf_monotonic_ms() - start < 5000);
    return NULL;
}

static void a_lock_that_is_held_is_waited_for_and_then_given_up(void **state)
{
    (void)state;
    struct qf_db *other = database_connect();
    assert_good(qf_tx(other, hold_row, NULL, other));
    qf_db_free(other);
    struct job j = {0};
    assert_good(run(&j));
    assert_int_equal(amount(1), 90);
}

/* --- lost connections --- */

static qf_err *lose_connection(struct job *j)
{
    if (j->runs == 1) kill_connection(connection_id());
    return NULL;
}

static void a_connection_lost_inside_runs_the_whole_again(void **state)
{
    (void)state;
    struct job j = {.then = lose_connection};
    assert_good(run(&j));
    assert_int_equal(j.runs, 2);
    assert_int_equal(j.committed, 1);
    assert_int_equal(amount(1), 90);
    assert_int_equal(amount(2), 110);
}

static void a_connection_lost_before_is_opened_again(void **state)
{
    (void)state;
    struct job j = {0};
    kill_connection(connection_id());
    assert_good(run(&j));
    assert_int_equal(j.runs, 1);
    assert_int_equal(amount(1), 90);
}

static qf_err *swallow_loss(struct job *j)
{
    if (j->runs > 1) return NULL;
    kill_connection(connection_id());
    assert_non_null(qf_exec(db, ADD, NULL, QF_I(1000), QF_I(3)));
    /* Here a reconnect would keep this outside of any transaction. */
    assert_non_null(qf_exec(db, ADD, NULL, QF_I(1000), QF_I(3)));
    return NULL;
}

static void nothing_leaks_out_of_a_lost_transaction(void **state)
{
    (void)state;
    struct job j = {.then = swallow_loss};
    assert_good(run(&j));
    assert_int_equal(j.runs, 2);
    assert_int_equal(amount(3), 100);
    assert_int_equal(amount(1), 90);
}

static qf_err *work_then_lose(void *arg)
{
    struct job *j = arg;
    QF_TRY(work(j));
    kill_connection(connection_id());
    return NULL;
}

static void a_commit_without_an_answer_is_not_run_again(void **state)
{
    (void)state;
    struct job j = {0};
    qf_err *e = qf_tx(db, work_then_lose, count_again, &j);
    assert_non_null(e);
    assert_int_equal(e->status, 503);
    assert_int_equal(e->retry, QF_RETRY_UNKNOWN);
    assert_int_equal(j.runs, 1);
    assert_int_equal(j.committed, 0);
    assert_int_equal(amount(1), 100);
}

static void a_transaction_costs_two_trips_more(void **state)
{
    (void)state;
    struct job j = {0};
    assert_good(run(&j));
    qf_db_arena(db, arena);
    assert_good(run(&j));
    assert_int_equal(qf_db_trips(db), 4);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, fill, database_forget)
    const struct CMUnitTest tests[] = {
        TEST(all_of_it_is_kept),
        TEST(nothing_is_kept_on_an_error),
        TEST(a_nested_call_joins),
        TEST(a_duplicate_may_be_answered_inside),
        TEST(who_asks_often_is_told_once),
        TEST(a_refused_part_leaves_nothing),
        TEST(a_deadlock_runs_the_whole_again),
        TEST(work_that_swallows_a_deadlock_is_not_committed_by_halves),
        TEST(work_that_ends_with_a_swallowed_deadlock_is_run_again),
        TEST(it_gives_up_after_five_runs),
        TEST(a_lock_that_is_held_is_waited_for_and_then_given_up),
        TEST(a_connection_lost_inside_runs_the_whole_again),
        TEST(a_connection_lost_before_is_opened_again),
        TEST(nothing_leaks_out_of_a_lost_transaction),
        TEST(a_commit_without_an_answer_is_not_run_again),
        TEST(a_transaction_costs_two_trips_more),
    };
    return cmocka_run_group_tests_name("db_tx", tests, make_table, database_close);
}
