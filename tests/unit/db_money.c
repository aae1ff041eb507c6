/* Contracts, payments and lists of orders where no page leads to: the other side, another state, nothing
 * written yet. Each is refused for its own reason, and nothing is changed. */
#include "order_people.h"

#include "model/contract.h"
#include "model/contract_clause.h"

enum { NOWHERE = 999999 };

/* An order whose contract is being written. */
static uint64_t drafted(void)
{
    uint64_t id = placed();
    set_state(id, "drafting");
    assert_good(contract_begin(db, arena, &provider, id));
    return id;
}

static struct contract of_order(uint64_t id)
{
    struct contract c;
    bool found;
    assert_good(contract_get(db, id, &c, &found));
    assert_true(found);
    return c;
}

/* --- contracts --- */

static void only_the_provider_writes(void **state)
{
    (void)state;
    uint64_t id = placed();
    set_state(id, "drafting");
    assert_true(unit_refused(contract_begin(db, arena, &enterprise, id), 404));
    assert_true(unit_refused(contract_begin(db, arena, &mediator, id), 404));
    assert_true(unit_refused(contract_begin(db, arena, &other_seller, id), 404));
    assert_good(contract_begin(db, arena, &provider, id));
    struct contract c = of_order(id);
    assert_true(unit_refused(contract_save_basis(db, &enterprise, &c), 404));
    assert_true(unit_refused(contract_save_terms(db, &other_seller, &c), 404));
    assert_true(unit_refused(contract_save_work(db, &mediator, &c, NULL, 0), 404));
    assert_true(unit_refused(contract_save_buyer(db, &provider, &c), 404));
    assert_true(unit_refused(contract_save_buyer(db, &other_buyer, &c), 404));
    assert_true(unit_refused(contract_add_files(db, arena, &enterprise, id, true), 404));
    assert_true(unit_refused(contract_drop_file(db, &enterprise, id, "x"), 404));
}

static void a_contract_is_begun_once_and_in_its_time(void **state)
{
    (void)state;
    uint64_t id = placed();
    assert_true(unit_refused(contract_begin(db, arena, &provider, id), 409));
    set_state(id, "drafting");
    assert_good(contract_begin(db, arena, &provider, id));
    struct contract first = of_order(id);
    assert_good(contract_begin(db, arena, &provider, id));
    assert_string_equal(of_order(id).number, first.number);
}

/* A service of two steps is paid in stages, one that costs nothing is not. */
static void the_plan_of_the_service_becomes_the_stages(void **state)
{
    (void)state;
    struct qf_list stages;
    run("INSERT INTO service_stage (service_id, seq, name, deliverable, days, percent) VALUES"
        " (%u, 1, '走访', '记录', 10, 40), (%u, 2, '报告', '报告', 4000, 60);",
        (unsigned)SERVICE, (unsigned)SERVICE);
    uint64_t id = drafted();
    assert_string_equal(of_order(id).payment, "stages");
    assert_good(contract_stages(db, id, &stages));
    assert_int_equal(stages.count, 2);
    assert_int_equal(QF_AT(stages, struct contract_stage, 0)->amount_fen +
                     QF_AT(stages, struct contract_stage, 1)->amount_fen, 680000);
    run("UPDATE service SET price_fen = 0 WHERE id = %u;", (unsigned)SERVICE);
    assert_string_equal(of_order(drafted()).payment, "once");
    run("DELETE FROM service_stage WHERE service_id = %u;"
        "\nUPDATE service SET price_fen = 680000 WHERE id = %u;",
        (unsigned)SERVICE, (unsigned)SERVICE);
}

static void what_is_not_written_is_not_kept(void **state)
{
    (void)state;
    uint64_t id = placed();
    struct contract none = {.order_id = id, .valid_from = QF_NO_TIME, .valid_to = QF_NO_TIME};
    set_state(id, "drafting");
    assert_true(unit_refused(contract_save_basis(db, &provider, &none), 404));
    assert_true(unit_refused(contract_save_work(db, &provider, &none, NULL, 0), 404));
    assert_true(unit_refused(contract_save_terms(db, &provider, &none), 404));
    assert_true(unit_refused(contract_save_buyer(db, &enterprise, &none), 404));
    assert_true(unit_refused(contract_send(db, arena, &provider, id), 409));
    set_state(id, "confirming");
    assert_true(unit_refused(contract_confirm(db, arena, &enterprise, id), 409));
    set_state(id, "signing");
    assert_true(unit_refused(contract_submit(db, arena, &provider, id), 409));
}

static void steps_come_in_their_states(void **state)
{
    (void)state;
    static const char *const never[] = {"waiting", "effective", "disputed", "finished"};
    uint64_t id = drafted();
    struct contract c = of_order(id);
    for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
        set_state(id, never[i]);
        assert_true(unit_refused(contract_save_basis(db, &provider, &c), 409));
        assert_true(unit_refused(contract_save_buyer(db, &enterprise, &c), 409));
        assert_true(unit_refused(contract_send(db, arena, &provider, id), 409));
        assert_true(unit_refused(contract_confirm(db, arena, &enterprise, id), 409));
        assert_true(unit_refused(contract_submit(db, arena, &provider, id), 409));
        assert_string_equal(of(id).state, never[i]);
    }
}

static void scan(uint64_t id, const char *name, const char *field)
{
    run("INSERT INTO attachment (public_id, sha256, size, media_type, file_name, state,"
        " subject_type, subject_id, field, created_at) VALUES ('%s', UNHEX(SHA2('%s', 256)), 1,"
        " 'application/pdf', '样例.pdf', 'kept', 'service_order', %llu, '%s', NOW());",
        name, name, (unsigned long long)id, field);
}

static void files_come_while_the_contract_lives(void **state)
{
    (void)state;
    static const char *const may[] = {"effective", "performing", "paying", "rating"};
    static const char *const not[] = {"waiting", "drafting", "confirming", "disputed",
                                      "finished", "withdrawn", "refused", "terminated"};
    uint64_t id = drafted();
    for (size_t i = 0; i < sizeof may / sizeof *may; i++) {
        set_state(id, may[i]);
        int64_t events = number(&EVENTS, file_of(id).id);
        assert_good(contract_add_files(db, arena, &provider, id, false));
        assert_int_equal(number(&EVENTS, file_of(id).id), events + 1);
        assert_true(unit_refused(contract_add_files(db, arena, &provider, id, true), 409));
    }
    for (size_t i = 0; i < sizeof not / sizeof *not; i++) {
        set_state(id, not[i]);
        assert_true(unit_refused(contract_add_files(db, arena, &provider, id, false), 409));
    }
    set_state(id, "signing");
    assert_good(contract_add_files(db, arena, &provider, id, true));
}

static void a_scan_is_taken_away_before_it_counts(void **state)
{
    (void)state;
    uint64_t id = drafted();
    scan(id, "moneyscan1", CONTRACT_SCAN);
    scan(id, "moneyother", "stage_1");
    set_state(id, "effective");
    assert_true(unit_refused(contract_drop_file(db, &provider, id, "moneyscan1"), 409));
    set_state(id, "signing");
    assert_true(unit_refused(contract_drop_file(db, &provider, id, "moneyother"), 404));
    assert_true(unit_refused(contract_drop_file(db, &provider, id, "moneynone"), 404));
    assert_true(unit_refused(contract_drop_file(db, &other_seller, id, "moneyscan1"), 404));
    /* Signed by both, but never confirmed on the platform. */
    assert_true(unit_refused(contract_submit(db, arena, &provider, id), 409));
    assert_good(contract_drop_file(db, &provider, id, "moneyscan1"));
    assert_true(unit_refused(contract_submit(db, arena, &provider, id), 422));
}

/* --- payments and orders --- */

static void each_side_pays_or_receives(void **state)
{
    (void)state;
    const struct payment_text text = {qf_day(qf_now()), "0123"};
    uint64_t id = placed();
    set_state(id, "paying");
    assert_true(unit_refused(payment_declare(db, &provider, id, &text), 404));
    assert_true(unit_refused(payment_confirm(db, arena, &mediator, id), 404));
    assert_true(unit_refused(payment_acknowledge(db, arena, &enterprise, id), 404));
    assert_string_equal(of(id).state, "paying");
    assert_string_equal(payment_state_word(""), "");
    assert_string_not_equal(payment_state_word("declared"), payment_state_word("confirmed"));
    assert_string_not_equal(payment_state_word("acknowledged"), "");
}

static void a_person_has_no_orders(void **state)
{
    (void)state;
    uint64_t id = placed();
    struct actor person = {.account = 915, .kind = QF_PERSON};
    struct actor expert = {.account = 916, .kind = QF_EXPERT, .org = SELLER};
    assert_true(unit_refused(fire(id, "withdraw", &person, "不是我的"), 404));
    assert_true(unit_refused(fire(id, "accept", &expert, ""), 404));
    assert_true(unit_refused(order_lock(db, &expert, id, &(struct order){0}, &(struct case_file){0}), 404));
    assert_true(unit_refused(fire(NOWHERE, "accept", &provider, ""), 404));
}

/* Every list in every order shows the same orders, each side its own. */
static void lists_are_of_one_side(void **state)
{
    (void)state;
    uint64_t dear = placed(), cheap = placed();
    run("UPDATE service_order SET amount_fen = 99999999 WHERE id = %llu;"
        "\nUPDATE service_order SET amount_fen = 1 WHERE id = %llu;",
        (unsigned long long)dear, (unsigned long long)cheap);
    static const enum order_sort sorts[] = {ORDERS_NEWEST, ORDERS_OLDEST, ORDERS_DEAREST};
    static const struct { const char *side; uint64_t own, foreign; } sides[] = {
        {"enterprise", BUYER, OTHER_BUYER}, {"provider", SELLER, OTHER_SELLER}};
    for (size_t s = 0; s < 2; s++)
        for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++) {
            struct order_filter f = {ORDERS_ALL, "", sorts[i]};
            struct qf_list list;
            int64_t total, none;
            assert_good(order_list(db, sides[s].side, sides[s].own, &f, 100, 0, &list, &total));
            assert_int_equal(list.count, total);
            assert_true(total >= 2);
            if (sorts[i] == ORDERS_DEAREST)
                assert_int_equal(QF_AT(list, struct order, 0)->id, dear);
            assert_good(order_list(db, sides[s].side, sides[s].foreign, &f, 100, 0, &list, &none));
            assert_int_equal(list.count, 0);
            assert_int_equal(none, 0);
        }
}

static void an_amount_is_agreed_or_not(void **state)
{
    (void)state;
    struct order o = {.state = "performing", .effective_at = QF_NO_TIME};
    assert_string_equal(order_amount(arena, &o), "以合同为准");
    o.effective_at = qf_now();
    assert_string_equal(order_amount(arena, &o), "免费");
    o.state = "signing";
    assert_string_equal(order_amount(arena, &o), "以合同为准");
    o.amount_fen = 1;
    assert_non_null(strstr(order_amount(arena, &o), "0.01"));
}

static void what_is_no_state_has_no_words(void **state)
{
    (void)state;
    assert_string_equal(order_state_word("nothing"), "");
    assert_string_equal(order_state_kind("nothing"), "");
    assert_string_equal(order_turn("nothing"), "");
    assert_int_equal(order_group_of("nothing"), ORDERS_ALL);
    assert_int_equal(order_group_of("paying"), ORDERS_PAYING);
}

/* A group by itself, newest first, takes another way to its rows: the same come. */
static void a_group_is_listed_from_both_sides(void **state)
{
    (void)state;
    static const struct { const char *side; uint64_t org; } sides[] = {{"enterprise", BUYER},
                                                                       {"provider", SELLER}};
    uint64_t id = placed();
    set_state(id, "paying");
    for (int i = 0; i < 2; i++)
        for (enum order_sort sort = ORDERS_NEWEST; sort <= ORDERS_DEAREST; sort++) {
            const struct order_filter f = {ORDERS_PAYING, "", sort};
            struct qf_list list;
            int64_t total;
            assert_good(order_list(db, sides[i].side, sides[i].org, &f, 5, 0, &list, &total));
            assert_int_equal(list.count, total);
            bool there = false;
            for (size_t k = 0; k < list.count; k++) {
                assert_string_equal(QF_AT(list, struct order, k)->state, "paying");
                there = there || QF_AT(list, struct order, k)->id == id;
            }
            assert_true(there);
        }
}

static void a_contract_has_at_most_eight_stages(void **state)
{
    (void)state;
    static struct contract_stage many[10];
    struct qf_list list;
    uint64_t id = drafted();
    struct contract c = of_order(id);
    for (int i = 0; i < 10; i++)
        many[i] = (struct contract_stage){.name = "走访", .deliverable = "记录", .due_on = QF_NO_TIME};
    assert_good(contract_save_work(db, &provider, &c, many, 10));
    assert_good(contract_stages(db, id, &list));
    assert_int_equal(list.count, CONTRACT_STAGES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_the_provider_writes),
        cmocka_unit_test(a_contract_is_begun_once_and_in_its_time),
        cmocka_unit_test(the_plan_of_the_service_becomes_the_stages),
        cmocka_unit_test(what_is_not_written_is_not_kept),
        cmocka_unit_test(steps_come_in_their_states),
        cmocka_unit_test(files_come_while_the_contract_lives),
        cmocka_unit_test(a_scan_is_taken_away_before_it_counts),
        cmocka_unit_test(each_side_pays_or_receives),
        cmocka_unit_test(a_person_has_no_orders),
        cmocka_unit_test(lists_are_of_one_side),
        cmocka_unit_test(an_amount_is_agreed_or_not),
        cmocka_unit_test(what_is_no_state_has_no_words),
        cmocka_unit_test(a_group_is_listed_from_both_sides),
        cmocka_unit_test(a_contract_has_at_most_eight_stages),
    };
    return cmocka_run_group_tests_name("money", tests, people_open, database_close);
}
