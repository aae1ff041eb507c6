/* Fixed texts of the site: service agreement, privacy policy, about, accessibility. A new
 * text is a new version; the old ones stay, because people agreed to them. */
#ifndef MODEL_SITE_PAGE_H
#define MODEL_SITE_PAGE_H

#include "lib/db/db.h"

struct site_page {
    const char *code, *title, *body_html;
    int version;
    qf_time valid_from;
};
extern const struct qf_type site_page_type;

/* The version in force today; 404 when there is no such text. */
qf_err *site_page_get(struct qf_db *, const char *code, struct site_page *);

#endif
