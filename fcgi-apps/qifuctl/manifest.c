#include "qifuctl/manifest.h"

#include <inttypes.h>

#include "qifuctl/files.h"

enum { HEX = 64 };

qf_err *manifest_add(struct qf_arena *a, struct manifest *m, struct qf_sb *sums,
                     const char *folder, const char *path)
{
    uint64_t size;
    char *hex;
    QF_TRY(sha256_of_file(a, qf_fmt(a, "%s/%s", folder, path), &hex, &size));
    qf_sb_addf(sums, "%s  %s\n", hex, path);
    m->files++;
    m->bytes += (int64_t)size;
    return NULL;
}

qf_err *manifest_write(struct qf_arena *a, struct manifest *m, const struct qf_sb *sums,
                       const char *folder)
{
    struct qf_sb b = qf_sb_in(a);
    if (sums->failed) return qf_state_error("too many files for one backup");
    QF_TRY(file_write(qf_fmt(a, "%s/SHA256SUMS", folder), qf_sb_text(sums), sums->len,
                      0600));
    m->sums = sha256_of_text(a, qf_sb_text(sums), sums->len);
    qf_sb_addf(&b, "format qifu-backup-1\nschema %" PRId64 "\nprofile %s\ntime %s\n",
               m->schema, m->profile, m->time);
    qf_sb_addf(&b, "files %" PRId64 "\nbytes %" PRId64 "\nsums %s\n", m->files, m->bytes,
               m->sums);
    return file_write(qf_fmt(a, "%s/manifest", folder), qf_sb_text(&b), b.len, 0600);
}

/* Value of a line "name value"; NULL when there is none. */
static const char *value_of(struct qf_arena *a, const char *text, const char *name)
{
    const char *start = qf_fmt(a, "%s ", name);
    for (const char *line = text; line && *line; line = strchr(line, '\n')) {
        if (*line == '\n') line++;
        if (!qf_starts(line, start)) continue;
        line += strlen(start);
        return qf_dupn(a, line, strcspn(line, "\n"));
    }
    return NULL;
}

static qf_err *read_manifest(struct qf_arena *a, const char *folder, struct manifest *m)
{
    char *text;
    size_t len;
    QF_TRY(file_read(a, qf_fmt(a, "%s/manifest", folder), &text, &len));
    if (!qf_eq(value_of(a, text, "format"), "qifu-backup-1"))
        return qf_state_error("%s is not a backup that this program knows", folder);
    m->profile = value_of(a, text, "profile");
    m->time = value_of(a, text, "time");
    m->sums = value_of(a, text, "sums");
    const char *schema = value_of(a, text, "schema"), *files = value_of(a, text, "files");
    if (!m->profile || !m->time || !m->sums ||
        !qf_read_i64(schema, 1, 9999, &m->schema) ||
        !qf_read_i64(files, 1, INT64_MAX, &m->files))
        return qf_state_error("%s/manifest is damaged", folder);
    return NULL;
}

static qf_err *check_line(struct qf_arena *a, const char *folder, const char *line,
                          size_t len)
{
    char *path, *hex;
    uint64_t size;
    if (len < HEX + 3) return qf_state_error("%s/SHA256SUMS is damaged", folder);
    path = qf_dupn(a, line + HEX + 2, len - HEX - 2);
    if (*path == '/' || strstr(path, ".."))
        return qf_state_error("%s/SHA256SUMS names a file outside of the backup", folder);
    QF_TRY(sha256_of_file(a, qf_fmt(a, "%s/%s", folder, path), &hex, &size));
    if (strncmp(line, hex, HEX) != 0)
        return qf_state_error("%s/%s is not as it was when the backup was made", folder,
                              path);
    return NULL;
}

qf_err *manifest_verify(struct qf_arena *a, const char *folder, struct manifest *m)
{
    char *sums;
    size_t len;
    int64_t files = 0;
    *m = (struct manifest){0};
    QF_TRY(read_manifest(a, folder, m));
    QF_TRY(file_read(a, qf_fmt(a, "%s/SHA256SUMS", folder), &sums, &len));
    if (!qf_eq(sha256_of_text(a, sums, len), m->sums))
        return qf_state_error("%s/SHA256SUMS is not as it was when the backup was made",
                              folder);
    for (const char *line = sums; *line; files++) {
        size_t n = strcspn(line, "\n");
        QF_TRY(check_line(a, folder, line, n));
        line += n + (line[n] == '\n');
    }
    if (files != m->files)
        return qf_state_error("%s holds %" PRId64 " files, %" PRId64 " were saved",
                              folder, files, m->files);
    return NULL;
}
