/* What may never be read in a copy of the database or of the files: closed with a key that stands in
 * neither (XChaCha20-Poly1305). The context ("second_factor:12") is bound to it: moved to another
 * record, it does not open.
 *
 * Keys are the lines of Secrets.seal_file, each of 64 hexadecimal digits: the first closes, all
 * open. To change the key, write a new one above; the old line may go when nothing that it closed is
 * left. Without the file the key is made from Secrets.key_file.
 */
#ifndef MODEL_SEAL_H
#define MODEL_SEAL_H

#include "lib/core/arena.h"
#include "lib/core/conf.h"
#include "lib/core/err.h"

enum { SEAL_EXTRA = 4 + 24 + 16, SEAL_KEYS = 8 };       /* number of the key, nonce, tag */

/* Read the keys, once a process; later calls do nothing. Errors: system. */
qf_err *seal_load(const struct qf_conf *);
/* Use this key alone; for tests. */
void seal_set(const unsigned char key[32]);
/* Put it above those that are there; for tests. */
void seal_add(const unsigned char key[32]);

/* Close len bytes into len + SEAL_EXTRA. Errors: system, without a key. */
qf_err *seal_close(unsigned char *out, const char *context, const void *plain, size_t len);
/* Open len bytes into len - SEAL_EXTRA. Errors: system, when it was changed, belongs elsewhere, or its key is
 * gone. */
qf_err *seal_open(unsigned char *out, const char *context, const void *closed, size_t len);

#endif
