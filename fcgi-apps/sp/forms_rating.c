#include "sp/forms_rating.h"

#include "lib/core/banned.h"

static const struct qf_choice scores[] = {
    {"5", "5 分，很满意"}, {"4", "4 分，满意"}, {"3", "3 分，一般"}, {"2", "2 分，不满意"},
    {"1", "1 分，差"}, {0},
};
static const struct qf_choice replies[] = {{"none", "未回复"}, {0}};

const struct qf_form ratings_form = {
    .name = "ratings", .button = "查评价", .get = true,
    .fields = {
        [RATINGS_Q] = {"q", "服务、企业或订单编号", QF_SEARCH, .max = 100},
        [RATINGS_SCORE] = {"score", "分数", QF_CHOICE, .choices = scores},
        [RATINGS_REPLY] = {"reply", "回复", QF_CHOICE, .choices = replies},
    },
};

#define REPLY_HINT "回复公开显示在评价下面，24 小时内可以修改。请不要写对方的联系方式。"

const struct qf_form followup_reply_form = {
    .name = "followup_reply", .button = "提交回复", .hint = REPLY_HINT,
    .fields = {
        [REPLY_WORDS] = {"reply", "公开回复追评", QF_TEXT, .required = true, .min = 2, .max = 500,
                         .column = "rating.followup_reply"},
    },
};

const struct qf_form reply_form = {
    .name = "reply", .button = "提交回复", .hint = REPLY_HINT,
    .fields = {
        [REPLY_WORDS] = {"reply", "公开回复", QF_TEXT, .required = true, .min = 2, .max = 500,
                         .column = "rating.reply"},
    },
};
