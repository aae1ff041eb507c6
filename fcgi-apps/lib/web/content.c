#include "lib/web/content.h"

#include <errno.h>
#include <unistd.h>

#include "lib/core/banned.h"

bool qf_content_read(const struct qf_content *c, uint64_t at, void *out, size_t len)
{
    for (size_t done = 0; done < len;) {
        ssize_t n = pread(c->fd, (char *)out + done, len - done, (off_t)(at + done));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += (size_t)n;
    }
    return true;
}
