/* What both sides read of consultations; consultation_case.c writes. */
#include "model/consultation.h"

#include "lib/core/str.h"
#include "model/range.h"

/* --- whom to ask --- */

const struct qf_type consultation_target_type = QF_TYPE(consultation_target,
    QF_U64(consultation_target, service_id), QF_U64(consultation_target, provider_id),
    QF_U64(consultation_target, expert_id), QF_U64(consultation_target, window_id),
    QF_STR(consultation_target, name), QF_STR(consultation_target, about),
    QF_INT(consultation_target, reply_minutes));

QF_STATEMENT(OF_SERVICE,
    "SELECT s.id AS service_id, p.id AS provider_id, p.window_id, p.name, s.name AS about,"
    " p.reply_minutes FROM service s JOIN provider p ON p.id = s.provider_id AND p.listed = 1"
    " WHERE s.id = ? AND s.listed = 1")
QF_STATEMENT(OF_PROVIDER,
    "SELECT p.id AS provider_id, p.window_id, p.name, LEFT(p.name, 60) AS about, p.reply_minutes"
    " FROM provider p WHERE p.id = ? AND p.listed = 1")
QF_STATEMENT(OF_EXPERT,
    "SELECT e.id AS expert_id, e.window_id, e.name, CONCAT('专家 ', e.name) AS about"
    " FROM expert e WHERE e.id = ? AND e.listed = 1")

qf_err *consultation_target(struct qf_db *db, enum consultation_about about, uint64_t id,
                            struct consultation_target *t)
{
    static struct qf_statement *const of[] = {
        [CONSULT_SERVICE] = &OF_SERVICE, [CONSULT_PROVIDER] = &OF_PROVIDER,
        [CONSULT_EXPERT] = &OF_EXPERT};
    *t = (struct consultation_target){0};
    return qf_get(db, *of[about], &consultation_target_type, t, QF_U(id));
}

/* --- one --- */

const struct qf_type consultation_type = QF_TYPE(consultation,
    QF_U64(consultation, id), QF_U64(consultation, enterprise_id),
    QF_U64(consultation, provider_id), QF_U64(consultation, expert_id),
    QF_U64(consultation, service_id), QF_STR(consultation, number),
    QF_STR(consultation, title), QF_STR(consultation, state), QF_STR(consultation, contact),
    QF_STR(consultation, phone), QF_STR(consultation, comment),
    QF_STR(consultation, enterprise_name), QF_STR(consultation, answerer_name),
    QF_INT(consultation, score), QF_TIME(consultation, created_at),
    QF_TIME(consultation, answered_at), QF_TIME(consultation, rated_at),
    QF_DATE(consultation, due_on));

#define FROM_ALL                                                                         \
    " FROM consultation n JOIN enterprise e ON e.id = n.enterprise_id"                   \
    " LEFT JOIN provider p ON p.id = n.provider_id LEFT JOIN expert x ON x.id = n.expert_id"
#define COLUMNS                                                                          \
    "SELECT n.id, n.enterprise_id, n.provider_id, n.expert_id, n.service_id, n.number,"  \
    " n.title, n.state, n.contact, n.phone, n.comment, e.name AS enterprise_name,"       \
    " COALESCE(p.name, x.name) AS answerer_name, n.score, n.created_at, n.answered_at,"  \
    " n.rated_at, c.due_on" FROM_ALL                                                     \
    " LEFT JOIN case_file c ON c.subject_type = 'consultation' AND c.subject_id = n.id"  \
    " AND c.workflow_code = 'consultation'"

/* The column that holds the actor's organisation differs by its kind. */
enum side { ASKER, PROVIDER, EXPERT };

static enum side side_of(const struct actor *who)
{
    return who->kind == QF_PROVIDER ? PROVIDER : who->kind == QF_EXPERT ? EXPERT : ASKER;
}

QF_STATEMENT(OWN_ASKER, COLUMNS " WHERE n.id = ? AND n.enterprise_id = ?")
QF_STATEMENT(OWN_PROVIDER, COLUMNS " WHERE n.id = ? AND n.provider_id = ?")
QF_STATEMENT(OWN_EXPERT, COLUMNS " WHERE n.id = ? AND n.expert_id = ?")

qf_err *consultation_get(struct qf_db *db, const struct actor *who, uint64_t id,
                         struct consultation *c)
{
    static struct qf_statement *const own[] = {&OWN_ASKER, &OWN_PROVIDER, &OWN_EXPERT};
    return qf_get(db, *own[side_of(who)], &consultation_type, c, QF_U(id), QF_U(who->org));
}

/* --- lists --- */

#define FILTERED                                                                         \
    " AND CONCAT(n.state) BETWEEN ? AND ? AND (? = '' OR LOCATE(?, n.title) > 0"         \
    " OR LOCATE(?, COALESCE(p.name, x.name)) > 0 OR LOCATE(?, e.name) > 0 OR n.number = ?)"
#define FIRST(state)                                                                     \
    " ORDER BY n.state = '" state "' DESC, IF(n.state = '" state "', c.due_on, NULL),"   \
    " n.id DESC LIMIT ? OFFSET ?"

QF_STATEMENT(LIST_ASKER, COLUMNS " WHERE n.enterprise_id = ?" FILTERED FIRST("answered"))
QF_STATEMENT(LIST_PROVIDER, COLUMNS " WHERE n.provider_id = ?" FILTERED FIRST("waiting"))
QF_STATEMENT(LIST_EXPERT, COLUMNS " WHERE n.expert_id = ?" FILTERED FIRST("waiting"))
QF_STATEMENT(COUNT_ASKER, "SELECT COUNT(*)" FROM_ALL " WHERE n.enterprise_id = ?" FILTERED)
QF_STATEMENT(COUNT_PROVIDER, "SELECT COUNT(*)" FROM_ALL " WHERE n.provider_id = ?" FILTERED)
QF_STATEMENT(COUNT_EXPERT, "SELECT COUNT(*)" FROM_ALL " WHERE n.expert_id = ?" FILTERED)

qf_err *consultation_list(struct qf_db *db, const struct actor *who,
                          const struct consultation_filter *f, int limit, int offset,
                          struct qf_list *list, int64_t *total)
{
    static struct qf_statement *const lists[] = {&LIST_ASKER, &LIST_PROVIDER, &LIST_EXPERT};
    static struct qf_statement *const counts[] = {&COUNT_ASKER, &COUNT_PROVIDER, &COUNT_EXPERT};
    struct range state = range_word(f->state);
    const struct qf_param w = QF_S(f->words);
    QF_TRY(qf_number(db, *counts[side_of(who)], total, QF_U(who->org), QF_S(state.from),
                     QF_S(state.to), w, w, w, w, w));
    return qf_list(db, *lists[side_of(who)], &consultation_type, list, QF_U(who->org),
                   QF_S(state.from), QF_S(state.to), w, w, w, w, w, QF_I(limit), QF_I(offset));
}

const struct qf_type consultation_entry_type = QF_TYPE(consultation_entry,
    QF_U64(consultation_entry, id), QF_STR(consultation_entry, side),
    QF_STR(consultation_entry, body), QF_STR(consultation_entry, person_name),
    QF_TIME(consultation_entry, created_at));

QF_STATEMENT(THREAD,
    "SELECT id, side, body, person_name, created_at FROM consultation_entry"
    " WHERE consultation_id = ? ORDER BY id LIMIT 200")

qf_err *consultation_thread(struct qf_db *db, uint64_t id, struct qf_list *list)
{
    return qf_list(db, THREAD, &consultation_entry_type, list, QF_U(id));
}

/* --- words --- */

static const struct { const char *state, *word, *kind; } states[] = {
    {"waiting", "待回复", "wait"}, {"answered", "已回复", "good"}, {"rated", "已评价", ""},
    {"closed", "已关闭", "idle"},
};

const char *consultation_state_word(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].word;
    return "";
}

const char *consultation_state_kind(const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].state, state)) return states[i].kind;
    return "";
}

const char *score_word(int score)
{
    static const char *const words[] = {"", "差", "不满意", "一般", "满意", "很满意"};
    return score >= 1 && score <= 5 ? words[score] : "";
}
