#include "lib/core/log.h"

#include <errno.h>
#include <stdarg.h>
#include <unistd.h>

#include "lib/core/clock.h"
#include "lib/core/str.h"

enum { LINE = 8192, VALUE = 2000 };

static const char *const level_names[] = {"debug", "info", "warn", "error"};
static char program[32] = "qifu", request[65];
static enum qf_log_level least = QF_LOG_INFO;

/* A line is put together here and written at once, so that lines of workers that share a
 * file never mix. What does not fit is left out; the end of the object always fits. */
static struct {
    char text[LINE];
    size_t len;
    bool full;
} line;

static void copy_to(char *out, size_t size, const char *text)
{
    snprintf(out, size, "%s", text ? text : "");
}

void qf_log_open(const char *name, enum qf_log_level level)
{
    copy_to(program, sizeof program, name);
    least = level;
}

enum qf_log_level qf_log_level_of(const char *name)
{
    for (int i = 0; i <= QF_LOG_ERROR; i++)
        if (qf_eq(name, level_names[i])) return (enum qf_log_level)i;
    return QF_LOG_INFO;
}

void qf_log_request(const char *id)
{
    copy_to(request, sizeof request, id);
}

/* --- masking --- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Length of what must be masked at the start of text, where a run of digits begins; 0
 * when the run is neither a mobile number (with or without 86, 0086 before it) nor an ID
 * number. */
static size_t secret_len(const char *text, size_t digits)
{
    if (digits == 11 && text[0] == '1') return digits;
    if (digits == 13 && strncmp(text, "861", 3) == 0) return digits;
    if (digits == 15 && strncmp(text, "00861", 5) == 0) return digits;
    if (digits == 18) return digits;
    if (digits == 17 && (text[17] == 'X' || text[17] == 'x')) return 18;
    return 0;
}

/* The first three and the last four stay: enough to find a person's report, not the
 * person. */
static void mask(char *text)
{
    for (char *p = text; *p;) {
        size_t digits = 0;
        while (is_digit(p[digits])) digits++;
        size_t len = digits ? secret_len(p, digits) : 0;
        for (size_t i = 3; i + 4 < len; i++) p[i] = '*';
        p += digits ? digits : 1;
    }
}

/* --- writing --- */

static void put(const char *text, size_t len)
{
    line.full = line.full || len > LINE - 16 - line.len;
    if (line.full) return;
    memcpy(line.text + line.len, text, len);
    line.len += len;
}

static void put_escape(uint32_t code)
{
    char text[8];
    int n = snprintf(text, sizeof text, "\\u%04x", (unsigned)(code & 0xFFFF));
    put(text, (size_t)n);
}

/* A JSON string. Nothing in it can end the line, move a terminal's cursor or be taken for
 * a separator by a reader that knows U+2028. */
static void put_string(const char *text)
{
    put("\"", 1);
    for (const char *p = text; *p;) {
        const char *from = p;
        uint32_t c = qf_utf8_next(&p);
        if (c == '"' || c == '\\') {
            put("\\", 1);
            put(from, 1);
        } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
                   c == 0xFFFD) {
            put_escape(c);
        } else {
            put(from, (size_t)(p - from));
        }
    }
    put("\"", 1);
}

/* Where to cut a text to max bytes without cutting a character. */
static size_t cut_at(const char *text, size_t max)
{
    size_t len = strnlen(text, max + 1);
    if (len <= max) return len;
    len = max;
    while (len > 0 && ((unsigned char)text[len] & 0xC0) == 0x80) len--;
    return len;
}

static void put_pair(const char *name, const char *value)
{
    static char copy[VALUE + 64];
    if (!value || line.full) return;
    /* Masked before it is cut, so that half a number does not pass for none. */
    size_t len = cut_at(value, sizeof copy - 8), shown = cut_at(value, VALUE);
    memcpy(copy, value, len);
    copy[len] = '\0';
    mask(copy);
    if (value[shown]) memcpy(copy + shown, "…", sizeof "…");
    size_t before = line.len;
    put(",", 1);
    put_string(name);
    put(":", 1);
    put_string(copy);
    if (line.full) line.len = before;
}

static void begin(enum qf_log_level level, const char *event)
{
    char now[64];
    line.len = 0;
    line.full = false;
    qf_time_iso_to(now, sizeof now, qf_machine_now());
    put("{\"time\":", 8);
    put_string(now);
    put_pair("level", level_names[level]);
    put_pair("app", program);
    snprintf(now, sizeof now, "%ld", (long)getpid());
    put_pair("pid", now);
    put_pair("request", *request ? request : NULL);
    put_pair("event", event);
}

static void end(void)
{
    memcpy(line.text + line.len, "}\n", 2);
    line.len += 2;
    /* A log that cannot be written must not stop the service. */
    while (write(STDERR_FILENO, line.text, line.len) < 0 && errno == EINTR) continue;
}

void qf_log(enum qf_log_level level, const char *event, ...)
{
    if (level < least) return;
    begin(level, event);
    va_list args;
    va_start(args, event);
    for (const char *name; (name = va_arg(args, const char *));)
        put_pair(name, va_arg(args, const char *));
    va_end(args);
    end();
}

void qf_log_err(const char *event, const qf_err *e, const char *incident)
{
    static const char *const classes[] = {"user", "state", "system"};
    enum qf_log_level level = e->class == QF_ERR_SYSTEM ? QF_LOG_ERROR : QF_LOG_INFO;
    char status[16], code[16];
    snprintf(status, sizeof status, "%d", e->status);
    snprintf(code, sizeof code, "%d", e->code);
    qf_log(level, event, "incident", incident, "class", classes[e->class], "status",
           status, "code", e->code ? code : NULL, "words", e->words, "field",
           e->field[0] ? e->field : NULL, "way", qf_err_way(e), NULL);
}
