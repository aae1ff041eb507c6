#include "model/account.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/session.h"

#define SHOWN                                                                            \
    QF_U64(account, id), QF_U64(account, window_id), QF_STR(account, name),              \
    QF_STR(account, kind), QF_STR(account, person_name), QF_STR(account, phone),         \
    QF_STR(account, email), QF_STR(account, state), QF_TIME(account, created_at),        \
    QF_TIME(account, last_login_at), QF_TIME(account, password_at)
const struct qf_type account_view_type = QF_TYPE(account, SHOWN);
const struct qf_type account_type =
    QF_TYPE(account, SHOWN, QF_STR(account, password_hash));

static const struct { const char *word, *label, *url, *centre; } kinds[QF_ACCOUNT_KIND_COUNT] = {
    [QF_GUEST] = {"", "", "/account", "我的账号"},
    [QF_ENTERPRISE] = {"enterprise", "企业", "/enterprise/", "企业管理中心"},
    [QF_PERSON] = {"person", "个人", "/account", "我的账号"},
    [QF_PROVIDER] = {"provider", "服务机构", "/sp/", "SP管理系统"},
    [QF_EXPERT] = {"expert", "专家", "/sp/", "SP管理系统"},
    [QF_OPERATOR] = {"operator", "窗口工作人员", "/window/", "窗口运营管理平台"},
};

const char *account_centre_url(enum qf_account_kind kind)
{
    return kinds[kind].url;
}

const char *account_centre_name(enum qf_account_kind kind)
{
    return kinds[kind].centre;
}

const char *account_kind_label(enum qf_account_kind kind)
{
    return kinds[kind].label;
}

const char *account_kind_word(enum qf_account_kind kind)
{
    return kinds[kind].word;
}

enum qf_account_kind account_kind_of(const char *word)
{
    for (int i = 1; i < QF_ACCOUNT_KIND_COUNT; i++)
        if (qf_eq(kinds[i].word, word)) return (enum qf_account_kind)i;
    return QF_GUEST;
}

#define COLUMNS                                                                          \
    "id, window_id, name, kind, person_name, phone, email, state, password_hash,"        \
    " created_at, last_login_at, password_at"

QF_STATEMENT(BY_NAME, "SELECT " COLUMNS " FROM account WHERE name_key = ?")

qf_err *account_by_name(struct qf_db *db, struct qf_arena *arena, const char *typed,
                        struct account *out, bool *found)
{
    const char *key = qf_fold_name(arena, typed);
    /* A name that cannot be one is looked for all the same: as long as any other. */
    return qf_one(db, BY_NAME, &account_type, out, found, QF_S(key ? key : ""));
}

QF_STATEMENT(BY_ID, "SELECT " COLUMNS " FROM account WHERE id = ?")

qf_err *account_by_id(struct qf_db *db, uint64_t id, struct account *out, bool *found)
{
    return qf_one(db, BY_ID, &account_type, out, found, QF_U(id));
}

QF_STATEMENT(BY_PHONE,
    "SELECT " COLUMNS " FROM account WHERE phone = ? AND state = 'active'"
    " ORDER BY id LIMIT 10")

qf_err *account_by_phone(struct qf_db *db, const char *phone, struct qf_list *list)
{
    return qf_list(db, BY_PHONE, &account_type, list, QF_S(phone));
}

QF_STATEMENT(
    ADD, "INSERT INTO account (name, name_key, kind, person_name, phone, "
         "phone_verified_at, email,"
         " password_hash, window_id, terms_version, terms_at, created_at, password_at)"
         " VALUES (?, ?, ?, ?, ?, IF(?, NOW(), NULL), ?, ?, ?, ?, NOW(), NOW(), NOW())")

qf_err *account_add(struct qf_db *db, struct qf_arena *arena, const struct account_new *a,
                    uint64_t *id)
{
    const char *key = qf_fold_name(arena, a->name);
    if (!key) return qf_user_error("name", "帐户名称里有不能使用的字符，请用文字、字母和数字");
    qf_err *err = qf_insert(
        db, ADD, id, QF_S(a->name), QF_S(key), QF_S(kinds[a->kind].word),
        QF_S(a->person_name), QF_S(a->phone), QF_I(a->phone_verified), QF_S(a->email),
        QF_S(a->password_hash), QF_ID(a->window_id), QF_I(a->terms_version));
    if (err && qf_db_is_duplicate(err))
        return qf_user_error("name", "这个帐户名称已有人使用，请换一个；"
                                     "只是大小写、全角半角不同也算同一个名称");
    if (err) return qf_err_pass(err, __FILE__, __LINE__, __func__);
    return NULL;
}

QF_STATEMENT(SET_PASSWORD,
    "UPDATE account SET password_hash = ?, password_at = NOW() WHERE id = ?")

qf_err *account_set_password(struct qf_db *db, uint64_t id, const char *hash)
{
    QF_TRY(qf_exec(db, SET_PASSWORD, NULL, QF_S(hash), QF_U(id)));
    return session_end_all(db, id);
}

QF_STATEMENT(REHASH, "UPDATE account SET password_hash = ? WHERE id = ?")

qf_err *account_rehash(struct qf_db *db, uint64_t id, const char *hash)
{
    return qf_exec(db, REHASH, NULL, QF_S(hash), QF_U(id));
}

QF_STATEMENT(SET_STATE, "UPDATE account SET state = ? WHERE id = ?")

qf_err *account_set_state(struct qf_db *db, uint64_t id, const char *state)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, SET_STATE, &changed, QF_S(state), QF_U(id)));
    if (changed == 0) return qf_not_found();
    if (qf_eq(state, "active")) return NULL;
    return session_end_all(db, id);
}

const struct qf_type account_card_type =
    QF_TYPE(account_card, QF_STR(account_card, org_kind), QF_STR(account_card, org_name),
            QF_STR(account_card, uscc), QF_STR(account_card, region_name),
            QF_STR(account_card, qualification_state), QF_STR(account_card, window_name));

QF_STATEMENT(CARD,
    "SELECT m.org_kind, COALESCE(e.name, p.name, x.name, w.name) AS org_name,"
    " COALESCE(e.uscc, p.uscc) AS uscc, r.name AS region_name,"
    " COALESCE(p.qualification_state, x.qualification_state) AS qualification_state,"
    " lw.name AS window_name"
    " FROM account a"
    " LEFT JOIN membership m ON m.id ="
    "  (SELECT MIN(f.id) FROM membership f WHERE f.account_id = a.id)"
    " LEFT JOIN enterprise e ON m.org_kind = 'enterprise' AND e.id = m.org_id"
    " LEFT JOIN provider p ON m.org_kind = 'provider' AND p.id = m.org_id"
    " LEFT JOIN expert x ON m.org_kind = 'expert' AND x.id = m.org_id"
    " LEFT JOIN platform_window w ON m.org_kind = 'window' AND w.id = m.org_id"
    " LEFT JOIN region r ON r.code ="
    "  COALESCE(e.region_code, p.region_code, x.region_code, w.region_code)"
    " LEFT JOIN platform_window lw ON lw.id = a.window_id"
    " WHERE a.id = ?")

qf_err *account_card_get(struct qf_db *db, uint64_t id, struct account_card *out)
{
    return qf_get(db, CARD, &account_card_type, out, QF_U(id));
}
