#include "model/site_page.h"

const struct qf_type site_page_type = QF_TYPE(site_page,
    QF_STR(site_page, code), QF_STR(site_page, title), QF_HTML(site_page, body_html),
    QF_INT(site_page, version), QF_DATE(site_page, valid_from));

QF_STATEMENT(GET,
    "SELECT code, title, body_html, version, valid_from FROM site_page"
    " WHERE code = ? AND valid_from <= CURDATE() ORDER BY version DESC LIMIT 1")

qf_err *site_page_get(struct qf_db *db, const char *code, struct site_page *out)
{
    return qf_get(db, GET, &site_page_type, out, QF_S(code));
}
