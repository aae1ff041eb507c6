/* Kind and size of a picture by its header; nothing is decoded, so a picture that would
 * fill the memory (a pixel flood) is known before anybody opens it. */
#ifndef QF_WEB_PICTURE_H
#define QF_WEB_PICTURE_H

#include "lib/web/content.h"

struct qf_picture {
    const char *type; /* "image/jpeg" "image/png" "image/webp" */
    uint32_t width, height;
};

/* False when it is none of these, or its header is not whole. */
bool qf_picture_read(const struct qf_content *, struct qf_picture *);

#endif
