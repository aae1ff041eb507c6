#include "model/favourite.h"

#include "lib/core/str.h"
#include "model/range.h"

const struct qf_type favourite_type = QF_TYPE(favourite,
    QF_STR(favourite, subject_type), QF_U64(favourite, subject_id), QF_STR(favourite, name),
    QF_STR(favourite, note), QF_BOOL(favourite, gone), QF_TIME(favourite, created_at));

static const struct { const char *kind, *word, *path; } kinds[] = {
    {"service", "服务产品", "services"}, {"provider", "服务机构", "providers"},
    {"expert", "专家", "experts"}, {"need", "服务需求", "needs"},
    {"article", "文章", "articles"},
};

const char *favourite_kind_word(const char *kind)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (qf_eq(kinds[i].kind, kind)) return kinds[i].word;
    return NULL;
}

const char *favourite_url(struct qf_arena *a, const char *kind, uint64_t id)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (qf_eq(kinds[i].kind, kind))
            return qf_fmt(a, "/%s/%llu", kinds[i].path, (unsigned long long)id);
    return "";
}

/* The thing itself, whichever of the five it is, and whether it is public now. */
#define THINGS(type, id)                                                                 \
    " LEFT JOIN service s ON " type " = 'service' AND s.id = " id                        \
    " LEFT JOIN provider sp ON sp.id = s.provider_id"                                    \
    " LEFT JOIN provider p ON " type " = 'provider' AND p.id = " id                      \
    " LEFT JOIN expert x ON " type " = 'expert' AND x.id = " id                          \
    " LEFT JOIN need n ON " type " = 'need' AND n.id = " id                              \
    " LEFT JOIN article t ON " type " = 'article' AND t.id = " id
#define SHOWN                                                                            \
    " COALESCE(s.name, p.name, x.name, n.title, t.title, '') AS name,"                   \
    " COALESCE(sp.name, p.main_services, x.employer, n.number, t.source, '') AS note,"   \
    " COALESCE(s.listed, p.listed, x.listed, n.listed, t.state = 'published'"            \
    "  AND t.published_at <= NOW() AND (t.expires_at IS NULL OR t.expires_at > NOW()), 0)" \
    " = 0 AS gone"

QF_STATEMENT(THING,
    "SELECT f.subject_type, f.subject_id," SHOWN
    " FROM (SELECT ? AS subject_type, ? AS subject_id) f" THINGS("f.subject_type", "f.subject_id"))

qf_err *favourite_thing(struct qf_db *db, const char *kind, uint64_t id, struct favourite *f)
{
    if (!favourite_kind_word(kind)) return qf_not_found();
    QF_TRY(qf_get(db, THING, &favourite_type, f, QF_S(kind), QF_U(id)));
    return f->gone ? qf_not_found() : NULL;
}

QF_STATEMENT(HAS,
    "SELECT COUNT(*) FROM favourite WHERE account_id = ? AND subject_type = ? AND subject_id = ?")

qf_err *favourite_has(struct qf_db *db, const struct actor *who, const char *kind, uint64_t id,
                      bool *has)
{
    int64_t count = 0;
    QF_TRY(qf_number(db, HAS, &count, QF_U(who->account), QF_S(kind), QF_U(id)));
    *has = count > 0;
    return NULL;
}

QF_STATEMENT(LOCK, "SELECT id FROM account WHERE id = ? FOR UPDATE")
QF_STATEMENT(HOW_MANY, "SELECT COUNT(*) FROM favourite WHERE account_id = ?")
QF_STATEMENT(ADD,
    "INSERT INTO favourite (account_id, subject_type, subject_id, created_at)"
    " VALUES (?, ?, ?, NOW())")

qf_err *favourite_add(struct qf_db *db, const struct actor *who, const char *kind, uint64_t id)
{
    int64_t count = 0, locked;
    /* The account is the lock of who adds: two browsers cannot pass the limit. */
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(who->account)));
    QF_TRY(qf_number(db, HOW_MANY, &count, QF_U(who->account)));
    if (count >= FAVOURITES_MOST) return qf_state_error("收藏已有 500 条，请先去掉一些");
    qf_err *err = qf_exec(db, ADD, NULL, QF_U(who->account), QF_S(kind), QF_U(id));
    return qf_db_is_duplicate(err) ? NULL : err;
}

QF_STATEMENT(REMOVE,
    "DELETE FROM favourite WHERE account_id = ? AND subject_type = ? AND subject_id = ?")

qf_err *favourite_remove(struct qf_db *db, const struct actor *who, const char *kind,
                         uint64_t id)
{
    uint64_t removed;
    QF_TRY(qf_exec(db, REMOVE, &removed, QF_U(who->account), QF_S(kind), QF_U(id)));
    return removed ? NULL : qf_not_found();
}

#define OWN                                                                              \
    "SELECT f.subject_type, f.subject_id, f.created_at," SHOWN " FROM favourite f"       \
    THINGS("f.subject_type", "f.subject_id") " WHERE f.account_id = ?"

QF_STATEMENT(GET, OWN " AND f.subject_type = ? AND f.subject_id = ?")

qf_err *favourite_get(struct qf_db *db, const struct actor *who, const char *kind, uint64_t id,
                      struct favourite *f)
{
    return qf_get(db, GET, &favourite_type, f, QF_U(who->account), QF_S(kind), QF_U(id));
}

#define OF_KIND " AND CONCAT(f.subject_type) BETWEEN ? AND ?"

QF_STATEMENT(LIST,
    OWN OF_KIND " ORDER BY f.created_at DESC, f.subject_type, f.subject_id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM favourite f WHERE f.account_id = ?" OF_KIND)

qf_err *favourite_list(struct qf_db *db, const struct actor *who, const char *kind, int limit,
                       int offset, struct qf_list *list, int64_t *total)
{
    const struct range r = range_word(kind);
    QF_TRY(qf_number(db, COUNT, total, QF_U(who->account), QF_S(r.from), QF_S(r.to)));
    return qf_list(db, LIST, &favourite_type, list, QF_U(who->account), QF_S(r.from),
                   QF_S(r.to), QF_I(limit), QF_I(offset));
}

const struct qf_type favourite_count_type = QF_TYPE(favourite_count,
    QF_STR(favourite_count, subject_type), QF_I64(favourite_count, count));

QF_STATEMENT(COUNTS,
    "SELECT subject_type, COUNT(*) AS count FROM favourite WHERE account_id = ?"
    " GROUP BY subject_type ORDER BY subject_type LIMIT 5")

qf_err *favourite_counts(struct qf_db *db, const struct actor *who, struct qf_list *list)
{
    return qf_list(db, COUNTS, &favourite_count_type, list, QF_U(who->account));
}
