/* The platform's own secret (Secrets.key_file): short codes are hashed with it, so that a
 * copy of the database alone tells none of them. */
#ifndef MODEL_SECRET_H
#define MODEL_SECRET_H

#include "lib/core/arena.h"
#include "lib/core/conf.h"
#include "lib/core/err.h"

/* Read the key once a process; later calls do nothing. Errors: system. */
qf_err *secret_load(const struct qf_conf *);

/* Use this key; for tests. */
void secret_set(const unsigned char key[32]);

/* Keyed SHA-256 of three texts; where one ends and the next begins cannot be confused.
 * Errors: system, when no key was loaded. */
qf_err *secret_hash(unsigned char out[32], const char *purpose, const char *subject,
                    const char *text);

/* Plain SHA-256 of a text. */
void secret_digest(unsigned char out[32], const char *text);

/* Six random digits, and a random name of 22 characters [A-Za-z0-9_-] (131 bits). */
void secret_digits(char out[7]);
void secret_name(char out[23]);
/* A fresh one-time key as forms carry it: 32 hexadecimal digits, in the arena. */
const char *secret_key_text(struct qf_arena *);

#endif
