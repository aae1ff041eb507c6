/* What cairo has drawn, as PNG. Inside of lib/paper. */
#ifndef QF_PAPER_PNG_H
#define QF_PAPER_PNG_H

#include <cairo.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* Ends the drawing and its surface, whatever became of them. Errors: system. */
qf_err *qf_png_of(struct qf_arena *, cairo_t *, cairo_surface_t *, const char **png, size_t *len);

#endif
