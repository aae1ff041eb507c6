#include "qifuctl/demo_pictures.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/core/str.h"
#include "lib/web/picture_sizes.h"
#include "model/illustration.h"
#include "model/schema.h"
#include "model/version.h"
#include "qifuctl/files.h"

enum { PALETTES = 2, COLOURS = 5, KEPT = 64 * PALETTES };

/* {1} ground, {2} light, {3} middle, {4} dark, {5} accent of a drawing. */
static const char *const palettes[PALETTES][COLOURS] = {
    {"#eef3fa", "#cfdff2", "#5b8cc9", "#1f4e8c", "#e9a23b"},
    {"#f3f6ee", "#d5e4c8", "#6fa06a", "#2f5d3a", "#d9773f"},
};

struct made {
    const char *drawing;
    size_t palette;
    struct qf_sizes sizes;
};

struct work {
    struct ctl *ctl;
    struct qf_db *db;
    struct made kept[KEPT];
    size_t count;
};

static const char *coloured(struct qf_arena *a, const char *svg, const char *const *colours)
{
    struct qf_sb b = qf_sb_in(a);
    for (; *svg; svg++) {
        if (svg[0] == '{' && svg[1] >= '1' && svg[1] < '1' + COLOURS && svg[2] == '}') {
            qf_sb_add(&b, colours[svg[1] - '1']);
            svg += 2;
        } else {
            qf_sb_addc(&b, *svg);
        }
    }
    return qf_dup(a, qf_sb_text(&b));
}

/* Files of an instance belong to the user of its workers, whoever runs this. */
static qf_err *hand_over(struct work *w, const unsigned char sha256[32])
{
    struct qf_arena *a = w->ctl->arena;
    const char *folder = ctl_conf(w->ctl, "Paths.files");
    const char *path = qf_upload_path(a, sha256);
    const char *const parts[] = {"tmp", qf_dupn(a, path, 2), qf_dupn(a, path, 5), path};
    struct stat owner;
    if (stat(folder, &owner) != 0) return qf_system_error("%s: %s", folder, strerror(errno));
    if (owner.st_uid == geteuid()) return NULL;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *full = qf_fmt(a, "%s/%s", folder, parts[i]);
        if (lchown(full, owner.st_uid, owner.st_gid) != 0)
            return qf_system_error("%s: %s", full, strerror(errno));
    }
    return NULL;
}

static qf_err *draw(struct work *w, const char *svg, struct qf_sizes *out)
{
    int drawing = memfd_create("drawing", MFD_CLOEXEC);
    size_t len = strlen(svg);
    if (drawing < 0) return qf_system_error("memfd: %s", strerror(errno));
    ssize_t written = write(drawing, svg, len);
    qf_err *e = written == (ssize_t)len
                    ? qf_drawing_sizes(w->ctl->arena, w->ctl->conf, drawing, out)
                    : qf_system_error("memfd: %s", strerror(errno));
    close(drawing);
    QF_TRY(e);
    for (int i = 0; i < QF_SIZE_COUNT; i++) QF_TRY(hand_over(w, out->size[i].sha256));
    return NULL;
}

/* *made is NULL where there is no such drawing. */
static qf_err *find(struct work *w, const char *drawing, size_t palette, struct made **made)
{
    struct qf_arena *a = w->ctl->arena;
    const char *path = qf_fmt(a, "%s/demo/pictures/%s.svg", ctl_conf(w->ctl, "Paths.sql"), drawing);
    char *svg;
    size_t len;
    *made = NULL;
    for (size_t i = 0; i < w->count; i++)
        if (w->kept[i].palette == palette && qf_eq(w->kept[i].drawing, drawing)) {
            *made = &w->kept[i];
            return NULL;
        }
    if (access(path, R_OK) != 0 || w->count == KEPT) return NULL;
    QF_TRY(file_read(a, path, &svg, &len));
    struct made *m = &w->kept[w->count];
    *m = (struct made){.drawing = qf_dup(a, drawing), .palette = palette};
    QF_TRY(draw(w, coloured(a, svg, palettes[palette]), &m->sizes));
    w->count++;
    *made = m;
    return NULL;
}

static qf_err *give(struct work *w, const struct illustration *i)
{
    struct picture_file files[QF_SIZE_COUNT];
    struct made *m;
    QF_TRY(find(w, i->drawing, i->subject_id % PALETTES, &m));
    if (!m) return NULL;
    for (int s = 0; s < QF_SIZE_COUNT; s++)
        files[s] = (struct picture_file){m->sizes.size[s].sha256, m->sizes.size[s].size,
                                         m->sizes.size[s].type, m->sizes.size[s].name};
    return illustration_give(w->db, w->ctl->arena, i, m->sizes.width, m->sizes.height, files);
}

static qf_err *give_all(void *arg)
{
    struct work *w = arg;
    struct qf_list list;
    QF_TRY(illustration_list(w->db, &list));
    for (size_t i = 0; i < list.count; i++) QF_TRY(give(w, QF_AT(list, struct illustration, i)));
    QF_TRY(schema_file_begin(w->db, "demo-pictures", ""));
    return version_raise(w->db, "content");
}

qf_err *demo_pictures(struct ctl *c, struct qf_db *db)
{
    struct work *w = qf_alloc(c->arena, sizeof *w);
    struct schema_file book;
    bool known;
    *w = (struct work){.ctl = c, .db = db};
    QF_TRY(schema_file_find(db, "demo-pictures", &book, &known));
    return known ? NULL : qf_tx(db, give_all, NULL, w);
}
