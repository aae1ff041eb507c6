#include "model/window.h"

#include "model/search.h"
#include "model/version.h"

const struct qf_type window_type =
    QF_TYPE(window, QF_U64(window, id), QF_U64(window, parent_id), QF_STR(window, code),
            QF_STR(window, name), QF_STR(window, short_name), QF_STR(window, type),
            QF_STR(window, region_code), QF_STR(window, state), QF_STR(window, city_code),
            QF_STR(window, address), QF_STR(window, phone), QF_STR(window, hours));

#define COLUMNS                                                                          \
    "id, parent_id, code, name, short_name, type, region_code, state,"                   \
    " CONCAT(LEFT(region_code, 4), '00') AS city_code, address, phone, hours"

QF_STATEMENT(LIST,
    "SELECT " COLUMNS " FROM platform_window WHERE state = 'open'"
    " ORDER BY type, sort, id LIMIT 5000")

qf_err *window_list(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, LIST, &window_type, list);
}

QF_STATEMENT(FIND,
             "SELECT " COLUMNS " FROM platform_window WHERE id = ? AND state = 'open'")

qf_err *window_find(struct qf_db *db, uint64_t id, struct window *out, bool *found)
{
    return qf_one(db, FIND, &window_type, out, found, QF_U(id));
}

/* The types are ordered by how near they are: a county's window serves before its city's.
 */
QF_STATEMENT(OF_REGION,
    "SELECT " COLUMNS " FROM platform_window"
    " WHERE state = 'open' AND type IN ('county', 'city', 'province')"
    " AND region_code IN (?, CONCAT(LEFT(?, 4), '00'), CONCAT(LEFT(?, 2), '0000'))"
    " ORDER BY FIELD(type, 'county', 'city', 'province'), id LIMIT 1")

qf_err *window_of_region(struct qf_db *db, const char *region, struct window *out)
{
    return qf_get(db, OF_REGION, &window_type, out, QF_S(region), QF_S(region),
                  QF_S(region));
}

QF_STATEMENT(IS_BELOW, "SELECT EXISTS (SELECT 1 FROM window_tree WHERE ancestor_id = ? "
                       "AND descendant_id = ?)")

qf_err *window_is_below(struct qf_db *db, uint64_t above, uint64_t below, bool *is)
{
    int64_t found = 0;
    QF_TRY(qf_number(db, IS_BELOW, &found, QF_U(above), QF_U(below)));
    *is = found != 0;
    return NULL;
}

const struct qf_type window_contact_type = QF_TYPE(window_contact,
    QF_STR(window_contact, address), QF_STR(window_contact, postcode),
    QF_STR(window_contact, contact), QF_STR(window_contact, phone),
    QF_STR(window_contact, email), QF_STR(window_contact, hours), QF_STR(window_contact, intro));

QF_STATEMENT(CONTACT,
    "SELECT address, postcode, contact, phone, email, hours, intro FROM platform_window"
    " WHERE id = ?")

qf_err *window_contact_get(struct qf_db *db, uint64_t id, struct window_contact *c)
{
    return qf_get(db, CONTACT, &window_contact_type, c, QF_U(id));
}

QF_STATEMENT(SET_CONTACT,
    "UPDATE platform_window SET address = ?, postcode = ?, contact = ?, phone = ?, email = ?,"
    " hours = ?, intro = ? WHERE id = ?")

qf_err *window_contact_set(struct qf_db *db, uint64_t id, const struct window_contact *c)
{
    QF_TRY(qf_exec(db, SET_CONTACT, NULL, QF_S(c->address), QF_S(c->postcode), QF_S(c->contact),
                   QF_S(c->phone), QF_S(c->email), QF_S(c->hours), QF_S(c->intro), QF_U(id)));
    QF_TRY(search_ask(db, SEARCH_WINDOW, id));
    QF_TRY(version_raise(db, "site"));
    return version_raise(db, "content");
}

QF_STATEMENT(TOP, "SELECT id FROM platform_window WHERE parent_id IS NULL ORDER BY id LIMIT 1")

qf_err *window_top(struct qf_db *db, uint64_t *id)
{
    int64_t top = 0;
    QF_TRY(qf_number(db, TOP, &top));
    *id = (uint64_t)top;
    return NULL;
}
