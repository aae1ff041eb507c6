/* 投诉登记. */
#include "complaints/forms.h"
#include "complaints/pages.h"
#include "keeper/files.h"
#include "model/complaint_own.h"
#include "model/throttle.h"

/* --- which of the three --- */

static const struct sort {
    const char *class, *path, *name, *note;
    const struct qf_form *form;
    int demand, files;
} sorts[] = {
    {"arrears", "/complaints/new", "拖欠款项", "机关、事业单位、大型企业欠款", &new_arrears_form,
     DEBT_DEMAND, DEBT_FILES},
    {"service", "/complaints/new/service", "服务机构和订单", "服务质量、收费、履约", &new_service_form,
     ORDER_DEMAND, ORDER_FILES},
    {"appeal", "/complaints/new/appeal", "窗口和政策落实", "窗口、工作人员、政策不兑现", &new_appeal_form,
     OFFICE_DEMAND, OFFICE_FILES},
};
enum { SORTS = sizeof sorts / sizeof *sorts };

static const struct sort *sort_of(const struct qf_req *r)
{
    for (size_t i = 1; i < SORTS; i++)
        if (qf_eq(r->path, sorts[i].path)) return &sorts[i];
    return &sorts[0];
}

static void put_tabs(struct qf_req *r, const struct sort *now)
{
    for (size_t i = 0; i < SORTS; i++) {
        struct qf_data *d = qf_data_at(r->data, "tabs", i);
        qf_put_str(d, "name", sorts[i].name);
        qf_put_str(d, "url", sorts[i].path);
        if (&sorts[i] == now) qf_put_str(d, "current", "1");
    }
}

static void fill(struct qf_req *r, int field, const char *value)
{
    qf_prefill(r, r->route->form, field, value);
}

/* Who is signed in for an enterprise need not type what the platform knows. */
static qf_err *put_filer(struct qf_req *r, const struct sort *s)
{
    struct complaint_filer f;
    if (!enterprise_of(r)) return NULL;
    QF_TRY(complaint_filer(r->db, r->actor, &f));
    qf_put_str(r->data, "own", f.org_name);
    fill(r, NEW_ORG, f.org_name);
    fill(r, NEW_CONTACT, f.contact);
    fill(r, NEW_PHONE, f.phone);
    if (s != &sorts[0]) return NULL;
    fill(r, DEBT_USCC, f.uscc);
    if (!qf_eq(f.size_level, "large")) fill(r, DEBT_SIZE, f.size_level);
    return NULL;
}

qf_err *page_new_show(struct qf_req *r)
{
    const struct sort *s = sort_of(r);
    put_tabs(r, s);
    QF_TRY(put_filer(r, s));
    qf_put_str(r->data, "class", s->class);
    qf_put_str(r->data, "note", s->note);
    qf_crumb(r, "投诉登记", "");
    return NULL;
}

/* --- filing --- */

/* The captcha was right; still nobody files without end, nor for one phone. */
qf_err *page_new_check(struct qf_req *r)
{
    int wait;
    QF_TRY(throttle_take(r->db, &throttle_complaint, throttle_address(r->arena, r->actor->ip),
                         &wait));
    if (wait == 0)
        QF_TRY(throttle_take(r->db, &throttle_complaint_phone, qf_str(r, NEW_PHONE), &wait));
    if (wait) return qf_refuse(429, "提交次数太多，请 %s后再试", throttle_words(r->arena, wait));
    return NULL;
}

static void read_manual(struct qf_req *r, struct complaint *c)
{
    c->org_name = qf_str(r, NEW_ORG);
    c->contact = qf_str(r, NEW_CONTACT);
    c->phone = qf_str(r, NEW_PHONE);
    c->respondent = qf_str(r, NEW_RESPONDENT);
    c->respondent_city = qf_str(r, NEW_CITY);
    c->respondent_address = qf_str(r, NEW_ADDRESS);
    c->respondent_contact = qf_str(r, NEW_RESPONDENT_CONTACT);
    c->respondent_phone = qf_str(r, NEW_RESPONDENT_PHONE);
    c->matter = qf_str(r, NEW_MATTER);
}

static void read_debt(struct qf_req *r, struct complaint *c)
{
    c->respondent_kind = qf_str(r, DEBT_KIND);
    c->subject = qf_str(r, DEBT_SUBJECT);
    c->contract_number = qf_str(r, DEBT_CONTRACT);
    c->signed_on = qf_date(r, DEBT_SIGNED);
    c->contract_fen = qf_int(r, DEBT_SUM);
    c->delivered_on = qf_date(r, DEBT_DELIVERED);
    c->agreed_on = qf_date(r, DEBT_AGREED);
    c->paid_fen = qf_int(r, DEBT_PAID);
    c->owed_fen = qf_int(r, DEBT_OWED);
    c->cause = qf_str(r, DEBT_CAUSE);
    c->dispute = qf_given(r, DEBT_DISPUTE) ? qf_str(r, DEBT_DISPUTE) : "none";
    c->uscc = qf_str(r, DEBT_USCC);
    c->size_level = qf_str(r, DEBT_SIZE);
}

qf_err *page_new_file(struct qf_req *r)
{
    const struct sort *s = sort_of(r);
    struct complaint_owner owner = owner_of(r);
    struct complaint c = {.class = s->class, .enterprise_id = enterprise_of(r), .respondent_kind = "", .subject = "",
                          .contract_number = "", .cause = "", .dispute = "none", .uscc = "",
                          .size_level = "", .signed_on = QF_NO_TIME, .delivered_on = QF_NO_TIME,
                          .agreed_on = QF_NO_TIME};
    read_manual(r, &c);
    c.demand = qf_str(r, s->demand);
    if (s == &sorts[0]) read_debt(r, &c);
    if (qf_eq(s->class, "service")) c.contract_number = qf_str(r, ORDER_NUMBER);
    QF_TRY(complaint_file(r->db, r->arena, &c));
    QF_TRY(keep_files(r, s->files, "complaint", c.id, "evidence"));
    QF_TRY(complaint_access_one(r->db, &owner, c.id));
    return qf_go(r, "", "/complaints/cases/%s/receipt", c.number);
}
