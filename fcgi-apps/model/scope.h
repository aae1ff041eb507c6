/* Which windows an actor's grant of one function reaches: those of its grants and all below them. For
 * lists of what belongs to windows; one record is asked about with permission_in_window. */
#ifndef MODEL_SCOPE_H
#define MODEL_SCOPE_H

#include "lib/core/actor.h"
#include "lib/db/db.h"

/* SQL: a derived table of the numbers of those windows, below one of them when a number is given. Four
 * parameters: SCOPE_PARAMS(actor, function, window), window 0 for all. */
#define SCOPE_WINDOWS                                                                    \
    "(SELECT w.id FROM platform_window w WHERE (? = 0 OR EXISTS (SELECT 1 FROM window_tree f" \
    "   WHERE f.ancestor_id = ? AND f.descendant_id = w.id))"                            \
    "  AND EXISTS (SELECT 1 FROM permission_grant g JOIN window_tree t"                  \
    "   ON t.ancestor_id = g.window_id AND t.descendant_id = w.id"                       \
    "   WHERE g.account_id = ? AND g.function_code = ?))"
#define SCOPE_PARAMS(who, function, window)                                              \
    QF_U(window), QF_U(window), QF_U((who)->account), QF_S(permission_code(function))

/* Does the grant reach the top of the tree, and so everything? Then a list needs no look at windows. */
qf_err *scope_is_all(struct qf_db *, const struct actor *, int function, bool *all);

/* The windows themselves (struct window), from the top down. */
qf_err *scope_windows(struct qf_db *, const struct actor *, int function, struct qf_list *);

#endif
