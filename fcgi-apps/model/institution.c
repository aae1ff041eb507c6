#include "model/institution.h"

#include "lib/core/str.h"
#include "model/range.h"

enum { LONG = 36500 };                  /* days that no certification lasts */

const struct qf_type institution_type = QF_TYPE(institution,
    QF_U64(institution, id), QF_U64(institution, window_id), QF_STR(institution, kind),
    QF_STR(institution, name), QF_STR(institution, uscc), QF_STR(institution, region_code),
    QF_STR(institution, phone), QF_STR(institution, main_services),
    QF_INT(institution, service_count), QF_INT(institution, score_avg),
    QF_INT(institution, score_count), QF_BOOL(institution, listed),
    QF_DATE(institution, core_from), QF_DATE(institution, core_to));

#define COLUMNS                                                                          \
    "SELECT id, window_id, kind, name, uscc, region_code, phone,"                        \
    " LEFT(main_services, 120) AS main_services, service_count, score_avg, score_count," \
    " listed, core_from, core_to FROM provider"

/* The index has the order and the filter. Parts of a name are found, too; what a pattern would mean is taken
 * literally. */
#define VALID                                                                            \
    " FROM provider FORCE INDEX (by_certificate) WHERE is_core = 1"                      \
    " AND core_to BETWEEN ? AND ? AND region_code BETWEEN ? AND ? AND CONCAT(kind) BETWEEN ? AND ?"
#define WITH_WORDS VALID " AND (LOCATE(?, name) > 0 OR LOCATE(?, main_services) > 0)"
#define PAGE(from)                                                                       \
    COLUMNS " JOIN (SELECT id AS row_id" from " ORDER BY city_code, name, id LIMIT ? OFFSET ?) t" \
    " ON id = row_id ORDER BY city_code, name, id"

QF_STATEMENT(LIST, PAGE(VALID))
QF_STATEMENT(COUNT, "SELECT COUNT(*)" VALID)
QF_STATEMENT(FIND, PAGE(WITH_WORDS))
QF_STATEMENT(FIND_COUNT, "SELECT COUNT(*)" WITH_WORDS)

qf_err *institution_list(struct qf_db *db, struct qf_arena *a,
                         const struct institution_filter *f, int limit, int offset,
                         struct qf_list *list, int64_t *total)
{
    struct range region = range_region(a, f->region), kind = range_word(f->kind);
    qf_time today = qf_day(qf_now());
    qf_time from = f->ended ? qf_add_days(today, -LONG) : today;
    qf_time to = f->ended ? qf_add_days(today, -1) : qf_add_days(today, LONG);
#define VALID_VALUES                                                                     \
    QF_D(from), QF_D(to), QF_S(region.from), QF_S(region.to), QF_S(kind.from), QF_S(kind.to)
    if (qf_empty(f->words)) {
        QF_TRY(qf_number(db, COUNT, total, VALID_VALUES));
        return qf_list(db, LIST, &institution_type, list, VALID_VALUES, QF_I(limit), QF_I(offset));
    }
    QF_TRY(qf_number(db, FIND_COUNT, total, VALID_VALUES, QF_S(f->words), QF_S(f->words)));
    return qf_list(db, FIND, &institution_type, list, VALID_VALUES, QF_S(f->words), QF_S(f->words),
                   QF_I(limit), QF_I(offset));
}

QF_STATEMENT(GET, COLUMNS " WHERE id = ? AND is_core = 1 AND core_from IS NOT NULL")

qf_err *institution_get(struct qf_db *db, uint64_t provider, struct institution *i, bool *found)
{
    return qf_one(db, GET, &institution_type, i, found, QF_U(provider));
}

bool institution_is_valid(const struct institution *i, qf_time day)
{
    return i->core_from <= day && day <= i->core_to;
}
