/* 工作总结上报模板 (manual 003 §4(3)): a document with the figures of a month, to be written further. */
#ifndef KEEPER_FILING_PAPER_H
#define KEEPER_FILING_PAPER_H

#include "lib/web/req.h"
#include "model/filing.h"

struct filing_paper_of {
    const char *month;                  /* "2026 年 10 月" */
    const char *name, *code;            /* of the institution */
    const struct filing *filing;        /* NULL: nothing was filed yet, the cells stay empty */
    const struct qf_list *domains;      /* struct filing_domain */
};

/* Answer with the document. */
qf_err *filing_paper(struct qf_req *, const struct filing_paper_of *);

#endif
