/* The forms of products. */
#ifndef ENTERPRISE_FORMS_PRODUCT_H
#define ENTERPRISE_FORMS_PRODUCT_H

#include "lib/web/form.h"
#include "model/picture.h"

enum { PRODUCT_CATEGORY, PRODUCT_TITLE, PRODUCT_OPEN, PRODUCT_PRICE, PRODUCT_UNIT,
       PRODUCT_PICTURE, PRODUCT_TEXT = PRODUCT_PICTURE + PICTURE_GALLERY };
extern const struct qf_form product_form;
/* A body of this form: a description of 256 KB, percent-encoded. */
enum { PRODUCT_KB = 1000 };

enum { PRODUCTS_Q, PRODUCTS_STATE };
extern const struct qf_form products_form;

/* Forms that are only a button. */
extern const struct qf_form product_withdraw_form, product_offer_form, product_delete_form;

#endif
