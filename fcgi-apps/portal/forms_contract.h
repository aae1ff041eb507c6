/* The form of 核对合同. */
#ifndef PORTAL_FORMS_CONTRACT_H
#define PORTAL_FORMS_CONTRACT_H

#include "lib/web/form.h"

enum { VERIFY_NUMBER, VERIFY_DIGITS };
extern const struct qf_form contract_verify_form;

#endif
