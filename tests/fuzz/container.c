/* The readers of ZIP, OLE and picture headers, on a file of any content. */
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"

#include "lib/web/container.h"
#include "lib/web/picture.h"

static void fuzz(const char *text, size_t len)
{
    struct qf_picture p;
    struct qf_content c = {memfd_create("fuzz", 0), len};
    if (c.fd < 0 || write(c.fd, text, len) != (ssize_t)len) abort();
    qf_zip_is_office(&c, "word/");
    if (qf_ole_has(&c, "WordDocument")) HOLDS(memcmp(text, "\xD0\xCF\x11\xE0", 4) == 0);
    if (qf_picture_read(&c, &p)) HOLDS(p.width > 0 && p.height > 0 && p.type);
    close(c.fd);
}
