#include "model/expert_form.h"

#include "lib/core/str.h"
#include "model/columns.h"
#include "model/search.h"
#include "model/version.h"

#define REVIEWED(X)                                                                      \
    X(TEXT, name) X(CODE, gender) X(DAY, birth_month) X(TEXT, title) X(TEXT, employer)   \
    X(TEXT, post) X(TEXT, education) X(TEXT, region_code) X(TEXT, field) X(TEXT, intro)  \
    X(TEXT, results) X(TEXT, certificates) X(TEXT, fee) X(TEXT, fee_note)
#define CONTACTS(X) X(TEXT, service_area) X(TEXT, hours) X(TEXT, phone) X(TEXT, email)

#define COLUMN_STRUCT expert_form
const struct qf_type expert_form_type = QF_TYPE(expert_form,
    REVIEWED(COLUMN_MEMBER) CONTACTS(COLUMN_MEMBER) QF_STR(expert_form, categories));

QF_STATEMENT(RECORD,
    "SELECT " REVIEWED(COLUMN_PICK) CONTACTS(COLUMN_PICK)
    " (SELECT GROUP_CONCAT(c.category_code ORDER BY c.category_code) FROM expert_category c"
    "   WHERE c.expert_id = f.id) AS categories FROM expert f WHERE f.id = ?")
QF_STATEMENT(REVISION,
    "SELECT " REVIEWED(COLUMN_PICK) CONTACTS(COLUMN_PICK) "f.categories"
    " FROM expert_revision f WHERE f.id = ?")

qf_err *expert_form_get(struct qf_db *db, uint64_t id, bool revision, struct expert_form *f)
{
    if (revision) return qf_get(db, REVISION, &expert_form_type, f, QF_U(id));
    return qf_get(db, RECORD, &expert_form_type, f, QF_U(id));
}

QF_STATEMENT(SAVE,
    "INSERT INTO expert_revision (" REVIEWED(COLUMN_NAME) CONTACTS(COLUMN_NAME)
    "categories, state, saved_at, id) VALUES (" REVIEWED(COLUMN_MARK) CONTACTS(COLUMN_MARK)
    "?, 'draft', NOW(), ?) ON DUPLICATE KEY UPDATE " REVIEWED(COLUMN_AGAIN)
    CONTACTS(COLUMN_AGAIN) "categories = VALUES(categories),"
    " dropped = IF(state = 'approved', '', dropped),"
    " state = IF(state IN ('returned', 'refused'), state, 'draft'), saved_at = NOW()")

qf_err *expert_form_save(struct qf_db *db, uint64_t id, const struct expert_form *f)
{
    return qf_exec(db, SAVE, NULL, REVIEWED(COLUMN_BIND) CONTACTS(COLUMN_BIND)
                   QF_S(f->categories), QF_U(id));
}

QF_STATEMENT(SEND,
    "UPDATE expert t JOIN expert_revision f ON f.id = t.id SET " CONTACTS(COLUMN_COPY)
    "t.updated_at = NOW() WHERE t.id = ?")

/* The public sees the contacts of who is approved. */
static qf_err *show(struct qf_db *db, uint64_t id)
{
    QF_TRY(search_ask(db, SEARCH_EXPERT, id));
    return version_raise(db, "content");
}

qf_err *expert_form_send(struct qf_db *db, uint64_t id)
{
    QF_TRY(qf_exec(db, SEND, NULL, QF_U(id)));
    return show(db, id);
}

QF_STATEMENT(TAKE,
    "UPDATE expert t JOIN expert_revision f ON f.id = t.id SET " REVIEWED(COLUMN_COPY)
    "t.qualification_state = 'approved', t.approved_at = COALESCE(t.approved_at, NOW()),"
    " t.updated_at = NOW() WHERE t.id = ?")
QF_STATEMENT(LEAVE, "DELETE FROM expert_category WHERE expert_id = ?")
QF_STATEMENT(ENTER,
    "INSERT INTO expert_category (expert_id, category_code)"
    " SELECT f.id, c.code FROM expert_revision f JOIN category c"
    "  ON FIND_IN_SET(c.code, f.categories) > 0 WHERE f.id = ?")

qf_err *expert_form_take(struct qf_db *db, uint64_t id)
{
    QF_TRY(qf_exec(db, TAKE, NULL, QF_U(id)));
    QF_TRY(qf_exec(db, LEAVE, NULL, QF_U(id)));
    return qf_exec(db, ENTER, NULL, QF_U(id));
}

QF_STATEMENT(CONTACT_RECORD,
    "UPDATE expert SET " CONTACTS(COLUMN_ASSIGN) "updated_at = NOW() WHERE id = ?")
QF_STATEMENT(CONTACT_REVISION,
    "UPDATE expert_revision SET " CONTACTS(COLUMN_ASSIGN) "saved_at = saved_at WHERE id = ?")

qf_err *expert_form_contact(struct qf_db *db, uint64_t id, const struct expert_form *f)
{
    QF_TRY(qf_exec(db, CONTACT_RECORD, NULL, CONTACTS(COLUMN_BIND) QF_U(id)));
    QF_TRY(qf_exec(db, CONTACT_REVISION, NULL, CONTACTS(COLUMN_BIND) QF_U(id)));
    return show(db, id);
}

bool expert_form_same(const struct expert_form *x, const struct expert_form *y)
{
    return COLUMN_SAME_TEXT(x->categories, y->categories) REVIEWED(COLUMN_SAME);
}
