/* What another user of the machine can reach: sockets of the apps, secrets, uploads, logs. The apps take
 * REMOTE_USER and the like from whoever speaks to their socket, so that only nginx may. */
#include "tests/http/person.h"
#include "tests/http/workers.h"

#include <errno.h>
#include <glob.h>
#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

static glob_t found(const char *pattern)
{
    char path[400];
    glob_t g;
    snprintf(path, sizeof path, "%s/%s", getenv("QIFU_STATE"), pattern);
    if (glob(path, 0, NULL, &g) || g.gl_pathc == 0) fail_msg("nothing is %s", path);
    return g;
}

/* None of these bits is set. */
static void is_shut(const char *pattern, mode_t bits)
{
    struct stat st;
    glob_t g = found(pattern);
    for (size_t i = 0; i < g.gl_pathc; i++) {
        if (stat(g.gl_pathv[i], &st)) fail_msg("%s", g.gl_pathv[i]);
        if (st.st_mode & bits) fail_msg("%s has mode %o", g.gl_pathv[i], (unsigned)st.st_mode & 07777u);
    }
    globfree(&g);
}

static void modes_let_nobody_else_in(void **state)
{
    (void)state;
    is_shut("run/app", 0007);
    is_shut("run/app/*.sock", 0007);
    is_shut("secrets", 0007);
    is_shut("secrets/*", 0077);
    is_shut("files", 0077);
    is_shut("log", 0007);
    is_shut("nginx/cache", 0077);
    is_shut("qifu.hdf", 0022);
}

/* --- really, as nobody --- */

static int connect_to(const char *path)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    int s = socket(AF_UNIX, SOCK_STREAM, 0);
    snprintf(to.sun_path, sizeof to.sun_path, "%s", path);
    int rc = connect(s, (struct sockaddr *)&to, sizeof to) ? errno : 0;
    close(s);
    return rc;
}

/* Runs as nobody; 0 when everything that matches is out of reach. */
static int nobody_reaches(const glob_t *g, bool sockets)
{
    const struct passwd *nobody = getpwnam("nobody");
    if (setgroups(0, NULL) || setgid(nobody->pw_gid) || setuid(nobody->pw_uid)) return 2;
    for (size_t i = 0; i < g->gl_pathc; i++) {
        int reached = sockets ? connect_to(g->gl_pathv[i]) : access(g->gl_pathv[i], R_OK) ? errno : 0;
        if (reached != EACCES) return 1;
    }
    return 0;
}

static void out_of_reach(const char *pattern, bool sockets)
{
    int status;
    glob_t g = found(pattern);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) _exit(nobody_reaches(&g, sockets));
    if (waitpid(child, &status, 0) != child) fail_msg("fork");
    globfree(&g);
    if (!WIFEXITED(status) || WEXITSTATUS(status)) fail_msg("nobody reaches %s", pattern);
}

static void nobody_speaks_to_an_app(void **state)
{
    (void)state;
    out_of_reach("run/app/*.sock", true);
}

static void nobody_reads_what_is_not_theirs(void **state)
{
    (void)state;
    out_of_reach("secrets/*", false);
    out_of_reach("log/*.log", false);
    out_of_reach("files/*", false);
}

/* --- the workers --- */

static long user_of(long pid)
{
    char path[60], line[200];
    long user = -1;
    snprintf(path, sizeof path, "/proc/%ld/status", pid);
    FILE *f = fopen(path, "r");
    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "Uid: %ld", &user) == 1) break;
    if (f) fclose(f);
    return user;
}

static void no_secret_is_in_an_environment(long pid)
{
    char path[60], words[65536];
    snprintf(path, sizeof path, "/proc/%ld/environ", pid);
    FILE *f = fopen(path, "r");
    size_t len = f ? fread(words, 1, sizeof words - 1, f) : 0;
    if (f) fclose(f);
    for (size_t i = 0; i < len; i++)
        if (!words[i]) words[i] = '\n';
    words[len] = 0;
    if (strstr(words, getenv("QIFU_PASSWORD")) || strcasestr(words, "\nMYSQL_PWD"))
        fail_msg("a secret stands in %s", path);
}

static void workers_are_not_the_administrator(void **state)
{
    static const char *const apps[] = {"portal", "enterprise", "sp", "window",
                                       "dispatch", "complaints"};
    (void)state;
    for (size_t i = 0; i < sizeof apps / sizeof *apps; i++) {
        char *all = workers_alive(apps[i]), *rest = all;
        for (char *word; (word = strsep(&rest, " "));) {
            long pid = strtol(word, NULL, 10);
            if (pid == 0) continue;
            if (user_of(pid) == 0) fail_msg("%s runs as root", apps[i]);
            no_secret_is_in_an_environment(pid);
        }
        free(all);
    }
}

int main(void)
{
    struct CMUnitTest tests[4] = {cmocka_unit_test(modes_let_nobody_else_in)};
    size_t n = 1;
    /* Only the administrator can become somebody else. */
    if (geteuid() == 0) {
        tests[n++] = (struct CMUnitTest)cmocka_unit_test(nobody_speaks_to_an_app);
        tests[n++] = (struct CMUnitTest)cmocka_unit_test(nobody_reads_what_is_not_theirs);
        tests[n++] = (struct CMUnitTest)cmocka_unit_test(workers_are_not_the_administrator);
    }
    return _cmocka_run_group_tests("sockets", tests, n, NULL, NULL);
}
