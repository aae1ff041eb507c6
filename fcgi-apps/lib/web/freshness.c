#include "lib/web/freshness.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "lib/core/log.h"

/* Old versions are removed at a later change: nginx may be reading the link just now. */
enum { NAME = 16, KEPT_SECONDS = 60 };

static const char now[] = "now";

static void complain(const char *folder, const char *doing)
{
    qf_log(QF_LOG_ERROR, "no new version for the cache", "doing", doing, "folder", folder,
           "error", strerror(errno), NULL);
}

static void random_name(char name[NAME + 1])
{
    unsigned char bytes[NAME / 2];
    randombytes_buf(bytes, sizeof bytes);
    sodium_bin2hex(name, NAME + 1, bytes, sizeof bytes);
}

static void remove_old(int folder)
{
    char current[NAME + 2] = "";
    struct dirent *entry;
    struct stat st;
    int again = dup(folder);
    DIR *d = again < 0 ? NULL : fdopendir(again);
    ssize_t len = readlinkat(folder, now, current, sizeof current - 1);
    current[len > 0 ? len : 0] = '\0';
    if (d) rewinddir(d);
    while (d && (entry = readdir(d)) != NULL) {
        const char *name = entry->d_name;
        if (strlen(name) != NAME || !strcmp(name, current)) continue;
        if (fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
            st.st_mtime < time(NULL) - KEPT_SECONDS)
            unlinkat(folder, name, AT_REMOVEDIR);
    }
    if (d) closedir(d);
    else if (again >= 0) close(again);
}

/* The link is replaced at once: nginx finds the old version or the new one. */
static const char *turn(int folder)
{
    char name[NAME + 1], beside[NAME + 6];
    random_name(name);
    snprintf(beside, sizeof beside, "%s.link", name);
    if (mkdirat(folder, name, 0770) < 0) return "make a folder";
    if (symlinkat(name, folder, beside) < 0) return "make a link";
    if (renameat(folder, beside, folder, now) == 0) return NULL;
    unlinkat(folder, beside, 0);
    return "put the link in its place";
}

void qf_freshness_renew(const char *folder)
{
    if (*folder == '\0') return;
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) remove_old(fd);
    const char *failed = fd < 0 ? "open the folder" : turn(fd);
    if (failed) complain(folder, failed);
    if (fd >= 0) close(fd);
}

void qf_freshness_begin(const char *folder)
{
    char path[1024];
    struct stat st;
    snprintf(path, sizeof path, "%s/%s", folder, now);
    if (*folder && stat(path, &st) < 0) qf_freshness_renew(folder);
}
