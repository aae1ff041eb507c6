#include "lib/text/text.h"
#include "model/award_rank.h"
#include "window/choices.h"
#include "window/pages_award.h"

static const struct qf_choice none[] = {{0}};

static const char *number(struct qf_req *r, uint64_t id)
{
    return qf_fmt(r->arena, "%llu", (unsigned long long)id);
}

static const struct qf_choice *sheets(struct qf_req *r)
{
    struct qf_list list;
    if (award_sheets(r->db, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct award_sheet *s = QF_AT(list, struct award_sheet, i);
        out[i] = (struct qf_choice){.value = s->code, .label = s->name, .hint = s->who};
    }
    return out;
}

static const struct qf_choice *rounds(struct qf_req *r)
{
    return round_choices(r, "award");
}

static const struct qf_choice *categories(struct qf_req *r)
{
    struct qf_list list;
    if (award_categories_recent(r->db, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct award_category *c = QF_AT(list, struct award_category, i);
        out[i] = (struct qf_choice){.value = number(r, c->id),
                                    .label = qf_fmt(r->arena, "%s（%s %d）", c->name,
                                                    c->round_name, c->year)};
    }
    return out;
}

static const struct qf_choice states[] = {
    {.value = "city", .label = "市州推荐"}, {.value = "returned", .label = "退回补正"},
    {.value = "review", .label = "专家评审"}, {.value = "publicity", .label = "公示中"},
    {.value = "awarded", .label = "已公布"}, {.value = "refused", .label = "未入选"},
    {.value = "not_recommended", .label = "不推荐"}, {.value = "withdrawn", .label = "已撤回"}, {0},
};
static const struct qf_choice sorts[] = {
    {.value = "oldest", .label = "最早提交在前"}, {.value = "score", .label = "评分高的在前"}, {0},
};

const struct qf_form awards_form = {
    .name = "awards", .button = "查填报", .get = true,
    .fields = {
        [AWARDS_Q] = {"q", "名称、单位或编号", QF_SEARCH, .max = 100},
        [AWARDS_ROUND] = {"round", "批次", QF_CHOICE, .choices_of = rounds},
        [AWARDS_SHEET] = {"sheet", "评选", QF_CHOICE, .choices_of = sheets},
        [AWARDS_STATE] = {"state", "状态", QF_CHOICE, .choices = states},
        [AWARDS_REGION] = {"region", "所在市州", QF_REGION, .max = 2},
        [AWARDS_SORT] = {"sort", "排序", QF_CHOICE, .choices = sorts,
                         .placeholder = "最近提交在前"},
    },
};

const struct qf_form ranking_form = {
    .name = "ranking", .button = "看排名", .get = true,
    .fields = {
        [RANKING_CATEGORY] = {"category", "评选类别", QF_CHOICE, .choices_of = categories,
                              .placeholder = "请选择"},
    },
};

const struct qf_form category_form = {
    .name = "category", .button = "添加",
    .fields = {
        [CATEGORY_SHEET] = {"sheet", "评什么", QF_RADIO, .required = true, .choices_of = sheets},
        [CATEGORY_NAME] = {"name", "类别名称", QF_LINE, .required = true, .max = 40,
                           .column = "award_category.name", .placeholder = "优秀服务机构"},
        [CATEGORY_PLACES] = {"places", "名额", QF_INTEGER, .max = 1000, .unit = "个",
                             .hint = "不限名额就不填。"},
    },
};
const struct qf_form category_delete_form = {.name = "category_delete", .button = "删除"};

/* --- who goes into 公示 together --- */

static const struct qf_choice *ranked(struct qf_req *r)
{
    struct qf_list list;
    size_t n = 0;
    if (!qf_record(r) && load_category(r)) return none;
    if (award_ranking(r->db, qf_record(r), &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct award_rank *k = QF_AT(list, struct award_rank, i);
        if (!k->place || !qf_eq(k->state, "review")) continue;
        out[n++] = (struct qf_choice){
            .value = number(r, k->id),
            .label = qf_fmt(r->arena, "第 %d 名　%s　%s 分", k->place, k->title,
                            qf_show_decimal(r->arena, k->mean, 2))};
    }
    return out;
}

const struct qf_form publish_form = {
    .name = "publish", .button = "拟入选，开始公示",
    .hint = "公示 5 个工作日；公示结束、异议办结以后，由另一位工作人员公布。",
    .fields = {
        [PUBLISH_ENTRIES] = {"entries", "拟入选", QF_TICKS, .required = true, .max = 200,
                             .choices_of = ranked},
    },
};
