/* What a worker keeps between requests: settings (Site.*) and parts of pages (Part.*), each checked
 * by the version of what it was made from. All versions come in one round trip a request. */
#include "lib/web/inside.h"

struct kept { const struct qf_part *part; int64_t version, filled_ms; struct kept *next; };

qf_err *qf_versions_read(struct qf_req *r)
{
    if (r->in->versions) return NULL;
    return r->in->worker->app->keeper->versions(r->db, r->arena, &r->in->versions);
}

const char *qf_versions(const struct qf_req *r)
{
    return r->in->versions ? r->in->versions : "";
}

/* "site=3 content=17": the number behind a name, 0 when it is not there. */
static int64_t version_of(const char *text, const char *name)
{
    size_t len = strlen(name);
    for (const char *p = text; p && *p; p = strchr(p, ' '), p = p ? p + 1 : NULL)
        if (!strncmp(p, name, len) && p[len] == '=') return strtoll(p + len + 1, NULL, 10);
    return 0;
}

qf_err *qf_site_refresh(struct qf_req *r)
{
    struct qf_worker *w = r->in->worker;
    QF_TRY(qf_versions_read(r));
    int64_t version = version_of(r->in->versions, "site");
    if (version == w->site_version) return NULL;
    HDF *fresh = NULL;
    if (hdf_init(&fresh) != STATUS_OK) return qf_system_error("no memory for settings");
    qf_err *e = w->app->keeper->site(r->db, r->arena, (struct qf_data *)(void *)fresh);
    if (!e) {
        hdf_remove_tree(w->site, "Site");
        if (hdf_copy(w->site, "Site", fresh) != STATUS_OK) e = qf_system_error("settings");
        qf_hdf(w->site, "Site.base_url", qf_conf_str(w->conf, "Site.base_url"));
        qf_hdf(w->site, "Site.static", w->static_version);
        w->site_version = version;
    }
    hdf_destroy(&fresh);
    return e;
}

static struct kept *kept_of(const struct qf_part *part)
{
    static struct kept *all;
    for (struct kept *k = all; k; k = k->next)
        if (k->part == part) return k;
    struct kept *k = calloc(1, sizeof *k);
    if (!k) abort();
    *k = (struct kept){part, -1, 0, all};
    all = k;
    return k;
}

qf_err *qf_use_part(struct qf_req *r, const struct qf_part *part)
{
    struct qf_worker *w = r->in->worker;
    struct kept *k = kept_of(part);
    int64_t now = qf_monotonic_ms();

    QF_TRY(qf_versions_read(r));
    int64_t version = version_of(r->in->versions, part->depends);
    int64_t age = now - k->filled_ms;
    if (k->version == version && age < part->max_age * 1000LL) return NULL;
    if (k->version >= 0 && age < part->min_age * 1000LL) return NULL;
    const char *name = qf_fmt(r->arena, "Part.%s", part->name);
    hdf_remove_tree(w->site, name);
    k->version = -1;                    /* a failed fill is tried again */
    struct qf_data *site = (struct qf_data *)(void *)w->site;
    QF_TRY(part->fill(r->db, r->arena, qf_data_in(site, name)));
    k->version = version;
    k->filled_ms = now;
    return NULL;
}

struct qf_data *qf_part_data(struct qf_req *r, const struct qf_part *part)
{
    struct qf_data *site = (struct qf_data *)(void *)r->in->worker->site;
    return qf_data_in(site, qf_fmt(r->arena, "Part.%s", part->name));
}

const char *qf_site(const struct qf_req *r, const char *setting)
{
    HDF *site = hdf_get_obj(r->in->worker->site, "Site");
    return site ? hdf_get_value(site, setting, "") : "";
}
