#include "model/award_rank.h"

const struct qf_type award_rank_type = QF_TYPE(award_rank,
    QF_U64(award_rank, id), QF_STR(award_rank, number), QF_STR(award_rank, title),
    QF_STR(award_rank, org_name), QF_STR(award_rank, region_code),
    QF_STR(award_rank, state), QF_INT(award_rank, place), QF_INT(award_rank, done),
    QF_INT(award_rank, open), QF_BOOL(award_rank, tied), QF_I64(award_rank, mean),
    QF_I64(award_rank, low), QF_I64(award_rank, high), QF_I64(award_rank, spread));

#define HUNDREDTHS(x) "CAST(COALESCE(ROUND(" x " * 100), 0) AS SIGNED)"
#define SCORED                                                                           \
    "SELECT e.id, e.number, e.title, e.org_name, e.region_code, e.state,"                \
    " CAST(COALESCE(SUM(v.state = 'done'), 0) AS SIGNED) AS done,"                       \
    " CAST(COALESCE(SUM(v.state = 'invited'), 0) AS SIGNED) AS open, "                   \
    HUNDREDTHS("AVG(v.total)") " AS mean, " HUNDREDTHS("MIN(v.total)") " AS low, "       \
    HUNDREDTHS("MAX(v.total)") " AS high, " HUNDREDTHS("STDDEV_POP(v.total)") " AS spread"\
    " FROM award_entry e LEFT JOIN expert_review v ON v.subject_type = 'award_entry'"    \
    "  AND v.subject_id = e.id"                                                          \
    " WHERE e.category_id = ? AND e.state IN ('review', 'publicity', 'awarded', 'refused')"\
    " GROUP BY e.id, e.number, e.title, e.org_name, e.region_code, e.state"
#define ENOUGH "s.done >= GREATEST(?, 1)"

QF_STATEMENT(RANKING,
    "SELECT s.*, IF(" ENOUGH ", RANK() OVER (ORDER BY " ENOUGH " DESC, s.mean DESC), 0) AS place,"
    " " ENOUGH " AND COUNT(*) OVER (PARTITION BY " ENOUGH ", s.mean) > 1 AS tied"
    " FROM (" SCORED ") s ORDER BY place = 0, place, s.id LIMIT 1000")

qf_err *award_ranking(struct qf_db *db, const struct award_category *c, struct qf_list *list)
{
    int need = c->scores_needed;
    return qf_list(db, RANKING, &award_rank_type, list, QF_I(need), QF_I(need), QF_I(need),
                   QF_I(need), QF_U(c->id));
}
