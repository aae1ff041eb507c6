/* 工作总结上报模板: the figures of the month, and headings to write under. */
#include "keeper/filing_paper.h"

#include "lib/paper/docx.h"
#include "lib/text/text.h"

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

qf_err *filing_paper(struct qf_req *r, const struct filing_paper_of *of)
{
    const char *title = qf_fmt(r->arena, "%s工作总结", of->month), *bytes;
    size_t len;
    struct qf_docx *d = qf_docx_new(r->arena, &(struct qf_docx_info){
        .title = title, .author = of->name, .made_at = r->now});
    qf_docx_title(d, title);
    qf_docx_text(d, qf_fmt(r->arena, "机构名称：%s\n机构代码：%s", of->name, of->code));
    add_cells(r, d, of->filing);
    add_domains(r, d, of->domains, of->filing != NULL);
    add_sections(d);
    qf_docx_right(d, qf_fmt(r->arena, "%s（盖章）\n　　年　　月　　日", of->name));
    QF_TRY(qf_docx_end(d, &bytes, &len));
    return qf_send_as(r, QF_DOCX_TYPE, qf_fmt(r->arena, "%s.docx", title), bytes, len);
}
