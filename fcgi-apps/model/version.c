#include "model/version.h"

static struct { void (*fn)(void *); void *arg; } on_change;

struct version { const char *text; };
static const struct qf_type version_type = QF_TYPE(version, QF_STR(version, text));

QF_STATEMENT(TEXTS,
    "SELECT GROUP_CONCAT(name, '=', version ORDER BY name SEPARATOR ' ') AS text"
    " FROM content_version")

qf_err *version_texts(struct qf_db *db, struct qf_arena *arena, const char **text)
{
    struct version v = {0};
    bool found;
    QF_TRY(qf_one(db, TEXTS, &version_type, &v, &found));
    *text = v.text ? qf_dup(arena, v.text) : "";
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
