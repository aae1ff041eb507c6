/* Writing XML (feed, sitemap) and JSON: small escaping writers on a string builder. */
#ifndef QF_TEXT_XML_H
#define QF_TEXT_XML_H

#include "lib/core/str.h"

/* Append text escaped for XML content and attributes; characters XML forbids become
 * U+FFFD. */
void qf_xml_text(struct qf_sb *, const char *);
/* Append <name>text</name>. */
void qf_xml_element(struct qf_sb *, const char *name, const char *text);

/* Append an empty element with one attribute: <name attribute="value"/>. */
void qf_xml_empty(struct qf_sb *, const char *name, const char *attribute, const char *value);

/* Append a JSON string with its quotes; also escapes < > & and U+2028/9 so that it may
 * stand in any page. NULL appends null. */
void qf_json_string(struct qf_sb *, const char *);

#endif
