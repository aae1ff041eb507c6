#include "model/filing_check.h"

#include "lib/core/str.h"
#include "lib/text/text.h"

enum { WAN = 1000000, HALF = 2 };       /* 万元 in 分; a change by half of what was */

/* --- a filing as text --- */

static void add_domain(struct filing_text *t, const struct filing_domain *d)
{
    if (t->domain_count < FILING_DOMAINS) t->domains[t->domain_count++] = *d;
}

qf_err *filing_text_of(struct qf_db *db, const struct filing *f, struct filing_text *t)
{
    struct qf_list list;
    *t = (struct filing_text){.year = f->year, .month = f->month, .type_code = f->type_code,
                              .place_kind = f->place_kind, .note = f->note};
    for (int i = 0; i < FILING_CELLS; i++) t->cells[i] = filing_cell(f, i);
    QF_TRY(filing_domains_of(db, f->id, &list));
    for (size_t i = 0; i < list.count; i++) add_domain(t, QF_AT(list, struct filing_domain, i));
    return NULL;
}

/* --- doubts --- */

struct doubting {
    struct qf_arena *arena;
    struct filing_doubt *out;
    int count;
};

static bool is_doubted(const struct doubting *d, int cell, int domain, enum filing_of_domain figure)
{
    for (int i = 0; i < d->count; i++) {
        const struct filing_doubt *x = &d->out[i];
        if (x->cell == cell && x->domain == domain && x->figure == figure) return true;
    }
    return false;
}

static void add(struct doubting *d, struct filing_doubt doubt)
{
    if (!is_doubted(d, doubt.cell, doubt.domain, doubt.figure)) d->out[d->count++] = doubt;
}

/* More than half of what was, and more than what always moves. */
static bool jumps(int64_t now, int64_t last, int64_t least)
{
    int64_t change = now > last ? now - last : last - now, was = last < 0 ? -last : last;
    return last != 0 && change >= least && change * HALF > was;
}

static void doubt_cell(struct doubting *d, enum filing_cell cell, const char *words)
{
    add(d, (struct filing_doubt){.cell = cell, .domain = -1,
                                 .label = filing_cells[cell].label, .words = words});
}

static void compare_cell(struct doubting *d, enum filing_cell cell, int64_t now, int64_t last)
{
    static const int64_t least[] = {[FILING_OF_AREA] = 1000, [FILING_OF_PEOPLE] = 5,
                                    [FILING_OF_MONEY] = WAN};
    if (!jumps(now, last, least[filing_cells[cell].measure])) return;
    doubt_cell(d, cell, qf_fmt(d->arena, "比上月（%s %s）变化超过 50%%",
                               filing_cell_show(d->arena, cell, last), filing_cells[cell].unit));
}

static void check_money(struct doubting *d, const struct filing_text *t)
{
    int64_t left = t->cells[FILING_REVENUE] - t->cells[FILING_EXPENSE];
    if (t->cells[FILING_PROFIT] != left)
        doubt_cell(d, FILING_PROFIT, qf_fmt(d->arena, "不等于营业收入减服务支出（%s 万元）",
                                            qf_show_wan(d->arena, left)));
    if (t->cells[FILING_STAFF] > 0 && t->cells[FILING_EXPENSE] == 0)
        doubt_cell(d, FILING_EXPENSE, "有服务人员，服务支出却是 0");
}

static void doubt_domain(struct doubting *d, const struct filing_text *t, int domain,
                         enum filing_of_domain figure, const char *words)
{
    add(d, (struct filing_doubt){.cell = -1, .domain = domain, .figure = figure,
        .label = qf_fmt(d->arena, "%s%s", t->domains[domain].name, filing_triple_words[figure]),
        .words = words});
}

static const struct filing_domain *same(const struct filing_text *t, const char *code)
{
    for (int i = 0; t && i < t->domain_count; i++)
        if (qf_eq(t->domains[i].code, code)) return &t->domains[i];
    return NULL;
}

static void check_triple(struct doubting *d, const struct filing_text *t, int i)
{
    const struct filing_domain *x = &t->domains[i];
    if (x->activities > 0) return;
    if (x->attendees > 0) doubt_domain(d, t, i, FILING_ATTENDEES, "活动数是 0，却有参与企业");
    if (x->served > 0) doubt_domain(d, t, i, FILING_SERVED, "活动数是 0，却有服务企业");
}

static void compare_domain(struct doubting *d, const struct filing_text *t, int i,
                           const struct filing_domain *last, const struct filing_domain *known)
{
    for (enum filing_of_domain n = 0; n < FILING_TRIPLE; n++) {
        int64_t now = filing_domain_figure(&t->domains[i], n);
        int64_t was = last ? filing_domain_figure(last, n) : 0;
        int64_t own = known ? filing_domain_figure(known, n) : 0;
        if (now < own)
            doubt_domain(d, t, i, n, qf_fmt(d->arena, "少于平台上的记录（%lld）", (long long)own));
        if (jumps(now, was, 5))
            doubt_domain(d, t, i, n,
                         qf_fmt(d->arena, "比上月（%lld）变化超过 50%%", (long long)was));
    }
}

int filing_doubts(struct qf_arena *a, const struct filing_text *now,
                  const struct filing_text *last, const struct filing_text *known,
                  struct filing_doubt out[FILING_DOUBTS])
{
    struct doubting d = {a, out, 0};
    check_money(&d, now);
    for (enum filing_cell i = 0; last && i < FILING_CELLS; i++)
        compare_cell(&d, i, now->cells[i], last->cells[i]);
    for (int i = 0; i < now->domain_count; i++) {
        const char *code = now->domains[i].code;
        check_triple(&d, now, i);
        compare_domain(&d, now, i, same(last, code), same(known, code));
    }
    return d.count;
}
