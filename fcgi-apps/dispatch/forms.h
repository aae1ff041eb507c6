/* Fields of the public lists. */
#ifndef DISPATCH_FORMS_H
#define DISPATCH_FORMS_H

#include "lib/web/form.h"

enum { NOTICES_Q };
extern const struct qf_form notices_form;

enum { INSTITUTIONS_Q, INSTITUTIONS_REGION, INSTITUTIONS_KIND, INSTITUTIONS_ENDED };
extern const struct qf_form institutions_form;

#endif
