#include "portal/pages.h"

#include "model/account.h"
#include "model/audit.h"
#include "model/password.h"
#include "model/throttle.h"
#include "portal/forms.h"
#include "portal/sign_in.h"

qf_err *page_login_show(struct qf_req *r)
{
    const char *back = way_back(r, LOGIN_BACK);
    if (r->actor->account) return qf_go(r, "", "%s", account_centre_url(r->actor->kind));
    qf_crumb(r, "登录", "");
    qf_put_str(r->data, "register_url", with_back(r, "/register", back));
    if (!qf_empty(back)) qf_prefill(r, &login_form, LOGIN_BACK, qf_safe_path(r, back));
    return NULL;
}

/* A refused attempt is in the log even though nothing else is; what was typed is not:
 * people type passwords into the wrong field. */
static qf_err *note_refusal(struct qf_req *r, const struct account *a)
{
    const struct audit entry = {.action = "account.login",
                                .refused = true,
                                .subject_type = a->id ? "account" : "",
                                .subject_id = a->id};
    return audit_write(r->db, r->actor, &entry);
}

static qf_err *slow_down(struct qf_req *r)
{
    int wait;
    QF_TRY(throttle_login_take(r->db, r->arena, qf_str(r, LOGIN_NAME), r->actor->ip, &wait));
    if (wait == 0) return NULL;
    return qf_refuse(429, "登录尝试次数太多，请 %s后再试。忘记密码可以重置，不必反复尝试",
                     throttle_words(r->arena, wait));
}

/* An unknown name takes as long as a known one and is told the same. */
qf_err *page_login_check(struct qf_req *r)
{
    struct account *a = qf_alloc(r->arena, sizeof *a);
    bool found;
    QF_TRY(slow_down(r));
    QF_TRY(account_by_name(r->db, r->arena, qf_str(r, LOGIN_NAME), a, &found));
    if (!password_matches(found ? a->password_hash : NULL, qf_str(r, LOGIN_PASSWORD))) {
        QF_TRY(note_refusal(r, a));
        return qf_user_error(NULL, "帐户名称或密码不正确，请检查大小写和特殊字符");
    }
    if (!qf_eq(a->state, "active")) {
        QF_TRY(note_refusal(r, a));
        return qf_user_error(NULL, "这个账号已停用，请联系所属窗口或技术支持");
    }
    qf_set_record(r, a);
    return NULL;
}

/* Hashes of older settings become today's when the password is at hand. */
static qf_err *rehash(struct qf_req *r, const struct account *a)
{
    const char *hash;
    if (!password_is_dated(a->password_hash)) return NULL;
    QF_TRY(password_hash(r->arena, qf_str(r, LOGIN_PASSWORD), &hash));
    return account_rehash(r->db, a->id, hash);
}

/* Says which page opened when another kind was chosen (mission: a wrong choice is no dead
 * end). */
static const char *greeting(struct qf_req *r, const struct account *a)
{
    enum qf_account_kind chosen = account_kind_of(qf_str(r, LOGIN_KIND));
    enum qf_account_kind kind = account_kind_of(a->kind);
    if (chosen == kind) return "登录成功";
    return qf_fmt(r->arena, "登录成功。这是%s账号，不是您选的%s账号，已为您打开对应的页面",
                  account_kind_label(kind), account_kind_label(chosen));
}

qf_err *page_login_enter(struct qf_req *r)
{
    const struct account *a = qf_record(r);
    QF_TRY(throttle_login_return(r->db, r->arena, a->name, r->actor->ip));
    QF_TRY(rehash(r, a));
    return sign_in_after_password(r, a, greeting(r, a), qf_str(r, LOGIN_BACK));
}

qf_err *page_logout_ask(struct qf_req *r)
{
    if (!r->actor->account) return qf_go(r, "", "/");
    qf_crumb(r, "退出", "");
    return NULL;
}

qf_err *page_logout(struct qf_req *r)
{
    QF_TRY(qf_sign_out(r));
    return qf_go(r, "您已退出", "/login");
}
