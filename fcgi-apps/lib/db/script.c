#include "lib/db/db_inside.h"

/* --- where a statement ends --- */

static const char *skip_quoted(const char *p)
{
    char quote = *p++;
    while (*p && *p != quote) p += *p == '\\' && quote != '`' && p[1] ? 2 : 1;
    return *p ? p + 1 : p;
}

/* Step over a comment; returns p itself when none begins there. */
static const char *skip_comment(const char *p)
{
    bool dashes = p[0] == '-' && p[1] == '-' && (p[2] == '\0' || strchr(" \t\n", p[2]));
    if (dashes || p[0] == '#') return p + strcspn(p, "\n");
    if (p[0] != '/' || p[1] != '*') return p;
    const char *end = strstr(p + 2, "*/");
    return end ? end + 2 : p + strlen(p);
}

static const char *skip_blank(const char *p)
{
    for (const char *next;; p = next) {
        next = skip_comment(p + strspn(p, " \t\r\n;"));
        if (next == p) return p;
    }
}

static const char *statement_end(const char *p)
{
    while (*p && *p != ';') {
        const char *next = skip_comment(p);
        if (next == p) next = strchr("'\"`", *p) ? skip_quoted(p) : p + 1;
        p = next;
    }
    return p;
}

/* --- running --- */

static int line_of(const char *text, const char *at)
{
    int line = 1;
    for (; text < at; text++) line += *text == '\n';
    return line;
}

static qf_err *run(struct qf_db *db, const char *sql, size_t len, const char *name,
                   int line)
{
    db->trips++;
    MYSQL_RES *rows = NULL;
    if (mysql_real_query(db->mysql, sql, len) == 0) rows = mysql_use_result(db->mysql);
    if (rows) mysql_free_result(rows);
    if (mysql_errno(db->mysql) == 0) return NULL;
    qf_err *e = qf_system_error("%s:%d: %u %s", name, line, mysql_errno(db->mysql),
                                mysql_error(db->mysql));
    e->code = db_raise_mysql(db, NULL)->code;
    return e;
}

qf_err *qf_db_script(struct qf_db *db, const char *sql, const char *name)
{
    QF_TRY(qf_db_connect(db));
    for (const char *p = skip_blank(sql), *end; *p; p = skip_blank(end)) {
        end = statement_end(p);
        QF_TRY(run(db, p, (size_t)(end - p), name, line_of(sql, p)));
    }
    return NULL;
}
