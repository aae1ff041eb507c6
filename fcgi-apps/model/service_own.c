/* What a provider and its window read of services; service_case.c writes. */
#include "model/service_own.h"

#include "lib/core/str.h"
#include "model/range.h"

const struct qf_type service_own_type = QF_TYPE(service_own,
    QF_U64(service_own, id), QF_U64(service_own, provider_id), QF_U64(service_own, window_id),
    QF_STR(service_own, code), QF_STR(service_own, name), QF_STR(service_own, category_code),
    QF_STR(service_own, state), QF_STR(service_own, return_reason),
    QF_STR(service_own, unshelf_reason), QF_STR(service_own, revision),
    QF_STR(service_own, provider_name), QF_STR(service_own, provider_kind),
    QF_STR(service_own, region_code), QF_STR(service_own, window_name),
    QF_STR(service_own, window_code), QF_STR(service_own, window_phone),
    QF_STR(service_own, price_mode), QF_STR(service_own, price_unit),
    QF_MONEY(service_own, price_fen), QF_INT(service_own, order_count),
    QF_INT(service_own, score_avg), QF_INT(service_own, score_count),
    QF_INT(service_own, view_count), QF_BOOL(service_own, listed),
    QF_BOOL(service_own, provider_listed), QF_TIME(service_own, submitted_at),
    QF_TIME(service_own, published_at), QF_TIME(service_own, updated_at),
    QF_TIME(service_own, created_at));

#define COLUMNS                                                                          \
    "SELECT s.id, s.provider_id, s.window_id, s.code, s.name, s.category_code, s.state,"  \
    " s.return_reason, s.unshelf_reason, COALESCE(v.state, '') AS revision,"             \
    " p.name AS provider_name, s.provider_kind, s.region_code, w.name AS window_name,"   \
    " w.code AS window_code, w.phone AS window_phone, s.price_mode, s.price_unit,"       \
    " s.price_fen, s.order_count, s.score_avg, s.score_count, s.view_count, s.listed,"   \
    " p.listed AS provider_listed, s.submitted_at, s.published_at, s.updated_at,"        \
    " s.created_at FROM service s JOIN provider p ON p.id = s.provider_id"               \
    " JOIN platform_window w ON w.id = s.window_id"                                      \
    " LEFT JOIN service_revision v ON v.service_id = s.id"

QF_STATEMENT(OWN, COLUMNS " WHERE s.id = ? AND s.provider_id = ? AND s.state <> 'deleted'")
QF_STATEMENT(ANY, COLUMNS " WHERE s.id = ?")

qf_err *service_own_get(struct qf_db *db, uint64_t provider, uint64_t id, struct service_own *s)
{
    return qf_get(db, OWN, &service_own_type, s, QF_U(id), QF_U(provider));
}

qf_err *service_own_for_window(struct qf_db *db, uint64_t id, struct service_own *s)
{
    return qf_get(db, ANY, &service_own_type, s, QF_U(id));
}

#define FILTERED                                                                         \
    " WHERE s.provider_id = ? AND s.state <> 'deleted' AND CONCAT(s.state) BETWEEN ? AND ?" \
    " AND (? = '' OR LOCATE(?, s.name) > 0 OR s.code = ?)"
#define ORDERED " ORDER BY s.return_reason = '', s.id DESC"

QF_STATEMENT(LIST, COLUMNS FILTERED ORDERED " LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM service s" FILTERED)

qf_err *service_own_list(struct qf_db *db, uint64_t provider, const struct service_own_filter *f,
                         int limit, int offset, struct qf_list *list, int64_t *total)
{
    struct range state = range_word(f->state);
    QF_TRY(qf_number(db, COUNT, total, QF_U(provider), QF_S(state.from), QF_S(state.to),
                     QF_S(f->words), QF_S(f->words), QF_S(f->words)));
    return qf_list(db, LIST, &service_own_type, list, QF_U(provider), QF_S(state.from),
                   QF_S(state.to), QF_S(f->words), QF_S(f->words), QF_S(f->words), QF_I(limit),
                   QF_I(offset));
}

qf_err *service_own_each(struct qf_db *db, uint64_t provider, const struct service_own_filter *f,
                         int limit, qf_err *(*fn)(void *row, void *arg), void *arg)
{
    struct range state = range_word(f->state);
    struct service_own row;
    return qf_each(db, LIST, &service_own_type, &row, fn, arg, QF_U(provider), QF_S(state.from),
                   QF_S(state.to), QF_S(f->words), QF_S(f->words), QF_S(f->words), QF_I(limit),
                   QF_I(0));
}

const struct qf_type service_own_count_type = QF_TYPE(service_own_count,
    QF_STR(service_own_count, state), QF_I64(service_own_count, count));

QF_STATEMENT(COUNTS, "SELECT state, COUNT(*) AS count FROM service"
             " WHERE provider_id = ? AND state <> 'deleted' GROUP BY state")

qf_err *service_own_counts(struct qf_db *db, uint64_t provider, struct qf_list *list)
{
    return qf_list(db, COUNTS, &service_own_count_type, list, QF_U(provider));
}

static const struct qf_type offerer_type = QF_TYPE(service_offerer,
    QF_STR(service_offerer, contact), QF_STR(service_offerer, phone),
    QF_STR(service_offerer, email));

QF_STATEMENT(OFFERER, "SELECT contact, phone, email FROM provider WHERE id = ?")

qf_err *service_own_offerer(struct qf_db *db, uint64_t provider, struct service_offerer *o)
{
    return qf_get(db, OFFERER, &offerer_type, o, QF_U(provider));
}

const struct qf_type service_own_code_type =
    QF_TYPE(service_own_code, QF_STR(service_own_code, code));

/* A code of level 1 stands for all its children. */
QF_STATEMENT(CODES,
    "SELECT c.code FROM category c WHERE c.parent_code IS NOT NULL AND c.active = 1"
    " AND EXISTS (SELECT 1 FROM provider_category pc WHERE pc.provider_id = ?"
    "  AND pc.category_code IN (c.code, c.parent_code)) ORDER BY c.code LIMIT 1000")

qf_err *service_own_codes(struct qf_db *db, uint64_t provider, struct qf_list *list)
{
    return qf_list(db, CODES, &service_own_code_type, list, QF_U(provider));
}

QF_STATEMENT(OPEN_ORDERS,
    "SELECT COUNT(*) FROM service_order WHERE service_id = ?"
    " AND state NOT IN ('finished', 'withdrawn', 'refused', 'terminated')")

qf_err *service_own_open_orders(struct qf_db *db, uint64_t id, int64_t *count)
{
    return qf_number(db, OPEN_ORDERS, count, QF_U(id));
}

/* --- states --- */

static const struct {
    const char *code, *word, *kind, *workflow;
    bool write, unshelf, withdraw, drop;
} states[] = {
    {"new", "新服务", "idle", "service", .write = true, .drop = true},
    {"shelf_review", "上架审核中", "wait", "service", .withdraw = true},
    {"on_shelf", "已上架", "good", "service", .write = true, .unshelf = true},
    {"change_review", "变更审核中", "wait", "service_change", .withdraw = true},
    {"unshelf_review", "下架审核中", "wait", "service_unshelf", .withdraw = true},
    {"off_shelf", "已下架", "idle", "service_unshelf", .write = true, .drop = true},
    {"deleted", "已删除", "idle", "service"},
};

/* The place of a state; an unknown one is as good as deleted. */
static size_t place(const char *state)
{
    size_t i = 0;
    while (i + 1 < sizeof states / sizeof *states && !qf_eq(states[i].code, state)) i++;
    return i;
}

bool service_own_may_write(const char *state) { return states[place(state)].write; }
bool service_own_may_unshelf(const char *state) { return states[place(state)].unshelf; }
bool service_own_may_withdraw(const char *state) { return states[place(state)].withdraw; }
bool service_own_may_delete(const char *state) { return states[place(state)].drop; }
const char *service_own_workflow(const char *state) { return states[place(state)].workflow; }
const char *service_state_word(const char *state) { return states[place(state)].word; }
const char *service_state_kind(const char *state) { return states[place(state)].kind; }
