#include "portal/forms.h"

#include "portal/listing.h"

static const struct qf_choice service_sorts[] = {
    {"score", "评分从高到低"}, {"price", "价格从低到高"}, {"new", "最近更新"}, {0},
};

/* What a facet chose travels in hidden fields, so that new words keep it. */
const struct qf_form services_form = {
    .name = "services", .button = "找服务", .get = true,
    .fields = {
        [SERVICES_Q] = {"q", "关键词", QF_SEARCH, .max = 100},
        [SERVICES_REGION] = {"region", "所在地区", QF_CHOICE,
                             .choices_of = listing_regions, .placeholder = "全省"},
        [SERVICES_SORT] = {"sort", "排序", QF_CHOICE, .choices = service_sorts,
                           .placeholder = "综合"},
        [SERVICES_CATEGORY] = {"category", "服务类别", QF_HIDDEN, .max = 4},
        [SERVICES_KIND] = {"kind", "机构类型", QF_HIDDEN, .max = 20},
        [SERVICES_WAY] = {"way", "服务方式", QF_HIDDEN, .max = 1},
        [SERVICES_PRICE] = {"price", "价格", QF_HIDDEN, .max = 20},
    },
};

const struct qf_form articles_form = {
    .name = "articles", .button = "查看", .get = true,
    .fields = {
        [ARTICLES_YEAR] = {"year", "年份", QF_INTEGER, .min = 1990, .max = 2200},
    },
};

static const struct qf_choice provider_kinds[] = {
    {"social", "社会服务"}, {"government", "政府服务"}, {"saas", "SAAS服务"}, {0},
};

const struct qf_form providers_form = {
    .name = "providers", .button = "找机构", .get = true,
    .fields = {
        [PROVIDERS_Q] = {"q", "机构名称或关键词", QF_SEARCH, .max = 100},
        [PROVIDERS_REGION] = {"region", "所在地区", QF_CHOICE, .choices_of = listing_regions,
                              .placeholder = "全省"},
        [PROVIDERS_CATEGORY] = {"category", "服务类别", QF_CHOICE,
                                .choices_of = listing_categories},
        [PROVIDERS_KIND] = {"kind", "机构类型", QF_CHOICE, .choices = provider_kinds},
        [PROVIDERS_CORE] = {"core", "只看核心服务机构", QF_TICK},
    },
};

static const struct qf_choice need_states[] = {
    {"published", "征集中"}, {"negotiating", "洽谈中"}, {"matched", "已对接"}, {"closed", "已结束"},
    {0},
};

const struct qf_form needs_form = {
    .name = "needs", .button = "查需求", .get = true,
    .fields = {
        [NEEDS_Q] = {"q", "关键词", QF_SEARCH, .max = 100},
        [NEEDS_REGION] = {"region", "所在地区", QF_CHOICE, .choices_of = listing_regions,
                          .placeholder = "全省"},
        [NEEDS_CATEGORY] = {"category", "服务类别", QF_CHOICE,
                            .choices_of = listing_categories},
        [NEEDS_STATE] = {"state", "状态", QF_CHOICE, .choices = need_states},
    },
};

const struct qf_form experts_form = {
    .name = "experts", .button = "找专家", .get = true,
    .fields = {
        [EXPERTS_Q] = {"q", "姓名、领域", QF_SEARCH, .max = 100},
        [EXPERTS_REGION] = {"region", "所在地区", QF_CHOICE, .choices_of = listing_regions,
                            .placeholder = "全省"},
        [EXPERTS_CATEGORY] = {"category", "服务类别", QF_CHOICE,
                              .choices_of = listing_categories},
    },
};

const struct qf_form products_form = {
    .name = "products", .button = "找产品", .get = true,
    .fields = {
        [PRODUCTS_Q] = {"q", "关键词", QF_SEARCH, .max = 100},
        [PRODUCTS_REGION] = {"region", "所在地区", QF_CHOICE, .choices_of = listing_regions,
                             .placeholder = "全省"},
    },
};

const struct qf_form activities_form = {
    .name = "activities", .button = "查活动", .get = true,
    .fields = {
        [ACTIVITIES_REGION] = {"region", "所在地区", QF_CHOICE, .choices_of = listing_regions,
                               .placeholder = "全省"},
        [ACTIVITIES_WHEN] = {"when", "时间", QF_HIDDEN, .max = 10},
    },
};

const struct qf_form quotes_form = {
    .name = "quotes", .button = "查看", .get = true,
    .fields = {
        [QUOTES_KIND] = {"kind", "类别", QF_LINE, .max = 20},
    },
};

const struct qf_form search_form = {
    .name = "search", .button = "搜索", .get = true,
    .fields = {
        [SEARCH_Q] = {"q", "搜服务、政策、办事指南", QF_SEARCH, .max = 100},
        [SEARCH_KIND] = {"kind", "类别", QF_HIDDEN, .max = 20},
    },
};

const struct qf_form size_form = {
    .name = "size", .button = "开始测算", .get = true,
    .fields = {
        [SIZE_INDUSTRY] = {"industry", "所属行业", QF_CHOICE, .choices_of = size_industries,
                           .required = true, .placeholder = "请选择",
                           .hint = "按营业收入最多的业务选。"},
        [SIZE_STAFF] = {"staff", "从业人员", QF_INTEGER, .min = 0, .max = 10000000, .unit = "人",
                        .hint = "上年末人数；没有上年末数的用全年平均。"},
        [SIZE_REVENUE] = {"revenue", "营业收入", QF_DECIMAL, .places = 2, .min = 0,
                          .max = 100000000000LL, .unit = "万元", .hint = "上一年度。"},
        [SIZE_ASSETS] = {"assets", "资产总额", QF_DECIMAL, .places = 2, .min = 0,
                         .max = 100000000000LL, .unit = "万元",
                         .hint = "建筑业、房地产开发、租赁和商务服务业才需要。"},
        [SIZE_DAY] = {"day", "按哪一天的标准", QF_DAY,
                      .hint = "不填就按今天；合同纠纷按签订合同那天（国务院令第 802 号第三条）。"},
    },
};
