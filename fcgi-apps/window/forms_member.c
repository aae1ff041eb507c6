#include "window/forms_member.h"

#include "lib/web/req.h"
#include "model/codes.h"
#include "model/permission.h"
#include "window/choices.h"

static const struct qf_choice states[] = {
    {"active", "有效"}, {"disabled", "禁用"}, {"closed", "注销"}, {0}};
static const struct qf_choice certified[] = {
    {"certified", "已认证"}, {"uncertified", "未认证"}, {0}};
static const struct qf_choice qualified[] = {
    {"none", "待填资质"}, {"draft", "草稿"}, {"reviewing", "审核中"}, {"approved", "通过"},
    {"returned", "退回"}, {0}};

/* What can be asked about depends on whose tab it is. */
static const struct qf_choice *qualifications(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    const char *kind = qf_query(r, "kind");
    if (qf_eq(kind, "person")) return none;
    return qf_eq(kind, "provider") || qf_eq(kind, "expert") ? qualified : certified;
}

static const struct qf_choice *windows(struct qf_req *r)
{
    return window_choices(r, FN_MEMBER_VIEW);
}

const struct qf_form members_form = {
    .name = "members", .button = "查会员", .get = true,
    .fields = {
        [MEMBERS_KIND] = {"kind", "会员类型", QF_HIDDEN, .max = 20},
        [MEMBERS_Q] = {"q", "名称、信用代码或手机", QF_SEARCH, .max = 50,
                       .hint = "名称从第一个字起；手机可只填后四位。"},
        [MEMBERS_STATE] = {"state", "账号状态", QF_CHOICE, .choices = states},
        [MEMBERS_QUALIFICATION] = {"qualification", "认证或资质", QF_CHOICE,
                                   .choices_of = qualifications},
        [MEMBERS_WINDOW] = {"window", "所属平台", QF_CHOICE, .choices_of = windows},
        [MEMBERS_SORT] = {"sort", "排序", QF_HIDDEN, .max = 10},
    },
};

#define REASON(hint_)                                                                    \
    .fields = {[MEMBER_REASON] = {"reason", "原因", QF_LINE, .required = true, .min = 2, \
                                  .max = 200, .hint = hint_}}

const struct qf_form member_phone_form = {
    .name = "member_phone", .button = "查看完整手机号",
    REASON("如：核实营业执照时需要电话联系。会写入审计日志。")};
const struct qf_form member_reset_form = {
    .name = "member_reset", .button = "重置密码",
    REASON("如：本人到窗口凭身份证办理。会写入审计日志。")};
const struct qf_form member_disable_form = {
    .name = "member_disable", .button = "禁用账号", REASON("会员会看到这段话。")};
const struct qf_form member_restore_form = {
    .name = "member_restore", .button = "恢复账号", REASON("会员会看到这段话。")};
const struct qf_form member_close_form = {
    .name = "member_close", .button = "注销账号",
    REASON("如：企业已被吊销营业执照。会写入审计日志。")};

const struct qf_form member_batch_form = {
    .name = "member_batch", .button = "禁用名单中的账号",
    .fields = {
        [BATCH_LIST] = {"list", "名单", QF_TEXT, .required = true, .max = 4000,
                        .hint = "每行一个帐户名称或统一社会信用代码，最多 100 行。"},
        [BATCH_REASON] = {"reason", "原因", QF_LINE, .required = true, .min = 2, .max = 200,
                          .hint = "每个会员都会看到这段话。", .side = "preview",
                          .side_label = "先看名单", .side_needs = 1 << BATCH_LIST},
    },
};
