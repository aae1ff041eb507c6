#include "lib/db/db.h"
#include "lib/web/req.h"
  #  include "portal/pages.h"
#include <ClearSilver.h>
