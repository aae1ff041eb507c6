/* How a piece goes to the public and leaves it. */
#include "lib/core/str.h"
#include "model/audit.h"
#include "model/case.h"
#include "model/content.h"
#include "model/permission.h"
#include "model/search.h"
#include "model/version.h"

struct piece { uint64_t window_id; const char *title, *state; };
static const struct qf_type piece_type =
    QF_TYPE(piece, QF_U64(piece, window_id), QF_STR(piece, title), QF_STR(piece, state));

QF_STATEMENT(LOCK_ARTICLE, "SELECT window_id, title, state FROM article WHERE id = ? FOR UPDATE")
QF_STATEMENT(LOCK_ACTIVITY, "SELECT window_id, title, state FROM activity WHERE id = ? FOR UPDATE")
QF_STATEMENT(SET_ARTICLE, "UPDATE article SET state = ?, updated_at = NOW() WHERE id = ?")
QF_STATEMENT(SET_ACTIVITY, "UPDATE activity SET state = ?, updated_at = NOW() WHERE id = ?")
/* A date that was set and has not come yet stays: the jobs tell the caches when it comes. */
QF_STATEMENT(PUBLISH_ARTICLE,
    "UPDATE article SET state = 'published', published_at = GREATEST(COALESCE(published_at,"
    " NOW()), NOW()), withdraw_reason = '', updated_at = NOW() WHERE id = ?")
QF_STATEMENT(PUBLISH_ACTIVITY,
    "UPDATE activity SET state = 'published', updated_at = NOW() WHERE id = ?")
QF_STATEMENT(END_ARTICLE,
    "UPDATE article SET state = 'withdrawn', withdraw_reason = ?, updated_at = NOW()"
    " WHERE id = ? AND state = 'published'")
QF_STATEMENT(END_ACTIVITY,
    "UPDATE activity SET state = 'cancelled', cancel_reason = ?, updated_at = NOW()"
    " WHERE id = ? AND state = 'published'")

static const struct kind {
    struct qf_statement *lock, *set, *publish, *end;
    enum search_kind search;
    const char *address, *published, *ended, *end_word;
} kinds[] = {
    [CONTENT_ARTICLE] = {&LOCK_ARTICLE, &SET_ARTICLE, &PUBLISH_ARTICLE, &END_ARTICLE, SEARCH_ARTICLE,
                         "/window/articles/", "article.publish", "article.withdraw", "撤回"},
    [CONTENT_ACTIVITY] = {&LOCK_ACTIVITY, &SET_ACTIVITY, &PUBLISH_ACTIVITY, &END_ACTIVITY,
                          SEARCH_ACTIVITY, "/window/activities/", "activity.publish", "activity.cancel", "取消活动"},
};

static qf_err *lock(struct qf_db *db, enum content_kind kind, uint64_t id, struct piece *p)
{
    const struct qf_param params[] = {QF_NULL, QF_U(id)};
    return qf_get_(db, kinds[kind].lock, &piece_type, p, params, 1);
}

static qf_err *set_state(struct qf_db *db, enum content_kind kind, uint64_t id, const char *state)
{
    const struct qf_param params[] = {QF_NULL, QF_S(state), QF_U(id)};
    return qf_exec_(db, kinds[kind].set, NULL, params, 2);
}

static qf_err *show_public(struct qf_db *db, enum content_kind kind, uint64_t id)
{
    QF_TRY(search_ask(db, kinds[kind].search, id));
    return version_raise(db, "content");
}

static qf_err *write_down(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                          enum content_kind kind, uint64_t id, const struct piece *p,
                          const char *action, const char *reason)
{
    return audit_because(db, a, who, &(struct audit){
        .action = action, .subject_type = content_table(kind), .subject_id = id,
        .window_id = p->window_id}, reason);
}

/* --- the state follows the case --- */

static qf_err *follow(struct qf_db *db, struct qf_arena *a, const struct case_file *c,
                      const char *to, const struct actor *who, const char *comment)
{
    enum content_kind kind = qf_eq(c->subject_type, "article") ? CONTENT_ARTICLE : CONTENT_ACTIVITY;
    struct piece p;
    if (qf_eq(to, "reviewing")) return set_state(db, kind, c->subject_id, "reviewing");
    if (qf_eq(to, "returned")) return set_state(db, kind, c->subject_id, "draft");
    const struct qf_param params[] = {QF_NULL, QF_U(c->subject_id)};
    QF_TRY(lock(db, kind, c->subject_id, &p));
    QF_TRY(qf_exec_(db, kinds[kind].publish, NULL, params, 1));
    if (who) QF_TRY(write_down(db, a, who, kind, c->subject_id, &p, kinds[kind].published,
                               comment ? comment : ""));
    return show_public(db, kind, c->subject_id);
}

void content_follow(void)
{
    case_on_move("article", follow, kinds[CONTENT_ARTICLE].address, NULL);
    case_on_move("activity", follow, kinds[CONTENT_ACTIVITY].address, NULL);
}

/* --- handing in --- */

QF_STATEMENT(OTHERS,
    "SELECT COUNT(DISTINCT a.id) FROM account a"
    " JOIN permission_grant g ON g.account_id = a.id AND g.function_code = 'content.publish'"
    " JOIN window_tree t ON t.ancestor_id = g.window_id AND t.descendant_id = ?"
    " WHERE a.window_id = ? AND a.kind = 'operator' AND a.state = 'active' AND a.id <> ?")

qf_err *content_is_alone(struct qf_db *db, const struct actor *who, uint64_t window, bool *alone)
{
    int64_t others;
    bool may;
    *alone = false;
    QF_TRY(permission_in_window(db, who, FN_CONTENT_PUBLISH, window, &may));
    if (!may || who->window != window) return NULL;
    QF_TRY(qf_number(db, OTHERS, &others, QF_U(window), QF_U(window), QF_U(who->account)));
    *alone = others == 0;
    return NULL;
}

QF_STATEMENT(NOW_BY, "UPDATE case_file SET applicant_id = ? WHERE id = ?")

/* The case of the piece, in review: opened, or handed in again by whoever does so now. */
static qf_err *into_review(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           enum content_kind kind, uint64_t id, const struct piece *p,
                           uint64_t *case_id)
{
    const char *name = content_table(kind);
    const struct case_opening opening = {.workflow = name, .subject_type = name, .subject_id = id,
                                         .title = p->title, .window_id = p->window_id};
    struct case_file c;
    bool found;
    QF_TRY(case_of(db, name, name, id, &c, &found));
    *case_id = c.id;
    if (!found) return case_open(db, a, who, &opening, case_id);
    QF_TRY(case_rename(db, c.id, p->title));
    QF_TRY(qf_exec(db, NOW_BY, NULL, QF_U(who->account), QF_U(c.id)));
    return case_fire(db, a, c.id, "submit", who, "");
}

qf_err *content_submit(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                       enum content_kind kind, uint64_t id, bool *published)
{
    struct piece p;
    uint64_t case_id;
    QF_TRY(lock(db, kind, id, &p));
    if (!content_may_change(p.state)) return qf_state_error("这篇内容刚刚有了变化，请刷新后再看");
    QF_TRY(into_review(db, a, who, kind, id, &p, &case_id));
    QF_TRY(set_state(db, kind, id, "reviewing"));
    QF_TRY(content_is_alone(db, who, p.window_id, published));
    if (!*published) return NULL;
    QF_TRY(write_down(db, a, who, kind, id, &p, kinds[kind].published, "本窗口没有别的发布人"));
    return case_fire(db, a, case_id, "publish", NULL,
                     qf_fmt(a, "本窗口没有别的发布人，由%s直接发布", who->person));
}

/* --- leaving the public --- */

qf_err *content_end(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                    enum content_kind kind, uint64_t id, const char *reason)
{
    const struct qf_param params[] = {QF_NULL, QF_S(reason), QF_U(id)};
    const char *name = content_table(kind);
    struct case_file c;
    struct piece p;
    uint64_t changed;
    bool found;
    QF_TRY(qf_exec_(db, kinds[kind].end, &changed, params, 2));
    if (changed == 0) return qf_state_error("只有已发布的可以%s，请刷新后再看", kinds[kind].end_word);
    QF_TRY(lock(db, kind, id, &p));
    QF_TRY(case_of(db, name, name, id, &c, &found));
    if (found)
        QF_TRY(case_note(db, a, &c, who, "end", kinds[kind].end_word, reason));
    QF_TRY(write_down(db, a, who, kind, id, &p, kinds[kind].ended, reason));
    return show_public(db, kind, id);
}
