/* 核心服务机构调度数据: the list, one filing, its receipt, the platform's records behind its figures. */
#include "dispatch/filing.h"
#include "dispatch/forms_filing.h"
#include "dispatch/pages_filing.h"
#include "keeper/export.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/filing_write.h"
#include "model/institution.h"

qf_err *load_filing(struct qf_req *r)
{
    struct filing_page *page = qf_calloc(r->arena, 1, sizeof *page);
    page->stored = true;
    QF_TRY(filing_own(r->db, r->actor->org, qf_path_id(r), &page->filing));
    qf_set_record(r, page);
    return NULL;
}

/* --- the list --- */

static qf_err *put_missing(struct qf_req *r)
{
    struct filing_gap gaps[FILING_GAPS];
    size_t n;
    QF_TRY(filing_gaps(r->db, r->arena, r->actor->org, gaps, &n));
    for (size_t i = 0; i < n; i++) {
        struct qf_data *d = qf_data_at(r->data, "missing", i);
        qf_put_str(d, "name", filing_month_words(r, gaps[i].year, gaps[i].month));
        qf_putf(d, "url", "/dispatch/filings/new?year=%d&month=%d", gaps[i].year, gaps[i].month);
        qf_put_str(d, "due", qf_show_weekday(r->arena, gaps[i].due));
        qf_put_bool(d, "late", gaps[i].due < qf_day(r->now));
    }
    return NULL;
}

static qf_err *put_years(struct qf_req *r, int now)
{
    struct qf_civil today = qf_civil_of(r->now);
    qf_tab(r, "year", "", "全部", -1, now ? "-" : "");
    for (int year = today.year; year > today.year - 3; year--) {
        const char *text = qf_fmt(r->arena, "%d", year);
        qf_tab(r, "year", text, qf_fmt(r->arena, "%d 年", year), -1,
               qf_fmt(r->arena, "%d", now));
    }
    return NULL;
}

qf_err *page_filing_list(struct qf_req *r)
{
    int year = (int)qf_int(r, FILINGS_YEAR);
    struct institution core;
    struct qf_list list;
    int64_t total;
    bool found;
    QF_TRY(institution_get(r->db, r->actor->org, &core, &found));
    QF_TRY(filing_list(r->db, r->actor->org, year, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    for (size_t i = 0; i < list.count; i++)
        put_filing(r, qf_data_at(r->data, "filings", i), QF_AT(list, struct filing, i));
    QF_TRY(put_years(r, year));
    if (found) QF_TRY(put_missing(r));
    else qf_put_str(r->data, "stranger", "1");
    QF_TRY(qf_paged(r, QF_ROWS, total));
    if (year) qf_put_str(r->data, "filtered", "1");
    export_link(r, "/dispatch/filings/export");
    qf_crumb(r, "核心服务机构调度数据", "");
    return NULL;
}

/* --- the list as a file --- */

static const char *state_cell(struct qf_arena *a, const void *row)
{
    (void)a;
    return filing_state_word(row);
}

static const char *place_cell(struct qf_arena *a, const void *row)
{
    return filing_cell_show(a, FILING_AREA, ((const struct filing *)row)->place_area);
}

static const struct export_column columns[] = {
    {"填报年度", "year"}, {"月份", "month"}, {"机构类型", "type_name", .width = 24},
    {"服务场所（平方米）", .width = 20, .words = place_cell}, {"服务资产（元）", "assets_fen", .width = 18},
    {"服务人员数", "staff"}, {"本科人数", "bachelors"}, {"中级职称人数", "titles"},
    {"营业收入（元）", "revenue_fen", .width = 18}, {"服务支出（元）", "expense_fen", .width = 18},
    {"利润总额（元）", "profit_fen", .width = 18}, {"活动数", "activities"},
    {"参与企业数", "attendees"}, {"服务企业数", "served"}, {"审核状态", .words = state_cell},
    {"迟报", "late"}, {"首次报送", "submitted_at", .width = 18},
    {"审核意见", "reason", .width = 40}, {0},
};

static qf_err *rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    return filing_each(r->db, r->actor->org, (int)qf_int(r, FILINGS_YEAR), limit, take, arg);
}

qf_err *page_filing_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "调度数据", .subject = "filing",
                                                .type = &filing_type, .columns = columns,
                                                .rows = rows});
}

/* --- one of them --- */

static void put_figures(struct qf_req *r, const struct filing *f, const struct qf_list *domains)
{
    size_t n = 0;
    for (enum filing_cell i = 0; i < FILING_CELLS; i++) {
        struct qf_data *d = qf_data_at(r->data, "cells", n++);
        qf_put_str(d, "label", filing_cells[i].label);
        qf_putf(d, "text", "%s %s", filing_cell_show(r->arena, i, filing_cell(f, i)),
                filing_cells[i].unit);
    }
    qf_put_str(r->data, "place", filing_place_word(f->place_kind));
    for (size_t i = 0; i < domains->count; i++) {
        const struct filing_domain *x = QF_AT(*domains, struct filing_domain, i);
        struct qf_data *d = qf_data_at(r->data, "domains", i);
        qf_put_str(d, "name", x->name);
        qf_put_str(d, "activities", qf_show_number(r->arena, x->activities));
        qf_put_str(d, "attendees", qf_show_number(r->arena, x->attendees));
        qf_put_str(d, "served", qf_show_number(r->arena, x->served));
    }
}

static qf_err *put_case_of(struct qf_req *r, const struct filing *f, bool receipt)
{
    struct case_file c;
    bool found;
    QF_TRY(case_of(r->db, "filing", "filing", f->id, &c, &found));
    if (!found) return NULL;
    qf_put_str(r->data, "window_name", c.window_name);
    return receipt ? put_receipt(r, &c) : put_timeline(r, &c);
}

qf_err *page_filing_show(struct qf_req *r)
{
    const struct filing_page *page = filing_page_of(r);
    struct qf_list notes;
    put_filing(r, qf_data_in(r->data, "filing"), &page->filing);
    put_figures(r, &page->filing, &page->domains);
    QF_TRY(filing_notes(r->db, page->filing.id, &notes));
    qf_put_list(r->data, "notes", &notes);
    qf_put_str(r->data, "note", page->filing.note);
    QF_TRY(put_files(r, r->data, "files", "filing", page->filing.id, NULL));
    QF_TRY(put_case_of(r, &page->filing, false));
    qf_title(r, "%s", filing_month_words(r, page->filing.year, page->filing.month));
    filing_crumbs(r, &page->filing, "");
    return NULL;
}

qf_err *page_filing_receipt(struct qf_req *r)
{
    const struct filing_page *page = filing_page_of(r);
    put_filing(r, qf_data_in(r->data, "filing"), &page->filing);
    filing_crumbs(r, &page->filing, "回执");
    return put_case_of(r, &page->filing, true);
}

/* --- the platform's own records --- */

static const char *address_of(struct qf_req *r, const struct filing_record *x)
{
    unsigned long long id = (unsigned long long)x->id;
    if (qf_eq(x->kind, "order")) return qf_fmt(r->arena, "/sp/orders/%llu", id);
    if (qf_eq(x->kind, "consultation")) return qf_fmt(r->arena, "/sp/consultations/%llu", id);
    return qf_fmt(r->arena, "/activities/%llu", id);
}

static const char *kind_word(const char *kind)
{
    if (qf_eq(kind, "order")) return "订单";
    return qf_eq(kind, "consultation") ? "咨询" : "活动";
}

qf_err *page_filing_records(struct qf_req *r)
{
    struct qf_civil now = qf_civil_of(r->now);
    int last = filing_month_of(now.year, now.month) - 1;
    int64_t month = 0;
    int year = qf_given(r, RECORDS_YEAR) ? (int)qf_int(r, RECORDS_YEAR) : last / 12;
    if (!qf_read_i64(qf_str(r, RECORDS_MONTH), 1, 12, &month)) month = last % 12 + 1;
    struct qf_list list;
    QF_TRY(filing_records(r->db, r->actor->org, year, (int)month, qf_str(r, RECORDS_DOMAIN),
                          &list));
    qf_put_list(r->data, "records", &list);
    for (size_t i = 0; i < list.count; i++) {
        const struct filing_record *x = QF_AT(list, struct filing_record, i);
        struct qf_data *d = qf_data_at(r->data, "records", i);
        qf_put_str(d, "kind_word", kind_word(x->kind));
        qf_put_str(d, "url", address_of(r, x));
    }
    if (*qf_str(r, RECORDS_DOMAIN)) {
        qf_put_str(r->data, "filtered", "1");
        qf_put_str(r->data, "all_url", qf_url_with(r, "domain", ""));
    }
    qf_put_str(r->data, "month_words", filing_month_words(r, year, (int)month));
    qf_crumb(r, "核心服务机构调度数据", "/dispatch/filings");
    qf_crumb(r, "平台记录", "");
    return NULL;
}
