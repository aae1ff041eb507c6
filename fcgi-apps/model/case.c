#include "model/case.h"

#include "lib/core/str.h"
#include "model/case_inside.h"
#include "model/permission.h"

/* --- rows --- */

const struct qf_type case_file_type = QF_TYPE(case_file,
    QF_U64(case_file, id), QF_U64(case_file, subject_id), QF_U64(case_file, window_id),
    QF_U64(case_file, holder_id), QF_U64(case_file, applicant_id),
    QF_U64(case_file, applicant_org), QF_U64(case_file, counterpart_org),
    QF_STR(case_file, counterpart_kind), QF_STR(case_file, workflow_code),
    QF_STR(case_file, subject_type), QF_STR(case_file, title),
    QF_STR(case_file, activity_code), QF_STR(case_file, turn),
    QF_STR(case_file, function_code), QF_STR(case_file, applicant_kind),
    QF_STR(case_file, due_kind), QF_STR(case_file, activity_name),
    QF_STR(case_file, public_words), QF_STR(case_file, workflow_name),
    QF_STR(case_file, window_name), QF_STR(case_file, holder_name),
    QF_INT(case_file, workflow_version), QF_INT(case_file, due_days),
    QF_INT(case_file, changes), QF_BOOL(case_file, due_provisional),
    QF_TIME(case_file, opened_at), QF_TIME(case_file, entered_at), QF_DATE(case_file, due_on),
    QF_TIME(case_file, closed_at));

#define CASE                                                                             \
    "SELECT c.id, c.subject_id, c.window_id, c.holder_id, c.applicant_id, c.applicant_org," \
    " c.counterpart_org, c.counterpart_kind,"                                            \
    " c.workflow_code, c.subject_type, c.title, c.activity_code, c.turn, c.function_code," \
    " c.applicant_kind, c.due_kind, a.name AS activity_name, a.public_words,"            \
    " w.name AS workflow_name, p.name AS window_name, h.person_name AS holder_name,"     \
    " c.workflow_version, c.due_days, c.changes, c.due_provisional, c.opened_at, c.entered_at," \
    " c.due_on, c.closed_at FROM case_file c"                                            \
    " JOIN workflow w ON w.code = c.workflow_code AND w.version = c.workflow_version"    \
    " JOIN workflow_activity a ON a.workflow_code = c.workflow_code"                     \
    "  AND a.workflow_version = c.workflow_version AND a.code = c.activity_code"         \
    " JOIN platform_window p ON p.id = c.window_id"                                      \
    " LEFT JOIN account h ON h.id = c.holder_id"

QF_STATEMENT(GET, CASE " WHERE c.id = ?")
QF_STATEMENT(GET_LOCKED, CASE " WHERE c.id = ? FOR UPDATE")
QF_STATEMENT(OF, CASE " WHERE c.subject_type = ? AND c.subject_id = ? AND c.workflow_code = ?")

qf_err *case_get(struct qf_db *db, uint64_t id, struct case_file *c)
{
    return qf_get(db, GET, &case_file_type, c, QF_U(id));
}

qf_err *case_of(struct qf_db *db, const char *workflow, const char *subject_type,
                uint64_t subject_id, struct case_file *c, bool *found)
{
    return qf_one(db, OF, &case_file_type, c, found, QF_S(subject_type), QF_U(subject_id),
                  QF_S(workflow));
}

/* --- definitions --- */

struct activity_def {
    const char *code, *name, *public_words, *turn, *function_code, *term_kind;
    int term_days, version;
};
static const struct qf_type activity_def_type = QF_TYPE(activity_def,
    QF_STR(activity_def, code), QF_STR(activity_def, name),
    QF_STR(activity_def, public_words), QF_STR(activity_def, turn),
    QF_STR(activity_def, function_code), QF_STR(activity_def, term_kind),
    QF_INT(activity_def, term_days), QF_INT(activity_def, version));

#define ACTIVITY                                                                         \
    "SELECT a.code, a.name, a.public_words, a.turn, a.function_code, a.term_kind,"       \
    " a.term_days, a.workflow_version AS version FROM workflow_activity a"

QF_STATEMENT(FIRST, ACTIVITY
    " JOIN workflow w ON w.code = a.workflow_code AND w.version = a.workflow_version"
    "  AND w.first_code = a.code WHERE w.code = ? AND w.active = 1"
    " ORDER BY w.version DESC LIMIT 1")
QF_STATEMENT(ACTIVITY_GET, ACTIVITY
    " WHERE a.workflow_code = ? AND a.workflow_version = ? AND a.code = ?")

struct transition {
    const char *code, *to_code, *button, *fired_by;
    bool comment_needed, comment_public;
};
static const struct qf_type transition_type = QF_TYPE(transition,
    QF_STR(transition, code), QF_STR(transition, to_code), QF_STR(transition, button),
    QF_STR(transition, fired_by), QF_BOOL(transition, comment_needed),
    QF_BOOL(transition, comment_public));

QF_STATEMENT(TRANSITION,
    "SELECT code, to_code, button, fired_by, comment_needed, comment_public"
    " FROM workflow_transition WHERE workflow_code = ? AND workflow_version = ?"
    " AND from_code = ? AND code = ?")

/* --- hooks --- */

enum { HOOKS = 32 };
static struct {
    const char *subject_type, *address, *counterpart_address;
    case_hook *fn;
} hooks[HOOKS];

void case_on_move(const char *subject_type, case_hook *fn, const char *address,
                  const char *counterpart_address)
{
    for (int i = 0; i < HOOKS; i++) {
        if (hooks[i].subject_type && !qf_eq(hooks[i].subject_type, subject_type)) continue;
        hooks[i].subject_type = subject_type;
        hooks[i].fn = fn;
        hooks[i].address = address;
        hooks[i].counterpart_address = counterpart_address;
        return;
    }
    abort();                            /* more kinds of subjects than anybody planned */
}

const char *case_address(struct qf_arena *a, const struct case_file *c, bool counterpart)
{
    for (int i = 0; i < HOOKS && hooks[i].subject_type; i++) {
        if (!qf_eq(hooks[i].subject_type, c->subject_type)) continue;
        const char *front = counterpart ? hooks[i].counterpart_address : hooks[i].address;
        return front ? qf_fmt(a, "%s%llu", front, (unsigned long long)c->subject_id) : "";
    }
    return "";
}

static qf_err *call_hook(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                         const char *to, const struct actor *who, const char *comment)
{
    for (int i = 0; i < HOOKS && hooks[i].subject_type; i++)
        if (qf_eq(hooks[i].subject_type, c->subject_type))
            return hooks[i].fn(db, a, c, to, who, comment);
    return NULL;
}

/* --- the clock --- */

static struct calendar_due count(struct qf_arena *a, const struct calendar *calendar,
                                 qf_time from, int days, const char *kind)
{
    if (qf_eq(kind, "calendar")) return calendar_due_days(a, calendar, from, days);
    return calendar_due(a, calendar, from, days);
}

/* Where a state counts from the first beginning of another, that day; else the given one. */
struct beginning { qf_time at; };
static const struct qf_type beginning_type = QF_TYPE(beginning, QF_TIME(beginning, at));

QF_STATEMENT(BEGAN,
    "SELECT e.at FROM workflow_activity a JOIN case_event e ON e.case_id = ?"
    " AND e.to_code = a.term_from WHERE a.workflow_code = ? AND a.workflow_version = ?"
    " AND a.code = ? ORDER BY e.id LIMIT 1")

static qf_err *began(struct qf_db *db, const struct case_file *c, const char *activity,
                     qf_time otherwise, qf_time *begin)
{
    struct beginning b = {otherwise};
    bool found;
    QF_TRY(qf_one(db, BEGAN, &beginning_type, &b, &found, QF_U(c->id), QF_S(c->workflow_code),
                  QF_I(c->workflow_version), QF_S(activity)));
    *begin = found ? b.at : otherwise;
    return NULL;
}

qf_err *case_due(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                 struct calendar_due *due)
{
    struct calendar calendar;
    qf_time begin;
    QF_TRY(calendar_load(db, &calendar));
    QF_TRY(began(db, c, c->activity_code, c->entered_at, &begin));
    *due = count(a, &calendar, begin, c->due_days, c->due_kind);
    return NULL;
}

struct clock { qf_time due_on; int days; const char *kind; bool provisional; };

/* begin: the day that the limit counts from. */
static qf_err *clock_of(struct qf_db *db, struct qf_arena *a, const struct activity_def *def,
                        qf_time begin, struct clock *out)
{
    struct calendar calendar;
    *out = (struct clock){.due_on = QF_NO_TIME, .kind = def->term_kind};
    if (def->term_days == 0) return NULL;
    QF_TRY(calendar_load(db, &calendar));
    struct calendar_due due = count(a, &calendar, begin, def->term_days, def->term_kind);
    *out = (struct clock){due.day, def->term_days, def->term_kind, due.provisional};
    return NULL;
}

/* --- history --- */

QF_STATEMENT(EVENT,
    "INSERT INTO case_event (case_id, at, actor_id, actor_name, code, words, from_code, to_code,"
    " comment, is_public) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")

static qf_err *note(struct qf_db *db, uint64_t id, const struct actor *who, const char *code,
                    const char *words, const char *from, const char *to, const char *comment,
                    bool is_public)
{
    const char *name = !who ? "系统" : qf_empty(who->person) ? who->name : who->person;
    return qf_exec(db, EVENT, NULL, QF_U(id), QF_T(qf_now()), QF_ID(who ? who->account : 0),
                   QF_S(name), QF_S(code), QF_S(words), QF_S(from), QF_S(to),
                   QF_S(comment ? comment : ""), QF_I(is_public));
}

const struct qf_type case_event_type = QF_TYPE(case_event,
    QF_U64(case_event, id), QF_STR(case_event, actor_name), QF_STR(case_event, code),
    QF_STR(case_event, words), QF_STR(case_event, comment), QF_STR(case_event, from_code),
    QF_STR(case_event, to_code), QF_BOOL(case_event, is_public), QF_TIME(case_event, at));

QF_STATEMENT(HISTORY,
    "SELECT id, actor_name, code, words, IF(? AND is_public = 0, '', comment) AS comment,"
    " from_code, to_code, is_public, at FROM case_event WHERE case_id = ? ORDER BY id LIMIT 500")

qf_err *case_history(struct qf_db *db, uint64_t id, bool for_applicant, struct qf_list *list)
{
    return qf_list(db, HISTORY, &case_event_type, list, QF_I(for_applicant), QF_U(id));
}

/* --- opening --- */

QF_STATEMENT(OPEN,
    "INSERT INTO case_file (workflow_code, workflow_version, subject_type, subject_id, title,"
    " window_id, activity_code, turn, function_code, applicant_id, applicant_kind,"
    " applicant_org, counterpart_kind, counterpart_org, opened_at, entered_at, due_on, due_days,"
    " due_kind, due_provisional)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")

qf_err *case_open(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                  const struct case_opening *o, uint64_t *id)
{
    struct activity_def first;
    struct clock clock;
    qf_time now = qf_now();
    bool found;

    QF_TRY(qf_one(db, FIRST, &activity_def_type, &first, &found, QF_S(o->workflow)));
    if (!found) return qf_system_error("no workflow '%s'", o->workflow);
    QF_TRY(clock_of(db, a, &first, now, &clock));
    QF_TRY(qf_insert(db, OPEN, id, QF_S(o->workflow), QF_I(first.version),
                     QF_S(o->subject_type), QF_U(o->subject_id), QF_S(o->title),
                     QF_U(o->window_id), QF_S(first.code), QF_S(first.turn),
                     QF_S(first.function_code), QF_ID(who->account), QF_S(o->applicant_kind),
                     QF_ID(o->applicant_org), QF_S(o->counterpart_kind),
                     QF_ID(o->counterpart_org), QF_T(now), QF_T(now), QF_D(clock.due_on),
                     QF_I(clock.days), QF_S(clock.kind), QF_I(clock.provisional)));
    return note(db, *id, who, "open", "提交", "", first.code, "", true);
}

/* --- who may fire --- */

const char *case_side_of(const struct actor *who)
{
    static const char *const words[QF_ACCOUNT_KIND_COUNT] = {
        [QF_ENTERPRISE] = "enterprise", [QF_PROVIDER] = "provider", [QF_EXPERT] = "expert",
        [QF_PERSON] = "person",
    };
    const char *word = who->kind < QF_ACCOUNT_KIND_COUNT ? words[who->kind] : NULL;
    return word ? word : "";
}

bool case_is_applicant(const struct case_file *c, const struct actor *who)
{
    if (who->proven_case) return who->proven_case == c->id;
    /* An editor's article is nobody's but the editor's own. */
    if (who->kind == QF_OPERATOR)
        return !c->applicant_kind && who->account && c->applicant_id == who->account;
    if (!qf_eq(c->applicant_kind, case_side_of(who))) return false;
    if (who->kind == QF_PERSON) return c->applicant_id == who->account;
    return c->applicant_org == who->org && who->org != 0;
}

bool case_is_counterpart(const struct case_file *c, const struct actor *who)
{
    return qf_eq(c->counterpart_kind, case_side_of(who)) && c->counterpart_org == who->org &&
           who->org != 0;
}

static qf_err *may_for_window(struct qf_db *db, const struct case_file *c,
                              const struct actor *who, bool *may)
{
    *may = false;
    if (!c->function_code || c->applicant_id == who->account) return NULL;
    return permission_in_window(db, who, permission_of_code(c->function_code), c->window_id,
                                may);
}

static qf_err *may_fire(struct qf_db *db, const struct case_file *c, const struct actor *who,
                        const char *fired_by, bool *may)
{
    *may = false;
    if (!who) {
        *may = qf_eq(fired_by, "system");
        return NULL;
    }
    if (qf_eq(fired_by, "applicant")) *may = case_is_applicant(c, who);
    if (qf_eq(fired_by, "counterpart")) *may = case_is_counterpart(c, who);
    if (qf_eq(fired_by, "window")) return may_for_window(db, c, who, may);
    return NULL;
}

/* Two steps of one case that must not be by one person: the second sees who did the first. */
QF_STATEMENT(DID_BEFORE,
    "SELECT EXISTS (SELECT 1 FROM case_event WHERE case_id = ? AND actor_id = ?"
    " AND to_code = ? AND from_code <> '' AND code IN ('recommend', 'extend'))")

static qf_err *refuse_own_check(struct qf_db *db, const struct case_file *c,
                                const struct actor *who)
{
    int64_t own = 0;
    if (!who) return NULL;
    QF_TRY(qf_number(db, DID_BEFORE, &own, QF_U(c->id), QF_U(who->account),
                     QF_S(c->activity_code)));
    if (own) return qf_refuse(403, "这一步要由另一个人办理，提出的人不能自己批准");
    return NULL;
}

/* --- firing --- */

/* A step that stays in its state (a letter was written) leaves the case with who has it. */
QF_STATEMENT(MOVE,
    "UPDATE case_file SET holder_id = IF(activity_code = ?, holder_id, NULL), activity_code = ?,"
    " turn = ?, function_code = ?, entered_at = ?,"
    " due_on = ?, due_days = ?, due_kind = ?, due_provisional = ?,"
    " reminded_at = NULL, escalated_at = NULL, closed_at = ?, changes = changes + 1"
    " WHERE id = ?")

static qf_err *move(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                    const struct activity_def *to)
{
    qf_time now = qf_now(), begin;
    struct clock clock;
    bool end = qf_eq(to->turn, "nobody");
    QF_TRY(began(db, c, to->code, now, &begin));
    QF_TRY(clock_of(db, a, to, begin, &clock));
    return qf_exec(db, MOVE, NULL, QF_S(to->code), QF_S(to->code), QF_S(to->turn),
                   QF_S(to->function_code),
                   QF_T(now), QF_D(clock.due_on), QF_I(clock.days), QF_S(clock.kind),
                   QF_I(clock.provisional), QF_T(end ? now : QF_NO_TIME), QF_U(c->id));
}

static qf_err *inform(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const struct activity_def *to, const struct transition *t,
                      const struct actor *who, const char *comment)
{
    const struct case_news news = {
        .title = qf_fmt(a, "%s：%s", c->workflow_name, to->public_words),
        .comment = t->comment_public ? comment : "", .turn = to->turn};
    return case_tell(db, a, c, who, &news);
}

qf_err *case_note(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                  const struct actor *who, const char *code, const char *words,
                  const char *comment)
{
    const struct case_news news = {.title = qf_fmt(a, "%s：%s", c->workflow_name, words),
                                   .comment = comment, .turn = ""};
    QF_TRY(note(db, c->id, who, code, words, c->activity_code, c->activity_code, comment, true));
    return case_tell(db, a, c, who, &news);
}

qf_err *case_fire(struct qf_db *db, struct qf_arena *a, uint64_t id, const char *code,
                  const struct actor *who, const char *comment)
{
    struct activity_def to;
    struct transition t;
    struct case_file c;
    bool found, may;

    QF_TRY(qf_get(db, GET_LOCKED, &case_file_type, &c, QF_U(id)));
    QF_TRY(qf_one(db, TRANSITION, &transition_type, &t, &found, QF_S(c.workflow_code),
                  QF_I(c.workflow_version), QF_S(c.activity_code), QF_S(code)));
    if (!found) return qf_state_error("这件事现在是“%s”，不能再这样办，请刷新后再看", c.activity_name);
    QF_TRY(may_fire(db, &c, who, t.fired_by, &may));
    if (!may) return qf_not_found();
    QF_TRY(refuse_own_check(db, &c, who));
    if (t.comment_needed && qf_empty(comment)) return qf_user_error("comment", "请写明理由或意见");
    QF_TRY(qf_get(db, ACTIVITY_GET, &activity_def_type, &to, QF_S(c.workflow_code),
                  QF_I(c.workflow_version), QF_S(t.to_code)));
    QF_TRY(move(db, a, &c, &to));
    QF_TRY(note(db, id, who, t.code, t.button, c.activity_code, t.to_code, comment,
                t.comment_public));
    QF_TRY(inform(db, a, &c, &to, &t, who, comment));
    return call_hook(db, a, &c, t.to_code, who, comment);
}
