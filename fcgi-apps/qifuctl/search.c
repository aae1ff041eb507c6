/* qifuctl search: the index, built anew or asked. */
#include "model/search.h"

#include <inttypes.h>

#include "lib/core/str.h"
#include "model/schema.h"
#include "qifuctl/commands.h"
#include "qifuctl/options.h"
#include "qifuctl/table.h"

struct rebuild { const char *kind; uint64_t done; int64_t begin; };

static void told(const char *kind, uint64_t done, void *arg)
{
    struct rebuild *r = arg;
    if (!qf_eq(r->kind, kind)) r->done = 0;
    if (qf_eq(r->kind, kind) && done / 10000 == r->done / 10000) return;
    int64_t ms = qf_monotonic_ms() - r->begin;
    if (done >= 10000)
        printf("%-10s %9" PRIu64 "  after %" PRId64 ".%03" PRId64 " s\n", kind, done,
               ms / 1000, ms % 1000);
    fflush(stdout);
    *r = (struct rebuild){kind, done, r->begin};
}

static qf_err *rebuild(struct ctl *c)
{
    struct rebuild r = {.begin = qf_monotonic_ms()};
    struct qf_list kinds;
    struct qf_db *db;
    struct ctl_table t = ctl_table_new(c->arena, "kind", "entries", NULL);
    QF_TRY(ctl_open(c, "ddl", &db));
    QF_TRY(search_rebuild(db, c->arena, told, &r));
    QF_TRY(search_entries(db, &kinds));
    for (size_t i = 0; i < kinds.count; i++) {
        const struct search_count *k = QF_AT(kinds, struct search_count, i);
        ctl_table_row(&t, k->kind, qf_fmt(c->arena, "%" PRId64, k->hits), NULL);
    }
    ctl_table_print(&t, stdout);
    return NULL;
}

static qf_err *query(struct ctl *c, const struct search_filter *f)
{
    struct ctl_table t =
        ctl_table_new(c->arena, "kind", "title", "address", "text", NULL);
    struct qf_list hits;
    struct qf_db *db;
    int64_t total;
    QF_TRY(ctl_open(c, "ddl", &db));
    int64_t begin = qf_monotonic_ms();
    QF_TRY(search_query(db, c->arena, f, &hits, &total));
    int64_t ms = qf_monotonic_ms() - begin;
    for (size_t i = 0; i < hits.count; i++) {
        const struct search_hit *h = QF_AT(hits, struct search_hit, i);
        ctl_table_row(&t, h->kind, h->title, h->url, h->snippet, NULL);
    }
    if (hits.count > 0) ctl_table_print(&t, stdout);
    printf("%" PRId64 " found in %" PRId64 " ms\n", total, ms);
    return NULL;
}

int ctl_search(struct ctl *c, int argc, char **argv)
{
    struct search_filter f = {0};
    int64_t limit = 20;
    enum search_kind kind;
    const struct ctl_option options[] = {
        {"kind", CTL_TEXT, &f.kind, "KIND",
         "only these: service, provider, article, guide ..."},
        {"region", CTL_TEXT, &f.region, "CODE", "only this city or county"},
        {"limit", CTL_NUMBER, &limit, "N", "how many are shown (20)"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (argc != 1)
        return ctl_misuse(c, "rebuild, or the words to look for, are expected");
    if (f.kind && !search_kind_read(f.kind, &kind))
        return ctl_misuse(c, "--kind: there is no kind \"%s\"", f.kind);
    f.typed = argv[0];
    f.limit = (int)limit;
    return ctl_end(c, qf_eq(argv[0], "rebuild") ? rebuild(c) : query(c, &f));
}
