/* 发布需求, 修改, 撤回. */
#include "enterprise/forms.h"
#include "enterprise/pages.h"
#include "lib/text/text.h"
#include "model/need.h"

/* The form counts in hundredths of 万元. */
enum { FEN_OF_BUDGET = 10000, DAYS_TO_ANSWER = 30 };

static struct need_text text_of(struct qf_req *r)
{
    bool open = qf_int(r, NEED_OPEN) != 0;
    return (struct need_text){
        .title = qf_str(r, NEED_TITLE), .description = qf_str(r, NEED_TEXT),
        .category_code = qf_str(r, NEED_CATEGORY), .region_code = qf_str(r, NEED_REGION),
        .contact = qf_str(r, NEED_CONTACT), .phone = qf_str(r, NEED_PHONE),
        .budget_from_fen = open ? 0 : qf_int(r, NEED_FROM) * FEN_OF_BUDGET,
        .budget_to_fen = open ? 0 : qf_int(r, NEED_TO) * FEN_OF_BUDGET,
        .deadline = qf_date(r, NEED_DEADLINE)};
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &need_form, field, value);
}

qf_err *page_need_new(struct qf_req *r)
{
    struct need_asker asker;
    QF_TRY(need_own_asker(r->db, r->actor, &asker));
    fill(r, NEED_REGION, asker.region_code);
    fill(r, NEED_CONTACT, asker.contact);
    fill(r, NEED_PHONE, asker.phone);
    fill(r, NEED_DEADLINE, qf_show_date(r->arena, qf_add_days(qf_day(r->now), DAYS_TO_ANSWER)));
    qf_put_str(r->data, "title", "发布需求");
    qf_put_str(r->data, "lead", "三五句话即可。所在窗口在 3 个工作日内审核，通过后在平台公开。");
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, "发布需求", "");
    return NULL;
}

qf_err *page_need_add(struct qf_req *r)
{
    const struct need_text text = text_of(r);
    uint64_t id;
    QF_TRY(need_own_publish(r->db, r->arena, r->actor, &text, &id));
    return qf_go(r, "", "/enterprise/needs/%llu/receipt", (unsigned long long)id);
}

/* --- changing --- */

static void fill_budget(struct qf_req *r, const struct need_own *n)
{
    if (n->budget_from_fen <= 0 && n->budget_to_fen <= 0) {
        fill(r, NEED_OPEN, "1");
        return;
    }
    if (n->budget_from_fen > 0) fill(r, NEED_FROM, qf_show_wan(r->arena, n->budget_from_fen));
    fill(r, NEED_TO, qf_show_wan(r->arena, n->budget_to_fen > 0 ? n->budget_to_fen
                                                                : n->budget_from_fen));
}

static void fill_need(struct qf_req *r, const struct need_own *n)
{
    fill(r, NEED_TITLE, n->title);
    fill(r, NEED_CATEGORY, n->category_code);
    fill(r, NEED_REGION, n->region_code);
    fill(r, NEED_TEXT, n->description);
    fill(r, NEED_CONTACT, n->contact);
    fill(r, NEED_PHONE, n->phone);
    if (n->deadline != QF_NO_TIME) fill(r, NEED_DEADLINE, qf_show_date(r->arena, n->deadline));
    fill_budget(r, n);
}

static qf_err *back_to(struct qf_req *r, const struct need_own *n, const char *words)
{
    return qf_go(r, qf_fmt(r->arena, "这条需求现在是“%s”，%s", need_state_word(n->state), words),
                 "/enterprise/needs/%llu", (unsigned long long)n->id);
}

static void say_where(struct qf_req *r, const struct need_own *n, const char *what)
{
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, n->number, qf_fmt(r->arena, "/enterprise/needs/%llu", (unsigned long long)n->id));
    qf_crumb(r, what, "");
}

qf_err *page_need_edit(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    if (!need_own_may_change(n->state)) return back_to(r, n, "不能修改");
    fill_need(r, n);
    qf_put_str(r->data, "title", "修改需求");
    qf_put_str(r->data, "lead", "修改后由所在窗口重新审核；审核期间不在平台公开。");
    qf_put_str(r->data, "reason", n->return_reason);
    say_where(r, n, "修改");
    return NULL;
}

qf_err *page_need_change(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    const struct need_text text = text_of(r);
    QF_TRY(need_own_change(r->db, r->arena, r->actor, n->id, &text));
    return qf_go(r, "", "/enterprise/needs/%llu/receipt", (unsigned long long)n->id);
}

/* --- withdrawing --- */

qf_err *page_need_ask_withdraw(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    if (!need_own_may_withdraw(n->state)) return back_to(r, n, "不能撤回");
    put_need(r, qf_data_in(r->data, "need"), n);
    say_where(r, n, "撤回");
    return NULL;
}

qf_err *page_need_withdraw(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    QF_TRY(need_own_withdraw(r->db, r->arena, r->actor, n->id));
    return qf_go(r, "需求已撤回，不再公开", "/enterprise/needs/%llu", (unsigned long long)n->id);
}
