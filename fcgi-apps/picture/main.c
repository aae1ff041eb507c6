/* qf-picture: makes the three sizes of one picture.
 *
 * The file of a stranger is decoded here and nowhere else: in a process of its own that holds no
 * connection, no secret and no file but the picture, with limits on memory and time, and that dies
 * with it. stdin is the picture (a file), stdout gets
 *
 *     QFP1 <width> <height>\n        of the original, as its camera was held
 *     <bytes>\n<WebP>                three times: at most 1280, 640 and 240 pixels a side
 *
 * What comes out was written anew: turned upright, without EXIF, colour profile or anything else
 * that travelled in the file. Leaves with 0; 2: no picture of a kind that we take, or damaged;
 * 3: more pixels than we decode; 4: our own trouble.
 *
 * --drawing takes an SVG of our own (the pictures of the demo), never an upload.
 */
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vips/vips.h>
#include <vips/vector.h>

#include "lib/core/banned.h"

enum { GOOD, DAMAGED = 2, TOO_LARGE, TROUBLE };
enum { SIZES = 3, QUALITY = 80, PIXELS_MAX = 40 * 1000 * 1000 };
enum { MEMORY_MAX = 1 << 30, SECONDS_MAX = 10, FILES_MAX = 16 };

static const int sides[SIZES] = {1280, 640, 240};

static int limit(int what, rlim_t most)
{
    const struct rlimit l = {.rlim_cur = most, .rlim_max = most};
    return setrlimit(what, &l);
}

/* Before a byte of the picture is read. No file can be written, and whoever tries is told so instead
 * of being killed; a sanitizer's shadow memory is larger than any limit, and what counts lines for
 * --enable-coverage writes a file at the end. */
static int confine(void)
{
    signal(SIGXFSZ, SIG_IGN);
#ifndef __SANITIZE_ADDRESS__
    if (limit(RLIMIT_AS, MEMORY_MAX) != 0) return -1;
#endif
    if (limit(RLIMIT_CPU, SECONDS_MAX) != 0 || limit(RLIMIT_CORE, 0) != 0) return -1;
#ifndef QF_COVERAGE
    if (limit(RLIMIT_FSIZE, 0) != 0) return -1;
#endif
    if (limit(RLIMIT_NOFILE, FILES_MAX) != 0) return -1;
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

/* Of all that libvips can read, only what an upload may be. */
static void allow_loaders(gboolean drawing)
{
    vips_block_untrusted_set(TRUE);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    if (drawing) {
        vips_operation_block_set("VipsForeignLoadSvg", FALSE);
        return;
    }
    vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
    vips_operation_block_set("VipsForeignLoadPng", FALSE);
    vips_operation_block_set("VipsForeignLoadWebp", FALSE);
}

static VipsSource *picture_again(void)
{
    return lseek(STDIN_FILENO, 0, SEEK_SET) == 0
               ? vips_source_new_from_descriptor(STDIN_FILENO) : NULL;
}

/* The header says how many pixels there are, before any is decoded. */
static int look(int *width, int *height)
{
    VipsSource *source = picture_again();
    VipsImage *image = source ? vips_image_new_from_source(source, "", NULL) : NULL;
    int rc = DAMAGED;
    if (image) {
        gboolean lies = vips_image_get_orientation_swap(image);
        *width = lies ? image->Ysize : image->Xsize;
        *height = lies ? image->Xsize : image->Ysize;
        rc = (gint64)*width * *height > PIXELS_MAX ? TOO_LARGE : GOOD;
    }
    g_clear_object(&image);
    g_clear_object(&source);
    return rc;
}

/* A JPEG can be made two, four or eight times smaller while it is decoded, which saves most of the
 * time. (vips_thumbnail_source does that, too, but takes a file that was cut off for a whole one.) */
static int shrink_of(int width, int height)
{
    int longest = width > height ? width : height, shrink = 8;
    while (shrink > 1 && longest / shrink < sides[0]) shrink /= 2;
    return shrink;
}

static VipsImage *load(VipsSource *source, int shrink)
{
    VipsImage *image = NULL;
    if (vips_jpegload_source(source, &image, "shrink", shrink, "access", VIPS_ACCESS_SEQUENTIAL,
                             "fail_on", VIPS_FAIL_ON_TRUNCATED, NULL) == 0)
        return image;
    return NULL;
}

static gboolean is_jpeg(VipsSource *source)
{
    const unsigned char *start = vips_source_sniff(source, 3);
    return start && start[0] == 0xFF && start[1] == 0xD8;
}

static VipsImage *decode(VipsSource *source, int width, int height)
{
    VipsImage *large = NULL;
    VipsImage *image = is_jpeg(source)
                           ? load(source, shrink_of(width, height))
                           : vips_image_new_from_source(source, "", "access",
                                                        VIPS_ACCESS_SEQUENTIAL, "fail_on",
                                                        VIPS_FAIL_ON_TRUNCATED, NULL);
    if (image)
        vips_thumbnail_image(image, &large, sides[0], "height", sides[0], "size", VIPS_SIZE_DOWN,
                             "export_profile", "srgb", NULL);
    g_clear_object(&image);
    return large;
}

/* Where it was taken, with what, by whom: nothing of it goes on. The saver would write it again. */
static void *forget(VipsImage *image, const char *field, GValue *value, void *arg)
{
    (void)image;
    (void)value;
    if (g_str_has_prefix(field, "exif") || g_str_has_suffix(field, "-data") ||
        g_str_has_prefix(field, "png-comment"))
        g_ptr_array_add(arg, g_strdup(field));
    return NULL;
}

static void strip(VipsImage *image)
{
    GPtrArray *fields = g_ptr_array_new_with_free_func(g_free);
    vips_image_map(image, forget, fields);
    for (guint i = 0; i < fields->len; i++) vips_image_remove(image, fields->pdata[i]);
    g_ptr_array_free(fields, TRUE);
}

/* Decoded once, at the largest of the sizes; the others are made of that one. */
static int make_sizes(int width, int height, VipsImage *made[SIZES])
{
    VipsSource *source = picture_again();
    VipsImage *large = source ? decode(source, width, height) : NULL;
    made[0] = large ? vips_image_copy_memory(large) : NULL;
    g_clear_object(&large);
    g_clear_object(&source);
    if (!made[0]) return DAMAGED;
    strip(made[0]);
    for (int i = 1; i < SIZES; i++)
        if (vips_thumbnail_image(made[0], &made[i], sides[i], "height", sides[i], "size",
                                 VIPS_SIZE_DOWN, NULL) != 0)
            return TROUBLE;
    return GOOD;
}

static int say(const void *bytes, size_t len)
{
    for (const char *p = bytes; len > 0;) {
        ssize_t n = write(STDOUT_FILENO, p, len);
        if (n <= 0) return TROUBLE;
        p += n;
        len -= (size_t)n;
    }
    return GOOD;
}

static int say_words(const char *words)
{
    return say(words, strlen(words));
}

/* Only the chunks of the picture itself: this libvips writes EXIF into a WebP even when it is told to
 * strip. Every chunk is four letters, its length, and content of an even length. */
static size_t only_pixels(unsigned char *webp, size_t len)
{
    static const char kept[] = "VP8X" "VP8 " "VP8L" "ALPH";
    size_t to = 12;
    for (size_t at = 12; at + 8 <= len;) {
        guint32 size;
        memcpy(&size, webp + at + 4, 4);
        size_t whole = 8 + (size_t)GUINT32_FROM_LE(size) + (size & 1);
        gboolean keep = FALSE;
        if (whole > len - at) return 0;
        for (size_t i = 0; i + 4 < sizeof kept; i += 4)
            keep = keep || memcmp(webp + at, kept + i, 4) == 0;
        if (memcmp(webp + at, "VP8X", 4) == 0) webp[at + 8] &= 0x10;   /* flags: alpha, no more */
        if (keep) memmove(webp + to, webp + at, whole);
        if (keep) to += whole;
        at += whole;
    }
    guint32 riff = GUINT32_TO_LE((guint32)(to - 8));
    memcpy(webp + 4, &riff, 4);
    return to;
}

static int say_picture(VipsImage *image)
{
    void *bytes = NULL;
    size_t len = 0;
    if (vips_webpsave_buffer(image, &bytes, &len, "Q", QUALITY, "strip", TRUE, NULL) != 0)
        return TROUBLE;
    len = only_pixels(bytes, len);
    char *line = g_strdup_printf("%zu\n", len);
    int rc = len > 0 ? say_words(line) : TROUBLE;
    if (rc == GOOD) rc = say(bytes, len);
    g_free(line);
    g_free(bytes);
    return rc;
}

static int work(void)
{
    VipsImage *made[SIZES] = {NULL};
    int width = 0, height = 0;
    int rc = look(&width, &height);
    if (rc == GOOD) rc = make_sizes(width, height, made);
    if (rc == GOOD) {
        char *line = g_strdup_printf("QFP1 %d %d\n", width, height);
        rc = say_words(line);
        g_free(line);
    }
    for (int i = 0; i < SIZES && rc == GOOD; i++) rc = say_picture(made[i]);
    for (int i = 0; i < SIZES; i++) g_clear_object(&made[i]);
    return rc;
}

#ifdef __SANITIZE_ADDRESS__
/* GLib keeps what it has made until the end; that is no leak of ours, and would end in a status. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "detect_leaks=0";
}
#endif

int main(int argc, char **argv)
{
    gboolean drawing = argc == 2 && strcmp(argv[1], "--drawing") == 0;
    if (argc > 1 && !drawing) return TROUBLE;
    if (confine() != 0) return TROUBLE;
    if (VIPS_INIT(argv[0]) != 0) return TROUBLE;
    /* No code is made at run time: memory that is written and executed is what an attacker looks for, and
     * the units forbid it (MemoryDenyWriteExecute); the library that would make it ends the process then. */
    vips_vector_set_enabled(FALSE);
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    allow_loaders(drawing);
    int rc = work();
    vips_shutdown();
    return rc;
}
