#include "lib/db/db_inside.h"

#include "lib/core/str.h"

/* --- which column fills which field, and how --- */

/* What the server's types are to us. */
enum family {
    INTEGER,
    DECIMAL,
    FLOATING,
    BITS,
    TEXT,
    MOMENT,
    NOTHING,
    OTHER,
    FAMILY_COUNT
};

static const struct { enum enum_field_types type; enum family family;
} families[] = {
    {MYSQL_TYPE_LONGLONG, INTEGER},   {MYSQL_TYPE_VAR_STRING, TEXT},
    {MYSQL_TYPE_LONG, INTEGER},       {MYSQL_TYPE_TINY, INTEGER},
    {MYSQL_TYPE_DATETIME, MOMENT},    {MYSQL_TYPE_BLOB, TEXT},
    {MYSQL_TYPE_STRING, TEXT},        {MYSQL_TYPE_SHORT, INTEGER},
    {MYSQL_TYPE_INT24, INTEGER},      {MYSQL_TYPE_YEAR, INTEGER},
    {MYSQL_TYPE_NEWDECIMAL, DECIMAL}, {MYSQL_TYPE_DECIMAL, DECIMAL},
    {MYSQL_TYPE_DOUBLE, FLOATING},    {MYSQL_TYPE_FLOAT, FLOATING},
    {MYSQL_TYPE_BIT, BITS},           {MYSQL_TYPE_VARCHAR, TEXT},
    {MYSQL_TYPE_TINY_BLOB, TEXT},     {MYSQL_TYPE_MEDIUM_BLOB, TEXT},
    {MYSQL_TYPE_LONG_BLOB, TEXT},     {MYSQL_TYPE_ENUM, TEXT},
    {MYSQL_TYPE_SET, TEXT},           {MYSQL_TYPE_JSON, TEXT},
    {MYSQL_TYPE_DATE, MOMENT},        {MYSQL_TYPE_TIMESTAMP, MOMENT},
    {MYSQL_TYPE_NULL, NOTHING},
};

static enum family family_of(enum enum_field_types type)
{
    for (size_t i = 0; i < sizeof families / sizeof families[0]; i++)
        if (families[i].type == type) return families[i].family;
    return OTHER;
}

static const enum db_how number_how[FAMILY_COUNT] = {
    [INTEGER] = DB_GET_INTEGER, [DECIMAL] = DB_GET_DECIMAL, [FLOATING] = DB_GET_DOUBLE,
    [BITS] = DB_GET_BITS, [TEXT] = DB_GET_NEVER, [MOMENT] = DB_GET_NEVER,
    [NOTHING] = DB_GET_NOTHING, [OTHER] = DB_GET_NEVER,
};

static enum db_how how_of(enum qf_kind kind, enum family f)
{
    if (f == NOTHING) return DB_GET_NOTHING;
    switch (kind) {
    case QF_KIND_STR:
    case QF_KIND_HTML:
        return f == BITS ? DB_GET_NEVER : DB_GET_TEXT;
    case QF_KIND_TIME:
    case QF_KIND_DATE:
        return f == MOMENT ? DB_GET_TIME : f == TEXT ? DB_GET_TIME_TEXT : DB_GET_NEVER;
    case QF_KIND_BYTES:
        return f == TEXT ? DB_GET_BYTES : DB_GET_NEVER;
    case QF_KIND_U64:
    case QF_KIND_I64:
    case QF_KIND_INT:
    case QF_KIND_BOOL:
    case QF_KIND_MONEY:
    case QF_KIND_END:
        break;
    }
    return number_how[f];
}

static const struct qf_member *member_of(const struct qf_type *type, const char *name)
{
    for (const struct qf_member *m = type->members; m->name; m++)
        if (qf_eq(m->name, name)) return m;
    return NULL;
}

/* --- where the client library puts it first --- */

static void bind_column(MYSQL_BIND *b, struct db_column *c)
{
    static const struct { enum enum_field_types type; unsigned long size; } forms[] = {
        [DB_GET_NOTHING] = {MYSQL_TYPE_NULL, 0},
        [DB_GET_INTEGER] = {MYSQL_TYPE_LONGLONG, sizeof c->got.u},
        [DB_GET_DECIMAL] = {MYSQL_TYPE_STRING, sizeof c->got.text - 1},
        [DB_GET_DOUBLE] = {MYSQL_TYPE_DOUBLE, sizeof c->got.d},
        [DB_GET_BITS] = {MYSQL_TYPE_BLOB, sizeof c->got.bits},
        [DB_GET_TEXT] = {MYSQL_TYPE_STRING, sizeof c->got.text},
        [DB_GET_TIME] = {MYSQL_TYPE_DATETIME, sizeof c->got.t},
        [DB_GET_TIME_TEXT] = {MYSQL_TYPE_STRING, sizeof c->got.text - 1},
        [DB_GET_BYTES] = {MYSQL_TYPE_BLOB, sizeof c->got.text},
    };
    *b = (MYSQL_BIND){
        .buffer_type = forms[c->how].type, .buffer_length = forms[c->how].size,
        .buffer = &c->got, .is_unsigned = c->is_unsigned ? 1 : 0, .length = &c->length,
        .is_null = &c->null, .error = &c->error,
    };
    if (c->how == DB_GET_NOTHING) b->flags = MADB_BIND_DUMMY;
}

static qf_err *plan_column(const struct qf_statement *st, const struct qf_type *type,
                           const MYSQL_FIELD *field, unsigned i, struct db_column *c)
{
    static const struct qf_member number = {"number", QF_KIND_I64, 0, sizeof(int64_t)};
    c->type = field->type;
    c->is_unsigned = field->flags & UNSIGNED_FLAG;
    if (!type && i > 0) return NULL;
    c->member = type ? member_of(type, field->name) : &number;
    if (!c->member) return db_mistake(st, "column %s has no field", field->name);
    c->how = how_of(c->member->kind, family_of(field->type));
    if (c->how == DB_GET_NEVER)
        return db_mistake(st, "column %s is not of the kind of its field", field->name);
    return NULL;
}

/* --- plans --- */

static void plan_free(struct db_plan *p)
{
    free(p->columns);
    free(p->binds);
    free(p->blank);
    free(p);
}

void db_plans_free(struct db_plan *p)
{
    for (struct db_plan *next; p; p = next) {
        next = p->next;
        plan_free(p);
    }
}

static void *blank_row(const struct qf_type *type)
{
    char *row = db_calloc(1, type ? type->size : sizeof(int64_t));
    const qf_time none = QF_NO_TIME;
    for (const struct qf_member *m = type ? type->members : NULL; m && m->name; m++)
        if (m->kind == QF_KIND_TIME || m->kind == QF_KIND_DATE)
            memcpy(row + m->offset, &none, sizeof none);
    return row;
}

static qf_err *plan_new(const struct qf_statement *st, struct db_prepared *s,
                        const struct qf_type *type, struct db_plan **out)
{
    struct db_plan *p = db_calloc(1, sizeof *p);
    const MYSQL_FIELD *fields = mariadb_stmt_fetch_fields(s->stmt);
    p->type = type;
    p->count = mysql_stmt_field_count(s->stmt);
    p->columns = db_calloc(p->count, sizeof *p->columns);
    p->binds = db_calloc(p->count, sizeof *p->binds);
    p->blank = blank_row(type);
    for (unsigned i = 0; i < p->count; i++) {
        qf_err *e = plan_column(st, type, &fields[i], i, &p->columns[i]);
        if (e) {
            plan_free(p);
            return e;
        }
        bind_column(&p->binds[i], &p->columns[i]);
    }
    p->next = s->plans;
    s->plans = p;
    *out = p;
    return NULL;
}

/* The type of an expression may follow the values that were bound: "SELECT ? AS x". */
static bool plan_fits(const struct db_plan *p, MYSQL_STMT *stmt)
{
    if (p->count != mysql_stmt_field_count(stmt)) return false;
    const MYSQL_FIELD *fields = mariadb_stmt_fetch_fields(stmt);
    for (unsigned i = 0; i < p->count; i++)
        if (p->columns[i].type != fields[i].type ||
            p->columns[i].is_unsigned != (bool)(fields[i].flags & UNSIGNED_FLAG))
            return false;
    return true;
}

static struct db_plan *plan_find(struct db_prepared *s, const struct qf_type *type)
{
    for (struct db_plan **at = &s->plans, *p; (p = *at); at = &p->next) {
        if (p->type != type) continue;
        if (plan_fits(p, s->stmt)) return p;
        *at = p->next;
        plan_free(p);
        return NULL;
    }
    return NULL;
}

qf_err *db_plan(struct qf_db *db, const struct qf_statement *st, struct db_prepared *s,
                const struct qf_type *type, struct db_plan **out)
{
    if (mysql_stmt_field_count(s->stmt) == 0)
        return db_mistake(st, "answers without rows");
    *out = plan_find(s, type);
    if (!*out) QF_TRY(plan_new(st, s, type, out));
    if (mysql_stmt_bind_result(s->stmt, (*out)->binds))
        return db_raise_stmt(db, st, s->stmt);
    return NULL;
}
