#include "qifuctl/transport.h"

#include <curl/curl.h>
#include <inttypes.h>

#include "lib/core/log.h"
#include "lib/core/str.h"
#include "lib/text/xml.h"

enum { CONNECT_SECONDS = 5, TOTAL_SECONDS = 20, SECRET_MAX = 256 };

struct transport {
    bool smtp, http;                    /* else the log */
    const char *smtp_url, *smtp_user, *smtp_password, *mail_from, *sms_url, *sms_token;
};

static qf_err *read_secret(struct qf_arena *a, const struct qf_conf *conf,
                           const char *key, const char **out)
{
    const char *file = qf_conf_str(conf, key);
    char *secret = qf_alloc(a, SECRET_MAX);
    *out = secret;
    return qf_empty(file) ? NULL : qf_secret_read(file, secret, SECRET_MAX);
}

qf_err *transport_open(struct qf_arena *a, const struct qf_conf *conf,
                       struct transport **out)
{
    struct transport *t = qf_alloc(a, sizeof *t);
    t->smtp = qf_eq(qf_conf_str(conf, "Outbox.mail"), "smtp");
    t->http = qf_eq(qf_conf_str(conf, "Outbox.sms"), "http");
    t->smtp_url = qf_conf_str(conf, "Outbox.smtp_url");
    t->smtp_user = qf_conf_str(conf, "Outbox.smtp_user");
    t->mail_from = qf_conf_str(conf, "Outbox.mail_from");
    t->sms_url = qf_conf_str(conf, "Outbox.sms_url");
    QF_TRY(read_secret(a, conf, "Outbox.smtp_password_file", &t->smtp_password));
    QF_TRY(read_secret(a, conf, "Outbox.sms_token_file", &t->sms_token));
    if (t->smtp && (qf_empty(t->smtp_url) || qf_empty(t->mail_from)))
        return qf_system_error(
            "Outbox.mail = smtp needs Outbox.smtp_url and Outbox.mail_from");
    if (t->http && qf_empty(t->sms_url))
        return qf_system_error("Outbox.sms = http needs Outbox.sms_url");
    if ((t->smtp || t->http) && curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return qf_system_error("libcurl does not start");
    *out = t;
    return NULL;
}

/* A line break in an address would begin a header of its own. */
static qf_err *check_target(const char *target)
{
    for (const char *p = target; *p; p++)
        if ((unsigned char)*p <= ' ' || *p == '<' || *p == '>' || *p == 0x7F)
            return qf_system_error("the address holds a sign that no address has");
    return *target ? NULL : qf_system_error("there is no address");
}

static void set_limits(CURL *curl, const char *protocols)
{
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)TOTAL_SECONDS);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, protocols);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
}

struct upload { const char *text; size_t left; };

static size_t upload_read(char *out, size_t size, size_t count, void *arg)
{
    struct upload *u = arg;
    size_t n = size * count < u->left ? size * count : u->left;
    memcpy(out, u->text, n);
    u->text += n;
    u->left -= n;
    return n;
}

static size_t drop(char *bytes, size_t size, size_t count, void *arg)
{
    (void)bytes;
    (void)arg;
    return size * count;
}

/* Perform and tidy up; `lists` are freed. */
static qf_err *perform(CURL *curl, struct curl_slist *list, const char *what)
{
    char words[CURL_ERROR_SIZE] = "";
    long status = 0;
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, drop);
    CURLcode rc = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(list);
    curl_easy_cleanup(curl);
    if (rc != CURLE_OK)
        return qf_unavailable("%s: %s", what, *words ? words : curl_easy_strerror(rc));
    if (status < 200 || status > 299)
        return qf_unavailable("%s: the other side answers %ld", what, status);
    return NULL;
}

static qf_err *send_smtp(struct transport *t, struct qf_arena *a, const struct job *j,
                         const char *subject, const char *text)
{
    const char *mail = mail_text(a, j->id, t->mail_from, j->target, subject, text);
    struct upload u = {mail, strlen(mail)};
    CURL *curl = curl_easy_init();
    if (!curl) return qf_system_error("libcurl does not start");
    struct curl_slist *to = curl_slist_append(NULL, j->target);
    set_limits(curl, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_URL, t->smtp_url);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, t->mail_from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, upload_read);
    curl_easy_setopt(curl, CURLOPT_READDATA, &u);
    if (*t->smtp_user) {
        /* A password never leaves without TLS. */
        curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
        curl_easy_setopt(curl, CURLOPT_USERNAME, t->smtp_user);
        curl_easy_setopt(curl, CURLOPT_PASSWORD, t->smtp_password);
    }
    return perform(curl, to, "mail");
}

static const char *sms_body(struct qf_arena *a, const struct job *j, const char *text)
{
    struct qf_sb b = qf_sb_in(a);
    qf_sb_addf(&b, "{\"id\":\"qifu-%" PRIu64 "\",\"phone\":", j->id);
    qf_json_string(&b, j->target);
    qf_sb_add(&b, ",\"text\":");
    qf_json_string(&b, text);
    qf_sb_add(&b, "}");
    return qf_sb_text(&b);
}

static qf_err *send_http(struct transport *t, struct qf_arena *a, const struct job *j,
                         const char *text)
{
    CURL *curl = curl_easy_init();
    if (!curl) return qf_system_error("libcurl does not start");
    struct curl_slist *heads = curl_slist_append(NULL, "Content-Type: application/json");
    heads = curl_slist_append(heads, qf_fmt(a, "Idempotency-Key: qifu-%" PRIu64, j->id));
    if (*t->sms_token)
        heads =
            curl_slist_append(heads, qf_fmt(a, "Authorization: Bearer %s", t->sms_token));
    set_limits(curl, "http,https");
    curl_easy_setopt(curl, CURLOPT_URL, t->sms_url);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, heads);
    curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, sms_body(a, j, text));
    return perform(curl, heads, "sms");
}

qf_err *transport_send(struct transport *t, struct qf_arena *a, const struct job *j,
                       const char *subject, const char *text, bool *kept)
{
    bool mail = qf_eq(j->kind, "mail");
    *kept = mail ? !t->smtp : !t->http;
    QF_TRY(check_target(j->target));
    if (!*kept)
        return mail ? send_smtp(t, a, j, subject, text) : send_http(t, a, j, text);
    qf_log(QF_LOG_INFO, j->kind, "id", qf_fmt(a, "%" PRIu64, j->id), "to", j->target,
           "text", text, NULL);
    return NULL;
}
