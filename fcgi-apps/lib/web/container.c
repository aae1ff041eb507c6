#include "lib/web/container.h"

#include "lib/core/banned.h"
#include "lib/core/str.h"

/* --- ZIP (APPNOTE 4.3) --- */

enum {
    ZIP_END = 22,    /* end of central directory, without its comment */
    ZIP_ENTRY = 46,  /* entry of the central directory, without its name */
    ZIP_NAME = 32,   /* as much of a name as matters here */
    ZIP_TAIL = 4096, /* where the end may stand: office files have no comment */
    ZIP_ENTRIES_MAX = 20000,
};

/* Place of the central directory, 0 when it is not found. */
static uint64_t zip_directory(const struct qf_content *c)
{
    unsigned char tail[ZIP_TAIL];
    size_t len = c->size < sizeof tail ? (size_t)c->size : sizeof tail;
    if (len < ZIP_END || !qf_content_read(c, c->size - len, tail, len)) return 0;
    for (size_t at = len - ZIP_END + 1; at-- > 0;) {
        const unsigned char *end = tail + at;
        if (memcmp(end, "PK\5\6", 4) != 0) continue;
        if (qf_le16(end + 20) != len - at - ZIP_END) continue;
        return qf_le32(end + 16);
    }
    return 0;
}

bool qf_zip_is_office(const struct qf_content *c, const char *folder)
{
    bool types = false, inside = false;
    uint64_t at = zip_directory(c);
    if (at == 0) return false;
    for (int i = 0; i < ZIP_ENTRIES_MAX; i++) {
        unsigned char entry[ZIP_ENTRY];
        char name[ZIP_NAME + 1] = "";
        if (!qf_content_read(c, at, entry, sizeof entry)) return false;
        if (memcmp(entry, "PK\1\2", 4) != 0) return false;
        size_t len = qf_le16(entry + 28), kept = len < ZIP_NAME ? len : ZIP_NAME;
        if (!qf_content_read(c, at + ZIP_ENTRY, name, kept)) return false;
        types = types || (len == kept && qf_eq(name, "[Content_Types].xml"));
        inside = inside || qf_starts(name, folder);
        if (types && inside) return true;
        at += ZIP_ENTRY + len + qf_le16(entry + 30) + qf_le16(entry + 32);
    }
    return false;
}

/* --- OLE compound file (MS-CFB) --- */

enum {
    OLE_HEAD = 512,
    OLE_ENTRY = 128,
    OLE_FATS_IN_HEAD = 109,
    OLE_SECTORS_MAX = 1024, /* of the directory: 4096 names */
    OLE_STREAM = 2,
};

struct ole {
    const struct qf_content *content;
    unsigned char head[OLE_HEAD];
    unsigned shift; /* size of a sector is 1 << shift */
};

static uint64_t ole_place(const struct ole *o, uint32_t sector)
{
    return ((uint64_t)sector + 1) << o->shift;
}

static bool ole_number(const struct ole *o, uint32_t sector, uint32_t index,
                       uint32_t *out)
{
    unsigned char bytes[4];
    if (!qf_content_read(o->content, ole_place(o, sector) + 4 * (uint64_t)index, bytes,
                         4))
        return false;
    *out = qf_le32(bytes);
    return true;
}

/* The sector that holds the n-th piece of the allocation table. The head names 109 of
 * them, the rest stand in a chain of sectors whose last number is the next link. */
static bool ole_table(const struct ole *o, uint32_t n, uint32_t *sector)
{
    if (n < OLE_FATS_IN_HEAD) {
        *sector = qf_le32(o->head + 76 + 4 * (size_t)n);
        return true;
    }
    uint32_t each = (1U << (o->shift - 2)) - 1, link = qf_le32(o->head + 68);
    for (n -= OLE_FATS_IN_HEAD; n >= each; n -= each)
        if (!ole_number(o, link, each, &link)) return false;
    return ole_number(o, link, n, sector);
}

static bool ole_next(const struct ole *o, uint32_t *sector)
{
    uint32_t each = 1U << (o->shift - 2), table;
    return ole_table(o, *sector / each, &table) &&
           ole_number(o, table, *sector % each, sector);
}

static bool ole_open(struct ole *o, const struct qf_content *c)
{
    o->content = c;
    if (!qf_content_read(c, 0, o->head, sizeof o->head)) return false;
    if (memcmp(o->head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) != 0) return false;
    o->shift = qf_le16(o->head + 30);
    return o->shift == 9 || o->shift == 12;
}

/* Names are UTF-16; their length counts bytes and the ending NUL. */
static bool entry_is(const unsigned char *entry, const char *stream)
{
    size_t len = strlen(stream);
    if (entry[66] != OLE_STREAM || qf_le16(entry + 64) != 2 * (len + 1)) return false;
    for (size_t i = 0; i < len; i++)
        if (qf_le16(entry + 2 * i) != (unsigned char)stream[i]) return false;
    return true;
}

bool qf_ole_has(const struct qf_content *c, const char *stream)
{
    struct ole o;
    if (!ole_open(&o, c)) return false;
    uint32_t sector = qf_le32(o.head + 48);
    for (int i = 0; i < OLE_SECTORS_MAX; i++) {
        for (uint64_t at = 0; at < 1U << o.shift; at += OLE_ENTRY) {
            unsigned char entry[OLE_ENTRY];
            if (!qf_content_read(c, ole_place(&o, sector) + at, entry, sizeof entry))
                return false;
            if (entry_is(entry, stream)) return true;
        }
        if (!ole_next(&o, &sector)) return false;
    }
    return false;
}
