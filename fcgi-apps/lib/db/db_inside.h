/* What the files of this folder share; nobody else includes it. */
#ifndef QF_DB_INSIDE_H
#define QF_DB_INSIDE_H

#include <mysql.h>

#include "lib/db/db.h"

enum { DB_HOOKS = 8, DB_ROWS = 5000, DB_DOWN_MS = 1000, DB_QUICK_MS = 900, DB_CLOCK_MS = 30000 };

/* Where one column of a result goes. */
struct db_column {
    const struct qf_member *member;     /* NULL: nowhere */
    enum db_how {
        DB_GET_NOTHING, DB_GET_INTEGER, DB_GET_DECIMAL, DB_GET_DOUBLE, DB_GET_BITS,
        DB_GET_TEXT, DB_GET_TIME, DB_GET_TIME_TEXT, DB_GET_BYTES, DB_GET_NEVER
    } how;
    enum enum_field_types type; /* as the server told it; expressions may change theirs */
    bool is_unsigned;
    my_bool null, error;
    unsigned long length;
    union {
        uint64_t u;
        double d;
        MYSQL_TIME t;
        unsigned char bits[8];
        char text[96]; /* the whole of short texts, the beginning of long ones */
    } got;
};

/* How a result fills one type of struct; computed once a connection. */
struct db_plan {
    struct db_plan *next;
    const struct qf_type *type;         /* NULL: a single number */
    unsigned count;
    struct db_column *columns;
    MYSQL_BIND *binds;
    void *blank;                        /* a row as it is before a column was read */
};

struct db_prepared {
    MYSQL_STMT *stmt;                   /* NULL: not prepared on this connection */
    unsigned params;
    bool yields;                        /* does it answer with rows? */
    MYSQL_BIND *binds;
    MYSQL_TIME *times;
    struct db_plan *plans;
};

struct qf_db {
    struct qf_db_options options;
    MYSQL *mysql;                       /* NULL: not connected */
    struct qf_arena *arena;
    struct db_prepared *prepared;       /* by the slot of the statement */
    unsigned slots, trips;
    int64_t down_at; /* monotonic ms of the last failure to reach it, or 0 */
    bool busy;                          /* rows are being read: qf_each */
    bool in_tx, doomed;
    qf_err doom;                        /* why the running transaction cannot go on */
    struct { void (*fn)(void *); void *arg; } hooks[DB_HOOKS];
    int hook_count;
};

/* raise.c: an error of the server or the client library as an error of ours. st may be
 * NULL. A lost connection is closed; a transaction that cannot go on is doomed. */
qf_err *db_raise(struct qf_db *, const struct qf_statement *st, unsigned code,
                 const char *message);
qf_err *db_raise_mysql(struct qf_db *, const struct qf_statement *st);
qf_err *db_raise_stmt(struct qf_db *, const struct qf_statement *st, MYSQL_STMT *);
bool db_lost(unsigned code);
/* Our own mistake in a statement. */
#define db_mistake(st, format, ...)                                                      \
    qf_system_error("%s (%s:%d): " format, (st)->name, (st)->file, (st)->line,           \
                    ##__VA_ARGS__)

/* connect.c */
/* As everywhere (lib/core/arena.h): the process leaves, and another takes its place. */
_Noreturn void db_out_of_memory(void);
void *db_calloc(size_t count, size_t size);
void db_note_down(struct qf_db *);
bool db_known_down(const struct qf_db *);
/* Send a command without a result: BEGIN, COMMIT ... */
qf_err *db_command(struct qf_db *, const char *sql);

/* statement.c */
void db_forget_prepared(struct db_prepared *);
/* Execute; on success the result, if any, waits to be fetched and db_done must follow. */
qf_err *db_run(struct qf_db *, struct qf_statement *, const struct qf_param *,
               unsigned count, struct db_prepared **out);
void db_done(struct qf_db *, struct db_prepared *);

/* bind.c */
void db_bind(struct db_prepared *, const struct qf_param *);

/* row.c: make ready to fetch into rows of type, fetch one. */
qf_err *db_plan(struct qf_db *, const struct qf_statement *, struct db_prepared *,
                const struct qf_type *, struct db_plan **out);
qf_err *db_fetch(struct qf_db *, const struct qf_statement *, struct db_prepared *,
                 struct db_plan *, void *row, bool *found);
void db_plans_free(struct db_plan *);

#endif
