#include "lib/text/text.h"
#include "model/application.h"
#include "model/round.h"
#include "window/choices.h"
#include "window/pages_round.h"

static const struct qf_choice kinds[] = {
    {.value = "core", .label = "核心服务机构申报"}, {.value = "filing", .label = "调度数据填报"},
    {.value = "award", .label = "优秀评选"}, {0},
};

const struct qf_form rounds_form = {
    .name = "rounds", .button = "查看", .get = true,
    .fields = {[ROUNDS_KIND] = {"kind", "类型", QF_CHOICE, .choices = kinds}},
};

static void check_round(struct qf_req *r)
{
    int64_t first = qf_int(r, ROUND_FIRST), last = qf_int(r, ROUND_LAST);
    if (qf_date(r, ROUND_CLOSES) < qf_date(r, ROUND_OPENS))
        qf_wrong(r, ROUND_CLOSES, "截止日期不能早于开始日期");
    if (qf_given(r, ROUND_FIRST) != qf_given(r, ROUND_LAST))
        qf_wrong(r, qf_given(r, ROUND_FIRST) ? ROUND_LAST : ROUND_FIRST, "起止年份要一起填写，或都不填");
    else if (last < first || last - first >= ROUND_YEARS)
        qf_wrong(r, ROUND_LAST, "最多连续 %d 年，结束年份不能早于开始年份", ROUND_YEARS);
}

const struct qf_form round_form = {
    .name = "round", .button = "保存", .check = check_round,
    .fields = {
        [ROUND_KIND] = {"kind", "类型", QF_CHOICE, .required = true, .choices = kinds},
        [ROUND_NAME] = {"name", "批次名称", QF_LINE, .required = true, .max = 60,
                        .column = "application_round.name"},
        [ROUND_YEAR] = {"year", "年度", QF_INTEGER, .required = true, .min = 2016, .max = 2200},
        [ROUND_FIRST] = {"first_year", "经营数据从哪一年", QF_INTEGER, .min = 2000, .max = 2200,
                         .hint = "申报机构要填这些年份的服务企业数和服务活动数；不要求就不填。"},
        [ROUND_LAST] = {"last_year", "到哪一年", QF_INTEGER, .min = 2000, .max = 2200},
        [ROUND_WHO] = {"who", "谁可以报（一句话）", QF_LINE, .required = true, .max = 100,
                       .column = "application_round.who"},
        [ROUND_CONDITIONS] = {"conditions", "申报条件", QF_TEXT, .max = 3000,
                              .column = "application_round.conditions"},
        [ROUND_OPENS] = {"opens_on", "开始日期", QF_DAY, .required = true},
        [ROUND_CLOSES] = {"closes_on", "截止日期", QF_DAY, .required = true,
                          .hint = "当天 24:00 截止。"},
        [ROUND_SCORES] = {"scores_needed", "至少几位专家评分", QF_INTEGER, .required = true,
                          .max = 20, .standard = "3"},
        [ROUND_VALID] = {"valid_years", "认定有效期（年）", QF_INTEGER, .required = true, .min = 1,
                         .max = 10, .standard = "3"},
        [ROUND_POINTS] = {"points", "评分标准", QF_TEXT, .max = 1000,
                          .placeholder = "服务条件 30\n服务业绩 40\n管理和信用 30",
                          .hint = "一行一条，行末写满分，最多 12 条。邀请专家以后不能再改。"},
    },
};

const struct qf_form round_publish_form = {.name = "round_publish", .button = "确定"};

const struct qf_form round_extend_form = {
    .name = "round_extend", .button = "延期",
    .fields = {
        [EXTEND_TO] = {"closes_on", "新的截止日期", QF_DAY, .required = true},
        [EXTEND_REASON] = {"reason", "延期原因", QF_LINE, .required = true, .max = 200,
                           .hint = "会显示给申报机构。", .column = "application_round.extend_reason"},
    },
};

static const struct qf_choice hands[] = {
    {.value = "closed", .label = "关闭", .hint = "马上停止受理"},
    {.value = "open", .label = "提前开放", .hint = "不等开始日期，马上受理"},
    {.value = "none", .label = "按日期", .hint = "恢复按起止日期受理"}, {0},
};

const struct qf_form round_hand_form = {
    .name = "round_hand", .button = "确定",
    .fields = {
        [HAND_STATE] = {"hand", "受理", QF_RADIO, .required = true, .choices = hands},
        [HAND_REASON] = {"reason", "原因", QF_LINE, .required = true, .max = 200,
                         .column = "application_round.hand_reason"},
    },
};

/* --- applications --- */

static const struct qf_choice *core_rounds(struct qf_req *r)
{
    return round_choices(r, "core");
}

static const struct qf_choice states[] = {
    {.value = "city", .label = "市州推荐"}, {.value = "returned", .label = "退回补正"},
    {.value = "province", .label = "省级初审"}, {.value = "review", .label = "专家评审"},
    {.value = "publicity", .label = "公示中"}, {.value = "certified", .label = "已认定"},
    {.value = "refused", .label = "不予认定"}, {.value = "not_recommended", .label = "不推荐"},
    {.value = "withdrawn", .label = "已撤回"}, {0},
};

const struct qf_form applications_form = {
    .name = "applications", .button = "查申报", .get = true,
    .fields = {
        [APPLICATIONS_Q] = {"q", "机构名称或编号", QF_SEARCH, .max = 100},
        [APPLICATIONS_ROUND] = {"round", "批次", QF_CHOICE, .choices_of = core_rounds},
        [APPLICATIONS_STATE] = {"state", "状态", QF_CHOICE, .choices = states},
        [APPLICATIONS_REGION] = {"region", "所在市州", QF_REGION, .max = 2},
    },
};

const struct qf_form cores_form = {
    .name = "cores", .button = "找机构", .get = true,
    .fields = {
        [CORES_Q] = {"q", "机构名称或服务内容", QF_SEARCH, .max = 100},
        [CORES_REGION] = {"region", "所在市州", QF_REGION, .max = 2},
        [CORES_ENDED] = {"ended", "只看已到期的", QF_TICK},
    },
};

static const struct qf_choice results[] = {
    {.value = "pass", .label = "合格"},
    {.value = "rectify", .label = "限期整改", .hint = "整改后再考核"},
    {.value = "revoke", .label = "撤销认定", .hint = "复核通过后立即失效"}, {0},
};

const struct qf_form judge_form = {
    .name = "judge", .button = "提交复核", .hint = "提交后由另一位工作人员复核，复核通过才生效。",
    .fields = {
        [JUDGE_YEAR] = {"year", "考核年度", QF_INTEGER, .required = true, .min = 2016, .max = 2200},
        [JUDGE_RESULT] = {"result", "考核结果", QF_RADIO, .required = true, .choices = results},
        [JUDGE_OPINION] = {"opinion", "考核意见", QF_TEXT, .required = true, .max = 1000,
                           .column = "core_check.opinion"},
    },
};
