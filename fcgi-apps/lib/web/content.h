/* Bytes of a file that was just written, at any place, for those who look into its
 * structure. Reads are bounded; nothing of the file stays in memory. */
#ifndef QF_WEB_CONTENT_H
#define QF_WEB_CONTENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct qf_content {
    int fd;
    uint64_t size;
};

/* Read exactly len bytes at a place; false when they are not all there. (They come from
 * the page cache: we have just written them.) */
bool qf_content_read(const struct qf_content *, uint64_t at, void *out, size_t len);

/* Unsigned numbers, little and big end first. */
static inline uint32_t qf_le16(const unsigned char *p)
{
    return p[0] | (uint32_t)p[1] << 8;
}

static inline uint32_t qf_le32(const unsigned char *p)
{
    return qf_le16(p) | qf_le16(p + 2) << 16;
}

static inline uint32_t qf_be16(const unsigned char *p)
{
    return (uint32_t)p[0] << 8 | p[1];
}

static inline uint32_t qf_be32(const unsigned char *p)
{
    return qf_be16(p) << 16 | qf_be16(p + 2);
}

#endif
