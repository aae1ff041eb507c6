/* How messages leave: by the log (development: the operator reads the code there), by
 * SMTP, or through an HTTP gateway for SMS. Every message carries the number of its
 * outbox row as its identity, so that a gateway knows a repetition. */
#ifndef QIFUCTL_TRANSPORT_H
#define QIFUCTL_TRANSPORT_H

#include "lib/core/conf.h"
#include "model/job.h"

struct transport;

/* Read what the configuration says about sms and mail, and their secrets. */
qf_err *transport_open(struct qf_arena *, const struct qf_conf *, struct transport **);

/* Send a message (kind sms or mail). *kept: it went to the log, its values are no secret.
 */
qf_err *transport_send(struct transport *, struct qf_arena *, const struct job *,
                       const char *subject, const char *text, bool *kept);

/* The bytes of a mail as they go over the wire; for the unit test. */
char *mail_text(struct qf_arena *, uint64_t id, const char *from, const char *to,
                const char *subject, const char *text);

#endif
