/* What handlers ask of the route's form. */
#include "lib/web/inside.h"

static const struct qf_value *value_of(const struct qf_req *r, int field)
{
    static const struct qf_value none = {.day = QF_NO_TIME};
    const struct qf_form_state *s = r->in->form;
    if (!s || field < 0 || field >= QF_FORM_FIELDS) return &none;
    /* A filter that was refused filters nothing; a form with a refused field runs no handler. */
    return s->values[field].wrong ? &none : &s->values[field];
}

const char *qf_str(const struct qf_req *r, int field)
{
    const char *text = value_of(r, field)->text;
    return text ? text : "";
}

int64_t qf_int(const struct qf_req *r, int field)
{
    return value_of(r, field)->number;
}

qf_time qf_date(const struct qf_req *r, int field)
{
    return value_of(r, field)->day;
}

bool qf_given(const struct qf_req *r, int field)
{
    return value_of(r, field)->given;
}

size_t qf_many(const struct qf_req *r, int field, const char *const **values)
{
    const struct qf_value *v = value_of(r, field);
    *values = v->many;
    return v->many_count;
}

size_t qf_files(const struct qf_req *r, int field, const uint64_t **ids)
{
    const struct qf_value *v = value_of(r, field);
    *ids = v->files;
    return v->file_count;
}

void qf_file_wrong(struct qf_req *r, int field, size_t i, const char *words)
{
    struct qf_value *v = r->in->form ? &r->in->form->values[field] : NULL;
    if (!v || i >= v->file_count) return;
    qf_wrong(r, field, "“%s”%s", v->uploads[i].name, words);
    for (v->file_count--; i < v->file_count; i++) {
        v->files[i] = v->files[i + 1];
        v->uploads[i] = v->uploads[i + 1];
        v->public_ids[i] = v->public_ids[i + 1];
    }
}

const struct qf_upload *qf_file(const struct qf_req *r, int field, size_t i)
{
    return &value_of(r, field)->uploads[i];
}

void qf_wrong(struct qf_req *r, int field, const char *format, ...)
{
    struct qf_form_state *s = r->in->form;
    va_list args;
    if (!s) return;
    va_start(args, format);
    const char *words = qf_vfmt(r->arena, format, args);
    va_end(args);
    s->any_wrong = true;
    if (field < 0 && !s->wrong) s->wrong = words;
    if (field >= 0 && !s->values[field].wrong) s->values[field].wrong = words;
}

bool qf_any_wrong(const struct qf_req *r)
{
    return r->in->form && r->in->form->any_wrong;
}

qf_err *qf_refused(struct qf_req *r)
{
    return qf_user_error(NULL, "%s", r->in->form && r->in->form->wrong ? r->in->form->wrong : "");
}

bool qf_side(const struct qf_req *r, const char *value)
{
    return qf_eq(r->in->side, value);
}

const char *qf_draft(const struct qf_req *r)
{
    return r->in->draft ? r->in->draft : "";
}

qf_err *qf_again(struct qf_req *r)
{
    r->in->again = true;
    return NULL;
}

void qf_prefill(struct qf_req *r, const struct qf_form *form, int field, const char *value)
{
    struct qf_form_state *s = qf_form_state_of(r, form);
    s->values[field].stored = value;
    s->values[field].is_stored = true;
    if (!s->posted) s->values[field].typed = value;
}

const char *qf_brought(struct qf_req *r, const struct qf_form *form, int field)
{
    const struct qf_form_state *s = qf_form_state_of(r, form);
    const char *typed = s->posted ? s->values[field].typed : NULL;
    return typed ? typed : "";
}

void qf_offer(struct qf_req *r, const struct qf_form *form, int field, const char *value)
{
    struct qf_value *v = &qf_form_state_of(r, form)->values[field];
    if (qf_empty(v->typed)) v->typed = value;
}

void qf_renew(struct qf_req *r, const struct qf_form *form, int field, const char *value)
{
    qf_form_state_of(r, form)->values[field].typed = value;
}

void qf_prefill_many(struct qf_req *r, const struct qf_form *form, int field,
                      const char **values, size_t count)
{
    struct qf_form_state *s = qf_form_state_of(r, form);
    s->values[field].stored_many = values;
    s->values[field].stored_count = count;
    s->values[field].is_stored = true;
    if (s->posted) return;
    s->values[field].many = values;
    s->values[field].many_count = count;
}

void qf_show_form(struct qf_req *r, const struct qf_form *form, const char *action, ...)
{
    va_list args;
    va_start(args, action);
    const char *path = qf_vfmt(r->arena, action, args);
    va_end(args);
    qf_form_put(r, qf_form_state_of(r, form), path);
}
