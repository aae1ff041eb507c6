/* One entry for an award: its page, its receipt, deleting and withdrawing. */
#include "dispatch/forms_award.h"
#include "dispatch/pages_award.h"
#include "keeper/timeline.h"
#include "model/case.h"

/* --- what these pages share --- */

static const char *address(struct qf_req *r, const struct award_entry *e, const char *end)
{
    return qf_fmt(r->arena, "/dispatch/entries/%llu%s", (unsigned long long)e->id, end);
}

qf_err *entry_back(struct qf_req *r, const struct award_entry *e, const char *words)
{
    return qf_go(r, words, "%s", address(r, e, ""));
}

bool entry_is_locked(struct qf_req *r, const struct award_entry *e, qf_err **gone)
{
    const char *words;
    if (award_may_change(r->arena, e, qf_day(r->now), &words)) return false;
    *gone = entry_back(r, e, words);
    return true;
}

qf_err *entry_refuse_locked(struct qf_req *r, const struct award_entry *e)
{
    const char *words;
    if (award_may_change(r->arena, e, qf_day(r->now), &words)) return NULL;
    return qf_state_error("%s", words);
}

void put_entry_crumbs(struct qf_req *r, const struct award_place *p, const char *what)
{
    qf_crumb(r, p->sheet.name, qf_fmt(r->arena, "/dispatch/awards/%s", p->sheet.code));
    qf_crumb(r, what, "");
}

static void put_place(struct qf_req *r, const struct award_place *p)
{
    struct qf_data *d = qf_data_in(r->data, "sheet");
    put_entry(r, qf_data_in(r->data, "entry"), &p->entry);
    qf_put_str(d, "edit_title", p->sheet.edit_title);
    qf_put_str(d, "proof_hint", p->sheet.proof_hint);
    qf_putf(d, "list_url", "/dispatch/awards/%s", p->sheet.code);
    qf_putf(d, "won_url", "/dispatch/excellent/%s", p->sheet.code);
}

static const struct { const char *code, *name, *end; } steps[] = {
    {"basic", "基本信息", "/basic"}, {"proofs", "申报证明材料上传", "/proofs"},
};

void put_entry_steps(struct qf_req *r, const struct award_place *p, const char *step)
{
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct qf_data *d = qf_data_at(r->data, "tabs", i);
        qf_put_str(d, "name", steps[i].name);
        qf_put_str(d, "url", address(r, &p->entry, steps[i].end));
        if (qf_eq(steps[i].code, step)) qf_put_str(d, "current", "1");
    }
    put_place(r, p);
    put_entry_crumbs(r, p, p->sheet.edit_title);
}

static qf_err *case_here(struct qf_req *r, const struct award_entry *e, struct case_file *c,
                         bool *found)
{
    return case_of(r->db, AWARD_FILES, AWARD_FILES, e->id, c, found);
}

/* --- one --- */

qf_err *page_entry_show(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "entry");
    struct case_file c;
    bool found;
    put_place(r, p);
    QF_TRY(put_award_values(r, d, &p->entry));
    QF_TRY(put_award_files(r, d, &p->entry));
    QF_TRY(case_here(r, &p->entry, &c, &found));
    if (found) QF_TRY(put_timeline(r, &c));
    qf_title(r, "%s", p->entry.title);
    put_entry_crumbs(r, p, p->entry.number);
    return NULL;
}

qf_err *page_entry_receipt(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    struct case_file c;
    bool found;
    put_place(r, p);
    QF_TRY(case_here(r, &p->entry, &c, &found));
    if (!found) return entry_back(r, &p->entry, "填报还没有提交");
    qf_put_str(r->data, "window", c.window_name);
    put_entry_crumbs(r, p, "回执");
    return qf_eq(c.turn, "window") ? put_receipt(r, &c) : NULL;
}

/* --- deleting and withdrawing --- */

qf_err *page_entry_ask_delete(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    if (!award_is_draft(&p->entry))
        return entry_back(r, &p->entry, "提交过的填报不能删除，可以撤回");
    put_place(r, p);
    put_entry_crumbs(r, p, "删除");
    return NULL;
}

qf_err *page_entry_delete(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    QF_TRY(award_delete(r->db, &p->entry));
    return qf_go(r, "草稿已删除", "/dispatch/awards/%s", p->sheet.code);
}

qf_err *page_entry_ask_withdraw(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    if (!award_may_withdraw(&p->entry))
        return entry_back(r, &p->entry, qf_fmt(r->arena, "填报现在是“%s”，不能撤回",
                                               award_state_word(p->entry.state)));
    put_place(r, p);
    put_entry_crumbs(r, p, "撤回");
    return NULL;
}

qf_err *page_entry_withdraw(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    struct case_file c;
    bool found;
    QF_TRY(case_here(r, &p->entry, &c, &found));
    if (!found) return qf_state_error("填报还没有提交，草稿可以直接删除");
    QF_TRY(case_fire(r->db, r->arena, c.id, "withdraw", r->actor, ""));
    return entry_back(r, &p->entry, "填报已撤回，截止以前可以修改后重新提交");
}
