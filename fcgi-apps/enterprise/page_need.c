/* 我的需求: the list, one need with its history, the receipt. */
#include "enterprise/forms.h"
#include "enterprise/pages.h"
#include "keeper/export.h"
#include "keeper/quote.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/need.h"

void put_need(struct qf_req *r, struct qf_data *d, const struct need_own *n)
{
    const char *budget = need_budget(r->arena, n->budget_from_fen, n->budget_to_fen);
    bool open = qf_eq(budget, "面议");
    qf_put_int(d, "id", (int64_t)n->id);
    qf_put_str(d, "number", n->number);
    qf_put_str(d, "title", n->title);
    qf_put_str(d, "description", n->description);
    qf_put_str(d, "state", n->state);
    qf_put_str(d, "state_word", need_state_word(n->state));
    qf_put_str(d, "state_kind", need_state_kind(n->state));
    qf_put_str(d, "reason", n->return_reason);
    qf_put_str(d, "budget", open ? budget : qf_fmt(r->arena, "%s 万元", budget));
    qf_put_str(d, "category", codes_category_name(n->category_code));
    qf_put_str(d, "region", codes_region_name(n->region_code));
    qf_put_str(d, "contact", n->contact);
    qf_put_str(d, "phone", n->phone);
    qf_put_str(d, "window_name", n->window_name);
    qf_put_str(d, "window_phone", n->window_phone);
    qf_putf(d, "window_url", "/windows/%s", n->window_code);
    qf_put_int(d, "responses", n->response_count);
    if (n->submitted_at != QF_NO_TIME) qf_put_time(d, "submitted_at", n->submitted_at);
    if (n->deadline != QF_NO_TIME) qf_put_str(d, "deadline", qf_show_date(r->arena, n->deadline));
    if (need_own_may_change(n->state)) qf_put_str(d, "may_change", "1");
    if (need_own_may_withdraw(n->state)) qf_put_str(d, "may_withdraw", "1");
    if (n->published_at != QF_NO_TIME) qf_put_time(d, "published_at", n->published_at);
    if (quote_may_end_need(n->state)) qf_put_str(d, "may_end", "1");
}

static qf_err *put_quotes(struct qf_req *r, const struct need_own *n)
{
    struct qf_list list;
    QF_TRY(quote_list_of_need(r->db, r->actor->org, n->id, &list));
    for (size_t i = 0; i < list.count; i++)
        put_quote(r, qf_data_at(r->data, "quotes", i), QF_AT(list, struct need_quote, i));
    return NULL;
}

static struct need_own_filter filter_of(struct qf_req *r)
{
    return (struct need_own_filter){.words = qf_str(r, NEEDS_Q), .state = qf_str(r, NEEDS_STATE)};
}

qf_err *page_need_list(struct qf_req *r)
{
    const struct need_own_filter f = filter_of(r);
    struct qf_list list;
    int64_t total;
    QF_TRY(need_own_list(r->db, r->actor->org, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list,
                         &total));
    for (size_t i = 0; i < list.count; i++)
        put_need(r, qf_data_at(r->data, "needs", i), QF_AT(list, struct need_own, i));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (*f.words || *f.state) qf_put_str(r->data, "filtered", "1");
    export_link(r, "/enterprise/needs/export");
    qf_crumb(r, "我的需求", "");
    return NULL;
}

/* --- the list as a file --- */

static const char *state_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return need_state_word(((const struct need_own *)row)->state);
}

static const char *category_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return codes_category_name(((const struct need_own *)row)->category_code);
}

static const char *region_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return codes_region_name(((const struct need_own *)row)->region_code);
}

static const char *budget_cell(struct qf_arena *a, const void *row)
{
    const struct need_own *n = row;
    return need_budget(a, n->budget_from_fen, n->budget_to_fen);
}

static const struct export_column columns[] = {
    {"需求编号", "number", .width = 20}, {"需求名称", "title", .width = 40},
    {"状态", .words = state_cell}, {"类别", .words = category_cell, .width = 20},
    {"所在地区", .words = region_cell}, {"预算（万元）", .words = budget_cell},
    {"响应数", "response_count"}, {"响应截止", "deadline", .width = 18},
    {"提交时间", "submitted_at", .width = 18}, {"发布时间", "published_at", .width = 18},
    {"联系人", "contact"}, {"审核意见", "return_reason", .width = 40}, {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    const struct need_own_filter f = filter_of(r);
    return need_own_each(r->db, r->actor->org, &f, limit, take, arg);
}

qf_err *page_need_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "我的需求", .subject = "need",
                                                .type = &need_own_type, .columns = columns,
                                                .rows = rows});
}

/* --- one of them --- */

qf_err *load_need(struct qf_req *r)
{
    struct need_own *n = qf_alloc(r->arena, sizeof *n);
    QF_TRY(need_own_get(r->db, r->actor->org, qf_path_id(r), n));
    qf_set_record(r, n);
    return NULL;
}

qf_err *page_need_show(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    struct case_file c;
    bool found;
    put_need(r, qf_data_in(r->data, "need"), n);
    QF_TRY(case_of(r->db, "need", "need", n->id, &c, &found));
    if (found) QF_TRY(put_timeline(r, &c));
    QF_TRY(put_quotes(r, n));
    QF_TRY(put_files(r, qf_data_in(r->data, "need"), "files", "need", n->id, NULL));
    qf_title(r, "%s", n->title);
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, n->number, "");
    return NULL;
}

/* As long as a window has it, a receipt counts the days; later it says how it ended. */
qf_err *page_need_receipt(struct qf_req *r)
{
    const struct need_own *n = qf_record(r);
    struct case_file c;
    bool found;
    put_need(r, qf_data_in(r->data, "need"), n);
    qf_crumb(r, "我的需求", "/enterprise/needs");
    qf_crumb(r, "回执", "");
    QF_TRY(case_of(r->db, "need", "need", n->id, &c, &found));
    return found ? put_receipt(r, &c) : NULL;
}
