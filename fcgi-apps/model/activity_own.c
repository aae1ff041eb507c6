#include "model/activity_own.h"

#include "lib/core/str.h"
#include "model/permission.h"

const struct qf_type activity_own_type = QF_TYPE(activity_own,
    QF_U64(activity_own, id), QF_U64(activity_own, window_id), QF_U64(activity_own, created_by),
    QF_STR(activity_own, title), QF_STR(activity_own, category_code),
    QF_STR(activity_own, region_code), QF_STR(activity_own, summary),
    QF_HTML(activity_own, body_html), QF_STR(activity_own, organizer),
    QF_STR(activity_own, undertaker), QF_STR(activity_own, co_organizer),
    QF_STR(activity_own, place), QF_STR(activity_own, contact), QF_STR(activity_own, phone),
    QF_STR(activity_own, state), QF_STR(activity_own, cancel_reason),
    QF_STR(activity_own, window_name), QF_STR(activity_own, editor_name),
    QF_TIME(activity_own, starts_at), QF_TIME(activity_own, ends_at),
    QF_TIME(activity_own, signup_until), QF_TIME(activity_own, updated_at),
    QF_INT(activity_own, capacity), QF_MONEY(activity_own, fee_fen));

QF_STATEMENT(GET,
    "SELECT a.id, a.window_id, a.created_by, a.title, a.category_code, a.region_code, a.summary,"
    " a.body_html, a.organizer, a.undertaker, a.co_organizer, a.place, a.contact, a.phone, a.state,"
    " a.cancel_reason, w.name AS window_name, e.person_name AS editor_name, a.starts_at, a.ends_at,"
    " a.signup_until, a.updated_at, a.capacity, a.fee_fen FROM activity a"
    " JOIN platform_window w ON w.id = a.window_id LEFT JOIN account e ON e.id = a.created_by"
    " WHERE a.id = ?")

qf_err *activity_own_for_case(struct qf_db *db, uint64_t id, struct activity_own *a)
{
    return qf_get(db, GET, &activity_own_type, a, QF_U(id));
}

qf_err *activity_own_get(struct qf_db *db, const struct actor *who, uint64_t id,
                         struct activity_own *a)
{
    bool may;
    QF_TRY(activity_own_for_case(db, id, a));
    QF_TRY(permission_in_window(db, who, FN_ACTIVITY_MANAGE, a->window_id, &may));
    return may ? NULL : qf_not_found();
}

static struct qf_param category(const struct activity_own *a)
{
    return qf_empty(a->category_code) ? QF_NULL : QF_S(a->category_code);
}

QF_STATEMENT(ADD,
    "INSERT INTO activity (window_id, category_code, title, summary, body_html, organizer,"
    " undertaker, co_organizer, place, region_code, contact, phone, starts_at, ends_at,"
    " signup_until, capacity, fee_fen, state, created_by, created_at, updated_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, NOW(), NOW())")

qf_err *activity_own_add(struct qf_db *db, const struct actor *who,
                         const struct activity_own *a, uint64_t *id)
{
    bool may;
    QF_TRY(permission_in_window(db, who, FN_ACTIVITY_MANAGE, who->window, &may));
    if (!may) return qf_refuse(403, "您的账号不能为所在窗口发布活动");
    return qf_insert(db, ADD, id, QF_U(who->window), category(a), QF_S(a->title),
                     QF_S(a->summary), QF_S(a->body_html), QF_S(a->organizer),
                     QF_S(a->undertaker), QF_S(a->co_organizer), QF_S(a->place),
                     QF_S(a->region_code), QF_S(a->contact), QF_S(a->phone),
                     QF_T(a->starts_at), QF_T(a->ends_at), QF_T(a->signup_until),
                     QF_I(a->capacity), QF_I(a->fee_fen), QF_U(who->account));
}

QF_STATEMENT(CHANGE,
    "UPDATE activity SET category_code = ?, title = ?, summary = ?, body_html = ?, organizer = ?,"
    " undertaker = ?, co_organizer = ?, place = ?, region_code = ?, contact = ?, phone = ?,"
    " starts_at = ?, ends_at = ?, signup_until = ?, capacity = ?, fee_fen = ?, updated_at = NOW()"
    " WHERE id = ? AND state = 'draft'")

qf_err *activity_own_change(struct qf_db *db, uint64_t id, const struct activity_own *a)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, CHANGE, &changed, category(a), QF_S(a->title), QF_S(a->summary),
                   QF_S(a->body_html), QF_S(a->organizer), QF_S(a->undertaker),
                   QF_S(a->co_organizer), QF_S(a->place), QF_S(a->region_code),
                   QF_S(a->contact), QF_S(a->phone), QF_T(a->starts_at), QF_T(a->ends_at),
                   QF_T(a->signup_until), QF_I(a->capacity), QF_I(a->fee_fen), QF_U(id)));
    return changed ? NULL : qf_state_error("这项活动已提交或已发布，现在不能修改，请刷新后再看");
}
