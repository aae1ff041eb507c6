#include "lib/paper/png.h"

#include "lib/core/str.h"

static cairo_status_t keep(void *to, const unsigned char *bytes, unsigned len)
{
    qf_sb_addn(to, (const char *)bytes, len);
    return CAIRO_STATUS_SUCCESS;
}

qf_err *qf_png_of(struct qf_arena *a, cairo_t *c, cairo_surface_t *s, const char **png, size_t *len)
{
    struct qf_sb b = qf_sb_in(a);
    cairo_status_t status = cairo_status(c);
    cairo_destroy(c);
    if (!status) status = cairo_surface_write_to_png_stream(s, keep, &b);
    cairo_surface_destroy(s);
    if (status) return qf_system_error("picture: %s", cairo_status_to_string(status));
    *png = qf_sb_text(&b);
    *len = b.len;
    return NULL;
}
