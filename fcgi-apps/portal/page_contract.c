/* 核对合同: does a paper's hash belong to a version that the platform keeps? Anybody may ask; nothing of
 * the contract is shown, and who guesses is slowed down (features §3, idea 10). */
#include "lib/text/text.h"
#include "model/contract.h"
#include "model/throttle.h"
#include "portal/forms_contract.h"
#include "portal/pages.h"

enum { DIGITS_LEAST = 16, DIGITS_MOST = 64 };

static void check(struct qf_req *r)
{
    const char *digits = qf_str(r, VERIFY_DIGITS);
    size_t len = strlen(digits);
    if (!*digits) return;
    if (digits[strspn(digits, "0123456789abcdefABCDEF")])
        qf_wrong(r, VERIFY_DIGITS, "校验值只有数字和字母 a 到 f");
    else if (len < DIGITS_LEAST)
        qf_wrong(r, VERIFY_DIGITS, "请至少输入校验值的前 16 位");
}

const struct qf_form contract_verify_form = {
    .name = "contract_verify", .button = "核对", .get = true, .check = check,
    .fields = {
        [VERIFY_NUMBER] = {"number", "合同编号", QF_LINE, .max = 20,
                           .hint = "印在合同每一页的上方，例如 H2026112112345。"},
        [VERIFY_DIGITS] = {"hash", "校验值", QF_LINE, .max = DIGITS_MOST,
                           .hint = "印在合同每一页的下方，SHA-256 之后的前 16 位即可。"},
    },
};

static const char *lower(struct qf_req *r, const char *text)
{
    char *out = qf_dup(r->arena, text);
    for (char *c = out; *c; c++)
        if (*c >= 'A' && *c <= 'F') *c = (char)(*c - 'A' + 'a');
    return out;
}

/* A good answer does not count against who asks. */
static qf_err *look(struct qf_req *r, int *version, int *newest)
{
    const char *address = throttle_address(r->arena, r->actor->ip);
    int wait;
    QF_TRY(throttle_take(r->db, &throttle_contract_check, address, &wait));
    if (wait) return qf_refuse(429, "核对次数太多，请 %s后再试", throttle_words(r->arena, wait));
    QF_TRY(contract_check(r->db, qf_str(r, VERIFY_NUMBER), lower(r, qf_str(r, VERIFY_DIGITS)),
                          version, newest));
    return *version ? throttle_return(r->db, &throttle_contract_check, address) : NULL;
}

qf_err *page_contract_verify(struct qf_req *r)
{
    int version = 0, newest = 0;
    qf_crumb(r, "核对合同", "");
    if (!qf_given(r, VERIFY_NUMBER) || !qf_given(r, VERIFY_DIGITS) || qf_any_wrong(r)) return NULL;
    QF_TRY(look(r, &version, &newest));
    qf_put_str(r->data, "asked", "1");
    if (version) qf_putf(r->data, "version", "第 %d 版", version);
    qf_put_bool(r->data, "newest", version == newest);
    return NULL;
}
