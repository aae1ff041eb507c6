/* Memory of one request.
 *
 * An arena hands out zeroed memory that lives until the arena is reset or freed; there is no
 * free of a single piece. Every request has one, so handlers never call malloc or free. Objects
 * of libraries (a parsed document, a statement) are registered with qf_arena_defer and are
 * released, last first, at the reset.
 *
 * Running out of memory is not an error that anybody could handle: the process says so in the
 * log and leaves with status 70; its supervisor starts the next worker.
 *
 *     struct qf_arena *a = qf_arena_new();
 *     char *name = qf_fmt(a, "order-%d", 7);
 *     qf_arena_reset(a);
 */
#ifndef QF_CORE_ARENA_H
#define QF_CORE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct qf_arena;

/* Make an arena; the caller owns it and frees it with qf_arena_free. */
struct qf_arena *qf_arena_new(void);

/* Run the deferred clean-ups, then forget everything; keeps a first chunk for the next use. */
void qf_arena_reset(struct qf_arena *);

/* Reset and give the memory back; NULL is allowed. */
void qf_arena_free(struct qf_arena *);

/* Bytes handed out since the last reset. */
size_t qf_arena_used(const struct qf_arena *);

/* Allocate size zeroed bytes, aligned for any type. Never returns NULL. */
void *qf_alloc(struct qf_arena *, size_t size) __attribute__((malloc, returns_nonnull));

/* Allocate an array of count zeroed elements; an overflow of the product ends the process. */
void *qf_calloc(struct qf_arena *, size_t count, size_t size) __attribute__((returns_nonnull));

/* Copy a string, NULL stays NULL. */
char *qf_dup(struct qf_arena *, const char *);

/* Copy len bytes and end them with a NUL. */
char *qf_dupn(struct qf_arena *, const char *, size_t len);

/* Format into the arena. */
char *qf_fmt(struct qf_arena *, const char *format, ...)
    __attribute__((format(printf, 2, 3), returns_nonnull));
char *qf_vfmt(struct qf_arena *, const char *format, va_list)
    __attribute__((format(printf, 2, 0), returns_nonnull));

/* Call fn(object) at the next reset; the last registered is called first. */
void qf_arena_defer(struct qf_arena *, void (*fn)(void *), void *object);

#endif
