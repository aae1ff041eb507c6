/* What the files of the case share: case.c moves it, case_tell.c tells of it. */
#ifndef MODEL_CASE_INSIDE_H
#define MODEL_CASE_INSIDE_H

#include "model/case.h"

/* Does the actor act for this side? */
bool case_is_applicant(const struct case_file *, const struct actor *);
bool case_is_counterpart(const struct case_file *, const struct actor *);

/* Where a side sees the record; "" where nobody registered a page. */
const char *case_address(struct qf_arena *, const struct case_file *, bool counterpart);

struct case_news {
    const char *title;                  /* one line */
    const char *comment;                /* what it says of it, "" for nothing */
    const char *turn;                   /* whose turn it is now; "" when nothing has moved */
};
/* Tell each side but the one that acts (who NULL is the system), in the platform; and by phone and
 * mail the side whose turn it is now, or both when the case has ended. */
qf_err *case_tell(struct qf_db *, struct qf_arena *, const struct case_file *,
                  const struct actor *who, const struct case_news *);

#endif
