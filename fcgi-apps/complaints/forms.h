/* The forms of 企业投诉: fields by name. */
#ifndef COMPLAINTS_FORMS_H
#define COMPLAINTS_FORMS_H

#include "lib/web/form.h"

/* forms_new.c: 投诉登记. All three begin with the fields of manual 003 §6. */
enum { NEW_ORG, NEW_CONTACT, NEW_PHONE, NEW_RESPONDENT, NEW_CITY, NEW_ADDRESS, NEW_RESPONDENT_CONTACT,
       NEW_RESPONDENT_PHONE, NEW_MATTER, NEW_OWN };
enum { DEBT_KIND = NEW_OWN, DEBT_OWED, DEBT_SUBJECT, DEBT_CONTRACT, DEBT_SIGNED, DEBT_SUM, DEBT_DELIVERED,
       DEBT_AGREED, DEBT_PAID, DEBT_CAUSE, DEBT_DISPUTE, DEBT_USCC, DEBT_SIZE, DEBT_DEMAND, DEBT_FILES,
       DEBT_TRUE, DEBT_CAPTCHA };
enum { ORDER_NUMBER = NEW_OWN, ORDER_DEMAND, ORDER_FILES, ORDER_TRUE, ORDER_CAPTCHA };
enum { OFFICE_DEMAND = NEW_OWN, OFFICE_FILES, OFFICE_TRUE, OFFICE_CAPTCHA };
extern const struct qf_form new_arrears_form, new_service_form, new_appeal_form;

/* forms_look.c */
enum { LOOK_PHONE, LOOK_CAPTCHA };
enum { CODE_CODE };
enum { OPEN_NUMBER, OPEN_CODE };
extern const struct qf_form look_form, code_form, open_form, leave_form;
enum { MOVE_COMMENT, MOVE_FILES };
extern const struct qf_form supplement_form, contest_form, withdraw_form, agree_form;
enum { CHECK_ABOUT, CHECK_DEBTOR, CHECK_CONTRACT, CHECK_SIZE, CHECK_COURT };
extern const struct qf_form check_form;
enum { INTEREST_DEBTOR, INTEREST_OWED, INTEREST_DELIVERED, INTEREST_AGREED, INTEREST_RATE,
       INTEREST_UNTIL };
extern const struct qf_form interest_form;

#endif
