#include "lib/core/conf.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/core/log.h"
#include "lib/core/str.h"

enum kind { TEXT, NUMBER, SWITCH, CHOICE };

static const char *const kind_names[] = {"text", "number", "0 or 1", "choice"};

/* Every key of the file. fallback NULL: the key must be given. For numbers min and max
 * hold; for choices `among` lists them, each between bars. */
static const struct key {
    const char *name;
    enum kind kind;
    const char *fallback, *why;
    int64_t min, max;
    const char *among;
} keys[] = {
    {"Site.profile", CHOICE, "hunan",
     "which province's words, colours and codes this site shows",
     .among = "|hunan|meizhou|"},
    {"Site.base_url", TEXT, "http://127.0.0.1:8080",
     "address under which visitors reach the site, for links in mails and feeds"},
    {"Site.developer", SWITCH, "0",
     "1 shows the chain of an error on its page; never in production"},
    {"Paths.templates", TEXT, NULL, "folder of the ClearSilver templates"},
    {"Paths.files", TEXT, NULL, "folder of uploaded files, named after their content"},
    {"Paths.version", TEXT, "",
     "folder of a link that names the version of public content, for nginx's cache"},
    {"Paths.sql", TEXT, NULL, "folder of migrations and seeds"},
    {"Paths.picture", TEXT, QF_LIBEXECDIR "/qf-picture",
     "program that decodes uploaded pictures"},
    {"Db.socket", TEXT, NULL, "unix socket of MariaDB"},
    {"Db.name", TEXT, "qifu", "name of the database"},
    {"Secrets.key_file", TEXT, NULL,
     "file of 64 hexadecimal digits, mode 0600: the site's key"},
    {"Secrets.seal_file", TEXT, "",
     "keys that seal second factors, one of 64 hexadecimal digits a line, mode 0400: "
     "the first seals, all open; empty: made from the key_file"},
    {"Worker.max_requests", NUMBER, "20000", "a worker leaves after so many requests", 1,
     100000000},
    {"Worker.max_memory_mb", NUMBER, "192", "a worker leaves when it holds more", 32,
     65536},
    {"Session.idle_minutes", NUMBER, "30",
     "a session ends after so long without a request", 1, 1440},
    {"Session.absolute_hours", NUMBER, "12", "a session ends after so long in any case",
     1, 168},
    {"Upload.max_mb", NUMBER, "50", "largest file that may be uploaded", 1, 1024},
    {"Upload.full_percent", NUMBER, "90", "files are refused while their disk is fuller",
     50, 99},
    {"Outbox.sms", CHOICE, "log",
     "how short messages leave: log writes them to the log of the "
     "jobs, http posts them to Outbox.sms_url",
     .among = "|log|http|"},
    {"Outbox.sms_url", TEXT, "",
     "gateway for short messages: gets {id, phone, text} as JSON"},
    {"Outbox.sms_token_file", TEXT, "", "file of the gateway's token, mode 0600"},
    {"Outbox.mail", CHOICE, "log", "how mails leave: log, or smtp to Outbox.smtp_url",
     .among = "|log|smtp|"},
    {"Outbox.smtp_url", TEXT, "", "mail server, such as smtps://mail.example.cn:465"},
    {"Outbox.smtp_user", TEXT, "", "name at the mail server; then TLS is insisted on"},
    {"Outbox.smtp_password_file", TEXT, "", "file of the password there, mode 0600"},
    {"Outbox.mail_from", TEXT, "", "address that mails come from"},
    {"Log.level", CHOICE, "info", "least level that is written",
     .among = "|debug|info|warn|error|"},
};
enum { KEYS = sizeof keys / sizeof keys[0], USERS = 16, DEPTH = 8, NAME = 128 };

struct user {
    char name[41];
    const char *values[2];              /* in the order of user_parts */
};

static const char *const user_parts[2] = {"name", "password_file"};

struct qf_conf {
    struct qf_arena *arena;
    const char *values[KEYS];
    int64_t numbers[KEYS];
    struct user users[USERS];
    int user_count;
};

/* Where the reader is. */
struct reader {
    struct qf_conf *conf;
    const char *file;
    int line;
    char prefix[NAME]; /* names of the open braces, each ended by a dot */
    size_t marks[DEPTH];                /* length of prefix before each open brace */
    int depth;
};

#define REFUSE(r, format, ...) \
    qf_system_error("%s:%d: " format, (r)->file, (r)->line, ##__VA_ARGS__)

/* --- values --- */

static bool kind_holds(const struct key *k, const char *value, int64_t *number)
{
    char barred[NAME];
    if (k->kind == TEXT) return true;
    if (k->kind == SWITCH) return qf_read_i64(value, 0, 1, number);
    if (k->kind == NUMBER) return qf_read_i64(value, k->min, k->max, number);
    snprintf(barred, sizeof barred, "|%s|", value);
    return *value && !strchr(value, '|') && strstr(k->among, barred);
}

static qf_err *user_set(struct reader *r, const char *rest, const char *value)
{
    struct qf_conf *c = r->conf;
    const char *dot = strchr(rest, '.');
    size_t len = dot ? (size_t)(dot - rest) : 0;
    int part = -1;
    for (int i = 0; dot && i < 2; i++)
        if (qf_eq(dot + 1, user_parts[i])) part = i;
    if (part < 0 || len == 0 || len >= sizeof c->users[0].name)
        return REFUSE(r, "unknown key Db.users.%s", rest);
    struct user *u = NULL;
    for (int i = 0; i < c->user_count; i++)
        if (strlen(c->users[i].name) == len && !strncmp(c->users[i].name, rest, len))
            u = &c->users[i];
    if (!u) {
        if (c->user_count == USERS) return REFUSE(r, "more than %d users", USERS);
        u = &c->users[c->user_count++];
        memcpy(u->name, rest, len);
    }
    if (u->values[part]) return REFUSE(r, "Db.users.%s is given twice", rest);
    u->values[part] = qf_dup(c->arena, value);
    return NULL;
}

static qf_err *value_set(struct reader *r, const char *name, const char *value)
{
    if (qf_starts(name, "Db.users."))
        return user_set(r, name + strlen("Db.users."), value);
    for (int i = 0; i < KEYS; i++) {
        if (!qf_eq(keys[i].name, name)) continue;
        if (r->conf->values[i]) return REFUSE(r, "%s is given twice", name);
        if (!kind_holds(&keys[i], value, &r->conf->numbers[i]))
            return REFUSE(
                r, "%s: \"%s\" is not a %s%s", name, value, kind_names[keys[i].kind],
                keys[i].kind == NUMBER ? " within its limits" : " that is allowed");
        r->conf->values[i] = qf_dup(r->conf->arena, value);
        return NULL;
    }
    return REFUSE(r, "unknown key %s", name);
}

/* --- lines --- */

static char *trim(char *text)
{
    while (*text == ' ' || *text == '\t') text++;
    size_t len = strlen(text);
    while (len && strchr(" \t\r", text[len - 1])) text[--len] = '\0';
    return text;
}

static bool name_ok(const char *name)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                  "0123456789_.";
    size_t len = strspn(name, allowed);
    return len > 0 && name[len] == '\0' && name[0] != '.' && name[len - 1] != '.';
}

static qf_err *open_brace(struct reader *r, const char *name)
{
    size_t len = strlen(r->prefix), more = strlen(name);
    if (!name_ok(name)) return REFUSE(r, "a name is expected before {");
    if (r->depth == DEPTH || len + more + 2 > sizeof r->prefix)
        return REFUSE(r, "names are nested too deep");
    r->marks[r->depth++] = len;
    memcpy(r->prefix + len, name, more);
    memcpy(r->prefix + len + more, ".", 2);
    return NULL;
}

static qf_err *close_brace(struct reader *r)
{
    if (r->depth == 0) return REFUSE(r, "} without {");
    r->prefix[r->marks[--r->depth]] = '\0';
    return NULL;
}

static qf_err *read_line(struct reader *r, char *text)
{
    char name[NAME * 2];
    text = trim(text);
    if (*text == '\0' || *text == '#') return NULL;
    if (qf_eq(text, "}")) return close_brace(r);
    char *equals = strchr(text, '=');
    if (!equals && qf_ends(text, "{")) {
        text[strlen(text) - 1] = '\0';
        return open_brace(r, trim(text));
    }
    if (!equals) return REFUSE(r, "\"name = value\" is expected");
    *equals = '\0';
    text = trim(text);
    if (!name_ok(text)) return REFUSE(r, "\"name = value\" is expected");
    snprintf(name, sizeof name, "%s%.*s", r->prefix, NAME - 1, text);
    return value_set(r, name, trim(equals + 1));
}

static qf_err *fill_in(struct reader *r)
{
    struct qf_conf *c = r->conf;
    if (r->depth) return REFUSE(r, "{ is never closed");
    for (int i = 0; i < KEYS; i++) {
        if (c->values[i]) continue;
        if (!keys[i].fallback)
            return qf_system_error("%s: %s is missing", r->file, keys[i].name);
        c->values[i] = keys[i].fallback;
        kind_holds(&keys[i], c->values[i], &c->numbers[i]);
    }
    return NULL;
}

static qf_err *read_all(struct reader *r, const char *text)
{
    char *copy = qf_dup(r->conf->arena, text), *rest = copy;
    for (char *one; (one = strsep(&rest, "\n"));) {
        r->line++;
        QF_TRY(read_line(r, one));
    }
    return fill_in(r);
}

qf_err *qf_conf_parse(const char *text, const char *name, struct qf_conf **out)
{
    struct qf_arena *a = qf_arena_new();
    struct qf_conf *c = qf_alloc(a, sizeof *c);
    c->arena = a;
    struct reader r = {.conf = c, .file = name};
    qf_err *e = read_all(&r, text);
    if (e) {
        qf_arena_free(a);
        return qf_err_pass(e, __FILE__, __LINE__, __func__);
    }
    *out = c;
    return NULL;
}

void qf_conf_free(struct qf_conf *c)
{
    if (c) qf_arena_free(c->arena);
}

/* --- files --- */

static qf_err *read_file(const char *path, int flags, char *out, size_t max, size_t *len,
                         mode_t *mode)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | flags);
    if (fd < 0) return qf_system_error("%s: %s", path, strerror(errno));
    bool regular = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
    ssize_t n = 0;
    *len = 0;
    while (regular && *len < max && (n = read(fd, out + *len, max - *len)) > 0)
        *len += (size_t)n;
    close(fd);
    if (!regular) return qf_system_error("%s is not a plain file", path);
    if (n < 0) return qf_system_error("%s: %s", path, strerror(errno));
    *mode = st.st_mode;
    return NULL;
}

qf_err *qf_conf_read(const char *path, struct qf_conf **out)
{
    static char text[64 * 1024];
    size_t len;
    mode_t mode;
    QF_TRY(read_file(path, 0, text, sizeof text, &len, &mode));
    if (len == sizeof text) return qf_system_error("%s is too long", path);
    if (memchr(text, '\0', len)) return qf_system_error("%s is not a text", path);
    text[len] = '\0';
    return qf_conf_parse(text, path, out);
}

/* What systemd hands to a unit (LoadCredential=) under the same name goes before: then the file itself
 * is root's alone. */
static const char *secret_path(const char *path, char *out, size_t max)
{
    const char *folder = getenv("CREDENTIALS_DIRECTORY"), *slash = strrchr(path, '/');
    if (!folder || !slash) return path;
    int len = snprintf(out, max, "%s%s", folder, slash);
    return len > 0 && (size_t)len < max && access(out, F_OK) == 0 ? out : path;
}

qf_err *qf_secret_read(const char *path, char *out, size_t max)
{
    char text[1024], given[1024];
    size_t len = 0;
    mode_t mode = 0;
    path = secret_path(path, given, sizeof given);
    QF_TRY(read_file(path, O_NOFOLLOW, text, sizeof text - 1, &len, &mode));
    text[len] = '\0';
    size_t used = strcspn(text, "\r\n");
    qf_err *e = NULL;
    if (mode & 077)
        e = qf_system_error("%s may be read by others (mode %04o): chmod 600", path,
                            mode & 07777);
    else if (used == 0)
        e = qf_system_error("%s is empty", path);
    else if (used >= max || len == sizeof text - 1)
        e = qf_system_error("%s is too long", path);
    if (!e) {
        memcpy(out, text, used);
        out[used] = '\0';
    }
    explicit_bzero(text, sizeof text);
    return e;
}

/* --- asking --- */

static int key_index(const char *name)
{
    for (int i = 0; i < KEYS; i++)
        if (qf_eq(keys[i].name, name)) return i;
    qf_log(QF_LOG_ERROR, "asked for a key that is not in the table", "key", name, NULL);
    abort();
}

const char *qf_conf_str(const struct qf_conf *c, const char *key)
{
    return c->values[key_index(key)];
}

int64_t qf_conf_int(const struct qf_conf *c, const char *key)
{
    return c->numbers[key_index(key)];
}

const char *qf_conf_user(const struct qf_conf *c, const char *user, const char *what)
{
    for (int i = 0; i < c->user_count; i++)
        for (int part = 0; part < 2; part++)
            if (qf_eq(c->users[i].name, user) && qf_eq(user_parts[part], what))
                return c->users[i].values[part];
    return NULL;
}

void qf_conf_describe(void (*line)(const char *key, const char *kind,
                                   const char *fallback, const char *why))
{
    for (int i = 0; i < KEYS; i++)
        line(keys[i].name, kind_names[keys[i].kind], keys[i].fallback, keys[i].why);
    line("Db.users.<app>.name", kind_names[TEXT], "", "database user of that executable");
    line("Db.users.<app>.password_file", kind_names[TEXT], "",
         "file of its password, mode 0600; without it the OS user of its name is asked for");
}
