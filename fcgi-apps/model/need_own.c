/* What an enterprise and its window read of needs; need_case.c writes. */
#include "model/need_own.h"

#include "lib/core/str.h"
#include "model/range.h"

const struct qf_type need_own_type = QF_TYPE(need_own,
    QF_U64(need_own, id), QF_U64(need_own, enterprise_id), QF_U64(need_own, window_id),
    QF_STR(need_own, number), QF_STR(need_own, title), QF_STR(need_own, description),
    QF_STR(need_own, category_code), QF_STR(need_own, region_code), QF_STR(need_own, state),
    QF_STR(need_own, return_reason), QF_STR(need_own, contact), QF_STR(need_own, phone),
    QF_STR(need_own, enterprise_name), QF_STR(need_own, enterprise_uscc),
    QF_STR(need_own, window_name), QF_STR(need_own, window_code),
    QF_STR(need_own, window_phone), QF_MONEY(need_own, budget_from_fen),
    QF_MONEY(need_own, budget_to_fen), QF_INT(need_own, response_count),
    QF_TIME(need_own, submitted_at), QF_DATE(need_own, review_due_on),
    QF_TIME(need_own, published_at), QF_DATE(need_own, deadline),
    QF_TIME(need_own, created_at));

#define COLUMNS                                                                          \
    "SELECT n.id, n.enterprise_id, n.window_id, n.number, n.title, n.description,"       \
    " n.category_code, n.region_code, n.state, n.return_reason, n.contact, n.phone,"     \
    " e.name AS enterprise_name, e.uscc AS enterprise_uscc, w.name AS window_name,"      \
    " w.code AS window_code, w.phone AS window_phone, n.budget_from_fen, n.budget_to_fen," \
    " n.response_count, n.submitted_at, n.review_due_on, n.published_at, n.deadline,"    \
    " n.created_at FROM need n JOIN enterprise e ON e.id = n.enterprise_id"              \
    " JOIN platform_window w ON w.id = n.window_id"

QF_STATEMENT(OWN, COLUMNS " WHERE n.id = ? AND n.enterprise_id = ?")
QF_STATEMENT(ANY, COLUMNS " WHERE n.id = ?")

qf_err *need_own_get(struct qf_db *db, uint64_t enterprise, uint64_t id, struct need_own *n)
{
    return qf_get(db, OWN, &need_own_type, n, QF_U(id), QF_U(enterprise));
}

qf_err *need_own_for_window(struct qf_db *db, uint64_t id, struct need_own *n)
{
    return qf_get(db, ANY, &need_own_type, n, QF_U(id));
}

#define FILTERED                                                                         \
    " WHERE n.enterprise_id = ? AND CONCAT(n.state) BETWEEN ? AND ?"                     \
    " AND (? = '' OR LOCATE(?, n.title) > 0 OR n.number = ?)"
#define ORDERED                                                                          \
    " ORDER BY FIELD(n.state, 'returned', 'reviewing', 'published', 'negotiating') = 0," \
    " FIELD(n.state, 'returned', 'reviewing', 'published', 'negotiating'), n.id DESC"

QF_STATEMENT(LIST, COLUMNS FILTERED ORDERED " LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM need n" FILTERED)

qf_err *need_own_list(struct qf_db *db, uint64_t enterprise, const struct need_own_filter *f,
                      int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range state = range_word(f->state);
    QF_TRY(qf_number(db, COUNT, total, QF_U(enterprise), QF_S(state.from), QF_S(state.to),
                     QF_S(f->words), QF_S(f->words), QF_S(f->words)));
    return qf_list(db, LIST, &need_own_type, list, QF_U(enterprise), QF_S(state.from),
                   QF_S(state.to), QF_S(f->words), QF_S(f->words), QF_S(f->words),
                   QF_I(limit), QF_I(offset));
}

qf_err *need_own_each(struct qf_db *db, uint64_t enterprise, const struct need_own_filter *f,
                      int limit, qf_err *(*take)(void *row, void *arg), void *arg)
{
    struct range state = range_word(f->state);
    struct need_own row;
    return qf_each(db, LIST, &need_own_type, &row, take, arg, QF_U(enterprise), QF_S(state.from),
                   QF_S(state.to), QF_S(f->words), QF_S(f->words), QF_S(f->words), QF_I(limit),
                   QF_I(0));
}

const struct qf_type need_own_count_type = QF_TYPE(need_own_count,
    QF_I64(need_own_count, returned), QF_I64(need_own_count, reviewing),
    QF_I64(need_own_count, open), QF_I64(need_own_count, responses));

QF_STATEMENT(COUNTS,
    "SELECT CAST(COALESCE(SUM(state = 'returned'), 0) AS SIGNED) AS returned,"
    " CAST(COALESCE(SUM(state = 'reviewing'), 0) AS SIGNED) AS reviewing,"
    " CAST(COALESCE(SUM(state IN ('published', 'negotiating')), 0) AS SIGNED) AS open,"
    " CAST(COALESCE(SUM(IF(listed, response_count, 0)), 0) AS SIGNED) AS responses"
    " FROM need WHERE enterprise_id = ?")

qf_err *need_own_counts(struct qf_db *db, uint64_t enterprise, struct need_own_count *c)
{
    return qf_get(db, COUNTS, &need_own_count_type, c, QF_U(enterprise));
}

static const struct qf_type asker_type = QF_TYPE(need_asker,
    QF_STR(need_asker, name), QF_STR(need_asker, region_code), QF_STR(need_asker, contact),
    QF_STR(need_asker, phone));

QF_STATEMENT(ASKER,
    "SELECT e.name, e.region_code,"
    " COALESCE(NULLIF(e.contact, ''), a.person_name) AS contact,"
    " COALESCE(NULLIF(e.contact_phone, ''), a.phone) AS phone"
    " FROM enterprise e JOIN account a ON a.id = ? WHERE e.id = ?")

qf_err *need_own_asker(struct qf_db *db, const struct actor *who, struct need_asker *asker)
{
    return qf_get(db, ASKER, &asker_type, asker, QF_U(who->account), QF_U(who->org));
}

bool need_own_may_change(const char *state)
{
    return qf_eq(state, "returned") || qf_eq(state, "published");
}

bool need_own_may_withdraw(const char *state)
{
    return need_own_may_change(state) || qf_eq(state, "reviewing");
}

QF_STATEMENT(REVIEWED, "SELECT review_needs FROM platform_window WHERE id = ?")

qf_err *need_own_reviewed(struct qf_db *db, uint64_t window, bool *reviewed)
{
    int64_t yes = 0;
    QF_TRY(qf_number(db, REVIEWED, &yes, QF_U(window)));
    *reviewed = yes != 0;
    return NULL;
}

QF_STATEMENT(SET_REVIEWED, "UPDATE platform_window SET review_needs = ? WHERE id = ?")

qf_err *need_own_set_reviewed(struct qf_db *db, uint64_t window, bool reviewed)
{
    return qf_exec(db, SET_REVIEWED, NULL, QF_I(reviewed), QF_U(window));
}
