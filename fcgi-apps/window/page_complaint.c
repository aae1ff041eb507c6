/* 投诉办理: complaints of the windows below, by due date, the complainants masked. */
#include "window/pages_complaint.h"

#include "keeper/complaint.h"
#include "keeper/export.h"
#include "keeper/turn.h"
#include "lib/text/text.h"
#include "model/codes.h"

static const struct qf_choice classes[] = {
    {"arrears", "拖欠款项"}, {"service", "服务机构和订单"}, {"appeal", "窗口和政策落实"}, {0},
};
static const struct qf_choice stages[] = {
    {"", "等窗口办"}, {"applicant", "等投诉人"}, {"closed", "已结束"}, {"all", "全部"}, {0},
};

const struct qf_form complaints_form = {
    .name = "complaints", .button = "筛选", .get = true,
    .fields = {
        [COMPLAINTS_Q] = {"q", "编号或被投诉方", QF_SEARCH, .max = 60},
        [COMPLAINTS_CLASS] = {"class", "类别", QF_CHOICE, .choices = classes},
        [COMPLAINTS_STAGE] = {"stage", "进度", QF_CHOICE, .choices = stages},
        [COMPLAINTS_CITY] = {"city", "被投诉方所在", QF_REGION, .max = 2},
        [COMPLAINTS_OVERDUE] = {"overdue", "只看已超期", QF_TICK},
    },
};

static struct complaint_filter filter_of(struct qf_req *r)
{
    return (struct complaint_filter){
        .class = qf_str(r, COMPLAINTS_CLASS), .stage = qf_str(r, COMPLAINTS_STAGE),
        .words = qf_str(r, COMPLAINTS_Q), .city = qf_str(r, COMPLAINTS_CITY),
        .overdue = qf_int(r, COMPLAINTS_OVERDUE) != 0};
}

static void put_row(struct qf_req *r, struct qf_data *d, const struct calendar *calendar,
                    const struct complaint_row *c)
{
    qf_put_str(d, "number", c->number);
    qf_put_str(d, "class", complaint_class_word(c->class));
    qf_put_str(d, "respondent", c->respondent);
    qf_put_str(d, "city", codes_region_name(c->respondent_city));
    qf_put_str(d, "org", complaint_mask(r->arena, c->org_name));
    qf_put_str(d, "activity", c->activity_name);
    qf_put_str(d, "kind", complaint_status_kind(c->turn));
    qf_put_str(d, "holder", c->holder_name);
    qf_put_str(d, "window", c->window_name);
    qf_put_time(d, "created_at", c->created_at);
    if (c->owed_fen > 0) qf_put_money(d, "owed", c->owed_fen);
    qf_putf(d, "url", "/window/cases/%llu", (unsigned long long)c->case_id);
    if (!qf_eq(c->turn, "nobody")) put_due_day(r, d, calendar, c->due_on);
}

qf_err *page_complaint_list(struct qf_req *r)
{
    const struct complaint_filter f = filter_of(r);
    struct calendar calendar;
    struct qf_list list;
    int64_t total;
    QF_TRY(calendar_load(r->db, &calendar));
    QF_TRY(complaint_desk(r->db, r->actor, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_row(r, qf_data_at(r->data, "complaints", i), &calendar,
                QF_AT(list, struct complaint_row, i));
    qf_put_bool(r->data, "filtered", *f.words || *f.class || *f.stage || *f.city || f.overdue);
    export_link(r, "/window/complaints/export");
    QF_TRY(qf_paged(r, QF_ROWS, total));
    qf_crumb(r, "投诉办理", "");
    return NULL;
}

/* --- 导出 --- */

static const char *class_words(struct qf_arena *a, const void *row)
{
    (void)a;
    return complaint_class_word(((const struct complaint_row *)row)->class);
}

static const char *org_words(struct qf_arena *a, const void *row)
{
    return complaint_mask(a, ((const struct complaint_row *)row)->org_name);
}

static const char *city_words(struct qf_arena *a, const void *row)
{
    (void)a;
    return codes_region_name(((const struct complaint_row *)row)->respondent_city);
}

static const struct export_column columns[] = {
    {"编号", "number", .width = 18}, {"类别", .words = class_words, .width = 24},
    {"投诉人（隐去）", .words = org_words, .width = 16},
    {"被投诉方", "respondent", .width = 36}, {"被投诉方所在", .words = city_words},
    {"欠款金额（元）", "owed_fen", .width = 18}, {"进度", "activity_name"},
    {"经办", "holder_name"}, {"窗口", "window_name", .width = 28},
    {"登记时间", "created_at", .width = 18}, {"期限", "due_on"},
    {"结束时间", "closed_at", .width = 18}, {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    const struct complaint_filter f = filter_of(r);
    return complaint_each(r->db, r->actor, &f, limit, take, arg);
}

qf_err *page_complaint_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "投诉", .subject = "complaint",
                                                .type = &complaint_row_type, .columns = columns,
                                                .rows = rows});
}
