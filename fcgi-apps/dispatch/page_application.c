/* 核心服务机构申报管理: the list, one application, its receipt, deleting and withdrawing. */
#include "dispatch/pages_application.h"

#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/case.h"

qf_err *load_application(struct qf_req *r)
{
    struct application *a = qf_alloc(r->arena, sizeof *a);
    QF_TRY(application_own(r->db, r->actor->org, qf_path_id(r), a));
    qf_set_record(r, a);
    return NULL;
}

const struct application *application_here(struct qf_req *r)
{
    if (!qf_record(r) && load_application(r)) return NULL;
    return qf_record(r);
}

static const char *address(struct qf_req *r, const struct application *a, const char *end)
{
    return qf_fmt(r->arena, "/dispatch/applications/%llu%s", (unsigned long long)a->id, end);
}

qf_err *application_back(struct qf_req *r, const struct application *a, const char *words)
{
    return qf_go(r, words, "%s", address(r, a, ""));
}

static qf_err *case_here(struct qf_req *r, const struct application *a, struct case_file *c,
                         bool *found)
{
    return case_of(r->db, APPLICATION_FILES, APPLICATION_FILES, a->id, c, found);
}

/* --- what these pages share --- */

static const struct { const char *code, *name, *end; } steps[] = {
    {"basic", "基本信息", "/basic"}, {"service", "服务经营情况", "/service"},
    {"proofs", "申报证明材料上传", "/proofs"},
};

void put_application_steps(struct qf_req *r, const struct application *a, const char *step)
{
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct qf_data *d = qf_data_at(r->data, "tabs", i);
        qf_put_str(d, "name", steps[i].name);
        qf_put_str(d, "url", address(r, a, steps[i].end));
        if (qf_eq(steps[i].code, step)) qf_put_str(d, "current", "1");
    }
    put_application(r, qf_data_in(r->data, "application"), a);
    qf_crumb(r, "核心服务机构申报管理", "/dispatch/applications");
    qf_crumb(r, "编辑服务机构申报信息", "");
}

static bool may_withdraw(const struct application *a)
{
    return qf_eq(a->state, "city") || qf_eq(a->state, "returned");
}

/* What its institution may do with it now, as "1" at .may_change, .may_delete, .may_withdraw, .may_submit. */
static void put_rights(struct qf_req *r, struct qf_data *d, const struct application *a)
{
    bool change = application_may_change(r->arena, a, qf_day(r->now), NULL);
    qf_put_bool(d, "may_change", change);
    qf_put_bool(d, "may_submit", change && !qf_eq(a->state, "city"));
    qf_put_bool(d, "may_delete", application_is_draft(a));
    qf_put_bool(d, "may_withdraw", may_withdraw(a));
}

/* --- the list --- */

qf_err *page_application_list(struct qf_req *r)
{
    struct qf_list list;
    struct round round;
    bool found;
    QF_TRY(application_own_list(r->db, r->actor->org, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct application *a = QF_AT(list, struct application, i);
        put_application(r, qf_data_at(r->data, "applications", i), a);
        put_rights(r, qf_data_at(r->data, "applications", i), a);
    }
    QF_TRY(round_current(r->db, "core", &round, &found));
    if (!found) QF_TRY(round_nearest(r->db, "core", &round, &found));
    if (found) put_round(r, "round", &round);
    qf_crumb(r, "核心服务机构申报管理", "");
    return NULL;
}

/* --- one --- */

qf_err *page_application_show(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "application");
    struct case_file c;
    bool found;
    put_application(r, d, a);
    put_rights(r, d, a);
    QF_TRY(put_application_years(r, d, a));
    QF_TRY(put_application_files(r, d, a));
    QF_TRY(case_here(r, a, &c, &found));
    if (found) QF_TRY(put_timeline(r, &c));
    qf_title(r, "%s申报", a->name);
    qf_crumb(r, "核心服务机构申报管理", "/dispatch/applications");
    qf_crumb(r, a->number, "");
    return NULL;
}

qf_err *page_application_receipt(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    struct case_file c;
    bool found;
    put_application(r, qf_data_in(r->data, "application"), a);
    QF_TRY(case_here(r, a, &c, &found));
    if (!found) return application_back(r, a, "申报还没有提交");
    qf_put_str(r->data, "window", c.window_name);
    qf_crumb(r, "核心服务机构申报管理", "/dispatch/applications");
    qf_crumb(r, "回执", "");
    return qf_eq(c.turn, "window") ? put_receipt(r, &c) : NULL;
}

qf_err *page_application_paper(struct qf_req *r)
{
    return application_paper(r, qf_record(r), qf_path_part(r, "paper"));
}

/* --- deleting and withdrawing --- */

static void put_question(struct qf_req *r, const struct application *a, const char *what)
{
    put_application(r, qf_data_in(r->data, "application"), a);
    qf_crumb(r, "核心服务机构申报管理", "/dispatch/applications");
    qf_crumb(r, a->number, address(r, a, ""));
    qf_crumb(r, what, "");
}

qf_err *page_application_ask_delete(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    if (!application_is_draft(a)) return application_back(r, a, "提交过的申报不能删除，可以撤回");
    put_question(r, a, "删除");
    return NULL;
}

qf_err *page_application_delete(struct qf_req *r)
{
    QF_TRY(application_delete(r->db, qf_record(r)));
    return qf_go(r, "草稿已删除", "/dispatch/applications");
}

qf_err *page_application_ask_withdraw(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    if (!may_withdraw(a))
        return application_back(r, a, qf_fmt(r->arena, "申报现在是“%s”，不能撤回",
                                             application_state_word(a->state)));
    put_question(r, a, "撤回");
    return NULL;
}

qf_err *page_application_withdraw(struct qf_req *r)
{
    const struct application *a = qf_record(r);
    struct case_file c;
    bool found;
    QF_TRY(case_here(r, a, &c, &found));
    if (!found) return qf_state_error("申报还没有提交，草稿可以直接删除");
    QF_TRY(case_fire(r->db, r->arena, c.id, "withdraw", r->actor, ""));
    return application_back(r, a, "申报已撤回，截止以前可以修改后重新提交");
}
