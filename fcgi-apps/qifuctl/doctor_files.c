/* doctor: attachments and stored files, both ways. */
#include <inttypes.h>
#include <sys/stat.h>

#include "lib/core/str.h"
#include "lib/web/upload.h"
#include "model/soundness.h"
#include "model/upkeep.h"
#include "qifuctl/doctor.h"
#include "qifuctl/files.h"
#include "qifuctl/janitor.h"

enum { DAY = 24 * 3600, TOLD = 10 };

struct files {
    struct doctor *doctor;
    struct qf_arena *arena;             /* emptied for each row */
    struct qf_db *db;
    const char *folder;
    int64_t rows, missing, changed, contents, orphans;
};

/* The first few are named, all are counted. */
static bool is_told(int64_t count)
{
    return count <= TOLD;
}

static qf_err *look_row(void *stored, void *arg)
{
    struct files *f = arg;
    const struct stored *s = stored;
    struct stat st;
    char *hex, *path;
    uint64_t size;
    qf_arena_reset(f->arena);
    path = qf_fmt(f->arena, "%s/%s", f->folder, qf_upload_path(f->arena, s->sha256));
    f->rows++;
    if (stat(path, &st) < 0) {
        if (is_told(++f->missing))
            doctor_fail(f->doctor, "bring the file back from a backup (files/ below it)",
                        "attachment %" PRIu64 ": %s is missing", s->id, path);
        return NULL;
    }
    bool good = (uint64_t)st.st_size == s->size;
    if (good && f->doctor->deep) {
        QF_TRY(sha256_of_file(f->arena, path, &hex, &size));
        good = qf_eq(hex, qf_hex(f->arena, s->sha256, 32));
    }
    if (!good && is_told(++f->changed))
        doctor_fail(f->doctor, "bring the file back from a backup (files/ below it)",
                    "attachment %" PRIu64 ": %s is not what was uploaded", s->id, path);
    return NULL;
}

static qf_err *look_file(const char *path, void *arg)
{
    struct files *f = arg;
    unsigned char hash[32];
    struct stat st;
    bool used = false;
    const char *full = qf_fmt(f->arena, "%s/%s", f->folder, path);
    if (stat(full, &st) < 0 || st.st_mtime > qf_machine_now() - DAY) return NULL;
    f->contents++;
    if (janitor_content(path, hash)) QF_TRY(upkeep_content_is_used(f->db, hash, &used));
    if (!used && is_told(++f->orphans))
        doctor_warn(f->doctor, "the jobs remove it within a day; are they running?",
                    "%s belongs to no attachment", full);
    return NULL;
}

static qf_err *look(struct files *f)
{
    struct doctor *d = f->doctor;
    QF_TRY(soundness_each_stored(f->db, look_row, f));
    qf_arena_reset(f->arena);
    QF_TRY(folder_walk(f->arena, f->folder, look_file, f));
    if (f->missing + f->changed == 0)
        doctor_ok(d, "%" PRId64 " attachments have their files%s", f->rows,
                  d->deep ? ", every byte as it was" : "");
    else
        doctor_fail(d, "see above",
                    "%" PRId64 " files are missing, %" PRId64 " were changed", f->missing,
                    f->changed);
    if (f->orphans > TOLD)
        doctor_warn(d, "see above", "%" PRId64 " files belong to no attachment",
                    f->orphans);
    return NULL;
}

qf_err *doctor_files(struct doctor *d)
{
    struct files f = {.doctor = d, .folder = ctl_conf(d->ctl, "Paths.files")};
    QF_TRY(ctl_open(d->ctl, "jobs", &f.db));
    f.arena = ctl_arena(d->ctl);
    return look(&f);
}
