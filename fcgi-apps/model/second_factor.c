#include "model/second_factor.h"

#include <sodium.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/audit.h"
#include "model/notice.h"
#include "model/seal.h"
#include "model/secret.h"
#include "model/session.h"
#include "model/setting.h"

enum { SEALED = TOTP_SECRET + SEAL_EXTRA };

/* What may be known of it, also where its secret may not be read (sql/grants.sql). */
struct state { qf_time created_at; int64_t recovery_left; };
static const struct qf_type state_type =
    QF_TYPE(state, QF_TIME(state, created_at), QF_I64(state, recovery_left));

QF_STATEMENT(STATE,
    "SELECT f.created_at, (SELECT COUNT(*) FROM recovery_code c"
    " WHERE c.account_id = f.account_id AND c.used_at IS NULL) AS recovery_left"
    " FROM second_factor f WHERE f.account_id = ?")

qf_err *second_factor_get(struct qf_db *db, uint64_t account, struct second_factor *out)
{
    struct state now = {.created_at = QF_NO_TIME};
    bool found;
    QF_TRY(qf_one(db, STATE, &state_type, &now, &found, QF_U(account)));
    *out = (struct second_factor){.on = found, .created_at = now.created_at,
                                  .recovery_left = now.recovery_left};
    return NULL;
}

qf_err *second_factor_required(struct qf_db *db, bool *required)
{
    const char *value;
    QF_TRY(setting_value(db, "second_factor", &value));
    *required = !qf_eq(value, "0");             /* not set: as in production */
    return NULL;
}

/* --- the secret --- */

QF_STATEMENT(FIND, "SELECT secret FROM second_factor WHERE account_id = ?")
QF_STATEMENT(KEEP,
    "INSERT IGNORE INTO second_factor (account_id, secret, last_step, created_at)"
    " VALUES (?, ?, ?, NOW())")

static const char *context(struct qf_arena *a, uint64_t account)
{
    return qf_fmt(a, "second_factor:%llu", (unsigned long long)account);
}

qf_err *second_factor_offer(const char *visit, unsigned char secret[TOTP_SECRET])
{
    unsigned char hash[32];
    QF_TRY(secret_hash(hash, "second factor", visit, ""));
    memcpy(secret, hash, TOTP_SECRET);
    sodium_memzero(hash, sizeof hash);
    return NULL;
}

qf_err *second_factor_keep(struct qf_db *db, struct qf_arena *a, uint64_t account,
                           const unsigned char secret[TOTP_SECRET], uint64_t step)
{
    unsigned char sealed[SEALED];
    uint64_t kept;
    QF_TRY(seal_close(sealed, context(a, account), secret, TOTP_SECRET));
    QF_TRY(qf_exec(db, KEEP, &kept, QF_U(account), QF_B(sealed, sizeof sealed), QF_U(step)));
    return kept ? NULL : qf_state_error("动态验证码已经启用");
}

struct kept { unsigned char secret[SEALED]; };
static const struct qf_type kept_type = QF_TYPE(kept, QF_BYTES(kept, secret));

static qf_err *open_secret(struct qf_db *db, struct qf_arena *a, uint64_t account,
                           unsigned char secret[TOTP_SECRET], bool *found)
{
    struct kept k;
    QF_TRY(qf_one(db, FIND, &kept_type, &k, found, QF_U(account)));
    return *found ? seal_open(secret, context(a, account), k.secret, sizeof k.secret) : NULL;
}

/* --- recovery codes --- */

QF_STATEMENT(FORGET_CODES, "DELETE FROM recovery_code WHERE account_id = ?")
QF_STATEMENT(ADD_CODE, "INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)")
QF_STATEMENT(USE_CODE,
    "UPDATE recovery_code SET used_at = NOW()"
    " WHERE account_id = ? AND code_hash = ? AND used_at IS NULL")

static qf_err *hash_code(unsigned char out[32], struct qf_arena *a, uint64_t account,
                         const char *code)
{
    return secret_hash(out, "recovery", qf_fmt(a, "%llu", (unsigned long long)account), code);
}

/* Twelve letters and digits that are not mistaken for one another: 59 bits. */
static void draw_code(char out[13])
{
    static const char set[] = "abcdefghjkmnpqrstuvwxyz23456789";
    for (int i = 0; i < 12; i++) out[i] = set[randombytes_uniform(sizeof set - 1)];
    out[12] = '\0';
}

qf_err *second_factor_codes(struct qf_db *db, struct qf_arena *a, uint64_t account,
                            const char *codes[RECOVERY_CODES])
{
    unsigned char hash[32];
    char code[13];
    QF_TRY(qf_exec(db, FORGET_CODES, NULL, QF_U(account)));
    for (int i = 0; i < RECOVERY_CODES; i++) {
        draw_code(code);
        QF_TRY(hash_code(hash, a, account, code));
        QF_TRY(qf_exec(db, ADD_CODE, NULL, QF_U(account), QF_B(hash, sizeof hash)));
        codes[i] = qf_fmt(a, "%.4s-%.4s-%.4s", code, code + 4, code + 8);
    }
    return NULL;
}

static qf_err *use_recovery(struct qf_db *db, struct qf_arena *a, uint64_t account,
                            const char *code, enum second_factor_proof *proof)
{
    unsigned char hash[32];
    uint64_t used;
    QF_TRY(hash_code(hash, a, account, code));
    QF_TRY(qf_exec(db, USE_CODE, &used, QF_U(account), QF_B(hash, sizeof hash)));
    *proof = used == 1 ? FACTOR_RECOVERY : FACTOR_WRONG;
    return NULL;
}

/* --- entering --- */

QF_STATEMENT(STEP,
    "UPDATE second_factor SET last_step = ? WHERE account_id = ? AND last_step < ?")

/* Small letters, without the dashes and blanks that it may be typed with. */
static char *tidied(struct qf_arena *a, const char *typed)
{
    char *text = qf_tidy_code(a, typed), *end = text;
    for (const char *p = text; *p; p++) {
        if (*p == '-') continue;
        *end++ = *p >= 'A' && *p <= 'Z' ? (char)(*p + 32) : *p;
    }
    *end = '\0';
    return text;
}

uint64_t second_factor_step(struct qf_arena *a, const unsigned char secret[TOTP_SECRET],
                            const char *typed, qf_time now)
{
    return totp_step_of(secret, tidied(a, typed), now);
}

static qf_err *use_step(struct qf_db *db, struct qf_arena *a, uint64_t account,
                        const char *code, qf_time now, enum second_factor_proof *proof)
{
    unsigned char secret[TOTP_SECRET];
    uint64_t used = 0;
    bool found;
    QF_TRY(open_secret(db, a, account, secret, &found));
    if (!found) return NULL;
    uint64_t step = totp_step_of(secret, code, now);
    sodium_memzero(secret, sizeof secret);
    if (step) QF_TRY(qf_exec(db, STEP, &used, QF_U(step), QF_U(account), QF_U(step)));
    *proof = used == 1 ? FACTOR_CODE : FACTOR_WRONG;
    return NULL;
}

qf_err *second_factor_enter(struct qf_db *db, struct qf_arena *a, uint64_t account,
                            const char *typed, qf_time now, enum second_factor_proof *proof)
{
    const char *code = tidied(a, typed);
    *proof = FACTOR_WRONG;
    if (strlen(code) == TOTP_DIGITS) return use_step(db, a, account, code, now, proof);
    return use_recovery(db, a, account, code, proof);
}

/* --- telling, and taking it away --- */

qf_err *second_factor_tell(struct qf_db *db, struct qf_arena *a, uint64_t account,
                           const char *words)
{
    const struct notice n = {.title = words,
                             .words = "如果不是您本人办理，请马上修改密码，并告诉安全管理员",
                             .url = "/account"};
    return notice_account(db, a, account, &n);
}

QF_STATEMENT(REMOVE, "DELETE FROM second_factor WHERE account_id = ?")

qf_err *second_factor_reset(struct qf_db *db, struct qf_arena *a, const struct actor *who,
                            uint64_t account, uint64_t window, const char *reason)
{
    uint64_t removed;
    if (account == who->account) return qf_user_error(NULL, "不能重置自己的动态验证码");
    QF_TRY(qf_exec(db, REMOVE, &removed, QF_U(account)));
    if (!removed) return qf_state_error("这个账号没有启用动态验证码");
    QF_TRY(qf_exec(db, FORGET_CODES, NULL, QF_U(account)));
    QF_TRY(session_end_all(db, account));
    QF_TRY(second_factor_tell(db, a, account, "动态验证码已被管理员重置"));
    const struct audit entry = {.action = "operator.second_factor_reset",
                                .subject_type = "account",
                                .subject_id = account, .window_id = window};
    return audit_because(db, a, who, &entry, reason);
}
