/* The forms of 评价管理. */
#ifndef SP_FORMS_RATING_H
#define SP_FORMS_RATING_H

#include "lib/web/form.h"

enum { RATINGS_Q, RATINGS_SCORE, RATINGS_REPLY };
extern const struct qf_form ratings_form;

enum { REPLY_WORDS };
extern const struct qf_form reply_form;
/* The answer to what was added later; its field is REPLY_WORDS, too. */
extern const struct qf_form followup_reply_form;

#endif
