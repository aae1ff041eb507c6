/* Cookies, session, tokens. The cookie `sid` holds the session's token (its hash is in the
 * database), `gid` holds a guest's random id, so that a form of somebody who is not signed in is
 * bound to that browser too. A form's token is a MAC over whichever of the two is in force. */
#include "lib/web/inside.h"

#include <sodium.h>

static bool is_token(const char *text)
{
    return text && strlen(text) == 64 && strspn(text, "0123456789abcdef") == 64;
}

char *qf_random_hex(struct qf_arena *a, size_t bytes)
{
    unsigned char raw[64];
    randombytes_buf(raw, bytes);
    return qf_hex(a, raw, bytes);
}

static const char *cookie_name(const struct qf_req *r, const char *plain)
{
    return r->in->worker->secure ? qf_fmt(r->arena, "__Host-%s", plain) : plain;
}

void qf_set_cookie(struct qf_req *r, const char *name, const char *value, int max_age)
{
    bool secure = r->in->worker->secure;
    struct qf_sb b = qf_sb_in(r->arena);
    qf_sb_addf(&b, "%s=%s; Path=/; SameSite=Lax; HttpOnly", name, value);
    if (max_age >= 0) qf_sb_addf(&b, "; Max-Age=%d", max_age);
    if (secure) qf_sb_add(&b, "; Secure");
    qf_header_set(r, "Set-Cookie", qf_sb_text(&b));
}

const char *qf_cookie(const struct qf_req *r, const char *name)
{
    return qf_fields_get(&r->in->cookies, name);
}

static void hash_of(const char *token, unsigned char out[32])
{
    crypto_hash_sha256(out, (const unsigned char *)token, strlen(token));
}

qf_err *qf_session_open(struct qf_req *r)
{
    unsigned char hash[32];
    const char *sid = qf_cookie(r, cookie_name(r, "sid"));
    if (!is_token(sid)) return NULL;
    hash_of(sid, hash);
    QF_TRY(r->in->worker->app->keeper->session_open(r->db, r->arena, hash, &r->in->actor));
    if (r->in->actor.account) r->in->sid = sid;
    return NULL;
}

/* The secret that this browser's forms are bound to; makes a guest's cookie when there is none. */
static const char *bound_to(struct qf_req *r)
{
    if (r->in->sid) return r->in->sid;
    const char *name = cookie_name(r, "gid"), *gid = qf_cookie(r, name);
    if (!is_token(gid)) {
        gid = qf_random_hex(r->arena, 32);
        qf_set_cookie(r, name, gid, -1);
    }
    r->in->sid = gid;
    return gid;
}

void qf_owner_hash(struct qf_req *r, unsigned char out[32])
{
    hash_of(bound_to(r), out);
}

const char *qf_token(struct qf_req *r)
{
    unsigned char mac[crypto_auth_BYTES];
    const char *secret = bound_to(r);
    crypto_auth(mac, (const unsigned char *)secret, strlen(secret), r->in->worker->key);
    return qf_hex(r->arena, mac, sizeof mac);
}

bool qf_token_ok(struct qf_req *r, const char *token)
{
    const char *right = qf_token(r);
    size_t len = strlen(right);
    return token && strlen(token) == len && sodium_memcmp(token, right, len) == 0;
}

const char *qf_form_key(struct qf_req *r)
{
    const char *key = qf_fields_get(&r->in->body, "_key");
    if (!key || strlen(key) != 32 || strspn(key, "0123456789abcdef") != 32) return NULL;
    return key;
}

/* A browser says where a request comes from; what says "elsewhere" is refused. */
bool qf_same_origin(struct qf_req *r)
{
    const char *site = qf_fastcgi_param(r->in->fcgi, "HTTP_SEC_FETCH_SITE");
    const char *origin = qf_fastcgi_param(r->in->fcgi, "HTTP_ORIGIN");
    const char *host = qf_fastcgi_param(r->in->fcgi, "HTTP_HOST");
    if (*site && !qf_eq(site, "same-origin") && !qf_eq(site, "none")) return false;
    if (!*origin) return true;
    if (qf_eq(origin, qf_conf_str(r->conf, "Site.base_url"))) return true;
    const char *scheme = r->in->worker->secure ? "https://" : "http://";
    return *host && qf_starts(origin, scheme) && qf_eq(origin + strlen(scheme), host);
}

/* What the browser calls itself: bytes of a stranger, which need not be text. */
static const char *agent_of(struct qf_req *r)
{
    const char *agent = qf_fastcgi_param(r->in->fcgi, "HTTP_USER_AGENT");
    return qf_utf8_ok(agent, strlen(agent)) ? agent : "";
}

qf_err *qf_sign_in(struct qf_req *r, uint64_t account)
{
    const struct qf_keeper *k = r->in->worker->app->keeper;
    unsigned char hash[32];
    const char *sid = qf_random_hex(r->arena, 32);

    if (r->in->actor.account) QF_TRY(qf_sign_out(r));
    hash_of(sid, hash);
    QF_TRY(k->session_begin(r->db, hash, account, r->actor->ip, agent_of(r)));
    qf_set_cookie(r, cookie_name(r, "sid"), sid, -1);
    return NULL;
}

qf_err *qf_sign_out(struct qf_req *r)
{
    unsigned char hash[32];
    if (!r->in->actor.account) return NULL;
    hash_of(r->in->sid, hash);
    QF_TRY(r->in->worker->app->keeper->session_end(r->db, hash));
    qf_set_cookie(r, cookie_name(r, "sid"), "", 0);
    return NULL;
}

/* --- notes of ours that a browser keeps --- */

static void vouch_mac(struct qf_req *r, const char *name, const char *since, const char *subject,
                      char out[65])
{
    unsigned char mac[crypto_auth_BYTES];
    const char *text = qf_fmt(r->arena, "note %s %s %s", name, since, subject);
    crypto_auth(mac, (const unsigned char *)text, strlen(text), r->in->worker->key);
    sodium_bin2hex(out, 65, mac, 32);
}

void qf_vouch(struct qf_req *r, const char *name, const char *subject, int seconds)
{
    char mac[65];
    const char *since = qf_fmt(r->arena, "%08llx", (unsigned long long)r->now & 0xffffffff);
    vouch_mac(r, name, since, subject, mac);
    qf_set_cookie(r, cookie_name(r, name), qf_fmt(r->arena, "%s%s%s", since, mac, subject), seconds);
}

void qf_vouch_no_more(struct qf_req *r, const char *name)
{
    if (qf_cookie(r, cookie_name(r, name))) qf_set_cookie(r, cookie_name(r, name), "", 0);
}

const char *qf_vouched(struct qf_req *r, const char *name, int seconds)
{
    const char *cookie = qf_cookie(r, cookie_name(r, name));
    unsigned long long began;
    char since[9], mac[65];
    if (!cookie || strlen(cookie) <= 72 || sscanf(cookie, "%8llx", &began) != 1) return NULL;
    if (r->now - (qf_time)began > seconds) return NULL;
    snprintf(since, sizeof since, "%.8s", cookie);
    vouch_mac(r, name, since, cookie + 72, mac);
    return sodium_memcmp(mac, cookie + 8, 64) == 0 ? cookie + 72 : NULL;
}

const char *qf_safe_path(struct qf_req *r, const char *typed)
{
    (void)r;
    if (!typed || typed[0] != '/' || typed[1] == '/' || typed[1] == '\\') return "/";
    for (const char *p = typed; *p; p++)
        if ((unsigned char)*p <= 0x20 || *p == 0x7f || *p == '\\') return "/";
    return strlen(typed) > 500 ? "/" : typed;
}
