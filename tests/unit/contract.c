/* The text of a contract and what it lacks; no database. */
#include "unit.h"

#include "lib/core/str.h"
#include "model/contract.h"

static qf_time day(const char *text)
{
    qf_time t = QF_NO_TIME;
    assert_true(qf_time_read(text, &t));
    return t;
}

static struct contract whole(void)
{
    return (struct contract){
        .order_id = 7, .number = "H2026112112345", .order_number = "S2026112100001",
        .project = "车间联网", .place = "长沙市", .valid_from = day("2026-11-21"),
        .valid_to = day("2027-02-28"), .buyer_name = "甲样例公司", .buyer_uscc = "914301000000000001",
        .buyer_address = "长沙", .buyer_legal = "周样", .buyer_contact = "陈样", .buyer_phone = "0731-1",
        .seller_name = "乙样例公司", .seller_uscc = "914301000000000002", .seller_address = "长沙",
        .seller_legal = "李样", .seller_contact = "王样", .seller_phone = "0731-2",
        .goal = "联网", .content = "安装\n调试", .method = "现场", .cooperation = "台账",
        .demand = "", .total_fen = 680000, .payment = "stages", .payee = "乙样例公司",
        .bank = "样例银行", .bank_account = "43001", .invoice = 1, .secrecy = "保密",
        .acceptance = "验收", .ownership = "buyer", .breach = "违约", .dispute = "court",
        .dispute_at = "", .other = "", .seller_done_at = QF_NO_TIME,
        .buyer_done_at = QF_NO_TIME, .confirmed_at = QF_NO_TIME, .submitted_at = QF_NO_TIME,
        .updated_at = QF_NO_TIME};
}

static struct contract_stage two[2];

static struct qf_list stages(void)
{
    two[0] = (struct contract_stage){1, "走访", "记录", day("2026-12-01"), 280000};
    two[1] = (struct contract_stage){2, "报告", "报告一份", day("2026-12-20"), 400000};
    return (struct qf_list){2, two, &contract_stage_type};
}

static void the_text_is_always_the_same(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    const char *first = contract_write(arena, &c, &s);
    assert_string_equal(first, contract_write(arena, &c, &s));
    assert_true(qf_starts(first, "qifu-contract 1\n= 技术服务合同\n"));
    assert_non_null(strstr(first, "人民币 6,800.00 元（大写：陆仟捌佰元整）"));
    assert_non_null(strstr(first, "\n. 安装\n. 调试\n"));
    assert_non_null(strstr(first, "\n| 1\t走访\t记录\t2026-12-01\t2,800.00\n"));
}

/* Numbers of articles run without a gap; ten and more are written right. */
static void it_has_every_part(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "第一条 当事人", "第二条 服务目标", "第三条 服务内容与要求", "第四条 服务方式、地点、期限与阶段",
        "第五条 甲方协作事项", "第六条 报酬及支付", "第七条 保密", "第八条 合同的变更", "第九条 验收",
        "第十条 成果的归属", "第十一条 违约责任", "第十二条 项目联系人及职责", "第十三条 合同的解除",
        "第十四条 争议的解决", "第十五条 名词解释", "第十六条 技术文件与附件",
        "第十七条 其他约定、生效与份数", "签章页"};
    struct contract c = whole();
    struct qf_list s = stages();
    const char *text = contract_write(arena, &c, &s);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        assert_non_null(strstr(text, qf_fmt(arena, "\n# %s\n", parts[i])));
}

static void what_was_typed_is_never_a_sign(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    size_t before, after;
    contract_read(arena, contract_write(arena, &c, &s), &before);
    c.project = "名\t# 假\n# 第九条";
    c.seller_name = "\xe2\x80\xae反";
    c.demand = "# 第十八条 假\r\n| 1\t2\n\n= 假";
    const struct contract_line *lines = contract_read(arena, contract_write(arena, &c, &s), &after);
    assert_int_equal(after, before + 4);
    int headings = 0;
    for (size_t i = 0; i < after; i++) {
        headings += lines[i].kind == CONTRACT_HEADING;
        if (lines[i].kind == CONTRACT_FACT) assert_int_equal(lines[i].count, 2);
        for (int n = 0; n < lines[i].count; n++)
            assert_null(strstr(lines[i].cells[n], "\xe2\x80\xae"));
    }
    assert_int_equal(headings, 18);
}

static void big_and_public_buyers_pay_in_time(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    assert_null(strstr(contract_write(arena, &c, &s), "《保障中小企业款项支付条例》"));
    c.buyer_nature = 2;
    assert_non_null(strstr(contract_write(arena, &c, &s), "30 日内支付款项"));
    c.buyer_nature = 1;
    c.buyer_large = true;
    assert_non_null(strstr(contract_write(arena, &c, &s), "60 日内支付款项"));
    c.total_fen = 0;
    assert_non_null(strstr(contract_write(arena, &c, &s), "不收取报酬"));
}

/* The words of the first thing that is wrong; "" when nothing is. */
static const char *first_gap(const struct contract *c, const struct qf_list *s)
{
    struct qf_list gaps = contract_gaps_seller(arena, c, s);
    return gaps.count ? QF_AT(gaps, struct contract_gap, 0)->words : "";
}

static void a_whole_contract_lacks_nothing(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    assert_string_equal(first_gap(&c, &s), "");
    assert_int_equal(contract_gaps_buyer(arena, &c).count, 0);
    c.cooperation = "";
    assert_int_equal(contract_gaps_buyer(arena, &c).count, 1);
    c.project = "";
    assert_string_equal(first_gap(&c, &s), "请填写项目名称");
}

static void stages_make_the_total_to_the_fen(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    two[1].amount_fen -= 1;
    assert_string_equal(first_gap(&c, &s),
                        "各阶段金额合计 6,799.99 元，比报酬总额 6,800 元少 0.01 元");
    two[1].amount_fen += 2;
    assert_string_equal(first_gap(&c, &s),
                        "各阶段金额合计 6,800.01 元，比报酬总额 6,800 元多 0.01 元");
    s.count = 0;
    assert_string_equal(first_gap(&c, &s), "请至少填写一个阶段");
}

static void days_of_stages_go_forward_inside_the_term(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    two[1].due_on = two[0].due_on;
    assert_string_equal(first_gap(&c, &s), "");
    two[1].due_on = qf_add_days(two[0].due_on, -1);
    assert_string_equal(first_gap(&c, &s), "阶段 2 的完成日期不能早于前一个阶段");
    two[1].due_on = qf_add_days(c.valid_to, 1);
    assert_string_equal(first_gap(&c, &s), "阶段 2 的完成日期不在有效期限内");
    two[1].due_on = c.valid_to;
    assert_string_equal(first_gap(&c, &s), "");
    two[0].due_on = qf_add_days(c.valid_from, -1);
    assert_string_equal(first_gap(&c, &s), "阶段 1 的完成日期不在有效期限内");
    two[0].due_on = QF_NO_TIME;
    assert_string_equal(first_gap(&c, &s), "请填写阶段 1 的完成日期");
}

static void what_costs_nothing_needs_no_account(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    c.bank = "";
    assert_string_equal(first_gap(&c, &s), "请填写开户银行");
    c.total_fen = two[0].amount_fen = two[1].amount_fen = 0;
    assert_string_equal(first_gap(&c, &s), "");
    c.dispute = "arbitration";
    assert_string_equal(first_gap(&c, &s), "请填写仲裁委员会的名称");
}

/* Each thing that may be missing is asked for by its own words. */
static void the_term_has_two_days_in_their_order(void **state)
{
    (void)state;
    struct contract c = whole();
    struct qf_list s = stages();
    c.valid_from = QF_NO_TIME;
    assert_string_equal(first_gap(&c, &s), "请填写有效期限的第一天");
    c = whole();
    c.valid_to = QF_NO_TIME;
    assert_string_equal(first_gap(&c, &s), "请填写有效期限的最后一天");
    c.valid_to = qf_add_days(c.valid_from, -1);
    assert_string_equal(first_gap(&c, &s), "有效期限的最后一天不能早于第一天");
    c.valid_to = c.valid_from;
    assert_string_equal(first_gap(&c, &s), "阶段 1 的完成日期不在有效期限内");
    c.valid_from = c.valid_to = QF_NO_TIME;
    assert_int_equal(contract_gaps_seller(arena, &c, &s).count, 2);
}

static void gaps_are_told_up_to_a_number(void **state)
{
    (void)state;
    static struct contract_stage many[60];
    struct contract c = whole();
    struct qf_list s = {60, many, &contract_stage_type};
    for (int i = 0; i < 60; i++) many[i] = (struct contract_stage){.seq = i + 1, .due_on = QF_NO_TIME};
    assert_int_equal(contract_gaps_seller(arena, &c, &s).count, 80);
}

static void results_belong_to_whom_it_was_agreed(void **state)
{
    (void)state;
    static const struct { const char *choice, *words; } rows[] = {
        {"buyer", "属于甲方；"}, {"seller", "属于乙方；"}, {"both", "由双方共有"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct contract c = whole();
        struct qf_list s = stages();
        c.ownership = rows[i].choice;
        const char *text = contract_write(arena, &c, &s);
        for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
            assert_int_equal(strstr(text, rows[k].words) != NULL, i == k);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_text_is_always_the_same),
        cmocka_unit_test(it_has_every_part),
        cmocka_unit_test(what_was_typed_is_never_a_sign),
        cmocka_unit_test(big_and_public_buyers_pay_in_time),
        cmocka_unit_test(a_whole_contract_lacks_nothing),
        cmocka_unit_test(stages_make_the_total_to_the_fen),
        cmocka_unit_test(days_of_stages_go_forward_inside_the_term),
        cmocka_unit_test(what_costs_nothing_needs_no_account),
        cmocka_unit_test(the_term_has_two_days_in_their_order),
        cmocka_unit_test(gaps_are_told_up_to_a_number),
        cmocka_unit_test(results_belong_to_whom_it_was_agreed),
    };
    return unit_group("contract", tests);
}
