/* An enterprise's own record (企业资料), as it sees and changes it itself; 001 §3.1, domain facts 2. */
#ifndef MODEL_ENTERPRISE_OWN_H
#define MODEL_ENTERPRISE_OWN_H

#include "lib/db/db.h"

/* An enterprise with a complete profile may publish products (002 §2 step 4); nobody reviews them. */
qf_err *enterprise_may_publish_products(struct qf_db *, uint64_t enterprise, bool *may);

#endif
