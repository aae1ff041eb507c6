/* 基础数据填报, step 附件材料上传: files, 工作总结上报模板, handing in, deleting. */
#include "dispatch/filing.h"
#include "dispatch/forms_filing.h"
#include "dispatch/pages_filing.h"
#include "keeper/filing_paper.h"
#include "lib/text/text.h"
#include "model/filing_write.h"
#include "model/institution.h"

/* --- files --- */

qf_err *filing_file_may(struct qf_req *r, const struct attachment *a, bool *may)
{
    struct filing f;
    qf_err *e = filing_own(r->db, r->actor->org, a->subject_id, &f);
    *may = !e;
    return qf_err_is_status(e, 404) ? NULL : e;
}

qf_err *page_filing_files(struct qf_req *r)
{
    const struct filing *f = &filing_page_of(r)->filing;
    put_filing(r, qf_data_in(r->data, "filing"), f);
    put_filing_steps(r, f, 1);
    filing_crumbs(r, f, "附件材料上传");
    if (filing_may_submit(f->state))
        qf_show_form(r, &filing_submit_form, "/dispatch/filings/%llu/submit",
                     (unsigned long long)f->id);
    return put_files(r, r->data, "files", "filing", f->id, NULL);
}

qf_err *page_filing_upload(struct qf_req *r)
{
    const struct filing *f = &filing_page_of(r)->filing;
    QF_TRY(filing_touch(r->db, r->actor, f->id));
    QF_TRY(keep_files(r, FILES_FILES, "filing", f->id, "files"));
    return qf_go(r, "文件已上传", "/dispatch/filings/%llu/files", (unsigned long long)f->id);
}

struct filed { struct filing filing; struct attachment file; };

qf_err *load_filing_file(struct qf_req *r)
{
    struct filed *f = qf_alloc(r->arena, sizeof *f);
    bool found;
    QF_TRY(attachment_find(r->db, qf_path_part(r, "name"), &f->file, &found));
    if (!found || !qf_eq(f->file.subject_type, "filing")) return qf_not_found();
    QF_TRY(filing_own(r->db, r->actor->org, f->file.subject_id, &f->filing));
    qf_set_record(r, f);
    return NULL;
}

qf_err *page_filing_ask_drop(struct qf_req *r)
{
    const struct filed *f = qf_record(r);
    qf_put_str(r->data, "file", f->file.file_name);
    put_filing(r, qf_data_in(r->data, "filing"), &f->filing);
    filing_crumbs(r, &f->filing, "删除附件");
    return NULL;
}

qf_err *page_filing_drop(struct qf_req *r)
{
    const struct filed *f = qf_record(r);
    QF_TRY(filing_touch(r->db, r->actor, f->filing.id));
    QF_TRY(attachment_delete(r->db, "filing", f->filing.id, f->file.public_id));
    return qf_go(r, "附件已删除", "/dispatch/filings/%llu/files",
                 (unsigned long long)f->filing.id);
}

/* --- handing in, deleting --- */

qf_err *page_filing_ask_submit(struct qf_req *r)
{
    const struct filing *f = &filing_page_of(r)->filing;
    put_filing(r, qf_data_in(r->data, "filing"), f);
    filing_crumbs(r, f, "提交");
    return NULL;
}

qf_err *page_filing_submit(struct qf_req *r)
{
    const struct filing *f = &filing_page_of(r)->filing;
    QF_TRY(filing_submit(r->db, r->arena, r->actor, f->id));
    return qf_go(r, "", "/dispatch/filings/%llu/receipt", (unsigned long long)f->id);
}

qf_err *page_filing_ask_delete(struct qf_req *r)
{
    const struct filing *f = &filing_page_of(r)->filing;
    put_filing(r, qf_data_in(r->data, "filing"), f);
    filing_crumbs(r, f, "删除");
    return NULL;
}

qf_err *page_filing_delete(struct qf_req *r)
{
    const struct filing *f = &filing_page_of(r)->filing;
    QF_TRY(filing_delete(r->db, r->actor, f->id));
    return qf_go(r, qf_fmt(r->arena, "%s的草稿已删除", filing_month_words(r, f->year, f->month)),
                 "/dispatch/filings");
}

/* --- 工作总结上报模板 --- */

qf_err *page_filing_template(struct qf_req *r)
{
    const struct filing_page *page = qf_record(r);
    struct qf_civil now = qf_civil_of(r->now);
    int last = filing_month_of(now.year, now.month) - 1;
    int64_t year = last / 12, month = last % 12 + 1;
    const char *y = qf_query(r, "year"), *m = qf_query(r, "month");
    struct institution core;
    bool found;
    if (y) qf_read_i64(y, 2000, 2999, &year);
    if (m) qf_read_i64(m, 1, 12, &month);
    if (page) year = page->filing.year, month = page->filing.month;
    QF_TRY(institution_get(r->db, r->actor->org, &core, &found));
    if (!found) return filing_not_core(r);
    return filing_paper(r, &(struct filing_paper_of){
        .month = filing_month_words(r, (int)year, (int)month), .name = core.name,
        .code = core.uscc, .filing = page ? &page->filing : NULL,
        .domains = &filing_page_of(r)->domains});
}
