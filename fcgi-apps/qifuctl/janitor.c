#include "qifuctl/janitor.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lib/core/str.h"
#include "model/upkeep.h"
#include "qifuctl/files.h"

enum { DAY = 24 * 3600, HEX = 64, PATH = 4096 };

static const char going[] = ".going";

struct janitor {
    struct qf_db *db;
    const char *folder;
    qf_time before;
    uint64_t removed;
};

bool janitor_content(const char *path, unsigned char sha256[32])
{
    return strlen(path) == HEX + 6 && path[2] == '/' && path[5] == '/' &&
           !strncmp(path, path + 6, 2) && !strncmp(path + 3, path + 8, 2) &&
           qf_unhex(path + 6, sha256, 32);
}

static bool is_old(const struct janitor *w, const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && st.st_mtime < w->before;
}

/* Not over a newer one of the same content. */
static void put_back(const char *aside, const char *full)
{
    if (link(aside, full) == 0 || errno == EEXIST) unlink(aside);
}

/* A janitor died over it: its content comes back, to be looked at the next time. */
static void put_back_left(const char *aside)
{
    char full[PATH];
    snprintf(full, sizeof full, "%.*s", (int)(strlen(aside) - strlen(going)), aside);
    put_back(aside, full);
}

/* An upload of the same content may come between the question to the database and the
 * removal: the file is taken aside first, looked at again there, and put back when it is
 * fresh or spoken of. */
static qf_err *remove_content(struct janitor *w, const char *full,
                              const unsigned char hash[32])
{
    char aside[PATH + sizeof going];
    bool used;
    snprintf(aside, sizeof aside, "%s%s", full, going);
    if (rename(full, aside) < 0) return NULL;
    qf_err *err = upkeep_content_is_used(w->db, hash, &used);
    if (err || used || !is_old(w, aside)) {
        put_back(aside, full);
        return err;
    }
    unlink(aside);
    w->removed++;
    return NULL;
}

static qf_err *visit(const char *path, void *arg)
{
    struct janitor *w = arg;
    unsigned char hash[32];
    char full[PATH];
    bool used = false, content = janitor_content(path, hash);
    if (snprintf(full, sizeof full, "%s/%s", w->folder, path) >= PATH) return NULL;
    if (!is_old(w, full)) return NULL;
    if (qf_ends(path, going)) return put_back_left(full), NULL;
    if (content) QF_TRY(upkeep_content_is_used(w->db, hash, &used));
    if (used) return NULL;
    if (content) return remove_content(w, full, hash);
    /* Left by an upload that was cut off, or by a janitor that died. */
    if (unlink(full) == 0) w->removed++;
    return NULL;
}

qf_err *janitor_files(struct qf_db *db, struct qf_arena *a, const char *folder,
                      uint64_t *removed)
{
    struct janitor w = {db, folder, qf_machine_now() - DAY, 0};
    QF_TRY(folder_walk(a, folder, visit, &w));
    *removed = w.removed;
    return NULL;
}
