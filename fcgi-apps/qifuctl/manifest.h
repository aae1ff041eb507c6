/* A backup's table of contents.
 *
 *   manifest      "name value" lines: format, schema, profile, time, files, bytes, sums
 *   SHA256SUMS    one line for each other file, as sha256sum -c reads it
 *   database.sql  the dump, with the position of the binary log in a comment
 *   files/        the uploads, under the names they have in Paths.files
 *
 * `sums` is the checksum of SHA256SUMS, so that a change of any byte of the backup is
 * found.
 */
#ifndef QIFUCTL_MANIFEST_H
#define QIFUCTL_MANIFEST_H

#include <stdint.h>

#include "lib/core/err.h"
#include "lib/core/str.h"

struct manifest {
    int64_t schema, files, bytes;
    const char *profile, *time, *sums;
};

/* Add a file of the backup in `folder` to the sums and the counts. */
qf_err *manifest_add(struct qf_arena *, struct manifest *, struct qf_sb *sums,
                     const char *folder, const char *path);

/* Write SHA256SUMS and manifest into the folder; sets m->sums. */
qf_err *manifest_write(struct qf_arena *, struct manifest *, const struct qf_sb *sums,
                       const char *folder);

/* Read the manifest and check every file; the error names the first that is not as it
 * was. */
qf_err *manifest_verify(struct qf_arena *, const char *folder, struct manifest *);

#endif
