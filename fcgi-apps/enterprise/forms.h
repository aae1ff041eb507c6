/* The forms of the enterprise centre. */
#ifndef ENTERPRISE_FORMS_H
#define ENTERPRISE_FORMS_H

#include "lib/web/form.h"

enum { NEED_TITLE, NEED_CATEGORY, NEED_REGION, NEED_TEXT, NEED_OPEN, NEED_FROM, NEED_TO,
       NEED_DEADLINE, NEED_CONTACT, NEED_PHONE, NEED_FILES, NEED_DROP };
enum { NEED_FILES_MOST = 5, NEED_FILE_MB = 10 };
/* A new one; and the same with the papers that it keeps, to take some away. */
extern const struct qf_form need_form, need_edit_form;

enum { NEEDS_Q, NEEDS_STATE };
extern const struct qf_form needs_form;

/* Forms that are only a button. */
extern const struct qf_form withdraw_form;

#endif
