/* 基础数据填报, step 基本信息: a new filing, and the change of one. */
#include "dispatch/filing.h"
#include "dispatch/forms_filing.h"
#include "dispatch/pages_filing.h"
#include "lib/text/text.h"
#include "model/filing_write.h"
#include "model/institution.h"

/* --- which month --- */

struct period { int year, month; };

static struct period last_month(const struct qf_req *r)
{
    struct qf_civil now = qf_civil_of(r->now);
    int last = filing_month_of(now.year, now.month) - 1;
    return (struct period){last / 12, last % 12 + 1};
}

/* What was typed, else what the address says, else last month. */
static struct period period_of(struct qf_req *r)
{
    struct period p = last_month(r);
    const char *year = qf_query(r, "year"), *month = qf_query(r, "month");
    int64_t y = p.year, m = p.month;
    if (year) qf_read_i64(year, 2000, 2999, &y);
    if (month) qf_read_i64(month, 1, 12, &m);
    if (qf_given(r, FILE_YEAR)) y = qf_int(r, FILE_YEAR);
    if (qf_given(r, FILE_MONTH)) qf_read_i64(qf_str(r, FILE_MONTH), 1, 12, &m);
    return (struct period){(int)y, (int)m};
}

/* --- doubts --- */

struct checked { struct filing_beside beside; struct filing_doubt doubts[FILING_DOUBTS]; int count; };

static qf_err *check(struct qf_req *r, const struct filing_text *t, struct checked *c)
{
    QF_TRY(filing_beside(r->db, r->actor->org, t->year, t->month, &c->beside));
    c->count = filing_doubts(r->arena, t, filing_last(&c->beside), &c->beside.known, c->doubts);
    return NULL;
}

/* Can what was typed be judged? Not while a figure is missing or is none. */
static bool is_whole(struct qf_req *r)
{
    for (enum filing_cell i = 0; i < FILING_CELLS; i++)
        if (!qf_given(r, filing_field(i))) return false;
    return true;
}

/* What is unusual needs a word, unless it is only a draft. */
static qf_err *demand_note(struct qf_req *r, const struct filing_text *t, const struct checked *c)
{
    if (c->count == 0 || *qf_draft(r) || qf_utf8_len(t->note) >= 4) return NULL;
    qf_wrong(r, FILE_NOTE, "有 %d 处数字需要核对（第一处：%s%s）。请改正，或者在这里写明原因",
             c->count, c->doubts[0].label, c->doubts[0].words);
    return qf_refused(r);
}

/* --- the page --- */

static qf_err *put_institution(struct qf_req *r, struct institution *core, bool *found)
{
    QF_TRY(institution_get(r->db, r->actor->org, core, found));
    if (!*found) return NULL;
    qf_put_str(r->data, "name", core->name);
    qf_put_str(r->data, "uscc", core->uscc);
    return NULL;
}

static qf_err *put_page(struct qf_req *r, int year, int month, const struct filing_text *stored)
{
    struct filing_text t = stored ? *stored : filing_of_form(r, year, month);
    struct checked *c = qf_alloc(r->arena, sizeof *c);
    if (qf_given(r, FILE_STAFF)) t = filing_of_form(r, year, month);
    QF_TRY(check(r, &t, c));
    put_filing_beside(r, &c->beside, year, month);
    if (stored || is_whole(r)) put_filing_doubts(r, c->doubts, c->count);
    if (qf_side(r, "take")) take_filing_known(r, &c->beside);
    qf_put_str(r->data, "month_words", filing_month_words(r, year, month));
    qf_put_str(r->data, "template_url",
               qf_fmt(r->arena, "/dispatch/filings/template?year=%d&month=%d", year, month));
    return NULL;
}

/* --- a new one --- */

/* What changes little from month to month is filled in as it was. */
static void fill_from(struct qf_req *r, const struct filing_beside *b)
{
    if (!b->has_last) return;
    qf_prefill(r, &filing_form, FILE_TYPE, b->last.type_code);
    qf_prefill(r, &filing_form, FILE_PLACE, b->last.place_kind);
    qf_prefill(r, &filing_form, FILE_AREA,
               filing_cell_show(r->arena, FILING_AREA, b->last.cells[FILING_AREA]));
}

/* The month that was asked for; else the newest of the last year that its certificate covers and nothing
 * was filed for, else last month. *found: there is a filing for it. */
static qf_err *choose_month(struct qf_req *r, const struct institution *core, struct period *p,
                            struct filing *f, bool *found)
{
    bool asked = qf_query(r, "year") || qf_query(r, "month");
    QF_TRY(filing_of_month(r->db, r->actor->org, p->year, p->month, f, found));
    for (int back = 1; !asked && *found && back < 12; back++) {
        int month = filing_month_of(p->year, p->month) - back;
        const struct period at = {month / 12, month % 12 + 1};
        if (filing_month_ends(at.year, at.month) <= core->core_from) return NULL;
        struct filing other;
        bool filed;
        QF_TRY(filing_of_month(r->db, r->actor->org, at.year, at.month, &other, &filed));
        if (filed) continue;
        *p = at;
        *found = false;
    }
    return NULL;
}

qf_err *page_filing_new(struct qf_req *r)
{
    struct period p = period_of(r);
    struct filing_beside beside;
    struct institution core;
    struct filing f;
    bool found;
    QF_TRY(put_institution(r, &core, &found));
    if (!found) return filing_not_core(r);
    QF_TRY(choose_month(r, &core, &p, &f, &found));
    if (found)
        return qf_go(r, "这个月已经有填报，已为您打开", "/dispatch/filings/%llu",
                     (unsigned long long)f.id);
    QF_TRY(filing_round_open(r->db, r->arena, p.year));
    QF_TRY(filing_beside(r->db, r->actor->org, p.year, p.month, &beside));
    qf_prefill(r, &filing_form, FILE_YEAR, qf_fmt(r->arena, "%d", p.year));
    qf_prefill(r, &filing_form, FILE_MONTH, qf_fmt(r->arena, "%d", p.month));
    fill_from(r, &beside);
    put_filing_steps(r, NULL, 0);
    qf_crumb(r, "核心服务机构调度数据", "/dispatch/filings");
    qf_crumb(r, "基础数据填报", "");
    return put_page(r, p.year, p.month, NULL);
}

/* 下一步 leads to the files, a draft stays where it is. */
static qf_err *go_on(struct qf_req *r, uint64_t id)
{
    unsigned long long n = (unsigned long long)id;
    if (*qf_draft(r)) return qf_go(r, "草稿已保存，还没有提交", "/dispatch/filings/%llu/edit", n);
    return qf_go(r, "", "/dispatch/filings/%llu/files", n);
}

qf_err *page_filing_add(struct qf_req *r)
{
    const struct period p = period_of(r);
    struct filing_text t = filing_of_form(r, p.year, p.month);
    struct checked *c = qf_alloc(r->arena, sizeof *c);
    const char *words;
    uint64_t id;
    bool existed;
    if (qf_side(r, "period") || qf_side(r, "take")) return qf_again(r);
    QF_TRY(filing_month_refused(r->db, r->arena, r->actor->org, p.year, p.month, &words));
    if (words) return qf_user_error("month", "%s", words);
    QF_TRY(check(r, &t, c));
    QF_TRY(demand_note(r, &t, c));
    QF_TRY(filing_add(r->db, r->arena, r->actor, &t, c->doubts, c->count, &id, &existed));
    if (existed)
        return qf_go(r, "这个月已经有填报，已为您打开；刚才填的没有保存", "/dispatch/filings/%llu",
                     (unsigned long long)id);
    return go_on(r, id);
}

/* --- the change of one --- */

qf_err *page_filing_edit(struct qf_req *r)
{
    const struct filing_page *page = filing_page_of(r);
    const struct filing *f = &page->filing;
    struct institution core;
    struct filing_text t;
    bool found;
    if (!filing_may_write(f->state))
        return qf_go(r, "这份填报已经审核并锁定，不能再修改", "/dispatch/filings/%llu",
                     (unsigned long long)f->id);
    QF_TRY(put_institution(r, &core, &found));
    QF_TRY(filing_text_of(r->db, f, &t));
    filing_fill(r, &t);
    put_filing(r, qf_data_in(r->data, "filing"), f);
    put_filing_steps(r, f, 0);
    filing_crumbs(r, f, "编辑");
    return put_page(r, f->year, f->month, &t);
}

qf_err *page_filing_change(struct qf_req *r)
{
    const struct filing *f = &filing_page_of(r)->filing;
    struct filing_text t = filing_of_form(r, f->year, f->month);
    struct checked *c = qf_alloc(r->arena, sizeof *c);
    if (qf_side(r, "take")) return qf_again(r);
    QF_TRY(check(r, &t, c));
    QF_TRY(demand_note(r, &t, c));
    QF_TRY(filing_change(r->db, r->arena, r->actor, f->id, &t, c->doubts, c->count));
    return go_on(r, f->id);
}
