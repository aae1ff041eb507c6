#include "model/case_watch.h"

#include "lib/core/str.h"
#include "model/calendar.h"
#include "model/case_inside.h"
#include "model/message.h"
#include "model/notice.h"

enum { TOGETHER = 100 };

struct found { uint64_t id; };
static const struct qf_type found_type = QF_TYPE(found, QF_U64(found, id));

/* What a list of cases is worked on with: one transaction a case, so that one that fails does not keep
 * the others waiting, and none is told twice. */
struct watch {
    struct qf_db *db;
    struct qf_arena *arena;
    uint64_t id;
    bool done;                          /* nobody was faster */
    qf_err *(*step)(struct watch *, const struct case_file *);
};

static qf_err *one(void *arg)
{
    struct watch *w = arg;
    struct case_file c;
    QF_TRY(case_get(w->db, w->id, &c));
    return w->step(w, &c);
}

static qf_err *each(struct watch *w, const struct qf_list *list, uint64_t *count)
{
    for (size_t i = 0; i < list->count; i++) {
        w->id = QF_AT(*list, struct found, i)->id;
        w->done = false;
        QF_TRY(qf_tx(w->db, one, NULL, w));
        *count += w->done;
    }
    return NULL;
}

/* --- who is told --- */

/* The window that has somebody with the function, at least `up` steps above the case's. */
#define OPERATORS                                                                        \
    " FROM permission_grant g JOIN window_tree t ON t.ancestor_id = g.window_id"         \
    " AND t.descendant_id = ? JOIN account a ON a.id = g.account_id AND a.state = 'active'" \
    " WHERE g.function_code = ? AND t.depth >= ?"

QF_STATEMENT(NEAREST, "SELECT COALESCE(MIN(t.depth), -1)" OPERATORS)
QF_STATEMENT(TELL_OPERATORS,
    "INSERT INTO message (account_id, title, body, url, created_at)"
    " SELECT DISTINCT a.id, ?, ?, ?, NOW()" OPERATORS " AND t.depth = ?")

static qf_err *tell_windows(struct watch *w, const struct case_file *c, int up, const char *title,
                            const char *body)
{
    const char *url = qf_fmt(w->arena, "/window/cases/%llu", (unsigned long long)c->id);
    int64_t depth;
    QF_TRY(qf_number(w->db, NEAREST, &depth, QF_U(c->window_id), QF_S(c->function_code),
                     QF_I(up)));
    if (depth < 0) return NULL;
    return qf_exec(w->db, TELL_OPERATORS, NULL, QF_S(title), QF_S(body), QF_S(url),
                   QF_U(c->window_id), QF_S(c->function_code), QF_I(up), QF_I(depth));
}

static qf_err *tell_holder(struct watch *w, const struct case_file *c, const char *title,
                           const char *body)
{
    const char *url = qf_fmt(w->arena, "/window/cases/%llu", (unsigned long long)c->id);
    return message_send(w->db, c->holder_id, title, body, url);
}

static const char *about(struct watch *w, const struct case_file *c, const char *words)
{
    return qf_fmt(w->arena, "“%s”%s，现在是“%s”。", c->title, words, c->activity_name);
}

/* --- reminders --- */

/* The side whose turn it is, aloud. */
static qf_err *remind_side(struct watch *w, const struct case_file *c, const char *title,
                           const char *body)
{
    bool counterpart = qf_eq(c->turn, "counterpart");
    const char *kind = counterpart ? c->counterpart_kind : c->applicant_kind;
    uint64_t org = counterpart ? c->counterpart_org : c->applicant_org;
    const struct notice n = {title, c->title, case_address(w->arena, c, counterpart)};
    if (!org) return NULL;
    QF_TRY(message_send_org(w->db, kind, org, title, body, n.url));
    return notice_org(w->db, w->arena, kind, org, &n);
}

QF_STATEMENT(MARK_REMINDED,
    "UPDATE case_file SET reminded_at = NOW() WHERE id = ? AND reminded_at IS NULL"
    " AND changes = ?")

static qf_err *remind_step(struct watch *w, const struct case_file *c)
{
    uint64_t mine;
    const char *title = qf_fmt(w->arena, "%s：快到期了", c->workflow_name);
    const char *body = about(w, c, c->due_on <= qf_day(qf_now()) ? "今天到期" : "下一个工作日到期");
    QF_TRY(qf_exec(w->db, MARK_REMINDED, &mine, QF_U(c->id), QF_I(c->changes)));
    if (!mine) return NULL;
    w->done = true;
    if (!qf_eq(c->turn, "window")) return remind_side(w, c, title, body);
    return c->holder_id ? tell_holder(w, c, title, body) : tell_windows(w, c, 0, title, body);
}

QF_STATEMENT(DUE_SOON,
    "SELECT id FROM case_file FORCE INDEX (by_due) WHERE turn IN ('window', 'applicant',"
    " 'counterpart') AND due_on BETWEEN CURDATE() AND ? AND reminded_at IS NULL LIMIT 100")

qf_err *case_remind(struct qf_db *db, struct qf_arena *a, uint64_t *told)
{
    struct watch w = {.db = db, .arena = a, .step = remind_step};
    struct calendar calendar;
    struct qf_list list;
    *told = 0;
    QF_TRY(calendar_load(db, &calendar));
    qf_time until = calendar_due(a, &calendar, qf_now(), 1).day;
    do {
        QF_TRY(qf_list(db, DUE_SOON, &found_type, &list, QF_D(until)));
        QF_TRY(each(&w, &list, told));
    } while (list.count == TOGETHER);
    return NULL;
}

/* --- escalation --- */

static qf_err *tell_both(struct watch *w, const struct case_file *c, const char *title,
                         const char *body)
{
    if (c->applicant_org)
        QF_TRY(message_send_org(w->db, c->applicant_kind, c->applicant_org, title, body,
                                case_address(w->arena, c, false)));
    if (!c->counterpart_org) return NULL;
    return message_send_org(w->db, c->counterpart_kind, c->counterpart_org, title, body,
                            case_address(w->arena, c, true));
}

QF_STATEMENT(MARK_ESCALATED,
    "UPDATE case_file SET escalated_at = NOW() WHERE id = ? AND escalated_at IS NULL"
    " AND changes = ?")
QF_STATEMENT(EVENT,
    "INSERT INTO case_event (case_id, at, actor_name, code, words, from_code, to_code, is_public)"
    " VALUES (?, NOW(), '系统', 'escalate', '超期提醒', ?, ?, 1)")

static qf_err *escalate_step(struct watch *w, const struct case_file *c)
{
    uint64_t mine;
    const char *title = qf_fmt(w->arena, "%s：已超期", c->workflow_name);
    const char *body = about(w, c, "已超过办理期限");
    QF_TRY(qf_exec(w->db, MARK_ESCALATED, &mine, QF_U(c->id), QF_I(c->changes)));
    if (!mine) return NULL;
    w->done = true;
    QF_TRY(qf_exec(w->db, EVENT, NULL, QF_U(c->id), QF_S(c->activity_code),
                   QF_S(c->activity_code)));
    if (!qf_eq(c->turn, "window")) return tell_both(w, c, title, body);
    if (c->holder_id) QF_TRY(tell_holder(w, c, title, body));
    return tell_windows(w, c, 1, title, body);
}

QF_STATEMENT(OVERDUE,
    "SELECT id FROM case_file FORCE INDEX (by_due) WHERE turn IN ('window', 'applicant',"
    " 'counterpart') AND due_on < CURDATE() AND escalated_at IS NULL LIMIT 100")

qf_err *case_escalate(struct qf_db *db, struct qf_arena *a, uint64_t *told)
{
    struct watch w = {.db = db, .arena = a, .step = escalate_step};
    struct qf_list list;
    *told = 0;
    do {
        QF_TRY(qf_list(db, OVERDUE, &found_type, &list));
        QF_TRY(each(&w, &list, told));
    } while (list.count == TOGETHER);
    return NULL;
}

/* --- what closes by itself --- */

static qf_err *close_step(struct watch *w, const struct case_file *c)
{
    w->done = true;
    return case_fire(w->db, w->arena, c->id, "close", NULL, "");
}

QF_STATEMENT(TO_CLOSE,
    "SELECT c.id FROM case_file c FORCE INDEX (by_due) JOIN workflow_transition t"
    " ON t.workflow_code = c.workflow_code AND t.workflow_version = c.workflow_version"
    " AND t.from_code = c.activity_code AND t.code = 'close' AND t.fired_by = 'system'"
    " WHERE c.turn IN ('window', 'applicant', 'counterpart') AND c.due_on < CURDATE() LIMIT 100")

qf_err *case_close_due(struct qf_db *db, struct qf_arena *a, uint64_t *closed)
{
    struct watch w = {.db = db, .arena = a, .step = close_step};
    struct qf_list list;
    *closed = 0;
    do {
        QF_TRY(qf_list(db, TO_CLOSE, &found_type, &list));
        QF_TRY(each(&w, &list, closed));
    } while (list.count == TOGETHER);
    return NULL;
}
