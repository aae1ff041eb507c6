/* The picture of a captcha: a few characters, each leaning a little, bent by one wave and crossed by two
 * calm lines, in one colour on white. Made for eyes: large, no specks, no colours to tell apart. */
#ifndef QF_PAPER_CAPTCHA_PICTURE_H
#define QF_PAPER_CAPTCHA_PICTURE_H

#include <stddef.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

enum { QF_CAPTCHA_WIDTH = 320, QF_CAPTCHA_HEIGHT = 96 };

/* Draw a text of at most 8 capitals and digits as PNG, "" as a blank; the bytes live in the arena. Drawn anew, it is
 * bent another way. Errors: system. */
qf_err *qf_captcha_picture(struct qf_arena *, const char *text, const char **png, size_t *len);

#endif
