/* Kinds of files that may be uploaded: the extension says which it wants to be, the
 * content must be that. Looking is done on the written file, a few kilobytes of it. */
#ifndef QF_WEB_SNIFF_H
#define QF_WEB_SNIFF_H

#include "lib/core/arena.h"
#include "lib/core/err.h"
#include "lib/web/content.h"
#include "lib/web/plaintext.h"

struct qf_file_type;

/* The type of this name's extension, NULL when it is not among the kinds (qf_file_kind
 * bits). */
const struct qf_file_type *qf_file_type_of(const char *name, unsigned kinds);

/* Write the extensions of the kinds with something between them. */
void qf_file_types_list(char *out, size_t room, unsigned kinds, const char *between);

/* What is stored as its media type. */
const char *qf_file_type_media(const struct qf_file_type *);

/* Does its content have to be plain text? */
bool qf_file_type_is_text(const struct qf_file_type *);

/* Is the content of this type? *refused becomes NULL, or the end of a sentence that begins
 * with the file's name. `text` was fed the whole content of a type that is text. Errors:
 * system (no type database). */
qf_err *qf_sniff(struct qf_arena *, const struct qf_file_type *,
                 const struct qf_content *, const struct qf_plaintext *text,
                 const char **refused);

/* Load the database of types; a worker does it at its start, because it is 10 MB of pages that
 * all workers share. Errors: system. */
qf_err *qf_sniff_open(void);

#endif
