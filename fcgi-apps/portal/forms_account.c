#include "portal/forms.h"

#include "keeper/captcha.h"
#include "keeper/keeper.h"
#include "lib/core/str.h"
#include "lib/web/req.h"
#include "model/password.h"

/* --- checks across fields --- */

static void check_secret(struct qf_req *r, int field, const char *name)
{
    const char *words = password_weakness(r->arena, qf_str(r, field), name);
    if (words) qf_wrong(r, field, "%s", words);
}

static void check_register(struct qf_req *r)
{
    size_t len = qf_utf8_len(qf_str(r, REG_NAME));
    if (len > 60) qf_wrong(r, REG_NAME, "帐户名称最多 60 个字符，现在是 %zu 个", len);
    check_secret(r, REG_PASSWORD, qf_str(r, REG_NAME));
}

static void check_org(struct qf_req *r, int field)
{
    const char *name = qf_str(r, field);
    if (strspn(name, "0123456789") == strlen(name))
        qf_wrong(r, field, "名称不能全是数字，请与营业执照或登记证书一致");
    check_register(r);
}

static void check_enterprise(struct qf_req *r)
{
    check_org(r, ENT_ORG);
}

static void check_provider(struct qf_req *r)
{
    check_org(r, PRO_ORG);
}

static void check_forgot(struct qf_req *r)
{
    check_secret(r, FORGOT_PASSWORD, "");
}

static void check_password(struct qf_req *r)
{
    check_secret(r, PASSWORD_NEW, r->actor->name);
    if (qf_eq(qf_str(r, PASSWORD_OLD), qf_str(r, PASSWORD_NEW)))
        qf_wrong(r, PASSWORD_NEW, "新密码与原密码相同，请换一个");
}

/* --- fields that several forms have --- */

#define NAME_FIELD(hint_words)                                                           \
    {"name", "帐户名称", QF_ACCOUNT, .required = true, .max = 60, .hint = hint_words,    \
     .autocomplete = "username", .group = "登录用", .column = "account.name"}
#define PASSWORD_FIELD                                                                   \
    {"password", "帐户密码", QF_NEW_SECRET, .required = true,                            \
     .hint = "至少 10 位，含字母和数字。不要与其他网站相同。"}
#define AGAIN_FIELD                                                                      \
    {"again", "确认密码", QF_NEW_SECRET, .required = true, .equals = "password"}
/* Where one wanted to go before one had to sign in. */
#define BACK_FIELD {"back", "返回", QF_HIDDEN, .max = 500}
#define REGION_FIELD                                                                     \
    {"region", "所在地区", QF_REGION, .required = true, .max = 3}
#define WINDOW_FIELD(hint_words)                                                         \
    {"window", "所属平台", QF_CHOICE, .choices_of = keeper_windows,                      \
     .placeholder = "按所在地区自动确定", .hint = hint_words}
#define PHONE_FIELD(words)                                                               \
    {"phone", words, QF_MOBILE, .required = true, .column = "account.phone",             \
     .hint = "手机号码，用于接收验证码和办理通知，不对外公开。"}
/* The button 获取验证码 needs a good phone in the field `needs`, and the captcha where one is asked for. */
#define CODE_FIELD(needs, captcha)                                                       \
    {"code", "短信验证码", QF_CODE, .required = true, .side = "code",                    \
     .side_label = "获取验证码",                                                         \
     .side_needs = UINT64_C(1) << (needs) | UINT64_C(1) << (captcha)}
#define AGREE_FIELD                                                                      \
    {"agree", "我已阅读并同意服务协议和隐私政策", QF_TICK, .required = true,             \
     .missing = "请阅读服务协议和隐私政策，同意后勾选"}

/* --- registration (manuals 001 §2.1, 002 §1.3, 003 §2) --- */

const struct qf_form register_enterprise_form = {
    .name = "register", .button = "立即注册", .check = check_enterprise,
    .fields = {
        [REG_NAME] = NAME_FIELD("建议用公司邮箱，注册后不能修改。"),
        [REG_PASSWORD] = PASSWORD_FIELD,
        [REG_AGAIN] = AGAIN_FIELD,
        [REG_BACK] = BACK_FIELD,
        [ENT_ORG] = {"org", "企业名称", QF_LINE, .required = true, .min = 2, .max = 50,
                     .hint = "与营业执照一致。", .autocomplete = "organization",
                     .group = "企业", .column = "enterprise.name"},
        [ENT_USCC] = {"uscc", "统一社会信用代码", QF_USCC, .required = true,
                      .hint = "营业执照上的 18 位代码。空格和全角数字会自动去掉。"},
        [ENT_REGION] = REGION_FIELD,
        [ENT_WINDOW] = WINDOW_FIELD("为您服务的窗口。按所在地区给出，可以改。"),
        [ENT_PERSON] = {"person", "联系人", QF_LINE, .required = true, .max = 30,
                        .autocomplete = "name", .group = "联系人",
                        .column = "enterprise.contact"},
        [ENT_PHONE] = PHONE_FIELD("手机"),
        [ENT_CAPTCHA] = CAPTCHA_FIELD(captcha_before_codes),
        [ENT_CODE] = CODE_FIELD(ENT_PHONE, ENT_CAPTCHA),
        [ENT_AGREE] = AGREE_FIELD,
    },
};

static const struct qf_choice natures[] = {
    {"1", "企业"}, {"2", "事业单位"}, {"3", "社会团体"}, {"4", "个体工商户"},
    {"5", "民办非企业"}, {0},
};

const struct qf_form register_provider_form = {
    .name = "register", .button = "立即注册", .check = check_provider,
    .fields = {
        [REG_NAME] = NAME_FIELD("建议用机构邮箱，注册后不能修改。"),
        [REG_PASSWORD] = PASSWORD_FIELD,
        [REG_AGAIN] = AGAIN_FIELD,
        [REG_BACK] = BACK_FIELD,
        [PRO_NATURE] = {"nature", "单位性质", QF_RADIO, .required = true, .choices = natures,
                        .standard = "1", .group = "机构"},
        [PRO_ORG] = {"org", "机构名称", QF_LINE, .required = true, .min = 2, .max = 100,
                     .hint = "与营业执照或登记证书一致。", .autocomplete = "organization",
                     .column = "provider.name"},
        [PRO_USCC] = {"uscc", "机构代码", QF_USCC, .required = true,
                      .hint = "18 位统一社会信用代码。空格和全角数字会自动去掉。"},
        [PRO_REGION] = REGION_FIELD,
        [PRO_WINDOW] = WINDOW_FIELD("由它审核您的资质和服务产品。按所在地区给出，可以改。"),
        [PRO_PERSON] = {"person", "联系人", QF_LINE, .required = true, .max = 30,
                        .autocomplete = "name", .group = "联系人",
                        .column = "provider.contact"},
        [PRO_PHONE] = PHONE_FIELD("电话"),
        [PRO_CAPTCHA] = CAPTCHA_FIELD(captcha_before_codes),
        [PRO_CODE] = CODE_FIELD(PRO_PHONE, PRO_CAPTCHA),
        [PRO_AGREE] = AGREE_FIELD,
    },
};

const struct qf_form register_expert_form = {
    .name = "register", .button = "立即注册", .check = check_register,
    .fields = {
        [REG_NAME] = NAME_FIELD("建议用常用邮箱，注册后不能修改。"),
        [REG_PASSWORD] = PASSWORD_FIELD,
        [REG_AGAIN] = AGAIN_FIELD,
        [REG_BACK] = BACK_FIELD,
        [EXP_PERSON] = {"person", "姓名", QF_LINE, .required = true, .max = 30,
                        .autocomplete = "name", .group = "专家", .column = "expert.name"},
        [EXP_ORG] = {"org", "工作单位", QF_LINE, .required = true, .max = 100,
                     .autocomplete = "organization", .column = "expert.employer"},
        [EXP_POST] = {"post", "职务", QF_LINE, .max = 40, .column = "expert.post"},
        [EXP_TITLE] = {"title", "职称", QF_LINE, .max = 40, .column = "expert.title"},
        [EXP_FIELD] = {"field", "专业领域", QF_LINE, .required = true, .max = 200,
                       .hint = "例如 智能制造、知识产权。", .column = "expert.field"},
        [EXP_REGION] = REGION_FIELD,
        [EXP_WINDOW] = WINDOW_FIELD("由它审核您的资质。按所在地区给出，可以改。"),
        [EXP_PHONE] = {"phone", "手机", QF_MOBILE, .required = true,
                       .column = "account.phone", .group = "联系方式",
                       .hint = "手机号码，用于接收验证码和办理通知，不对外公开。"},
        [EXP_CAPTCHA] = CAPTCHA_FIELD(captcha_before_codes),
        [EXP_CODE] = CODE_FIELD(EXP_PHONE, EXP_CAPTCHA),
        [EXP_AGREE] = AGREE_FIELD,
    },
};

const struct qf_form register_person_form = {
    .name = "register", .button = "立即注册", .check = check_register,
    .fields = {
        [REG_NAME] = NAME_FIELD("建议用常用邮箱，注册后不能修改。"),
        [REG_PASSWORD] = PASSWORD_FIELD,
        [REG_AGAIN] = AGAIN_FIELD,
        [REG_BACK] = BACK_FIELD,
        [PER_PERSON] = {"person", "姓名", QF_LINE, .required = true, .max = 30,
                        .autocomplete = "name", .group = "个人",
                        .column = "account.person_name"},
        [PER_REGION] = REGION_FIELD,
        [PER_PHONE] = PHONE_FIELD("手机"),
        [PER_CAPTCHA] = CAPTCHA_FIELD(captcha_before_codes),
        [PER_CODE] = CODE_FIELD(PER_PHONE, PER_CAPTCHA),
        [PER_AGREE] = AGREE_FIELD,
    },
};

/* --- signing in and out --- */

static const struct qf_choice account_kinds[] = {
    {"enterprise", "企业"}, {"provider", "服务机构"}, {"expert", "专家"}, {"person", "个人"},
    {"operator", "窗口工作人员"}, {0},
};

static bool asks_captcha(struct qf_req *r)
{
    return captcha_before_login(r, qf_str(r, LOGIN_NAME));
}

const struct qf_form login_form = {
    .name = "login", .button = "登录",
    .fields = {
        [LOGIN_BACK] = BACK_FIELD,
        [LOGIN_NAME] = {"name", "帐户名称", QF_LINE, .required = true,
                        .autocomplete = "username"},
        [LOGIN_PASSWORD] = {"password", "帐户密码", QF_SECRET, .required = true},
        [LOGIN_KIND] = {"kind", "账号类型", QF_RADIO, .required = true,
                        .choices = account_kinds, .standard = "enterprise"},
        [LOGIN_CAPTCHA] = CAPTCHA_FIELD(asks_captcha),
    },
};

const struct qf_form second_factor_form = {
    .name = "second_factor", .button = "确认",
    .fields = {
        [SECOND_BACK] = {"back", "返回", QF_HIDDEN, .max = 500},
        [SECOND_CODE] = {"code", "动态验证码", QF_LINE, .required = true,
                         .autocomplete = "one-time-code",
                         .hint = "手机上“身份验证器”应用现在显示的 6 位数字，每 30 秒换一个，每个只能用一次。"},
    },
};

const struct qf_form second_factor_password_form = {
    .name = "second_factor_password", .button = "继续",
    .fields = {
        [SECOND_PASSWORD] = {"password", "帐户密码", QF_SECRET, .required = true,
                             .hint = "启用前再确认一次是您本人。"},
    },
};

const struct qf_form logout_form = {.name = "logout", .button = "退出"};

/* --- passwords --- */

const struct qf_form forgot_form = {
    .name = "forgot", .button = "重置密码", .check = check_forgot,
    .fields = {
        [FORGOT_WHO] = {"who", "帐户名称或手机号", QF_LINE, .required = true,
                        .autocomplete = "username", .group = "第一步：找到账号"},
        [FORGOT_CAPTCHA] = CAPTCHA_FIELD(captcha_before_codes),
        [FORGOT_CODE] = CODE_FIELD(FORGOT_WHO, FORGOT_CAPTCHA),
        [FORGOT_PASSWORD] = {"password", "新密码", QF_NEW_SECRET, .required = true,
                             .hint = "至少 10 位，含字母和数字。不要与其他网站相同。",
                             .group = "第二步：设置新密码"},
        [FORGOT_AGAIN] = AGAIN_FIELD,
    },
};

const struct qf_form password_form = {
    .name = "password", .button = "确认", .check = check_password,
    .fields = {
        [PASSWORD_OLD] = {"old", "原密码", QF_SECRET, .required = true},
        [PASSWORD_NEW] = {"password", "新密码", QF_NEW_SECRET, .required = true,
                          .hint = "至少 10 位，含字母和数字。不要与其他网站相同。"},
        [PASSWORD_AGAIN] = AGAIN_FIELD,
    },
};

/* --- 手机号变更申诉 (manual 003 §7) --- */

const struct qf_form phone_appeal_form = {
    .name = "appeal", .button = "提交申诉",
    .fields = {
        [APPEAL_NAME] = {"name", "帐户名称", QF_LINE, .required = true, .max = 60,
                         .autocomplete = "username", .group = "账号",
                         .column = "phone_appeal.account_name"},
        [APPEAL_ORG] = {"org", "企业或机构名称", QF_LINE, .max = 100,
                        .autocomplete = "organization",
                        .column = "phone_appeal.org_name"},
        [APPEAL_OLD] = {"old", "原手机号", QF_MOBILE, .hint = "记不清可以不填。",
                        .autocomplete = "off", .column = "phone_appeal.old_phone"},
        [APPEAL_PERSON] = {"person", "申请人", QF_LINE, .required = true, .max = 30,
                           .autocomplete = "name", .group = "申请人和新手机号",
                           .column = "phone_appeal.person_name"},
        [APPEAL_PHONE] = {"phone", "新手机号", QF_MOBILE, .required = true,
                          .column = "phone_appeal.new_phone"},
        [APPEAL_CAPTCHA] = CAPTCHA_FIELD(captcha_before_codes),
        [APPEAL_CODE] = CODE_FIELD(APPEAL_PHONE, APPEAL_CAPTCHA),
        [APPEAL_REASON] = {"reason", "变更原因", QF_TEXT, .required = true, .max = 500,
                           .group = "原因和证明", .column = "phone_appeal.reason"},
        [APPEAL_FILES] = {"proof", "证明材料", QF_FILES, .required = true, .max = 5,
                          .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE,
                          .hint = "企业和机构：盖章的变更说明和营业执照。个人和专家：本人签名的说明。"
                                  "请不要上传身份证照片。"},
        [APPEAL_AGREE] = {"agree", "我同意平台为核实身份使用以上材料，并保证内容真实", QF_TICK,
                          .required = true, .missing = "请确认同意后勾选"},
    },
};

const struct qf_form appeal_stop_form = {.name = "appeal_stop", .button = "中止变更"};
