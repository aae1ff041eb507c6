/* How a complaint goes: it follows its case, and its applicant is told by phone. */
#include "lib/core/str.h"
#include "model/complaint_own.h"
#include "model/outbox.h"
#include "model/setting.h"

qf_err *complaint_case(struct qf_db *db, const struct complaint *c, struct case_file *file)
{
    bool found;
    QF_TRY(case_of(db, complaint_workflow(c->class), "complaint", c->id, file, &found));
    return found ? NULL : qf_not_found();
}

/* --- following --- */

QF_STATEMENT(STATE, "UPDATE complaint SET state = ?, updated_at = NOW() WHERE id = ?")

static qf_err *tell(struct qf_db *db, struct qf_arena *a, const struct case_file *c)
{
    struct complaint p;
    struct case_file now;
    const char *site;
    bool told;
    QF_TRY(complaint_get(db, c->subject_id, &p));
    QF_TRY(case_get(db, c->id, &now));
    QF_TRY(complaint_own_is_told(db, &p, &told));
    /* The news of the case goes to that phone already (case_tell). */
    if (told && (qf_eq(now.turn, "applicant") || qf_eq(now.turn, "nobody"))) return NULL;
    QF_TRY(setting_value(db, "short_name", &site));
    const struct outbox_value values[] = {
        {"site", site}, {"number", p.number}, {"words", now.public_words}, {0}};
    return outbox_sms(db, a, p.phone, "complaint_moved", values, NULL);
}

/* Who did it knows it; a step that stays in its state is in the history. */
static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)comment;
    QF_TRY(qf_exec(db, STATE, NULL, QF_S(to), QF_U(c->subject_id)));
    if ((who && who->proven_case) || qf_eq(to, c->activity_code)) return NULL;
    return tell(db, a, c);
}

void complaint_follow(void)
{
    case_on_move("complaint", follow, "/enterprise/complaints/", NULL);
}

/* --- its applicant --- */

qf_err *complaint_fire(struct qf_db *db, struct qf_arena *a, const struct complaint *p,
                       const struct actor *who, const char *transition, const char *comment)
{
    struct case_file c;
    QF_TRY(complaint_case(db, p, &c));
    const struct actor applicant = {.name = "投诉人", .person = "", .ip = who->ip,
                                    .request = who->request, .proven_case = c.id};
    return case_fire(db, a, c.id, transition, &applicant, comment);
}

qf_err *complaint_offers(struct qf_db *db, const struct case_file *c, struct qf_list *moves)
{
    const struct actor applicant = {.name = "投诉人", .proven_case = c->id};
    return case_moves(db, c, &applicant, moves);
}

/* --- its handlers --- */

QF_STATEMENT(HANDLED,
    "SELECT EXISTS (SELECT 1 FROM case_event WHERE case_id = ? AND actor_id = ?)")

qf_err *complaint_is_handled_by(struct qf_db *db, const struct case_file *c,
                                const struct actor *who, bool *handled)
{
    int64_t did = 0;
    *handled = c->holder_id && c->holder_id == who->account;
    if (*handled || !who->account) return NULL;
    QF_TRY(qf_number(db, HANDLED, &did, QF_U(c->id), QF_U(who->account)));
    *handled = did != 0;
    return NULL;
}

/* --- its clocks --- */

const struct qf_type complaint_clock_type = QF_TYPE(complaint_clock,
    QF_STR(complaint_clock, name), QF_STR(complaint_clock, term_kind),
    QF_STR(complaint_clock, from_name), QF_INT(complaint_clock, term_days));

QF_STATEMENT(CLOCKS,
    "SELECT a.name, a.term_kind, a.term_days, b.name AS from_name FROM workflow_activity a"
    " JOIN case_file f ON f.workflow_code = a.workflow_code"
    "  AND f.workflow_version = a.workflow_version"
    " LEFT JOIN workflow_activity b ON b.workflow_code = a.workflow_code"
    "  AND b.workflow_version = a.workflow_version AND b.code = a.term_from"
    " WHERE f.subject_type = 'complaint' AND f.subject_id = ? AND a.term_days > 0"
    " ORDER BY a.sort LIMIT 20")

qf_err *complaint_clocks(struct qf_db *db, const struct complaint *c, struct qf_list *list)
{
    return qf_list(db, CLOCKS, &complaint_clock_type, list, QF_U(c->id));
}
