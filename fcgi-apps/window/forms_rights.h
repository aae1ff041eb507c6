/* The forms of 权限 and 日志审计. */
#ifndef WINDOW_FORMS_RIGHTS_H
#define WINDOW_FORMS_RIGHTS_H

#include "lib/web/form.h"

enum { RIGHTS_Q };
extern const struct qf_form rights_form;

enum { WHO_FUNCTION, WHO_WINDOW };
extern const struct qf_form rights_who_form;

enum { GRANT_ROLE, GRANT_FUNCTION, GRANT_WINDOW };
extern const struct qf_form grant_form;

extern const struct qf_form withdraw_form;              /* only a button */

enum { OPERATOR_NAME, OPERATOR_PERSON, OPERATOR_PHONE, OPERATOR_WINDOW };
extern const struct qf_form operator_form;

enum { OPERATOR_REASON };
extern const struct qf_form operator_disable_form, operator_restore_form,
    second_factor_reset_form;

enum { AUDIT_FROM, AUDIT_TO, AUDIT_ACCOUNT, AUDIT_ACTION, AUDIT_SUBJECT, AUDIT_SUBJECT_ID,
       AUDIT_BEFORE };
extern const struct qf_form audit_form;

/* 查看会员 … of an action of the audit log; the code itself when nobody gave it words. */
const char *audit_action_words(const char *action);
/* 账号 … of a kind of record. */
const char *audit_subject_words(const char *type);

#endif
