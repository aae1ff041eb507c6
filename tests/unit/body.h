/* What came of a multipart body, told as one text, so that two ways of feeding it can be
 * compared. Shared by the unit tests and the fuzz target. */
#ifndef QF_TESTS_BODY_H
#define QF_TESTS_BODY_H

#include "lib/core/arena.h"

/* Pieces of a body whose boundary is B. */
#define FIELD             "Content-Disposition: form-data; name="
#define TEXT(name, value) "--B\r\n" FIELD "\"" name "\"\r\n\r\n" value "\r\n"
#define FILE_(name, value)                                                               \
    "--B\r\n" FIELD "\"f\"; filename=\"" name "\"\r\n"                                   \
    "Content-Type: application/pdf\r\n\r\n" value "\r\n"
#define END "--B--\r\n"

/* Feed the body, cut at these places (ascending). Files come as "[field|name|type:bytes]"
 * while they stream, then fields as "(name=value)", then an error as "!status words". */
const char *body_heard(struct qf_arena *, const char *body, size_t len,
                       const size_t *cuts, size_t count);

/* The same in one piece, in two, and byte by byte. */
const char *body_whole(struct qf_arena *, const char *body, size_t len);
const char *body_cut(struct qf_arena *, const char *body, size_t len, size_t at);
const char *body_bytewise(struct qf_arena *, const char *body, size_t len);

#endif
