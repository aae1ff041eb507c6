#include "lib/web/parse.h"

#include <ctype.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"

/* --- decoding --- */

/* Value of the %XX at a place; false when there is none. Stops at a NUL. */
static bool read_escape(const char *at, char *out)
{
    unsigned char byte;
    if (at[0] != '%' || !at[1]) return false;
    if (!qf_unhex((char[]){at[1], at[2], '\0'}, &byte, 1)) return false;
    *out = (char)byte;
    return true;
}

/* Decode len bytes where they stand, once, and end them with a NUL; the byte behind them
 * must be writable. False for a malformed escape and for what is not text. */
static bool decode(char *text, size_t len, bool plus_is_blank)
{
    size_t out = 0;
    text[len] = '\0';
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        if (c == '%') {
            if (!read_escape(text + i, &c)) return false;
            i += 2;
        } else if (c == '+' && plus_is_blank) {
            c = ' ';
        }
        text[out++] = c;
    }
    text[out] = '\0';
    return qf_utf8_ok(text, out);
}

/* --- fields --- */

static bool is_name(const char *name)
{
    size_t len = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_");
    return len >= 1 && len <= QF_NAME_MAX && name[len] == '\0';
}

/* The whole list is reserved with the first field: it never has to move. */
static void append(struct qf_arena *a, struct qf_fields *f, const char *name,
                   const char *value)
{
    if (!f->pairs) f->pairs = qf_calloc(a, QF_FIELDS_MAX, sizeof *f->pairs);
    f->pairs[f->count++] = (struct qf_pair){name, value};
}

qf_err *qf_fields_add(struct qf_arena *a, struct qf_fields *f, const char *name,
                      const char *value)
{
    if (f->count >= QF_FIELDS_MAX) return qf_refuse(400, "提交的内容项目过多");
    if (!is_name(name)) return qf_refuse(400, "提交的内容中有不认识的项目");
    append(a, f, name, value);
    return NULL;
}

const char *qf_fields_get(const struct qf_fields *f, const char *name)
{
    for (size_t i = 0; i < f->count; i++)
        if (strcmp(f->pairs[i].name, name) == 0) return f->pairs[i].value;
    return NULL;
}

size_t qf_fields_all(struct qf_arena *a, const struct qf_fields *f, const char *name,
                     const char ***out)
{
    const char **values = out ? qf_calloc(a, f->count, sizeof *values) : NULL;
    size_t n = 0;
    for (size_t i = 0; i < f->count; i++) {
        if (strcmp(f->pairs[i].name, name) != 0) continue;
        if (values) values[n] = f->pairs[i].value;
        n++;
    }
    if (out) *out = values;
    return n;
}

const char *qf_fields_doubled(const struct qf_fields *f)
{
    for (size_t i = 1; i < f->count; i++)
        for (size_t k = 0; k < i; k++)
            if (strcmp(f->pairs[i].name, f->pairs[k].name) == 0) return f->pairs[i].name;
    return NULL;
}

/* --- query and body --- */

/* A pair between start and end (exclusive, writable). Without '=' the value is empty. */
static qf_err *read_pair(struct qf_arena *a, char *start, char *end, struct qf_fields *f)
{
    char *equals = memchr(start, '=', (size_t)(end - start));
    char *value = equals ? equals + 1 : end;
    size_t name_len = (size_t)((equals ? equals : end) - start);

    if (!decode(value, (size_t)(end - value), true) || !decode(start, name_len, true))
        return qf_refuse(400, "提交的内容编码有误");
    QF_TRY(qf_fields_add(a, f, start, value));
    return NULL;
}

qf_err *qf_parse_urlencoded(struct qf_arena *a, const char *body, size_t len,
                            struct qf_fields *f)
{
    if (len == 0) return NULL;
    if (len > QF_BODY_MAX) return qf_refuse(400, "提交的内容过长");

    char *copy = qf_dupn(a, body, len), *end = copy + len;
    for (char *at = copy; at <= end;) {
        char *amp = memchr(at, '&', (size_t)(end - at));
        if (!amp) amp = end;
        QF_TRY(read_pair(a, at, amp, f));
        at = amp + 1;
    }
    return NULL;
}

qf_err *qf_parse_query(struct qf_arena *a, const char *query, struct qf_fields *f)
{
    if (qf_empty(query)) return NULL;
    if (strlen(query) > QF_INPUT_MAX) return qf_refuse(400, "地址过长");
    return qf_parse_urlencoded(a, query, strlen(query), f);
}

/* --- cookies --- */

static bool is_token(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (!isalnum((unsigned char)text[i]) && !strchr("!#$%&'*+-.^_`|~", text[i]))
            return false;
    return len > 0;
}

static bool is_printable(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (text[i] < ' ' || text[i] > '~') return false;
    return true;
}

static void trim(const char **start, const char **end)
{
    while (*start < *end && (**start == ' ' || **start == '\t'))
        (*start)++;
    while (*start < *end && ((*end)[-1] == ' ' || (*end)[-1] == '\t'))
        (*end)--;
}

static void read_cookie(struct qf_arena *a, const char *start, const char *end,
                        struct qf_fields *f)
{
    const char *equals = memchr(start, '=', (size_t)(end - start));
    if (!equals) return;
    const char *name_end = equals, *value = equals + 1;

    trim(&start, &name_end);
    trim(&value, &end);
    if (end - value >= 2 && *value == '"' && end[-1] == '"') {
        value++;
        end--;
    }
    if (!is_token(start, (size_t)(name_end - start))) return;
    if (!is_printable(value, (size_t)(end - value))) return;
    append(a, f, qf_dupn(a, start, (size_t)(name_end - start)),
           qf_dupn(a, value, (size_t)(end - value)));
}

void qf_parse_cookies(struct qf_arena *a, const char *header, struct qf_fields *f)
{
    for (const char *at = header; !qf_empty(at) && f->count < QF_FIELDS_MAX;) {
        const char *end = strchrnul(at, ';');
        read_cookie(a, at, end, f);
        at = *end ? end + 1 : end;
    }
}

/* --- paths --- */

static bool has_escape(const char *path)
{
    char c;
    for (const char *at = strchr(path, '%'); at; at = strchr(at + 1, '%'))
        if (read_escape(at, &c)) return true;
    return false;
}

static bool has_control(const char *path)
{
    for (; *path; path++)
        if ((unsigned char)*path < ' ' || *path == 0x7F) return true;
    return false;
}

/* "" stands between two slashes; only the last segment may be empty. */
static bool segments_ok(const char *path)
{
    while (*path == '/') {
        size_t len = strcspn(++path, "/");
        if (len == 0 && *path) return false;
        if (len == 1 && path[0] == '.') return false;
        if (len == 2 && path[0] == '.' && path[1] == '.') return false;
        path += len;
    }
    return *path == '\0';
}

qf_err *qf_parse_path(struct qf_arena *a, const char *raw, char **path)
{
    char *text = qf_dup(a, raw);
    if (!decode(text, strlen(text), false)) return qf_refuse(400, "网址编码有误");
    if (text[0] != '/' || strchr(text, '\\') || has_control(text) || has_escape(text) ||
        !segments_ok(text))
        return qf_refuse(400, "网址有误");
    *path = text;
    return NULL;
}

bool qf_url_decode(char *text)
{
    return decode(text, strlen(text), false);
}

char *qf_url_encode(struct qf_arena *a, const char *text)
{
    static const char digit[] = "0123456789ABCDEF";
    char *out = qf_calloc(a, strlen(text) + 1, 3), *to = out;
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (isalnum(c) || strchr("-._~", c)) {
            *to++ = *text;
        } else {
            *to++ = '%';
            *to++ = digit[c >> 4];
            *to++ = digit[c & 15];
        }
    }
    return out;
}
