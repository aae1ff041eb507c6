/* Whatever is sent, a request is one line in each log, and a line is an object of JSON with nothing in it
 * that moves a cursor. nginx's own error log is text: what it quotes of a request has no control character. */
#include "tests/attack/wire.h"
#include "tests/http/account.h"
#include "tests/http/db.h"

#include <glob.h>

#define EVIL "%0a%7b%22level%22%3a%22error%22%7d%0d%1b%5b2J%e2%80%a8%c2%9b2J%7f%22%5c"

static long sizes[64];
static glob_t logs;

static void read_logs(void)
{
    char pattern[400];
    snprintf(pattern, sizeof pattern, "%s/log/*.log", getenv("QIFU_STATE"));
    if (glob(pattern, 0, NULL, &logs) || logs.gl_pathc < 4 || logs.gl_pathc > 64) fail_msg("%s", pattern);
}

static int begin(void **state)
{
    (void)state;
    read_logs();
    for (size_t i = 0; i < logs.gl_pathc; i++) {
        FILE *f = fopen(logs.gl_pathv[i], "r");
        fseek(f, 0, SEEK_END);
        sizes[i] = ftell(f);
        fclose(f);
    }
    db_forgive();
    return 0;
}

static int end(void **state)
{
    globfree(&logs);
    return people_leave(state);
}

/* Everything that was written since the beginning; nginx writes every two seconds. */
static char *new_lines(size_t i)
{
    char *text = NULL, piece[65536];
    size_t len, n;
    FILE *in = fopen(logs.gl_pathv[i], "r"), *out = open_memstream(&text, &len);
    fseek(in, sizes[i], SEEK_SET);
    while ((n = fread(piece, 1, sizeof piece, in)) > 0) fwrite(piece, 1, n, out);
    fclose(in);
    fclose(out);
    return text;
}

static int times(const char *text, const char *words)
{
    int n = 0;
    for (const char *at = text; (at = strstr(at, words)); at++) n++;
    return n;
}

static size_t log_named(const char *name)
{
    for (size_t i = 0; i < logs.gl_pathc; i++)
        if (strcmp(strrchr(logs.gl_pathv[i], '/') + 1, name) == 0) return i;
    fail_msg("there is no %s", name);
    return 0;
}

/* --- what is sent --- */

static void by_path_and_query(void)
{
    struct person *p = person_guest();
    person_ask(p, "%s", "/nope-logtest" EVIL);
    person_ask(p, "%s", "/nope-logtest-2?q=" EVIL);
    person_ask(p, "%s", "/search?q=" EVIL);
    person_ask(p, "%s", "/nope-logtest-3?" EVIL "=1");
}

static void by_headers(void)
{
    struct person *p = person_guest();
    person_send(p, &(struct ask){.path = "/nope-logtest-4", .headers = {
        "User-Agent: \x1b[2J\xff\xfe\"\\\x07", "Referer: http://h/\x1b]0;owned\x07\"}", "Cookie: sid=\x1b[31m",
        "Accept-Language: \x1b[2J", "Origin: http://\x1b[2J"}});
    person_send(p, &(struct ask){.path = "/nope-logtest-5", .body = "a=1",
                                 .type = "text/\x1b[2J", .headers = {"Origin: \x1b[2J"}});
    struct wire_answer a = wire_text("GET /nope-logtest-6\x1b[2J HTTP/1.1\r\nHost: h\r\n"
                                     "Connection: close\r\n\r\n");
    wire_forget(&a);
    a = wire_text("G\x1b[2JT /nope-logtest-7 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    wire_forget(&a);
}

/* Each field of a form, and the name of a file. */
static void by_fields(void)
{
    char *body = NULL;
    struct person *p = person_guest();
    person_open(p, "/login");
    if (asprintf(&body, "_token=%s&_key=%s&kind=person&%s",
                 person_find(p, "//main//input[@name='_token']/@value"),
                 person_find(p, "//main//input[@name='_key']/@value"),
                 "name=" EVIL "&password=" EVIL "&back=" EVIL) < 0)
        abort();
    person_send(p, &(struct ask){.path = "/login", .body = body});
    free(body);
    person_send(p, &(struct ask){.path = "/login", .body = "_token=" EVIL "&_key=" EVIL "&_form=" EVIL});
    person_send(p, &(struct ask){.path = "/phone-appeal", .type = "multipart/form-data; boundary=b",
        .body = "--b\r\nContent-Disposition: form-data; name=\"proof\"; filename=\"a\x1b[2J\n{}.png\"\r\n"
                "Content-Type: image/\x1b[2J\r\n\r\nx\r\n--b--\r\n"});
}

/* --- what stands in the logs --- */

static void a_line_is_an_object(const char *file, const char *line)
{
    json_error_t error;
    json_t *object = json_loads(line, JSON_REJECT_DUPLICATES, &error);
    if (!json_is_object(object)) fail_msg("%s: %s: %.300s", file, error.text, line);
    json_decref(object);
}

/* Neither the old control characters nor those of Unicode (U+0080 to U+009F, U+2028, U+2029). */
static bool is_quiet(const char *line)
{
    if (strstr(line, "\xe2\x80\xa8") || strstr(line, "\xe2\x80\xa9")) return false;
    for (; *line; line++) {
        unsigned char c = (unsigned char)*line, next = (unsigned char)line[1];
        if (c < 0x20 || c == 0x7f || (c == 0xc2 && next >= 0x80 && next < 0xa0)) return false;
    }
    return true;
}

static void every_line_is_an_object(void **state)
{
    (void)state;
    by_path_and_query();
    by_headers();
    by_fields();
    sleep(3);
    for (size_t i = 0; i < logs.gl_pathc; i++) {
        const char *name = strrchr(logs.gl_pathv[i], '/') + 1;
        char *text = new_lines(i), *rest = text;
        bool json = strncmp(name, "up-", 3) && strcmp(name, "nginx.log") && strcmp(name, "db.log");
        for (char *line; json && (line = strsep(&rest, "\n"));) {
            if (!*line) continue;
            a_line_is_an_object(name, line);
            if (!is_quiet(line)) fail_msg("%s: %s", name, line);
        }
        free(text);
    }
}

static void a_request_is_one_line(void **state)
{
    (void)state;
    char *access = new_lines(log_named("access.log")), *portal = new_lines(log_named("portal.log"));
    assert_int_equal(times(access, "\"path\":\"/nope-logtest"), 5);
    for (int i = 2; i <= 5; i++) {
        char path[40];
        snprintf(path, sizeof path, "\"/nope-logtest-%d\"", i);
        assert_int_equal(times(access, path), 1);
        assert_int_equal(times(portal, path), 1);
    }
    assert_null(strstr(access, "logtest-6\x1b"));
    free(access);
    free(portal);
}

static void nginx_quotes_no_control_character(void **state)
{
    (void)state;
    char *text = new_lines(log_named("nginx.log")), *rest = text;
    for (char *line; (line = strsep(&rest, "\n"));)
        if (!is_quiet(line)) fail_msg("%s", line);
    free(text);
}

/* Passwords, codes, tokens and cookies are in no log. */
static void no_secret_is_in_a_log(void **state)
{
    (void)state;
    struct person *p = person_login("demo-person");
    char *sid = strdup(person_cookie(p, "sid"));
    person_ask(p, "/account");
    person_open(p, "/logout");
    char *token = strdup(person_find(p, "//main//input[@name='_token']/@value"));
    sleep(3);
    for (size_t i = 0; i < logs.gl_pathc; i++) {
        char *text = new_lines(i);
        const char *const secrets[] = {sid, token, getenv("QIFU_PASSWORD")};
        for (size_t n = 0; n < 3; n++)
            if (strstr(text, secrets[n])) fail_msg("%s tells a secret", logs.gl_pathv[i]);
        free(text);
    }
    free(sid);
    free(token);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_line_is_an_object),
        cmocka_unit_test(a_request_is_one_line),
        cmocka_unit_test(nginx_quotes_no_control_character),
        cmocka_unit_test(no_secret_is_in_a_log),
    };
    return cmocka_run_group_tests_name("logs", tests, begin, end);
}
