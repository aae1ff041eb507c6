/* 制作合同: a new contract, filled in as far as the platform knows. */
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/calendar.h"
#include "model/contract_clause.h"
#include "model/contract_inside.h"
#include "model/order.h"
#include "model/secret.h"

/* Working days that signing takes at most, by the clocks of the order's workflow: drafting and
 * confirming; and that acceptance and payment take after the last stage. */
enum { DAYS_TO_SIGN = 10, DAYS_AFTER = 20, DAYS_OF_ONE = 20 };

struct known {
    const char *project, *place, *note, *description;
    const char *buyer_name, *buyer_uscc, *buyer_address, *buyer_legal, *buyer_contact,
        *buyer_phone;
    const char *seller_name, *seller_uscc, *seller_address, *seller_legal, *seller_contact,
        *seller_phone;
    int64_t total_fen;
    int invoice;
    uint64_t service_id;
};
static const struct qf_type known_type = QF_TYPE(known,
    QF_STR(known, project), QF_STR(known, place), QF_STR(known, note),
    QF_STR(known, description), QF_STR(known, buyer_name), QF_STR(known, buyer_uscc),
    QF_STR(known, buyer_address), QF_STR(known, buyer_legal), QF_STR(known, buyer_contact),
    QF_STR(known, buyer_phone), QF_STR(known, seller_name), QF_STR(known, seller_uscc),
    QF_STR(known, seller_address), QF_STR(known, seller_legal), QF_STR(known, seller_contact),
    QF_STR(known, seller_phone), QF_MONEY(known, total_fen), QF_INT(known, invoice),
    QF_U64(known, service_id));

QF_STATEMENT(KNOWN,
    "SELECT COALESCE(NULLIF(o.service_name, ''), s.name) AS project, r.name AS place, o.note,"
    " s.description_html AS description, e.name AS buyer_name, e.uscc AS buyer_uscc,"
    " e.address AS buyer_address, e.legal_person AS buyer_legal,"
    " COALESCE(NULLIF(o.contact, ''), e.contact) AS buyer_contact,"
    " COALESCE(NULLIF(o.phone, ''), e.contact_phone) AS buyer_phone,"
    " p.name AS seller_name, p.uscc AS seller_uscc, p.address AS seller_address,"
    " p.legal_person AS seller_legal, p.contact AS seller_contact,"
    " LEFT(COALESCE(NULLIF(p.contact_phone, ''), p.phone), 20) AS seller_phone,"
    " o.amount_fen AS total_fen, s.invoice, o.service_id"
    " FROM service_order o JOIN service s ON s.id = o.service_id"
    " JOIN enterprise e ON e.id = o.enterprise_id JOIN provider p ON p.id = o.provider_id"
    " JOIN region r ON r.code = p.city_code WHERE o.id = ?")

/* --- stages --- */

struct plan { const char *name, *deliverable; int days, percent; };
static const struct qf_type plan_type = QF_TYPE(plan, QF_STR(plan, name),
    QF_STR(plan, deliverable), QF_INT(plan, days), QF_INT(plan, percent));

QF_STATEMENT(PLANS,
    "SELECT name, deliverable, days, percent FROM service_stage WHERE service_id = ?"
    " ORDER BY seq LIMIT 8")
QF_STATEMENT(ADD_STAGE,
    "INSERT INTO order_stage (order_id, seq, name, deliverable, due_on, amount_fen)"
    " VALUES (?, ?, ?, ?, ?, ?)")

/* A service without stages is done in one. */
static qf_err *plans_of(struct qf_db *db, struct qf_arena *a, uint64_t service,
                        struct qf_list *list)
{
    QF_TRY(qf_list(db, PLANS, &plan_type, list, QF_U(service)));
    if (list->count) return NULL;
    struct plan *one = qf_alloc(a, sizeof *one);
    *one = (struct plan){"服务完成", "按约定完成服务并交付成果", DAYS_OF_ONE, 100};
    *list = (struct qf_list){1, one, &plan_type};
    return NULL;
}

struct dates { struct qf_arena *arena; struct calendar calendar; qf_time now; int days; };

/* So many working days after the last. */
static qf_time day_after(struct dates *d, int days)
{
    d->days += days;
    if (d->days > CALENDAR_MOST_DAYS) d->days = CALENDAR_MOST_DAYS;
    return calendar_due(d->arena, &d->calendar, d->now, d->days).day;
}

/* The last stage takes what rounding left. */
static qf_err *add_stages(struct qf_db *db, uint64_t order, const struct qf_list *plans,
                          int64_t total, struct dates *d)
{
    int64_t rest = total;
    for (size_t i = 0; i < plans->count; i++) {
        const struct plan *p = QF_AT(*plans, struct plan, i);
        int64_t share = i + 1 == plans->count ? rest : total / 100 * p->percent;
        rest -= share;
        QF_TRY(qf_exec(db, ADD_STAGE, NULL, QF_U(order), QF_I(i + 1), QF_S(p->name),
                       QF_S(p->deliverable), QF_D(day_after(d, p->days)), QF_I(share)));
    }
    return NULL;
}

/* --- the contract --- */

QF_STATEMENT(ADD,
    "INSERT INTO contract (order_id, number, project, place, valid_from, buyer_name,"
    " buyer_uscc, buyer_address, buyer_legal, buyer_contact, buyer_phone, seller_name,"
    " seller_uscc, seller_address, seller_legal, seller_contact, seller_phone, goal, content,"
    " method, total_fen, payment, payee, invoice, secrecy, acceptance, breach, updated_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
    " ?)")
QF_STATEMENT(VALID_TO, "UPDATE contract SET valid_to = ? WHERE order_id = ?")

/* H2026112114196: the day and five random digits. */
static const char *new_number(struct qf_arena *a, qf_time now)
{
    char digits[7];
    struct qf_civil day = qf_civil_of(now);
    secret_digits(digits);
    return qf_fmt(a, "H%04d%02d%02d%.5s", day.year, day.month, day.day, digits);
}

static qf_err *insert(struct qf_db *db, struct qf_arena *a, uint64_t order,
                      const struct known *k, const char *payment, qf_time now)
{
    qf_err *err = NULL;
    for (int tries = 0; tries < 5; tries++) {
        err = qf_exec(db, ADD, NULL, QF_U(order), QF_S(new_number(a, now)), QF_S(k->project),
                      QF_S(k->place), QF_D(qf_day(now)), QF_S(k->buyer_name),
                      QF_S(k->buyer_uscc), QF_S(k->buyer_address), QF_S(k->buyer_legal),
                      QF_S(k->buyer_contact), QF_S(k->buyer_phone), QF_S(k->seller_name),
                      QF_S(k->seller_uscc), QF_S(k->seller_address), QF_S(k->seller_legal),
                      QF_S(k->seller_contact), QF_S(k->seller_phone), QF_S(k->note),
                      QF_S(qf_plain(a, k->description, 3000)), QF_S(clause_method),
                      QF_I(k->total_fen), QF_S(payment), QF_S(k->seller_name),
                      QF_I(k->invoice), QF_S(clause_secrecy), QF_S(clause_acceptance),
                      QF_S(clause_breach), QF_T(now));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

qf_err *contract_begin_at(struct qf_db *db, struct qf_arena *a, uint64_t order, qf_time now)
{
    struct known k;
    struct qf_list plans, before;
    struct dates d = {.arena = a, .now = now, .days = DAYS_TO_SIGN};
    QF_TRY(qf_get(db, KNOWN, &known_type, &k, QF_U(order)));
    QF_TRY(plans_of(db, a, k.service_id, &plans));
    QF_TRY(calendar_load(db, &d.calendar));
    const char *payment = plans.count > 1 && k.total_fen > 0 ? "stages" : "once";
    QF_TRY(insert(db, a, order, &k, payment, now));
    QF_TRY(contract_stages(db, order, &before));
    if (before.count == 0) QF_TRY(add_stages(db, order, &plans, k.total_fen, &d));
    return qf_exec(db, VALID_TO, NULL, QF_D(day_after(&d, DAYS_AFTER)), QF_U(order));
}

qf_err *contract_begin(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                       uint64_t id)
{
    struct order o;
    struct case_file c;
    struct contract before;
    bool found;
    if (who->kind != QF_PROVIDER) return qf_not_found();
    QF_TRY(order_lock(db, who, id, &o, &c));
    QF_TRY(contract_get(db, id, &before, &found));
    if (found) return NULL;
    if (!contract_seller_may_write(o.state))
        return qf_state_error("这笔订单现在是“%s”，不能制作合同", order_state_word(o.state));
    return contract_begin_at(db, a, id, qf_now());
}
