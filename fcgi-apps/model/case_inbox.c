/* The inbox of windows: lists, holders, hand-over, who looks. */
#include "model/case.h"

#include "lib/core/str.h"
#include "model/message.h"
#include "model/permission.h"
#include "model/range.h"

/* A case waits for the actor when a grant of its function stands at or above its window. The grant
 * of another function gives nothing here. */
#define WAITS                                                                            \
    " FROM case_file c WHERE c.turn = 'window' AND EXISTS (SELECT 1 FROM permission_grant g" \
    "  JOIN window_tree t ON t.ancestor_id = g.window_id"                                \
    "  WHERE g.account_id = ? AND g.function_code = c.function_code"                     \
    "  AND t.descendant_id = c.window_id)"
#define WAITING WAITS                                                                    \
    " AND c.workflow_code BETWEEN ? AND ? AND (? = 0 OR c.holder_id = ?)"                \
    " AND (? = 0 OR c.due_on < CURDATE()) AND (? = '' OR LOCATE(?, c.title) > 0)"

QF_STATEMENT(INBOX,
    "SELECT c.id, c.subject_id, c.window_id, c.holder_id, c.applicant_id, c.applicant_org,"
    " c.counterpart_org, c.counterpart_kind, c.workflow_code, c.subject_type, c.title,"
    " c.activity_code, c.turn, c.function_code,"
    " c.applicant_kind, c.due_kind,"
    " (SELECT a.name FROM workflow_activity a WHERE a.workflow_code = c.workflow_code"
    "   AND a.workflow_version = c.workflow_version AND a.code = c.activity_code) AS activity_name,"
    " (SELECT w.name FROM workflow w WHERE w.code = c.workflow_code"
    "   AND w.version = c.workflow_version) AS workflow_name,"
    " (SELECT p.name FROM platform_window p WHERE p.id = c.window_id) AS window_name,"
    " (SELECT h.person_name FROM account h WHERE h.id = c.holder_id) AS holder_name,"
    " c.workflow_version, c.due_days, c.changes, c.due_provisional, c.opened_at, c.entered_at,"
    " c.due_on, c.closed_at" WAITING
    " ORDER BY c.due_on IS NULL, c.due_on, c.id LIMIT ? OFFSET ?")
QF_STATEMENT(INBOX_COUNT, "SELECT COUNT(*)" WAITING)

static const char *part_of(const struct case_filter *f)
{
    return f->words ? f->words : "";
}

qf_err *case_inbox(struct qf_db *db, const struct actor *who, const struct case_filter *f,
                   int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range workflow = range_word(f->workflow);
    QF_TRY(qf_number(db, INBOX_COUNT, total, QF_U(who->account), QF_S(workflow.from),
                     QF_S(workflow.to), QF_I(f->mine), QF_U(who->account),
                     QF_I(f->overdue), QF_S(part_of(f)), QF_S(part_of(f))));
    return qf_list(db, INBOX, &case_file_type, list, QF_U(who->account), QF_S(workflow.from),
                   QF_S(workflow.to), QF_I(f->mine), QF_U(who->account), QF_I(f->overdue),
                   QF_S(part_of(f)), QF_S(part_of(f)), QF_I(limit), QF_I(offset));
}

qf_err *case_each(struct qf_db *db, const struct actor *who, const struct case_filter *f,
                  int limit, qf_err *(*take)(void *, void *), void *arg)
{
    struct range workflow = range_word(f->workflow);
    struct case_file row = {0};
    return qf_each(db, INBOX, &case_file_type, &row, take, arg, QF_U(who->account),
                   QF_S(workflow.from), QF_S(workflow.to), QF_I(f->mine), QF_U(who->account),
                   QF_I(f->overdue), QF_S(part_of(f)), QF_S(part_of(f)), QF_I(limit), QF_I(0));
}

/* --- how much there is --- */

const struct qf_type case_load_type =
    QF_TYPE(case_load, QF_I64(case_load, overdue), QF_I64(case_load, today),
            QF_I64(case_load, soon), QF_I64(case_load, rest));

QF_STATEMENT(LOAD,
    "SELECT CAST(COALESCE(SUM(c.due_on < CURDATE()), 0) AS SIGNED) AS overdue,"
    " CAST(COALESCE(SUM(c.due_on = CURDATE()), 0) AS SIGNED) AS today,"
    " CAST(COALESCE(SUM(c.due_on > CURDATE() AND c.due_on <= ?), 0) AS SIGNED) AS soon,"
    " CAST(COALESCE(SUM(c.due_on IS NULL OR c.due_on > ?), 0) AS SIGNED) AS rest" WAITS)

qf_err *case_load(struct qf_db *db, const struct actor *who, qf_time soon_on,
                  struct case_load *load)
{
    return qf_get(db, LOAD, &case_load_type, load, QF_D(soon_on), QF_D(soon_on),
                  QF_U(who->account));
}

const struct qf_type case_tab_type = QF_TYPE(case_tab, QF_STR(case_tab, code),
                                             QF_STR(case_tab, name), QF_I64(case_tab, count));

QF_STATEMENT(TABS,
    "SELECT x.code, w.name, x.count FROM (SELECT c.workflow_code AS code,"
    " MAX(c.workflow_version) AS version, COUNT(*) AS count" WAITS
    " GROUP BY c.workflow_code) x JOIN workflow w ON w.code = x.code AND w.version = x.version"
    " ORDER BY x.code LIMIT 20")

qf_err *case_tabs(struct qf_db *db, const struct actor *who, struct qf_list *list)
{
    return qf_list(db, TABS, &case_tab_type, list, QF_U(who->account));
}

/* --- what may be done --- */

const struct qf_type case_move_type = QF_TYPE(case_move,
    QF_STR(case_move, code), QF_STR(case_move, button), QF_BOOL(case_move, comment_needed));

QF_STATEMENT(MOVES,
    "SELECT code, button, comment_needed FROM workflow_transition WHERE workflow_code = ?"
    " AND workflow_version = ? AND from_code = ? AND fired_by = ? ORDER BY sort, code LIMIT 20")

static const char *side_of(const struct case_file *c, const struct actor *who)
{
    if (who->kind == QF_OPERATOR) return "window";
    bool other = c->counterpart_org && c->counterpart_org == who->org &&
                 qf_eq(c->counterpart_kind, case_side_of(who));
    return other ? "counterpart" : "applicant";
}

qf_err *case_moves(struct qf_db *db, const struct case_file *c, const struct actor *who,
                   struct qf_list *list)
{
    return qf_list(db, MOVES, &case_move_type, list, QF_S(c->workflow_code),
                   QF_I(c->workflow_version), QF_S(c->activity_code), QF_S(side_of(c, who)));
}

QF_STATEMENT(MOVES_EVER,
    "SELECT code, MIN(button) AS button, MIN(comment_needed) AS comment_needed"
    " FROM workflow_transition WHERE workflow_code = ? AND workflow_version = ? AND fired_by = ?"
    " GROUP BY code ORDER BY MIN(sort), code LIMIT 40")

qf_err *case_moves_ever(struct qf_db *db, const struct case_file *c, const struct actor *who,
                        struct qf_list *list)
{
    return qf_list(db, MOVES_EVER, &case_move_type, list, QF_S(c->workflow_code),
                   QF_I(c->workflow_version), QF_S(side_of(c, who)));
}

/* --- holders --- */

QF_STATEMENT(LOCK,
    "SELECT id, window_id, holder_id, applicant_id, turn, function_code, activity_code, changes"
    " FROM case_file WHERE id = ? FOR UPDATE")
QF_STATEMENT(HOLD,
    "UPDATE case_file SET holder_id = ?, changes = changes + 1 WHERE id = ?")
QF_STATEMENT(HAND_OVER,
    "UPDATE case_file SET window_id = ?, holder_id = NULL, changes = changes + 1 WHERE id = ?")
QF_STATEMENT(EVENT,
    "INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code,"
    " comment, is_public) VALUES (?, NOW(), ?, ?, ?, ?, ?, ?, ?, 0)")

/* The case, locked, when it waits for the actor; 404 otherwise. */
static qf_err *lock_for(struct qf_db *db, const struct actor *who, uint64_t id,
                        struct case_file *c)
{
    bool may = false;
    QF_TRY(qf_get(db, LOCK, &case_file_type, c, QF_U(id)));
    if (c->function_code)
        QF_TRY(permission_in_window(db, who, permission_of_code(c->function_code),
                                    c->window_id, &may));
    if (!may) return qf_not_found();
    if (!qf_eq(c->turn, "window")) return qf_state_error("这件事已不在窗口办理，请刷新后再看");
    return NULL;
}

static qf_err *note(struct qf_db *db, const struct case_file *c, const struct actor *who,
                    const char *code, const char *words, const char *comment)
{
    return qf_exec(db, EVENT, NULL, QF_U(c->id), QF_U(who->account),
                   QF_S(qf_empty(who->person) ? who->name : who->person), QF_S(code),
                   QF_S(words), QF_S(c->activity_code), QF_S(c->activity_code), QF_S(comment));
}

qf_err *case_take(struct qf_db *db, const struct actor *who, uint64_t id)
{
    struct case_file c;
    QF_TRY(lock_for(db, who, id, &c));
    bool back = c.holder_id == who->account;
    if (c.holder_id && !back) return qf_state_error("这件事已由别人领取，请刷新后再看");
    QF_TRY(qf_exec(db, HOLD, NULL, QF_ID(back ? 0 : who->account), QF_U(id)));
    return note(db, &c, who, "take", back ? "退回公共待办" : "领取", "");
}

qf_err *case_hand_over(struct qf_db *db, const struct actor *who, uint64_t id, uint64_t window,
                       const char *reason)
{
    struct case_file c;
    QF_TRY(lock_for(db, who, id, &c));
    if (qf_empty(reason)) return qf_user_error("comment", "请写明移交的理由");
    if (window == c.window_id) return qf_user_error("window", "已经在这个窗口");
    QF_TRY(qf_exec(db, HAND_OVER, NULL, QF_U(window), QF_U(id)));
    return note(db, &c, who, "handover", "移交", reason);
}

/* --- colleagues --- */

const struct qf_type case_colleague_type =
    QF_TYPE(case_colleague, QF_U64(case_colleague, id), QF_STR(case_colleague, name),
            QF_STR(case_colleague, window_name));

#define COLLEAGUES                                                                       \
    " FROM case_file c JOIN window_tree t ON t.descendant_id = c.window_id"              \
    " JOIN permission_grant g ON g.window_id = t.ancestor_id AND g.function_code = c.function_code" \
    " JOIN account a ON a.id = g.account_id AND a.state = 'active'"                      \
    " LEFT JOIN platform_window w ON w.id = a.window_id"                                 \
    " WHERE c.id = ? AND a.id <> ? AND a.id <> COALESCE(c.applicant_id, 0)"

QF_STATEMENT(LIST_COLLEAGUES,
    "SELECT a.id, MIN(a.person_name) AS name, MIN(w.short_name) AS window_name" COLLEAGUES
    " GROUP BY a.id ORDER BY MIN(t.depth), a.id LIMIT 100")
QF_STATEMENT(IS_COLLEAGUE, "SELECT EXISTS (SELECT 1" COLLEAGUES " AND a.id = ?)")

qf_err *case_colleagues(struct qf_db *db, const struct actor *who, uint64_t id,
                        struct qf_list *list)
{
    return qf_list(db, LIST_COLLEAGUES, &case_colleague_type, list, QF_U(id), QF_U(who->account));
}

qf_err *case_hand_to(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id,
                     uint64_t person, const char *reason)
{
    struct case_file c;
    int64_t may = 0;
    QF_TRY(lock_for(db, who, id, &c));
    if (qf_empty(reason)) return qf_user_error("comment", "请写明移交的理由");
    QF_TRY(qf_number(db, IS_COLLEAGUE, &may, QF_U(id), QF_U(who->account), QF_U(person)));
    if (!may) return qf_not_found();
    QF_TRY(qf_exec(db, HOLD, NULL, QF_U(person), QF_U(id)));
    QF_TRY(note(db, &c, who, "handover", "移交经办人", reason));
    return message_send(db, person, "有一件事移交给您办理", reason,
                        qf_fmt(a, "/window/cases/%llu", (unsigned long long)id));
}

/* --- who looks --- */

const struct qf_type case_look_type =
    QF_TYPE(case_look, QF_STR(case_look, name), QF_TIME(case_look, seen_at));

QF_STATEMENT(LOOK,
    "INSERT INTO case_look (case_id, account_id, seen_at) VALUES (?, ?, NOW())"
    " ON DUPLICATE KEY UPDATE seen_at = NOW()")
QF_STATEMENT(OTHERS,
    "SELECT a.person_name AS name, l.seen_at FROM case_look l JOIN account a ON a.id = l.account_id"
    " WHERE l.case_id = ? AND l.account_id <> ? AND l.seen_at > NOW() - INTERVAL 5 MINUTE"
    " ORDER BY l.seen_at DESC LIMIT 10")

qf_err *case_look(struct qf_db *db, const struct actor *who, uint64_t id, struct qf_list *others)
{
    QF_TRY(qf_exec(db, LOOK, NULL, QF_U(id), QF_U(who->account)));
    return qf_list(db, OTHERS, &case_look_type, others, QF_U(id), QF_U(who->account));
}
