#include "enterprise/forms_profile.h"

#include "keeper/keeper.h"
#include "lib/core/str.h"
#include "lib/web/req.h"
#include "lib/web/upload.h"
#include "model/attachment.h"
#include "model/codes.h"
#include "model/enterprise_own.h"
#include "model/size.h"

/* --- choices --- */

static const struct qf_choice nothing[] = {{0}};

/* The industries of the size standard in force. */
static const struct qf_choice *sizes(struct qf_req *r)
{
    struct size_standard standard;
    struct qf_list rows;
    bool found;
    if (size_standard_on(r->db, qf_day(r->now), &standard, &found) || !found ||
        size_thresholds(r->db, standard.id, &rows))
        return nothing;
    struct qf_choice *out = qf_calloc(r->arena, rows.count + 1, sizeof *out);
    for (size_t i = 0; i < rows.count; i++) {
        const struct size_threshold *t = QF_AT(rows, struct size_threshold, i);
        out[i] = (struct qf_choice){.value = qf_fmt(r->arena, "%d", t->seq),
                                    .label = t->industry};
    }
    return out;
}

static const struct qf_choice *fields_of_service(struct qf_req *r)
{
    const struct qf_list *all = &codes_kept()->categories;
    struct qf_choice *out = qf_calloc(r->arena, all->count + 1, sizeof *out);
    size_t n = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct category *c = QF_AT(*all, struct category, i);
        if (!c->parent_code) out[n++] = (struct qf_choice){.value = c->code, .label = c->name};
    }
    return out;
}

/* What was uploaded with the licence; the licence that a window has looked at stays. */
static const struct qf_choice *papers_kept(struct qf_req *r)
{
    struct enterprise_own e;
    struct qf_list list;
    size_t n = 0;
    if (enterprise_own_get(r->db, r->actor->org, &e) ||
        attachment_list(r->db, "enterprise", e.id, &list))
        return nothing;
    struct qf_choice *out = qf_calloc(r->arena, list.count + 1, sizeof *out);
    for (size_t i = 0; i < list.count; i++) {
        const struct attachment *a = QF_AT(list, struct attachment, i);
        bool stays = qf_eq(a->field, "logo") || (e.certified && qf_eq(a->field, "licence"));
        if (!stays) out[n++] = (struct qf_choice){.value = a->public_id, .label = a->file_name};
    }
    return out;
}

static const struct qf_choice modes[] = {{"1", "生产型"}, {"2", "贸易型"}, {"4", "服务型"}, {0}};

static const struct qf_choice tags[] = {
    {"1", "专精特新"}, {"2", "小巨人"}, {"4", "高新技术企业"}, {"8", "科技型中小企业"},
    {"16", "规上企业"}, {"32", "外贸企业"}, {0},
};

/* enum enterprise_shown. */
static const struct qf_choice shown[] = {
    {"1", "公开", "在您的产品页上所有人可见"},
    {"2", "平台会员可见", "登录后从您的产品页可以看到"},
    {"0", "不公开", "只给所属窗口和与您有订单往来的机构"}, {0},
};
static const struct qf_choice shown_less[] = {
    {"2", "平台会员可见", "登录后从您的产品页可以看到"},
    {"0", "不公开", "只给所属窗口和与您有订单往来的机构"}, {0},
};

static const struct qf_choice natures[] = {
    {"1", "企业"}, {"2", "事业单位"}, {"3", "社会团体"}, {"4", "个体工商户"},
    {"5", "民办非企业"}, {"9", "其他"}, {0},
};

/* --- checks across fields --- */

static bool all_digits(const char *text)
{
    return *text && strspn(text, "0123456789") == strlen(text);
}

static void check_profile(struct qf_req *r)
{
    const char *postcode = qf_str(r, PROFILE_POSTCODE);
    if (*postcode && (strlen(postcode) != 6 || !all_digits(postcode)))
        qf_wrong(r, PROFILE_POSTCODE, "邮编是 6 位数字，例如 410013");
    if (qf_date(r, PROFILE_FOUNDED) != QF_NO_TIME && qf_date(r, PROFILE_FOUNDED) > qf_day(r->now))
        qf_wrong(r, PROFILE_FOUNDED, "成立日期不能晚于今天");
    if (all_digits(qf_str(r, PROFILE_SHORT)))
        qf_wrong(r, PROFILE_SHORT, "简称不能全是数字");
    if (qf_str(r, PROFILE_PHONE_PUBLIC)[0] == '1' && !qf_given(r, PROFILE_PHONE))
        qf_wrong(r, PROFILE_PHONE, "选择了公开电话，请填写电话");
}

static void check_licence(struct qf_req *r)
{
    if (all_digits(qf_str(r, LICENCE_NAME)))
        qf_wrong(r, LICENCE_NAME, "名称不能全是数字，请与营业执照一致");
}

/* --- the forms --- */

/* In hundredths of 万元, which are whole numbers of 分. */
#define WAN .places = 2, .min = 0, .max = 1000000000LL, .unit = "万元"

const struct qf_form profile_form = {
    .name = "profile", .button = "修改并提交", .check = check_profile,
    .hint = "可以先填一部分提交，以后再补；电话和邮箱给谁看，在“公开范围”里选。",
    .fields = {
        [PROFILE_SHORT] = {"short_name", "企业简称", QF_LINE, .min = 2, .max = 20,
                           .group = "基本情况", .column = "enterprise.short_name"},
        [PROFILE_FOUNDED] = {"founded", "成立日期", QF_DAY, .hint = "与营业执照一致。"},
        [PROFILE_CAPITAL] = {"capital", "注册资本", QF_DECIMAL, WAN},
        [PROFILE_SCOPE] = {"scope", "经营范围", QF_TEXT, .max = 2000,
                           .column = "enterprise.business_scope"},

        [PROFILE_REGION] = {"region", "所在地区", QF_REGION, .required = true, .max = 3,
                            .group = "地址和窗口"},
        [PROFILE_ADDRESS] = {"address", "地址", QF_LINE, .max = 200,
                             .column = "enterprise.address"},
        [PROFILE_POSTCODE] = {"postcode", "邮编", QF_LINE, .max = 6,
                              .column = "enterprise.postcode", .autocomplete = "postal-code"},
        [PROFILE_WINDOW] = {"window", "所属窗口", QF_CHOICE, .required = true,
                            .choices_of = keeper_windows,
                            .hint = "为您服务、审核您的需求和认证的窗口。"},
        [PROFILE_PARK] = {"park", "所属园区或产业集群", QF_LINE, .max = 60,
                          .column = "enterprise.park"},

        [PROFILE_DIVISION] = {"division", "所属行业", QF_CHOICE, .choices_of = keeper_divisions,
                              .placeholder = "请选择", .group = "行业",
                              .hint = "国民经济行业大类，按主要营业收入来自的行业选。"},
        [PROFILE_SIZE] = {"size_seq", "划型行业", QF_CHOICE, .choices_of = sizes,
                          .placeholder = "按所属行业自动确定",
                          .hint = "中小企业划型用。一般不用选；大类含几个划型行业时请选一个。"},

        [PROFILE_STAFF] = {"staff", "员工人数", QF_INTEGER, .min = 0, .max = 10000000,
                           .unit = "人", .group = "上年度规模"},
        [PROFILE_REVENUE] = {"revenue", "年营业额", QF_DECIMAL, WAN},
        [PROFILE_ASSETS] = {"assets", "资产总额", QF_DECIMAL, WAN},

        [PROFILE_MAIN] = {"main_business", "主要产品或业务", QF_TEXT, .max = 5000,
                          .group = "业务"},
        [PROFILE_MODE] = {"mode", "经营模式", QF_TICKS, .choices = modes},
        [PROFILE_INTRO] = {"intro", "企业简介", QF_TEXT, .max = 5000},
        [PROFILE_LOGO] = {"logo", "LOGO", QF_FILES, .max = 1, .kinds = QF_FILE_PICTURE,
                          .hint = "新上传的会替换原来的。"},
        [PROFILE_LOGO_DROP] = {"logo_drop", "删除现在的 LOGO", QF_TICK},
        [PROFILE_WEBSITE] = {"website", "网址", QF_URL, .max = 200,
                             .column = "enterprise.website",
                             .placeholder = "https://"},

        [PROFILE_PHONE] = {"phone", "电话", QF_PHONE, .max = 30, .group = "对外联系方式",
                           .column = "enterprise.phone",
                           .hint = "办公电话，可能用于公示，请谨慎填写个人手机号码。"},
        [PROFILE_FAX] = {"fax", "传真", QF_PHONE, .max = 30, .column = "enterprise.fax"},
        [PROFILE_EMAIL] = {"email", "邮箱", QF_EMAIL, .max = 120, .column = "enterprise.email"},

        [PROFILE_CONTACT] = {"contact", "联系人", QF_LINE, .max = 30, .group = "人员",
                             .column = "enterprise.contact"},
        [PROFILE_CONTACT_PHONE] = {"contact_phone", "联系人手机", QF_PHONE, .max = 20,
                                   .column = "enterprise.contact_phone"},
        [PROFILE_CONTACT_EMAIL] = {"contact_email", "联系人邮箱", QF_EMAIL, .max = 120,
                                   .column = "enterprise.contact_email"},
        [PROFILE_MANAGER] = {"manager", "总经理", QF_LINE, .max = 30,
                             .column = "enterprise.manager"},
        [PROFILE_MANAGER_PHONE] = {"manager_phone", "总经理手机", QF_PHONE, .max = 20,
                                   .column = "enterprise.manager_phone"},
        [PROFILE_MANAGER_EMAIL] = {"manager_email", "总经理邮箱", QF_EMAIL, .max = 120,
                                   .column = "enterprise.manager_email"},
        [PROFILE_LEGAL_PHONE] = {"legal_phone", "法定代表人手机", QF_MOBILE,
                                 .column = "enterprise.legal_phone"},

        [PROFILE_TAGS] = {"tags", "企业标签", QF_TICKS, .choices = tags, .group = "标签和关注",
                          .hint = "由企业自己填写，以主管部门公布的名单为准。"},
        [PROFILE_INTERESTS] = {"interests", "关注的服务领域", QF_TICKS,
                               .choices_of = fields_of_service,
                               .hint = "有新的政策、活动和服务时优先告诉您。"},

        [PROFILE_PHONE_PUBLIC] = {"phone_public", "电话公开", QF_RADIO, .required = true,
                                  .choices = shown, .standard = "0", .group = "公开范围"},
        [PROFILE_EMAIL_PUBLIC] = {"email_public", "邮箱公开", QF_RADIO, .required = true,
                                  .choices = shown, .standard = "0"},
        [PROFILE_CONTACT_PUBLIC] = {"contact_public", "联系人手机和邮箱公开", QF_RADIO,
                                    .required = true, .choices = shown_less, .standard = "0"},
    },
};

enum { PAPER = QF_FILE_PICTURE | QF_FILE_PDF };

const struct qf_form licence_form = {
    .name = "licence", .button = "修改并提交", .check = check_licence,
    .fields = {
        [LICENCE_NAME] = {"name", "企业全称", QF_LINE, .required = true, .min = 2, .max = 50,
                          .hint = "与营业执照一致。", .group = "营业执照上的内容",
                          .column = "enterprise.name", .autocomplete = "organization"},
        [LICENCE_USCC] = {"uscc", "统一社会信用代码", QF_USCC, .required = true,
                          .hint = "营业执照上的 18 位代码。空格和全角数字会自动去掉。"},
        [LICENCE_NATURE] = {"nature", "单位性质", QF_RADIO, .required = true,
                            .choices = natures, .standard = "1"},
        [LICENCE_LEGAL] = {"legal_person", "法定代表人", QF_LINE, .max = 30,
                           .column = "enterprise.legal_person",
                           .hint = "或执行事务合伙人、经营者、负责人。"},
        [LICENCE_FILE] = {"licence", "营业执照", QF_FILES, .max = 3, .kinds = PAPER,
                          .hint = "正本或副本的照片、扫描件或 PDF，四角完整、字迹清楚。",
                          .group = "文件"},
        [LICENCE_LETTER] = {"letter", "企业公函", QF_FILES, .max = 3, .kinds = PAPER,
                            .hint = "授权经办人办理的盖章公函。"},
        [LICENCE_OTHER] = {"other", "附件", QF_FILES, .max = 5,
                         .kinds = QF_FILE_PICTURE | QF_FILE_DOCUMENT},
        [LICENCE_DROP] = {"drop", "删除已上传的文件", QF_TICKS, .choices_of = papers_kept,
                          .hint = "勾选后提交即删除，不能恢复。"},
    },
};

const struct qf_form certify_form = {
    .name = "certify", .button = "申请认证",
    .hint = "所属窗口在 3 个工作日内审核。",
    .fields = {
        [CERTIFY_AGREE] = {"agree", "我确认以上内容与营业执照一致，上传的文件真实有效", QF_TICK,
                           .required = true, .missing = "请核对后勾选"},
    },
};
