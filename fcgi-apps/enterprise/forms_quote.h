/* The forms of what an enterprise does with quotes. */
#ifndef ENTERPRISE_FORMS_QUOTE_H
#define ENTERPRISE_FORMS_QUOTE_H

#include "lib/web/form.h"

enum { DECLINE_REASON };
extern const struct qf_form decline_form;

/* Forms that are only a button. */
extern const struct qf_form take_form, end_need_form;

#endif
