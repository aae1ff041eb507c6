/* A form with a field of every kind, filled with anything: what was found good keeps its
 * limits, is found good again when it is sent once more, and JSON shows every field. */
#include <jansson.h>

#include "web.h"

static const struct qf_form form = {
    .name = "every", .button = "提交", .drafts = drafts, .fields = {EVERY_KIND}};
static const struct qf_route row = {QF_POST, "/form"};
static const struct qf_app app = {.name = "fuzz",
                                  .routes = &row,
                                  .keeper = &keeper,
                                  .layout = "base",
                                  .login = "/login"};

const char *qf_fastcgi_param(struct qf_fastcgi *f, const char *name)
{
    (void)f, (void)name;
    return "";
}

void qf_fastcgi_answer(struct qf_fastcgi *f, const char *head, size_t head_len,
                       const char *body, size_t len)
{
    (void)f, (void)head, (void)head_len, (void)body, (void)len;
    abort();
}

static struct qf_req *request_of(struct qf_inside *in)
{
    struct qf_req *r = qf_alloc(arena, sizeof *r);
    in->worker = worker_of(&app, "/nonexistent");
    *r = (struct qf_req){.arena = arena,
                         .conf = in->worker->conf,
                         .in = in,
                         .actor = &in->actor,
                         .path = "/form",
                         .route = &row};
    qf_view_start(r);
    return r;
}

static bool one_line(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7F) return false;
    return true;
}

static bool among(const char *value, const struct qf_choice *c)
{
    for (; c->value; c++)
        if (qf_eq(c->value, value)) return true;
    return false;
}

static bool keeps_limits(struct qf_req *r, const struct qf_field *f,
                         const struct qf_value *v)
{
    size_t chars = qf_utf8_len(v->text);
    switch (f->kind) {
    case QF_LINE:
    case QF_HIDDEN:
    case QF_SEARCH:
        return one_line(v->text) && (!f->max || chars <= (size_t)f->max);
    case QF_TEXT:
        return chars <= (size_t)f->max && chars >= (size_t)f->min;
    case QF_INTEGER:
    case QF_AMOUNT:
    case QF_DECIMAL:
        return v->number >= f->min && v->number <= f->max;
    case QF_DAY:
        return v->day != QF_NO_TIME && qf_day(v->day) == v->day;
    case QF_CHOICE:
    case QF_RADIO:
        return among(v->text, f->choices);
    case QF_REGION:
        return among(v->text, regions(r, 2));
    case QF_MOBILE:
        return strlen(v->text) == 11;
    case QF_CODE:
        return strlen(v->text) == 6;
    case QF_USCC:
        return strlen(v->text) == 18;
    case QF_ACCOUNT:
        return chars >= 4 && chars <= 60 && one_line(v->text);
    case QF_SECRET:
    case QF_NEW_SECRET:
        return chars <= 128;
    default:
        return one_line(v->text) || f->kind == QF_RICH;
    }
}

/* Beside a side button only what it needs was checked. */
static void check_values(struct qf_req *r)
{
    if (r->in->side) return;
    for (const struct qf_field *f = form.fields; f->kind; f++) {
        const struct qf_value *v = &r->in->form->values[f - form.fields];
        if (f->kind == QF_TICKS) {
            for (size_t i = 0; i < v->many_count && !v->wrong; i++)
                HOLDS(among(v->many[i], one_of));
        } else {
            HOLDS(qf_utf8_ok(v->text, strlen(v->text)));
            if (v->given && !v->wrong && f->kind != QF_TICK) HOLDS(keeps_limits(r, f, v));
        }
    }
}

/* What was understood, sent as if it had been typed. */
static void check_again(const struct qf_req *first)
{
    struct qf_inside in = {0};
    struct qf_req *r = request_of(&in);
    for (const struct qf_field *f = form.fields; f->kind; f++) {
        const struct qf_value *v = &first->in->form->values[f - form.fields];
        if (f->kind == QF_TICKS && v->many_count)
            HOLDS(!qf_fields_add(arena, &in.body, f->name, v->many[0]));
        else if (f->kind != QF_TICKS && v->given)
            HOLDS(!qf_fields_add(arena, &in.body, f->name, v->text));
    }
    HOLDS(!qf_form_read(r, &form, &in.body));
    HOLDS(!in.form->any_wrong);
    for (int i = 0; form.fields[i].kind; i++) {
        const struct qf_value *v = &first->in->form->values[i], *w = &in.form->values[i];
        if (form.fields[i].kind == QF_TICK || form.fields[i].kind == QF_TICKS) continue;
        HOLDS(v->number == w->number && v->day == w->day &&
              strcmp(v->text, w->text) == 0);
    }
}

static void check_shown(struct qf_req *r)
{
    qf_form_put(r, r->in->form, "/form");
    qf_put_str(r->data, "fields", "");
    HDF *fields = qf_hdf_node(r->in->hdf, "Form.every.fields");
    HOLDS(hdf_copy(r->in->hdf, "Data.fields", fields) == STATUS_OK);
    json_t *root = json_loads(qf_view_json(r), JSON_REJECT_DUPLICATES, NULL);
    json_t *all = json_object_get(json_object_get(root, "data"), "fields");
    for (const struct qf_field *f = form.fields; f->kind; f++) {
        const char *shown =
            json_string_value(json_object_get(json_object_get(all, f->name), "value"));
        const char *typed = r->in->form->values[f - form.fields].typed;
        if (f->kind == QF_SECRET || f->kind == QF_NEW_SECRET || f->kind == QF_CODE)
            HOLDS(!shown);
        else if (f->kind != QF_TICK && typed)
            HOLDS(shown && strcmp(shown, typed) == 0);
    }
    json_decref(root);
}

/* The record's values are what was understood; the form says what it was filled in with.
 */
static void check_was(struct qf_req *r)
{
    const char *was = qf_fields_get(&r->in->body, "_was");
    struct qf_form_state *s = r->in->form;
    if (!was) return;
    for (int i = 0; form.fields[i].kind; i++) {
        s->values[i].is_stored = true;
        s->values[i].stored = i % 2 ? s->values[i].text : "另一个";
    }
    qf_form_is_stale(r, was);
    HOLDS(!qf_form_is_stale(r, qf_form_was(r, s)));
}

static void fuzz(const char *text, size_t len)
{
    struct qf_inside in = {0};
    struct qf_req *r = request_of(&in);
    if (qf_parse_urlencoded(arena, text, len, &in.body)) return;
    qf_err *e = qf_form_read(r, &form, &in.body);
    if (e) {
        HOLDS(qf_err_is_status(e, 400));
        return;
    }
    check_values(r);
    if (!in.form->any_wrong && !in.side && !in.draft) check_again(r);
    check_shown(r);
    check_was(r);
}
