/* multipart/form-data (RFC 7578), streaming: bytes are fed as they come, in pieces of any
 * size, and the result does not depend on where they were cut. Text parts become fields
 * (64 KiB each, 256 KiB together), file parts go to a sink piece by piece, so memory does
 * not grow with a file. At most 220 parts, headers of a part at most 8 KiB. A body that
 * ends before its closing boundary, a part without a name or a malformed header is 400.
 */
#ifndef QF_WEB_MULTIPART_H
#define QF_WEB_MULTIPART_H

#include "lib/web/parse.h"

struct qf_multipart;

/* Where files go. `begin` gets field name, file name (only its last path segment, valid
 * UTF-8, may be
 * "") and declared type; an empty file control (no name, no bytes) never begins. Errors
 * pass on. */
struct qf_sink {
    qf_err *(*begin)(void *arg, const char *field, const char *file_name,
                     const char *type);
    qf_err *(*data)(void *arg, const char *bytes, size_t len);
    qf_err *(*end)(void *arg);
    void *arg;
};

/* Boundary of a Content-Type header ("multipart/form-data; boundary=..."); 400 when there
 * is none or it is not 1..70 characters of RFC 2046. */
qf_err *qf_multipart_boundary(struct qf_arena *, const char *content_type,
                              char **boundary);

struct qf_multipart *qf_multipart_new(struct qf_arena *, const char *boundary,
                                      const struct qf_sink *, struct qf_fields *);
qf_err *qf_multipart_feed(struct qf_multipart *, const char *bytes, size_t len);
/* All bytes were fed: 400 when the closing boundary is missing. */
qf_err *qf_multipart_end(struct qf_multipart *);

#endif
