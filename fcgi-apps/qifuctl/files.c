#include "qifuctl/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/core/str.h"

enum { TEXT_MAX = 64 * 1024 * 1024, PIECE = 128 * 1024 };

static qf_err *read_all(int fd, const char *path, char *out, size_t size)
{
    for (size_t got = 0; got < size;) {
        ssize_t n = read(fd, out + got, size - got);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0)
            return qf_system_error("%s: %s", path, n ? strerror(errno) : "cut short");
        got += (size_t)n;
    }
    return NULL;
}

qf_err *file_read(struct qf_arena *a, const char *path, char **text, size_t *len)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return qf_system_error("%s: %s", path, strerror(errno));
    qf_err *err = NULL;
    if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || st.st_size > TEXT_MAX)
        err = qf_system_error("%s is not a file of at most 64 MiB", path);
    if (!err) {
        *len = (size_t)st.st_size;
        *text = qf_alloc(a, *len + 1);
        err = read_all(fd, path, *text, *len);
    }
    close(fd);
    return err;
}

static qf_err *write_all(int fd, const char *path, const char *text, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, text, len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return qf_system_error("%s: %s", path, strerror(errno));
        text += n;
        len -= (size_t)n;
    }
    if (fsync(fd) < 0) return qf_system_error("%s: %s", path, strerror(errno));
    return NULL;
}

qf_err *file_write(const char *path, const char *text, size_t len, unsigned mode)
{
    char beside[4096];
    if (snprintf(beside, sizeof beside, "%s.new", path) >= (int)sizeof beside)
        return qf_system_error("%s: path too long", path);
    unlink(beside);
    int fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)mode);
    if (fd < 0) return qf_system_error("%s: %s", beside, strerror(errno));
    qf_err *err = write_all(fd, beside, text, len);
    close(fd);
    if (!err && rename(beside, path) < 0)
        err = qf_system_error("%s: %s", path, strerror(errno));
    return err;
}

char *sha256_of_text(struct qf_arena *a, const char *text, size_t len)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)text, len);
    return qf_hex(a, hash, sizeof hash);
}

qf_err *sha256_of_file(struct qf_arena *a, const char *path, char **hex, uint64_t *size)
{
    static unsigned char piece[PIECE];
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_state state;
    ssize_t n;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return qf_system_error("%s: %s", path, strerror(errno));
    crypto_hash_sha256_init(&state);
    for (*size = 0; (n = read(fd, piece, sizeof piece)) > 0; *size += (uint64_t)n)
        crypto_hash_sha256_update(&state, piece, (size_t)n);
    close(fd);
    if (n < 0) return qf_system_error("%s: %s", path, strerror(errno));
    crypto_hash_sha256_final(&state, hash);
    *hex = qf_hex(a, hash, sizeof hash);
    return NULL;
}

static void add_name(struct qf_arena *a, struct names *names, const char *name)
{
    if ((names->count & (names->count - 1)) == 0) {
        char **items = qf_calloc(a, names->count ? names->count * 2 : 1, sizeof *items);
        if (names->count) memcpy(items, names->items, names->count * sizeof *items);
        names->items = items;
    }
    names->items[names->count++] = qf_dup(a, name);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

qf_err *folder_names(struct qf_arena *a, const char *path, const char *suffix,
                     struct names *names)
{
    *names = (struct names){0};
    DIR *dir = opendir(path);
    if (!dir && errno == ENOENT) return NULL;
    if (!dir) return qf_system_error("%s: %s", path, strerror(errno));
    for (struct dirent *e; (e = readdir(dir));)
        if (e->d_name[0] != '.' && qf_ends(e->d_name, suffix))
            add_name(a, names, e->d_name);
    closedir(dir);
    if (names->count) qsort(names->items, names->count, sizeof *names->items, by_bytes);
    return NULL;
}

qf_err *folder_make(struct qf_arena *a, const char *path, unsigned mode)
{
    char *copy = qf_dup(a, path);
    for (char *slash = strchr(copy + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(copy, (mode_t)mode) < 0 && errno != EEXIST)
            return qf_system_error("%s: %s", copy, strerror(errno));
        *slash = '/';
    }
    if (mkdir(copy, (mode_t)mode) < 0 && errno != EEXIST)
        return qf_system_error("%s: %s", copy, strerror(errno));
    return NULL;
}

struct walk {
    struct qf_arena *arena;
    const char *root;
    qf_err *(*fn)(const char *path, void *arg);
    void *arg;
};

static qf_err *walk_into(const struct walk *w, const char *below)
{
    struct names names;
    QF_TRY(folder_names(w->arena, qf_fmt(w->arena, "%s/%s", w->root, below), "", &names));
    for (size_t i = 0; i < names.count; i++) {
        struct stat st;
        const char *path = *below ? qf_fmt(w->arena, "%s/%s", below, names.items[i])
                                  : names.items[i];
        const char *full = qf_fmt(w->arena, "%s/%s", w->root, path);
        if (lstat(full, &st) < 0) return qf_system_error("%s: %s", full, strerror(errno));
        if (S_ISDIR(st.st_mode)) QF_TRY(walk_into(w, path));
        else if (S_ISREG(st.st_mode)) QF_TRY(w->fn(path, w->arg));
    }
    return NULL;
}

qf_err *folder_walk(struct qf_arena *a, const char *root,
                    qf_err *(*fn)(const char *path, void *arg), void *arg)
{
    struct walk w = {a, root, fn, arg};
    return walk_into(&w, "");
}
