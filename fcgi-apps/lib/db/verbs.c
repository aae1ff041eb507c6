#include "lib/db/db_inside.h"

/* Run a statement that answers with a number of rows, not with rows. */
static qf_err *change(struct qf_db *db, struct qf_statement *st,
                      const struct qf_param *params, unsigned count, MYSQL_STMT **out)
{
    struct db_prepared *s;
    QF_TRY(db_run(db, st, params, count, &s));
    *out = s->stmt;
    if (!s->yields) return NULL;
    db_done(db, s);
    return db_mistake(st, "answers with rows");
}

qf_err *qf_exec_(struct qf_db *db, struct qf_statement *st, uint64_t *changed,
                 const struct qf_param *params, unsigned count)
{
    MYSQL_STMT *stmt = NULL;
    QF_TRY(change(db, st, params + 1, count, &stmt));
    if (changed) *changed = mysql_stmt_affected_rows(stmt);
    return NULL;
}

qf_err *qf_insert_(struct qf_db *db, struct qf_statement *st, uint64_t *id,
                   const struct qf_param *params, unsigned count)
{
    MYSQL_STMT *stmt = NULL;
    QF_TRY(change(db, st, params + 1, count, &stmt));
    if (id) *id = mysql_stmt_insert_id(stmt);
    return NULL;
}

/* Run a statement and make ready to fetch; db_done must follow a success. */
static qf_err *ask(struct qf_db *db, struct qf_statement *st, const struct qf_type *type,
                   const struct qf_param *params, unsigned count, struct db_prepared **s,
                   struct db_plan **plan)
{
    if (!db->arena) return db_mistake(st, "qf_db_arena was not called");
    QF_TRY(db_run(db, st, params, count, s));
    qf_err *e = db_plan(db, st, *s, type, plan);
    if (e) db_done(db, *s);
    return e;
}

qf_err *qf_one_(struct qf_db *db, struct qf_statement *st, const struct qf_type *type,
                void *row, bool *found, const struct qf_param *params, unsigned count)
{
    struct db_prepared *s = NULL;
    struct db_plan *plan = NULL;
    QF_TRY(ask(db, st, type, params + 1, count, &s, &plan));
    qf_err *e = db_fetch(db, st, s, plan, row, found);
    db_done(db, s);
    return e;
}

qf_err *qf_get_(struct qf_db *db, struct qf_statement *st, const struct qf_type *type,
                void *row, const struct qf_param *params, unsigned count)
{
    bool found = false;
    QF_TRY(qf_one_(db, st, type, row, &found, params, count));
    return found ? NULL : qf_not_found();
}

qf_err *qf_number_(struct qf_db *db, struct qf_statement *st, int64_t *out,
                   const struct qf_param *params, unsigned count)
{
    bool found;
    return qf_one_(db, st, NULL, out, &found, params, count);
}

/* --- lists --- */

/* Room for one more item; the list grows by doubling in the arena. */
static void *next_item(struct qf_db *db, struct qf_list *list, size_t *room)
{
    size_t size = list->type->size;
    if (list->count == *room) {
        size_t more = *room ? *room * 2 : 16;
        void *items = qf_calloc(db->arena, more, size);
        if (list->count) memcpy(items, list->items, list->count * size);
        list->items = items;
        *room = more;
    }
    return (char *)list->items + list->count * size;
}

static qf_err *fetch_all(struct qf_db *db, struct qf_statement *st, struct db_prepared *s,
                         struct db_plan *plan, struct qf_list *list)
{
    size_t room = 0;
    for (bool found = true;; list->count++) {
        void *row = next_item(db, list, &room);
        QF_TRY(db_fetch(db, st, s, plan, row, &found));
        if (!found) return NULL;
        if (list->count == DB_ROWS) return db_mistake(st, "more than %d rows", DB_ROWS);
    }
}

qf_err *qf_list_(struct qf_db *db, struct qf_statement *st, const struct qf_type *type,
                 struct qf_list *list, const struct qf_param *params, unsigned count)
{
    struct db_prepared *s = NULL;
    struct db_plan *plan = NULL;
    *list = (struct qf_list){.type = type};
    QF_TRY(ask(db, st, type, params + 1, count, &s, &plan));
    qf_err *e = fetch_all(db, st, s, plan, list);
    db_done(db, s);
    return e;
}

/* --- row by row --- */

static qf_err *fetch_each(struct qf_db *db, struct qf_statement *st,
                          struct db_prepared *s, struct db_plan *plan, void *row,
                          qf_err *(*fn)(void *, void *), void *arg)
{
    for (bool found = true; found; qf_arena_reset(db->arena)) {
        QF_TRY(db_fetch(db, st, s, plan, row, &found));
        if (found) QF_TRY(fn(row, arg));
    }
    return NULL;
}

/* The strings of a row live in an arena of their own that is emptied after each. */
qf_err *qf_each_(struct qf_db *db, struct qf_statement *st, const struct qf_type *type,
                 void *row, qf_err *(*fn)(void *row, void *arg), void *arg,
                 const struct qf_param *params, unsigned count)
{
    struct db_prepared *s = NULL;
    struct db_plan *plan = NULL;
    QF_TRY(ask(db, st, type, params + 1, count, &s, &plan));
    struct qf_arena *outer = db->arena;
    db->arena = qf_arena_new();
    db->busy = true;
    qf_err *e = fetch_each(db, st, s, plan, row, fn, arg);
    db->busy = false;
    qf_arena_free(db->arena);
    db->arena = outer;
    db_done(db, s);
    return e;
}

/* --- the version of the schema --- */

QF_STATEMENT(SCHEMA_VERSION, "SELECT MAX(version) FROM schema_migration")

qf_err *qf_db_check_schema(struct qf_db *db, int version)
{
    int64_t found = 0;
    QF_TRY(qf_number(db, SCHEMA_VERSION, &found));
    if (found >= version) return NULL;
    return qf_system_error("the schema of the database is %lld, this program needs %d: "
                           "run qifuctl migrate", (long long)found, version);
}
