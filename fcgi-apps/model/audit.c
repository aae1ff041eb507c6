#include "model/audit.h"

#include <sodium.h>

#include "lib/core/str.h"
#include "lib/text/xml.h"

/* Everything an entry says, in one text: what its hash is taken over, now and when it is
 * checked. */
#define SAID(at, account, name, action, outcome, type, subject, window, ip, request,     \
             detail)                                                                     \
    "CONCAT_WS('\\n', " at ", COALESCE(" account ", 0), " name ", " action ", " outcome  \
    ", " type ", COALESCE(" subject ", 0), COALESCE(" window ", 0), " ip ", " request    \
    ", "                                                                                 \
    "COALESCE(" detail ", ''))"

/* clang-format off: the macro stands inside the text */
QF_STATEMENT(WRITE,
    "INSERT INTO audit_log (at, account_id, actor_name, action, outcome, subject_type,"
    " subject_id, window_id, ip, request_id, detail, hash)"
    " SELECT at, account, name, action, outcome, type, subject, win, ip, request, detail,"
    " UNHEX(SHA2(" SAID("at", "account", "name", "action", "outcome", "type", "subject",
                        "win", "ip", "request", "detail") ", 256))"
    " FROM (SELECT NOW() AS at, ? AS account, ? AS name, LEFT(?, 60) AS action,"
    "  ? AS outcome, ? AS type, ? AS subject, ? AS win, ? AS ip,"
    "  LEFT(?, 32) AS request, ? AS detail) e")
/* clang-format on */

qf_err *audit_write(struct qf_db *db, const struct actor *who, const struct audit *a)
{
    return qf_exec(db, WRITE, NULL, QF_ID(who->account), QF_S(who->name ? who->name : ""),
                   QF_S(a->action), QF_S(a->refused ? "refused" : "done"),
                   QF_S(a->subject_type ? a->subject_type : ""), QF_ID(a->subject_id),
                   QF_ID(a->window_id), QF_S(who->ip ? who->ip : ""),
                   QF_S(who->request ? who->request : ""), QF_S(a->detail));
}

qf_err *audit_because(struct qf_db *db, struct qf_arena *arena, const struct actor *who,
                      const struct audit *a, const char *reason)
{
    struct qf_sb b = qf_sb_in(arena);
    struct audit entry = *a;
    qf_sb_add(&b, "{\"reason\":");
    qf_json_string(&b, reason);
    qf_sb_addc(&b, '}');
    entry.detail = qf_sb_text(&b);
    return audit_write(db, who, &entry);
}

struct seal {
    uint64_t id, from_id, to_id, entries;
    unsigned char prev_hash[32], hash[32];
};
static const struct qf_type seal_type = QF_TYPE(seal,
    QF_U64(seal, id), QF_U64(seal, from_id), QF_U64(seal, to_id), QF_U64(seal, entries),
    QF_BYTES(seal, prev_hash), QF_BYTES(seal, hash));

struct entry { uint64_t id; unsigned char hash[32], again[32]; };
static const struct qf_type entry_type =
    QF_TYPE(entry, QF_U64(entry, id), QF_BYTES(entry, hash), QF_BYTES(entry, again));

#define AGAIN                                                                            \
    "UNHEX(SHA2(" SAID("at", "account_id", "actor_name", "action", "outcome",            \
                       "subject_type", "subject_id", "window_id", "ip", "request_id",    \
                       "detail") ", 256))"

/* A hash over hashes, entry by entry. */
struct sum {
    crypto_hash_sha256_state state;
    uint64_t first, last, entries;
    bool wrong;                         /* an entry does not agree with its own hash */
};

static qf_err *sum_entry(void *row, void *arg)
{
    struct entry *e = row;
    struct sum *s = arg;
    if (s->entries++ == 0) s->first = e->id;
    s->last = e->id;
    if (sodium_memcmp(e->hash, e->again, 32) != 0) s->wrong = true;
    crypto_hash_sha256_update(&s->state, e->hash, 32);
    return NULL;
}

QF_STATEMENT(LAST_SEAL,
    "SELECT id, from_id, to_id, entries, prev_hash, hash FROM audit_seal"
    " ORDER BY id DESC LIMIT 1 FOR UPDATE")
/* In the order of the numbers, up to the first of the last two minutes, before which a number may
 * still be missing. What is dated elsewhere is older, whatever the clock said when it was written. */
QF_STATEMENT(UNSEALED,
    "SELECT id, hash, " AGAIN " AS again FROM audit_log WHERE id > ?"
    " AND id < COALESCE((SELECT MIN(id) FROM audit_log WHERE id > ?"
    "  AND at BETWEEN NOW() - INTERVAL 2 MINUTE AND NOW() + INTERVAL 2 MINUTE),"
    "  18446744073709551615) ORDER BY id LIMIT ?")
QF_STATEMENT(ADD_SEAL,
    "INSERT INTO audit_seal (from_id, to_id, entries, prev_hash, hash, created_at)"
    " VALUES (?, ?, ?, ?, ?, NOW())")

struct sealing { struct qf_db *db; int limit; uint64_t sealed; };

static qf_err *seal_work(void *arg)
{
    struct sealing *s = arg;
    struct seal last = {0};
    struct entry row = {0};
    struct sum sum = {0};
    unsigned char hash[32];
    bool found;
    s->sealed = 0;
    QF_TRY(qf_one(s->db, LAST_SEAL, &seal_type, &last, &found));
    crypto_hash_sha256_init(&sum.state);
    crypto_hash_sha256_update(&sum.state, last.hash, 32);
    QF_TRY(qf_each(s->db, UNSEALED, &entry_type, &row, sum_entry, &sum, QF_U(last.to_id),
                   QF_U(last.to_id), QF_I(s->limit)));
    if (sum.entries == 0) return NULL;
    crypto_hash_sha256_final(&sum.state, hash);
    QF_TRY(qf_exec(s->db, ADD_SEAL, NULL, QF_U(sum.first), QF_U(sum.last),
                   QF_U(sum.entries), QF_B(last.hash, 32), QF_B(hash, 32)));
    s->sealed = sum.entries;
    return NULL;
}

qf_err *audit_seal(struct qf_db *db, int limit, uint64_t *sealed)
{
    struct sealing s = {db, limit, 0};
    QF_TRY(qf_tx(db, seal_work, NULL, &s));
    *sealed = s.sealed;
    return NULL;
}

QF_STATEMENT(SEAL_AFTER,
    "SELECT id, from_id, to_id, entries, prev_hash, hash FROM audit_seal WHERE id > ?"
    " ORDER BY id LIMIT 1")
QF_STATEMENT(SEALED, "SELECT id, hash, " AGAIN
                     " AS again FROM audit_log WHERE id BETWEEN ? AND ? ORDER BY id")

static qf_err *seal_check(struct qf_db *db, const struct seal *now,
                          const struct seal *before, bool *good)
{
    struct entry row = {0};
    struct sum sum = {0};
    unsigned char hash[32];
    crypto_hash_sha256_init(&sum.state);
    crypto_hash_sha256_update(&sum.state, before->hash, 32);
    QF_TRY(qf_each(db, SEALED, &entry_type, &row, sum_entry, &sum,
                   QF_U(before->to_id + 1), QF_U(now->to_id)));
    crypto_hash_sha256_final(&sum.state, hash);
    *good = !sum.wrong && sum.entries == now->entries &&
            sodium_memcmp(before->hash, now->prev_hash, 32) == 0 &&
            sodium_memcmp(hash, now->hash, 32) == 0;
    return NULL;
}

qf_err *audit_verify(struct qf_db *db, uint64_t *broken)
{
    struct seal before = {0}, now;
    bool found, good = true;
    *broken = 0;
    for (;;) {
        now = (struct seal){0};
        QF_TRY(qf_one(db, SEAL_AFTER, &seal_type, &now, &found, QF_U(before.id)));
        if (!found) return NULL;
        QF_TRY(seal_check(db, &now, &before, &good));
        if (!good) {
            *broken = now.id;
            return NULL;
        }
        before = now;
    }
}
