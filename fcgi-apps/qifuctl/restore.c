/* qifuctl restore: a backup back into an empty database. */
#include <inttypes.h>
#include <sys/stat.h>

#include "lib/core/str.h"
#include "model/schema.h"
#include "model/schema_version.h"
#include "model/search.h"
#include "qifuctl/client.h"
#include "qifuctl/commands.h"
#include "qifuctl/copy.h"
#include "qifuctl/files.h"
#include "qifuctl/manifest.h"
#include "qifuctl/migrate.h"
#include "qifuctl/options.h"
#include "qifuctl/replay.h"

struct restore {
    struct ctl *ctl;
    struct qf_arena *arena;
    struct qf_db *db;
    const char *from;
    bool force;
    struct replay replay;               /* .logs is NULL: the backup only */
    struct manifest manifest;
    int64_t files;
};

static qf_err *check(struct restore *r)
{
    const char *profile = ctl_conf(r->ctl, "Site.profile");
    QF_TRY(manifest_verify(r->arena, r->from, &r->manifest));
    printf("%s: %" PRId64 " files as they were saved on %s\n", r->from, r->manifest.files,
           r->manifest.time);
    if (r->manifest.schema > QF_SCHEMA_VERSION)
        return qf_state_error("the backup has schema %" PRId64 ", this program knows %d: "
                              "install the programs that belong to it",
                              r->manifest.schema, QF_SCHEMA_VERSION);
    if (!qf_eq(r->manifest.profile, profile))
        return qf_state_error("the backup is of %s, Site.profile is %s",
                              r->manifest.profile, profile);
    return NULL;
}

static qf_err *check_empty(struct restore *r)
{
    struct qf_list tables;
    QF_TRY(schema_tables(r->db, &tables));
    if (tables.count == 0 || r->force) return NULL;
    return qf_state_error(
        "the database %s holds %zu tables: restore goes into an empty one; "
        "--force drops them first",
        ctl_conf(r->ctl, "Db.name"), tables.count);
}

/* Contents are named by their sum: one that is there already is the same. */
static qf_err *put_file(const char *path, void *arg)
{
    struct restore *r = arg;
    const char *to = qf_fmt(r->arena, "%s/%s", ctl_conf(r->ctl, "Paths.files"), path);
    struct stat st;
    r->files++;
    if (stat(to, &st) == 0) return NULL;
    return copy_file(r->arena, qf_fmt(r->arena, "%s/files/%s", r->from, path), to);
}

/* Files first: a row must never speak of one that is not there. */
static qf_err *load(struct restore *r)
{
    const char *const args[] = {"--default-character-set=utf8mb4",
                                ctl_conf(r->ctl, "Db.name"), NULL};
    QF_TRY(folder_walk(r->arena, qf_fmt(r->arena, "%s/files", r->from), put_file, r));
    QF_TRY(schema_wipe(r->db, r->arena));
    QF_TRY(client_run(r->ctl, "mariadb", "ddl", args,
                      qf_fmt(r->arena, "%s/database.sql", r->from), NULL));
    if (r->replay.logs) QF_TRY(replay_apply(r->ctl, &r->replay));
    /* The search index is derived and not in the dump. */
    QF_TRY(schema_file_forget(r->db, "search/"));
    QF_TRY(schema_file_forget(r->db, "index"));
    return migrate_run(r->ctl);
}

/* Everything that can be wrong is found before the database is touched. */
static qf_err *all(struct restore *r)
{
    QF_TRY(check_empty(r));
    QF_TRY(check(r));
    if (r->replay.logs) QF_TRY(replay_read(r->ctl, r->from, &r->replay));
    return load(r);
}

static void tell(const struct restore *r, int64_t ms)
{
    printf("restored, %" PRId64 " uploads, in %" PRId64 " ms, ", r->files, ms);
    if (!r->replay.logs)
        printf("as of the backup; --logs goes on from there with the binary log\n");
    else
        printf("and on from %s:%" PRId64 " to %s\n", r->replay.first, r->replay.position,
               r->replay.until ? r->replay.until : "the end of the binary log");
    printf("Uploads made after the backup are no part of it: copy the folder of the files, too; "
           "qifuctl doctor --deep names what is missing.\n");
}

static qf_err *run(struct restore *r)
{
    int64_t begin = qf_monotonic_ms();
    QF_TRY(ctl_open(r->ctl, "ddl", &r->db));
    qf_err *err = all(r);
    replay_forget(&r->replay);
    if (!err) tell(r, qf_monotonic_ms() - begin);
    return err;
}

int ctl_restore(struct ctl *c, int argc, char **argv)
{
    struct restore r = {.ctl = c, .arena = c->arena};
    qf_time until;
    const struct ctl_option options[] = {
        {"from", CTL_TEXT, &r.from, "DIR", "the folder that backup named"},
        {"logs", CTL_TEXT, &r.replay.logs, "DIR",
         "binary logs (a copy of db/binlog): do again what came after the backup"},
        {"until", CTL_TEXT, &r.replay.until, "TIME",
         "only what came before \"YYYY-MM-DD hh:mm:ss\""},
        {"force", CTL_FLAG, &r.force, NULL, "drop the tables that are there"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (argc > 0) return ctl_misuse(c, "%s: not expected", argv[0]);
    if (qf_empty(r.from)) return ctl_misuse(c, "--from DIR is missing");
    if (r.replay.until && !r.replay.logs) return ctl_misuse(c, "--until needs --logs DIR");
    if (r.replay.until && !qf_time_read(r.replay.until, &until))
        return ctl_misuse(c, "--until \"YYYY-MM-DD hh:mm:ss\"");
    return ctl_end(c, run(&r));
}
