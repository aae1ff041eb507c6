#include <cairo.h>
#include <qrencode.h>

#include "lib/paper/qr_picture.h"

#include "lib/core/str.h"
#include "lib/paper/png.h"

enum { MODULE = 6, EDGE = 4 };          /* pixels of a square; squares of the edge */

static void draw(cairo_t *c, const QRcode *code)
{
    cairo_set_source_rgb(c, 1, 1, 1);
    cairo_paint(c);
    cairo_set_source_rgb(c, 0, 0, 0);
    cairo_set_antialias(c, CAIRO_ANTIALIAS_NONE);
    for (int i = 0; i < code->width * code->width; i++)
        if (code->data[i] & 1)
            cairo_rectangle(c, (EDGE + i % code->width) * MODULE, (EDGE + i / code->width) * MODULE,
                            MODULE, MODULE);
    cairo_fill(c);
}

qf_err *qf_qr_picture(struct qf_arena *a, const char *text, const char **png, size_t *len)
{
    QRcode *code = strlen(text) > 400 ? NULL : QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
    if (!code) return qf_system_error("no QR code for %zu bytes", strlen(text));
    int size = (code->width + 2 * EDGE) * MODULE;
    cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size, size);
    cairo_t *c = cairo_create(s);
    draw(c, code);
    QRcode_free(code);
    return qf_png_of(a, c, s, png, len);
}
