#include "model/throttle.h"

#include <arpa/inet.h>
#include <sodium.h>

#include "lib/core/str.h"
#include "lib/text/text.h"

enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR };

/* A name from one address; and from everywhere, wide enough that a stranger who guesses on and on
 * does not keep its owner out. */
const struct throttle throttle_login_pair = {"login-pair", 5, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_login_name = {"login", 50, HOUR, 0, 15 * MINUTE};
/* An office behind one address signs in with many accounts. */
const struct throttle throttle_login_address = {"login-ip", 30, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_register = {"register-ip", 30, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_code_phone = {"code", 5, DAY, MINUTE, 0};
/* What was typed at 忘记密码, whether or not it is an account: both are refused alike. */
const struct throttle throttle_code_name = {"code-name", 5, DAY, MINUTE, 0};
const struct throttle throttle_code_address = {"code-ip", 20, HOUR, 0, 0};
const struct throttle throttle_code_all = {"code-all", 600, MINUTE, 0, 0};
const struct throttle throttle_code_entry = {"code-entry-ip", 30, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_appeal = {"appeal-ip", 10, DAY, 0, 0};
const struct throttle throttle_appeal_look = {"appeal-look-ip", 20, HOUR, 0, 15 * MINUTE};
/* What brings files, by the address of a guest and by the account of who is signed in: each may
 * bring the most that a request may hold. */
const struct throttle throttle_upload_address = {"upload-ip", 30, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_upload_account = {"upload", 200, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_contract_check = {"contract-check-ip", 10, HOUR, 0, 15 * MINUTE};
/* Each can be answered by a program, but not more often than this. */
const struct throttle throttle_captcha_words = {"captcha-words-ip", 20, HOUR, 0, 15 * MINUTE};
/* Complaints: filing them, by address and for one phone; and trying query codes, by address and for one
 * case number. */
const struct throttle throttle_complaint = {"complaint-ip", 20, DAY, 0, 0};
const struct throttle throttle_complaint_phone = {"complaint-phone", 10, DAY, 0, 0};
const struct throttle throttle_complaint_open = {"complaint-open-ip", 20, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_complaint_number = {"complaint-open", 10, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_second_factor = {"second-factor", 5, HOUR, 0, 15 * MINUTE};
const struct throttle throttle_password = {"password", 5, HOUR, 0, 15 * MINUTE};

enum { BUCKET_ROOM = 121 };

static void name_bucket(char out[BUCKET_ROOM], const struct throttle *t, const char *key)
{
    unsigned char hash[32];
    char hex[65];
    if (strlen(key) > 80) {
        crypto_generichash(hash, sizeof hash, (const unsigned char *)key, strlen(key),
                           NULL, 0);
        key = sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    }
    snprintf(out, BUCKET_ROOM, "%s:%s", t->purpose, key);
}

QF_STATEMENT(ENSURE,
    "INSERT IGNORE INTO throttle (bucket, hits, window_start) VALUES (?, 0, NOW())")

/* MariaDB assigns from left to right: blocked_until sees the new hits. One statement, so
 * that of any number of simultaneous attempts each sees the count of the one before. */
QF_STATEMENT(TAKE,
    "UPDATE throttle SET"
    " hits = IF(window_start <= NOW() - INTERVAL ? SECOND, 1, hits + 1),"
    " window_start = IF(window_start <= NOW() - INTERVAL ? SECOND, NOW(), window_start),"
    " blocked_until = CASE"
    "  WHEN hits >= ? AND ? = 0 THEN window_start + INTERVAL ? SECOND"
    "  WHEN hits >= ? THEN NOW() + INTERVAL LEAST(?, 1 << LEAST(hits - ?, 20)) SECOND"
    "  WHEN ? > 0 THEN NOW() + INTERVAL ? SECOND"
    "  ELSE NULL END"
    " WHERE bucket = ? AND (blocked_until IS NULL OR blocked_until <= NOW())")

QF_STATEMENT(WAIT,
    "SELECT GREATEST(1, TIMESTAMPDIFF(SECOND, NOW(), blocked_until)) FROM throttle"
    " WHERE bucket = ?")

qf_err *throttle_take(struct qf_db *db, const struct throttle *t, const char *key,
                      int *wait)
{
    char bucket[BUCKET_ROOM];
    uint64_t taken;
    int64_t seconds = 1;
    name_bucket(bucket, t, key);
    *wait = 0;
    QF_TRY(qf_exec(db, ENSURE, NULL, QF_S(bucket)));
    QF_TRY(qf_exec(db, TAKE, &taken, QF_I(t->period), QF_I(t->period), QF_I(t->free),
                   QF_I(t->longest), QF_I(t->period), QF_I(t->free), QF_I(t->longest),
                   QF_I(t->free), QF_I(t->gap), QF_I(t->gap), QF_S(bucket)));
    if (taken) return NULL;
    QF_TRY(qf_number(db, WAIT, &seconds, QF_S(bucket)));
    *wait = seconds < 1 ? 1 : (int)seconds;
    return NULL;
}

QF_STATEMENT(FORGET, "DELETE FROM throttle WHERE bucket = ?")

qf_err *throttle_forget(struct qf_db *db, const struct throttle *t, const char *key)
{
    char bucket[BUCKET_ROOM];
    name_bucket(bucket, t, key);
    return qf_exec(db, FORGET, NULL, QF_S(bucket));
}

QF_STATEMENT(RETURN, "UPDATE throttle SET hits = hits - 1, blocked_until = NULL WHERE "
                     "bucket = ? AND hits > 0")

qf_err *throttle_return(struct qf_db *db, const struct throttle *t, const char *key)
{
    char bucket[BUCKET_ROOM];
    name_bucket(bucket, t, key);
    return qf_exec(db, RETURN, NULL, QF_S(bucket));
}

QF_STATEMENT(HITS,
    "SELECT COALESCE(MAX(hits), 0) FROM throttle WHERE bucket = ?"
    " AND window_start > NOW() - INTERVAL ? SECOND")

qf_err *throttle_hits(struct qf_db *db, const struct throttle *t, const char *key, int64_t *hits)
{
    char bucket[BUCKET_ROOM];
    name_bucket(bucket, t, key);
    return qf_number(db, HITS, hits, QF_S(bucket), QF_I(t->period));
}

const char *throttle_address(struct qf_arena *arena, const char *ip)
{
    unsigned char six[16];
    if (!ip || inet_pton(AF_INET6, ip, six) != 1) return ip ? ip : "";
    /* ::ffff:192.0.2.1 is that one address, not the network of all of them. */
    if (qf_starts(ip, "::ffff:") && strchr(ip, '.')) return ip + strlen("::ffff:");
    return qf_fmt(arena, "%s/64", qf_hex(arena, six, 8));
}

static const char *login_name(struct qf_arena *arena, const char *typed)
{
    const char *key = qf_fold_name(arena, typed);
    return key ? key : "?";
}

static const char *login_pair(struct qf_arena *arena, const char *typed, const char *ip)
{
    return qf_fmt(arena, "%s@%s", login_name(arena, typed), throttle_address(arena, ip));
}

qf_err *throttle_login_take(struct qf_db *db, struct qf_arena *arena, const char *typed,
                            const char *ip, int *wait)
{
    QF_TRY(throttle_take(db, &throttle_login_address, throttle_address(arena, ip), wait));
    if (*wait) return NULL;
    QF_TRY(throttle_take(db, &throttle_login_pair, login_pair(arena, typed, ip), wait));
    if (*wait) return NULL;
    return throttle_take(db, &throttle_login_name, login_name(arena, typed), wait);
}

qf_err *throttle_login_failed(struct qf_db *db, struct qf_arena *arena, const char *typed,
                              const char *ip, struct throttle_failed *out)
{
    *out = (struct throttle_failed){0};
    QF_TRY(throttle_hits(db, &throttle_login_address, throttle_address(arena, ip), &out->address));
    if (qf_empty(typed)) return NULL;
    return throttle_hits(db, &throttle_login_name, login_name(arena, typed), &out->name);
}

qf_err *throttle_login_return(struct qf_db *db, struct qf_arena *arena, const char *typed,
                              const char *ip)
{
    QF_TRY(throttle_return(db, &throttle_login_address, throttle_address(arena, ip)));
    return throttle_login_forget(db, arena, typed, ip);
}

qf_err *throttle_login_forget(struct qf_db *db, struct qf_arena *arena, const char *typed,
                              const char *ip)
{
    QF_TRY(throttle_forget(db, &throttle_login_pair, login_pair(arena, typed, ip)));
    return throttle_return(db, &throttle_login_name, login_name(arena, typed));
}

const char *throttle_words(struct qf_arena *arena, int seconds)
{
    if (seconds <= 90) return qf_fmt(arena, "%d 秒", seconds);
    if (seconds <= 90 * MINUTE) return qf_fmt(arena, "%d 分钟", (seconds + 59) / MINUTE);
    return qf_fmt(arena, "%d 小时", (seconds + HOUR - 1) / HOUR);
}
