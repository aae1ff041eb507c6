/* The gate: one order of checks for every page.
 *
 * route → method → body size → session → right → origin → body → token → form → record → handler →
 * commit → view. A step that refuses ends the request; nothing behind it runs. */
#include "lib/web/inside.h"

#include <sodium.h>

/* --- the request as it came --- */

static void read_names(struct qf_req *r)
{
    const char *agent = "";
    struct qf_inside *in = r->in;
    /* nginx's number of the request where it gives one: the same in both logs. */
    const char *given = qf_fastcgi_param(in->fcgi, "REQUEST_ID");
    bool usable = strlen(given) == 32 && strspn(given, "0123456789abcdef") == 32;
    memcpy(in->request_id, usable ? given : qf_random_hex(r->arena, 8), 16);
    in->request_id[16] = '\0';
    in->actor.ip = qf_dup(r->arena, qf_fastcgi_param(in->fcgi, "REMOTE_ADDR"));
    in->actor.request = in->request_id;
    in->actor.name = in->actor.person = agent;
    in->wants_json = strstr(qf_fastcgi_param(in->fcgi, "HTTP_ACCEPT"), "application/json") != NULL;
    qf_hdf_mark_numbers(in->wants_json);
    qf_log_request(in->request_id);
}

static qf_err *read_address(struct qf_req *r)
{
    struct qf_inside *in = r->in;
    const char *uri = qf_fastcgi_param(in->fcgi, "REQUEST_URI");
    size_t len = strcspn(uri, "?#");
    char *path;

    in->uri = uri;
    in->query_text = uri[len] == '?' ? uri + len + 1 : "";
    QF_TRY(qf_parse_path(r->arena, qf_dupn(r->arena, uri, len), &path));
    r->path = path;
    QF_TRY(qf_parse_query(r->arena, in->query_text, &in->query));
    qf_parse_cookies(r->arena, qf_fastcgi_param(in->fcgi, "HTTP_COOKIE"), &in->cookies);
    return NULL;
}

static enum qf_method method_of(struct qf_req *r)
{
    const char *method = qf_fastcgi_param(r->in->fcgi, "REQUEST_METHOD");
    r->in->head = qf_eq(method, "HEAD");
    if (qf_eq(method, "GET") || r->in->head) return QF_GET;
    return qf_eq(method, "POST") ? QF_POST : QF_NO_METHOD;
}

static qf_err *find_route(struct qf_req *r)
{
    const char *allow;
    r->in->method = method_of(r);
    r->route = qf_route_find(r->in->worker->app, r->in->method, r->path, r->arena, &r->in->match,
                             &allow);
    if (r->route && r->route->developer && !r->in->worker->developer) r->route = NULL;
    if (r->route) return NULL;
    if (!allow) return qf_not_found();
    return qf_refuse(405, "%s", allow);
}

/* --- page data that every page has --- */

static void start_page(struct qf_req *r)
{
    qf_view_start(r);
    HDF *h = r->in->hdf;
    qf_hdf(h, "Page.title", r->route->title);
    qf_hdf(h, "Page.nav", r->route->nav);
    qf_hdf(h, "Page.url", r->in->method == QF_GET ? qf_url_with(r, "", "") : r->path);
    qf_hdf(h, "Page.path", r->path);
    qf_hdf(h, "Page.back",
           qf_url_encode(r->arena, r->in->method == QF_GET ? r->in->uri : r->path));
    if (qf_eq(qf_cookie(r, "elder"), "1")) qf_hdf(h, "Page.elder", "1");
    r->in->view = r->route->view;
}

/* --- who may --- */

static qf_err *send_to_login(struct qf_req *r)
{
    const char *back = r->in->method == QF_GET ? r->in->uri : r->path;
    if (r->in->wants_json) return qf_refuse(401, "请先登录");
    return qf_go(r, "", "%s?back=%s", r->in->worker->app->login, qf_url_encode(r->arena, back));
}

static qf_err *check_right(struct qf_req *r, const struct qf_route *route)
{
    const struct qf_keeper *k = r->in->worker->app->keeper;
    if (route->may == QF_ANYONE) return NULL;
    if (!r->actor->account) return send_to_login(r);
    if (route->may == QF_SIGNED_IN || k->may(r->actor, route->may)) return NULL;
    return qf_refuse(403, "您的账号没有办理这件事的权限");
}

/* Where the form of a page is sent. */
static const char *action_of(struct qf_req *r, const struct qf_route *page, const char *pattern)
{
    if (page->keeps_query) return qf_url_with(r, "", "");
    return qf_route_path(r->arena, pattern, &r->in->match);
}

/* --- a page by GET --- */

static qf_err *run_get(struct qf_req *r, const struct qf_route *route)
{
    const struct qf_form *form = route->form;
    if (form && form->get) QF_TRY(qf_form_read(r, form, &r->in->query));
    else if (qf_fields_doubled(&r->in->query)) return qf_refuse(400, "同一项内容出现了两次");
    if (route->load) QF_TRY(route->load(r));
    QF_TRY(route->page(r));
    if (r->in->res.done || !form) return NULL;
    qf_show_form(r, form, "%s", form->get ? r->path : action_of(r, route, route->path));
    return NULL;
}

/* --- a POST: token, form, one transaction --- */

static qf_err *check_token(struct qf_req *r)
{
    const char *token = qf_fields_get(&r->in->body, "_token");
    if (qf_form_key(r) && qf_token_ok(r, token)) return NULL;
    return qf_refuse(403, "页面已过期。填写的内容还在，请再提交一次。");
}

static void key_hash(struct qf_req *r, unsigned char out[32])
{
    const char *key = qf_form_key(r);
    crypto_hash_sha256(out, (const unsigned char *)key, strlen(key));
}

/* A form that was sent twice goes where it went the first time. */
static qf_err *go_again(struct qf_req *r, const char *done)
{
    if (*done) return qf_go(r, "", "%s", done);
    return qf_state_error("已经提交过了，不用再提交");
}

/* Before anything refuses it: a form that was sent twice holds a code that is used up by now, or a
 * file that its record keeps already. */
static qf_err *look_back(struct qf_req *r)
{
    const char *done = NULL;
    unsigned char key[32];
    if (!r->route->before && !qf_any_wrong(r)) return NULL;     /* the transaction looks itself */
    key_hash(r, key);
    QF_TRY(r->in->worker->app->keeper->key_find(r->db, r->arena, key, r->actor->account,
                                                r->route->path, &done));
    return done ? go_again(r, done) : NULL;
}

/* Who pressed twice at once: the first run may have ended meanwhile, and have used up what is refused
 * here. */
static qf_err *run_before(struct qf_req *r)
{
    qf_err *e = r->route->before(r);
    if (!e && !qf_any_wrong(r)) return NULL;
    QF_TRY(look_back(r));
    return r->in->res.done ? NULL : e;
}

/* The row of the page that shows the form of this POST. */
static const struct qf_route *page_of(const struct qf_req *r, const struct qf_route *post)
{
    return qf_route_of_pattern(r->in->worker->app, post->back ? post->back : post->path);
}

/* Somebody else may have changed the record since its form was opened: the page says what it holds now.
 * Of the page nothing but that is used. */
static qf_err *check_stale(struct qf_req *r)
{
    const struct qf_route *post = r->route, *page = page_of(r, post);
    const char *was = qf_fields_get(&r->in->body, "_was");
    struct qf_form_state *s = r->in->form;
    void *record = r->in->record;
    if (!s || qf_empty(was) || !post->load || !page) return NULL;
    r->route = page;
    r->in->form = NULL;
    if (page->load && page->load != post->load) QF_TRY(page->load(r));
    QF_TRY(page->page(r));
    r->route = post;
    r->in->form = s;
    r->in->record = record;
    r->in->res = (struct qf_response){.status = 200};
    start_page(r);
    r->in->stale = qf_form_is_stale(r, was);
    if (!r->in->stale) return NULL;
    qf_err *e = qf_refused(r);
    e->status = 409;
    return e;
}

/* Everything that a POST does to the database; runs again from the start on a deadlock. */
static qf_err *post_work(void *arg)
{
    struct qf_req *r = arg;
    const struct qf_keeper *k = r->in->worker->app->keeper;
    const char *done = NULL;
    unsigned char key[32];

    key_hash(r, key);
    QF_TRY(k->key_use(r->db, r->arena, key, r->actor->account, r->route->path, &done));
    if (done) return go_again(r, done);
    if (r->route->load) QF_TRY(r->route->load(r));
    QF_TRY(check_stale(r));
    QF_TRY(r->route->page(r));
    if (qf_any_wrong(r)) return qf_refused(r);
    QF_TRY(k->audit(r->db, r->actor, r->route->path, r->path));
    return k->key_done(r->db, key, r->in->res.location ? r->in->res.location : "");
}

static void post_again(void *arg)
{
    struct qf_req *r = arg;
    struct qf_form_state *s = r->in->form;
    r->in->res = (struct qf_response){.status = 200};
    r->in->again = r->in->stale = false;
    if (s) s->any_wrong = false, s->wrong = NULL;
    for (int i = 0; s && i < QF_FORM_FIELDS; i++) s->values[i].wrong = NULL;
    start_page(r);
}

static qf_err *run_post(struct qf_req *r)
{
    if (!qf_same_origin(r)) return qf_refuse(403, "请求不是从本平台的页面发出的");
    QF_TRY(qf_body_read(r));
    if (r->route->form) QF_TRY(qf_form_read(r, r->route->form, &r->in->body));
    else if (qf_fields_doubled(&r->in->body)) return qf_refuse(400, "同一项内容出现了两次");
    QF_TRY(check_token(r));
    QF_TRY(look_back(r));
    if (r->in->res.done) return NULL;
    if (qf_captcha_button(r->in->side)) return qf_again(r);
    QF_TRY(qf_captcha_check(r));
    if (qf_any_wrong(r)) return qf_refused(r);
    if (r->route->before) QF_TRY(run_before(r));
    if (r->in->res.done) return NULL;
    if (qf_any_wrong(r)) return qf_refused(r);
    if (r->in->again) return NULL;
    return qf_tx(r->db, post_work, post_again, r);
}

/* --- a refused form is shown again on the page that it came from --- */

static void keep_error(struct qf_req *r, const qf_err *e)
{
    struct qf_form_state *s = r->in->form;
    s->any_wrong = true;
    for (const struct qf_field *f = s->form->fields; e->field[0] && f->kind; f++) {
        struct qf_value *v = &s->values[f - s->form->fields];
        if (qf_eq(f->name, e->field)) {
            if (!v->wrong) v->wrong = qf_dup(r->arena, e->words);
            return;
        }
    }
    if (!s->wrong && e->words[0]) s->wrong = qf_dup(r->arena, e->words);
}

static bool can_show_again(const struct qf_req *r, const qf_err *e)
{
    if (r->in->method != QF_POST || !r->in->form) return false;
    return e->class == QF_ERR_USER ||
           (e->class == QF_ERR_STATE && (e->status == 403 || e->status == 429));
}

static qf_err *show_again(struct qf_req *r, int status)
{
    const struct qf_route *post = r->route, *page = page_of(r, post);
    struct qf_form_state *s = r->in->form;
    if (!page) return qf_system_error("no page shows the form of %s", post->path);
    r->in->res.status = status;
    r->in->res.done = false;
    r->route = page;
    QF_TRY(check_right(r, page));
    if (r->in->res.done) return NULL;
    start_page(r);
    r->path = qf_route_path(r->arena, page->path, &r->in->match);
    r->in->form = NULL;                 /* the page's own handler has no input */
    if (page->load) QF_TRY(page->load(r));
    QF_TRY(page->page(r));
    r->in->form = s;
    if (!r->in->res.done && page->form && !page->form->get)
        qf_show_form(r, page->form, "%s", action_of(r, page, post->path));
    return NULL;
}

/* --- the whole --- */

static qf_err *run(struct qf_req *r)
{
    uint64_t length;
    QF_TRY(read_address(r));
    QF_TRY(find_route(r));
    start_page(r);
    if (r->in->method == QF_POST) QF_TRY(qf_body_allowed(r, &length));
    if (r->route->no_session) return r->route->page(r);
    QF_TRY(qf_site_refresh(r));
    if (!r->route->cached) QF_TRY(qf_session_open(r));
    QF_TRY(check_right(r, r->route));
    if (r->in->res.done) return NULL;
    if (r->in->method == QF_GET) return run_get(r, r->route);
    return run_post(r);
}

static qf_err *render(struct qf_req *r)
{
    struct qf_response *res = &r->in->res;
    if (res->done) return NULL;
    if (r->in->wants_json && r->in->method == QF_GET) return qf_send_json(r, qf_view_json(r));
    if (!r->in->view) return qf_system_error("%s has no view", r->route->path);
    if (!r->route->cached) qf_flash_take(r);
    QF_TRY(qf_office_put(r));
    return qf_view_render(r, qf_layout(r), r->in->view, &res->body, &res->len);
}

static qf_err *answer(struct qf_req *r)
{
    qf_err *e = run(r);
    if (e && can_show_again(r, e)) {
        keep_error(r, e);
        e = show_again(r, e->status);
    } else if (!e && r->in->again) {
        e = show_again(r, 200);
    }
    return e ? e : render(r);
}

static void log_served(struct qf_req *r, int64_t began)
{
    char status[12], ms[24], trips[12];
    snprintf(status, sizeof status, "%d", r->in->res.status);
    snprintf(ms, sizeof ms, "%lld", (long long)(qf_monotonic_ms() - began));
    snprintf(trips, sizeof trips, "%u", qf_db_trips(r->db));
    qf_log(QF_LOG_INFO, "served", "method", r->in->method == QF_POST ? "POST" : "GET", "path",
           r->path, "status", status, "ms", ms, "queries", trips, NULL);
}

void qf_gate_serve(struct qf_worker *w, struct qf_fastcgi *f)
{
    struct qf_inside in = {.worker = w, .fcgi = f, .res = {.status = 200}};
    struct qf_req r = {.arena = w->arena, .db = w->db, .conf = w->conf, .in = &in,
                       .actor = &in.actor, .now = qf_now(), .path = "/"};
    int64_t began = qf_monotonic_ms();

    qf_db_arena(w->db, w->arena);
    read_names(&r);
    qf_view_start(&r);
    qf_err *e = answer(&r);
    if (e) qf_respond_error(&r, e);
    if (e && e->status == 405) qf_header_set(&r, "Allow", qf_dup(w->arena, e->words));
    qf_respond(&r);
    log_served(&r, began);
    qf_log_request(NULL);
    qf_err_forget();
    qf_arena_reset(w->arena);
}
