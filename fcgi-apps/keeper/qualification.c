#include "keeper/qualification.h"

#include "keeper/files.h"
#include "lib/text/text.h"
#include "model/codes.h"
#include "model/expert.h"
#include "model/industry.h"
#include "model/service.h"

const struct qf_choice provider_natures[] = {
    {"1", "企业"}, {"2", "事业单位"}, {"3", "社会团体"}, {"4", "个体工商户"},
    {"5", "民办非企业"}, {"9", "其他"}, {0}};
const struct qf_choice provider_register_types[] = {
    {"1", "有限责任公司"}, {"2", "股份有限公司"}, {"3", "国有企业"}, {"4", "集体企业"},
    {"5", "合伙企业"}, {"6", "个人独资企业"}, {"7", "港澳台投资企业"}, {"8", "外商投资企业"},
    {"9", "其他"}, {0}};
const struct qf_choice provider_industries[] = {
    {"1", "金融"}, {"2", "软件及信息服务"}, {"3", "物流"}, {"4", "物联网"}, {"5", "法律"},
    {"6", "财税"}, {"7", "科技"}, {"8", "咨询"}, {"9", "其他"}, {0}};
const struct qf_choice provider_ownerships[] = {
    {"1", "国有"}, {"2", "集体"}, {"3", "私人"}, {0}};
const struct qf_choice provider_characters[] = {
    {"1", "国营"}, {"2", "民营"}, {"3", "三资"}, {"4", "股份制"}, {"5", "合伙制"},
    {"6", "民非"}, {"7", "其他"}, {0}};
const struct qf_choice expert_fees[] = {
    {"free", "公益"}, {"paid", "收费"}, {"negotiable", "面议"}, {0}};
const struct qf_choice expert_genders[] = {{"m", "男"}, {"f", "女"}, {0}};

/* --- words --- */

static const char *word_of(const struct qf_choice *choices, const char *code)
{
    for (const struct qf_choice *c = choices; c->value; c++)
        if (qf_eq(c->value, code)) return c->label;
    return "";
}

static const char *word(struct qf_req *r, const struct qf_choice *choices, int code)
{
    return word_of(choices, qf_fmt(r->arena, "%d", code));
}

static const char *wan(struct qf_req *r, int64_t fen)
{
    return fen ? qf_fmt(r->arena, "%s 万元", qf_show_wan(r->arena, fen)) : "";
}

static const char *categories(struct qf_req *r, const char *codes)
{
    struct qf_sb b = qf_sb_in(r->arena);
    while (codes && *codes) {
        size_t len = strcspn(codes, ",");
        const char *code = qf_dupn(r->arena, codes, len);
        const struct category *c = codes_category(code);
        if (c && c->parent_code)
            qf_sb_addf(&b, "%s%s · %s", b.len ? "；" : "", codes_category_name(c->parent_code),
                       c->name);
        codes += len + (codes[len] == ',');
    }
    return qf_sb_text(&b);
}

static const char *division(struct qf_req *r, const char *code)
{
    struct industry d;
    bool found = false;
    if (qf_empty(code) || industry_find(r->db, code, &d, &found) || !found) return "";
    return qf_fmt(r->arena, "%s %s", d.code, d.name);
}

static const char *phone(struct qf_req *r, const char *number, bool masked)
{
    return masked && !qf_empty(number) ? qf_mask_phone(r->arena, number) : number;
}

static const char *mail(struct qf_req *r, const char *address, bool masked)
{
    return masked && !qf_empty(address) ? qf_mask_email(r->arena, address) : address;
}

static const char *day(struct qf_req *r, qf_time t)
{
    return t == QF_NO_TIME ? "" : qf_show_date(r->arena, t);
}

/* --- rows --- */

static void row(struct qualification_rows *rows, const char *group, const char *label,
                const char *text)
{
    if (rows->count == QUALIFICATION_ROWS) abort();     /* more columns than anybody planned */
    rows->at[rows->count++] = (struct qualification_row){group, label, text ? text : ""};
}

static void provider_licence(struct qf_req *r, const struct provider_form *f,
                             struct qualification_rows *rows)
{
    static const char g[] = "登记信息";
    row(rows, g, "服务机构类型", service_kind_word(f->kind));
    row(rows, g, "机构名称", f->name);
    row(rows, g, "机构代码", f->uscc);
    row(rows, g, "单位性质", word(r, provider_natures, f->nature));
    row(rows, g, "企业注册类型", word(r, provider_register_types, f->register_type));
    row(rows, g, "法定代表人", f->legal_person);
    row(rows, g, "开业时间", day(r, f->founded_on));
    row(rows, g, "注册资本", wan(r, f->capital_fen));
    row(rows, g, "所在地区", codes_region_name(f->region_code));
    row(rows, g, "通讯地址", f->address);
    row(rows, g, "邮编", f->postcode);
    row(rows, g, "经营范围", f->business_scope);
}

static void provider_size(struct qf_req *r, const struct provider_form *f,
                          struct qualification_rows *rows)
{
    static const char g[] = "机构概况";
    row(rows, g, "机构行业", word(r, provider_industries, f->industry));
    row(rows, g, "行业代码", division(r, f->division_code));
    row(rows, g, "机构性质", word(r, provider_characters, f->org_character));
    row(rows, g, "控股情况", word(r, provider_ownerships, f->ownership));
    row(rows, g, "员工人数", f->staff ? qf_fmt(r->arena, "%d 人", f->staff) : "");
    row(rows, g, "上年总资产", wan(r, f->assets_fen));
    row(rows, g, "上年营业额", wan(r, f->revenue_fen));
    row(rows, g, "上年利润", wan(r, f->profit_fen));
}

static void provider_work(struct qf_req *r, const struct provider_form *f,
                          struct qualification_rows *rows)
{
    static const char g[] = "服务能力";
    row(rows, g, "服务类别", categories(r, f->categories));
    row(rows, g, "机构简介", f->intro);
    row(rows, g, "主要服务内容和特色", f->main_services);
    row(rows, g, "优势服务领域", f->advantages);
    row(rows, g, "专业资质情况", f->qualifications);
    row(rows, g, "主要服务设备及条件", f->equipment);
    row(rows, g, "人员素质构成情况", f->staff_quality);
    row(rows, g, "社会荣誉", f->honours);
}

static void provider_people(struct qf_req *r, const struct provider_form *f, bool masked,
                            struct qualification_rows *rows)
{
    static const char g[] = "联系方式", p[] = "负责人（不公开）";
    row(rows, g, "联系人", f->contact);
    row(rows, g, "联系人手机", phone(r, f->contact_phone, masked));
    row(rows, g, "服务电话", f->phone);
    row(rows, g, "服务时间", f->hours);
    row(rows, g, "传真", f->fax);
    row(rows, g, "邮箱", f->email);
    row(rows, g, "网址", f->website);
    row(rows, p, "法定代表人手机", phone(r, f->legal_phone, masked));
    row(rows, p, "法定代表人邮箱", mail(r, f->legal_email, masked));
    row(rows, p, "总经理", f->manager);
    row(rows, p, "总经理手机", phone(r, f->manager_phone, masked));
    row(rows, p, "总经理邮箱", mail(r, f->manager_email, masked));
}

void rows_of_provider(struct qf_req *r, const struct provider_form *f, bool masked,
                      struct qualification_rows *rows)
{
    rows->count = 0;
    provider_licence(r, f, rows);
    provider_size(r, f, rows);
    provider_work(r, f, rows);
    provider_people(r, f, masked, rows);
}

static void expert_person(struct qf_req *r, const struct expert_form *f,
                          struct qualification_rows *rows)
{
    static const char g[] = "基本情况";
    row(rows, g, "姓名", f->name);
    row(rows, g, "性别", word_of(expert_genders, f->gender));
    row(rows, g, "出生年月", f->birth_month == QF_NO_TIME ? "" :
        qf_dupn(r->arena, qf_show_date(r->arena, f->birth_month), 7));
    row(rows, g, "工作单位", f->employer);
    row(rows, g, "职务", f->post);
    row(rows, g, "职称", f->title);
    row(rows, g, "学历", f->education);
    row(rows, g, "所在地区", codes_region_name(f->region_code));
}

void rows_of_expert(struct qf_req *r, const struct expert_form *f, bool masked,
                    struct qualification_rows *rows)
{
    static const char g[] = "专业和服务", c[] = "时段与联系方式";
    rows->count = 0;
    expert_person(r, f, rows);
    row(rows, g, "专业领域", f->field);
    row(rows, g, "服务类别", categories(r, f->categories));
    row(rows, g, "个人简介", f->intro);
    row(rows, g, "研究成果、荣誉和奖励", f->results);
    row(rows, g, "资格证书", f->certificates);
    row(rows, g, "收费", expert_fee_word(f->fee));
    row(rows, g, "收费说明", f->fee_note);
    row(rows, c, "可服务地区", f->service_area);
    row(rows, c, "可服务时段", f->hours);
    row(rows, c, "手机", phone(r, f->phone, masked));
    row(rows, c, "邮箱", mail(r, f->email, masked));
}

/* --- on the page --- */

void put_rows(struct qf_data *d, const struct qualification_rows *rows)
{
    const char *group = "";
    struct qf_data *to = NULL;
    size_t groups = 0, n = 0;
    for (const struct qualification_row *w = rows->at; w < rows->at + rows->count; w++) {
        if (!*w->text) continue;
        if (!qf_eq(group, w->group)) {
            to = qf_data_at(d, "groups", groups++);
            qf_put_str(to, "title", group = w->group);
            n = 0;
        }
        struct qf_data *line = qf_data_at(to, "rows", n++);
        qf_put_str(line, "label", w->label);
        qf_put_str(line, "text", w->text);
    }
}

size_t put_changes(struct qf_req *r, const struct qualification_rows *before,
                   const struct qualification_rows *after)
{
    size_t n = 0;
    for (size_t i = 0; i < before->count && i < after->count; i++) {
        if (qf_eq(before->at[i].text, after->at[i].text)) continue;
        struct qf_data *d = qf_data_at(r->data, "diff.changed", n++);
        qf_put_str(d, "label", after->at[i].label);
        qf_put_str(d, "before", before->at[i].text);
        qf_put_str(d, "after", after->at[i].text);
    }
    return n;
}

static const struct qf_choice file_words[] = {
    {"licence", "营业执照或登记证书"}, {"certificate", "资质证书"}, {"logo", "LOGO"},
    {"photo", "照片"}, {"identity", "工作证明"}, {0}};

const char *qualification_file_word(const char *field)
{
    return word_of(file_words, field);
}

void put_qualification_files(struct qf_req *r, struct qf_data *d, const char *name,
                             const struct qf_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct attachment *a = QF_AT(*list, struct attachment, i);
        struct qf_data *to = qf_data_at(d, name, i);
        put_file(r, to, a);
        qf_put_str(to, "kind", qualification_file_word(a->field));
    }
}
