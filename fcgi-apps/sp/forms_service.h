/* The forms of 服务产品. */
#ifndef SP_FORMS_SERVICE_H
#define SP_FORMS_SERVICE_H

#include "lib/web/form.h"

/* Four fields a stage, from SERVICE_STAGES on. */
enum { STAGE_NAME, STAGE_DELIVERABLE, STAGE_DAYS, STAGE_PERCENT, STAGE_FIELDS };

enum { SERVICE_NAME, SERVICE_CATEGORY, SERVICE_TARGETS, SERVICE_WAYS, SERVICE_SUMMARY,
       SERVICE_TEXT, SERVICE_PREPARE, SERVICE_PRICE_MODE, SERVICE_PRICE, SERVICE_UNIT,
       SERVICE_INVOICE, SERVICE_FIRST_STAGE,
       SERVICE_CONTACT = SERVICE_FIRST_STAGE + 6 * STAGE_FIELDS, SERVICE_PHONE, SERVICE_EMAIL,
       SERVICE_PICTURE };
extern const struct qf_form service_form;

enum { SERVICES_Q, SERVICES_STATE };
extern const struct qf_form services_form;

enum { UNSHELF_REASON };
extern const struct qf_form unshelf_form;

/* Forms that are only a button. */
extern const struct qf_form service_withdraw_form, service_discard_form, service_delete_form;

#endif
