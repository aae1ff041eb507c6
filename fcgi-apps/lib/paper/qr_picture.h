/* A QR code as a picture: what a phone reads from the page instead of typing it. */
#ifndef QF_PAPER_QR_PICTURE_H
#define QF_PAPER_QR_PICTURE_H

#include <stddef.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* Draw a text of at most 400 bytes as PNG, with the blank edge that readers need; the bytes live in
 * the arena. Errors: system. */
qf_err *qf_qr_picture(struct qf_arena *, const char *text, const char **png, size_t *len);

#endif
