#include "lib/web/multipart.h"

#include <ctype.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"
#include "lib/web/mime.h"

enum {
    BOUNDARY_MAX = 70,
    PARTS_MAX = 220,
    HEAD_MAX = 8192,
    TEXT_MAX = 65536,        /* a text part */
    TEXT_TOTAL_MAX = 262144, /* all of them */
    AROUND_MAX = 8192,       /* before the first and behind the last boundary */
};

enum state {
    PREAMBLE,  /* before the first delimiter */
    DELIMITED, /* behind a delimiter: "--" closes, a line end goes on */
    PADDING,   /* blanks that RFC 2046 allows there */
    LINE_END,  /* the CR was read, the LF is missing */
    DASH,      /* one '-' was read, the other is missing */
    HEAD,
    BODY,
    EPILOGUE,
};

enum part { PART_TEXT, PART_IGNORED, PART_FILE };

struct qf_multipart {
    struct qf_arena *arena;
    struct qf_sink sink;
    struct qf_fields *fields;
    enum state state;
    qf_err *failed; /* the first error; nothing goes on behind it */

    char delimiter[4 + BOUNDARY_MAX + 1]; /* CR LF - - boundary */
    size_t delimiter_len;
    /* How many bytes of the delimiter the pieces so far ended with. CR stands only at its
     * beginning, so when the rest does not follow, these bytes are content and a new
     * delimiter can begin in the next piece only. */
    size_t held;

    size_t around, parts, text_total;
    char *block; /* header lines, or the content of a text part */
    size_t block_len;
    struct qf_mime_head head;
    enum part part;
    bool begun; /* the sink knows of the file */
};

/* --- the boundary --- */

static bool boundary_ok(const char *text)
{
    size_t len = strlen(text);
    if (len < 1 || len > BOUNDARY_MAX || text[len - 1] == ' ') return false;
    for (; *text; text++)
        if (!isalnum((unsigned char)*text) && !strchr("'()+_,-./:=? ", *text))
            return false;
    return true;
}

qf_err *qf_multipart_boundary(struct qf_arena *a, const char *type, char **boundary)
{
    struct qf_mime_param param;
    enum qf_mime_step step;
    char *found = NULL;
    if (!qf_mime_value(&type, "multipart/form-data"))
        return qf_refuse(400, "上传的格式有误");
    while ((step = qf_mime_param(a, &type, &param)) == QF_MIME_PARAM) {
        if (strcmp(param.name, "boundary") != 0) continue;
        if (found) return qf_refuse(400, "上传的分隔标记重复");
        found = param.value;
    }
    if (step == QF_MIME_BAD || !found || !boundary_ok(found))
        return qf_refuse(400, "上传的分隔标记有误");
    *boundary = found;
    return NULL;
}

struct qf_multipart *qf_multipart_new(struct qf_arena *a, const char *boundary,
                                      const struct qf_sink *sink,
                                      struct qf_fields *fields)
{
    struct qf_multipart *m = qf_alloc(a, sizeof *m);
    *m = (struct qf_multipart){.arena = a, .sink = *sink, .fields = fields};
    m->delimiter_len =
        (size_t)snprintf(m->delimiter, sizeof m->delimiter, "\r\n--%s", boundary);
    m->held = 2; /* the first one needs no line end before it */
    m->block = qf_alloc(a, TEXT_MAX);
    return m;
}

/* --- parts --- */

static qf_err *file_begin(struct qf_multipart *m)
{
    m->begun = true;
    QF_TRY(m->sink.begin(m->sink.arg, m->head.name, m->head.file_name, m->head.type));
    return NULL;
}

/* The block holds the header lines and the blank one. */
static qf_err *part_begin(struct qf_multipart *m)
{
    QF_TRY(qf_mime_head(m->arena, m->block, m->block_len - 2, &m->head));
    m->block_len = 0;
    m->begun = false;
    m->state = BODY;
    m->part = m->head.file_name                  ? PART_FILE
              : qf_eq(m->head.name, "_charset_") ? PART_IGNORED
                                                 : PART_TEXT;
    if (m->part == PART_FILE && *m->head.file_name) QF_TRY(file_begin(m));
    return NULL;
}

static qf_err *part_data(struct qf_multipart *m, const char *bytes, size_t len)
{
    if (m->part == PART_FILE) {
        if (!m->begun) QF_TRY(file_begin(m));
        QF_TRY(m->sink.data(m->sink.arg, bytes, len));
        return NULL;
    }
    if (len > TEXT_MAX - m->block_len || len > TEXT_TOTAL_MAX - m->text_total)
        return qf_refuse(400, "填写的文字过长");
    memcpy(m->block + m->block_len, bytes, len);
    m->block_len += len;
    m->text_total += len;
    return NULL;
}

/* A copy of the block with LF for CR LF. */
static char *text_of_block(const struct qf_multipart *m)
{
    char *text = qf_dupn(m->arena, m->block, m->block_len), *to = text;
    for (size_t i = 0; i < m->block_len; i++)
        if (text[i] != '\r' || text[i + 1] != '\n') *to++ = text[i];
    *to = '\0';
    return text;
}

static qf_err *part_end(struct qf_multipart *m)
{
    if (m->part == PART_FILE) {
        if (m->begun) QF_TRY(m->sink.end(m->sink.arg));
    } else if (!qf_utf8_ok(m->block, m->block_len)) {
        return qf_refuse(400, "填写的文字编码有误");
    } else if (m->part == PART_TEXT) {
        QF_TRY(qf_fields_add(m->arena, m->fields, m->head.name, text_of_block(m)));
    }
    m->block_len = 0;
    return NULL;
}

/* --- the machine --- */

static qf_err *around(struct qf_multipart *m, size_t len)
{
    m->around += len;
    return m->around > AROUND_MAX ? qf_refuse(400, "上传的内容格式有误") : NULL;
}

/* Bytes that belong to no delimiter. */
static qf_err *content(struct qf_multipart *m, const char *bytes, size_t len)
{
    if (len == 0) return NULL;
    if (m->state == PREAMBLE)
        QF_TRY(around(m, len));
    else
        QF_TRY(part_data(m, bytes, len));
    return NULL;
}

static qf_err *delimiter_found(struct qf_multipart *m)
{
    m->held = 0;
    if (m->state == BODY) QF_TRY(part_end(m));
    m->state = DELIMITED;
    return NULL;
}

/* Go on with a delimiter that the last piece ended in. */
static qf_err *resume(struct qf_multipart *m, const char *bytes, size_t len,
                      size_t *taken)
{
    size_t rest = m->delimiter_len - m->held, n = len < rest ? len : rest;
    if (memcmp(bytes, m->delimiter + m->held, n) != 0) {
        size_t held = m->held;
        m->held = 0;
        QF_TRY(content(m, m->delimiter, held));
        return NULL;
    }
    *taken = n;
    m->held += n;
    if (n == rest) QF_TRY(delimiter_found(m));
    return NULL;
}

/* Where the beginning of a delimiter that goes on in the next piece stands, or the end.
 */
static size_t find_beginning(const struct qf_multipart *m, const char *bytes, size_t len)
{
    size_t most = m->delimiter_len - 1, from = len > most ? len - most : 0;
    const char *cr = memrchr(bytes + from, '\r', len - from);
    if (!cr) return len;
    size_t at = (size_t)(cr - bytes);
    return memcmp(cr, m->delimiter, len - at) == 0 ? at : len;
}

static qf_err *step_content(struct qf_multipart *m, const char *bytes, size_t len,
                            size_t *taken)
{
    if (m->held) {
        QF_TRY(resume(m, bytes, len, taken));
        return NULL;
    }
    const char *found = memmem(bytes, len, m->delimiter, m->delimiter_len);
    size_t n = found ? (size_t)(found - bytes) : find_beginning(m, bytes, len);
    QF_TRY(content(m, bytes, n));
    if (found) {
        *taken = n + m->delimiter_len;
        QF_TRY(delimiter_found(m));
    } else {
        *taken = len;
        m->held = len - n;
    }
    return NULL;
}

/* Behind a delimiter, byte by byte. */
static qf_err *step_delimited(struct qf_multipart *m, char c)
{
    if (m->state == DELIMITED && c == '-') {
        m->state = DASH;
    } else if (m->state == DASH && c == '-') {
        m->state = EPILOGUE;
        m->around = 0;
    } else if (m->state == LINE_END && c == '\n') {
        m->state = HEAD;
        if (++m->parts > PARTS_MAX) return qf_refuse(400, "提交的内容项目过多");
    } else if ((m->state == DELIMITED || m->state == PADDING) &&
               (c == ' ' || c == '\t')) {
        m->state = PADDING;
        QF_TRY(around(m, 1));
    } else if ((m->state == DELIMITED || m->state == PADDING) && c == '\r') {
        m->state = LINE_END;
    } else {
        return qf_refuse(400, "上传的内容格式有误");
    }
    return NULL;
}

/* Collect header lines up to the blank one. */
static qf_err *step_head(struct qf_multipart *m, const char *bytes, size_t len,
                         size_t *taken)
{
    const char *newline = memchr(bytes, '\n', len);
    size_t n = newline ? (size_t)(newline - bytes) + 1 : len;
    if (n > HEAD_MAX - m->block_len) return qf_refuse(400, "上传的内容格式有误");
    memcpy(m->block + m->block_len, bytes, n);
    m->block_len += n;
    *taken = n;
    if (!newline) return NULL;

    const char *end = m->block + m->block_len;
    bool blank = (m->block_len == 2 && memcmp(end - 2, "\r\n", 2) == 0) ||
                 (m->block_len >= 4 && memcmp(end - 4, "\r\n\r\n", 4) == 0);
    if (blank) QF_TRY(part_begin(m));
    return NULL;
}

static qf_err *step(struct qf_multipart *m, const char *bytes, size_t len, size_t *taken)
{
    switch (m->state) {
    case PREAMBLE:
    case BODY:
        QF_TRY(step_content(m, bytes, len, taken));
        break;
    case HEAD:
        QF_TRY(step_head(m, bytes, len, taken));
        break;
    case EPILOGUE:
        *taken = len;
        QF_TRY(around(m, len));
        break;
    case DELIMITED:
    case PADDING:
    case LINE_END:
    case DASH:
        *taken = 1;
        QF_TRY(step_delimited(m, *bytes));
        break;
    }
    return NULL;
}

qf_err *qf_multipart_feed(struct qf_multipart *m, const char *bytes, size_t len)
{
    while (!m->failed && len > 0) {
        size_t taken = 0;
        m->failed = step(m, bytes, len, &taken);
        bytes += taken;
        len -= taken;
    }
    QF_TRY(m->failed);
    return NULL;
}

qf_err *qf_multipart_end(struct qf_multipart *m)
{
    QF_TRY(m->failed);
    if (m->state != EPILOGUE) return qf_refuse(400, "上传没有完成，请重新提交");
    return NULL;
}
