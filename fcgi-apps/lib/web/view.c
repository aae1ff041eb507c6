/* The view: templates are parsed once a worker and kept; a render exchanges the data set. Settings
 * and kept parts are the second data set that lookups fall through to. */
#include "lib/web/inside.h"
#include "lib/web/template.h"
#include "lib/text/xml.h"

struct parsed { const char *layout, *view; CSPARSE *cs; struct parsed *next; };

static NEOERR *collect(void *sb, char *piece)
{
    qf_sb_add(sb, piece);
    return STATUS_OK;
}

static qf_err *of_neo(NEOERR *e, const char *view)
{
    STRING text;
    string_init(&text);
    nerr_error_traceback(e, &text);
    nerr_ignore(&e);
    qf_err *err = qf_system_error("template %s: %s", view, text.buf ? text.buf : "?");
    string_clear(&text);
    return err;
}

static qf_err *parse(struct qf_worker *w, const char *layout, const char *view, CSPARSE **out)
{
    NEOERR *e = qf_template_parse(qf_conf_str(w->conf, "Paths.templates"), layout, view, out);
    if (e != STATUS_OK) return of_neo(e, view);
    (*out)->global_hdf = w->site;
    return NULL;
}

static qf_err *parsed_of(struct qf_worker *w, const char *layout, const char *view,
                         CSPARSE **out)
{
    static struct parsed *kept;
    for (struct parsed *p = kept; p; p = p->next) {
        if (!qf_eq(p->layout, layout) || !qf_eq(p->view, view)) continue;
        *out = p->cs;
        return NULL;
    }
    QF_TRY(parse(w, layout, view, out));
    if (w->developer) return NULL;      /* templates are being edited: parse each time */
    struct parsed *p = calloc(1, sizeof *p);
    if (!p) return qf_system_error("no memory for a template");
    *p = (struct parsed){strdup(layout), strdup(view), *out, kept};
    kept = p;
    return NULL;
}

static void destroy_parse(void *p)
{
    CSPARSE *cs = p;
    qf_template_free(&cs);
}

static void destroy_hdf(void *h)
{
    HDF *hdf = h;
    hdf_destroy(&hdf);
}

void qf_view_start(struct qf_req *r)
{
    HDF *h = NULL;
    if (hdf_init(&h) != STATUS_OK) abort();
    qf_arena_defer(r->arena, destroy_hdf, h);
    qf_hdf(h, "Config.VarEscapeMode", "html");
    r->in->hdf = h;
    r->in->crumbs = r->in->errors = 0;
    r->data = qf_data_in((struct qf_data *)(void *)h, "Data");
}

qf_err *qf_sample(struct qf_req *r, const char *file)
{
    const char *folder = qf_conf_str(r->conf, "Paths.templates");
    NEOERR *e = hdf_read_file(r->in->hdf, qf_fmt(r->arena, "%s/%s", folder, file));
    return e == STATUS_OK ? NULL : of_neo(e, file);
}

qf_err *qf_view_render(struct qf_req *r, const char *layout, const char *view, const char **out,
                       size_t *len)
{
    CSPARSE *cs;
    const char *layout_file = qf_fmt(r->arena, "%s.cs", layout);
    const char *file = qf_fmt(r->arena, "%s.cs", view);
    struct qf_sb *text = qf_alloc(r->arena, sizeof *text);

    QF_TRY(parsed_of(r->in->worker, layout_file, file, &cs));
    if (r->in->worker->developer) qf_arena_defer(r->arena, destroy_parse, cs);
    *text = qf_sb_in(r->arena);
    HDF *parsed_with = cs->hdf;
    cs->hdf = r->in->hdf;
    NEOERR *e = cs_render(cs, text, collect);
    cs->hdf = parsed_with;
    if (e != STATUS_OK) return of_neo(e, view);
    if (text->failed) return qf_system_error("page of %s is too long", view);
    *out = qf_sb_text(text);
    *len = text->len;
    return NULL;
}

/* --- JSON of a page's data --- */

static bool is_list(HDF *first)
{
    return first && qf_eq(hdf_obj_name(first), "0");
}

static bool is_number(HDF *h)
{
    for (HDF_ATTR *a = hdf_obj_attr(h); a; a = a->next)
        if (qf_eq(a->key, "n")) return true;
    return false;
}

static void json_node(struct qf_sb *, HDF *);

static void json_value(struct qf_sb *b, HDF *h)
{
    const char *value = hdf_obj_value(h);
    if (value && is_number(h))
        qf_sb_add(b, value);
    else
        qf_json_string(b, value ? value : "");
}

static void json_node(struct qf_sb *b, HDF *h)
{
    HDF *child = hdf_obj_child(h);
    if (!child) {
        json_value(b, h);
        return;
    }
    bool list = is_list(child);
    qf_sb_addc(b, list ? '[' : '{');
    if (!list && hdf_obj_value(h)) {
        qf_sb_add(b, "\"value\":");
        json_value(b, h);
        qf_sb_addc(b, ',');
    }
    for (; child; child = hdf_obj_next(child)) {
        if (!list) {
            qf_json_string(b, hdf_obj_name(child));
            qf_sb_addc(b, ':');
        }
        json_node(b, child);
        if (hdf_obj_next(child)) qf_sb_addc(b, ',');
    }
    qf_sb_addc(b, list ? ']' : '}');
}

static void json_member(struct qf_sb *b, const char *name, HDF *h)
{
    if (!h || (!hdf_obj_child(h) && !hdf_obj_value(h))) return;
    qf_sb_addf(b, ",\"%s\":", name);
    json_node(b, h);
}

char *qf_view_json(struct qf_req *r)
{
    struct qf_sb b = qf_sb_in(r->arena);
    qf_sb_add(&b, "{\"title\":");
    qf_json_string(&b, hdf_get_value(r->in->hdf, "Page.title", ""));
    json_member(&b, "data", hdf_get_obj(r->in->hdf, "Data"));
    json_member(&b, "pager", hdf_get_obj(r->in->hdf, "Pager"));
    json_member(&b, "errors", hdf_get_obj(r->in->hdf, "Page.errors"));
    qf_sb_addc(&b, '}');
    return qf_dup(r->arena, qf_sb_text(&b));
}
