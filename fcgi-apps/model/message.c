#include "model/message.h"

const struct qf_type message_type = QF_TYPE(message,
    QF_U64(message, id), QF_STR(message, title), QF_STR(message, body), QF_STR(message, url),
    QF_TIME(message, created_at), QF_TIME(message, read_at));

QF_STATEMENT(SEND,
    "INSERT INTO message (account_id, title, body, url, created_at) VALUES (?, ?, ?, ?, NOW())")

qf_err *message_send(struct qf_db *db, uint64_t account, const char *title, const char *body,
                     const char *url)
{
    return qf_exec(db, SEND, NULL, QF_U(account), QF_S(title), QF_S(body), QF_S(url));
}

QF_STATEMENT(SEND_ORG,
    "INSERT INTO message (account_id, title, body, url, created_at)"
    " SELECT a.id, ?, ?, ?, NOW() FROM membership m JOIN account a ON a.id = m.account_id"
    " WHERE m.org_kind = ? AND m.org_id = ? AND a.state = 'active'")

qf_err *message_send_org(struct qf_db *db, const char *org_kind, uint64_t org,
                         const char *title, const char *body, const char *url)
{
    return qf_exec(db, SEND_ORG, NULL, QF_S(title), QF_S(body), QF_S(url), QF_S(org_kind),
                   QF_U(org));
}

#define COLUMNS "SELECT id, title, body, url, created_at, read_at FROM message WHERE account_id = ?"

QF_STATEMENT(LIST, COLUMNS " ORDER BY id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM message WHERE account_id = ?")

qf_err *message_list(struct qf_db *db, uint64_t account, int limit, int offset,
                     struct qf_list *list, int64_t *total)
{
    QF_TRY(qf_number(db, COUNT, total, QF_U(account)));
    return qf_list(db, LIST, &message_type, list, QF_U(account), QF_I(limit), QF_I(offset));
}

QF_STATEMENT(UNREAD, "SELECT COUNT(*) FROM message WHERE account_id = ? AND read_at IS NULL")

qf_err *message_unread(struct qf_db *db, uint64_t account, int64_t *count)
{
    return qf_number(db, UNREAD, count, QF_U(account));
}

QF_STATEMENT(GET, COLUMNS " AND id = ?")
QF_STATEMENT(READ,
    "UPDATE message SET read_at = NOW() WHERE account_id = ? AND id = ? AND read_at IS NULL")

qf_err *message_open(struct qf_db *db, uint64_t account, uint64_t id, struct message *m)
{
    QF_TRY(qf_get(db, GET, &message_type, m, QF_U(account), QF_U(id)));
    return qf_exec(db, READ, NULL, QF_U(account), QF_U(id));
}

QF_STATEMENT(READ_ALL,
    "UPDATE message SET read_at = NOW() WHERE account_id = ? AND read_at IS NULL")

qf_err *message_read_all(struct qf_db *db, uint64_t account)
{
    return qf_exec(db, READ_ALL, NULL, QF_U(account));
}
