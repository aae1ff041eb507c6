/* A message for the next page, carried by a short-lived cookie: hexadecimal text and a MAC, so that
 * nobody can put words into the platform's mouth. */
#include "lib/web/inside.h"

#include <sodium.h>

static const char *mac_of(struct qf_req *r, const char *text)
{
    unsigned char mac[crypto_auth_BYTES];
    const char *said = qf_fmt(r->arena, "flash:%s", text);  /* never the MAC of a form */
    crypto_auth(mac, (const unsigned char *)said, strlen(said), r->in->worker->key);
    return qf_hex(r->arena, mac, 16);
}

void qf_flash_give(struct qf_req *r, const char *text)
{
    const char *hex = qf_hex(r->arena, (const unsigned char *)text, strlen(text));
    qf_set_cookie(r, "flash", qf_fmt(r->arena, "%s.%s", mac_of(r, text), hex), 60);
}

static const char *read_flash(struct qf_req *r)
{
    const char *cookie = qf_cookie(r, "flash");
    size_t len = cookie ? strlen(cookie) : 0;
    if (len < 35 || len > 2048 || cookie[32] != '.' || (len - 33) % 2) return NULL;
    size_t bytes = (len - 33) / 2;
    char *text = qf_alloc(r->arena, bytes + 1);
    if (!qf_unhex(cookie + 33, (unsigned char *)text, bytes)) return NULL;
    if (!qf_utf8_ok(text, bytes)) return NULL;
    return sodium_memcmp(mac_of(r, text), cookie, 32) == 0 ? text : NULL;
}

void qf_flash_take(struct qf_req *r)
{
    if (!qf_cookie(r, "flash")) return;
    const char *text = read_flash(r);
    if (text) qf_notice(r, "good", "%s", text);
    qf_set_cookie(r, "flash", "", 0);
}
