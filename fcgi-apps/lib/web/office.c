/* What every page of a back office shows around itself: its menu, as far as this visitor may use it,
 * and who the visitor is; and what the masthead of a public app of its own shows. The portal has neither,
 * and nothing of this happens. */
#include "lib/web/inside.h"

bool qf_is_office(const struct qf_req *r)
{
    const struct qf_app *app = r->in->worker->app;
    bool open = app->open_layout && (!r->route || r->route->may == QF_ANYONE);
    return app->menu && !open;
}

const char *qf_layout(const struct qf_req *r)
{
    const struct qf_app *app = r->in->worker->app;
    return app->open_layout && !qf_is_office(r) ? app->open_layout : app->layout;
}

/* The entry that stands for this page: the longest path that it lies at or below. */
static const struct qf_menu *current_entry(const struct qf_req *r)
{
    const struct qf_menu *best = NULL;
    size_t longest = 0;
    for (const struct qf_menu *m = r->in->worker->app->menu; m->path; m++) {
        size_t len = strlen(m->path);
        bool below = qf_starts(r->path, m->path) && r->path[len] == '/';
        if ((!qf_eq(r->path, m->path) && !below) || len <= longest) continue;
        best = m;
        longest = len;
    }
    return best;
}

static void put_link(HDF *h, const struct qf_menu *m, bool current)
{
    qf_hdf(h, "url", m->path);
    if (current) qf_hdf(h, "current", "1");
}

static void put_menu(struct qf_req *r, HDF *office)
{
    const struct qf_app *app = r->in->worker->app;
    const struct qf_menu *current = current_entry(r);
    const char *open = NULL;
    HDF *group = NULL;
    int groups = 0, items = 0;
    for (const struct qf_menu *m = app->menu; m->path; m++) {
        if (m->may && !app->keeper->may(r->actor, m->may)) continue;
        if (!qf_eq(open, m->group)) {
            open = m->group;
            items = 0;
            group = qf_hdf_node(office, qf_fmt(r->arena, "menu.%d", groups++));
            qf_hdf(group, "name", m->group);
            qf_hdf(group, "icon", m->icon);
        }
        if (!m->name) {
            put_link(group, m, m == current);
            continue;
        }
        HDF *item = qf_hdf_node(group, qf_fmt(r->arena, "items.%d", items++));
        qf_hdf(item, "name", m->name);
        put_link(item, m, m == current);
    }
}

static qf_err *put_visitor(struct qf_req *r)
{
    const struct qf_app *app = r->in->worker->app;
    struct qf_visitor v = {0};
    QF_TRY(app->keeper->visitor(r->db, r->arena, r->actor, &v));
    HDF *h = qf_hdf_node(r->in->hdf, "Visitor");
    qf_hdf(h, "name", qf_empty(r->actor->person) ? r->actor->name : r->actor->person);
    if (!qf_empty(v.org)) {
        qf_hdf(h, "org", v.org);
        qf_hdf(h, "org_url", "/account");
    }
    qf_hdf_int(h, "unread", v.unread);
    qf_hdf(h, "messages_url", app->messages);
    qf_hdf(h, "token", qf_token(r));
    qf_hdf(h, "key", qf_random_hex(r->arena, 16));
    return NULL;
}

static void put_nav(struct qf_req *r, HDF *office)
{
    int n = 0;
    for (const struct qf_nav *nav = r->in->worker->app->nav; nav->key; nav++) {
        HDF *item = qf_hdf_node(office, qf_fmt(r->arena, "nav.%d", n++));
        qf_hdf(item, "key", nav->key);
        qf_hdf(item, "name", nav->name);
        qf_hdf(item, "url", nav->path);
    }
}

qf_err *qf_office_put(struct qf_req *r)
{
    const struct qf_app *app = r->in->worker->app;
    if (!app->home) return NULL;
    HDF *office = qf_hdf_node(r->in->hdf, "Office");
    qf_hdf(office, "name", app->office);
    qf_hdf(office, "url", app->home);
    if (!qf_is_office(r)) {
        if (app->nav) put_nav(r, office);
        return NULL;
    }
    qf_hdf(r->in->hdf, "Page.noindex", "1");
    put_menu(r, office);
    return put_visitor(r);
}
