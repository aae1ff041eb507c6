/* A filing beside its case: each figure with last month's and the platform's own. */
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/filing_source.h"
#include "window/record.h"

static const char *signed_change(struct qf_arena *a, int64_t now, int64_t last)
{
    int64_t before = last < 0 ? -last : last;
    if (before == 0) return "";
    int64_t tenths = (now - last) * 1000 / before;
    return qf_fmt(a, "%s%s%%", tenths > 0 ? "+" : "", qf_show_decimal(a, tenths, 1));
}

static void put_cells(struct qf_req *r, struct qf_data *d, const struct filing_text *now,
                      const struct filing_text *last)
{
    for (enum filing_cell i = 0; i < FILING_CELLS; i++) {
        struct qf_data *row = qf_data_at(d, "cells", i);
        qf_putf(row, "label", "%s（%s）", filing_cells[i].label, filing_cells[i].unit);
        qf_put_str(row, "now", filing_cell_show(r->arena, i, now->cells[i]));
        if (!last) continue;
        qf_put_str(row, "last", filing_cell_show(r->arena, i, last->cells[i]));
        qf_put_str(row, "change", signed_change(r->arena, now->cells[i], last->cells[i]));
    }
}

static const struct filing_domain *same(const struct filing_text *t, const char *code)
{
    for (int i = 0; t && i < t->domain_count; i++)
        if (qf_eq(t->domains[i].code, code)) return &t->domains[i];
    return NULL;
}

/* "12 / 10 / 9": of the filing, of last month, of the platform. */
static void put_figure(struct qf_req *r, struct qf_data *d, const char *name,
                       enum filing_of_domain n, const struct filing_domain *now,
                       const struct filing_domain *last, const struct filing_domain *known)
{
    struct qf_data *cell = qf_data_in(d, name);
    qf_put_str(cell, "now", qf_show_number(r->arena, filing_domain_figure(now, n)));
    if (last) qf_put_str(cell, "last", qf_show_number(r->arena, filing_domain_figure(last, n)));
    if (known && filing_domain_figure(known, n))
        qf_put_str(cell, "known", qf_show_number(r->arena, filing_domain_figure(known, n)));
}

static void put_domains(struct qf_req *r, struct qf_data *d, const struct filing_text *now,
                        const struct filing_beside *b)
{
    for (int i = 0; i < now->domain_count; i++) {
        const struct filing_domain *x = &now->domains[i];
        const struct filing_domain *last = same(filing_last(b), x->code);
        const struct filing_domain *known = same(&b->known, x->code);
        struct qf_data *row = qf_data_at(d, "domains", (size_t)i);
        qf_put_str(row, "name", x->name);
        put_figure(r, row, "activities", FILING_ACTIVITIES, x, last, known);
        put_figure(r, row, "attendees", FILING_ATTENDEES, x, last, known);
        put_figure(r, row, "served", FILING_SERVED, x, last, known);
    }
}

qf_err *record_filing(struct qf_req *r, struct qf_data *d, const struct case_file *c)
{
    struct filing f;
    struct filing_text now;
    struct filing_beside beside;
    struct qf_list notes;
    QF_TRY(filing_get(r->db, c->subject_id, &f));
    QF_TRY(filing_text_of(r->db, &f, &now));
    QF_TRY(filing_beside(r->db, f.provider_id, f.year, f.month, &beside));
    QF_TRY(filing_notes(r->db, f.id, &notes));
    qf_put_str(d, "provider", f.provider_name);
    qf_put_str(d, "uscc", f.provider_uscc);
    qf_put_str(d, "city", codes_region_name(f.city_code));
    qf_put_str(d, "type", f.type_name);
    qf_put_str(d, "place", filing_place_word(f.place_kind));
    qf_putf(d, "month", "%d 年 %d 月", f.year, f.month);
    qf_put_str(d, "state_word", filing_state_word(&f));
    qf_put_str(d, "state_kind", filing_state_kind(&f));
    qf_put_str(d, "due", qf_show_weekday(r->arena, f.due_on));
    qf_put_bool(d, "late", f.late);
    qf_put_str(d, "note", f.note);
    qf_put_list(d, "notes", &notes);
    put_cells(r, d, &now, filing_last(&beside));
    put_domains(r, d, &now, &beside);
    return put_files(r, d, "files", "filing", f.id, NULL);
}

qf_err *filing_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct case_file c;
    bool found;
    QF_TRY(case_of(r->db, "filing", "filing", a->subject_id, &c, &found));
    qf_err *e = found ? case_for_window(r->db, r->actor, c.id, &c) : NULL;
    *may = found && !e;
    return qf_err_is_status(e, 404) ? NULL : e;
}
