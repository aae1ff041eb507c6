/* Rights of database users, read from GRANT statements: from sql/grants.sql and from SHOW
 * GRANTS, which speak the same language. */
#ifndef QIFUCTL_RIGHTS_H
#define QIFUCTL_RIGHTS_H

#include <stdbool.h>
#include <stddef.h>

#include "lib/core/arena.h"

/* A right is "PRIVILEGE object" or "PRIVILEGE(column) object", in lower case, without
 * quotes; the object is "database.table", "database.*" or "*.*". */
struct rights { const char **items; size_t count; };

/* The rights that the statements of a text give to a user (its name without host),
 * directly or by a role. Comments and other statements are skipped. */
struct rights rights_read(struct qf_arena *, const char *text, const char *user);

/* Does the set hold the right, or one that is wider (the whole table, the whole
 * database)? */
bool rights_hold(struct qf_arena *, const struct rights *, const char *right);

#endif
