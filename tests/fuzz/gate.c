/* The gate with everything behind it: a request as nginx hands it over, its answer as
 * nginx gets it. First a line "METHOD ADDRESS", then lines "NAME value" of parameters, an
 * empty line, the body. Whatever is asked, there is one answer, well-formed, and it is
 * never a fault of ours. */
#include <jansson.h>
#include <sys/stat.h>

#include "web.h"

struct qf_fastcgi {
    char *method, *address, *lines;
    const char *body;
    size_t len, read, piece;
    int answers;
};

/* --- a small site --- */

static const struct qf_form every = {
    .name = "every",
    .button = "提交",
    .drafts = drafts,
    .fields = {EVERY_KIND,
               {"file", "附件", QF_FILES, .max = 2, .kinds = QF_FILE_DOCUMENT}}};
static const struct qf_form filter = {
    .name = "find",
    .get = true,
    .fields = {{"q", "词", QF_SEARCH, .max = 100},
               {"sort", "次序", QF_CHOICE, .choices = one_of}}};

static qf_err *page_plain(struct qf_req *r)
{
    qf_put_str(r->data, "id",
               qf_fmt(r->arena, "%llu", (unsigned long long)qf_path_id(r)));
    qf_title(r, "%s", r->path);
    qf_crumb(r, r->path, qf_safe_path(r, qf_query(r, "back")));
    QF_TRY(qf_paged(r, 10, 95));
    return NULL;
}

static qf_err *page_list(struct qf_req *r)
{
    qf_put_str(r->data, "q", qf_str(r, 0));
    QF_TRY(qf_paged(r, 20, 1000));
    return NULL;
}

static qf_err *page_form(struct qf_req *r)
{
    qf_prefill(r, &every, LINE, "一行");
    return NULL;
}

static qf_err *load_form(struct qf_req *r)
{
    qf_set_record(r, r);
    return NULL;
}

static qf_err *page_enter(struct qf_req *r)
{
    if (qf_side(r, "send")) return qf_again(r);
    if (qf_eq(qf_str(r, TEXT), "wrong"))
        return qf_user_error("b", "换一个“%s”", qf_str(r, LINE));
    if (qf_given(r, MOBILE)) QF_TRY(qf_sign_in(r, 7));
    return qf_go(r, qf_str(r, LINE), "%s", qf_safe_path(r, qf_str(r, HIDDEN)));
}

static qf_err *page_file(struct qf_req *r)
{
    static const unsigned char hash[32];
    return qf_send_file(r, hash, "application/pdf",
                        qf_query(r, "name") ? qf_query(r, "name") : "a");
}

static const struct qf_route routes[] = {
    {QF_GET, "/", page_plain, .cached = true, .view = "page", .title = "首页"},
    {QF_GET, "/list", page_list, .form = &filter, .view = "page", .title = "列表"},
    {QF_GET, "/things/{id}", page_plain, .view = "page", .title = "一件"},
    {QF_GET, "/words/{code}/at/{name}", page_plain, .view = "page", .title = "词"},
    {QF_GET, "/form", page_form, .form = &every, .view = "page", .title = "表",
     .load = load_form},
    {QF_POST, "/form", page_enter, .form = &every, .load = load_form},
    {QF_POST, "/bare", page_enter, .form = &every, .back = "/form", .max_kb = 1},
    {QF_GET, "/own", page_plain, .may = QF_SIGNED_IN, .view = "page", .title = "我的"},
    {QF_GET, "/office", page_plain, .may = 3, .view = "page", .title = "后台"},
    {QF_GET, "/file", page_file, .may = 2, .title = "文件"},
    {0},
};
static const struct qf_app app = {.name = "fuzz",
                                  .routes = routes,
                                  .keeper = &keeper,
                                  .layout = "base",
                                  .login = "/login"};

static const struct {
    const char *name, *text;
} templates[] = {
    {"base.cs",
     "<!doctype html><title><?cs var:Page.title ?></title><?cs include!Page.body ?>"},
    {"page.cs",
     "<p><?cs var:Data.q ?><a href=\"<?cs var:Page.url ?>\"><?cs var:Pager.next ?></a>"
     "<?cs each:f = Form.every.fields ?><i title=\"<?cs var:f.value ?>\">"
     "<?cs var:f.error ?></i><?cs /each ?>"},
    {"common/error.cs", "<h1><?cs var:Error.title ?></h1><?cs var:Error.words ?>"},
};

static const char *folder_of(void)
{
    static char folder[300];
    if (*folder) return folder;
    snprintf(folder, sizeof folder, "%s/gate-XXXXXX",
             getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
    HOLDS(mkdtemp(folder));
    mkdir(qf_fmt(arena, "%s/common", folder), 0700);
    for (size_t i = 0; i < sizeof templates / sizeof *templates; i++) {
        FILE *f = fopen(qf_fmt(arena, "%s/%s", folder, templates[i].name), "w");
        HOLDS(f && fputs(templates[i].text, f) >= 0 && fclose(f) == 0);
    }
    return folder;
}

/* --- what nginx would be --- */

const char *qf_fastcgi_param(struct qf_fastcgi *f, const char *name)
{
    if (qf_eq(name, "REQUEST_METHOD")) return f->method;
    if (qf_eq(name, "REQUEST_URI")) return f->address;
    size_t len = strlen(name);
    for (const char *p = f->lines; *p; p += strcspn(p, "\n"), p += *p == '\n')
        if (qf_starts(p, name) && p[len] == ' ')
            return qf_dupn(arena, p + len + 1, strcspn(p + len + 1, "\n"));
    return qf_eq(name, "CONTENT_LENGTH") ? qf_fmt(arena, "%zu", f->len) : "";
}

int qf_fastcgi_read(struct qf_fastcgi *f, char *into, int room)
{
    size_t n = f->len - f->read;
    if (n > f->piece) n = f->piece;
    if (n > (size_t)room) n = (size_t)room;
    memcpy(into, f->body + f->read, n);
    f->read += n;
    return (int)n;
}

static const char *header(const char *head, const char *name)
{
    const char *at = strstr(head, name);
    return at ? qf_dupn(arena, at + strlen(name), strcspn(at + strlen(name), "\r"))
              : NULL;
}

/* "Name: value" and CRLF, nothing else; an empty line ends it. */
static void check_head(const char *head, size_t len)
{
    HOLDS(strlen(head) == len && qf_starts(head, "Status: ") &&
          qf_ends(head, "\r\n\r\n"));
    for (const char *p = head; !qf_starts(p, "\r\n"); p += 2) {
        size_t name = strspn(p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");
        HOLDS(name > 0 && qf_starts(p + name, ": "));
        for (p += name; *p != '\r'; p++)
            HOLDS((unsigned char)*p >= 0x20 && *p != 0x7F);
        HOLDS(p[1] == '\n');
    }
}

static void check_address(const char *location)
{
    HOLDS(location[0] == '/' && location[1] != '/' && location[1] != '\\');
}

void qf_fastcgi_answer(struct qf_fastcgi *f, const char *head, size_t head_len,
                       const char *body, size_t len)
{
    f->answers++;
    check_head(head, head_len);
    int status = (int)strtol(head + strlen("Status: "), NULL, 10);
    HOLDS(status == 200 || status == 303 || (status >= 400 && status < 500));
    const char *type = header(head, "\r\nContent-Type: "),
               *to = header(head, "\r\nLocation: ");
    const char *size = header(head, "\r\nContent-Length: ");
    HOLDS((status == 303) == (to != NULL));
    if (to) check_address(to);
    HOLDS(len == 0 || (size && strtoul(size, NULL, 10) == len));
    if (len == 0 || header(head, "\r\nContent-Encoding: ")) return;
    HOLDS(qf_utf8_ok(body, len));
    if (!qf_starts(type, "application/json")) return;
    json_t *read = json_loadb(body, len, JSON_REJECT_DUPLICATES, NULL);
    HOLDS(json_is_object(read));
    json_decref(read);
}

static void fuzz(const char *text, size_t len)
{
    char *all = qf_dupn(arena, text, len), *space, *end;
    struct qf_fastcgi f = {.method = all};
    char *blank = strstr(all, "\n\n");
    f.body = blank ? text + (blank - all) + 2 : "";
    f.len = blank ? len - (size_t)(blank - all) - 2 : 0;
    if (blank) *blank = '\0';
    f.piece = len % 3 ? len : 7;
    if (!(end = strchr(all, '\n'))) end = all + strlen(all);
    f.lines = *end ? end + 1 : end;
    *end = '\0';
    if (!(space = strchr(all, ' '))) return;
    *space = '\0';
    f.address = space + 1;
    qf_gate_serve(worker_of(&app, folder_of()), &f);
    HOLDS(f.answers == 1);
}
