/* doctor: what lies on this machine. */
#include <errno.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "lib/web/view_check.h"
#include "qifuctl/doctor.h"
#include "qifuctl/files.h"
#include "qifuctl/spawn.h"

enum { KEY_DIGITS = 64, MIB = 1024 * 1024 };

/* The reader has refused unknown keys and wrong values already. */
qf_err *doctor_config(struct doctor *d)
{
    const char *url = ctl_conf(d->ctl, "Site.base_url");
    if (qf_conf_int(d->ctl->conf, "Site.developer"))
        doctor_warn(d, "set Site.developer = 0 before the public comes",
                    "Site.developer is 1: error pages show the way of an error");
    else if (!qf_starts(url, "https://") && !strstr(url, "127.0.0.1"))
        doctor_warn(d, "give the site its certificate and an https address",
                    "Site.base_url %s is not encrypted", url);
    else
        doctor_ok(d, "every key is known; %s, profile %s", url,
                  ctl_conf(d->ctl, "Site.profile"));
    return NULL;
}

static const char *const users[] = {"portal", "enterprise", "sp", "window", "dispatch",
                                    "complaints", "ddl", "jobs", "backup"};
enum { USERS = sizeof users / sizeof *users };

qf_err *doctor_secrets(struct doctor *d)
{
    char secret[256];
    unsigned char key[KEY_DIGITS / 2];
    int seen = 0, before = d->failures;
    QF_TRY(qf_secret_read(ctl_conf(d->ctl, "Secrets.key_file"), secret, sizeof secret));
    if (strlen(secret) != KEY_DIGITS || !qf_unhex(secret, key, sizeof key))
        doctor_fail(d, "od -An -N32 -tx1 /dev/urandom | tr -d ' \\n' makes one",
                    "%s does not hold 64 hexadecimal digits",
                    ctl_conf(d->ctl, "Secrets.key_file"));
    for (int i = 0; i < USERS; i++) {
        const char *file = qf_conf_user(d->ctl->conf, users[i], "password_file");
        if (!file) continue;
        qf_err *err = qf_secret_read(file, secret, sizeof secret);
        if (err) doctor_fail(d, "chmod 600, and chown to who uses it", "%s", err->words);
        else seen++;
    }
    explicit_bzero(secret, sizeof secret);
    if (d->failures == before)
        doctor_ok(d, "the key and %d passwords are readable to their owner only", seen);
    return NULL;
}

static bool look_folder(struct doctor *d, const char *key, int mode)
{
    const char *path = ctl_conf(d->ctl, key);
    struct stat st;
    if (qf_empty(path)) return true;
    if (stat(path, &st) < 0 || !S_ISDIR(st.st_mode))
        doctor_fail(d, "make the folder, or mend the key", "%s: %s is not a folder", key,
                    path);
    else if (access(path, mode) < 0)
        doctor_fail(d, "chown it to the user of the programs", "%s: %s: %s", key, path,
                    strerror(errno));
    else
        return true;
    return false;
}

/* Where every app is a user of its own, they share uploads by the group of the folder. */
static bool look_sharing(struct doctor *d)
{
    const char *path = ctl_conf(d->ctl, "Paths.files");
    struct stat st;
    if (qf_conf_user(d->ctl->conf, "portal", "password_file") || stat(path, &st) < 0 ||
        (st.st_mode & 02070) == 02070)
        return true;
    doctor_fail(d, "chgrp qifu and chmod 2770: it is shared by the users of the apps",
                "Paths.files: %s has mode %04o", path, (unsigned)st.st_mode & 07777);
    return false;
}

qf_err *doctor_folders(struct doctor *d)
{
    bool good = look_folder(d, "Paths.templates", R_OK | X_OK);
    good = look_folder(d, "Paths.sql", R_OK | X_OK) && good;
    good = look_folder(d, "Paths.files", R_OK | W_OK | X_OK) && good;
    good = look_folder(d, "Paths.version", R_OK | W_OK | X_OK) && good;
    good = look_sharing(d) && good;
    if (good) doctor_ok(d, "all there");
    return NULL;
}

/* --- templates --- */

struct templates { struct doctor *doctor; const char *folder; int good; };

static bool is_page(const char *path)
{
    return qf_ends(path, ".cs") && strchr(path, '/') && !qf_starts(path, "layout/") &&
           !qf_starts(path, "macros/") && !qf_starts(path, "static/") &&
           !qf_starts(path, "mail/");
}

static qf_err *parse_one(const char *path, void *arg)
{
    struct templates *t = arg;
    if (!is_page(path)) return NULL;
    qf_err *err = qf_view_check(t->folder, "layout/base.cs", path);
    if (err) doctor_fail(t->doctor, "mend the template", "%s", err->words);
    else t->good++;
    return NULL;
}

qf_err *doctor_templates(struct doctor *d)
{
    struct templates t = {d, ctl_conf(d->ctl, "Paths.templates"), 0};
    QF_TRY(folder_walk(d->arena, t.folder, parse_one, &t));
    doctor_ok(d, "%d pages parse", t.good);
    return NULL;
}

/* --- room, fonts --- */

static void look_room(struct doctor *d, const char *what, const char *path)
{
    struct statvfs fs;
    if (statvfs(path, &fs) < 0) {
        doctor_warn(d, "look whether the path is right", "%s: %s", path, strerror(errno));
        return;
    }
    /* As df counts: what is kept for root is neither used nor free. */
    uint64_t room = (uint64_t)fs.f_bavail * fs.f_frsize,
             all = room + (uint64_t)(fs.f_blocks - fs.f_bfree) * fs.f_frsize;
    const char *words = qf_show_size(d->arena, room);
    if (room < 512ULL * MIB || room < all / 10)
        doctor_fail(d, "make room now: uploads stop when nine tenths are used, "
                       "commits fail when nothing is left",
                    "%s: %s left", what, words);
    else if (room < all / 20 * 3)
        doctor_warn(d, "make room, or enlarge the disk; uploads stop at nine tenths",
                    "%s: %s left, less than 15 %%", what, words);
    else
        doctor_ok(d, "%s: %s left", what, words);
}

qf_err *doctor_disk(struct doctor *d)
{
    char *folder = qf_dup(d->arena, ctl_conf(d->ctl, "Db.socket"));
    char *slash = strrchr(folder, '/');
    if (slash && slash != folder) *slash = '\0';
    look_room(d, "uploads", ctl_conf(d->ctl, "Paths.files"));
    look_room(d, "database", folder);
    return NULL;
}

qf_err *doctor_fonts(struct doctor *d)
{
    const char *const argv[] = {"fc-list", ":lang=zh-cn", "family", NULL};
    char *text = NULL;
    qf_err *err = spawn_read(d->arena, argv, &text);
    if (err || !strstr(text, "CJK"))
        doctor_warn(
            d, "apt-get install fonts-noto-cjk fontconfig",
            "no Noto CJK font: contracts and certificates in PDF would lack characters");
    else
        doctor_ok(d, "a Chinese font for documents is installed");
    return NULL;
}
