/* Small files of every kind, made rather than kept: what stands in them is what is looked
 * at. */
#ifndef QF_TESTS_SAMPLES_H
#define QF_TESTS_SAMPLES_H

#include <stdint.h>

#include "lib/core/arena.h"

struct sample {
    const char *bytes;
    size_t len;
};

/* The bytes of a string literal, with its NULs. */
#define SAMPLE(literal) ((struct sample){literal, sizeof(literal) - 1})

/* A ZIP that lists these names, separated by blanks, in this order. */
struct sample sample_zip(struct qf_arena *, const char *names);
/* An OLE file with these streams, separated by semicolons. */
struct sample sample_ole(struct qf_arena *, const char *streams);
struct sample sample_png(struct qf_arena *, uint32_t width, uint32_t height);
/* A JPEG whose frame header stands behind `before` bytes of other segments. */
struct sample sample_jpeg(struct qf_arena *, unsigned width, unsigned height,
                          size_t before);
/* kind is "VP8 ", "VP8L" or "VP8X". */
struct sample sample_webp(struct qf_arena *, const char *kind, unsigned width,
                          unsigned height);
/* One behind the other. */
struct sample sample_join(struct qf_arena *, struct sample, struct sample);

#endif
