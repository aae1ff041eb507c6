/* In-app messages (站内消息): what an account is told, each with a link to the thing. */
#ifndef MODEL_MESSAGE_H
#define MODEL_MESSAGE_H

#include "lib/db/db.h"

struct message {
    uint64_t id;
    const char *title, *body, *url;
    qf_time created_at, read_at;
};
extern const struct qf_type message_type;

/* Tell an account; in the transaction of what it is about. */
qf_err *message_send(struct qf_db *, uint64_t account, const char *title, const char *body,
                     const char *url);
/* Tell every active account that acts for an organisation (org_kind of membership). */
qf_err *message_send_org(struct qf_db *, const char *org_kind, uint64_t org, const char *title,
                         const char *body, const char *url);

/* One page of an account's messages, newest first; how many there are, how many unread. */
qf_err *message_list(struct qf_db *, uint64_t account, int limit, int offset, struct qf_list *,
                     int64_t *total);
qf_err *message_unread(struct qf_db *, uint64_t account, int64_t *count);
/* Open one: marks it read; 404 when it is not this account's. */
qf_err *message_open(struct qf_db *, uint64_t account, uint64_t id, struct message *);
qf_err *message_read_all(struct qf_db *, uint64_t account);

#endif
