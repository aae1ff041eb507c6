#include "keeper/award.h"

#include "lib/text/text.h"
#include "model/codes.h"

static void put_day(struct qf_req *r, struct qf_data *d, const char *name, qf_time day)
{
    if (day != QF_NO_TIME) qf_put_str(d, name, qf_show_date(r->arena, day));
}

void put_award(struct qf_req *r, struct qf_data *d, const struct award_entry *e)
{
    qf_put_int(d, "id", (int64_t)e->id);
    qf_put_str(d, "number", e->number);
    qf_put_str(d, "title", e->title);
    qf_put_str(d, "org", qf_eq(e->org_name, e->title) ? "" : e->org_name);
    qf_put_str(d, "region", codes_region_name(e->region_code));
    qf_put_str(d, "category", e->category_name);
    qf_put_str(d, "sheet", e->sheet_code);
    qf_put_str(d, "round", e->round_name);
    qf_put_int(d, "year", e->year);
    qf_put_str(d, "state", e->state);
    qf_put_str(d, "state_word", award_state_word(e->state));
    qf_put_str(d, "state_kind", award_state_kind(e->state));
    if (e->score >= 0) qf_put_str(d, "score", qf_show_decimal(r->arena, e->score, 2));
    if (e->submitted_at != QF_NO_TIME) qf_put_time(d, "submitted_at", e->submitted_at);
    qf_put_time(d, "updated_at", e->updated_at);
    put_day(r, d, "public_from", e->public_from);
    put_day(r, d, "public_to", e->public_to);
    put_day(r, d, "awarded_on", e->awarded_on);
}

/* --- what was filled in --- */

const char *award_value_words(struct qf_arena *a, const struct award_field *f, const char *value)
{
    int64_t n;
    const char *digits = value;
    if (!*value || !award_field_is_number(f)) return value;
    if (qf_read_decimal(value, 2, 0, INT64_MAX / 2, &n) && n % 100 == 0)
        digits = qf_show_number(a, n / 100);
    return qf_fmt(a, "%s%s%s", digits, *f->unit ? " " : "", f->unit);
}

static void put_items(struct qf_req *r, struct qf_data *d, const char *value)
{
    const char *items[AWARD_ITEMS];
    size_t n = award_items(r->arena, value, items);
    for (size_t i = 0; i < n; i++) qf_put_str(qf_data_at(d, "items", i), "text", items[i]);
}

qf_err *put_award_values(struct qf_req *r, struct qf_data *d, const struct award_entry *e)
{
    struct qf_list fields, values;
    size_t facts = 0, texts = 0;
    QF_TRY(award_fields(r->db, e->sheet_code, &fields));
    QF_TRY(award_values(r->db, e->id, &values));
    for (size_t i = 0; i < fields.count; i++) {
        const struct award_field *f = QF_AT(fields, struct award_field, i);
        const char *value = award_value_of(&values, f->code);
        bool items = qf_eq(f->kind, "items"), text = items || qf_eq(f->kind, "text");
        struct qf_data *row = text ? qf_data_at(d, "texts", texts++)
                                   : qf_data_at(d, "facts", facts++);
        qf_put_str(row, "label", f->label);
        qf_put_str(row, "text", award_value_words(r->arena, f, value));
        if (items) put_items(r, row, value);
    }
    return NULL;
}

void put_award_cells(struct qf_req *r, struct qf_data *d, const struct qf_list *fields,
                     const struct qf_list *values)
{
    size_t n = 0;
    for (size_t i = 0; i < fields->count; i++) {
        const struct award_field *f = QF_AT(*fields, struct award_field, i);
        if (!f->listed) continue;
        struct qf_data *cell = qf_data_at(d, "cells", n++);
        qf_put_str(cell, "label", f->label);
        qf_put_str(cell, "text", award_value_words(r->arena, f, award_value_of(values, f->code)));
    }
}

qf_err *put_award_files(struct qf_req *r, struct qf_data *d, const struct award_entry *e)
{
    return put_files(r, d, "files", AWARD_FILES, e->id, NULL);
}
