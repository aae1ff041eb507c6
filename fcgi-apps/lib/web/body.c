/* The body of a POST: its length is checked against the route before a byte is read, then it is
 * parsed as it streams in. */
#include "lib/web/inside.h"
#include "lib/web/multipart.h"

enum { PIECE = 65536 };

static unsigned kinds_of(void *arg, const char *field)
{
    const struct qf_req *r = arg;
    for (const struct qf_field *f = r->route->form->fields; f->kind; f++)
        if (f->kind == QF_FILES && qf_eq(f->name, field)) return f->kinds;
    return 0;
}

/* The disk is for people at our forms: the token, which stands in front of the files, must be good
 * before one is stored, and nobody may bring files without end. */
static qf_err *welcome(void *arg, const char **words)
{
    struct qf_req *r = arg;
    *words = "没有保存：页面已过期，请重新选择文件";
    if (!qf_token_ok(r, qf_fields_get(&r->in->body, "_token"))) return NULL;
    return r->in->worker->app->keeper->upload_allowed(r->db, r->arena, r->actor, words);
}

static const struct qf_field *file_field(const struct qf_form *form)
{
    for (const struct qf_field *f = form ? form->fields : NULL; f && f->kind; f++)
        if (f->kind == QF_FILES) return f;
    return NULL;
}

static uint64_t most_bytes(const struct qf_req *r)
{
    uint64_t mb = (uint64_t)qf_conf_int(r->conf, "Upload.max_mb");
    if (r->route->max_kb) return (uint64_t)r->route->max_kb * 1024;
    if (file_field(r->route->form)) return (mb + 2) * 1024 * 1024;
    return QF_INPUT_MAX;
}

qf_err *qf_body_allowed(struct qf_req *r, uint64_t *length)
{
    const char *text = qf_fastcgi_param(r->in->fcgi, "CONTENT_LENGTH");
    *length = 0;
    if (!*text) return NULL;
    if (!qf_read_u64(text, UINT64_MAX, length)) return qf_refuse(400, "请求的长度写得不对");
    if (*length > most_bytes(r))
        return qf_refuse(413, "内容太大：这里一次最多 %llu KB",
                         (unsigned long long)most_bytes(r) / 1024);
    return NULL;
}

static qf_err *read_all(struct qf_req *r, uint64_t length,
                        qf_err *(*take)(void *, const char *, size_t), void *arg)
{
    char *piece = qf_alloc(r->arena, PIECE);
    uint64_t read = 0;
    while (read < length) {
        int got = qf_fastcgi_read(r->in->fcgi, piece, PIECE);
        if (got <= 0) return qf_refuse(400, "内容没有传完，请再试一次");
        read += (uint64_t)got;
        QF_TRY(take(arg, piece, (size_t)got));
    }
    return NULL;
}

static qf_err *take_text(void *sb, const char *bytes, size_t len)
{
    qf_sb_addn(sb, bytes, len);
    return NULL;
}

static qf_err *take_part(void *parser, const char *bytes, size_t len)
{
    return qf_multipart_feed(parser, bytes, len);
}

static qf_err *read_multipart(struct qf_req *r, uint64_t length, const char *type)
{
    char *boundary;
    struct qf_uploads *u = &r->in->uploads;
    u->arena = r->arena;
    u->folder = qf_conf_str(r->conf, "Paths.files");
    u->max_bytes = (uint64_t)qf_conf_int(r->conf, "Upload.max_mb") * 1024 * 1024;
    u->full_percent = (unsigned)qf_conf_int(r->conf, "Upload.full_percent");
    u->kinds = kinds_of;
    u->welcome = welcome;
    u->arg = r;
    struct qf_sink sink = qf_upload_sink(u);
    QF_TRY(qf_multipart_boundary(r->arena, type, &boundary));
    struct qf_multipart *m = qf_multipart_new(r->arena, boundary, &sink, &r->in->body);
    QF_TRY(read_all(r, length, take_part, m));
    return qf_multipart_end(m);
}

qf_err *qf_body_read(struct qf_req *r)
{
    const char *type = qf_fastcgi_param(r->in->fcgi, "CONTENT_TYPE");
    uint64_t length;
    QF_TRY(qf_body_allowed(r, &length));
    if (length == 0) return NULL;
    if (qf_starts(type, "multipart/form-data") && r->route->form &&
        file_field(r->route->form))
        return read_multipart(r, length, type);
    if (!qf_starts(type, "application/x-www-form-urlencoded"))
        return qf_refuse(415, "不能识别这种格式的内容");
    if (length > QF_INPUT_MAX && !r->route->max_kb)
        return qf_refuse(413, "内容太大：这里一次最多 64 KB");
    struct qf_sb text = qf_sb_in(r->arena);
    QF_TRY(read_all(r, length, take_text, &text));
    return qf_parse_urlencoded(r->arena, qf_sb_text(&text), text.len, &r->in->body);
}
