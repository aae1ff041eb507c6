#include "lib/web/mime.h"

#include <ctype.h>
#include <strings.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"
#include "lib/web/filename.h"
#include "lib/web/parse.h"

#define MALFORMED() qf_refuse(400, "上传的内容格式有误")

/* --- values and parameters --- */

static void skip_blanks(const char **at)
{
    while (**at == ' ' || **at == '\t')
        (*at)++;
}

/* Length of the token (RFC 9110) at a place. */
static size_t token_len(const char *at)
{
    size_t n = 0;
    while (isalnum((unsigned char)at[n]) || (at[n] && strchr("!#$%&'*+-.^_`|~", at[n])))
        n++;
    return n;
}

bool qf_mime_value(const char **at, const char *word)
{
    const char *p = *at;
    skip_blanks(&p);
    size_t len = strlen(word);
    if (strncasecmp(p, word, len) != 0) return false;
    p += len;
    if (*p && *p != ';' && *p != ' ' && *p != '\t') return false;
    *at = p;
    return true;
}

/* The text between quotes; *at stands behind the opening one. NULL when it does not end.
 */
static char *read_quoted(struct qf_arena *a, const char **at)
{
    char *text = qf_alloc(a, strlen(*at) + 1), *to = text;
    for (const char *p = *at; *p; p++) {
        if (*p == '"') {
            *at = p + 1;
            return text;
        }
        if (p[0] == '\\' && p[1] == '"') p++;
        *to++ = *p;
    }
    return NULL;
}

/* A boundary is often sent without quotes although it is no token: everything up to the
 * next blank or semicolon counts. */
static char *read_bare(struct qf_arena *a, const char **at)
{
    size_t len = strcspn(*at, "; \t\"");
    if (len == 0 || (*at)[len] == '"') return NULL;
    char *text = qf_dupn(a, *at, len);
    *at += len;
    return text;
}

enum qf_mime_step qf_mime_param(struct qf_arena *a, const char **at,
                                struct qf_mime_param *out)
{
    skip_blanks(at);
    if (!**at) return QF_MIME_END;
    if (**at != ';') return QF_MIME_BAD;
    (*at)++;
    skip_blanks(at);
    if (!**at) return QF_MIME_END;

    size_t len = token_len(*at);
    if (len == 0 || (*at)[len] != '=') return QF_MIME_BAD;
    out->name = qf_dupn(a, *at, len);
    for (char *p = out->name; *p; p++)
        *p = (char)tolower((unsigned char)*p);
    *at += len + 1;
    if (**at == '"') {
        (*at)++;
        out->value = read_quoted(a, at);
    } else {
        out->value = read_bare(a, at);
    }
    return out->value ? QF_MIME_PARAM : QF_MIME_BAD;
}

/* --- the headers of a part --- */

/* Browsers write a quote and line ends in a name as %22 %0D %0A and leave a percent sign
 * as it is, so nothing else may be decoded. */
static const char *unquote_name(struct qf_arena *a, const char *name)
{
    struct qf_sb b = qf_sb_in(a);
    for (; *name; name++) {
        if (strncmp(name, "%22", 3) == 0) {
            qf_sb_addc(&b, '"');
            name += 2;
        } else if (strncasecmp(name, "%0d", 3) == 0 || strncasecmp(name, "%0a", 3) == 0) {
            name += 2;
        } else {
            qf_sb_addc(&b, *name);
        }
    }
    return qf_sb_text(&b);
}

/* RFC 8187: UTF-8'language'%E5%90%88.pdf. No browser sends it in a form, programs do. */
static const char *decode_extended(char *value)
{
    if (strncasecmp(value, "utf-8'", 6) != 0) return NULL;
    char *text = strchr(value + 6, '\'');
    return text && qf_url_decode(text + 1) ? text + 1 : NULL;
}

static qf_err *read_disposition(struct qf_arena *a, const char *value,
                                struct qf_mime_head *h)
{
    struct qf_mime_param param;
    enum qf_mime_step step;
    if (!qf_mime_value(&value, "form-data")) return MALFORMED();
    while ((step = qf_mime_param(a, &value, &param)) == QF_MIME_PARAM) {
        const char **slot, *text = param.value;
        if (strcmp(param.name, "name") == 0) {
            slot = &h->name;
        } else if (strcmp(param.name, "filename") == 0) {
            slot = &h->file_name;
            text = unquote_name(a, text);
        } else if (strcmp(param.name, "filename*") == 0) {
            slot = &h->file_name;
            text = decode_extended(param.value);
        } else {
            continue;
        }
        /* Said twice, two readers could take different ones. */
        if (*slot || !text) return MALFORMED();
        *slot = text;
    }
    if (step == QF_MIME_BAD || !h->name) return MALFORMED();
    if (h->file_name) h->file_name = qf_filename_tidy(a, h->file_name);
    return NULL;
}

static bool is_identity(const char *encoding)
{
    return qf_mime_value(&encoding, "7bit") || qf_mime_value(&encoding, "8bit") ||
           qf_mime_value(&encoding, "binary");
}

enum seen { SEEN_DISPOSITION = 1, SEEN_TYPE = 2, SEEN_ENCODING = 4 };

/* Read one line; `seen` notes which of the three it was. Other headers mean nothing (RFC
 * 7578). */
static qf_err *read_line(struct qf_arena *a, const char *line, struct qf_mime_head *h,
                         unsigned *seen)
{
    size_t len = token_len(line);
    unsigned what = 0;
    if (len == 0 || line[len] != ':') return MALFORMED();
    const char *value = line + len + 1;
    skip_blanks(&value);

    if (strncasecmp(line, "content-disposition:", len + 1) == 0) {
        what = SEEN_DISPOSITION;
        QF_TRY(read_disposition(a, value, h));
    } else if (strncasecmp(line, "content-type:", len + 1) == 0) {
        what = SEEN_TYPE;
        h->type = qf_dupn(a, value, strcspn(value, "; \t"));
    } else if (strncasecmp(line, "content-transfer-encoding:", len + 1) == 0) {
        what = SEEN_ENCODING;
        if (!is_identity(value)) return qf_refuse(400, "上传的内容不能再编码");
    }
    if (*seen & what) return MALFORMED();
    *seen |= what;
    return NULL;
}

/* Make each line a string of its own; false for a lone CR or LF and for control
 * characters. */
static bool cut_lines(char *block, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)block[i];
        if (c == '\r' && i + 1 < len && block[i + 1] == '\n') {
            block[i++] = '\0';
        } else if ((c < ' ' && c != '\t') || c == 0x7F) {
            return false;
        }
    }
    return true;
}

qf_err *qf_mime_head(struct qf_arena *a, char *block, size_t len, struct qf_mime_head *h)
{
    unsigned seen = 0;
    *h = (struct qf_mime_head){.type = ""};
    if (!qf_utf8_ok(block, len) || !cut_lines(block, len)) return MALFORMED();
    for (char *line = block, *end = block + len; line < end; line += strlen(line) + 2)
        QF_TRY(read_line(a, line, h, &seen));
    if (!(seen & SEEN_DISPOSITION)) return MALFORMED();
    return NULL;
}
