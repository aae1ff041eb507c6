/* 待办 and one case beside its record. */
#include "keeper/turn.h"
#include "keeper/export.h"
#include "lib/text/text.h"
#include "model/audit.h"
#include "window/forms.h"
#include "window/pages.h"
#include "window/record.h"

enum { SOON = 3 };

/* --- the inbox --- */

qf_err *put_load(struct qf_req *r)
{
    struct calendar calendar;
    struct case_load load;
    QF_TRY(calendar_load(r->db, &calendar));
    qf_time soon = calendar_due(r->arena, &calendar, r->now, SOON).day;
    QF_TRY(case_load(r->db, r->actor, soon, &load));
    qf_put(r->data, "load", &case_load_type, &load);
    return NULL;
}

static void put_case(struct qf_req *r, struct qf_data *d, const struct calendar *calendar,
                     const struct case_file *c)
{
    qf_put_int(d, "id", (int64_t)c->id);
    qf_put_str(d, "title", c->title);
    qf_put_str(d, "workflow", c->workflow_name);
    qf_put_str(d, "activity", c->activity_name);
    qf_put_str(d, "window_name", c->window_name);
    qf_put_str(d, "holder", c->holder_id == r->actor->account ? "我" : c->holder_name);
    qf_put_time(d, "opened_at", c->opened_at);
    if (c->due_on != QF_NO_TIME) qf_put_str(d, "due_on", qf_show_date(r->arena, c->due_on));
    if (qf_eq(c->turn, "window")) put_due_day(r, d, calendar, c->due_on);
}

qf_err *put_cases(struct qf_req *r, const char *name, const struct qf_list *list)
{
    struct calendar calendar;
    QF_TRY(calendar_load(r->db, &calendar));
    for (size_t i = 0; i < list->count; i++)
        put_case(r, qf_data_at(r->data, name, i), &calendar, QF_AT(*list, struct case_file, i));
    return NULL;
}

static qf_err *put_tabs(struct qf_req *r, const char *now)
{
    struct qf_list tabs;
    int64_t all = 0;
    QF_TRY(case_tabs(r->db, r->actor, &tabs));
    for (size_t i = 0; i < tabs.count; i++) all += QF_AT(tabs, struct case_tab, i)->count;
    qf_tab(r, "workflow", "", "全部", all, now);
    for (size_t i = 0; i < tabs.count; i++) {
        const struct case_tab *t = QF_AT(tabs, struct case_tab, i);
        qf_tab(r, "workflow", t->code, t->name, t->count, now);
    }
    return NULL;
}

static struct case_filter filter_of(struct qf_req *r)
{
    return (struct case_filter){.workflow = qf_str(r, CASES_WORKFLOW),
                                .words = qf_str(r, CASES_Q),
                                .mine = qf_int(r, CASES_MINE) != 0,
                                .overdue = qf_int(r, CASES_OVERDUE) != 0};
}

qf_err *page_case_list(struct qf_req *r)
{
    const struct case_filter f = filter_of(r);
    struct qf_list list;
    int64_t total;
    QF_TRY(case_inbox(r->db, r->actor, &f, QF_ROWS, qf_offset(r, QF_ROWS), &list, &total));
    QF_TRY(put_load(r));
    QF_TRY(put_tabs(r, f.workflow));
    QF_TRY(put_cases(r, "cases", &list));
    QF_TRY(qf_paged(r, QF_ROWS, total));
    export_link(r, "/window/cases/export");
    qf_crumb(r, "待办", "");
    return NULL;
}

static const struct export_column columns[] = {
    {"事项", "title", .width = 40}, {"类型", "workflow_name", .width = 18},
    {"环节", "activity_name"}, {"窗口", "window_name", .width = 28}, {"经办", "holder_name"},
    {"提交时间", "opened_at", .width = 18}, {"期限", "due_on"}, {0},
};

static qf_err *case_rows(struct qf_req *r, int limit, export_take *take, void *arg)
{
    const struct case_filter f = filter_of(r);
    return case_each(r->db, r->actor, &f, limit, take, arg);
}

qf_err *page_case_export(struct qf_req *r)
{
    return export_send(r, &(struct export_list){.name = "待办", .subject = "case_file",
                                                .type = &case_file_type, .columns = columns,
                                                .rows = case_rows});
}

/* --- one case --- */

qf_err *load_case(struct qf_req *r)
{
    struct case_file *c = qf_alloc(r->arena, sizeof *c);
    QF_TRY(case_for_window(r->db, r->actor, qf_path_id(r), c));
    qf_set_record(r, c);
    return NULL;
}

static qf_err *put_history(struct qf_req *r, uint64_t id)
{
    struct qf_list events;
    QF_TRY(case_history(r->db, id, false, &events));
    for (size_t i = 0; i < events.count; i++) {
        const struct case_event *e = QF_AT(events, struct case_event, i);
        struct qf_data *d = qf_data_at(r->data, "history", i);
        qf_put_str(d, "title", e->words);
        qf_put_str(d, "by", e->actor_name);
        qf_put_str(d, "note", e->comment);
        qf_put_time(d, "time", e->at);
    }
    return NULL;
}

/* Who has seen a record that is not public is on record, too. */
static qf_err *note_look(struct qf_req *r, const struct case_file *c)
{
    const struct audit entry = {.action = "case.view", .subject_type = "case_file",
                                .subject_id = c->id, .window_id = c->window_id};
    struct qf_list others;
    QF_TRY(case_look(r->db, r->actor, c->id, &others));
    qf_put_list(r->data, "others", &others);
    return audit_write(r->db, r->actor, &entry);
}

qf_err *page_case_show(struct qf_req *r)
{
    const struct case_file *c = qf_record(r);
    struct qf_data *d = qf_data_in(r->data, "case");
    struct calendar calendar;
    struct qf_list moves;
    QF_TRY(calendar_load(r->db, &calendar));
    put_case(r, d, &calendar, c);
    bool own = c->applicant_id && c->applicant_id == r->actor->account;
    QF_TRY(case_moves(r->db, c, r->actor, &moves));
    if (moves.count && !own) qf_put_str(d, "open", "1");
    if (qf_eq(c->turn, "window") && !own) qf_put_str(d, "turn", "1");
    if (c->holder_id && c->holder_id != r->actor->account) qf_put_str(d, "held", "1");
    if (c->due_on != QF_NO_TIME)
        qf_putf(d, "due", "%s%s", qf_show_weekday(r->arena, c->due_on),
                c->due_provisional ? "（该年放假安排公布前暂定）" : "");
    QF_TRY(record_put(r, c));
    QF_TRY(put_history(r, c->id));
    QF_TRY(note_look(r, c));
    qf_title(r, "%s", c->title);
    qf_crumb(r, "待办", "/window/cases");
    qf_crumb(r, c->workflow_name, "");
    return NULL;
}
