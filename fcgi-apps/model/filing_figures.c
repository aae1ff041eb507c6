#include "model/filing_figures.h"

const struct qf_type figure_sum_type = QF_TYPE(figure_sum,
    QF_STR(figure_sum, code), QF_STR(figure_sum, name), QF_I64(figure_sum, institutions),
    QF_I64(figure_sum, filings), QF_I64(figure_sum, activities), QF_I64(figure_sum, attendees),
    QF_I64(figure_sum, served), QF_MONEY(figure_sum, revenue_fen),
    QF_MONEY(figure_sum, expense_fen));
const struct qf_type figure_year_type = QF_TYPE(figure_year, QF_INT(figure_year, year));

#define SUM(column) "CAST(COALESCE(SUM(" column "), 0) AS SIGNED)"
#define SUMS                                                                             \
    "COUNT(DISTINCT f.provider_id) AS institutions, COUNT(*) AS filings,"                \
    " " SUM("f.activities") " AS activities, " SUM("f.attendees") " AS attendees,"       \
    " " SUM("f.served") " AS served, " SUM("f.revenue_fen") " AS revenue_fen,"           \
    " " SUM("f.expense_fen") " AS expense_fen"
#define ACCEPTED                                                                         \
    " f.state = 'accepted' AND f.year = ? AND f.month BETWEEN ? AND ?"                   \
    " AND (? = '' OR f.city_code = ?)"
#define FROM_FILING " FROM filing f FORCE INDEX (by_sum)"

QF_STATEMENT(TOTAL, "SELECT '' AS code, '' AS name, " SUMS FROM_FILING " WHERE" ACCEPTED)
QF_STATEMENT(BY_CITY,
    "SELECT f.city_code AS code, r.name, " SUMS FROM_FILING
    " JOIN region r ON r.code = f.city_code WHERE" ACCEPTED
    " GROUP BY f.city_code, r.name ORDER BY f.city_code LIMIT 40")
QF_STATEMENT(BY_TYPE,
    "SELECT f.type_code AS code, t.name, " SUMS FROM_FILING
    " JOIN institution_type t ON t.code = f.type_code WHERE" ACCEPTED
    " GROUP BY f.type_code, t.name, t.sort ORDER BY t.sort, f.type_code LIMIT 40")
QF_STATEMENT(BY_MONTH,
    "SELECT CONCAT(f.month) AS code, CONCAT(f.month, ' 月') AS name, " SUMS FROM_FILING
    " WHERE" ACCEPTED " GROUP BY f.month ORDER BY f.month LIMIT 40")
QF_STATEMENT(BY_DOMAIN,
    "SELECT d.code, d.name, COUNT(DISTINCT f.provider_id) AS institutions,"
    " COUNT(*) AS filings, " SUM("x.activities") " AS activities,"
    " " SUM("x.attendees") " AS attendees, " SUM("x.served") " AS served,"
    " 0 AS revenue_fen, 0 AS expense_fen" FROM_FILING
    " STRAIGHT_JOIN filing_domain x ON x.filing_id = f.id"
    " JOIN service_domain d ON d.code = x.domain_code WHERE" ACCEPTED
    " GROUP BY d.code, d.name, d.sort ORDER BY d.sort, d.code LIMIT 40")
QF_STATEMENT(YEARS,
    "SELECT DISTINCT year FROM filing WHERE state = 'accepted' ORDER BY year DESC LIMIT 20")

#define SCOPE(s)                                                                         \
    QF_I((s)->year), QF_I((s)->first_month), QF_I((s)->last_month), QF_S((s)->city),     \
        QF_S((s)->city)

qf_err *figures_total(struct qf_db *db, const struct figure_scope *s, struct figure_sum *sum)
{
    return qf_get(db, TOTAL, &figure_sum_type, sum, SCOPE(s));
}

qf_err *figures_by(struct qf_db *db, enum figure_by by, const struct figure_scope *s,
                   struct qf_list *list)
{
    if (by == FIGURES_BY_CITY) return qf_list(db, BY_CITY, &figure_sum_type, list, SCOPE(s));
    if (by == FIGURES_BY_TYPE) return qf_list(db, BY_TYPE, &figure_sum_type, list, SCOPE(s));
    if (by == FIGURES_BY_MONTH) return qf_list(db, BY_MONTH, &figure_sum_type, list, SCOPE(s));
    return qf_list(db, BY_DOMAIN, &figure_sum_type, list, SCOPE(s));
}

qf_err *figures_years(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, YEARS, &figure_year_type, list);
}
