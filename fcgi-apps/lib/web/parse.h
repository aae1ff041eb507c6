/* The request parser: query, urlencoded body and cookies into fields.
 *
 * Strict, because everything behind it trusts it: names are [a-z0-9_]{1,40}, at most 200
 * fields, 64 KiB of a query and 1 MiB of a body, percent-decoding once, well-formed UTF-8 without NUL. Anything
 * else is refused with 400. The same name may come twice; whether that is allowed is for
 * the form to say (qf_fields_doubled). Query and body are kept apart.
 */
#ifndef QF_WEB_PARSE_H
#define QF_WEB_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

enum { QF_FIELDS_MAX = 200, QF_NAME_MAX = 40, QF_INPUT_MAX = 65536,
       QF_BODY_MAX = 1048576 };

struct qf_pair {
    const char *name, *value;
};
struct qf_fields {
    struct qf_pair *pairs;
    size_t count;
};

/* Errors of both: state 400 with words for the log and the page. Empty input gives no
 * field. */
qf_err *qf_parse_query(struct qf_arena *, const char *query, struct qf_fields *);
qf_err *qf_parse_urlencoded(struct qf_arena *, const char *body, size_t len,
                            struct qf_fields *);

/* Cookies follow RFC 6265 loosely as browsers send them: what is malformed is left out,
 * never an error, because a visitor cannot mend it. Names are compared exactly. */
void qf_parse_cookies(struct qf_arena *, const char *header, struct qf_fields *);

/* Append a field; 400 when there are too many or the name is not one. Copies nothing. */
qf_err *qf_fields_add(struct qf_arena *, struct qf_fields *, const char *name,
                      const char *value);

/* First value of a name, NULL when it is not there. */
const char *qf_fields_get(const struct qf_fields *, const char *name);
/* Values of a name; returns their number, *out in the arena (may be NULL to count). */
size_t qf_fields_all(struct qf_arena *, const struct qf_fields *, const char *name,
                     const char ***out);
/* A name that stands more than once, NULL when none does. */
const char *qf_fields_doubled(const struct qf_fields *);

/* Decode a path once (%XX); 400 for malformed escapes, NUL, invalid UTF-8, a backslash,
 * "." or
 * ".." segments, "//" and escapes that are still encoded after decoding. */
qf_err *qf_parse_path(struct qf_arena *, const char *raw, char **path);

/* Encode for a query or path segment. */
char *qf_url_encode(struct qf_arena *, const char *);
/* Decode %XX where they stand, once; false for a malformed escape and for what is not
 * text. */
bool qf_url_decode(char *text);

#endif
