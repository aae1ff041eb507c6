#include "lib/core/arena.h"

#include <stdint.h>
#include <unistd.h>

#include "lib/core/banned.h"
#include "lib/core/log.h"

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define HIDE(at, size) ASAN_POISON_MEMORY_REGION(at, size)
#define SHOW(at, size) ASAN_UNPOISON_MEMORY_REGION(at, size)
#define FENCE 16                        /* never handed out, so that an overrun is seen */
#else
#define HIDE(at, size) ((void)(at), (void)(size))
#define SHOW(at, size) ((void)(at), (void)(size))
#define FENCE 0
#endif

enum { ALIGN = 16, CHUNK = 256 * 1024, BIG = 32 * 1024 };

/* Invariant: what has not been handed out is zero, so handing out costs no memset. */
struct chunk {
    struct chunk *next;
    size_t size, used;
    unsigned char *data;
};

struct deferred {
    struct deferred *next;
    void (*fn)(void *);
    void *object;
};

struct qf_arena {
    struct chunk *chunks;               /* the one that is being filled comes first */
    struct deferred *deferred;
    size_t used;
};

__attribute__((noreturn)) static void out_of_memory(void)
{
    qf_log(QF_LOG_ERROR, "out of memory", NULL);
    _exit(70);
}

static struct chunk *chunk_new(size_t size)
{
    if (size > SIZE_MAX - sizeof(struct chunk) - ALIGN) out_of_memory();
    struct chunk *c = calloc(1, sizeof *c + ALIGN + size);
    if (!c) out_of_memory();
    uintptr_t start = (uintptr_t)(c + 1);
    c->data = (unsigned char *)(c + 1) + ((ALIGN - start % ALIGN) % ALIGN);
    c->size = size;
    HIDE(c->data, size);
    return c;
}

/* What a visitor typed does not stay in memory longer than the request. */
static void chunk_wipe(struct chunk *c)
{
    SHOW(c->data, c->size);
    explicit_bzero(c->data, c->used);
    HIDE(c->data, c->size);
    c->used = 0;
}

static void chunk_free(struct chunk *c)
{
    chunk_wipe(c);
    SHOW(c->data, c->size);
    free(c);
}

struct qf_arena *qf_arena_new(void)
{
    struct qf_arena *a = calloc(1, sizeof *a);
    if (!a) out_of_memory();
    a->chunks = chunk_new(CHUNK);
    return a;
}

static void run_deferred(struct qf_arena *a)
{
    while (a->deferred) {
        struct deferred *d = a->deferred;
        a->deferred = d->next;
        d->fn(d->object);
    }
}

void qf_arena_reset(struct qf_arena *a)
{
    run_deferred(a);
    struct chunk *kept = NULL;
    for (struct chunk *c = a->chunks, *next; c; c = next) {
        next = c->next;
        if (!kept && c->size == CHUNK) {
            chunk_wipe(c);
            kept = c;
        } else {
            chunk_free(c);
        }
    }
    if (!kept) kept = chunk_new(CHUNK);
    kept->next = NULL;
    a->chunks = kept;
    a->used = 0;
}

void qf_arena_free(struct qf_arena *a)
{
    if (!a) return;
    qf_arena_reset(a);
    chunk_free(a->chunks);
    free(a);
}

size_t qf_arena_used(const struct qf_arena *a)
{
    return a->used;
}

static void *chunk_take(struct chunk *c, size_t size, size_t padded)
{
    unsigned char *p = c->data + c->used;
    c->used += padded;
    SHOW(p, size);
    return p;
}

void *qf_alloc(struct qf_arena *a, size_t size)
{
    if (size == 0) size = 1;
    if (size > SIZE_MAX / 2) out_of_memory();
    size_t padded = (size + FENCE + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    a->used += padded;
    if (padded > BIG) {
        /* Behind the first one, which goes on being filled. */
        struct chunk *own = chunk_new(padded);
        own->next = a->chunks->next;
        a->chunks->next = own;
        return chunk_take(own, size, padded);
    }
    if (padded > a->chunks->size - a->chunks->used) {
        struct chunk *c = chunk_new(CHUNK);
        c->next = a->chunks;
        a->chunks = c;
    }
    return chunk_take(a->chunks, size, padded);
}

void *qf_calloc(struct qf_arena *a, size_t count, size_t size)
{
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) out_of_memory();
    return qf_alloc(a, total);
}

char *qf_dup(struct qf_arena *a, const char *text)
{
    return text ? qf_dupn(a, text, strlen(text)) : NULL;
}

char *qf_dupn(struct qf_arena *a, const char *text, size_t len)
{
    char *copy = qf_alloc(a, len + 1);
    if (len) memcpy(copy, text, len);
    return copy;
}

char *qf_vfmt(struct qf_arena *a, const char *format, va_list args)
{
    char small[256];
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    char *text;
    if (n < 0) {
        text = qf_alloc(a, 1);
    } else if ((size_t)n < sizeof small) {
        text = qf_dupn(a, small, (size_t)n);
    } else {
        text = qf_alloc(a, (size_t)n + 1);
        vsnprintf(text, (size_t)n + 1, format, again);
    }
    va_end(again);
    return text;
}

char *qf_fmt(struct qf_arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *text = qf_vfmt(a, format, args);
    va_end(args);
    return text;
}

void qf_arena_defer(struct qf_arena *a, void (*fn)(void *), void *object)
{
    struct deferred *d = qf_alloc(a, sizeof *d);
    d->fn = fn;
    d->object = object;
    d->next = a->deferred;
    a->deferred = d;
}
