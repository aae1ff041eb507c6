/* What can be done to many rows at once, and the forms that confirm it. */
#include "keeper/keeper.h"
#include "window/batch.h"

#define SEEN [BATCH_SEEN] = {"seen", "查看时的情况", QF_HIDDEN, .max = 4 * BATCH_MOST}
#define WHY(label_, hint_)                                                               \
    .fields = {SEEN, [BATCH_WHY] = {"reason", label_, QF_TEXT, .required = true, .min = 2, \
                                    .max = 200, .hint = hint_}}

const struct qf_form batch_take_form = {
    .name = "batch_take", .button = "确认领取", .fields = {SEEN}};
const struct qf_form batch_disable_form = {
    .name = "batch_disable", .button = "确认禁用", WHY("原因", "每个会员都会看到这段话。")};
const struct qf_form batch_member_restore_form = {
    .name = "batch_restore", .button = "确认恢复", WHY("原因", "每个会员都会看到这段话。")};
const struct qf_form batch_takedown_form = {
    .name = "batch_takedown", .button = "确认下架",
    WHY("理由", "每家企业都会原样看到：写明哪里违规、要怎样改。")};
const struct qf_form batch_product_restore_form = {
    .name = "batch_product_restore", .button = "确认恢复", .fields = {SEEN}};
const struct qf_form batch_withdraw_form = {
    .name = "batch_withdraw", .button = "确认撤回", WHY("原因", "写入审计日志；撰写人会看到。")};

static void check_to(struct qf_req *r)
{
    bool person = qf_given(r, BATCH_TO_PERSON), window = qf_given(r, BATCH_TO_WINDOW);
    if (person && window) qf_wrong(r, BATCH_TO_WINDOW, "经办人和窗口请只选一个");
    if (!person && !window) qf_wrong(r, BATCH_TO_PERSON, "请选择移交给谁：一位经办人，或另一个窗口");
}

const struct qf_form batch_hand_over_form = {
    .name = "batch_hand_over", .button = "确认移交", .check = check_to,
    .fields = {
        SEEN,
        [BATCH_TO_PERSON] = {"person", "移交给经办人", QF_CHOICE, .choices_of = batch_colleagues,
                             .placeholder = "不指定", .hint = "窗口不变。"},
        [BATCH_TO_WINDOW] = {"window", "移交给窗口", QF_CHOICE, .choices_of = keeper_windows,
                             .placeholder = "不换窗口"},
        [BATCH_TO_WHY] = {"comment", "理由", QF_TEXT, .required = true, .max = 500,
                          .column = "case_event.comment", .hint = "写给接手的人，申请人看不到。"},
    },
};

#define CASES .list_url = "/window/cases", .list_name = "待办", .unit = "件"
#define MEMBERS .list_url = "/window/members", .list_name = "会员管理", .unit = "个"
#define PRODUCTS .list_url = "/window/products", .list_name = "产品管理", .unit = "件"
#define ARTICLES .list_url = "/window/articles", .list_name = "文章", .unit = "篇"

const struct batch batches[] = {
    {.path = "/window/cases/batch/take", CASES, .title = "批量领取", .form = &batch_take_form,
     .effect = "领取后由您办理，同事会看到经办人是您。", .will = "由您办理", .done = "已领取",
     .look = batch_look_take, .work = batch_take},
    {.path = "/window/cases/batch/hand-over", CASES, .title = "批量移交",
     .form = &batch_hand_over_form,
     .effect = "期限不变，由接手的同事或窗口办理；移交到您管辖范围之外的，您将不再看到。",
     .will = "移交", .done = "已移交", .look = batch_look_hand_over, .work = batch_hand_over},
    {.path = "/window/members/batch/disable", MEMBERS, .title = "批量禁用",
     .form = &batch_disable_form, .effect = "立即退出登录，不能再登录；以后可以恢复。",
     .will = "账号禁用", .done = "已禁用", .destroys = true, .look = batch_look_disable,
     .work = batch_disable},
    {.path = "/window/members/batch/restore", MEMBERS, .title = "批量恢复",
     .form = &batch_member_restore_form, .effect = "本人可以重新登录；子账号要一个个勾选恢复。",
     .will = "账号恢复", .done = "已恢复", .look = batch_look_member_restore,
     .work = batch_member_restore},
    {.path = "/window/products/batch/takedown", PRODUCTS, .title = "批量下架",
     .form = &batch_takedown_form,
     .effect = "平台上马上看不到；企业会收到理由，修改并由窗口恢复后才能再公开。",
     .will = "违规下架", .done = "已违规下架", .destroys = true, .look = batch_look_takedown,
     .work = batch_takedown},
    {.path = "/window/products/batch/restore", PRODUCTS, .title = "批量恢复",
     .form = &batch_product_restore_form, .effect = "马上在平台公开，企业会收到消息。",
     .will = "恢复在售", .done = "已恢复", .look = batch_look_product_restore,
     .work = batch_product_restore},
    {.path = "/window/articles/batch/withdraw", ARTICLES, .title = "批量撤回",
     .form = &batch_withdraw_form, .effect = "立即从公开页面和搜索里撤下；可以修改后重新提交。",
     .will = "撤回", .done = "已撤回", .destroys = true, .look = batch_look_withdraw,
     .work = batch_withdraw},
    {0},
};
