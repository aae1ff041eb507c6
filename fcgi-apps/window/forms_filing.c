#include "window/forms_filing.h"

#include "lib/web/req.h"

static const struct qf_choice figures[] = {
    {"served", "服务企业数"}, {"activities", "活动数"}, {"attendees", "参与企业数"},
    {"revenue", "营业收入（万元）"}, {0},
};

const struct qf_form desk_form = {
    .name = "desk", .button = "查询", .get = true,
    .fields = {
        [DESK_YEAR] = {"year", "年度", QF_INTEGER, .min = 2000, .max = 2999},
        [DESK_CITY] = {"city", "市州", QF_REGION, .max = 2},
        [DESK_WORDS] = {"q", "机构名称", QF_SEARCH, .max = 60},
        [DESK_FIGURE] = {"figure", "看哪个数", QF_CHOICE, .choices = figures,
                         .placeholder = "服务企业数"},
    },
};

static const struct qf_choice quarters[] = {
    {"1", "第一季度"}, {"2", "第二季度"}, {"3", "第三季度"}, {"4", "第四季度"}, {0},
};

const struct qf_form bulletin_new_form = {
    .name = "bulletin_new", .button = "按数据起草",
    .hint = "只用审核通过的填报；起草后可以修改文字，表格随数据更新。",
    .fields = {
        [BULLETIN_YEAR] = {"year", "年度", QF_INTEGER, .required = true, .min = 2000,
                           .max = 2999},
        [BULLETIN_QUARTER] = {"quarter", "季度", QF_CHOICE, .required = true,
                              .choices = quarters},
    },
};

static const struct qf_choice drafts[] = {{"again", "按现在的数据重新起草"}, {0}};

const struct qf_form bulletin_form = {
    .name = "bulletin", .button = "保存", .drafts = drafts,
    .hint = "重新起草会换掉正文里的修改。",
    .fields = {
        [BULLETIN_TITLE] = {"title", "标题", QF_LINE, .required = true, .min = 4, .max = 100,
                            .column = "bulletin.title"},
        [BULLETIN_BODY] = {"body", "正文", QF_TEXT, .required = true, .max = 10000,
                           .hint = "一行一段；以“一、”开头的行导出为标题。"},
    },
};
