#include "lib/web/sniff.h"

#include <magic.h>
#include <strings.h>

#include "lib/core/banned.h"
#include "lib/core/log.h"
#include "lib/core/str.h"
#include "lib/web/container.h"
#include "lib/web/filename.h"
#include "lib/web/picture.h"
#include "lib/web/upload.h"

enum { SNIFFED = 4096, PIXELS_MAX = 40 * 1000 * 1000 };

/* A file under the eye. */
struct look {
    struct qf_arena *arena;
    const struct qf_file_type *type;
    const struct qf_content *content;
    const struct qf_plaintext *text;
    unsigned char start[SNIFFED];
    size_t len;        /* of start */
    const char *magic; /* media type by libmagic */
};

/* One kind of file. `check` answers NULL or the end of a sentence. */
struct qf_file_type {
    const char *extension;
    unsigned kind;
    const char *media;
    const char *(*check)(const struct look *);
    const char *begins; /* how such a file begins; NULL: check knows */
    size_t begins_len;
    const char *detail; /* what check looks for */
};

/* --- checks --- */

static const char *mismatch(const struct look *k)
{
    return qf_fmt(k->arena,
                  "的内容与扩展名 %s 不符，不能上传：请用原来的软件另存为 %s 格式后再试",
                  k->type->extension, k->type->extension);
}

/* libmagic knows these, and what they begin with was checked. */
static const char *check_plain(const struct look *k)
{
    return qf_eq(k->magic, k->type->detail) ? NULL : mismatch(k);
}

/* Whatever it holds: that is not unpacked here. */
static const char *check_zip(const struct look *k)
{
    if (qf_zip_is_honest(k->content)) return NULL;
    return "是损坏的压缩包，或者标明的大小与内容不符，不能上传：请重新压缩后再试";
}

static const char *check_office(const struct look *k)
{
    if (qf_ole_has(k->content, "EncryptedPackage"))
        return "设有打开密码，不能上传：请取消密码后再试";
    if (k->len < 4 || memcmp(k->start, "PK\3\4", 4) != 0) return mismatch(k);
    return qf_zip_is_office(k->content, k->type->detail) ? NULL : mismatch(k);
}

static const char *check_ole(const struct look *k)
{
    bool old_book = qf_eq(k->type->detail, "Workbook") && qf_ole_has(k->content, "Book");
    return old_book || qf_ole_has(k->content, k->type->detail) ? NULL : mismatch(k);
}

/* libmagic takes some GB18030 texts for programs, so only what it is sure of counts
 * against a text: those that a browser or a shell would run. */
static const char *check_text(const struct look *k)
{
    static const char *const active[] = {
        "text/html",          "text/xml",           "text/x-php",
        "text/x-shellscript", "text/x-msdos-batch", "text/rtf",
        "image/svg+xml",      "application/pdf",    "application/postscript",
    };
    for (size_t i = 0; i < sizeof active / sizeof *active; i++)
        if (qf_eq(k->magic, active[i])) return mismatch(k);
    if (!qf_plaintext_ok(k->text))
        return "不是 UTF-8 或 GB18030 编码的纯文本，不能上传：请在记事本中另存为，编码选 "
               "UTF-8";
    return NULL;
}

static const char *check_picture(const struct look *k)
{
    struct qf_picture p;
    if (!qf_picture_read(k->content, &p)) return mismatch(k);
    if (!qf_eq(p.type, k->type->media) || !qf_eq(k->magic, p.type)) return mismatch(k);
    if ((uint64_t)p.width * p.height > PIXELS_MAX)
        return qf_fmt(k->arena,
                      "有 %u × %u 像素，不能上传：最多 4000 万像素，请缩小后再试",
                      p.width, p.height);
    return NULL;
}

/* --- the table --- */

#define OOXML(name)   "application/vnd.openxmlformats-officedocument." name
#define BEGINS(bytes) bytes, sizeof bytes - 1
#define OLE           BEGINS("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")

static const struct qf_file_type types[] = {
    {".zip", QF_FILE_DOCUMENT, "application/zip", check_zip, BEGINS("PK\3\4")},
    {".7z", QF_FILE_DOCUMENT, "application/x-7z-compressed", check_plain,
     BEGINS("7z\xBC\xAF\x27\x1C"), "application/x-7z-compressed"},
    {".rar", QF_FILE_DOCUMENT, "application/vnd.rar", check_plain, BEGINS("Rar!\x1A\x07"),
     "application/x-rar"},
    {".txt", QF_FILE_DOCUMENT, "text/plain", check_text},
    {".doc", QF_FILE_DOCUMENT, "application/msword", check_ole, OLE, "WordDocument"},
    {".docx", QF_FILE_DOCUMENT, OOXML("wordprocessingml.document"), check_office, NULL, 0,
     "word/"},
    {".xls", QF_FILE_DOCUMENT, "application/vnd.ms-excel", check_ole, OLE, "Workbook"},
    {".xlsx", QF_FILE_DOCUMENT, OOXML("spreadsheetml.sheet"), check_office, NULL, 0,
     "xl/"},
    {".ppt", QF_FILE_DOCUMENT, "application/vnd.ms-powerpoint", check_ole, OLE,
     "PowerPoint Document"},
    {".pptx", QF_FILE_DOCUMENT, OOXML("presentationml.presentation"), check_office, NULL,
     0, "ppt/"},
    {".pdf", QF_FILE_DOCUMENT | QF_FILE_PDF, "application/pdf", check_plain, BEGINS("%PDF-"),
     "application/pdf"},
    {".jpg", QF_FILE_PICTURE, "image/jpeg", check_picture},
    {".jpeg", QF_FILE_PICTURE, "image/jpeg", check_picture},
    {".png", QF_FILE_PICTURE, "image/png", check_picture},
    {".webp", QF_FILE_PICTURE, "image/webp", check_picture},
};
enum { TYPES = sizeof types / sizeof *types };

const struct qf_file_type *qf_file_type_of(const char *name, unsigned kinds)
{
    const char *extension = qf_filename_extension(name);
    for (size_t i = 0; i < TYPES; i++)
        if (types[i].kind & kinds && strcasecmp(extension, types[i].extension) == 0)
            return &types[i];
    return NULL;
}

const char *qf_file_type_media(const struct qf_file_type *type)
{
    return type->media;
}

bool qf_file_type_is_text(const struct qf_file_type *type)
{
    return type->check == check_text;
}

static char *append(char *to, const char *end, const char *text)
{
    size_t len = strlen(text);
    if (len >= (size_t)(end - to)) return to;
    memcpy(to, text, len + 1);
    return to + len;
}

void qf_file_types_list(char *out, size_t room, unsigned kinds, const char *between)
{
    char *to = out, *end = out + room;
    *out = '\0';
    for (size_t i = 0; i < TYPES; i++) {
        if (!(types[i].kind & kinds)) continue;
        if (to != out) to = append(to, end, between);
        to = append(to, end, types[i].extension);
    }
}

/* --- looking --- */

static magic_t database;

qf_err *qf_sniff_open(void)
{
    if (database) return NULL;
    /* Types by their first bytes only: the parsers of libmagic are not for strangers'
     * files. */
    magic_t m = magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS |
                           MAGIC_NO_CHECK_TAR | MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_CDF);
    if (!m) return qf_system_error("libmagic does not open");
    if (magic_load(m, NULL) != 0) {
        qf_err *e = qf_system_error("no type database: %s", magic_error(m));
        magic_close(m);
        return e;
    }
    /* Looking once at bytes and once at text brings it into memory. */
    char nothing[256] = "nothing that it knows";
    magic_buffer(m, nothing, sizeof nothing);
    magic_buffer(m, nothing, strlen(nothing));
    database = m;
    return NULL;
}

/* Whatever the name says. A text may begin with MZ too; a program has a zero soon after.
 */
static bool is_program(const struct look *k)
{
    const unsigned char *s = k->start;
    if (k->len >= 4 && memcmp(s, "\177ELF", 4) == 0) return true;
    if (k->len >= 2 && memcmp(s, "#!", 2) == 0) return true;
    return k->len >= 2 && memcmp(s, "MZ", 2) == 0 && memchr(s, 0, k->len);
}

static const char *judge(const struct look *k)
{
    const struct qf_file_type *t = k->type;
    if (is_program(k)) return "是可执行程序，不能上传";
    if (k->len < t->begins_len ||
        (t->begins && memcmp(k->start, t->begins, t->begins_len) != 0))
        return mismatch(k);
    return t->check ? t->check(k) : NULL;
}

qf_err *qf_sniff(struct qf_arena *a, const struct qf_file_type *type,
                 const struct qf_content *content, const struct qf_plaintext *text,
                 const char **refused)
{
    struct look k = {.arena = a, .type = type, .content = content, .text = text};
    QF_TRY(qf_sniff_open());
    k.len = content->size < SNIFFED ? (size_t)content->size : SNIFFED;
    if (!qf_content_read(content, 0, k.start, k.len))
        return qf_system_error("an uploaded file cannot be read again");
    k.magic = magic_buffer(database, k.start, k.len);
    /* There are contents that libmagic stumbles over; none of them is a file that we take. */
    if (!k.magic) qf_log(QF_LOG_WARN, "libmagic", "words", magic_error(database), NULL);
    *refused = k.magic ? judge(&k) : mismatch(&k);
    return NULL;
}
