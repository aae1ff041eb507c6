/* A form as a page's data; see the macros of cs-templates/macros/form.cs for who reads it. */
#include "lib/text/text.h"
#include "lib/web/inside.h"

static const char *const kind_words[] = {
    [QF_LINE] = "line", [QF_TEXT] = "text", [QF_RICH] = "html", [QF_INTEGER] = "int",
    [QF_AMOUNT] = "money", [QF_DECIMAL] = "decimal", [QF_DAY] = "date", [QF_CHOICE] = "choice",
    [QF_RADIO] = "radio", [QF_TICKS] = "ticks", [QF_TICK] = "tick", [QF_MOBILE] = "phone",
    [QF_PHONE] = "phone", [QF_EMAIL] = "email", [QF_URL] = "line", [QF_USCC] = "code",
    [QF_ORG_CODE] = "code", [QF_ACCOUNT] = "account", [QF_SECRET] = "password",
    [QF_NEW_SECRET] = "password", [QF_CODE] = "code", [QF_REGION] = "region",
    [QF_FILES] = "file", [QF_HIDDEN] = "hidden", [QF_SEARCH] = "search",
    [QF_CAPTCHA] = "captcha",
};

const char *qf_field_kind_word(enum qf_field_kind kind)
{
    return kind_words[kind];
}

const struct qf_choice *qf_field_choices(struct qf_req *r, const struct qf_field *f)
{
    if (f->choices_of) return f->choices_of(r);
    if (f->kind == QF_REGION)
        return r->in->worker->app->keeper->regions(r, f->max == 2 ? 2 : 3);
    return f->choices;
}

const char *qf_field_label(struct qf_req *r, const struct qf_field *f)
{
    return f->label_of ? f->label_of(r, f) : f->label;
}

bool qf_field_required(struct qf_req *r, const struct qf_field *f)
{
    return f->required_of ? f->required_of(r) : f->required;
}

static bool is_chosen(const struct qf_value *v, const char *value)
{
    if (v->typed && qf_eq(v->typed, value)) return true;
    for (size_t i = 0; i < v->many_count; i++)
        if (qf_eq(v->many[i], value)) return true;
    return false;
}

static void put_choices(struct qf_req *r, HDF *h, const struct qf_field *f,
                        const struct qf_value *v)
{
    const struct qf_choice *c = qf_field_choices(r, f);
    bool select = f->kind == QF_CHOICE || f->kind == QF_REGION;
    int n = 0;
    if (select) {
        HDF *blank = qf_hdf_node(h, "choices.0");
        qf_hdf(blank, "value", "");
        qf_hdf(blank, "label", f->placeholder ? f->placeholder : qf_field_required(r, f) ? "请选择" : "不限");
        n = 1;
    }
    for (; c && c->value; c++, n++) {
        HDF *node = qf_hdf_node(h, qf_fmt(r->arena, "choices.%d", n));
        qf_hdf(node, "value", c->value);
        qf_hdf(node, "label", c->label);
        qf_hdf(node, "hint", c->hint);
        qf_hdf(node, "group", c->group);
        if (is_chosen(v, c->value)) qf_hdf(node, "selected", "1");
    }
}

static void put_files(struct qf_req *r, HDF *h, const struct qf_field *f,
                      const struct qf_value *v)
{
    qf_hdf(h, "accept", qf_upload_accept(f->kinds));
    qf_hdf(h, "accept_words", qf_upload_words(f->kinds));
    long long limit = (long long)qf_conf_int(r->conf, "Upload.max_mb");
    if (f->megabytes && f->megabytes < limit) limit = f->megabytes;
    qf_hdf(h, "limit", qf_fmt(r->arena, "%lld MB", limit));
    if (f->max != 1) qf_hdf(h, "multiple", "1");
    for (size_t i = 0; i < v->file_count; i++) {
        HDF *node = qf_hdf_node(h, qf_fmt(r->arena, "files.%zu", i));
        qf_hdf(node, "id", v->public_ids[i]);
        qf_hdf(node, "name", v->uploads[i].name);
        qf_hdf(node, "size", qf_show_size(r->arena, v->uploads[i].size));
    }
}

static const char *autocomplete_of(const struct qf_field *f)
{
    if (f->autocomplete) return f->autocomplete;
    if (f->kind == QF_SECRET) return "current-password";
    if (f->kind == QF_NEW_SECRET) return "new-password";
    if (f->kind == QF_CODE) return "one-time-code";
    if (f->kind == QF_MOBILE || f->kind == QF_PHONE) return "tel";
    if (f->kind == QF_EMAIL) return "email";
    return NULL;
}

/* Nobody counts the letters of a postcode or a time of day. */
enum { SHORT = 12 };

static void put_limits(struct qf_req *r, HDF *h, const struct qf_field *f)
{
    bool text = f->kind == QF_LINE || f->kind == QF_TEXT || f->kind == QF_RICH;
    if (text && f->max > SHORT) qf_hdf_int(h, "max", f->max);
    if (f->kind == QF_TEXT) qf_hdf(h, "rows", f->max > 600 ? "10" : "5");
    if (f->kind == QF_RICH) qf_hdf(h, "wide", "1"), qf_hdf(h, "rows", "14");
    if (f->kind == QF_CODE || f->kind == QF_INTEGER) qf_hdf(h, "inputmode", "numeric");
    qf_hdf(h, "autocomplete", autocomplete_of(f));
    (void)r;
}

static void put_field(struct qf_req *r, HDF *form, const struct qf_form_state *state,
                      const struct qf_field *f)
{
    const struct qf_value *v = &state->values[f - state->form->fields];
    const char *label = qf_field_label(r, f);
    if (!label || (f->kind == QF_CAPTCHA && !qf_field_required(r, f))) return;
    HDF *h = qf_hdf_node(form, qf_fmt(r->arena, "fields.%s", f->name));
    qf_hdf(h, "name", f->name);
    qf_hdf(h, "id", qf_fmt(r->arena, "%s-%s", state->form->name, f->name));
    qf_hdf(h, "label", label);
    qf_hdf(h, "kind", kind_words[f->kind]);
    qf_hdf(h, "hint", f->hint);
    qf_hdf(h, "unit", f->unit);
    qf_hdf(h, "group", f->group);
    qf_hdf(h, "placeholder", f->placeholder);
    qf_hdf(h, "side", f->side);
    qf_hdf(h, "side_label", f->side_label);
    if (qf_field_required(r, f)) qf_hdf(h, "required", "1");
    put_limits(r, h, f);
    if (f->kind == QF_TICK)
        qf_hdf(h, "value", v->number || (!v->text && !qf_empty(v->typed)) ? "1" : "");
    else if (f->kind != QF_SECRET && f->kind != QF_NEW_SECRET && f->kind != QF_CODE &&
             f->kind != QF_CAPTCHA)
        qf_hdf(h, "value", v->typed);
    if (f->kind == QF_FILES) put_files(r, h, f, v);
    if (f->kind == QF_CAPTCHA) qf_captcha_put(r, h, state, f);
    put_choices(r, h, f, v);
    qf_hdf(h, "error", v->wrong);
}

static void put_error(struct qf_req *r, const char *id, const char *label, const char *text)
{
    HDF *h = qf_hdf_node(r->in->hdf, qf_fmt(r->arena, "Page.errors.%d", r->in->errors++));
    qf_hdf(h, "field", id);
    qf_hdf(h, "label", label);
    qf_hdf(h, "text", text);
}

static void put_errors(struct qf_req *r, const struct qf_form_state *s)
{
    if (s->wrong && *s->wrong) put_error(r, "", "", s->wrong);
    for (const struct qf_field *f = s->form->fields; f->kind; f++) {
        const struct qf_value *v = &s->values[f - s->form->fields];
        if (v->wrong)
            put_error(r, qf_fmt(r->arena, "%s-%s", s->form->name, f->name),
                      qf_field_label(r, f), v->wrong);
    }
}

static void put_drafts(HDF *h, struct qf_req *r, const struct qf_form *form)
{
    int n = 0;
    for (const struct qf_choice *d = form->drafts; d && d->value; d++, n++) {
        HDF *node = qf_hdf_node(h, qf_fmt(r->arena, "drafts.%d", n));
        qf_hdf(node, "value", d->value);
        qf_hdf(node, "label", d->label);
    }
}

static bool has_files(const struct qf_form *form)
{
    for (const struct qf_field *f = form->fields; f->kind; f++)
        if (f->kind == QF_FILES) return true;
    return false;
}

/* A form that was refused says what it was filled in with at first, until it was told what has changed. */
static const char *was_of(struct qf_req *r, const struct qf_form_state *s)
{
    const char *first = s->posted && !r->in->stale ? qf_fields_get(&r->in->body, "_was") : NULL;
    if (!r->route->load) return NULL;
    return first ? first : qf_form_was(r, s);
}

void qf_form_put(struct qf_req *r, struct qf_form_state *s, const char *action)
{
    const struct qf_form *form = s->form;
    HDF *h = qf_hdf_node(r->in->hdf, qf_fmt(r->arena, "Form.%s", form->name));
    qf_hdf(h, "action", action);
    qf_hdf(h, "button", form->button);
    qf_hdf(h, "hint", form->hint);
    put_drafts(h, r, form);
    qf_hdf(h, "method", form->get ? "get" : "post");
    if (has_files(form)) qf_hdf(h, "enctype", "multipart/form-data");
    if (!form->get) {
        /* A refused form keeps its key; after a side button it is a new one. */
        bool same = s->posted && !r->in->again;
        const char *key = same ? qf_form_key(r) : NULL;
        qf_hdf(h, "token", qf_token(r));
        qf_hdf(h, "key", key ? key : qf_random_hex(r->arena, 16));
        qf_hdf(h, "was", was_of(r, s));
    }
    for (const struct qf_field *f = form->fields; f->kind; f++)
        put_field(r, h, s, f);
    if (s->posted && s->any_wrong) {
        if (!form->get) qf_hdf(r->in->hdf, "Page.refused", "1");
        put_errors(r, s);
    }
}
