/* 制作合同: how far the contract is, and 发给企业确认. */
#include "keeper/contract.h"
#include "keeper/order.h"
#include "lib/text/text.h"
#include "sp/forms_contract.h"
#include "sp/pages_contract.h"

static const struct { const char *part, *name, *words; } parts[] = {
    {"basis", "基本信息与当事人", "项目名称、签订地点、有效期限、双方信息"},
    {"work", "服务内容与阶段", "服务目标、内容、方式，阶段、交付物、日期和金额"},
    {"terms", "报酬与条款", "支付、发票、保密、验收、成果归属、违约、争议"},
};

static int count_of(const struct qf_list *gaps, const char *part)
{
    int n = 0;
    for (size_t i = 0; i < gaps->count; i++)
        n += qf_eq(QF_AT(*gaps, struct contract_gap, i)->part, part);
    return n;
}

static void put_parts(struct qf_req *r, const struct order *o, const struct qf_list *gaps)
{
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct qf_data *d = qf_data_at(r->data, "parts", i);
        int n = count_of(gaps, parts[i].part);
        qf_put_str(d, "name", parts[i].name);
        qf_put_str(d, "words", parts[i].words);
        qf_putf(d, "url", "%s/contract/%s", order_address(r, o->id), parts[i].part);
        if (n) qf_putf(d, "missing", "还有 %d 处要填", n);
    }
}

static qf_err *gaps_of(struct qf_req *r, const struct contract *c, struct qf_list *gaps)
{
    struct qf_list stages;
    QF_TRY(contract_stages(r->db, c->order_id, &stages));
    *gaps = contract_gaps_seller(r->arena, c, &stages);
    return NULL;
}

qf_err *page_contract_show(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct contract c;
    struct qf_list gaps, theirs;
    bool found;
    QF_TRY(contract_get(r->db, o->id, &c, &found));
    if (!found && !contract_seller_may_write(o->state)) return order_back(r, o, "还没有合同");
    put_order(r, qf_data_in(r->data, "order"), o);
    put_contract_steps(r, o, found);
    order_crumbs(r, o, "制作合同");
    if (!found) return NULL;
    QF_TRY(put_contract(r, o));
    QF_TRY(gaps_of(r, &c, &gaps));
    theirs = contract_gaps_buyer(r->arena, &c);
    put_parts(r, o, &gaps);
    put_gaps(r, "theirs", &theirs, "");
    if (gaps.count == 0) qf_put_str(r->data, "complete", "1");
    qf_put_bool(r->data, "may_write", contract_seller_may_write(o->state));
    return NULL;
}

qf_err *page_contract_begin(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(contract_begin(r->db, r->arena, r->actor, o->id));
    return qf_go(r, "合同已按订单和服务内容填好初稿，请逐项核对", "%s/contract/basis",
                 order_address(r, o->id));
}

/* --- 发给企业确认 --- */

qf_err *page_contract_ask_send(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct contract c;
    struct qf_list gaps;
    bool found;
    QF_TRY(contract_get(r->db, o->id, &c, &found));
    if (!found || !contract_seller_may_write(o->state)) return order_back(r, o, "不能发给企业确认");
    put_order(r, qf_data_in(r->data, "order"), o);
    order_crumbs(r, o, "发给企业确认");
    QF_TRY(gaps_of(r, &c, &gaps));
    put_gaps(r, "gaps", &gaps, "");
    return put_contract(r, o);
}

qf_err *page_contract_send(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(contract_send(r->db, r->arena, r->actor, o->id));
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}
