#include "enterprise/forms_consultation.h"

#include "lib/core/banned.h"

const struct qf_form ask_form = {
    .name = "ask", .button = "提交",
    .hint = "提交后等待回复；回复时会发消息告诉您。姓名和电话只给被咨询的一方看，不公开。",
    .fields = {
        [ASK_WORDS] = {"question", "咨询内容", QF_TEXT, .required = true, .min = 5, .max = 1000,
                       .hint = "写明您的情况和想知道的事，回复会更具体。"},
        [ASK_CONTACT] = {"contact", "联系人", QF_LINE, .required = true, .max = 30,
                         .column = "consultation.contact", .autocomplete = "name"},
        [ASK_PHONE] = {"phone", "联系电话", QF_PHONE, .required = true, .max = 20,
                       .column = "consultation.phone"},
    },
};

const struct qf_form ask_on_form = {
    .name = "ask_on", .button = "追问",
    .fields = {
        [ASK_ON_WORDS] = {"question", "追问内容", QF_TEXT, .required = true, .min = 2,
                          .max = 1000, .hint = "追问后重新等待回复，一个工作日内答复。"},
    },
};

/* No score stands there beforehand. */
static const struct qf_choice scores[] = {
    {"5", "5 分，很满意"}, {"4", "4 分，满意"}, {"3", "3 分，一般"}, {"2", "2 分，不满意"},
    {"1", "1 分，差"}, {0},
};

const struct qf_form score_form = {
    .name = "score", .button = "评论", .hint = "评价提交后不能修改。",
    .fields = {
        [SCORE_VALUE] = {"score", "给这次回复打分", QF_RADIO, .required = true,
                         .choices = scores, .missing = "请选择分数"},
        [SCORE_WORDS] = {"comment", "评论", QF_TEXT, .max = 300,
                         .column = "consultation.comment"},
    },
};

static const struct qf_choice states[] = {
    {"waiting", "待回复"}, {"answered", "已回复"}, {"rated", "已评价"}, {"closed", "已关闭"}, {0},
};

const struct qf_form consultations_form = {
    .name = "consultations", .button = "查咨询", .get = true,
    .fields = {
        [CONSULTATIONS_Q] = {"q", "名称或编号", QF_SEARCH, .max = 100},
        [CONSULTATIONS_STATE] = {"state", "状态", QF_CHOICE, .choices = states},
    },
};

const struct qf_form end_form = {.name = "end", .button = "关闭咨询"};
