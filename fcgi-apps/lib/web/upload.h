/* Files that come with a form.
 *
 * A file streams to a temporary file beside its final place, is hashed on the way
 * (SHA-256), sniffed (libmagic on the content, and the extension: both must agree),
 * limited, synced, and renamed to its content's name: <files>/ab/cd/<sha256>. Only then
 * may a row in `attachment` speak of it (faults.md 4.1). A file that is refused leaves
 * nothing behind; the form keeps the others.
 */
#ifndef QF_WEB_UPLOAD_H
#define QF_WEB_UPLOAD_H

#include <stdint.h>

#include "lib/web/multipart.h"

/* A kind of file that a field may take. */
enum qf_file_kind {
    QF_FILE_DOCUMENT = 1, /* zip 7z rar txt doc docx xls xlsx ppt pptx pdf (003 §3) */
    QF_FILE_PICTURE = 2,  /* jpg jpeg png webp, at most 40 megapixels by its header */
    QF_FILE_PDF = 4,      /* pdf alone: papers as they were scanned, with QF_FILE_PICTURE */
    QF_FILE_KINDS = 8,    /* sets of them */
};

struct qf_upload {
    const char *field, *name,
        *type; /* name as the user's, tidied; type is what was sniffed */
    unsigned char sha256[32];
    uint64_t size;
    const char *refused; /* sentence for the field, or NULL when it is stored */
};

struct qf_uploads {
    struct qf_arena *arena;
    const char *folder; /* Paths.files */
    uint64_t max_bytes; /* each */
    unsigned full_percent; /* none is taken while the disk is fuller; 0: it is not asked */
    /* Which kinds a field takes (bits of qf_file_kind), 0: no such file field -> 400. */
    unsigned (*kinds)(void *arg, const char *field);
    /* Asked once, before the first file touches the disk: *words is why none is taken (the end of
     * a sentence behind the name of each), NULL when they are welcome. May be NULL: all are. */
    qf_err *(*welcome)(void *arg, const char **words);
    const char *unwelcome; /* what it said */
    void *arg;
    struct qf_upload *items;
    size_t count;
    void *current; /* the one that is being written */
};

/* A sink for qf_multipart_new that stores files into u->items. At most 20 files a
 * request. Temporary files of an aborted request are removed at the arena's reset.
 * Errors: system (disk full is 507 with words for the page). */
struct qf_sink qf_upload_sink(struct qf_uploads *);

/* Path of a stored content below the folder ("ab/cd/<hex>"). */
char *qf_upload_path(struct qf_arena *, const unsigned char sha256[32]);

/* Extensions of the kinds as for an accept attribute (".pdf,.docx"), and as a sentence.
 */
const char *qf_upload_accept(unsigned kinds);
const char *qf_upload_words(unsigned kinds);

#endif
