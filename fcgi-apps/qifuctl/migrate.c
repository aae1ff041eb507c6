/* qifuctl migrate: migrations in order, the search table, the codes of the profile. */
#include "lib/core/str.h"
#include "model/schema.h"
#include "model/schema_version.h"
#include "model/search.h"
#include "model/version.h"
#include "qifuctl/commands.h"
#include "qifuctl/files.h"
#include "qifuctl/migrate.h"
#include "qifuctl/options.h"
#include "qifuctl/table.h"

struct migrate {
    struct ctl *ctl;
    struct qf_arena *arena;
    struct qf_db *db;
    const char *sql;                    /* Paths.sql */
    bool index;                         /* the search index must be built anew */
    bool seeded;
};

/* A file below Paths.sql, and what the books say about it. */
struct sql_file {
    const char *path, *sha256;
    char *text;
    bool known;
    struct schema_file book;
};

static qf_err *read_sql(struct migrate *m, const char *folder, const char *name,
                        struct sql_file *f)
{
    size_t len;
    *f = (struct sql_file){.path = qf_fmt(m->arena, "%s/%s", folder, name)};
    QF_TRY(
        file_read(m->arena, qf_fmt(m->arena, "%s/%s", m->sql, f->path), &f->text, &len));
    f->sha256 = sha256_of_text(m->arena, f->text, len);
    return schema_file_find(m->db, f->path, &f->book, &f->known);
}

static bool is_done(const struct sql_file *f)
{
    return f->known && qf_eq(f->book.state, "done");
}

static bool is_same(const struct sql_file *f)
{
    return is_done(f) && qf_eq(f->book.sha256, f->sha256);
}

/* "0007_add_order_stage.sql" -> 7; 0 when it is not named so. */
static int64_t version_of(const char *name)
{
    char digits[5] = {0};
    int64_t version = 0;
    if (strlen(name) < 6 || name[4] != '_') return 0;
    memcpy(digits, name, 4);
    return qf_read_i64(digits, 1, 9999, &version) ? version : 0;
}

static qf_err *apply(struct migrate *m, const struct sql_file *f, int64_t version)
{
    int64_t begin = qf_monotonic_ms();
    QF_TRY(schema_file_begin(m->db, f->path, f->sha256));
    QF_TRY(qf_db_script(m->db, f->text, f->path));
    QF_TRY(schema_file_done(m->db, f->path, f->sha256, version));
    printf("%-52s %lld ms\n", f->path, (long long)(qf_monotonic_ms() - begin));
    fflush(stdout);
    return NULL;
}

/* --- migrations --- */

/* A migration that was begun and not finished leaves a schema that is neither the old nor
 * the new one. Before anybody has an account there is nothing to lose: begin again. */
static qf_err *mend_interrupted(struct migrate *m, const char *path)
{
    bool used;
    QF_TRY(schema_is_used(m->db, &used));
    if (used)
        return qf_state_error(
            "%s was begun and not finished. Restore the last backup,"
            " then run migrate again; or "
            "finish its statements by hand and set its row in schema_file to done",
            path);
    printf("%s was interrupted; the database holds no account yet: beginning anew\n",
           path);
    QF_TRY(schema_wipe(m->db, m->arena));
    return schema_prepare(m->db);
}

static qf_err *check_interrupted(struct migrate *m)
{
    struct qf_list files;
    QF_TRY(schema_files(m->db, &files));
    for (size_t i = 0; i < files.count; i++) {
        const struct schema_file *f = QF_AT(files, struct schema_file, i);
        if (qf_eq(f->state, "begun") && qf_starts(f->path, "migrations/"))
            return mend_interrupted(m, f->path);
    }
    return NULL;
}

static qf_err *migrate_one(struct migrate *m, const char *name, int64_t version,
                           int64_t *current)
{
    struct sql_file f;
    QF_TRY(read_sql(m, "migrations", name, &f));
    if (is_done(&f) && !is_same(&f))
        return qf_state_error(
            "%s was changed after it was applied: put it back as it was, and "
            "write a new migration for the change",
            f.path);
    if (is_done(&f)) return NULL;
    if (version <= *current)
        return qf_state_error(
            "%s comes before version %lld,"
            " which is applied already: give it the next number",
            f.path, (long long)*current);
    QF_TRY(apply(m, &f, version));
    *current = version;
    return NULL;
}

static qf_err *migrate_all(struct migrate *m)
{
    struct names names;
    int64_t current, last = 0;
    QF_TRY(check_interrupted(m));
    QF_TRY(schema_version(m->db, &current));
    QF_TRY(folder_names(m->arena, qf_fmt(m->arena, "%s/migrations", m->sql), ".sql",
                        &names));
    if (names.count == 0) return qf_state_error("no migration in %s/migrations", m->sql);
    for (size_t i = 0; i < names.count; i++) {
        int64_t version = version_of(names.items[i]);
        if (version == 0 || version == last)
            return qf_state_error(
                "migrations/%s: a number of its own is expected,"
                " such as 0007_add_order_stage.sql",
                names.items[i]);
        last = version;
        QF_TRY(migrate_one(m, names.items[i], version, &current));
    }
    if (current != QF_SCHEMA_VERSION)
        return qf_state_error(
            "the schema is at version %lld, this program was made for %d: "
            "install the programs that belong to these files",
            (long long)current, QF_SCHEMA_VERSION);
    return NULL;
}

/* --- seeds and search --- */

static qf_err *seed_work(void *arg)
{
    void **two = arg;
    struct sql_file *f = two[1];
    return qf_db_script(two[0], f->text, f->path);
}

static qf_err *seed_folder(struct migrate *m, const char *folder)
{
    struct names names;
    struct sql_file f;
    QF_TRY(folder_names(m->arena, qf_fmt(m->arena, "%s/%s", m->sql, folder), ".sql",
                        &names));
    for (size_t i = 0; i < names.count; i++) {
        QF_TRY(read_sql(m, folder, names.items[i], &f));
        if (is_same(&f)) continue;
        QF_TRY(schema_file_begin(m->db, f.path, f.sha256));
        QF_TRY(qf_tx(m->db, seed_work, NULL, (void *[]){m->db, &f}));
        QF_TRY(schema_file_done(m->db, f.path, f.sha256, 0));
        printf("%s\n", f.path);
        m->seeded = true;
    }
    return NULL;
}

/* Regions and windows of two provinces in one database would mix. */
static qf_err *check_profile(struct migrate *m, const char *profile)
{
    struct qf_list files;
    QF_TRY(schema_files(m->db, &files));
    for (size_t i = 0; i < files.count; i++) {
        const char *path = QF_AT(files, struct schema_file, i)->path;
        if (qf_starts(path, "seed/") && !qf_starts(path, "seed/common/") &&
            !qf_starts(path, qf_fmt(m->arena, "seed/%s/", profile)))
            return qf_state_error(
                "this database holds %s,"
                " but Site.profile is %s: a profile needs a database of its own",
                path, profile);
    }
    return NULL;
}

static qf_err *seed_all(struct migrate *m)
{
    const char *profile = ctl_conf(m->ctl, "Site.profile");
    QF_TRY(check_profile(m, profile));
    QF_TRY(seed_folder(m, "seed/common"));
    QF_TRY(seed_folder(m, qf_fmt(m->arena, "seed/%s", profile)));
    if (!m->seeded) return NULL;
    m->index = true;
    QF_TRY(version_raise(m->db, "site"));
    return version_raise(m->db, "content");
}

/* The tables of the index are derived: a changed definition replaces them. */
static qf_err *search_tables(struct migrate *m)
{
    struct names names;
    struct sql_file f;
    bool changed = false;
    const char *folder = qf_fmt(m->arena, "%s/search", m->sql);
    QF_TRY(folder_names(m->arena, folder, ".sql", &names));
    for (size_t i = 0; i < names.count; i++) {
        QF_TRY(read_sql(m, "search", names.items[i], &f));
        changed = changed || !is_same(&f);
    }
    if (!changed) return NULL;
    QF_TRY(search_drop(m->db));
    for (size_t i = 0; i < names.count; i++) {
        QF_TRY(read_sql(m, "search", names.items[i], &f));
        QF_TRY(apply(m, &f, 0));
    }
    m->index = true;
    return NULL;
}

/* Remembered in the books until it is done: an interrupted rebuild is made up for next
 * time. */
static qf_err *rebuild_index(struct migrate *m)
{
    static const char book[] = "index";
    struct schema_file f;
    bool known;
    QF_TRY(schema_file_find(m->db, book, &f, &known));
    if (!m->index && known && qf_eq(f.state, "done")) return NULL;
    QF_TRY(schema_file_begin(m->db, book, ""));
    QF_TRY(search_rebuild(m->db, m->arena, NULL, NULL));
    QF_TRY(schema_file_done(m->db, book, "", 0));
    printf("search index rebuilt\n");
    return NULL;
}

qf_err *migrate_run(struct ctl *c)
{
    struct migrate m = {.ctl = c, .arena = c->arena};
    QF_TRY(ctl_open(c, "ddl", &m.db));
    m.sql = ctl_conf(c, "Paths.sql");
    QF_TRY(schema_prepare(m.db));
    QF_TRY(migrate_all(&m));
    QF_TRY(search_tables(&m));
    QF_TRY(seed_all(&m));
    QF_TRY(rebuild_index(&m));
    printf("schema is at version %d\n", QF_SCHEMA_VERSION);
    return NULL;
}

/* --- status --- */

static qf_err *status_folder(struct migrate *m, const char *folder, struct ctl_table *t)
{
    struct names names;
    struct sql_file f;
    QF_TRY(folder_names(m->arena, qf_fmt(m->arena, "%s/%s", m->sql, folder), ".sql",
                        &names));
    for (size_t i = 0; i < names.count; i++) {
        QF_TRY(read_sql(m, folder, names.items[i], &f));
        ctl_table_row(t, f.path, !f.known ? "pending" : !is_done(&f) ? "interrupted"
                      : is_same(&f) ? "applied" : "changed",
                      f.known ? qf_time_sql(m->arena, f.book.changed_at) : "", NULL);
    }
    return NULL;
}

static qf_err *status(struct ctl *c)
{
    struct migrate m = {.ctl = c, .arena = c->arena};
    struct ctl_table t = ctl_table_new(c->arena, "file", "state", "since", NULL);
    bool prepared;
    QF_TRY(ctl_open(c, "ddl", &m.db));
    m.sql = ctl_conf(c, "Paths.sql");
    QF_TRY(schema_is_prepared(m.db, &prepared));
    if (!prepared) return qf_state_error("the database is empty: run qifuctl migrate");
    QF_TRY(status_folder(&m, "migrations", &t));
    QF_TRY(status_folder(&m, "search", &t));
    QF_TRY(status_folder(&m, "seed/common", &t));
    QF_TRY(
        status_folder(&m, qf_fmt(c->arena, "seed/%s", ctl_conf(c, "Site.profile")), &t));
    ctl_table_print(&t, stdout);
    return NULL;
}

int ctl_migrate(struct ctl *c, int argc, char **argv)
{
    bool show = false;
    const struct ctl_option options[] = {
        {"status", CTL_FLAG, &show, NULL,
         "only list the files and whether they are applied"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (argc > 0) return ctl_misuse(c, "%s: not expected", argv[0]);
    return ctl_end(c, show ? status(c) : migrate_run(c));
}
