/* What is inside the containers that office files are: a ZIP (docx xlsx pptx) or an OLE
 * compound file (doc xls ppt). Only names are read, a bounded number of them; nothing is
 * unpacked.
 *
 * A library would read the whole directory into memory, and a hostile one is as large as
 * the file; these two look at it piece by piece. */
#ifndef QF_WEB_CONTAINER_H
#define QF_WEB_CONTAINER_H

#include "lib/web/content.h"

/* Does the ZIP list "[Content_Types].xml" and something in this folder ("word/")? */
bool qf_zip_is_office(const struct qf_content *, const char *folder);

/* Is every entry of the ZIP where its directory says, of the size that it says, and none in the place of
 * another? What unpacks to more than its bytes can hold is not. Looks at headers only, unpacks nothing. */
bool qf_zip_is_honest(const struct qf_content *);

/* Does the OLE file hold a stream of this name (ASCII)? */
bool qf_ole_has(const struct qf_content *, const char *stream);

#endif
