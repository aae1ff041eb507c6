#include "model/seal.h"

#include <sodium.h>

#include "lib/core/str.h"

enum { NUMBER = 4, NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES };

/* The number of a key is a hash of it: it says which line opens, and nothing of the line. */
static struct { unsigned char number[NUMBER], key[32]; } keys[SEAL_KEYS];
static int count;

static void put(int at, const unsigned char raw[32])
{
    unsigned char hash[16];
    static const char what[] = "qifu seal number";
    crypto_generichash(hash, sizeof hash, (const unsigned char *)what, sizeof what - 1, raw, 32);
    memcpy(keys[at].number, hash, NUMBER);
    memcpy(keys[at].key, raw, 32);
}

void seal_set(const unsigned char raw[32])
{
    put(0, raw);
    count = 1;
}

void seal_add(const unsigned char raw[32])
{
    memmove(&keys[1], &keys[0], sizeof keys - sizeof *keys);
    put(0, raw);
    if (count < SEAL_KEYS) count++;
}

static qf_err *read_lines(const char *text)
{
    char hex[65];
    unsigned char raw[32];
    for (const char *at = text; *at; at += strspn(at, "\r\n ")) {
        size_t len = strcspn(at, "\r\n ");
        snprintf(hex, sizeof hex, "%.64s", at);
        if (len != 64 || count == SEAL_KEYS || !qf_unhex(hex, raw, sizeof raw))
            return qf_system_error("Secrets.seal_file: at most %d lines of 64 hexadecimal digits",
                                   SEAL_KEYS);
        put(count++, raw);
        at += len;
    }
    sodium_memzero(raw, sizeof raw);
    sodium_memzero(hex, sizeof hex);
    return count ? NULL : qf_system_error("Secrets.seal_file is empty");
}

/* What is signed with the site's key must not open anything here. */
static qf_err *derive(const char *hex)
{
    unsigned char raw[32], key[32];
    static const char what[] = "qifu seal";
    if (!qf_unhex(hex, raw, sizeof raw))
        return qf_system_error("Secrets.key_file does not hold 64 hexadecimal digits");
    crypto_generichash(key, sizeof key, (const unsigned char *)what, sizeof what - 1, raw, 32);
    seal_set(key);
    sodium_memzero(raw, sizeof raw);
    return NULL;
}

qf_err *seal_load(const struct qf_conf *conf)
{
    char text[SEAL_KEYS * 66 + 2];
    const char *own = qf_conf_str(conf, "Secrets.seal_file");
    if (count) return NULL;
    if (sodium_init() < 0) return qf_system_error("libsodium does not start");
    QF_TRY(qf_secret_read(*own ? own : qf_conf_str(conf, "Secrets.key_file"), text, sizeof text));
    qf_err *e = *own ? read_lines(text) : derive(text);
    sodium_memzero(text, sizeof text);
    return e;
}

qf_err *seal_close(unsigned char *out, const char *context, const void *plain, size_t len)
{
    if (!count) return qf_system_error("no key to seal with was loaded");
    memcpy(out, keys[0].number, NUMBER);
    randombytes_buf(out + NUMBER, NONCE);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + NUMBER + NONCE, NULL, plain, len, (const unsigned char *)context, strlen(context),
        NULL, out + NUMBER, keys[0].key);
    return NULL;
}

qf_err *seal_open(unsigned char *out, const char *context, const void *closed, size_t len)
{
    const unsigned char *in = closed;
    if (len < SEAL_EXTRA) return qf_system_error("too short for something sealed: %s", context);
    for (int i = 0; i < count; i++) {
        if (memcmp(keys[i].number, in, NUMBER) != 0) continue;
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                out, NULL, NULL, in + NUMBER + NONCE, len - NUMBER - NONCE,
                (const unsigned char *)context, strlen(context), in + NUMBER, keys[i].key) == 0)
            return NULL;
    }
    return qf_system_error("does not open: %s", context);
}
