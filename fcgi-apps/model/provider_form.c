#include "model/provider_form.h"

#include "lib/core/str.h"
#include "model/columns.h"
#include "model/search.h"
#include "model/version.h"

#define REVIEWED(X)                                                                      \
    X(TEXT, name) X(TEXT, uscc) X(WHOLE, nature) X(WHOLE, register_type)                 \
    X(TEXT, region_code) X(TEXT, address) X(TEXT, postcode) X(TEXT, legal_person)        \
    X(TEXT, legal_phone) X(TEXT, legal_email) X(TEXT, manager) X(TEXT, manager_phone)    \
    X(TEXT, manager_email) X(WHOLE, industry) X(CODE, division_code) X(WHOLE, ownership) \
    X(WHOLE, org_character) X(DAY, founded_on) X(FEN, capital_fen)                       \
    X(TEXT, business_scope) X(COUNT, staff) X(FEN, assets_fen) X(FEN, revenue_fen)       \
    X(FEN, profit_fen) X(TEXT, intro) X(TEXT, main_services) X(TEXT, advantages)         \
    X(TEXT, qualifications) X(TEXT, equipment) X(TEXT, staff_quality) X(TEXT, honours)
#define CONTACTS(X)                                                                      \
    X(TEXT, contact) X(TEXT, contact_phone) X(TEXT, phone) X(TEXT, hours) X(TEXT, fax)   \
    X(TEXT, email) X(TEXT, website)

#define COLUMN_STRUCT provider_form
const struct qf_type provider_form_type = QF_TYPE(provider_form,
    REVIEWED(COLUMN_MEMBER) CONTACTS(COLUMN_MEMBER) QF_STR(provider_form, kind),
    QF_STR(provider_form, categories));

QF_STATEMENT(RECORD,
    "SELECT " REVIEWED(COLUMN_PICK) CONTACTS(COLUMN_PICK) "f.kind,"
    " (SELECT GROUP_CONCAT(c.category_code ORDER BY c.category_code) FROM provider_category c"
    "   WHERE c.provider_id = f.id) AS categories FROM provider f WHERE f.id = ?")
QF_STATEMENT(REVISION,
    "SELECT " REVIEWED(COLUMN_PICK) CONTACTS(COLUMN_PICK) "p.kind, f.categories"
    " FROM provider_revision f JOIN provider p ON p.id = f.id WHERE f.id = ?")

qf_err *provider_form_get(struct qf_db *db, uint64_t id, bool revision, struct provider_form *f)
{
    if (revision) return qf_get(db, REVISION, &provider_form_type, f, QF_U(id));
    return qf_get(db, RECORD, &provider_form_type, f, QF_U(id));
}

/* What a window has decided about stays as it is until it is submitted again. */
QF_STATEMENT(SAVE,
    "INSERT INTO provider_revision (" REVIEWED(COLUMN_NAME) CONTACTS(COLUMN_NAME)
    "categories, state, saved_at, id) VALUES (" REVIEWED(COLUMN_MARK) CONTACTS(COLUMN_MARK)
    "?, 'draft', NOW(), ?) ON DUPLICATE KEY UPDATE " REVIEWED(COLUMN_AGAIN)
    CONTACTS(COLUMN_AGAIN) "categories = VALUES(categories),"
    " dropped = IF(state = 'approved', '', dropped),"
    " state = IF(state IN ('returned', 'refused'), state, 'draft'), saved_at = NOW()")
QF_STATEMENT(TAKEN, "SELECT EXISTS (SELECT 1 FROM provider WHERE uscc = ? AND id <> ?)")

qf_err *provider_form_save(struct qf_db *db, uint64_t id, const struct provider_form *f)
{
    int64_t taken = 0;
    QF_TRY(qf_number(db, TAKEN, &taken, QF_S(f->uscc), QF_U(id)));
    if (taken) return qf_user_error("uscc", "这个机构代码已由另一家机构登记，请核对");
    return qf_exec(db, SAVE, NULL, REVIEWED(COLUMN_BIND) CONTACTS(COLUMN_BIND)
                   QF_S(f->categories), QF_U(id));
}

QF_STATEMENT(SEND,
    "UPDATE provider t JOIN provider_revision f ON f.id = t.id SET " CONTACTS(COLUMN_COPY)
    "t.updated_at = NOW() WHERE t.id = ?")

/* The public sees the contacts of who is approved. */
static qf_err *show(struct qf_db *db, uint64_t id)
{
    QF_TRY(search_ask(db, SEARCH_PROVIDER, id));
    return version_raise(db, "content");
}

qf_err *provider_form_send(struct qf_db *db, uint64_t id)
{
    QF_TRY(qf_exec(db, SEND, NULL, QF_U(id)));
    return show(db, id);
}

QF_STATEMENT(TAKE,
    "UPDATE provider t JOIN provider_revision f ON f.id = t.id SET " REVIEWED(COLUMN_COPY)
    "t.qualification_state = 'approved', t.approved_at = COALESCE(t.approved_at, NOW()),"
    " t.updated_at = NOW() WHERE t.id = ?")
QF_STATEMENT(LEAVE, "DELETE FROM provider_category WHERE provider_id = ?")
QF_STATEMENT(ENTER,
    "INSERT INTO provider_category (provider_id, category_code)"
    " SELECT f.id, c.code FROM provider_revision f JOIN category c"
    "  ON FIND_IN_SET(c.code, f.categories) > 0 WHERE f.id = ?")

qf_err *provider_form_take(struct qf_db *db, uint64_t id)
{
    qf_err *e = qf_exec(db, TAKE, NULL, QF_U(id));
    if (qf_db_is_duplicate(e))
        return qf_state_error("这个机构代码已由另一家机构登记，请退回补正");
    QF_TRY(e);
    QF_TRY(qf_exec(db, LEAVE, NULL, QF_U(id)));
    return qf_exec(db, ENTER, NULL, QF_U(id));
}

QF_STATEMENT(CONTACT_RECORD,
    "UPDATE provider SET " CONTACTS(COLUMN_ASSIGN) "updated_at = NOW() WHERE id = ?")
QF_STATEMENT(CONTACT_REVISION,
    "UPDATE provider_revision SET " CONTACTS(COLUMN_ASSIGN) "saved_at = saved_at WHERE id = ?")

qf_err *provider_form_contact(struct qf_db *db, uint64_t id, const struct provider_form *f)
{
    QF_TRY(qf_exec(db, CONTACT_RECORD, NULL, CONTACTS(COLUMN_BIND) QF_U(id)));
    QF_TRY(qf_exec(db, CONTACT_REVISION, NULL, CONTACTS(COLUMN_BIND) QF_U(id)));
    return show(db, id);
}

bool provider_form_same(const struct provider_form *x, const struct provider_form *y)
{
    return COLUMN_SAME_TEXT(x->categories, y->categories) REVIEWED(COLUMN_SAME);
}
