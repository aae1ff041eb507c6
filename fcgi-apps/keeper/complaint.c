#include "keeper/complaint.h"

#include "lib/text/text.h"
#include "model/calendar.h"
#include "model/codes.h"

const char *complaint_status_kind(const char *turn)
{
    if (qf_eq(turn, "nobody")) return "idle";
    return qf_eq(turn, "applicant") ? "urgent" : "wait";
}

static void put_money(struct qf_data *d, const char *name, int64_t fen)
{
    if (fen > 0) qf_put_money(d, name, fen);
}

static void put_day(struct qf_req *r, struct qf_data *d, const char *name, qf_time day)
{
    if (day != QF_NO_TIME) qf_put_str(d, name, qf_show_long(r->arena, day));
}

void put_complaint(struct qf_req *r, struct qf_data *d, const struct complaint *c)
{
    qf_put_str(d, "number", c->number);
    qf_put_str(d, "class", complaint_class_word(c->class));
    qf_put_str(d, "class_code", c->class);
    qf_put_str(d, "respondent", c->respondent);
    qf_put_str(d, "kind", complaint_kind_word(c->respondent_kind));
    qf_put_str(d, "city", codes_region_name(c->respondent_city));
    qf_put_str(d, "address", c->respondent_address);
    qf_put_str(d, "respondent_contact", c->respondent_contact);
    qf_put_str(d, "respondent_phone", c->respondent_phone);
    qf_put_str(d, "matter", c->matter);
    qf_put_str(d, "demand", c->demand);
    qf_put_str(d, "cause", c->cause);
    qf_put_str(d, "subject", complaint_subject_word(c->subject));
    qf_put_str(d, "contract_number", c->contract_number);
    put_money(d, "contract", c->contract_fen);
    put_money(d, "paid", c->paid_fen);
    put_money(d, "owed", c->owed_fen);
    put_day(r, d, "signed_on", c->signed_on);
    put_day(r, d, "delivered_on", c->delivered_on);
    put_day(r, d, "agreed_on", c->agreed_on);
    if (qf_eq(c->class, "arrears")) qf_put_str(d, "dispute", complaint_dispute_word(c->dispute));
    qf_put_time(d, "created_at", c->created_at);
}

void put_complainant(struct qf_data *d, const struct complaint *c)
{
    qf_put_str(d, "org", c->org_name);
    qf_put_str(d, "contact", c->contact);
    qf_put_str(d, "phone", c->phone);
    qf_put_str(d, "uscc", c->uscc);
    qf_put_str(d, "size", complaint_size_word(c->size_level));
}

qf_err *put_elapsed(struct qf_req *r, const struct complaint *c, const struct case_file *file)
{
    struct calendar calendar;
    bool closed = file->closed_at != QF_NO_TIME;
    qf_time until = closed ? file->closed_at : r->now;
    QF_TRY(calendar_load(r->db, &calendar));
    int days = (int)((qf_day(until) - qf_day(c->created_at)) / ((qf_time)24 * 3600));
    qf_putf(r->data, "elapsed", "%s %d 个工作日（%d 个自然日）", closed ? "共用" : "登记后已过",
            calendar_between(&calendar, c->created_at, until), days);
    return NULL;
}

qf_err *put_clocks(struct qf_req *r, const struct complaint *c)
{
    struct qf_list list;
    QF_TRY(complaint_clocks(r->db, c, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct complaint_clock *k = QF_AT(list, struct complaint_clock, i);
        struct qf_data *d = qf_data_at(r->data, "clocks", i);
        bool working = qf_eq(k->term_kind, "working");
        qf_put_str(d, "name", k->name);
        qf_putf(d, "limit", "%d %s", k->term_days, working ? "个工作日" : "日");
        qf_put_str(d, "counted", working ? "周末和节假日不计，调休上班日计入"
                                         : "连续计算，最后一日逢休息日顺延");
        qf_put_str(d, "from", k->from_name ? qf_fmt(r->arena, "自“%s”次日起", k->from_name)
                                           : "自进入这一步次日起");
    }
    return NULL;
}
