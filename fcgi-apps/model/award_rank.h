/* How the experts have ranked the entries of a category: by the mean of those who have scored; who has too few
 * scores has no place yet. Equal means share a place, and the next place is left out. */
#ifndef MODEL_AWARD_RANK_H
#define MODEL_AWARD_RANK_H

#include "model/award_sheet.h"

struct award_rank {
    uint64_t id;
    const char *number, *title, *org_name, *region_code, *state;
    int place;                          /* from 1; 0: too few scores */
    int done, open;                     /* experts who have scored, and who have not yet */
    bool tied;                          /* somebody else has the same place */
    int64_t mean, low, high, spread;    /* hundredths of a point; spread: standard deviation */
};
extern const struct qf_type award_rank_type;

/* All entries that were recommended, best first, then those without a place; at most 1,000. */
qf_err *award_ranking(struct qf_db *, const struct award_category *, struct qf_list *);

#endif
