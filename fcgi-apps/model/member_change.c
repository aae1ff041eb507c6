/* What a window does with a member's account, each time with a reason. */
#include "model/member.h"

#include "lib/core/str.h"
#include "model/account.h"
#include "model/audit.h"
#include "model/code.h"
#include "model/message.h"
#include "model/search.h"
#include "model/session.h"
#include "model/version.h"

static qf_err *write_down(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          const struct member *m, const char *action, const char *reason)
{
    return audit_because(db, a, who, &(struct audit){
        .action = action, .subject_type = "account", .subject_id = m->id,
        .window_id = m->window_id}, reason);
}

qf_err *member_phone_seen(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          const struct member *m, const char *reason)
{
    return write_down(db, a, who, m, "member.phone", reason);
}

/* --- the password --- */

QF_STATEMENT(LOCK, "SELECT state FROM account WHERE id = ? FOR UPDATE")

struct standing { const char *state; };
static const struct qf_type standing_type = QF_TYPE(standing, QF_STR(standing, state));

qf_err *member_reset(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                     const struct member *m, const char *site, const char *reason)
{
    struct standing now;
    QF_TRY(qf_get(db, LOCK, &standing_type, &now, QF_U(m->id)));
    if (!qf_eq(now.state, "active"))
        return qf_state_error("这个账号现在是“%s”，不能重置密码", member_state_word(now.state));
    if (qf_empty(m->phone))
        return qf_user_error(NULL, "这个账号没有绑定手机号，请先由本人提交“手机号变更申诉”");
    const struct code_request code = {
        .purpose = qf_fmt(a, "reset:%llu", (unsigned long long)m->id), .target = m->phone,
        .template = "member_reset", .site = site, .name = m->name, .ip = who->ip,
        .account = m->id};
    QF_TRY(account_set_password(db, m->id, ""));
    QF_TRY(code_send(db, a, &code));
    return write_down(db, a, who, m, "member.reset", reason);
}

/* --- the state --- */

QF_STATEMENT(SET_ENTERPRISE,
    "UPDATE enterprise SET state = ?, updated_at = NOW() WHERE id = ?")
QF_STATEMENT(SET_PROVIDER, "UPDATE provider SET state = ?, updated_at = NOW() WHERE id = ?")
QF_STATEMENT(SET_EXPERT, "UPDATE expert SET state = ?, updated_at = NOW() WHERE id = ?")

static const struct {
    const char *kind;
    struct qf_statement *set;
    enum search_kind search;
} organisations[] = {
    {"enterprise", &SET_ENTERPRISE, SEARCH_KIND_COUNT},
    {"provider", &SET_PROVIDER, SEARCH_PROVIDER},
    {"expert", &SET_EXPERT, SEARCH_EXPERT},
};

struct ref { uint64_t id; };
static const struct qf_type ref_type = QF_TYPE(ref, QF_U64(ref, id));

QF_STATEMENT(SERVICES, "SELECT id FROM service WHERE provider_id = ? AND listed = 1 LIMIT 1000")
QF_STATEMENT(PRODUCTS,
    "SELECT id FROM product WHERE enterprise_id = ? AND state = 'on_sale' LIMIT 1000")

/* What stands under its name is found or not found with it. */
static qf_err *ask_offers(struct qf_db *db, const struct member *m)
{
    bool provider = qf_eq(m->org_kind, "provider");
    struct qf_list list;
    const struct qf_param params[] = {QF_NULL, QF_U(m->org_id)};
    if (!provider && !qf_eq(m->org_kind, "enterprise")) return NULL;
    QF_TRY(qf_list_(db, provider ? &SERVICES : &PRODUCTS, &ref_type, &list, params, 1));
    for (size_t i = 0; i < list.count; i++)
        QF_TRY(search_ask(db, provider ? SEARCH_SERVICE : SEARCH_PRODUCT,
                          QF_AT(list, struct ref, i)->id));
    return NULL;
}

static qf_err *set_organisation(struct qf_db *db, const struct member *m, const char *state)
{
    for (size_t i = 0; i < sizeof organisations / sizeof *organisations; i++) {
        if (!qf_eq(m->org_kind, organisations[i].kind)) continue;
        const struct qf_param params[] = {QF_NULL, QF_S(state), QF_U(m->org_id)};
        QF_TRY(qf_exec_(db, organisations[i].set, NULL, params, 2));
        if (organisations[i].search != SEARCH_KIND_COUNT)
            QF_TRY(search_ask(db, organisations[i].search, m->org_id));
    }
    QF_TRY(ask_offers(db, m));
    return version_raise(db, "content");
}

/* Who worked for an organisation that is shut out is shut out with it. */
static qf_err *set_colleagues(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                              const struct member *m, const char *state, const char *reason)
{
    struct qf_list list;
    QF_TRY(member_colleagues(db, m, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct member *c = QF_AT(list, struct member, i);
        if (!qf_eq(c->state, "active")) continue;
        QF_TRY(account_set_state(db, c->id, state));
        QF_TRY(write_down(db, a, who, c, "member.disable", reason));
    }
    return NULL;
}

static bool may_follow(const char *from, const char *to)
{
    if (qf_eq(from, to) || qf_eq(from, "closed")) return false;
    return !qf_eq(to, "active") || qf_eq(from, "disabled");
}

static const char *action_of(const char *state)
{
    if (qf_eq(state, "active")) return "member.restore";
    return qf_eq(state, "closed") ? "member.close" : "member.disable";
}

static const char *words_of(const char *state)
{
    if (qf_eq(state, "active")) return "账号已恢复";
    return qf_eq(state, "closed") ? "账号已注销" : "账号已停用";
}

qf_err *member_set_state(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         const struct member *m, const char *state, const char *reason)
{
    bool main_account = m->org_id && qf_eq(m->role, "owner");
    struct standing now;
    QF_TRY(qf_get(db, LOCK, &standing_type, &now, QF_U(m->id)));
    if (!may_follow(now.state, state))
        return qf_state_error("这个账号现在是“%s”，不能再这样办，请刷新后再看",
                              member_state_word(now.state));
    QF_TRY(account_set_state(db, m->id, state));
    QF_TRY(write_down(db, a, who, m, action_of(state), reason));
    QF_TRY(message_send(db, m->id, words_of(state), qf_fmt(a, "原因：%s", reason), "/account"));
    if (!main_account) return NULL;
    if (!qf_eq(state, "active")) QF_TRY(set_colleagues(db, a, who, m, "disabled", reason));
    return set_organisation(db, m, state);
}
