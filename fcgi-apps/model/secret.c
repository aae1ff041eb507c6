#include "model/secret.h"

#include <sodium.h>

#include "lib/core/str.h"

static unsigned char key[crypto_auth_hmacsha256_KEYBYTES];
static bool loaded;

qf_err *secret_load(const struct qf_conf *conf)
{
    char hex[80];
    unsigned char raw[32];
    if (loaded) return NULL;
    if (sodium_init() < 0) return qf_system_error("libsodium does not start");
    QF_TRY(qf_secret_read(qf_conf_str(conf, "Secrets.key_file"), hex, sizeof hex));
    if (!qf_unhex(hex, raw, sizeof raw))
        return qf_system_error("Secrets.key_file does not hold 64 hexadecimal digits");
    secret_set(raw);
    sodium_memzero(raw, sizeof raw);
    sodium_memzero(hex, sizeof hex);
    return NULL;
}

/* Tokens of lib/web use the same file: what is signed here must not pass there. */
void secret_set(const unsigned char raw[32])
{
    static const char what[] = "qifu model";
    crypto_generichash(key, sizeof key, (const unsigned char *)what, sizeof what - 1, raw,
                       32);
    loaded = true;
}

static void add(crypto_auth_hmacsha256_state *state, const char *text)
{
    crypto_auth_hmacsha256_update(state, (const unsigned char *)text, strlen(text) + 1);
}

qf_err *secret_hash(unsigned char out[32], const char *purpose, const char *subject,
                    const char *text)
{
    crypto_auth_hmacsha256_state state;
    if (!loaded) return qf_system_error("the secret key was not loaded");
    crypto_auth_hmacsha256_init(&state, key, sizeof key);
    add(&state, purpose);
    add(&state, subject);
    add(&state, text);
    crypto_auth_hmacsha256_final(&state, out);
    return NULL;
}

void secret_digest(unsigned char out[32], const char *text)
{
    crypto_hash_sha256(out, (const unsigned char *)text, strlen(text));
}

void secret_digits(char out[7])
{
    snprintf(out, 7, "%06u", (unsigned)randombytes_uniform(1000000) % 1000000u);
}

void secret_name(char out[23])
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (int i = 0; i < 22; i++) out[i] = letters[randombytes_uniform(64)];
    out[22] = 0;
}

const char *secret_key_text(struct qf_arena *arena)
{
    unsigned char raw[16];
    randombytes_buf(raw, sizeof raw);
    return qf_hex(arena, raw, sizeof raw);
}
