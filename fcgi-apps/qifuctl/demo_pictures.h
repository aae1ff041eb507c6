/* The pictures of the demo: drawings below Paths.sql/demo/pictures, coloured and made into the three
 * sizes by the same program as uploads, and given to products and services of their kind. */
#ifndef QIFUCTL_DEMO_PICTURES_H
#define QIFUCTL_DEMO_PICTURES_H

#include "lib/db/db.h"
#include "qifuctl/ctl.h"

/* All in one transaction, once. A kind without a drawing stays without. */
qf_err *demo_pictures(struct ctl *, struct qf_db *);

#endif
