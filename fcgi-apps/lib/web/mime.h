/* Header fields of a body part, as browsers write them (RFC 7578, RFC 2045) and no wider:
 * folded lines, comments, repeated parameters and anything that two parsers could read
 * differently are malformed. For multipart.c only. */
#ifndef QF_WEB_MIME_H
#define QF_WEB_MIME_H

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* One "; name=value" or "; name=\"value\""; the name in lower case. In a quoted value \"
 * is a quote and every other backslash is itself: old browsers send whole paths,
 * C:\new\a.txt. */
struct qf_mime_param {
    char *name, *value;
};
enum qf_mime_step { QF_MIME_END, QF_MIME_PARAM, QF_MIME_BAD };

/* Read the parameter at *at and step over it. */
enum qf_mime_step qf_mime_param(struct qf_arena *, const char **at,
                                struct qf_mime_param *);

/* Is the value (of a header, before its parameters) this word? Steps over it then. */
bool qf_mime_value(const char **at, const char *word);

/* What the headers of a part say. file_name is NULL for a text part, else tidied
 * (filename.h); type is "" when none was declared. */
struct qf_mime_head {
    const char *name, *file_name, *type;
};

/* Read a block of header lines, each ended by CR LF, without the blank line; 400 when it
 * is malformed, names no field, or says that the content is encoded. */
qf_err *qf_mime_head(struct qf_arena *, char *block, size_t len, struct qf_mime_head *);

#endif
