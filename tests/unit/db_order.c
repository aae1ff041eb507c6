/* The life of an order against a database: every state times every move times everybody who could try
 * it; what hangs on a move (counters, payment, stages); and that each is done once. */
#include "order_people.h"

/* --- the machine --- */

static const char *const states[] = {
    "waiting", "drafting", "confirming", "signing", "effective", "performing", "paying",
    "rating", "disputed", "finished", "withdrawn", "refused", "terminated"};
enum { STATES = sizeof states / sizeof *states };

enum side { BUYS, SELLS, MEDIATES, SYSTEM, SIDES_OWN, FOREIGN_BUYER = SIDES_OWN, FOREIGN_SELLER,
            FOREIGN_WINDOW, SIDES };

/* All that may be done (domain facts 8, and the mission's decision 4); what is not here must not. */
static const struct allowed { const char *from, *move; enum side side; const char *to; bool reason; }
allowed[] = {
    {"waiting", "accept", SELLS, "drafting", false},
    {"waiting", "refuse", SELLS, "refused", true},
    {"waiting", "withdraw", BUYS, "withdrawn", true},
    {"waiting", "match", SYSTEM, "drafting", false},
    {"drafting", "send", SELLS, "confirming", false},
    {"drafting", "refuse", SELLS, "refused", true},
    {"drafting", "withdraw", BUYS, "withdrawn", true},
    {"confirming", "confirm", BUYS, "signing", false},
    {"confirming", "return", BUYS, "drafting", true},
    {"confirming", "withdraw", BUYS, "withdrawn", true},
    {"signing", "submit", SELLS, "effective", false},
    {"signing", "reopen", SELLS, "drafting", true},
    {"signing", "withdraw", BUYS, "withdrawn", true},
    {"effective", "start", SELLS, "performing", false},
    {"effective", "dispute", BUYS, "disputed", true},
    {"effective", "dispute_provider", SELLS, "disputed", true},
    {"performing", "complete", SYSTEM, "paying", false},
    {"performing", "free", SYSTEM, "rating", false},
    {"performing", "dispute", BUYS, "disputed", true},
    {"performing", "dispute_provider", SELLS, "disputed", true},
    {"paying", "pay", BUYS, "rating", false},
    {"paying", "paid", SYSTEM, "rating", false},
    {"paying", "dispute", BUYS, "disputed", true},
    {"paying", "dispute_provider", SELLS, "disputed", true},
    {"rating", "rate", BUYS, "finished", false},
    {"rating", "close", SYSTEM, "finished", false},
    {"rating", "dispute_provider", SELLS, "disputed", true},
    {"disputed", "resume", MEDIATES, "performing", true},
    {"disputed", "terminate", MEDIATES, "terminated", true},
};
enum { ALLOWED = sizeof allowed / sizeof *allowed };

static const struct actor *actor_of(enum side side)
{
    const struct actor *const actors[SIDES] = {
        [BUYS] = &enterprise, [SELLS] = &provider, [MEDIATES] = &mediator, [SYSTEM] = NULL,
        [FOREIGN_BUYER] = &other_buyer, [FOREIGN_SELLER] = &other_seller,
        [FOREIGN_WINDOW] = &beside};
    return actors[side];
}

static const struct allowed *find(const char *from, const char *move, enum side side)
{
    for (int i = 0; i < ALLOWED; i++)
        if (qf_eq(allowed[i].from, from) && qf_eq(allowed[i].move, move) &&
            allowed[i].side == side)
            return &allowed[i];
    return NULL;
}

static void stands(uint64_t id, const char *state, const char *why)
{
    struct order o = of(id);
    struct case_file c = file_of(id);
    if (!qf_eq(o.state, state) || !qf_eq(c.activity_code, state))
        fail_msg("%s: order %s, case %s, not %s", why, o.state, c.activity_code, state);
}

static void try_one(uint64_t id, const char *from, const char *move, enum side side)
{
    const struct allowed *a = find(from, move, side);
    const char *why = qf_fmt(arena, "%s %s side %u", from, move, side);
    uint64_t file = file_of(id).id;
    int64_t before = number(&EVENTS, file);
    qf_err *e = fire(id, move, actor_of(side), "理由");
    int status = e ? e->status : 0;
    qf_err_forget();
    if (!a) {
        bool foreign = side >= SIDES_OWN;
        if (foreign ? status != 404 : status != 404 && status != 409)
            fail_msg("%s: answered %d", why, status);
        stands(id, from, why);
        assert_int_equal(number(&EVENTS, file), before);
        return;
    }
    if (status) fail_msg("%s: refused with %d", why, status);
    stands(id, a->to, why);
    assert_true(number(&EVENTS, file) > before);
    set_state(id, from);
}

static void every_move_in_every_state_by_everybody(void **state)
{
    (void)state;
    uint64_t id = placed();
    for (int s = 0; s < STATES; s++) {
        set_state(id, states[s]);
        for (int m = 0; m < ALLOWED; m++)
            for (enum side side = 0; side < SIDES; side++)
                try_one(id, states[s], allowed[m].move, side);
    }
}

static void a_step_that_needs_a_reason_is_not_done_without(void **state)
{
    (void)state;
    uint64_t id = placed();
    for (int m = 0; m < ALLOWED; m++) {
        if (!allowed[m].reason) continue;
        set_state(id, allowed[m].from);
        qf_err *e = fire(id, allowed[m].move, actor_of(allowed[m].side), "");
        if (!e || e->status != 422) fail_msg("%s %s", allowed[m].from, allowed[m].move);
        assert_string_equal(e->field, "comment");
        qf_err_forget();
        stands(id, allowed[m].from, allowed[m].move);
    }
}

/* --- placing --- */

static void an_order_has_two_sides_and_a_clock(void **state)
{
    (void)state;
    struct qf_list list;
    int64_t total;
    uint64_t id = placed();
    struct order o = of(id);
    struct case_file c = file_of(id);
    assert_int_equal(o.amount_fen, 680000);
    assert_int_equal(strlen(o.number), 14);
    assert_string_equal(c.turn, "counterpart");
    assert_int_equal(c.due_days, 2);
    assert_int_equal(c.window_id, CITY);
    assert_int_equal(c.applicant_org, BUYER);
    assert_int_equal(c.counterpart_org, SELLER);
    const struct order_filter all = {.group = ORDERS_SIGNING, .words = o.number};
    assert_good(order_list(db, "provider", SELLER, &all, 5, 0, &list, &total));
    assert_int_equal(total, 1);
    assert_good(order_list(db, "provider", OTHER_SELLER, &all, 5, 0, &list, &total));
    assert_int_equal(total, 0);
}

static void what_is_gone_or_ones_own_is_not_ordered(void **state)
{
    (void)state;
    uint64_t id;
    struct order_text text = {.service = GONE, .note = "", .contact = "", .phone = "",
                              .wish_on = QF_NO_TIME};
    assert_true(unit_refused(order_place(db, arena, &enterprise, &text, &id), 404));
    text.service = 999;
    assert_true(unit_refused(order_place(db, arena, &enterprise, &text, &id), 404));
    run("UPDATE enterprise SET uscc = '52430104MJJ0000001' WHERE id = %u;", (unsigned)OTHER_BUYER);
    text.service = SERVICE;
    assert_true(unit_refused(order_place(db, arena, &other_buyer, &text, &id), 422));
}

static void a_quote_begins_with_the_contract(void **state)
{
    (void)state;
    uint64_t id = 0;
    assert_good(order_place_quote(db, arena, &enterprise,
                                  &(struct order_quote){.service = SERVICE, .amount_fen = 12345,
                                                        .note = "报价", .contact = "样例",
                                                        .phone = "13800000000"}, &id));
    stands(id, "drafting", "quote");
    assert_int_equal(of(id).amount_fen, 12345);
}

/* --- stages and payment --- */

static void stages(uint64_t id, const char *first, const char *second)
{
    run("DELETE FROM order_stage WHERE order_id = %llu;"
        "\nINSERT INTO order_stage (order_id, seq, name, deliverable, due_on, amount_fen) VALUES"
        " (%llu, 1, '走访', '记录', %s, 280000), (%llu, 2, '报告', '报告', %s, 400000);",
        (unsigned long long)id, (unsigned long long)id, first, (unsigned long long)id, second);
}

static void deliver_and_accept(uint64_t id, int seq)
{
    assert_good(stage_deliver(db, arena, &provider, id, seq, "已交付"));
    assert_good(stage_accept(db, arena, &enterprise, id, seq, ""));
}

/* From an order in force with two stages to the rating. */
static uint64_t performed(const char *first, const char *second)
{
    uint64_t id = placed();
    set_state(id, "effective");
    stages(id, first, second);
    deliver_and_accept(id, 2);
    deliver_and_accept(id, 1);
    return id;
}

static qf_err *pay(uint64_t id)
{
    QF_TRY(payment_declare(db, &enterprise, id, &(struct payment_text){qf_day(qf_now()), "0123"}));
    return payment_confirm(db, arena, &enterprise, id);
}

static void stages_are_delivered_and_accepted_in_any_order(void **state)
{
    (void)state;
    uint64_t id = placed();
    stages(id, "NULL", "NULL");
    assert_true(unit_refused(stage_deliver(db, arena, &provider, id, 1, "早了"), 409));
    set_state(id, "effective");
    assert_true(unit_refused(stage_accept(db, arena, &enterprise, id, 1, ""), 409));
    assert_true(unit_refused(stage_deliver(db, arena, &enterprise, id, 1, ""), 404));
    assert_true(unit_refused(stage_deliver(db, arena, &other_seller, id, 1, ""), 404));
    assert_true(unit_refused(stage_deliver(db, arena, &provider, id, 3, ""), 404));
    assert_good(stage_deliver(db, arena, &provider, id, 2, "报告"));
    stands(id, "performing", "first delivery");
    assert_true(unit_refused(stage_deliver(db, arena, &provider, id, 2, "又一次"), 409));
    assert_true(unit_refused(stage_accept(db, arena, &provider, id, 2, ""), 404));
    assert_true(unit_refused(stage_accept(db, arena, &other_buyer, id, 2, ""), 404));
    assert_true(unit_refused(stage_return(db, arena, &enterprise, id, 2, ""), 422));
    assert_good(stage_return(db, arena, &enterprise, id, 2, "缺预算表"));
    assert_true(unit_refused(stage_accept(db, arena, &enterprise, id, 2, ""), 409));
    deliver_and_accept(id, 2);
    assert_true(unit_refused(stage_deliver(db, arena, &provider, id, 2, ""), 409));
    stands(id, "performing", "one of two");
    deliver_and_accept(id, 1);
    stands(id, "paying", "all accepted");
}

static void what_costs_nothing_is_not_paid(void **state)
{
    (void)state;
    uint64_t id = placed();
    run("UPDATE service_order SET amount_fen = 0 WHERE id = %llu;", (unsigned long long)id);
    set_state(id, "effective");
    stages(id, "NULL", "NULL");
    deliver_and_accept(id, 1);
    deliver_and_accept(id, 2);
    stands(id, "rating", "free");
    assert_true(unit_refused(pay(id), 409));
}

static void a_payment_is_declared_confirmed_and_acknowledged_once(void **state)
{
    (void)state;
    struct payment p;
    bool found;
    uint64_t id = performed("NULL", "NULL");
    assert_true(unit_refused(payment_confirm(db, arena, &enterprise, id), 409));
    assert_true(unit_refused(payment_acknowledge(db, arena, &provider, id), 409));
    assert_true(unit_refused(payment_confirm(db, arena, &other_buyer, id), 404));
    assert_good(pay(id));
    stands(id, "rating", "paid");
    assert_true(unit_refused(pay(id), 409));
    assert_good(payment_of(db, id, &p, &found));
    assert_int_equal(p.amount_fen, 680000);
    assert_string_equal(p.state, "confirmed");
    assert_true(unit_refused(payment_acknowledge(db, arena, &other_seller, id), 404));
    assert_good(payment_acknowledge(db, arena, &provider, id));
    assert_true(unit_refused(payment_acknowledge(db, arena, &provider, id), 409));
    assert_true(unit_refused(order_dispute(db, arena, &provider, id, "没有收到"), 409));
}

static void a_dispute_about_a_payment_asks_for_it_again(void **state)
{
    (void)state;
    struct payment p;
    bool found;
    uint64_t id = performed("NULL", "NULL");
    assert_good(pay(id));
    assert_true(unit_refused(order_dispute(db, arena, &enterprise, id, "不"), 409));
    assert_good(order_dispute(db, arena, &provider, id, "没有收到款"));
    stands(id, "disputed", "dispute");
    assert_true(unit_refused(stage_deliver(db, arena, &provider, id, 1, ""), 409));
    assert_good(fire(id, "resume", &mediator, "请企业补交回单"));
    stands(id, "paying", "resumed with every stage accepted");
    assert_good(payment_of(db, id, &p, &found));
    assert_string_equal(p.state, "declared");
    assert_good(payment_confirm(db, arena, &enterprise, id));
    assert_good(order_dispute(db, arena, &provider, id, "还是没有收到"));
    assert_good(payment_acknowledge(db, arena, &provider, id));
    assert_good(fire(id, "resume", &mediator, "已到账"));
    stands(id, "rating", "acknowledged meanwhile");
}

/* --- the end --- */

static void a_finished_order_is_counted_once_and_judged_by_its_days(void **state)
{
    (void)state;
    int64_t orders = number(&SERVICE_ORDERS, SERVICE), sold = number(&PROVIDER_ORDERS, SELLER);
    uint64_t good = performed("CURDATE()", "CURDATE() + INTERVAL 5 DAY");
    uint64_t late = performed("CURDATE()", "CURDATE() - INTERVAL 1 DAY");
    assert_good(pay(good));
    assert_good(pay(late));
    assert_good(fire(good, "rate", &enterprise, ""));
    assert_good(fire(late, "close", NULL, ""));
    assert_true(unit_refused(fire(good, "rate", &enterprise, ""), 409));
    assert_true(unit_refused(fire(good, "close", NULL, ""), 409));
    assert_int_equal(number(&SERVICE_ORDERS, SERVICE), orders + 2);
    assert_int_equal(number(&PROVIDER_ORDERS, SELLER), sold + 2001);
    assert_true(of(good).on_time);
    assert_false(of(late).on_time);
    assert_true(of(good).finished_at != QF_NO_TIME);
}

static void an_order_that_ends_otherwise_is_not_counted(void **state)
{
    (void)state;
    int64_t orders = number(&SERVICE_ORDERS, SERVICE);
    uint64_t id = placed();
    assert_good(fire(id, "withdraw", &enterprise, "不办了"));
    assert_true(of(id).finished_at != QF_NO_TIME);
    assert_int_equal(number(&SERVICE_ORDERS, SERVICE), orders);
}

static void the_amount_becomes_the_contracts(void **state)
{
    (void)state;
    uint64_t id = placed();
    run("INSERT INTO contract (order_id, number, total_fen, updated_at) VALUES (%llu, 'H%llu',"
        " 512345, NOW());", (unsigned long long)id, (unsigned long long)id);
    set_state(id, "signing");
    assert_good(fire(id, "submit", &provider, ""));
    assert_int_equal(of(id).amount_fen, 512345);
    assert_true(of(id).effective_at != QF_NO_TIME);
}

static void an_order_without_a_case_is_read_and_not_moved(void **state)
{
    (void)state;
    uint64_t id = placed();
    struct order o;
    run("DELETE e FROM case_event e JOIN case_file c ON c.id = e.case_id"
        " WHERE c.subject_type = 'service_order' AND c.subject_id = %llu;"
        "\nDELETE FROM case_file WHERE subject_type = 'service_order' AND subject_id = %llu;",
        (unsigned long long)id, (unsigned long long)id);
    assert_good(order_of_enterprise(db, BUYER, id, &o));
    assert_true(unit_refused(fire(id, "accept", &provider, ""), 409));
    assert_true(unit_refused(fire(id, "accept", &other_seller, ""), 404));
}

static void lateness_is_counted_in_days(void **state)
{
    (void)state;
    qf_time today = qf_day(qf_now());
    struct stage s = {.state = "open", .due_on = today, .delivered_at = QF_NO_TIME};
    assert_int_equal(stage_late(&s, today), 0);
    s.due_on = qf_add_days(today, -3);
    assert_int_equal(stage_late(&s, today), 3);
    s.state = "delivered";
    s.delivered_at = qf_add_days(today, -2) + 3600;
    assert_int_equal(stage_late(&s, today), 1);
    s.due_on = QF_NO_TIME;
    assert_int_equal(stage_late(&s, today), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_order_has_two_sides_and_a_clock),
        cmocka_unit_test(every_move_in_every_state_by_everybody),
        cmocka_unit_test(a_step_that_needs_a_reason_is_not_done_without),
        cmocka_unit_test(a_quote_begins_with_the_contract),
        cmocka_unit_test(stages_are_delivered_and_accepted_in_any_order),
        cmocka_unit_test(what_costs_nothing_is_not_paid),
        cmocka_unit_test(a_payment_is_declared_confirmed_and_acknowledged_once),
        cmocka_unit_test(a_dispute_about_a_payment_asks_for_it_again),
        cmocka_unit_test(a_finished_order_is_counted_once_and_judged_by_its_days),
        cmocka_unit_test(an_order_that_ends_otherwise_is_not_counted),
        cmocka_unit_test(the_amount_becomes_the_contracts),
        cmocka_unit_test(an_order_without_a_case_is_read_and_not_moved),
        cmocka_unit_test(lateness_is_counted_in_days),
        cmocka_unit_test(what_is_gone_or_ones_own_is_not_ordered),
    };
    return cmocka_run_group_tests_name("db_order", tests, people_open, database_close);
}
