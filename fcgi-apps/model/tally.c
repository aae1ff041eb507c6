#include "model/tally.h"

#include "model/article.h"

const struct qf_type tally_type = QF_TYPE(tally, QF_STR(tally, label), QF_I64(tally, count));

QF_STATEMENT(LIST,
    "SELECT label, count FROM tally WHERE subject = ? AND count > 0 ORDER BY label LIMIT 3000")

qf_err *tally_list(struct qf_db *db, const char *subject, struct qf_list *list)
{
    return qf_list(db, LIST, &tally_type, list, QF_S(subject));
}

#define TAKE(subject, label, from)                                                       \
    "INSERT INTO tally (subject, label, count) SELECT '" subject "', " label             \
    " AS label, COUNT(*) AS found " from " ON DUPLICATE KEY UPDATE count = VALUES(count)"

/* What nothing is counted for any more stays, as 0. */
QF_STATEMENT(FORGET, "UPDATE tally SET count = 0 WHERE subject = ?")
QF_STATEMENT(SERVICES, TAKE("service", "s.category_top",
    "FROM service s JOIN provider p ON p.id = s.provider_id AND p.listed = 1"
    " WHERE s.listed = 1 GROUP BY s.category_top"))
QF_STATEMENT(ARTICLES, TAKE("article", "CONCAT(a.column_code, '.y', YEAR(a.published_at))",
    "FROM article a FORCE INDEX (by_column) WHERE a.column_code = ? AND a.state = 'published'"
    " AND a.published_at <= NOW() AND (a.expires_at IS NULL OR a.expires_at > NOW())"
    " GROUP BY 2"))

struct taking { struct qf_db *db; struct qf_list columns; };

static qf_err *take_services(void *arg)
{
    struct taking *t = arg;
    QF_TRY(qf_exec(t->db, FORGET, NULL, QF_S("service")));
    return qf_exec(t->db, SERVICES, NULL);
}

static qf_err *take_articles(void *arg)
{
    struct taking *t = arg;
    QF_TRY(qf_exec(t->db, FORGET, NULL, QF_S("article")));
    for (size_t i = 0; i < t->columns.count; i++)
        QF_TRY(qf_exec(t->db, ARTICLES, NULL, QF_S(QF_AT(t->columns, struct column, i)->code)));
    return NULL;
}

/* The version that was counted last is a row, too: whichever machine does the jobs knows it. */
QF_STATEMENT(VERSION, "SELECT version FROM content_version WHERE name = 'content'")
QF_STATEMENT(COUNTED,
    "SELECT COALESCE(MAX(count), 0) FROM tally WHERE subject = 'version' AND label = 'content'")
QF_STATEMENT(NOTE,
    "INSERT INTO tally (subject, label, count) VALUES ('version', 'content', ?)"
    " ON DUPLICATE KEY UPDATE count = VALUES(count)")

qf_err *tally_take(struct qf_db *db)
{
    struct taking t = {.db = db};
    int64_t version, counted;
    QF_TRY(qf_number(db, VERSION, &version));
    QF_TRY(qf_number(db, COUNTED, &counted));
    if (version == counted) return NULL;
    QF_TRY(column_list(db, &t.columns));
    QF_TRY(qf_tx(db, take_services, NULL, &t));
    QF_TRY(qf_tx(db, take_articles, NULL, &t));
    return qf_exec(db, NOTE, NULL, QF_I(version));
}
