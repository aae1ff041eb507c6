#include <pango/pangocairo.h>

#include "lib/paper/captcha_picture.h"

#include <math.h>
#include <sodium.h>

#include "lib/core/str.h"
#include "lib/paper/png.h"

#define INK 0.10, 0.25, 0.42            /* 10:1 on white */
#define SIZE 58.0

/* Between low and high, by chance. */
static double between(double low, double high)
{
    return low + (high - low) * randombytes_uniform(10001) / 10000.0;
}

/* --- letters --- */

static void add_letter(cairo_t *c, PangoLayout *layout, char letter, double x)
{
    int width, height;
    pango_layout_set_text(layout, &letter, 1);
    pango_layout_get_pixel_size(layout, &width, &height);
    cairo_save(c);
    cairo_translate(c, x, QF_CAPTCHA_HEIGHT / 2.0 + between(-7, 7));
    cairo_rotate(c, between(-0.30, 0.30));
    cairo_scale(c, between(0.86, 1.06), between(0.90, 1.06));
    cairo_move_to(c, -width / 2.0, -height / 2.0);
    pango_cairo_layout_path(c, layout);
    cairo_restore(c);
}

static void add_letters(cairo_t *c, const char *text)
{
    PangoLayout *layout = pango_cairo_create_layout(c);
    PangoFontDescription *font =
        pango_font_description_from_string("DejaVu Sans, sans-serif bold");
    size_t n = strlen(text);
    double step = (QF_CAPTCHA_WIDTH - 40.0) / (double)n;
    pango_font_description_set_absolute_size(font, SIZE * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    for (size_t i = 0; i < n; i++)
        add_letter(c, layout, text[i], 20 + step * ((double)i + 0.5) + between(-4, 4));
    pango_font_description_free(font);
    g_object_unref(layout);
}

/* --- the wave --- */

struct wave { double height, length, begin; };

static void bend_point(const struct wave *w, double *x, double *y)
{
    *y += w->height * sin(*x / w->length + w->begin);
    *x += w->height / 2 * sin(*y / w->length + w->begin);
}

static void bend(cairo_t *c, const struct wave *w)
{
    cairo_path_t *path = cairo_copy_path(c);
    for (int i = 0; i < path->num_data; i += path->data[i].header.length)
        for (int n = 1; n < path->data[i].header.length; n++)
            bend_point(w, &path->data[i + n].point.x, &path->data[i + n].point.y);
    cairo_new_path(c);
    cairo_append_path(c, path);
    cairo_path_destroy(path);
}

static void cross(cairo_t *c)
{
    double low = between(18, 40), high = between(56, 78);
    cairo_set_line_width(c, between(2, 3));
    cairo_move_to(c, -4, low);
    cairo_curve_to(c, 100, high + between(-10, 20), 200, low - between(0, 24), QF_CAPTCHA_WIDTH + 4,
                   high);
    cairo_stroke(c);
}

static void draw(cairo_t *c, const char *text)
{
    const struct wave w = {between(3.5, 5.5), between(26, 36), between(0, 6.28)};
    cairo_set_source_rgb(c, 1, 1, 1);
    cairo_paint(c);
    if (!*text) return;
    cairo_set_source_rgb(c, INK);
    add_letters(c, text);
    bend(c, &w);
    cairo_fill(c);
    cross(c);
    cross(c);
}

qf_err *qf_captcha_picture(struct qf_arena *a, const char *text, const char **png, size_t *len)
{
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, QF_CAPTCHA_WIDTH, QF_CAPTCHA_HEIGHT);
    cairo_t *c = cairo_create(s);
    draw(c, text);
    return qf_png_of(a, c, s, png, len);
}
