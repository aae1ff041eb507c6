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

/* Where the central directory stands, what the end says of it, and where the end itself begins. */
struct zip { uint64_t at, size, end; unsigned entries; };

static bool zip_open(const struct qf_content *c, struct zip *z)
{
    unsigned char tail[ZIP_TAIL];
    size_t len = c->size < sizeof tail ? (size_t)c->size : sizeof tail;
    if (len < ZIP_END || !qf_content_read(c, c->size - len, tail, len)) return false;
    for (size_t at = len - ZIP_END + 1; at-- > 0;) {
        const unsigned char *end = tail + at;
        if (memcmp(end, "PK\5\6", 4) != 0) continue;
        if (qf_le16(end + 20) != len - at - ZIP_END) continue;
        *z = (struct zip){.at = qf_le32(end + 16), .size = qf_le32(end + 12),
                          .end = c->size - len + at, .entries = qf_le16(end + 10)};
        return true;
    }
    return false;
}

enum {
    ZIP_LOCAL = 30,         /* header in front of an entry's data, without its name */
    ZIP_LATER = 8,          /* flag: the sizes stand behind the data */
    ZIP_DEFLATED = 8,
    ZIP_MOST = 1032,        /* bytes that one deflated byte can become */
};

/* The data of an entry stand where the directory says, in front of the directory, and can become
 * what it says they become. *held: how much of the file they take. */
static bool zip_entry_is_honest(const struct qf_content *c, const struct zip *z,
                                const unsigned char *entry, uint64_t *held)
{
    unsigned char local[ZIP_LOCAL];
    uint64_t packed = qf_le32(entry + 20), size = qf_le32(entry + 24), at = qf_le32(entry + 42);
    unsigned method = qf_le16(entry + 10);
    if (!qf_content_read(c, at, local, sizeof local)) return false;
    if (memcmp(local, "PK\3\4", 4) != 0) return false;
    *held = ZIP_LOCAL + qf_le16(local + 26) + qf_le16(local + 28) + packed;
    if (at + *held > z->at) return false;
    bool later = qf_le16(local + 6) & ZIP_LATER;
    if (!later && (qf_le32(local + 18) != packed || qf_le32(local + 22) != size)) return false;
    if (method == 0) return packed == size;
    return method != ZIP_DEFLATED || size <= (packed + 1) * ZIP_MOST;
}

bool qf_zip_is_honest(const struct qf_content *c)
{
    struct zip z;
    uint64_t all = 0, held, at;
    if (!zip_open(c, &z) || z.at + z.size > z.end || z.entries > ZIP_ENTRIES_MAX) return false;
    at = z.at;
    for (unsigned i = 0; i < z.entries; i++) {
        unsigned char entry[ZIP_ENTRY];
        if (!qf_content_read(c, at, entry, sizeof entry)) return false;
        if (memcmp(entry, "PK\1\2", 4) != 0) return false;
        if (!zip_entry_is_honest(c, &z, entry, &held)) return false;
        all += held;
        at += ZIP_ENTRY + qf_le16(entry + 28) + qf_le16(entry + 30) + qf_le16(entry + 32);
    }
    return all <= z.at && at <= z.end;          /* else entries share their data */
}

bool qf_zip_is_office(const struct qf_content *c, const char *folder)
{
    bool types = false, inside = false;
    struct zip z;
    if (!zip_open(c, &z) || z.at == 0) return false;
    uint64_t at = z.at;
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
