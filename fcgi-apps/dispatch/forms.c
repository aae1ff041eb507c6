#include "dispatch/forms.h"

#include "lib/web/req.h"

const struct qf_form notices_form = {
    .name = "notices", .button = "搜索", .get = true,
    .fields = {
        [NOTICES_Q] = {"q", "标题里的词", QF_SEARCH, .max = 100},
    },
};

static const struct qf_choice kinds[] = {
    {"social", "社会服务"}, {"government", "政府服务"}, {"saas", "SAAS服务"}, {0},
};

const struct qf_form institutions_form = {
    .name = "institutions", .button = "找机构", .get = true,
    .fields = {
        [INSTITUTIONS_Q] = {"q", "机构名称或服务内容", QF_SEARCH, .max = 100},
        [INSTITUTIONS_REGION] = {"region", "所在市州", QF_REGION, .max = 2},
        [INSTITUTIONS_KIND] = {"kind", "机构类型", QF_CHOICE, .choices = kinds},
        [INSTITUTIONS_ENDED] = {"ended", "只看已到期的", QF_TICK},
    },
};
