#include "sp/forms_service.h"

#include "keeper/keeper.h"
#include "lib/core/log.h"
#include "lib/web/req.h"
#include "model/service_own.h"

/* --- choices --- */

static bool is_among(const struct qf_list *codes, const char *code)
{
    for (size_t i = 0; i < codes->count; i++)
        if (qf_eq(QF_AT(*codes, struct service_own_code, i)->code, code)) return true;
    return false;
}

/* Categories of level 2 under level 1: those the provider is qualified for, or all when it has named
 * none. */
static const struct qf_choice *categories(struct qf_req *r)
{
    const struct qf_choice *all = keeper_categories(r);
    struct qf_list own;
    size_t n = 0, count = 0;
    qf_err *e = service_own_codes(r->db, r->actor->org, &own);
    if (e) qf_log_err("categories of a provider could not be read", e, NULL);
    if (e || own.count == 0) return all;
    while (all[count].value) count++;
    struct qf_choice *out = qf_calloc(r->arena, count + 1, sizeof *out);
    for (size_t i = 0; i < count; i++)
        if (is_among(&own, all[i].value)) out[n++] = all[i];
    return n ? out : all;
}

static const struct qf_choice *bits(struct qf_req *r, int count, const char *(*word)(int))
{
    struct qf_choice *out = qf_calloc(r->arena, (size_t)count + 1, sizeof *out);
    for (int i = 0; i < count; i++)
        out[i] = (struct qf_choice){.value = qf_fmt(r->arena, "%d", i + 1), .label = word(i + 1)};
    return out;
}

static const struct qf_choice *targets(struct qf_req *r)
{
    return bits(r, 10, service_target_word);
}

static const struct qf_choice *ways(struct qf_req *r)
{
    return bits(r, 7, service_way_word);
}

static const struct qf_choice modes[] = {
    {"fixed", "一口价"}, {"from", "起价"}, {"negotiable", "面议"}, {"free", "免费"}, {0},
};
static const struct qf_choice invoices[] = {
    {"0", "不开票"}, {"1", "可开普票"}, {"2", "可开专票"}, {0},
};

/* --- checks across fields --- */

static bool is_free(const struct qf_req *r)
{
    return qf_eq(qf_str(r, SERVICE_PRICE_MODE), "free");
}

static bool is_priced(struct qf_req *r)
{
    return !is_free(r);
}

static void check_price(struct qf_req *r)
{
    const char *mode = qf_str(r, SERVICE_PRICE_MODE);
    bool priced = qf_eq(mode, "fixed") || qf_eq(mode, "from");
    if (priced && qf_int(r, SERVICE_PRICE) <= 0)
        qf_wrong(r, SERVICE_PRICE, "请填写价格；还定不下来请选“面议”");
    if (!priced && qf_int(r, SERVICE_PRICE) > 0)
        qf_wrong(r, SERVICE_PRICE, "面议和免费的服务不填价格");
}

/* A stage is all filled in or not at all; a free service needs no percents. */
static void check_stage(struct qf_req *r, int stage)
{
    static const char *const missing[] = {"请填写阶段名称", "请填写企业会拿到什么",
                                          "请填写用时", "请填写付款比例"};
    int first = SERVICE_FIRST_STAGE + stage * STAGE_FIELDS;
    int count = is_free(r) ? STAGE_PERCENT : STAGE_FIELDS;
    bool begun = false;
    for (int i = 0; i < STAGE_FIELDS; i++) begun = begun || qf_given(r, first + i);
    for (int i = 0; i < count; i++)
        if (begun && !qf_given(r, first + i)) qf_wrong(r, first + i, "%s", missing[i]);
}

static void check_percents(struct qf_req *r)
{
    int64_t sum = 0;
    for (int i = 0; i < SERVICE_STAGES; i++)
        sum += qf_int(r, SERVICE_FIRST_STAGE + i * STAGE_FIELDS + STAGE_PERCENT);
    if (sum == 100 || (sum == 0 && is_free(r))) return;
    qf_wrong(r, SERVICE_FIRST_STAGE + STAGE_PERCENT, "各阶段的付款比例合计应为 100%%，现在是 %lld%%",
             (long long)sum);
}

/* What the columns hold, in bytes with the tags. */
static void check_length(struct qf_req *r, int field)
{
    if (strlen(qf_str(r, field)) > 65000) qf_wrong(r, field, "内容连同格式太长，请减少格式或文字");
}

static void check_service(struct qf_req *r)
{
    check_length(r, SERVICE_TEXT);
    check_length(r, SERVICE_PREPARE);
    if (*qf_draft(r)) {
        if (!qf_given(r, SERVICE_NAME)) qf_wrong(r, SERVICE_NAME, "草稿至少要有服务名称");
        if (!qf_given(r, SERVICE_CATEGORY)) qf_wrong(r, SERVICE_CATEGORY, "草稿至少要选服务类别");
        return;
    }
    check_price(r);
    for (int i = 0; i < SERVICE_STAGES; i++) check_stage(r, i);
    if (!qf_any_wrong(r)) check_percents(r);
}

/* --- forms --- */

#define STAGE(i, n, must)                                                                \
    [SERVICE_FIRST_STAGE + (i) * STAGE_FIELDS + STAGE_NAME] = {                          \
        "stage" n "_name", "阶段 " n " 名称", QF_LINE, .required = must, .max = 40,          \
        .column = "service_stage.name"},                                                 \
    [SERVICE_FIRST_STAGE + (i) * STAGE_FIELDS + STAGE_DELIVERABLE] = {                   \
        "stage" n "_deliverable", "阶段 " n " 交付物", QF_LINE, .required = must,             \
        .max = 200, .column = "service_stage.deliverable"},                              \
    [SERVICE_FIRST_STAGE + (i) * STAGE_FIELDS + STAGE_DAYS] = {                          \
        "stage" n "_days", "阶段 " n " 用时", QF_INTEGER, .required = must, .min = 1,        \
        .max = 999, .unit = "个工作日"},                                                     \
    [SERVICE_FIRST_STAGE + (i) * STAGE_FIELDS + STAGE_PERCENT] = {                       \
        "stage" n "_percent", "阶段 " n " 付款比例", QF_INTEGER, .min = 0, .max = 100,         \
        .required_of = must ? is_priced : NULL, .unit = "%"}

static const struct qf_choice drafts[] = {
    {"save", "保存草稿"}, {"look", "保存并预览"}, {0},
};

const struct qf_form service_form = {
    .name = "service", .button = "确定提交", .check = check_service, .drafts = drafts,
    .hint = "提交后由所在窗口审核，一般 1 个工作日内有结果。",
    .fields = {
        [SERVICE_NAME] = {"name", "服务名称", QF_LINE, .required = true, .min = 4, .max = 60,
                          .group = "服务是什么", .column = "service.name",
                          .hint = "4–60 字，说清办什么事，不写机构名和宣传语。"},
        [SERVICE_CATEGORY] = {"category", "服务类别", QF_CHOICE, .required = true,
                              .choices_of = categories,
                              .hint = "只列您的资质表里的类别；资质表没有填类别的，列出全部。"},
        [SERVICE_TARGETS] = {"targets", "服务对象", QF_TICKS, .required = true,
                             .choices_of = targets},
        [SERVICE_WAYS] = {"ways", "服务方式", QF_TICKS, .required = true, .choices_of = ways},
        [SERVICE_SUMMARY] = {"summary", "简介", QF_TEXT, .required = true, .min = 10, .max = 200,
                             .column = "service.summary",
                             .hint = "一两句话，显示在列表里。"},
        [SERVICE_TEXT] = {"description", "服务和流程描述", QF_RICH, .required = true, .max = 5000,
                          .hint = "服务内容、怎么做、企业能得到什么。"},
        [SERVICE_PREPARE] = {"prepare", "企业需准备的材料", QF_RICH, .max = 2000},
        [SERVICE_PRICE_MODE] = {"price_mode", "收费模式", QF_RADIO, .required = true,
                                .choices = modes, .group = "收费"},
        [SERVICE_PRICE] = {"price", "价格", QF_AMOUNT, .min = 0, .max = 100000000000LL,
                           .unit = "元", .hint = "一口价和起价填写；面议和免费的不填。"},
        [SERVICE_UNIT] = {"unit", "计价单位", QF_LINE, .max = 10, .standard = "次",
                          .column = "service.price_unit", .hint = "例如 次、项、年、人。"},
        [SERVICE_INVOICE] = {"invoice", "发票", QF_RADIO, .required = true, .choices = invoices,
                             .standard = "0"},
        STAGE(0, "1", true), STAGE(1, "2", false), STAGE(2, "3", false), STAGE(3, "4", false),
        STAGE(4, "5", false), STAGE(5, "6", false),
        [SERVICE_CONTACT] = {"contact", "联系人", QF_LINE, .required = true, .max = 30,
                             .group = "联系方式（公开）", .column = "service.contact",
                             .autocomplete = "name"},
        [SERVICE_PHONE] = {"phone", "联系电话", QF_PHONE, .required = true, .max = 30,
                           .column = "service.phone",
                           .hint = "显示在公开页面，请填办公电话，谨慎填写个人手机号码。"},
        [SERVICE_EMAIL] = {"email", "邮箱", QF_EMAIL, .max = 100, .column = "service.email"},
        /* The page makes pictures of the list. */
        [SERVICE_PICTURE] = {"pictures", "图片", QF_INTEGER, .min = 1, .max = INT64_MAX,
                             .hint = "从图片空间选一张，显示在公开页面最前。"},
    },
};

const struct qf_form services_form = {
    .name = "services", .button = "查服务", .get = true,
    .fields = {
        [SERVICES_Q] = {"q", "名称或服务编码", QF_SEARCH, .max = 100},
        [SERVICES_STATE] = {"state", "状态", QF_HIDDEN, .max = 20},
    },
};

const struct qf_form unshelf_form = {
    .name = "unshelf", .button = "申请下架",
    .fields = {
        [UNSHELF_REASON] = {"reason", "下架理由", QF_TEXT, .required = true, .min = 4, .max = 500,
                            .column = "service.unshelf_reason"},
    },
};

const struct qf_form service_withdraw_form = {.name = "withdraw", .button = "撤回"};
const struct qf_form service_discard_form = {.name = "discard", .button = "放弃变更"};
const struct qf_form service_delete_form = {.name = "delete", .button = "删除"};
