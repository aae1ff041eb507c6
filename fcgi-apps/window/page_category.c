/* 评选类别 of a round: what can be won in it. */
#include "keeper/application.h"
#include "lib/text/text.h"
#include "window/pages_award.h"

static const char *list_url(struct qf_req *r, uint64_t round)
{
    return qf_fmt(r->arena, "/window/rounds/%llu/categories", (unsigned long long)round);
}

/* Only rounds of awards have categories. */
qf_err *load_award_round(struct qf_req *r)
{
    struct round *round = qf_alloc(r->arena, sizeof *round);
    QF_TRY(round_get(r->db, qf_path_id(r), round));
    if (!qf_eq(round->kind, "award")) return qf_not_found();
    qf_set_record(r, round);
    return NULL;
}

static void put_crumbs(struct qf_req *r, uint64_t round, const char *name, const char *what)
{
    qf_crumb(r, "批次管理", "/window/rounds");
    qf_crumb(r, name, qf_fmt(r->arena, "/window/rounds/%llu", (unsigned long long)round));
    qf_crumb(r, "评选类别", what ? list_url(r, round) : "");
    if (what) qf_crumb(r, what, "");
}

qf_err *page_category_list(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    struct qf_list list;
    QF_TRY(award_categories_of_round(r->db, round->id, &list));
    qf_put_list(r->data, "categories", &list);
    put_round(r, "round", round);
    put_crumbs(r, round->id, round->name, NULL);
    return NULL;
}

qf_err *page_category_add(struct qf_req *r)
{
    const struct round *round = qf_record(r);
    QF_TRY(award_category_add(r->db, round->id, qf_str(r, CATEGORY_SHEET),
                              qf_str(r, CATEGORY_NAME), (int)qf_int(r, CATEGORY_PLACES)));
    return qf_go(r, "已添加", "%s", list_url(r, round->id));
}

qf_err *page_category_ask_delete(struct qf_req *r)
{
    const struct award_category *c = qf_record(r);
    if (c->entries)
        return qf_go(r, "已经有人填报这个类别，不能删除", "%s", list_url(r, c->round_id));
    qf_put_str(r->data, "name", c->name);
    qf_put_str(r->data, "list_url", list_url(r, c->round_id));
    put_crumbs(r, c->round_id, c->round_name, "删除");
    return NULL;
}

qf_err *page_category_delete(struct qf_req *r)
{
    const struct award_category *c = qf_record(r);
    QF_TRY(award_category_delete(r->db, c));
    return qf_go(r, "已删除", "%s", list_url(r, c->round_id));
}
