/* Putting work into the outbox: messages that nobody waits for. (The taking side is
 * model/job.h.)
 *
 * A row is written in the transaction of what it tells about, so that no message speaks
 * of something that was rolled back. The words of every message stand in outbox.c, with
 * {names} for the values; values are one line and hold no control characters.
 */
#ifndef MODEL_OUTBOX_H
#define MODEL_OUTBOX_H

#include "lib/db/db.h"

/* A value of a message. Lists end with {0}. */
struct outbox_value { const char *name, *value; };

/* Send a message to a phone, or to a mail address. `dedupe` (may be NULL): a second
 * message with the same key is left out. Errors: system for a template that does not
 * exist. */
qf_err *outbox_sms(struct qf_db *, struct qf_arena *, const char *phone,
                   const char *template, const struct outbox_value *, const char *dedupe);
qf_err *outbox_mail(struct qf_db *, struct qf_arena *, const char *address,
                    const char *template, const struct outbox_value *,
                    const char *dedupe);

/* A message to nobody, already done: costs the same as one that is sent, so that the time
 * of an answer does not tell whether there is somebody. */
qf_err *outbox_nobody(struct qf_db *, struct qf_arena *, const char *template,
                      const struct outbox_value *);

/* Do short messages come late? One that was tried and waits since more than a minute says so: the
 * gateway is away. People are told then, instead of asking again and again. */
qf_err *outbox_is_late(struct qf_db *, bool *late);

/* The words of a message for a row's template and payload (JSON). Subject is for mail.
 * Errors: system for an unknown template or a payload that is not ours. */
qf_err *outbox_message(struct qf_arena *, const char *template, const char *payload,
                       const char **subject, const char **text);

#endif
