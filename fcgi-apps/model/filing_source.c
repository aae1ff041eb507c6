#include "model/filing_source.h"

#include "lib/core/str.h"

/* The domain of a category: that of level 2 speaks before that of level 1. */
#define DOMAIN_OF(category)                                                              \
    "COALESCE((SELECT m.domain_code FROM service_domain_category m WHERE m.category_code = "  \
    category "), (SELECT m.domain_code FROM service_domain_category m"                   \
    " WHERE m.category_code = LEFT(" category ", 2)), 'other')"

#define ORDERS                                                                           \
    " FROM service_order o FORCE INDEX (by_provider_time) JOIN service s ON s.id = o.service_id" \
    " WHERE o.provider_id = ? AND ((o.effective_at >= ? AND o.effective_at < ?)"         \
    "  OR (o.finished_at >= ? AND o.finished_at < ?))"                                   \
    " AND o.state NOT IN ('withdrawn', 'refused')"
#define CONSULTATIONS                                                                    \
    " FROM consultation n FORCE INDEX (by_provider_time)"                                \
    " LEFT JOIN service s ON s.id = n.service_id"                                        \
    " WHERE n.provider_id = ? AND n.answered_at >= ? AND n.answered_at < ?"
/* 协办 holds several names, parted by 、 or blanks: a name that contains another is told apart. */
#define ACTIVITIES                                                                       \
    " FROM activity v FORCE INDEX (by_list) JOIN provider p ON p.id = ?"                 \
    " WHERE v.state = 'published' AND v.starts_at >= ? AND v.starts_at < ?"              \
    " AND (v.organizer = p.name OR v.undertaker = p.name OR FIND_IN_SET(p.name,"         \
    "  REPLACE(REPLACE(REPLACE(v.co_organizer, '、', ','), '，', ','), ' ', ',')) > 0)"

QF_STATEMENT(KNOWN,
    "SELECT d.code, d.name, '' AS definition, COALESCE(v.activities, 0) AS activities,"
    " COALESCE(v.attendees, 0) AS attendees, COALESCE(e.served, 0) AS served"
    " FROM service_domain d"
    " LEFT JOIN (SELECT x.domain_code, COUNT(DISTINCT x.enterprise_id) AS served FROM ("
    "   SELECT " DOMAIN_OF("s.category_code") " AS domain_code, o.enterprise_id" ORDERS
    "   UNION ALL SELECT " DOMAIN_OF("s.category_code") ", n.enterprise_id" CONSULTATIONS
    "  ) x GROUP BY x.domain_code) e ON e.domain_code = d.code"
    " LEFT JOIN (SELECT y.domain_code, COUNT(*) AS activities,"
    "   CAST(SUM(y.places) AS SIGNED) AS attendees"
    "   FROM (SELECT " DOMAIN_OF("v.category_code") " AS domain_code, v.signup_count AS places"
    ACTIVITIES ") y GROUP BY y.domain_code) v ON v.domain_code = d.code"
    " WHERE d.active = 1 ORDER BY d.sort, d.code LIMIT 16")

#define MONTH QF_T(from), QF_T(to)

static qf_err *read_known(struct qf_db *db, uint64_t provider, int year, int month,
                          struct filing_text *t)
{
    qf_time from = filing_month_begins(year, month), to = filing_month_ends(year, month);
    struct qf_list list;
    QF_TRY(qf_list(db, KNOWN, &filing_domain_type, &list, QF_U(provider), MONTH, MONTH,
                   QF_U(provider), MONTH, QF_U(provider), MONTH));
    *t = (struct filing_text){.year = year, .month = month};
    for (size_t i = 0; i < list.count && i < FILING_DOMAINS; i++)
        t->domains[t->domain_count++] = *QF_AT(list, struct filing_domain, i);
    return NULL;
}

/* A draft of last month says nothing. */
static qf_err *read_last(struct qf_db *db, uint64_t provider, int year, int month,
                         struct filing_beside *b)
{
    int last = filing_month_of(year, month) - 1;
    struct filing f;
    bool found;
    QF_TRY(filing_of_month(db, provider, last / 12, last % 12 + 1, &f, &found));
    b->has_last = found && !qf_eq(f.state, "draft");
    return b->has_last ? filing_text_of(db, &f, &b->last) : NULL;
}

qf_err *filing_beside(struct qf_db *db, uint64_t provider, int year, int month,
                      struct filing_beside *b)
{
    *b = (struct filing_beside){0};
    QF_TRY(read_last(db, provider, year, month, b));
    return read_known(db, provider, year, month, &b->known);
}

const struct filing_text *filing_last(const struct filing_beside *b)
{
    return b->has_last ? &b->last : NULL;
}

/* --- the records --- */

const struct qf_type filing_record_type = QF_TYPE(filing_record,
    QF_U64(filing_record, id), QF_STR(filing_record, kind), QF_STR(filing_record, number),
    QF_STR(filing_record, title), QF_STR(filing_record, party),
    QF_STR(filing_record, domain_code), QF_STR(filing_record, domain_name),
    QF_I64(filing_record, places), QF_TIME(filing_record, at));

QF_STATEMENT(RECORDS,
    "SELECT x.id, x.kind, x.number, x.title, COALESCE(e.name, '') AS party, x.domain_code,"
    " d.name AS domain_name, x.places, x.at FROM ("
    "  SELECT o.id, 'order' AS kind, o.number, o.service_name AS title, o.enterprise_id,"
    "   " DOMAIN_OF("s.category_code") " AS domain_code, 0 AS places,"
    "   COALESCE(o.finished_at, o.effective_at) AS at" ORDERS
    "  UNION ALL SELECT n.id, 'consultation', n.number, n.title, n.enterprise_id,"
    "   " DOMAIN_OF("s.category_code") ", 0, n.answered_at" CONSULTATIONS
    "  UNION ALL SELECT v.id, 'activity', '', v.title, NULL,"
    "   " DOMAIN_OF("v.category_code") ", v.signup_count, v.starts_at" ACTIVITIES
    " ) x JOIN service_domain d ON d.code = x.domain_code"
    " LEFT JOIN enterprise e ON e.id = x.enterprise_id"
    " WHERE ? = '' OR x.domain_code = ? ORDER BY x.kind, x.at, x.id LIMIT 500")

qf_err *filing_records(struct qf_db *db, uint64_t provider, int year, int month,
                       const char *domain, struct qf_list *list)
{
    qf_time from = filing_month_begins(year, month), to = filing_month_ends(year, month);
    return qf_list(db, RECORDS, &filing_record_type, list, QF_U(provider), MONTH, MONTH,
                   QF_U(provider), MONTH, QF_U(provider), MONTH, QF_S(domain), QF_S(domain));
}
