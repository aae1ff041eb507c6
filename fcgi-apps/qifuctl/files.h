/* Files and folders, as qifuctl needs them: read whole, checksum, list in order. */
#ifndef QIFUCTL_FILES_H
#define QIFUCTL_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/core/arena.h"
#include "lib/core/err.h"

/* The whole of a text file (at most 64 MiB), ended by a NUL. */
qf_err *file_read(struct qf_arena *, const char *path, char **text, size_t *len);

/* Write a file with its mode: beside, synced, then renamed into place. */
qf_err *file_write(const char *path, const char *text, size_t len, unsigned mode);

/* SHA-256 in hexadecimal, of a text and of a file of any size. */
char *sha256_of_text(struct qf_arena *, const char *text, size_t len);
qf_err *sha256_of_file(struct qf_arena *, const char *path, char **hex, uint64_t *size);

struct names { char **items; size_t count; };
/* Names in a folder that end in suffix, in byte order; a folder that is not there holds
 * none. */
qf_err *folder_names(struct qf_arena *, const char *path, const char *suffix,
                     struct names *);

/* Make a folder and those above it; one that is there is fine. */
qf_err *folder_make(struct qf_arena *, const char *path, unsigned mode);

/* Call fn for each plain file below the folder, with its path below it, in byte order. */
qf_err *folder_walk(struct qf_arena *, const char *root,
                    qf_err *(*fn)(const char *path, void *arg), void *arg);

#endif
