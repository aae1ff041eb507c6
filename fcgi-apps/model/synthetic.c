#include "model/synthetic.h"

#include <string.h>

enum { TOGETHER = 100, COLUMNS_MAX = 25 };

#define TIMES_5(row) row ", " row ", " row ", " row ", " row
#define TIMES_25(row)                                                                    \
    TIMES_5(row) ", " TIMES_5(row) ", " TIMES_5(row) ", " TIMES_5(row) ", " TIMES_5(row)
#define TIMES_100(row)                                                                   \
    TIMES_25(row) ", " TIMES_25(row) ", " TIMES_25(row) ", " TIMES_25(row)

/* Two statements a table: a hundred rows, and one. */
#define TABLE(name, columns, row)                                                        \
    QF_STATEMENT(name##_MANY, "INSERT INTO " columns " VALUES " TIMES_100(row))          \
    QF_STATEMENT(name##_ONE, "INSERT INTO " columns " VALUES " row)

TABLE(ACCOUNT,
      "account (id, name, name_key, kind, person_name, phone, password_hash, window_id,"
      " created_at)",
      "(?, ?, ?, ?, ?, ?, ?, ?, ?)")
TABLE(MEMBERSHIP, "membership (account_id, org_kind, org_id, created_at)", "(?, ?, ?, ?)")
TABLE(
    ENTERPRISE,
    "enterprise (id, name, short_name, uscc, certified, region_code, window_id, address,"
    " section_code, division_code, size_seq, legal_person, founded_on, capital_fen,"
    " business_scope, phone, contact, tags, size_level, size_tested_on, completeness,"
    " state,"
    " created_at, updated_at)",
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
TABLE(
    SCALE,
    "enterprise_scale (enterprise_id, year, staff, revenue_fen, assets_fen, updated_at)",
    "(?, ?, ?, ?, ?, ?)")
TABLE(
    PROVIDER,
    "provider (id, kind, name, uscc, region_code, window_id, address, contact, phone,"
    " industry,"
    " founded_on, staff, intro, main_services, qualification_state, approved_at, is_core,"
    " core_from, core_to, created_at, updated_at)",
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
TABLE(PROVIDER_CATEGORY, "provider_category (provider_id, category_code)", "(?, ?)")
TABLE(SERVICE,
      "service (id, code, provider_id, provider_kind, category_code, region_code,"
      " window_id, name,"
      " summary, description_html, targets, ways, price_mode, price_fen, contact, phone,"
      " state,"
      " published_at, created_at, updated_at)",
      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
TABLE(STAGE,
      "service_stage (service_id, seq, name, deliverable, days, percent, amount_fen)",
      "(?, ?, ?, ?, ?, ?, ?)")
TABLE(ORDER,
      "service_order (id, number, service_id, provider_id, enterprise_id, amount_fen,"
      " state,"
      " on_time, created_at, finished_at)",
      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
TABLE(RATING,
      "rating (order_id, service_id, provider_id, enterprise_id, score, comment,"
      " created_at)",
      "(?, ?, ?, ?, ?, ?, ?)")
TABLE(ARTICLE,
      "article (id, column_code, window_id, region_code, title, summary, plain_words,"
      " source,"
      " doc_number, author_unit, body_html, state, pinned, published_at, view_count,"
      " created_at,"
      " updated_at)",
      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")

static const struct { struct qf_statement *many, *one; unsigned columns; } tables[] = {
    [SYNTHETIC_ACCOUNT] = {&ACCOUNT_MANY, &ACCOUNT_ONE, 9},
    [SYNTHETIC_MEMBERSHIP] = {&MEMBERSHIP_MANY, &MEMBERSHIP_ONE, 4},
    [SYNTHETIC_ENTERPRISE] = {&ENTERPRISE_MANY, &ENTERPRISE_ONE, 24},
    [SYNTHETIC_SCALE] = {&SCALE_MANY, &SCALE_ONE, 6},
    [SYNTHETIC_PROVIDER] = {&PROVIDER_MANY, &PROVIDER_ONE, 21},
    [SYNTHETIC_PROVIDER_CATEGORY] = {&PROVIDER_CATEGORY_MANY, &PROVIDER_CATEGORY_ONE, 2},
    [SYNTHETIC_SERVICE] = {&SERVICE_MANY, &SERVICE_ONE, 20},
    [SYNTHETIC_STAGE] = {&STAGE_MANY, &STAGE_ONE, 7},
    [SYNTHETIC_ORDER] = {&ORDER_MANY, &ORDER_ONE, 10},
    [SYNTHETIC_RATING] = {&RATING_MANY, &RATING_ONE, 7},
    [SYNTHETIC_ARTICLE] = {&ARTICLE_MANY, &ARTICLE_ONE, 17},
};

struct batch {
    unsigned rows;
    struct qf_param values[1 + TOGETHER * COLUMNS_MAX]; /* the first stands for nothing */
};

struct synthetic {
    struct qf_db *db;
    struct batch batches[SYNTHETIC_COUNT];
};

struct synthetic *synthetic_new(struct qf_arena *a, struct qf_db *db)
{
    struct synthetic *s = qf_alloc(a, sizeof *s);
    s->db = db;
    return s;
}

void synthetic_forget(struct synthetic *s)
{
    for (int t = 0; t < SYNTHETIC_COUNT; t++) s->batches[t].rows = 0;
}

qf_err *synthetic_put(struct synthetic *s, enum synthetic_table t,
                      const struct qf_param *row)
{
    struct batch *b = &s->batches[t];
    unsigned n = tables[t].columns;
    memcpy(b->values + 1 + (size_t)b->rows++ * n, row, n * sizeof *row);
    if (b->rows < TOGETHER) return NULL;
    b->rows = 0;
    return qf_exec_(s->db, tables[t].many, NULL, b->values, TOGETHER * n);
}

static qf_err *flush_one(struct synthetic *s, int t)
{
    struct batch *b = &s->batches[t];
    struct qf_param values[1 + COLUMNS_MAX] = {QF_NULL};
    unsigned n = tables[t].columns;
    for (unsigned i = 0; i < b->rows; i++) {
        memcpy(values + 1, b->values + 1 + (size_t)i * n, n * sizeof *values);
        QF_TRY(qf_exec_(s->db, tables[t].one, NULL, values, n));
    }
    b->rows = 0;
    return NULL;
}

qf_err *synthetic_flush(struct synthetic *s)
{
    for (int t = 0; t < SYNTHETIC_COUNT; t++) QF_TRY(flush_one(s, t));
    return NULL;
}

/* --- what is there --- */

static const struct qf_type base_type = QF_TYPE(synthetic_base,
    QF_U64(synthetic_base, account), QF_U64(synthetic_base, enterprise),
    QF_U64(synthetic_base, provider), QF_U64(synthetic_base, service),
    QF_U64(synthetic_base, order), QF_U64(synthetic_base, article));

QF_STATEMENT(BASE,
    "SELECT (SELECT COALESCE(MAX(id), 0) + 1 FROM account) AS account,"
    " (SELECT COALESCE(MAX(id), 0) + 1 FROM enterprise) AS enterprise,"
    " (SELECT COALESCE(MAX(id), 0) + 1 FROM provider) AS provider,"
    " (SELECT COALESCE(MAX(id), 0) + 1 FROM service) AS service,"
    " (SELECT COALESCE(MAX(id), 0) + 1 FROM service_order) AS `order`,"
    " (SELECT COALESCE(MAX(id), 0) + 1 FROM article) AS article")

qf_err *synthetic_base_read(struct qf_db *db, struct synthetic_base *base)
{
    return qf_get(db, BASE, &base_type, base);
}

const struct qf_type synthetic_place_type = QF_TYPE(synthetic_place,
    QF_STR(synthetic_place, region), QF_STR(synthetic_place, name),
    QF_STR(synthetic_place, city), QF_U64(synthetic_place, window));

/* Counties in use with the window that looks after them; cities in the order of their
 * codes. */
QF_STATEMENT(PLACES,
    "SELECT r.code AS region, r.short_name AS name, c.short_name AS city, (SELECT w.id"
    "  FROM platform_window w WHERE w.region_code IN (r.code, r.parent_code)"
    "  AND w.state = 'open' AND w.type IN ('county', 'city')"
    "  ORDER BY w.region_code = r.code DESC, w.id LIMIT 1) AS window"
    " FROM region r JOIN region c ON c.code = r.parent_code"
    " WHERE r.level = 3 AND r.valid_to IS NULL HAVING window IS NOT NULL"
    " ORDER BY r.code LIMIT 2000")

qf_err *synthetic_places(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, PLACES, &synthetic_place_type, list);
}

const struct qf_type synthetic_code_type =
    QF_TYPE(synthetic_code, QF_STR(synthetic_code, code), QF_STR(synthetic_code, name),
            QF_STR(synthetic_code, parent));

QF_STATEMENT(CATEGORIES,
    "SELECT c.code, c.name, c.parent_code AS parent FROM category c"
    " WHERE c.parent_code IS NOT NULL AND c.active = 1 ORDER BY c.code LIMIT 500")
QF_STATEMENT(DIVISIONS, "SELECT code, name, section_code AS parent FROM "
                        "industry_division ORDER BY code LIMIT 200")
QF_STATEMENT(COLUMNS, "SELECT code, name, kind AS parent FROM site_column"
                      " WHERE active = 1 ORDER BY sort LIMIT 100")

qf_err *synthetic_categories(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, CATEGORIES, &synthetic_code_type, list);
}

qf_err *synthetic_divisions(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, DIVISIONS, &synthetic_code_type, list);
}

qf_err *synthetic_columns(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, COLUMNS, &synthetic_code_type, list);
}

/* --- sums --- */

/* One record at a time, each by its index: a join with a grouped table is planned badly
 * while the tables have no statistics yet. */
#define OF_RATINGS(what, noun)                                                           \
    "(SELECT " what " FROM rating r WHERE r." noun "_id = x.id)"
#define OF_ORDERS(what, noun)                                                            \
    "(SELECT " what " FROM service_order o FORCE INDEX (by_" noun ")"                    \
    " WHERE o." noun "_id = x.id AND o.state = 'finished')"

QF_STATEMENT(SUM_SERVICES,
    "UPDATE service x"
    " SET x.score_sum = COALESCE(" OF_RATINGS("SUM(r.score)", "service") ", 0),"
    " x.score_count = " OF_RATINGS("COUNT(*)", "service") ","
    " x.order_count = " OF_ORDERS("COUNT(*)", "service")
    " WHERE x.id BETWEEN ? AND ?")
QF_STATEMENT(SUM_PROVIDERS,
    "UPDATE provider x"
    " SET x.score_sum = COALESCE(" OF_RATINGS("SUM(r.score)", "provider") ", 0),"
    " x.score_count = " OF_RATINGS("COUNT(*)", "provider") ","
    " x.order_count = " OF_ORDERS("COUNT(*)", "provider") ","
    " x.on_time_count = COALESCE(" OF_ORDERS("SUM(o.on_time)", "provider") ", 0),"
    " x.service_count = (SELECT COUNT(*) FROM service s"
    "  WHERE s.provider_id = x.id AND s.listed = 1)"
    " WHERE x.id BETWEEN ? AND ?")

qf_err *synthetic_sum_services(struct qf_db *db, uint64_t from, uint64_t to)
{
    return qf_exec(db, SUM_SERVICES, NULL, QF_U(from), QF_U(to));
}

qf_err *synthetic_sum_providers(struct qf_db *db, uint64_t from, uint64_t to)
{
    return qf_exec(db, SUM_PROVIDERS, NULL, QF_U(from), QF_U(to));
}

qf_err *synthetic_settle(struct qf_db *db)
{
    return qf_db_script(db, "ANALYZE TABLE account, membership, enterprise, provider,"
                            " service, service_order, rating, article;\n", "settle");
}

qf_err *synthetic_hurry(struct qf_db *db, bool on)
{
    return qf_db_script(db, on ? "SET SESSION foreign_key_checks = 0;\n"
                                 "SET SESSION unique_checks = 0;\n"
                               : "SET SESSION foreign_key_checks = 1;\n"
                                 "SET SESSION unique_checks = 1;\n", "hurry");
}
