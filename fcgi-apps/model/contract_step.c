/* The steps of a contract, each of which keeps a version. */
#include <sodium.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/attachment.h"
#include "model/contract_inside.h"
#include "model/order.h"

const struct qf_type contract_version_type = QF_TYPE(contract_version,
    QF_U64(contract_version, order_id), QF_INT(contract_version, version),
    QF_STR(contract_version, reason), QF_STR(contract_version, body),
    QF_STR(contract_version, maker), QF_BYTES(contract_version, sha256),
    QF_BYTES(contract_version, prev_hash), QF_TIME(contract_version, made_at));

/* --- keeping a version --- */

QF_STATEMENT(LAST,
    "SELECT v.order_id, v.version, v.reason, v.body, '' AS maker, v.sha256, v.prev_hash,"
    " v.made_at FROM contract_version v WHERE v.order_id = ? ORDER BY v.version DESC LIMIT 1")

qf_err *contract_last_version(struct qf_db *db, uint64_t order, struct contract_version *v,
                              bool *found)
{
    return qf_one(db, LAST, &contract_version_type, v, found, QF_U(order));
}

QF_STATEMENT(KEEP,
    "INSERT INTO contract_version (order_id, version, reason, body, sha256, prev_hash,"
    " scan_hash, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
QF_STATEMENT(NOTE, "UPDATE contract SET version = ?, updated_at = ? WHERE order_id = ?")

static void chain(unsigned char out[32], const unsigned char before[32], const char *body)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, before, 32);
    crypto_hash_sha256_update(&state, (const unsigned char *)body, strlen(body));
    crypto_hash_sha256_final(&state, out);
}

qf_err *contract_keep(struct qf_db *db, const struct actor *who, uint64_t order,
                      const char *reason, const char *body, const unsigned char *scans,
                      qf_time now)
{
    struct contract_version last = {0};
    unsigned char hash[32];
    bool found;
    QF_TRY(contract_last_version(db, order, &last, &found));
    chain(hash, last.sha256, body);
    QF_TRY(qf_exec(db, KEEP, NULL, QF_U(order), QF_I(last.version + 1), QF_S(reason), QF_S(body),
                   QF_B(hash, 32), QF_B(last.sha256, 32), scans ? QF_B(scans, 32) : QF_NULL,
                   QF_ID(who ? who->account : 0), QF_T(now)));
    return qf_exec(db, NOTE, NULL, QF_I(last.version + 1), QF_T(now), QF_U(order));
}

/* --- the steps --- */

struct ready { struct order order; struct contract contract; struct qf_list stages; };

/* Lock the order and read what is about to be kept. */
static qf_err *prepare(struct qf_db *db, const struct actor *who, uint64_t id,
                       const char *state, struct ready *r)
{
    struct case_file c;
    bool found;
    QF_TRY(order_lock(db, who, id, &r->order, &c));
    if (!qf_eq(r->order.state, state))
        return qf_state_error("这笔订单现在是“%s”，请刷新后再看",
                              order_state_word(r->order.state));
    QF_TRY(contract_get(db, id, &r->contract, &found));
    if (!found) return qf_state_error("合同还没有制作");
    return contract_stages(db, id, &r->stages);
}

static qf_err *complain(const struct qf_list *gaps)
{
    if (gaps->count == 0) return NULL;
    return qf_user_error(NULL, "还有 %zu 处没有填好：%s", gaps->count,
                         QF_AT(*gaps, struct contract_gap, 0)->words);
}

QF_STATEMENT(SENT, "UPDATE contract SET seller_done_at = ? WHERE order_id = ?")

qf_err *contract_send(struct qf_db *db, struct qf_arena *a, const struct actor *who, uint64_t id)
{
    struct ready r;
    QF_TRY(prepare(db, who, id, "drafting", &r));
    struct qf_list gaps = contract_gaps_seller(a, &r.contract, &r.stages);
    QF_TRY(complain(&gaps));
    QF_TRY(contract_keep(db, who, id, "sent", contract_write(a, &r.contract, &r.stages), NULL,
                         qf_now()));
    QF_TRY(qf_exec(db, SENT, NULL, QF_T(qf_now()), QF_U(id)));
    return order_fire(db, a, who, id, "send", "");
}

QF_STATEMENT(CONFIRMED, "UPDATE contract SET confirmed_at = ? WHERE order_id = ?")

qf_err *contract_confirm(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                         uint64_t id)
{
    struct ready r;
    QF_TRY(prepare(db, who, id, "confirming", &r));
    struct qf_list gaps = contract_gaps_buyer(a, &r.contract);
    QF_TRY(complain(&gaps));
    QF_TRY(contract_keep(db, who, id, "confirmed", contract_write(a, &r.contract, &r.stages),
                         NULL, qf_now()));
    QF_TRY(qf_exec(db, CONFIRMED, NULL, QF_T(qf_now()), QF_U(id)));
    return order_fire(db, a, who, id, "confirm", "");
}

/* One hash for all the scans, in the order of their upload. *count says how many there are. */
static qf_err *hash_scans(struct qf_db *db, uint64_t order, unsigned char out[32], int *count)
{
    struct qf_list files;
    crypto_hash_sha256_state state;
    *count = 0;
    QF_TRY(attachment_list(db, "service_order", order, &files));
    crypto_hash_sha256_init(&state);
    for (size_t i = 0; i < files.count; i++) {
        const struct attachment *f = QF_AT(files, struct attachment, i);
        if (!qf_eq(f->field, CONTRACT_SCAN)) continue;
        crypto_hash_sha256_update(&state, f->sha256, sizeof f->sha256);
        ++*count;
    }
    crypto_hash_sha256_final(&state, out);
    return NULL;
}

QF_STATEMENT(SUBMITTED, "UPDATE contract SET submitted_at = ? WHERE order_id = ?")

/* What comes into force is what the enterprise confirmed, whatever has become of the clauses of the
 * platform since. */
qf_err *contract_submit(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                        uint64_t id)
{
    struct ready r;
    struct contract_version last;
    unsigned char scans[32];
    int count;
    bool found;
    QF_TRY(prepare(db, who, id, "signing", &r));
    QF_TRY(hash_scans(db, id, scans, &count));
    if (count == 0) return qf_user_error(NULL, "请先上传双方签章的合同扫描件");
    QF_TRY(contract_last_version(db, id, &last, &found));
    if (!found) return qf_state_error("合同还没有经企业确认");
    QF_TRY(contract_keep(db, who, id, "submitted", last.body, scans, qf_now()));
    QF_TRY(qf_exec(db, SUBMITTED, NULL, QF_T(qf_now()), QF_U(id)));
    return order_fire(db, a, who, id, "submit", "");
}

/* --- files --- */

bool contract_may_add(const char *state)
{
    return qf_eq(state, "signing") || qf_eq(state, "effective") || qf_eq(state, "performing") ||
           qf_eq(state, "paying") || qf_eq(state, "rating");
}

qf_err *contract_add_files(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                           uint64_t id, bool scans)
{
    struct order o;
    struct case_file c;
    if (who->kind != QF_PROVIDER) return qf_not_found();
    QF_TRY(order_lock(db, who, id, &o, &c));
    bool signing = qf_eq(o.state, "signing");
    if (!contract_may_add(o.state) || (scans && !signing))
        return qf_state_error("这笔订单现在是“%s”，不能再上传%s", order_state_word(o.state),
                              scans ? "合同扫描件" : "文件");
    if (signing) return NULL;
    return case_note(db, a, &c, who, "contract_files", "补充了合同文件", "");
}

qf_err *contract_drop_file(struct qf_db *db, const struct actor *who, uint64_t id,
                           const char *public_id)
{
    struct order o;
    struct case_file c;
    struct attachment file;
    bool found;
    if (who->kind != QF_PROVIDER) return qf_not_found();
    QF_TRY(order_lock(db, who, id, &o, &c));
    QF_TRY(attachment_find(db, public_id, &file, &found));
    if (!found || !qf_starts(file.field, "contract_")) return qf_not_found();
    if (!qf_eq(o.state, "signing")) return qf_state_error("合同已经提交，文件不能再删除");
    return attachment_delete(db, "service_order", id, public_id);
}

/* --- looking at versions --- */

QF_STATEMENT(VERSIONS,
    "SELECT v.order_id, v.version, v.reason, '' AS body,"
    " COALESCE(NULLIF(a.person_name, ''), a.name, '') AS maker, v.sha256, v.prev_hash, v.made_at"
    " FROM contract_version v LEFT JOIN account a ON a.id = v.made_by WHERE v.order_id = ?"
    " ORDER BY v.version LIMIT 200")

qf_err *contract_versions(struct qf_db *db, uint64_t order, struct qf_list *list)
{
    return qf_list(db, VERSIONS, &contract_version_type, list, QF_U(order));
}

const char *contract_reason_word(const char *reason)
{
    if (qf_eq(reason, "sent")) return "发给企业确认";
    if (qf_eq(reason, "confirmed")) return "企业确认合同";
    return "提交合同";
}

struct hit { int version, newest; };
static const struct qf_type hit_type = QF_TYPE(hit, QF_INT(hit, version), QF_INT(hit, newest));

/* Versions of the same text have different hashes, so one is found at most. */
QF_STATEMENT(CHECK,
    "SELECT COALESCE(MAX(IF(LEFT(LOWER(HEX(v.sha256)), CHAR_LENGTH(?)) = ?, v.version, 0)), 0)"
    " AS version, COALESCE(MAX(v.version), 0) AS newest FROM contract c"
    " JOIN contract_version v ON v.order_id = c.order_id WHERE c.number = ?")

qf_err *contract_check(struct qf_db *db, const char *number, const char *digits, int *version,
                       int *newest)
{
    struct hit hit;
    QF_TRY(qf_get(db, CHECK, &hit_type, &hit, QF_S(digits), QF_S(digits), QF_S(number)));
    *version = hit.version;
    *newest = hit.newest;
    return NULL;
}
