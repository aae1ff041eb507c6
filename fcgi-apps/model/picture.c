/* The library itself; picture_use.c knows who uses what. */
#include "model/picture.h"

#include "lib/core/str.h"
#include "model/attachment.h"
#include "model/case.h"
#include "model/permission.h"

const struct qf_type picture_type = QF_TYPE(picture,
    QF_U64(picture, id), QF_U64(picture, cover), QF_STR(picture, title), QF_STR(picture, large),
    QF_STR(picture, medium), QF_STR(picture, small), QF_I64(picture, width),
    QF_I64(picture, height), QF_I64(picture, uses), QF_TIME(picture, created_at));

struct picture_owner picture_owner_of(const struct actor *who)
{
    return (struct picture_owner){case_side_of(who), who->org};
}

#define COLUMNS                                                                          \
    "SELECT p.id, p.medium_id AS cover, p.title, p.width, p.height, p.created_at,"       \
    " l.public_id AS large, m.public_id AS medium, s.public_id AS small,"                \
    " (SELECT COUNT(DISTINCT u.subject_type, u.subject_id) FROM picture_use u"           \
    "   WHERE u.picture_id = p.id) AS uses FROM picture p"                               \
    " JOIN attachment l ON l.id = p.large_id JOIN attachment m ON m.id = p.medium_id"    \
    " JOIN attachment s ON s.id = p.small_id"
#define OWNED " p.org_kind = ? AND p.org_id = ? AND p.state = 'kept'"
#define FILTERED " WHERE" OWNED " AND (? = '' OR LOCATE(?, p.title) > 0)"

QF_STATEMENT(LIST, COLUMNS FILTERED " ORDER BY p.id DESC LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT, "SELECT COUNT(*) FROM picture p" FILTERED)

qf_err *picture_list(struct qf_db *db, const struct picture_owner *o, const char *words,
                     int limit, int offset, struct qf_list *list, int64_t *total)
{
    QF_TRY(qf_number(db, COUNT, total, QF_S(o->kind), QF_U(o->org), QF_S(words), QF_S(words)));
    return qf_list(db, LIST, &picture_type, list, QF_S(o->kind), QF_U(o->org), QF_S(words),
                   QF_S(words), QF_I(limit), QF_I(offset));
}

QF_STATEMENT(OWN, COLUMNS " WHERE p.id = ? AND" OWNED)

qf_err *picture_find(struct qf_db *db, const struct picture_owner *o, uint64_t id,
                     struct picture *p, bool *found)
{
    return qf_one(db, OWN, &picture_type, p, found, QF_U(id), QF_S(o->kind), QF_U(o->org));
}

qf_err *picture_get(struct qf_db *db, const struct picture_owner *o, uint64_t id,
                    struct picture *p)
{
    bool found;
    QF_TRY(picture_find(db, o, id, p, &found));
    return found ? NULL : qf_not_found();
}

/* --- coming and going --- */

QF_STATEMENT(ADD,
    "INSERT INTO picture (org_kind, org_id, title, width, height, original_id, large_id,"
    " medium_id, small_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NOW())")

/* The organisation's first membership: two of its members cannot pass the limit together. */
QF_STATEMENT(LOCK_LIBRARY,
    "SELECT id FROM membership WHERE org_kind = ? AND org_id = ? ORDER BY id LIMIT 1 FOR UPDATE")

static qf_err *check_room(struct qf_db *db, const struct picture_owner *o)
{
    int64_t count = 0, locked;
    QF_TRY(qf_number(db, LOCK_LIBRARY, &locked, QF_S(o->kind), QF_U(o->org)));
    QF_TRY(qf_number(db, COUNT, &count, QF_S(o->kind), QF_U(o->org), QF_S(""), QF_S("")));
    if (count < PICTURE_MOST) return NULL;
    return qf_user_error("files", "图片空间最多 %d 张，已经满了：请先删除不用的图片", PICTURE_MOST);
}

/* What the platform made has no uploader's mark: it is kept in the same transaction. */
static qf_err *note_size(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                         const struct picture_file *f, uint64_t *id)
{
    static const unsigned char nobody[32];
    struct attachment a = {.size = f->size, .media_type = f->type, .file_name = f->name};
    memcpy(a.sha256, f->sha256, sizeof a.sha256);
    QF_TRY(attachment_note(db, arena, who->account, nobody, &a));
    *id = a.id;
    return NULL;
}

qf_err *picture_add(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                    const struct picture_owner *o, const struct picture_new *new, uint64_t *id)
{
    static const char *const fields[] = {"original", "large", "medium", "small"};
    uint64_t files[4] = {new->original};
    QF_TRY(check_room(db, o));
    for (int i = 0; i < 3; i++) QF_TRY(note_size(db, arena, who, &new->sizes[i], &files[i + 1]));
    QF_TRY(qf_insert(db, ADD, id, QF_S(o->kind), QF_U(o->org), QF_S(new->title),
                     QF_I(new->width), QF_I(new->height), QF_U(files[0]), QF_U(files[1]),
                     QF_U(files[2]), QF_U(files[3])));
    for (int i = 0; i < 4; i++)
        QF_TRY(attachment_keep(db, files[i], "picture", *id, fields[i]));
    return NULL;
}

QF_STATEMENT(RENAME, "UPDATE picture p SET p.title = ? WHERE p.id = ? AND" OWNED)

qf_err *picture_rename(struct qf_db *db, const struct picture_owner *o, uint64_t id,
                       const char *title)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, RENAME, &changed, QF_S(title), QF_U(id), QF_S(o->kind), QF_U(o->org)));
    return changed ? NULL : qf_not_found();
}

const struct qf_type picture_place_type = QF_TYPE(picture_place,
    QF_STR(picture_place, subject_type), QF_STR(picture_place, title),
    QF_U64(picture_place, subject_id));

QF_STATEMENT(PLACES,
    "SELECT DISTINCT u.subject_type, u.subject_id, COALESCE(p.title, s.name, '') AS title"
    " FROM picture_use u"
    " LEFT JOIN product p ON u.subject_type = 'product' AND p.id = u.subject_id"
    " LEFT JOIN service s ON u.subject_type = 'service' AND s.id = u.subject_id"
    " WHERE u.picture_id = ? LIMIT 20")

qf_err *picture_places(struct qf_db *db, uint64_t id, struct qf_list *list)
{
    return qf_list(db, PLACES, &picture_place_type, list, QF_U(id));
}

QF_STATEMENT(LOCK, "SELECT p.id FROM picture p WHERE p.id = ? AND" OWNED " FOR UPDATE")
QF_STATEMENT(REMOVE, "UPDATE picture SET state = 'deleted' WHERE id = ?")
QF_STATEMENT(REMOVE_FILES,
    "UPDATE attachment SET state = 'deleted', visibility = 'private'"
    " WHERE subject_type = 'picture' AND subject_id = ?")

qf_err *picture_delete(struct qf_db *db, const struct picture_owner *o, uint64_t id)
{
    int64_t locked = 0;
    struct qf_list places;
    QF_TRY(qf_number(db, LOCK, &locked, QF_U(id), QF_S(o->kind), QF_U(o->org)));
    if (!locked) return qf_not_found();
    QF_TRY(picture_places(db, id, &places));
    if (places.count > 0)
        return qf_state_error("这张图片正用在“%s”里，不能删除：请先在那里换掉它",
                              QF_AT(places, struct picture_place, 0)->title);
    QF_TRY(qf_exec(db, REMOVE, NULL, QF_U(id)));
    return qf_exec(db, REMOVE_FILES, NULL, QF_U(id));
}

/* --- who sees what is not public --- */

struct home { const char *org_kind; uint64_t org_id, window_id; };
static const struct qf_type home_type =
    QF_TYPE(home, QF_STR(home, org_kind), QF_U64(home, org_id), QF_U64(home, window_id));

QF_STATEMENT(HOME,
    "SELECT p.org_kind, p.org_id, CASE p.org_kind"
    " WHEN 'enterprise' THEN (SELECT e.window_id FROM enterprise e WHERE e.id = p.org_id)"
    " WHEN 'provider' THEN (SELECT v.window_id FROM provider v WHERE v.id = p.org_id)"
    " ELSE (SELECT x.window_id FROM expert x WHERE x.id = p.org_id) END AS window_id"
    " FROM picture p WHERE p.id = ? AND p.state = 'kept'")

qf_err *picture_may_see(struct qf_db *db, const struct actor *who, uint64_t picture, bool *may)
{
    struct home h;
    bool found;
    *may = false;
    if (!who->account) return NULL;
    QF_TRY(qf_one(db, HOME, &home_type, &h, &found, QF_U(picture)));
    if (!found) return NULL;
    if (who->kind != QF_OPERATOR) {
        *may = who->org == h.org_id && qf_eq(case_side_of(who), h.org_kind);
        return NULL;
    }
    int function = qf_eq(h.org_kind, "enterprise") ? FN_PRODUCT_TAKEDOWN : FN_SERVICE_REVIEW;
    return permission_in_window(db, who, function, h.window_id, may);
}
