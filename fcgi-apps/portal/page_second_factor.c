/* The second factor of operators: asked for after the password, put into the phone, its recovery
 * codes made anew; taken away by a security administrator alone (window/page_rights_change.c). */
#include "portal/pages.h"

#include "keeper/qr.h"
#include "lib/web/parse.h"
#include "model/account.h"
#include "model/audit.h"
#include "model/second_factor.h"
#include "model/session.h"
#include "model/setting.h"
#include "model/throttle.h"
#include "portal/forms.h"
#include "portal/sign_in.h"

/* Whose page it is: of who has given a password lately (visit), else of who is signed in. */
struct holder {
    struct account account;             /* id 0: nobody */
    const char *visit;                  /* NULL: none */
    struct second_factor factor;
    enum second_factor_proof proof;
    unsigned char secret[TOTP_SECRET];  /* on offer */
    uint64_t step;
};

static qf_err *find_holder(struct qf_req *r, struct holder *h)
{
    bool found;
    *h = (struct holder){.proof = FACTOR_WRONG};
    QF_TRY(sign_in_visitor(r, &h->account, &h->visit));
    if (!h->visit && r->actor->kind == QF_OPERATOR)
        QF_TRY(account_by_id(r->db, r->actor->account, &h->account, &found));
    return h->account.id ? second_factor_get(r->db, h->account.id, &h->factor) : NULL;
}

static bool is_in(const struct qf_req *r, const struct holder *h)
{
    return r->actor->account && r->actor->account == h->account.id;
}

#define LOGIN_FIRST "请先用帐户名称和密码登录；密码通过后，10 分钟内填写动态验证码"

static qf_err *to_login(struct qf_req *r)
{
    return qf_go(r, LOGIN_FIRST, "/login");
}

/* Who opens the page by its address is told where to begin. */
static qf_err *begin_at_login(struct qf_req *r)
{
    qf_notice(r, "info", LOGIN_FIRST);
    return NULL;
}

static qf_err *note(struct qf_req *r, const struct holder *h, const char *action, bool refused)
{
    const struct audit entry = {.action = action, .refused = refused,
                                .subject_type = "account", .subject_id = h->account.id,
                                .window_id = h->account.window_id};
    return audit_write(r->db, r->actor, &entry);
}

/* --- entering a code: counted by account, whichever way it comes --- */

static qf_err *look_up(struct qf_req *r, struct holder *h)
{
    const char *typed = qf_str(r, SECOND_CODE);
    if (h->factor.on)
        return second_factor_enter(r->db, r->arena, h->account.id, typed, r->now, &h->proof);
    QF_TRY(second_factor_offer(h->visit, h->secret));
    h->step = second_factor_step(r->arena, h->secret, typed, r->now);
    if (h->step) h->proof = FACTOR_CODE;
    return NULL;
}

/* A code that is not right is said beside the field. */
static qf_err *enter(struct qf_req *r, struct holder *h)
{
    const char *key = qf_fmt(r->arena, "%llu", (unsigned long long)h->account.id);
    int wait;
    qf_set_record(r, h);
    QF_TRY(throttle_take(r->db, &throttle_second_factor, key, &wait));
    if (wait)
        return qf_refuse(429, "填写动态验证码的次数太多，请 %s后再试",
                         throttle_words(r->arena, wait));
    QF_TRY(look_up(r, h));
    if (h->proof == FACTOR_WRONG) {
        qf_wrong(r, SECOND_CODE, "动态验证码不对或已经用过，请等手机显示下一个，再填一次");
        return note(r, h, "account.second_factor", true);
    }
    if (h->proof == FACTOR_RECOVERY) QF_TRY(note(r, h, "account.recovery_code", false));
    return throttle_forget(r->db, &throttle_second_factor, key);
}

/* --- after the password --- */

static void keep_back(struct qf_req *r)
{
    const char *back = qf_query(r, "back");
    if (back) qf_prefill(r, &second_factor_form, SECOND_BACK, qf_safe_path(r, back));
}

qf_err *page_second_factor_ask(struct qf_req *r)
{
    struct holder h;
    qf_crumb(r, "登录", "/login");
    qf_crumb(r, "动态验证码", "");
    keep_back(r);
    QF_TRY(find_holder(r, &h));
    if (!h.visit) return begin_at_login(r);
    if (!h.factor.on) return to_login(r);
    qf_put_str(r->data, "name", h.account.name);
    return NULL;
}

qf_err *page_second_factor_check(struct qf_req *r)
{
    struct holder *h = qf_alloc(r->arena, sizeof *h);
    QF_TRY(find_holder(r, h));
    return h->visit && h->factor.on ? enter(r, h) : to_login(r);
}

qf_err *page_second_factor_enter(struct qf_req *r)
{
    const struct holder *h = qf_record(r);
    const char *greeting = "登录成功";
    if (h->proof == FACTOR_RECOVERY) {
        greeting = qf_fmt(r->arena, "登录成功。用了 1 个备用码，还剩 %lld 个",
                          (long long)h->factor.recovery_left - 1);
        QF_TRY(second_factor_tell(r->db, r->arena, h->account.id, "用备用码登录了一次"));
    }
    return sign_in_finish(r, &h->account, greeting, qf_str(r, SECOND_BACK));
}

/* --- who is signed in gives the password again before a secret is on offer --- */

qf_err *page_second_factor_ask_password(struct qf_req *r)
{
    if (r->actor->kind != QF_OPERATOR) return qf_go(r, "", "/account");
    qf_crumb(r, "我的账号", "/account");
    qf_crumb(r, "启用动态验证码", "");
    return NULL;
}

qf_err *page_second_factor_check_password(struct qf_req *r)
{
    struct account *a = qf_alloc(r->arena, sizeof *a);
    if (r->actor->kind != QF_OPERATOR) return qf_go(r, "", "/account");
    qf_set_record(r, a);
    return sign_in_prove(r, SECOND_PASSWORD, "帐户密码不正确", a);
}

qf_err *page_second_factor_begin(struct qf_req *r)
{
    sign_in_visit(r, qf_record(r));
    return qf_go(r, "", "/second-factor");
}

/* --- putting it into the phone --- */

/* The secret as people type it, and as the address that every authenticator reads (otpauth). */
static qf_err *put_on_offer(struct qf_req *r, const struct holder *h, const char **words,
                            const char **address)
{
    unsigned char secret[TOTP_SECRET];
    const char *issuer;
    QF_TRY(setting_value(r->db, "short_name", &issuer));
    QF_TRY(second_factor_offer(h->visit, secret));
    *words = totp_words(r->arena, secret, 4);
    issuer = qf_url_encode(r->arena, issuer);
    *address = qf_fmt(r->arena, "otpauth://totp/%s:%s?secret=%s&issuer=%s", issuer,
                      qf_url_encode(r->arena, h->account.name),
                      totp_words(r->arena, secret, 0), issuer);
    return NULL;
}

qf_err *page_second_factor_show(struct qf_req *r)
{
    struct holder h;
    const char *words, *address;
    qf_crumb(r, "动态验证码", "");
    keep_back(r);
    QF_TRY(find_holder(r, &h));
    if (!h.account.id) return begin_at_login(r);
    if (h.factor.on && !is_in(r, &h)) return qf_go(r, "", "/login/second");
    if (!h.factor.on && !h.visit) return qf_go(r, "", "/second-factor/password");
    qf_put_str(r->data, "name", h.account.name);
    qf_put_bool(r->data, "on", h.factor.on);
    qf_put_int(r->data, "left", h.factor.recovery_left);
    if (h.factor.on) return NULL;
    QF_TRY(put_on_offer(r, &h, &words, &address));
    qf_put_str(r->data, "secret", words);
    return NULL;
}

/* While it is on offer; blank for everybody else. */
qf_err *page_second_factor_picture(struct qf_req *r)
{
    struct holder h;
    const char *words, *address = "-";
    QF_TRY(find_holder(r, &h));
    if (h.visit && !h.factor.on) QF_TRY(put_on_offer(r, &h, &words, &address));
    return qr_send(r, address);
}

/* The first code of a secret on offer, or one more of who is signed in and wants other recovery codes. */
qf_err *page_second_factor_prove(struct qf_req *r)
{
    struct holder *h = qf_alloc(r->arena, sizeof *h);
    QF_TRY(find_holder(r, h));
    if (!h->account.id) return to_login(r);
    if (h->factor.on && !is_in(r, h)) return qf_go(r, "", "/login/second");
    if (!h->factor.on && !h->visit) return qf_go(r, "", "/second-factor/password");
    return enter(r, h);
}

/* It is on from now: who came in without it, wherever, comes in again. */
static qf_err *switch_on(struct qf_req *r, const struct holder *h)
{
    QF_TRY(second_factor_keep(r->db, r->arena, h->account.id, h->secret, h->step));
    QF_TRY(note(r, h, "account.second_factor", false));
    QF_TRY(second_factor_tell(r->db, r->arena, h->account.id, "动态验证码已启用"));
    QF_TRY(session_end_all(r->db, h->account.id));
    return sign_in_begin(r, &h->account);
}

/* The recovery codes are on this answer and nowhere else. */
qf_err *page_second_factor_codes(struct qf_req *r)
{
    const struct holder *h = qf_record(r);
    const char *codes[RECOVERY_CODES];
    QF_TRY(h->factor.on ? note(r, h, "account.recovery_codes", false) : switch_on(r, h));
    QF_TRY(second_factor_codes(r->db, r->arena, h->account.id, codes));
    for (int i = 0; i < RECOVERY_CODES; i++)
        qf_put_str(qf_data_at(r->data, "codes", (size_t)i), "code", codes[i]);
    qf_put_bool(r->data, "again", h->factor.on);
    qf_put_str(r->data, "next_url", sign_in_goal(r, &h->account, qf_str(r, SECOND_BACK)));
    qf_crumb(r, "备用码", "");
    return NULL;
}
