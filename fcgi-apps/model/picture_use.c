/* Which records use which pictures, and what becomes public by that. */
#include "lib/core/str.h"
#include "model/picture.h"

enum { IN_TEXT = 60, NAME = 64 };

/* What one record is about to use. */
struct using {
    struct qf_db *db;
    const struct picture_owner *owner;
    const char *subject_type;
    uint64_t subject_id;
};

/* --- visibility --- */

QF_STATEMENT(SHOWN,
    "UPDATE picture_use SET shown = ? WHERE subject_type = ? AND subject_id = ?")
QF_STATEMENT(USED,
    "SELECT DISTINCT picture_id FROM picture_use WHERE subject_type = ? AND subject_id = ?"
    " LIMIT 200")
/* Its sizes are public as long as any public record uses it. One table only: of a statement over more,
 * MariaDB asks for rights on every table whose keys point to this one. */
QF_STATEMENT(FOLLOW,
    "UPDATE attachment SET visibility = IF(EXISTS (SELECT 1 FROM picture_use u"
    " WHERE u.picture_id = ? AND u.shown = 1), 'public', 'private')"
    " WHERE subject_type = 'picture' AND subject_id = ?"
    " AND field IN ('large', 'medium', 'small')")

struct used { uint64_t picture_id; };
static const struct qf_type used_type = QF_TYPE(used, QF_U64(used, picture_id));

qf_err *picture_show(struct qf_db *db, const char *subject_type, uint64_t subject_id, bool shown)
{
    struct qf_list list;
    QF_TRY(qf_exec(db, SHOWN, NULL, QF_I(shown), QF_S(subject_type), QF_U(subject_id)));
    QF_TRY(qf_list(db, USED, &used_type, &list, QF_S(subject_type), QF_U(subject_id)));
    for (size_t i = 0; i < list.count; i++) {
        uint64_t id = QF_AT(list, struct used, i)->picture_id;
        QF_TRY(qf_exec(db, FOLLOW, NULL, QF_U(id), QF_U(id)));
    }
    return NULL;
}

QF_STATEMENT(FORGET, "DELETE FROM picture_use WHERE subject_type = ? AND subject_id = ?")

qf_err *picture_release(struct qf_db *db, const char *subject_type, uint64_t subject_id)
{
    QF_TRY(picture_show(db, subject_type, subject_id, false));
    return qf_exec(db, FORGET, NULL, QF_S(subject_type), QF_U(subject_id));
}

/* --- what is used --- */

QF_STATEMENT(OWN,
    "SELECT id FROM picture WHERE id = ? AND org_kind = ? AND org_id = ? AND state = 'kept'"
    " FOR UPDATE")
QF_STATEMENT(OWN_BY_FILE,
    "SELECT p.id FROM attachment f JOIN picture p ON p.id = f.subject_id"
    " WHERE f.public_id = ? AND f.subject_type = 'picture' AND f.field <> 'original'"
    " AND p.org_kind = ? AND p.org_id = ? AND p.state = 'kept' FOR UPDATE")
QF_STATEMENT(USE,
    "INSERT INTO picture_use (subject_type, subject_id, place, seq, picture_id)"
    " VALUES (?, ?, ?, ?, ?)")

static qf_err *use(const struct using *u, const char *place, size_t seq, int64_t picture)
{
    return qf_exec(u->db, USE, NULL, QF_S(u->subject_type), QF_U(u->subject_id), QF_S(place),
                   QF_I((int64_t)seq), QF_I(picture));
}

static qf_err *use_gallery(const struct using *u, const uint64_t *gallery, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int64_t id = 0;
        QF_TRY(qf_number(u->db, OWN, &id, QF_U(gallery[i]), QF_S(u->owner->kind),
                         QF_U(u->owner->org)));
        if (!id) return qf_user_error("pictures", "有一张图片已不在图片空间，请重新选择");
        QF_TRY(use(u, "gallery", i + 1, id));
    }
    return NULL;
}

/* The sanitizer wrote it: every picture's address stands in src="/files/…". */
static const char *next_picture(const char *at, char name[NAME])
{
    static const char before[] = " src=\"/files/";
    at = strstr(at, before);
    if (!at) return NULL;
    at += sizeof before - 1;
    size_t len = strcspn(at, "\"");
    snprintf(name, NAME, "%.*s", len < NAME ? (int)len : 0, at);
    return at + len;
}

static qf_err *use_text(const struct using *u, const char *html)
{
    char name[NAME];
    size_t n = 0;
    for (const char *at = next_picture(html, name); at; at = next_picture(at, name)) {
        int64_t id = 0;
        QF_TRY(qf_number(u->db, OWN_BY_FILE, &id, QF_S(name), QF_S(u->owner->kind),
                         QF_U(u->owner->org)));
        if (!id)
            return qf_user_error("description", "描述里有一张图片不在您的图片空间，请删去后重新插入");
        if (++n > IN_TEXT)
            return qf_user_error("description", "描述里最多 %d 张图片", (int)IN_TEXT);
        QF_TRY(use(u, "text", n, id));
    }
    return NULL;
}

qf_err *picture_use(struct qf_db *db, const struct picture_owner *owner,
                    const char *subject_type, uint64_t subject_id, const uint64_t *gallery,
                    size_t count, const char *html)
{
    const struct using u = {db, owner, subject_type, subject_id};
    QF_TRY(picture_release(db, subject_type, subject_id));
    QF_TRY(use_gallery(&u, gallery, count));
    return use_text(&u, html);
}

QF_STATEMENT(GALLERY,
    "SELECT p.id, p.medium_id AS cover, p.title, p.width, p.height, p.created_at,"
    " l.public_id AS large, m.public_id AS medium, s.public_id AS small"
    " FROM picture_use u JOIN picture p ON p.id = u.picture_id"
    " JOIN attachment l ON l.id = p.large_id JOIN attachment m ON m.id = p.medium_id"
    " JOIN attachment s ON s.id = p.small_id"
    " WHERE u.subject_type = ? AND u.subject_id = ? AND u.place = 'gallery'"
    " ORDER BY u.seq LIMIT 20")

qf_err *picture_gallery(struct qf_db *db, const char *subject_type, uint64_t subject_id,
                        struct qf_list *list)
{
    return qf_list(db, GALLERY, &picture_type, list, QF_S(subject_type), QF_U(subject_id));
}
