/* The one place that writes headers and bodies. */
#include "lib/web/inside.h"
#include "lib/text/xml.h"

/* A value with a control character would be a second header: it is never sent. */
static bool header_ok(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f) return false;
    return true;
}

void qf_header_set(struct qf_req *r, const char *name, const char *value)
{
    struct qf_response *res = &r->in->res;
    if (!header_ok(name) || !header_ok(value)) {
        qf_log(QF_LOG_WARN, "header refused", "name", name, NULL);
        return;
    }
    if (res->header_count == QF_HEADERS_MAX) return;
    res->headers[res->header_count++] = (struct qf_header){name, value};
}

static const char *phrase(int status)
{
    static const struct { int status; const char *words; } all[] = {
        {200, "OK"}, {303, "See Other"}, {301, "Moved Permanently"}, {400, "Bad Request"},
        {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
        {405, "Method Not Allowed"}, {409, "Conflict"}, {413, "Content Too Large"},
        {415, "Unsupported Media Type"}, {422, "Unprocessable Content"},
        {429, "Too Many Requests"}, {500, "Internal Server Error"},
        {503, "Service Unavailable"}, {507, "Insufficient Storage"},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i].status == status) return all[i].words;
    return "Status";
}

static void put_header(struct qf_sb *b, const char *name, const char *value)
{
    if (value && header_ok(value)) qf_sb_addf(b, "%s: %s\r\n", name, value);
}

/* A public page may be kept by nginx for two seconds; the browser asks again each time. What is
 * behind a login, a form or an error is kept by nobody. */
static void put_caching(struct qf_req *r, struct qf_sb *b)
{
    bool keep = r->route && r->route->cached && r->in->res.status == 200 &&
                r->in->method == QF_GET;
    put_header(b, "Cache-Control", r->in->res.lasting ? "public, max-age=31536000, immutable"
                                   : keep             ? "no-cache"
                                                      : "no-store");
    put_header(b, "X-Accel-Expires", keep ? "2" : "0");
}

void qf_respond(struct qf_req *r)
{
    struct qf_response *res = &r->in->res;
    struct qf_sb b = qf_sb_in(r->arena);
    bool text = !res->type || qf_starts(res->type, "text/") ||
                qf_starts(res->type, "application/");

    if (text) qf_compress(r);
    qf_sb_addf(&b, "Status: %d %s\r\n", res->status, phrase(res->status));
    qf_sb_addf(&b, "Content-Type: %s%s\r\n", res->type ? res->type : "text/html",
               text ? "; charset=utf-8" : "");
    put_caching(r, &b);
    put_header(&b, "Location", res->location);
    put_header(&b, "X-Request-Id", r->in->request_id);
    if (res->body) qf_sb_addf(&b, "Content-Length: %zu\r\n", res->len);
    for (int i = 0; i < res->header_count; i++)
        put_header(&b, res->headers[i].name, res->headers[i].value);
    qf_sb_add(&b, "\r\n");
    qf_fastcgi_answer(r->in->fcgi, qf_sb_text(&b), b.len, res->body,
                      !r->in->head && res->body ? res->len : 0);
}

/* --- errors --- */

struct words { int status; const char *title, *words; };

static const struct words *words_of(int status)
{
    static const struct words all[] = {
        {400, "请求有误", "浏览器发来的内容不完整或格式不对。请返回上一页再试一次。"},
        {401, "请先登录", "这一页需要登录后才能看。"},
        {403, "没有权限", "您的账号不能办理这件事。如果应当可以，请联系所在窗口。"},
        {404, "没有这一页", "网址可能写错了，或者内容已经撤下。可以回首页，或用上方的搜索找一找。"},
        {405, "不能这样打开", "这个地址不能用这种方式打开，请从页面上的按钮或链接进入。"},
        {409, "情况已经变了", "这条记录刚刚被改动过，请刷新后再看。"},
        {413, "内容太大", "上传或填写的内容超过了限制。"},
        {415, "格式不对", "不能识别这种格式的内容。"},
        {429, "操作太频繁", "请稍等一会儿再试。"},
        {503, "系统暂时忙", "没有保存。请过一会儿再试，填写的内容请先不要关闭页面。"},
        {507, "存储空间不足", "文件没有保存成功，请稍后再试。"},
    };
    static const struct words fault = {500, "系统出错了", "这不是您的问题，我们已经记录。请稍后再试。"};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i].status == status) return &all[i];
    return &fault;
}

/* Never "not saved" where nobody knows: who sends the form again gets what became of it. */
static const struct words *words_for(const qf_err *e)
{
    static const struct words unknown = {
        503, "系统暂时忙", "还不知道是否已经保存。请过一会儿退回原来的页面再提交一次，不会重复办理。"};
    return e->retry == QF_RETRY_UNKNOWN ? &unknown : words_of(e->status);
}

static const char *incident_of(struct qf_req *r, const qf_err *e)
{
    struct qf_civil c = qf_civil_of(r->now);
    if (e->status < 500) return NULL;
    return qf_fmt(r->arena, "E-%04d%02d%02d-%.8s", c.year, c.month, c.day, r->in->request_id);
}

static void put_error(struct qf_req *r, const qf_err *e, const char *incident)
{
    const struct words *w = words_for(e);
    bool own = e->class == QF_ERR_STATE && e->words[0] && e->status != 404 &&
               e->status != 405;
    HDF *h = qf_hdf_node(r->in->hdf, "Error");
    qf_hdf_int(h, "status", e->status);
    qf_hdf(h, "title", w->title);
    qf_hdf(h, "words", own ? e->words : w->words);
    qf_hdf(h, "incident", incident);
    qf_hdf(r->in->hdf, "Page.title", w->title);
    qf_hdf(r->in->hdf, "Page.noindex", "1");
}

static void error_json(struct qf_req *r, const qf_err *e, const char *incident)
{
    const struct words *w = words_for(e);
    struct qf_sb b = qf_sb_in(r->arena);
    qf_sb_addf(&b, "{\"status\":%d,\"error\":", e->status);
    qf_json_string(&b, e->class == QF_ERR_SYSTEM ? w->words : e->words);
    qf_sb_add(&b, ",\"incident\":");
    qf_json_string(&b, incident);
    qf_sb_addc(&b, '}');
    qf_send_json(r, qf_dup(r->arena, qf_sb_text(&b)));
}

/* Who is in a back office stays in it; a guest, and whoever meets a fault, gets the public frame. */
static const char *error_layout(struct qf_req *r, const qf_err *e)
{
    if (qf_is_office(r) && (!r->actor->account || e->status >= 500)) return "layout/base";
    qf_err *again = qf_office_put(r);
    return again ? "layout/base" : qf_layout(r);
}

/* An error page is made of a fresh data set: half a page that failed is not shown. Cookies that were
 * set on the way are kept for guests' forms, other headers go. */
void qf_respond_error(struct qf_req *r, qf_err *e)
{
    struct qf_response *res = &r->in->res;
    const char *incident = incident_of(r, e);
    if (e->status >= 500) qf_log_err("incident", e, incident);
    *res = (struct qf_response){.status = e->status};
    if (e->status == 503) qf_header_set(r, "Retry-After", "5");
    if (r->in->wants_json) {
        error_json(r, e, incident);
        return;
    }
    qf_view_start(r);
    const char *layout = error_layout(r, e);
    put_error(r, e, incident);
    qf_err *again = qf_view_render(r, layout, "common/error", &res->body, &res->len);
    if (again) {
        qf_log_err("error page", again, incident);
        res->type = "text/plain";
        res->body = words_for(e)->words;
        res->len = strlen(res->body);
    }
}
