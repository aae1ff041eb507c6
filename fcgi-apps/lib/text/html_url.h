/* Addresses in rich text. Only for lib/text. */
#ifndef QF_TEXT_HTML_URL_H
#define QF_TEXT_HTML_URL_H

#include <stdbool.h>

#include "lib/core/arena.h"

/* The address of a link as it may be written: http, https, mailto, tel, or a path of this
 * site. NULL when it is anything else. *leaves says whether it points to another site. */
const char *html_link_url(struct qf_arena *, const char *typed, bool *leaves);

/* The source of a picture: a file of this platform (/files/...), or NULL. */
const char *html_picture_url(struct qf_arena *, const char *typed);

#endif
