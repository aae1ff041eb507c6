#include "model/registration.h"

#include "model/account.h"
#include "model/region.h"
#include "model/window.h"

QF_STATEMENT(ADD_ENTERPRISE,
             "INSERT INTO enterprise (name, uscc, nature, region_code, window_id, "
             "contact, contact_phone,"
             " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, NOW(), NOW())")
QF_STATEMENT(
    ADD_PROVIDER,
    "INSERT INTO provider (kind, name, uscc, nature, region_code, window_id, contact,"
    " contact_phone, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NOW(), "
    "NOW())")
QF_STATEMENT(ADD_EXPERT,
             "INSERT INTO expert (name, employer, post, title, field, region_code, "
             "window_id, phone,"
             " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NOW(), NOW())")
QF_STATEMENT(ADD_MEMBERSHIP,
    "INSERT INTO membership (account_id, org_kind, org_id, role, created_at)"
    " VALUES (?, ?, ?, 'owner', NOW())")

/* The region must be one of those in use, the window an open one. */
static qf_err *choose_window(struct qf_db *db, const struct registration *r, uint64_t *id)
{
    struct region region = {0};
    struct window window = {0};
    bool found;
    QF_TRY(region_find(db, r->region_code, &region, &found));
    if (!found || region.level < 2)
        return qf_user_error("region", "请选择所在的县市区");
    if (r->window_id == 0) {
        QF_TRY(window_of_region(db, r->region_code, &window));
        *id = window.id;
        return NULL;
    }
    QF_TRY(window_find(db, r->window_id, &window, &found));
    if (!found) return qf_user_error("window", "这个平台没有开通，请另选一个");
    *id = window.id;
    return NULL;
}

static qf_err *add_org(struct qf_db *db, const struct registration *r, uint64_t window,
                       uint64_t *org)
{
    if (r->kind == QF_ENTERPRISE)
        return qf_insert(db, ADD_ENTERPRISE, org, QF_S(r->org_name), QF_S(r->uscc),
                         QF_I(r->nature), QF_S(r->region_code), QF_U(window),
                         QF_S(r->person_name), QF_S(r->phone));
    if (r->kind == QF_PROVIDER)
        return qf_insert(db, ADD_PROVIDER, org, QF_S(r->provider_kind), QF_S(r->org_name),
                         QF_S(r->uscc), QF_I(r->nature), QF_S(r->region_code),
                         QF_U(window), QF_S(r->person_name), QF_S(r->phone));
    return qf_insert(db, ADD_EXPERT, org, QF_S(r->person_name), QF_S(r->org_name),
                     QF_S(r->post), QF_S(r->title), QF_S(r->field), QF_S(r->region_code),
                     QF_U(window), QF_S(r->phone));
}

static qf_err *add_membership(struct qf_db *db, const struct registration *r,
                              uint64_t window, uint64_t account)
{
    uint64_t org;
    qf_err *err = add_org(db, r, window, &org);
    if (qf_db_is_duplicate(err))
        return qf_user_error("uscc", "这个统一社会信用代码已经注册。忘了账号请用“忘记密码”，"
                                     "或联系技术支持");
    QF_TRY(err);
    return qf_exec(db, ADD_MEMBERSHIP, NULL, QF_U(account),
                   QF_S(account_kind_word(r->kind)), QF_U(org));
}

qf_err *registration_add(struct qf_db *db, struct qf_arena *arena,
                         const struct registration *r, uint64_t *account)
{
    struct account_new a = {
        .name = r->name, .person_name = r->person_name, .phone = r->phone, .email = "",
        .password_hash = r->password_hash, .kind = r->kind,
        .terms_version = r->terms_version, .phone_verified = true};
    QF_TRY(choose_window(db, r, &a.window_id));
    QF_TRY(account_add(db, arena, &a, account));
    if (r->kind == QF_PERSON) return NULL;
    return add_membership(db, r, a.window_id, *account);
}
