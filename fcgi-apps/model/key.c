#include "model/key.h"

#include "lib/core/str.h"

struct used { uint64_t account_id; const char *action, *result; };
static const struct qf_type used_type =
    QF_TYPE(used, QF_U64(used, account_id), QF_STR(used, action), QF_STR(used, result));

/* A second run waits here for the first one's commit or rollback. */
QF_STATEMENT(USE,
    "INSERT INTO one_time_key (key_hash, account_id, action, created_at)"
    " VALUES (?, ?, LEFT(?, 80), NOW())")
QF_STATEMENT(FIND,
    "SELECT account_id, action, result FROM one_time_key WHERE key_hash = ?")

qf_err *key_find(struct qf_db *db, struct qf_arena *arena, const unsigned char hash[32],
                 uint64_t account, const char *action, const char **result)
{
    struct used u = {0};
    bool found;
    *result = NULL;
    QF_TRY(qf_one(db, FIND, &used_type, &u, &found, QF_B(hash, 32)));
    if (!found) return NULL;
    if (u.account_id != account || strncmp(u.action, action, 80) != 0)
        return qf_state_error("这个页面已经提交过，请重新打开后再试");
    *result = qf_dup(arena, u.result ? u.result : "");
    return NULL;
}

qf_err *key_use(struct qf_db *db, struct qf_arena *arena, const unsigned char hash[32],
                uint64_t account, const char *action, const char **result)
{
    *result = NULL;
    qf_err *err = qf_exec(db, USE, NULL, QF_B(hash, 32), QF_ID(account), QF_S(action));
    if (!err) return NULL;
    if (!qf_db_is_duplicate(err)) return qf_err_pass(err, __FILE__, __LINE__, __func__);
    return key_find(db, arena, hash, account, action, result);
}

QF_STATEMENT(DONE, "UPDATE one_time_key SET result = LEFT(?, 255) WHERE key_hash = ?")

qf_err *key_done(struct qf_db *db, const unsigned char hash[32], const char *result)
{
    return qf_exec(db, DONE, NULL, QF_S(result), QF_B(hash, 32));
}
