/* What the province does with a round. */
#include "lib/core/str.h"
#include "model/round.h"
#include "model/version.h"

QF_STATEMENT(ADD,
    "INSERT INTO application_round (kind, name, year, first_year, last_year, who, conditions,"
    " opens_on, closes_on, url, scores_needed, valid_years, created_by, updated_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NOW())")

qf_err *round_add(struct qf_db *db, const struct actor *who, const struct round *r, uint64_t *id)
{
    return qf_insert(db, ADD, id, QF_S(r->kind), QF_S(r->name), QF_I(r->year),
                     QF_I(r->first_year), QF_I(r->last_year), QF_S(r->who),
                     QF_S(r->conditions), QF_D(r->opens_on), QF_D(r->closes_on), QF_S(r->url),
                     QF_I(r->scores_needed), QF_I(r->valid_years), QF_U(who->account));
}

/* Figures that were filled in belong to the years that were asked for: they stay once it has begun. */
QF_STATEMENT(CHANGE,
    "UPDATE application_round SET name = ?, year = ?, first_year = ?, last_year = ?, who = ?,"
    " conditions = ?, opens_on = ?, closes_on = ?, scores_needed = ?, valid_years = ?,"
    " kind = IF(state = 'draft', ?, kind), url = IF(state = 'draft', ?, url), updated_at = NOW()"
    " WHERE id = ? AND hand <> 'open' AND (state <> 'published' OR opens_on > CURDATE())")

qf_err *round_change(struct qf_db *db, const struct round *r)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, CHANGE, &changed, QF_S(r->name), QF_I(r->year), QF_I(r->first_year),
                   QF_I(r->last_year), QF_S(r->who), QF_S(r->conditions), QF_D(r->opens_on),
                   QF_D(r->closes_on), QF_I(r->scores_needed), QF_I(r->valid_years),
                   QF_S(r->kind), QF_S(r->url), QF_U(r->id)));
    if (!changed) return qf_state_error("这个批次已经开始受理，只能延期或关闭");
    return version_raise(db, "content");
}

QF_STATEMENT(SHOW,
    "UPDATE application_round SET state = 'published', updated_at = NOW()"
    " WHERE id = ? AND state IN ('draft', 'withdrawn')")
QF_STATEMENT(HIDE,
    "UPDATE application_round SET state = 'withdrawn', updated_at = NOW()"
    " WHERE id = ? AND state = 'published' AND hand <> 'open' AND opens_on > CURDATE()")

qf_err *round_publish(struct qf_db *db, uint64_t id, bool shown)
{
    uint64_t changed;
    if (shown) QF_TRY(qf_exec(db, SHOW, &changed, QF_U(id)));
    else QF_TRY(qf_exec(db, HIDE, &changed, QF_U(id)));
    if (!changed)
        return qf_state_error(shown ? "这个批次已经发布" : "只有还没有开始的批次可以撤回，已开始的请关闭");
    return version_raise(db, "content");
}

QF_STATEMENT(EXTEND,
    "UPDATE application_round SET first_closes_on = COALESCE(first_closes_on, closes_on),"
    " closes_on = ?, extend_reason = ?, hand = IF(hand = 'closed', 'none', hand),"
    " updated_at = NOW() WHERE id = ? AND closes_on < ?")

qf_err *round_extend(struct qf_db *db, const struct round *r, qf_time closes_on,
                     const char *reason)
{
    uint64_t changed;
    if (!qf_eq(r->state, "published")) return qf_state_error("这个批次还没有发布，直接修改日期即可");
    QF_TRY(qf_exec(db, EXTEND, &changed, QF_D(closes_on), QF_S(reason), QF_U(r->id),
                   QF_D(closes_on)));
    if (!changed) return qf_user_error("closes_on", "要晚于现在的截止日期");
    return version_raise(db, "content");
}

QF_STATEMENT(BY_HAND,
    "UPDATE application_round SET hand = ?, hand_reason = ?, updated_at = NOW()"
    " WHERE id = ? AND hand <> ?")

qf_err *round_by_hand(struct qf_db *db, const struct round *r, const char *hand,
                      const char *reason)
{
    uint64_t changed;
    if (!qf_eq(r->state, "published")) return qf_state_error("请先发布这个批次");
    QF_TRY(qf_exec(db, BY_HAND, &changed, QF_S(hand), QF_S(reason), QF_U(r->id), QF_S(hand)));
    if (!changed) return qf_state_error("这个批次已经是这样了，请刷新后再看");
    return version_raise(db, "content");
}

/* --- criteria --- */

const struct qf_type criterion_type = QF_TYPE(criterion,
    QF_INT(criterion, seq), QF_INT(criterion, points), QF_STR(criterion, name));

QF_STATEMENT(CRITERIA,
    "SELECT seq, name, points FROM round_criterion WHERE round_id = ? ORDER BY seq LIMIT 20")

qf_err *round_criteria(struct qf_db *db, uint64_t round, struct qf_list *list)
{
    return qf_list(db, CRITERIA, &criterion_type, list, QF_U(round));
}

QF_STATEMENT(NO_CRITERIA, "DELETE FROM round_criterion WHERE round_id = ?")
QF_STATEMENT(CRITERION,
    "INSERT INTO round_criterion (round_id, seq, name, points) VALUES (?, ?, ?, ?)")
QF_STATEMENT(SCORED, "SELECT EXISTS (SELECT 1 FROM expert_review WHERE round_id = ?)")

qf_err *round_set_criteria(struct qf_db *db, uint64_t round, const struct criterion *c, size_t n)
{
    int64_t scored;
    QF_TRY(qf_number(db, SCORED, &scored, QF_U(round)));
    if (scored) return qf_state_error("已经邀请专家评审，评分标准不能再改");
    QF_TRY(qf_exec(db, NO_CRITERIA, NULL, QF_U(round)));
    for (size_t i = 0; i < n; i++)
        QF_TRY(qf_exec(db, CRITERION, NULL, QF_U(round), QF_I(i + 1), QF_S(c[i].name),
                       QF_I(c[i].points)));
    return NULL;
}
