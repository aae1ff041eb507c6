/* The forms of the portal: fields by name, so that an unknown one does not compile. */
#ifndef PORTAL_FORMS_H
#define PORTAL_FORMS_H

#include "lib/web/form.h"

/* forms_list.c: filters of public lists */
enum { SERVICES_Q, SERVICES_REGION, SERVICES_SORT, SERVICES_CATEGORY, SERVICES_KIND,
       SERVICES_WAY, SERVICES_PRICE };
extern const struct qf_form services_form;

#endif
