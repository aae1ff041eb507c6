/* qifuctl backup: the database as of one moment, then the files it speaks of. */
#include <errno.h>
#include <inttypes.h>

#include "lib/core/str.h"
#include "model/schema.h"
#include "qifuctl/client.h"
#include "qifuctl/commands.h"
#include "qifuctl/copy.h"
#include "qifuctl/files.h"
#include "qifuctl/janitor.h"
#include "qifuctl/manifest.h"
#include "qifuctl/options.h"

struct backup {
    struct ctl *ctl;
    struct qf_arena *arena;
    const char *source, *folder;        /* Paths.files; the backup being made */
    struct manifest manifest;
    struct qf_sb sums;
    bool log_bin;
};

/* The dump comes first: whatever file its rows speak of is there already, and stays for a
 * day. */
static qf_err *dump(struct backup *b)
{
    const char *name = ctl_conf(b->ctl, "Db.name");
    const char *out = qf_fmt(b->arena, "%s/database.sql", b->folder);
    const char *const args[] = {
        "--single-transaction",
        "--routines",
        "--triggers",
        "--hex-blob",
        "--skip-add-locks",
        "--skip-dump-date",
        "--no-tablespaces",
        "--default-character-set=utf8mb4",
        qf_fmt(b->arena, "--ignore-table=%s.search_doc", name),
        qf_fmt(b->arena, "--ignore-table=%s.search_doc_next", name),
        qf_fmt(b->arena, "--master-data=%d", b->log_bin ? 2 : 0),
        name,
        NULL,
    };
    QF_TRY(client_run(b->ctl, "mariadb-dump", "backup", args, NULL, out));
    return manifest_add(b->arena, &b->manifest, &b->sums, b->folder, "database.sql");
}

static qf_err *take_file(const char *path, void *arg)
{
    struct backup *b = arg;
    unsigned char hash[32];
    const char *to = qf_fmt(b->arena, "files/%s", path);
    if (!janitor_content(path, hash)) return NULL;
    QF_TRY(copy_or_link(b->arena, qf_fmt(b->arena, "%s/%s", b->source, path),
                        qf_fmt(b->arena, "%s/%s", b->folder, to)));
    return manifest_add(b->arena, &b->manifest, &b->sums, b->folder, to);
}

/* What the dump was made of: version, and whether there is a binary log to go on from. */
static qf_err *look(struct backup *b)
{
    struct schema_server server;
    struct qf_db *db;
    QF_TRY(ctl_open(b->ctl, "backup", &db));
    QF_TRY(schema_version(db, &b->manifest.schema));
    QF_TRY(schema_server_read(db, &server));
    b->log_bin = server.log_bin != 0;
    b->manifest.profile = ctl_conf(b->ctl, "Site.profile");
    b->manifest.time = qf_time_iso(b->arena, qf_now());
    b->source = ctl_conf(b->ctl, "Paths.files");
    return NULL;
}

static const char *stamp(struct qf_arena *a)
{
    struct qf_civil c = qf_civil_of(qf_now());
    return qf_fmt(a, "%04d%02d%02d-%02d%02d%02d", c.year, c.month, c.day, c.hour,
                  c.minute, c.second);
}

static qf_err *fill(struct backup *b)
{
    QF_TRY(dump(b));
    QF_TRY(folder_walk(b->arena, b->source, take_file, b));
    return manifest_write(b->arena, &b->manifest, &b->sums, b->folder);
}

/* The books tell status and doctor; the backup's own user may not write them. */
static qf_err *note(struct backup *b)
{
    struct qf_db *db;
    QF_TRY(ctl_open(b->ctl, "ddl", &db));
    QF_TRY(schema_file_begin(db, "backup", b->manifest.sums));
    return schema_file_done(db, "backup", b->manifest.sums, 0);
}

static qf_err *run(struct ctl *c, const char *to)
{
    struct backup b = {.ctl = c, .arena = c->arena, .sums = qf_sb_in(c->arena)};
    int64_t begin = qf_monotonic_ms();
    QF_TRY(look(&b));
    const char *final = qf_fmt(c->arena, "%s/%s", to, stamp(c->arena));
    b.folder = qf_fmt(c->arena, "%s.partial", final);
    QF_TRY(folder_make(c->arena, b.folder, 0700));
    QF_TRY(fill(&b));
    if (rename(b.folder, final) < 0)
        return qf_system_error("%s: %s", final, strerror(errno));
    QF_TRY(note(&b));
    printf("%" PRId64 " files, %" PRId64 " bytes, %" PRId64 " ms%s\n%s\n",
           b.manifest.files, b.manifest.bytes, qf_monotonic_ms() - begin,
           b.log_bin ? "" : "; no binary log: nothing after this moment can be restored",
           final);
    return NULL;
}

int ctl_backup(struct ctl *c, int argc, char **argv)
{
    const char *to = NULL;
    const struct ctl_option options[] = {
        {"to", CTL_TEXT, &to, "DIR",
         "the backup becomes a folder in DIR, named by the time"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (argc > 0) return ctl_misuse(c, "%s: not expected", argv[0]);
    if (qf_empty(to)) return ctl_misuse(c, "--to DIR is missing");
    return ctl_end(c, run(c, to));
}
