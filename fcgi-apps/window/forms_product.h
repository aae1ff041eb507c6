/* The forms of 产品管理 of a window. */
#ifndef WINDOW_FORMS_PRODUCT_H
#define WINDOW_FORMS_PRODUCT_H

#include "lib/web/form.h"

enum { PRODUCTS_Q, PRODUCTS_STATE };
extern const struct qf_form products_form;

enum { TAKEDOWN_REASON };
extern const struct qf_form takedown_form;

/* Only a button. */
extern const struct qf_form product_restore_form;

#endif
