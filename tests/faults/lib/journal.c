#include "tests/faults/lib/journal.h"

#include <fcntl.h>
#include <mysql.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void __attribute__((noreturn)) give_up(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s\n", what, why);
    exit(2);
}

/* --- the database, as its owner --- */

/* QIFU_SOCKET: of another one than the instance's, such as one that was restored. */
static MYSQL *database(void)
{
    static MYSQL *db;
    char path[400];
    const char *socket = getenv("QIFU_SOCKET"), *state = getenv("QIFU_STATE");
    if (db) return db;
    if (!socket) {
        snprintf(path, sizeof path, "%s/db/mysqld.sock", state ? state : "var");
        socket = path;
    }
    db = mysql_init(NULL);
    mysql_options(db, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (!mysql_real_connect(db, NULL, NULL, NULL, "qifu", 0, socket, 0))
        give_up(socket, mysql_error(db));
    return db;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

struct texts ask_texts(const char *sql)
{
    struct texts t = {0};
    MYSQL *db = database();
    if (mysql_query(db, sql)) give_up(sql, mysql_error(db));
    MYSQL_RES *rows = mysql_store_result(db);
    if (!rows) give_up(sql, mysql_error(db));
    t.all = calloc(mysql_num_rows(rows) + 1, sizeof *t.all);
    for (MYSQL_ROW row; (row = mysql_fetch_row(rows));)
        t.all[t.count++] = strdup(row[0] ? row[0] : "");
    mysql_free_result(rows);
    qsort(t.all, t.count, sizeof *t.all, by_text);
    return t;
}

char *ask_text(const char *sql)
{
    struct texts t = ask_texts(sql);
    char *first = t.count ? t.all[0] : strdup("");
    for (size_t i = 1; i < t.count; i++) free(t.all[i]);
    free(t.all);
    return first;
}

long ask_number(const char *sql)
{
    char *text = ask_text(sql);
    long number = strtol(text, NULL, 10);
    free(text);
    return number;
}

/* --- the file --- */

void journal_open(struct journal *j, const char *path)
{
    bool is_new = access(path, F_OK) != 0;
    if (!is_new) journal_read(j, path);
    else *j = (struct journal){0};
    j->fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (j->fd < 0) give_up(path, "cannot be written");
    if (!is_new) return;
    snprintf(j->mark, sizeof j->mark, "J%ld-%ld", (long)time(NULL), (long)getpid());
    j->audit = ask_number("SELECT COALESCE(MAX(id), 0) FROM audit_log");
    dprintf(j->fd, "S\t%s\t%ld\n", j->mark, j->audit);
}

void journal_add(const struct journal *j, const struct entry *e)
{
    char *line = NULL;
    int len = asprintf(&line, "%c\t%s\t%ld\t%s\t%ld\t%ld\t%s\t%s\n", e->status, e->kind->name,
                       e->number, e->key, e->http, e->ms, e->request, e->content);
    if (len < 0 || write(j->fd, line, (size_t)len) != len) give_up("journal", "is cut short");
    free(line);
}

static char *word(char **rest)
{
    char *w = strsep(rest, "\t\n");
    if (!w) give_up("journal", "a line is cut short");
    return w;
}

static void read_entry(struct entry *e, char *line)
{
    e->status = *word(&line);
    e->kind = kind_of(word(&line));
    e->number = strtol(word(&line), NULL, 10);
    snprintf(e->key, sizeof e->key, "%s", word(&line));
    e->http = strtol(word(&line), NULL, 10);
    e->ms = strtol(word(&line), NULL, 10);
    snprintf(e->request, sizeof e->request, "%s", word(&line));
    e->content = strdup(word(&line));
    if (!e->kind) give_up("journal", "names a kind that there is not");
}

/* By key; equal ones stay in the order in which they came. */
static int by_key(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = strcmp(x->key, y->key);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

/* The last line of each key. */
static void keep_last(struct journal *j)
{
    size_t kept = 0;
    for (size_t i = 0; i < j->count; i++) {
        bool same = kept && strcmp(j->entries[kept - 1].key, j->entries[i].key) == 0;
        if (!same) kept++;
        j->entries[kept - 1] = j->entries[i];
        j->entries[kept - 1].repeated = same;
    }
    j->count = kept;
}

void journal_read(struct journal *j, const char *path)
{
    char *line = NULL;
    size_t room = 0, all = 0;
    FILE *file = fopen(path, "re");
    *j = (struct journal){.fd = -1};
    if (!file || getline(&line, &room, file) < 0 ||
        sscanf(line, "S\t%39s\t%ld", j->mark, &j->audit) != 2)
        give_up(path, "is no journal");
    while (getline(&line, &room, file) > 0) {
        if (j->count == all) {
            all = all ? all * 2 : 1024;
            j->entries = realloc(j->entries, all * sizeof *j->entries);
            if (!j->entries) abort();
        }
        j->entries[j->count] = (struct entry){.line = j->count};
        read_entry(&j->entries[j->count++], line);
    }
    fclose(file);
    free(line);
    qsort(j->entries, j->count, sizeof *j->entries, by_key);
    keep_last(j);
}
