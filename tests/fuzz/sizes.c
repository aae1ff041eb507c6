/* What qf-picture says. It works on hostile pictures, so it may say anything. */
#include "fuzz.h"

#include "lib/web/picture_sizes.c"

static size_t stored;

static qf_err *on_begin(void *arg, const char *field, const char *name, const char *type)
{
    struct qf_uploads *u = arg;
    HOLDS(qf_eq(field, "picture") && qf_ends(name, ".webp") && qf_eq(type, "image/webp"));
    HOLDS(u->count < QF_SIZE_COUNT);
    u->items[u->count++] = (struct qf_upload){.name = name};
    return NULL;
}

static qf_err *on_data(void *arg, const char *bytes, size_t len)
{
    struct qf_uploads *u = arg;
    if (len < 4 || memcmp(bytes, "RIFF", 4) != 0)
        u->items[u->count - 1].refused = "不是图片";
    stored += len;
    return NULL;
}

static qf_err *on_end(void *arg)
{
    (void)arg;
    return NULL;
}

struct qf_sink qf_upload_sink(struct qf_uploads *u)
{
    u->items = qf_calloc(u->arena, QF_SIZE_COUNT, sizeof *u->items);
    return (struct qf_sink){on_begin, on_data, on_end, u};
}

char *qf_upload_path(struct qf_arena *a, const unsigned char sha256[32])
{
    return qf_hex(a, sha256, 32);
}

const char *qf_conf_str(const struct qf_conf *conf, const char *key)
{
    (void)conf, (void)key;
    return "/nonexistent";
}

static void fuzz(const char *text, size_t len)
{
    struct qf_sizes out;
    char *said = qf_dupn(arena, text, len);
    struct helper h = {.text = said, .len = len};
    stored = 0;
    qf_err *e = take(arena, NULL, &h, &out);
    HOLDS(stored <= len);
    if (e)
        HOLDS(qf_err_is(e, QF_ERR_SYSTEM));
    else
        HOLDS(out.width > 0 && out.height > 0 && out.size[QF_SIZE_COUNT - 1].name);
}
