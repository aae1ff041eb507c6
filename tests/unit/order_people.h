/* Both sides of an order, others of their kind, windows that mediate, and an order in any state, in a
 * fresh database. */
#ifndef QF_TESTS_UNIT_ORDER_PEOPLE_H
#define QF_TESTS_UNIT_ORDER_PEOPLE_H

#include "case_people.h"

#include "model/order.h"
#include "model/payment.h"
#include "model/stage.h"

enum { BUYER = 77, OTHER_BUYER = 79, SELLER = 78, OTHER_SELLER = 80, SERVICE = 501, GONE = 502 };

static struct actor mediator, beside, other_buyer, other_seller;

static void enterprise_row(unsigned id, const char *uscc)
{
    run("INSERT INTO enterprise (id, name, uscc, region_code, window_id, created_at, updated_at)"
        " VALUES (%u, '样例企业 %u', '%s', '430104', %u, NOW(), NOW());", id, id, uscc, (unsigned)COUNTY);
}

static void provider_row(unsigned id, const char *uscc)
{
    run("INSERT INTO provider (id, kind, name, uscc, region_code, window_id, qualification_state,"
        " created_at, updated_at) VALUES (%u, 'social', '样例机构 %u', '%s', '430104', %u,"
        " 'approved', NOW(), NOW());", id, id, uscc, (unsigned)CITY);
}

static void service_row(unsigned id, unsigned seller, const char *state)
{
    run("INSERT INTO service (id, code, provider_id, provider_kind, category_code, region_code,"
        " window_id, name, summary, description_html, price_mode, price_fen, state, created_at,"
        " updated_at) VALUES (%u, 'SV%u', %u, 'social', '0904', '430104', %u, '现场诊断', '两天',"
        " '<p>诊断</p>', 'fixed', 680000, '%s', NOW(), NOW());", id, id, seller, (unsigned)CITY, state);
}

static int people_open(void **state)
{
    case_people_open(state);
    subject = 0;                        /* orders number themselves */
    order_follow();
    enterprise_row(BUYER, "91430104MAXMQU385C");
    enterprise_row(OTHER_BUYER, "91430104MA5KLRA9X8");
    provider_row(SELLER, "52430104MJJ0000001");
    provider_row(OTHER_SELLER, "52430104MJJ0000002");
    service_row(SERVICE, SELLER, "on_shelf");
    service_row(GONE, SELLER, "off_shelf");
    mediator = operator_of(911, CITY, "order.mediate");
    beside = operator_of(912, SIBLING, "order.mediate");
    other_buyer = account(913, "enterprise", QF_ENTERPRISE);
    other_buyer.org = OTHER_BUYER;
    other_seller = account(914, "provider", QF_PROVIDER);
    other_seller.org = OTHER_SELLER;
    return 0;
}

static inline uint64_t placed(void)
{
    uint64_t id = 0;
    assert_good(order_place(db, arena, &enterprise,
                            &(struct order_text){.service = SERVICE, .note = "先看现场",
                                                 .contact = "样例", .phone = "13800000000",
                                                 .wish_on = QF_NO_TIME}, &id));
    return id;
}

static inline struct order of(uint64_t id)
{
    struct order o;
    assert_good(order_for_window(db, id, &o));
    return o;
}

static inline struct case_file file_of(uint64_t id)
{
    struct case_file c;
    bool found;
    assert_good(order_case(db, id, &c, &found));
    assert_true(found);
    return c;
}

QF_STATEMENT(EVENTS, "SELECT COUNT(*) FROM case_event WHERE case_id = ?")
QF_STATEMENT(SERVICE_ORDERS, "SELECT order_count FROM service WHERE id = ?")
QF_STATEMENT(PROVIDER_ORDERS, "SELECT order_count * 1000 + on_time_count FROM provider WHERE id = ?")

static inline int64_t number(struct qf_statement *st, uint64_t id)
{
    int64_t n = -1;
    assert_good(qf_number(db, *st, &n, QF_U(id)));
    return n;
}

/* Put an order into a state as if it had come there. */
static inline void set_state(uint64_t id, const char *state)
{
    run("UPDATE case_file c JOIN workflow_activity a ON a.workflow_code = c.workflow_code"
        " AND a.workflow_version = c.workflow_version AND a.code = '%s'"
        " SET c.activity_code = a.code, c.turn = a.turn, c.function_code = a.function_code,"
        " c.closed_at = NULL WHERE c.subject_type = 'service_order' AND c.subject_id = %llu;"
        "\nUPDATE service_order SET state = '%s', finished_at = NULL WHERE id = %llu;",
        state, (unsigned long long)id, state, (unsigned long long)id);
}

static inline qf_err *fire(uint64_t id, const char *move, const struct actor *who, const char *why)
{
    return order_fire(db, arena, who, id, move, why);
}

#endif
