#include "sp/forms_qualification.h"

#include "keeper/keeper.h"
#include "keeper/qualification.h"
#include "lib/web/upload.h"
#include "sp/own.h"

enum { CATEGORIES_MOST = 10 };          /* domain facts 6 */

/* --- what must be there, by type (domain facts 6): a public body has no capital and no
 * trade, a software service is reached over the net and shows where it runs --- */

static bool is_not_government(struct qf_req *r)
{
    return !own_is_kind(r, "government");
}

static bool is_government(struct qf_req *r)
{
    return own_is_kind(r, "government");
}

static bool is_saas(struct qf_req *r)
{
    return own_is_kind(r, "saas");
}

static bool needs_licence(struct qf_req *r)
{
    return !own_has_file(r, "licence");
}

static bool needs_certificate(struct qf_req *r)
{
    return is_saas(r) && !own_has_file(r, "certificate");
}

static bool needs_identity(struct qf_req *r)
{
    return !own_is_approved(r) && !own_has_file(r, "identity");
}

/* --- checks across fields --- */

static void check_name(struct qf_req *r, int field)
{
    const char *name = qf_str(r, field);
    if (*name && strspn(name, "0123456789") == strlen(name))
        qf_wrong(r, field, "名称不能全是数字，请与营业执照或登记证书一致");
}

static void check_past(struct qf_req *r, int field, const char *words)
{
    qf_time day = qf_date(r, field);
    if (day != QF_NO_TIME && day > qf_day(r->now)) qf_wrong(r, field, "%s", words);
}

static void check_provider(struct qf_req *r)
{
    const char *postcode = qf_str(r, PF_POSTCODE);
    check_name(r, PF_NAME);
    check_past(r, PF_FOUNDED, "开业时间不能在今天之后");
    if (*postcode && (strlen(postcode) != 6 || strspn(postcode, "0123456789") != 6))
        qf_wrong(r, PF_POSTCODE, "邮编是 6 位数字");
}

static void check_expert(struct qf_req *r)
{
    qf_time birth = qf_date(r, XF_BIRTH);
    if (birth != QF_NO_TIME && birth > qf_add_days(qf_day(r->now), -18 * 365))
        qf_wrong(r, XF_BIRTH, "请核对出生年月，专家应年满 18 周岁");
    if (qf_given(r, XF_IDENTITY) && !qf_int(r, XF_CONSENT))
        qf_wrong(r, XF_CONSENT, "上传工作证明前请单独同意；不同意请不要上传");
}

static const struct qf_choice drafts[] = {{.value = "draft", .label = "保存草稿"}, {0}};

/* --- fields that two forms have --- */

#define WAN .places = 2, .max = 10000000000LL, .unit = "万元"
#define CONTACT(group_)                                                                  \
    {"contact", "联系人", QF_LINE, .required = true, .max = 30, .group = group_,         \
     .autocomplete = "name", .column = "provider.contact"}
#define CONTACT_PHONE                                                                    \
    {"contact_phone", "联系人手机", QF_MOBILE, .required = true,                         \
     .hint = "不公开，只给审核窗口和成交的企业。", .column = "provider.contact_phone"}
#define SERVICE_PHONE                                                                    \
    {"phone", "服务电话", QF_PHONE, .required = true, .max = 30, .hint = "公开在机构页面。", \
     .column = "provider.phone"}
#define SERVICE_HOURS                                                                    \
    {"hours", "服务时间", QF_LINE, .max = 100, .required_of = is_government,             \
     .hint = "例如 工作日 9:00–17:00。", .column = "provider.hours"}
#define FAX {"fax", "传真", QF_PHONE, .max = 30, .column = "provider.fax"}
#define SERVICE_EMAIL                                                                    \
    {"email", "邮箱", QF_EMAIL, .max = 100, .required_of = is_saas, .column = "provider.email"}
#define WEBSITE                                                                          \
    {"website", "网址", QF_URL, .max = 200, .required_of = is_saas,                      \
     .hint = "以 http:// 或 https:// 开头。", .column = "provider.website"}
#define AREA(group_)                                                                     \
    {"service_area", "可服务地区", QF_LINE, .required = true, .max = 200, .group = group_, \
     .hint = "例如 长株潭，其他地区可线上。", .column = "expert.service_area"}
#define TIMES                                                                            \
    {"hours", "可服务时段", QF_LINE, .required = true, .max = 200,                       \
     .hint = "例如 每周二、周四下午，每月一次到企业。", .column = "expert.hours"}
#define EXPERT_PHONE                                                                     \
    {"phone", "手机", QF_MOBILE, .required = true, .hint = "不公开，由窗口对接。",       \
     .column = "expert.phone"}
#define EXPERT_EMAIL {"email", "邮箱", QF_EMAIL, .max = 100, .column = "expert.email"}
#define CATEGORIES(hint_)                                                                \
    {"categories", "服务类别", QF_TICKS, .required = true, .max = CATEGORIES_MOST,       \
     .choices_of = keeper_categories, .hint = hint_}
#define DROP                                                                             \
    {"drop", "已上传的文件：勾选要删除的", QF_TICKS, .choices_of = own_file_choices,     \
     .hint = "保存或提交时删除。"}
#define TRUE_TICK                                                                        \
    {"truth", "我保证以上内容和材料真实、有效，愿意接受窗口核实", QF_TICK,               \
     .required = true, .missing = "请确认内容真实后勾选"}

const struct qf_form provider_qualification_form = {
    .name = "qualification", .button = "提交申请", .drafts = drafts, .check = check_provider,
    .hint = "提交后由所属窗口每个工作日审核。没有填完可以先保存草稿。",
    .fields = {
        [PF_NAME] = {"name", "机构名称", QF_LINE, .required = true, .min = 2, .max = 100,
                     .group = "登记信息", .hint = "与营业执照或登记证书一致。",
                     .column = "provider.name"},
        [PF_USCC] = {"uscc", "机构代码", QF_USCC, .required = true,
                     .hint = "18 位统一社会信用代码。"},
        [PF_NATURE] = {"nature", "单位性质", QF_CHOICE, .required = true,
                       .choices = provider_natures},
        [PF_REGISTER_TYPE] = {"register_type", "企业注册类型", QF_CHOICE,
                              .choices = provider_register_types, .placeholder = "请选择"},
        [PF_LEGAL] = {"legal_person", "法定代表人", QF_LINE, .required = true, .max = 30,
                      .column = "provider.legal_person"},
        [PF_FOUNDED] = {"founded_on", "开业时间", QF_DAY, .required_of = is_not_government},
        [PF_CAPITAL] = {"capital", "注册资本", QF_DECIMAL, WAN,
                        .required_of = is_not_government},
        [PF_REGION] = {"region", "所在地区", QF_REGION, .required = true},
        [PF_ADDRESS] = {"address", "通讯地址", QF_LINE, .required = true, .max = 200,
                        .column = "provider.address"},
        [PF_POSTCODE] = {"postcode", "邮编", QF_LINE, .max = 6, .column = "provider.postcode"},
        [PF_SCOPE] = {"business_scope", "经营范围", QF_TEXT, .max = 2000,
                      .required_of = is_not_government,
                      .hint = "与营业执照一致；政府服务机构可写宗旨和业务范围。",
                      .column = "provider.business_scope"},
        [PF_INDUSTRY] = {"industry", "机构行业", QF_CHOICE, .required = true,
                         .choices = provider_industries, .group = "机构概况"},
        [PF_DIVISION] = {"division", "行业代码", QF_CHOICE, .choices_of = keeper_divisions,
                         .placeholder = "请选择", .hint = "国民经济行业分类的大类。"},
        [PF_CHARACTER] = {"org_character", "机构性质", QF_CHOICE, .choices = provider_characters,
                          .placeholder = "请选择"},
        [PF_OWNERSHIP] = {"ownership", "控股情况", QF_CHOICE, .choices = provider_ownerships,
                          .placeholder = "请选择"},
        [PF_STAFF] = {"staff", "员工人数", QF_INTEGER, .required = true, .min = 1,
                      .max = 1000000, .unit = "人"},
        [PF_ASSETS] = {"assets", "上年总资产", QF_DECIMAL, WAN, .hint = "不公开。"},
        [PF_REVENUE] = {"revenue", "上年营业额", QF_DECIMAL, WAN, .hint = "不公开。"},
        [PF_PROFIT] = {"profit", "上年利润", QF_DECIMAL, WAN, .min = -10000000000LL,
                       .hint = "不公开；亏损写负数。"},
        [PF_CATEGORIES] = CATEGORIES("最多选 10 项，应与登记的业务范围相符；服务产品只能在这些类别里发布。"),
        [PF_INTRO] = {"intro", "机构简介", QF_TEXT, .required = true, .max = 2000,
                      .column = "provider.intro"},
        [PF_SERVICES] = {"main_services", "主要服务内容和特色", QF_TEXT, .required = true,
                         .max = 2000, .column = "provider.main_services"},
        [PF_ADVANTAGES] = {"advantages", "优势服务领域", QF_TEXT, .max = 500,
                           .column = "provider.advantages"},
        [PF_QUALIFICATIONS] = {"qualifications", "专业资质情况", QF_TEXT, .max = 1000,
                               .required_of = is_not_government,
                               .hint = "许可、认证、等级证书的名称、编号和有效期。",
                               .column = "provider.qualifications"},
        [PF_EQUIPMENT] = {"equipment", "主要服务设备及条件", QF_TEXT, .max = 1000,
                          .required_of = is_saas,
                          .hint = "场地、仪器；SAAS服务请写部署位置、备份和数据安全措施。",
                          .column = "provider.equipment"},
        [PF_PEOPLE] = {"staff_quality", "人员素质构成情况", QF_TEXT, .max = 1000,
                       .hint = "学历、职称和持证人数。", .column = "provider.staff_quality"},
        [PF_HONOURS] = {"honours", "社会荣誉", QF_TEXT, .max = 1000,
                        .column = "provider.honours"},
        [PF_CONTACT] = CONTACT("联系方式（提交后立即生效，不用审核）"),
        [PF_CONTACT_PHONE] = CONTACT_PHONE,
        [PF_PHONE] = SERVICE_PHONE,
        [PF_HOURS] = SERVICE_HOURS,
        [PF_FAX] = FAX,
        [PF_EMAIL] = SERVICE_EMAIL,
        [PF_WEBSITE] = WEBSITE,
        [PF_LEGAL_PHONE] = {"legal_phone", "法定代表人手机", QF_MOBILE, .group = "负责人（不公开）",
                            .column = "provider.legal_phone"},
        [PF_LEGAL_EMAIL] = {"legal_email", "法定代表人邮箱", QF_EMAIL, .max = 100,
                            .column = "provider.legal_email"},
        [PF_MANAGER] = {"manager", "总经理", QF_LINE, .max = 30, .column = "provider.manager"},
        [PF_MANAGER_PHONE] = {"manager_phone", "总经理手机", QF_MOBILE,
                              .column = "provider.manager_phone"},
        [PF_MANAGER_EMAIL] = {"manager_email", "总经理邮箱", QF_EMAIL, .max = 100,
                              .column = "provider.manager_email"},
        [PF_LICENCE] = {"licence", "营业执照或登记证书", QF_FILES, .max = 3, .group = "证照",
                        .required_of = needs_licence,
                        .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE,
                        .hint = "照片或扫描件，只给审核窗口看。"},
        [PF_CERTIFICATE] = {"certificate", "资质证书", QF_FILES, .max = 10,
                            .required_of = needs_certificate,
                            .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE,
                            .hint = "可以一次选几个；SAAS服务请上传软件著作权或经营许可。"},
        [PF_LOGO] = {"logo", "LOGO", QF_FILES, .max = 1, .kinds = QF_FILE_PICTURE,
                     .hint = "审核通过后公开在机构页面。"},
        [PF_DROP] = DROP,
        [PF_TRUE] = TRUE_TICK,
    },
};

const struct qf_form provider_contact_form = {
    .name = "contact", .button = "保存联系方式", .hint = "保存后立即生效，不用审核。",
    .fields = {
        [PC_CONTACT] = CONTACT(NULL),
        [PC_CONTACT_PHONE] = CONTACT_PHONE,
        [PC_PHONE] = SERVICE_PHONE,
        [PC_HOURS] = SERVICE_HOURS,
        [PC_FAX] = FAX,
        [PC_EMAIL] = SERVICE_EMAIL,
        [PC_WEBSITE] = WEBSITE,
    },
};

/* --- experts --- */

static const struct qf_choice degrees[] = {
    {.value = "博士", .label = "博士"}, {.value = "硕士", .label = "硕士"},
    {.value = "本科", .label = "本科"}, {.value = "大专", .label = "大专"},
    {.value = "其他", .label = "其他"}, {0}};

const struct qf_form expert_qualification_form = {
    .name = "expert", .button = "提交申请", .drafts = drafts, .check = check_expert,
    .hint = "提交后由所属窗口每个工作日审核。没有填完可以先保存草稿。",
    .fields = {
        [XF_NAME] = {"name", "姓名", QF_LINE, .required = true, .max = 30, .group = "基本情况",
                     .autocomplete = "name", .column = "expert.name"},
        [XF_GENDER] = {"gender", "性别", QF_RADIO, .choices = expert_genders},
        [XF_BIRTH] = {"birth", "出生年月", QF_DAY, .hint = "不公开；只记到月。"},
        [XF_EMPLOYER] = {"employer", "工作单位", QF_LINE, .required = true, .max = 100,
                         .autocomplete = "organization", .column = "expert.employer"},
        [XF_POST] = {"post", "职务", QF_LINE, .max = 40, .column = "expert.post"},
        [XF_TITLE] = {"title", "职称", QF_LINE, .max = 40, .column = "expert.title"},
        [XF_EDUCATION] = {"education", "学历", QF_CHOICE, .choices = degrees,
                          .placeholder = "请选择"},
        [XF_REGION] = {"region", "所在地区", QF_REGION, .required = true},
        [XF_FIELD] = {"field", "专业领域", QF_LINE, .required = true, .max = 200,
                      .group = "专业和服务", .hint = "例如 智能制造、知识产权。",
                      .column = "expert.field"},
        [XF_CATEGORIES] = CATEGORIES("最多选 10 项，企业按类别找专家。"),
        [XF_INTRO] = {"intro", "个人简介", QF_TEXT, .required = true, .max = 500,
                      .column = "expert.intro"},
        [XF_RESULTS] = {"results", "研究成果、荣誉和奖励", QF_TEXT, .max = 1000,
                        .column = "expert.results"},
        [XF_CERTIFICATES] = {"certificates", "资格证书", QF_TEXT, .max = 500,
                             .hint = "名称、编号和有效期，每行一个。",
                             .column = "expert.certificates"},
        [XF_FEE] = {"fee", "收费", QF_RADIO, .required = true, .choices = expert_fees,
                    .standard = "negotiable"},
        [XF_FEE_NOTE] = {"fee_note", "收费说明", QF_LINE, .max = 100,
                         .hint = "例如 每半天 800 元，公益讲座不收费。",
                         .column = "expert.fee_note"},
        [XF_AREA] = AREA("时段与联系方式（提交后立即生效，不用审核）"),
        [XF_HOURS] = TIMES,
        [XF_PHONE] = EXPERT_PHONE,
        [XF_EMAIL] = EXPERT_EMAIL,
        [XF_PHOTO] = {"photo", "照片", QF_FILES, .max = 1, .kinds = QF_FILE_PICTURE,
                      .group = "材料", .hint = "半身近照，审核通过后公开。"},
        [XF_CERTIFICATE] = {"certificate", "资格证书扫描件", QF_FILES, .max = 10,
                            .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE,
                            .hint = "只给审核窗口看。"},
        [XF_IDENTITY] = {"identity", "工作证明", QF_FILES, .max = 2,
                         .required_of = needs_identity,
                         .kinds = QF_FILE_DOCUMENT | QF_FILE_PICTURE,
                         .hint = "工作证或单位证明任选一种，请不要上传身份证。只有审核窗口能看，每次查看都有"
                                 "记录，审核结束 30 天后删除。"},
        [XF_CONSENT] = {"consent", "我单独同意平台为核实专家身份使用上传的工作证明", QF_TICK},
        [XF_DROP] = DROP,
        [XF_TRUE] = TRUE_TICK,
    },
};

const struct qf_form expert_contact_form = {
    .name = "times", .button = "保存", .hint = "保存后立即生效，不用审核。",
    .fields = {
        [XC_AREA] = AREA(NULL),
        [XC_HOURS] = TIMES,
        [XC_PHONE] = EXPERT_PHONE,
        [XC_EMAIL] = EXPERT_EMAIL,
    },
};
