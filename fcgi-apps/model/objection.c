#include "model/objection.h"

#include "lib/core/str.h"
#include "model/case.h"
#include "model/number.h"
#include "model/window.h"

const struct qf_type objection_type = QF_TYPE(objection,
    QF_U64(objection, id), QF_U64(objection, subject_id), QF_U64(objection, account_id),
    QF_STR(objection, number), QF_STR(objection, subject_type), QF_STR(objection, title),
    QF_STR(objection, phone), QF_STR(objection, content), QF_STR(objection, state),
    QF_STR(objection, person_name), QF_TIME(objection, created_at),
    QF_TIME(objection, ended_at));

#define COLUMNS                                                                          \
    "SELECT o.id, o.subject_id, o.account_id, o.number, o.subject_type, o.title, o.phone,"\
    " o.content, o.state, a.person_name, o.created_at, o.ended_at"                       \
    " FROM objection o JOIN account a ON a.id = o.account_id"

QF_STATEMENT(GET, COLUMNS " WHERE o.id = ?")
QF_STATEMENT(OWN, COLUMNS " WHERE o.id = ? AND o.account_id = ?")
QF_STATEMENT(OF_SUBJECT, COLUMNS
    " WHERE o.subject_type = ? AND o.subject_id = ? ORDER BY o.id LIMIT 100")
QF_STATEMENT(OPEN_COUNT,
    "SELECT COUNT(*) FROM objection WHERE subject_type = ? AND subject_id = ? AND state = 'open'")

const char *objection_state_word(const char *state)
{
    if (qf_eq(state, "open")) return "待核查";
    if (qf_eq(state, "upheld")) return "成立";
    return qf_eq(state, "rejected") ? "不成立" : "已撤回";
}

const char *objection_workflow(const char *subject_type)
{
    return qf_eq(subject_type, "award_entry") ? "award_objection" : "objection";
}

qf_err *objection_get(struct qf_db *db, uint64_t id, struct objection *o)
{
    return qf_get(db, GET, &objection_type, o, QF_U(id));
}

qf_err *objection_own(struct qf_db *db, const struct actor *who, uint64_t id, struct objection *o)
{
    return qf_get(db, OWN, &objection_type, o, QF_U(id), QF_U(who->account));
}

qf_err *objection_of_subject(struct qf_db *db, const char *type, uint64_t id,
                             struct qf_list *list)
{
    return qf_list(db, OF_SUBJECT, &objection_type, list, QF_S(type), QF_U(id));
}

qf_err *objection_open_count(struct qf_db *db, const char *type, uint64_t id, int64_t *count)
{
    return qf_number(db, OPEN_COUNT, count, QF_S(type), QF_U(id));
}

/* --- raising --- */

QF_STATEMENT(RAISE,
    "INSERT INTO objection (number, subject_type, subject_id, title, account_id, phone, content,"
    " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, NOW())")
QF_STATEMENT(OWN_OPEN,
    "SELECT COUNT(*) FROM objection WHERE account_id = ? AND subject_type = ? AND subject_id = ?"
    " AND state = 'open'")
/* Who sends two at once is told of the first. */
QF_STATEMENT(LOCK, "SELECT id FROM account WHERE id = ? FOR UPDATE")

static qf_err *insert(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                      const struct objection *o, uint64_t *id)
{
    qf_err *err = NULL;
    for (int i = 0; i < NUMBER_TRIES; i++) {
        err = qf_insert(db, RAISE, id, QF_S(number_new(a, 'Y')), QF_S(o->subject_type),
                        QF_U(o->subject_id), QF_S(o->title), QF_U(who->account),
                        QF_S(o->phone), QF_S(o->content));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

qf_err *objection_raise(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        const struct objection *o, uint64_t *id)
{
    const char *side = case_side_of(who);
    uint64_t top;
    int64_t own, locked;
    uint64_t case_id;
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(who->account)));
    QF_TRY(qf_number(db, OWN_OPEN, &own, QF_U(who->account), QF_S(o->subject_type),
                     QF_U(o->subject_id)));
    if (own) return qf_state_error("您对它的异议正在核查，有补充请等核查人联系");
    QF_TRY(insert(db, a, who, o, id));
    QF_TRY(window_top(db, &top));
    const struct case_opening opening = {
        .workflow = objection_workflow(o->subject_type), .subject_type = "objection", .subject_id = *id,
        .title = o->title, .window_id = top,
        .applicant_kind = *side ? side : NULL, .applicant_org = who->org};
    return case_open(db, a, who, &opening, &case_id);
}

/* --- the state follows the case --- */

QF_STATEMENT(STATE, "UPDATE objection SET state = ?, ended_at = NOW() WHERE id = ?")

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)a;
    (void)who;
    (void)comment;
    return qf_exec(db, STATE, NULL, QF_S(to), QF_U(c->subject_id));
}

void objection_follow(void)
{
    case_on_move("objection", follow, "/dispatch/objections/", NULL);
}
