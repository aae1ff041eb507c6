#include "portal/sign_in.h"

#include "keeper/captcha.h"
#include "lib/web/parse.h"
#include "model/audit.h"
#include "model/password.h"
#include "model/second_factor.h"
#include "model/secret.h"
#include "model/throttle.h"

static const char WAITS[] = "waits";    /* the cookie */
enum { SECONDS = 600 };

qf_err *sign_in_prove(struct qf_req *r, int field, const char *words, struct account *a)
{
    const char *key = qf_fmt(r->arena, "%llu", (unsigned long long)r->actor->account);
    bool found;
    int wait;
    QF_TRY(throttle_take(r->db, &throttle_password, key, &wait));
    if (wait) return qf_refuse(429, "尝试次数太多，请 %s后再试", throttle_words(r->arena, wait));
    QF_TRY(account_by_id(r->db, r->actor->account, a, &found));
    if (password_matches(found ? a->password_hash : NULL, qf_str(r, field)))
        return throttle_forget(r->db, &throttle_password, key);
    qf_wrong(r, field, "%s", words);
    return NULL;
}

const char *sign_in_goal(struct qf_req *r, const struct account *a, const char *back)
{
    const char *path = qf_safe_path(r, back);
    bool home = qf_eq(path, "/") || qf_starts(path, "/login") || qf_starts(path, "/logout");
    return home ? account_centre_url(account_kind_of(a->kind)) : path;
}

static qf_err *note_login(struct qf_req *r, const struct account *a)
{
    struct actor who = *r->actor;
    const struct audit entry = {.action = "account.login", .subject_type = "account",
                                .subject_id = a->id, .window_id = a->window_id};
    who.account = a->id;
    who.name = a->name;
    return audit_write(r->db, &who, &entry);
}

qf_err *sign_in_begin(struct qf_req *r, const struct account *a)
{
    QF_TRY(note_login(r, a));
    QF_TRY(qf_sign_in(r, a->id));
    qf_vouch_no_more(r, WAITS);
    captcha_spare(r, a->name);
    return NULL;
}

qf_err *sign_in_finish(struct qf_req *r, const struct account *a, const char *greeting,
                       const char *back)
{
    QF_TRY(sign_in_begin(r, a));
    return qf_go(r, greeting, "%s", sign_in_goal(r, a, back));
}

/* --- visits --- */

/* What a visit of the account begins with: another password, another beginning. */
static const char *beginning(struct qf_req *r, const struct account *a)
{
    return qf_fmt(r->arena, "%llux%llxx", (unsigned long long)a->id,
                  (unsigned long long)a->password_at);
}

void sign_in_visit(struct qf_req *r, const struct account *a)
{
    const char *visit = qf_fmt(r->arena, "%s%s", beginning(r, a), secret_key_text(r->arena));
    qf_vouch(r, WAITS, visit, SECONDS);
}

static uint64_t account_of(struct qf_req *r, const char *visit)
{
    uint64_t id = 0;
    const char *digits = qf_dupn(r->arena, visit, strcspn(visit, "x"));
    return qf_read_u64(digits, INT64_MAX, &id) ? id : 0;
}

qf_err *sign_in_visitor(struct qf_req *r, struct account *a, const char **visit)
{
    const char *note = qf_vouched(r, WAITS, SECONDS);
    bool found;
    *a = (struct account){0};
    *visit = NULL;
    if (!note) return NULL;
    QF_TRY(account_by_id(r->db, account_of(r, note), a, &found));
    if (found && qf_eq(a->state, "active") && account_kind_of(a->kind) == QF_OPERATOR &&
        qf_starts(note, beginning(r, a)))
        *visit = note;
    else
        *a = (struct account){0};
    return NULL;
}

/* --- after the password --- */

static qf_err *wait_at(struct qf_req *r, const struct account *a, const char *page,
                       const char *back)
{
    sign_in_visit(r, a);
    return qf_go(r, "", "%s?back=%s", page, qf_url_encode(r->arena, qf_safe_path(r, back)));
}

qf_err *sign_in_after_password(struct qf_req *r, const struct account *a,
                               const char *greeting, const char *back)
{
    struct second_factor f;
    bool required;
    if (account_kind_of(a->kind) != QF_OPERATOR) return sign_in_finish(r, a, greeting, back);
    QF_TRY(second_factor_get(r->db, a->id, &f));
    if (f.on) return wait_at(r, a, "/login/second", back);
    QF_TRY(second_factor_required(r->db, &required));
    if (required) return wait_at(r, a, "/second-factor", back);
    return sign_in_finish(r, a, greeting, back);
}
