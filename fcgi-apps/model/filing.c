#include "model/filing.h"

#include "lib/core/str.h"
#include "lib/text/text.h"
#include "model/setting.h"

/* --- the figures --- */

const struct filing_cell_of filing_cells[FILING_CELLS] = {
    [FILING_AREA] = {"服务场所", "平方米", "用于中小企业服务的场地面积，不含自用办公面积。",
                     FILING_OF_AREA},
    [FILING_ASSETS] = {"服务资产", "万元", "月末用于服务的固定资产、无形资产等账面价值。",
                       FILING_OF_MONEY},
    [FILING_STAFF] = {"服务人员数", "人", "月末专职从事中小企业服务的人员。", FILING_OF_PEOPLE},
    [FILING_BACHELORS] = {"本科人数", "人", "服务人员中本科及以上学历的，不超过服务人员数。",
                          FILING_OF_PEOPLE},
    [FILING_TITLES] = {"中级职称人数", "人", "服务人员中中级及以上职称的，不超过服务人员数。",
                       FILING_OF_PEOPLE},
    [FILING_REVENUE] = {"营业收入", "万元", "当月营业收入，不是累计数。", FILING_OF_MONEY},
    [FILING_EXPENSE] = {"服务支出", "万元", "当月为开展服务发生的支出，含人员费用。", FILING_OF_MONEY},
    [FILING_PROFIT] = {"利润总额", "万元", "当月数；亏损填负数。", FILING_OF_MONEY},
};

int64_t filing_cell(const struct filing *f, enum filing_cell cell)
{
    const int64_t values[FILING_CELLS] = {
        [FILING_AREA] = f->place_area, [FILING_ASSETS] = f->assets_fen, [FILING_STAFF] = f->staff,
        [FILING_BACHELORS] = f->bachelors, [FILING_TITLES] = f->titles,
        [FILING_REVENUE] = f->revenue_fen, [FILING_EXPENSE] = f->expense_fen,
        [FILING_PROFIT] = f->profit_fen,
    };
    return values[cell];
}

/* 97.50 -> 97.5, 97.00 -> 97. */
static const char *short_decimal(struct qf_arena *a, int64_t hundredths)
{
    if (hundredths % 100 == 0) return qf_show_decimal(a, hundredths / 100, 0);
    if (hundredths % 10 == 0) return qf_show_decimal(a, hundredths / 10, 1);
    return qf_show_decimal(a, hundredths, 2);
}

const char *filing_cell_show(struct qf_arena *a, enum filing_cell cell, int64_t value)
{
    enum filing_measure measure = filing_cells[cell].measure;
    if (measure == FILING_OF_AREA) return short_decimal(a, value);
    return measure == FILING_OF_MONEY ? qf_show_wan(a, value) : qf_show_number(a, value);
}

static const struct { const char *code, *word; } places[] = {
    {"own", "自有"}, {"rent", "租用"}, {"both", "自有和租用"}, {"free", "无偿使用"},
};

const char *filing_place_word(const char *kind)
{
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (qf_eq(places[i].code, kind)) return places[i].word;
    return "";
}

const char *const filing_triple_words[FILING_TRIPLE] = {"活动数", "参与企业数", "服务企业数"};
const char *const filing_triple_units[FILING_TRIPLE] = {"场次", "家次", "家"};
const char *const filing_triple_definitions[FILING_TRIPLE] = {
    "调度期内开展的服务活动数量", "参与活动的企业数量", "“一对一”精准服务企业的数量"};

int64_t filing_domain_figure(const struct filing_domain *d, enum filing_of_domain which)
{
    if (which == FILING_ACTIVITIES) return d->activities;
    return which == FILING_ATTENDEES ? d->attendees : d->served;
}

/* --- domains and types --- */

const struct qf_type filing_domain_type = QF_TYPE(filing_domain,
    QF_STR(filing_domain, code), QF_STR(filing_domain, name), QF_STR(filing_domain, definition),
    QF_I64(filing_domain, activities), QF_I64(filing_domain, attendees),
    QF_I64(filing_domain, served));

const struct qf_type filing_type_of_type = QF_TYPE(filing_type_of,
    QF_STR(filing_type_of, code), QF_STR(filing_type_of, name));

QF_STATEMENT(DOMAINS,
    "SELECT code, name, definition FROM service_domain WHERE active = 1 ORDER BY sort, code"
    " LIMIT 16")
QF_STATEMENT(DOMAINS_OF,
    "SELECT d.code, d.name, d.definition, COALESCE(f.activities, 0) AS activities,"
    " COALESCE(f.attendees, 0) AS attendees, COALESCE(f.served, 0) AS served"
    " FROM service_domain d LEFT JOIN filing_domain f ON f.domain_code = d.code AND f.filing_id = ?"
    " WHERE d.active = 1 OR f.filing_id IS NOT NULL ORDER BY d.active DESC, d.sort, d.code"
    " LIMIT 40")
QF_STATEMENT(TYPES,
    "SELECT code, name FROM institution_type WHERE active = 1 ORDER BY sort, code LIMIT 40")

qf_err *filing_domains(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, DOMAINS, &filing_domain_type, list);
}

qf_err *filing_domains_of(struct qf_db *db, uint64_t id, struct qf_list *list)
{
    return qf_list(db, DOMAINS_OF, &filing_domain_type, list, QF_U(id));
}

qf_err *filing_types(struct qf_db *db, struct qf_list *list)
{
    return qf_list(db, TYPES, &filing_type_of_type, list);
}

/* --- months --- */

int filing_month_of(int year, int month)
{
    return year * 12 + month - 1;
}

qf_time filing_month_begins(int year, int month)
{
    struct qf_civil c = {.year = year, .month = month, .day = 1};
    return qf_time_of(&c);
}

qf_time filing_month_ends(int year, int month)
{
    int next = filing_month_of(year, month) + 1;
    return filing_month_begins(next / 12, next % 12 + 1);
}

qf_err *filing_calendar_load(struct qf_db *db, struct filing_calendar *c)
{
    const char *text;
    int64_t day = 10;
    QF_TRY(setting_value(db, "filing_due_day", &text));
    qf_read_i64(text, 1, 28, &day);
    c->due_day = (int)day;
    return calendar_load(db, &c->days);
}

/* The day of the setting in the next month, or the working day that follows it. */
qf_time filing_calendar_due(const struct filing_calendar *c, int year, int month)
{
    qf_time due = qf_add_days(filing_month_ends(year, month), c->due_day - 1);
    for (int i = 0; i < 15 && !calendar_works(&c->days, due); i++) due = qf_add_days(due, 1);
    return due;
}

qf_err *filing_due_on(struct qf_db *db, int year, int month, qf_time *due)
{
    struct filing_calendar c;
    QF_TRY(filing_calendar_load(db, &c));
    *due = filing_calendar_due(&c, year, month);
    return NULL;
}

/* --- states --- */

static const struct { const char *code, *word, *kind; } states[] = {
    {"draft", "草稿", "idle"}, {"reviewing", "待审核", "wait"}, {"returned", "退回更正", "urgent"},
    {"accepted", "已审核", "good"},
};

const char *filing_state_word(const struct filing *f)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].code, f->state)) return states[i].word;
    return "";
}

const char *filing_state_kind(const struct filing *f)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (qf_eq(states[i].code, f->state)) return states[i].kind;
    return "";
}

bool filing_may_write(const char *state)
{
    return !qf_eq(state, "accepted");
}

bool filing_may_submit(const char *state)
{
    return qf_eq(state, "draft") || qf_eq(state, "returned");
}

/* --- rows --- */

const struct qf_type filing_type = QF_TYPE(filing,
    QF_U64(filing, id), QF_U64(filing, provider_id), QF_U64(filing, window_id),
    QF_INT(filing, year), QF_INT(filing, month), QF_INT(filing, doubts),
    QF_STR(filing, type_code), QF_STR(filing, type_name), QF_STR(filing, city_code),
    QF_STR(filing, place_kind), QF_STR(filing, note), QF_STR(filing, state),
    QF_STR(filing, reason), QF_STR(filing, provider_name), QF_STR(filing, provider_uscc),
    QF_I64(filing, place_area), QF_I64(filing, staff), QF_I64(filing, bachelors),
    QF_I64(filing, titles), QF_MONEY(filing, assets_fen), QF_MONEY(filing, revenue_fen),
    QF_MONEY(filing, expense_fen), QF_MONEY(filing, profit_fen), QF_I64(filing, activities),
    QF_I64(filing, attendees), QF_I64(filing, served), QF_BOOL(filing, late),
    QF_DATE(filing, due_on), QF_TIME(filing, submitted_at), QF_TIME(filing, accepted_at),
    QF_TIME(filing, updated_at));

#define ROW                                                                              \
    "SELECT f.id, f.provider_id, f.window_id, f.year, f.month, f.doubts, f.type_code,"   \
    " t.name AS type_name, f.city_code, f.place_kind, f.note, f.state, f.reason,"        \
    " p.name AS provider_name, p.uscc AS provider_uscc, f.place_area, f.staff, f.bachelors," \
    " f.titles, f.assets_fen, f.revenue_fen, f.expense_fen, f.profit_fen, f.activities," \
    " f.attendees, f.served, f.late, f.due_on, f.submitted_at, f.accepted_at, f.updated_at" \
    " FROM filing f JOIN provider p ON p.id = f.provider_id"                             \
    " JOIN institution_type t ON t.code = f.type_code"
#define OWN_ROWS                                                                         \
    " WHERE f.provider_id = ? AND (? = 0 OR f.year = ?) ORDER BY f.year DESC, f.month DESC"

QF_STATEMENT(OWN, ROW " WHERE f.id = ? AND f.provider_id = ?")
QF_STATEMENT(GET, ROW " WHERE f.id = ?")
QF_STATEMENT(OF_MONTH, ROW " WHERE f.provider_id = ? AND f.year = ? AND f.month = ?")
QF_STATEMENT(LIST, ROW OWN_ROWS " LIMIT ? OFFSET ?")
QF_STATEMENT(COUNT,
    "SELECT COUNT(*) FROM filing f WHERE f.provider_id = ? AND (? = 0 OR f.year = ?)")

qf_err *filing_own(struct qf_db *db, uint64_t provider, uint64_t id, struct filing *f)
{
    return qf_get(db, OWN, &filing_type, f, QF_U(id), QF_U(provider));
}

qf_err *filing_get(struct qf_db *db, uint64_t id, struct filing *f)
{
    return qf_get(db, GET, &filing_type, f, QF_U(id));
}

qf_err *filing_of_month(struct qf_db *db, uint64_t provider, int year, int month,
                        struct filing *f, bool *found)
{
    return qf_one(db, OF_MONTH, &filing_type, f, found, QF_U(provider), QF_I(year), QF_I(month));
}

qf_err *filing_list(struct qf_db *db, uint64_t provider, int year, int limit, int offset,
                    struct qf_list *list, int64_t *total)
{
    QF_TRY(qf_number(db, COUNT, total, QF_U(provider), QF_I(year), QF_I(year)));
    return qf_list(db, LIST, &filing_type, list, QF_U(provider), QF_I(year), QF_I(year),
                   QF_I(limit), QF_I(offset));
}

qf_err *filing_each(struct qf_db *db, uint64_t provider, int year, int limit,
                    qf_err *(*take)(void *row, void *arg), void *arg)
{
    struct filing row;
    return qf_each(db, LIST, &filing_type, &row, take, arg, QF_U(provider), QF_I(year),
                   QF_I(year), QF_I(limit), QF_I(0));
}

const struct qf_type filing_note_type = QF_TYPE(filing_note,
    QF_STR(filing_note, cell), QF_STR(filing_note, words));

QF_STATEMENT(NOTES,
    "SELECT cell, words FROM filing_note WHERE filing_id = ? ORDER BY seq LIMIT 60")

qf_err *filing_notes(struct qf_db *db, uint64_t id, struct qf_list *list)
{
    return qf_list(db, NOTES, &filing_note_type, list, QF_U(id));
}
