/* Forms of 调度数据 and 季通报 at the province's desk. */
#ifndef WINDOW_FORMS_FILING_H
#define WINDOW_FORMS_FILING_H

#include "lib/web/form.h"

enum { DESK_YEAR, DESK_CITY, DESK_WORDS, DESK_FIGURE };
extern const struct qf_form desk_form;

enum { BULLETIN_YEAR, BULLETIN_QUARTER };
extern const struct qf_form bulletin_new_form;
enum { BULLETIN_TITLE, BULLETIN_BODY };
extern const struct qf_form bulletin_form;

#endif
