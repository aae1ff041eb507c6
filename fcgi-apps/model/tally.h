/* Counts of what is long, for the pages that show a number beside each of many choices: taken by the
 * jobs once a minute while the content changes, because a million rows are counted in seconds. They
 * are that much behind; what a page counts itself is exact and bounded.
 *
 *     service    label: category of level 1 ("01")        what stands on the shelf
 *     article    label: column and year ("notices.y2026") what is published
 */
#ifndef MODEL_TALLY_H
#define MODEL_TALLY_H

#include "lib/db/db.h"

struct tally { const char *label; int64_t count; };
extern const struct qf_type tally_type;

/* All of a subject that are not 0, by label, at most 3,000. */
qf_err *tally_list(struct qf_db *, const char *subject, struct qf_list *);

/* Count again when the version of the content is another one than at the last time. A transaction of
 * its own for each subject, so that nobody sees half of it. */
qf_err *tally_take(struct qf_db *);

#endif
