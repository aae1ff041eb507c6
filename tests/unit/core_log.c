/* One event is one line of JSON, without anybody's number. */
#include "unit.h"

#include <jansson.h>
#include <unistd.h>

#include "lib/core/banned.h"
#include "lib/core/clock.h"
#include "lib/core/log.h"

static int pipe_ends[2], real_stderr;

/* What is written to stderr between begin and end must be one line: parsed here. */
static void begin(void)
{
    assert_int_equal(pipe(pipe_ends), 0);
    real_stderr = dup(STDERR_FILENO);
    dup2(pipe_ends[1], STDERR_FILENO);
    close(pipe_ends[1]);
}

static char line[16384];

static json_t *end(void)
{
    dup2(real_stderr, STDERR_FILENO);
    close(real_stderr);
    ssize_t n = read(pipe_ends[0], line, sizeof line - 1);
    close(pipe_ends[0]);
    assert_true(n > 0);
    line[n] = '\0';
    assert_ptr_equal(strchr(line, '\n'), line + n - 1);
    json_error_t error;
    json_t *j = json_loads(line, 0, &error);
    if (!j) fail_msg("%s: %s", error.text, line);
    return j;
}

static json_t *logged(const char *value)
{
    begin();
    qf_log(QF_LOG_INFO, "event", "value", value, NULL);
    return end();
}

static const char *text(json_t *j, const char *name)
{
    return json_string_value(json_object_get(j, name));
}

static void a_line_says_who_and_when(void **state)
{
    (void)state;
    qf_time t;
    qf_time_read("2026-11-20 14:03:00", &t);
    qf_clock_set(t);
    qf_log_open("portal", QF_LOG_INFO);
    qf_log_request("0123456789abcdef0123456789abcdef");
    begin();
    qf_log(QF_LOG_WARN, "served", "status", "200", "nothing", NULL, "path", "/", NULL);
    json_t *j = end();
    assert_string_equal(text(j, "time"), "2026-11-20T14:03:00+08:00");
    assert_string_equal(text(j, "app"), "portal");
    assert_string_equal(text(j, "level"), "warn");
    assert_string_equal(text(j, "request"), "0123456789abcdef0123456789abcdef");
    assert_string_equal(text(j, "path"), "/");
    assert_null(json_object_get(j, "nothing"));
    json_decref(j);
    qf_log_request(NULL);
    qf_clock_set(QF_NO_TIME);
}

static void nothing_ends_the_line_or_moves_the_cursor(void **state)
{
    (void)state;
    json_t *j = logged("a\r\n\"\\\x1b[2J\x7f\xC2\x9B\u2028\u2029\xFF\tz湖");
    assert_string_equal(text(j, "value"),
                        "a\r\n\"\\\x1b[2J\x7f\xC2\x9B\u2028\u2029\uFFFD\tz湖");
    for (const char *p = line; p[1]; p++)
        assert_true(*p != '\x1b' && *p != '\x7f' && *p != '\n');
    assert_null(strstr(line, "\u2028"));
    assert_null(strstr(line, "\xC2\x9B"));
    json_decref(j);
}

static void numbers_of_people_are_masked(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"13812345678", "138****5678"},
        {"tel=13812345678&x", "tel=138****5678&x"},
        {"+8613812345678", "+861******5678"},
        {"008613812345678", "008********5678"},
        {"43010219900101123X.", "430***********123X."},
        {"430102199001011234", "430***********1234"},
        {"a 13812345678, b 13912345678", "a 138****5678, b 139****5678"},
        {"20261120140300", "20261120140300"},
        {"1381234567", "1381234567"},
        {"138123456789", "138123456789"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        json_t *j = logged(pairs[i][0]);
        assert_string_equal(text(j, "value"), pairs[i][1]);
        json_decref(j);
    }
}

static void a_number_is_masked_across_the_cut(void **state)
{
    (void)state;
    char value[2100];
    memset(value, 'x', sizeof value);
    memcpy(value + 1995, "13812345678", 12);
    json_t *j = logged(value);
    assert_null(strstr(line, "13812"));
    json_decref(j);
}

static void long_values_are_cut_and_many_are_left_out(void **state)
{
    (void)state;
    char value[9000];
    for (size_t i = 0; i + 3 < sizeof value; i += 3) memcpy(value + i, "湖", 4);
    json_t *j = logged(value);
    assert_true(strlen(text(j, "value")) < 2010);
    json_decref(j);
    memset(value, '\x01', sizeof value - 1);
    value[sizeof value - 1] = '\0';
    begin();
    qf_log(QF_LOG_INFO, "event", "a", value, "b", value, "c", "x", NULL);
    json_decref(end());
}

static void a_lower_level_is_silent(void **state)
{
    (void)state;
    qf_log_open("portal", qf_log_level_of("warn"));
    begin();
    qf_log(QF_LOG_INFO, "no", NULL);
    qf_log(QF_LOG_ERROR, "yes", NULL);
    json_t *j = end();
    assert_string_equal(text(j, "event"), "yes");
    json_decref(j);
    qf_log_open("portal", qf_log_level_of("nonsense"));
}

static void an_error_tells_its_way(void **state)
{
    (void)state;
    begin();
    qf_log_err("failed", qf_system_error("1406 too long"), "A7K2");
    json_t *j = end();
    assert_string_equal(text(j, "incident"), "A7K2");
    assert_string_equal(text(j, "words"), "1406 too long");
    assert_string_equal(text(j, "status"), "500");
    assert_non_null(strstr(text(j, "way"), "an_error_tells_its_way ("));
    json_decref(j);
    qf_err_forget();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_says_who_and_when),
        cmocka_unit_test(nothing_ends_the_line_or_moves_the_cursor),
        cmocka_unit_test(numbers_of_people_are_masked),
        cmocka_unit_test(a_number_is_masked_across_the_cut),
        cmocka_unit_test(long_values_are_cut_and_many_are_left_out),
        cmocka_unit_test(a_lower_level_is_silent),
        cmocka_unit_test(an_error_tells_its_way),
    };
    return unit_group("core_log", tests);
}
