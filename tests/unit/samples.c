#include "samples.h"

#include <string.h>

#include "lib/core/str.h"

static void le(struct qf_sb *b, uint32_t value, int bytes)
{
    for (; bytes > 0; bytes--, value >>= 8)
        qf_sb_addc(b, (char)(value & 0xFF));
}

static void be(struct qf_sb *b, uint32_t value, int bytes)
{
    while (bytes-- > 0)
        qf_sb_addc(b, (char)(value >> 8 * bytes & 0xFF));
}

static void fill(struct qf_sb *b, char c, size_t to)
{
    while (b->len < to)
        qf_sb_addc(b, c);
}

static struct sample sample_of(const struct qf_sb *b)
{
    return (struct sample){b->text, b->len};
}

struct sample sample_join(struct qf_arena *a, struct sample x, struct sample y)
{
    struct qf_sb b = qf_sb_in(a);
    qf_sb_addn(&b, x.bytes, x.len);
    qf_sb_addn(&b, y.bytes, y.len);
    return sample_of(&b);
}

struct sample sample_zip(struct qf_arena *a, const char *names)
{
    struct qf_sb b = qf_sb_in(a), directory = qf_sb_in(a);
    uint32_t count = 0;
    for (size_t len; *names; names += len + (names[len] == ' ')) {
        len = strcspn(names, " ");
        qf_sb_addn(&directory, "PK\1\2", 4);
        le(&directory, 0, 24);
        le(&directory, (uint32_t)len, 2);
        le(&directory, 0, 12);
        le(&directory, (uint32_t)b.len, 4);
        qf_sb_addn(&directory, names, len);
        qf_sb_addn(&b, "PK\3\4\x14\0\0\0\0\0", 10);
        le(&b, 0, 16);
        le(&b, (uint32_t)len, 4);
        qf_sb_addn(&b, names, len);
        count++;
    }
    uint32_t at = (uint32_t)b.len;
    qf_sb_addn(&b, directory.text, directory.len);
    qf_sb_addn(&b, "PK\5\6\0\0\0\0", 8);
    le(&b, count, 2);
    le(&b, count, 2);
    le(&b, (uint32_t)directory.len, 4);
    le(&b, at, 4);
    le(&b, 0, 2);
    return sample_of(&b);
}

/* Sector 0 is the allocation table, 1 and following the directory. */
static void ole_entry(struct qf_sb *b, const char *name, size_t len, int type)
{
    size_t start = b->len;
    for (size_t i = 0; i < len; i++)
        le(b, (unsigned char)name[i], 2);
    fill(b, 0, start + 64);
    le(b, (uint32_t)(2 * len + 2), 2);
    le(b, (uint32_t)type, 1);
    fill(b, 0, start + 128);
}

struct sample sample_ole(struct qf_arena *a, const char *streams)
{
    struct qf_sb b = qf_sb_in(a);
    qf_sb_addn(&b, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    fill(&b, 0, 24);
    qf_sb_addn(&b, "\x3E\0\3\0\xFE\xFF\x09\0\6\0", 10);
    fill(&b, 0, 48);
    le(&b, 1, 4);
    fill(&b, 0, 80);
    fill(&b, '\xFF', 512);
    le(&b, 0xFFFFFFFD, 4);
    for (uint32_t next = 2; next < 64; next++)
        le(&b, next, 4);
    fill(&b, '\xFF', 1024);
    ole_entry(&b, "Root Entry", 10, 5);
    for (size_t len; *streams; streams += len + (streams[len] == ';')) {
        len = strcspn(streams, ";");
        ole_entry(&b, streams, len, 2);
    }
    fill(&b, 0, (b.len + 511) / 512 * 512);
    return sample_of(&b);
}

struct sample sample_png(struct qf_arena *a, uint32_t width, uint32_t height)
{
    struct qf_sb b = qf_sb_in(a);
    qf_sb_addn(&b, "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
    be(&b, width, 4);
    be(&b, height, 4);
    qf_sb_addn(&b, "\x08\2\0\0\0\0\0\0\0", 9);
    qf_sb_addn(&b, "\0\0\0\0IEND\xAE\x42\x60\x82", 12);
    return sample_of(&b);
}

struct sample sample_jpeg(struct qf_arena *a, unsigned width, unsigned height,
                          size_t before)
{
    struct qf_sb b = qf_sb_in(a);
    qf_sb_addn(&b, "\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\1\0\x60\0\x60\0\0", 20);
    while (before > 0) {
        size_t n = before < 60000 ? before : 60000;
        qf_sb_addn(&b, "\xFF\xE1", 2);
        be(&b, (uint32_t)n + 2, 2);
        fill(&b, 'x', b.len + n);
        before -= n;
    }
    qf_sb_addn(&b, "\xFF\xFF\xC2\0\x11\x08", 6);
    be(&b, height, 2);
    be(&b, width, 2);
    qf_sb_addn(&b, "\3\1\x22\0\2\x11\1\3\x11\1\xFF\xDA\0\x0C", 14);
    return sample_of(&b);
}

struct sample sample_webp(struct qf_arena *a, const char *kind, unsigned width,
                          unsigned height)
{
    struct qf_sb b = qf_sb_in(a);
    qf_sb_addn(&b, "RIFF\x30\0\0\0WEBP", 12);
    qf_sb_add(&b, kind);
    le(&b, 30, 4);
    if (qf_eq(kind, "VP8X")) {
        le(&b, 0, 4);
        le(&b, width - 1, 3);
        le(&b, height - 1, 3);
    } else if (qf_eq(kind, "VP8L")) {
        qf_sb_addc(&b, 0x2F);
        le(&b, (width - 1) | (height - 1) << 14, 4);
    } else {
        qf_sb_addn(&b, "\x30\1\0\x9D\1\x2A", 6);
        le(&b, width, 2);
        le(&b, height, 2);
    }
    fill(&b, 'x', 60);
    return sample_of(&b);
}
