/* A template file on its way to ClearSilver.
 *
 * Line breaks and indentation in a template are for its readers only: a line break and all blanks
 * around it print nothing. Inside a tag (<a ...>) they are one blank. What stands between <?cs and ?>
 * is left as it is. A blank that must be printed therefore stands within a line. There is no <pre> in
 * templates.
 *
 *     NEOERR *e = qf_template_parse("/usr/share/qifu/templates", "layout/base.cs", "home.cs", &cs);
 *     ...
 *     qf_template_free(&cs);
 *
 * Only for lib/web and its tests; shows types of ClearSilver. */
#ifndef QF_WEB_TEMPLATE_H
#define QF_WEB_TEMPLATE_H

/* ClearSilver's header brings the names of its own package along. */
#undef PACKAGE_NAME
#undef PACKAGE_STRING
#undef PACKAGE_TARNAME
#undef PACKAGE_VERSION
#undef PACKAGE_BUGREPORT
#include <ClearSilver.h>

/* Parse layout with Page.body = body; paths below folder. Everything printed is escaped. The data set
 * that it was parsed with is cs->hdf; both are freed by qf_template_free. After an error *cs is NULL. */
NEOERR *qf_template_parse(const char *folder, const char *layout, const char *body, CSPARSE **cs);
void qf_template_free(CSPARSE **cs);

/* Let a parse that is set up already read its files this way. */
void qf_template_use(CSPARSE *cs);

/* Take the line breaks out of a text, in place. */
void qf_template_join(char *text);

#endif
