/* The forms of 咨询管理. */
#ifndef ENTERPRISE_FORMS_CONSULTATION_H
#define ENTERPRISE_FORMS_CONSULTATION_H

#include "lib/web/form.h"

enum { ASK_WORDS, ASK_CONTACT, ASK_PHONE };
extern const struct qf_form ask_form;

enum { ASK_ON_WORDS };
extern const struct qf_form ask_on_form;

enum { SCORE_VALUE, SCORE_WORDS };
extern const struct qf_form score_form;

enum { CONSULTATIONS_Q, CONSULTATIONS_STATE };
extern const struct qf_form consultations_form;

/* Only a button. */
extern const struct qf_form end_form;

#endif
