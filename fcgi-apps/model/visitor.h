/* Who is signed in, as the bar of a back office says it. */
#ifndef MODEL_VISITOR_H
#define MODEL_VISITOR_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

struct visitor { const char *org; int64_t unread; };

/* The name of what the account acts for ("" for a person), and its unread messages. */
qf_err *visitor_get(struct qf_db *, const struct actor *, struct visitor *);

#endif
