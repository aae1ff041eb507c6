/* Attachments: what is known about uploaded files. The files lie under their content's
 * hash; many attachments may share one.
 *
 * An upload is pending and belongs to the browser that sent it (a hash of its session)
 * until a record keeps it; pending ones are purged after a day. A private attachment is
 * read by who may read its record, a public one by everybody. Pages name it by its public
 * id, which cannot be guessed.
 */
#ifndef MODEL_ATTACHMENT_H
#define MODEL_ATTACHMENT_H

#include "lib/db/db.h"

struct attachment {
    uint64_t id, size, subject_id;
    const char *public_id, *media_type, *file_name, *subject_type, *field, *visibility,
        *state;
    unsigned char sha256[32];
    qf_time created_at;
};
extern const struct qf_type attachment_type;

/* Note a stored upload: reads sha256, size, media_type, file_name and field; sets id and
 * public_id. */
qf_err *attachment_note(struct qf_db *, struct qf_arena *, uint64_t account,
                        const unsigned char owner[32], struct attachment *);

/* A pending upload of this owner, by its public id. */
qf_err *attachment_find_pending(struct qf_db *, const unsigned char owner[32],
                                const char *public_id, struct attachment *, bool *found);

/* Let a record keep a pending upload; it stays private. Errors: state 409 when it is not
 * pending any more. */
qf_err *attachment_keep(struct qf_db *, uint64_t id, const char *subject_type,
                        uint64_t subject_id, const char *field);

/* A kept one by its public id; whether the visitor may read it is the caller's question.
 */
qf_err *attachment_find(struct qf_db *, const char *public_id, struct attachment *,
                        bool *found);

/* Take a file away from its record; what was sent before stays in the log. 404 when the record does
 * not keep it. */
qf_err *attachment_delete(struct qf_db *, const char *subject_type, uint64_t subject_id,
                          const char *public_id);

/* What a record keeps, in the order of upload, at most 200. */
qf_err *attachment_list(struct qf_db *, const char *subject_type, uint64_t subject_id,
                        struct qf_list *);

#endif
