/* Passwords: argon2id, and which ones are too easy to guess.
 *
 * Checking costs about 25 ms and 19 MiB on purpose, also for names that nobody has, so
 * that the time of an answer tells nothing. Passwords are compared as typed, never
 * tidied.
 */
#ifndef MODEL_PASSWORD_H
#define MODEL_PASSWORD_H

#include <stdbool.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

enum { PASSWORD_MIN = 10, PASSWORD_MAX = 128 };        /* characters */

/* Hash a new password; *hash is in the arena, at most 128 bytes. Errors: system (no
 * memory). */
qf_err *password_hash(struct qf_arena *, const char *password, const char **hash);

/* Is it the password of this hash? NULL or "" is the hash of nobody: takes as long, never
 * true. */
bool password_matches(const char *hash, const char *password);

/* Was it hashed with less than what is asked for today? */
bool password_is_dated(const char *hash);

/* What is wrong with a new password, as a sentence that says how to mend it; NULL when it
 * is good. At least ten characters, letters and digits, not one of those that are tried
 * first, and without the account's name in it ("" when there is none yet). */
const char *password_weakness(struct qf_arena *, const char *password, const char *name);

/* Is it one of those that are tried first: a known word or a Chinese name with digits
 * around it, a walk over the keyboard, a handful of characters repeated?
 * (common_password.c) */
bool password_is_common(const char *password);

#endif
