/* 查看标准合同 and 下载合同, for both sides: the whole contract as a page and as PDF. The rows load the
 * order with load_order; views common/contract-standard. */
#ifndef KEEPER_PAGE_CONTRACT_H
#define KEEPER_PAGE_CONTRACT_H

#include "lib/web/req.h"

/* Data.lines.N: kind (title heading text format fact head row sign page), text or cells.N.text, first and
 * last where a run of one kind begins and ends; Data.shown: version, hash, draft. */
qf_handler page_contract_standard;
qf_handler page_contract_pdf;

#endif
