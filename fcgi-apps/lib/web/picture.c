#include "lib/web/picture.h"

#include "lib/core/banned.h"

enum { JPEG_SEGMENTS_MAX = 1000, WEBP_HEAD = 30 };

/* SOF0..SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
static bool is_frame(unsigned char marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 &&
           marker != 0xCC;
}

/* Step from segment to segment up to the frame header: pictures of cameras carry much
 * before it. */
static bool read_jpeg(const struct qf_content *c, struct qf_picture *p)
{
    unsigned char s[9];
    uint64_t at = 2;
    for (int i = 0; i < JPEG_SEGMENTS_MAX && qf_content_read(c, at, s, 4); i++) {
        if (s[0] != 0xFF || s[1] == 0xD9 || s[1] == 0xDA) return false;
        if (s[1] == 0xFF) {
            at++;
        } else if (is_frame(s[1])) {
            p->type = "image/jpeg";
            if (!qf_content_read(c, at, s, sizeof s)) return false;
            p->height = qf_be16(s + 5);
            p->width = qf_be16(s + 7);
            return true;
        } else {
            at += 2 + qf_be16(s + 2);
        }
    }
    return false;
}

static bool read_png(const struct qf_content *c, struct qf_picture *p)
{
    unsigned char s[24];
    if (!qf_content_read(c, 0, s, sizeof s)) return false;
    if (memcmp(s, "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16) != 0) return false;
    *p = (struct qf_picture){"image/png", qf_be32(s + 16), qf_be32(s + 20)};
    return true;
}

static uint32_t le24(const unsigned char *p)
{
    return qf_le16(p) | (uint32_t)p[2] << 16;
}

static bool read_webp(const struct qf_content *c, struct qf_picture *p)
{
    unsigned char s[WEBP_HEAD];
    if (!qf_content_read(c, 0, s, sizeof s)) return false;
    if (memcmp(s, "RIFF", 4) != 0 || memcmp(s + 8, "WEBP", 4) != 0) return false;
    p->type = "image/webp";
    if (memcmp(s + 12, "VP8X", 4) == 0) {
        p->width = le24(s + 24) + 1;
        p->height = le24(s + 27) + 1;
    } else if (memcmp(s + 12, "VP8L", 4) == 0 && s[20] == 0x2F) {
        uint32_t bits = qf_le32(s + 21);
        p->width = (bits & 0x3FFF) + 1;
        p->height = (bits >> 14 & 0x3FFF) + 1;
    } else if (memcmp(s + 12, "VP8 ", 4) == 0 && memcmp(s + 23, "\x9D\x01\x2A", 3) == 0) {
        p->width = qf_le16(s + 26) & 0x3FFF;
        p->height = qf_le16(s + 28) & 0x3FFF;
    } else {
        return false;
    }
    return true;
}

bool qf_picture_read(const struct qf_content *c, struct qf_picture *p)
{
    unsigned char start[3];
    *p = (struct qf_picture){0};
    if (!qf_content_read(c, 0, start, sizeof start)) return false;
    bool read = memcmp(start, "\xFF\xD8\xFF", 3) == 0 ? read_jpeg(c, p)
                : start[0] == 0x89                    ? read_png(c, p)
                                                      : read_webp(c, p);
    return read && p->width > 0 && p->height > 0;
}
