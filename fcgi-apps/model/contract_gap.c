/* What a contract still lacks. The clauses that a contract has in general are named in 民法典 470, those
 * of a technical contract in 845. */
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/contract.h"

const struct qf_type contract_gap_type = QF_TYPE(contract_gap, QF_STR(contract_gap, part),
    QF_STR(contract_gap, field), QF_STR(contract_gap, words));

enum { GAPS_MAX = 80 };
struct gaps { struct qf_arena *arena; struct qf_list list; };

static struct gaps none(struct qf_arena *a)
{
    return (struct gaps){a, {0, qf_calloc(a, GAPS_MAX, sizeof(struct contract_gap)),
                             &contract_gap_type}};
}

static void add(struct gaps *g, const char *part, const char *field, const char *words)
{
    if (g->list.count >= GAPS_MAX) return;
    *QF_AT(g->list, struct contract_gap, g->list.count) =
        (struct contract_gap){part, field, words};
    g->list.count++;
}

static void need(struct gaps *g, const char *part, const char *field, const char *label,
                 const char *value)
{
    if (qf_empty(value)) add(g, part, field, qf_fmt(g->arena, "请填写%s", label));
}

static void look_basis(struct gaps *g, const struct contract *c)
{
    need(g, "basis", "project", "项目名称", c->project);
    need(g, "basis", "place", "签订地点", c->place);
    if (c->valid_from == QF_NO_TIME) add(g, "basis", "valid_from", "请填写有效期限的第一天");
    if (c->valid_to == QF_NO_TIME) add(g, "basis", "valid_to", "请填写有效期限的最后一天");
    if (c->valid_from != QF_NO_TIME && c->valid_to != QF_NO_TIME && c->valid_to < c->valid_from)
        add(g, "basis", "valid_to", "有效期限的最后一天不能早于第一天");
    need(g, "basis", "seller_address", "乙方住所", c->seller_address);
    need(g, "basis", "seller_legal", "乙方法定代表人", c->seller_legal);
    need(g, "basis", "seller_contact", "乙方项目联系人", c->seller_contact);
    need(g, "basis", "seller_phone", "乙方联系电话", c->seller_phone);
}

/* --- stages --- */

static void look_day(struct gaps *g, const struct contract *c, const struct contract_stage *s,
                     qf_time before)
{
    const char *field = qf_fmt(g->arena, "due_%d", s->seq);
    if (s->due_on == QF_NO_TIME)
        add(g, "work", field, qf_fmt(g->arena, "请填写阶段 %d 的完成日期", s->seq));
    else if (before != QF_NO_TIME && s->due_on < before)
        add(g, "work", field, qf_fmt(g->arena, "阶段 %d 的完成日期不能早于前一个阶段", s->seq));
    else if ((c->valid_from != QF_NO_TIME && s->due_on < c->valid_from) ||
             (c->valid_to != QF_NO_TIME && s->due_on > c->valid_to))
        add(g, "work", field, qf_fmt(g->arena, "阶段 %d 的完成日期不在有效期限内", s->seq));
}

static void look_sum(struct gaps *g, const struct contract *c, int64_t sum)
{
    if (sum == c->total_fen) return;
    int64_t off = sum > c->total_fen ? sum - c->total_fen : c->total_fen - sum;
    add(g, "work", "total", qf_fmt(g->arena,
        "各阶段金额合计 %s 元，比报酬总额 %s 元%s %s 元", qf_show_money(g->arena, sum),
        qf_show_money(g->arena, c->total_fen), sum > c->total_fen ? "多" : "少",
        qf_show_money(g->arena, off)));
}

static void look_stages(struct gaps *g, const struct contract *c, const struct qf_list *stages)
{
    int64_t sum = 0;
    qf_time before = QF_NO_TIME;
    for (size_t i = 0; i < stages->count; i++) {
        const struct contract_stage *s = QF_AT(*stages, struct contract_stage, i);
        need(g, "work", qf_fmt(g->arena, "name_%d", s->seq),
             qf_fmt(g->arena, "阶段 %d 的名称", s->seq), s->name);
        need(g, "work", qf_fmt(g->arena, "deliverable_%d", s->seq),
             qf_fmt(g->arena, "阶段 %d 的交付物", s->seq), s->deliverable);
        look_day(g, c, s, before);
        if (s->due_on != QF_NO_TIME) before = s->due_on;
        sum += s->amount_fen;
    }
    if (stages->count == 0) add(g, "work", "name_1", "请至少填写一个阶段");
    else look_sum(g, c, sum);
}

static void look_work(struct gaps *g, const struct contract *c, const struct qf_list *stages)
{
    need(g, "work", "goal", "服务目标", c->goal);
    need(g, "work", "content", "服务内容和要求", c->content);
    need(g, "work", "method", "服务方式和地点", c->method);
    look_stages(g, c, stages);
}

/* An agreement to arbitrate names its commission (仲裁法 Art. 16). */
static void look_terms(struct gaps *g, const struct contract *c)
{
    if (c->total_fen > 0) {
        need(g, "terms", "payee", "收款户名", c->payee);
        need(g, "terms", "bank", "开户银行", c->bank);
        need(g, "terms", "bank_account", "账号", c->bank_account);
    }
    need(g, "terms", "secrecy", "保密条款", c->secrecy);
    need(g, "terms", "acceptance", "验收条款", c->acceptance);
    need(g, "terms", "breach", "违约责任", c->breach);
    if (qf_eq(c->dispute, "arbitration"))
        need(g, "terms", "dispute_at", "仲裁委员会的名称", c->dispute_at);
}

struct qf_list contract_gaps_seller(struct qf_arena *a, const struct contract *c,
                                    const struct qf_list *stages)
{
    struct gaps g = none(a);
    look_basis(&g, c);
    look_work(&g, c, stages);
    look_terms(&g, c);
    return g.list;
}

struct qf_list contract_gaps_buyer(struct qf_arena *a, const struct contract *c)
{
    struct gaps g = none(a);
    need(&g, "buyer", "buyer_address", "甲方住所", c->buyer_address);
    need(&g, "buyer", "buyer_legal", "甲方法定代表人", c->buyer_legal);
    need(&g, "buyer", "buyer_contact", "甲方项目联系人", c->buyer_contact);
    need(&g, "buyer", "buyer_phone", "甲方联系电话", c->buyer_phone);
    need(&g, "buyer", "cooperation", "甲方协作事项", c->cooperation);
    return g.list;
}
