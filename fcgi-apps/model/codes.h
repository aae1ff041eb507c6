/* Codes that every page may need - regions, categories - kept in the worker's memory, because they
 * change a few times a year and are asked for on every request.
 *
 * codes_keep is called by the keeper when the version of "site" has changed (and at the first
 * request); everything here borrows from what it kept, valid until it is called again, that is
 * for the whole of a request.
 */
#ifndef MODEL_CODES_H
#define MODEL_CODES_H

#include "model/category.h"
#include "model/region.h"

/* Read the codes anew. */
qf_err *codes_keep(struct qf_db *);

struct codes { struct qf_list regions, categories; };
/* What is kept; empty lists before the first codes_keep. */
const struct codes *codes_kept(void);

/* Names by code: "长沙市", "数字化服务"; "" for a code that is not known. */
const char *codes_region_name(const char *code);
const char *codes_region_short(const char *code);
const char *codes_category_name(const char *code);
const struct region *codes_region(const char *code);
const struct category *codes_category(const char *code);

#endif
