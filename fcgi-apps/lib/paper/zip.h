/* A zip archive in memory, for the documents that are one. Names are ASCII; at most 16 entries, which
 * stand in the order of the calls. */
#ifndef QF_PAPER_ZIP_H
#define QF_PAPER_ZIP_H

#include "lib/core/clock.h"
#include "lib/core/err.h"
#include "lib/core/str.h"

enum { QF_ZIP_ENTRIES = 16 };

struct qf_zip {
    struct qf_sb out;
    qf_time made_at;                    /* of every entry */
    struct qf_zip_entry {
        const char *name;
        unsigned crc, packed, size, at;
    } entries[QF_ZIP_ENTRIES];
    int count;
};

struct qf_zip qf_zip_in(struct qf_arena *, qf_time made_at);
/* Add one, compressed. Errors: system. */
qf_err *qf_zip_add(struct qf_zip *, const char *name, const char *text, size_t len);
/* Write the directory; the bytes are out.text, out.len. Errors: system. */
qf_err *qf_zip_end(struct qf_zip *);

#endif
