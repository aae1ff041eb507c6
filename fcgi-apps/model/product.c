#include "model/product.h"

#include "lib/core/str.h"
#include "model/range.h"
#include "model/search.h"

const struct qf_type product_type = QF_TYPE(product,
    QF_U64(product, id), QF_U64(product, enterprise_id), QF_STR(product, category),
    QF_STR(product, region_code), QF_STR(product, title), QF_STR(product, summary),
    QF_HTML(product, description_html), QF_STR(product, price_unit), QF_STR(product, picture),
    QF_STR(product, enterprise_name), QF_STR(product, enterprise_intro),
    QF_STR(product, enterprise_phone), QF_STR(product, enterprise_address),
    QF_STR(product, enterprise_email), QF_BOOL(product, enterprise_for_members),
    QF_MONEY(product, price_fen), QF_TIME(product, published_at));

#define SHORT                                                                            \
    "SELECT p.id, p.enterprise_id, p.category, p.region_code, p.title, p.summary,"       \
    " p.price_unit, p.price_fen, p.published_at, f.public_id AS picture,"                \
    " e.name AS enterprise_name"
#define JOINED                                                                           \
    " FROM product p JOIN enterprise e ON e.id = p.enterprise_id AND e.state = 'active'" \
    " LEFT JOIN attachment f ON f.id = p.picture_id"

QF_STATEMENT(PUBLIC,
    SHORT ", p.description_html, e.intro AS enterprise_intro, IF(e.phone_public = 1, e.phone, '') AS enterprise_phone,"
    " IF(e.email_public = 1, e.email, '') AS enterprise_email,"
    " 2 IN (e.phone_public, e.email_public, e.contact_public) AS enterprise_for_members,"
    " e.address AS enterprise_address" JOINED " WHERE p.id = ? AND p.state = 'on_sale'")

qf_err *product_public(struct qf_db *db, uint64_t id, struct product *p)
{
    return qf_get(db, PUBLIC, &product_type, p, QF_U(id));
}

QF_STATEMENT(OF_ENTERPRISE,
    SHORT JOINED " WHERE p.enterprise_id = ? AND p.state = 'on_sale' AND p.id <> ?"
    " ORDER BY p.published_at DESC, p.id DESC LIMIT ?")

qf_err *product_of_enterprise(struct qf_db *db, uint64_t enterprise_id, uint64_t not_id,
                              int limit, struct qf_list *list)
{
    return qf_list(db, OF_ENTERPRISE, &product_type, list, QF_U(enterprise_id), QF_U(not_id),
                   QF_I(limit));
}

#define COUNTED "SELECT COUNT(*) FROM product p"
#define FILTERED " p.state = 'on_sale' AND p.region_code BETWEEN ? AND ?"
#define FOUND                                                                            \
    " JOIN " SEARCH_FOUND(SEARCH_NO_PRODUCT) " d ON d.ref_id = p.id WHERE" FILTERED
#define ORDERED " ORDER BY p.published_at DESC, p.id DESC LIMIT ? OFFSET ?"

QF_STATEMENT(LIST, SHORT JOINED " WHERE" FILTERED ORDERED)
QF_STATEMENT(COUNT, COUNTED " WHERE" FILTERED)
QF_STATEMENT(FIND, SHORT JOINED FOUND ORDERED)
QF_STATEMENT(FIND_COUNT, COUNTED FOUND)

qf_err *product_list(struct qf_db *db, struct qf_arena *a, const struct product_filter *f,
                     int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range region = range_region(a, f->region);
    const char *words = search_words(a, f->words);
    if (!*words) {
        QF_TRY(qf_number(db, COUNT, total, QF_S(region.from), QF_S(region.to)));
        return qf_list(db, LIST, &product_type, list, QF_S(region.from), QF_S(region.to),
                       QF_I(limit), QF_I(offset));
    }
    QF_TRY(qf_number(db, FIND_COUNT, total, QF_S(words), QF_S(region.from), QF_S(region.to)));
    return qf_list(db, FIND, &product_type, list, QF_S(words), QF_S(region.from),
                   QF_S(region.to), QF_I(limit), QF_I(offset));
}
