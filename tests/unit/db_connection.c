/* Connections that break, hang or never come, and what a caller sees of it. */
#include "database.h"

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include "lib/core/log.h"

QF_STATEMENT(ADD, "INSERT INTO note (n) VALUES (?)")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM note WHERE n = ?")
QF_STATEMENT(MY_ID, "SELECT CONNECTION_ID()")

static int make_table(void **state)
{
    qf_log_open("db_connection", QF_LOG_WARN);
    database_open(state);
    database_script(
        "CREATE TABLE note (id INT AUTO_INCREMENT PRIMARY KEY, n INT NOT NULL)");
    return 0;
}

static int64_t count(int n)
{
    int64_t found;
    assert_good(qf_number(db, COUNT, &found, QF_I(n)));
    return found;
}

static void kill_connection(void)
{
    char sql[64];
    int64_t id;
    struct qf_db *other = database_connect();
    assert_good(qf_number(db, MY_ID, &id));
    snprintf(sql, sizeof sql, "KILL CONNECTION %d", (int)id);
    assert_good(qf_db_script(other, sql, "kill"));
    qf_db_free(other);
    usleep(50000);
}

static void an_idle_connection_that_was_closed_is_opened_again(void **state)
{
    (void)state;
    assert_int_equal(count(0), 0);
    kill_connection();
    assert_int_equal(count(0), 0);
    kill_connection();
    assert_good(qf_exec(db, ADD, NULL, QF_I(1)));
    assert_int_equal(count(1), 1);
}

static void a_new_connection_is_as_strict_as_the_first(void **state)
{
    (void)state;
    static struct qf_statement zone = {
        "ZONE",   "SELECT @@time_zone = '+08:00' AND @@autocommit",
        __FILE__, __LINE__,
        NULL,     0};
    int64_t good;
    qf_statement_register(&zone);
    kill_connection();
    assert_good(qf_number(db, zone, &good));
    assert_int_equal(good, 1);
}

static void closing_is_no_loss(void **state)
{
    (void)state;
    qf_db_close(db);
    qf_db_close(db);
    assert_int_equal(count(0), 0);
}

static void a_server_that_is_not_there_is_asked_once_a_second(void **state)
{
    (void)state;
    const struct qf_db_options o = {
        .socket = "/nonexistent/sock", .name = "x", .user = "x"};
    struct qf_db *none = qf_db_new(&o);
    qf_db_arena(none, arena);
    int64_t n;
    qf_err *e = qf_number(none, COUNT, &n, QF_I(1));
    assert_int_equal(e->status, 503);
    assert_int_equal(e->retry, QF_RETRY_CONNECT);
    assert_non_null(strstr(e->words, "connect to /nonexistent/sock"));
    e = qf_number(none, COUNT, &n, QF_I(1));
    assert_non_null(strstr(e->words, "did not answer a moment ago"));
    usleep(1050000);
    e = qf_number(none, COUNT, &n, QF_I(1));
    assert_non_null(strstr(e->words, "connect to"));
    qf_db_free(none);
}

static void a_wrong_database_is_a_503_that_says_why(void **state)
{
    (void)state;
    struct qf_db *wrong = database_connect_with("no_such_database", 0);
    qf_err *e = qf_db_connect(wrong);
    assert_int_equal(e->status, 503);
    assert_int_equal(e->code, 1049);
    qf_db_free(wrong);
}

/* --- a server that hangs --- */

static qf_err *add_two(void *arg)
{
    (void)arg;
    return qf_exec(db, ADD, NULL, QF_I(2));
}

static pid_t server(void)
{
    const char *pid = getenv("QIFU_DB_PID");
    return pid ? (pid_t)strtol(pid, NULL, 10) : 0;
}

/* Stop the server, and wait until it has stopped: a thread of it may still be answering. */
static void hang(void)
{
    char path[40], line[400] = "";
    snprintf(path, sizeof path, "/proc/%d/stat", (int)server());
    kill(server(), SIGSTOP);
    for (int i = 0; i < 1000 && !strstr(line, ") T "); i++) {
        FILE *f = fopen(path, "r");
        assert_non_null(f);
        assert_non_null(fgets(line, sizeof line, f));
        fclose(f);
        usleep(1000);
    }
    usleep(50000);
}

/* Whatever the test came to, the server goes on. */
static int wake(void **state)
{
    if (server()) kill(server(), SIGCONT);
    return database_forget(state);
}

/* How long a call took, which must have failed with 503. */
#define FAILS_WITHIN(from, to, call)                                                     \
    do {                                                                                 \
        int64_t start_ = qf_monotonic_ms();                                              \
        assert_true(unit_refused(call, 503));                                            \
        int64_t took_ = qf_monotonic_ms() - start_;                                      \
        if (took_ < (from) || took_ > (to)) fail_msg("took %d ms", (int)took_);          \
    } while (0)

static void a_server_that_hangs_costs_five_seconds_at_most(void **state)
{
    (void)state;
    int64_t n;
    if (!server()) skip();
    assert_int_equal(count(2), 0);
    hang();
    FAILS_WITHIN(3500, 5000, qf_number(db, COUNT, &n, QF_I(2)));
    FAILS_WITHIN(0, 50, qf_number(db, COUNT, &n, QF_I(2)));
    FAILS_WITHIN(0, 50, qf_tx(db, add_two, NULL, NULL));
    usleep(1100000);
    FAILS_WITHIN(1500, 3000, qf_tx(db, add_two, NULL, NULL));
    FAILS_WITHIN(0, 50, qf_tx(db, add_two, NULL, NULL));
    kill(server(), SIGCONT);
    usleep(1100000);
    assert_int_equal(count(2), 0);
    assert_good(qf_tx(db, add_two, NULL, NULL));
    assert_int_equal(count(2), 1);
}

/* --- a commit whose answer is lost --- */

/* Stands between us and the server, and breaks the line when it sees a COMMIT: before it
 * passes it on, or after. */
static void relay(int client, int server, bool pass_on)
{
    char data[65536];
    struct pollfd ends[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
    for (;;) {
        poll(ends, 2, -1);
        int from = ends[0].revents ? 0 : 1;
        ssize_t n = read(ends[from].fd, data, sizeof data);
        if (n <= 0) return;
        bool commit = from == 0 && n >= 11 && !memcmp(data + 5, "COMMIT", 6);
        if (commit && !pass_on) return;
        if (write(ends[1 - from].fd, data, (size_t)n) != n) return;
        if (commit) {
            while (read(server, data, sizeof data) < 0) continue;
            return;
        }
    }
}

static int unix_socket(const char *path, bool listens)
{
    struct sockaddr_un a = {.sun_family = AF_UNIX};
    snprintf(a.sun_path, sizeof a.sun_path, "%s", path);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    int bad = listens ? bind(fd, (struct sockaddr *)&a, sizeof a) || listen(fd, 1)
                      : connect(fd, (struct sockaddr *)&a, sizeof a);
    if (bad) fail_msg("%s", path);
    return fd;
}

static int runs;

static qf_err *add_three(void *arg)
{
    struct qf_db *through = arg;
    runs++;
    return qf_exec(through, ADD, NULL, QF_I(3));
}

static void commit_through_a_broken_line(bool pass_on)
{
    char path[64];
    snprintf(path, sizeof path, "/tmp/qifu-relay.%d", (int)getpid());
    int listening = unix_socket(path, true);
    pid_t pid = fork();
    if (pid == 0) {
        relay(accept(listening, NULL, NULL), unix_socket(getenv("QIFU_DB_SOCKET"), false),
              pass_on);
        _exit(0);
    }
    const struct qf_db_options o = {.socket = path, .name = database_name, .user = "root",
                                    .password = ""};
    struct qf_db *through = qf_db_new(&o);
    qf_db_arena(through, arena);
    runs = 0;
    qf_err *e = qf_tx(through, add_three, NULL, through);
    assert_int_equal(e ? e->status : 0, 503);
    assert_int_equal(e->retry, QF_RETRY_UNKNOWN);
    assert_int_equal(runs, 1);
    qf_db_free(through);
    close(listening);
    unlink(path);
    waitpid(pid, NULL, 0);
}

static void a_commit_that_was_done_unheard_is_not_done_twice(void **state)
{
    (void)state;
    commit_through_a_broken_line(true);
    assert_int_equal(count(3), 1);
}

static void a_commit_that_never_arrived_looks_the_same(void **state)
{
    (void)state;
    commit_through_a_broken_line(false);
    assert_int_equal(count(3), 1);
}

int main(void)
{
#define TEST(f) cmocka_unit_test_teardown(f, database_forget)
    const struct CMUnitTest tests[] = {
        TEST(an_idle_connection_that_was_closed_is_opened_again),
        TEST(a_new_connection_is_as_strict_as_the_first), TEST(closing_is_no_loss),
        TEST(a_server_that_is_not_there_is_asked_once_a_second),
        TEST(a_wrong_database_is_a_503_that_says_why),
        TEST(a_commit_that_was_done_unheard_is_not_done_twice),
        TEST(a_commit_that_never_arrived_looks_the_same),
        cmocka_unit_test_teardown(a_server_that_hangs_costs_five_seconds_at_most, wake),
    };
    return cmocka_run_group_tests_name("db_connection", tests, make_table,
                                       database_close);
}
