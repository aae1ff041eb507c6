/* Does a template parse? For `qifuctl doctor` and the tests: no data, no worker, nothing
 * kept. */
#ifndef QF_WEB_VIEW_CHECK_H
#define QF_WEB_VIEW_CHECK_H

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* Parse layout with view as its body, as a worker does; paths below folder, with ".cs".
 * Errors: system, with ClearSilver's words and the line. */
qf_err *qf_view_check(const char *folder, const char *layout, const char *view);

#endif
