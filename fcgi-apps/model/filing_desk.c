#include "model/filing_desk.h"

#include "model/filing.h"
#include "model/filing_figures.h"
#include "model/permission.h"
#include "model/scope.h"

const struct qf_type desk_row_type = QF_TYPE(desk_row,
    QF_U64(desk_row, id), QF_STR(desk_row, name), QF_STR(desk_row, city_code),
    QF_DATE(desk_row, core_from), QF_DATE(desk_row, core_to));
const struct qf_type desk_cell_type = QF_TYPE(desk_cell,
    QF_U64(desk_cell, id), QF_U64(desk_cell, provider_id), QF_U64(desk_cell, case_id),
    QF_INT(desk_cell, month), QF_INT(desk_cell, doubts), QF_STR(desk_cell, state),
    QF_I64(desk_cell, activities), QF_I64(desk_cell, attendees), QF_I64(desk_cell, served),
    QF_MONEY(desk_cell, revenue_fen), QF_BOOL(desk_cell, late));
const struct qf_type desk_city_type = QF_TYPE(desk_city,
    QF_STR(desk_city, code), QF_I64(desk_city, institutions), QF_I64(desk_city, due),
    QF_I64(desk_city, filed), QF_I64(desk_city, on_time), QF_I64(desk_city, accepted));

/* --- institutions --- */

/* Valid on a day of the year; words are a part of the name. Twenty are soon found along the order of the
 * list; all of them are counted from the windows. */
#define VALID                                                                            \
    " AND p.core_to >= ? AND p.core_from <= ?"                                           \
    " AND (? = '' OR p.city_code = ?) AND (? = '' OR LOCATE(?, p.name) > 0)"
#define INSTITUTIONS                                                                     \
    " FROM provider p FORCE INDEX (by_certificate) JOIN " SCOPE_WINDOWS " s ON s.id = p.window_id" \
    " WHERE p.is_core = 1" VALID
#define OF_WINDOWS                                                                       \
    " FROM " SCOPE_WINDOWS " s STRAIGHT_JOIN provider p FORCE INDEX (by_scope)"          \
    " ON p.window_id = s.id AND p.is_core = 1"

QF_STATEMENT(ROWS,
    "SELECT p.id, p.name, p.city_code, p.core_from, p.core_to" INSTITUTIONS
    " ORDER BY p.city_code, p.name, p.id LIMIT ? OFFSET ?")
QF_STATEMENT(ROW_COUNT, "SELECT COUNT(*)" OF_WINDOWS VALID)

#define DESK(who, f)                                                                     \
    SCOPE_PARAMS(who, FN_FILING_REVIEW, 0), QF_D(filing_month_begins((f)->year, 1)),     \
        QF_D(qf_add_days(filing_month_ends((f)->year, 12), -1)), QF_S((f)->city),        \
        QF_S((f)->city), QF_S((f)->words), QF_S((f)->words)

qf_err *desk_rows(struct qf_db *db, const struct actor *who, const struct desk_filter *f,
                  int limit, int offset, struct qf_list *list, int64_t *total)
{
    QF_TRY(qf_number(db, ROW_COUNT, total, DESK(who, f)));
    return qf_list(db, ROWS, &desk_row_type, list, DESK(who, f), QF_I(limit), QF_I(offset));
}

/* --- their filings --- */

QF_STATEMENT(CELLS,
    "SELECT f.id, f.provider_id, COALESCE(c.id, 0) AS case_id, f.month, f.doubts, f.state,"
    " f.activities, f.attendees, f.served, f.revenue_fen, f.late FROM"
    " (SELECT p.id, p.city_code, p.name" INSTITUTIONS
    "  ORDER BY p.city_code, p.name, p.id LIMIT ? OFFSET ?) x"
    " STRAIGHT_JOIN filing f FORCE INDEX (by_month_of) ON f.provider_id = x.id AND f.year = ?"
    " LEFT JOIN case_file c ON c.subject_type = 'filing' AND c.subject_id = f.id"
    "  AND c.workflow_code = 'filing' ORDER BY x.city_code, x.name, x.id, f.month LIMIT 2000")

qf_err *desk_cells(struct qf_db *db, const struct actor *who, const struct desk_filter *f,
                   int limit, int offset, struct qf_list *list)
{
    return qf_list(db, CELLS, &desk_cell_type, list, DESK(who, f), QF_I(limit), QF_I(offset),
                   QF_I(f->year));
}

/* --- how complete, how much in time --- */

/* Number of the month of a day, counted from January of the year: a year before is 0 or less. */
#define MONTH_OF(day) "((YEAR(" day ") - ?) * 12 + MONTH(" day "))"
/* An institution owes a filing about each month in which it was valid. What it has filed about other months
 * does not count. */
QF_STATEMENT(CITIES,
    "SELECT x.city_code AS code, COUNT(*) AS institutions, CAST(SUM(x.due) AS SIGNED) AS due,"
    " CAST(SUM(x.filed) AS SIGNED) AS filed, CAST(SUM(x.on_time) AS SIGNED) AS on_time,"
    " CAST(SUM(x.accepted) AS SIGNED) AS accepted"
    " FROM (SELECT p.city_code, LEAST(?, " MONTH_OF("p.core_to") ")"
    "   - GREATEST(?, " MONTH_OF("p.core_from") ") + 1 AS due,"
    "   COALESCE(SUM(f.state <> 'draft'), 0) AS filed,"
    "   COALESCE(SUM(f.state <> 'draft' AND f.late = 0), 0) AS on_time,"
    "   COALESCE(SUM(f.state = 'accepted'), 0) AS accepted" OF_WINDOWS
    "  LEFT JOIN filing f FORCE INDEX (by_month_of) ON f.provider_id = p.id AND f.year = ?"
    "   AND f.month BETWEEN ? AND ?"
    "   AND p.core_to >= MAKEDATE(f.year, 1) + INTERVAL f.month - 1 MONTH"
    "   AND p.core_from < MAKEDATE(f.year, 1) + INTERVAL f.month MONTH"
    "  GROUP BY p.id, p.city_code, p.core_from, p.core_to HAVING due > 0) x"
    " GROUP BY x.city_code ORDER BY x.city_code LIMIT 40")

qf_err *desk_cities(struct qf_db *db, const struct actor *who, int year, int first, int last,
                    struct qf_list *list)
{
    return qf_list(db, CITIES, &desk_city_type, list, QF_I(last), QF_I(year), QF_I(first),
                   QF_I(year), SCOPE_PARAMS(who, FN_FILING_REVIEW, 0), QF_I(year), QF_I(first),
                   QF_I(last));
}

/* --- the file --- */

QF_STATEMENT(EACH,
    "SELECT f.id, f.provider_id, f.window_id, f.year, f.month, f.doubts, f.type_code,"
    " t.name AS type_name, f.city_code, f.place_kind, f.note, f.state, f.reason,"
    " p.name AS provider_name, p.uscc AS provider_uscc, f.place_area, f.staff, f.bachelors,"
    " f.titles, f.assets_fen, f.revenue_fen, f.expense_fen, f.profit_fen, f.activities,"
    " f.attendees, f.served, f.late, f.due_on, f.submitted_at, f.accepted_at, f.updated_at"
    " FROM filing f FORCE INDEX (by_desk) JOIN provider p ON p.id = f.provider_id"
    " JOIN institution_type t ON t.code = f.type_code"
    " JOIN " SCOPE_WINDOWS " s ON s.id = p.window_id WHERE f.year = ?"
    " AND (? = '' OR f.city_code = ?) AND (? = '' OR LOCATE(?, p.name) > 0)"
    " AND f.state <> 'draft' ORDER BY p.city_code, p.name, p.id, f.month LIMIT ?")

qf_err *desk_each(struct qf_db *db, const struct actor *who, const struct desk_filter *f,
                  int limit, qf_err *(*take)(void *row, void *arg), void *arg)
{
    struct filing row;
    return qf_each(db, EACH, &filing_type, &row, take, arg,
                   SCOPE_PARAMS(who, FN_FILING_REVIEW, 0), QF_I(f->year), QF_S(f->city),
                   QF_S(f->city), QF_S(f->words), QF_S(f->words), QF_I(limit));
}

/* --- years and months --- */

QF_STATEMENT(YEARS, "SELECT DISTINCT year FROM filing ORDER BY year DESC LIMIT 20")

qf_err *desk_years(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, YEARS, &figure_year_type, list);
}

qf_err *desk_due_month(struct qf_db *db, int year, int *month)
{
    struct filing_calendar c;
    qf_time today = qf_day(qf_now());
    QF_TRY(filing_calendar_load(db, &c));
    for (*month = 0; *month < 12; ++*month)
        if (filing_calendar_due(&c, year, *month + 1) >= today) break;
    return NULL;
}
