/* A folder for uploads and short words for handing files to it. Included once by a
 * program. */
#ifndef QF_TESTS_STORE_H
#define QF_TESTS_STORE_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit.h"

#include "lib/core/str.h"
#include "lib/web/upload.h"
#include "samples.h"

enum { MB = 1024 * 1024 };

static char folder[] = "/tmp/qifu-store-XXXXXX";
static struct qf_uploads uploads;
static struct qf_sink sink;

static unsigned store_kinds(void *arg, const char *field)
{
    (void)arg;
    if (qf_eq(field, "doc")) return QF_FILE_DOCUMENT;
    if (qf_eq(field, "pic")) return QF_FILE_PICTURE;
    return qf_eq(field, "any") ? QF_FILE_DOCUMENT | QF_FILE_PICTURE : 0;
}

/* A new request; what the last one left open is cleaned up. */
static void store_request(uint64_t max_bytes)
{
    static struct qf_arena *request;
    qf_arena_free(request);
    request = qf_arena_new();
    uploads = (struct qf_uploads){
        .arena = request, .folder = folder, .max_bytes = max_bytes, .kinds = store_kinds};
    sink = qf_upload_sink(&uploads);
    qf_err_forget();
}

/* Hand over a file in pieces. */
static qf_err *store_try(const char *field, const char *name, struct sample s)
{
    enum { PIECE = 7001 };
    QF_TRY(sink.begin(sink.arg, field, name, "application/octet-stream"));
    for (size_t at = 0; at < s.len; at += PIECE)
        QF_TRY(
            sink.data(sink.arg, s.bytes + at, s.len - at < PIECE ? s.len - at : PIECE));
    return sink.end(sink.arg);
}

/* Files anywhere below a folder. */
static inline int store_files(const char *in)
{
    int found = 0;
    DIR *d = opendir(in);
    if (!d) return 0;
    for (struct dirent *e = readdir(d); e; e = readdir(d)) {
        if (e->d_name[0] == '.') continue;
        const char *path = qf_fmt(arena, "%s/%s", in, e->d_name);
        found += e->d_type == DT_DIR ? store_files(path) : 1;
    }
    closedir(d);
    return found;
}

/* Hand over a file; what came of it. */
static inline struct qf_upload *upload(const char *field, const char *name,
                                       struct sample s)
{
    assert_null(store_try(field, name, s));
    return &uploads.items[uploads.count - 1];
}

static inline void assert_refused(const char *name, struct sample s, const char *words)
{
    struct qf_upload *u = upload("any", name, s);
    if (!u->refused) fail_msg("not refused: %s (wanted: %s)", name, words);
    if (!strstr(u->refused, words)) fail_msg("%s: %s", name, u->refused);
    if (uploads.count == 20) store_request(50 * MB);
}

/* Remove a folder with all that is in it. */
static void store_clear(const char *in)
{
    DIR *d = opendir(in);
    if (!d) return;
    for (struct dirent *e = readdir(d); e; e = readdir(d)) {
        if (e->d_name[0] == '.') continue;
        const char *path = qf_fmt(arena, "%s/%s", in, e->d_name);
        if (e->d_type == DT_DIR)
            store_clear(path);
        else
            unlink(path);
    }
    closedir(d);
    rmdir(in);
}

static int store_open(void **state)
{
    unit_open(state);
    return mkdtemp(folder) ? 0 : -1;
}

static int store_close(void **state)
{
    store_clear(folder);
    return unit_close(state);
}

static int store_new_request(void **state)
{
    (void)state;
    store_request(50 * MB);
    return 0;
}

#define WITH_REQUEST(test) cmocka_unit_test_setup(test, store_new_request)
#define store_group(name, tests)                                                         \
    cmocka_run_group_tests_name(name, tests, store_open, store_close)

#endif
