/* qifuctl load: order of the work, transactions, progress. */
#include "qifuctl/load.h"

#include <inttypes.h>

#include "lib/core/str.h"
#include "model/password.h"
#include "model/search.h"
#include "model/version.h"
#include "qifuctl/commands.h"
#include "qifuctl/options.h"

enum { CHUNK = 2000, TOLD = 100000, SUMMED = 2000 };

struct kind {
    const char *name;
    qf_err *(*put)(struct load *, int64_t n);
    int64_t count;
};

/* A chunk of one kind: one transaction. */
struct chunk {
    struct load *load;
    const struct kind *kind;
    int64_t from, to;
};

static qf_err *chunk_work(void *arg)
{
    struct chunk *c = arg;
    synthetic_forget(c->load->out);
    qf_arena_reset(c->load->arena);
    for (int64_t n = c->from; n < c->to; n++) QF_TRY(c->kind->put(c->load, n));
    return synthetic_flush(c->load->out);
}

static void tell(const struct kind *k, int64_t done, int64_t begin)
{
    int64_t ms = qf_monotonic_ms() - begin;
    printf("%-12s %9" PRId64 " of %" PRId64 "  %7" PRId64 " a second\n", k->name, done,
           k->count, done * 1000 / (ms > 0 ? ms : 1));
    fflush(stdout);
}

static qf_err *load_kind(struct load *l, const struct kind *k)
{
    int64_t begin = qf_monotonic_ms();
    for (int64_t n = 0; n < k->count; n += CHUNK) {
        struct chunk c = {l, k, n, n + CHUNK < k->count ? n + CHUNK : k->count};
        QF_TRY(qf_tx(l->db, chunk_work, NULL, &c));
        if (c.to % TOLD == 0 || c.to == k->count) tell(k, c.to, begin);
    }
    return NULL;
}

static qf_err *sum_up(struct load *l)
{
    int64_t begin = qf_monotonic_ms();
    for (int64_t n = 0; n < l->services; n += SUMMED) {
        uint64_t from = l->base.service + (uint64_t)n;
        QF_TRY(synthetic_sum_services(l->db, from, from + SUMMED - 1));
    }
    for (int64_t n = 0; n < l->providers; n += SUMMED) {
        uint64_t from = l->base.provider + (uint64_t)n;
        QF_TRY(synthetic_sum_providers(l->db, from, from + SUMMED - 1));
    }
    printf("sums          in %" PRId64 " ms\n", qf_monotonic_ms() - begin);
    return NULL;
}

static qf_err *read_codes(struct load *l)
{
    QF_TRY(synthetic_base_read(l->db, &l->base));
    QF_TRY(synthetic_places(l->db, &l->places));
    QF_TRY(synthetic_categories(l->db, &l->categories));
    QF_TRY(synthetic_divisions(l->db, &l->divisions));
    QF_TRY(synthetic_columns(l->db, &l->columns));
    if (!l->places.count || !l->categories.count || !l->divisions.count ||
        !l->columns.count)
        return qf_state_error(
            "regions, windows or codes are missing: run qifuctl migrate");
    return NULL;
}

static qf_err *load_all(struct load *l)
{
    const struct kind kinds[] = {
        {"people", load_person, l->people},
        {"enterprises", load_enterprise, l->enterprises},
        {"providers", load_provider, l->providers},
        {"services", load_service, l->services},
        {"orders", load_order, l->orders},
        {"articles", load_article, l->articles},
    };
    QF_TRY(synthetic_hurry(l->db, true));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        QF_TRY(load_kind(l, &kinds[i]));
    QF_TRY(synthetic_settle(l->db));
    QF_TRY(sum_up(l));
    QF_TRY(synthetic_hurry(l->db, false));
    return version_raise(l->db, "content");
}

static qf_err *run(struct ctl *c, struct load *l, const char *file, bool index)
{
    char password[PASSWORD_MAX];
    int64_t begin = qf_monotonic_ms();
    l->ctl = c;
    l->arena = ctl_arena(c);
    l->now = qf_now();
    l->password_hash = "";
    if (file) {
        QF_TRY(qf_secret_read(file, password, sizeof password));
        QF_TRY(password_hash(c->arena, password, &l->password_hash));
    }
    QF_TRY(ctl_open(c, "ddl", &l->db));
    l->out = synthetic_new(c->arena, l->db);
    QF_TRY(read_codes(l));
    QF_TRY(load_all(l));
    if (index) QF_TRY(search_rebuild(l->db, c->arena, NULL, NULL));
    printf("done in %" PRId64 " s%s\n", (qf_monotonic_ms() - begin) / 1000,
           index ? "" : "; qifuctl search rebuild makes it findable");
    return NULL;
}

int ctl_load(struct ctl *c, int argc, char **argv)
{
    struct load l = {0};
    const char *file = NULL;
    bool index = false;
    const struct ctl_option options[] = {
        {"enterprises", CTL_NUMBER, &l.enterprises, "N",
         "enterprises, each with its account"},
        {"people", CTL_NUMBER, &l.people, "N", "accounts of persons"},
        {"providers", CTL_NUMBER, &l.providers, "N", "providers, each with its account"},
        {"services", CTL_NUMBER, &l.services, "N", "services (needs providers)"},
        {"orders", CTL_NUMBER, &l.orders, "N",
         "orders and their ratings (needs the above)"},
        {"articles", CTL_NUMBER, &l.articles, "N", "articles"},
        {"password-file", CTL_TEXT, &file, "FILE",
         "password of the accounts; else no login"},
        {"index", CTL_FLAG, &index, NULL, "build the search index anew at the end"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    if (argc > 0) return ctl_misuse(c, "%s: not expected", argv[0]);
    if (l.services > 0 && l.providers == 0)
        return ctl_misuse(c, "--services needs --providers");
    if (l.orders > 0 && (l.services == 0 || l.enterprises == 0))
        return ctl_misuse(c, "--orders needs --services and --enterprises");
    if (l.enterprises + l.people + l.providers + l.articles == 0)
        return ctl_misuse(c, "say what to load, and how many");
    return ctl_end(c, run(c, &l, file, index));
}
