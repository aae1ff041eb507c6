/* qifuctl grant: who may do what, where. */
#include "model/grant.h"

#include <inttypes.h>

#include "lib/core/str.h"
#include "model/account.h"
#include "qifuctl/commands.h"
#include "qifuctl/options.h"
#include "qifuctl/table.h"

static const struct actor us = {.name = "qifuctl"};

static qf_err *account_id(struct ctl *c, struct qf_db *db, const char *name, uint64_t *id)
{
    struct account a;
    bool found;
    QF_TRY(account_by_name(db, c->arena, name, &a, &found));
    if (!found) return qf_state_error("there is no account \"%s\"", name);
    *id = a.id;
    return NULL;
}

static qf_err *list(struct ctl *c, const char *name)
{
    struct ctl_table t = ctl_table_new(c->arena, "account", "role", "function", "window",
                                       "name", "since", NULL);
    struct qf_list grants;
    struct qf_db *db;
    uint64_t id = 0;
    QF_TRY(ctl_open(c, "ddl", &db));
    if (name) QF_TRY(account_id(c, db, name, &id));
    QF_TRY(grant_list(db, id, &grants));
    for (size_t i = 0; i < grants.count; i++) {
        const struct grant *g = QF_AT(grants, struct grant, i);
        ctl_table_row(&t, g->account_name, g->role_code, g->function_code, g->window_code,
                      g->window_name, qf_time_sql(c->arena, g->granted_at), NULL);
    }
    ctl_table_print(&t, stdout);
    return NULL;
}

static qf_err *change(struct ctl *c, const char *name, struct grant_order *o, bool add)
{
    struct qf_db *db;
    uint64_t changed;
    QF_TRY(ctl_open(c, "ddl", &db));
    QF_TRY(account_id(c, db, name, &o->account));
    if (add) QF_TRY(grant_add(db, &us, o, &changed));
    else QF_TRY(grant_remove(db, &us, o, &changed));
    printf("%" PRIu64 " %s\n", changed, add ? "granted" : "taken away");
    return NULL;
}

int ctl_grant(struct ctl *c, int argc, char **argv)
{
    struct grant_order o = {0};
    const struct ctl_option options[] = {
        {"function", CTL_TEXT, &o.function, "CODE",
         "only this function of the role; else all"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    const char *verb = argc > 0 ? argv[0] : "list";
    if (qf_eq(verb, "list") && argc <= 2)
        return ctl_end(c, list(c, argc > 1 ? argv[1] : NULL));
    bool add = qf_eq(verb, "add");
    if (!add && !qf_eq(verb, "remove")) return ctl_misuse(c, "%s: not expected", verb);
    if (argc != 4) return ctl_misuse(c, "%s NAME ROLE WINDOW is expected", verb);
    o.role = argv[2];
    o.window = argv[3];
    return ctl_end(c, change(c, argv[1], &o, add));
}
