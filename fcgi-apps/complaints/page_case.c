/* Complaints that this browser may read: the list, one of them, its receipt, and what its applicant may
 * do. Who may not (any more) is led to the look-up, whether or not there is such a complaint. */
#include "complaints/forms.h"
#include "complaints/pages.h"
#include "keeper/complaint.h"
#include "keeper/files.h"
#include "keeper/timeline.h"
#include "lib/text/text.h"
#include "model/audit.h"
#include "model/codes.h"

/* --- who may --- */

/* The record is NULL for who may not. */
qf_err *load_mine(struct qf_req *r)
{
    const char *number = qf_path_part(r, "number");
    struct complaint *c = qf_alloc(r->arena, sizeof *c);
    struct complaint_owner owner = owner_of(r);
    bool found, may = false;
    if (!complaint_number_ok(number)) return qf_not_found();
    QF_TRY(complaint_by_number(r->db, number, c, &found));
    if (found) QF_TRY(complaint_access_may(r->db, &owner, c, &may));
    may = may || (found && is_own(r, c));
    qf_set_record(r, may ? c : NULL);
    return NULL;
}

static qf_err *look_first(struct qf_req *r)
{
    return qf_go(r, "请先查询，再看投诉内容", "/complaints/results");
}

enum { FILE_NAME = 22 };                /* characters of attachment.public_id */

/* The same for a file: NULL, whether or not there is one. */
qf_err *load_file_mine(struct qf_req *r)
{
    const char *name = qf_path_part(r, "name");
    struct attachment *a = qf_alloc(r->arena, sizeof *a);
    struct complaint_owner owner = owner_of(r);
    struct complaint c;
    bool found, may = false;
    if (strlen(name) != FILE_NAME) return qf_not_found();
    QF_TRY(attachment_find(r->db, name, a, &found));
    if (found && qf_eq(a->subject_type, "complaint")) {
        QF_TRY(complaint_get(r->db, a->subject_id, &c));
        QF_TRY(complaint_access_may(r->db, &owner, &c, &may));
        may = may || is_own(r, &c);
    }
    qf_set_record(r, may ? a : NULL);
    return NULL;
}

qf_err *page_file_show(struct qf_req *r)
{
    if (!qf_record(r)) return look_first(r);
    struct actor *nobody = qf_alloc(r->arena, sizeof *nobody);
    *nobody = nobody_of(r->actor);
    r->actor = nobody;
    return page_record_file(r);
}

/* --- the list --- */

static void put_brief(struct qf_req *r, struct qf_data *d, const struct complaint_brief *c)
{
    qf_put_str(d, "number", c->number);
    qf_put_str(d, "class", complaint_class_word(c->class));
    qf_put_str(d, "city", codes_region_name(c->respondent_city));
    qf_put_str(d, "words", c->public_words);
    qf_put_str(d, "state", c->state_word);
    qf_put_str(d, "kind", complaint_status_kind(c->turn));
    qf_put_time(d, "created_at", c->created_at);
    qf_putf(d, "url", "/complaints/cases/%s", c->number);
    if (c->due_on != QF_NO_TIME) qf_put_str(d, "due", qf_show_weekday(r->arena, c->due_on));
}

qf_err *page_case_list(struct qf_req *r)
{
    struct complaint_owner owner = owner_of(r);
    struct qf_list list;
    QF_TRY(complaint_access_list(r->db, &owner, &list));
    if (list.count == 0) return look_first(r);
    for (size_t i = 0; i < list.count; i++)
        put_brief(r, qf_data_at(r->data, "complaints", i),
                  QF_AT(list, struct complaint_brief, i));
    qf_put_int(r->data, "count", (int64_t)list.count);
    qf_put_int(r->data, "minutes", COMPLAINT_ACCESS_MINUTES);
    qf_crumb(r, "处理结果", "");
    return NULL;
}

/* --- one of them --- */

/* Where each move of the applicant has its page. */
static const struct { const char *code, *page, *style; } moves[] = {
    {"submit", "supplement", ""}, {"agree", "agree", ""}, {"contest", "contest", "quiet"},
    {"withdraw", "withdraw", "quiet"},
};

static qf_err *put_moves(struct qf_req *r, const struct complaint *c, const struct case_file *file)
{
    struct qf_list list;
    size_t n = 0;
    QF_TRY(complaint_offers(r->db, file, &list));
    for (size_t i = 0; i < list.count; i++)
        for (size_t k = 0; k < sizeof moves / sizeof *moves; k++) {
            const struct case_move *m = QF_AT(list, struct case_move, i);
            if (!qf_eq(m->code, moves[k].code)) continue;
            struct qf_data *d = qf_data_at(r->data, "moves", n++);
            qf_put_str(d, "button", m->button);
            qf_put_str(d, "style", moves[k].style);
            qf_putf(d, "url", "/complaints/cases/%s/%s", c->number, moves[k].page);
        }
    return NULL;
}

static qf_err *note_look(struct qf_req *r, const struct complaint *c)
{
    const struct actor nobody = nobody_of(r->actor);
    return audit_write(r->db, &nobody, &(struct audit){
        .action = "complaint.view", .subject_type = "complaint", .subject_id = c->id,
        .window_id = c->window_id, .detail = NULL});
}

qf_err *page_case_show(struct qf_req *r)
{
    const struct complaint *c = qf_record(r);
    struct case_file file;
    if (!c) return look_first(r);
    QF_TRY(complaint_case(r->db, c, &file));
    struct qf_data *d = qf_data_in(r->data, "complaint");
    put_complaint(r, d, c);
    put_complainant(d, c);
    qf_put_str(d, "words", file.public_words);
    qf_put_str(d, "state", file.activity_name);
    qf_put_str(d, "status", complaint_status_kind(file.turn));
    qf_put_str(d, "window", file.window_name);
    qf_putf(d, "receipt_url", "/complaints/cases/%s/receipt", c->number);
    QF_TRY(put_files(r, d, "files", "complaint", c->id, NULL));
    QF_TRY(put_timeline(r, &file));
    QF_TRY(put_receipt(r, &file));
    QF_TRY(put_elapsed(r, c, &file));
    QF_TRY(put_moves(r, c, &file));
    QF_TRY(note_look(r, c));
    qf_title(r, "%s", c->number);
    if (is_own(r, c)) {
        qf_put_str(d, "own", "1");
        qf_crumb(r, "我的投诉", "/enterprise/complaints");
    } else
        qf_crumb(r, "处理结果", "/complaints/cases");
    qf_crumb(r, c->number, "");
    return NULL;
}

qf_err *page_case_receipt(struct qf_req *r)
{
    const struct complaint *c = qf_record(r);
    struct case_file file;
    const char *code;
    if (!c) return look_first(r);
    QF_TRY(complaint_case(r->db, c, &file));
    QF_TRY(complaint_code(r->arena, c->number, &code));
    struct qf_data *d = qf_data_in(r->data, "complaint");
    put_complaint(r, d, c);
    put_complainant(d, c);
    qf_put_str(d, "code", code);
    qf_put_str(d, "words", file.public_words);
    qf_put_str(d, "window", file.window_name);
    qf_put_str(d, "phone_masked", qf_mask_phone(r->arena, c->phone));
    qf_putf(d, "url", "/complaints/cases/%s", c->number);
    QF_TRY(put_files(r, d, "files", "complaint", c->id, NULL));
    QF_TRY(put_receipt(r, &file));
    QF_TRY(put_clocks(r, c));
    qf_title(r, "回执 %s", c->number);
    qf_crumb(r, "处理结果", "/complaints/cases");
    qf_crumb(r, "回执", "");
    return NULL;
}

/* --- what its applicant does --- */

/* The page of a move; who comes when it is not offered (any more) sees the case. */
static qf_err *ask(struct qf_req *r, const char *code, const char *name)
{
    const struct complaint *c = qf_record(r);
    struct case_file file;
    struct qf_list list;
    bool offered = false;
    if (!c) return look_first(r);
    QF_TRY(complaint_case(r->db, c, &file));
    QF_TRY(complaint_offers(r->db, &file, &list));
    for (size_t i = 0; i < list.count; i++)
        offered = offered || qf_eq(QF_AT(list, struct case_move, i)->code, code);
    if (!offered) return qf_go(r, "", "/complaints/cases/%s", c->number);
    QF_TRY(put_timeline(r, &file));
    qf_put_str(r->data, "number", c->number);
    qf_put_str(r->data, "words", file.public_words);
    qf_putf(r->data, "case_url", "/complaints/cases/%s", c->number);
    qf_crumb(r, c->number, qf_fmt(r->arena, "/complaints/cases/%s", c->number));
    qf_crumb(r, name, "");
    return NULL;
}

static qf_err *fire(struct qf_req *r, const char *code, const char *comment, bool files,
                    const char *said)
{
    const struct complaint *c = qf_record(r);
    if (!c) return look_first(r);
    QF_TRY(complaint_fire(r->db, r->arena, c, r->actor, code, comment));
    if (files) QF_TRY(keep_files(r, MOVE_FILES, "complaint", c->id, code));
    return qf_go(r, said, "/complaints/cases/%s", c->number);
}

qf_err *page_supplement_ask(struct qf_req *r)
{
    return ask(r, "submit", "补充材料");
}

qf_err *page_supplement(struct qf_req *r)
{
    return fire(r, "submit", qf_str(r, MOVE_COMMENT), true, "补充材料已提交，重新开始审查");
}

qf_err *page_contest_ask(struct qf_req *r)
{
    return ask(r, "contest", "提出异议");
}

qf_err *page_contest(struct qf_req *r)
{
    return fire(r, "contest", qf_str(r, MOVE_COMMENT), true, "异议已提交，开始复核");
}

qf_err *page_withdraw_ask(struct qf_req *r)
{
    return ask(r, "withdraw", "撤回投诉");
}

qf_err *page_withdraw(struct qf_req *r)
{
    return fire(r, "withdraw", qf_str(r, MOVE_COMMENT), false, "投诉已撤回");
}

qf_err *page_agree_ask(struct qf_req *r)
{
    return ask(r, "agree", "认可结果");
}

qf_err *page_agree(struct qf_req *r)
{
    return fire(r, "agree", "", false, "已认可结果，窗口会电话回访");
}
