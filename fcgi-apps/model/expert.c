#include "model/expert.h"

#include "lib/core/str.h"
#include "model/range.h"
#include "model/search.h"

const struct qf_type expert_type = QF_TYPE(expert,
    QF_U64(expert, id), QF_STR(expert, name), QF_STR(expert, gender), QF_STR(expert, title),
    QF_STR(expert, employer), QF_STR(expert, post), QF_STR(expert, education),
    QF_STR(expert, field), QF_STR(expert, intro), QF_STR(expert, results),
    QF_STR(expert, certificates), QF_STR(expert, service_area), QF_STR(expert, hours),
    QF_STR(expert, fee), QF_STR(expert, fee_note), QF_STR(expert, region_code),
    QF_STR(expert, window_name), QF_STR(expert, photo), QF_STR(expert, categories), QF_INT(expert, answer_count),
    QF_INT(expert, score_avg), QF_INT(expert, score_count));

#define CATEGORIES                                                                       \
    "(SELECT GROUP_CONCAT(c.name ORDER BY c.sort SEPARATOR '、') FROM expert_category ec" \
    " JOIN category c ON c.code = ec.category_code WHERE ec.expert_id = e.id) AS categories"
#define SHORT                                                                            \
    "SELECT e.id, e.name, e.gender, e.title, e.employer, e.post, e.field, e.fee, e.fee_note," \
    " e.service_area, e.hours, e.region_code, e.answer_count, e.score_avg, e.score_count"

QF_STATEMENT(PUBLIC,
    SHORT ", e.education, e.intro, e.results, e.certificates, w.name AS window_name,"
    " (SELECT CONCAT(a.public_id) FROM attachment a WHERE a.id = e.photo_id"
    "  AND a.visibility = 'public' AND a.state = 'kept') AS photo, " CATEGORIES
    " FROM expert e JOIN platform_window w ON w.id = e.window_id"
    " WHERE e.id = ? AND e.listed = 1")

qf_err *expert_public(struct qf_db *db, uint64_t id, struct expert *e)
{
    return qf_get(db, PUBLIC, &expert_type, e, QF_U(id));
}

#define COUNTED "SELECT COUNT(*) FROM expert e"
#define FILTERED                                                                         \
    " e.listed = 1 AND e.region_code BETWEEN ? AND ? AND (? = '' OR EXISTS"              \
    " (SELECT 1 FROM expert_category ec WHERE ec.expert_id = e.id AND ec.category_code = ?))"
#define FOUND                                                                            \
    " JOIN " SEARCH_FOUND(SEARCH_NO_EXPERT) " d ON d.ref_id = e.id WHERE" FILTERED
#define ORDERED " ORDER BY e.score_avg DESC, e.answer_count DESC, e.id DESC LIMIT ? OFFSET ?"

QF_STATEMENT(LIST, SHORT " FROM expert e WHERE" FILTERED ORDERED)
QF_STATEMENT(COUNT, COUNTED " WHERE" FILTERED)
QF_STATEMENT(FIND, SHORT " FROM expert e" FOUND ORDERED)
QF_STATEMENT(FIND_COUNT, COUNTED FOUND)

qf_err *expert_list(struct qf_db *db, struct qf_arena *a, const struct expert_filter *f,
                    int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range region = range_region(a, f->region);
    const char *words = search_words(a, f->words), *category = f->category ? f->category : "";
    if (!*words) {
        QF_TRY(qf_number(db, COUNT, total, QF_S(region.from), QF_S(region.to), QF_S(category),
                         QF_S(category)));
        return qf_list(db, LIST, &expert_type, list, QF_S(region.from), QF_S(region.to),
                       QF_S(category), QF_S(category), QF_I(limit), QF_I(offset));
    }
    QF_TRY(qf_number(db, FIND_COUNT, total, QF_S(words), QF_S(region.from), QF_S(region.to),
                     QF_S(category), QF_S(category)));
    return qf_list(db, FIND, &expert_type, list, QF_S(words), QF_S(region.from),
                   QF_S(region.to), QF_S(category), QF_S(category), QF_I(limit), QF_I(offset));
}

const char *expert_fee_word(const char *fee)
{
    if (qf_eq(fee, "free")) return "公益";
    return qf_eq(fee, "paid") ? "收费" : "面议";
}
