/* The forms of 会员管理. */
#ifndef WINDOW_FORMS_MEMBER_H
#define WINDOW_FORMS_MEMBER_H

#include "lib/web/form.h"

enum { MEMBERS_KIND, MEMBERS_Q, MEMBERS_STATE, MEMBERS_QUALIFICATION, MEMBERS_WINDOW,
       MEMBERS_SORT };
extern const struct qf_form members_form;

/* Every change asks for one thing: why. */
enum { MEMBER_REASON };
extern const struct qf_form member_phone_form, member_reset_form, member_disable_form,
    member_restore_form, member_close_form;

enum { BATCH_LIST, BATCH_REASON };
extern const struct qf_form member_batch_form;

#endif
