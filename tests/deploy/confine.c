/* confine UID GID FAMILIES NUMBERS -- PROGRAM ARGUMENT...
 *
 * Starts a program as a unit of systemd would, on a machine where systemd is not the first process: in a
 * user namespace of its own that knows only root and this user (PrivateUsers), without capabilities, with no
 * way to get new ones, and behind a filter of system calls:
 *
 *   SystemCallFilter         the file NUMBERS lists the calls that are allowed, one number a line;
 *                            every other one is EPERM (SystemCallErrorNumber)
 *   RestrictAddressFamilies  FAMILIES is "unix" or "inet" (unix, too); another one is EAFNOSUPPORT
 *   MemoryDenyWriteExecute   no memory that may be written and executed
 *   RestrictSUIDSGID         no file with these bits
 *
 * What is a matter of mounts and of the network is done by start-unit before. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CODE_MAX = 4096, CAPABILITIES = 64 };

static struct sock_filter code[CODE_MAX];
static unsigned short length;

static void fail(const char *doing)
{
    fprintf(stderr, "confine: %s: %s\n", doing, strerror(errno));
    exit(126);
}

/* --- the filter --- */

static void add(unsigned what, unsigned k, unsigned char yes, unsigned char no)
{
    if (length == CODE_MAX) abort();
    code[length++] = (struct sock_filter){(unsigned short)what, yes, no, k};
}

static void load_number(void)
{
    add(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr), 0, 0);
}

static void answer(unsigned what)
{
    add(BPF_RET | BPF_K, what, 0, 0);
}

/* When the call is nr and its argument has a bit of mask (all of them, when all is set): EPERM. */
static void refuse_bits(unsigned nr, unsigned argument, unsigned mask, int all)
{
    load_number();
    add(BPF_JMP | BPF_JEQ | BPF_K, nr, 0, 4);
    add(BPF_LD | BPF_W | BPF_ABS, (unsigned)offsetof(struct seccomp_data, args) + 8 * argument, 0, 0);
    add(BPF_ALU | BPF_AND | BPF_K, mask, 0, 0);
    if (all) add(BPF_JMP | BPF_JEQ | BPF_K, mask, 0, 1);
    else add(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0);
    answer(SECCOMP_RET_ERRNO | EPERM);
}

static void only_families(int inet)
{
    load_number();
    add(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, inet ? 5 : 3);
    add(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args), 0, 0);
    add(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, inet ? 3 : 1, 0);
    if (inet) add(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 2, 0);
    if (inet) add(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 1, 0);
    answer(SECCOMP_RET_ERRNO | EAFNOSUPPORT);
}

static void only_numbers(const char *path)
{
    FILE *f = fopen(path, "re");
    char line[32];
    if (!f) fail(path);
    load_number();
    while (fgets(line, sizeof line, f)) {
        add(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)strtoul(line, NULL, 10), 0, 1);
        answer(SECCOMP_RET_ALLOW);
    }
    fclose(f);
    answer(SECCOMP_RET_ERRNO | EPERM);
}

static void filter_make(int inet, const char *numbers)
{
    unsigned suid = S_ISUID | S_ISGID;
    refuse_bits(SYS_mmap, 2, PROT_WRITE | PROT_EXEC, 1);
    refuse_bits(SYS_mprotect, 2, PROT_EXEC, 0);
    refuse_bits(SYS_pkey_mprotect, 2, PROT_EXEC, 0);
    refuse_bits(SYS_shmat, 2, SHM_EXEC, 0);
#ifdef SYS_chmod
    refuse_bits(SYS_chmod, 1, suid, 0);
    refuse_bits(SYS_mkdir, 1, suid, 0);
#endif
    refuse_bits(SYS_fchmod, 1, suid, 0);
    refuse_bits(SYS_fchmodat, 2, suid, 0);
    refuse_bits(SYS_mkdirat, 2, suid, 0);
    only_families(inet);
    only_numbers(numbers);
}

/* --- the user --- */

static void write_text(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0 || write(fd, text, strlen(text)) < 0) fail(path);
    close(fd);
}

/* Root and this user are themselves, everybody else is nobody. */
static void write_maps(pid_t pid, unsigned uid, unsigned gid)
{
    char path[64], text[64];
    snprintf(path, sizeof path, "/proc/%d/uid_map", (int)pid);
    snprintf(text, sizeof text, "0 0 1\n%u %u 1\n", uid, uid);
    write_text(path, text);
    snprintf(path, sizeof path, "/proc/%d/gid_map", (int)pid);
    snprintf(text, sizeof text, "0 0 1\n%u %u 1\n", gid, gid);
    write_text(path, text);
}

/* A child that stays outside of the new namespace writes what it may not write itself. */
static void own_namespace(unsigned uid, unsigned gid)
{
    pid_t us = getpid(), child;
    int ends[2], status;
    char byte;
    if (pipe2(ends, O_CLOEXEC) < 0) fail("pipe");
    if ((child = fork()) < 0) fail("fork");
    if (child == 0) {
        close(ends[1]);
        if (read(ends[0], &byte, 1) != 1) _exit(1);
        write_maps(us, uid, gid);
        _exit(0);
    }
    if (unshare(CLONE_NEWUSER) < 0) fail("a user namespace");
    if (write(ends[1], "x", 1) != 1 || waitpid(child, &status, 0) != child || status != 0)
        fail("the map of users");
    close(ends[0]);
    close(ends[1]);
}

static void become(unsigned uid, unsigned gid)
{
    for (int i = 0; i < CAPABILITIES; i++) prctl(PR_CAPBSET_DROP, i, 0, 0, 0);
    if (setresgid(gid, gid, gid) < 0 || setresuid(uid, uid, uid) < 0) fail("become the user");
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) fail("no new privileges");
}

int main(int argc, char **argv)
{
    if (argc < 7 || strcmp(argv[5], "--") != 0) {
        fprintf(stderr, "usage: confine UID GID unix|inet NUMBERS -- PROGRAM ARGUMENT...\n");
        return 2;
    }
    unsigned uid = (unsigned)atol(argv[1]), gid = (unsigned)atol(argv[2]);
    filter_make(strcmp(argv[3], "inet") == 0, argv[4]);
    if (setgroups(0, NULL) < 0) fail("no other groups");
    own_namespace(uid, gid);
    become(uid, gid);
    struct sock_fprog program = {.len = length, .filter = code};
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) < 0) fail("the filter");
    execvp(argv[6], argv + 6);
    fail(argv[6]);
}
