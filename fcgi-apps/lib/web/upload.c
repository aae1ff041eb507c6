#include "lib/web/upload.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <sodium.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"
#include "lib/text/text.h"
#include "lib/web/sniff.h"

enum { FILES_MAX = 20, NAME_BYTES = 16, EARLY_BYTES = 4 * 1024 * 1024 };

/* The file that is being written. One for all files of a request, one after the other. */
struct writer {
    struct qf_uploads *uploads;
    struct qf_upload *item;
    unsigned kinds;
    const struct qf_file_type *type;
    int folder; /* descriptor of uploads->folder, -1 while closed */
    int fd;     /* of the temporary file, -1 when there is none */
    char temporary[4 + 2 * NAME_BYTES + 1]; /* "tmp/<random>" */
    EVP_MD_CTX *hash; /* OpenSSL uses the processor's own instructions */
    struct qf_plaintext text;
};

/* --- words --- */

const char *qf_upload_accept(unsigned kinds)
{
    static char text[QF_FILE_KINDS][128];
    char *t = text[kinds % QF_FILE_KINDS];
    if (!*t) qf_file_types_list(t, sizeof text[0], kinds, ",");
    return t;
}

const char *qf_upload_words(unsigned kinds)
{
    static char text[QF_FILE_KINDS][128];
    char *t = text[kinds % QF_FILE_KINDS];
    if (!*t) {
        size_t len = (size_t)snprintf(t, sizeof text[0], "允许 ");
        qf_file_types_list(t + len, sizeof text[0] - len, kinds, " ");
    }
    return t;
}

/* --- disk --- */

/* A full disk is nobody's mistake and passes: the visitor is told so and keeps the form.
 */
static qf_err *no_room(void)
{
    return qf_refuse(507,
                     "服务器的存储空间不足，文件没有保存，其他功能不受影响。请稍后再试");
}

static qf_err *disk_error(const char *doing)
{
    if (errno == ENOSPC || errno == EDQUOT) return no_room();
    return qf_system_error("%s: %s", doing, strerror(errno));
}

/* Files stop before the disk is full: what is left belongs to records, logs and the
 * database (faults.md, F9). Of bytes as of files; a disk that does not count files says 0. */
static qf_err *see_room(const struct writer *w)
{
    struct statvfs fs;
    unsigned most = w->uploads->full_percent;
    if (most == 0 || fstatvfs(w->folder, &fs) != 0) return NULL;
    /* As df counts: what is kept for root is neither used nor free. */
    uint64_t used = fs.f_blocks - fs.f_bfree, names = fs.f_files - fs.f_ffree;
    bool full = used * 100 > (used + fs.f_bavail) * most ||
                names * 100 > (names + fs.f_favail) * most;
    return full ? no_room() : NULL;
}

static void drop(struct writer *w)
{
    if (w->fd < 0) return;
    close(w->fd);
    w->fd = -1;
    unlinkat(w->folder, w->temporary, 0);
}

static void close_writer(void *writer)
{
    struct writer *w = writer;
    drop(w);
    if (w->folder >= 0) close(w->folder);
    w->folder = -1;
    EVP_MD_CTX_free(w->hash);
    w->hash = NULL;
}

static qf_err *open_folder(struct writer *w)
{
    if (w->folder >= 0) return NULL;
    w->folder = open(w->uploads->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (w->folder < 0) return disk_error("open the folder of files");
    QF_TRY(see_room(w));
    if (mkdirat(w->folder, "tmp", 0770) != 0 && errno != EEXIST)
        return disk_error("make the folder of temporary files");
    return NULL;
}

static qf_err *open_temporary(struct writer *w)
{
    unsigned char random[NAME_BYTES];
    QF_TRY(open_folder(w));
    randombytes_buf(random, sizeof random);
    snprintf(w->temporary, sizeof w->temporary, "tmp/%s",
             qf_hex(w->uploads->arena, random, sizeof random));
    w->fd = openat(w->folder, w->temporary,
                   O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0660);
    if (w->fd < 0) return disk_error("make a temporary file");
    return NULL;
}

static qf_err *write_all(int fd, const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return disk_error("write an uploaded file");
        bytes += n;
        len -= (size_t)n;
    }
    return NULL;
}

static qf_err *hash_error(void)
{
    return qf_system_error("SHA-256 of an uploaded file");
}

/* The disk begins while the rest still arrives, so that the fsync at the end waits for the
 * last pieces only. A hint: whether all is there is for fsync to say. */
static void write_early(int fd, uint64_t before, uint64_t now)
{
    if (before / EARLY_BYTES != now / EARLY_BYTES)
        sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE);
}

static qf_err *sync_folder(const struct writer *w, const char *path)
{
    int fd = openat(w->folder, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    qf_err *e = fd < 0 || fsync(fd) != 0 ? disk_error("sync a folder of files") : NULL;
    if (fd >= 0) close(fd);
    return e;
}

/* Make a folder, if need be, and see that its name is on the disk. */
static qf_err *make_folder(const struct writer *w, const char *path, const char *parent)
{
    if (mkdirat(w->folder, path, 0770) != 0 && errno != EEXIST)
        return disk_error("make a folder for files");
    QF_TRY(sync_folder(w, parent));
    return NULL;
}

/* Give the temporary file its content's name. */
static qf_err *move_home(const struct writer *w, const char *path)
{
    struct qf_arena *a = w->uploads->arena;
    const char *upper = qf_dupn(a, path, 2), *lower = qf_dupn(a, path, 5);
    QF_TRY(make_folder(w, upper, "."));
    QF_TRY(make_folder(w, lower, upper));
    /* The same content again: what is there stays, and is made young, so that nobody who
     * clears away what no row speaks of takes it before our row is written. */
    if (utimensat(w->folder, path, NULL, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT) return disk_error("touch a stored file");
        if (renameat(w->folder, w->temporary, w->folder, path) != 0)
            return disk_error("rename an uploaded file");
    }
    QF_TRY(sync_folder(w, lower));
    return NULL;
}

/* The order that faults.md 4.1 rule 2 asks for: what a row speaks of is on the disk. */
static qf_err *store(struct writer *w)
{
    if (fsync(w->fd) != 0) return disk_error("sync an uploaded file");
    if (!EVP_DigestFinal_ex(w->hash, w->item->sha256, NULL)) return hash_error();
    QF_TRY(move_home(w, qf_upload_path(w->uploads->arena, w->item->sha256)));
    w->item->type = qf_file_type_media(w->type);
    return NULL;
}

char *qf_upload_path(struct qf_arena *a, const unsigned char sha256[32])
{
    const char *hex = qf_hex(a, sha256, 32);
    return qf_fmt(a, "%.2s/%.2s/%s", hex, hex + 2, hex);
}

/* --- the sink --- */

/* Refuse this file and no other: the words follow its name. */
static void refuse(struct writer *w, const char *words)
{
    const char *name = w->item->name;
    w->item->refused = qf_empty(name)
                           ? qf_fmt(w->uploads->arena, "没有名称的文件%s", words)
                           : qf_fmt(w->uploads->arena, "“%s”%s", name, words);
    drop(w);
}

static qf_err *on_begin(void *writer, const char *field, const char *name,
                        const char *type)
{
    struct writer *w = writer;
    struct qf_uploads *u = w->uploads;
    unsigned kinds = u->kinds(u->arg, field);
    (void)type; /* what the browser believes proves nothing */
    if (!kinds) return qf_refuse(400, "这里不接收附件");
    if (u->count == FILES_MAX) return qf_refuse(400, "一次最多上传 %d 个文件", FILES_MAX);
    if (u->count == 0 && u->welcome) QF_TRY(u->welcome(u->arg, &u->unwelcome));

    w->item = &u->items[u->count++];
    w->item->field = qf_dup(u->arena, field);
    w->item->name = qf_dup(u->arena, name);
    w->text = (struct qf_plaintext){0};
    if (!w->hash || !EVP_DigestInit_ex(w->hash, EVP_sha256(), NULL)) return hash_error();
    w->type = qf_file_type_of(name, kinds);
    if (u->unwelcome)
        refuse(w, u->unwelcome);
    else if (w->type)
        QF_TRY(open_temporary(w));
    else
        refuse(w, qf_fmt(u->arena, "不能上传：%s，每个不超过 %s", qf_upload_words(kinds),
                         qf_show_size(u->arena, u->max_bytes)));
    return NULL;
}

/* A refused file is read to its end, so that the rest of the form arrives. */
static qf_err *on_data(void *writer, const char *bytes, size_t len)
{
    struct writer *w = writer;
    struct qf_arena *a = w->uploads->arena;
    if (w->item->refused) return NULL;
    if (len > w->uploads->max_bytes - w->item->size) {
        refuse(w, qf_fmt(a, "超过 %s，不能上传：请压缩或分成几个文件后再试",
                         qf_show_size(a, w->uploads->max_bytes)));
        return NULL;
    }
    w->item->size += len;
    if (qf_file_type_is_text(w->type)) qf_plaintext_add(&w->text, bytes, len);
    qf_err *e = EVP_DigestUpdate(w->hash, bytes, len) ? write_all(w->fd, bytes, len)
                                                      : hash_error();
    if (e) drop(w);
    else write_early(w->fd, w->item->size - len, w->item->size);
    QF_TRY(e);
    return NULL;
}

static qf_err *judge_and_store(struct writer *w)
{
    struct qf_content content = {w->fd, w->item->size};
    const char *words;
    QF_TRY(qf_sniff(w->uploads->arena, w->type, &content, &w->text, &words));
    if (words)
        refuse(w, words);
    else
        QF_TRY(store(w));
    return NULL;
}

static qf_err *on_end(void *writer)
{
    struct writer *w = writer;
    qf_err *e = NULL;
    if (w->item->refused) return NULL;
    if (w->item->size == 0)
        refuse(w, "是空文件，不能上传：请重新选择");
    else
        e = judge_and_store(w);
    drop(w);
    QF_TRY(e);
    return NULL;
}

struct qf_sink qf_upload_sink(struct qf_uploads *u)
{
    struct writer *w = qf_alloc(u->arena, sizeof *w);
    *w = (struct writer){.uploads = u, .folder = -1, .fd = -1, .hash = EVP_MD_CTX_new()};
    qf_arena_defer(u->arena, close_writer, w);
    u->items = qf_calloc(u->arena, FILES_MAX, sizeof *u->items);
    u->current = w;
    return (struct qf_sink){on_begin, on_data, on_end, w};
}
