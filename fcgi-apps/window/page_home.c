/* 首页: how much waits, of which kind, the most urgent of it, and the ways that are open to the visitor. */
#include "lib/text/text.h"
#include "model/permission.h"
#include "window/pages.h"

enum { SHOWN = 5 };

static const struct { int may; const char *icon, *name, *note, *url; } ways[] = {
    {FN_COMPLAINT_HANDLE, "complaint", "投诉办理", "投诉登记后的审查、转交、反馈", "/window/complaints"},
    {FN_MEMBER_VIEW, "people", "会员管理", "查会员、重置密码、禁用和恢复", "/window/members"},
    {FN_CONTENT_EDIT, "edit", "文章", "写文章、提交审核、撤回", "/window/articles"},
    {FN_ACTIVITY_MANAGE, "calendar", "活动", "发布活动、取消活动", "/window/activities"},
    {FN_PRODUCT_TAKEDOWN, "cart", "产品管理", "看企业产品，违规的下架", "/window/products"},
    {FN_RIGHTS_VIEW, "lock", "权限管理", "每个账号能做什么，为什么", "/window/rights"},
    {FN_AUDIT_READ, "eye", "日志审计", "谁在何时做了什么", "/window/audit"},
    {FN_NEED_REVIEW, "building", "窗口设置", "地址电话、需求是否先审", "/window/settings"},
};

static void put_ways(struct qf_req *r)
{
    size_t n = 0;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        if (!permission_may(r->actor, ways[i].may)) continue;
        struct qf_data *d = qf_data_at(r->data, "ways", n++);
        qf_put_str(d, "icon", ways[i].icon);
        qf_put_str(d, "name", ways[i].name);
        qf_put_str(d, "note", ways[i].note);
        qf_put_str(d, "url", ways[i].url);
    }
}

static qf_err *put_kinds(struct qf_req *r)
{
    struct qf_list tabs;
    QF_TRY(case_tabs(r->db, r->actor, &tabs));
    for (size_t i = 0; i < tabs.count; i++) {
        const struct case_tab *t = QF_AT(tabs, struct case_tab, i);
        struct qf_data *d = qf_data_at(r->data, "kinds", i);
        qf_put_str(d, "name", t->name);
        qf_put_str(d, "count", qf_show_number(r->arena, t->count));
        qf_putf(d, "url", "/window/cases?workflow=%s", t->code);
    }
    return NULL;
}

qf_err *page_home(struct qf_req *r)
{
    const struct case_filter all = {.workflow = ""};
    struct qf_list list;
    int64_t total;
    QF_TRY(put_load(r));
    QF_TRY(case_inbox(r->db, r->actor, &all, SHOWN, 0, &list, &total));
    qf_put_int(r->data, "total", total);
    qf_put_str(r->data, "today", qf_show_weekday(r->arena, r->now));
    QF_TRY(put_kinds(r));
    put_ways(r);
    return put_cases(r, "cases", &list);
}
