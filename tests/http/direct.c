/* What an app does with a FastCGI client that lies about its body: nginx is not what
 * keeps it alive. */
#include "tests/http/fcgi.h"
#include "tests/http/person.h"
#include "tests/http/workers.h"

static char *path, *alive;

static int begin(void **state)
{
    (void)state;
    path = workers_socket("portal");
    alive = workers_alive("portal");
    return 0;
}

static int end(void **state)
{
    (void)state;
    free(path);
    free(alive);
    return 0;
}

/* After every test: the same workers, and one of them answers. */
static int all_live(void **state)
{
    (void)state;
    char *now = workers_alive("portal");
    bool same = strcmp(now, alive) == 0;
    struct fcgi_answer a = fcgi_send(path, &(struct fcgi_ask){.uri = "/healthz"});
    if (!same) print_error("workers were %s, are %s\n", alive, now);
    if (a.status != 200) print_error("/healthz: %d\n", a.status);
    same = same && a.status == 200;
    fcgi_forget(&a);
    free(now);
    return same ? 0 : -1;
}

static void answers(const struct fcgi_ask *a, int status, const char *what)
{
    struct fcgi_answer answer = fcgi_send(path, a);
    if (answer.status != status)
        fail_msg("%s: %d, not %d: %.200s", what, answer.status, status, answer.text);
    fcgi_forget(&answer);
}

static void a_length_that_is_no_number_is_400(void **state)
{
    static const char *const lengths[] = {"-1",
                                          "1x",
                                          "x",
                                          "0x10",
                                          " 3",
                                          "3 ",
                                          "+3",
                                          "1e1",
                                          "3.0",
                                          "3,3",
                                          "18446744073709551616",
                                          "99999999999999999999999"};
    (void)state;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        answers(
            &(struct fcgi_ask){
                .uri = "/login", .length = lengths[i], .body = "a=1", .len = 3},
            400, lengths[i]);
}

static void a_length_beyond_every_limit_is_413(void **state)
{
    static const char *const lengths[] = {"2147483647", "4294967297",
                                          "9223372036854775807", "18446744073709551615",
                                          "65537"};
    (void)state;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        answers(
            &(struct fcgi_ask){
                .uri = "/login", .length = lengths[i], .body = "a=1", .len = 3},
            413, lengths[i]);
        if (strlen(lengths[i]) < 6) continue;
        answers(&(struct fcgi_ask){.uri = "/phone-appeal",
                                   .length = lengths[i],
                                   .body = "a=1",
                                   .len = 3,
                                   .type = "multipart/form-data; boundary=b"},
                413, lengths[i]);
    }
}

static void a_body_shorter_than_it_says_is_400(void **state)
{
    (void)state;
    struct fcgi_ask a = {.uri = "/login", .length = "100", .body = "name=abc", .len = 8};
    answers(&a, 400, "short");
    a.uri = "/phone-appeal";
    a.type = "multipart/form-data; boundary=b";
    answers(&a, 400, "short multipart");
    a.len = 0;
    answers(&a, 400, "none");
}

/* The bytes behind the length do not belong to the request. */
static void a_body_longer_than_it_says_is_read_to_its_length(void **state)
{
    (void)state;
    struct fcgi_ask a = {
        .uri = "/login", .length = "8", .body = "name=abcdefgh&%zz", .len = 17};
    struct fcgi_answer answer = fcgi_send(path, &a);
    if (answer.status >= 500 || answer.status == 0) fail_msg("%d", answer.status);
    fcgi_forget(&answer);
}

/* Nobody is there any more to be told; what counts is that the worker goes on. */
static void a_body_that_is_cut_off_kills_nobody(void **state)
{
    (void)state;
    struct fcgi_ask a = {
        .uri = "/login", .length = "100", .body = "name=abc", .len = 8, .cut = 1};
    struct fcgi_answer answer = fcgi_send(path, &a);
    if (answer.status && answer.status != 400) fail_msg("%d", answer.status);
    fcgi_forget(&answer);
}

/* --- multipart: the answer does not depend on where the bytes were cut --- */

static const char type[] = "multipart/form-data; boundary=xYzZY";
static const char body[] =
    "--xYzZY\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n不存在的人\r\n"
    "--xYzZY\r\nContent-Disposition: form-data; name=\"proof\"; filename=\"a.txt\"\r\n"
    "Content-Type: "
    "text/plain\r\n\r\n--xYzZ\r\n-xYzZY\r\n--xYzZ\r\r\nend\r\n--xYzZY--\r\n";

static struct fcgi_ask appeal(size_t len)
{
    return (struct fcgi_ask){
        .uri = "/phone-appeal", .type = type, .body = body, .len = len};
}

static void a_boundary_in_every_position_is_found(void **state)
{
    (void)state;
    for (size_t piece = 1; piece <= 64; piece++) {
        struct fcgi_ask a = appeal(sizeof body - 1);
        a.piece = piece;
        struct fcgi_answer answer = fcgi_send(path, &a);
        if (answer.status != 403 || !strstr(answer.text, "不存在的人") ||
            !strstr(answer.text, "a.txt"))
            fail_msg("pieces of %zu: %d %.300s", piece, answer.status, answer.text);
        fcgi_forget(&answer);
    }
}

static void a_multipart_body_that_ends_anywhere_is_400(void **state)
{
    (void)state;
    for (size_t len = 1; len < sizeof body - 1 - 4; len++) {
        struct fcgi_ask a = appeal(len);
        answers(&a, 400, "ends early");
    }
}

static void a_multipart_body_without_sense_is_400(void **state)
{
    static const char *const bodies[] = {
        "",
        "--xYzZY",
        "--xYzZY\r\n\r\n\r\n--xYzZY--\r\n",
        "--xYzZY--",
        "x",
        "\r\n--xYzZY\r\n",
        "--xYzZY\r\nContent-Disposition: form-data\r\n\r\na\r\n--xYzZY--\r\n",
        "--xYzZY\r\nContent-Disposition: form-data; "
        "name=\"a.b\"\r\n\r\na\r\n--xYzZY--\r\n",
        "--xYzZY\r\nContent-Disposition: form-data; "
        "name=\"name\"\r\n\r\n\xff\r\n--xYzZY--\r\n"};
    static const char *const types[] = {"multipart/form-data",
                                        "multipart/form-data; boundary=",
                                        "multipart/form-data; boundary=\"",
                                        "multipart/form-data; boundary=a b",
                                        "multipart/form-data;;;",
                                        "multipart/form-databoundary=b"};
    (void)state;
    for (size_t i = 1; i < sizeof bodies / sizeof *bodies; i++)
        if (strcmp(bodies[i], "--xYzZY--"))
            answers(&(struct fcgi_ask){.uri = "/phone-appeal",
                                       .type = type,
                                       .body = bodies[i],
                                       .len = strlen(bodies[i])},
                    400, bodies[i]);
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        answers(&(struct fcgi_ask){.uri = "/phone-appeal",
                                   .type = types[i],
                                   .body = body,
                                   .len = sizeof body - 1},
                400, types[i]);
}

/* --- not FastCGI at all --- */

static void babble_kills_nobody(void **state)
{
    static const unsigned char noise[][24] = {
        {0},
        {1, 1, 0, 1, 255, 255, 255},
        {1, 4, 0, 1, 0, 8, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255},
        {1, 1, 0, 1, 0, 8, 0, 0, 0, 9},
        {2, 1},
        {255, 255, 255, 255, 255, 255, 255, 255},
        "GET / HTTP/1.1\r\n\r\n"};
    (void)state;
    for (size_t i = 0; i < sizeof noise / sizeof *noise; i++)
        for (size_t len = 0; len <= sizeof *noise; len += 8)
            fcgi_babble(path, noise[i], len);
}

/* What nginx is told about its cache is not for browsers: only here it can be seen. */
static void only_a_good_public_page_may_be_kept(void **state)
{
    static const struct {
        const char *uri, *kept;
    } pages[] = {{"/", "2"},       {"/services", "2"},
                 {"/login", "0"},  {"/services/999999999", "0"},
                 {"/nope", "0"},   {"/account", "0"},
                 {"/session", "0"}};
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        char line[40];
        struct fcgi_answer a = fcgi_send(path, &(struct fcgi_ask){.uri = pages[i].uri});
        snprintf(line, sizeof line, "\nX-Accel-Expires: %s\r", pages[i].kept);
        if (!strstr(a.text, line)) fail_msg("%s: %.300s", pages[i].uri, a.text);
        bool cookie = strstr(a.text, "\nSet-Cookie:") != NULL;
        if (cookie && *pages[i].kept != '0') fail_msg("%s sets a cookie", pages[i].uri);
        fcgi_forget(&a);
    }
}

#define lives(f) cmocka_unit_test_teardown(f, all_live)

int main(void)
{
    const struct CMUnitTest tests[] = {
        lives(a_length_that_is_no_number_is_400),
        lives(a_length_beyond_every_limit_is_413),
        lives(a_body_shorter_than_it_says_is_400),
        lives(a_body_longer_than_it_says_is_read_to_its_length),
        lives(a_body_that_is_cut_off_kills_nobody),
        lives(a_boundary_in_every_position_is_found),
        lives(a_multipart_body_that_ends_anywhere_is_400),
        lives(a_multipart_body_without_sense_is_400),
        lives(babble_kills_nobody),
        lives(only_a_good_public_page_may_be_kept),
    };
    return cmocka_run_group_tests_name("direct", tests, begin, end);
}
