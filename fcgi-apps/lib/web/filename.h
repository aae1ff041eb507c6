/* The name a user's file had, made safe to keep, to show and to send back. It never names
 * anything on our disk (upload.h). */
#ifndef QF_WEB_FILENAME_H
#define QF_WEB_FILENAME_H

#include "lib/core/arena.h"

/* The last segment after / or \ without control and format characters (bidirectional
 * marks, zero width), without blanks and dots at its ends; other kinds of slash become
 * '_'. At most 120 characters, the extension is kept. "" when nothing is left. given is
 * well-formed UTF-8. */
char *qf_filename_tidy(struct qf_arena *, const char *given);

/* The extension with its dot, "" when there is none. Borrowed from name. */
const char *qf_filename_extension(const char *name);

#endif
