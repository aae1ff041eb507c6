/* The forms of 咨询管理 in the providers' system. */
#ifndef SP_FORMS_CONSULTATION_H
#define SP_FORMS_CONSULTATION_H

#include "lib/web/form.h"

enum { ANSWER_WORDS };
extern const struct qf_form answer_form;

enum { CONSULTATIONS_Q, CONSULTATIONS_STATE };
extern const struct qf_form consultations_form;

#endif
