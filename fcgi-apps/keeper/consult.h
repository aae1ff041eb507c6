/* A consultation on the pages of both its sides. */
#ifndef KEEPER_CONSULT_H
#define KEEPER_CONSULT_H

#include "lib/web/req.h"
#include "model/consultation.h"

/* Put one at a place: id number title state state_word state_kind enterprise answerer contact phone score
 * score_word comment created_at due may_answer may_ask may_rate may_end. */
void put_consultation(struct qf_req *, struct qf_data *, const struct consultation *);
/* Put what both sides wrote at Data.thread.N: name, body, created_at, mine ("1": by the visitor's
 * side). */
qf_err *put_thread(struct qf_req *, const struct consultation *);
/* Put the list of the visitor's own consultations at Data.consultations.N, with its pager and
 * Data.filtered; a page past the end is 404. */
qf_err *put_consultations(struct qf_req *, const struct consultation_filter *);

#endif
