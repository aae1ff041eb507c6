/* Fields of 机构申报 (manual 003 §3). */
#ifndef DISPATCH_FORMS_APPLICATION_H
#define DISPATCH_FORMS_APPLICATION_H

#include "lib/web/form.h"

enum {
    BASIC_CAPITAL, BASIC_ASSETS, BASIC_FACILITY, BASIC_EQUIPMENT, BASIC_AREA,
    BASIC_EQUIPMENT_SHARE, BASIC_OWN_SHARE, BASIC_PLACE, BASIC_INTRO,
};
extern const struct qf_form application_basic_form;

/* Two fields for each year that the round asks for; field 2 * i is the enterprises of the i-th. */
enum { YEARS_FIRST };
extern const struct qf_form application_service_form;

enum { PROOFS_FILES };
enum { PROOFS_MOST = 60 };              /* files of one application */
extern const struct qf_form application_proofs_form;

extern const struct qf_form application_submit_form, application_delete_form,
    application_withdraw_form, proof_drop_form;

/* The form counts 万元 in hundredths. */
enum { FEN_OF_HUNDREDTH = 10000 };

#endif
