/* What the files of filings share and nobody else sees. */
#ifndef MODEL_FILING_INSIDE_H
#define MODEL_FILING_INSIDE_H

#include "lib/db/db.h"

/* It waits for the window now; the first time says whether it is late. */
qf_err *filing_handed_in(struct qf_db *, uint64_t id);

#endif
