#include "model/soundness.h"

/* Each statement answers one row: how many records are wrong, and the first of them. */
#define WRONG "SELECT COUNT(*) AS wrong, COALESCE(MIN(x.id), 0) AS example FROM "

/* Records with counterparts, then those without. The grouped table stands first: after
 * another one MariaDB would group once a row. */
#define SUMS_OF_RATINGS(noun)                                                            \
    WRONG "(SELECT n.id FROM"                                                            \
    " (SELECT " noun "_id, SUM(score) AS total, COUNT(*) AS ratings"                     \
    "  FROM rating GROUP BY " noun "_id) r"                                              \
    " STRAIGHT_JOIN " noun " n ON n.id = r." noun "_id"                                  \
    " WHERE n.score_sum <> r.total OR n.score_count <> r.ratings"                        \
    " UNION ALL SELECT n.id FROM " noun " n WHERE n.score_sum + n.score_count > 0"       \
    " AND NOT EXISTS (SELECT 1 FROM rating r WHERE r." noun "_id = n.id)) x"
#define SUMS_OF_ORDERS(noun)                                                             \
    WRONG "(SELECT n.id FROM"                                                            \
    " (SELECT " noun "_id, COUNT(*) AS finished FROM service_order"                      \
    "  WHERE state = 'finished' GROUP BY " noun "_id) o"                                 \
    " STRAIGHT_JOIN " noun " n ON n.id = o." noun "_id"                                  \
    " WHERE n.order_count <> o.finished"                                                 \
    " UNION ALL SELECT n.id FROM " noun " n WHERE n.order_count > 0"                     \
    " AND NOT EXISTS (SELECT 1 FROM service_order o WHERE o." noun "_id = n.id"          \
    "  AND o.state = 'finished')) x"

QF_STATEMENT(SERVICE_RATINGS, SUMS_OF_RATINGS("service"))
QF_STATEMENT(PROVIDER_RATINGS, SUMS_OF_RATINGS("provider"))
QF_STATEMENT(SERVICE_ORDERS, SUMS_OF_ORDERS("service"))
QF_STATEMENT(PROVIDER_ORDERS, SUMS_OF_ORDERS("provider"))
QF_STATEMENT(PROVIDER_SERVICES,
    WRONG "(SELECT n.id FROM"
    " (SELECT provider_id, SUM(listed) AS services FROM service GROUP BY provider_id) s"
    " STRAIGHT_JOIN provider n ON n.id = s.provider_id"
    " WHERE n.service_count <> s.services"
    " UNION ALL SELECT n.id FROM provider n WHERE n.service_count > 0"
    " AND NOT EXISTS (SELECT 1 FROM service s WHERE s.provider_id = n.id)) x")
QF_STATEMENT(EXPERT_RATINGS,
    WRONG "(SELECT n.id FROM expert n LEFT JOIN"
    " (SELECT expert_id, SUM(score) AS total, COUNT(score) AS ratings,"
    "  SUM(answered_at IS NOT NULL) AS answers FROM consultation WHERE expert_id IS NOT NULL"
    "  GROUP BY expert_id) c ON c.expert_id = n.id"
    " WHERE n.score_sum <> COALESCE(c.total, 0) OR n.score_count <> COALESCE(c.ratings, 0)"
    " OR n.answer_count <> COALESCE(c.answers, 0)) x")
QF_STATEMENT(NEED_QUOTES,
    WRONG "(SELECT n.id FROM need n LEFT JOIN (SELECT need_id, COUNT(*) AS quotes FROM need_quote"
    "  WHERE state <> 'withdrawn' GROUP BY need_id) q ON q.need_id = n.id"
    " WHERE n.response_count <> COALESCE(q.quotes, 0)) x")
QF_STATEMENT(QUOTE_ORDER,
    WRONG "need_quote x LEFT JOIN service_order o ON o.id = x.order_id"
    " WHERE (x.state = 'taken') <> (o.id IS NOT NULL AND o.need_id = x.need_id"
    "  AND o.provider_id = x.provider_id)")
QF_STATEMENT(CONSULTATION_CASE,
    WRONG "consultation x LEFT JOIN case_file c ON c.subject_type = 'consultation'"
    " AND c.subject_id = x.id AND c.workflow_code = 'consultation'"
    " WHERE c.id IS NULL OR c.activity_code <> x.state")
QF_STATEMENT(RATING_ORDER,
    WRONG "rating x JOIN service_order o ON o.id = x.order_id WHERE o.state <> 'finished'"
    " OR o.service_id <> x.service_id OR o.provider_id <> x.provider_id"
    " OR o.enterprise_id <> x.enterprise_id")
QF_STATEMENT(ORDER_PROVIDER,
    WRONG "service_order x JOIN service s ON s.id = x.service_id"
    " WHERE s.provider_id <> x.provider_id")
QF_STATEMENT(STAGES,
    WRONG "(SELECT service_id AS id FROM service_stage GROUP BY service_id"
    "  HAVING SUM(percent) <> 100) x")
QF_STATEMENT(SERVICE_PROVIDER,
    WRONG "service x JOIN provider p ON p.id = x.provider_id"
    " WHERE p.kind <> x.provider_kind OR p.region_code <> x.region_code")
QF_STATEMENT(TREE_SELF,
    WRONG "platform_window x LEFT JOIN window_tree t"
    " ON t.ancestor_id = x.id AND t.descendant_id = x.id AND t.depth = 0"
    " WHERE t.ancestor_id IS NULL")
QF_STATEMENT(TREE_ABOVE,
    WRONG "platform_window x JOIN window_tree up ON up.descendant_id = x.parent_id"
    " LEFT JOIN window_tree t ON t.ancestor_id = up.ancestor_id"
    "  AND t.descendant_id = x.id AND t.depth = up.depth + 1"
    " WHERE t.ancestor_id IS NULL")
QF_STATEMENT(TREE_MORE,
    WRONG "(SELECT t.descendant_id AS id FROM window_tree t JOIN platform_window w"
    "  ON w.id = t.descendant_id LEFT JOIN window_tree up"
    "  ON up.ancestor_id = t.ancestor_id AND up.descendant_id = w.parent_id"
    "  WHERE t.depth > 0 AND up.ancestor_id IS NULL) x")
QF_STATEMENT(MEMBERS,
    WRONG "membership x"
    " LEFT JOIN enterprise e ON x.org_kind = 'enterprise' AND e.id = x.org_id"
    " LEFT JOIN provider p ON x.org_kind = 'provider' AND p.id = x.org_id"
    " LEFT JOIN expert t ON x.org_kind = 'expert' AND t.id = x.org_id"
    " LEFT JOIN platform_window w ON x.org_kind = 'window' AND w.id = x.org_id"
    " WHERE COALESCE(e.id, p.id, t.id, w.id) IS NULL")
QF_STATEMENT(SEPARATION,
    WRONG "(SELECT g.account_id AS id FROM permission_grant g"
    "  JOIN role r ON r.code = g.role_code WHERE r.separation <> 'none'"
    "  GROUP BY g.account_id"
    "  HAVING COUNT(DISTINCT r.separation) > 1) x")
QF_STATEMENT(OPERATORS,
    WRONG "permission_grant x JOIN account a ON a.id = x.account_id"
    " WHERE a.kind <> 'operator'")
QF_STATEMENT(SESSIONS,
    WRONG "(SELECT s.account_id AS id FROM session s"
    "  JOIN account a ON a.id = s.account_id"
    "  WHERE a.state <> 'active') x")
QF_STATEMENT(PLACES,
    WRONG "activity x WHERE x.capacity > 0 AND x.signup_count > x.capacity")
QF_STATEMENT(PICTURES,
    WRONG "attachment x WHERE x.state <> 'kept'"
    " AND (x.id IN (SELECT cover_id FROM article)"
    " OR x.id IN (SELECT logo_id FROM enterprise)"
    " OR x.id IN (SELECT logo_id FROM provider)"
    " OR x.id IN (SELECT photo_id FROM expert)"
    " OR x.id IN (SELECT picture_id FROM service)"
    " OR x.id IN (SELECT picture_id FROM product))")

/* What a contract says and what stands beside it must agree once the other side has seen it. */
#define SEEN " o.state NOT IN ('waiting', 'drafting', 'withdrawn', 'refused')"
QF_STATEMENT(CONTRACT_TOTAL,
    WRONG "(SELECT c.order_id AS id FROM"
    " (SELECT order_id, SUM(amount_fen) AS total FROM order_stage GROUP BY order_id) s"
    " STRAIGHT_JOIN contract c ON c.order_id = s.order_id"
    " STRAIGHT_JOIN service_order o ON o.id = c.order_id"
    " WHERE s.total <> c.total_fen AND" SEEN ") x")
QF_STATEMENT(CONTRACT_ORDER,
    WRONG "service_order x JOIN contract c ON c.order_id = x.id"
    " WHERE c.submitted_at IS NOT NULL AND x.amount_fen <> c.total_fen")
/* Of the newest contracts only: each text is hashed again. */
QF_STATEMENT(VERSION_CHAIN,
    WRONG "(SELECT v.order_id AS id FROM contract_version v LEFT JOIN contract_version b"
    "  ON b.order_id = v.order_id AND b.version = v.version - 1"
    "  WHERE v.order_id + 20000 > (SELECT MAX(m.order_id) FROM contract m)"
    "  AND (v.prev_hash <> COALESCE(b.sha256, REPEAT(CHAR(0), 32)) OR v.sha256 <>"
    "   UNHEX(SHA2(CONCAT(v.prev_hash, CAST(v.body AS BINARY)), 256)))) x")
QF_STATEMENT(VERSION_LAST,
    WRONG "(SELECT c.order_id AS id FROM contract c LEFT JOIN (SELECT order_id,"
    "  COUNT(*) AS kept, MAX(version) AS last FROM contract_version GROUP BY order_id) v"
    "  ON v.order_id = c.order_id WHERE COALESCE(v.last, 0) <> c.version"
    "  OR COALESCE(v.kept, 0) <> c.version) x")
QF_STATEMENT(PAYMENT_ORDER,
    WRONG "(SELECT p.order_id AS id FROM payment p JOIN service_order o ON o.id = p.order_id"
    "  WHERE p.amount_fen <> o.amount_fen) x")
QF_STATEMENT(ORDER_CASE,
    WRONG "case_file c JOIN service_order x ON x.id = c.subject_id"
    " WHERE c.subject_type = 'service_order' AND c.workflow_code = 'order'"
    " AND c.activity_code <> x.state")

static const struct { const char *what; struct qf_statement *statement; } rules[] = {
    {"service.score_sum and score_count are the sums of its ratings", &SERVICE_RATINGS},
    {"provider.score_sum and score_count are the sums of its ratings", &PROVIDER_RATINGS},
    {"service.order_count is its finished orders", &SERVICE_ORDERS},
    {"provider.order_count is its finished orders", &PROVIDER_ORDERS},
    {"provider.service_count is its services on the shelf", &PROVIDER_SERVICES},
    {"an expert's answers and scores are those of its consultations", &EXPERT_RATINGS},
    {"need.response_count is its quotes", &NEED_QUOTES},
    {"a quote that was taken has its order", &QUOTE_ORDER},
    {"a consultation stands where its case stands", &CONSULTATION_CASE},
    {"a rating belongs to a finished order of the same parties", &RATING_ORDER},
    {"an order's provider is the one of its service", &ORDER_PROVIDER},
    {"an order is in the state of its case", &ORDER_CASE},
    {"the stages of a contract make its total", &CONTRACT_TOTAL},
    {"an order's amount is the total of its contract in force", &CONTRACT_ORDER},
    {"each version of a contract has the hash of its text and the one before", &VERSION_CHAIN},
    {"a contract has as many versions as it says", &VERSION_LAST},
    {"a payment is of the order's amount", &PAYMENT_ORDER},
    {"the stages of a service make 100 percent", &STAGES},
    {"a service has the kind and the region of its provider", &SERVICE_PROVIDER},
    {"every window is in the tree", &TREE_SELF},
    {"what is above a window's parent is above the window", &TREE_ABOVE},
    {"nothing else is above a window", &TREE_MORE},
    {"a membership's organisation exists", &MEMBERS},
    {"no account holds two of the three administrators' roles", &SEPARATION},
    {"only operators hold rights", &OPERATORS},
    {"no account that is closed or disabled has a session", &SESSIONS},
    {"no activity has more people than places", &PLACES},
    {"pictures in use are kept", &PICTURES},
};

int soundness_rules(void)
{
    return sizeof rules / sizeof *rules;
}

static const struct qf_type finding_type = QF_TYPE(finding,
    QF_I64(finding, wrong), QF_U64(finding, example));

qf_err *soundness_look(struct qf_db *db, int n, struct finding *f)
{
    QF_TRY(qf_get(db, *rules[n].statement, &finding_type, f));
    f->what = rules[n].what;
    return NULL;
}

static const struct qf_type stored_type = QF_TYPE(stored,
    QF_U64(stored, id), QF_U64(stored, size), QF_BYTES(stored, sha256),
    QF_STR(stored, state));

QF_STATEMENT(STORED,
    "SELECT id, size, sha256, state FROM attachment"
    " WHERE state <> 'deleted' ORDER BY id")

qf_err *soundness_each_stored(struct qf_db *db, qf_err *(*fn)(void *stored, void *arg),
                              void *arg)
{
    struct stored row;
    return qf_each(db, STORED, &stored_type, &row, fn, arg);
}

static const struct qf_type backlog_type = QF_TYPE(backlog,
    QF_I64(backlog, failed), QF_I64(backlog, waiting), QF_I64(backlog, behind));

QF_STATEMENT(BACKLOG,
    "SELECT COUNT(IF(state = 'failed', 1, NULL)) AS failed,"
    " COUNT(IF(state <> 'failed', 1, NULL)) AS waiting,"
    " COALESCE(GREATEST(0, TIMESTAMPDIFF(SECOND,"
    "  MIN(IF(state <> 'failed', next_at, NULL)), NOW())), 0) AS behind"
    " FROM outbox WHERE state <> 'sent'")

qf_err *soundness_backlog(struct qf_db *db, struct backlog *b)
{
    return qf_get(db, BACKLOG, &backlog_type, b);
}
