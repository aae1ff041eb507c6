/* What the pages and forms of one filing share within a request. */
#ifndef DISPATCH_FILING_H
#define DISPATCH_FILING_H

#include "lib/web/req.h"
#include "model/filing_source.h"

struct filing_page {
    bool stored;                        /* a filing that is there; else a new one */
    struct filing filing;
    struct qf_list domains;             /* struct filing_domain, at most FILING_DOMAINS */
};

/* The record of the request, read once: the loader's, or that of a new filing. Forms ask for it before any
 * handler runs. Without domains when they could not be read. */
const struct filing_page *filing_page_of(struct qf_req *);

/* From the form. */
struct filing_text filing_of_form(struct qf_req *, int year, int month);
/* Into the form. */
void filing_fill(struct qf_req *, const struct filing_text *);
/* Put at Data.beside.<field> what stands beside each cell: definition, last, known, url, warning. */
void put_filing_beside(struct qf_req *, const struct filing_beside *, int year, int month);
void put_filing_doubts(struct qf_req *, const struct filing_doubt *, int count);
/* Fill what was left empty with what the platform knows. */
void take_filing_known(struct qf_req *, const struct filing_beside *);

/* To the list, with the words why there is nothing to file. */
qf_err *filing_not_core(struct qf_req *);

/* "2026 年 10 月". */
const char *filing_month_words(struct qf_req *, int year, int month);
void put_filing(struct qf_req *, struct qf_data *, const struct filing *);
/* Crumbs: 核心服务机构调度数据, the month, what. */
void filing_crumbs(struct qf_req *, const struct filing *, const char *what);
/* The two steps of the manual: 基本信息, 附件材料上传; now is 0 or 1. */
void put_filing_steps(struct qf_req *, const struct filing *, int now);

#endif
