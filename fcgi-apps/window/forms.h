/* The forms of the windows' platform. */
#ifndef WINDOW_FORMS_H
#define WINDOW_FORMS_H

#include "lib/web/form.h"

enum { CASES_Q, CASES_WORKFLOW, CASES_MINE, CASES_OVERDUE };
extern const struct qf_form cases_form;

enum { DECIDE_MOVE, DECIDE_COMMENT };
extern const struct qf_form decide_form;

enum { HAND_OVER_PERSON, HAND_OVER_WINDOW, HAND_OVER_REASON };
extern const struct qf_form hand_over_form;

enum { SETTINGS_ADDRESS, SETTINGS_POSTCODE, SETTINGS_CONTACT, SETTINGS_PHONE, SETTINGS_EMAIL,
       SETTINGS_HOURS, SETTINGS_INTRO, SETTINGS_REVIEW };
extern const struct qf_form settings_form;

/* Only a button: takes a case, or gives it back. */
extern const struct qf_form take_form;

#endif
