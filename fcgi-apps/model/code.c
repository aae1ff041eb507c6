#include "model/code.h"

#include <sodium.h>

#include "lib/core/str.h"
#include "model/outbox.h"
#include "model/secret.h"

/* The address first: who floods from one address must not use up the day of somebody's
 * phone. */
qf_err *code_allowed(struct qf_db *db, struct qf_arena *arena,
                     const struct throttle *rule, const char *key, const char *ip,
                     const char **words)
{
    int wait;
    *words = NULL;
    QF_TRY(throttle_take(db, &throttle_code_address, throttle_address(arena, ip), &wait));
    if (wait == 0) QF_TRY(throttle_take(db, &throttle_code_all, "", &wait));
    if (wait == 0) QF_TRY(throttle_take(db, rule, key, &wait));
    if (wait) *words = qf_fmt(arena, "获取验证码太频繁，请 %s后再试", throttle_words(arena, wait));
    return NULL;
}

/* The interval is CODE_MINUTES. */
QF_STATEMENT(ADD,
    "INSERT INTO verification_code"
    " (purpose, target, code_hash, created_at, expires_at, ip, account_id)"
    " VALUES (?, ?, ?, NOW(), NOW() + INTERVAL ? MINUTE, ?, ?)")

qf_err *code_send(struct qf_db *db, struct qf_arena *arena, const struct code_request *c)
{
    char digits[7];
    unsigned char hash[32];
    secret_digits(digits);
    const struct outbox_value values[] = {
        {"site", c->site}, {"code", digits}, {"name", c->name}, {0}};
    QF_TRY(secret_hash(hash, c->purpose, c->target, digits));
    QF_TRY(qf_exec(db, ADD, NULL, QF_S(c->purpose), QF_S(c->target),
                   QF_B(hash, sizeof hash), QF_I(CODE_MINUTES), QF_S(c->ip ? c->ip : ""),
                   QF_ID(c->account)));
    if (qf_empty(c->target)) return outbox_nobody(db, arena, c->template, values);
    return outbox_sms(db, arena, c->target, c->template, values, NULL);
}

struct code { uint64_t id; unsigned char code_hash[32]; };
static const struct qf_type code_type =
    QF_TYPE(code, QF_U64(code, id), QF_BYTES(code, code_hash));

QF_STATEMENT(NEWEST,
    "SELECT id, code_hash FROM verification_code WHERE target = ? AND purpose = ?"
    " AND used_at IS NULL AND expires_at > NOW() ORDER BY id DESC LIMIT 1")
QF_STATEMENT(COUNT_ENTRY,
    "UPDATE verification_code SET attempts = attempts + 1"
    " WHERE id = ? AND attempts < ? AND used_at IS NULL")
/* A right entry is not counted: the form may be refused for another reason and come
 * again. */
QF_STATEMENT(UNCOUNT_ENTRY,
    "UPDATE verification_code SET attempts = attempts - 1 WHERE id = ? AND attempts > 0")

qf_err *code_enter(struct qf_db *db, const char *purpose, const char *target,
                   const char *typed, uint64_t *id)
{
    struct code c = {0};
    unsigned char hash[32];
    uint64_t counted = 0;
    bool found;
    *id = 0;
    QF_TRY(secret_hash(hash, purpose, target, typed));
    QF_TRY(qf_one(db, NEWEST, &code_type, &c, &found, QF_S(target), QF_S(purpose)));
    QF_TRY(qf_exec(db, COUNT_ENTRY, &counted, QF_U(c.id), QF_I(CODE_ENTRIES)));
    if (!found || !counted || qf_empty(target) ||
        sodium_memcmp(hash, c.code_hash, 32) != 0)
        return NULL;
    *id = c.id;
    return qf_exec(db, UNCOUNT_ENTRY, NULL, QF_U(c.id));
}

QF_STATEMENT(USE,
    "UPDATE verification_code SET used_at = NOW() WHERE id = ? AND used_at IS NULL")

qf_err *code_use(struct qf_db *db, uint64_t id)
{
    uint64_t used;
    QF_TRY(qf_exec(db, USE, &used, QF_U(id)));
    if (used == 0) return qf_user_error("code", "验证码已使用过，请重新获取");
    return NULL;
}
