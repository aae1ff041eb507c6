/* The button 获取验证码 of forms: asks the throttles, sends a code, shows
 * the form again with everything kept and a sentence about what happened. Used in a
 * route's .before. */
#ifndef KEEPER_ONE_TIME_H
#define KEEPER_ONE_TIME_H

#include "lib/web/req.h"
#include "model/code.h"

/* Send a code and come back to the form; `said` is the sentence that page_... shows with
 * one_time_notice. site and ip of the request are filled in. */
qf_err *one_time_send(struct qf_req *, struct code_request *, const char *said);

/* In the handler that shows the form: the sentence, when the button was just pressed with
 * success. */
void one_time_notice(struct qf_req *);

/* Is the code that was typed right? Counts the entry, by address too. *id is 0 when it is
 * not, and the field says so. */
qf_err *one_time_enter(struct qf_req *, const char *purpose, const char *target,
                       int field, uint64_t *id);

#endif
