/* How a need comes into being, and follows its case. */
#include "lib/core/str.h"
#include "model/case.h"
#include "model/need_own.h"
#include "model/number.h"
#include "model/search.h"
#include "model/version.h"

/* --- the state follows the case --- */

QF_STATEMENT(PUBLISHED,
    "UPDATE need SET state = 'published', return_reason = '', published_at = NOW(),"
    " updated_at = NOW() WHERE id = ?")
QF_STATEMENT(DECIDED,
    "UPDATE need SET state = ?, return_reason = ?, updated_at = NOW() WHERE id = ?")
QF_STATEMENT(MOVED, "UPDATE need SET state = ?, updated_at = NOW() WHERE id = ?")
QF_STATEMENT(SUBMITTED,
    "UPDATE need SET state = 'reviewing', return_reason = '', submitted_at = NOW(),"
    " review_due_on = (SELECT due_on FROM case_file WHERE id = ?), updated_at = NOW()"
    " WHERE id = ?")

/* What happens once it is public: quotes, an order, its end. The comment is for the history. */
static bool is_after_review(const char *to)
{
    return qf_eq(to, "negotiating") || qf_eq(to, "matched") || qf_eq(to, "closed");
}

static qf_err *write_state(struct qf_db *db, const struct case_file *c, const char *to,
                           const char *comment)
{
    if (qf_eq(to, "approved")) return qf_exec(db, PUBLISHED, NULL, QF_U(c->subject_id));
    if (qf_eq(to, "reviewing"))
        return qf_exec(db, SUBMITTED, NULL, QF_U(c->id), QF_U(c->subject_id));
    if (is_after_review(to)) return qf_exec(db, MOVED, NULL, QF_S(to), QF_U(c->subject_id));
    return qf_exec(db, DECIDED, NULL, QF_S(to), QF_S(comment ? comment : ""),
                   QF_U(c->subject_id));
}

/* The public sees another list only when the need comes to it or leaves it. */
static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    (void)a;
    (void)who;
    QF_TRY(write_state(db, c, to, comment));
    if (!qf_eq(to, "approved") && !qf_eq(c->activity_code, "approved") && !is_after_review(to))
        return NULL;
    QF_TRY(search_ask(db, SEARCH_NEED, c->subject_id));
    return version_raise(db, "content");
}

void need_own_follow(void)
{
    case_on_move("need", follow, "/enterprise/needs/", NULL);
}

/* --- a new one --- */

struct home { uint64_t window_id; bool review_needs; };
static const struct qf_type home_type =
    QF_TYPE(home, QF_U64(home, window_id), QF_BOOL(home, review_needs));

QF_STATEMENT(HOME,
    "SELECT e.window_id, w.review_needs FROM enterprise e"
    " JOIN platform_window w ON w.id = e.window_id WHERE e.id = ? AND e.state = 'active'")
QF_STATEMENT(ADD,
    "INSERT INTO need (number, enterprise_id, category_code, region_code, window_id, title,"
    " description, budget_from_fen, budget_to_fen, contact, phone, state, submitted_at, deadline,"
    " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'reviewing', NOW(), ?,"
    " NOW(), NOW())")

static struct qf_param fen(int64_t amount)
{
    return amount > 0 ? QF_I(amount) : QF_NULL;
}

static qf_err *insert(struct qf_db *db, struct qf_arena *a, uint64_t enterprise,
                      uint64_t window, const struct need_text *t, uint64_t *id)
{
    qf_err *err = NULL;
    for (int tries = 0; tries < NUMBER_TRIES; tries++) {
        err = qf_insert(db, ADD, id, QF_S(number_new(a, 'D')), QF_U(enterprise),
                        QF_S(t->category_code), QF_S(t->region_code), QF_U(window),
                        QF_S(t->title), QF_S(t->description), fen(t->budget_from_fen),
                        fen(t->budget_to_fen), QF_S(t->contact), QF_S(t->phone),
                        QF_D(t->deadline));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

static qf_err *publish_unreviewed(struct qf_db *db, struct qf_arena *a, uint64_t case_id,
                                  bool reviewed)
{
    return reviewed ? NULL : case_fire(db, a, case_id, "publish", NULL, "");
}

QF_STATEMENT(DUE,
    "UPDATE need SET review_due_on = (SELECT due_on FROM case_file WHERE id = ?) WHERE id = ?")

qf_err *need_own_publish(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         const struct need_text *t, uint64_t *id)
{
    struct home home;
    uint64_t case_id;
    QF_TRY(qf_get(db, HOME, &home_type, &home, QF_U(who->org)));
    QF_TRY(insert(db, a, who->org, home.window_id, t, id));
    const struct case_opening opening = {
        .workflow = "need", .subject_type = "need", .title = t->title, .subject_id = *id,
        .window_id = home.window_id, .applicant_kind = "enterprise", .applicant_org = who->org};
    QF_TRY(case_open(db, a, who, &opening, &case_id));
    QF_TRY(qf_exec(db, DUE, NULL, QF_U(case_id), QF_U(*id)));
    return publish_unreviewed(db, a, case_id, home.review_needs);
}

/* --- later --- */

struct standing { const char *state; };
static const struct qf_type standing_type = QF_TYPE(standing, QF_STR(standing, state));

QF_STATEMENT(LOCK,
    "SELECT state FROM need WHERE id = ? AND enterprise_id = ? FOR UPDATE")
QF_STATEMENT(CHANGE,
    "UPDATE need SET category_code = ?, region_code = ?, title = ?, description = ?,"
    " budget_from_fen = ?, budget_to_fen = ?, contact = ?, phone = ?, deadline = ?,"
    " updated_at = NOW() WHERE id = ?")

QF_STATEMENT(LOCK_CASE,
    "SELECT id FROM case_file WHERE subject_type = 'need' AND subject_id = ?"
    " AND workflow_code = 'need' FOR UPDATE")

/* The case first, as a window does that moves it: two hands at once wait, and neither is turned away
 * by a deadlock. */
static qf_err *lock(struct qf_db *db, const struct actor *who, uint64_t id,
                    struct standing *now, struct case_file *c)
{
    int64_t case_id = 0;
    QF_TRY(qf_number(db, LOCK_CASE, &case_id, QF_U(id)));
    if (case_id == 0) return qf_not_found();
    QF_TRY(case_get(db, (uint64_t)case_id, c));
    return qf_get(db, LOCK, &standing_type, now, QF_U(id), QF_U(who->org));
}

qf_err *need_own_change(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        uint64_t id, const struct need_text *t)
{
    struct standing now;
    struct case_file c;
    bool reviewed;
    QF_TRY(lock(db, who, id, &now, &c));
    if (!need_own_may_change(now.state)) return qf_state_error("这条需求刚刚有了变化，现在不能修改，请刷新后再看");
    QF_TRY(qf_exec(db, CHANGE, NULL, QF_S(t->category_code), QF_S(t->region_code),
                   QF_S(t->title), QF_S(t->description), fen(t->budget_from_fen),
                   fen(t->budget_to_fen), QF_S(t->contact), QF_S(t->phone), QF_D(t->deadline),
                   QF_U(id)));
    QF_TRY(case_rename(db, c.id, t->title));
    QF_TRY(case_fire(db, a, c.id, "submit", who, ""));
    QF_TRY(need_own_reviewed(db, c.window_id, &reviewed));
    return publish_unreviewed(db, a, c.id, reviewed);
}

qf_err *need_own_withdraw(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          uint64_t id)
{
    struct standing now;
    struct case_file c;
    QF_TRY(lock(db, who, id, &now, &c));
    if (!need_own_may_withdraw(now.state)) return qf_state_error("这条需求刚刚有了变化，现在不能撤回，请刷新后再看");
    return case_fire(db, a, c.id, "withdraw", who, "");
}
