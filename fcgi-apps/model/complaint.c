#include "model/complaint.h"

#include <sodium.h>

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/number.h"
#include "model/outbox.h"
#include "model/secret.h"
#include "model/setting.h"
#include "model/window.h"

const struct qf_type complaint_type = QF_TYPE(complaint,
    QF_U64(complaint, id), QF_U64(complaint, window_id), QF_U64(complaint, enterprise_id),
    QF_STR(complaint, number),
    QF_STR(complaint, class), QF_STR(complaint, state), QF_STR(complaint, org_name),
    QF_STR(complaint, contact), QF_STR(complaint, phone), QF_STR(complaint, uscc),
    QF_STR(complaint, size_level), QF_STR(complaint, respondent),
    QF_STR(complaint, respondent_kind), QF_STR(complaint, respondent_city),
    QF_STR(complaint, respondent_address), QF_STR(complaint, respondent_contact),
    QF_STR(complaint, respondent_phone), QF_STR(complaint, matter), QF_STR(complaint, demand),
    QF_STR(complaint, subject), QF_STR(complaint, contract_number), QF_STR(complaint, cause),
    QF_STR(complaint, dispute), QF_MONEY(complaint, contract_fen), QF_MONEY(complaint, paid_fen),
    QF_MONEY(complaint, owed_fen), QF_DATE(complaint, signed_on),
    QF_DATE(complaint, delivered_on), QF_DATE(complaint, agreed_on),
    QF_TIME(complaint, created_at));

/* --- words --- */

struct word { const char *code, *word; };

static const char *word_of(const struct word *all, const char *code)
{
    for (; all->code; all++)
        if (qf_eq(all->code, code)) return all->word;
    return "";
}

const char *complaint_class_word(const char *class)
{
    static const struct word all[] = {{"arrears", "拖欠款项投诉"}, {"service", "对服务机构的投诉"},
                                      {"appeal", "对窗口和政策落实的诉求"}, {0}};
    return word_of(all, class);
}

const char *complaint_workflow(const char *class)
{
    static const struct word all[] = {{"arrears", "complaint_arrears"},
                                      {"service", "complaint_service"},
                                      {"appeal", "complaint_appeal"}, {0}};
    return word_of(all, class);
}

const char *complaint_kind_word(const char *kind)
{
    static const struct word all[] = {{"government", "机关"}, {"institution", "事业单位"},
                                      {"large", "大型企业"}, {"other", "其他"}, {0}};
    return word_of(all, kind);
}

const char *complaint_subject_word(const char *subject)
{
    static const struct word all[] = {{"goods", "货物"}, {"works", "工程"}, {"service", "服务"}, {0}};
    return word_of(all, subject);
}

const char *complaint_size_word(const char *size)
{
    static const struct word all[] = {{"medium", "中型"}, {"small", "小型"}, {"micro", "微型"},
                                      {"individual", "个体工商户"}, {0}};
    return word_of(all, size);
}

const char *complaint_dispute_word(const char *dispute)
{
    static const struct word all[] = {{"none", "没有"}, {"suit", "已经起诉"},
                                      {"arbitration", "已经申请仲裁"}, {0}};
    return word_of(all, dispute);
}

const char *complaint_mask(struct qf_arena *a, const char *name)
{
    const char *first = name, *last = name, *p = name;
    size_t len = qf_utf8_len(name);
    qf_utf8_next(&p);
    size_t head = (size_t)(p - first);
    if (len < 3) return qf_fmt(a, "%.*s***", (int)head, name);
    while (*p) {
        last = p;
        qf_utf8_next(&p);
    }
    return qf_fmt(a, "%.*s***%s", (int)head, name, last);
}

/* --- number and query code --- */

enum { NUMBER_LENGTH = 14, CODE_LETTERS = 8 };

bool complaint_number_ok(const char *text)
{
    return text[0] == 'T' && strlen(text) == NUMBER_LENGTH &&
           strspn(text + 1, "0123456789") == NUMBER_LENGTH - 1;
}

/* Five bits a letter; none that looks like another. */
static qf_err *derive(const char *number, char out[CODE_LETTERS + 1])
{
    static const char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    unsigned char hash[32];
    QF_TRY(secret_hash(hash, "complaint", number, "query code"));
    for (int i = 0; i < CODE_LETTERS; i++) out[i] = letters[hash[i] & 31];
    out[CODE_LETTERS] = '\0';
    return NULL;
}

qf_err *complaint_code(struct qf_arena *a, const char *number, const char **code)
{
    char plain[CODE_LETTERS + 1];
    QF_TRY(derive(number, plain));
    *code = qf_fmt(a, "%.4s-%s", plain, plain + 4);
    return NULL;
}

qf_err *complaint_code_is(struct qf_arena *a, const char *number, const char *typed, bool *right)
{
    char plain[CODE_LETTERS + 1], given[CODE_LETTERS + 1] = {0};
    size_t n = 0;
    QF_TRY(derive(number, plain));
    for (const char *p = qf_tidy_code(a, typed); *p; p++) {
        if (*p == '-') continue;
        if (n < CODE_LETTERS) given[n] = (char)(*p >= 'a' && *p <= 'z' ? *p - 'a' + 'A' : *p);
        n++;
    }
    *right = sodium_memcmp(plain, given, CODE_LETTERS) == 0 && n == CODE_LETTERS;
    return NULL;
}

/* --- filing --- */

QF_STATEMENT(ADD,
    "INSERT INTO complaint (number, class, org_name, contact, phone, uscc, size_level, respondent,"
    " respondent_kind, respondent_city, respondent_address, respondent_contact, respondent_phone,"
    " matter, demand, subject, contract_number, signed_on, contract_fen, delivered_on, agreed_on,"
    " paid_fen, owed_fen, cause, dispute, window_id, enterprise_id, created_at, updated_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NOW(),"
    " NOW())")

static struct qf_param fen(int64_t amount)
{
    return amount > 0 ? QF_I(amount) : QF_NULL;
}

static qf_err *insert(struct qf_db *db, struct qf_arena *a, struct complaint *c)
{
    qf_err *err = NULL;
    for (int tries = 0; tries < NUMBER_TRIES; tries++) {
        c->number = number_new(a, 'T');
        err = qf_insert(db, ADD, &c->id, QF_S(c->number), QF_S(c->class), QF_S(c->org_name),
                        QF_S(c->contact), QF_S(c->phone), QF_S(c->uscc), QF_S(c->size_level),
                        QF_S(c->respondent), QF_S(c->respondent_kind), QF_S(c->respondent_city),
                        QF_S(c->respondent_address), QF_S(c->respondent_contact),
                        QF_S(c->respondent_phone), QF_S(c->matter), QF_S(c->demand),
                        QF_S(c->subject), QF_S(c->contract_number), QF_D(c->signed_on),
                        fen(c->contract_fen), QF_D(c->delivered_on), QF_D(c->agreed_on),
                        fen(c->paid_fen), fen(c->owed_fen), QF_S(c->cause), QF_S(c->dispute),
                        QF_U(c->window_id), QF_ID(c->enterprise_id));
        if (!qf_db_is_duplicate(err)) break;
    }
    return err;
}

/* The title names whom it is about, never who complains. */
static qf_err *open_case(struct qf_db *db, struct qf_arena *a, const struct complaint *c)
{
    static const struct actor somebody = {.name = "投诉人", .person = ""};
    uint64_t id;
    const struct case_opening opening = {
        .workflow = complaint_workflow(c->class), .subject_type = "complaint",
        .subject_id = c->id, .window_id = c->window_id,
        .applicant_kind = c->enterprise_id ? "enterprise" : NULL,
        .applicant_org = c->enterprise_id,
        .title = qf_shorten(a, qf_fmt(a, "%s：%s", complaint_class_word(c->class), c->respondent),
                            100)};
    return case_open(db, a, &somebody, &opening, &id);
}

static qf_err *tell(struct qf_db *db, struct qf_arena *a, const struct complaint *c)
{
    const char *site;
    QF_TRY(setting_value(db, "short_name", &site));
    const struct outbox_value values[] = {{"site", site}, {"number", c->number}, {0}};
    return outbox_sms(db, a, c->phone, "complaint_filed", values, NULL);
}

qf_err *complaint_file(struct qf_db *db, struct qf_arena *a, struct complaint *c)
{
    struct window window;
    QF_TRY(window_of_region(db, c->respondent_city, &window));
    c->window_id = window.id;
    c->state = "reviewing";
    QF_TRY(insert(db, a, c));
    QF_TRY(open_case(db, a, c));
    return tell(db, a, c);
}

/* --- reading --- */

#define COMPLAINT                                                                        \
    "SELECT id, window_id, enterprise_id, number, class, state, org_name, contact, phone, uscc, size_level," \
    " respondent, respondent_kind, respondent_city, respondent_address, respondent_contact," \
    " respondent_phone, matter, demand, subject, contract_number, cause, dispute, contract_fen," \
    " paid_fen, owed_fen, signed_on, delivered_on, agreed_on, created_at FROM complaint"

QF_STATEMENT(GET, COMPLAINT " WHERE id = ?")
QF_STATEMENT(BY_NUMBER, COMPLAINT " WHERE number = ?")

qf_err *complaint_get(struct qf_db *db, uint64_t id, struct complaint *c)
{
    return qf_get(db, GET, &complaint_type, c, QF_U(id));
}

qf_err *complaint_by_number(struct qf_db *db, const char *number, struct complaint *c, bool *found)
{
    return qf_one(db, BY_NUMBER, &complaint_type, c, found, QF_S(number));
}
