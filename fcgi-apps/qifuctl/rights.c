#include "qifuctl/rights.h"

#include <ctype.h>
#include <string.h>

#include "lib/core/banned.h"
#include "lib/core/str.h"

/* A statement of a text, tidied: no comments, quotes or line breaks, one blank between
 * words, all in lower case. Steps *p behind it; NULL at the end. */
static char *next_statement(struct qf_arena *a, const char **p)
{
    struct qf_sb b = qf_sb_in(a);
    bool any = false;
    for (; **p && **p != ';'; (*p)++) {
        if ((*p)[0] == '-' && (*p)[1] == '-') *p += strcspn(*p, "\n");
        if (**p == '\0') break;
        if (strchr("`'\"", **p)) continue;
        if (!isspace((unsigned char)**p)) {
            qf_sb_addc(&b, (char)tolower((unsigned char)**p));
            any = true;
        } else if (b.len > 0 && b.text[b.len - 1] != ' ') {
            qf_sb_addc(&b, ' ');
        }
    }
    if (**p == ';') (*p)++;
    else if (!any) return NULL;
    return qf_dup(a, qf_sb_text(&b));
}

static void add(struct qf_arena *a, struct rights *r, const char *right)
{
    if ((r->count & (r->count - 1)) == 0) {
        const char **items = qf_calloc(a, r->count ? r->count * 2 : 1, sizeof *items);
        if (r->count) memcpy(items, r->items, r->count * sizeof *items);
        r->items = items;
    }
    r->items[r->count++] = right;
}

/* A name in a list "a@localhost, b": does it stand there? */
static bool is_named(const char *list, const char *name)
{
    size_t len = strlen(name);
    for (const char *p = list; *p;) {
        p += strspn(p, " ,");
        if (!strncmp(p, name, len) && (p[len] == '\0' || strchr("@, ", p[len])))
            return true;
        p += strcspn(p, ",");
    }
    return false;
}

static char *trim(struct qf_arena *a, const char *from, size_t len)
{
    while (len && *from == ' ') from++, len--;
    while (len && from[len - 1] == ' ') len--;
    return qf_dupn(a, from, len);
}

/* "select (id, name), insert" on an object: one right each column, or each word. */
static void add_list(struct qf_arena *a, struct rights *r, const char *list,
                     const char *object)
{
    while (*list) {
        size_t len = strcspn(list, ",(");
        const char *word = trim(a, list, len);
        list += len;
        if (*list != '(') {
            add(a, r, qf_fmt(a, "%s %s", word, object));
        } else {
            const char *end = list + strcspn(list, ")");
            for (const char *p = list + 1; p < end; p += strspn(p, ", ")) {
                size_t n = strcspn(p, ",)");
                add(a, r, qf_fmt(a, "%s(%s) %s", word, trim(a, p, n), object));
                p += n;
            }
            list = *end ? end + 1 : end;
        }
        list += strspn(list, ", ");
    }
}

static bool is_usage(const char *list)
{
    return qf_starts(list, "usage");
}

/* "grant LIST on OBJECT to USERS", or "grant ROLE to USERS". */
static void read_grant(struct qf_arena *a, struct rights *r, char *statement,
                       const char *user, const char *role, const char **role_found)
{
    char *to = strstr(statement, " to "), *on = strstr(statement, " on ");
    if (!qf_starts(statement, "grant ") || !to) return;
    *to = '\0';
    char *users = to + 4;
    char *rest = strstr(users, " identified");
    if (rest) *rest = '\0';
    if (!is_named(users, user) && !(role && is_named(users, role))) return;
    if (!on || on > to) {
        *role_found = trim(a, statement + 6, strlen(statement + 6));
        return;
    }
    *on = '\0';
    if (!is_usage(statement + 6))
        add_list(a, r, statement + 6, trim(a, on + 4, strlen(on + 4)));
}

struct rights rights_read(struct qf_arena *a, const char *text, const char *user)
{
    struct rights r = {0};
    const char *role = NULL, *found = NULL;
    char *statement;
    /* First which role it is in, then what both have. */
    for (const char *p = text; (statement = next_statement(a, &p));) {
        struct rights ignored = {0};
        read_grant(a, &ignored, trim(a, statement, strlen(statement)), user, NULL,
                   &found);
    }
    role = found;
    for (const char *p = text; (statement = next_statement(a, &p));)
        read_grant(a, &r, trim(a, statement, strlen(statement)), user, role, &found);
    return r;
}

static bool has(const struct rights *r, const char *right)
{
    for (size_t i = 0; i < r->count; i++)
        if (qf_eq(r->items[i], right)) return true;
    return false;
}

bool rights_hold(struct qf_arena *a, const struct rights *r, const char *right)
{
    const char *bracket = strchr(right, '('), *object = strrchr(right, ' ') + 1;
    const char *word = bracket ? qf_dupn(a, right, (size_t)(bracket - right))
                               : qf_dupn(a, right, (size_t)(object - 1 - right));
    const char *base = qf_dupn(a, object, strcspn(object, "."));
    return has(r, right) || has(r, qf_fmt(a, "%s %s", word, object)) ||
           has(r, qf_fmt(a, "%s %s.*", word, base)) || has(r, qf_fmt(a, "%s *.*", word));
}
