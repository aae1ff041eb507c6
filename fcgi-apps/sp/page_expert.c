/* 资质认证 of an expert. */
#include "keeper/qualification.h"
#include "lib/text/text.h"
#include "sp/forms_qualification.h"
#include "sp/own.h"
#include "sp/pages_qualification.h"

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, &expert_qualification_form, field, value ? value : "");
}

static void fill_form(struct qf_req *r, const struct expert_form *f)
{
    fill(r, XF_NAME, f->name);
    fill(r, XF_GENDER, f->gender);
    fill(r, XF_BIRTH,
         f->birth_month == QF_NO_TIME ? "" : qf_show_date(r->arena, f->birth_month));
    fill(r, XF_EMPLOYER, f->employer);
    fill(r, XF_POST, f->post);
    fill(r, XF_TITLE, f->title);
    fill(r, XF_EDUCATION, f->education);
    fill(r, XF_REGION, f->region_code);
    fill(r, XF_FIELD, f->field);
    fill_categories(r, &expert_qualification_form, XF_CATEGORIES, f->categories);
    fill(r, XF_INTRO, f->intro);
    fill(r, XF_RESULTS, f->results);
    fill(r, XF_CERTIFICATES, f->certificates);
    fill(r, XF_FEE, f->fee);
    fill(r, XF_FEE_NOTE, f->fee_note);
    fill(r, XF_AREA, f->service_area);
    fill(r, XF_HOURS, f->hours);
    fill(r, XF_PHONE, f->phone);
    fill(r, XF_EMAIL, f->email);
}

qf_err *page_expert_qualification(struct qf_req *r)
{
    const struct own *own;
    struct expert_form f;
    struct qualification_rows rows;
    QF_TRY(own_read(r, &own));
    QF_TRY(expert_form_get(r->db, own->q.id, qualification_is_open(&own->q), &f));
    fill_form(r, &f);
    rows_of_expert(r, &f, false, &rows);
    put_rows(r->data, &rows);
    return show_qualification(r, &own->q);
}

/* --- saving --- */

static qf_time first_of_month(qf_time day)
{
    return day == QF_NO_TIME ? day : qf_add_days(qf_day(day), 1 - qf_civil_of(day).day);
}

static struct expert_form form_of(struct qf_req *r)
{
    return (struct expert_form){
        .name = qf_str(r, XF_NAME), .gender = qf_str(r, XF_GENDER),
        .birth_month = first_of_month(qf_date(r, XF_BIRTH)),
        .employer = qf_str(r, XF_EMPLOYER), .post = qf_str(r, XF_POST),
        .title = qf_str(r, XF_TITLE), .education = qf_str(r, XF_EDUCATION),
        .region_code = qf_str(r, XF_REGION), .field = qf_str(r, XF_FIELD),
        .categories = categories_of(r, XF_CATEGORIES), .intro = qf_str(r, XF_INTRO),
        .results = qf_str(r, XF_RESULTS), .certificates = qf_str(r, XF_CERTIFICATES),
        .fee = qf_str(r, XF_FEE), .fee_note = qf_str(r, XF_FEE_NOTE),
        .service_area = qf_str(r, XF_AREA), .hours = qf_str(r, XF_HOURS),
        .phone = qf_str(r, XF_PHONE), .email = qf_str(r, XF_EMAIL)};
}

/* A draft may lack everything; the record cannot: what names it stays as it was
 * registered. */
static void keep_names(struct expert_form *f, const struct expert_form *record)
{
    if (qf_empty(f->name)) f->name = record->name;
    if (qf_empty(f->region_code)) f->region_code = record->region_code;
    if (qf_empty(f->fee)) f->fee = record->fee;
}

qf_err *page_expert_qualification_save(struct qf_req *r)
{
    static const struct qualification_upload uploads[] = {
        {XF_PHOTO, "photo", true}, {XF_CERTIFICATE, "certificate", false},
        {XF_IDENTITY, "identity", false}};
    struct expert_form f = form_of(r), record;
    struct qualification q;
    bool identity = true;
    QF_TRY(qualification_lock(r->db, "expert", r->actor->org, &q));
    QF_TRY(expert_form_get(r->db, q.id, false, &record));
    keep_names(&f, &record);
    QF_TRY(expert_form_save(r->db, q.id, &f));
    QF_TRY(qualification_begun(r->db, &q));
    QF_TRY(save_files(r, &q, XF_DROP, uploads, sizeof uploads / sizeof *uploads));
    if (!*qf_draft(r) && !qualification_is_approved(&q))
        QF_TRY(has_file(r, &q, "identity", &identity));
    if (!identity) qf_wrong(r, XF_IDENTITY, "请上传工作证明");
    if (qf_any_wrong(r)) return qf_refused(r);
    return hand_in(r, &q, qualification_is_approved(&q) && expert_form_same(&f, &record));
}

/* --- what changes without review --- */

qf_err *page_expert_contact(struct qf_req *r)
{
    const struct own *own;
    struct expert_form f;
    QF_TRY(own_read(r, &own));
    QF_TRY(expert_form_get(r->db, own->q.id, false, &f));
    qf_prefill(r, &expert_contact_form, XC_AREA, f.service_area);
    qf_prefill(r, &expert_contact_form, XC_HOURS, f.hours);
    qf_prefill(r, &expert_contact_form, XC_PHONE, f.phone);
    qf_prefill(r, &expert_contact_form, XC_EMAIL, f.email);
    put_qualification(r, &own->q);
    qf_crumb(r, "资质认证", "/sp/expert");
    qf_crumb(r, "服务时段", "");
    return NULL;
}

qf_err *page_expert_contact_save(struct qf_req *r)
{
    const struct expert_form f = {
        .service_area = qf_str(r, XC_AREA), .hours = qf_str(r, XC_HOURS),
        .phone = qf_str(r, XC_PHONE), .email = qf_str(r, XC_EMAIL)};
    QF_TRY(expert_form_contact(r->db, r->actor->org, &f));
    return qf_go(r, "服务时段和联系方式已更新", "/sp/times");
}
