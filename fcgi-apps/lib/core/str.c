#include "lib/core/str.h"

#include "lib/core/banned.h"

/* --- builder --- */

struct qf_sb qf_sb_in(struct qf_arena *a)
{
    return (struct qf_sb){.arena = a, .limit = (size_t)64 << 20};
}

/* Make room for len more bytes and the NUL; false when that passes the limit. */
static bool sb_room(struct qf_sb *b, size_t len)
{
    if (b->failed || len > b->limit - b->len) {
        b->failed = true;
        return false;
    }
    if (b->room > b->len + len) return true;
    size_t room = b->room ? b->room * 2 : 256;
    if (room < b->len + len + 1) room = b->len + len + 1;
    char *text = qf_alloc(b->arena, room);
    if (b->len) memcpy(text, b->text, b->len);
    b->text = text;
    b->room = room;
    return true;
}

void qf_sb_addn(struct qf_sb *b, const char *text, size_t len)
{
    if (len == 0 || !sb_room(b, len)) return;
    memcpy(b->text + b->len, text, len);
    b->len += len;
    b->text[b->len] = '\0';
}

void qf_sb_add(struct qf_sb *b, const char *text)
{
    if (text) qf_sb_addn(b, text, strlen(text));
}

void qf_sb_addc(struct qf_sb *b, char c)
{
    qf_sb_addn(b, &c, 1);
}

void qf_sb_addf(struct qf_sb *b, const char *format, ...)
{
    char small[256];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (n < 0) {
        b->failed = true;
    } else if ((size_t)n < sizeof small) {
        qf_sb_addn(b, small, (size_t)n);
    } else if (sb_room(b, (size_t)n)) {
        va_start(args, format);
        vsnprintf(b->text + b->len, (size_t)n + 1, format, args);
        va_end(args);
        b->len += (size_t)n;
    }
}

const char *qf_sb_text(const struct qf_sb *b)
{
    return b->text ? b->text : "";
}

/* --- questions --- */

bool qf_eq(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

bool qf_empty(const char *text)
{
    return !text || !*text;
}

bool qf_starts(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

bool qf_ends(const char *text, const char *suffix)
{
    size_t n = strlen(text), m = strlen(suffix);
    return n >= m && memcmp(text + n - m, suffix, m) == 0;
}

/* --- numbers --- */

bool qf_read_u64(const char *text, uint64_t max, uint64_t *out)
{
    if (qf_empty(text)) return false;
    uint64_t value = 0;
    for (const char *p = text; *p; p++) {
        if (*p < '0' || *p > '9') return false;
        if (__builtin_mul_overflow(value, UINT64_C(10), &value)) return false;
        if (__builtin_add_overflow(value, (uint64_t)(*p - '0'), &value)) return false;
    }
    if (value > max) return false;
    *out = value;
    return true;
}

bool qf_read_i64(const char *text, int64_t min, int64_t max, int64_t *out)
{
    if (qf_empty(text)) return false;
    bool negative = *text == '-';
    if (negative && min >= 0) return false;
    uint64_t size;
    if (!qf_read_u64(text + negative, (uint64_t)INT64_MAX + negative, &size))
        return false;
    int64_t value = negative ? (int64_t)(0 - size) : (int64_t)size;
    if (value < min || value > max) return false;
    *out = value;
    return true;
}

/* --- UTF-8 --- */

/* Length of the character at s, of which len bytes may be read; 0 when it is malformed.
 * The ranges are those of table 3-7 of the Unicode standard: no overlong form, no
 * surrogate. */
static size_t utf8_step(const unsigned char *s, size_t len, uint32_t *code)
{
    unsigned char c = s[0], low = 0x80, high = 0xBF;
    size_t n;
    if (c < 0x80) {
        *code = c;
        return 1;
    } else if (c >= 0xC2 && c <= 0xDF) {
        n = 2;
        *code = c & 0x1FU;
    } else if ((c & 0xF0) == 0xE0) {
        n = 3;
        *code = c & 0x0FU;
        if (c == 0xE0) low = 0xA0;
        if (c == 0xED) high = 0x9F;
    } else if (c >= 0xF0 && c <= 0xF4) {
        n = 4;
        *code = c & 0x07U;
        if (c == 0xF0) low = 0x90;
        if (c == 0xF4) high = 0x8F;
    } else {
        return 0;
    }
    if (len < n || s[1] < low || s[1] > high) return 0;
    for (size_t i = 1; i < n; i++) {
        if ((s[i] & 0xC0) != 0x80) return 0;
        *code = *code << 6 | (s[i] & 0x3FU);
    }
    return n;
}

bool qf_utf8_ok(const char *text, size_t len)
{
    const unsigned char *s = (const unsigned char *)text;
    uint32_t code;
    for (size_t i = 0, n; i < len; i += n) {
        n = utf8_step(s + i, len - i, &code);
        if (n == 0 || code == 0) return false;
    }
    return true;
}

size_t qf_utf8_len(const char *text)
{
    size_t n = 0;
    for (; *text; text++) n += ((unsigned char)*text & 0xC0) != 0x80;
    return n;
}

uint32_t qf_utf8_next(const char **p)
{
    if (!**p) return 0;
    uint32_t code;
    size_t n = utf8_step((const unsigned char *)*p, strnlen(*p, 4), &code);
    *p += n ? n : 1;
    return n ? code : 0xFFFD;
}

void qf_utf8_put(struct qf_sb *b, uint32_t code)
{
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
    if (code < 0x80) {
        qf_sb_addc(b, (char)code);
        return;
    }
    char text[4];
    int n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (int i = n - 1; i > 0; i--, code >>= 6) text[i] = (char)(0x80 | (code & 0x3F));
    text[0] = (char)(lead[n] | code);
    qf_sb_addn(b, text, (size_t)n);
}

/* --- hexadecimal --- */

char *qf_hex(struct qf_arena *a, const unsigned char *bytes, size_t len)
{
    static const char digit[] = "0123456789abcdef";
    char *text = qf_calloc(a, len + 1, 2);
    for (size_t i = 0; i < len; i++) {
        text[2 * i] = digit[bytes[i] >> 4];
        text[2 * i + 1] = digit[bytes[i] & 15];
    }
    return text;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool qf_unhex(const char *text, unsigned char *out, size_t len)
{
    if (!text || strlen(text) != 2 * len) return false;
    for (size_t i = 0; i < len; i++) {
        int high = hex_value(text[2 * i]), low = hex_value(text[2 * i + 1]);
        if (high < 0 || low < 0) return false;
        out[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}
