#include "qifuctl/replay.h"

#include <errno.h>
#include <inttypes.h>
#include <unistd.h>

#include "lib/core/str.h"
#include "qifuctl/client.h"
#include "qifuctl/files.h"
#include "qifuctl/spawn.h"

enum { HEAD_LINES = 60 };

static const char end_of_statement[] = "/*!*/;\n";

/* --- where it begins --- */

/* mariadb-dump: -- CHANGE MASTER TO MASTER_LOG_FILE='binlog.000002', MASTER_LOG_POS=342; */
static bool read_position(struct qf_arena *a, const char *line, struct replay *r)
{
    static const char file[] = "MASTER_LOG_FILE='", position[] = "MASTER_LOG_POS=";
    const char *f = strstr(line, file), *p = strstr(line, position);
    if (!f || !p) return false;
    f += strlen(file);
    p += strlen(position);
    r->first = qf_dupn(a, f, strcspn(f, "'"));
    return qf_read_i64(qf_dupn(a, p, strspn(p, "0123456789")), 4, INT64_MAX, &r->position);
}

static qf_err *find_position(struct qf_arena *a, const char *backup, struct replay *r)
{
    const char *path = qf_fmt(a, "%s/database.sql", backup);
    char *line = NULL;
    size_t room = 0;
    bool found = false;
    FILE *in = fopen(path, "re");
    if (!in) return qf_system_error("%s: %s", path, strerror(errno));
    for (int i = 0; i < HEAD_LINES && !found && getline(&line, &room, in) > 0; i++)
        found = read_position(a, line, r);
    free(line);
    fclose(in);
    if (found) return NULL;
    return qf_state_error("%s does not say where the binary log goes on: the server had none",
                          path);
}

/* --- which logs --- */

static int64_t number_of(const char *name)
{
    const char *dot = strrchr(name, '.');
    int64_t n;
    return dot && qf_read_i64(dot + 1, 1, INT64_MAX, &n) ? n : 0;
}

/* From the first on, without a gap: what is missing in between is lost, and everything after it
 * would be nonsense. */
static qf_err *find_logs(struct qf_arena *a, const struct replay *r, const char **argv,
                         const struct names *names)
{
    int64_t next = number_of(r->first);
    size_t stem = strlen(r->first) - strlen(strrchr(r->first, '.')) + 1;
    for (size_t i = 0; i < names->count; i++) {
        const char *name = names->items[i];
        int64_t n = number_of(name);
        if (strncmp(name, r->first, stem) != 0 || n < number_of(r->first)) continue;
        if (n != next) break;
        next++;
        *argv++ = qf_fmt(a, "%s/%s", r->logs, name);
    }
    for (size_t i = 0; i < names->count; i++)
        if (!strncmp(names->items[i], r->first, stem) && number_of(names->items[i]) > next)
            return qf_state_error("%s: the log with number %" PRId64 " is missing", r->logs,
                                  next);
    if (next > number_of(r->first)) return NULL;
    return qf_state_error("%s does not hold %s, with which the backup goes on", r->logs, r->first);
}

/* Written to a file first: a log that is damaged is known before anything is done. mariadb-binlog
 * ends with 0 even then. */
static qf_err *extract(struct ctl *c, const struct replay *r)
{
    struct names names;
    int n = 0;
    QF_TRY(folder_names(c->arena, r->logs, "", &names));
    const char **argv = qf_calloc(c->arena, names.count + 10, sizeof *argv);
    argv[n++] = "mariadb-binlog";
    argv[n++] = "--no-defaults";
    argv[n++] = "--skip-annotate-row-events";
    argv[n++] = "--verify-binlog-checksum";
    argv[n++] = qf_fmt(c->arena, "--database=%s", ctl_conf(c, "Db.name"));
    argv[n++] = qf_fmt(c->arena, "--start-position=%" PRId64, r->position);
    if (r->until) argv[n++] = qf_fmt(c->arena, "--stop-datetime=%s", r->until);
    QF_TRY(find_logs(c->arena, r, argv + n, &names));
    qf_err *err = spawn_silent(c->arena, argv, qf_fmt(c->arena, "%s/all.sql", r->folder),
                               qf_fmt(c->arena, "%s/said", r->folder));
    if (!err) return NULL;
    return qf_system_error("%s\n  nothing was changed; --until goes up to a moment before it",
                           err->words);
}

/* --- which statements --- */

struct choice {
    bool inside;                        /* of a statement, which goes on to end_of_statement */
    bool skip;                          /* it is left out */
    bool index;                         /* the rows that come are the search index's */
};

static bool is_index(const char *line)
{
    return strstr(line, "search_doc") != NULL;
}

static bool is_account(const char *line)
{
    static const char *const words[] = {"GRANT ",       "REVOKE ",       "CREATE USER",
                                        "ALTER USER",   "DROP USER",     "SET PASSWORD",
                                        "CREATE ROLE",  "DROP ROLE",     "SET DEFAULT ROLE",
                                        "RENAME USER",  "FLUSH "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncasecmp(line, words[i], strlen(words[i]))) return true;
    return false;
}

static bool is_change_of_table(const char *line)
{
    static const char *const words[] = {"CREATE", "DROP", "RENAME", "ALTER", "TRUNCATE"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t len = strlen(words[i]);
        if (!strncasecmp(line, words[i], len) && line[len] == ' ') return true;
    }
    return false;
}

/* Rows come as "BINLOG '", base64; the comments before it name their tables. Only the index is in
 * an engine without transactions, so its rows never share a statement with others. */
static bool is_wanted(struct choice *c, const char *line)
{
    if (!c->inside && *line == '#') {
        if (strstr(line, "Table_map: ")) c->index = is_index(line);
        return false;
    }
    if (!c->inside && *line == '\n') return false;
    if (!c->inside) {
        bool rows = qf_starts(line, "BINLOG '");
        c->skip = (rows && c->index) || is_account(line) ||
                  (is_change_of_table(line) && is_index(line));
    }
    c->inside = !qf_ends(line, end_of_statement) && !qf_starts(line, "DELIMITER");
    return !c->skip;
}

static qf_err *choose(struct qf_arena *a, const struct replay *r)
{
    struct choice c = {0};
    char *line = NULL;
    size_t room = 0;
    bool bad = false;
    FILE *in = fopen(qf_fmt(a, "%s/all.sql", r->folder), "re"),
         *out = fopen(qf_fmt(a, "%s/own.sql", r->folder), "we");
    if (!in || !out) bad = true;
    while (!bad && getline(&line, &room, in) > 0)
        if (is_wanted(&c, line)) bad = fputs(line, out) < 0;
    free(line);
    if (in) bad = ferror(in) || bad, fclose(in);
    if (out) bad = fclose(out) || bad;
    return bad ? qf_system_error("%s: %s", r->folder, strerror(errno)) : NULL;
}

/* --- all of it --- */

qf_err *replay_read(struct ctl *c, const char *backup, struct replay *r)
{
    QF_TRY(find_position(c->arena, backup, r));
    snprintf(r->folder, sizeof r->folder, "/var/tmp/qifu-replay.XXXXXX");
    if (!mkdtemp(r->folder)) {
        qf_err *e = qf_system_error("%s: %s", r->folder, strerror(errno));
        *r->folder = '\0';
        return e;
    }
    QF_TRY(extract(c, r));
    return choose(c->arena, r);
}

qf_err *replay_apply(struct ctl *c, struct replay *r)
{
    const char *const args[] = {"--default-character-set=utf8mb4", ctl_conf(c, "Db.name"), NULL};
    return client_run(c, "mariadb", "ddl", args, qf_fmt(c->arena, "%s/own.sql", r->folder), NULL);
}

void replay_forget(struct replay *r)
{
    static const char *const names[] = {"all.sql", "own.sql", "said"};
    char path[96];
    if (!*r->folder) return;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", r->folder, names[i]);
        unlink(path);
    }
    rmdir(r->folder);
}
