/* 图片空间: the picture library of an organisation, and where its pictures are used.
 *
 * A picture is what was uploaded, which stays private, and three sizes that the platform made of it
 * (lib/web/picture_sizes.h). Records name pictures: in their gallery (首图, the first is the cover) and
 * inside their description. The sizes are public as long as a public record uses the picture, and
 * otherwise for their owner only. A picture in use is not deleted.
 *
 *     QF_TRY(picture_use(db, &owner, "product", id, ids, n, html));   when it is saved
 *     QF_TRY(picture_show(db, "product", id, true));                        when it goes on sale
 */
#ifndef MODEL_PICTURE_H
#define MODEL_PICTURE_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* Whose library: "enterprise" "provider" "expert" and its number. */
struct picture_owner { const char *kind; uint64_t org; };
struct picture_owner picture_owner_of(const struct actor *);

struct picture {
    uint64_t id, cover;                 /* cover: attachment of the medium size */
    const char *title;
    const char *large, *medium, *small; /* names below /files/ */
    int64_t width, height;              /* of the original */
    int64_t uses;                       /* records that use it */
    qf_time created_at;
};
extern const struct qf_type picture_type;

enum { PICTURE_TITLE = 60, PICTURE_GALLERY = 5, PICTURE_MOST = 2000 };

/* One page of a library, newest first; words find a part of the title. */
qf_err *picture_list(struct qf_db *, const struct picture_owner *, const char *words, int limit,
                     int offset, struct qf_list *, int64_t *total);
/* One of the owner's; 404 otherwise. picture_find asks instead. */
qf_err *picture_get(struct qf_db *, const struct picture_owner *, uint64_t id, struct picture *);
qf_err *picture_find(struct qf_db *, const struct picture_owner *, uint64_t id, struct picture *,
                     bool *found);

/* A stored content: what an attachment needs to know of it. */
struct picture_file { const unsigned char *sha256; uint64_t size; const char *type, *name; };
struct picture_new {
    uint64_t original;                  /* a pending attachment of the uploader */
    const char *title;
    int64_t width, height;
    struct picture_file sizes[3];       /* large, medium, small */
};
/* Keep an upload as a picture. Errors: user (the library is full), state (the upload is gone). */
qf_err *picture_add(struct qf_db *, struct qf_arena *, const struct actor *,
                    const struct picture_owner *, const struct picture_new *, uint64_t *id);
qf_err *picture_rename(struct qf_db *, const struct picture_owner *, uint64_t id,
                       const char *title);
/* Delete one that nothing uses. Errors: state 409 while it is in use, naming where. */
qf_err *picture_delete(struct qf_db *, const struct picture_owner *, uint64_t id);

/* Records that use a picture, at most 20. */
struct picture_place { const char *subject_type, *title; uint64_t subject_id; };
extern const struct qf_type picture_place_type;
qf_err *picture_places(struct qf_db *, uint64_t id, struct qf_list *);

/* --- use by records --- */

/* A record now uses these in its gallery, in this order, and those its sanitized description shows;
 * whatever it used before it uses no more. Call picture_show afterwards. Errors: user, for a picture
 * that is not in the owner's library (field "pictures" or "description"). */
qf_err *picture_use(struct qf_db *, const struct picture_owner *, const char *subject_type,
                    uint64_t subject_id, const uint64_t *gallery,
                    size_t count, const char *html);
/* The record became public, or is not any more: its pictures follow. */
qf_err *picture_show(struct qf_db *, const char *subject_type, uint64_t subject_id, bool shown);
/* The record is gone. */
qf_err *picture_release(struct qf_db *, const char *subject_type, uint64_t subject_id);

/* The gallery of a record in its order; whether the visitor may see the record is the caller's
 * question. */
qf_err *picture_gallery(struct qf_db *, const char *subject_type, uint64_t subject_id,
                        struct qf_list *);

/* May this visitor see a private size of a picture? Its owner may, and whoever may take down or review
 * the records of that organisation's window. */
qf_err *picture_may_see(struct qf_db *, const struct actor *, uint64_t picture, bool *may);

#endif
