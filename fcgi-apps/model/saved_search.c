#include "model/saved_search.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/message.h"
#include "model/range.h"

const struct qf_type saved_search_type = QF_TYPE(saved_search,
    QF_U64(saved_search, id), QF_STR(saved_search, name), QF_STR(saved_search, category),
    QF_STR(saved_search, region), QF_STR(saved_search, words), QF_BOOL(saved_search, alert),
    QF_TIME(saved_search, created_at));

#define COLUMNS                                                                          \
    "SELECT id, name, category, region, words, alert, created_at FROM saved_search"

QF_STATEMENT(LIST, COLUMNS " WHERE account_id = ? ORDER BY id LIMIT 100")
QF_STATEMENT(GET, COLUMNS " WHERE account_id = ? AND id = ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM saved_search WHERE account_id = ?")
QF_STATEMENT(LOCK, "SELECT id FROM account WHERE id = ? FOR UPDATE")
QF_STATEMENT(ADD,
    "INSERT INTO saved_search (account_id, name, category, region, words, alert, seen_at,"
    " created_at) VALUES (?, ?, ?, ?, ?, ?, NOW(), NOW())")
QF_STATEMENT(CHANGE, "UPDATE saved_search SET name = ?, alert = ? WHERE account_id = ? AND id = ?")
QF_STATEMENT(DELETE, "DELETE FROM saved_search WHERE account_id = ? AND id = ?")

qf_err *saved_search_list(struct qf_db *db, uint64_t account, struct qf_list *list)
{
    return qf_list(db, LIST, &saved_search_type, list, QF_U(account));
}

qf_err *saved_search_get(struct qf_db *db, uint64_t account, uint64_t id, struct saved_search *s)
{
    return qf_get(db, GET, &saved_search_type, s, QF_U(account), QF_U(id));
}

qf_err *saved_search_add(struct qf_db *db, uint64_t account, const struct saved_search *s)
{
    int64_t count, locked;
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(account)));
    QF_TRY(qf_number(db, COUNT, &count, QF_U(account)));
    if (count >= SAVED_SEARCHES)
        return qf_user_error(NULL, "最多保存 %d 个条件，请先删除不用的", SAVED_SEARCHES);
    return qf_exec(db, ADD, NULL, QF_U(account), QF_S(s->name), QF_S(s->category),
                   QF_S(s->region), QF_S(s->words), QF_I(s->alert));
}

qf_err *saved_search_change(struct qf_db *db, uint64_t account, uint64_t id, const char *name,
                            bool alert)
{
    return qf_exec(db, CHANGE, NULL, QF_S(name), QF_I(alert), QF_U(account), QF_U(id));
}

qf_err *saved_search_delete(struct qf_db *db, uint64_t account, uint64_t id)
{
    return qf_exec(db, DELETE, NULL, QF_U(account), QF_U(id));
}

/* --- alerts --- */

enum { TOGETHER = 500, SHOWN = 3, SETTLED = 60 };

struct watch {
    uint64_t id, account_id, provider_id;
    const char *name, *category, *region, *words;
    qf_time since;
};
static const struct qf_type watch_type = QF_TYPE(watch,
    QF_U64(watch, id), QF_U64(watch, account_id), QF_U64(watch, provider_id),
    QF_STR(watch, name), QF_STR(watch, category), QF_STR(watch, region), QF_STR(watch, words),
    QF_TIME(watch, since));

struct fresh { uint64_t id; const char *title, *description; };
static const struct qf_type fresh_type = QF_TYPE(fresh, QF_U64(fresh, id), QF_STR(fresh, title),
                                                 QF_STR(fresh, description));

QF_STATEMENT(WATCHES,
    "SELECT s.id, s.account_id, m.org_id AS provider_id, s.name, s.category, s.region, s.words,"
    " COALESCE(s.seen_at, s.created_at) AS since FROM saved_search s JOIN account a"
    " ON a.id = s.account_id AND a.state = 'active' JOIN membership m ON m.account_id = a.id"
    " AND m.org_kind = 'provider' WHERE s.alert = 1 AND s.id > ? ORDER BY s.id LIMIT 500")
/* What the provider has answered already is no news. */
QF_STATEMENT(FRESH,
    "SELECT n.id, n.title, n.description FROM need n FORCE INDEX (by_list)"
    " WHERE n.listed = 1 AND n.published_at > ? AND n.published_at <= ?"
    " AND n.state IN ('published', 'negotiating')"
    " AND COALESCE(n.deadline, CURDATE()) >= CURDATE() AND n.region_code BETWEEN ? AND ?"
    " AND n.category_code BETWEEN ? AND ? AND (? = 0 OR EXISTS (SELECT 1 FROM"
    " provider_category c WHERE c.provider_id = ?"
    " AND c.category_code IN (n.category_code, n.category_top)))"
    " AND NOT EXISTS (SELECT 1 FROM need_quote q WHERE q.need_id = n.id AND q.provider_id = ?)"
    " ORDER BY n.published_at, n.id LIMIT 500")
QF_STATEMENT(SEEN,
    "UPDATE saved_search SET seen_at = ?, seen_id = GREATEST(seen_id, ?) WHERE id = ?")

/* Every word must stand in the title or the description. */
static bool fits(struct qf_arena *a, const struct fresh *n, const char *words)
{
    char *rest = qf_dup(a, words), *word;
    while ((word = strtok_r(rest, " ", &rest)))
        if (!strcasestr(n->title, word) && !strcasestr(n->description, word)) return false;
    return true;
}

struct tale { int count; uint64_t first, last; const char *titles; };

static struct tale told_of(struct qf_arena *a, const struct qf_list *list, const char *words)
{
    struct tale t = {.titles = ""};
    for (size_t i = 0; i < list->count; i++) {
        const struct fresh *n = QF_AT(*list, struct fresh, i);
        if (!fits(a, n, words)) continue;
        if (n->id > t.last) t.last = n->id;
        if (t.count == 0) t.first = n->id;
        if (t.count++ < SHOWN)
            t.titles = qf_fmt(a, "%s%s%s", t.titles, *t.titles ? "；" : "", n->title);
    }
    return t;
}

static qf_err *tell_one(struct qf_db *db, struct qf_arena *a, const struct watch *w, qf_time now,
                        uint64_t *told)
{
    bool own = qf_eq(w->category, "own");
    struct range region = range_region(a, w->region);
    struct range category = range_category(a, own ? "" : w->category);
    struct qf_list list;
    QF_TRY(qf_list(db, FRESH, &fresh_type, &list, QF_T(w->since), QF_T(now), QF_S(region.from),
                   QF_S(region.to), QF_S(category.from), QF_S(category.to), QF_I(own),
                   QF_U(w->provider_id), QF_U(w->provider_id)));
    struct tale t = told_of(a, &list, w->words);
    QF_TRY(qf_exec(db, SEEN, NULL, QF_T(now), QF_U(t.last), QF_U(w->id)));
    if (t.count == 0) return NULL;
    ++*told;
    const char *url = t.count == 1
                          ? qf_fmt(a, "/sp/needs/%llu", (unsigned long long)t.first)
                          : qf_fmt(a, "/sp/searches/%llu", (unsigned long long)w->id);
    return message_send(db, w->account_id, qf_fmt(a, "“%s”有 %d 条新需求", w->name, t.count),
                        qf_fmt(a, "%s%s", t.titles, t.count > SHOWN ? "……" : ""), url);
}

struct run { struct qf_db *db; struct qf_arena *arena; const struct watch *watch; qf_time now;
             uint64_t told; };

static qf_err *tell_work(void *arg)
{
    struct run *r = arg;
    r->told = 0;
    return tell_one(r->db, r->arena, r->watch, r->now, &r->told);
}

/* A need that is going live at this moment may not have been committed yet: it is told the next time. */
qf_err *saved_search_tell(struct qf_db *db, struct qf_arena *a, uint64_t *told)
{
    struct run run = {.db = db, .arena = a, .now = qf_now() - SETTLED};
    struct qf_list list;
    uint64_t last = 0;
    *told = 0;
    do {
        QF_TRY(qf_list(db, WATCHES, &watch_type, &list, QF_U(last)));
        for (size_t i = 0; i < list.count; i++) {
            run.watch = QF_AT(list, struct watch, i);
            last = run.watch->id;
            if (run.watch->since >= run.now) continue;
            QF_TRY(qf_tx(db, tell_work, NULL, &run));
            *told += run.told;
        }
    } while (list.count == TOGETHER);
    return NULL;
}
