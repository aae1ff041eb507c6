#include "qifuctl/copy.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "qifuctl/files.h"

enum { PIECE = 256 * 1024 };

static qf_err *make_folder_of(struct qf_arena *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    return folder_make(a, qf_dupn(a, path, (size_t)(slash - path)), 0770);
}

static qf_err *pour(int in, int out, const char *path)
{
    static char piece[PIECE];
    for (ssize_t n; (n = read(in, piece, sizeof piece)) != 0;) {
        if (n < 0) return qf_system_error("%s: %s", path, strerror(errno));
        for (ssize_t done = 0, w; done < n; done += w)
            if ((w = write(out, piece + done, (size_t)(n - done))) < 0)
                return qf_system_error("%s: %s", path, strerror(errno));
    }
    return fsync(out) < 0 ? qf_system_error("%s: %s", path, strerror(errno)) : NULL;
}

qf_err *copy_file(struct qf_arena *a, const char *from, const char *to)
{
    const char *beside = qf_fmt(a, "%s.new", to);
    QF_TRY(make_folder_of(a, to));
    int in = open(from, O_RDONLY | O_CLOEXEC);
    if (in < 0) return qf_system_error("%s: %s", from, strerror(errno));
    int out = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0660);
    qf_err *err = out < 0 ? qf_system_error("%s: %s", beside, strerror(errno))
                          : pour(in, out, beside);
    close(in);
    if (out >= 0) close(out);
    if (!err && rename(beside, to) < 0)
        err = qf_system_error("%s: %s", to, strerror(errno));
    return err;
}

qf_err *copy_or_link(struct qf_arena *a, const char *from, const char *to)
{
    QF_TRY(make_folder_of(a, to));
    if (link(from, to) == 0 || errno == EEXIST) return NULL;
    /* Another file system, or one that knows no links; or it was removed meanwhile. */
    return copy_file(a, from, to);
}
