/* 基础数据填报, step 附件材料上传: files, 工作总结上报模板, handing in, deleting. */
#include "dispatch/filing.h"
#include "dispatch/forms_filing.h"
#include "dispatch/pages_filing.h"
#include "lib/paper/docx.h"
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

static const int cell_shares[] = {3, 2, 3, 2};
static const int domain_shares[] = {3, 2, 2, 2};

static const char *figure(struct qf_req *r, const struct filing *f, enum filing_cell cell)
{
    if (!f) return "";
    return qf_fmt(r->arena, "%s %s", filing_cell_show(r->arena, cell, filing_cell(f, cell)),
                  filing_cells[cell].unit);
}

/* Two figures a row, with nothing in them while nothing was filed. */
static void add_cells(struct qf_req *r, struct qf_docx *d, const struct filing *f)
{
    qf_docx_heading(d, "一、机构基本情况");
    qf_docx_row(d, cell_shares, (const char *const[]){"指标", "数值", "指标", "数值"}, 4, true);
    for (enum filing_cell i = 0; i + 1 < FILING_CELLS; i += 2)
        qf_docx_row(d, cell_shares,
                    (const char *const[]){filing_cells[i].label, figure(r, f, i),
                                          filing_cells[i + 1].label, figure(r, f, i + 1)},
                    4, false);
}

static void add_domains(struct qf_req *r, struct qf_docx *d, const struct qf_list *domains,
                        bool filed)
{
    qf_docx_heading(d, "二、服务开展情况");
    qf_docx_row(d, domain_shares,
                (const char *const[]){"服务领域", "活动数（场次）", "参与企业数（家次）",
                                      "服务企业数（家）"}, 4, true);
    for (size_t i = 0; i < domains->count; i++) {
        const struct filing_domain *x = QF_AT(*domains, struct filing_domain, i);
        const char *cells[] = {x->name, "", "", ""};
        for (enum filing_of_domain n = 0; filed && n < FILING_TRIPLE; n++)
            cells[n + 1] = qf_show_number(r->arena, filing_domain_figure(x, n));
        qf_docx_row(d, domain_shares, cells, 4, false);
    }
}

static void add_sections(struct qf_docx *d)
{
    static const char *const sections[][2] = {
        {"三、主要做法和成效", "写本月做了什么、企业得到了什么，可以附一至两个案例（企业名称须经企业同意）。"},
        {"四、数字变化说明", "与上月相比变化较大的数字，写明原因。"},
        {"五、存在的困难和建议", "需要窗口或省级平台协调解决的事项。"},
        {"六、下月计划", "准备开展的活动、时间和地点。"},
    };
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        qf_docx_heading(d, sections[i][0]);
        qf_docx_hint(d, sections[i][1]);
        qf_docx_blank(d, 4);
    }
}

qf_err *page_filing_template(struct qf_req *r)
{
    const struct filing_page *page = qf_record(r);
    struct qf_civil now = qf_civil_of(r->now);
    int last = filing_month_of(now.year, now.month) - 1;
    int64_t year = last / 12, month = last % 12 + 1;
    const char *y = qf_query(r, "year"), *m = qf_query(r, "month"), *bytes;
    struct institution core;
    bool found;
    size_t len;
    if (y) qf_read_i64(y, 2000, 2999, &year);
    if (m) qf_read_i64(m, 1, 12, &month);
    if (page) year = page->filing.year, month = page->filing.month;
    QF_TRY(institution_get(r->db, r->actor->org, &core, &found));
    if (!found) return qf_refuse(403, "贵机构不是核心服务机构，不用填报调度数据");
    const char *title = qf_fmt(r->arena, "%s工作总结",
                               filing_month_words(r, (int)year, (int)month));
    struct qf_docx *d = qf_docx_new(r->arena, &(struct qf_docx_info){
        .title = title, .author = core.name, .made_at = r->now});
    qf_docx_title(d, title);
    qf_docx_text(d, qf_fmt(r->arena, "机构名称：%s\n机构代码：%s", core.name, core.uscc));
    add_cells(r, d, page ? &page->filing : NULL);
    add_domains(r, d, &filing_page_of(r)->domains, page != NULL);
    add_sections(d);
    qf_docx_right(d, qf_fmt(r->arena, "%s（盖章）\n　　年　　月　　日", core.name));
    QF_TRY(qf_docx_end(d, &bytes, &len));
    return qf_send_as(r, QF_DOCX_TYPE, qf_fmt(r->arena, "%s.docx", title), bytes, len);
}
