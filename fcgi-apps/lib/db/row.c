#include "lib/db/db_inside.h"

#include <limits.h>

#include "lib/core/str.h"

/* --- numbers --- */

typedef __int128 wide; /* holds every number of the server and its mistakes */

static bool in_range(enum qf_kind kind, wide v)
{
    if (kind == QF_KIND_U64) return v >= 0 && v <= UINT64_MAX;
    if (kind == QF_KIND_INT) return v >= INT_MIN && v <= INT_MAX;
    return kind == QF_KIND_BOOL || (v >= INT64_MIN && v <= INT64_MAX);
}

static void put_number(const struct qf_member *m, char *row, wide v)
{
    uint64_t u = (uint64_t)v;
    int i = (int)v;
    bool b = v != 0;
    if (m->kind == QF_KIND_INT)
        memcpy(row + m->offset, &i, sizeof i);
    else if (m->kind == QF_KIND_BOOL)
        memcpy(row + m->offset, &b, sizeof b);
    else
        memcpy(row + m->offset, &u, sizeof u);
}

/* A decimal without a fraction, exactly: sums of integers come as DECIMAL. */
static bool read_decimal(const char *text, wide *out)
{
    wide v = 0;
    bool negative = *text == '-';
    const char *p = text + negative;
    for (; *p && *p != '.'; p++) {
        if (*p < '0' || *p > '9' || v > INT64_MAX) return false;
        v = v * 10 + (*p - '0');
    }
    if (*p == '.') p += 1 + strspn(p + 1, "0");
    *out = negative ? -v : v;
    return *p == '\0';
}

static bool read_double(double d, wide *out)
{
    const double most = 9007199254740992.0;     /* 2^53: integers are exact up to here */
    if (!(d >= -most && d <= most)) return false;
    *out = (wide)d;
    return !((double)*out < d) && !((double)*out > d);
}

static bool read_number(struct db_column *c, wide *v)
{
    switch (c->how) {
    case DB_GET_INTEGER:
        *v = c->is_unsigned ? (wide)c->got.u : (wide)(int64_t)c->got.u;
        return true;
    case DB_GET_DECIMAL:
        c->got.text[c->length] = '\0';
        return read_decimal(c->got.text, v);
    case DB_GET_DOUBLE:
        return read_double(c->got.d, v);
    case DB_GET_BITS:
        *v = 0;
        for (unsigned long i = 0; i < c->length; i++) *v = *v * 256 + c->got.bits[i];
        return true;
    case DB_GET_NOTHING:
    case DB_GET_TEXT:
    case DB_GET_TIME:
    case DB_GET_TIME_TEXT:
    case DB_GET_BYTES:
    case DB_GET_NEVER:
        break;
    }
    return false;
}

/* --- times --- */

static bool read_time(struct db_column *c, qf_time *out)
{
    if (c->how == DB_GET_TIME_TEXT) {
        c->got.text[c->length] = '\0';
        return qf_time_read(c->got.text, out);
    }
    const MYSQL_TIME *t = &c->got.t;
    struct qf_civil civil = {
        .year = (int)t->year, .month = (int)t->month, .day = (int)t->day,
        .hour = (int)t->hour, .minute = (int)t->minute, .second = (int)t->second,
    };
    *out = qf_time_of(&civil);
    return qf_date_ok(civil.year, civil.month, civil.day);
}

/* --- texts --- */

/* Copy the column's c->length bytes to out, asking the client library when we hold a
 * part. */
static bool copy_bytes(MYSQL_STMT *stmt, unsigned i, struct db_column *c, char *out)
{
    if (c->length <= sizeof c->got.text) {
        if (c->length) memcpy(out, c->got.text, c->length);
        return true;
    }
    unsigned long length;
    my_bool null, error;
    MYSQL_BIND b = {.buffer_type = MYSQL_TYPE_BLOB,
                    .buffer = out,
                    .buffer_length = c->length,
                    .length = &length,
                    .is_null = &null,
                    .error = &error};
    return mysql_stmt_fetch_column(stmt, &b, i, 0) == 0;
}

static bool put_text(struct qf_db *db, MYSQL_STMT *stmt, unsigned i, struct db_column *c,
                     char *row)
{
    char *text = qf_alloc(db->arena, c->length + 1);
    memcpy(row + c->member->offset, &text, sizeof text);
    return copy_bytes(stmt, i, c, text);
}

/* --- one row --- */

/* false: the value does not fit into its field. */
static bool put_column(struct qf_db *db, MYSQL_STMT *stmt, unsigned i,
                       struct db_column *c, char *row)
{
    const struct qf_member *m = c->member;
    wide v;
    qf_time t;
    if (c->how == DB_GET_TEXT) return put_text(db, stmt, i, c, row);
    if (c->how == DB_GET_BYTES)
        return c->length <= m->size && copy_bytes(stmt, i, c, row + m->offset);
    if (c->error) return false;
    if (c->how == DB_GET_TIME || c->how == DB_GET_TIME_TEXT) {
        if (!read_time(c, &t)) return false;
        memcpy(row + m->offset, &t, sizeof t);
        return true;
    }
    if (!read_number(c, &v) || !in_range(m->kind, v)) return false;
    put_number(m, row, v);
    return true;
}

static size_t row_size(const struct db_plan *p)
{
    return p->type ? p->type->size : sizeof(int64_t);
}

qf_err *db_fetch(struct qf_db *db, const struct qf_statement *st, struct db_prepared *s,
                 struct db_plan *p, void *row, bool *found)
{
    memcpy(row, p->blank, row_size(p));
    *found = false;
    int rc = mysql_stmt_fetch(s->stmt);
    if (rc == MYSQL_NO_DATA) return NULL;
    /* MYSQL_DATA_TRUNCATED: each column knows below if that was meant. */
    if (rc != 0 && rc != MYSQL_DATA_TRUNCATED) return db_raise_stmt(db, st, s->stmt);
    for (unsigned i = 0; i < p->count; i++) {
        struct db_column *c = &p->columns[i];
        if (c->how == DB_GET_NOTHING || c->null) continue;
        if (!put_column(db, s->stmt, i, c, row))
            return db_mistake(st, "the value of column %s does not fit its field",
                              c->member->name);
    }
    *found = true;
    return NULL;
}
