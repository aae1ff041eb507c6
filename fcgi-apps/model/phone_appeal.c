#include "model/phone_appeal.h"

#include "lib/core/str.h"
#include "model/account.h"
#include "model/outbox.h"
#include "model/secret.h"

const struct qf_type phone_appeal_type = QF_TYPE(phone_appeal,
    QF_U64(phone_appeal, id), QF_U64(phone_appeal, account_id),
    QF_U64(phone_appeal, window_id), QF_STR(phone_appeal, number),
    QF_STR(phone_appeal, account_name), QF_STR(phone_appeal, org_name),
    QF_STR(phone_appeal, person_name), QF_STR(phone_appeal, old_phone),
    QF_STR(phone_appeal, new_phone), QF_STR(phone_appeal, reason),
    QF_STR(phone_appeal, state), QF_STR(phone_appeal, opinion),
    QF_STR(phone_appeal, stop_words), QF_TIME(phone_appeal, bind_after),
    QF_TIME(phone_appeal, ended_at),
    QF_TIME(phone_appeal, created_at), QF_DATE(phone_appeal, due_on),
    QF_TIME(phone_appeal, decided_at));

QF_STATEMENT(FILE_,
    "INSERT INTO phone_appeal (number, account_id, account_name, org_name, person_name,"
    " old_phone, new_phone, reason, window_id, created_at, due_on)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NOW(), ?)")

/* SJ20261121-0427193: told on the phone, so digits only behind the date. */
static const char *new_number(struct qf_arena *arena, qf_time now)
{
    char digits[7];
    struct qf_civil day = qf_civil_of(now);
    secret_digits(digits);
    return qf_fmt(arena, "SJ%04d%02d%02d-%s", day.year, day.month, day.day, digits);
}

static qf_err *insert(struct qf_db *db, struct qf_arena *arena, qf_time now,
                      struct phone_appeal *p)
{
    qf_err *err = NULL;
    for (int tries = 0; tries < 5; tries++) {
        p->number = new_number(arena, now);
        err = qf_insert(db, FILE_, &p->id, QF_S(p->number), QF_ID(p->account_id),
                        QF_S(p->account_name), QF_S(p->org_name), QF_S(p->person_name),
                        QF_S(p->old_phone), QF_S(p->new_phone), QF_S(p->reason),
                        QF_ID(p->window_id), QF_D(p->due_on));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

qf_err *phone_appeal_file(struct qf_db *db, struct qf_arena *arena, const char *site,
                          const char *hotline, qf_time now, struct phone_appeal *p)
{
    struct account a = {0};
    struct calendar calendar;
    bool found;
    QF_TRY(account_by_name(db, arena, p->account_name, &a, &found));
    QF_TRY(calendar_load(db, &calendar));
    p->account_id = a.id;
    p->window_id = a.window_id;
    p->due_on = calendar_due(arena, &calendar, now, PHONE_APPEAL_DAYS).day;
    QF_TRY(insert(db, arena, now, p));
    QF_TRY(phone_appeal_open_case(db, arena, p));
    const struct outbox_value values[] = {{"site", site},
                                          {"name", p->account_name},
                                          {"number", p->number},
                                          {"hotline", hotline},
                                          {0}};
    if (qf_empty(a.phone)) return outbox_nobody(db, arena, "appeal_filed", values);
    return outbox_sms(db, arena, a.phone, "appeal_filed", values, NULL);
}

#define COLUMNS                                                                          \
    "id, number, account_id, account_name, new_phone, state, window_id, created_at, "    \
    "due_on,"                                                                            \
    " decided_at, opinion, bind_after, ended_at"

QF_STATEMENT(BY_NUMBER, "SELECT " COLUMNS " FROM phone_appeal WHERE number = ?")

qf_err *phone_appeal_by_number(struct qf_db *db, const char *number,
                               struct phone_appeal *out, bool *found)
{
    return qf_one(db, BY_NUMBER, &phone_appeal_type, out, found, QF_S(number));
}

QF_STATEMENT(LIST,
    "SELECT " COLUMNS " FROM phone_appeal WHERE account_id = ? ORDER BY id DESC LIMIT 10")

qf_err *phone_appeal_list(struct qf_db *db, uint64_t account, struct qf_list *list)
{
    return qf_list(db, LIST, &phone_appeal_type, list, QF_U(account));
}

const char *phone_appeal_state_label(const char *state)
{
    static const struct { const char *state, *label; } all[] = {
        {"approved", "通过"}, {"refused", "驳回"}, {"stopped", "已中止"}, {"bound", "已改绑"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (qf_eq(all[i].state, state)) return all[i].label;
    return "待审";
}
