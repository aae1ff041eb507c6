/* The three sizes of a stored picture.
 *
 * Nothing is decoded here: qf-picture does that, a process of its own that is started for one picture
 * and confines itself (see picture/main.c), and that is ended when it takes too long. What it hands
 * back is stored as uploads are, each size under its content's name.
 *
 *     struct qf_sizes s;
 *     const char *words;
 *     QF_TRY(qf_picture_sizes(arena, conf, sha256, &s, &words));
 *     if (words) qf_wrong(r, FIELD, "“%s”%s", name, words);
 *
 * A picture of 24 megapixels takes about a second of one core: not inside a transaction.
 */
#ifndef QF_WEB_PICTURE_SIZES_H
#define QF_WEB_PICTURE_SIZES_H

#include "lib/core/conf.h"
#include "lib/web/upload.h"

enum qf_size { QF_SIZE_LARGE, QF_SIZE_MEDIUM, QF_SIZE_SMALL, QF_SIZE_COUNT };

struct qf_sizes {
    uint32_t width, height;             /* of the original, upright */
    struct qf_upload size[QF_SIZE_COUNT];
};

/* At most so many pixels a side: 1280, 640, 240. */
int qf_size_side(enum qf_size);
/* How large a picture of width × height is in this size: it is made smaller, never larger. */
void qf_size_fit(enum qf_size, uint32_t *width, uint32_t *height);

/* Make and store the sizes of a stored content. *refused becomes NULL, or the end of a sentence that
 * begins with the picture's name. Errors: system (the program does not start, disk). */
qf_err *qf_picture_sizes(struct qf_arena *, const struct qf_conf *, const unsigned char sha256[32],
                         struct qf_sizes *, const char **refused);

/* The same for a drawing of our own, an open SVG file: the demo's pictures. */
qf_err *qf_drawing_sizes(struct qf_arena *, const struct qf_conf *, int drawing,
                         struct qf_sizes *);

#endif
