/* Errors are values with a chain.
 *
 * A function that can fail returns qf_err *: NULL is success. The error remembers where it was
 * raised and every place that passed it on (QF_TRY), so that the log tells the way without a
 * debugger. Three classes:
 *   user    what somebody typed; shown beside the field, in words that say what to do
 *   state   the thing is gone, has moved on, or is not theirs: 404, 409, 403, 429 ...
 *   system  our own or the machine's fault: 500 or 503, an incident number for the visitor,
 *           the chain in the log only
 * Errors live in a pool of the process and are valid until qf_err_forget, which the request
 * loop calls; nobody frees one.
 *
 *     qf_err *load(...) { QF_TRY(query(...)); if (!found) return qf_not_found(); return NULL; }
 */
#ifndef QF_CORE_ERR_H
#define QF_CORE_ERR_H

#include <stdbool.h>

#include "lib/core/banned.h"

enum qf_err_class { QF_ERR_USER, QF_ERR_STATE, QF_ERR_SYSTEM };

/* What a transaction may do about it. */
enum qf_err_retry {
    QF_RETRY_NO,
    QF_RETRY_TX,                /* deadlock, lock wait, certification: run the whole again */
    QF_RETRY_CONNECT,           /* the connection was lost before anything was acknowledged */
    QF_RETRY_UNKNOWN,           /* nobody knows whether it was done; its one-time key tells later */
};

typedef struct qf_err qf_err;
struct qf_err {
    enum qf_err_class class;
    enum qf_err_retry retry;
    int status;                 /* HTTP status it stands for */
    int code;                   /* the database's number of the error, 0 for all others */
    char words[512];            /* user, state: for people, Chinese. system: for the log */
    char field[41];             /* user: name of the field, "" for the form as a whole */
    struct { const char *file, *func; int line; } way[16];
    int steps;                  /* used entries of way; the first is where it was raised */
};

/* What is raised is an error, never none. clang's analyzer (14) does not believe returns_nonnull; without
 * this word, all that a function gives behind QF_TRY would be unknown to it. */
#ifdef __clang_analyzer__
#define QF_RAISED(call)                                                                  \
    ({ qf_err *qf_raised_ = (call); if (!qf_raised_) __builtin_trap(); qf_raised_; })
#else
#define QF_RAISED(call) (call)
#endif

#define QF_TRY(call)                                                                     \
    do {                                                                                 \
        qf_err *qf_try_ = (call);                                                        \
        if (qf_try_)                                                                     \
            return QF_RAISED(qf_err_pass(qf_try_, __FILE__, __LINE__, __func__));        \
    } while (0)

#define QF_RAISE_(class_, status_, field_, ...)                                          \
    QF_RAISED(qf_err_raise_(class_, status_, field_, __FILE__, __LINE__, __func__, __VA_ARGS__))

/* Raise. field is the name of the form's field, NULL for the form as a whole. */
#define qf_user_error(field, ...) \
    QF_RAISE_(QF_ERR_USER, 422, field, __VA_ARGS__)
/* 409: the record has moved on; the words say what holds now. */
#define qf_state_error(...) \
    QF_RAISE_(QF_ERR_STATE, 409, NULL, __VA_ARGS__)
/* 404: gone, never was, or somebody else's. */
#define qf_not_found() \
    QF_RAISE_(QF_ERR_STATE, 404, NULL, "没有找到")
/* Any other state: 403, 405, 413, 429 ... */
#define qf_refuse(status, ...) \
    QF_RAISE_(QF_ERR_STATE, status, NULL, __VA_ARGS__)
/* 500. The words go to the log, never to the visitor. */
#define qf_system_error(...) \
    QF_RAISE_(QF_ERR_SYSTEM, 500, NULL, __VA_ARGS__)
/* 503: a part of the system does not answer; the visitor is asked to come back. */
#define qf_unavailable(...) \
    QF_RAISE_(QF_ERR_SYSTEM, 503, NULL, __VA_ARGS__)

qf_err *qf_err_raise_(enum qf_err_class, int status, const char *field, const char *file,
                      int line, const char *func, const char *format, ...)
    __attribute__((format(printf, 7, 8), returns_nonnull));

/* Note that the error went through here; returns it. */
qf_err *qf_err_pass(qf_err *, const char *file, int line, const char *func);

/* Is it an error of this class, of this status? NULL is none. */
bool qf_err_is(const qf_err *, enum qf_err_class);
bool qf_err_is_status(const qf_err *, int status);

/* The chain as one line, newest first: "func (file:line) < func (file:line)". Borrowed. */
const char *qf_err_way(const qf_err *);

/* Forget every error raised so far. */
void qf_err_forget(void);

#endif
