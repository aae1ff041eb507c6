/* Handlers of 基础数据填报 and 调度大数据; the table of routes says what each is for. */
#ifndef DISPATCH_PAGES_FILING_H
#define DISPATCH_PAGES_FILING_H

#include "lib/web/route.h"
#include "keeper/files.h"

/* page_filing.c: the list, one of them, its receipt, the records behind its figures */
qf_loader load_filing;
qf_handler page_filing_list, page_filing_export, page_filing_show, page_filing_receipt,
    page_filing_records;
/* page_filing_write.c: 基本信息 */
qf_handler page_filing_new, page_filing_add, page_filing_edit, page_filing_change;
/* page_filing_files.c: 附件材料上传, handing in, deleting; 工作总结上报模板 */
qf_loader load_filing_file;
files_rule filing_file_may;
qf_handler page_filing_files, page_filing_upload, page_filing_ask_drop, page_filing_drop,
    page_filing_ask_submit, page_filing_submit, page_filing_ask_delete, page_filing_delete,
    page_filing_template;
/* page_figures.c: 调度大数据 */
qf_handler page_figures, page_figures_export;

#endif
