#include "model/password.h"

#include <sodium.h>

#include "lib/core/str.h"
#include "lib/text/text.h"

/* 19 MiB and two passes: the first choice of OWASP for argon2id. Memory counts per
 * worker. */
enum { PASSES = 2, MEMORY = 19 * 1024 * 1024 };

qf_err *password_hash(struct qf_arena *arena, const char *password, const char **hash)
{
    char *out = qf_alloc(arena, crypto_pwhash_STRBYTES);
    if (sodium_init() < 0) return qf_system_error("libsodium does not start");
    if (crypto_pwhash_str_alg(out, password, strlen(password), PASSES, MEMORY,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return qf_unavailable("no memory for a password hash");
    *hash = out;
    return NULL;
}

/* A hash of something random, made once a process: what unknown names are compared with.
 */
static const char *hash_of_nobody(void)
{
    static char hash[crypto_pwhash_STRBYTES];
    unsigned char noise[32];
    if (hash[0]) return hash;
    randombytes_buf(noise, sizeof noise);
    if (crypto_pwhash_str_alg(hash, (const char *)noise, sizeof noise, PASSES, MEMORY,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        hash[0] = 0;
    return hash;
}

bool password_matches(const char *hash, const char *password)
{
    bool nobody = qf_empty(hash);
    if (sodium_init() < 0) return false;
    /* Both are made before the first comparison, so that the first miss is not slower. */
    const char *other = hash_of_nobody();
    bool same = crypto_pwhash_str_verify(nobody ? other : hash, password,
                                         strlen(password)) == 0;
    return same && !nobody;
}

bool password_is_dated(const char *hash)
{
    return crypto_pwhash_str_needs_rehash(hash, PASSES, MEMORY) != 0;
}

static bool has(const char *text, const char *set)
{
    return strpbrk(text, set) != NULL;
}

const char *password_weakness(struct qf_arena *arena, const char *password,
                              const char *name)
{
    size_t len = qf_utf8_len(password);
    if (len < PASSWORD_MIN) return "密码太短，请至少用 10 个字符";
    if (len > PASSWORD_MAX) return "密码太长，请不要超过 128 个字符";
    if (!has(password, "0123456789") ||
        !has(password, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        return "密码要同时有字母和数字";
    const char *key = qf_empty(name) ? NULL : qf_fold_name(arena, name);
    const char *folded = qf_fold_name(arena, password);
    if (key && folded && strlen(key) >= 4 && strstr(folded, key))
        return "密码里不要包含帐户名称";
    if (password_is_common(password)) return "这个密码太常见，容易被猜到，请换一个";
    return NULL;
}
