/* Contracts as pages show them: the part on the page of an order, the text, the lists of what is
 * missing. */
#ifndef KEEPER_CONTRACT_H
#define KEEPER_CONTRACT_H

#include "lib/web/req.h"
#include "model/contract.h"
#include "model/order.h"

/* What is shown of a contract now: while it is written the text as it stands, later the last version
 * as it was kept. */
struct contract_shown {
    struct contract contract;
    const char *text;
    int version;                        /* the version that has this very text; 0: none has */
    unsigned char sha256[32];           /* of that version */
    qf_time as_of;                      /* when that was made, or the text last changed */
};
/* *found false as long as the provider has not begun. */
qf_err *contract_show(struct qf_req *, const struct order *, struct contract_shown *, bool *found);

/* Put the part of an order's page at Data.contract: number, project, total, valid, version, hash,
 * seller_url ..., Data.contract.versions.N, Data.contract.files.N. Nothing when there is none. */
qf_err *put_contract(struct qf_req *, const struct order *);
/* Put what was kept and uploaded: Data.contract.versions.N, .scans.N, .supplements.N, .invoices.N. */
qf_err *put_contract_files(struct qf_req *, struct qf_data *, uint64_t order);

/* Say beside each field of the form what the list finds wrong with the part; true when anything. */
bool contract_complain(struct qf_req *, const struct qf_list *gaps, const char *part);
/* Put a list of what is missing at Data.<name>.N.words; a part "" takes all. */
void put_gaps(struct qf_req *, const char *name, const struct qf_list *gaps, const char *part);

/* The steps of a contract for the macro steps(), at Data.steps. */
void put_contract_steps(struct qf_req *, const struct order *, bool begun);

#endif
