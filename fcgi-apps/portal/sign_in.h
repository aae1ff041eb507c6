/* What happens between the right password and the session: operators prove a second factor. Until
 * then nobody is signed in; the browser only holds a note of ours that the password was right.
 * One such note is a visit (model/second_factor.h). */
#ifndef PORTAL_SIGN_IN_H
#define PORTAL_SIGN_IN_H

#include "lib/web/req.h"
#include "model/account.h"

/* Behind a throttle: is this the password of who is signed in? If not, the field says these words. */
qf_err *sign_in_prove(struct qf_req *, int field, const char *words, struct account *);

/* The password of the account was right: sign in, or ask for the second factor; then go to `back`
 * or the account's centre, with the greeting. */
qf_err *sign_in_after_password(struct qf_req *, const struct account *, const char *greeting,
                               const char *back);
/* Everything was right: log it, sign in under a new session, go. */
qf_err *sign_in_finish(struct qf_req *, const struct account *, const char *greeting,
                       const char *back);
/* The first half of that, for a page that shows something first; and where it would go. */
qf_err *sign_in_begin(struct qf_req *, const struct account *);
const char *sign_in_goal(struct qf_req *, const struct account *, const char *back);

/* Begin a visit of the account, whose password was right just now. */
void sign_in_visit(struct qf_req *, const struct account *);
/* The visit of this browser and its account, an active operator; NULL and id 0 when there is none: it
 * ends after ten minutes, with a new password, and when the browser signs in. */
qf_err *sign_in_visitor(struct qf_req *, struct account *, const char **visit);

#endif
