/* When a form asks for a captcha: for `required_of` of a field of kind QF_CAPTCHA. */
#ifndef KEEPER_CAPTCHA_H
#define KEEPER_CAPTCHA_H

#include "lib/web/req.h"

/* Where a code is sent by SMS: from the sixth that an address asks for within an hour. */
bool captcha_before_codes(struct qf_req *);
/* Signing in as `name`, as typed, "" while nobody has typed one: after three failures at this name
 * from anywhere, or ten from this address (an office is behind one); never in a browser that somebody
 * signed in with under this name lately, so that who guesses does not bother its owner. */
bool captcha_before_login(struct qf_req *, const char *name);
/* Note that this browser signed in under this name. */
void captcha_spare(struct qf_req *, const char *name);

/* The field as it stands in a form. Where it belongs to a button, its bit is in side_needs. */
#define CAPTCHA_FIELD(when) {"captcha", "图形验证码", QF_CAPTCHA, .required_of = when}

#endif
