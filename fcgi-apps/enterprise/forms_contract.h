/* The forms of contracts in the enterprise centre. */
#ifndef ENTERPRISE_FORMS_CONTRACT_H
#define ENTERPRISE_FORMS_CONTRACT_H

#include "lib/web/form.h"

enum { BUYER_ADDRESS, BUYER_LEGAL, BUYER_CONTACT, BUYER_PHONE, BUYER_COOPERATION, BUYER_DEMAND };
extern const struct qf_form contract_buyer_form;

enum { CONTRACT_RETURN_COMMENT };
extern const struct qf_form contract_return_form;

extern const struct qf_form contract_confirm_form;

#endif
