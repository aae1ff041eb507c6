/* A small app for the tests of the gate: notes that anybody reads and some may write. What a POST does, and
 * what stands before it, is said by each test. */
#ifndef QF_TESTS_UNIT_NOTES_H
#define QF_TESTS_UNIT_NOTES_H

#include "web.h"

enum { NOTE_TEXT, NOTE_MORE };
static const struct qf_form note_form = {
    .name = "note",
    .fields = {[NOTE_TEXT] = {"text", "内容", QF_LINE, .required = true, .max = 20},
               [NOTE_MORE] = {"more", "补充", QF_LINE, .max = 20}}};
static const struct qf_form filter_form = {
    .name = "filter", .get = true, .fields = {{"words", "关键词", QF_SEARCH, .max = 20}}};

static const char *stored = "旧内容";   /* what the note holds by now */
static const char *read_text;           /* what the handler read */
static qf_handler *act, *act_before;    /* what the test wants of a POST */
static int saves;

static qf_err *show(struct qf_req *r)
{
    QF_TRY(call("show"));
    if (r->route->load) qf_prefill(r, &note_form, NOTE_TEXT, stored);
    qf_put_str(r->data, "text", stored);
    return NULL;
}

static qf_err *load(struct qf_req *r)
{
    if (qf_path_id(r) == 404) return qf_not_found();
    qf_set_record(r, &saves);
    return call("load");
}

static qf_err *load_page(struct qf_req *r)
{
    return load(r);
}

static qf_err *save(struct qf_req *r)
{
    QF_TRY(call("save"));
    saves++;
    read_text = qf_dup(arena, qf_str(r, NOTE_TEXT));
    return act ? act(r) : qf_go(r, "已保存", "/notes/7");
}

static qf_err *before(struct qf_req *r)
{
    QF_TRY(call("before"));
    return act_before ? act_before(r) : NULL;
}

static qf_err *moved(struct qf_req *r) { return qf_go(r, "", "/list"); }

/* What the path named; there is no {id} in it. */
static qf_err *pairs(struct qf_req *r)
{
    assert_int_equal(qf_path_id(r), 0);
    const char *aa = qf_path_part(r, "aa");
    const char *url = qf_route_path(r->arena, r->route->path, &r->in->match);
    qf_title(r, "%s|%s", aa ? aa : "-", url);
    return NULL;
}

static qf_err *health(struct qf_req *r) { return qf_send(r, "text/plain", "well", 4); }

static const struct qf_route routes[] = {
    {QF_GET, "/", show, .view = "note", .title = "首页", .cached = true},
    {QF_GET, "/health", health, .no_session = true},
    {QF_GET, "/dev", show, .view = "dev", .developer = true},
    {QF_GET, "/bare", show},
    {QF_GET, "/list", show, .form = &filter_form, .view = "note"},
    {QF_GET, "/notes/{id}", show, .load = load_page, .form = &note_form, .view = "note"},
    {QF_POST, "/notes/{id}", save, .load = load, .form = &note_form},
    {QF_GET, "/mine", show, QF_SIGNED_IN, .form = &note_form, .view = "note"},
    {QF_POST, "/mine", save, QF_SIGNED_IN, .form = &note_form},
    {QF_GET, "/write", show, FN_WRITE, .view = "note"},
    {QF_POST, "/write", save, FN_WRITE, .form = &note_form},
    {QF_GET, "/early", show, .form = &note_form, .view = "note"},
    {QF_POST, "/early", save, .form = &note_form, .before = before},
    {QF_POST, "/lonely", save, .form = &note_form},
    {QF_POST, "/plain", save},
    {QF_POST, "/elsewhere", save, .form = &note_form, .back = "/mine"},
    {QF_POST, "/alone/{id}", save, .load = load, .form = &note_form},
    {QF_GET, "/filtered", show, .form = &filter_form, .view = "note"},
    {QF_POST, "/filtered", save, .form = &note_form},
    {QF_GET, "/moved", moved, .form = &note_form, .view = "note"},
    {QF_POST, "/moved", save, .form = &note_form},
    {QF_GET, "/pairs/{aa}/{bb}", pairs, .may = 77, .view = "note"},
    {QF_GET, "/words/{word}", pairs, .view = "note", .why = "words"},
    {0}};

static const struct qf_app app = {.name = "notes", .routes = routes, .keeper = &fake_keeper,
                                  .layout = "layout/base", .login = "/login"};

static inline int open_app(void **state)
{
    (void)state;
    return web_open(&app);
}

static inline int begin(void **state)
{
    stored = "旧内容";
    act = act_before = NULL;
    saves = 0;
    return web_forget(state);
}

static inline int status_of(struct qf_fastcgi f)
{
    serve(&f);
    return answer.status;
}

static inline void sign_in(uint64_t functions)
{
    signed_in.account = 5;
    signed_in.functions = functions;
}

#endif
