/* A new build takes over while the old one is at work: every request that has begun is finished
 * (faults.md, F14). */
#include "tests/http/person.h"
#include "tests/http/fcgi.h"
#include "tests/http/workers.h"

#include <signal.h>
#include <time.h>

static void wait_ms(long ms)
{
    struct timespec t = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&t, NULL);
}

/* The supervisor of the first socket, which tells its workers. */
static pid_t supervisor(void)
{
    char path[400];
    long pid = 0;
    snprintf(path, sizeof path, "%s/run/portal.1.pid", getenv("QIFU_STATE"));
    FILE *file = fopen(path, "r");
    if (!file || fscanf(file, "%ld", &pid) != 1 || pid < 2) fail_msg("%s", path);
    fclose(file);
    return (pid_t)pid;
}

/* What scripts/up --rebuild does. */
static void renew(void)
{
    wait_ms(100);
    assert_int_equal(kill(supervisor(), SIGUSR2), 0);
    wait_ms(300);
}

static void a_request_that_has_begun_is_finished(void **state)
{
    static const char body[] = "name=somebody";
    (void)state;
    char *path = workers_socket("portal"), *before = workers_alive("portal");
    struct fcgi_answer answer = fcgi_send(path, &(struct fcgi_ask){
        .uri = "/login", .body = body, .len = sizeof body - 1, .meanwhile = renew});
    assert_int_equal(answer.status, 403);
    assert_non_null(strstr(answer.text, "somebody"));
    fcgi_forget(&answer);
    wait_ms(500);
    char *after = workers_alive("portal");
    assert_string_not_equal(before, after);
    free(path);
    free(before);
    free(after);
}

static void the_next_request_finds_the_new_one(void **state)
{
    (void)state;
    char *path = workers_socket("portal");
    struct fcgi_answer answer = fcgi_send(path, &(struct fcgi_ask){.uri = "/healthz"});
    assert_int_equal(answer.status, 200);
    fcgi_forget(&answer);
    free(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        person_test(a_request_that_has_begun_is_finished),
        person_test(the_next_request_finds_the_new_one),
    };
    return cmocka_run_group_tests_name("deploy", tests, NULL, NULL);
}
