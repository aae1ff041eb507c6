#include "window/forms_content.h"

#include "lib/web/req.h"
#include "model/article.h"
#include "model/codes.h"
#include "model/permission.h"
#include "model/scope.h"
#include "model/window.h"
#include "window/when.h"

/* --- choices --- */

static const struct qf_choice *columns(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (column_list(r->db, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct column *c = QF_AT(list, struct column, i);
        out[i] = (struct qf_choice){.value = c->code, .label = c->name};
    }
    return out;
}

static bool is_there(const struct qf_choice *all, size_t n, const char *value)
{
    for (size_t i = 0; i < n; i++)
        if (qf_eq(all[i].value, value)) return true;
    return false;
}

/* The regions of the windows that the visitor writes for. */
static const struct qf_choice *regions_of(struct qf_req *r, int function)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    size_t n = 0;
    if (scope_windows(r->db, r->actor, function, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct window *w = QF_AT(list, struct window, i);
        if (is_there(out, n, w->region_code)) continue;
        out[n++] = (struct qf_choice){.value = w->region_code,
                                      .label = codes_region_name(w->region_code)};
    }
    return out;
}

static const struct qf_choice *article_regions(struct qf_req *r)
{
    return regions_of(r, FN_CONTENT_EDIT);
}

static const struct qf_choice *activity_regions(struct qf_req *r)
{
    return regions_of(r, FN_ACTIVITY_MANAGE);
}

static const struct qf_choice *categories(struct qf_req *r)
{
    const struct qf_list *all = &codes_kept()->categories;
    struct qf_choice *out = qf_calloc(r->arena, all->count + 1, sizeof *out);
    size_t n = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct category *c = QF_AT(*all, struct category, i);
        if (!c->parent_code) out[n++] = (struct qf_choice){.value = c->code, .label = c->name};
    }
    return out;
}

/* --- lists --- */

static const struct qf_choice article_states[] = {
    {"draft", "草稿"}, {"reviewing", "待审"}, {"published", "已发布"}, {"withdrawn", "已撤回"}, {0}};
static const struct qf_choice activity_states[] = {
    {"draft", "草稿"}, {"reviewing", "待审"}, {"published", "已发布"}, {"cancelled", "已取消"}, {0}};

const struct qf_form articles_form = {
    .name = "articles", .button = "查文章", .get = true,
    .fields = {
        [CONTENTS_Q] = {"q", "标题", QF_SEARCH, .max = 50},
        [CONTENTS_COLUMN] = {"column", "栏目", QF_CHOICE, .choices_of = columns},
        [CONTENTS_STATE] = {"state", "状态", QF_CHOICE, .choices = article_states},
    },
};

const struct qf_form activities_form = {
    .name = "activities", .button = "查活动", .get = true,
    .fields = {
        [ACTIVITIES_Q] = {"q", "活动名称", QF_SEARCH, .max = 50},
        [ACTIVITIES_STATE] = {"state", "状态", QF_CHOICE, .choices = activity_states},
    },
};

/* --- an article --- */

static void check_article(struct qf_req *r)
{
    qf_time shown = when_read(r, ARTICLE_DAY, ARTICLE_TIME), end = qf_date(r, ARTICLE_EXPIRES);
    if (end == QF_NO_TIME) return;
    if (end <= qf_day(r->now)) qf_wrong(r, ARTICLE_EXPIRES, "到期日应在今天之后");
    else if (shown != QF_NO_TIME && end <= qf_day(shown))
        qf_wrong(r, ARTICLE_EXPIRES, "到期日应在发布之后");
}

const struct qf_form article_form = {
    .name = "article", .button = "保存草稿", .check = check_article,
    .hint = "保存后可以预览，再提交审核。",
    .fields = {
        [ARTICLE_COLUMN] = {"column", "栏目", QF_CHOICE, .required = true, .choices_of = columns,
                            .group = "内容"},
        [ARTICLE_TITLE] = {"title", "标题", QF_LINE, .required = true, .min = 4, .max = 100,
                           .column = "article.title"},
        [ARTICLE_PLAIN] = {"plain", "一句话说明", QF_LINE, .max = 100,
                           .column = "article.plain_words",
                           .hint = "和企业有什么关系、要做什么、到哪天为止。显示在正文上方。"},
        [ARTICLE_SUMMARY] = {"summary", "摘要", QF_TEXT, .max = 200, .column = "article.summary",
                             .hint = "列表里显示。"},
        [ARTICLE_BODY] = {"body", "正文", QF_RICH, .required = true, .max = 50000,
                          .hint = "可以用标题、段落、列表、表格和链接；其他代码会被去掉。"},
        [ARTICLE_SOURCE] = {"source", "来源", QF_LINE, .required = true, .max = 60,
                            .group = "出处", .column = "article.source"},
        [ARTICLE_URL] = {"source_url", "原文网址", QF_URL, .column = "article.source_url"},
        [ARTICLE_NUMBER] = {"number", "文号", QF_LINE, .max = 60, .column = "article.doc_number"},
        [ARTICLE_REGION] = {"region", "地区", QF_CHOICE, .required = true,
                            .choices_of = article_regions, .group = "发布",
                            .hint = "内容涉及的地区。"},
        [ARTICLE_DAY] = {"day", "定时发布日期", QF_DAY, .hint = "不填：审核通过后立即发布。"},
        [ARTICLE_TIME] = {"time", "定时发布时间", QF_LINE, .max = 5, .placeholder = "14:30"},
        [ARTICLE_EXPIRES] = {"expires", "到期日", QF_DAY, .hint = "过了这一天不再出现在列表里。"},
    },
};

/* --- an activity --- */

static void check_activity(struct qf_req *r)
{
    qf_time from = when_read(r, ACTIVITY_FROM_DAY, ACTIVITY_FROM_TIME);
    qf_time to = when_read(r, ACTIVITY_TO_DAY, ACTIVITY_TO_TIME);
    qf_time until = when_read(r, ACTIVITY_UNTIL_DAY, ACTIVITY_UNTIL_TIME);
    if (qf_any_wrong(r)) return;
    if (from <= r->now) qf_wrong(r, ACTIVITY_FROM_DAY, "开始时间应在现在之后");
    if (to <= from) qf_wrong(r, ACTIVITY_TO_DAY, "结束时间应在开始之后");
    if (until != QF_NO_TIME && until > to) qf_wrong(r, ACTIVITY_UNTIL_DAY, "报名截止不能晚于活动结束");
    if (until == QF_NO_TIME && qf_int(r, ACTIVITY_CAPACITY) > 0)
        qf_wrong(r, ACTIVITY_UNTIL_DAY, "有名额限制的，请填写报名截止时间");
}

#define TIME(name_, label_, required_)                                                   \
    {name_, label_, QF_LINE, .required = required_, .max = 5, .placeholder = "14:30"}

const struct qf_form activity_form = {
    .name = "activity", .button = "保存草稿", .check = check_activity,
    .hint = "保存后可以预览，再提交审核。",
    .fields = {
        [ACTIVITY_TITLE] = {"title", "活动名称", QF_LINE, .required = true, .min = 4, .max = 80,
                            .column = "activity.title", .group = "内容"},
        [ACTIVITY_CATEGORY] = {"category", "服务类别", QF_CHOICE, .choices_of = categories},
        [ACTIVITY_SUMMARY] = {"summary", "摘要", QF_TEXT, .required = true, .max = 200,
                              .column = "activity.summary"},
        [ACTIVITY_BODY] = {"body", "活动内容", QF_RICH, .required = true, .max = 15000},
        [ACTIVITY_ORGANIZER] = {"organizer", "主办", QF_LINE, .required = true, .max = 100,
                                .column = "activity.organizer", .group = "举办单位",
                                .hint = "一场活动只发一次：主办、承办、协办写在同一条里。"},
        [ACTIVITY_UNDERTAKER] = {"undertaker", "承办", QF_LINE, .max = 100,
                                 .column = "activity.undertaker"},
        [ACTIVITY_CO_ORGANIZER] = {"co_organizer", "协办", QF_LINE, .max = 200,
                                   .column = "activity.co_organizer"},
        [ACTIVITY_PLACE] = {"place", "地点", QF_LINE, .required = true, .max = 200,
                            .column = "activity.place", .group = "时间和地点",
                            .hint = "线上活动写“线上”和平台名称。"},
        [ACTIVITY_REGION] = {"region", "所在地区", QF_CHOICE, .required = true,
                             .choices_of = activity_regions},
        [ACTIVITY_FROM_DAY] = {"from_day", "开始日期", QF_DAY, .required = true},
        [ACTIVITY_FROM_TIME] = TIME("from_time", "开始时间", true),
        [ACTIVITY_TO_DAY] = {"to_day", "结束日期", QF_DAY, .required = true},
        [ACTIVITY_TO_TIME] = TIME("to_time", "结束时间", true),
        [ACTIVITY_UNTIL_DAY] = {"until_day", "报名截止日期", QF_DAY, .group = "报名",
                                .hint = "不需要报名的不填。"},
        [ACTIVITY_UNTIL_TIME] = TIME("until_time", "报名截止时间", false),
        [ACTIVITY_CAPACITY] = {"capacity", "名额", QF_INTEGER, .min = 0, .max = 100000,
                               .unit = "人", .hint = "不限名额的不填。"},
        [ACTIVITY_FEE] = {"fee", "费用", QF_AMOUNT, .min = 0, .max = 1000000, .unit = "元",
                          .hint = "免费的不填。"},
        [ACTIVITY_CONTACT] = {"contact", "联系人", QF_LINE, .max = 30, .column = "activity.contact"},
        [ACTIVITY_PHONE] = {"phone", "咨询电话", QF_PHONE, .required = true, .max = 30,
                            .column = "activity.phone"},
    },
};

const struct qf_form submit_form = {.name = "submit", .button = "提交"};

#define REASON(hint_)                                                                    \
    .fields = {[END_REASON] = {"reason", "原因", QF_LINE, .required = true, .min = 2,    \
                               .max = 200, .hint = hint_}}
const struct qf_form article_end_form = {
    .name = "article_end", .button = "撤回文章", REASON("写入审计日志；撰写人会看到。")};
const struct qf_form activity_end_form = {
    .name = "activity_end", .button = "取消活动", REASON("写入审计日志；撰写人会看到。")};
