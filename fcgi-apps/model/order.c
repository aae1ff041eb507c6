/* Reading orders; order_place.c makes them, order_case.c moves them. */
#include "model/order.h"

#include "lib/core/str.h"
#include "lib/text/text.h"

const struct qf_type order_type = QF_TYPE(order,
    QF_U64(order, id), QF_U64(order, service_id), QF_U64(order, provider_id),
    QF_U64(order, enterprise_id), QF_U64(order, window_id), QF_U64(order, need_id),
    QF_STR(order, number), QF_STR(order, state), QF_STR(order, service_name),
    QF_STR(order, note), QF_STR(order, contact), QF_STR(order, phone),
    QF_STR(order, provider_name), QF_STR(order, provider_uscc), QF_STR(order, provider_phone),
    QF_STR(order, enterprise_name), QF_STR(order, enterprise_uscc),
    QF_STR(order, window_name), QF_STR(order, window_code), QF_STR(order, window_phone),
    QF_MONEY(order, amount_fen), QF_DATE(order, wish_on), QF_TIME(order, created_at),
    QF_TIME(order, updated_at), QF_TIME(order, effective_at), QF_TIME(order, finished_at),
    QF_BOOL(order, on_time));

/* An order that was loaded before orders kept them has its name and window from service and
 * provider. */
#define COLUMNS                                                                          \
    "SELECT o.id, o.service_id, o.provider_id, o.enterprise_id, o.need_id, o.number, o.state," \
    " COALESCE(NULLIF(o.service_name, ''), s.name) AS service_name, o.note, o.contact,"  \
    " o.phone, p.name AS provider_name, p.uscc AS provider_uscc, p.phone AS provider_phone," \
    " e.name AS enterprise_name, e.uscc AS enterprise_uscc, w.id AS window_id,"          \
    " w.name AS window_name, w.code AS window_code, w.phone AS window_phone,"            \
    " o.amount_fen, o.wish_on, o.created_at, o.updated_at, o.effective_at, o.finished_at," \
    " COALESCE(o.on_time, 0) AS on_time"
#define ORDER(index) COLUMNS " FROM service_order o " index JOINED
#define JOINED                                                                           \
    " STRAIGHT_JOIN service s ON s.id = o.service_id"                                    \
    " STRAIGHT_JOIN provider p ON p.id = o.provider_id"                                  \
    " STRAIGHT_JOIN enterprise e ON e.id = o.enterprise_id"                              \
    " STRAIGHT_JOIN platform_window w ON w.id = COALESCE(o.window_id, p.window_id)"

QF_STATEMENT(OF_ENTERPRISE, ORDER("") " WHERE o.id = ? AND o.enterprise_id = ?")
QF_STATEMENT(OF_PROVIDER, ORDER("") " WHERE o.id = ? AND o.provider_id = ?")
QF_STATEMENT(ANY, ORDER("") " WHERE o.id = ?")

qf_err *order_of_enterprise(struct qf_db *db, uint64_t enterprise, uint64_t id,
                            struct order *o)
{
    return qf_get(db, OF_ENTERPRISE, &order_type, o, QF_U(id), QF_U(enterprise));
}

qf_err *order_of_provider(struct qf_db *db, uint64_t provider, uint64_t id, struct order *o)
{
    return qf_get(db, OF_PROVIDER, &order_type, o, QF_U(id), QF_U(provider));
}

qf_err *order_for_window(struct qf_db *db, uint64_t id, struct order *o)
{
    return qf_get(db, ANY, &order_type, o, QF_U(id));
}

/* --- words --- */

struct state { const char *state, *word, *kind, *turn; };
static const struct state states[] = {
    {"waiting", "待接单", "wait", "provider"},
    {"drafting", "合同起草", "", "provider"},
    {"confirming", "待企业确认", "wait", "enterprise"},
    {"signing", "待签章", "", "provider"},
    {"effective", "已生效", "", "provider"},
    {"performing", "履约中", "", "provider"},
    {"paying", "待付款确认", "wait", "enterprise"},
    {"rating", "待评价", "wait", "enterprise"},
    {"finished", "完成", "good", ""},
    {"withdrawn", "已撤销", "idle", ""},
    {"refused", "已拒单", "idle", ""},
    {"changing", "变更中", "wait", "provider"},
    {"disputed", "争议中", "urgent", "window"},
    {"terminated", "已终止", "idle", ""},
};

static const struct state *state_of(const char *word)
{
    static const struct state unknown = {"", "", "", ""};
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, word)) return &states[i];
    return &unknown;
}

const char *order_state_word(const char *state) { return state_of(state)->word; }
const char *order_state_kind(const char *state) { return state_of(state)->kind; }
const char *order_turn(const char *state) { return state_of(state)->turn; }

bool order_may_withdraw(const char *state)
{
    return qf_eq(state, "waiting") || qf_eq(state, "drafting") || qf_eq(state, "confirming") ||
           qf_eq(state, "signing");
}

bool order_is_agreed(const struct order *o)
{
    if (order_may_withdraw(o->state)) return false;
    return o->effective_at != QF_NO_TIME || qf_eq(o->state, "finished");
}

const char *order_amount(struct qf_arena *a, const struct order *o)
{
    if (o->amount_fen > 0) return qf_fmt(a, "%s 元", qf_show_money(a, o->amount_fen));
    return order_is_agreed(o) ? "免费" : "以合同为准";
}

/* --- lists --- */

/* The states of a group as a set, which FIND_IN_SET reads; "" is every state. */
static const struct { const char *code, *word, *states; } groups[ORDER_GROUP_COUNT] = {
    [ORDERS_ALL] = {"", "全部", ""},
    [ORDERS_SIGNING] = {"signing", "签约中", "waiting,drafting,confirming,signing"},
    [ORDERS_RUNNING] = {"running", "履约中", "effective,performing,changing"},
    [ORDERS_PAYING] = {"paying", "待付款", "paying"},
    [ORDERS_RATING] = {"rating", "待评价", "rating"},
    [ORDERS_DISPUTED] = {"disputed", "争议中", "disputed"},
    [ORDERS_ENDED] = {"ended", "已结束", "finished,withdrawn,refused,terminated"},
};

const char *order_group_code(enum order_group g) { return groups[g].code; }
const char *order_group_word(enum order_group g) { return groups[g].word; }

enum order_group order_group_of(const char *code)
{
    for (int g = 0; g < ORDER_GROUP_COUNT; g++)
        if (qf_eq(groups[g].code, code)) return (enum order_group)g;
    return ORDERS_ALL;
}

#define FILTERED(side, other)                                                            \
    " WHERE o." side "_id = ? AND (? = '' OR FIND_IN_SET(o.state, ?))"                   \
    " AND (? = '' OR LOCATE(?, o.number) > 0 OR LOCATE(?, o.service_name) > 0"           \
    "  OR LOCATE(?, s.name) > 0 OR LOCATE(?, " other ".name) > 0)"
#define LISTED(side, other, order)                                                       \
    ORDER("FORCE INDEX (by_" side "_time)") FILTERED(side, other)                        \
    " ORDER BY " order " LIMIT ? OFFSET ?"
#define COUNTED(side, other)                                                             \
    "SELECT COUNT(*) FROM service_order o FORCE INDEX (by_" side "_time)"                \
    " STRAIGHT_JOIN service s ON s.id = o.service_id"                                    \
    " STRAIGHT_JOIN provider p ON p.id = o.provider_id"                                  \
    " STRAIGHT_JOIN enterprise e ON e.id = o.enterprise_id" FILTERED(side, other)

QF_STATEMENT(BOUGHT_NEWEST, LISTED("enterprise", "p", "o.id DESC"))
QF_STATEMENT(BOUGHT_OLDEST, LISTED("enterprise", "p", "o.id"))
QF_STATEMENT(BOUGHT_DEAREST, LISTED("enterprise", "p", "o.amount_fen DESC, o.id DESC"))
QF_STATEMENT(BOUGHT_COUNT, COUNTED("enterprise", "p"))
QF_STATEMENT(SOLD_NEWEST, LISTED("provider", "e", "o.id DESC"))
QF_STATEMENT(SOLD_OLDEST, LISTED("provider", "e", "o.id"))
QF_STATEMENT(SOLD_DEAREST, LISTED("provider", "e", "o.amount_fen DESC, o.id DESC"))
QF_STATEMENT(SOLD_COUNT, COUNTED("provider", "e"))

/* One group, newest first: who has ten thousand orders of which three wait for a payment is answered by
 * the index of states, and only the rows that are shown are read. */
#define GROUPED(side)                                                                    \
    COLUMNS " FROM (SELECT id FROM service_order FORCE INDEX (by_" side ")"              \
    " WHERE " side "_id = ? AND FIND_IN_SET(state, ?) ORDER BY id DESC LIMIT ? OFFSET ?) x" \
    " STRAIGHT_JOIN service_order o ON o.id = x.id" JOINED " ORDER BY o.id DESC LIMIT 100"

QF_STATEMENT(BOUGHT_GROUP, GROUPED("enterprise"))
QF_STATEMENT(SOLD_GROUP, GROUPED("provider"))

static bool buys(const char *side)
{
    return qf_eq(side, "enterprise");
}

static struct qf_statement *statement_of(const char *side, enum order_sort sort)
{
    bool bought = buys(side);
    if (sort == ORDERS_OLDEST) return bought ? &BOUGHT_OLDEST : &SOLD_OLDEST;
    if (sort == ORDERS_DEAREST) return bought ? &BOUGHT_DEAREST : &SOLD_DEAREST;
    return bought ? &BOUGHT_NEWEST : &SOLD_NEWEST;
}

qf_err *order_list(struct qf_db *db, const char *side, uint64_t org,
                   const struct order_filter *f, int limit, int offset, struct qf_list *list,
                   int64_t *total)
{
    const char *of = groups[f->group].states, *words = f->words;
    struct qf_statement *count = buys(side) ? &BOUGHT_COUNT : &SOLD_COUNT;
    struct order_counts all;
    if (*words) {
        QF_TRY(qf_number(db, *count, total, QF_U(org), QF_S(of), QF_S(of), QF_S(words),
                         QF_S(words), QF_S(words), QF_S(words), QF_S(words)));
    } else {
        QF_TRY(order_counts(db, side, org, &all));
        *total = all.of[f->group];
    }
    if (!*words && *of && f->sort == ORDERS_NEWEST)
        return qf_list(db, *(buys(side) ? &BOUGHT_GROUP : &SOLD_GROUP), &order_type, list,
                       QF_U(org), QF_S(of), QF_I(limit), QF_I(offset));
    return qf_list(db, *statement_of(side, f->sort), &order_type, list, QF_U(org), QF_S(of),
                   QF_S(of), QF_S(words), QF_S(words), QF_S(words), QF_S(words), QF_S(words),
                   QF_I(limit), QF_I(offset));
}

struct state_count { const char *state; int64_t count; };
static const struct qf_type state_count_type =
    QF_TYPE(state_count, QF_STR(state_count, state), QF_I64(state_count, count));

/* Answered by the index alone. */
QF_STATEMENT(BOUGHT_STATES,
    "SELECT state, COUNT(*) AS count FROM service_order FORCE INDEX (by_enterprise)"
    " WHERE enterprise_id = ? GROUP BY state LIMIT 20")
QF_STATEMENT(SOLD_STATES,
    "SELECT state, COUNT(*) AS count FROM service_order FORCE INDEX (by_provider)"
    " WHERE provider_id = ? GROUP BY state LIMIT 20")

/* Is a state in the set of a group? A group's set holds no state that is part of another's name. */
static bool in_group(int group, const char *state)
{
    const char *at = strstr(groups[group].states, state);
    size_t len = strlen(state);
    return at && (at[len] == ',' || at[len] == '\0');
}

qf_err *order_counts(struct qf_db *db, const char *side, uint64_t org, struct order_counts *c)
{
    struct qf_statement *st = buys(side) ? &BOUGHT_STATES : &SOLD_STATES;
    struct qf_list list;
    *c = (struct order_counts){{0}};
    QF_TRY(qf_list(db, *st, &state_count_type, &list, QF_U(org)));
    for (size_t i = 0; i < list.count; i++) {
        const struct state_count *s = QF_AT(list, struct state_count, i);
        c->of[ORDERS_ALL] += s->count;
        for (int g = ORDERS_ALL + 1; g < ORDER_GROUP_COUNT; g++)
            if (in_group(g, s->state)) c->of[g] += s->count;
    }
    return NULL;
}

QF_STATEMENT(WAITING,
    "SELECT COUNT(*) FROM service_order o FORCE INDEX (by_enterprise)"
    " STRAIGHT_JOIN order_stage g ON g.order_id = o.id AND g.state = 'delivered'"
    " WHERE o.enterprise_id = ? AND o.state = 'performing'")

qf_err *order_stages_waiting(struct qf_db *db, uint64_t enterprise, int64_t *count)
{
    return qf_number(db, WAITING, count, QF_U(enterprise));
}
