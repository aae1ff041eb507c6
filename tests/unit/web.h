/* The gate in a unit program: requests are made up, the keeper remembers what it was asked and fails when
 * told so, and the database is never reached. Needs --wrap=qf_tx, and CLEARSILVER_CFLAGS.
 *
 *     struct qf_fastcgi f = get("/notes/7");
 *     serve(&f);
 *     assert_int_equal(answer.status, 200);
 */
#ifndef QF_TESTS_UNIT_WEB_H
#define QF_TESTS_UNIT_WEB_H

#include "unit.h"

#include <sodium.h>
#include <sys/stat.h>

#include "lib/web/inside.h"

enum { PARAMS = 24, FN_WRITE = 2 };

/* --- a request: parameters, and a body that comes in pieces --- */

struct qf_fastcgi {
    const char *names[PARAMS], *values[PARAMS];
    int count;
    const char *body;
    size_t len, read, piece;            /* piece: most bytes at once, 0 is all */
};

static inline void param(struct qf_fastcgi *f, const char *name, const char *value)
{
    for (int i = 0; i < f->count; i++)
        if (qf_eq(f->names[i], name)) {
            f->values[i] = value;
            return;
        }
    assert_true(f->count < PARAMS);
    f->names[f->count] = name;
    f->values[f->count++] = value;
}

const char *qf_fastcgi_param(struct qf_fastcgi *f, const char *name)
{
    for (int i = 0; i < f->count; i++)
        if (qf_eq(f->names[i], name)) return f->values[i];
    return "";
}

int qf_fastcgi_read(struct qf_fastcgi *f, char *into, int room)
{
    size_t n = f->len - f->read;
    if (n > (size_t)room) n = (size_t)room;
    if (f->piece && n > f->piece) n = f->piece;
    if (n) memcpy(into, f->body + f->read, n);
    f->read += n;
    return (int)n;
}

/* --- the answer to the last one --- */

static struct { int status; char head[8192], body[65536]; } answer;

void qf_fastcgi_answer(struct qf_fastcgi *f, const char *head, size_t head_len, const char *body,
                       size_t len)
{
    (void)f;
    assert_true(head_len < sizeof answer.head && len < sizeof answer.body);
    memcpy(answer.head, head, head_len);
    answer.head[head_len] = '\0';
    if (len) memcpy(answer.body, body, len);
    answer.body[len] = '\0';
    assert_int_equal(sscanf(answer.head, "Status: %d", &answer.status), 1);
}

/* The value of a header, NULL when there is none; the last when there are several. */
static inline const char *header(const char *name)
{
    const char *found = NULL;
    size_t len = strlen(name);
    for (const char *p = answer.head; p && *p; p = strchr(p, '\n'), p = p ? p + 1 : NULL)
        if (!strncmp(p, name, len) && p[len] == ':') found = p + len + 2;
    return found ? qf_dupn(arena, found, strcspn(found, "\r")) : NULL;
}

#define assert_header(name, expected)                                                    \
    do {                                                                                 \
        const char *header_ = header(name);                                              \
        if (!qf_eq(header_, expected)) fail_msg("%s: %s", name, header_ ? header_ : "-"); \
    } while (0)
#define assert_says(words)                                                               \
    do {                                                                                 \
        if (!strstr(answer.body, words)) fail_msg("\"%s\" is not in %s", words, answer.body); \
    } while (0)
#define assert_silent(words)                                                             \
    do {                                                                                 \
        if (strstr(answer.body, words)) fail_msg("\"%s\" is in %s", words, answer.body); \
    } while (0)

/* --- the keeper --- */

static const char *asked = "";          /* names of what was called, each ended by a blank */
static int calls, fails_at;             /* the call of this number fails; 0: none does */
static struct actor signed_in;          /* who the session belongs to */
static const char *found_done, *used_done;      /* where an earlier run of the key went */
static const char *upload_words, *captcha_words;
static struct qf_upload kept_upload;    /* what a refused form brought along, by the id "kept" */
static int64_t site_number = 1;

static inline qf_err *call(const char *name)
{
    asked = qf_fmt(arena, "%s%s ", asked, name);
    if (++calls == fails_at) return qf_unavailable("%s fails", name);
    return NULL;
}

static inline qf_err *fake_open(struct qf_db *db, struct qf_arena *a, const unsigned char hash[32],
                         struct actor *who)
{
    const char *ip = who->ip, *request = who->request;
    (void)db, (void)a, (void)hash;
    QF_TRY(call("open"));
    *who = signed_in;
    who->ip = ip;
    who->request = request;
    return NULL;
}

static inline qf_err *fake_begin(struct qf_db *db, const unsigned char hash[32], uint64_t account,
                          const char *ip, const char *agent)
{
    (void)db, (void)hash, (void)account, (void)ip;
    return call(qf_fmt(arena, "begin(%s)", agent));
}

static inline qf_err *fake_end(struct qf_db *db, const unsigned char hash[32])
{
    (void)db, (void)hash;
    return call("end");
}

static inline bool fake_may(const struct actor *who, int function)
{
    return who->functions >> (function & 63) & 1;
}

static inline const char *fake_code(int function)
{
    return function == FN_WRITE ? "note.write" : NULL;
}

static inline qf_err *fake_find(struct qf_db *db, struct qf_arena *a, const unsigned char hash[32],
                         uint64_t account, const char *action, const char **result)
{
    (void)db, (void)a, (void)hash, (void)account, (void)action;
    *result = found_done;
    return call("find");
}

static inline qf_err *fake_use(struct qf_db *db, struct qf_arena *a, const unsigned char hash[32],
                        uint64_t account, const char *action, const char **result)
{
    (void)db, (void)a, (void)hash, (void)account, (void)action;
    *result = used_done;
    return call("use");
}

static inline qf_err *fake_done(struct qf_db *db, const unsigned char hash[32], const char *result)
{
    (void)db, (void)hash;
    return call(qf_fmt(arena, "done(%s)", result));
}

static inline qf_err *fake_audit(struct qf_db *db, const struct actor *who, const char *action,
                          const char *path)
{
    (void)db, (void)who, (void)action;
    return call(qf_fmt(arena, "audit(%s)", path));
}

static inline qf_err *fake_allowed(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            const char **words)
{
    (void)db, (void)a, (void)who;
    *words = upload_words;
    return call("allowed");
}

static inline qf_err *fake_note(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         const unsigned char owner[32], const struct qf_upload *u, uint64_t *id,
                         const char **public_id)
{
    (void)db, (void)a, (void)who, (void)owner, (void)u;
    *id = 70;
    *public_id = "noted";
    return call("note");
}

static inline qf_err *fake_upload(struct qf_db *db, struct qf_arena *a, const unsigned char owner[32],
                           const char *public_id, uint64_t *id, struct qf_upload *u, bool *found)
{
    (void)db, (void)a, (void)owner;
    *found = qf_eq(public_id, "kept");
    *id = 71;
    *u = kept_upload;
    return call("upload");
}

static inline qf_err *fake_captcha(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            const struct qf_captcha_use *use, const char **no)
{
    (void)db, (void)a, (void)who, (void)use;
    *no = captcha_words;
    return call("captcha");
}

static inline qf_err *fake_versions(struct qf_db *db, struct qf_arena *a, const char **text)
{
    (void)db;
    *text = qf_fmt(a, "content=2 site=%lld", (long long)site_number);
    return call("versions");
}

static inline qf_err *fake_site(struct qf_db *db, struct qf_arena *a, struct qf_data *out)
{
    (void)db, (void)a;
    qf_put_str(out, "name", "样例平台");
    return call("site");
}

static inline const struct qf_choice *fake_regions(struct qf_req *r, int level)
{
    static const struct qf_choice cities[] = {{.value = "430100", .label = "长沙市"}, {0}};
    static const struct qf_choice counties[] = {{.value = "430104", .label = "岳麓区"}, {0}};
    (void)r;
    return level == 2 ? cities : counties;
}

static inline qf_err *fake_visitor(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            struct qf_visitor *out)
{
    (void)db, (void)a, (void)who;
    *out = (struct qf_visitor){.org = "样例公司", .unread = 3};
    return call("visitor");
}

static const struct qf_keeper fake_keeper = {
    .session_open = fake_open, .session_begin = fake_begin, .session_end = fake_end,
    .may = fake_may, .function_code = fake_code, .key_find = fake_find, .key_use = fake_use,
    .key_done = fake_done, .audit = fake_audit, .upload_allowed = fake_allowed,
    .upload_note = fake_note, .upload_find = fake_upload, .captcha_use = fake_captcha,
    .versions = fake_versions, .site = fake_site, .regions = fake_regions,
    .visitor = fake_visitor,
};

/* --- transactions: the work runs as often as it is said to meet a deadlock, and once more --- */

static int deadlocks;

qf_err *__wrap_qf_tx(struct qf_db *db, qf_err *(*work)(void *), void (*again)(void *), void *arg);

qf_err *__wrap_qf_tx(struct qf_db *db, qf_err *(*work)(void *), void (*again)(void *), void *arg)
{
    (void)db;
    for (int i = 0; i < deadlocks; i++) {
        work(arg);
        again(arg);
    }
    return work(arg);
}

/* --- the worker, and a folder for its templates and files --- */

static struct qf_worker worker;
static char web_folder[] = "/tmp/qifu-web.XXXXXX";

static inline void web_file(const char *name, const char *text)
{
    FILE *f = fopen(qf_fmt(arena, "%s/%s", web_folder, name), "w");
    assert_non_null(f);
    fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

static inline void web_templates(void)
{
    static const char *const folders[] = {"layout", "common", "files"};
    for (int i = 0; i < 3; i++)
        assert_int_equal(mkdir(qf_fmt(arena, "%s/%s", web_folder, folders[i]), 0700), 0);
    web_file("layout/base.cs", "page|<?cs include!Page.body ?>");
    web_file("layout/desk.cs", "desk <?cs var:Office.name ?>|<?cs include!Page.body ?>");
    web_file("common/error.cs", "error <?cs var:Error.status ?> <?cs var:Error.words ?>"
                                " <?cs var:Error.incident ?>");
    web_file("dev.cs", "for developers");      /* parsed each time, kept by nobody */
    web_file("note.cs", "title=<?cs var:Page.title ?>;flash=<?cs var:Page.flash.text ?>;"
                        "<?cs each:f = Form ?>token=<?cs var:f.token ?>;key=<?cs var:f.key ?>;"
                        "was=<?cs var:f.was ?>;action=<?cs var:f.action ?>;"
                        "<?cs each:x = f.fields ?><?cs name:x ?>=<?cs var:x.value ?>"
                        "!<?cs var:x.error ?>;<?cs /each ?><?cs /each ?>"
                        "<?cs each:e = Page.errors ?>about=<?cs var:e.text ?>;<?cs /each ?>");
}

static inline qf_err *web_conf(const char *more, struct qf_conf **out)
{
    return qf_conf_parse(qf_fmt(arena, "Paths {\n templates = %s\n files = %s/files\n sql = /s\n"
                                "}\nDb.socket = /nonexistent\nSecrets.key_file = /k\n%s",
                                web_folder, web_folder, more), "web.h", out);
}

static inline int web_open(const struct qf_app *app)
{
    unit_open(NULL);
    if (sodium_init() < 0 || !mkdtemp(web_folder)) return -1;
    web_templates();
    worker = (struct qf_worker){.app = app, .key = {9}, .static_version = "1", .site_version = -1,
                                .arena = qf_arena_new()};
    assert_good(web_conf("Site.base_url = http://qifu.test\n", &worker.conf));
    worker.db = qf_db_new(&(struct qf_db_options){.socket = "/nonexistent", .name = "x",
                                                  .user = "x", .password = ""});
    return hdf_init(&worker.site) == STATUS_OK ? 0 : -1;
}

static inline int web_close(void **state)
{
    static const char *const files[] = {"layout/base.cs", "layout/desk.cs", "common/error.cs",
                                        "note.cs", "dev.cs", "layout", "common", "files", ""};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        remove(qf_fmt(arena, "%s/%s", web_folder, files[i]));
    hdf_destroy(&worker.site);
    qf_db_free(worker.db);
    qf_conf_free(worker.conf);
    qf_arena_free(worker.arena);
    return unit_close(state);
}

/* Before each test: a guest, and nothing fails. */
static inline int web_forget(void **state)
{
    (void)state;
    signed_in = (struct actor){.name = "", .person = "", .ip = "", .request = ""};
    found_done = used_done = upload_words = captcha_words = NULL;
    kept_upload = (struct qf_upload){0};
    calls = fails_at = deadlocks = 0;
    asked = "";
    worker.site_version = site_number;
    return 0;
}

/* --- sending --- */

#define SID "5555555555555555555555555555555555555555555555555555555555555555"
#define GID "6666666666666666666666666666666666666666666666666666666666666666"
#define KEY "77777777777777777777777777777777"

static inline struct qf_fastcgi get(const char *uri)
{
    struct qf_fastcgi f = {0};
    param(&f, "REQUEST_METHOD", "GET");
    param(&f, "REQUEST_URI", uri);
    param(&f, "REMOTE_ADDR", "192.0.2.1");
    return f;
}

/* The token of the forms of whoever has this secret. */
static inline const char *token_of(const char *secret)
{
    unsigned char mac[crypto_auth_BYTES];
    crypto_auth(mac, (const unsigned char *)secret, strlen(secret), worker.key);
    return qf_hex(arena, mac, sizeof mac);
}

static inline struct qf_fastcgi post_raw(const char *uri, const char *body)
{
    struct qf_fastcgi f = get(uri);
    f.body = body;
    f.len = strlen(body);
    param(&f, "REQUEST_METHOD", "POST");
    param(&f, "CONTENT_TYPE", "application/x-www-form-urlencoded");
    param(&f, "CONTENT_LENGTH", qf_fmt(arena, "%zu", f.len));
    return f;
}

/* A form of the guest GID, or of the session SID when somebody is signed in, as our page made it. */
static inline struct qf_fastcgi post(const char *uri, const char *fields)
{
    const char *secret = signed_in.account ? SID : GID;
    struct qf_fastcgi f = post_raw(uri, qf_fmt(arena, "_token=%s&_key=" KEY "%s%s",
                                               token_of(secret), *fields ? "&" : "", fields));
    param(&f, "HTTP_COOKIE", qf_fmt(arena, "%s=%s", signed_in.account ? "sid" : "gid", secret));
    return f;
}

static inline void serve(struct qf_fastcgi *f)
{
    asked = "";
    calls = 0;
    answer.status = 0;
    qf_gate_serve(&worker, f);
    assert_true(answer.status > 0);
}

#endif
