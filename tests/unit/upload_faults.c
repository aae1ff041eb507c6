/* When the disk fails in the middle of an upload, the visitor is told and nothing stays
 * behind; and what is reported as stored was on the disk before (faults plan 4.1 rule 2,
 * F8). */
#include "store.h"

/* The calls that touch the disk go through here (ld --wrap), are noted, and fail when
 * asked to. */
static struct qf_sb calls;
static const char *failing;
static int failure;

static bool fails(const char *call)
{
    if (!calls.arena) calls = qf_sb_in(arena);
    qf_sb_addf(&calls, "%s ", call);
    if (!failing || strcmp(failing, call) != 0) return false;
    errno = failure;
    return true;
}

ssize_t __real_write(int fd, const void *bytes, size_t len);
ssize_t __wrap_write(int fd, const void *bytes, size_t len);
int __real_fsync(int fd);
int __wrap_fsync(int fd);
int __real_mkdirat(int folder, const char *path, mode_t mode);
int __wrap_mkdirat(int folder, const char *path, mode_t mode);
int __real_renameat(int from, const char *old, int to, const char *new);
int __wrap_renameat(int from, const char *old, int to, const char *new);
int __real_openat(int folder, const char *path, int flags, mode_t mode);
int __wrap_openat(int folder, const char *path, int flags, mode_t mode);

/* Interrupted once, then only half is taken: both are usual. */
ssize_t __wrap_write(int fd, const void *bytes, size_t len)
{
    static bool interrupt;
    if (fd <= 2) return __real_write(fd, bytes, len);
    if (fails("write")) return -1;
    interrupt = !interrupt;
    if (!interrupt) return __real_write(fd, bytes, (len + 1) / 2);
    errno = EINTR;
    return -1;
}

int __wrap_fsync(int fd)
{
    struct stat st;
    fstat(fd, &st);
    return fails(S_ISDIR(st.st_mode) ? "syncdir" : "sync") ? -1 : __real_fsync(fd);
}

int __wrap_mkdirat(int folder_fd, const char *path, mode_t mode)
{
    return fails("mkdir") ? -1 : __real_mkdirat(folder_fd, path, mode);
}

int __wrap_renameat(int from, const char *old, int to, const char *new)
{
    return fails("rename") ? -1 : __real_renameat(from, old, to, new);
}

int __wrap_openat(int folder_fd, const char *path, int flags, mode_t mode)
{
    return fails(flags & O_CREAT ? "create" : "open")
               ? -1
               : __real_openat(folder_fd, path, flags, mode);
}

static qf_err *upload_failing(const char *call, int error, const char *text)
{
    store_request(MB);
    failing = call;
    failure = error;
    qf_err *e = store_try("doc", "a.txt", (struct sample){text, strlen(text)});
    failing = NULL;
    return e;
}

static void a_full_disk_is_507_and_leaves_nothing(void **state)
{
    (void)state;
    static const char *const steps[] = {"create", "write", "sync", "mkdir", "syncdir"};
    int files = store_files(folder);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        qf_err *e = upload_failing(steps[i], i % 2 ? EDQUOT : ENOSPC, "full disk");
        assert_true(qf_err_is_status(e, 507));
        assert_true(qf_err_is(e, QF_ERR_STATE));
        assert_non_null(strstr(e->words, "存储空间不足"));
        assert_int_equal(store_files(folder), files);
    }
    assert_true(
        qf_err_is_status(upload_failing("rename", ENOSPC, "no room for a name"), 507));
    assert_int_equal(store_files(folder), files);
    assert_null(upload_failing("", 0, "room again"));
    assert_int_equal(store_files(folder), files + 1);
}

static void a_broken_disk_is_an_error_of_the_system(void **state)
{
    (void)state;
    static const char *const steps[] = {"create", "write", "sync", "syncdir", "rename"};
    int files = store_files(folder);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        qf_err *e = upload_failing(steps[i], EIO, "broken disk");
        assert_true(qf_err_is(e, QF_ERR_SYSTEM) && qf_err_is_status(e, 500));
        assert_int_equal(store_files(folder), files);
    }
}

static void a_missing_folder_is_an_error_of_the_system(void **state)
{
    (void)state;
    store_request(MB);
    uploads.folder = "/nowhere/at/all";
    assert_true(unit_refused(store_try("doc", "a.txt", SAMPLE("x")), 500));
}

static void what_is_reported_was_on_the_disk_before(void **state)
{
    (void)state;
    upload_failing("", 0, "makes the folder tmp");
    calls = qf_sb_in(arena);
    assert_null(upload_failing("", 0, "the order of things"));
    const char *file = strstr(calls.text, "write sync ");
    const char *name = strstr(calls.text, "rename ");
    assert_non_null(file);
    assert_non_null(name);
    assert_true(file < name);
    assert_non_null(strstr(name, "syncdir "));
    assert_null(strstr(name, "write"));
    calls = qf_sb_in(arena);
    assert_null(upload_failing("", 0, "the order of things"));
    assert_null(strstr(calls.text, "rename"));
    assert_true(qf_ends(calls.text, "syncdir "));
}

static void no_descriptor_stays_open(void **state)
{
    (void)state;
    store_request(MB);
    int before = store_files("/proc/self/fd");
    for (int i = 0; i < 20; i++) {
        upload_failing(i % 2 ? "write" : "syncdir", EIO, "x");
        assert_null(upload_failing("", 0, "x"));
    }
    store_request(MB);
    assert_int_equal(store_files("/proc/self/fd"), before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_REQUEST(a_full_disk_is_507_and_leaves_nothing),
        WITH_REQUEST(a_broken_disk_is_an_error_of_the_system),
        WITH_REQUEST(a_missing_folder_is_an_error_of_the_system),
        WITH_REQUEST(what_is_reported_was_on_the_disk_before),
        WITH_REQUEST(no_descriptor_stays_open),
    };
    return store_group("upload_faults", tests);
}
