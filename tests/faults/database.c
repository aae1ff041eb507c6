/* The database hangs, or is gone: what was public a moment ago stays readable, everything
 * else says so at once, and the same workers go on when it is back (faults.md, F4 and
 * F6). */
#include "tests/http/person.h"
#include "tests/http/workers.h"

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static char *alive;

static pid_t database(void)
{
    char path[400], words[64] = "";
    snprintf(path, sizeof path, "%s/run/db.pid", getenv("QIFU_STATE"));
    FILE *file = fopen(path, "r");
    if (!file || !fgets(words, sizeof words, file)) fail_msg("%s", path);
    fclose(file);
    pid_t pid = (pid_t)strtol(words, NULL, 10);
    if (pid < 2) fail_msg("%s says %s", path, words);
    return pid;
}

/* scripts/up starts what is not running and nothing else. */
static void bring_back(void)
{
    char *program = NULL, *state = getenv("QIFU_STATE"), *root = getenv("QIFU_ROOT");
    pid_t pid;
    int status;
    posix_spawn_file_actions_t quiet;
    if (asprintf(&program, "%s/scripts/up", root ? root : ".") < 0) abort();
    char *argv[] = {program, (char[]){"--state"}, state, (char[]){"--no-install"}, NULL};
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", 1, 0);
    if (posix_spawn(&pid, program, &quiet, NULL, argv, environ)) fail_msg("%s", program);
    posix_spawn_file_actions_destroy(&quiet);
    if (waitpid(pid, &status, 0) != pid || status) fail_msg("%s failed", program);
    free(program);
}

static void wait_ms(long ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

static int begin(void **state)
{
    (void)state;
    alive = workers_alive("portal");
    return 0;
}

static int end(void **state)
{
    (void)state;
    free(alive);
    return 0;
}

/* Within two seconds the same workers answer, each of them: one after the other they take
 * their turn. A worker that had no answer does not ask again for a moment. */
static int all_is_well(void **state)
{
    struct person *p = person_guest();
    bool good = true;
    wait_ms(2000);
    for (int i = 0; i < 24 && good; i++) {
        person_ask(p, "/login?turn=%d", i);
        good = p->status == 200;
    }
    if (!good) print_error("does not answer again: %ld\n", p->status);
    char *now = workers_alive("portal");
    bool same = strcmp(now, alive) == 0;
    if (!same) print_error("workers were %s, are %s\n", alive, now);
    free(now);
    people_leave(state);
    return good && same ? 0 : -1;
}

/* --- what people meet meanwhile --- */

static void an_uncached_page_says_so_within_five_seconds(struct person *p)
{
    static const char *const paths[] = {"/login", "/services?q=%E8%8C%B6&page=1",
                                        "/account", "/session"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        person_ask(p, "%s", paths[i]);
        person_gets(p, 503);
        if (p->seconds > 5) person_fails(p, "says so after %.1f s", p->seconds);
        if (!person_header(p, "Retry-After")) person_fails(p, "has no Retry-After");
        assert_string_equal(person_header(p, "Cache-Control"), "no-store");
        person_sees(p, "系统暂时忙");
    }
}

static void a_page_of_a_moment_ago_is_still_shown(struct person *p)
{
    wait_ms(2500); /* nginx keeps it for two seconds: it is stale now */
    for (int i = 0; i < 3; i++) {
        person_ask(p, "/");
        person_gets(p, 200);
        if (p->seconds > 5) person_fails(p, "is shown after %.1f s", p->seconds);
        person_sees(p, "办企业的事，从这里开始");
    }
}

static void a_static_file_does_not_care(struct person *p)
{
    person_ask(p, "/static/css/tokens.css");
    person_gets(p, 200);
    if (p->seconds > 0.2) person_fails(p, "takes %.1f s", p->seconds);
}

static void nothing_of_it_is_saved(struct person *p)
{
    person_send(p, &(struct ask){.path = "/login", .body = "name=a"});
    person_gets(p, 503);
}

static void meanwhile(struct person *p)
{
    an_uncached_page_says_so_within_five_seconds(p);
    a_page_of_a_moment_ago_is_still_shown(p);
    a_static_file_does_not_care(p);
    nothing_of_it_is_saved(p);
}

/* --- the faults --- */

static void a_hung_database(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/");
    pid_t pid = database();
    kill(pid, SIGSTOP);
    wait_ms(500); /* its threads stop one after the other */
    meanwhile(p);
    kill(pid, SIGCONT);
    wait_ms(2000);
    person_ask(p, "/login");
    person_gets(p, 200);
}

static int go_on(void **state)
{
    kill(database(), SIGCONT);
    return all_is_well(state);
}

static void a_killed_database(void **state)
{
    (void)state;
    struct person *p = person_guest();
    person_open(p, "/");
    kill(database(), SIGKILL);
    wait_ms(500);
    meanwhile(p);
    bring_back();
    wait_ms(2000); /* who had no answer does not ask again for a moment */
    person_ask(p, "/login");
    person_gets(p, 200);
}

static int back_and_well(void **state)
{
    bring_back();
    return all_is_well(state);
}

/* Each worker had a connection that is gone: nobody may meet that. */
static void a_restarted_database_between_two_requests(void **state)
{
    (void)state;
    struct person *p = person_guest();
    kill(database(), SIGKILL);
    wait_ms(500);
    bring_back();
    for (int i = 0; i < 24; i++) {
        person_ask(p, "/services?page=%d", 1 + i % 5);
        person_gets(p, 200);
        person_ask(p, "/login?turn=%d", i);
        person_gets(p, 200);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_hung_database, go_on),
        cmocka_unit_test_teardown(a_killed_database, back_and_well),
        cmocka_unit_test_teardown(a_restarted_database_between_two_requests,
                                  back_and_well),
    };
    return cmocka_run_group_tests_name("database", tests, begin, end);
}
