#include "model/provider.h"

#include "lib/core/str.h"
#include "model/category.h"
#include "model/range.h"
#include "model/search.h"

const struct qf_type provider_type = QF_TYPE(provider,
    QF_U64(provider, id), QF_U64(provider, window_id), QF_STR(provider, kind),
    QF_STR(provider, name), QF_STR(provider, uscc), QF_STR(provider, region_code),
    QF_STR(provider, address), QF_STR(provider, phone), QF_STR(provider, email),
    QF_STR(provider, website), QF_STR(provider, legal_person), QF_STR(provider, intro),
    QF_STR(provider, main_services), QF_STR(provider, qualifications),
    QF_STR(provider, equipment), QF_STR(provider, staff_quality), QF_STR(provider, honours),
    QF_STR(provider, window_name), QF_STR(provider, hours), QF_STR(provider, logo),
    QF_INT(provider, nature), QF_INT(provider, staff),
    QF_INT(provider, reply_minutes), QF_INT(provider, on_time_count),
    QF_INT(provider, order_count), QF_INT(provider, score_avg), QF_INT(provider, score_count),
    QF_INT(provider, service_count), QF_BOOL(provider, is_core), QF_DATE(provider, founded_on),
    QF_DATE(provider, core_from), QF_DATE(provider, core_to), QF_TIME(provider, approved_at));

#define COLUMNS                                                                          \
    "SELECT p.id, p.window_id, p.kind, p.name, p.uscc, p.region_code, p.address, p.phone,"\
    " p.email, p.website, p.legal_person, p.intro, p.main_services, p.qualifications,"   \
    " p.equipment, p.staff_quality, p.honours, w.name AS window_name, p.nature, p.staff,"\
    " p.reply_minutes, p.on_time_count, p.order_count, p.score_avg, p.score_count,"      \
    " p.service_count, p.is_core, p.founded_on, p.core_from, p.core_to, p.approved_at,"  \
    " p.hours, (SELECT CONCAT(a.public_id) FROM attachment a WHERE a.id = p.logo_id"       \
    "  AND a.visibility = 'public' AND a.state = 'kept') AS logo"                        \
    " FROM provider p JOIN platform_window w ON w.id = p.window_id"

QF_STATEMENT(PUBLIC, COLUMNS " WHERE p.id = ? AND p.listed = 1")
QF_STATEMENT(OFFICE, COLUMNS " WHERE p.id = ?")

qf_err *provider_public(struct qf_db *db, uint64_t id, struct provider *p)
{
    return qf_get(db, PUBLIC, &provider_type, p, QF_U(id));
}

qf_err *provider_for_office(struct qf_db *db, uint64_t id, struct provider *p)
{
    return qf_get(db, OFFICE, &provider_type, p, QF_U(id));
}

/* --- lists --- */

const struct qf_type provider_card_type = QF_TYPE(provider_card,
    QF_U64(provider_card, id), QF_STR(provider_card, kind), QF_STR(provider_card, name),
    QF_STR(provider_card, region_code), QF_STR(provider_card, intro),
    QF_INT(provider_card, reply_minutes), QF_INT(provider_card, order_count),
    QF_INT(provider_card, score_avg), QF_INT(provider_card, score_count),
    QF_INT(provider_card, service_count), QF_BOOL(provider_card, is_core));

#define CARD                                                                             \
    "SELECT p.id, p.kind, p.name, p.region_code, LEFT(p.intro, 120) AS intro,"           \
    " p.reply_minutes, p.order_count, p.score_avg, p.score_count, p.service_count, p.is_core"
#define FILTERED                                                                         \
    " p.listed = 1 AND p.region_code BETWEEN ? AND ? AND (? = '' OR p.kind = ?)"         \
    " AND p.is_core >= ?"
#define SERVES                                                                           \
    " AND EXISTS (SELECT 1 FROM provider_category c"                                     \
    "  WHERE c.provider_id = p.id AND c.category_code = ?)"
#define FOUND                                                                            \
    " FROM " SEARCH_FOUND(SEARCH_NO_PROVIDER) " d JOIN provider p ON p.id = d.ref_id WHERE" FILTERED
#define ORDERED " ORDER BY p.is_core DESC, p.score_avg DESC, p.id DESC"
#define PAGE ORDERED " LIMIT ? OFFSET ?"
/* Three ways to them: along the order of the list, where the first are soon found when there are many;
 * and from the region or the category, where a few are sorted. All but the last read an index alone. */
#define ALONG " FROM provider p FORCE INDEX (by_card) WHERE" FILTERED
#define OF_REGION " FROM provider p FORCE INDEX (by_place) WHERE" FILTERED
#define OF_CATEGORY                                                                      \
    " FROM provider_category c FORCE INDEX (by_category)"                                \
    " STRAIGHT_JOIN provider p ON p.id = c.provider_id WHERE" FILTERED " AND c.category_code = ?"

#define LIST(from)                                                                       \
    CARD " FROM (SELECT p.id" from PAGE ") t STRAIGHT_JOIN provider p ON p.id = t.id" ORDERED
#define COUNT(from) "SELECT COUNT(*) FROM (SELECT 1" from " LIMIT 1000) c"

QF_STATEMENT(ALONG_LIST, LIST(ALONG))
QF_STATEMENT(ALONG_COUNT, COUNT(ALONG))
QF_STATEMENT(SERVING_LIST, LIST(ALONG SERVES))
QF_STATEMENT(REGION_LIST, LIST(OF_REGION))
QF_STATEMENT(REGION_COUNT, COUNT(OF_REGION))
QF_STATEMENT(CATEGORY_LIST, LIST(OF_CATEGORY))
QF_STATEMENT(CATEGORY_COUNT, COUNT(OF_CATEGORY))
QF_STATEMENT(FIND, CARD FOUND PAGE)
QF_STATEMENT(FIND_COUNT, "SELECT COUNT(*)" FOUND)
QF_STATEMENT(FIND_SERVING, CARD FOUND SERVES PAGE)
QF_STATEMENT(FIND_SERVING_COUNT, "SELECT COUNT(*)" FOUND SERVES)

/* How they are counted, and listed when there are few or many. */
struct way { struct qf_statement *count, *few, *many; };

static struct way way_of(const struct provider_filter *f, const char *words)
{
    bool category = !qf_empty(f->category);
    if (*words && category)
        return (struct way){&FIND_SERVING_COUNT, &FIND_SERVING, &FIND_SERVING};
    if (*words) return (struct way){&FIND_COUNT, &FIND, &FIND};
    if (category) return (struct way){&CATEGORY_COUNT, &CATEGORY_LIST, &SERVING_LIST};
    if (!qf_empty(f->region)) return (struct way){&REGION_COUNT, &REGION_LIST, &ALONG_LIST};
    return (struct way){&ALONG_COUNT, &ALONG_LIST, &ALONG_LIST};
}

qf_err *provider_list(struct qf_db *db, struct qf_arena *a, const struct provider_filter *f,
                      int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range region = range_region(a, f->region);
    const char *words = search_words(a, f->words), *kind = f->kind ? f->kind : "";
    struct way way = way_of(f, words);
    struct qf_param params[10] = {QF_NULL};   /* the first stands for nothing, as in QF_PARAMS_ */
    unsigned n = 0;
    if (*words) params[++n] = QF_S(words);
    params[++n] = QF_S(region.from);
    params[++n] = QF_S(region.to);
    params[++n] = QF_S(kind);
    params[++n] = QF_S(kind);
    params[++n] = QF_I(f->core_only);
    if (!qf_empty(f->category)) params[++n] = QF_S(f->category);
    QF_TRY(qf_number_(db, way.count, total, params, n));
    params[++n] = QF_I(limit);
    params[++n] = QF_I(offset);
    return qf_list_(db, *total < PROVIDER_COUNTED ? way.few : way.many, &provider_card_type, list,
                    params, n);
}

QF_STATEMENT(CATEGORIES,
    "SELECT c.code, c.parent_code, c.name, c.hint, c.icon FROM provider_category pc"
    " JOIN category c ON c.code = pc.category_code WHERE pc.provider_id = ?"
    " ORDER BY c.sort LIMIT 20")

qf_err *provider_categories(struct qf_db *db, uint64_t id, struct qf_list *list)
{
    return qf_list(db, CATEGORIES, &category_type, list, QF_U(id));
}
