/* 季通报 as a document for word processors. */
#ifndef KEEPER_BULLETIN_PAPER_H
#define KEEPER_BULLETIN_PAPER_H

#include "lib/web/req.h"
#include "model/bulletin.h"

/* Answer with the document: the words of the bulletin, its headings told by their Chinese numerals, and
 * the tables of its quarter. */
qf_err *bulletin_paper(struct qf_req *, const struct bulletin *);

#endif
