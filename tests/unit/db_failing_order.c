/* The way of an order, of its contract and its money: whichever statement fails, the step says so and
 * leaves nothing behind. */
#include "order_people.h"

#include "failing.h"

#include "model/contract.h"
#include "model/order_rating.h"

static uint64_t id;                     /* the order */
static struct contract paper;
static struct qf_list list;
static int64_t total;

static const struct order_text wanted = {.service = SERVICE, .note = "先看现场", .contact = "样例",
                                         .phone = "13800000000", .wish_on = QF_NO_TIME};
static const struct order_quote quoted = {.service = SERVICE, .amount_fen = 12345, .note = "报价",
                                          .contact = "样例", .phone = "13800000000"};

/* --- placing and writing --- */

static qf_err *place(void) { return order_place(db, arena, &enterprise, &wanted, &id); }
static qf_err *place_quote(void)
{
    uint64_t other;
    return order_place_quote(db, arena, &enterprise, &quoted, &other);
}
static qf_err *accept(void) { return order_fire(db, arena, &provider, id, "accept", ""); }
static qf_err *begin(void) { return contract_begin(db, arena, &provider, id); }
static qf_err *save_basis(void) { return contract_save_basis(db, &provider, &paper); }
static qf_err *save_work(void)
{
    const struct contract_stage stage = {1, "诊断", "报告", paper.valid_to, 680000};
    return contract_save_work(db, &provider, &paper, &stage, 1);
}
static qf_err *save_terms(void) { return contract_save_terms(db, &provider, &paper); }
static qf_err *save_buyer(void) { return contract_save_buyer(db, &enterprise, &paper); }
static qf_err *send(void) { return contract_send(db, arena, &provider, id); }
static qf_err *confirm(void) { return contract_confirm(db, arena, &enterprise, id); }
static qf_err *add_scans(void) { return contract_add_files(db, arena, &provider, id, true); }
static qf_err *drop_scan(void) { return contract_drop_file(db, &provider, id, "failscan2"); }
static qf_err *submit(void) { return contract_submit(db, arena, &provider, id); }
static qf_err *add_invoice(void) { return contract_add_files(db, arena, &provider, id, false); }

static const struct failing_step writing[] = {
    {"save_basis", save_basis}, {"save_work", save_work}, {"save_terms", save_terms},
    {"save_buyer", save_buyer}, {"send", send}, {"confirm", confirm}, {"add_scans", add_scans},
    {"drop_scan", drop_scan}, {"submit", submit}, {"add_invoice", add_invoice}};

static void scan(const char *name)
{
    run("INSERT INTO attachment (public_id, sha256, size, media_type, file_name, state,"
        " subject_type, subject_id, field, created_at) VALUES ('%s', UNHEX(SHA2('%s', 256)), 1,"
        " 'application/pdf', '样例.pdf', 'kept', 'service_order', %llu, '%s', NOW());",
        name, name, (unsigned long long)id, CONTRACT_SCAN);
}

static void fill_in(void)
{
    bool found;
    assert_good(contract_get(db, id, &paper, &found));
    assert_true(found);
    paper.project = "联网", paper.place = "长沙市", paper.goal = "联网", paper.content = "安装";
    paper.valid_from = qf_day(qf_now()), paper.valid_to = qf_add_days(paper.valid_from, 30);
    paper.seller_address = paper.buyer_address = "长沙", paper.method = "现场";
    paper.seller_legal = paper.buyer_legal = "样例", paper.cooperation = "台账", paper.demand = "";
    paper.seller_contact = paper.buyer_contact = "样例";
    paper.seller_phone = paper.buyer_phone = "0731-55500123";
    paper.payment = "once", paper.payee = "样例", paper.bank = "样例银行", paper.other = "";
    paper.bank_account = "43001", paper.secrecy = paper.acceptance = paper.breach = "照办";
    paper.ownership = "buyer", paper.dispute = "court", paper.dispute_at = "";
}

static void a_contract_is_written_whole_or_not(void **state)
{
    (void)state;
    assert_true(each_statement("place", place) > 5);
    each_statement("place_quote", place_quote);
    each_statement("accept", accept);
    each_statement("begin", begin);
    fill_in();
    scan("failscan1");
    scan("failscan2");
    all_statements(writing, sizeof writing / sizeof *writing);
    assert_string_equal(of(id).state, "effective");
    assert_int_equal(of(id).amount_fen, 680000);
}

/* --- performing, paying, rating --- */

static qf_err *deliver(void) { return stage_deliver(db, arena, &provider, id, 1, "已交付"); }
static qf_err *send_back(void) { return stage_return(db, arena, &enterprise, id, 1, "缺附表"); }
static qf_err *accept_stage(void) { return stage_accept(db, arena, &enterprise, id, 1, ""); }
static qf_err *declare(void)
{
    return payment_declare(db, &enterprise, id, &(struct payment_text){qf_day(qf_now()), "0123"});
}
static qf_err *pay(void) { return payment_confirm(db, arena, &enterprise, id); }
static qf_err *dispute(void) { return order_dispute(db, arena, &provider, id, "没有收到"); }
static qf_err *resume(void) { return order_fire(db, arena, &mediator, id, "resume", "请补交回单"); }
static qf_err *acknowledge(void) { return payment_acknowledge(db, arena, &provider, id); }
static qf_err *rate(void)
{
    const struct order_rating_text text = {.score = 5, .comment = "好",
                                           .stages = {{.score = 4, .comment = "快"}}};
    return order_rate(db, arena, &enterprise, id, &text);
}
static qf_err *reply(void)
{
    struct order_rating r;
    bool found;
    QF_TRY(order_rating_of(db, id, &r, &found));
    return order_rating_reply(db, arena, &provider, r.id, RATING_FIRST, "谢谢");
}

static const struct failing_step performing[] = {
    {"deliver", deliver}, {"send_back", send_back}, {"deliver", deliver},
    {"accept_stage", accept_stage}, {"declare", declare}, {"pay", pay}, {"dispute", dispute},
    {"resume", resume}, {"pay", pay}, {"acknowledge", acknowledge}, {"rate", rate},
    {"reply", reply}};

static void money_moves_whole_or_not(void **state)
{
    (void)state;
    all_statements(performing, sizeof performing / sizeof *performing);
    assert_string_equal(of(id).state, "finished");
}

/* --- other ends --- */

static const char *move;
static const struct actor *mover;
static qf_err *fire_move(void) { return order_fire(db, arena, mover, id, move, "理由"); }

static void every_other_step_is_done_whole_or_not(void **state)
{
    (void)state;
    static const struct { const char *from, *move; const struct actor *who; } rows[] = {
        {"waiting", "withdraw", &enterprise}, {"waiting", "refuse", &provider},
        {"confirming", "return", &enterprise}, {"signing", "reopen", &provider},
        {"effective", "start", &provider}, {"performing", "dispute", &enterprise},
        {"performing", "free", NULL}, {"performing", "complete", NULL}, {"paying", "paid", NULL},
        {"disputed", "terminate", &mediator}, {"rating", "close", NULL}};
    id = placed();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        set_state(id, rows[i].from);
        move = rows[i].move;
        mover = rows[i].who;
        each_statement(move, fire_move);
    }
}

/* --- reading --- */

static qf_err *read_order(void)
{
    struct order o;
    struct case_file c;
    bool found;
    uint64_t open;
    QF_TRY(order_of_enterprise(db, BUYER, id, &o));
    QF_TRY(order_of_provider(db, SELLER, id, &o));
    QF_TRY(order_case(db, id, &c, &found));
    QF_TRY(order_open_same(db, BUYER, SERVICE, &open));
    QF_TRY(order_lock(db, &enterprise, id, &o, &c));
    return order_lock(db, &mediator, id, &o, &c);
}

static qf_err *read_lists(void)
{
    struct order_counts counts;
    const struct order_filter filter = {.group = ORDERS_ALL, .words = "样例", .sort = ORDERS_OLDEST};
    QF_TRY(order_list(db, "enterprise", BUYER, &filter, 5, 0, &list, &total));
    QF_TRY(order_list(db, "provider", SELLER, &filter, 5, 0, &list, &total));
    QF_TRY(order_counts(db, "enterprise", BUYER, &counts));
    QF_TRY(order_counts(db, "provider", SELLER, &counts));
    return order_stages_waiting(db, BUYER, &total);
}

static qf_err *read_contract(void)
{
    struct contract c;
    struct contract_version v;
    bool found;
    int version, newest;
    QF_TRY(contract_get(db, id, &c, &found));
    QF_TRY(contract_stages(db, id, &list));
    QF_TRY(contract_versions(db, id, &list));
    QF_TRY(contract_last_version(db, id, &v, &found));
    return contract_check(db, paper.number, "0123abcd", &version, &newest);
}

static qf_err *read_rating(void)
{
    const struct order_rating_filter filter = {.words = ""};
    struct order_rating r;
    struct payment p;
    bool found;
    QF_TRY(payment_of(db, id, &p, &found));
    QF_TRY(order_rating_stages(db, id, &list));
    QF_TRY(order_rating_of(db, id, &r, &found));
    QF_TRY(order_rating_stage_list(db, r.id, &list));
    QF_TRY(order_rating_for_provider(db, SELLER, r.id, &r));
    return order_rating_list(db, SELLER, &filter, 5, 0, &list, &total);
}

static qf_err *make_up(void)
{
    uint64_t made;
    return contract_make_up(db, arena, &made);
}

static const struct failing_step reading[] = {
    {"read_order", read_order}, {"read_lists", read_lists}, {"read_contract", read_contract},
    {"read_rating", read_rating}};

static void nothing_is_read_by_half(void **state)
{
    (void)state;
    all_statements(reading, sizeof reading / sizeof *reading);
}

static void contracts_are_made_up_whole_or_not(void **state)
{
    (void)state;
    set_state(placed(), "confirming");
    set_state(placed(), "effective");
    assert_true(each_statement("make_up", make_up) > 4);
}

/* Numbers are drawn by chance: one that is taken is drawn again, but not for ever. */
static void a_number_that_is_taken_is_drawn_again(void **state)
{
    (void)state;
    static const struct { const char *file; qf_err *(*step)(void); } rows[] = {
        {"model/order_place.c", place}, {"model/contract_begin.c", begin}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        duplicate_file = rows[i].file;
        if (i == 1) set_state(id, "drafting");
        duplicates = 1000;
        assert_true(unit_refused(rows[i].step(), 409));
        assert_in_range(duplicates, 900, 995);
        duplicates = 2;
        assert_good(rows[i].step());
        assert_int_equal(duplicates, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_contract_is_written_whole_or_not),
        cmocka_unit_test(money_moves_whole_or_not),
        cmocka_unit_test(nothing_is_read_by_half),
        cmocka_unit_test(every_other_step_is_done_whole_or_not),
        cmocka_unit_test(contracts_are_made_up_whole_or_not),
        cmocka_unit_test(a_number_that_is_taken_is_drawn_again),
    };
    return cmocka_run_group_tests_name("db_failing_order", tests, people_open, database_close);
}
