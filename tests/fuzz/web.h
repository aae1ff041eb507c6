/* A worker without a server, for the targets that need a whole request: no nginx, no
 * database, and a model that has no rule. */
#ifndef QF_TESTS_FUZZ_WEB_H
#define QF_TESTS_FUZZ_WEB_H

#include "fuzz.h"

#include "lib/web/inside.h"

/* --- the database --- */

void qf_db_arena(struct qf_db *db, struct qf_arena *a)
{
    (void)db, (void)a;
}

unsigned qf_db_trips(const struct qf_db *db)
{
    (void)db;
    return 0;
}

qf_err *qf_tx(struct qf_db *db, qf_err *(*work)(void *), void (*again)(void *), void *arg)
{
    (void)db, (void)again;
    return work(arg);
}

/* --- the model --- */

static qf_err *session_open(struct qf_db *db, struct qf_arena *a,
                            const unsigned char hash[32], struct actor *who)
{
    (void)db, (void)a;
    if (hash[0] & 1)
        *who = (struct actor){.account = 7,
                              .kind = QF_PERSON,
                              .name = "a",
                              .person = "b",
                              .ip = who->ip,
                              .request = who->request};
    return NULL;
}

static qf_err *session_begin(struct qf_db *db, const unsigned char hash[32],
                             uint64_t account, const char *ip, const char *agent)
{
    (void)db, (void)hash, (void)account, (void)ip;
    HOLDS(qf_utf8_ok(agent, strlen(agent)));
    return NULL;
}

static qf_err *session_end(struct qf_db *db, const unsigned char hash[32])
{
    (void)db, (void)hash;
    return NULL;
}

static bool may(const struct actor *who, int function)
{
    return who->account && function == 2;
}

static qf_err *key_first(struct qf_db *db, struct qf_arena *a,
                         const unsigned char hash[32], uint64_t account,
                         const char *action, const char **result)
{
    (void)db, (void)a, (void)account, (void)action;
    *result = hash[0] < 16 ? "/form" : hash[0] < 24 ? "" : NULL;
    return NULL;
}

static qf_err *key_done(struct qf_db *db, const unsigned char hash[32],
                        const char *result)
{
    (void)db, (void)hash;
    HOLDS(result);
    return NULL;
}

static qf_err *audit(struct qf_db *db, const struct actor *who, const char *action,
                     const char *path)
{
    (void)db, (void)who;
    HOLDS(*action == '/' && *path == '/' && qf_utf8_ok(path, strlen(path)));
    return NULL;
}

static qf_err *upload_allowed(struct qf_db *db, struct qf_arena *a,
                              const struct actor *who, const char **words)
{
    (void)db, (void)a, (void)who;
    *words = NULL;
    return NULL;
}

static qf_err *upload_note(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           const unsigned char owner[32], const struct qf_upload *u,
                           uint64_t *id, const char **public_id)
{
    (void)db, (void)who, (void)owner;
    HOLDS(!u->refused && *u->type && qf_utf8_ok(u->name, strlen(u->name)));
    *id = 1;
    *public_id = qf_hex(a, u->sha256, 8);
    return NULL;
}

static qf_err *upload_find(struct qf_db *db, struct qf_arena *a,
                           const unsigned char owner[32], const char *public_id,
                           uint64_t *id, struct qf_upload *u, bool *found)
{
    (void)db, (void)a, (void)owner;
    *id = 2;
    *u = (struct qf_upload){
        .field = "file", .name = "b.txt", .type = "text/plain", .size = 1};
    *found = *public_id == 'a';
    return NULL;
}

static qf_err *versions(struct qf_db *db, struct qf_arena *a, const char **text)
{
    (void)db, (void)a;
    *text = "site=1";
    return NULL;
}

static qf_err *site(struct qf_db *db, struct qf_arena *a, struct qf_data *d)
{
    (void)db, (void)a;
    qf_put_str(d, "name", "企服");
    return NULL;
}

static const struct qf_choice *regions(struct qf_req *r, int level)
{
    static const struct qf_choice all[] = {
        {"430000", "湖南省"}, {"430100", "长沙市"}, {0}};
    (void)r, (void)level;
    return all;
}

static const struct qf_keeper keeper = {
    .session_open = session_open,
    .session_begin = session_begin,
    .session_end = session_end,
    .may = may,
    .key_find = key_first,
    .key_use = key_first,
    .key_done = key_done,
    .audit = audit,
    .upload_allowed = upload_allowed,
    .upload_note = upload_note,
    .upload_find = upload_find,
    .versions = versions,
    .site = site,
    .regions = regions,
};

/* --- a form with a field of every kind --- */

enum {
    LINE,
    TEXT,
    RICH,
    INTEGER,
    AMOUNT,
    DECIMAL,
    DAY,
    CHOICE,
    RADIO,
    TICKS,
    TICK,
    MOBILE,
    PHONE,
    EMAIL,
    URL,
    USCC,
    ORG,
    ACCOUNT,
    SECRET,
    NEW_SECRET,
    SAME,
    CODE,
    REGION,
    HIDDEN,
    SEARCH
};

static const struct qf_choice one_of[] = {{"x", "甲"}, {"y", "乙", .hint = "其次"}, {0}};

#define EVERY_KIND                                                                       \
    [LINE] = {"a", "行", QF_LINE, .required = true, .max = 20},                          \
    [TEXT] = {"b", "文", QF_TEXT, .max = 50, .min = 2},                                  \
    [RICH] = {"c", "正文", QF_RICH, .max = 100, .required = true},                       \
    [INTEGER] = {"d", "数", QF_INTEGER, .min = -5, .max = 1000, .unit = "人"},           \
    [AMOUNT] = {"e", "价", QF_AMOUNT, .max = 1000000},                                   \
    [DECIMAL] = {"f", "率", QF_DECIMAL, .places = 2, .max = 10000},                      \
    [DAY] = {"g", "日", QF_DAY}, [CHOICE] = {"h", "选", QF_CHOICE, .choices = one_of},   \
    [RADIO] = {"i", "择", QF_RADIO, .choices = one_of},                                  \
    [TICKS] = {"j", "多", QF_TICKS, .choices = one_of, .max = 1},                        \
    [TICK] = {"k", "勾", QF_TICK}, [MOBILE] = {"l", "手机", QF_MOBILE},                  \
    [PHONE] = {"m", "电话", QF_PHONE}, [EMAIL] = {"n", "邮箱", QF_EMAIL},                \
    [URL] = {"o", "网址", QF_URL}, [USCC] = {"p", "代码", QF_USCC},                      \
    [ORG] = {"q", "代码", QF_ORG_CODE}, [ACCOUNT] = {"r", "帐户", QF_ACCOUNT},           \
    [SECRET] = {"s", "密码", QF_SECRET}, [NEW_SECRET] = {"t", "新密码", QF_NEW_SECRET},  \
    [SAME] = {"u", "确认密码", QF_SECRET, .equals = "t"},                                \
    [CODE] = {"v",                                                                       \
              "验证码",                                                                  \
              QF_CODE,                                                                   \
              .side = "send",                                                            \
              .side_label = "获取",                                                      \
              .side_needs = 1 << MOBILE},                                                \
    [REGION] = {"w", "地区", QF_REGION, .max = 2}, [HIDDEN] = {"x", "", QF_HIDDEN},      \
    [SEARCH] = {"y", "词", QF_SEARCH, .max = 100}

static const struct qf_choice drafts[] = {{"keep", "保存草稿"}, {0}};

/* --- the worker --- */

static const char settings[] = "Paths.templates = %s\nPaths.files = %s\nPaths.sql = /\n"
                               "Db.socket = /\nSecrets.key_file = /\nUpload.max_mb = 1\n";

/* Made once; folder holds templates and files. The key is known, so that the corpus can
 * hold tokens that are good. */
static struct qf_worker *worker_of(const struct qf_app *app, const char *folder)
{
    static struct qf_worker w;
    if (w.app) return &w;
    char text[1000];
    snprintf(text, sizeof text, settings, folder, folder);
    qf_log_open("fuzz", QF_LOG_ERROR);
    HOLDS(!qf_conf_parse(text, "fuzz", &w.conf));
    HOLDS(hdf_init(&w.site) == STATUS_OK);
    w.app = app;
    w.static_version = "1";
    w.site_version = -1;
    w.arena = qf_arena_new();
    return &w;
}

#endif
