/* 保存的条件: searches over needs that the account keeps. */
#include "lib/web/parse.h"
#include "model/codes.h"
#include "model/saved_search.h"
#include "sp/forms_need.h"
#include "sp/pages_need.h"

/* "数字化服务、长沙市、“联网”" */
static const char *words_of(struct qf_req *r, const struct saved_search *s)
{
    const char *category = qf_eq(s->category, "own") ? "我的服务类别"
                           : *s->category            ? codes_category_name(s->category)
                                                     : "全部类别";
    const char *region = *s->region ? codes_region_name(s->region) : "全部地区";
    return qf_fmt(r->arena, "%s、%s%s", category, region,
                  *s->words ? qf_fmt(r->arena, "、“%s”", s->words) : "");
}

qf_err *page_search_list(struct qf_req *r)
{
    struct qf_list list;
    QF_TRY(saved_search_list(r->db, r->actor->account, &list));
    qf_put_list(r->data, "searches", &list);
    for (size_t i = 0; i < list.count; i++)
        qf_put_str(qf_data_at(r->data, "searches", i), "filter",
                   words_of(r, QF_AT(list, struct saved_search, i)));
    qf_crumb(r, "企业需求", "/sp/needs");
    qf_crumb(r, "保存的条件", "");
    return NULL;
}

qf_err *load_search(struct qf_req *r)
{
    struct saved_search *s = qf_alloc(r->arena, sizeof *s);
    QF_TRY(saved_search_get(r->db, r->actor->account, qf_path_id(r), s));
    qf_set_record(r, s);
    return NULL;
}

static void put_crumbs(struct qf_req *r, const char *what)
{
    qf_crumb(r, "企业需求", "/sp/needs");
    qf_crumb(r, "保存的条件", "/sp/searches");
    qf_crumb(r, what, "");
}

static void carry(struct qf_req *r, int field, const char *name)
{
    const char *typed = qf_query(r, name);
    if (typed) qf_prefill(r, &search_form, field, typed);
}

/* The list leads here with its filter in the address. */
qf_err *page_search_new(struct qf_req *r)
{
    carry(r, SEARCH_CATEGORY, "category");
    carry(r, SEARCH_REGION, "region");
    carry(r, SEARCH_WORDS, "q");
    put_crumbs(r, "保存条件");
    return NULL;
}

/* What is no code of ours is no filter. */
static const char *category_of(const char *typed)
{
    if (!*typed) return "own";
    return codes_category(typed) ? typed : "";
}

qf_err *page_search_add(struct qf_req *r)
{
    const char *region = qf_str(r, SEARCH_REGION);
    const struct saved_search s = {
        .name = qf_str(r, SEARCH_NAME), .category = category_of(qf_str(r, SEARCH_CATEGORY)),
        .region = codes_region(region) ? region : "", .words = qf_str(r, SEARCH_WORDS),
        .alert = qf_int(r, SEARCH_ALERT) != 0};
    QF_TRY(saved_search_add(r->db, r->actor->account, &s));
    return qf_go(r, "条件已保存", "/sp/searches");
}

/* Leads to the list under the filter; messages link here. */
qf_err *page_search_open(struct qf_req *r)
{
    const struct saved_search *s = qf_record(r);
    const char *category = qf_eq(s->category, "own") ? "" : *s->category ? s->category : "all";
    return qf_go(r, "", "/sp/needs?category=%s&region=%s&q=%s", category, s->region,
                 qf_url_encode(r->arena, s->words));
}

qf_err *page_search_edit(struct qf_req *r)
{
    const struct saved_search *s = qf_record(r);
    qf_prefill(r, &search_edit_form, SEARCH_EDIT_NAME, s->name);
    qf_prefill(r, &search_edit_form, SEARCH_EDIT_ALERT, s->alert ? "1" : "");
    qf_put_str(r->data, "filter", words_of(r, s));
    put_crumbs(r, s->name);
    return NULL;
}

qf_err *page_search_change(struct qf_req *r)
{
    const struct saved_search *s = qf_record(r);
    QF_TRY(saved_search_change(r->db, r->actor->account, s->id, qf_str(r, SEARCH_EDIT_NAME),
                               qf_int(r, SEARCH_EDIT_ALERT) != 0));
    return qf_go(r, "已保存", "/sp/searches");
}

qf_err *page_search_ask_delete(struct qf_req *r)
{
    const struct saved_search *s = qf_record(r);
    qf_put_str(r->data, "name", s->name);
    qf_put_str(r->data, "filter", words_of(r, s));
    put_crumbs(r, "删除");
    return NULL;
}

qf_err *page_search_delete(struct qf_req *r)
{
    const struct saved_search *s = qf_record(r);
    QF_TRY(saved_search_delete(r->db, r->actor->account, s->id));
    return qf_go(r, "条件已删除", "/sp/searches");
}
