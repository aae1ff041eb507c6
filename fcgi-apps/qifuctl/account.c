/* qifuctl account: look at accounts, open operators' accounts, close and reopen any. */
#include "model/account.h"

#include <inttypes.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/audit.h"
#include "model/grant.h"
#include "model/password.h"
#include "model/roster.h"
#include "model/second_factor.h"
#include "qifuctl/commands.h"
#include "qifuctl/options.h"
#include "qifuctl/passwords.h"
#include "qifuctl/table.h"

static const struct actor us = {.name = "qifuctl"};

static qf_err *find(struct ctl *c, struct qf_db *db, const char *name, struct account *a)
{
    bool found;
    QF_TRY(account_by_name(db, c->arena, name, a, &found));
    return found ? NULL : qf_state_error("there is no account \"%s\"", name);
}

static const char *time_or(struct qf_arena *a, qf_time t)
{
    return t == QF_NO_TIME ? "-" : qf_time_sql(a, t);
}

static qf_err *list(struct ctl *c, const struct roster_filter *f)
{
    struct ctl_table t = ctl_table_new(c->arena, "id", "name", "kind", "state", "person",
                                       "acts for", "roles", NULL);
    struct qf_list rows;
    struct qf_db *db;
    QF_TRY(ctl_open(c, "ddl", &db));
    QF_TRY(roster_list(db, f, &rows));
    for (size_t i = 0; i < rows.count; i++) {
        const struct roster_row *r = QF_AT(rows, struct roster_row, i);
        ctl_table_row(&t, qf_fmt(c->arena, "%" PRIu64, r->id), r->name, r->kind, r->state,
                      r->person_name, r->org_name ? r->org_name : "",
                      r->roles ? r->roles : "", NULL);
    }
    ctl_table_print(&t, stdout);
    return NULL;
}

static const char *factor_words(struct qf_arena *a, const struct second_factor *f)
{
    if (!f->on) return "none";
    return qf_fmt(a, "since %s, %" PRId64 " recovery codes left", time_or(a, f->created_at),
                  f->recovery_left);
}

static qf_err *show(struct ctl *c, const char *name)
{
    struct second_factor factor;
    struct qf_list grants;
    struct qf_db *db;
    struct account a;
    QF_TRY(ctl_open(c, "ddl", &db));
    QF_TRY(find(c, db, name, &a));
    struct ctl_table t = ctl_table_new(c->arena, "name", a.name, NULL);
    ctl_table_row(&t, "id", qf_fmt(c->arena, "%" PRIu64, a.id), NULL);
    ctl_table_row(&t, "kind", a.kind, NULL);
    ctl_table_row(&t, "state", a.state, NULL);
    ctl_table_row(&t, "person", a.person_name, NULL);
    ctl_table_row(&t, "phone", qf_mask_phone(c->arena, a.phone), NULL);
    ctl_table_row(&t, "mail", qf_mask_email(c->arena, a.email), NULL);
    ctl_table_row(&t, "password", qf_empty(a.password_hash) ? "none: no login" : "set",
                  NULL);
    QF_TRY(second_factor_get(db, a.id, &factor));
    ctl_table_row(&t, "second factor", factor_words(c->arena, &factor), NULL);
    ctl_table_row(&t, "created", time_or(c->arena, a.created_at), NULL);
    ctl_table_row(&t, "last login", time_or(c->arena, a.last_login_at), NULL);
    QF_TRY(grant_list(db, a.id, &grants));
    for (size_t i = 0; i < grants.count; i++) {
        const struct grant *g = QF_AT(grants, struct grant, i);
        ctl_table_row(&t, "may",
                      qf_fmt(c->arena, "%s (%s) in %s %s", g->function_code, g->role_code,
                             g->window_code, g->window_name),
                      NULL);
    }
    ctl_table_print(&t, stdout);
    return NULL;
}

/* --- changes: each with its row in the audit log --- */

struct change {
    struct ctl *ctl;
    struct qf_db *db;
    struct account account;
    const char *action, *state, *hash;
    struct account_new fresh;
};

static qf_err *write_down(struct change *x, uint64_t id)
{
    return audit_write(x->db, &us, &(struct audit){
        .action = x->action, .subject_type = "account", .subject_id = id,
        .window_id = x->fresh.window_id});
}

static qf_err *state_work(void *arg)
{
    struct change *x = arg;
    QF_TRY(account_set_state(x->db, x->account.id, x->state));
    return write_down(x, x->account.id);
}

static qf_err *set_state(struct ctl *c, const char *name, const char *state,
                         const char *action)
{
    struct change x = {.ctl = c, .state = state, .action = action};
    QF_TRY(ctl_open(c, "ddl", &x.db));
    QF_TRY(find(c, x.db, name, &x.account));
    QF_TRY(qf_tx(x.db, state_work, NULL, &x));
    printf("%s is %s\n", x.account.name, state);
    return NULL;
}

static qf_err *password_work(void *arg)
{
    struct change *x = arg;
    QF_TRY(account_set_password(x->db, x->account.id, x->hash));
    return write_down(x, x->account.id);
}

static qf_err *set_password(struct ctl *c, const char *name)
{
    struct change x = {.ctl = c, .action = "account.password"};
    char *password = password_random(c->arena);
    QF_TRY(ctl_open(c, "ddl", &x.db));
    QF_TRY(find(c, x.db, name, &x.account));
    QF_TRY(password_hash(c->arena, password, &x.hash));
    QF_TRY(qf_tx(x.db, password_work, NULL, &x));
    printf("%s has a new password, shown only here: %s\n", x.account.name, password);
    return NULL;
}

static qf_err *factor_work(void *arg)
{
    struct change *x = arg;
    return second_factor_reset(x->db, x->ctl->arena, &us, x->account.id, x->account.window_id,
                               "qifuctl");
}

static qf_err *take_factor(struct ctl *c, const char *name)
{
    struct change x = {.ctl = c};
    QF_TRY(ctl_open(c, "ddl", &x.db));
    QF_TRY(find(c, x.db, name, &x.account));
    QF_TRY(qf_tx(x.db, factor_work, NULL, &x));
    printf("%s has no second factor any more, and is signed out\n", x.account.name);
    return NULL;
}

static qf_err *create_work(void *arg)
{
    struct change *x = arg;
    uint64_t id;
    QF_TRY(account_add(x->db, x->ctl->arena, &x->fresh, &id));
    QF_TRY(roster_join_window(x->db, id, x->fresh.window_id));
    return write_down(x, id);
}

struct wish { const char *person, *phone, *window; };

static qf_err *create(struct ctl *c, const char *name, const struct wish *w)
{
    struct change x = {.ctl = c, .action = "account.create"};
    char *password = password_random(c->arena);
    QF_TRY(ctl_open(c, "ddl", &x.db));
    x.fresh = (struct account_new){.name = name, .person_name = w->person,
                                   .phone = w->phone ? w->phone : "", .email = "",
                                   .kind = QF_OPERATOR};
    QF_TRY(grant_window(x.db, w->window, &x.fresh.window_id));
    QF_TRY(password_hash(c->arena, password, &x.fresh.password_hash));
    QF_TRY(qf_tx(x.db, create_work, NULL, &x));
    printf("%s may sign in with the password, shown only here: %s\n"
           "It holds no right yet: qifuctl grant add %s ROLE %s\n", name, password, name,
           w->window);
    return NULL;
}

static int create_checked(struct ctl *c, const char *name, const struct wish *w)
{
    if (qf_empty(w->person) || qf_empty(w->window))
        return ctl_misuse(c, "create needs --person and --window");
    if (w->phone && !qf_is_mobile(w->phone))
        return ctl_misuse(c, "--phone: \"%s\" is not a mobile number", w->phone);
    return ctl_end(c, create(c, name, w));
}

int ctl_account(struct ctl *c, int argc, char **argv)
{
    struct roster_filter f = {0};
    struct wish w = {0};
    int64_t limit = 100;
    const struct ctl_option options[] = {
        {"kind", CTL_TEXT, &f.kind, "KIND",
         "list: enterprise, person, provider, expert, operator"},
        {"state", CTL_TEXT, &f.state, "STATE", "list: active, disabled or closed"},
        {"find", CTL_TEXT, &f.part, "TEXT", "list: part of a name, or a phone"},
        {"limit", CTL_NUMBER, &limit, "N", "list: how many (100)"},
        {"person", CTL_TEXT, &w.person, "NAME", "create: name of the person"},
        {"phone", CTL_TEXT, &w.phone, "PHONE", "create: mobile number"},
        {"window", CTL_TEXT, &w.window, "CODE", "create: window it works for"},
        {0},
    };
    int rc = ctl_options(c, &argc, &argv, options);
    if (rc != CTL_GO_ON) return rc;
    const char *verb = argc > 0 ? argv[0] : "list";
    f.limit = (int)limit;
    if (qf_eq(verb, "list") && argc <= 1) return ctl_end(c, list(c, &f));
    if (argc != 2) return ctl_misuse(c, "list, or a verb and a NAME, are expected");
    if (qf_eq(verb, "show")) return ctl_end(c, show(c, argv[1]));
    if (qf_eq(verb, "create")) return create_checked(c, argv[1], &w);
    if (qf_eq(verb, "password")) return ctl_end(c, set_password(c, argv[1]));
    if (qf_eq(verb, "reset-factor")) return ctl_end(c, take_factor(c, argv[1]));
    if (qf_eq(verb, "disable"))
        return ctl_end(c, set_state(c, argv[1], "disabled", "account.disable"));
    if (qf_eq(verb, "restore"))
        return ctl_end(c, set_state(c, argv[1], "active", "account.restore"));
    return ctl_misuse(c, "%s: not expected", verb);
}
