#include "model/attachment.h"

#include "model/secret.h"

const struct qf_type attachment_type =
    QF_TYPE(attachment, QF_U64(attachment, id), QF_U64(attachment, size),
            QF_U64(attachment, subject_id), QF_STR(attachment, public_id),
            QF_STR(attachment, media_type), QF_STR(attachment, file_name),
            QF_STR(attachment, subject_type), QF_STR(attachment, field),
            QF_STR(attachment, visibility), QF_STR(attachment, state),
            QF_BYTES(attachment, sha256), QF_TIME(attachment, created_at));

#define COLUMNS                                                                          \
    "id, public_id, sha256, size, media_type, file_name, subject_type, subject_id, "     \
    "field,"                                                                             \
    " visibility, state, created_at"

QF_STATEMENT(
    NOTE,
    "INSERT INTO attachment (public_id, sha256, size, media_type, file_name, field, "
    "uploaded_by,"
    " owner_key_hash, created_at) VALUES (?, ?, ?, ?, LEFT(?, 200), ?, ?, ?, NOW())")

qf_err *attachment_note(struct qf_db *db, struct qf_arena *arena, uint64_t account,
                        const unsigned char owner[32], struct attachment *a)
{
    char name[23];
    secret_name(name);
    a->public_id = qf_dup(arena, name);
    return qf_insert(db, NOTE, &a->id, QF_S(name), QF_B(a->sha256, 32), QF_U(a->size),
                     QF_S(a->media_type), QF_S(a->file_name),
                     QF_S(a->field ? a->field : ""), QF_ID(account), QF_B(owner, 32));
}

QF_STATEMENT(FIND_PENDING,
    "SELECT " COLUMNS " FROM attachment"
    " WHERE public_id = ? AND owner_key_hash = ? AND state = 'pending'")

qf_err *attachment_find_pending(struct qf_db *db, const unsigned char owner[32],
                                const char *public_id, struct attachment *out,
                                bool *found)
{
    return qf_one(db, FIND_PENDING, &attachment_type, out, found, QF_S(public_id),
                  QF_B(owner, 32));
}

QF_STATEMENT(KEEP,
    "UPDATE attachment SET state = 'kept', subject_type = ?, subject_id = ?, field = ?,"
    " owner_key_hash = NULL WHERE id = ? AND state = 'pending'")

qf_err *attachment_keep(struct qf_db *db, uint64_t id, const char *type, uint64_t subject,
                        const char *field)
{
    uint64_t kept;
    QF_TRY(qf_exec(db, KEEP, &kept, QF_S(type), QF_U(subject), QF_S(field), QF_U(id)));
    if (kept == 0) return qf_state_error("附件已经提交过或已过期，请重新上传");
    return NULL;
}

QF_STATEMENT(FIND,
    "SELECT " COLUMNS " FROM attachment WHERE public_id = ? AND state = 'kept'")

qf_err *attachment_find(struct qf_db *db, const char *public_id, struct attachment *out,
                        bool *found)
{
    return qf_one(db, FIND, &attachment_type, out, found, QF_S(public_id));
}

QF_STATEMENT(DELETE,
    "UPDATE attachment SET state = 'deleted' WHERE public_id = ? AND subject_type = ?"
    " AND subject_id = ? AND state = 'kept'")

qf_err *attachment_delete(struct qf_db *db, const char *type, uint64_t subject,
                          const char *public_id)
{
    uint64_t deleted;
    QF_TRY(qf_exec(db, DELETE, &deleted, QF_S(public_id), QF_S(type), QF_U(subject)));
    return deleted ? NULL : qf_not_found();
}

QF_STATEMENT(LIST,
    "SELECT " COLUMNS " FROM attachment WHERE subject_type = ? AND subject_id = ?"
    " AND state = 'kept' ORDER BY field, id LIMIT 200")

qf_err *attachment_list(struct qf_db *db, const char *type, uint64_t subject,
                        struct qf_list *list)
{
    return qf_list(db, LIST, &attachment_type, list, QF_S(type), QF_U(subject));
}
