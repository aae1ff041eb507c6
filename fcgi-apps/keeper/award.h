/* An entry for an award as pages show it: its entrant's, the experts', the windows', the public's. */
#ifndef KEEPER_AWARD_H
#define KEEPER_AWARD_H

#include "keeper/files.h"
#include "lib/web/req.h"
#include "model/award.h"

#define AWARD_FILES "award_entry"       /* attachment.subject_type, expert_review.subject_type */

/* Put at d: id number title org region category sheet round year state state_word state_kind score
 * submitted_at updated_at public_from public_to awarded_on. What is not known yet is left out. */
void put_award(struct qf_req *, struct qf_data *d, const struct award_entry *);

/* Put what was filled in: numbers and lines at d.facts.N.{label,text}, longer texts at d.texts.N.{label,
 * text} with items.N.text where they are 逐条; fields without a value have text "". */
qf_err *put_award_values(struct qf_req *, struct qf_data *d, const struct award_entry *);

/* Put its files at d.files.N, see files.h. */
qf_err *put_award_files(struct qf_req *, struct qf_data *d, const struct award_entry *);

/* "1,200 万元": a value with its unit; "" for none. */
const char *award_value_words(struct qf_arena *, const struct award_field *, const char *value);

/* Put at Data.cells.N what the lists show of an entry beside its name. */
void put_award_cells(struct qf_req *, struct qf_data *d, const struct qf_list *fields,
                     const struct qf_list *values);

#endif
