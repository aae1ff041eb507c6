#include "lib/db/db_inside.h"

/* The client library only reads what is bound, but its structure is not const. */
static void *unconst(const void *p)
{
    void *q;
    memcpy(&q, &p, sizeof q);
    return q;
}

static void bind_time(MYSQL_BIND *b, MYSQL_TIME *t, const struct qf_param *p)
{
    struct qf_civil c = qf_civil_of(p->i);
    bool date = p->kind == QF_BIND_DATE;
    *t = (MYSQL_TIME){
        .year = (unsigned)c.year, .month = (unsigned)c.month, .day = (unsigned)c.day,
        .time_type = date ? MYSQL_TIMESTAMP_DATE : MYSQL_TIMESTAMP_DATETIME,
    };
    if (!date) {
        t->hour = (unsigned)c.hour;
        t->minute = (unsigned)c.minute;
        t->second = (unsigned)c.second;
    }
    b->buffer_type = date ? MYSQL_TYPE_DATE : MYSQL_TYPE_DATETIME;
    b->buffer = t;
}

static void bind_bytes(MYSQL_BIND *b, const struct qf_param *p)
{
    bool text = p->kind == QF_BIND_STR;
    b->buffer_type = text ? MYSQL_TYPE_STRING : MYSQL_TYPE_BLOB;
    b->buffer = unconst(p->p);
    b->buffer_length = text ? strlen(p->p) : p->len;
}

static bool is_null(const struct qf_param *p)
{
    switch (p->kind) {
    case QF_BIND_NULL:
        return true;
    case QF_BIND_STR:
    case QF_BIND_BLOB:
        return !p->p;
    case QF_BIND_TIME:
    case QF_BIND_DATE:
        return p->i == QF_NO_TIME;
    case QF_BIND_I64:
    case QF_BIND_U64:
        break;
    }
    return false;
}

static void bind_one(MYSQL_BIND *b, MYSQL_TIME *t, const struct qf_param *p)
{
    memset(b, 0, sizeof *b);
    b->buffer_type = MYSQL_TYPE_NULL;
    if (is_null(p)) return;
    if (p->kind == QF_BIND_STR || p->kind == QF_BIND_BLOB) {
        bind_bytes(b, p);
    } else if (p->kind == QF_BIND_TIME || p->kind == QF_BIND_DATE) {
        bind_time(b, t, p);
    } else {
        b->buffer_type = MYSQL_TYPE_LONGLONG;
        b->buffer = unconst(&p->i);
        b->is_unsigned = p->kind == QF_BIND_U64 ? 1 : 0;
    }
}

void db_bind(struct db_prepared *s, const struct qf_param *params)
{
    for (unsigned i = 0; i < s->params; i++)
        bind_one(&s->binds[i], &s->times[i], &params[i]);
}
