#include "sp/forms_need.h"

#include "lib/web/req.h"
#include "model/codes.h"
#include "model/service.h"

/* 全部类别, then level 1 and its children. Nothing chosen means the provider's own. */
static const struct qf_choice *categories(struct qf_req *r)
{
    const struct qf_list *all = &codes_kept()->categories;
    struct qf_choice *out = qf_calloc(r->arena, all->count + 2, sizeof *out);
    size_t n = 0;
    out[n++] = (struct qf_choice){.value = "all", .label = "全部类别"};
    for (size_t i = 0; i < all->count; i++) {
        const struct category *c = QF_AT(*all, struct category, i);
        const char *top = c->parent_code ? codes_category_name(c->parent_code) : c->name;
        out[n++] = (struct qf_choice){
            .value = c->code, .group = top,
            .label = c->parent_code ? c->name : qf_fmt(r->arena, "%s（全部）", c->name)};
    }
    return out;
}

const struct qf_form offers_form = {
    .name = "offers", .button = "查需求", .get = true,
    .fields = {
        [OFFERS_Q] = {"q", "需求关键词", QF_SEARCH, .max = 100},
        [OFFERS_CATEGORY] = {"category", "类别", QF_CHOICE, .choices_of = categories,
                             .placeholder = "我的服务类别"},
        [OFFERS_REGION] = {"region", "地区", QF_REGION, .max = 2},
    },
};

/* What stands on the provider's shelf. */
static const struct qf_choice *services(struct qf_req *r)
{
    struct qf_list list;
    size_t n = 0;
    if (service_of_provider(r->db, r->actor->org, &list)) return NULL;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct service_card *s = QF_AT(list, struct service_card, i);
        out[n++] = (struct qf_choice){
            .value = qf_fmt(r->arena, "%llu", (unsigned long long)s->id), .label = s->name};
    }
    return out;
}

static void check_quote(struct qf_req *r)
{
    bool open = qf_int(r, QUOTE_OPEN) != 0;
    if (!open && !qf_given(r, QUOTE_PRICE))
        qf_wrong(r, QUOTE_PRICE, "请填写报价，或勾选“面议”");
    else if (!open && qf_int(r, QUOTE_PRICE) <= 0)
        qf_wrong(r, QUOTE_PRICE, "报价应大于 0；定不下来请勾选“面议”");
}

const struct qf_form quote_form = {
    .name = "quote", .button = "响应需求", .check = check_quote,
    .hint = "报价和说明只给发布需求的企业看；提交后您能看到企业的联系方式。",
    .fields = {
        [QUOTE_SERVICE] = {"service", "用哪项服务", QF_CHOICE, .required = true,
                           .choices_of = services,
                           .hint = "选一项已上架的服务产品；选用后按它生成订单。"},
        [QUOTE_PRICE] = {"price", "报价", QF_AMOUNT, .min = 0, .max = 100000000000LL,
                         .unit = "元", .hint = "在企业的预算之内；面议的不用填。"},
        [QUOTE_OPEN] = {"negotiable", "面议", QF_TICK},
        [QUOTE_DAYS] = {"days", "需要多久", QF_INTEGER, .required = true, .min = 1, .max = 1000,
                        .unit = "个工作日"},
        [QUOTE_WORDS] = {"words", "怎么做", QF_TEXT, .required = true, .min = 10, .max = 2000,
                         .column = "need_quote.words",
                         .hint = "您的做法、分几步、交付什么、做过的类似项目。"},
        [QUOTE_CONTACT] = {"contact", "联系人", QF_LINE, .required = true, .max = 30,
                           .column = "need_quote.contact", .autocomplete = "name"},
        [QUOTE_PHONE] = {"phone", "联系电话", QF_PHONE, .required = true, .max = 20,
                         .column = "need_quote.phone"},
    },
};

static const struct qf_choice states[] = {
    {"open", "待选择"}, {"taken", "已选用"}, {"declined", "未选用"}, {"withdrawn", "已撤回"}, {0},
};

const struct qf_form quotes_form = {
    .name = "quotes", .button = "查响应", .get = true,
    .fields = {
        [QUOTES_Q] = {"q", "需求名称或编号", QF_SEARCH, .max = 100},
        [QUOTES_STATE] = {"state", "状态", QF_CHOICE, .choices = states},
    },
};

#define SEARCH_FIELDS                                                                    \
        {"name", "名称", QF_LINE, .required = true, .max = 40, .column = "saved_search.name", \
         .hint = "例如：长沙的数字化需求。"},                                              \
        {"alert", "有新需求时发消息告诉我", QF_TICK, .standard = "1"}

const struct qf_form search_form = {
    .name = "search", .button = "保存条件",
    .fields = {
        SEARCH_FIELDS,
        [SEARCH_CATEGORY] = {"category", "类别", QF_HIDDEN, .max = 4},
        [SEARCH_REGION] = {"region", "地区", QF_HIDDEN, .max = 6},
        [SEARCH_WORDS] = {"q", "关键词", QF_HIDDEN, .max = 100},
    },
};

const struct qf_form search_edit_form = {
    .name = "search_edit", .button = "保存", .fields = {SEARCH_FIELDS},
};

const struct qf_form quote_withdraw_form = {.name = "quote_withdraw", .button = "撤回响应"};
const struct qf_form search_delete_form = {.name = "search_delete", .button = "删除条件"};
