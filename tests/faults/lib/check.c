/* Compares a journal with the database and the stored files (I1 to I6 of faults.md, 4.0).
 *
 *     check JOURNAL     QIFU_STATE: the instance; QIFU_SOCKET, QIFU_FILES: of another one
 *
 * The last line is what it found, all of which must be 0 but the first three:
 *     acknowledged N, refused N, unknown N (N of them done):
 *     lost N, twice N, phantom N, torn N, unaudited N, files N
 * The exit status is 1 when something is wrong, 2 when it could not be found out. */
#include "tests/faults/lib/journal.h"

#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN = 5 };                     /* lines about each kind of fault */

struct verdict {
    long acknowledged, refused, unknown, done;
    long lost;      /* acknowledged, and not there with this content: I1 */
    long twice;     /* one key, several records: I2 */
    long phantom;   /* there, and never acknowledged: I2 */
    long torn;      /* the record without its key or the other way round: I6 */
    long unaudited; /* not just one row of the audit log: I5 */
    long files;     /* a row without its file, or with another content: I4 */
};

static void __attribute__((format(printf, 3, 4)))
found(long *count, const char *what, const char *format, ...)
{
    va_list args;
    if ((*count)++ >= SHOWN) return;
    va_start(args, format);
    printf("%s: ", what);
    vprintf(format, args);
    putchar('\n');
    va_end(args);
}

/* --- records: I1, I2 --- */

static int by_text(const void *key, const void *member)
{
    return strcmp(key, *(char *const *)member);
}

/* How often a text is there, and takes it away. */
static long take(struct texts *t, const char *text)
{
    char **at = bsearch(text, t->all, t->count, sizeof *t->all, by_text);
    size_t first, end;
    if (!at) return 0;
    for (first = (size_t)(at - t->all); first && !strcmp(t->all[first - 1], text);) first--;
    for (end = first; end < t->count && !strcmp(t->all[end], text);) end++;
    memmove(t->all + first, t->all + end, (t->count - end) * sizeof *t->all);
    t->count -= end - first;
    return (long)(end - first);
}

/* The first word of a content says which it is. */
static int first_word(const char *content)
{
    return (int)strcspn(content, " ");
}

static bool key_is_used(const struct entry *e)
{
    char *sql = fill("SELECT COUNT(*) FROM one_time_key"
                     " WHERE key_hash = UNHEX(SHA2('@', 256))", e->key);
    bool used = ask_number(sql) == 1;
    free(sql);
    return used;
}

static void check_entry(const struct entry *e, long there, struct verdict *v)
{
    const char *kind = e->kind->name, *what = e->content;
    int len = first_word(what);
    v->acknowledged += e->status == 'A';
    v->refused += e->status == 'R';
    v->unknown += e->status == 'U';
    if (e->status == 'A' && !there) found(&v->lost, "lost", "%s %.*s", kind, len, what);
    if (e->status == 'R' && there)
        found(&v->phantom, "refused, but done", "%s %.*s (%ld)", kind, len, what, e->http);
    if (e->status == 'U' && there) v->done++;
    if (there > 1) found(&v->twice, "twice", "%s %.*s: %ld times", kind, len, what, there);
    if (key_is_used(e) != (there > 0))
        found(&v->torn, "torn", "%s %.*s: record %s, key %s", kind, len, what,
              there ? "yes" : "no", there ? "no" : "yes");
}

/* Payments are written with one key and confirmed with another: each kind has its own records. */
static void check_kind(const struct journal *j, const struct kind *k, struct verdict *v)
{
    char *sql = fill(k->there, j->mark);
    struct texts there = ask_texts(sql);
    for (size_t i = 0; i < j->count; i++)
        if (j->entries[i].kind == k)
            check_entry(&j->entries[i], take(&there, j->entries[i].content), v);
    for (size_t i = 0; i < there.count; i++)
        found(&v->phantom, "phantom", "%s %.*s", k->name, first_word(there.all[i]), there.all[i]);
    free(sql);
}

/* --- the audit log: I5 --- */

/* One row for each write that was done, by the number of its request; those whose answer
 * was lost, and those that were sent again, by their number in all. */
static void check_audit(const struct journal *j, long done, struct verdict *v)
{
    char *routes = NULL, *sql = NULL;
    size_t len;
    FILE *list = open_memstream(&routes, &len);
    for (const struct kind *k = kinds; k->name; k++)
        fprintf(list, "%s'%s'", k == kinds ? "" : ", ", k->route);
    fclose(list);
    if (asprintf(&sql, "SELECT request_id FROM audit_log WHERE id > %ld AND outcome = 'done'"
                 " AND action IN (%s)", j->audit, routes) < 0) abort();
    struct texts rows = ask_texts(sql);
    long all = (long)rows.count;
    for (size_t i = 0; i < j->count; i++) {
        const struct entry *e = &j->entries[i];
        if (e->status != 'A' || e->repeated) continue;
        long n = take(&rows, e->request);
        if (n != 1) found(&v->unaudited, "unaudited", "%s %.*s: %ld rows", e->kind->name,
                          first_word(e->content), e->content, n);
    }
    if (all != done)
        found(&v->unaudited, "audit log", "%ld rows about %ld writes", all, done);
    free(routes);
    free(sql);
}

/* --- files: I4 --- */

static bool file_is(const char *folder, const char *hex, long size)
{
    crypto_hash_sha256_state state;
    unsigned char bytes[65536], hash[32];
    char path[600], is[65];
    long total = 0;
    snprintf(path, sizeof path, "%s/%.2s/%.2s/%s", folder, hex, hex + 2, hex);
    FILE *file = fopen(path, "re");
    if (!file) return false;
    crypto_hash_sha256_init(&state);
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, file)) > 0; total += (long)n)
        crypto_hash_sha256_update(&state, bytes, n);
    fclose(file);
    crypto_hash_sha256_final(&state, hash);
    return total == size && strcmp(hex, sodium_bin2hex(is, sizeof is, hash, 32)) == 0;
}

static void check_files(struct verdict *v)
{
    char folder[400];
    const char *other = getenv("QIFU_FILES"), *state = getenv("QIFU_STATE");
    snprintf(folder, sizeof folder, "%s%s", other ? other : state ? state : "var",
             other ? "" : "/files");
    struct texts rows = ask_texts("SELECT CONCAT(LOWER(HEX(sha256)), ' ', size) FROM attachment"
                                  " WHERE state <> 'deleted'");
    for (size_t i = 0; i < rows.count; i++) {
        char hex[65] = "";
        long size = 0;
        if (sscanf(rows.all[i], "%64s %ld", hex, &size) != 2 || !file_is(folder, hex, size))
            found(&v->files, "file", "%s", rows.all[i]);
    }
}

int main(int argc, char **argv)
{
    struct journal j;
    struct verdict v = {0};
    if (argc != 2 || sodium_init() < 0) return 2;
    journal_read(&j, argv[1]);
    for (const struct kind *k = kinds; k->name; k++) check_kind(&j, k, &v);
    check_audit(&j, v.acknowledged - v.lost + v.done, &v);
    check_files(&v);
    printf("acknowledged %ld, refused %ld, unknown %ld (%ld of them done): lost %ld, twice %ld,"
           " phantom %ld, torn %ld, unaudited %ld, files %ld\n", v.acknowledged, v.refused,
           v.unknown, v.done, v.lost, v.twice, v.phantom, v.torn, v.unaudited, v.files);
    return v.lost + v.twice + v.phantom + v.torn + v.unaudited + v.files ? 1 : 0;
}
