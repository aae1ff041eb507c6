#include "model/version.h"

#include <inttypes.h>

#include "lib/core/str.h"

static struct { void (*fn)(void *); void *arg; } on_change;

struct version { const char *name; uint64_t version; };
static const struct qf_type version_type =
    QF_TYPE(version, QF_STR(version, name), QF_U64(version, version));

/* Asked with every request: two plain rows cost the server a third less than one joined text. */
QF_STATEMENT(ALL, "SELECT name, version FROM content_version ORDER BY name LIMIT 20")

qf_err *version_texts(struct qf_db *db, struct qf_arena *arena, const char **text)
{
    struct qf_list list;
    struct qf_sb b = qf_sb_in(arena);
    QF_TRY(qf_list(db, ALL, &version_type, &list));
    for (size_t i = 0; i < list.count; i++) {
        const struct version *v = QF_AT(list, struct version, i);
        qf_sb_addf(&b, "%s%s=%" PRIu64, i ? " " : "", v->name, v->version);
    }
    *text = qf_sb_text(&b);
    return NULL;
}

QF_STATEMENT(RAISE,
    "UPDATE content_version SET version = version + 1, changed_at = NOW() WHERE name = ?")

qf_err *version_raise(struct qf_db *db, const char *name)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, RAISE, &changed, QF_S(name)));
    if (changed == 0) return qf_system_error("no content_version '%s'", name);
    if (on_change.fn) qf_after_commit(db, on_change.fn, on_change.arg);
    return NULL;
}

void version_on_change(void (*fn)(void *), void *arg)
{
    on_change.fn = fn;
    on_change.arg = arg;
}
