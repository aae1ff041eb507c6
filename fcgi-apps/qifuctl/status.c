/* qifuctl status: version, sizes, backlog, last backup; numbers, no judgement (that is
 * doctor). */
#include <inttypes.h>

#include "lib/core/str.h"
#include "model/job.h"
#include "model/schema.h"
#include "model/schema_version.h"
#include "model/search.h"
#include "qifuctl/commands.h"
#include "qifuctl/options.h"
#include "qifuctl/table.h"

static const char *number(struct ctl *c, int64_t n)
{
    return qf_fmt(c->arena, "%" PRId64, n);
}

static qf_err *count_rows(struct ctl *c, struct qf_db *db, struct ctl_table *t)
{
    struct schema_counts n;
    QF_TRY(schema_count(db, &n));
    const struct { const char *name; int64_t rows;
    } lines[] = {
        {"accounts", n.accounts},   {"enterprises", n.enterprises},
        {"providers", n.providers}, {"experts", n.experts},
        {"services", n.services},   {"needs", n.needs},
        {"products", n.products},   {"articles", n.articles},
        {"orders", n.orders},       {"attachments", n.attachments},
        {"sessions", n.sessions},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        ctl_table_row(t, lines[i].name, number(c, lines[i].rows), NULL);
    return NULL;
}

static qf_err *count_outbox(struct ctl *c, struct qf_db *db, struct ctl_table *t)
{
    struct qf_list sums;
    QF_TRY(job_sums(db, &sums));
    for (size_t i = 0; i < sums.count; i++) {
        const struct job_sum *s = QF_AT(sums, struct job_sum, i);
        if (qf_eq(s->state, "sent")) continue;
        ctl_table_row(t, qf_fmt(c->arena, "outbox %s %s", s->kind, s->state),
                      qf_fmt(c->arena, "%" PRId64 "  oldest %s", s->rows,
                             qf_time_sql(c->arena, s->oldest)), NULL);
    }
    return NULL;
}

static qf_err *count_index(struct ctl *c, struct qf_db *db, struct ctl_table *t)
{
    struct qf_list kinds;
    int64_t entries = 0;
    QF_TRY(search_entries(db, &kinds));
    for (size_t i = 0; i < kinds.count; i++)
        entries += QF_AT(kinds, struct search_count, i)->hits;
    ctl_table_row(t, "search entries", number(c, entries), NULL);
    return NULL;
}

static qf_err *last_backup(struct ctl *c, struct qf_db *db, struct ctl_table *t)
{
    struct schema_file book;
    bool known;
    QF_TRY(schema_file_find(db, "backup", &book, &known));
    ctl_table_row(t, "last backup",
                  known ? qf_time_sql(c->arena, book.changed_at) : "never", NULL);
    return NULL;
}

static qf_err *run(struct ctl *c)
{
    struct ctl_table t;
    struct qf_db *db;
    int64_t version;
    bool prepared;
    QF_TRY(ctl_open(c, "ddl", &db));
    QF_TRY(schema_is_prepared(db, &prepared));
    if (!prepared) return qf_state_error("the database is empty: run qifuctl migrate");
    QF_TRY(schema_version(db, &version));
    t = ctl_table_new(c->arena, "profile", ctl_conf(c, "Site.profile"), NULL);
    ctl_table_row(
        &t, "schema",
        qf_fmt(c->arena, "%" PRId64 " (these programs: %d)", version, QF_SCHEMA_VERSION),
        NULL);
    QF_TRY(count_rows(c, db, &t));
    QF_TRY(count_index(c, db, &t));
    QF_TRY(count_outbox(c, db, &t));
    QF_TRY(last_backup(c, db, &t));
    ctl_table_print(&t, stdout);
    return NULL;
}

int ctl_status(struct ctl *c, int argc, char **argv)
{
    int rc = ctl_options(c, &argc, &argv, NULL);
    if (rc != CTL_GO_ON) return rc;
    if (argc > 0) return ctl_misuse(c, "%s: not expected", argv[0]);
    return ctl_end(c, run(c));
}
