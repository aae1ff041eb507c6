/* 优秀评选: the entrance, the list of a sheet, and a new entry. */
#include "dispatch/forms_award.h"
#include "dispatch/pages_award.h"
#include "keeper/application.h"
#include "lib/text/text.h"

/* --- where a request is --- */

static qf_err *find_fields(struct qf_req *r, struct award_place *p)
{
    QF_TRY(award_fields(r->db, p->sheet.code, &p->fields));
    return award_categories_open(r->db, p->sheet.code, qf_day(r->now), &p->open);
}

qf_err *load_award_sheet(struct qf_req *r)
{
    struct award_place *p = qf_alloc(r->arena, sizeof *p);
    QF_TRY(award_sheet_get(r->db, qf_path_part(r, "sheet"), &p->sheet));
    QF_TRY(find_fields(r, p));
    qf_set_record(r, p);
    return NULL;
}

qf_err *load_entry(struct qf_req *r)
{
    struct award_place *p = qf_alloc(r->arena, sizeof *p);
    QF_TRY(award_own(r->db, r->actor, qf_path_id(r), &p->entry));
    QF_TRY(award_sheet_get(r->db, p->entry.sheet_code, &p->sheet));
    QF_TRY(find_fields(r, p));
    qf_set_record(r, p);
    return NULL;
}

const struct award_place *award_here(struct qf_req *r)
{
    bool list = !qf_empty(qf_path_part(r, "sheet"));
    if (!qf_record(r) && (list ? load_award_sheet(r) : load_entry(r))) return NULL;
    return qf_record(r);
}

/* --- the entrance --- */

static const char *list_url(struct qf_req *r, const struct award_sheet *s)
{
    return qf_fmt(r->arena, "/dispatch/awards/%s", s->code);
}

static void put_sheet(struct qf_req *r, struct qf_data *d, const struct award_sheet *s)
{
    qf_put_str(d, "code", s->code);
    qf_put_str(d, "name", s->name);
    qf_put_str(d, "list_title", s->list_title);
    qf_put_str(d, "enter_words", s->enter_words);
    qf_put_str(d, "edit_title", s->edit_title);
    qf_put_str(d, "proof_hint", s->proof_hint);
    qf_put_str(d, "who", s->who);
    qf_put_str(d, "list_url", list_url(r, s));
    qf_put_bool(d, "mine", award_sheet_is_for(s, r->actor));
}

/* The round of a sheet that is open, or else the nearest, at Data.<name>. */
static qf_err *put_sheet_round(struct qf_req *r, const char *name, const char *sheet)
{
    qf_time day = qf_day(r->now);
    struct award_category c;
    struct qf_list open;
    bool found;
    QF_TRY(award_categories_open(r->db, sheet, day, &open));
    found = open.count > 0;
    if (found) c = *QF_AT(open, struct award_category, 0);
    else QF_TRY(award_category_nearest(r->db, sheet, day, &c, &found));
    if (!found) return NULL;
    const struct round round = award_category_round(&c);
    put_round(r, name, &round);
    return NULL;
}

qf_err *page_award_home(struct qf_req *r)
{
    struct qf_list sheets;
    QF_TRY(award_sheets(r->db, &sheets));
    for (size_t i = 0; i < sheets.count; i++) {
        const struct award_sheet *s = QF_AT(sheets, struct award_sheet, i);
        put_sheet(r, qf_data_at(r->data, "sheets", i), s);
        QF_TRY(put_sheet_round(r, qf_fmt(r->arena, "sheets.%zu.round", i), s->code));
    }
    qf_crumb(r, "优秀评选", "");
    return NULL;
}

/* --- the list --- */

static void put_rights(struct qf_req *r, struct qf_data *d, const struct award_entry *e)
{
    bool change = award_may_change(r->arena, e, qf_day(r->now), NULL);
    qf_put_bool(d, "may_change", change);
    qf_put_bool(d, "may_submit", change && !qf_eq(e->state, "city"));
    qf_put_bool(d, "may_delete", award_is_draft(e));
    qf_put_bool(d, "may_withdraw", award_may_withdraw(e));
}

void put_entry(struct qf_req *r, struct qf_data *d, const struct award_entry *e)
{
    put_award(r, d, e);
    put_rights(r, d, e);
}

static void put_columns(struct qf_req *r, const struct qf_list *fields)
{
    size_t n = 0;
    for (size_t i = 0; i < fields->count; i++) {
        const struct award_field *f = QF_AT(*fields, struct award_field, i);
        if (f->listed) qf_put_str(qf_data_at(r->data, "columns", n++), "label", f->label);
    }
}

qf_err *page_award_list(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    struct qf_list list, values;
    QF_TRY(award_own_list(r->db, r->actor, p->sheet.code, &list));
    QF_TRY(award_own_values(r->db, r->actor, p->sheet.code, &values));
    put_sheet(r, qf_data_in(r->data, "sheet"), &p->sheet);
    put_columns(r, &p->fields);
    for (size_t i = 0; i < list.count; i++) {
        const struct award_entry *e = QF_AT(list, struct award_entry, i);
        struct qf_data *d = qf_data_at(r->data, "entries", i);
        const struct qf_list own = award_values_in(&values, e->id);
        put_entry(r, d, e);
        qf_put_int(d, "seq", (int64_t)i + 1);
        put_award_cells(r, d, &p->fields, &own);
    }
    QF_TRY(put_sheet_round(r, "round", p->sheet.code));
    qf_title(r, "%s", p->sheet.list_title);
    qf_crumb(r, "优秀评选", "/dispatch/awards");
    qf_crumb(r, p->sheet.name, "");
    return NULL;
}

/* --- a new entry --- */

static qf_err *go_step(struct qf_req *r, uint64_t id, const char *step, const char *words)
{
    return qf_go(r, words, "/dispatch/entries/%llu/%s", (unsigned long long)id, step);
}

/* An entry is of the entrant itself, or of one of its services. */
static uint64_t subject_of(struct qf_req *r, const struct award_place *p)
{
    uint64_t id = 0;
    if (!qf_eq(p->sheet.subject, "service")) return r->actor->org;
    return qf_read_u64(qf_str(r, ENTRY_SUBJECT), INT64_MAX, &id) ? id : 0;
}

/* The category that was chosen; the only one where there is no choice; NULL when none is open. */
static const struct award_category *category_of(struct qf_req *r, const struct award_place *p)
{
    uint64_t id = 0;
    if (p->open.count == 1) return QF_AT(p->open, struct award_category, 0);
    if (!qf_read_u64(qf_str(r, ENTRY_CATEGORY), INT64_MAX, &id)) return NULL;
    for (size_t i = 0; i < p->open.count; i++)
        if (QF_AT(p->open, struct award_category, i)->id == id)
            return QF_AT(p->open, struct award_category, i);
    return NULL;
}

static qf_err *prefill_known(struct qf_req *r, const struct award_place *p)
{
    struct award_offer offer;
    QF_TRY(award_offer_get(r->db, &p->sheet, r->actor->org, &offer));
    for (size_t i = 0; i < p->fields.count; i++) {
        const struct award_field *f = QF_AT(p->fields, struct award_field, i);
        const char *value = award_offered(&offer, f->code);
        bool fits = award_field_is_number(f) || qf_utf8_len(value) <= (size_t)f->most;
        if (*value && fits) qf_prefill(r, &award_basic_form, ENTRY_FIRST + (int)i, value);
    }
    return NULL;
}

/* Where there is nothing to choose and it was begun before, it is gone on with. */
static qf_err *find_begun(struct qf_req *r, const struct award_place *p, struct award_entry *own,
                          bool *found)
{
    *found = false;
    if (!award_sheet_is_for(&p->sheet, r->actor)) return NULL;
    if (p->open.count != 1 || qf_eq(p->sheet.subject, "service")) return NULL;
    return award_of_round(r->db, QF_AT(p->open, struct award_category, 0), r->actor->org, own,
                          found);
}

static qf_err *go_on(struct qf_req *r, const struct award_entry *own)
{
    if (!award_may_change(r->arena, own, qf_day(r->now), NULL))
        return entry_back(r, own, "这个批次已经填报");
    return go_step(r, own->id, "basic", "这个批次已有填报，请接着填写");
}

/* None for an account of the other kind. */
static qf_err *subjects_here(struct qf_req *r, const struct award_place *p, struct qf_list *list)
{
    *list = (struct qf_list){0};
    if (!award_sheet_is_for(&p->sheet, r->actor)) return NULL;
    return award_subjects(r->db, &p->sheet, r->actor->org, list);
}

qf_err *page_award_new(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    struct award_entry own;
    struct qf_list may;
    bool found;
    put_sheet(r, qf_data_in(r->data, "sheet"), &p->sheet);
    put_entry_crumbs(r, p, p->sheet.enter_words);
    qf_title(r, "%s", p->sheet.enter_words);
    QF_TRY(put_sheet_round(r, "round", p->sheet.code));
    QF_TRY(find_begun(r, p, &own, &found));
    if (found) return go_on(r, &own);
    QF_TRY(subjects_here(r, p, &may));
    if (p->open.count && may.count) return prefill_known(r, p);
    qf_put_bool(r->data, "unqualified", !may.count);
    qf_view(r, "dispatch/award-closed");
    return NULL;
}

static const char *closed_words(struct qf_req *r, const struct award_place *p)
{
    struct award_category c;
    bool found;
    if (award_category_nearest(r->db, p->sheet.code, qf_day(r->now), &c, &found) || !found)
        return "现在没有开放的评选批次";
    const struct round round = award_category_round(&c);
    return round_closed_words(r->arena, &round, qf_day(r->now));
}

qf_err *page_award_begin(struct qf_req *r)
{
    const struct award_place *p = qf_record(r);
    const struct award_category *c = category_of(r, p);
    const struct qf_list values = entry_values(r, p);
    bool draft = *qf_draft(r) != 0;
    uint64_t id;
    if (!c) return qf_state_error("%s", closed_words(r, p));
    QF_TRY(award_begin(r->db, r->arena, r->actor, c, subject_of(r, p), &id));
    const struct award_entry e = {.id = id, .state = "draft"};
    QF_TRY(award_keep(r->db, &e, values.items, values.count,
                      award_is_complete(r->arena, &p->fields, &values)));
    return go_step(r, id, draft ? "basic" : "proofs", draft ? "草稿已保存" : "");
}
