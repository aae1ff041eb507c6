/* The forms of contracts in the providers' system: the three parts, and the signed files. */
#ifndef SP_FORMS_CONTRACT_H
#define SP_FORMS_CONTRACT_H

#include "lib/web/form.h"

enum { BASIS_PROJECT, BASIS_PLACE, BASIS_FROM, BASIS_TO, BASIS_ADDRESS, BASIS_LEGAL,
       BASIS_CONTACT, BASIS_PHONE };
enum { WORK_GOAL, WORK_CONTENT, WORK_METHOD, WORK_TOTAL, WORK_STAGES };
/* The i-th stage, from 0, has these fields from WORK_STAGES + PART_FIELDS * i on. */
enum { PART_NAME, PART_DELIVERABLE, PART_DUE, PART_AMOUNT, PART_FIELDS };
enum { TERMS_PAYMENT, TERMS_PAYEE, TERMS_BANK, TERMS_ACCOUNT, TERMS_INVOICE, TERMS_SECRECY,
       TERMS_ACCEPTANCE, TERMS_OWNERSHIP, TERMS_BREACH, TERMS_DISPUTE, TERMS_DISPUTE_AT,
       TERMS_OTHER };
extern const struct qf_form contract_basis_form, contract_work_form, contract_terms_form;

enum { SIGNING_SCAN, SIGNING_SUPPLEMENT, SIGNING_INVOICE };
extern const struct qf_form signing_form;

/* Forms that are only a button. */
extern const struct qf_form contract_begin_form, contract_send_form, contract_submit_form,
    file_drop_form;

#endif
