#define ZLIB_CONST                      /* the input is not written to */
#include "lib/paper/zip.h"

#include <zlib.h>

enum { LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, VERSION = 20, DEFLATED = 8 };

static void put(struct qf_zip *z, unsigned value, int bytes)
{
    for (int i = 0; i < bytes; i++) qf_sb_addc(&z->out, (char)(value >> (8 * i) & 0xFF));
}

struct qf_zip qf_zip_in(struct qf_arena *a, qf_time made_at)
{
    return (struct qf_zip){.out = qf_sb_in(a), .made_at = made_at};
}

/* Time and date as DOS had them: two seconds, and no year before 1980. */
static void put_time(struct qf_zip *z)
{
    struct qf_civil c = qf_civil_of(z->made_at);
    if (c.year < 1980) c = (struct qf_civil){.year = 1980, .month = 1, .day = 1};
    put(z, (unsigned)(c.hour << 11 | c.minute << 5 | c.second / 2), 2);
    put(z, (unsigned)((c.year - 1980) << 9 | c.month << 5 | c.day), 2);
}

/* What stands in front of an entry and in the directory alike. */
static void put_entry(struct qf_zip *z, const struct qf_zip_entry *e)
{
    put(z, VERSION, 2);
    put(z, 0, 2);
    put(z, DEFLATED, 2);
    put_time(z);
    put(z, e->crc, 4);
    put(z, e->packed, 4);
    put(z, e->size, 4);
    put(z, (unsigned)strlen(e->name), 2);
    put(z, 0, 2);
}

static qf_err *pack(struct qf_arena *a, const char *text, size_t len, char **out,
                    unsigned *packed)
{
    z_stream s = {0};
    if (deflateInit2(&s, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return qf_system_error("deflateInit2 failed");
    uLong room = deflateBound(&s, len);
    *out = qf_alloc(a, room);
    s.next_in = (const Bytef *)text;
    s.avail_in = (uInt)len;
    s.next_out = (Bytef *)*out;
    s.avail_out = (uInt)room;
    int end = deflate(&s, Z_FINISH);
    *packed = (unsigned)(room - s.avail_out);
    deflateEnd(&s);
    return end == Z_STREAM_END ? NULL : qf_system_error("deflate ended with %d", end);
}

qf_err *qf_zip_add(struct qf_zip *z, const char *name, const char *text, size_t len)
{
    char *packed = NULL;
    if (z->count == QF_ZIP_ENTRIES) return qf_system_error("more than %d entries", z->count);
    struct qf_zip_entry *e = &z->entries[z->count++];
    *e = (struct qf_zip_entry){.name = name, .size = (unsigned)len, .at = (unsigned)z->out.len,
                               .crc = (unsigned)crc32(0, (const Bytef *)text, (uInt)len)};
    QF_TRY(pack(z->out.arena, text, len, &packed, &e->packed));
    put(z, LOCAL, 4);
    put_entry(z, e);
    qf_sb_add(&z->out, name);
    qf_sb_addn(&z->out, packed, e->packed);
    return NULL;
}

qf_err *qf_zip_end(struct qf_zip *z)
{
    unsigned from = (unsigned)z->out.len;
    for (int i = 0; i < z->count; i++) {
        put(z, CENTRAL, 4);
        put(z, VERSION, 2);
        put_entry(z, &z->entries[i]);
        for (int n = 0; n < 5; n++) put(z, 0, 2);       /* comment, disk, kinds of attributes */
        put(z, z->entries[i].at, 4);
        qf_sb_add(&z->out, z->entries[i].name);
    }
    unsigned size = (unsigned)z->out.len - from;
    put(z, END, 4);
    put(z, 0, 4);
    put(z, (unsigned)z->count, 2);
    put(z, (unsigned)z->count, 2);
    put(z, size, 4);
    put(z, from, 4);
    put(z, 0, 2);
    return z->out.failed ? qf_system_error("an archive of more than 64 MB") : NULL;
}
