/* The form of 服务评价. */
#ifndef ENTERPRISE_FORMS_RATING_H
#define ENTERPRISE_FORMS_RATING_H

#include "lib/web/form.h"
#include "model/order_rating.h"

/* Two fields a stage follow: its score, its words. */
enum { RATING_SCORE, RATING_COMMENT, RATING_FIRST_STAGE };
#define RATING_STAGE_SCORE(i) (RATING_FIRST_STAGE + 2 * (int)(i))
#define RATING_STAGE_COMMENT(i) (RATING_STAGE_SCORE(i) + 1)
extern const struct qf_form rating_form;

enum { FOLLOWUP_WORDS };
extern const struct qf_form followup_form;

#endif
