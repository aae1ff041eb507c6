#include "enterprise/forms_rating.h"

#include "lib/web/req.h"

/* No score stands there beforehand. */
static const struct qf_choice scores[] = {
    {"5", "5 分，很满意"}, {"4", "4 分，满意"}, {"3", "3 分，一般"}, {"2", "2 分，不满意"},
    {"1", "1 分，差"}, {0},
};

/* A stage that is shown is asked for; how many an order has is known to the handler, which misses those
 * that are not given. */
static bool is_shown(struct qf_req *r)
{
    return r->route->method == QF_GET;
}

#define STAGE(i, number)                                                                 \
    [RATING_STAGE_SCORE(i)] = {"stage" number, "第 " number " 阶段打分", QF_RADIO,       \
                               .choices = scores, .required_of = is_shown},                                       \
    [RATING_STAGE_COMMENT(i)] = {"stage" number "_comment", "第 " number " 阶段评论",    \
                                 QF_LINE, .max = 200, .column = "rating_stage.comment"}

const struct qf_form rating_form = {
    .name = "rating", .button = "提交",
    .hint = "评价提交后公开显示，不能修改；服务机构可以公开回复。",
    .fields = {
        [RATING_SCORE] = {"score", "总评打分", QF_RADIO, .required = true, .choices = scores,
                          .missing = "请选择总评的分数"},
        [RATING_COMMENT] = {"comment", "总评论", QF_TEXT, .max = 500,
                            .column = "rating.comment",
                            .hint = "写写真实的感受：做得怎样，哪里可以更好。请不要写电话等个人信息。"},
        STAGE(0, "1"), STAGE(1, "2"), STAGE(2, "3"), STAGE(3, "4"), STAGE(4, "5"),
        STAGE(5, "6"), STAGE(6, "7"), STAGE(7, "8"), STAGE(8, "9"), STAGE(9, "10"),
        STAGE(10, "11"), STAGE(11, "12"),
    },
};

const struct qf_form followup_form = {
    .name = "followup", .button = "提交追评",
    .hint = "追评公开显示在原来的评价下面，只能写一次，不能修改，打分不变。",
    .fields = {
        [FOLLOWUP_WORDS] = {"followup", "追评", QF_TEXT, .required = true, .min = 2, .max = 500,
                            .column = "rating.followup",
                            .hint = "用了一段时间以后效果怎样？请不要写电话等个人信息。"},
    },
};
