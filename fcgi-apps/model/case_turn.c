#include "model/case_turn.h"

#include "lib/core/str.h"
#include "model/case_inside.h"

const struct qf_type case_turn_type = QF_TYPE(case_turn,
    QF_U64(case_turn, id), QF_U64(case_turn, subject_id), QF_STR(case_turn, subject_type),
    QF_STR(case_turn, title), QF_STR(case_turn, workflow_name), QF_STR(case_turn, words),
    QF_STR(case_turn, window_name), QF_STR(case_turn, side), QF_STR(case_turn, comment),
    QF_STR(case_turn, url), QF_BOOL(case_turn, due_provisional), QF_DATE(case_turn, due_on),
    QF_TIME(case_turn, entered_at));

/* Each side has its index (by_applicant_turn, by_counterpart): an OR would use neither.
 */
#define AS_APPLICANT                                                                     \
    " FROM case_file c WHERE c.applicant_kind = ? AND c.applicant_org = ?"               \
    " AND c.turn = 'applicant'"
#define AS_COUNTERPART                                                                   \
    " FROM case_file c WHERE c.counterpart_kind = ? AND c.counterpart_org = ?"           \
    " AND c.turn = 'counterpart'"

QF_STATEMENT(TURNS,
    "SELECT x.id, x.subject_id, x.subject_type, x.title, x.side, x.due_provisional, x.due_on,"
    " x.entered_at, w.name AS workflow_name, a.public_words AS words, p.name AS window_name,"
    " COALESCE((SELECT e.comment FROM case_event e WHERE e.case_id = x.id AND e.is_public = 1"
    "  ORDER BY e.id DESC LIMIT 1), '') AS comment"
    " FROM (SELECT c.*, 'applicant' AS side" AS_APPLICANT
    "  UNION ALL SELECT c.*, 'counterpart' AS side" AS_COUNTERPART
    "  ORDER BY due_on IS NULL, due_on, id LIMIT ?) x"
    " JOIN workflow w ON w.code = x.workflow_code AND w.version = x.workflow_version"
    " JOIN workflow_activity a ON a.workflow_code = x.workflow_code"
    "  AND a.workflow_version = x.workflow_version AND a.code = x.activity_code"
    " JOIN platform_window p ON p.id = x.window_id"
    " ORDER BY x.due_on IS NULL, x.due_on, x.id")
QF_STATEMENT(TURN_COUNT,
    "SELECT (SELECT COUNT(*)" AS_APPLICANT ") + (SELECT COUNT(*)" AS_COUNTERPART ")")

static void put_addresses(struct qf_arena *a, struct qf_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        struct case_turn *t = QF_AT(*list, struct case_turn, i);
        const struct case_file c = {.subject_type = t->subject_type,
                                    .subject_id = t->subject_id};
        t->url = case_address(a, &c, qf_eq(t->side, "counterpart"));
    }
}

qf_err *case_turns(struct qf_db *db, struct qf_arena *a, const struct actor *who, int limit,
                   struct qf_list *list, int64_t *total)
{
    const char *side = case_side_of(who);
    QF_TRY(qf_number(db, TURN_COUNT, total, QF_S(side), QF_U(who->org), QF_S(side),
                     QF_U(who->org)));
    QF_TRY(qf_list(db, TURNS, &case_turn_type, list, QF_S(side), QF_U(who->org), QF_S(side),
                   QF_U(who->org), QF_I(limit)));
    put_addresses(a, list);
    return NULL;
}
