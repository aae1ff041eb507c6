#include "keeper/page_order.h"

#include "keeper/order.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "lib/web/upload.h"
#include "model/payment.h"

enum { DISPUTE_FILES = 5 };

/* --- the list --- */

static const struct qf_choice groups[] = {
    {"signing", "签约中"}, {"running", "履约中"}, {"paying", "待付款"}, {"rating", "待评价"},
    {"disputed", "争议中"}, {"ended", "已结束"}, {0},
};
static const struct qf_choice sorts[] = {
    {"oldest", "最早下单在前"}, {"amount", "金额从高到低"}, {0},
};

const struct qf_form orders_form = {
    .name = "orders", .button = "查订单", .get = true,
    .fields = {
        [ORDERS_Q] = {"q", "订单编号、服务或对方名称", QF_SEARCH, .max = 100},
        [ORDERS_GROUP] = {"state", "状态", QF_CHOICE, .choices = groups},
        [ORDERS_SORT] = {"sort", "排序", QF_CHOICE, .choices = sorts,
                         .placeholder = "最近下单在前"},
    },
};

static struct order_filter filter_of(struct qf_req *r)
{
    const char *sort = qf_str(r, ORDERS_SORT);
    return (struct order_filter){
        .group = order_group_of(qf_str(r, ORDERS_GROUP)), .words = qf_str(r, ORDERS_Q),
        .sort = qf_eq(sort, "oldest") ? ORDERS_OLDEST
              : qf_eq(sort, "amount") ? ORDERS_DEAREST : ORDERS_NEWEST};
}

static void put_tabs(struct qf_req *r, const struct order_counts *counts, enum order_group now)
{
    for (enum order_group g = ORDERS_ALL; g < ORDER_GROUP_COUNT; g++)
        qf_tab(r, "state", order_group_code(g), order_group_word(g), counts->of[g],
               order_group_code(now));
}

qf_err *page_order_list(struct qf_req *r)
{
    const struct order_filter f = filter_of(r);
    const char *side = case_side_of(r->actor);
    struct order_counts counts;
    struct qf_list list;
    int64_t total;
    QF_TRY(order_counts(r->db, side, r->actor->org, &counts));
    QF_TRY(order_list(r->db, side, r->actor->org, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                      &total));
    for (size_t i = 0; i < list.count; i++)
        put_order(r, qf_data_at(r->data, "orders", i), QF_AT(list, struct order, i));
    put_tabs(r, &counts, f.group);
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f.words || f.group != ORDERS_ALL) qf_put_str(r->data, "filtered", "1");
    qf_crumb(r, r->actor->kind == QF_PROVIDER ? "企业订单" : "我的订单", "");
    return NULL;
}

qf_err *put_order_figures(struct qf_req *r)
{
    struct qf_data *d = qf_data_in(r->data, "orders");
    struct order_counts counts;
    int64_t waiting = 0;
    QF_TRY(order_counts(r->db, case_side_of(r->actor), r->actor->org, &counts));
    for (enum order_group g = ORDERS_ALL; g < ORDER_GROUP_COUNT; g++)
        qf_put_str(d, g ? order_group_code(g) : "all", qf_show_number(r->arena, counts.of[g]));
    if (r->actor->kind == QF_ENTERPRISE)
        QF_TRY(order_stages_waiting(r->db, r->actor->org, &waiting));
    qf_put_int(d, "waiting", waiting);
    return NULL;
}

/* --- one order --- */

qf_err *load_order(struct qf_req *r)
{
    struct order *o = qf_alloc(r->arena, sizeof *o);
    uint64_t id = qf_path_id(r), org = r->actor->org;
    if (r->actor->kind == QF_PROVIDER) QF_TRY(order_of_provider(r->db, org, id, o));
    else QF_TRY(order_of_enterprise(r->db, org, id, o));
    qf_set_record(r, o);
    return NULL;
}

static qf_err *go_receipt(struct qf_req *r, const struct order *o)
{
    return qf_go(r, "", "%s/receipt", order_address(r, o->id));
}

/* The last step that somebody took, in its own words. */
static qf_err *put_done(struct qf_req *r, const struct case_file *c)
{
    struct qf_list events;
    QF_TRY(case_history(r->db, c->id, true, &events));
    for (size_t i = events.count; i-- > 0;) {
        const struct case_event *e = QF_AT(events, struct case_event, i);
        if (!e->is_public || qf_eq(e->actor_name, "系统")) continue;
        if (qf_eq(e->code, "open")) qf_put_str(r->data, "title", "订单已提交");
        else qf_putf(r->data, "title", "%s：已办好", e->words);
        qf_put_time(r->data, "at", e->at);
        return NULL;
    }
    return NULL;
}

static const char *turn_words(struct qf_req *r, const struct order *o)
{
    const char *turn = order_turn(o->state);
    if (qf_eq(turn, case_side_of(r->actor))) return "轮到您办";
    if (qf_eq(turn, "window")) return o->window_name;
    return qf_eq(turn, "provider") ? o->provider_name : o->enterprise_name;
}

qf_err *page_order_receipt(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    struct case_file c;
    bool found;
    qf_put_str(r->data, "base_url", order_address(r, o->id));
    qf_put_str(r->data, "title", o->service_name);
    put_order(r, qf_data_in(r->data, "order"), o);
    order_crumbs(r, o, "回执");
    QF_TRY(order_case(r->db, o->id, &c, &found));
    if (!found) return NULL;
    QF_TRY(put_done(r, &c));
    qf_put_str(r->data, "words", c.public_words);
    if (*order_turn(o->state)) qf_put_str(r->data, "by", turn_words(r, o));
    return put_receipt(r, &c);
}

/* --- steps that need only a question --- */

#define REASON(hint_)                                                                    \
    {[ORDER_MOVE_COMMENT] = {"comment", "理由", QF_TEXT, .required = true, .min = 2,         \
                             .max = 500, .hint = hint_}}

const struct qf_form order_withdraw_form = {
    .name = "withdraw", .button = "撤销订单",
    .fields = REASON("服务机构会看到，例如：项目推迟、选错了服务。"),
};
const struct qf_form order_refuse_form = {
    .name = "refuse", .button = "拒单", .fields = REASON("企业会看到，请写清为什么不能接。"),
};
const struct qf_form order_reopen_form = {
    .name = "reopen", .button = "重新起草",
    .fields = REASON("企业会看到，例如：签章前发现金额写错。"),
};
const struct qf_form order_accept_form = {.name = "accept", .button = "接单"};
const struct qf_form order_start_form = {.name = "start", .button = "开始履约"};

static const struct question { const char *move, *title, *words; } questions[] = {
    {"withdraw", "撤销这笔订单？",
     "撤销后服务机构不再办理，不能恢复；以后可以重新申请这项服务。合同生效前都可以撤销，不产生费用。"},
    {"accept", "接下这笔订单？",
     "接单后由您起草合同，请在 5 个工作日内发给企业确认；合同生效前双方都不承担付款义务。"},
    {"refuse", "不接这笔订单？", "拒单后订单结束，不能恢复，企业会看到您写的理由。"},
    {"start", "现在开始履约？", "合同已生效。开始后请按阶段交付；交付第一个阶段也会自动开始。"},
    {"reopen", "重新起草合同？",
     "合同回到起草，改好后要重新发给企业确认；已经上传的扫描件会保留，请删除作废的。"},
    {0},
};

/* "accept" of ".../orders/{id}/accept", with what is asked before it. */
static const struct question *question_of(const struct qf_req *r)
{
    const char *end = strrchr(r->route->path, '/');
    const struct question *q = questions;
    while (q->move && !qf_eq(q->move, end + 1)) q++;
    return q;
}

static qf_err *may_move(struct qf_req *r, const struct order *o, const char *move, bool *may)
{
    struct case_file c;
    struct qf_list moves;
    *may = false;
    QF_TRY(order_case(r->db, o->id, &c, may));
    if (!*may) return NULL;
    *may = false;
    QF_TRY(case_moves(r->db, &c, r->actor, &moves));
    for (size_t i = 0; i < moves.count; i++)
        if (qf_eq(QF_AT(moves, struct case_move, i)->code, move)) *may = true;
    return NULL;
}

qf_err *page_order_ask_move(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    const struct question *q = question_of(r);
    const char *button = r->route->form->button;
    bool may;
    QF_TRY(may_move(r, o, q->move, &may));
    if (!may) return order_back(r, o, qf_fmt(r->arena, "不能再%s", button));
    put_order(r, qf_data_in(r->data, "order"), o);
    qf_put_str(r->data, "title", q->title);
    qf_put_str(r->data, "words", q->words);
    order_crumbs(r, o, button);
    return NULL;
}

qf_err *page_order_move(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    const char *comment = r->route->form->fields[0].name ? qf_str(r, ORDER_MOVE_COMMENT) : "";
    QF_TRY(order_fire(r->db, r->arena, r->actor, o->id, question_of(r)->move, comment));
    return go_receipt(r, o);
}

/* --- 提出争议 --- */

enum { DISPUTE_REASON, DISPUTE_PAPERS };

const struct qf_form order_dispute_form = {
    .name = "dispute", .button = "提出争议",
    .hint = "提交后由服务机构所在窗口调解，双方都会收到消息；调解期间不能交付、验收和付款。",
    .fields = {
        [DISPUTE_REASON] = {"comment", "争议事由", QF_TEXT, .required = true, .min = 5,
                            .max = 500,
                            .hint = "写清约定了什么、实际怎样、您希望怎样解决。对方和调解窗口都能看到。"},
        [DISPUTE_PAPERS] = {"papers", "证明材料", QF_FILES, .max = DISPUTE_FILES,
                            .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE},
    },
};

static qf_err *is_paid(struct qf_req *r, const struct order *o, bool *paid)
{
    struct payment p;
    bool found;
    *paid = false;
    QF_TRY(payment_of(r->db, o->id, &p, &found));
    *paid = found && qf_eq(p.state, "acknowledged");
    return NULL;
}

qf_err *page_order_ask_dispute(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    bool paid;
    QF_TRY(is_paid(r, o, &paid));
    if (!order_may_dispute(case_side_of(r->actor), o->state, paid))
        return order_back(r, o, "不能提出争议");
    put_order(r, qf_data_in(r->data, "order"), o);
    order_crumbs(r, o, "提出争议");
    return NULL;
}

qf_err *page_order_dispute(struct qf_req *r)
{
    const struct order *o = qf_record(r);
    QF_TRY(order_dispute(r->db, r->arena, r->actor, o->id, qf_str(r, DISPUTE_REASON)));
    QF_TRY(keep_files(r, DISPUTE_PAPERS, "service_order", o->id, "dispute"));
    return go_receipt(r, o);
}
