#include "sp/forms_consultation.h"

#include "lib/core/banned.h"

const struct qf_form answer_form = {
    .name = "answer", .button = "提交回复", .hint = "回复后企业会收到消息，可以追问，也会评价。",
    .fields = {
        [ANSWER_WORDS] = {"answer", "回复内容", QF_TEXT, .required = true, .min = 2,
                          .max = 2000, .column = "consultation_entry.body"},
    },
};

static const struct qf_choice states[] = {
    {"waiting", "待回复"}, {"answered", "已回复"}, {"rated", "已评价"}, {"closed", "已关闭"}, {0},
};

const struct qf_form consultations_form = {
    .name = "consultations", .button = "查咨询", .get = true,
    .fields = {
        [CONSULTATIONS_Q] = {"q", "企业、名称或编号", QF_SEARCH, .max = 100},
        [CONSULTATIONS_STATE] = {"state", "状态", QF_CHOICE, .choices = states},
    },
};
