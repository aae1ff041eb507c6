/* doctor: the database. */
#include <inttypes.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/audit.h"
#include "model/schema.h"
#include "model/schema_version.h"
#include "model/search.h"
#include "model/soundness.h"
#include "qifuctl/doctor.h"
#include "qifuctl/files.h"

enum { SKEW = 2, BEHIND = 600, HOUR = 3600 };

qf_err *doctor_users(struct doctor *d)
{
    static const char *const users[] = {"portal", "enterprise", "sp",
                                        "window", "dispatch",   "complaints",
                                        "ddl",    "jobs",       "backup"};
    int good = 0;
    for (size_t i = 0; i < sizeof users / sizeof *users; i++) {
        struct qf_db *db;
        if (!qf_conf_user(d->ctl->conf, users[i], "name")) continue;
        qf_err *err = ctl_open(d->ctl, users[i], &db);
        if (err) doctor_fail(d, "is MariaDB running, and was sql/grants.sql applied?",
                             "%s: %s", users[i], err->words);
        else good++;
    }
    if (good > 0) doctor_ok(d, "%d database users can connect", good);
    return NULL;
}

/* --- schema --- */

static qf_err *look_file(struct doctor *d, const struct schema_file *f)
{
    char *text;
    size_t len;
    if (!qf_starts(f->path, "migrations/") && !qf_starts(f->path, "search/")) return NULL;
    if (qf_eq(f->state, "begun"))
        doctor_fail(d, "qifuctl migrate tells how to go on", "%s was not finished",
                    f->path);
    const char *path = qf_fmt(d->arena, "%s/%s", ctl_conf(d->ctl, "Paths.sql"), f->path);
    QF_TRY(file_read(d->arena, path, &text, &len));
    if (!qf_eq(sha256_of_text(d->arena, text, len), f->sha256))
        doctor_fail(d, "put the file back as it was applied", "%s was changed", f->path);
    return NULL;
}

qf_err *doctor_schema(struct doctor *d)
{
    struct qf_list files;
    struct qf_db *db;
    int64_t version;
    QF_TRY(ctl_open(d->ctl, "ddl", &db));
    QF_TRY(schema_version(db, &version));
    if (version > QF_SCHEMA_VERSION)
        doctor_warn(d, "install the programs that belong to it",
                    "version %" PRId64 " is newer than these programs, which know %d",
                    version, QF_SCHEMA_VERSION);
    if (version < QF_SCHEMA_VERSION)
        doctor_fail(d, "qifuctl migrate", "version %" PRId64 ", these programs need %d",
                    version, QF_SCHEMA_VERSION);
    QF_TRY(schema_files(db, &files));
    for (size_t i = 0; i < files.count; i++)
        QF_TRY(look_file(d, QF_AT(files, struct schema_file, i)));
    if (version == QF_SCHEMA_VERSION) doctor_ok(d, "version %" PRId64, version);
    return NULL;
}

/* --- server --- */

static void look_number(struct doctor *d, const char *name, int64_t value, int64_t want)
{
    if (value != want)
        doctor_fail(d, "compare the server's configuration with scripts/my.cnf.in",
                    "%s is %" PRId64 ", not %" PRId64, name, value, want);
}

static void look_clock(struct doctor *d, qf_time database)
{
    int64_t skew = database - qf_machine_now();
    if (skew > SKEW || skew < -SKEW)
        doctor_fail(d, "set both clocks from one source (chrony)",
                    "the database's clock and this machine's differ by %" PRId64 " s",
                    skew);
}

qf_err *doctor_server(struct doctor *d)
{
    struct schema_server s;
    struct qf_db *db;
    int before = d->failures;
    QF_TRY(ctl_open(d->ctl, "ddl", &db));
    QF_TRY(schema_server_read(db, &s));
    look_number(d, "innodb_flush_log_at_trx_commit", s.flush_at_commit, 1);
    look_number(d, "local_infile", s.local_infile, 0);
    look_clock(d, s.now);
    if (!qf_eq(s.charset, "utf8mb4"))
        doctor_fail(d, "ALTER DATABASE ... CHARACTER SET utf8mb4", "charset %s",
                    s.charset);
    if (!qf_eq(s.time_zone, "+08:00"))
        doctor_fail(d, "default_time_zone = +08:00", "time zone %s", s.time_zone);
    if (!strstr(s.sql_mode, "STRICT_TRANS_TABLES"))
        doctor_fail(d, "sql_mode as in scripts/my.cnf.in", "sql_mode %s", s.sql_mode);
    if (!s.mroonga)
        doctor_fail(d, "apt-get install mariadb-plugin-mroonga",
                    "the engine Mroonga is missing");
    if (!s.log_bin || s.sync_binlog != 1)
        doctor_warn(
            d, "log_bin and sync_binlog = 1 as in scripts/my.cnf.in",
            "without a synced binary log nothing after the last backup can be restored");
    if (d->failures == before)
        doctor_ok(d, "MariaDB %s, %s, %s", s.version, s.charset, s.time_zone);
    return NULL;
}

qf_err *doctor_tables(struct doctor *d)
{
    struct qf_list tables;
    struct qf_db *db;
    int good = 0;
    QF_TRY(ctl_open(d->ctl, "ddl", &db));
    QF_TRY(schema_tables(db, &tables));
    for (size_t i = 0; i < tables.count; i++) {
        const struct schema_table *t = QF_AT(tables, struct schema_table, i);
        bool derived = qf_starts(t->name, "search_doc");
        if (!derived && !qf_eq(t->engine, "InnoDB"))
            doctor_fail(d, "ALTER TABLE ... ENGINE=InnoDB", "%s is in engine %s", t->name,
                        t->engine);
        else if (!qf_starts(t->collation, "utf8mb4_"))
            doctor_fail(d, "ALTER TABLE ... CONVERT TO CHARACTER SET utf8mb4",
                        "%s is in %s", t->name, t->collation);
        else
            good++;
    }
    doctor_ok(d, "%d tables", good);
    return NULL;
}

/* --- content --- */

qf_err *doctor_sums(struct doctor *d)
{
    struct qf_db *db;
    int good = 0;
    QF_TRY(ctl_open(d->ctl, "ddl", &db));
    for (int i = 0; i < soundness_rules(); i++) {
        struct finding f;
        QF_TRY(soundness_look(db, i, &f));
        if (f.wrong == 0) good++;
        else
            doctor_fail(
                d, "compare the record with its history in audit_log, then correct it",
                "%s: %" PRId64 " records break it, the first is %" PRIu64, f.what,
                f.wrong, f.example);
    }
    doctor_ok(d, "%d of %d rules hold", good, soundness_rules());
    return NULL;
}

qf_err *doctor_audit(struct doctor *d)
{
    struct qf_db *db;
    uint64_t broken;
    QF_TRY(ctl_open(d->ctl, "jobs", &db));
    QF_TRY(audit_verify(db, &broken));
    if (broken)
        doctor_fail(d,
                    "keep the database as it is and call who is responsible for security",
                    "the audit log was changed: seal %" PRIu64 " does not agree", broken);
    else
        doctor_ok(d, "every seal of the audit log agrees");
    return NULL;
}

qf_err *doctor_outbox(struct doctor *d)
{
    struct backlog b;
    struct qf_db *db;
    QF_TRY(ctl_open(d->ctl, "jobs", &db));
    QF_TRY(soundness_backlog(db, &b));
    if (b.failed > 0)
        doctor_fail(d, "qifuctl outbox --state failed; then qifuctl outbox again ID",
                    "%" PRId64 " tasks were given up", b.failed);
    if (b.behind > BEHIND)
        doctor_fail(d, "is qifuctl jobs --loop running?",
                    "%" PRId64 " tasks wait, the oldest since %" PRId64 " s", b.waiting,
                    b.behind);
    if (b.failed == 0 && b.behind <= BEHIND)
        doctor_ok(d, "%" PRId64 " tasks wait, none too long", b.waiting);
    return NULL;
}

qf_err *doctor_index(struct doctor *d)
{
    struct qf_list kinds;
    struct qf_db *db;
    int64_t entries = 0;
    QF_TRY(ctl_open(d->ctl, "jobs", &db));
    QF_TRY(search_entries(db, &kinds));
    for (size_t i = 0; i < kinds.count; i++)
        entries += QF_AT(kinds, struct search_count, i)->hits;
    if (entries == 0)
        doctor_fail(d, "qifuctl search rebuild", "the search index is empty");
    else doctor_ok(d, "%" PRId64 " entries", entries);
    return NULL;
}

qf_err *doctor_backup(struct doctor *d)
{
    struct schema_file book;
    struct qf_db *db;
    bool known;
    QF_TRY(ctl_open(d->ctl, "ddl", &db));
    QF_TRY(schema_file_find(db, "backup", &book, &known));
    if (!known)
        doctor_warn(d, "qifuctl backup --to DIR, each night", "there is no backup yet");
    else if (qf_now() - book.changed_at > 26 * HOUR)
        doctor_warn(d, "qifuctl backup --to DIR, each night", "the last backup is of %s",
                    qf_show_time(d->arena, book.changed_at));
    else
        doctor_ok(d, "last backup %s", qf_show_time(d->arena, book.changed_at));
    return NULL;
}
