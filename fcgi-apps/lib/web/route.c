#include "lib/web/inside.h"

static bool part_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_' || c == '-';
}

/* Is this segment a value for {name}? Ids are numbers, anything else a short word. */
static bool part_ok(const char *name, size_t name_len, const char *value, size_t len)
{
    if (len == 0 || len > 64) return false;
    bool id = name_len == 2 && memcmp(name, "id", 2) == 0;
    if (id && (len > 18 || value[0] == '0')) return false;
    for (size_t i = 0; i < len; i++) {
        if (id && (value[i] < '0' || value[i] > '9')) return false;
        if (!id && !part_char(value[i])) return false;
    }
    return true;
}

static bool match_path(const char *pattern, const char *path, struct qf_arena *a,
                       struct qf_match *m)
{
    m->count = 0;
    while (*pattern && *path) {
        if (*pattern != '{') {
            if (*pattern++ != *path++) return false;
            continue;
        }
        const char *close = strchr(pattern, '}');
        size_t name_len = (size_t)(close - pattern - 1), len = strcspn(path, "/");
        if (!part_ok(pattern + 1, name_len, path, len)) return false;
        m->names[m->count] = qf_dupn(a, pattern + 1, name_len);
        m->values[m->count++] = qf_dupn(a, path, len);
        pattern = close + 1;
        path += len;
    }
    return *pattern == 0 && *path == 0;
}

const struct qf_route *qf_route_find(const struct qf_app *app, enum qf_method method,
                                     const char *path, struct qf_arena *a, struct qf_match *m,
                                     const char **allow)
{
    bool get = false, post = false;
    *allow = NULL;
    for (const struct qf_route *r = app->routes; r->path; r++) {
        if (!match_path(r->path, path, a, m)) continue;
        if (r->method == method) return r;
        get = get || r->method == QF_GET;
        post = post || r->method == QF_POST;
    }
    if (get || post) *allow = get && post ? "GET, HEAD, POST" : get ? "GET, HEAD" : "POST";
    return NULL;
}

const struct qf_route *qf_route_of_pattern(const struct qf_app *app, const char *pattern)
{
    for (const struct qf_route *r = app->routes; r->path; r++)
        if (r->method == QF_GET && qf_eq(r->path, pattern)) return r;
    return NULL;
}

char *qf_route_path(struct qf_arena *a, const char *pattern, const struct qf_match *m)
{
    struct qf_sb b = qf_sb_in(a);
    while (*pattern) {
        size_t plain = strcspn(pattern, "{");
        qf_sb_addn(&b, pattern, plain);
        pattern += plain;
        if (!*pattern) break;
        size_t len = strcspn(pattern, "}");
        for (int i = 0; i < m->count; i++)
            if (strlen(m->names[i]) == len - 1 && !memcmp(m->names[i], pattern + 1, len - 1))
                qf_sb_add(&b, m->values[i]);
        pattern += len + 1;
    }
    return qf_dup(a, qf_sb_text(&b));
}

static const char *may_word(const struct qf_app *app, int may)
{
    if (may == QF_ANYONE) return "anyone";
    if (may == QF_SIGNED_IN) return "signed-in";
    const char *code = app->keeper->function_code(may);
    return code ? code : "?";
}

void qf_routes_print(const struct qf_app *app)
{
    printf("method\tpath\tmay\tform\tload\tview\ttitle\twhy\tcached\n");
    for (const struct qf_route *r = app->routes; r->path; r++)
        printf("%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r->method == QF_GET ? "GET" : "POST",
               r->path, may_word(app, r->may), r->form ? r->form->name : "-",
               r->load ? "record" : "-", r->view ? r->view : "-", r->title ? r->title : "-",
               r->why ? r->why : "-", r->cached ? "1" : "-");
}

uint64_t qf_path_id(const struct qf_req *r)
{
    uint64_t id = 0;
    const char *text = qf_path_part(r, "id");
    if (text) qf_read_u64(text, INT64_MAX, &id);        /* digits, and not too many: part_ok */
    return id;
}

const char *qf_path_part(const struct qf_req *r, const char *name)
{
    const struct qf_match *m = &r->in->match;
    for (int i = 0; i < m->count; i++)
        if (qf_eq(m->names[i], name)) return m->values[i];
    return NULL;
}

void *qf_record(const struct qf_req *r)
{
    return r->in->record;
}

void qf_set_record(struct qf_req *r, void *record)
{
    r->in->record = record;
}
