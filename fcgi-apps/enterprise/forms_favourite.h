/* The forms of 收藏. */
#ifndef ENTERPRISE_FORMS_FAVOURITE_H
#define ENTERPRISE_FORMS_FAVOURITE_H

#include "lib/web/form.h"

enum { FAVOURITES_KIND };
extern const struct qf_form favourites_form;
/* Forms that are only a button. */
extern const struct qf_form favourite_add_form, favourite_remove_form;

#endif
