/* Codes of an authenticator (身份验证器): RFC 6238 with SHA-1, 30 seconds and six digits, which is what the
 * applications on phones take for granted; RFC 4226 below it. */
#ifndef MODEL_TOTP_H
#define MODEL_TOTP_H

#include <stdint.h>

#include "lib/core/arena.h"
#include "lib/core/clock.h"

enum { TOTP_SECRET = 20, TOTP_PERIOD = 30, TOTP_DIGITS = 6 };

/* The code of a step (time / TOTP_PERIOD) with 1..8 digits; the secret may have any length. */
void totp_code(char out[9], const unsigned char *secret, size_t len, uint64_t step, int digits);

/* The step that the six digits belong to: this one, the one before, the one after (clocks differ); 0 when to
 * none of them. Every possible one is compared, whichever was right. */
uint64_t totp_step_of(const unsigned char secret[TOTP_SECRET], const char *typed, qf_time now);

/* The secret in base 32, as people type it in groups of `group` characters; 0: in one piece. */
const char *totp_words(struct qf_arena *, const unsigned char secret[TOTP_SECRET], int group);

#endif
