/* The browser: requests, cookies, redirects. */
#include "tests/http/person_inside.h"

#include <strings.h>

struct person_place person_place = {"?", 0};

static struct person *people;

static const char *site(void)
{
    const char *url = getenv("QIFU_URL");
    if (!url) fail_msg("QIFU_URL is not set: see tests/http/run");
    return url;
}

void person_fails(struct person *p, const char *format, ...)
{
    char words[2000];
    va_list args;
    va_start(args, format);
    vsnprintf(words, sizeof words, format, args);
    va_end(args);
    print_error("%s at %s: status %ld, “%s”\n    %s\n", *p->name ? p->name : "guest",
                p->url, p->status, person_heading(p), words);
    _fail(person_place.file, person_place.line);
    abort();
}

struct person *person_guest(void)
{
    struct person *p = calloc(1, sizeof *p);
    p->in = calloc(1, sizeof *p->in);
    p->in->curl = curl_easy_init();
    curl_easy_setopt(p->in->curl, CURLOPT_COOKIEFILE, "");
    p->name = "";
    p->url = strdup("");
    p->body = strdup("");
    p->in->headers = strdup("");
    p->in->next = people;
    people = p;
    return p;
}

void person_from(struct person *p, const char *address)
{
    curl_easy_setopt(p->in->curl, CURLOPT_INTERFACE, address);
}

const char *person_keep(struct person *p, char *word)
{
    struct person_inside *in = p->in;
    int n = in->word_count++ % (int)(sizeof in->words / sizeof *in->words);
    free(in->words[n]);
    in->words[n] = word;
    return word;
}

void person_leave_page(struct person *p)
{
    struct person_inside *in = p->in;
    for (struct upload *u = in->uploads, *next; u; u = next) {
        next = u->next;
        free(u->name);
        free(u->bytes);
        free(u);
    }
    in->uploads = NULL;
    if (in->page) xmlFreeDoc(in->page);
    in->page = NULL;
    free(in->text);
    in->text = NULL;
    for (size_t i = 0; i < sizeof in->words / sizeof *in->words; i++) {
        free(in->words[i]);
        in->words[i] = NULL;
    }
    json_decref(in->json);
    in->json = NULL;
}

static void person_free(struct person *p)
{
    person_leave_page(p);
    curl_easy_cleanup(p->in->curl);
    free(p->in->headers);
    free(p->in->sent_path);
    free(p->in->sent_type);
    free(p->in->sent_body);
    free(p->in);
    free(p->url);
    free(p->body);
    free(p);
}

int people_leave(void **state)
{
    (void)state;
    while (people) {
        struct person *next = people->in->next;
        person_free(people);
        people = next;
    }
    return 0;
}

/* --- one request --- */

static size_t take(char *bytes, size_t size, size_t count, void *stream)
{
    return fwrite(bytes, size, count, stream);
}

static struct curl_slist *headers_of(const struct ask *a)
{
    struct curl_slist *list = curl_slist_append(NULL, "Expect:");
    char line[200];
    if (a->body) {
        snprintf(line, sizeof line, "Content-Type: %s",
                 a->type ? a->type : "application/x-www-form-urlencoded");
        list = curl_slist_append(list, line);
    }
    for (size_t i = 0; i < sizeof a->headers / sizeof *a->headers && a->headers[i]; i++)
        list = curl_slist_append(list, a->headers[i]);
    return list;
}

static void set_method(CURL *c, const struct ask *a)
{
    curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, NULL);
    curl_easy_setopt(c, CURLOPT_HTTPGET, 1L);
    if (a->body) {
        curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE,
                         (curl_off_t)(a->len ? a->len : strlen(a->body)));
        curl_easy_setopt(c, CURLOPT_POSTFIELDS, a->body);
    }
    if (a->method && strcmp(a->method, "HEAD") == 0)
        curl_easy_setopt(c, CURLOPT_NOBODY, 1L);
    else if (a->method)
        curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, a->method);
}

/* The path goes out as it stands: libcurl would encode and tidy an address. */
static CURLcode perform(struct person *p, const struct ask *a, FILE *body, FILE *headers)
{
    CURL *c = p->in->curl;
    struct curl_slist *list = headers_of(a);
    curl_easy_setopt(c, CURLOPT_URL, site());
    curl_easy_setopt(c, CURLOPT_REQUEST_TARGET, a->path);
    curl_easy_setopt(c, CURLOPT_TIMEOUT, 40L);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(c, CURLOPT_WRITEDATA, body);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, take);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, headers);
    set_method(c, a);
    CURLcode rc = curl_easy_perform(c);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, NULL);
    curl_slist_free_all(list);
    return rc;
}

void person_send(struct person *p, const struct ask *a)
{
    size_t header_len;
    char *url = strdup(a->path); /* may be a word of the page that is left */
    struct ask own = *a;
    own.path = url;
    person_leave_page(p);
    free(p->body);
    free(p->in->headers);
    free(p->url);
    p->url = url;
    FILE *body = open_memstream(&p->body, &p->len);
    FILE *headers = open_memstream(&p->in->headers, &header_len);
    CURLcode rc = perform(p, &own, body, headers);
    fclose(body);
    fclose(headers);
    p->status = 0;
    if (rc != CURLE_OK) person_fails(p, "no answer: %s", curl_easy_strerror(rc));
    curl_easy_getinfo(p->in->curl, CURLINFO_RESPONSE_CODE, &p->status);
    curl_easy_getinfo(p->in->curl, CURLINFO_TOTAL_TIME, &p->seconds);
}

/* --- going --- */

static void follow(struct person *p)
{
    for (int hops = 0; p->status >= 300 && p->status < 400; hops++) {
        const char *to = person_header(p, "Location");
        if (!to || hops == 5)
            person_fails(p, "is sent around, last to %s", to ? to : "nowhere");
        if (strncmp(to, site(), strlen(site())) == 0) to += strlen(site());
        if (*to != '/') person_fails(p, "is sent to %s", to);
        char *path = strdup(to);
        person_send(p, &(struct ask){.path = path});
        free(path);
    }
}

static char *path_of(const char *format, va_list args)
{
    char *path = NULL;
    if (vasprintf(&path, format, args) < 0) abort();
    return path;
}

void person_ask(struct person *p, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *path = path_of(format, args);
    va_end(args);
    person_send(p, &(struct ask){.path = path});
    free(path);
}

void person_open(struct person *p, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *path = path_of(format, args);
    va_end(args);
    person_send(p, &(struct ask){.path = path});
    follow(p);
    free(path);
}

json_t *person_json(struct person *p, const char *format, ...)
{
    json_error_t error;
    va_list args;
    va_start(args, format);
    char *path = path_of(format, args);
    va_end(args);
    person_send(p, &(struct ask){.path = path, .headers = {"Accept: application/json"}});
    free(path);
    if (p->status != 200) person_fails(p, "no JSON");
    p->in->json = json_loadb(p->body, p->len, JSON_REJECT_DUPLICATES, &error);
    if (!p->in->json) person_fails(p, "JSON, line %d: %s", error.line, error.text);
    return p->in->json;
}

/* --- sending --- */

static void send_form(struct person *p)
{
    char origin[200];
    snprintf(origin, sizeof origin, "Origin: %s", site());
    person_send(p, &(struct ask){.path = p->in->sent_path,
                                 .type = p->in->sent_type,
                                 .body = p->in->sent_body,
                                 .len = p->in->sent_len,
                                 .headers = {origin, "Sec-Fetch-Site: same-origin"}});
    follow(p);
}

void person_post(struct person *p, char *path, char *type, char *body, size_t len)
{
    free(p->in->sent_path);
    free(p->in->sent_type);
    free(p->in->sent_body);
    p->in->sent_path = path;
    p->in->sent_type = type;
    p->in->sent_body = body;
    p->in->sent_len = len;
    send_form(p);
}

void person_repeat(struct person *p)
{
    if (!p->in->sent_path) person_fails(p, "nothing was sent yet");
    send_form(p);
}

static const char *kind_of(const char *account)
{
    static const struct {
        const char *account, *kind;
    } all[] = {{"demo-enterprise", "企业"},   {"demo-person", "个人"},
               {"demo-provider", "服务机构"}, {"demo-government", "服务机构"},
               {"demo-saas", "服务机构"},     {"demo-expert", "专家"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strcmp(account, all[i].account) == 0) return all[i].kind;
    return "窗口工作人员";
}

static struct person *with_password(const char *account)
{
    struct person *p = person_guest();
    const char *password = getenv("QIFU_PASSWORD");
    if (!password) fail_msg("QIFU_PASSWORD is not set: see tests/http/run");
    person_sign_in(p, account, password, kind_of(account));
    return p;
}

struct person *person_halfway(void)
{
    struct person *p = with_password("demo-second");
    if (p->status != 200 || strcmp(person_heading(p), "动态验证码"))
        person_fails(p, "demo-second is not asked for the second factor");
    return p;
}

struct person *person_login(const char *account)
{
    struct person *p = with_password(account);
    p->name = account;
    if (p->status != 200 || !person_cookie(p, "sid"))
        person_fails(p, "%s is not let in", account);
    return p;
}

/* --- headers and cookies --- */

/* The last answer's: a 100 Continue before it has headers of its own. */
const char *person_header(struct person *p, const char *name)
{
    size_t len = strlen(name);
    char *found = NULL;
    for (const char *line = p->in->headers; *line; line = strchr(line, '\n') + 1) {
        if (strncasecmp(line, name, len) || line[len] != ':' || found) continue;
        const char *value = line + len + 1 + strspn(line + len + 1, " ");
        found = strndup(value, strcspn(value, "\r\n"));
        if (!strchr(line, '\n')) break;
    }
    return found ? person_keep(p, found) : NULL;
}

const char *person_headers(struct person *p)
{
    return p->in->headers;
}

/* The jar keeps lines of seven columns; name and value are the last two. */
/* Over TLS its name says that it is bound to the host. */
static int cookie_is(const char *full, const char *name)
{
    static const char bound[] = "__Host-";
    if (strncmp(full, bound, sizeof bound - 1) == 0) full += sizeof bound - 1;
    return strcmp(full, name) == 0;
}

const char *person_cookie(struct person *p, const char *name)
{
    struct curl_slist *jar = NULL;
    char *found = NULL;
    curl_easy_getinfo(p->in->curl, CURLINFO_COOKIELIST, &jar);
    for (struct curl_slist *line = jar; line && !found; line = line->next) {
        char *value = strrchr(line->data, '\t'), *start;
        if (!value) continue;
        *value++ = 0;
        start = strrchr(line->data, '\t');
        if (start && cookie_is(start + 1, name)) found = strdup(value);
    }
    curl_slist_free_all(jar);
    return found ? person_keep(p, found) : NULL;
}
