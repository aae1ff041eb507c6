/* MariaDB, in half a dozen verbs.
 *
 * Statements are named, prepared once a connection and bound by type; SQL text is never put
 * together. A statement stands right above the function that uses it, a descriptor (qf_type)
 * carries a row into a struct, and back into a page's data.
 *
 * A connection that the server closed while it was idle is opened again for a statement outside
 * a transaction, when that statement cannot have been done. Inside a transaction nothing
 * reconnects: the loss is an error (err->retry), everything that follows is refused, and qf_tx
 * runs the whole again.
 *
 *     QF_STATEMENT(FIND, "SELECT id, title FROM article WHERE id = ?")
 *     struct article a;
 *     bool found;
 *     QF_TRY(qf_one(db, FIND, &article_type, &a, &found, QF_U(id)));
 *     if (!found) return qf_not_found();
 *
 * This folder is the only place that sees mysql.h.
 */
#ifndef QF_DB_DB_H
#define QF_DB_DB_H

#include <stdbool.h>
#include <stdint.h>

#include "lib/core/arena.h"
#include "lib/core/clock.h"
#include "lib/core/err.h"
#include "lib/db/type.h"

struct qf_db;

struct qf_db_options {
    const char *socket, *name, *user, *password;
    unsigned connect_seconds;           /* default 2 */
    /* How long to listen for an answer, default 4. A statement may take half a second less, a
     * wait for a lock half of it (1 to 5 s). Commands of the administrator give hours. */
    unsigned read_seconds;
};

/* Remember how to connect; connects at the first use. The caller frees it with qf_db_free. */
struct qf_db *qf_db_new(const struct qf_db_options *);
void qf_db_free(struct qf_db *);

/* Strings of rows are put into this arena from now on (the request's). */
void qf_db_arena(struct qf_db *, struct qf_arena *);
/* The same for a while, for rows that outlive the request: returns the arena to put back. */
struct qf_arena *qf_db_arena_swap(struct qf_db *, struct qf_arena *);

/* Connect if there is no live connection, set charset utf8mb4, time zone +08:00, the strict
 * SQL mode and READ COMMITTED; qf_now follows the server's clock from then on. Within a second after a failure it fails at once, so that
 * nobody waits twice for a server that is down. Errors: 503, retry CONNECT. */
qf_err *qf_db_connect(struct qf_db *);
/* Close; the next use connects again. */
void qf_db_close(struct qf_db *);

/* Refuse to work with a schema that is older than this program's: the highest version in
 * schema_migration must be `version` or more. Migrations only add (what is no longer used goes one
 * release later), so that the programs of yesterday serve on while a deployment runs, and come
 * back when it is taken back. Errors: system. */
qf_err *qf_db_check_schema(struct qf_db *, int version);

/* Round trips to the server since qf_db_arena was called last; shown by the gate in its log. */
unsigned qf_db_trips(const struct qf_db *);

/* --- statements --- */

struct qf_statement {
    const char *name, *sql, *file;
    int line;
    struct qf_statement *next;          /* all statements of the program, for tests */
    unsigned slot;                      /* index into a connection's prepared statements */
};

void qf_statement_register(struct qf_statement *);
const struct qf_statement *qf_statement_first(void);

/* Define a statement in a .c file of model/. `name` becomes a static object. */
#define QF_STATEMENT(name_, ...)                                                         \
    static struct qf_statement name_ = {#name_, "" __VA_ARGS__, __FILE__, __LINE__, NULL, 0}; \
    __attribute__((constructor)) static void qf_register_##name_(void)                   \
    {                                                                                    \
        qf_statement_register(&name_);                                                   \
    }

/* Prepare it and throw it away again; for the test that prepares every statement. */
qf_err *qf_statement_try(struct qf_db *, const struct qf_statement *);

/* --- what is bound --- */

enum qf_bind { QF_BIND_NULL, QF_BIND_I64, QF_BIND_U64, QF_BIND_STR, QF_BIND_BLOB, QF_BIND_TIME,
               QF_BIND_DATE };
struct qf_param { enum qf_bind kind; int64_t i; const void *p; size_t len; };

#define QF_I(v) ((struct qf_param){QF_BIND_I64, (int64_t)(v), NULL, 0})
#define QF_U(v) ((struct qf_param){QF_BIND_U64, (int64_t)(uint64_t)(v), NULL, 0})
#define QF_S(v) ((struct qf_param){QF_BIND_STR, 0, (v), 0})             /* NULL binds NULL */
#define QF_B(v, n) ((struct qf_param){QF_BIND_BLOB, 0, (v), (n)})
#define QF_T(v) ((struct qf_param){QF_BIND_TIME, (v), NULL, 0})         /* QF_NO_TIME binds NULL */
#define QF_D(v) ((struct qf_param){QF_BIND_DATE, (v), NULL, 0})
#define QF_NULL ((struct qf_param){QF_BIND_NULL, 0, NULL, 0})
/* An id where 0 means none: binds NULL for 0. */
#define QF_ID(v) ((struct qf_param){(v) ? QF_BIND_U64 : QF_BIND_NULL, (int64_t)(uint64_t)(v), NULL, 0})

#define QF_PARAMS_(...) (struct qf_param[]){QF_NULL, ##__VA_ARGS__},                     \
    (unsigned)(sizeof((struct qf_param[]){QF_NULL, ##__VA_ARGS__}) / sizeof(struct qf_param)) - 1

/* --- verbs ---
 * Errors of all of them: system 500 for our own mistakes, 503 with err->retry set for lost
 * connections, deadlocks and time-outs; a duplicate key is the state error 409 with
 * qf_db_is_duplicate true. */

/* Run; *changed (may be NULL) gets the number of rows matched by an UPDATE or changed. */
#define qf_exec(db, st, changed, ...) qf_exec_(db, &(st), changed, QF_PARAMS_(__VA_ARGS__))
/* Run an INSERT; *id gets the AUTO_INCREMENT value. */
#define qf_insert(db, st, id, ...) qf_insert_(db, &(st), id, QF_PARAMS_(__VA_ARGS__))
/* Read the first row into *row (a struct described by type); *found says whether there was one. */
#define qf_one(db, st, type, row, found, ...) \
    qf_one_(db, &(st), type, row, found, QF_PARAMS_(__VA_ARGS__))
/* Read one row that must be there: 404 otherwise. */
#define qf_get(db, st, type, row, ...) qf_get_(db, &(st), type, row, QF_PARAMS_(__VA_ARGS__))
/* Read all rows. Statements must bound their number (LIMIT); more than 5,000 is an error. */
#define qf_list(db, st, type, list, ...) qf_list_(db, &(st), type, list, QF_PARAMS_(__VA_ARGS__))
/* Read one number: first column of the first row; NULL or no row gives 0. */
#define qf_number(db, st, out, ...) qf_number_(db, &(st), out, QF_PARAMS_(__VA_ARGS__))
/* Read row by row without keeping them (exports, rebuilds): fn returns an error to stop. The
 * strings of a row live until fn returns. The connection cannot be used inside fn. */
#define qf_each(db, st, type, row, fn, arg, ...) \
    qf_each_(db, &(st), type, row, fn, arg, QF_PARAMS_(__VA_ARGS__))

struct qf_list { size_t count; void *items; const struct qf_type *type; };
/* The i-th item of a list. */
#define QF_AT(list, struct_type, i) (&((struct_type *)(list).items)[i])

qf_err *qf_exec_(struct qf_db *, struct qf_statement *, uint64_t *changed,
                 const struct qf_param *, unsigned count);
qf_err *qf_insert_(struct qf_db *, struct qf_statement *, uint64_t *id,
                   const struct qf_param *, unsigned count);
qf_err *qf_one_(struct qf_db *, struct qf_statement *, const struct qf_type *, void *row,
                bool *found, const struct qf_param *, unsigned count);
qf_err *qf_get_(struct qf_db *, struct qf_statement *, const struct qf_type *, void *row,
                const struct qf_param *, unsigned count);
qf_err *qf_list_(struct qf_db *, struct qf_statement *, const struct qf_type *,
                 struct qf_list *, const struct qf_param *, unsigned count);
qf_err *qf_number_(struct qf_db *, struct qf_statement *, int64_t *out,
                   const struct qf_param *, unsigned count);
qf_err *qf_each_(struct qf_db *, struct qf_statement *, const struct qf_type *, void *row,
                 qf_err *(*fn)(void *row, void *arg), void *arg,
                 const struct qf_param *, unsigned count);

/* Was this error a duplicate key? */
bool qf_db_is_duplicate(const qf_err *);

/* --- transactions --- */

/* Run work(arg) inside one transaction and commit; roll back on an error. On a deadlock, a lock
 * wait or a connection lost before the commit was sent, the whole work runs again: at most five
 * times and three seconds, waiting 20·2^n ms and a little by chance. `again` (may be NULL) is
 * called before each repetition, to reset what work left behind. A commit whose outcome is
 * unknown is a 503 with retry UNKNOWN: the one-time key tells the truth later. Nested calls join the
 * outer transaction. */
qf_err *qf_tx(struct qf_db *, qf_err *(*work)(void *), void (*again)(void *), void *arg);

/* Within a transaction: work that may be refused without the rest. Of what it did nothing stays when it ends
 * with an error of the classes user and state; the caller may go on then. Not within one another. */
qf_err *qf_part(struct qf_db *, qf_err *(*work)(void *), void *arg);
bool qf_in_tx(const struct qf_db *);

/* Call fn(arg) once after the running transaction has committed (at once when there is none);
 * forgotten on a rollback. The same call is one; at most 8 different ones a transaction. For
 * clearing caches, nothing that must not be lost. */
void qf_after_commit(struct qf_db *, void (*fn)(void *), void *arg);

/* --- only for qifuctl and tests: text that comes from a migration or a seed file --- */

/* Run a file of plain statements separated by `;`. Errors: system, naming file and line. */
qf_err *qf_db_script(struct qf_db *, const char *sql, const char *name);

#endif
