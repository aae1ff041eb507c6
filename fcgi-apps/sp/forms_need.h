/* The forms of 企业需求: finding, answering, keeping searches. */
#ifndef SP_FORMS_NEED_H
#define SP_FORMS_NEED_H

#include "lib/web/form.h"

enum { OFFERS_Q, OFFERS_CATEGORY, OFFERS_REGION };
extern const struct qf_form offers_form;

enum { QUOTE_SERVICE, QUOTE_PRICE, QUOTE_OPEN, QUOTE_DAYS, QUOTE_WORDS, QUOTE_CONTACT, QUOTE_PHONE };
extern const struct qf_form quote_form;

enum { QUOTES_Q, QUOTES_STATE };
extern const struct qf_form quotes_form;

enum { SEARCH_NAME, SEARCH_ALERT, SEARCH_CATEGORY, SEARCH_REGION, SEARCH_WORDS };
extern const struct qf_form search_form;

enum { SEARCH_EDIT_NAME, SEARCH_EDIT_ALERT };
extern const struct qf_form search_edit_form;

/* Forms that are only a button. */
extern const struct qf_form quote_withdraw_form, search_delete_form;

#endif
