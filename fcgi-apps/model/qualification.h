/* 资质认证 of providers and experts (F04, F10; manual 002 §1): the record that the public
 * sees, and the revision beside it that the applicant writes and a window reviews.
 *
 *     none → draft → reviewing → approved         the revision becomes the public record
 *                    reviewing → returned | refused → reviewing
 *     approved → draft → reviewing → …            a change: the record stays public
 *
 * The revision is written with provider_form_save or expert_form_save; its state moves
 * only with the case of workflow "qualification" (subject "provider" or "expert"), one
 * for each applicant.
 *
 *     QF_TRY(qualification_lock(db, "provider", id, &q));
 *     QF_TRY(provider_form_save(db, id, &form));
 *     QF_TRY(qualification_submit(db, arena, actor, &q));
 *
 * Files belong to the record (subject "provider") or, until it is approved, to the
 * revision (subject "provider_revision"); those of the record that are to go are named
 * by the revision.
 */
#ifndef MODEL_QUALIFICATION_H
#define MODEL_QUALIFICATION_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct qualification {
    uint64_t id, window_id;
    const char *type;                   /* "provider" or "expert" */
    const char *kind;                   /* of a provider: government social saas */
    const char *name;
    /* Of the record: none draft reviewing approved returned refused. */
    const char *state;
    /* "" for none, draft reviewing returned refused; approved: it is the record now. */
    const char *revision;
    const char *opinion;                /* of the window, when returned or refused */
    const char *dropped;                /* files of the record that go on approval */
    const char *window_name, *window_code, *window_phone;
    qf_time approved_at, saved_at, submitted_at;
};
extern const struct qf_type qualification_type;

/* How it stands; type as above. 404 when there is no such applicant. */
qf_err *qualification_get(struct qf_db *, const char *type, uint64_t id, struct qualification *);
/* The same with the case and the record locked (the case first), for writing. Errors:
 * state 409 while a window reviews it. */
qf_err *qualification_lock(struct qf_db *, const char *type, uint64_t id, struct qualification *);

/* Is there a revision that is not the record? Then the form shows the revision. */
bool qualification_is_open(const struct qualification *);
bool qualification_is_approved(const struct qualification *);
/* "变更审核中", and the kind of a state for the macro status(). */
const char *qualification_word(const struct qualification *);
const char *qualification_kind(const struct qualification *);

/* Note that there is a draft now, for who had nothing before. */
qf_err *qualification_begun(struct qf_db *, const struct qualification *);
/* Hand the revision in: opens its case or sends it back to the window. */
qf_err *qualification_submit(struct qf_db *, struct qf_arena *, const struct actor *,
                             const struct qualification *);

/* The revision says what the record says: nothing to review, only its contacts come
 * into force. */
qf_err *qualification_settle(struct qf_db *, const struct qualification *);

/* Let records follow their cases; once, at the start of a program. */
void qualification_follow(void);

/* --- files --- */

/* What the revision comes with: of the record what is not dropped, and its own. Rows of
 * attachment, by field. */
qf_err *qualification_files(struct qf_db *, const struct qualification *, struct qf_list *);
/* Files of the record that go on approval. */
qf_err *qualification_dropped(struct qf_db *, const struct qualification *, struct qf_list *);
/* Subject under which the revision keeps its files: "provider_revision". */
const char *qualification_files_of(const struct qualification *);
/* Take a file out of the revision: its own is deleted, one of the record goes on
 * approval. */
qf_err *qualification_drop(struct qf_db *, const struct qualification *, const char *public_id);

#endif
