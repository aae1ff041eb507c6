/* 资质认证 of a provider. */
#include "keeper/qualification.h"
#include "lib/text/text.h"
#include "sp/forms_qualification.h"
#include "sp/own.h"
#include "sp/pages_qualification.h"

/* The forms count in hundredths of 万元. */
enum { FEN_OF_UNIT = 10000 };

static const struct qf_form *const form = &provider_qualification_form;

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, form, field, value ? value : "");
}

static void fill_number(struct qf_req *r, int field, int n)
{
    fill(r, field, n ? qf_fmt(r->arena, "%d", n) : "");
}

static void fill_fen(struct qf_req *r, int field, int64_t fen)
{
    fill(r, field, fen ? qf_show_wan(r->arena, fen) : "");
}

static void fill_licence(struct qf_req *r, const struct provider_form *f)
{
    fill(r, PF_NAME, f->name);
    fill(r, PF_USCC, f->uscc);
    fill_number(r, PF_NATURE, f->nature);
    fill_number(r, PF_REGISTER_TYPE, f->register_type);
    fill(r, PF_LEGAL, f->legal_person);
    fill(r, PF_FOUNDED,
         f->founded_on == QF_NO_TIME ? "" : qf_show_date(r->arena, f->founded_on));
    fill_fen(r, PF_CAPITAL, f->capital_fen);
    fill(r, PF_REGION, f->region_code);
    fill(r, PF_ADDRESS, f->address);
    fill(r, PF_POSTCODE, f->postcode);
    fill(r, PF_SCOPE, f->business_scope);
}

static void fill_work(struct qf_req *r, const struct provider_form *f)
{
    fill_number(r, PF_INDUSTRY, f->industry);
    fill(r, PF_DIVISION, f->division_code);
    fill_number(r, PF_CHARACTER, f->org_character);
    fill_number(r, PF_OWNERSHIP, f->ownership);
    fill_number(r, PF_STAFF, f->staff);
    fill_fen(r, PF_ASSETS, f->assets_fen);
    fill_fen(r, PF_REVENUE, f->revenue_fen);
    fill_fen(r, PF_PROFIT, f->profit_fen);
    fill_categories(r, form, PF_CATEGORIES, f->categories);
    fill(r, PF_INTRO, f->intro);
    fill(r, PF_SERVICES, f->main_services);
    fill(r, PF_ADVANTAGES, f->advantages);
    fill(r, PF_QUALIFICATIONS, f->qualifications);
    fill(r, PF_EQUIPMENT, f->equipment);
    fill(r, PF_PEOPLE, f->staff_quality);
    fill(r, PF_HONOURS, f->honours);
}

static void fill_people(struct qf_req *r, const struct provider_form *f)
{
    fill(r, PF_CONTACT, f->contact);
    fill(r, PF_CONTACT_PHONE, f->contact_phone);
    fill(r, PF_PHONE, f->phone);
    fill(r, PF_HOURS, f->hours);
    fill(r, PF_FAX, f->fax);
    fill(r, PF_EMAIL, f->email);
    fill(r, PF_WEBSITE, f->website);
    fill(r, PF_LEGAL_PHONE, f->legal_phone);
    fill(r, PF_LEGAL_EMAIL, f->legal_email);
    fill(r, PF_MANAGER, f->manager);
    fill(r, PF_MANAGER_PHONE, f->manager_phone);
    fill(r, PF_MANAGER_EMAIL, f->manager_email);
}

qf_err *page_provider_qualification(struct qf_req *r)
{
    const struct own *own;
    struct provider_form f;
    struct qualification_rows rows;
    QF_TRY(own_read(r, &own));
    QF_TRY(provider_form_get(r->db, own->q.id, qualification_is_open(&own->q), &f));
    fill_licence(r, &f);
    fill_work(r, &f);
    fill_people(r, &f);
    rows_of_provider(r, &f, false, &rows);
    put_rows(r->data, &rows);
    return show_qualification(r, &own->q);
}

/* --- saving --- */

static int number_of(struct qf_req *r, int field)
{
    int64_t n = 0;
    qf_read_i64(qf_str(r, field), 0, INT32_MAX, &n);
    return (int)n;
}

static void read_work(struct qf_req *r, struct provider_form *f)
{
    f->industry = number_of(r, PF_INDUSTRY);
    f->division_code = qf_str(r, PF_DIVISION);
    f->org_character = number_of(r, PF_CHARACTER);
    f->ownership = number_of(r, PF_OWNERSHIP);
    f->staff = (int)qf_int(r, PF_STAFF);
    f->assets_fen = qf_int(r, PF_ASSETS) * FEN_OF_UNIT;
    f->revenue_fen = qf_int(r, PF_REVENUE) * FEN_OF_UNIT;
    f->profit_fen = qf_int(r, PF_PROFIT) * FEN_OF_UNIT;
    f->categories = categories_of(r, PF_CATEGORIES);
    f->intro = qf_str(r, PF_INTRO);
    f->main_services = qf_str(r, PF_SERVICES);
    f->advantages = qf_str(r, PF_ADVANTAGES);
    f->qualifications = qf_str(r, PF_QUALIFICATIONS);
    f->equipment = qf_str(r, PF_EQUIPMENT);
    f->staff_quality = qf_str(r, PF_PEOPLE);
    f->honours = qf_str(r, PF_HONOURS);
}

static void read_people(struct qf_req *r, struct provider_form *f)
{
    f->contact = qf_str(r, PF_CONTACT);
    f->contact_phone = qf_str(r, PF_CONTACT_PHONE);
    f->phone = qf_str(r, PF_PHONE);
    f->hours = qf_str(r, PF_HOURS);
    f->fax = qf_str(r, PF_FAX);
    f->email = qf_str(r, PF_EMAIL);
    f->website = qf_str(r, PF_WEBSITE);
    f->legal_phone = qf_str(r, PF_LEGAL_PHONE);
    f->legal_email = qf_str(r, PF_LEGAL_EMAIL);
    f->manager = qf_str(r, PF_MANAGER);
    f->manager_phone = qf_str(r, PF_MANAGER_PHONE);
    f->manager_email = qf_str(r, PF_MANAGER_EMAIL);
}

static struct provider_form form_of(struct qf_req *r)
{
    struct provider_form f = {
        .name = qf_str(r, PF_NAME), .uscc = qf_str(r, PF_USCC),
        .nature = number_of(r, PF_NATURE), .register_type = number_of(r, PF_REGISTER_TYPE),
        .legal_person = qf_str(r, PF_LEGAL), .founded_on = qf_date(r, PF_FOUNDED),
        .capital_fen = qf_int(r, PF_CAPITAL) * FEN_OF_UNIT,
        .region_code = qf_str(r, PF_REGION), .address = qf_str(r, PF_ADDRESS),
        .postcode = qf_str(r, PF_POSTCODE), .business_scope = qf_str(r, PF_SCOPE)};
    read_work(r, &f);
    read_people(r, &f);
    return f;
}

/* A draft may lack everything; the record cannot: what names it stays as it was
 * registered. */
static void keep_names(struct provider_form *f, const struct provider_form *record)
{
    if (qf_empty(f->name)) f->name = record->name;
    if (qf_empty(f->uscc)) f->uscc = record->uscc;
    if (qf_empty(f->region_code)) f->region_code = record->region_code;
    if (!f->nature) f->nature = record->nature;
    if (!f->industry) f->industry = record->industry;
}

static qf_err *check_files(struct qf_req *r, const struct qualification *q)
{
    bool licence, certificate;
    QF_TRY(has_file(r, q, "licence", &licence));
    QF_TRY(has_file(r, q, "certificate", &certificate));
    if (!licence) qf_wrong(r, PF_LICENCE, "请上传营业执照或登记证书");
    if (!certificate && qf_eq(q->kind, "saas")) qf_wrong(r, PF_CERTIFICATE, "请上传资质证书");
    return NULL;
}

qf_err *page_provider_qualification_save(struct qf_req *r)
{
    static const struct qualification_upload uploads[] = {
        {PF_LICENCE, "licence", false}, {PF_CERTIFICATE, "certificate", false},
        {PF_LOGO, "logo", true}};
    struct provider_form f = form_of(r), record;
    struct qualification q;
    QF_TRY(qualification_lock(r->db, "provider", r->actor->org, &q));
    QF_TRY(provider_form_get(r->db, q.id, false, &record));
    keep_names(&f, &record);
    QF_TRY(provider_form_save(r->db, q.id, &f));
    QF_TRY(qualification_begun(r->db, &q));
    QF_TRY(save_files(r, &q, PF_DROP, uploads, sizeof uploads / sizeof *uploads));
    if (!*qf_draft(r)) QF_TRY(check_files(r, &q));
    if (qf_any_wrong(r)) return qf_refused(r);
    return hand_in(r, &q, qualification_is_approved(&q) && provider_form_same(&f, &record));
}

/* --- what changes without review --- */

qf_err *page_provider_contact(struct qf_req *r)
{
    const struct qf_form *contact = &provider_contact_form;
    const struct own *own;
    struct provider_form f;
    QF_TRY(own_read(r, &own));
    QF_TRY(provider_form_get(r->db, own->q.id, false, &f));
    qf_prefill(r, contact, PC_CONTACT, f.contact);
    qf_prefill(r, contact, PC_CONTACT_PHONE, f.contact_phone);
    qf_prefill(r, contact, PC_PHONE, f.phone);
    qf_prefill(r, contact, PC_HOURS, f.hours);
    qf_prefill(r, contact, PC_FAX, f.fax);
    qf_prefill(r, contact, PC_EMAIL, f.email);
    qf_prefill(r, contact, PC_WEBSITE, f.website);
    put_qualification(r, &own->q);
    qf_crumb(r, "资质认证", "/sp/qualification");
    qf_crumb(r, "联系方式", "");
    return NULL;
}

qf_err *page_provider_contact_save(struct qf_req *r)
{
    const struct provider_form f = {
        .contact = qf_str(r, PC_CONTACT), .contact_phone = qf_str(r, PC_CONTACT_PHONE),
        .phone = qf_str(r, PC_PHONE), .hours = qf_str(r, PC_HOURS), .fax = qf_str(r, PC_FAX),
        .email = qf_str(r, PC_EMAIL), .website = qf_str(r, PC_WEBSITE)};
    QF_TRY(provider_form_contact(r->db, r->actor->org, &f));
    return qf_go(r, "联系方式已更新", "/sp/contact");
}
