#include "model/enterprise_own.h"

#include "lib/core/str.h"
#include "model/search.h"
#include "model/version.h"

#define TEXT(column) QF_STR(enterprise_own, column)
const struct qf_type enterprise_own_type = QF_TYPE(enterprise_own,
    QF_U64(enterprise_own, id), QF_U64(enterprise_own, window_id),
    QF_U64(enterprise_own, logo_id), TEXT(name), TEXT(short_name), TEXT(uscc),
    TEXT(region_code), TEXT(address), TEXT(postcode), TEXT(park), TEXT(section_code),
    TEXT(division_code), TEXT(legal_person), TEXT(legal_phone), TEXT(business_scope),
    TEXT(main_business), TEXT(intro), TEXT(website), TEXT(phone), TEXT(fax), TEXT(email),
    TEXT(contact), TEXT(contact_phone), TEXT(contact_email), TEXT(manager),
    TEXT(manager_phone), TEXT(manager_email), TEXT(window_name), TEXT(window_phone),
    TEXT(state), QF_INT(enterprise_own, nature), QF_INT(enterprise_own, size_seq),
    QF_INT(enterprise_own, mode), QF_INT(enterprise_own, tags),
    QF_INT(enterprise_own, phone_public), QF_INT(enterprise_own, email_public),
    QF_INT(enterprise_own, contact_public), QF_INT(enterprise_own, completeness),
    QF_BOOL(enterprise_own, certified), QF_I64(enterprise_own, capital_fen),
    QF_DATE(enterprise_own, founded_on), QF_TIME(enterprise_own, completed_at),
    QF_TIME(enterprise_own, updated_at), TEXT(size_level),
    QF_DATE(enterprise_own, size_tested_on));

QF_STATEMENT(GET,
    "SELECT e.id, e.window_id, e.logo_id, e.name, e.short_name, e.uscc, e.region_code,"
    " e.address, e.postcode, e.park, COALESCE(e.section_code, '') AS section_code,"
    " COALESCE(e.division_code, '') AS division_code, e.legal_person, e.legal_phone,"
    " e.business_scope, COALESCE(e.main_business, '') AS main_business,"
    " COALESCE(e.intro, '') AS intro, e.website, e.phone, e.fax, e.email, e.contact,"
    " e.contact_phone, e.contact_email, e.manager, e.manager_phone, e.manager_email,"
    " w.name AS window_name, w.phone AS window_phone, e.state, e.nature, e.size_seq, e.mode,"
    " e.tags, e.phone_public, e.email_public, e.contact_public, e.completeness, e.certified,"
    " COALESCE(e.capital_fen, -1) AS capital_fen, e.founded_on, e.completed_at,"
    " e.updated_at, COALESCE(e.size_level, '') AS size_level, e.size_tested_on"
    " FROM enterprise e JOIN platform_window w ON w.id = e.window_id"
    " WHERE e.id = ? AND e.state <> 'closed'")

qf_err *enterprise_own_get(struct qf_db *db, uint64_t id, struct enterprise_own *e)
{
    return qf_get(db, GET, &enterprise_own_type, e, QF_U(id));
}

/* --- saving --- */

QF_STATEMENT(IN_REVIEW_ELSEWHERE,
    "SELECT COUNT(*) FROM enterprise e JOIN case_file c ON c.subject_type = 'enterprise'"
    " AND c.subject_id = e.id AND c.workflow_code = 'certification' AND c.turn = 'window'"
    " WHERE e.id = ? AND e.window_id <> ?")
QF_STATEMENT(SAVE,
    "UPDATE enterprise SET short_name = ?, region_code = ?, window_id = ?, address = ?,"
    " postcode = ?, park = ?, division_code = NULLIF(?, ''), section_code ="
    " (SELECT d.section_code FROM industry_division d WHERE d.code = ?), size_seq = NULLIF(?, 0),"
    " legal_phone = ?, founded_on = ?, capital_fen = NULLIF(?, -1), business_scope = ?,"
    " main_business = ?, mode = ?, intro = ?, logo_id = ?, website = ?, phone = ?, fax = ?,"
    " email = ?, phone_public = ?, email_public = ?, contact_public = ?, contact = ?,"
    " contact_phone = ?, contact_email = ?, manager = ?, manager_phone = ?, manager_email = ?,"
    " tags = ?, updated_at = NOW() WHERE id = ? AND state <> 'closed'")
/* Who works for it is looked after by the same window. */
QF_STATEMENT(FOLLOW_WINDOW,
    "UPDATE account a JOIN membership m ON m.account_id = a.id AND m.org_kind = 'enterprise'"
    " SET a.window_id = ? WHERE m.org_id = ?")

qf_err *enterprise_own_save(struct qf_db *db, const struct enterprise_own *e)
{
    int64_t elsewhere = 0;
    QF_TRY(qf_number(db, IN_REVIEW_ELSEWHERE, &elsewhere, QF_U(e->id), QF_U(e->window_id)));
    if (elsewhere)
        return qf_user_error("window", "企业认证正由原窗口审核，有结果后才能改所属窗口");
    QF_TRY(qf_exec(db, SAVE, NULL, QF_S(e->short_name), QF_S(e->region_code),
                   QF_U(e->window_id), QF_S(e->address), QF_S(e->postcode), QF_S(e->park),
                   QF_S(e->division_code), QF_S(e->division_code), QF_I(e->size_seq),
                   QF_S(e->legal_phone), QF_D(e->founded_on), QF_I(e->capital_fen),
                   QF_S(e->business_scope), QF_S(e->main_business), QF_I(e->mode),
                   QF_S(e->intro), QF_ID(e->logo_id), QF_S(e->website), QF_S(e->phone),
                   QF_S(e->fax), QF_S(e->email), QF_I(e->phone_public),
                   QF_I(e->email_public), QF_I(e->contact_public), QF_S(e->contact),
                   QF_S(e->contact_phone), QF_S(e->contact_email), QF_S(e->manager),
                   QF_S(e->manager_phone), QF_S(e->manager_email), QF_I(e->tags),
                   QF_U(e->id)));
    QF_TRY(qf_exec(db, FOLLOW_WINDOW, NULL, QF_U(e->window_id), QF_U(e->id)));
    return enterprise_own_show(db, e->id);
}

struct shown_product { uint64_t id; };
static const struct qf_type shown_product_type =
    QF_TYPE(shown_product, QF_U64(shown_product, id));

QF_STATEMENT(SHOWN_PRODUCTS,
    "SELECT id FROM product WHERE enterprise_id = ? AND state = 'on_sale' LIMIT 1000")

qf_err *enterprise_own_show(struct qf_db *db, uint64_t id)
{
    struct qf_list products;
    QF_TRY(qf_list(db, SHOWN_PRODUCTS, &shown_product_type, &products, QF_U(id)));
    for (size_t i = 0; i < products.count; i++)
        QF_TRY(search_ask(db, SEARCH_PRODUCT, QF_AT(products, struct shown_product, i)->id));
    return products.count ? version_raise(db, "content") : NULL;
}

/* --- scale by year --- */

const struct qf_type enterprise_scale_type = QF_TYPE(enterprise_scale,
    QF_INT(enterprise_scale, year), QF_I64(enterprise_scale, staff),
    QF_I64(enterprise_scale, revenue_fen), QF_I64(enterprise_scale, assets_fen));

QF_STATEMENT(SCALES,
    "SELECT year, COALESCE(staff, -1) AS staff, COALESCE(revenue_fen, -1) AS revenue_fen,"
    " COALESCE(assets_fen, -1) AS assets_fen FROM enterprise_scale WHERE enterprise_id = ?"
    " ORDER BY year DESC LIMIT 10")

qf_err *enterprise_scale_list(struct qf_db *db, uint64_t enterprise, struct qf_list *list)
{
    return qf_list(db, SCALES, &enterprise_scale_type, list, QF_U(enterprise));
}

QF_STATEMENT(SCALE,
    "INSERT INTO enterprise_scale (enterprise_id, year, staff, revenue_fen, assets_fen,"
    " updated_at) VALUES (?, ?, NULLIF(?, -1), NULLIF(?, -1), NULLIF(?, -1), NOW())"
    " ON DUPLICATE KEY UPDATE staff = VALUES(staff), revenue_fen = VALUES(revenue_fen),"
    " assets_fen = VALUES(assets_fen), updated_at = VALUES(updated_at)")

qf_err *enterprise_scale_save(struct qf_db *db, uint64_t enterprise,
                              const struct enterprise_scale *s)
{
    return qf_exec(db, SCALE, NULL, QF_U(enterprise), QF_I(s->year), QF_I(s->staff),
                   QF_I(s->revenue_fen), QF_I(s->assets_fen));
}

/* --- 关注的服务领域 --- */

const struct qf_type enterprise_interest_type =
    QF_TYPE(enterprise_interest, QF_STR(enterprise_interest, category_code));

QF_STATEMENT(INTERESTS,
    "SELECT category_code FROM enterprise_interest WHERE enterprise_id = ?"
    " ORDER BY category_code LIMIT 100")

qf_err *enterprise_interest_list(struct qf_db *db, uint64_t enterprise, struct qf_list *list)
{
    return qf_list(db, INTERESTS, &enterprise_interest_type, list, QF_U(enterprise));
}

QF_STATEMENT(NO_INTERESTS, "DELETE FROM enterprise_interest WHERE enterprise_id = ?")
QF_STATEMENT(INTEREST,
    "INSERT INTO enterprise_interest (enterprise_id, category_code) VALUES (?, ?)")

qf_err *enterprise_interest_save(struct qf_db *db, uint64_t enterprise,
                                 const char *const *codes, size_t count)
{
    QF_TRY(qf_exec(db, NO_INTERESTS, NULL, QF_U(enterprise)));
    for (size_t i = 0; i < count; i++)
        QF_TRY(qf_exec(db, INTEREST, NULL, QF_U(enterprise), QF_S(codes[i])));
    return NULL;
}

/* --- complete or not --- */

QF_STATEMENT(NOTE,
    "UPDATE enterprise SET completeness = ?, completed_at = IF(?, COALESCE(completed_at, NOW()),"
    " NULL), size_level = NULLIF(?, ''), size_tested_on = IF(? = '', NULL, CURDATE()) WHERE id = ?")

qf_err *enterprise_own_note(struct qf_db *db, uint64_t id, const struct enterprise_standing *s)
{
    return qf_exec(db, NOTE, NULL, QF_I(s->percent), QF_I(s->complete), QF_S(s->size_level),
                   QF_S(s->size_level), QF_U(id));
}

QF_STATEMENT(MAY_PUBLISH,
    "SELECT COUNT(*) FROM enterprise WHERE id = ? AND state = 'active'"
    " AND completed_at IS NOT NULL")

qf_err *enterprise_may_publish_products(struct qf_db *db, uint64_t enterprise, bool *may)
{
    int64_t found = 0;
    QF_TRY(qf_number(db, MAY_PUBLISH, &found, QF_U(enterprise)));
    *may = found != 0;
    return NULL;
}

/* --- for members --- */

const struct qf_type enterprise_contact_type = QF_TYPE(enterprise_contact,
    QF_STR(enterprise_contact, name), QF_STR(enterprise_contact, region_code),
    QF_STR(enterprise_contact, address), QF_STR(enterprise_contact, phone),
    QF_STR(enterprise_contact, email), QF_STR(enterprise_contact, contact),
    QF_STR(enterprise_contact, contact_phone), QF_STR(enterprise_contact, contact_email));

QF_STATEMENT(CONTACT,
    "SELECT e.name, e.region_code, e.address, IF(e.phone_public IN (1, 2), e.phone, '') AS phone,"
    " IF(e.email_public IN (1, 2), e.email, '') AS email,"
    " IF(e.contact_public = 2, e.contact, '') AS contact,"
    " IF(e.contact_public = 2, e.contact_phone, '') AS contact_phone,"
    " IF(e.contact_public = 2, e.contact_email, '') AS contact_email"
    " FROM enterprise e WHERE e.id = ? AND e.state = 'active' AND EXISTS"
    " (SELECT 1 FROM product p WHERE p.enterprise_id = e.id AND p.state = 'on_sale')")

qf_err *enterprise_contact_get(struct qf_db *db, uint64_t id, struct enterprise_contact *c)
{
    return qf_get(db, CONTACT, &enterprise_contact_type, c, QF_U(id));
}
