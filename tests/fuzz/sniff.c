/* What a file is, by its extension (the first byte chooses it) and its content. */
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"

#include "lib/web/picture.h"
#include "lib/web/sniff.h"
#include "lib/web/upload.h"

static const char *const names[] = {"a.zip",  "a.7z",  "a.rar",  "a.txt", "a.doc",
                                    "a.docx", "a.xls", "a.xlsx", "a.ppt", "a.pptx",
                                    "a.pdf",  "a.jpg", "a.jpeg", "a.png", "a.webp"};
enum { NAMES = sizeof names / sizeof *names };

static void check_taken(const struct qf_file_type *t, const struct qf_content *c,
                        const struct qf_plaintext *text)
{
    struct qf_picture p;
    const char *media = qf_file_type_media(t);
    if (qf_starts(media, "image/")) {
        HOLDS(qf_picture_read(c, &p) && qf_eq(p.type, media));
        HOLDS((uint64_t)p.width * p.height <= 40000000);
    }
    if (qf_file_type_is_text(t)) HOLDS(qf_plaintext_ok(text));
}

static void fuzz(const char *text, size_t len)
{
    const char *refused = NULL;
    if (len < 1) return;
    const struct qf_file_type *t =
        qf_file_type_of(names[(unsigned char)text[0] % NAMES], QF_FILE_KINDS - 1);
    struct qf_content c = {memfd_create("fuzz", 0), len - 1};
    struct qf_plaintext plain = {0};
    HOLDS(t && !qf_sniff_open());
    if (c.fd < 0 || write(c.fd, text + 1, len - 1) != (ssize_t)len - 1) abort();
    qf_plaintext_add(&plain, text + 1, len - 1);
    HOLDS(!qf_sniff(arena, t, &c, &plain, &refused));
    if (refused)
        HOLDS(*refused && qf_utf8_ok(refused, strlen(refused)));
    else
        check_taken(t, &c, &plain);
    close(c.fd);
}
