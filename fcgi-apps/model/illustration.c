#include "model/illustration.h"

#include "lib/core/str.h"
#include "model/attachment.h"

const struct qf_type illustration_type = QF_TYPE(illustration,
    QF_STR(illustration, subject_type), QF_U64(illustration, subject_id),
    QF_U64(illustration, org_id), QF_STR(illustration, org_kind), QF_STR(illustration, title),
    QF_STR(illustration, drawing), QF_BOOL(illustration, shown));

QF_STATEMENT(LIST,
    "SELECT 'product' AS subject_type, p.id AS subject_id, p.enterprise_id AS org_id,"
    " 'enterprise' AS org_kind, p.title, c.code AS drawing, p.state = 'on_sale' AS shown"
    " FROM product p JOIN product_category c ON c.name = p.category WHERE p.picture_id IS NULL"
    " UNION ALL SELECT 'service', s.id, s.provider_id, 'provider', s.name,"
    " CONCAT('s', s.category_top), s.listed FROM service s WHERE s.picture_id IS NULL"
    " UNION ALL SELECT '', 0, m.org_id, m.org_kind, '车间一角', '0102', 0 FROM membership m"
    " JOIN account a ON a.id = m.account_id"
    " WHERE a.name_key LIKE 'demo-%' AND m.org_kind IN ('enterprise', 'provider')"
    " ORDER BY drawing, subject_id LIMIT 2000")

qf_err *illustration_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, LIST, &illustration_type, list);
}

/* What stands for the upload: the large size once more. */
static qf_err *note_original(struct qf_db *db, struct qf_arena *a, const struct picture_file *f,
                             uint64_t *id)
{
    static const unsigned char nobody[32];
    struct attachment file = {.size = f->size, .media_type = f->type, .file_name = f->name};
    memcpy(file.sha256, f->sha256, sizeof file.sha256);
    QF_TRY(attachment_note(db, a, 0, nobody, &file));
    *id = file.id;
    return NULL;
}

QF_STATEMENT(COVER_PRODUCT,
    "UPDATE product SET picture_id = (SELECT medium_id FROM picture WHERE id = ?) WHERE id = ?")
QF_STATEMENT(COVER_SERVICE,
    "UPDATE service SET picture_id = (SELECT medium_id FROM picture WHERE id = ?) WHERE id = ?")

static qf_err *use(struct qf_db *db, const struct illustration *i, uint64_t picture)
{
    const struct picture_owner owner = {i->org_kind, i->org_id};
    if (!*i->subject_type) return NULL;
    QF_TRY(picture_use(db, &owner, i->subject_type, i->subject_id, &picture, 1, ""));
    QF_TRY(picture_show(db, i->subject_type, i->subject_id, i->shown));
    if (qf_eq(i->subject_type, "product"))
        return qf_exec(db, COVER_PRODUCT, NULL, QF_U(picture), QF_U(i->subject_id));
    return qf_exec(db, COVER_SERVICE, NULL, QF_U(picture), QF_U(i->subject_id));
}

qf_err *illustration_give(struct qf_db *db, struct qf_arena *a, const struct illustration *i,
                          int64_t width, int64_t height, const struct picture_file sizes[3])
{
    static const struct actor nobody;
    const struct picture_owner owner = {i->org_kind, i->org_id};
    struct picture_new new = {.title = i->title, .width = width, .height = height,
                              .sizes = {sizes[0], sizes[1], sizes[2]}};
    uint64_t picture;
    QF_TRY(note_original(db, a, &sizes[0], &new.original));
    QF_TRY(picture_add(db, a, &nobody, &owner, &new, &picture));
    return use(db, i, picture);
}
