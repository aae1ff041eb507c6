#include "window/forms_rights.h"

#include "lib/web/req.h"
#include "model/permission.h"
#include "model/rights.h"
#include "model/window.h"
#include "model/scope.h"
#include "window/choices.h"

const struct qf_form rights_form = {
    .name = "rights", .button = "查账号", .get = true,
    .fields = {
        [RIGHTS_Q] = {"q", "帐户名称或姓名", QF_SEARCH, .max = 60,
                      .hint = "从第一个字起；会员账号请写完整的帐户名称。"},
    },
};

/* --- choices --- */

static const struct qf_choice *words(struct qf_req *r,
                                     qf_err *(*read)(struct qf_db *, struct qf_list *))
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (read(r->db, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct right_word *w = QF_AT(list, struct right_word, i);
        out[i] = (struct qf_choice){.value = w->code, .label = w->name};
    }
    return out;
}

static const struct qf_choice *functions(struct qf_req *r)
{
    return words(r, rights_functions);
}

static const struct qf_choice *roles(struct qf_req *r)
{
    return words(r, rights_roles);
}

/* Windows by their code, which is what a grant names. */
static const struct qf_choice *granted_windows(struct qf_req *r)
{
    static const struct qf_choice none[] = {{0}};
    struct qf_list list;
    if (scope_windows(r->db, r->actor, FN_RIGHTS_GRANT, &list)) return none;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct window *w = QF_AT(list, struct window, i);
        out[i] = (struct qf_choice){.value = w->code, .label = w->name};
    }
    return out;
}

static const struct qf_choice *operator_windows(struct qf_req *r)
{
    return window_choices(r, FN_RIGHTS_GRANT);
}

/* Any window that the visitor looks after by one of the functions of FN_RIGHTS_VIEW. */
static const struct qf_choice *seen_windows(struct qf_req *r)
{
    static const int any[] = {FN_RIGHTS_GRANT, FN_AUDIT_READ, FN_MEMBER_VIEW};
    for (size_t i = 0; i < sizeof any / sizeof *any; i++)
        if (permission_may(r->actor, any[i])) return window_choices(r, any[i]);
    return window_choices(r, FN_MEMBER_VIEW);
}

const struct qf_form rights_who_form = {
    .name = "rights_who", .button = "查账号", .get = true,
    .fields = {
        [WHO_FUNCTION] = {"function", "功能", QF_CHOICE, .choices_of = functions},
        [WHO_WINDOW] = {"window", "窗口", QF_CHOICE, .choices_of = seen_windows},
    },
};

const struct qf_form grant_form = {
    .name = "grant", .button = "授权",
    .hint = "立即生效，写入审计日志。",
    .fields = {
        [GRANT_ROLE] = {"role", "角色", QF_CHOICE, .required = true, .choices_of = roles},
        [GRANT_FUNCTION] = {"function", "功能", QF_CHOICE, .choices_of = functions,
                            .hint = "不选就是这个角色的全部功能。"},
        [GRANT_WINDOW] = {"window", "窗口", QF_CHOICE, .required = true,
                          .choices_of = granted_windows, .hint = "含它下面的所有窗口。"},
    },
};

const struct qf_form withdraw_form = {.name = "withdraw", .button = "收回授权"};

const struct qf_form operator_form = {
    .name = "operator", .button = "开通账号",
    .hint = "验证码发到手机，由本人设置密码；开通后再授权。",
    .fields = {
        [OPERATOR_NAME] = {"name", "帐户名称", QF_ACCOUNT, .required = true,
                           .column = "account.name", .autocomplete = "off"},
        [OPERATOR_PERSON] = {"person", "姓名", QF_LINE, .required = true, .max = 30,
                             .column = "account.person_name", .autocomplete = "off"},
        [OPERATOR_PHONE] = {"phone", "手机", QF_MOBILE, .required = true,
                            .column = "account.phone", .autocomplete = "off"},
        [OPERATOR_WINDOW] = {"window", "所在窗口", QF_CHOICE, .required = true,
                             .choices_of = operator_windows},
    },
};

#define REASON                                                                           \
    .fields = {[OPERATOR_REASON] = {"reason", "原因", QF_LINE, .required = true, .min = 2, \
                                    .max = 200, .hint = "写入审计日志。"}}
const struct qf_form operator_disable_form = {
    .name = "operator_disable", .button = "停用账号", REASON};
const struct qf_form operator_restore_form = {
    .name = "operator_restore", .button = "恢复账号", REASON};
const struct qf_form second_factor_reset_form = {
    .name = "second_factor_reset", .button = "重置动态验证码", REASON};

/* --- 日志审计 --- */

static const struct qf_choice actions[] = {
    {"account.login", "登录"}, {"account.register", "注册"}, {"case.view", "查看办件"},
    {"file.view", "打开附件"}, {"list.export", "导出列表"}, {"member.phone", "查看完整手机号"},
    {"member.reset", "重置会员密码"}, {"member.disable", "禁用会员"}, {"member.restore", "恢复会员"},
    {"member.close", "注销会员"}, {"grant.add", "授权"}, {"grant.remove", "收回授权"},
    {"account.second_factor", "启用或填写动态验证码"}, {"account.recovery_code", "使用备用码"},
    {"account.recovery_codes", "重新生成备用码"},
    {"operator.second_factor_reset", "重置动态验证码"},
    {"operator.open", "开通工作人员账号"}, {"operator.disable", "停用工作人员账号"},
    {"operator.restore", "恢复工作人员账号"}, {"phone_appeal.bind", "改绑手机号"},
    {"phone_appeal.stop", "中止改绑手机号"}, {"article.publish", "发布文章"},
    {"article.withdraw", "撤回文章"}, {"activity.publish", "发布活动"},
    {"activity.cancel", "取消活动"}, {"audit.view", "查看审计日志"},
    {"account.password", "修改密码"}, {"account.create", "开通子账号"},
    {"complaint.view", "查看投诉"}, {"complaint.identity", "查看投诉人"},
    {"contract.download", "下载合同"}, {"enterprise.contact", "查看企业联系方式"}, {0},
};

const char *audit_action_words(const char *action)
{
    for (size_t i = 0; actions[i].value; i++)
        if (qf_eq(actions[i].value, action)) return actions[i].label;
    return action;
}

static const struct qf_choice subjects[] = {
    {"account", "账号"}, {"case_file", "办件"}, {"need", "服务需求"}, {"service", "服务产品"},
    {"service_order", "订单"}, {"phone_appeal", "手机号变更申诉"}, {"article", "文章"},
    {"activity", "活动"}, {"audit_log", "审计日志"}, {"enterprise", "企业"},
    {"provider", "服务机构"}, {"provider_revision", "资质变更"}, {"expert", "专家"},
    {"expert_revision", "专家资料变更"}, {"consultation", "咨询"}, {"complaint", "投诉"},
    {"core_application", "核心服务机构申报"}, {"core_check", "年度考核"}, {"filing", "调度数据"},
    {"award_entry", "优秀评选填报"}, {"objection", "异议"}, {0},
};

const char *audit_subject_words(const char *type)
{
    for (size_t i = 0; subjects[i].value; i++)
        if (qf_eq(subjects[i].value, type)) return subjects[i].label;
    return type;
}

const struct qf_form audit_form = {
    .name = "audit", .button = "查日志", .get = true,
    .fields = {
        [AUDIT_FROM] = {"from", "从", QF_DAY},
        [AUDIT_TO] = {"to", "到", QF_DAY},
        [AUDIT_ACCOUNT] = {"account", "帐户名称", QF_SEARCH, .max = 60},
        [AUDIT_ACTION] = {"action", "动作", QF_CHOICE, .choices = actions},
        [AUDIT_SUBJECT] = {"subject", "对象", QF_CHOICE, .choices = subjects},
        [AUDIT_SUBJECT_ID] = {"id", "对象编号", QF_INTEGER, .min = 1, .max = INT64_MAX},
        [AUDIT_BEFORE] = {"before", "编号之前", QF_HIDDEN, .max = 20},
    },
};
