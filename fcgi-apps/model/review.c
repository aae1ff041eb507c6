#include "model/review.h"

#include "lib/core/str.h"
#include "model/message.h"

const struct qf_type review_type = QF_TYPE(review,
    QF_U64(review, id), QF_U64(review, subject_id), QF_U64(review, round_id),
    QF_U64(review, expert_id), QF_STR(review, subject_type), QF_STR(review, title),
    QF_STR(review, state), QF_STR(review, comment), QF_STR(review, expert_name),
    QF_STR(review, employer), QF_INT(review, total), QF_TIME(review, invited_at),
    QF_DATE(review, due_on), QF_TIME(review, ended_at));

#define COLUMNS                                                                          \
    "SELECT v.id, v.subject_id, v.round_id, v.expert_id, v.subject_type, v.title, v.state,"\
    " v.comment, x.name AS expert_name, x.employer,"                                     \
    " COALESCE(CAST(v.total AS SIGNED), -1) AS total, v.invited_at, v.due_on, v.ended_at"\
    " FROM expert_review v JOIN expert x ON x.id = v.expert_id"

QF_STATEMENT(OF_SUBJECT, COLUMNS
    " WHERE v.subject_type = ? AND v.subject_id = ? ORDER BY v.id LIMIT 100")
QF_STATEMENT(OF_EXPERT, COLUMNS
    " WHERE v.expert_id = ? ORDER BY v.state = 'invited' DESC, v.id DESC LIMIT 200")
QF_STATEMENT(OWN, COLUMNS " WHERE v.id = ? AND v.expert_id = ?")

qf_err *review_of_subject(struct qf_db *db, const char *type, uint64_t id, struct qf_list *list)
{
    return qf_list(db, OF_SUBJECT, &review_type, list, QF_S(type), QF_U(id));
}

qf_err *review_of_expert(struct qf_db *db, uint64_t expert, struct qf_list *list)
{
    return qf_list(db, OF_EXPERT, &review_type, list, QF_U(expert));
}

qf_err *review_own(struct qf_db *db, uint64_t expert, uint64_t id, struct review *v)
{
    return qf_get(db, OWN, &review_type, v, QF_U(id), QF_U(expert));
}

QF_STATEMENT(INVITED,
    "SELECT EXISTS (SELECT 1 FROM expert_review WHERE subject_type = ? AND subject_id = ?"
    " AND expert_id = ? AND state <> 'declined')")

qf_err *review_is_invited(struct qf_db *db, uint64_t expert, const char *type, uint64_t id,
                          bool *invited)
{
    int64_t yes = 0;
    if (expert) QF_TRY(qf_number(db, INVITED, &yes, QF_S(type), QF_U(id), QF_U(expert)));
    *invited = yes != 0;
    return NULL;
}

bool review_may_see_others(const struct review *v)
{
    return qf_eq(v->state, "done");
}

const struct qf_type review_sum_type = QF_TYPE(review_sum,
    QF_INT(review_sum, done), QF_INT(review_sum, open), QF_INT(review_sum, mean));

QF_STATEMENT(SUM,
    "SELECT CAST(COALESCE(SUM(state = 'done'), 0) AS SIGNED) AS done,"
    " CAST(COALESCE(SUM(state = 'invited'), 0) AS SIGNED) AS open,"
    " CAST(COALESCE(ROUND(AVG(total) * 100), 0) AS SIGNED) AS mean"
    " FROM expert_review WHERE subject_type = ? AND subject_id = ?")

qf_err *review_sum(struct qf_db *db, const char *type, uint64_t id, struct review_sum *sum)
{
    return qf_get(db, SUM, &review_sum_type, sum, QF_S(type), QF_U(id));
}

/* --- who may be invited --- */

const struct qf_type review_candidate_type = QF_TYPE(review_candidate,
    QF_U64(review_candidate, id), QF_STR(review_candidate, name),
    QF_STR(review_candidate, employer), QF_STR(review_candidate, field),
    QF_STR(review_candidate, region_code));

/* Employers are written by hand: a part of the other's name is the same house. Who competes in the round
 * does not judge in it. */
#define CANDIDATES                                                                       \
    "SELECT x.id, x.name, x.employer, x.field, x.region_code FROM expert x"              \
    " WHERE x.listed = 1 AND LEFT(x.region_code, 4) <> LEFT(?, 4)"                       \
    " AND (x.employer = '' OR (LOCATE(x.employer, ?) = 0 AND LOCATE(?, x.employer) = 0))"\
    " AND NOT EXISTS (SELECT 1 FROM expert_review v WHERE v.subject_type = ?"            \
    "  AND v.subject_id = ? AND v.expert_id = x.id)"                                     \
    " AND NOT EXISTS (SELECT 1 FROM award_entry e WHERE e.round_id = ? AND e.sheet_code = 'experts'"\
    "  AND e.subject_id = x.id AND e.state NOT IN ('draft', 'withdrawn'))"

QF_STATEMENT(ALL_CANDIDATES, CANDIDATES " ORDER BY x.name, x.id LIMIT 200")
QF_STATEMENT(CANDIDATE, CANDIDATES " AND x.id = ?")

qf_err *review_candidates(struct qf_db *db, const struct review_subject *s, struct qf_list *list)
{
    return qf_list(db, ALL_CANDIDATES, &review_candidate_type, list, QF_S(s->region_code),
                   QF_S(s->org), QF_S(s->org), QF_S(s->type), QF_U(s->id), QF_U(s->round_id));
}

QF_STATEMENT(CRITERIA, "SELECT COUNT(*) FROM round_criterion WHERE round_id = ?")
QF_STATEMENT(INVITE,
    "INSERT INTO expert_review (subject_type, subject_id, round_id, expert_id, title,"
    " invited_by, invited_at, due_on) VALUES (?, ?, ?, ?, ?, ?, NOW(), CURDATE() + INTERVAL 10 DAY)")

struct person { uint64_t account_id; };
static const struct qf_type person_type = QF_TYPE(person, QF_U64(person, account_id));
QF_STATEMENT(PERSONS,
    "SELECT account_id FROM membership WHERE org_kind = 'expert' AND org_id = ? LIMIT 10")

static qf_err *tell(struct qf_db *db, struct qf_arena *a, uint64_t expert, const char *title,
                    uint64_t id)
{
    struct qf_list list;
    QF_TRY(qf_list(db, PERSONS, &person_type, &list, QF_U(expert)));
    for (size_t i = 0; i < list.count; i++)
        QF_TRY(message_send(db, QF_AT(list, struct person, i)->account_id, "邀请您评审",
                            qf_fmt(a, "“%s”，请在 10 天内打分；有利害关系的请回避。", title),
                            qf_fmt(a, "/dispatch/reviews/%llu", (unsigned long long)id)));
    return NULL;
}

qf_err *review_invite(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                      const struct review_subject *s, uint64_t expert)
{
    struct review_candidate one;
    int64_t criteria;
    uint64_t id;
    bool found;
    QF_TRY(qf_number(db, CRITERIA, &criteria, QF_U(s->round_id)));
    if (!criteria) return qf_state_error("这个批次还没有评分标准，请先在批次里填写");
    QF_TRY(qf_one(db, CANDIDATE, &review_candidate_type, &one, &found, QF_S(s->region_code),
                  QF_S(s->org), QF_S(s->org), QF_S(s->type), QF_U(s->id), QF_U(s->round_id),
                  QF_U(expert)));
    if (!found) return qf_user_error("expert", "这位专家已被邀请，或与申报单位同单位、同市州，或自己在这个批次参评，需要回避");
    QF_TRY(qf_insert(db, INVITE, &id, QF_S(s->type), QF_U(s->id), QF_U(s->round_id),
                     QF_U(expert), QF_S(s->title), QF_U(who->account)));
    return tell(db, a, expert, s->title, id);
}

/* --- points --- */

const struct qf_type review_point_type = QF_TYPE(review_point,
    QF_INT(review_point, seq), QF_INT(review_point, points), QF_INT(review_point, most),
    QF_STR(review_point, name));

QF_STATEMENT(POINTS,
    "SELECT c.seq, c.name, c.points AS most, COALESCE(CAST(s.points AS SIGNED), -1) AS points"
    " FROM round_criterion c LEFT JOIN expert_score s ON s.review_id = ? AND s.seq = c.seq"
    " WHERE c.round_id = ? ORDER BY c.seq LIMIT 20")

qf_err *review_points(struct qf_db *db, const struct review *v, struct qf_list *list)
{
    return qf_list(db, POINTS, &review_point_type, list, QF_U(v->id), QF_U(v->round_id));
}

QF_STATEMENT(END,
    "UPDATE expert_review SET state = ?, total = ?, comment = ?, ended_at = NOW()"
    " WHERE id = ? AND state = 'invited'")
QF_STATEMENT(SCORE, "INSERT INTO expert_score (review_id, seq, points) VALUES (?, ?, ?)")

static qf_err *changed_one(uint64_t changed)
{
    return changed ? NULL : qf_state_error("这份评审已经办结，不能再改");
}

qf_err *review_give(struct qf_db *db, const struct review *v, const struct qf_list *criteria,
                    const int *points, size_t n, const char *comment)
{
    uint64_t changed;
    int total = 0;
    for (size_t i = 0; i < n; i++) total += points[i];
    QF_TRY(qf_exec(db, END, &changed, QF_S("done"), QF_I(total), QF_S(comment), QF_U(v->id)));
    QF_TRY(changed_one(changed));
    for (size_t i = 0; i < n; i++)
        QF_TRY(qf_exec(db, SCORE, NULL, QF_U(v->id),
                       QF_I(QF_AT(*criteria, struct review_point, i)->seq), QF_I(points[i])));
    return NULL;
}

qf_err *review_decline(struct qf_db *db, const struct review *v, const char *reason)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, END, &changed, QF_S("declined"), QF_NULL, QF_S(reason), QF_U(v->id)));
    return changed_one(changed);
}
