#include "lib/core/str.h"
#include "lib/db/db.h"
#include <mysql.h>
