/* What waits for the visitor, by due date: the first thing on the home page of every
 * back office. */
#ifndef KEEPER_TURN_H
#define KEEPER_TURN_H

#include "lib/web/req.h"
#include "model/calendar.h"

/* Put at most `limit` cases in which it is the visitor's turn at Data.turns.N (title,
 * workflow, words, comment, url and what put_due_day puts), and their number at
 * Data.turn_count, for the template common/turns. */
qf_err *put_turns(struct qf_req *, int limit);

/* Put the date block of a list: due_day "24", due_month "11 月", due_kind, and left "还剩
 * 2 个工作日". Nothing without a due date. */
void put_due_day(struct qf_req *, struct qf_data *, const struct calendar *, qf_time due);

#endif
