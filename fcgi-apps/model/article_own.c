#include "model/article_own.h"

#include "lib/core/str.h"
#include "model/permission.h"

const struct qf_type article_own_type = QF_TYPE(article_own,
    QF_U64(article_own, id), QF_U64(article_own, window_id), QF_U64(article_own, created_by),
    QF_STR(article_own, column_code), QF_STR(article_own, column_name),
    QF_STR(article_own, region_code), QF_STR(article_own, title), QF_STR(article_own, summary),
    QF_STR(article_own, plain_words), QF_STR(article_own, source),
    QF_STR(article_own, source_url), QF_STR(article_own, doc_number),
    QF_HTML(article_own, body_html), QF_STR(article_own, state),
    QF_STR(article_own, withdraw_reason), QF_STR(article_own, window_name),
    QF_STR(article_own, editor_name), QF_TIME(article_own, published_at),
    QF_TIME(article_own, expires_at), QF_TIME(article_own, updated_at));

QF_STATEMENT(GET,
    "SELECT a.id, a.window_id, a.created_by, a.column_code, c.name AS column_name, a.region_code,"
    " a.title, a.summary, a.plain_words, a.source, a.source_url, a.doc_number, a.body_html,"
    " a.state, a.withdraw_reason, w.name AS window_name, e.person_name AS editor_name,"
    " a.published_at, a.expires_at, a.updated_at FROM article a"
    " JOIN site_column c ON c.code = a.column_code JOIN platform_window w ON w.id = a.window_id"
    " LEFT JOIN account e ON e.id = a.created_by WHERE a.id = ?")

qf_err *article_own_for_case(struct qf_db *db, uint64_t id, struct article_own *a)
{
    return qf_get(db, GET, &article_own_type, a, QF_U(id));
}

qf_err *article_own_get(struct qf_db *db, const struct actor *who, uint64_t id,
                        struct article_own *a)
{
    bool may;
    QF_TRY(article_own_for_case(db, id, a));
    QF_TRY(permission_in_window(db, who, FN_CONTENT_EDIT, a->window_id, &may));
    return may ? NULL : qf_not_found();
}

QF_STATEMENT(ADD,
    "INSERT INTO article (column_code, window_id, region_code, title, summary, plain_words, source,"
    " source_url, doc_number, author_unit, body_html, state, published_at, expires_at, created_by,"
    " created_at, updated_at) SELECT ?, w.id, ?, ?, ?, ?, ?, ?, ?, LEFT(w.name, 60), ?, 'draft', ?,"
    " ?, ?, NOW(), NOW() FROM platform_window w WHERE w.id = ?")

qf_err *article_own_add(struct qf_db *db, const struct actor *who, const struct article_own *a,
                        uint64_t *id)
{
    bool may;
    QF_TRY(permission_in_window(db, who, FN_CONTENT_EDIT, who->window, &may));
    if (!may) return qf_refuse(403, "您的账号不能为所在窗口写文章");
    return qf_insert(db, ADD, id, QF_S(a->column_code), QF_S(a->region_code), QF_S(a->title),
                     QF_S(a->summary), QF_S(a->plain_words), QF_S(a->source),
                     QF_S(a->source_url), QF_S(a->doc_number), QF_S(a->body_html),
                     QF_T(a->published_at), QF_T(a->expires_at), QF_U(who->account),
                     QF_U(who->window));
}

QF_STATEMENT(CHANGE,
    "UPDATE article SET column_code = ?, region_code = ?, title = ?, summary = ?, plain_words = ?,"
    " source = ?, source_url = ?, doc_number = ?, body_html = ?, published_at = ?, expires_at = ?,"
    " updated_at = NOW() WHERE id = ? AND state IN ('draft', 'withdrawn')")

qf_err *article_own_change(struct qf_db *db, uint64_t id, const struct article_own *a)
{
    uint64_t changed;
    QF_TRY(qf_exec(db, CHANGE, &changed, QF_S(a->column_code), QF_S(a->region_code),
                   QF_S(a->title), QF_S(a->summary), QF_S(a->plain_words), QF_S(a->source),
                   QF_S(a->source_url), QF_S(a->doc_number), QF_S(a->body_html),
                   QF_T(a->published_at), QF_T(a->expires_at), QF_U(id)));
    return changed ? NULL : qf_state_error("这篇文章已提交或已发布，现在不能修改，请刷新后再看");
}
