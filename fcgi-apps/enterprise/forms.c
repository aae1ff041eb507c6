#include "enterprise/forms.h"

#include "keeper/keeper.h"
#include "lib/web/req.h"
#include "lib/web/upload.h"
#include "model/attachment.h"

static void check_budget(struct qf_req *r)
{
    int64_t from = qf_int(r, NEED_FROM), to = qf_int(r, NEED_TO);
    if (qf_int(r, NEED_OPEN)) return;
    if (!qf_given(r, NEED_TO)) qf_wrong(r, NEED_TO, "请填写预算上限，或勾选“预算面议”");
    else if (to == 0) qf_wrong(r, NEED_TO, "预算上限应大于 0；还定不下来请勾选“预算面议”");
    else if (from > to) qf_wrong(r, NEED_TO, "预算上限不能小于下限");
}

static void check_need(struct qf_req *r)
{
    qf_time day = qf_date(r, NEED_DEADLINE), today = qf_day(r->now);
    check_budget(r);
    if (day == QF_NO_TIME) return;
    if (day <= today) qf_wrong(r, NEED_DEADLINE, "响应截止日期应在今天之后");
    else if (day > qf_add_days(today, 366)) qf_wrong(r, NEED_DEADLINE, "响应截止日期请在一年以内");
}

/* In hundredths of 万元, which are whole numbers of 分. */
#define BUDGET .places = 2, .min = 0, .max = 100000000LL, .unit = "万元"

#define NEED_FIELDS                                                                      \
        [NEED_TITLE] = {"title", "需求名称", QF_LINE, .required = true, .min = 5, .max = 50, \
                        .group = "需要什么", .column = "need.title",                         \
                        .hint = "5–50 字，一句话说清要办的事。"},                                    \
        [NEED_CATEGORY] = {"category", "需求类别", QF_CHOICE, .required = true,              \
                           .choices_of = keeper_categories},                             \
        [NEED_REGION] = {"region", "所在地区", QF_REGION, .required = true},                 \
        [NEED_TEXT] = {"description", "需求描述", QF_TEXT, .required = true, .min = 2,       \
                       .max = 3000, .column = "need.description",                        \
                       .hint = "现在的情况、想达到的效果、时间要求。三五句话即可。"},                             \
        [NEED_OPEN] = {"negotiable", "预算面议", QF_TICK, .group = "预算与时间"},                 \
        [NEED_FROM] = {"budget_from", "预算下限", QF_DECIMAL, BUDGET},                       \
        [NEED_TO] = {"budget_to", "预算上限", QF_DECIMAL, BUDGET,                            \
                     .hint = "面议的不用填。"},                                                 \
        [NEED_DEADLINE] = {"deadline", "响应截止日期", QF_DAY, .required = true,               \
                           .hint = "过了这一天，机构不能再响应。"},                                    \
        [NEED_CONTACT] = {"contact", "联系人", QF_LINE, .required = true, .max = 30,        \
                          .group = "怎样联系您", .column = "need.contact",                    \
                          .autocomplete = "name"},                                       \
        [NEED_PHONE] = {"phone", "联系电话", QF_PHONE, .required = true, .max = 20,          \
                        .column = "need.phone"},                                         \
        [NEED_FILES] = {"files", "附件", QF_FILES, .max = NEED_FILES_MOST,                 \
                        .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE,                      \
                        .megabytes = NEED_FILE_MB,                                        \
                        .hint = "图纸、清单、照片等，最多 5 个；给审核窗口和已通过资质审核的服务机构看。"}

/* The papers that a need keeps already. Whose need it is is asked when it is loaded. */
static const struct qf_choice *kept_files(struct qf_req *r)
{
    struct qf_list list;
    if (attachment_list(r->db, "need", qf_path_id(r), &list)) return NULL;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct attachment *a = QF_AT(list, struct attachment, i);
        out[i] = (struct qf_choice){.value = a->public_id, .label = a->file_name};
    }
    return out;
}

const struct qf_form need_form = {
    .name = "need", .button = "确认发布", .check = check_need,
    .hint = "提交后由所在窗口审核；电话只给响应的服务机构看，不公开。",
    .fields = {NEED_FIELDS},
};

const struct qf_form need_edit_form = {
    .name = "need_edit", .button = "确认发布", .check = check_need,
    .hint = "修改后由所在窗口重新审核；电话只给响应的服务机构看，不公开。",
    .fields = {
        NEED_FIELDS,
        [NEED_DROP] = {"drop", "删除已有附件", QF_TICKS, .choices_of = kept_files},
    },
};

static const struct qf_choice states[] = {
    {"reviewing", "待审核"}, {"returned", "已退回"}, {"published", "征集中"},
    {"negotiating", "洽谈中"}, {"matched", "已对接"}, {"closed", "已结束"},
    {"refused", "不予发布"}, {"withdrawn", "已撤回"}, {0},
};

const struct qf_form needs_form = {
    .name = "needs", .button = "查需求", .get = true,
    .fields = {
        [NEEDS_Q] = {"q", "名称或编号", QF_SEARCH, .max = 100},
        [NEEDS_STATE] = {"state", "状态", QF_CHOICE, .choices = states},
    },
};

const struct qf_form withdraw_form = {.name = "withdraw", .button = "撤回需求"};
