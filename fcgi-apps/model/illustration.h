/* Pictures of the demo: which of its records wait for one, and what one gets. Only for qifuctl. */
#ifndef MODEL_ILLUSTRATION_H
#define MODEL_ILLUSTRATION_H

#include "model/picture.h"

/* A record without a picture, and the drawing that shows its kind ("0101", "s09"). */
struct illustration {
    const char *subject_type;           /* "product" "service"; "" for one more in a library */
    uint64_t subject_id, org_id;
    const char *org_kind, *title, *drawing;
    bool shown;
};
extern const struct qf_type illustration_type;

/* Products and services of the demo without a picture, in the order of their drawings; and one spare
 * picture for the libraries of the demo's accounts. */
qf_err *illustration_list(struct qf_db *, struct qf_list *);

/* Give a record its picture: made of a stored large, medium and small size. */
qf_err *illustration_give(struct qf_db *, struct qf_arena *, const struct illustration *,
                          int64_t width, int64_t height, const struct picture_file sizes[3]);

#endif
