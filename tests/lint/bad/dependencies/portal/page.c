#include "model/need.h"
#include "sp/pages.h"
#include "pages.h"
#include <libxml/tree.h>    /* why */
