/* 受理范围自查 and 逾期利息计算: nothing is kept of what is typed. */
#include "complaints/forms.h"
#include "complaints/pages.h"
#include "lib/text/text.h"
#include "model/arrears.h"

/* --- 受理范围自查 --- */

static const struct {
    const char *kind, *title, *words, *url, *link;
} answers[] = {
    [SCOPE_ARREARS] = {"good", "可以投诉：拖欠款项",
                       "机关、事业单位、大型企业拖欠中小企业的货物、工程、服务款，属于受理范围"
                       "（《保障中小企业款项支付条例》第二十四条）。请准备合同、验收或对账材料。",
                       "/complaints/new", "登记拖欠款项投诉"},
    [SCOPE_SERVICE] = {"good", "可以投诉：服务机构或订单",
                       "由窗口组织服务机构答辩和调解。在平台下的单请准备订单编号。",
                       "/complaints/new/service", "登记对服务机构的投诉"},
    [SCOPE_APPEAL] = {"good", "可以提出：窗口和政策落实",
                      "由上一级组织核实并答复。请写清时间、窗口和经过。", "/complaints/new/appeal",
                      "登记诉求"},
    [SCOPE_NO_CONTRACT] = {"wait", "暂不能受理：没有合同关系",
                           "投诉人应当与被投诉方有合同关系。口头约定也是合同，有送货单、对账单、聊天记录"
                           "等能证明的，可以回上一步选“有”。",
                           "/help", "看常见问题"},
    [SCOPE_COURT] = {"wait", "暂不能受理：已在法院或仲裁程序中",
                     "法院、仲裁机构已经受理或已有结论的，投诉不再受理；请按判决或裁决申请执行。",
                     "/guides", "看办事指南"},
    [SCOPE_TOO_LARGE] = {"wait", "不属于受理范围：投诉人不是中小企业",
                         "条例保障的是签订合同时为中型、小型、微型的企业和个体工商户。不清楚规模的，"
                         "可以先测一下。",
                         "/size-test", "测规模类型"},
    [SCOPE_PRIVATE] = {"wait", "不属于受理范围：对方不是机关、事业单位、大型企业",
                       "中小企业之间、与个人之间的欠款，请协商、申请人民调解，或起诉、申请仲裁、"
                       "申请支付令。法律服务机构可以帮忙。",
                       "/services?category=08", "找法律服务"},
};

static void require(struct qf_req *r, int field, const char *words)
{
    if (!qf_given(r, field)) qf_wrong(r, field, "%s", words);
}

static bool is_answered(struct qf_req *r)
{
    require(r, CHECK_ABOUT, "请选择是什么事");
    if (!qf_eq(qf_str(r, CHECK_ABOUT), "money")) return !qf_any_wrong(r);
    require(r, CHECK_DEBTOR, "请选择欠款的是谁");
    if (qf_eq(qf_str(r, CHECK_DEBTOR), "other")) return !qf_any_wrong(r);
    require(r, CHECK_CONTRACT, "请选择有没有合同");
    require(r, CHECK_SIZE, "请选择您的规模");
    require(r, CHECK_COURT, "请选择有没有走法院或仲裁");
    return !qf_any_wrong(r);
}

qf_err *page_check(struct qf_req *r)
{
    qf_crumb(r, "受理范围自查", "");
    if (!qf_query(r, "about") && !qf_query(r, "debtor")) return NULL;
    if (qf_any_wrong(r) || !is_answered(r)) return NULL;
    const struct scope_question q = {
        .about = qf_str(r, CHECK_ABOUT), .debtor = qf_str(r, CHECK_DEBTOR),
        .contract = qf_str(r, CHECK_CONTRACT), .size = qf_str(r, CHECK_SIZE),
        .court = qf_str(r, CHECK_COURT)};
    enum arrears_scope scope = arrears_scope(&q);
    qf_put_str(r->data, "answer.kind", answers[scope].kind);
    qf_put_str(r->data, "answer.title", answers[scope].title);
    qf_put_str(r->data, "answer.words", answers[scope].words);
    qf_put_str(r->data, "answer.url", answers[scope].url);
    qf_put_str(r->data, "answer.link", answers[scope].link);
    return NULL;
}

/* --- 逾期利息计算 --- */

static const char *rule_words(const struct arrears *x, enum arrears_debtor debtor)
{
    if (x->cut) return "机关、事业单位约定的付款期限最长 60 日，超过的按 60 日算（条例第九条）";
    if (x->agreed) return "按合同约定的付款日";
    return debtor == ARREARS_PUBLIC ? "合同没有约定，机关、事业单位自交付之日起 30 日内付款（条例第九条）"
                                    : "合同没有约定，大型企业自交付之日起 60 日内付款（条例第九条）";
}

static const char *sum_words(struct qf_req *r, const struct arrears_question *q,
                             const struct arrears *x)
{
    const char *owed = qf_show_money(r->arena, q->owed_fen);
    if (q->yearly_rate > 0)
        return qf_fmt(r->arena, "%s 元 × %s%% ÷ 365 × %d 天", owed,
                      qf_show_decimal(r->arena, q->yearly_rate, 2), x->days);
    return qf_fmt(r->arena, "%s 元 × 0.05%% × %d 天", owed, x->days);
}

static void put_answer(struct qf_req *r, const struct arrears_question *q, const struct arrears *x)
{
    struct qf_data *d = qf_data_in(r->data, "answer");
    qf_put_str(d, "pay_by", qf_show_long(r->arena, x->pay_by));
    qf_put_str(d, "rule", rule_words(x, q->debtor));
    qf_put_str(d, "until", qf_show_long(r->arena, q->until));
    qf_put_int(d, "days", x->days);
    qf_put_money(d, "owed", q->owed_fen);
    qf_put_money(d, "interest", x->interest_fen);
    qf_put_money(d, "total", x->total_fen);
    qf_put_str(d, "sum", sum_words(r, q, x));
    qf_put_bool(d, "late", x->days > 0);
    qf_put_bool(d, "rate", q->yearly_rate > 0);
    qf_put_bool(d, "long_term", x->long_term);
    if (x->agreed) return;
    qf_put_str(d, "counted", calendar_words(r->arena, &x->due));
    for (size_t i = 0; i < x->due.step_count; i++)
        qf_put(r->data, qf_fmt(r->arena, "days.%zu", i), &calendar_step_type, &x->due.steps[i]);
}

static void check_days(struct qf_req *r, const struct arrears_question *q)
{
    if (q->delivered_on > q->until) qf_wrong(r, INTEREST_UNTIL, "早于交付或验收日，请核对");
    if (q->agreed_on != QF_NO_TIME && q->agreed_on < qf_add_days(q->delivered_on, -36500))
        qf_wrong(r, INTEREST_AGREED, "请核对日期");
    if (q->until > qf_add_days(qf_day(r->now), 3660)) qf_wrong(r, INTEREST_UNTIL, "最多算到十年以后");
}

qf_err *page_interest(struct qf_req *r)
{
    struct calendar calendar;
    qf_crumb(r, "逾期利息计算", "");
    if (!qf_query(r, "owed")) return NULL;
    require(r, INTEREST_DEBTOR, "请选择欠款的是谁");
    require(r, INTEREST_OWED, "请填写欠款金额");
    require(r, INTEREST_DELIVERED, "请选择交付或验收日");
    if (qf_any_wrong(r)) return NULL;
    const struct arrears_question q = {
        .debtor = qf_eq(qf_str(r, INTEREST_DEBTOR), "large") ? ARREARS_LARGE : ARREARS_PUBLIC,
        .owed_fen = qf_int(r, INTEREST_OWED), .delivered_on = qf_date(r, INTEREST_DELIVERED),
        .agreed_on = qf_date(r, INTEREST_AGREED), .yearly_rate = qf_int(r, INTEREST_RATE),
        .until = qf_given(r, INTEREST_UNTIL) ? qf_date(r, INTEREST_UNTIL) : qf_day(r->now)};
    check_days(r, &q);
    if (qf_any_wrong(r)) return NULL;
    QF_TRY(calendar_load(r->db, &calendar));
    struct arrears x = arrears_answer(r->arena, &calendar, &q);
    put_answer(r, &q, &x);
    return NULL;
}
