/* Handlers of 专家评审, 公示 with objections, and the results of yearly checks. */
#ifndef DISPATCH_PAGES_REVIEW_H
#define DISPATCH_PAGES_REVIEW_H

#include "lib/web/form.h"
#include "lib/web/req.h"
#include "model/core_check.h"
#include "model/objection.h"
#include "model/review.h"

/* One field a criterion, then the opinion. */
enum { SCORE_FIRST, SCORE_COMMENT = 12 };
extern const struct qf_form score_form;
enum { DECLINE_REASON };
extern const struct qf_form decline_form;
enum { OBJECT_PHONE, OBJECT_CONTENT, OBJECT_TRUE };
extern const struct qf_form objection_form;
extern const struct qf_form objection_withdraw_form;

qf_loader load_review, load_publicity, load_award_publicity, load_objection, load_check;
qf_handler page_review_list, page_review_show, page_review_give;
qf_handler page_review_ask_decline, page_review_decline;
qf_handler page_publicity_list, page_excellent_publicity, page_objection_new, page_objection_raise;
qf_handler page_objection_show, page_objection_ask_withdraw, page_objection_withdraw;
qf_handler page_check_show;

#endif
