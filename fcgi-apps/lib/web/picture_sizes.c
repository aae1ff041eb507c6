#include "lib/web/picture_sizes.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"
#include "lib/text/text.h"

enum { ANSWER_MAX = 8 * 1024 * 1024, PATIENCE_MS = 8000 };
enum { GOOD = 0, DAMAGED = 2, TOO_LARGE = 3 };  /* how qf-picture leaves */

static const int sides[QF_SIZE_COUNT] = {1280, 640, 240};
static const char *const names[QF_SIZE_COUNT] = {"large.webp", "medium.webp", "small.webp"};

int qf_size_side(enum qf_size size)
{
    return sides[size];
}

static uint32_t shrunk(uint32_t length, uint32_t longest, uint32_t side)
{
    uint64_t rounded = ((uint64_t)length * side + longest / 2) / longest;
    return rounded > 0 ? (uint32_t)rounded : 1;
}

void qf_size_fit(enum qf_size size, uint32_t *width, uint32_t *height)
{
    uint32_t side = (uint32_t)sides[size];
    uint32_t longest = *width > *height ? *width : *height;
    if (longest <= side) return;
    *width = shrunk(*width, longest, side);
    *height = shrunk(*height, longest, side);
}

/* --- the helper --- */

/* One room for every picture; what is not touched costs nothing. */
static char answer[ANSWER_MAX];

struct helper {
    pid_t pid;
    int out;                            /* what it says; -1 when closed */
    char *text;
    size_t len;
};

/* It starts with the picture, a pipe and nothing else of ours: no socket, no environment. */
static qf_err *begin(struct helper *h, const char *program, const char *mode, int picture)
{
    char *const environment[] = {NULL};
    union { const char *in[3]; char *out[3]; } args = {.in = {"qf-picture", mode, NULL}};
    posix_spawn_file_actions_t actions;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) < 0) return qf_system_error("pipe: %s", strerror(errno));
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, picture, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    int rc = posix_spawn(&h->pid, program, &actions, NULL, args.out, environment);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    h->out = ends[0];
    if (rc == 0) return NULL;
    close(h->out);
    h->out = -1;
    return qf_system_error("%s: %s", program, strerror(rc));
}

/* False when it says too much or takes too long. */
static bool listen_to(struct helper *h)
{
    int64_t end = qf_monotonic_ms() + PATIENCE_MS;
    for (;;) {
        struct pollfd p = {.fd = h->out, .events = POLLIN};
        int64_t left = end - qf_monotonic_ms();
        int ready = left > 0 ? poll(&p, 1, (int)left) : 0;
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0 || h->len == ANSWER_MAX) return false;
        ssize_t n = read(h->out, h->text + h->len, ANSWER_MAX - h->len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n == 0;
        h->len += (size_t)n;
    }
}

/* What it left with; anything but an exit is damage: it died over this picture. */
static int end(struct helper *h, bool whole)
{
    int status = 0;
    close(h->out);
    if (!whole) kill(h->pid, SIGKILL);
    while (waitpid(h->pid, &status, 0) < 0)
        if (errno != EINTR) return DAMAGED;
    return whole && WIFEXITED(status) ? WEXITSTATUS(status) : DAMAGED;
}

static qf_err *run(const struct qf_conf *conf, const char *mode, int picture,
                   struct helper *h, int *left)
{
    *h = (struct helper){.out = -1, .text = answer};
    QF_TRY(begin(h, qf_conf_str(conf, "Paths.picture"), mode, picture));
    *left = end(h, listen_to(h));
    return NULL;
}

/* --- what it said --- */

struct reply { const char *at, *end; };

/* One line; NULL when there is none of a sane length. */
static const char *line_of(struct qf_arena *a, struct reply *s)
{
    const char *stop = memchr(s->at, '\n', (size_t)(s->end - s->at));
    if (!stop || stop - s->at > 60) return NULL;
    const char *line = qf_dupn(a, s->at, (size_t)(stop - s->at));
    s->at = stop + 1;
    return line;
}

static bool read_head(struct qf_arena *a, struct reply *s, struct qf_sizes *out)
{
    const char *line = line_of(a, s);
    char after;
    return line && sscanf(line, "QFP1 %9" SCNu32 " %9" SCNu32 "%c", &out->width, &out->height,
                          &after) == 2 && out->width > 0 && out->height > 0;
}

static unsigned any_picture(void *arg, const char *field)
{
    (void)arg;
    (void)field;
    return QF_FILE_PICTURE;
}

/* Stored by the same way as an upload: hashed, looked at, synced, renamed. */
static qf_err *store(struct qf_sink *sink, enum qf_size size, const char *bytes, size_t len)
{
    QF_TRY(sink->begin(sink->arg, "picture", names[size], "image/webp"));
    QF_TRY(sink->data(sink->arg, bytes, len));
    return sink->end(sink->arg);
}

static qf_err *store_all(struct qf_arena *a, const struct qf_conf *conf, struct reply *s,
                         struct qf_sizes *out)
{
    struct qf_uploads *u = qf_alloc(a, sizeof *u);
    *u = (struct qf_uploads){.arena = a, .folder = qf_conf_str(conf, "Paths.files"),
                             .max_bytes = ANSWER_MAX, .kinds = any_picture};
    struct qf_sink sink = qf_upload_sink(u);
    for (int i = 0; i < QF_SIZE_COUNT; i++) {
        const char *line = line_of(a, s);
        uint64_t len;
        if (!line || !qf_read_u64(line, (uint64_t)(s->end - s->at), &len))
            return qf_system_error("qf-picture said something else");
        QF_TRY(store(&sink, (enum qf_size)i, s->at, (size_t)len));
        if (u->items[i].refused) return qf_system_error("qf-picture made no picture");
        out->size[i] = u->items[i];
        s->at += len;
    }
    return NULL;
}

static qf_err *take(struct qf_arena *a, const struct qf_conf *conf, const struct helper *h,
                    struct qf_sizes *out)
{
    struct reply s = {h->text, h->text + h->len};
    *out = (struct qf_sizes){0};
    if (!read_head(a, &s, out)) return qf_system_error("qf-picture said something else");
    return store_all(a, conf, &s, out);
}

static const char *words_of(int left)
{
    if (left == TOO_LARGE) return "的像素太多，不能上传：最多 4000 万像素，请缩小后再试";
    return "打不开或已损坏，没有保存：请用看图软件另存为 JPG 或 PNG 再上传";
}

qf_err *qf_picture_sizes(struct qf_arena *a, const struct qf_conf *conf,
                         const unsigned char sha256[32], struct qf_sizes *out,
                         const char **refused)
{
    struct helper h;
    int left;
    const char *path = qf_fmt(a, "%s/%s", qf_conf_str(conf, "Paths.files"),
                              qf_upload_path(a, sha256));
    int picture = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (picture < 0) return qf_system_error("%s: %s", path, strerror(errno));
    qf_err *e = run(conf, NULL, picture, &h, &left);
    close(picture);
    QF_TRY(e);
    *refused = left == GOOD ? NULL : words_of(left);
    if (left != GOOD && left != DAMAGED && left != TOO_LARGE)
        return qf_system_error("qf-picture left with %d", left);
    return left == GOOD ? take(a, conf, &h, out) : NULL;
}

qf_err *qf_drawing_sizes(struct qf_arena *a, const struct qf_conf *conf, int drawing,
                         struct qf_sizes *out)
{
    struct helper h;
    int left;
    QF_TRY(run(conf, "--drawing", drawing, &h, &left));
    if (left != GOOD) return qf_system_error("qf-picture left with %d over a drawing", left);
    return take(a, conf, &h, out);
}
