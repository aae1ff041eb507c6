/* The style guide: the macros themselves with the data of common/styleguide.hdf, so that it cannot
 * say anything else than the pages do. */
#include "portal/pages.h"

qf_err *page_styleguide_show(struct qf_req *r)
{
    return qf_sample(r, "common/styleguide.hdf");
}
