/* What a handler says about its page: title, breadcrumb, pager, addresses, answers. */
#include "lib/text/text.h"
#include "lib/text/xml.h"
#include "lib/web/inside.h"

void qf_title(struct qf_req *r, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    qf_hdf(r->in->hdf, "Page.title", qf_vfmt(r->arena, format, args));
    va_end(args);
}

void qf_describe(struct qf_req *r, const char *text)
{
    qf_hdf(r->in->hdf, "Page.description", text);
}

void qf_crumb(struct qf_req *r, const char *name, const char *url)
{
    const struct qf_app *app = r->in->worker->app;
    const char *home = app->home ? app->home : "/";
    if (r->in->crumbs == 0 && !qf_eq(url, home)) qf_crumb(r, app->home ? app->office : "首页", home);
    HDF *h = qf_hdf_node(r->in->hdf, qf_fmt(r->arena, "Page.crumbs.%d", r->in->crumbs++));
    qf_hdf(h, "name", name);
    qf_hdf(h, "url", url);
}

void qf_nav(struct qf_req *r, const char *key)
{
    qf_hdf(r->in->hdf, "Page.nav", key);
}

void qf_view(struct qf_req *r, const char *view)
{
    r->in->view = view;
}

void qf_notice(struct qf_req *r, const char *kind, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    qf_hdf(r->in->hdf, "Page.flash.kind", kind);
    qf_hdf(r->in->hdf, "Page.flash.text", qf_vfmt(r->arena, format, args));
    va_end(args);
}

const char *qf_query(const struct qf_req *r, const char *name)
{
    return qf_fields_get(&r->in->query, name);
}

char *qf_url_with(struct qf_req *r, const char *name, const char *value)
{
    struct qf_sb b = qf_sb_in(r->arena);
    const char *sep = "?";
    bool placed = false;
    qf_sb_add(&b, r->path);
    for (size_t i = 0; i < r->in->query.count; i++) {
        const struct qf_pair *p = &r->in->query.pairs[i];
        bool same = qf_eq(p->name, name);
        const char *v = same ? value : p->value;
        if (qf_empty(v) || (qf_eq(p->name, "page") && !same) || (same && placed)) continue;
        placed = placed || same;
        qf_sb_addf(&b, "%s%s=%s", sep, p->name, qf_url_encode(r->arena, v));
        sep = "&";
    }
    if (!placed && !qf_empty(value))
        qf_sb_addf(&b, "%s%s=%s", sep, name, qf_url_encode(r->arena, value));
    return qf_dup(r->arena, qf_sb_text(&b));
}

qf_err *qf_go(struct qf_req *r, const char *flash, const char *path, ...)
{
    va_list args;
    va_start(args, path);
    r->in->res.location = qf_vfmt(r->arena, path, args);
    va_end(args);
    r->in->res.status = 303;
    r->in->res.done = true;
    if (!qf_empty(flash)) qf_flash_give(r, flash);
    return NULL;
}

qf_err *qf_send(struct qf_req *r, const char *type, const char *body, size_t len)
{
    r->in->res.type = type;
    r->in->res.body = body;
    r->in->res.len = len;
    r->in->res.done = true;
    return NULL;
}

qf_err *qf_send_json(struct qf_req *r, const char *json)
{
    return qf_send(r, "application/json", json, strlen(json));
}

/* RFC 6266 with RFC 8187: an ASCII stand-in, and the name itself percent-encoded. In neither is a path,
 * a quote or a line. */
static const char *disposition(struct qf_req *r, const char *type, const char *name)
{
    char *plain = qf_dup(r->arena, name), *ascii = qf_dup(r->arena, name);
    for (size_t i = 0; name[i]; i++) {
        unsigned char c = (unsigned char)name[i];
        bool harms = c < 0x20 || c == 0x7f || strchr("\"\\/", c);
        if (harms) plain[i] = '_';
        if (harms || c & 0x80) ascii[i] = '_';
    }
    return qf_fmt(r->arena, "%s; filename=\"%s\"; filename*=UTF-8''%s",
                  qf_starts(type, "image/") ? "inline" : "attachment", ascii,
                  qf_url_encode(r->arena, plain));
}

qf_err *qf_send_as(struct qf_req *r, const char *type, const char *name, const char *body,
                   size_t len)
{
    qf_header_set(r, "Content-Disposition", disposition(r, type, name));
    return qf_send(r, type, body, len);
}

void qf_keep(struct qf_req *r)
{
    r->in->res.lasting = true;
}

qf_err *qf_send_file(struct qf_req *r, const unsigned char sha256[32], const char *type,
                     const char *name)
{
    qf_header_set(r, "X-Accel-Redirect",
                  qf_fmt(r->arena, "/files-internal/%s", qf_upload_path(r->arena, sha256)));
    qf_header_set(r, "Content-Disposition", disposition(r, type, name));
    qf_header_set(r, "Content-Security-Policy", "default-src 'none'; sandbox");
    return qf_send(r, type, "", 0);
}
