/* Writers: people who are signed in and send forms through nginx, one after the other, and
 * write down what they were told. Each is a process of its own.
 *
 *     write JOURNAL SECONDS WRITERS [KIND...]   until the seconds are over or JOURNAL.stop
 *                                               is there; JOURNAL.ready: all are signed in
 *     write --again JOURNAL   what is unknown once more, with the same key
 *     write --twice JOURNAL   the control: what was acknowledged once more with another
 *                             key, as if there were no one-time keys
 */
#include "tests/faults/lib/journal.h"
#include "tests/http/orders.h"
#include "tests/http/person.h"

#include <curl/curl.h>
#include <sodium.h>
#include <sys/wait.h>
#include <time.h>

enum { ORDERS = 12, UPLOADS = 160, FILE_KB = 48, ANSWER_SECONDS = 40 };

struct writer {
    struct journal *journal;
    int writers;
    CURL *curl;
    char cookie[200], token[100];
    long service, *orders[2];           /* by state: paying, rating */
    size_t used[2], uploads;
    struct entry last;                  /* acknowledged last of a kind that another follows */
};

static const char *const states[2] = {"paying", "rating"};

/* --- what is sent --- */

static void random_hex(char out[JOURNAL_KEY + 1])
{
    unsigned char bytes[JOURNAL_KEY / 2];
    randombytes_buf(bytes, sizeof bytes);
    sodium_bin2hex(out, JOURNAL_KEY + 1, bytes, sizeof bytes);
}

/* JOURNAL_FILE_KB: for disks that are to become full. */
static size_t file_bytes(void)
{
    const char *kb = getenv("JOURNAL_FILE_KB");
    return (kb ? (size_t)strtol(kb, NULL, 10) : FILE_KB) * 1024;
}

/* The same file for the same content, different from that of any other. */
static char *file_of(const char *content)
{
    unsigned char seed[randombytes_SEEDBYTES], *bytes = malloc(file_bytes() / 2);
    char *text = malloc(file_bytes() + 1);
    crypto_generichash(seed, sizeof seed, (const unsigned char *)content, strcspn(content, " "),
                       NULL, 0);
    randombytes_buf_deterministic(bytes, file_bytes() / 2, seed);
    sodium_bin2hex(text, file_bytes() + 1, bytes, file_bytes() / 2);
    free(bytes);
    return text;
}

/* "mark-kind-writer-n 核对 ..." and, with a file, its hash and its size. */
static char *content_of(const struct writer *w, const struct kind *k, const char *key)
{
    char hex[65];
    unsigned char hash[32];
    char *text = malloc(k->length + 200);
    int len = snprintf(text, k->length, "%s-%s-%s 核对“内容”&<b>", w->journal->mark, k->name, key);
    for (; (size_t)len + 1 < k->length; len++) text[len] = key[(size_t)len % JOURNAL_KEY];
    text[len] = 0;
    if (!k->file) return text;
    char *file = file_of(text);
    crypto_hash_sha256(hash, (const unsigned char *)file, file_bytes());
    free(file);
    snprintf(text + len, 100, " %s %zu", sodium_bin2hex(hex, sizeof hex, hash, 32), file_bytes());
    return text;
}

/* What is typed: the content without what is known of its file. */
static char *typed(const struct entry *e)
{
    char *text = strdup(e->content);
    if (!e->kind->file) return text;
    for (int i = 0; i < 2; i++) *strrchr(text, ' ') = 0;
    return text;
}

static void part(FILE *out, const char *key, const char *name, const char *value)
{
    fprintf(out, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n", key, name,
            value);
}

/* Fields "a=1&b=@" as the parts of a form that brings a file. */
static void parts(FILE *out, const struct entry *e, char *fields, const char *text)
{
    char *file = file_of(text), *rest = fields;
    for (char *f; (f = strsep(&rest, "&"));) {
        char *value = strchr(f, '=');
        *value++ = 0;
        part(out, e->key, f, strcmp(value, "@") == 0 ? text : value);
    }
    fprintf(out, "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"j.txt\"\r\n"
            "Content-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n", e->key, file, e->key);
    free(file);
}

/* The deadline of a need: in a month. */
static char *fields_of(const struct kind *k)
{
    char day[16], *fields = strdup(k->fields), *at = strstr(fields, "DAY"), *out = NULL;
    time_t then = time(NULL) + 30 * 24 * 3600;
    if (!at) return fields;
    strftime(day, sizeof day, "%Y-%m-%d", localtime(&then));
    if (asprintf(&out, "%.*s%s%s", (int)(at - fields), fields, day, at + 3) < 0) abort();
    free(fields);
    return out;
}

static char *body_of(const struct writer *w, const struct entry *e)
{
    char *body = NULL, *fields = fields_of(e->kind), *text = typed(e);
    size_t len;
    FILE *out = open_memstream(&body, &len);
    if (e->kind->file) {
        part(out, e->key, "_token", w->token);
        part(out, e->key, "_key", e->key);
        parts(out, e, fields, text);
    } else {
        char *escaped = curl_easy_escape(w->curl, text, 0), *filled = fill(fields, escaped);
        fprintf(out, "_token=%s&_key=%s%s%s", w->token, e->key, *filled ? "&" : "", filled);
        curl_free(escaped);
        free(filled);
    }
    fclose(out);
    free(fields);
    free(text);
    return body;
}

/* --- one write --- */

static size_t nothing(char *bytes, size_t size, size_t count, void *arg)
{
    (void)bytes, (void)arg;
    return size * count;
}

struct told { char request[17], location[200]; };

static size_t take_header(char *line, size_t size, size_t count, void *arg)
{
    struct told *t = arg;
    char *text = strndup(line, size * count);
    text[strcspn(text, "\r\n")] = 0;
    if (strncasecmp(text, "X-Request-Id: ", 14) == 0)
        snprintf(t->request, sizeof t->request, "%.16s", text + 14);
    if (strncasecmp(text, "Location: ", 10) == 0)
        snprintf(t->location, sizeof t->location, "%.199s", text + 10);
    free(text);
    return size * count;
}

/* Acknowledged is who was sent on to the record. 507, a full disk, is a refusal. */
static char judge(long http, const char *location)
{
    if (http == 303)
        return strstr(location, "/enterprise/") && strpbrk(location, "0123456789") ? 'A' : 'R';
    return (http >= 400 && http < 500) || http == 507 || http == 200 ? 'R' : 'U';
}

static void perform(struct writer *w, struct entry *e, struct told *t)
{
    char type[120], url[300], number[24];
    snprintf(number, sizeof number, "%ld", e->number);
    char *body = body_of(w, e), *path = fill(e->kind->path, number);
    snprintf(url, sizeof url, "%s%s", getenv("QIFU_URL"), path);
    if (e->kind->file)
        snprintf(type, sizeof type, "Content-Type: multipart/form-data; boundary=%s", e->key);
    else
        snprintf(type, sizeof type, "Content-Type: application/x-www-form-urlencoded");
    struct curl_slist *headers = curl_slist_append(NULL, type);
    headers = curl_slist_append(headers, "Expect:");
    headers = curl_slist_append(headers, w->cookie);
    curl_easy_reset(w->curl);
    curl_easy_setopt(w->curl, CURLOPT_URL, url);
    curl_easy_setopt(w->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(w->curl, CURLOPT_POSTFIELDS, body);
    curl_easy_setopt(w->curl, CURLOPT_TIMEOUT, (long)ANSWER_SECONDS);
    curl_easy_setopt(w->curl, CURLOPT_WRITEFUNCTION, nothing);
    curl_easy_setopt(w->curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(w->curl, CURLOPT_HEADERDATA, t);
    bool answered = curl_easy_perform(w->curl) == CURLE_OK;
    if (answered) curl_easy_getinfo(w->curl, CURLINFO_RESPONSE_CODE, &e->http);
    curl_slist_free_all(headers);
    free(body);
    free(path);
}

static void send_entry(struct writer *w, struct entry *e)
{
    struct told t = {"", ""};
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    e->http = 0;
    perform(w, e, &t);
    clock_gettime(CLOCK_MONOTONIC, &to);
    e->ms = (to.tv_sec - from.tv_sec) * 1000 + (to.tv_nsec - from.tv_nsec) / 1000000;
    snprintf(e->request, sizeof e->request, "%s", t.request);
    e->status = judge(e->http, t.location);
    journal_add(w->journal, e);
    if (e->status == 'U') usleep(50000);
}

/* --- what comes next --- */

/* The next order in this state that nobody has written to; 0 when all are used up. */
static long order_of(struct writer *w, const char *state)
{
    int i = strcmp(state, states[1]) == 0;
    return w->used[i] < ORDERS ? w->orders[i][w->used[i]++] : 0;
}

/* False when this kind has to wait. */
static bool next_entry(struct writer *w, const struct kind *k, struct entry *e)
{
    *e = (struct entry){.kind = k, .number = w->service};
    random_hex(e->key);
    if (k->follows) {
        if (!w->last.kind || strcmp(w->last.kind->name, k->follows)) return false;
        e->number = w->last.number;
        e->content = w->last.content;
        w->last.kind = NULL;
        return true;
    }
    if (k->file && w->uploads++ >= (size_t)(UPLOADS / w->writers)) return false;
    if (k->state && !(e->number = order_of(w, k->state))) return false;
    e->content = content_of(w, k, e->key);
    return true;
}

static bool is_followed(const struct kind *k)
{
    for (const struct kind *other = kinds; other->name; other++)
        if (other->follows && strcmp(other->follows, k->name) == 0) return true;
    return false;
}

static void write_one(struct writer *w, const struct kind *k)
{
    struct entry e;
    if (!next_entry(w, k, &e)) return;
    send_entry(w, &e);
    if (e.status == 'A' && is_followed(k)) w->last = e;
}

/* --- writers --- */

static void sign_in(struct writer *w)
{
    struct person *p = person_login("demo-enterprise");
    snprintf(w->cookie, sizeof w->cookie, "Cookie: sid=%s", person_cookie(p, "sid"));
    json_t *token = json_object_get(person_json(p, "/session"), "token");
    snprintf(w->token, sizeof w->token, "%s", json_string_value(token));
}

static bool wanted(const struct kind *k, char **names)
{
    if (!*names) return true;
    for (; *names; names++)
        if (strcmp(*names, k->name) == 0) return true;
    return false;
}

static void work(struct writer *w, time_t until, const char *stop, char **names)
{
    while (time(NULL) < until && access(stop, F_OK) != 0)
        for (const struct kind *k = kinds; k->name; k++)
            if (wanted(k, names)) write_one(w, k);
}

static void make_orders(struct writer *w, char **names)
{
    for (const struct kind *k = kinds; k->name; k++) {
        int i = k->state && strcmp(k->state, states[1]) == 0;
        if (!k->state || !wanted(k, names)) continue;
        w->orders[i] = calloc(ORDERS, sizeof *w->orders[i]);
        for (int n = 0; n < ORDERS; n++) w->orders[i][n] = orders_new(k->state);
    }
}

static void begin_writer(struct writer *w, int seconds, const char *stop, char **names)
{
    pid_t child = fork();
    if (child < 0) abort();
    if (child) return;
    w->curl = curl_easy_init();
    work(w, time(NULL) + seconds, stop, names);
    _exit(0);
}

static int wait_for_all(int n)
{
    int bad = 0, status;
    for (; n > 0 && wait(&status) > 0; n--) bad += !WIFEXITED(status) || WEXITSTATUS(status);
    return bad ? 1 : 0;
}

/* Everything that is needed is made before anybody writes. They sign in one after the other: who
 * tries many times at once is taken for somebody who guesses. */
static struct writer *make_writers(struct journal *j, int count, char **names)
{
    struct writer *all = calloc((size_t)count, sizeof *all);
    db_forgive();
    for (int i = 0; i < count; i++) {
        all[i] = (struct writer){.journal = j, .writers = count, .service = orders_service()};
        make_orders(&all[i], names);
        sign_in(&all[i]);
    }
    return all;
}

static int write_all(char *path, int seconds, int count, char **names)
{
    struct journal j;
    char stop[400], ready[400];
    journal_open(&j, path);
    snprintf(stop, sizeof stop, "%s.stop", path);
    snprintf(ready, sizeof ready, "%s.ready", path);
    struct writer *all = make_writers(&j, count, names);
    for (int i = 0; i < count; i++) begin_writer(&all[i], seconds, stop, names);
    fclose(fopen(ready, "we"));
    int bad = wait_for_all(count);
    free(all);
    return bad;
}

/* --- once more --- */

static int write_again(const char *path, char status, bool new_keys)
{
    struct journal j, file;
    struct writer w = {.journal = &file, .writers = 1};
    journal_read(&j, path);
    journal_open(&file, path);
    db_forgive();
    sign_in(&w);
    w.curl = curl_easy_init();
    for (size_t i = 0; i < j.count; i++) {
        struct entry e = j.entries[i];
        if (e.status != status || (new_keys && (e.kind->state || e.kind->follows))) continue;
        if (new_keys) random_hex(e.key);
        send_entry(&w, &e);
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (sodium_init() < 0 || curl_global_init(CURL_GLOBAL_DEFAULT)) return 2;
    if (argc == 3 && strcmp(argv[1], "--again") == 0) return write_again(argv[2], 'U', false);
    if (argc == 3 && strcmp(argv[1], "--twice") == 0) return write_again(argv[2], 'A', true);
    if (argc < 4) {
        fputs("write JOURNAL SECONDS WRITERS [KIND...] | --again JOURNAL | --twice JOURNAL\n",
              stderr);
        return 2;
    }
    return write_all(argv[1], (int)strtol(argv[2], NULL, 10), (int)strtol(argv[3], NULL, 10),
                     argv + 4);
}
