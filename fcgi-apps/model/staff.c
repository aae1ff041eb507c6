#include "model/staff.h"

#include "lib/core/str.h"
#include "model/account.h"
#include "model/case.h"
#include "model/range.h"

const struct qf_type staff_type = QF_TYPE(staff,
    QF_U64(staff, id), QF_STR(staff, name), QF_STR(staff, person_name), QF_STR(staff, gender),
    QF_STR(staff, office_phone), QF_STR(staff, phone), QF_STR(staff, email),
    QF_STR(staff, state), QF_STR(staff, added_by), QF_TIME(staff, created_at),
    QF_TIME(staff, last_login_at));

const char *staff_state_word(const char *state)
{
    if (qf_eq(state, "active")) return "有效";
    return qf_eq(state, "disabled") ? "禁用" : "已删除";
}

const char *staff_state_kind(const char *state)
{
    if (qf_eq(state, "active")) return "good";
    return qf_eq(state, "disabled") ? "urgent" : "idle";
}

/* --- reading --- */

#define COLUMNS                                                                          \
    "SELECT a.id, a.name, a.person_name, COALESCE(m.gender, '') AS gender, m.office_phone," \
    " a.phone, a.email, a.state, COALESCE(o.person_name, '') AS added_by, a.created_at," \
    " a.last_login_at FROM membership m JOIN account a ON a.id = m.account_id"           \
    " LEFT JOIN account o ON o.id = m.added_by"
#define OWN " WHERE m.org_kind = ? AND m.org_id = ? AND m.role = 'staff'"
#define FILTERED OWN                                                                     \
    " AND CONCAT(a.state) BETWEEN ? AND ? AND (? <> '' OR a.state <> 'closed')"          \
    " AND (? = '' OR LOCATE(?, a.name) OR LOCATE(?, a.person_name) OR a.phone = ?)"

QF_STATEMENT(LIST, COLUMNS FILTERED " ORDER BY a.state, a.id LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT,
    "SELECT COUNT(*) FROM membership m JOIN account a ON a.id = m.account_id" FILTERED)

qf_err *staff_list(struct qf_db *db, const struct actor *who, const struct staff_filter *f,
                   int limit, int offset, struct qf_list *list, int64_t *total)
{
    const struct qf_param kind = QF_S(case_side_of(who)), org = QF_U(who->org);
    const struct range state = range_word(f->state);
    const struct qf_param from = QF_S(state.from), to = QF_S(state.to), words = QF_S(f->words);
    QF_TRY(qf_number(db, COUNT, total, kind, org, from, to, QF_S(f->state), words, words,
                     words, words));
    return qf_list(db, LIST, &staff_type, list, kind, org, from, to, QF_S(f->state), words,
                   words, words, words, QF_I(limit), QF_I(offset));
}

QF_STATEMENT(GET, COLUMNS OWN " AND a.id = ?")

qf_err *staff_get(struct qf_db *db, const struct actor *who, uint64_t id, struct staff *s)
{
    return qf_get(db, GET, &staff_type, s, QF_S(case_side_of(who)), QF_U(who->org), QF_U(id));
}

/* --- a new one --- */

QF_STATEMENT(LOCK_OWNER,
    "SELECT m.id FROM membership m WHERE m.account_id = ? AND m.org_kind = ? AND m.org_id = ?"
    " AND m.role = 'owner' FOR UPDATE")
QF_STATEMENT(HOW_MANY,
    "SELECT COUNT(*) FROM membership m JOIN account a ON a.id = m.account_id" OWN
    " AND a.state <> 'closed'")
QF_STATEMENT(JOIN,
    "INSERT INTO membership (account_id, org_kind, org_id, role, gender, office_phone, added_by,"
    " created_at) VALUES (?, ?, ?, 'staff', NULLIF(?, ''), ?, ?, NOW())")

/* The main account's own membership is the lock of who adds: two browsers cannot pass the limit. */
static qf_err *room_for_one(struct qf_db *db, const struct actor *who)
{
    int64_t owner = 0, count = 0;
    const char *kind = case_side_of(who);
    QF_TRY(qf_number(db, LOCK_OWNER, &owner, QF_U(who->account), QF_S(kind), QF_U(who->org)));
    if (!owner) return qf_not_found();
    QF_TRY(qf_number(db, HOW_MANY, &count, QF_S(kind), QF_U(who->org)));
    if (count >= STAFF_MOST)
        return qf_state_error("子账号已有 50 个，请先删除不用的");
    return NULL;
}

qf_err *staff_add(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                  const struct staff_entry *s, uint64_t *id)
{
    const struct account_new account = {
        .name = s->name, .person_name = s->person_name, .phone = s->phone, .email = s->email,
        .password_hash = s->password_hash, .kind = who->kind, .window_id = who->window};
    QF_TRY(room_for_one(db, who));
    QF_TRY(account_add(db, a, &account, id));
    return qf_exec(db, JOIN, NULL, QF_U(*id), QF_S(case_side_of(who)), QF_U(who->org),
                   QF_S(s->gender), QF_S(s->office_phone), QF_U(who->account));
}

/* --- later --- */

QF_STATEMENT(LOCK,
    "SELECT a.id, a.state FROM membership m JOIN account a ON a.id = m.account_id" OWN
    " AND a.id = ? FOR UPDATE")

/* Not one that was deleted. */
static qf_err *lock(struct qf_db *db, const struct actor *who, uint64_t id, struct staff *s)
{
    *s = (struct staff){0};
    QF_TRY(qf_get(db, LOCK, &staff_type, s, QF_S(case_side_of(who)), QF_U(who->org), QF_U(id)));
    if (qf_eq(s->state, "closed")) return qf_state_error("这个子账号已经删除");
    return NULL;
}

QF_STATEMENT(SAVE_PERSON,
    "UPDATE account SET person_name = ?, phone = ?, email = ?, phone_verified_at ="
    " IF(phone = ?, phone_verified_at, NULL) WHERE id = ?")
QF_STATEMENT(SAVE_MEMBER,
    "UPDATE membership SET gender = NULLIF(?, ''), office_phone = ?"
    " WHERE account_id = ? AND org_kind = ? AND org_id = ?")

qf_err *staff_save(struct qf_db *db, const struct actor *who, uint64_t id,
                   const struct staff_entry *s)
{
    struct staff now;
    QF_TRY(lock(db, who, id, &now));
    QF_TRY(qf_exec(db, SAVE_PERSON, NULL, QF_S(s->person_name), QF_S(s->phone),
                   QF_S(s->email), QF_S(s->phone), QF_U(id)));
    return qf_exec(db, SAVE_MEMBER, NULL, QF_S(s->gender), QF_S(s->office_phone), QF_U(id),
                   QF_S(case_side_of(who)), QF_U(who->org));
}

qf_err *staff_set_state(struct qf_db *db, const struct actor *who, uint64_t id,
                        const char *state)
{
    struct staff now;
    QF_TRY(lock(db, who, id, &now));
    if (qf_eq(now.state, state)) return qf_state_error("这个子账号刚刚已经办过，请刷新后再看");
    return account_set_state(db, id, state);
}

qf_err *staff_set_password(struct qf_db *db, const struct actor *who, uint64_t id,
                           const char *hash)
{
    struct staff now;
    QF_TRY(lock(db, who, id, &now));
    return account_set_password(db, id, hash);
}
