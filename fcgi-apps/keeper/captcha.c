#include "keeper/captcha.h"

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

static const char *known_as(struct qf_req *r, const char *name)
{
    const char *key = qf_fold_name(r->arena, name);
    return key ? key : "?";
}

bool captcha_before_login(struct qf_req *r, const char *name)
{
    struct throttle_failed failed;
    if (qf_browser_is_known(r, known_as(r, name))) return false;
    qf_err *e = throttle_login_failed(r->db, r->arena, name, r->actor->ip, &failed);
    return e || failed.name >= NAME_FREE || failed.address >= ADDRESS_FREE;
}

void captcha_spare(struct qf_req *r, const char *name)
{
    qf_know_browser(r, known_as(r, name));
}
