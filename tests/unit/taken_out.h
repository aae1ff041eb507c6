/* What a test notices: each comparison of a statement that says whose a record is ("x = ?") becomes true
 * ("(x = ? OR 1)"), one at a time, in this program, and the questions about that statement's file must then
 * have another answer. As tests/mutation does over HTTP, in milliseconds. Include after migrated.h. */
#ifndef QF_TESTS_UNIT_TAKEN_OUT_H
#define QF_TESTS_UNIT_TAKEN_OUT_H

#include <ctype.h>

/* The columns of tests/mutation/predicates.awk. */
static const char *const owner_columns[] = {
    "enterprise_id", "provider_id", "expert_id", "account_id", "org_id", "org_kind",
    "owner_key_hash", "window_id", "ancestor_id", "descendant_id", "function_code",
    "applicant_org", "applicant_id", "applicant_kind", "counterpart_org", "counterpart_kind",
    "holder_id", "entrant_id", "entrant_kind", "owner_hash", "taken_by",
    "placed_by", "asker_id", "created_by", "uscc", "token_hash"};

static bool part_of_name(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '.';
}

/* Does "column = ?" end at this " = ?", and where does it begin? */
static const char *owner_begin(const char *sql, const char *equals)
{
    const char *begin = equals;
    while (begin > sql && part_of_name(begin[-1])) begin--;
    const char *dot = memchr(begin, '.', (size_t)(equals - begin)), *name = dot ? dot + 1 : begin;
    for (size_t i = 0; i < sizeof owner_columns / sizeof *owner_columns; i++)
        if (strlen(owner_columns[i]) == (size_t)(equals - name) &&
            memcmp(owner_columns[i], name, (size_t)(equals - name)) == 0)
            return begin;
    return NULL;
}

/* Conditions begin behind the first WHERE or ON. */
static const char *conditions_of(const char *sql)
{
    const char *where = strstr(sql, " WHERE "), *on = strstr(sql, " ON ");
    if (!where) return on;
    return on && on < where ? on : where;
}

/* The next comparison from *at on, taken out: the text of the whole, which the caller frees; *what names it.
 * NULL: there is none. */
static char *taken_out_next(const char *sql, const char **at, char what[60])
{
    const char *from = *at ? *at : conditions_of(sql);
    for (const char *e = from; e && (e = strstr(e, " = ?")); e += 4) {
        const char *begin = owner_begin(sql, e);
        char *text = NULL;
        if (!begin || begin < from) continue;
        what[0] = '\0';
        strncat(what, begin, (size_t)(e - begin) < 50 ? (size_t)(e - begin) : 50);
        if (asprintf(&text, "%.*s(%.*s = ? OR 1)%s", (int)(begin - sql), sql, (int)(e - begin), begin,
                     e + 4) < 0)
            abort();
        *at = e + 4;
        return text;
    }
    return NULL;
}

#endif
