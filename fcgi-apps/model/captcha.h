/* Captchas that were answered: each counts once. What one is, and why nothing is stored before it is
 * answered, stands in lib/web/captcha.h. */
#ifndef MODEL_CAPTCHA_H
#define MODEL_CAPTCHA_H

#include "lib/db/db.h"

/* Note that it was answered, right or wrong. *first: false when it was before. Outside of a
 * transaction: it stays used whatever becomes of the form. */
qf_err *captcha_use(struct qf_db *, const char *id, const char *form, qf_time until, bool *first);

#endif
