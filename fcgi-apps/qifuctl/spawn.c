#include "qifuctl/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "qifuctl/files.h"

enum { KEEP = 256 * 1024 };

/* Nothing of our environment but what a program needs to find its own parts. */
static char *const environment[] = {(char[]){"PATH=/usr/sbin:/usr/bin:/sbin:/bin"},
                                    (char[]){"LANG=C.UTF-8"},
                                    (char[]){"TZ=CST-8"}, NULL};

static qf_err *wait_for(pid_t pid, const char *name)
{
    int status;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR) return qf_system_error("%s: %s", name, strerror(errno));
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return NULL;
    if (WIFEXITED(status))
        return qf_system_error("%s left with status %d", name, WEXITSTATUS(status));
    return qf_system_error("%s was ended by signal %d", name, WTERMSIG(status));
}

static qf_err *begin(const char *const argv[], posix_spawn_file_actions_t *actions,
                     pid_t *pid)
{
    union { const char *const *in; char *const *out; } args = {.in = argv};
    int rc = posix_spawnp(pid, argv[0], actions, NULL, args.out, environment);
    posix_spawn_file_actions_destroy(actions);
    return rc ? qf_system_error("%s: %s", argv[0], strerror(rc)) : NULL;
}

static void write_to(posix_spawn_file_actions_t *actions, int fd, const char *path)
{
    if (path)
        posix_spawn_file_actions_addopen(actions, fd, path, O_WRONLY | O_CREAT | O_TRUNC,
                                         0600);
}

static qf_err *run(const char *const argv[], const char *in, const char *out,
                   const char *said)
{
    posix_spawn_file_actions_t actions;
    pid_t pid;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, in ? in : "/dev/null", O_RDONLY, 0);
    write_to(&actions, 1, out);
    write_to(&actions, 2, said);
    QF_TRY(begin(argv, &actions, &pid));
    return wait_for(pid, argv[0]);
}

qf_err *spawn_run(const char *const argv[], const char *in, const char *out)
{
    return run(argv, in, out, NULL);
}

qf_err *spawn_silent(struct qf_arena *a, const char *const argv[], const char *out,
                     const char *said)
{
    char *words = NULL;
    size_t len = 0;
    qf_err *err = run(argv, NULL, out, said);
    qf_err *unread = file_read(a, said, &words, &len);
    if (!unread && len > 0) return qf_system_error("%s: %s", argv[0], words);
    return err ? err : unread;
}

qf_err *spawn_read(struct qf_arena *a, const char *const argv[], char **text)
{
    posix_spawn_file_actions_t actions;
    pid_t pid;
    int ends[2];
    size_t len = 0;
    *text = qf_alloc(a, KEEP);
    if (pipe2(ends, O_CLOEXEC) < 0) return qf_system_error("pipe: %s", strerror(errno));
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    qf_err *err = begin(argv, &actions, &pid);
    close(ends[1]);
    for (ssize_t n; !err && len < KEEP - 1;) {
        n = read(ends[0], *text + len, KEEP - 1 - len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        len += (size_t)n;
    }
    close(ends[0]);
    return err ? err : wait_for(pid, argv[0]);
}
