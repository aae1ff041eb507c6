#include "keeper/captcha.h"

#include <sodium.h>

#include "lib/text/text.h"
#include "model/throttle.h"

enum { CODES_FREE = 5, NAME_FREE = 3, ADDRESS_FREE = 10 };

/* A count that cannot be read asks: the page fails anyway, and if not, safely. */
bool captcha_before_codes(struct qf_req *r)
{
    int64_t hits;
    qf_err *e = throttle_hits(r->db, &throttle_code_address,
                              throttle_address(r->arena, r->actor->ip), &hits);
    return e || hits >= CODES_FREE;
}

enum { KNOWN_SECONDS = 30 * 24 * 3600 };
static const char KNOWN[] = "known";    /* the cookie */

static const char *known_as(struct qf_req *r, const char *name)
{
    unsigned char hash[16];
    const char *key = qf_fold_name(r->arena, name);
    if (!key) key = "?";
    crypto_generichash(hash, sizeof hash, (const unsigned char *)key, strlen(key), NULL, 0);
    return qf_hex(r->arena, hash, sizeof hash);
}

bool captcha_before_login(struct qf_req *r, const char *name)
{
    struct throttle_failed failed;
    const char *known = qf_vouched(r, KNOWN, KNOWN_SECONDS);
    if (known && qf_eq(known, known_as(r, name))) return false;
    qf_err *e = throttle_login_failed(r->db, r->arena, name, r->actor->ip, &failed);
    return e || failed.name >= NAME_FREE || failed.address >= ADDRESS_FREE;
}

void captcha_spare(struct qf_req *r, const char *name)
{
    qf_vouch(r, KNOWN, known_as(r, name), KNOWN_SECONDS);
}
